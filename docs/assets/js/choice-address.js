// @ts-check
/**
 * Keep a choice in an address, and read it back from whatever an address holds. What was typed stands
 * in the fragment, which no browser sends. No document is needed.
 */
import { cleaned } from "./blanks.js";
import { FACETS } from "./facets.js";

/** @typedef {import("./facets.js").Choice} Choice */

/**
 * @param {string} address a query and a fragment
 * @param {Choice} known every value there is
 * @returns {{choice: Map<string, Set<string>>, words: string}} what is known of it; the rest is dropped
 */
export function readChoice(address, known) {
  const [query = "", fragment = ""] = address.split("#");
  const given = new URLSearchParams(query);
  /** @type {Map<string, Set<string>>} */
  const choice = new Map();
  for (const facet of FACETS) {
    const values = given.getAll(facet).filter((value) => known.get(facet)?.has(value));
    if (values.length) choice.set(facet, new Set(values));
  }
  return { choice, words: cleaned(new URLSearchParams(fragment).get("words") ?? "").trim() };
}

/**
 * @param {Choice} choice
 * @param {string} words
 * @returns {string} a query and a fragment; equal choices give equal ones, and none gives nothing
 */
export function writeChoice(choice, words) {
  const query = new URLSearchParams();
  for (const facet of FACETS) {
    for (const value of [...(choice.get(facet) ?? [])].sort()) query.append(facet, value);
  }
  const fragment = words ? `#${new URLSearchParams({ words })}` : "";
  return (query.size ? `?${query}` : "") + fragment;
}
