// @ts-check
import { cleaned } from "./blanks.js";
import { readChoice, writeChoice } from "./choice-address.js";
import { ChosenChips } from "./chosen-chips.js";
import { FacetBoxes } from "./facet-boxes.js";
import { counts, fitting, nearMisses } from "./facets.js";
import { FoundList } from "./found-list.js";
import { foundInWords, missInWords } from "./found-words.js";
import { SceneSearch } from "./scene-search.js";

/** @typedef {import("./facets.js").Scene} Scene */

const PAUSE_IN_TYPING = 200;
const NARROW = "(width < 60em)";

/** Find notes by facets and words that combine. */
export class FindNotes extends HTMLElement {
  /** @type {Finder | undefined} */
  finder = undefined;

  connectedCallback() {
    this.hidden = false;
    this.finder ??= new Finder(this);
  }
}

/** Show the scenes that fit every facet and the typed words, and keep the choice in the address. */
class Finder {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    this.root = element.dataset.root ?? "";
    this.form = /** @type {HTMLFormElement} */ (this.part("form"));
    this.field = /** @type {HTMLInputElement} */ (this.part("[name=words]"));
    this.status = this.part("[role=status]");
    this.boxes = new FacetBoxes(this.form);
    this.chips = new ChosenChips(this.part(".find__chosen"), this.boxes, this.field, () => this.choose());
    this.list = new FoundList(this.part(".find__cards"), this.part("[data-more]"), this.root);
    this.search = new SceneSearch(this.root, (scene) => this.job(scene));
    /** Whether the last step was typed, to which the next letter belongs. */
    this.typing = false;
    /** Runs while more letters may come. @type {ReturnType<typeof setTimeout> | undefined} */
    this.pause = undefined;
    /** Whether a job is asked for. */
    this.asking = false;
    /** Counts what was asked, so that only the last answer is shown. */
    this.turn = 0;
    this.listen();
    this.read(true);
    this.ask();
    void this.update();
  }

  /** @param {string} selector @returns {HTMLElement} */
  part(selector) {
    const found = this.element.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(`find-notes has no ${selector}`);
    return found;
  }

  listen() {
    this.form.addEventListener("change", (event) => {
      if (event.target === this.field) return;
      this.flush();
      this.tick();
    });
    this.field.addEventListener("input", () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.flush(), PAUSE_IN_TYPING);
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.flush();
      this.showNotes();
    });
    this.part("[data-show]").addEventListener("click", () => this.showNotes());
    this.part("[data-retry]").addEventListener("click", () => void this.update());
    this.part("[data-clear]").addEventListener("click", () => this.clear());
    addEventListener("popstate", () => {
      this.read();
      void this.update();
    });
  }

  /** Take the choice from the address, which may hold anything. @param {boolean} [alsoTicked] */
  read(alsoTicked) {
    const { choice, words } = readChoice(location.search + location.hash, this.boxes.known);
    this.boxes.choose(choice, alsoTicked);
    if (words || !alsoTicked) this.field.value = words;
    this.typing = false;
  }

  /** Whoever comes with what happened and without a job is asked for it. */
  ask() {
    const { chosen } = this.boxes;
    const group = this.boxes.group("role");
    this.asking = !chosen.has("role") && (chosen.has("situation") || chosen.has("stage"));
    if (group && this.asking) group.open = true;
  }

  /** A job that was asked for answers the question; on a phone the notes come up at once. */
  tick() {
    const answered = this.asking && this.boxes.chosen.has("role");
    this.asking = false;
    this.choose();
    if (answered && matchMedia(NARROW).matches) this.showNotes();
  }

  /** A changed choice is a step to which Back returns. */
  choose() {
    this.keep("pushState");
    this.typing = false;
    void this.update();
  }

  /** All that is typed at one go is one step. */
  flush() {
    if (this.pause === undefined) return;
    clearTimeout(this.pause);
    this.pause = undefined;
    this.keep(this.typing ? "replaceState" : "pushState");
    this.typing = true;
    void this.update();
  }

  clear() {
    this.boxes.choose(new Map());
    this.field.value = "";
    this.choose();
    this.status.focus();
  }

  /** @param {"pushState" | "replaceState"} how */
  keep(how) {
    const address = writeChoice(this.boxes.chosen, this.words);
    if (address !== location.search + location.hash) history[how](null, "", location.pathname + address);
  }

  get words() {
    return cleaned(this.field.value).trim();
  }

  /** Close the facets and go to the results. */
  showNotes() {
    this.boxes.close();
    this.part(".find__bar").scrollIntoView();
    this.status.focus({ preventScroll: true });
  }

  /** Find again, and show what is found. */
  async update() {
    const turn = ++this.turn;
    this.chips.show(this.words);
    const found = await this.search.find(this.words);
    if (turn !== this.turn) return;
    this.element.toggleAttribute("data-failed", !found);
    if (found) this.show(found.scenes, found.hits);
    else this.say("The notes did not load. Look to your connection, then try again.");
  }

  /** @param {Scene[]} scenes @param {import("./facets.js").Hits} [hits] */
  show(scenes, hits) {
    const { chosen } = this.boxes;
    const fit = fitting(scenes, chosen, hits).map((scene) => ({ scene, job: this.job(scene) }));
    const misses = fit.length ? [] : nearMisses(scenes, chosen, hits);
    const near = misses.map((miss) => ({
      scene: miss.scene,
      job: this.job(miss.scene),
      missing: missInWords(miss, chosen, (facet, value) => this.boxes.says(facet, value)),
    }));
    this.boxes.show(counts(scenes, chosen, hits));
    this.list.show([...fit, ...near]);
    this.say(foundInWords(fit.length, near.length, chosen.size > 0 || hits !== undefined));
  }

  /** @param {Scene} scene @returns {string} its job and field by their names */
  job({ role, industry }) {
    return `${this.boxes.label("role", role)}, ${this.boxes.label("industry", industry)}`;
  }

  /** @param {string} sentence */
  say(sentence) {
    if (this.status.textContent !== sentence) this.status.textContent = sentence;
  }
}
