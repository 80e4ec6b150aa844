// @ts-check
import { loadJson } from "./load-json.js";
import { another, propose, shortlist } from "./propose.js";

/**
 * @typedef {import("./note-card.js").Found} Found
 * @typedef {import("./people.js").People} People
 * @typedef {import("./person-note.js").NoteData} NoteData
 */

/** Which scene each person has, and the notes that tell it, read from the gallery's own data. */
export class Proposals {
  /** @type {Found[]} */
  scenes = [];
  /** @type {NoteData[]} */
  notes = [];

  /**
   * @param {People} people
   * @param {Record<string, string>} families the family of each job
   * @param {string} root the way from this page to the site's root
   */
  constructor(people, families, root) {
    this.people = people;
    this.families = families;
    this.root = root;
  }

  /** Fetch what notes are made of, by the people's scenes; rejected when it cannot be had. @param {string[]} [scenes] */
  async load(scenes) {
    const given = scenes ?? this.people.ids.map((id) => this.people.of(id, "scene")).filter(Boolean);
    if (given.length) await this.loadScenes();
    const roles = new Set(given.map((scene) => this.scenes.find(({ id }) => id === scene)?.role ?? "").filter(Boolean));
    /** @type {NoteData[][]} */
    const loaded = await Promise.all(Array.from(roles, (role) => loadJson(`roles/${role}.json`, this.root)));
    this.notes = loaded.flat();
  }

  async loadScenes() {
    this.scenes = await loadJson("find.json", this.root);
  }

  /** Give a scene to everybody whose wish is new; the others keep theirs. */
  async make() {
    await this.loadScenes();
    const { ids } = this.people;
    const kept = ids.map((id) => (this.people.of(id, "wish") === this.wished(id) && this.scene(id) ? this.people.of(id, "scene") : ""));
    const found = propose(this.scenes, ids.map((id) => this.wish(id)), this.families, kept);
    await this.load([...kept, ...found].filter(Boolean));
    this.give(ids.flatMap((id, at) => (kept[at] || !found[at] ? [] : [[id, found[at]]])));
  }

  /** Give one person another scene. @param {string} id @param {string} [wanted] without it, the next best that nobody has */
  async exchange(id, wanted) {
    const used = this.people.ids.filter((one) => one !== id).map((one) => this.people.of(one, "scene"));
    const scene = wanted ?? another(this.listed(id), this.people.of(id, "scene"), used);
    await this.load([...used, scene]);
    this.give([[id, scene]]);
  }

  /** @param {string[][]} pairs of a person's id and a scene's */
  give(pairs) {
    if (pairs.length) this.people.give(Object.fromEntries(pairs.map(([id = "", scene = ""]) => [id, { scene, wish: this.wished(id) }])));
  }

  /** @param {string} id @returns {Found | undefined} the scene that a person has */
  scene(id) {
    return this.scenes.find((scene) => scene.id === this.people.of(id, "scene"));
  }

  /** @param {Found} scene @returns {NoteData[]} its emails, its own tone first */
  emails(scene) {
    return this.notes.filter((note) => note.scene === scene.id && note.channel === "email");
  }

  /** @param {string} id @returns {Found[]} what there is for a person, best first */
  listed(id) {
    return /** @type {Found[]} */ (shortlist(this.scenes, this.wish(id), this.families));
  }

  /** @param {string} id */
  wish(id) {
    return { role: this.people.asked("role"), industry: this.people.asked("industry"), audience: this.people.of(id, "audience") };
  }

  /** @param {string} id */
  wished(id) {
    return Object.values(this.wish(id)).join(" ");
  }
}
