// @ts-check
/**
 * Part a text where no letter is cut.
 *
 * @param {string} text
 * @param {number} most bytes of UTF-8 in each part
 * @returns {string[]} at least one part, which may be empty
 */
export function parted(text, most) {
  const parts = [""];
  let bytes = 0;
  for (const letter of text) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > most) {
      parts.push("");
      bytes = 0;
    }
    parts[parts.length - 1] += letter;
    bytes += size;
  }
  return parts;
}
