// @ts-check
/** What is typed into blanks: one value for a label, wherever it stands. No document is needed. */

export const MOST_LETTERS = 300;
/** Labels of names and addresses, which keep the letters they are typed in. */
const NAMES = [
  "title and last name",
  "first name",
  "name",
  "your name",
  "your title or license",
  "your phone",
  "your email",
  "your profile",
  "company",
];
/** Labels whose value is the same in every note that a person writes. */
const SHARED = new Set([...NAMES, "job title", "day", "day you met"]);
const STORED = "typed";
/** Line ends, other controls, and the marks that turn the direction of a text. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]+/gu;

/**
 * @param {string} text
 * @returns {string} one line of at most `MOST_LETTERS` letters without anything unseen in it
 */
export function cleaned(text) {
  return Array.from(text.replace(UNSEEN, " ")).slice(0, MOST_LETTERS).join("");
}

/**
 * @param {string} value
 * @param {string} label
 * @returns {string} the value with a large first letter where the label has one, as in a sentence, but
 *   for names and addresses
 */
export function fitted(value, label) {
  const [first = ""] = label;
  const [own = ""] = value;
  const begins = first !== first.toLowerCase() && !NAMES.includes(label.toLowerCase());
  return begins ? own.toUpperCase() + value.slice(own.length) : value;
}

/** @param {string} label */
export function isShared(label) {
  return SHARED.has(label.toLowerCase());
}

/**
 * @typedef {{getItem: (key: string) => string | null, setItem: (key: string, value: string) => void, removeItem: (key: string) => void}} Storage
 */

/**
 * Values by scene and label. They are kept in the tab for as long as it is open, and on the device
 * only if that was asked for.
 */
export class Typed {
  /**
   * @param {Storage | undefined} tab
   * @param {Storage | undefined} [device]
   */
  constructor(tab, device) {
    this.tab = tab;
    this.device = device;
    const kept = read(device);
    /** Whether all of it outlives the tab. */
    this.stays = kept.length > 0;
    /** @type {Map<string, string>} */
    this.values = new Map(this.stays ? kept : read(tab));
    /** @type {[string, string][][]} what was there before each step, the last one at the end */
    this.steps = [];
    this.lastKey = "";
  }

  /** @param {string} scene @param {string} label */
  get(scene, label) {
    return this.values.get(key(scene, label)) ?? "";
  }

  /** Typing on in the same blank is one step. @param {string} scene @param {string} label @param {string} value */
  set(scene, label, value) {
    const place = key(scene, label);
    if (this.lastKey !== place) this.step(place);
    if (value.trim()) this.values.set(place, value);
    else this.values.delete(place);
    this.keep();
  }

  /** @param {string} [place] */
  step(place = "") {
    this.steps.push([...this.values]);
    this.lastKey = place;
  }

  /** Take the last step back. */
  undo() {
    this.values = new Map(this.steps.pop());
    this.lastKey = "";
    this.keep();
  }

  /** Empty every blank, which can be taken back. */
  clear() {
    this.step();
    this.values = new Map();
    this.keep();
  }

  /** Leave nothing in any storage, nor in memory. */
  forget() {
    this.steps = [];
    this.lastKey = "";
    this.values = new Map();
    this.stays = false;
    this.keep();
  }

  /** @param {boolean} stays */
  stay(stays) {
    this.stays = stays;
    this.keep();
  }

  keep() {
    write(this.tab, this.values);
    write(this.device, this.stays ? this.values : new Map());
  }
}

/**
 * @param {Storage | undefined} storage
 * @param {Map<string, string>} values
 */
function write(storage, values) {
  try {
    if (values.size) storage?.setItem(STORED, JSON.stringify([...values]));
    else storage?.removeItem(STORED);
  } catch {
    // A full or forbidden storage: what was typed stays on this page.
  }
}

/** @param {string} scene @param {string} label */
function key(scene, label) {
  return isShared(label) ? label.toLowerCase() : `${scene} ${label.toLowerCase()}`;
}

/**
 * @param {Storage | undefined} storage
 * @returns {[string, string][]}
 */
function read(storage) {
  try {
    const kept = JSON.parse(storage?.getItem(STORED) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPair) : [];
  } catch {
    return [];
  }
}

/** @param {unknown} pair */
function isPair(pair) {
  return Array.isArray(pair) && pair.length === 2 && pair.every((one) => typeof one === "string");
}
