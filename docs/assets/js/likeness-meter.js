// @ts-check
import { make } from "./elements.js";
import { likeness, ONE_TEXT, typedTwice } from "./similarity.js";

/**
 * @typedef {{id: string, called: string, sentences: string[], typed: string[]}} Compared one of the notes
 * @typedef {import("./similarity.js").Likeness & {one: Compared, other: Compared, twice: string}} Pair
 */

const MOST_LETTERS_QUOTED = 120;
const WORDS = { apart: "Apart", alike: "A little alike", "one text": "One text" };

/** Compare every two notes, and say which would be recognized as one. */
export class LikenessMeter {
  /** @param {Element} block */
  constructor(block) {
    this.block = block;
  }

  /** @param {Compared[]} notes @returns {Pair[]} the nearest first */
  show(notes) {
    const pairs = notes.flatMap((one, at) => notes.slice(at + 1).map((other) => ({ one, other, ...likeness(one.sentences, other.sentences), twice: typedTwice(one.typed, other.typed) })));
    pairs.sort((a, b) => Number(b.verdict === "one text") - Number(a.verdict === "one text") || b.index - a.index);
    const sum = this.block.querySelector(".likeness__sum");
    if (sum && sum.textContent !== summed(pairs)) sum.textContent = summed(pairs);
    sum?.classList.toggle("likeness__sum--one-text", pairs[0]?.verdict === "one text");
    this.block.querySelector(".likeness__warnings")?.replaceChildren(...pairs.flatMap(warnings));
    this.block.querySelector(".likeness__all ul")?.replaceChildren(...pairs.map(measured));
    return pairs;
  }
}

/** @param {Pair[]} pairs */
function summed(pairs) {
  const same = pairs.filter((pair) => pair.verdict === "one text").length;
  const twice = pairs.filter((pair) => pair.twice).length;
  const nearest = pairs[0];
  if (!nearest) return "";
  const typed = twice ? ` ${twice === 1 ? "In one pair" : `In ${twice} pairs`} the same words were typed twice.` : "";
  if (same) return `${same === 1 ? "Two notes read" : `${same} pairs of notes read`} the same.${typed}`;
  if (!nearest.index) return `No two of them have five words in a row in common.${typed}`;
  return `No two read the same. The nearest are those to ${names(nearest)}.${typed}`;
}

/** @param {Pair} pair */
function names({ one, other }) {
  return `${one.called} and ${other.called}`;
}

/** @param {string} text @returns {string} its beginning, in quotation marks */
function quoted(text) {
  const cut = text.length <= MOST_LETTERS_QUOTED ? text : `${text.slice(0, MOST_LETTERS_QUOTED).replace(/\s+\S*$/u, "")} \u2026`;
  return `\u201c${cut}\u201d`;
}

/** @param {Pair} pair */
function warnings(pair) {
  const list = [];
  if (pair.verdict === "one text") {
    list.push(warning("one-text", WORDS["one text"], `The notes to ${names(pair)} read the same. Both say ${quoted(pair.shared)}. Choose another note for one of them.`));
  } else if (pair.verdict === "alike") {
    list.push(warning("alike", WORDS.alike, `The notes to ${names(pair)} both say ${quoted(pair.shared)}.`));
  }
  if (pair.twice) {
    list.push(warning("twice", "Typed twice", `You typed the same words for ${names(pair)}: ${quoted(pair.twice)}. Give one of them something of their own.`));
  }
  return list;
}

/** @param {string} kind @param {string} word @param {string} sentence */
function warning(kind, word, sentence) {
  return make("li", `likeness__warning likeness__warning--${kind}`, [make("b", "", [word]), ` ${sentence}`]);
}

/** @param {Pair} pair */
function measured(pair) {
  const meter = make("meter");
  const share = `${Math.round(pair.index * 100)} % the same`;
  Object.assign(meter, { max: ONE_TEXT * 2, low: ONE_TEXT / 3, high: ONE_TEXT, optimum: 0, value: pair.index });
  meter.setAttribute("aria-label", `${names(pair)}: ${share}`);
  const verdict = make("b", pair.verdict === "one text" ? "likeness__red" : "", [WORDS[pair.verdict]]);
  return make("li", "", [make("span", "likeness__names", [names(pair)]), meter, make("span", "", [verdict, `, ${share}`])]);
}
