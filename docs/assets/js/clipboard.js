// @ts-check
import { rich } from "./note-text.js";

/**
 * Put a text on the clipboard, plain and as paragraphs; whatever it is pasted into takes its own.
 *
 * @param {string} text
 * @returns {Promise<boolean>} whether the browser allowed it
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": new Blob([text], { type: "text/plain" }),
        "text/html": new Blob([rich(text)], { type: "text/html" }),
      }),
    ]);
    return true;
  } catch {
    return copyPlain(text);
  }
}

/** For a browser that knows no other form. @param {string} text */
async function copyPlain(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
