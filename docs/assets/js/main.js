// @ts-check
/** Everything that scripts add to a page; all of it can be read and copied without them. */
import { Typed } from "./blanks.js";
import { CopyNote } from "./copy-note.js";
import { FillBlanks } from "./fill-blanks.js";
import { FindNote } from "./find-note.js";
import { RemindMe } from "./remind-me.js";
import { YourDetails } from "./your-details.js";

customElements.define("copy-note", CopyNote);
customElements.define("find-note", FindNote);
customElements.define("remind-me", RemindMe);
customElements.define("your-details", YourDetails);

if (document.querySelector("find-notes")) {
  void import("./find-notes.js").then(({ FindNotes }) => customElements.define("find-notes", FindNotes));
}

const page = new FillBlanks(document, new Typed(storage("sessionStorage"), storage("localStorage")));
const details = document.querySelector("your-details");
if (details instanceof YourDetails) details.serve(page);
const several = document.querySelector("several-notes");
if (several) {
  void import("./several-notes.js").then(({ SeveralNotes }) => {
    customElements.define("several-notes", SeveralNotes);
    if (several instanceof SeveralNotes) several.serve(page);
  });
}

/**
 * @param {"sessionStorage" | "localStorage"} name
 * @returns {globalThis.Storage | undefined} the browser's storage, where it has one and allows it
 */
function storage(name) {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}
