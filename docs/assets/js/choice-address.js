// @ts-check
/** Keep a choice in an address, and read it back from whatever an address holds. No document is needed. */
import { cleaned } from "./blanks.js";
import { FACETS } from "./facets.js";

/** @typedef {import("./facets.js").Choice} Choice */

/**
 * @param {string} query
 * @param {Choice} known every value there is
 * @returns {{choice: Map<string, Set<string>>, words: string}} what is known of it; the rest is dropped
 */
export function readChoice(query, known) {
  const given = new URLSearchParams(query);
  /** @type {Map<string, Set<string>>} */
  const choice = new Map();
  for (const facet of FACETS) {
    const values = given.getAll(facet).filter((value) => known.get(facet)?.has(value));
    if (values.length) choice.set(facet, new Set(values));
  }
  return { choice, words: cleaned(given.get("words") ?? "").trim() };
}

/**
 * @param {Choice} choice
 * @param {string} words
 * @returns {string} equal choices give equal queries; empty if nothing is chosen
 */
export function writeChoice(choice, words) {
  const query = new URLSearchParams();
  for (const facet of FACETS) {
    for (const value of [...(choice.get(facet) ?? [])].sort()) query.append(facet, value);
  }
  if (words) query.append("words", words);
  const text = query.toString();
  return text ? `?${text}` : "";
}
