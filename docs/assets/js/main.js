// @ts-check
/** Everything that scripts add to a page; all of it can be read and copied without them. */
import { Typed } from "./blanks.js";
import { CopyNote } from "./copy-note.js";
import { FillBlanks } from "./fill-blanks.js";
import { FindNote } from "./find-note.js";

customElements.define("copy-note", CopyNote);
customElements.define("find-note", FindNote);
if (document.querySelector("find-notes")) {
  void import("./find-notes.js").then(({ FindNotes }) => customElements.define("find-notes", FindNotes));
}

new FillBlanks(document, new Typed(tab()));

/** @returns {globalThis.Storage | undefined} the tab's own storage, where the browser has one */
function tab() {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
