// @ts-check
import { isShared } from "./blanks.js";
import { FORGETS, FORGOTTEN } from "./fill-blanks.js";
import { NoteCard } from "./note-card.js";
import { templates } from "./person-note.js";

/**
 * @typedef {import("./fill-blanks.js").FillBlanks} FillBlanks
 * @typedef {import("./likeness-meter.js").LikenessMeter} LikenessMeter
 * @typedef {import("./people-form.js").PeopleForm} PeopleForm
 * @typedef {import("./people.js").People} People
 * @typedef {import("./proposals.js").Proposals} Proposals
 * @typedef {import("./several-notes.js").SeveralNotes} SeveralNotes
 */

const QUIET = 400;
const NOT_LOADED = "The notes could not be loaded. Nothing you typed is lost; look whether you are connected, and try again.";

/** What happens between the form, the notes and the meter. */
export class SideBySide {
  /** @type {Map<string, NoteCard>} by the person's id */
  cards = new Map();
  timer = 0;
  /** What is still to be said once everything is shown again. */
  told = "";

  /**
   * @param {SeveralNotes} element
   * @param {{page: FillBlanks, people: People, form: PeopleForm, proposals: Proposals, meter: LikenessMeter}} parts
   */
  constructor(element, { page, people, form, proposals, meter }) {
    this.element = element;
    this.page = page;
    this.people = people;
    this.form = form;
    this.proposals = proposals;
    this.meter = meter;
  }

  /** @param {HTMLFormElement} form */
  open(form) {
    this.people.changed = () => void this.restore();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.propose();
    });
    form.addEventListener("people", (event) => this.follow(event instanceof CustomEvent ? event.detail : ""));
    this.element.addEventListener("click", ({ target }) => this.press(target));
    this.element.its("[data-notes]").addEventListener("change", ({ target }) => this.choose(target), true);
    void this.restore();
  }

  /** Show what was typed before, with the notes that were proposed. */
  async restore() {
    this.form.show();
    this.offer();
    await this.after(this.proposals.load(), () => this.say(this.told));
    this.told = "";
  }

  async propose() {
    const before = document.activeElement;
    this.say("Looking for a different note for each…");
    await this.after(this.proposals.make(), () => {
      this.say(`${this.cards.size} notes stand below, one for each person.${this.form.chaired ? " Send the first to whoever led the meeting, and name everyone in it." : ""}`);
      if (document.activeElement === before) this.element.its("#result-title").focus();
    });
  }

  /** @param {string} id of the person @param {string} back where the focus goes @param {string} [wanted] */
  async exchange(id, back, wanted) {
    await this.after(this.proposals.exchange(id, wanted), () => {
      this.cards.get(id)?.its(back).focus();
      this.say(`${this.people.called(id)} now has “${this.proposals.scene(id)?.title}”. What was typed in the other one is kept with it.`);
    });
  }

  /** @param {Promise<void>} loading @param {() => void} then */
  async after(loading, then) {
    try {
      await loading;
    } catch {
      this.say(NOT_LOADED);
      return;
    }
    this.lay();
    then();
  }

  /** @param {string} said */
  follow(said) {
    if (said) this.say(said);
    this.lay();
    this.page.show();
  }

  /** Put a card on the page for each person who has a note, and take the others away. */
  lay() {
    const ids = this.people.ids.filter((id) => this.proposals.scene(id));
    for (const [id, card] of this.cards) {
      if (ids.includes(id) && card.scene === this.proposals.scene(id)) continue;
      card.section.remove();
      this.cards.delete(id);
    }
    this.element.its("[data-result]").hidden = !ids.length;
    ids.forEach((id, at) => {
      if (!this.cards.has(id)) this.place(id, at);
      this.cards.get(id)?.describe(this.people, this.proposals.wish(id));
    });
    this.offer();
    this.compare();
  }

  /** @param {string} id @param {number} at */
  place(id, at) {
    const scene = this.proposals.scene(id);
    const emails = scene ? this.proposals.emails(scene) : [];
    if (!scene || !emails.length) return;
    const card = new NoteCard(this.element.template("note"), id, scene, emails, this.proposals.root);
    const list = this.element.its("[data-notes]");
    this.cards.set(id, card);
    list.insertBefore(card.section, list.children[at] ?? null);
    card.settle(this.people.of(id, "tone"), this.proposals.listed(id));
    this.page.open(card.section);
    this.page.show();
    card.section.dispatchEvent(new Event("change"));
  }

  /** @param {EventTarget | null} target */
  press(target) {
    if (!(target instanceof Element)) return;
    const person = target.closest("[data-another]") && this.personAt(target);
    if (person) void this.exchange(person, "[data-another]");
    else if (target.closest("[data-step-back]")) this.people.undo();
    else if (target.closest("[data-forget-all]")) return this.forget();
    else return;
    if (person) return;
    this.page.show();
    if (!this.people.steps.length) this.element.its("[name=role]").focus();
  }

  /** Asked once, because it cannot be taken back. */
  forget() {
    if (this.element.its("[data-said]").textContent !== FORGETS) return this.say(FORGETS);
    this.told = FORGOTTEN;
    this.page.forget();
    this.element.its("[name=role]").focus();
  }

  /** A tone, another scene, or what a blank says, was changed. @param {EventTarget | null} target */
  choose(target) {
    const person = target instanceof Element && this.personAt(target);
    if (!person) return;
    if (target instanceof HTMLInputElement && target.type === "radio") this.people.tell(person, "tone", target.value);
    if (target instanceof HTMLSelectElement) void this.exchange(person, "[data-scenes]", target.value);
    this.offer();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.compare(), QUIET);
  }

  /** @param {Element} element @returns {string | undefined} whose note it stands in */
  personAt(element) {
    return [...this.cards].find(([, card]) => card.section.contains(element))?.[0];
  }

  /** Offer to take back or to forget where there is something. */
  offer() {
    this.element.its("[data-step-back]").hidden = !this.people.steps.length;
    this.element.its("[data-forget-all]").hidden = !this.people.values.size;
  }

  compare() {
    const notes = this.people.ids.flatMap((id) => {
      const card = this.cards.get(id);
      return card ? [{ id, called: this.people.called(id), sentences: templates(card.note), typed: card.typed((label) => !isShared(label)) }] : [];
    });
    const same = this.meter.show(notes).filter((pair) => pair.verdict === "one text");
    for (const [id, card] of this.cards) {
      card.warn(same.filter(({ one, other }) => one.id === id || other.id === id).map(({ one, other }) => (one.id === id ? other : one).called));
    }
  }

  /** @param {string} sentence */
  say(sentence) {
    this.element.its("[data-said]").textContent = sentence;
  }
}
