// @ts-check
/**
 * Read a note's plain text from its markup. Each blank stands in the markup twice: filled, in a
 * `<span>` without a class, and as `[label]`, in a `<var>`. No document is needed: anything with
 * `nodeName`, `textContent`, `className` and `childNodes` will do.
 *
 * @typedef {{nodeName: string, textContent: string | null, className?: string, childNodes: Iterable<TextNode>}} TextNode
 */

/**
 * @param {TextNode} node
 * @param {"example" | "template"} reading
 * @returns {string}
 */
export function plain(node, reading) {
  if (node.nodeName === "#text") return node.textContent ?? "";
  if (node.nodeName === "BR") return "\n";
  if (node.nodeName === "VAR" && reading === "example") return "";
  if (node.nodeName === "SPAN" && !node.className && reading === "template") return "";
  return Array.from(node.childNodes, (child) => plain(child, reading)).join("");
}

/**
 * @param {Iterable<TextNode>} blocks the note's paragraphs, greeting first and signature last
 * @param {"example" | "template"} reading
 * @returns {string} exactly what belongs on the clipboard
 */
export function letter(blocks, reading) {
  return Array.from(blocks, (block) => plain(block, reading)).join("\n\n");
}

/**
 * @param {string} text paragraphs parted by an empty line
 * @returns {string} the same as HTML, which a mail program or a word processor pastes as paragraphs
 */
export function rich(text) {
  /** @type {Record<string, string>} */
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  const safe = text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
  return safe.split("\n\n").map((block) => `<p>${block.replace(/\n/g, "<br>")}</p>`).join("");
}

/**
 * Every letter outside the plain ones is encoded (RFC 6068), so that no text can add a header.
 *
 * @param {string} subject
 * @param {string} body
 * @returns {string} an address that opens a draft to nobody yet
 */
export function mailto(subject, body) {
  const lines = body.replace(/\n/g, "\r\n");
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/**
 * @param {number} count
 * @returns {string}
 */
export function blanksInWords(count) {
  return count === 1 ? "1 blank" : `${count} blanks`;
}
