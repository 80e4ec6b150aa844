// @ts-check
import { blanksInWords, letter, mailto, plain } from "./note-text.js";

/** Copy the note that is shown, or its subject, and say so; say how many blanks are still open. */
export class CopyNote extends HTMLElement {
  /** @type {string | undefined} what was asked last, so that it is asked once */
  asked = undefined;

  connectedCallback() {
    this.hidden = false;
    this.addEventListener("click", (event) => {
      const button = event.target instanceof Element && event.target.closest("[data-copy]");
      if (button) void this.copy(button.getAttribute("data-copy") === "subject");
    });
    this.addEventListener("click", (event) => {
      const link = event.target instanceof Element && event.target.closest("[data-mail]");
      if (link instanceof HTMLAnchorElement) this.mail(link, event);
    });
    this.scene?.addEventListener("change", () => this.count());
    this.count();
  }

  /** @returns {HTMLElement | null} */
  get scene() {
    return this.closest(".scene");
  }

  /** @returns {HTMLElement | undefined} the version that the reader sees */
  get note() {
    const notes = this.scene?.querySelectorAll(".note") ?? [];
    return /** @type {HTMLElement[]} */ (Array.from(notes)).find((note) => note.offsetParent);
  }

  /** @returns {"example" | "template"} */
  get reading() {
    return this.scene?.querySelector('[value="template"]:checked') ? "template" : "example";
  }

  /**
   * @param {HTMLElement} note
   * @param {boolean} subject
   * @returns {string}
   */
  text(note, subject) {
    const line = note.querySelector(".note__line");
    if (subject) return line ? plain(line, this.reading) : "";
    return letter(note.querySelectorAll(".note__text > p"), this.reading);
  }

  /**
   * @param {HTMLElement} note
   * @param {boolean} subject
   * @returns {string[]} the labels of the blanks that are still open, each once
   */
  open(note, subject) {
    if (this.reading !== "template") return [];
    const blanks = note.querySelectorAll(`${subject ? ".note__line" : ".note__text"} var:not([data-filled])`);
    return [...new Set(Array.from(blanks, (blank) => (blank.textContent ?? "").slice(1, -1)))];
  }

  /** @param {boolean} subject */
  async copy(subject) {
    const note = this.note;
    if (!note || this.asks(note, subject, "copy")) return;
    const text = this.text(note, subject);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const target = note.querySelector(subject ? ".note__line" : ".note__text");
      if (target) getSelection()?.selectAllChildren(target);
      this.say("The browser kept the clipboard shut. The text is selected: copy it with Ctrl or Cmd and C.");
      return;
    }
    const what = subject ? "Subject copied." : "Copied.";
    const open = this.open(note, subject);
    this.say(open.length ? `${what} Still open: ${open.join("; ")}.` : what, open.length);
  }

  /**
   * Open the note as a draft, with its subject, in whatever sends mail here.
   *
   * @param {HTMLAnchorElement} link
   * @param {Event} event
   */
  mail(link, event) {
    const note = this.note;
    if (!note || this.asks(note, false, "mail")) event.preventDefault();
    else link.href = mailto(this.text(note, true), this.text(note, false));
  }

  /**
   * Name the open blanks, once, before a note leaves with them.
   *
   * @param {HTMLElement} note
   * @param {boolean} subject
   * @param {"copy" | "mail"} what
   * @returns {boolean} whether the reader is to press again
   */
  asks(note, subject, what) {
    const open = this.open(note, subject);
    const question = `${note.dataset.note} ${subject} ${what} ${open.join()}`;
    if (!open.length || this.asked === question) return false;
    this.asked = question;
    this.say(`still open: ${open.join("; ")}. Press again to ${what} it as it is.`, open.length);
    return true;
  }

  /** Say how many blanks the shown template has, before anything is copied. */
  count() {
    const note = this.note;
    const link = this.querySelector("[data-mail]");
    if (link instanceof HTMLElement) link.hidden = !note?.querySelector(".note__line");
    this.asked = undefined;
    const open = note ? this.open(note, false) : [];
    const how = note?.querySelector("[contenteditable]") ? "open. Tap to type." : "open.";
    this.say(open.length ? how : "", open.length);
  }

  /**
   * @param {string} sentence
   * @param {number} [blanks]
   */
  say(sentence, blanks = 0) {
    const status = this.querySelector("[role=status]");
    if (!status) return;
    status.textContent = sentence;
    if (blanks) {
      const count = document.createElement("b");
      count.textContent = blanksInWords(blanks);
      status.prepend(count, " ");
    }
  }
}
