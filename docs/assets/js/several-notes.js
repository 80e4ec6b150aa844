// @ts-check
import { LikenessMeter } from "./likeness-meter.js";
import { People } from "./people.js";
import { PeopleForm } from "./people-form.js";
import { Proposals } from "./proposals.js";
import { SideBySide } from "./side-by-side.js";

/** @typedef {import("./fill-blanks.js").FillBlanks} FillBlanks */

/** Notes to several people, side by side: a different one for each, compared with one another. */
export class SeveralNotes extends HTMLElement {
  /** @param {FillBlanks} page whose blanks are filled with what is typed here */
  serve(page) {
    const form = this.its("form");
    if (!(form instanceof HTMLFormElement)) return;
    const people = People.from(page.typed);
    page.typed = people;
    const parts = {
      page,
      people,
      form: new PeopleForm(form, this.template("person"), people),
      proposals: new Proposals(people, familiesOf(form), this.dataset.root ?? ""),
      meter: new LikenessMeter(this.its("[data-likeness]")),
    };
    this.hidden = false;
    new SideBySide(this, parts).open(form);
  }

  /** @param {string} name @returns {HTMLTemplateElement} */
  template(name) {
    return /** @type {HTMLTemplateElement} */ (this.its(`template[data-${name}]`));
  }

  /** @param {string} selector @returns {HTMLElement} */
  its(selector) {
    const found = this.querySelector(selector);
    if (found instanceof HTMLElement) return found;
    throw new Error(`the page has no ${selector}`);
  }
}

/** @param {HTMLFormElement} form @returns {Record<string, string>} the family of each job, as the form groups them */
function familiesOf(form) {
  const options = form.querySelectorAll("[name=role] optgroup option");
  return Object.fromEntries(Array.from(options, (option) => [option.getAttribute("value"), option.parentElement?.getAttribute("label")]));
}
