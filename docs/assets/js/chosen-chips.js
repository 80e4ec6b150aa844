// @ts-check
import { make } from "./elements.js";

const MOST_LETTERS = 40;

/** What is chosen, each with a button that takes it out again. */
export class ChosenChips {
  /**
   * @param {HTMLElement} row hidden while nothing is chosen
   * @param {import("./facet-boxes.js").FacetBoxes} boxes
   * @param {HTMLInputElement} field
   * @param {() => void} changed
   */
  constructor(row, boxes, field, changed) {
    this.row = row;
    this.list = /** @type {HTMLElement} */ (row.querySelector(".chips"));
    this.boxes = boxes;
    this.field = field;
    this.changed = changed;
  }

  /** @param {string} words what is typed, as it is searched for */
  show(words) {
    const ticked = this.boxes.boxes.filter((box) => box.checked);
    const chips = ticked.map((box) =>
      this.chip(this.boxes.label(box.name, box.value), () => (box.checked = false)));
    if (words) chips.push(this.chip(`\u201c${cut(words)}\u201d`, () => (this.field.value = "")));
    this.list.replaceChildren(...chips);
    this.row.hidden = !chips.length;
  }

  /** @param {string} label @param {() => void} remove */
  chip(label, remove) {
    const button = make("button", "chip", [make("span", "chip__what", ["Remove: "]), make("bdi", "", [label])]);
    button.type = "button";
    button.addEventListener("click", () => {
      const place = Array.from(this.list.querySelectorAll("button")).indexOf(button);
      remove();
      this.changed();
      const left = this.list.querySelectorAll("button");
      (left[place] ?? left[left.length - 1] ?? this.field).focus();
    });
    return make("li", "", [button]);
  }
}

/** @param {string} text */
function cut(text) {
  const letters = Array.from(text);
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join("")} …` : text;
}
