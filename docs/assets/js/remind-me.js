// @ts-check
import { localTime, reminders } from "./reminders.js";
import { saveFile } from "./save-file.js";

const MINUTE = 60_000;

/** Ask when the interview ended and when they would answer, and save both as calendar entries. */
export class RemindMe extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector("dialog");
    const form = this.querySelector("form");
    if (!dialog || !form) return;
    /** @type {string} */
    let name = "";
    document.addEventListener("remind", (event) => {
      name = event instanceof CustomEvent ? event.detail.name : "";
      this.begin();
      dialog.showModal();
    });
    form.addEventListener("submit", (event) => {
      if (!event.submitter?.hasAttribute("data-save")) return;
      event.preventDefault();
      this.save(name);
    });
  }

  begin() {
    const now = new Date(localNow().setUTCSeconds(0, 0)).toISOString();
    const ended = this.field("ended");
    if (!ended.value) ended.value = now.slice(0, 16);
    this.field("answer").min = now.slice(0, 10);
    this.say("");
  }

  /** @param {string} name whom the note is for */
  save(name) {
    const ended = localTime(this.field("ended").value);
    if (!ended) {
      this.say("When did the interview end? Give the day and the hour.");
      this.field("ended").focus();
      return;
    }
    const answerBy = localTime(this.field("answer").value);
    saveFile("thank-you-note.ics", "text/calendar", reminders({ ended, answerBy, name, now: localNow(), made: new Date() }));
    this.say(`${answerBy ? "Two reminders" : "One reminder"} saved as thank-you-note.ics. Open it to add it to your calendar.`);
  }

  /** @param {string} name @returns {HTMLInputElement} */
  field(name) {
    const field = this.querySelector(`[name=${name}]`);
    if (field instanceof HTMLInputElement) return field;
    throw new Error(`the form has no ${name}`);
  }

  /** @param {string} sentence */
  say(sentence) {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = sentence;
  }
}

/** The reader's own clock, held in UTC fields. */
function localNow() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * MINUTE);
}
