// @ts-check
import { cleaned, fitted } from "./blanks.js";

/** @typedef {import("./blanks.js").Typed} Typed */

export const FORGETS = "Press again to forget everything you typed, here and in other tabs. It cannot be taken back.";
export const FORGOTTEN = "Forgotten: nothing you typed is left in this browser.";

/** Let each blank of a page be typed into where it stands; equal labels fill each other. */
export class FillBlanks {
  /**
   * @param {ParentNode} page
   * @param {Typed} typed
   */
  constructor(page, typed) {
    this.page = page;
    this.typed = typed;
    this.others = "BroadcastChannel" in globalThis ? new BroadcastChannel("forget") : undefined;
    for (const scene of this.scenes) this.open(scene);
    this.listen();
    this.show();
    for (const scene of this.scenes) scene.dispatchEvent(new Event("change"));
  }

  /** @returns {HTMLElement[]} */
  get scenes() {
    return Array.from(this.page.querySelectorAll(".scene"));
  }

  /** What another tab does, or a page that is gone back to, is shown here too. */
  listen() {
    this.others?.addEventListener("message", () => this.drop());
    addEventListener("storage", ({ storageArea }) => {
      if (storageArea !== this.typed.device) return;
      this.typed.hear();
      this.show();
    });
    addEventListener("pageshow", ({ persisted }) => {
      if (!persisted) return;
      this.typed.read();
      this.show();
    });
  }

  /** @param {HTMLElement} scene */
  open(scene) {
    const typable = takesPlainText();
    for (const blank of blanksOf(scene)) {
      const label = (blank.textContent ?? "").slice(1, -1);
      blank.dataset.label = label;
      if (!typable) continue;
      blank.setAttribute("contenteditable", "plaintext-only");
      blank.setAttribute("role", "textbox");
      blank.setAttribute("aria-label", label);
      blank.setAttribute("autocapitalize", "off");
      blank.setAttribute("enterkeyhint", "next");
    }
    for (const name of ["focusin", "click", "keydown", "keyup", "beforeinput"]) scene.addEventListener(name, (event) => select(blankAt(event)));
    scene.addEventListener("focusout", () => this.show());
    scene.addEventListener("input", (event) => this.type(scene, event));
    scene.addEventListener("keydown", (event) => this.press(scene, event));
    scene.addEventListener("click", (event) => this.clear(scene, event));
  }

  /** @param {HTMLElement} scene @param {Event} event */
  type(scene, event) {
    const blank = blankAt(event);
    if (!blank) return;
    const { label = "" } = blank.dataset;
    const shown = blank.textContent ?? "";
    const text = shown.replace(`[${label}]`, "");
    if (text !== shown) write(blank, text || `[${label}]`);
    this.typed.set(scene.id, label, cleaned(text));
    this.show(blank);
  }

  /** Enter goes on, and the keys of the browser's own undo take a step back here. @param {HTMLElement} scene @param {KeyboardEvent} event */
  press(scene, event) {
    const blank = blankAt(event);
    if (!blank || event.isComposing) return;
    const undoes = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
    if (event.key !== "Enter" && !undoes) return;
    event.preventDefault();
    if (undoes && !event.shiftKey) this.undo();
    else if (!undoes && !event.repeat) this.advance(scene, blank);
  }

  /** Go to the next open blank, as in a form, and from the last one to the first tool. @param {HTMLElement} scene @param {HTMLElement} blank */
  advance(scene, blank) {
    const shown = blanksOf(scene).filter((one) => one.offsetParent);
    const later = shown.slice(shown.indexOf(blank) + 1);
    const next = later.find((one) => !("filled" in one.dataset));
    if (next) next.focus();
    else if (!this.lead(scene)) blank.blur();
  }

  /** @param {HTMLElement} scene @returns {boolean} whether there is a tool to go to */
  lead(scene) {
    const tool = scene.querySelector("[data-do]");
    if (tool instanceof HTMLElement) tool.focus();
    return tool === document.activeElement;
  }

  /** Forget everything, here and in every other tab. */
  forget() {
    this.drop();
    this.others?.postMessage("forget");
  }

  drop() {
    this.typed.forget();
    this.show();
  }

  /** Empty the blanks of a note, or take the last step back. @param {HTMLElement} scene @param {MouseEvent} event */
  clear(scene, event) {
    if (!(event.target instanceof Element) || event.detail > 1) return;
    if (event.target.closest("[data-undo]")) this.undo();
    if (!event.target.closest("[data-clear]")) return;
    this.typed.clear(scene.id, blanksOf(scene).map((blank) => blank.dataset.label ?? ""));
    this.show();
  }

  undo() {
    this.typed.undo();
    this.show();
  }

  /** Show every value in every place that has its label, but for the one that is being typed. @param {HTMLElement} [typing] */
  show(typing) {
    for (const scene of this.scenes) {
      let changed = Boolean(typing && scene.contains(typing));
      for (const blank of blanksOf(scene)) {
        const label = blank.dataset.label ?? "";
        const value = this.typed.get(scene.id, label);
        blank.toggleAttribute("data-filled", Boolean(value));
        const text = value ? fitted(value, label) : `[${label}]`;
        if (blank === typing || blank.textContent === text) continue;
        blank.textContent = text;
        changed = true;
      }
      hide(scene, "[data-clear]", !scene.querySelector("[data-filled]"));
      hide(scene, "[data-undo]", !this.typed.steps.length);
      if (changed) scene.dispatchEvent(new Event("change"));
      if (changed && !typing && document.activeElement instanceof HTMLElement) select(blankAt({ target: document.activeElement }));
    }
  }
}

/** An open blank is selected whole, so that typing takes the place of its label. @param {HTMLElement | null} blank */
function select(blank) {
  if (blank && !("filled" in blank.dataset)) getSelection()?.selectAllChildren(blank);
}

/** Put a text where somebody types, with the caret behind it. @param {HTMLElement} blank @param {string} text */
function write(blank, text) {
  blank.textContent = text;
  getSelection()?.selectAllChildren(blank);
  getSelection()?.collapseToEnd();
}

/** Whoever stands on a button that goes is led to the first one. @param {Element} scene @param {string} selector @param {boolean} hidden */
function hide(scene, selector, hidden) {
  const button = scene.querySelector(selector);
  if (!(button instanceof HTMLElement)) return;
  const tool = scene.querySelector("[data-do]");
  if (hidden && button === document.activeElement && tool instanceof HTMLElement) tool.focus();
  button.hidden = hidden;
}

/** An older browser would take pictures and markup too, so there only details are typed, beside the note. */
function takesPlainText() {
  try {
    document.createElement("var").contentEditable = "plaintext-only";
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {ParentNode} scene
 * @returns {HTMLElement[]}
 */
function blanksOf(scene) {
  return Array.from(scene.querySelectorAll("var"));
}

/**
 * @param {{target: EventTarget | null}} event
 * @returns {HTMLElement | null}
 */
function blankAt({ target }) {
  return target instanceof HTMLElement && target.dataset.label !== undefined ? target : null;
}
