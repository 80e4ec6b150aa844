// @ts-check
/** Count the words of a note, and say whether they are right for the way it is sent. */

/**
 * @param {string} text
 * @returns {number} whatever stands between spaces and holds a letter or a digit, as the gallery counts
 */
export function wordCount(text) {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * @param {number} words
 * @param {number} least
 * @param {number} most
 * @param {number} open how many blanks are still open
 * @returns {string} one sentence, beginning with the number of words
 */
export function judged(words, least, most, open) {
  const count = words === 1 ? "1 word" : `${words} words`;
  const range = `${least} to ${most}`;
  if (words > most) return `${count}: ${words - most} too many. Aim for ${range}.`;
  if (open) return `${count} so far, open blanks not counted. Aim for ${range}.`;
  if (words < least) return `${count}: ${least - words} too few. Aim for ${range}.`;
  return `${count}. Good: it may have ${range}.`;
}
