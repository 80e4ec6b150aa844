// @ts-check
import { nearest } from "./nearest.js";
import { pageAddress } from "./page-address.js";

/** Lead from the four questions of the home page to the nearest scene. */
export class FindNote extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    this.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.go(new FormData(form));
    });
  }

  /** @param {FormData} data */
  go(data) {
    /** @param {string} key */
    const chosen = (key) => String(data.get(key) ?? "");
    const wish = {
      role: chosen("role"),
      industry: chosen("industry"),
      audience: chosen("audience"),
      what: chosen("what"),
    };
    const places = JSON.parse(this.querySelector("script")?.textContent ?? "[]");
    const found = nearest(places, wish);
    if (!found) {
      this.say("No note for this job yet. Its page lists what interviewers listen for.");
      location.assign(pageAddress(`roles/${wish.role}/`, location.protocol));
      return;
    }
    const [role, industry, , , , id] = found.place;
    const page = found.missed.length ? `find/${this.asked(places, wish)}` : `roles/${role}/${industry}/#${id}`;
    location.assign(pageAddress(page, location.protocol));
  }

  /**
   * Where no scene meets every answer, the finder says which one each scene misses.
   *
   * @param {import("./nearest.js").Place[]} places
   * @param {import("./nearest.js").Wish} wish
   */
  asked(places, { role, industry, audience, what }) {
    const key = places.some((place) => place[3] === what) ? "stage" : "situation";
    const query = new URLSearchParams({ role, industry, audience, [key]: what });
    for (const [name, value] of [...query]) if (!value) query.delete(name);
    return `?${query}`;
  }

  /** @param {string} sentence */
  say(sentence) {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = sentence;
  }
}
