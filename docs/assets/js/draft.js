// @ts-check
import { parted } from "./octets.js";

/** Make an email draft as a file (RFC 5322), so that a mail program opens the note ready to send. */

const PLAIN = /^[ -~]{0,60}$/;
const BYTES_OF_A_WORD = 39;
const BYTES_OF_A_LINE = 76;

/**
 * The subject is one line of plain letters or encoded (RFC 2047), and the body is encoded whole: no
 * text can end a header or begin one.
 *
 * @param {string} subject
 * @param {string} body lines parted by "\n"
 * @returns {string} a message to nobody yet, with `X-Unsent`, which Outlook takes for a draft
 */
export function draft(subject, body) {
  return [
    "X-Unsent: 1",
    `Subject: ${header(subject)}`,
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    ...parted(base64(body.replace(/\r?\n/g, "\r\n")), BYTES_OF_A_LINE),
    "",
  ].join("\r\n");
}

/** @param {string} text */
function header(text) {
  if (PLAIN.test(text) && !text.includes("=?")) return text;
  return parted(text, BYTES_OF_A_WORD).map((word) => `=?utf-8?B?${base64(word)}?=`).join("\r\n ");
}

/** @param {string} text */
function base64(text) {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}
