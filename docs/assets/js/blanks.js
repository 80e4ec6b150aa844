// @ts-check
/** What is typed into blanks: one value for a label, wherever it stands. No document is needed. */

export const MOST_LETTERS = 1000;
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
/** Line ends, other controls, the marks that turn the direction of a text, and halves of letters. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]+/gu;
/** What has no width at all. */
const WIDTHLESS = /[\u00ad\u180e\u200b\u2060\ufeff]+/gu;

/**
 * @param {string} text
 * @returns {string} one line of at most `MOST_LETTERS` letters without anything unseen in it
 */
export function cleaned(text) {
  return Array.from(text.replace(WIDTHLESS, "").replace(UNSEEN, " ")).slice(0, MOST_LETTERS).join("");
}

/**
 * @param {string} value
 * @param {string} label
 * @returns {string} the value without spaces at its edges; but for names and addresses, with a
 *   large first letter where the label has one, as in a sentence
 */
export function fitted(value, label) {
  const [first = ""] = label;
  const text = value.trim();
  const [own = ""] = text;
  const begins = first !== first.toLowerCase() && !NAMES.includes(label.toLowerCase());
  return begins ? own.toUpperCase() + text.slice(own.length) : text;
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
    /** Whether all of it outlives the tab. */
    this.stays = false;
    /** @type {Map<string, string>} */
    this.values = new Map();
    /** @type {[string, string][][]} what was there before each step, the last one at the end */
    this.steps = [];
    this.lastKey = "";
    this.read();
  }

  /** Take what the storages have: the device's, where it keeps any. */
  read() {
    const kept = read(this.device);
    this.stays = kept !== undefined;
    this.values = new Map(kept ?? read(this.tab));
    this.steps = [];
    this.lastKey = "";
  }

  /** Another tab has kept something on the device, or has taken it away. */
  hear() {
    const kept = read(this.device);
    this.stays = kept !== undefined;
    this.values = new Map([...this.values, ...(kept ?? [])]);
    write(this.tab, this.values);
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
    const before = this.steps.pop();
    if (!before) return;
    this.values = new Map(before);
    this.lastKey = "";
    this.keep();
  }

  /** Empty the blanks of one note, which can be taken back. @param {string} scene @param {string[]} labels */
  clear(scene, labels) {
    this.step();
    for (const label of labels) this.values.delete(key(scene, label));
    this.keep();
  }

  /** Leave nothing in any storage, nor in memory. */
  forget() {
    this.steps = [];
    this.lastKey = "";
    this.values = new Map();
    this.stay(false);
  }

  /**
   * @param {boolean} stays
   * @returns {boolean} whether it is as was asked
   */
  stay(stays) {
    this.stays = stays && write(this.device, this.values, true);
    if (!this.stays) write(this.device, new Map());
    this.keep();
    return this.stays === stays;
  }

  /** Only who keeps something on the device writes there. */
  keep() {
    write(this.tab, this.values);
    if (this.stays) write(this.device, this.values, true);
  }
}

/**
 * @param {Storage | undefined} storage
 * @param {Map<string, string>} values
 * @param {boolean} [evenNone] whether a storage that keeps nothing yet is marked as one that keeps
 * @returns {boolean} false for a full or forbidden storage: then what was typed stays on this page
 */
function write(storage, values, evenNone = false) {
  try {
    if (values.size || evenNone) storage?.setItem(STORED, JSON.stringify([...values]));
    else storage?.removeItem(STORED);
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** @param {string} scene @param {string} label */
function key(scene, label) {
  return isShared(label) ? label.toLowerCase() : `${scene} ${label.toLowerCase()}`;
}

/**
 * @param {Storage | undefined} storage
 * @returns {[string, string][] | undefined} nothing where nothing is kept, or nonsense
 */
function read(storage) {
  try {
    const kept = JSON.parse(storage?.getItem(STORED) ?? "");
    return Array.isArray(kept) ? kept.filter(isPair).map(([key, value]) => [key, cleaned(value)]) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {unknown} pair */
function isPair(pair) {
  return Array.isArray(pair) && pair.length === 2 && pair.every((one) => typeof one === "string");
}
