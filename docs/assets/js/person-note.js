// @ts-check
import { make } from "./elements.js";

/**
 * Make a note's sheet of the gallery's data, as the templates make it, with its blanks to be typed into.
 *
 * @typedef {{move: string, text: string, blank: string}} Sentence
 * @typedef {{id: string, scene: string, tone: string, channel: string, blank_subject: string | null, blank_text: string, limits: [number, number], paragraphs: Sentence[][]}} NoteData
 *   a note of roles/ROLE.json
 */

const BLANK = /(\[[^[\]]*\])/;

/** @param {NoteData} note @returns {HTMLElement} */
export function sheet(note) {
  const blocks = note.blank_text.split("\n\n");
  const text = make("div", "note__text", [
    make("p", "", withBlanks(blocks[0] ?? "")),
    ...note.paragraphs.map((paragraph) => make("p", "", sentences(paragraph))),
    make("p", "note__sign", lines(blocks[blocks.length - 1] ?? "")),
  ]);
  const sheet = make("div", `note note--${note.tone}`, note.blank_subject ? [subject(note.blank_subject), text] : [text]);
  sheet.dataset.note = note.id;
  sheet.dataset.words = note.limits.join(" ");
  return sheet;
}

/** @param {NoteData} note @returns {string[]} the body's sentences as templates */
export function templates(note) {
  return note.paragraphs.flat().map((sentence) => sentence.blank);
}

/** @param {string} template */
function subject(template) {
  return make("p", "note__subject", [make("b", "", ["Subject"]), " ", make("span", "note__line", withBlanks(template))]);
}

/** @param {Sentence[]} paragraph */
function sentences(paragraph) {
  return paragraph.flatMap(({ move, blank }, at) => [at ? " " : "", make("span", move, withBlanks(blank))]);
}

/** @param {string} block */
function lines(block) {
  return block.split("\n").flatMap((line, at) => [at ? make("br") : "", ...withBlanks(line)]);
}

/** @param {string} template @returns {(Node | string)[]} */
function withBlanks(template) {
  return template.split(BLANK).map((part) => (BLANK.test(part) ? make("var", "", [part]) : part));
}
