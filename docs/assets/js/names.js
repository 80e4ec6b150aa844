// @ts-check
/** Take a name apart, as a greeting needs it. No document is needed. */

const TITLES = new Set(
  "capt captain chef chief col colonel dame dean dr doctor fr father hon imam judge lady lord lt maj major master miss mr mrs ms mx officer pastor principal prof professor provost rabbi rep rev reverend sen sgt sir sister".split(" "),
);
/** Small words that belong to the last name: Vincent van Gogh is Mr. van Gogh. */
const PARTICLES = new Set("af al av bin da das de del della den der di do dos du el ibn la le los st ten ter van von zu zur".split(" "));
const CREDENTIAL = /^(?:jr|sr|[ivx]{2,4}|esq|ph\.?d|ed\.?d|m\.?d|d\.?o|j\.?d|psy\.?d|[a-z]{0,2}[A-Z][A-Z\d.-]*(?:-[A-Z]+)*)\.?$/;
const CREDENTIALS_IN_SMALL = /^(?:jr|sr|ii|iii|iv|esq|phd|ph\.d|edd|ed\.d|md|m\.d|jd|j\.d|psyd|mba|rn|cpa)\.?$/i;

/**
 * @param {string} text a name as somebody types it: "Dr. Ada Ohlin", "Ohlin, Ada", "Ada"
 * @returns {{whole: string, first: string, formal: string}} the name, what a friend calls them, and
 *   what goes behind "Dear" in a formal letter; without a title that is the whole name
 */
export function namesOf(text) {
  const words = inOrder(text.trim().split(/\s+/).join(" ")).split(" ");
  const whole = words.join(" ");
  const begins = words.findIndex((word) => !isTitle(word));
  const titles = begins < 0 ? [] : words.slice(0, begins);
  const names = withoutCredentials(words.slice(titles.length));
  if (names.length < 2) return { whole, first: titled(titles, names), formal: titled(titles, names) };
  const formal = titles.length ? titled(titles, lastName(names)) : names.join(" ");
  return { whole, first: names[0] ?? "", formal };
}

/** @param {string[]} titles @param {string[]} names */
function titled(titles, names) {
  return [...titles, ...names].join(" ");
}

/** @param {string} word */
function isTitle(word) {
  return TITLES.has(word.replace(/\.$/, "").toLowerCase());
}

/** What stands behind a comma is either a degree or the first name. @param {string} text */
function inOrder(text) {
  const [before = "", ...after] = text.split(",").map((part) => part.trim());
  const names = after.filter((part) => part && !part.split(" ").every((word) => CREDENTIAL.test(word) || CREDENTIALS_IN_SMALL.test(word)));
  return [...names, before].filter(Boolean).join(" ");
}

/** @param {string[]} names */
function withoutCredentials(names) {
  const end = names.findIndex((name, index) => index > 0 && CREDENTIALS_IN_SMALL.test(name));
  return end < 0 ? names : names.slice(0, end);
}

/** @param {string[]} names at least two */
function lastName(names) {
  const particle = names.findIndex((name, index) => index > 0 && index < names.length - 1 && PARTICLES.has(name));
  return names.slice(particle < 0 ? -1 : particle);
}
