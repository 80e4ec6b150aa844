// @ts-check
/** Everything that scripts add to a page; all of it can be read and copied without them. */
import { CopyNote } from "./copy-note.js";
import { FindNote } from "./find-note.js";

customElements.define("copy-note", CopyNote);
customElements.define("find-note", FindNote);
