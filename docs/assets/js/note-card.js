// @ts-check
import { sheet } from "./person-note.js";
import { missed } from "./propose.js";

/**
 * @typedef {import("./people.js").People} People
 * @typedef {import("./person-note.js").NoteData} NoteData
 * @typedef {import("./propose.js").Scene} Scene
 * @typedef {Scene & {title: string, summary: string, url: string}} Found
 */

/** One person's note: whom it is for, what is remembered of them, the note on its sheet, its choices. */
export class NoteCard {
  /**
   * @param {HTMLTemplateElement} template
   * @param {string} id of the person
   * @param {Found} scene
   * @param {NoteData[]} notes the scene's emails, its own tone first
   * @param {string} root
   */
  constructor(template, id, scene, notes, root) {
    const fragment = /** @type {DocumentFragment} */ (document.importNode(template.content, true));
    this.section = /** @type {HTMLElement} */ (fragment.firstElementChild);
    this.section.id = `to-${id}-${scene.id}`;
    this.person = id;
    this.scene = scene;
    this.notes = notes;
    const title = this.its("h3");
    title.id = `${this.section.id}-title`;
    this.section.setAttribute("aria-labelledby", title.id);
    const link = document.createElement("a");
    link.href = `${root}${scene.url}`;
    link.textContent = scene.title;
    this.its(".scene__who").append("Based on ", link, `. ${scene.summary}.`);
    this.its(".sheet").prepend(...notes.map(sheet));
  }

  /** Set its choices, once it stands on the page. @param {string} tone @param {Found[]} listed */
  settle(tone, listed) {
    for (const back of this.section.querySelectorAll("[data-clear], [data-undo]")) back.remove();
    const tones = this.notes.map((note) => note.tone);
    const chosen = tones.includes(tone) ? tone : tones[0];
    for (const radio of this.section.querySelectorAll("input")) {
      if (radio.type !== "radio") continue;
      radio.name = `tone-${this.section.id}`;
      radio.checked = radio.value === chosen;
      if (!tones.includes(radio.value)) radio.closest("label")?.remove();
    }
    const scenes = listed.includes(this.scene) ? listed : [this.scene, ...listed];
    const select = this.its("[data-scenes]");
    select.append(...scenes.map((scene) => new Option(scene.title, scene.id, false, scene === this.scene)));
  }

  /** @returns {NoteData} the one in the tone that is chosen */
  get note() {
    const tone = this.section.querySelector("input[type=radio]:checked")?.getAttribute("value");
    return /** @type {NoteData} */ (this.notes.find((note) => note.tone === tone) ?? this.notes[0]);
  }

  /** @param {People} people @param {import("./propose.js").Wish} wish */
  describe(people, wish) {
    const called = people.called(this.person);
    const moment = people.of(this.person, "moment").trim();
    write(this.its("h3"), `To ${called}`);
    write(this.its(".rail .field > span"), `The note to ${called}`);
    this.its("[data-another]").setAttribute("aria-label", `Another one for ${called}`);
    for (const tool of this.section.querySelectorAll("[data-do]")) tool.setAttribute("aria-label", `${tool.textContent} (${called})`);
    write(this.its(".several__moment"), moment && `You remember: ${moment}`);
    write(this.its(".several__taken"), this.taken(wish));
  }

  /** @param {import("./propose.js").Wish} wish @returns {string} where it is from, if not from the same job, reader and field */
  taken(wish) {
    const ways = missed(this.scene, wish);
    const from = ways.filter((way) => way !== "situation").map((way) => `another ${{ role: "job", audience: "reader", industry: "field", situation: "" }[way]} (${this.label(way)})`);
    const sentences = from.length ? [`Written for ${listed(from)}. Change what does not fit.`] : [];
    if (ways.includes("situation")) sentences.push("Written when something was out of the ordinary: see whether it fits.");
    return sentences.join(" ");
  }

  /** @param {"role" | "industry" | "audience" | "situation"} way @returns {string} the library's word for what the scene has */
  label(way) {
    const option = document.querySelector(`.several__form [name=${way}] option[value="${CSS.escape(this.scene[way])}"]`);
    return option?.getAttribute("data-label") ?? option?.textContent ?? "";
  }

  /** @param {(label: string) => boolean} counts @returns {string[]} what stands in the filled blanks of the chosen tone */
  typed(counts) {
    const blanks = this.section.querySelectorAll(`.note--${this.note.tone} var[data-filled]`);
    const own = Array.from(blanks).filter((blank) => counts(blank.getAttribute("data-label") ?? ""));
    return [...new Set(own.map((blank) => blank.textContent ?? ""))];
  }

  /** @param {string[]} others whose notes would be taken for this one */
  warn(others) {
    this.section.classList.toggle("scene--one-text", others.length > 0);
    write(this.its(".several__alike"), others.length ? `Reads like the note to ${listed(others)}.` : "");
  }

  /** @param {string} selector @returns {HTMLElement} */
  its(selector) {
    const found = this.section.querySelector(selector);
    if (found instanceof HTMLElement) return found;
    throw new Error(`the note has no ${selector}`);
  }
}

/** @param {string[]} parts */
function listed(parts) {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}

/** What is empty is not shown. @param {HTMLElement} element @param {string} text */
function write(element, text) {
  element.hidden = !text;
  if (element.textContent !== text) element.textContent = text;
}
