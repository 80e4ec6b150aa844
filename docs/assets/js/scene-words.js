// @ts-check
/** Find scenes by words. MiniSearch keeps the index; no document is needed. */
import MiniSearch from "../vendor/minisearch/index.js";

/**
 * @typedef {import("./facets.js").Scene} Scene
 * @typedef {import("./facets.js").Hits} Hits
 */

/** Words that stand in every note. */
const COMMON = new Set(
  "a an and are as at be but by for from had has have he her his i in is it its me my not of on or our she so that the their them they this to was we were what when who with you your".split(" "),
);
const FEWEST_LETTERS_TO_GUESS = 5;

/** Scenes, ready to be asked for words. */
export class SceneWords {
  /**
   * @param {Scene[]} scenes
   * @param {(scene: Scene) => string} job the job and the field by their names
   */
  constructor(scenes, job) {
    this.index = new MiniSearch({
      fields: ["title", "job", "summary", "words"],
      tokenize: wordsOf,
      searchOptions: {
        boost: { title: 4, job: 2, summary: 2 },
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length < FEWEST_LETTERS_TO_GUESS ? false : 0.2),
        maxFuzzy: 2,
      },
    });
    this.index.addAll(scenes.map((scene) => ({ ...scene, job: job(scene) })));
  }

  /**
   * @param {string} text
   * @returns {Hits} the scenes that have most of the words, those with more of them first
   */
  find(text) {
    const terms = asked(text);
    const found = this.index
      .search({ combineWith: "OR", queries: terms })
      .map(({ id, score, queryTerms }) => ({ id, score, met: new Set(queryTerms).size }))
      .filter(({ met }) => met * 2 > terms.length)
      .sort((one, other) => other.met - one.met || other.score - one.score);
    return new Map(found.map(({ id }, place) => [String(id), place]));
  }
}

/**
 * @param {string} text
 * @returns {string[]} its words, each once, without the common ones unless there are no others
 */
export function asked(text) {
  const words = wordsOf(text.toLowerCase());
  const rare = words.filter((word) => !COMMON.has(word));
  return [...new Set(rare.length ? rare : words)];
}

/** @param {string} text @returns {string[]} */
function wordsOf(text) {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
}
