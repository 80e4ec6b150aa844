// @ts-check
/** Say in words what was found, and what a near miss misses. No document is needed. */
import { FACETS, valuesOf } from "./facets.js";

const MOST_NAMED = 3;

/**
 * @param {number} fit
 * @param {number} near how many come near, if none fits
 * @param {boolean} asked whether anything is chosen
 * @returns {string}
 */
export function foundInWords(fit, near, asked) {
  if (!asked) return `All ${fit} notes`;
  if (fit) return fit === 1 ? "1 note fits" : `${fit} notes fit`;
  if (near) return `No note fits all of that. ${near === 1 ? "1 comes" : `${near} come`} near.`;
  return "No note fits. Try another word, or choose less.";
}

/**
 * @param {import("./facets.js").Miss} miss
 * @param {import("./facets.js").Choice} choice
 * @param {(facet: string, value: string) => string} says how a value reads after "not"
 * @returns {string} as in "Not in hospitals, but in outpatient clinics."
 */
export function missInWords({ scene, missed }, choice, says) {
  const parts = FACETS.filter((facet) => missed.includes(facet)).map((facet) => {
    const wished = [...(choice.get(facet) ?? [])].map((value) => says(facet, value));
    const given = valuesOf(scene, facet).map((value) => says(facet, value));
    return `not ${listed(wished)}, but ${listed(given)}`;
  });
  if (missed.includes("words")) parts.push("not with your words");
  const sentence = parts.join("; ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** @param {string[]} phrases */
function listed(phrases) {
  const named = phrases.length > MOST_NAMED ? [...phrases.slice(0, MOST_NAMED), "any other you chose"] : phrases;
  return named.length > 1 ? `${named.slice(0, -1).join(", ")} or ${named.at(-1)}` : named.join();
}
