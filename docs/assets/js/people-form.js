// @ts-check
import { cleaned } from "./blanks.js";
import { MOST_AT_ONE_TABLE, panelRule } from "./panel-rule.js";
import { FEWEST, MOST } from "./people.js";

/** @typedef {import("./people.js").People} People */

/** The form in which people are listed: what each field is called, what stands in it, who comes and goes. */
export class PeopleForm {
  /** @param {HTMLFormElement} form @param {HTMLTemplateElement} template @param {People} people */
  constructor(form, template, people) {
    this.form = form;
    this.template = template;
    this.people = people;
    form.addEventListener("input", ({ target }) => this.type(target));
    form.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element)) return;
      const person = target.closest("[data-remove]")?.closest(".person");
      if (person instanceof HTMLElement) this.remove(person.dataset.person ?? "");
      else if (target.closest("[data-add]")) this.add();
    });
  }

  /** @param {EventTarget | null} target */
  type(target) {
    if (!(target instanceof HTMLInputElement) && !(target instanceof HTMLSelectElement)) return;
    const { name } = target;
    const id = target.closest(".person")?.getAttribute("data-person");
    if (id && (name === "name" || name === "audience" || name === "moment")) this.people.tell(id, name, cleaned(target.value));
    else if (name === "role" || name === "industry") this.people.ask(name, target.value);
    else if (target instanceof HTMLInputElement && name === "room") this.people.ask(name, target.checked ? "yes" : "");
    this.show(target);
    const unfit = (name === "role" || name === "industry" || name === "audience") && this.people.ids.some((one) => this.people.of(one, "scene"));
    this.changed(unfit ? "Press “Propose notes” again for notes that fit." : undefined);
  }

  /** Whether they sat in one room and are so many that one note goes to the chair. */
  get chaired() {
    return Boolean(this.people.asked("room")) && this.people.ids.length > MOST_AT_ONE_TABLE;
  }

  add() {
    const id = this.people.add();
    this.show();
    this.focus(this.fields(id), "input");
    this.changed(`Person ${this.people.ids.length} is added.`);
  }

  /** Whoever came next is led to; after the last one, the button that adds. @param {string} id */
  remove(id) {
    const at = this.people.ids.indexOf(id);
    this.people.remove(id);
    this.show();
    const next = this.people.ids[at];
    this.focus(next ? this.fields(next) : this.form, next ? "input" : "[data-add]");
    this.changed(`Person ${at + 1} is removed, with what was typed for them. ${this.people.ids.length} are left.`);
  }

  /** @param {string} [said] */
  changed(said) {
    this.form.dispatchEvent(new CustomEvent("people", { detail: said }));
  }

  /** @param {string} id */
  fields(id) {
    return this.form.querySelector(`[data-person="${id}"]`) ?? this.form;
  }

  /** @param {Element} within @param {string} selector */
  focus(within, selector) {
    const found = within.querySelector(selector);
    if (found instanceof HTMLElement) found.focus();
  }

  /** @param {Element} [typing] the field that is being typed into */
  show(typing) {
    const list = this.form.querySelector("[data-people]");
    const { ids } = this.people;
    for (const one of list?.querySelectorAll(".person") ?? []) if (!ids.includes(one.getAttribute("data-person") ?? "")) one.remove();
    ids.forEach((id, at) => {
      if (this.fields(id) === this.form) list?.insertBefore(this.fresh(id), list.children[at] ?? null);
      this.describe(this.fields(id), at + 1, ids.length > FEWEST, typing);
    });
    for (const name of /** @type {const} */ (["role", "industry"])) set(this.form.querySelector(`[name=${name}]`), this.people.asked(name), typing);
    const room = this.form.querySelector("[name=room]");
    if (room instanceof HTMLInputElement) room.checked = Boolean(this.people.asked("room"));
    const add = this.form.querySelector("[data-add]");
    if (add instanceof HTMLElement) add.hidden = ids.length >= MOST;
    write(this.form.querySelector("[data-rule]"), panelRule(ids.length, Boolean(this.people.asked("room"))));
  }

  /** @param {string} id */
  fresh(id) {
    const fields = /** @type {DocumentFragment} */ (this.template.content.cloneNode(true));
    fields.querySelector(".person")?.setAttribute("data-person", id);
    return fields;
  }

  /** @param {Element} person @param {number} number @param {boolean} removable @param {Element} [typing] */
  describe(person, number, removable, typing) {
    const id = person.getAttribute("data-person") ?? "";
    const labels = [`Name of person ${number}`, `Who person ${number} is`, `What only person ${number} said or showed you`];
    person.querySelectorAll(".field > span").forEach((label, at) => write(label, labels[at] ?? ""));
    write(person.querySelector("legend"), `Person ${number}`);
    const remove = person.querySelector("[data-remove]");
    write(remove, `Remove person ${number}`);
    if (remove instanceof HTMLElement) remove.hidden = !removable;
    for (const name of /** @type {const} */ (["name", "audience", "moment"])) set(person.querySelector(`[name=${name}]`), this.people.of(id, name), typing);
  }
}

/** @param {Element | null} field @param {string} value @param {Element} [typing] */
function set(field, value, typing) {
  if (field === typing || !(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  if (field.value !== value) field.value = value;
}

/** @param {Element | null} element @param {string} text */
function write(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}
