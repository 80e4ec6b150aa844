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
    location.assign(pageAddress(`roles/${role}/${industry}/#${id}`, location.protocol));
  }

  /** @param {string} sentence */
  say(sentence) {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = sentence;
  }
}
