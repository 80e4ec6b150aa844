// @ts-check
import { wordCount } from "./lengths.js";
import { letter, plain } from "./note-text.js";

/** @typedef {"text" | "subject" | "both"} Part what is taken of a note */

/** Read what a scene shows at the moment: which version, and as an example or a template. */
export class ShownNote {
  /** @param {Element} scene */
  constructor(scene) {
    const notes = /** @type {NodeListOf<HTMLElement>} */ (scene.querySelectorAll(".note"));
    this.note = Array.from(notes).find((note) => note.offsetParent);
    /** @type {"example" | "template"} */
    this.reading = scene.querySelector('[value="template"]:checked') ? "template" : "example";
  }

  get hasSubject() {
    return Boolean(this.note?.querySelector(".note__line"));
  }

  get isCard() {
    return Boolean(this.note?.classList.contains("note--card"));
  }

  /** Whether somebody who sees it may not know yet that its blanks take what is typed. */
  get isUntouched() {
    return Boolean(this.note?.querySelector("[contenteditable]")) && !this.note?.querySelector("[data-filled]");
  }

  get subject() {
    const line = this.note?.querySelector(".note__line");
    return line ? plain(line, this.reading) : "";
  }

  get paragraphs() {
    return this.note?.querySelectorAll(".note__text > p") ?? [];
  }

  /** @param {Part} [part] */
  text(part = "text") {
    if (part === "subject") return this.subject;
    const text = letter(this.paragraphs, this.reading);
    return part === "both" && this.hasSubject ? `${this.subject}\n\n${text}` : text;
  }

  /**
   * @param {Part} [part]
   * @returns {string[]} the labels of the blanks that are still open, each once
   */
  open(part = "text") {
    if (this.reading !== "template") return [];
    const within = { text: ".note__text", subject: ".note__line", both: "" }[part];
    const blanks = this.note?.querySelectorAll(`${within} var:not([data-filled])`) ?? [];
    return [...new Set(Array.from(blanks, (blank) => (blank.textContent ?? "").slice(1, -1)))];
  }

  /** @returns {string} what was typed for the reader's name in the greeting */
  get name() {
    const [greeting] = this.paragraphs;
    const names = greeting?.querySelectorAll("var[data-filled]") ?? [];
    return this.reading === "template" ? Array.from(names, (name) => name.textContent).join(" ") : "";
  }

  /** @returns {{words: number, least: number, most: number}} words of the body, with its limits */
  get length() {
    const [least = 0, most = 0] = (this.note?.dataset.words ?? "").split(" ").map(Number);
    const body = Array.from(this.paragraphs).slice(1, -1);
    const text = body.map((paragraph) => filled(paragraph, this.reading)).join(" ");
    return { words: wordCount(text), least, most };
  }
}

/** An open blank counts as no word. @param {Element} paragraph @param {"example" | "template"} reading */
function filled(paragraph, reading) {
  if (reading === "example") return plain(paragraph, reading);
  const copy = /** @type {Element} */ (paragraph.cloneNode(true));
  for (const blank of copy.querySelectorAll("var:not([data-filled])")) blank.remove();
  return plain(copy, reading);
}
