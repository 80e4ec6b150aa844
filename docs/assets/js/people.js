// @ts-check
import { Typed } from "./blanks.js";
import { namesOf } from "./names.js";

export const FEWEST = 2;
export const MOST = 8;
const PAGE = "several";
const OWN = /^to-(\d+)(?:-|$)/;
/** @type {Record<string, (names: ReturnType<typeof namesOf>) => string>} */
const NAMED = {
  "first name": (names) => names.first,
  "title and last name": (names) => names.formal,
  name: (names) => names.whole,
};

/**
 * What is typed where notes to several people stand side by side: each person's own, in the same
 * storage as everything else. A name belongs to its person there, and not to the site. A note's
 * scene is called "to-2-SCENE", where 2 is the person's id.
 *
 * @typedef {"name" | "audience" | "moment" | "scene" | "wish" | "tone"} Field
 */
export class People extends Typed {
  /** Called when everything was changed at once. @type {() => void} */
  changed = () => {};

  /** @param {Typed} typed */
  static from(typed) {
    return new People(typed.tab, typed.device);
  }

  /** @returns {string[]} the people's ids in their order */
  get ids() {
    const kept = super.get(PAGE, "people").split(" ").filter((id) => /^\d{1,6}$/.test(id));
    return kept.length < FEWEST ? ["1", "2"] : [...new Set(kept)].slice(0, MOST);
  }

  /** @param {string} id @param {Field} field */
  of(id, field) {
    return super.get(`to-${id}`, `their ${field}`);
  }

  /** @param {string} id @param {Field} field @param {string} value */
  tell(id, field, value) {
    super.set(`to-${id}`, `their ${field}`, value);
    if (field === "name") this.drop((key) => named(key, id));
  }

  /** @param {"role" | "industry" | "room"} field */
  asked(field) {
    return super.get(PAGE, field);
  }

  /** @param {"role" | "industry" | "room"} field @param {string} value */
  ask(field, value) {
    super.set(PAGE, field, value);
  }

  /** @param {string} id @returns {string} what to call them on the page */
  called(id) {
    return this.of(id, "name").trim() || `person ${this.ids.indexOf(id) + 1}`;
  }

  /** @returns {string} the new person's id */
  add() {
    const ids = this.ids;
    const id = String(Math.max(...ids.map(Number)) + 1);
    if (ids.length < MOST) super.set(PAGE, "people", [...ids, id].join(" "));
    return id;
  }

  /** Leave nothing of what was typed for a person. @param {string} id */
  remove(id) {
    const ids = this.ids.filter((one) => one !== id);
    if (ids.length < FEWEST) return;
    super.set(PAGE, "people", ids.join(" "));
    this.drop((key) => OWN.exec(key.split(" ")[0] ?? "")?.[1] === id);
  }

  /** Give each person a scene, as one step. @param {Record<string, {scene: string, wish: string}>} scenes by id */
  give(scenes) {
    this.step();
    for (const [id, { scene, wish }] of Object.entries(scenes)) {
      this.values.set(`to-${id} their scene`, scene);
      this.values.set(`to-${id} their wish`, wish);
      this.values.delete(`to-${id} their tone`);
    }
    this.keep();
  }

  /** @param {(key: string) => boolean} is */
  drop(is) {
    for (const key of [...this.values.keys()]) if (is(key)) this.values.delete(key);
    this.keep();
  }

  /** @param {string} scene @param {string} label */
  get(scene, label) {
    const id = OWN.exec(scene)?.[1];
    const part = NAMED[label.toLowerCase()];
    if (!id || !part) return super.get(scene, label);
    return super.get(`to-${id}`, `called ${label}`) || part(namesOf(this.of(id, "name")));
  }

  /** @param {string} scene @param {string} label @param {string} value */
  set(scene, label, value) {
    const id = OWN.exec(scene)?.[1];
    if (id && NAMED[label.toLowerCase()]) super.set(`to-${id}`, `called ${label}`, value);
    else super.set(scene, label, value);
  }

  undo() {
    super.undo();
    this.changed();
  }

  read() {
    super.read();
    this.changed?.();
  }

  hear() {
    super.hear();
    this.changed();
  }

  forget() {
    super.forget();
    this.changed();
  }
}

/** @param {string} key @param {string} id */
function named(key, id) {
  return key.startsWith(`to-${id} called `);
}
