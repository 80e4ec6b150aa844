// @ts-check
import { cleaned } from "./blanks.js";
import { FORGETS, FORGOTTEN } from "./fill-blanks.js";

/** @typedef {import("./fill-blanks.js").FillBlanks} FillBlanks */

/** One place for what stands in every note, whether it stays on this device, and to forget it all. */
export class YourDetails extends HTMLElement {
  /** @param {FillBlanks} page whose blanks are filled with what is typed here */
  serve(page) {
    const dialog = this.querySelector("dialog");
    const stays = this.querySelector("[name=stays]");
    if (!dialog || !(stays instanceof HTMLInputElement)) return;
    document.addEventListener("details", () => {
      this.show(page);
      dialog.showModal();
    });
    this.addEventListener("input", ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target === stays) return;
      page.typed.set("", target.name, cleaned(target.value));
      page.show();
      this.say("");
    });
    stays.addEventListener("change", () => {
      const done = page.typed.stay(stays.checked);
      stays.checked = page.typed.stays;
      if (!done) this.say("This browser keeps nothing on the device. It is all here until you close this tab.");
      else this.say(stays.checked ? "Kept on this device until you forget it." : "Kept until you close this tab.");
    });
    this.querySelector("[data-forget]")?.addEventListener("click", () => {
      if (this.querySelector("[role=status]")?.textContent !== FORGETS) return this.say(FORGETS);
      page.forget();
      this.show(page);
      this.say(FORGOTTEN);
    });
  }

  /** @param {FillBlanks} page */
  show({ typed }) {
    for (const field of this.querySelectorAll("input")) {
      if (field.type === "checkbox") field.checked = typed.stays;
      else field.value = typed.get("", field.name);
    }
    this.say("");
  }

  /** @param {string} sentence */
  say(sentence) {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = sentence;
  }
}
