// @ts-check
import { isShared } from "./blanks.js";
import { takesPlainText } from "./fill-blanks.js";
import { LikenessMeter } from "./likeness-meter.js";
import { loadJson } from "./load-json.js";
import { NoteCard } from "./note-card.js";
import { People } from "./people.js";
import { PeopleForm } from "./people-form.js";
import { templates } from "./person-note.js";
import { another, propose, shortlist } from "./propose.js";

/**
 * @typedef {import("./fill-blanks.js").FillBlanks} FillBlanks
 * @typedef {import("./note-card.js").Found} Found
 * @typedef {import("./person-note.js").NoteData} NoteData
 */

const QUIET = 400;

/** Notes to several people, side by side: a different one for each, compared with one another. */
export class SeveralNotes extends HTMLElement {
  /** @type {Found[]} */
  scenes = [];
  /** @type {Map<string, NoteCard>} */
  cards = new Map();
  timer = 0;

  /** @param {FillBlanks} page whose blanks are filled with what is typed here */
  serve(page) {
    const form = this.its("form");
    if (!(form instanceof HTMLFormElement)) return;
    this.page = page;
    this.people = People.from(page.typed);
    page.typed = this.people;
    this.people.changed = () => void this.restore();
    this.form = new PeopleForm(form, this.template("person"), this.people);
    this.meter = new LikenessMeter(this.its("[data-likeness]"));
    this.families = familiesOf(form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.propose();
    });
    form.addEventListener("people", (event) => void this.follow(event instanceof CustomEvent ? event.detail : undefined));
    this.addEventListener("click", (event) => this.press(event.target));
    this.its("[data-notes]").addEventListener("change", (event) => this.choose(event.target), true);
    this.hidden = false;
    void this.restore();
  }

  /** Show what was typed before, with the notes that were proposed. */
  async restore() {
    this.form?.show();
    await this.load(() => {
      this.lay();
      this.say("");
    });
  }

  /** @param {string} [said] */
  follow(said) {
    if (said) this.say(said);
    this.lay();
    this.page?.show();
  }

  /** @param {() => void} then what to do once the scenes and the notes of the people are there */
  async load(then) {
    const { people } = this;
    if (!people) return;
    const root = this.dataset.root ?? "";
    try {
      if (people.ids.some((id) => people.of(id, "scene")) && !this.scenes.length) this.scenes = await loadJson("find.json", root);
      const roles = new Set(people.ids.map((id) => this.scene(people.of(id, "scene"))?.role ?? "").filter(Boolean));
      /** @type {NoteData[][]} */
      const loaded = await Promise.all(Array.from(roles, (role) => loadJson(`roles/${role}.json`, root)));
      this.notes = loaded.flat();
      then();
    } catch {
      this.say("The notes could not be loaded. Nothing you typed is lost; look whether you are connected, and try again.");
    }
  }

  async propose() {
    const { people } = this;
    if (!people) return;
    this.say("Looking for a different note for each…");
    try {
      this.scenes = await loadJson("find.json", this.dataset.root ?? "");
    } catch {
      this.scenes = [];
    }
    const { ids } = people;
    const kept = ids.map((id) => (people.of(id, "wish") === this.wished(id) ? people.of(id, "scene") : ""));
    const found = propose(this.scenes, ids.map((id) => this.wish(id)), this.families ?? {}, kept);
    const fresh = ids.filter((_, at) => !kept[at] && found[at]);
    if (fresh.length) people.give(Object.fromEntries(fresh.map((id) => [id, { scene: found[ids.indexOf(id)] ?? "", wish: this.wished(id) }])));
    await this.load(() => {
      this.lay();
      this.say(this.scenes.length ? `${ids.length} notes stand below, one for each person.` : "The notes could not be loaded. Nothing you typed is lost; look whether you are connected, and try again.");
      if (this.scenes.length) this.its("#result-title").focus();
    });
  }

  /** @param {string} id */
  wish(id) {
    const { people } = this;
    return { role: people?.asked("role") ?? "", industry: people?.asked("industry") ?? "", audience: people?.of(id, "audience") ?? "" };
  }

  /** @param {string} id */
  wished(id) {
    return Object.values(this.wish(id)).join(" ");
  }

  /** @param {string} id */
  scene(id) {
    return this.scenes.find((scene) => scene.id === id);
  }

  /** Put a card on the page for each person who has a note, and take the others away. */
  lay() {
    const { people, page } = this;
    if (!people || !page) return;
    const list = this.its("[data-notes]");
    const ids = people.ids.filter((id) => this.scene(people.of(id, "scene")));
    for (const [id, card] of this.cards) {
      if (ids.includes(id) && card.scene.id === people.of(id, "scene")) continue;
      card.section.remove();
      this.cards.delete(id);
    }
    this.its("[data-result]").hidden = !ids.length;
    ids.forEach((id, at) => {
      const scene = this.scene(people.of(id, "scene"));
      if (scene && !this.cards.has(id)) this.place(id, scene, list, at);
      this.cards.get(id)?.describe(people, this.wish(id));
    });
    this.its("[data-step-back]").hidden = !people.steps.length;
    this.its("[data-forget-all]").hidden = !people.values.size;
    this.compare();
  }

  /** @param {string} id @param {Found} scene @param {Element} list @param {number} at */
  place(id, scene, list, at) {
    const { people, page } = this;
    const own = (this.notes ?? []).filter((note) => note.scene === scene.id && note.channel === "email");
    if (!people || !page || !own.length) return;
    const card = new NoteCard(this.template("note"), id, scene, own, this.dataset.root ?? "");
    this.cards.set(id, card);
    list.insertBefore(card.section, list.children[at] ?? null);
    card.settle(people.of(id, "tone"), shortlist(this.scenes, this.wish(id), this.families ?? {}));
    if (takesPlainText()) page.open(card.section);
    page.show();
    card.section.dispatchEvent(new Event("change"));
  }

  /** @param {EventTarget | null} target */
  press(target) {
    const { people, page } = this;
    if (!(target instanceof Element) || !people || !page) return;
    const section = target.closest("[data-another]")?.closest(".scene");
    if (section) this.exchange(section.id);
    else if (target.closest("[data-step-back]")) {
      people.undo();
      if (!people.steps.length) this.its("[name=role]").focus();
    }
    else if (target.closest("[data-forget-all]")) {
      page.forget();
      this.its("[name=role]").focus();
      this.say("Forgotten: nothing you typed is left in this browser.");
    } else return;
    page.show();
  }

  /** @param {string} sectionId @param {string} [wanted] the scene to take; without it, the next best that nobody has */
  exchange(sectionId, wanted) {
    const { people } = this;
    const [id, card] = [...this.cards].find(([, one]) => one.section.id === sectionId) ?? [];
    if (!people || !id || !card) return;
    const used = people.ids.filter((one) => one !== id).map((one) => people.of(one, "scene"));
    const scene = wanted ?? another(shortlist(this.scenes, this.wish(id), this.families ?? {}), card.scene.id, used);
    people.give({ [id]: { scene, wish: this.wished(id) } });
    void this.load(() => {
      this.lay();
      this.cards.get(id)?.focus(wanted ? "[data-scenes]" : "[data-another]");
      this.say("");
    });
  }

  /** A tone, another scene, or what a blank says, was changed. @param {EventTarget | null} target */
  choose(target) {
    const section = target instanceof Element && target.closest(".scene");
    if (!section || !this.people) return;
    const id = [...this.cards].find(([, card]) => card.section === section)?.[0];
    if (id && target instanceof HTMLInputElement && target.type === "radio") this.people.tell(id, "tone", target.value);
    if (target instanceof HTMLSelectElement) this.exchange(section.id, target.value);
    this.its("[data-step-back]").hidden = !this.people.steps.length;
    this.its("[data-forget-all]").hidden = !this.people.values.size;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.compare(), QUIET);
  }

  compare() {
    const { people } = this;
    if (!people) return;
    const compared = [...this.cards]
      .sort(([one], [other]) => people.ids.indexOf(one) - people.ids.indexOf(other))
      .map(([id, card]) => ({ id, called: people.called(id), sentences: templates(card.note), typed: card.typed((label) => !isShared(label)) }));
    const pairs = this.meter?.show(compared).filter((pair) => pair.verdict === "one text") ?? [];
    for (const [id, card] of this.cards) {
      card.warn(pairs.filter((pair) => [pair.one.id, pair.other.id].includes(id)).map((pair) => (pair.one.id === id ? pair.other : pair.one).called));
    }
  }

  /** @param {string} sentence */
  say(sentence) {
    this.its("[data-said]").textContent = sentence;
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
