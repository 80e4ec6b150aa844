// @ts-check
import { make } from "./elements.js";

/** The list of results; every text enters as text. */

const CARDS_AT_ONCE = 24;
const MOST_LETTERS = 220;

/** @typedef {{scene: import("./facets.js").Scene, job: string, missing?: string}} Found */

/** A list of cards that grows on request, and that a return to the page finds as long as it was. */
export class FoundList {
  /**
   * @param {HTMLElement} list
   * @param {HTMLElement} button that shows more of it
   * @param {string} root the way to the site's root
   */
  constructor(list, button, root) {
    this.list = list;
    this.button = button;
    this.root = root;
    /** @type {Found[]} */
    this.found = [];
    button.addEventListener("click", () => this.more());
  }

  /** @param {Found[]} found */
  show(found) {
    this.found = found;
    this.list.replaceChildren();
    this.add(Number(history.state?.cards) || CARDS_AT_ONCE);
  }

  more() {
    const before = this.list.childElementCount;
    history.replaceState({ cards: before + CARDS_AT_ONCE }, "");
    this.add(CARDS_AT_ONCE);
    this.list.children[before]?.querySelector("a")?.focus();
  }

  /** @param {number} count */
  add(count) {
    const before = this.list.childElementCount;
    this.list.append(...this.found.slice(before, before + count).map((one) => card(one, this.root)));
    this.button.hidden = this.list.childElementCount === this.found.length;
  }
}

/**
 * @param {Found} found
 * @param {string} root
 * @returns {HTMLLIElement} a card as templates/parts/scene.html.j2 makes it
 */
function card({ scene, job, missing }, root) {
  const link = make("a", "", [scene.title]);
  link.href = root + scene.url;
  const words = make("p", "card__words", [beginning(scene.words)]);
  const item = make("li", "sheet card", [link, make("span", "", [job]), make("span", "", [scene.summary]), words]);
  if (missing) link.after(make("span", "card__miss", [missing]));
  return item;
}

/** @param {string} text */
function beginning(text) {
  if (text.length <= MOST_LETTERS) return text;
  return `${text.slice(0, MOST_LETTERS).replace(/\s+\S*$/u, "")} …`;
}
