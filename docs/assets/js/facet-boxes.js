// @ts-check
/** @typedef {import("./facets.js").Choice} Choice */

const MOST_WITHOUT_HEADINGS = 16;

/** The boxes of every facet: what is ticked in them, and how many notes each of them would leave. */
export class FacetBoxes {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    /** @type {HTMLDetailsElement[]} */
    this.groups = Array.from(form.querySelectorAll("details[data-facet]"));
    /** @type {HTMLInputElement[]} */
    this.boxes = Array.from(form.querySelectorAll("[type=checkbox]"));
    /** Where each option stands while something fits it. */
    this.places = this.boxes.map((box) => {
      const option = optionOf(box);
      return { box, option, shelf: option.parentElement };
    });
  }

  /** @returns {Choice} every value there is */
  get known() {
    return byFacet(this.boxes);
  }

  /** @returns {Choice} */
  get chosen() {
    return byFacet(this.boxes.filter((box) => box.checked));
  }

  /** @param {Choice} choice @param {boolean} [alsoTicked] keep what is ticked already */
  choose(choice, alsoTicked = false) {
    for (const box of this.boxes) {
      box.checked = Boolean(choice.get(box.name)?.has(box.value)) || (alsoTicked && box.checked);
    }
  }

  /** @param {string} facet @param {string} value */
  box(facet, value) {
    return this.boxes.find((box) => box.name === facet && box.value === value);
  }

  /** @param {string} facet @param {string} value @returns {string} */
  label(facet, value) {
    const box = this.box(facet, value);
    return box?.nextElementSibling?.textContent ?? value;
  }

  /** @param {string} facet @param {string} value @returns {string} */
  says(facet, value) {
    return this.box(facet, value)?.dataset.says ?? value;
  }

  /** @param {string} facet @returns {HTMLDetailsElement | undefined} */
  group(facet) {
    return this.groups.find((group) => group.dataset.facet === facet);
  }

  close() {
    for (const group of this.groups) group.open = false;
  }

  /**
   * Write each option's count, and move those that nothing fits behind the others.
   *
   * @param {Map<string, number>} counts by "facet value"
   */
  show(counts) {
    const focused = document.activeElement;
    for (const group of this.groups) {
      const places = this.places.filter(({ option }) => group.contains(option));
      const fits = places.filter(({ box }) => counts.has(`${box.name} ${box.value}`));
      const few = fits.length <= MOST_WITHOUT_HEADINGS ? group.querySelector("[data-few]") : null;
      const none = group.querySelector("[data-none]");
      for (const { box, option, shelf } of few ? [...places].sort(byLabel) : places) {
        const count = counts.get(`${box.name} ${box.value}`) ?? 0;
        option.classList.toggle("option--none", !count);
        option.lastElementChild?.replaceChildren(String(count));
        (count ? few ?? shelf : none)?.append(option);
      }
      const ticked = places.filter(({ box }) => box.checked).length;
      group.querySelector(".facet__chosen")?.replaceChildren(ticked ? String(ticked) : "");
      for (const one of group.querySelectorAll(".facet__shelf")) {
        one.toggleAttribute("hidden", !one.querySelector(".option"));
      }
    }
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** @param {{option: HTMLElement}} one @param {{option: HTMLElement}} other */
function byLabel({ option: one }, { option: other }) {
  return (one.textContent ?? "").localeCompare(other.textContent ?? "", "en");
}

/** @param {HTMLInputElement[]} boxes @returns {Choice} */
function byFacet(boxes) {
  /** @type {Map<string, Set<string>>} */
  const values = new Map();
  for (const { name, value } of boxes) values.set(name, new Set([...(values.get(name) ?? []), value]));
  return values;
}

/** @param {HTMLInputElement} box @returns {HTMLElement} */
function optionOf(box) {
  return /** @type {HTMLElement} */ (box.closest(".option"));
}
