// @ts-check
import { copyText } from "./clipboard.js";
import { draft } from "./draft.js";
import { judged } from "./lengths.js";
import { blanksInWords, mailto } from "./note-text.js";
import { printCard } from "./print-card.js";
import { saveFile } from "./save-file.js";
import { ShownNote } from "./shown-note.js";

/** @typedef {import("./shown-note.js").Part} Part */

/** The tools under a note: copy it, mail it, save or print it, and say what is still open before. */
export class CopyNote extends HTMLElement {
  /** @type {string | undefined} what was asked last, so that it is asked once */
  asked = undefined;

  connectedCallback() {
    const tools = document.querySelector("#note-tools");
    if (!(tools instanceof HTMLTemplateElement) || this.firstElementChild) return;
    this.append(tools.content.cloneNode(true));
    this.hidden = false;
    this.addEventListener("click", (event) => this.press(event));
    this.addEventListener("keydown", (event) => this.hold(event));
    this.scene.addEventListener("change", () => this.tell());
    this.tell();
  }

  /** @returns {Element} */
  get scene() {
    return this.closest(".scene") ?? this;
  }

  /** The second of two quick clicks is no answer to a question. @param {MouseEvent} event */
  press(event) {
    const button = event.target instanceof Element && event.target.closest("[data-do]");
    if (!(button instanceof HTMLElement)) return;
    if (event.detail > 1) return event.preventDefault();
    const note = new ShownNote(this.scene);
    const what = button.dataset.do ?? "";
    if (what === "more") this.unfold(button);
    else if (what === "details" || what === "remind") this.dispatchEvent(new CustomEvent(what, { bubbles: true, detail: note }));
    else if (what === "mail") this.mail(button, note, event);
    else if (what === "draft" && !this.asks(note, "both", "save")) this.save(note);
    else if (what === "print" && !this.asks(note, "text", "print")) this.print(note);
    else if (what === "text" || what === "subject" || what === "both") void this.copy(note, what);
  }

  /** A key that is held presses once, and Escape folds the tools up. @param {KeyboardEvent} event */
  hold(event) {
    if (event.repeat && event.key === "Enter") event.preventDefault();
    const button = this.its("[data-do=more]");
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return;
    this.unfold(button);
    button.focus();
  }

  /** @param {HTMLElement} button */
  unfold(button) {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    this.its(".tools__more").hidden = !open;
    if (open) this.its(".tools").scrollIntoView({ block: "nearest" });
  }

  /** @param {ShownNote} note @param {Part} part */
  async copy(note, part) {
    if (!note.note || this.asks(note, part, "copy")) return;
    if (!(await copyText(note.text(part)))) {
      const target = part === "both" ? note.note : note.note.querySelector(part === "text" ? ".note__text" : ".note__line");
      if (target) getSelection()?.selectAllChildren(target);
      this.say("The browser kept the clipboard shut. The text is selected: copy it with Ctrl or Cmd and C.");
      return;
    }
    const what = { text: "Copied", subject: "Subject copied", both: "Subject and note copied" }[part];
    const open = note.open(part);
    if (open.length) this.say(`${what} with `, open.length, ` open: ${open.join("; ")}.`);
    else this.say(`${what}.`);
  }

  /** Open the note as a draft in whatever sends mail here. @param {HTMLElement} link @param {ShownNote} note @param {Event} event */
  mail(link, note, event) {
    if (this.asks(note, "both", "email")) event.preventDefault();
    else if (link instanceof HTMLAnchorElement) link.href = mailto(note.subject, note.text());
  }

  /** @param {ShownNote} note */
  save(note) {
    saveFile("thank-you-note.eml", "message/rfc822", draft(note.subject, note.text()));
    this.say("Saved as thank-you-note.eml. Open it in your mail program, and add the address.");
  }

  /** @param {ShownNote} note */
  print(note) {
    this.say("");
    printCard(note.text());
  }

  /**
   * Name the open blanks, once, before a note leaves with them.
   *
   * @param {ShownNote} note
   * @param {Part} part
   * @param {"copy" | "email" | "save" | "print"} what
   * @returns {boolean} whether the reader is to press again
   */
  asks(note, part, what) {
    const open = note.open(part);
    const question = `${note.note?.dataset.note} ${part} ${what} ${open.join()}`;
    if (!open.length || this.asked === question) return false;
    this.asked = question;
    this.say("", open.length, ` still open: ${open.join("; ")}. Press again to ${what} it anyway.`);
    return true;
  }

  /** Say what is open, how long the note is and to whom it goes, before anything is copied. */
  tell() {
    const note = new ShownNote(this.scene);
    const open = note.open(note.hasSubject ? "both" : "text");
    this.asked = undefined;
    this.querySelector("[data-do=mail]")?.setAttribute("href", "mailto:");
    for (const one of this.querySelectorAll("[data-for]")) {
      if (one instanceof HTMLElement) one.hidden = !{ email: note.hasSubject, card: note.isCard }[one.dataset.for ?? ""];
    }
    this.its(".tools__name").hidden = !note.name;
    this.its(".tools__name b").textContent = note.name;
    this.measure(note, open.length);
    this.say("", open.length, open.length ? ` open.${note.isUntouched ? " Type into them." : ""}` : "");
  }

  /** @param {ShownNote} note @param {number} open */
  measure(note, open) {
    const { words, least, most } = note.length;
    const meter = this.querySelector("meter");
    if (!meter) return;
    Object.assign(meter, { max: most * 1.25, low: least, high: most, optimum: (least + most) / 2, value: words });
    this.its(".length span").textContent = judged(words, least, most, open);
  }

  /** What is said already is not said again at every key. @param {string} before @param {number} [blanks] @param {string} [after] */
  say(before, blanks = 0, after = "") {
    const status = this.its("[role=status]");
    const count = document.createElement("b");
    count.textContent = blanks ? blanksInWords(blanks) : "";
    if (status.textContent === before + count.textContent + after) return;
    status.replaceChildren(...(blanks ? [before, count, after] : [before]));
  }

  /** @param {string} selector @returns {HTMLElement} */
  its(selector) {
    const found = this.querySelector(selector);
    if (found instanceof HTMLElement) return found;
    throw new Error(`the tools have no ${selector}`);
  }
}
