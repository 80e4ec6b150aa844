// @ts-check
/** Tell whether two notes would be recognized as one text. No document is needed. */

const WORD = /[\p{L}\p{N}]+(?:['’.&/-][\p{L}\p{N}]+)*/gu;
const BLANK = /\[[^[\]]*\]/g;
const RUN = 5;
const FEWEST_WORDS_IN_COMMON = 6;
/**
 * In the gallery, two scenes of one job have an index of .01 or less in 99 of 100 pairs and of .056
 * at most; two tones of one scene have .10 at the least, and mostly .4 to .6.
 */
export const ONE_TEXT = 0.1;
const ALIKE = 0.03;

/**
 * @typedef {"apart" | "alike" | "one text"} Verdict
 * @typedef {{index: number, verdict: Verdict, shared: string}} Likeness
 *   `shared` is the longest run of words that stands in both
 */

/** @param {string} template @returns {string} only the words that stay, whatever is typed */
export function stripped(template) {
  return template.replace(BLANK, "\u2026");
}

/** Small, with the hyphens and apostrophes inside them, as the generator has it. @param {string} text @returns {string[]} */
export function words(text) {
  return Array.from(text.matchAll(WORD), ([word]) => small(word));
}

/** As Python's casefold has it: no letter differs only by its place, and a sharp s is two. @param {string} word */
function small(word) {
  return Array.from(word.toUpperCase(), (letter) => letter.toLowerCase()).join("");
}

/**
 * @param {string} one
 * @param {string} other
 * @returns {number} Jaccard's index of runs of five words
 */
export function index(one, other) {
  const [first, second] = [runs(words(one)), runs(words(other))];
  if (!first.size || !second.size) return 0;
  const both = [...first].filter((run) => second.has(run)).length;
  return both / (first.size + second.size - both);
}

/**
 * @param {string[]} one a note's sentences as templates
 * @param {string[]} other
 * @returns {Likeness}
 */
export function likeness(one, other) {
  const [first, second] = [one.map(stripped), other.map(stripped)];
  const found = index(first.join(" "), second.join(" "));
  const same = sameSentence(first, second);
  const verdict = found >= ONE_TEXT || same ? "one text" : found >= ALIKE ? "alike" : "apart";
  return { index: found, verdict, shared: inCommon(first.join(" "), second.join(" "), RUN) || same };
}

/**
 * @param {string[]} one what was typed into the blanks of a note
 * @param {string[]} other
 * @returns {string} six words or more in a row that were typed into both; nothing if there are none
 */
export function typedTwice(one, other) {
  for (const text of one) {
    for (const theirs of other) {
      const both = inCommon(text, theirs, FEWEST_WORDS_IN_COMMON);
      if (both) return both;
    }
  }
  return "";
}

/** @param {string[]} one @param {string[]} other @returns {string} a whole sentence of both, or nothing */
function sameSentence(one, other) {
  const theirs = new Set(other.map((sentence) => words(sentence).join(" ")));
  const same = one.find((sentence) => words(sentence).length >= FEWEST_WORDS_IN_COMMON && theirs.has(words(sentence).join(" ")));
  return same ?? "";
}

/** @param {string[]} found */
function runs(found) {
  return new Set(found.slice(0, Math.max(0, found.length - RUN + 1)).map((_, start) => found.slice(start, start + RUN).join(" ")));
}

/**
 * @param {string} one
 * @param {string} other
 * @param {number} fewest
 * @returns {string} the longest run of words that stands in both, as the first one has it, if it is long enough
 */
function inCommon(one, other, fewest) {
  const places = Array.from(one.matchAll(WORD), (match) => ({ start: match.index, end: match.index + match[0].length }));
  const theirs = words(other);
  let best = { end: 0, length: 0 };
  let before = new Array(theirs.length + 1).fill(0);
  words(one).forEach((word, at) => {
    const lengths = new Array(theirs.length + 1).fill(0);
    theirs.forEach((their, place) => {
      if (word === their) lengths[place + 1] = before[place] + 1;
      if (lengths[place + 1] > best.length) best = { end: at + 1, length: lengths[place + 1] };
    });
    before = lengths;
  });
  const [first, last] = [places[best.end - best.length], places[best.end - 1]];
  return first && last && best.length >= fewest ? one.slice(first.start, last.end) : "";
}
