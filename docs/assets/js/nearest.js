// @ts-check
/**
 * Find the scene nearest to what a reader says of their interview.
 *
 * @typedef {[role: string, industry: string, audience: string, stage: string, situation: string, id: string]} Place
 * @typedef {{role: string, industry: string, audience: string, what: string}} Wish
 */

/**
 * @param {Place[]} places
 * @param {Wish} wish
 * @returns {{place: Place, missed: (keyof Wish)[]} | undefined} the best scene of that job, and
 *   which of the wishes it does not meet; nothing if the job has no scene
 */
export function nearest(places, wish) {
  const ranked = places
    .filter((place) => place[0] === wish.role)
    .map((place) => ({ place, missed: missed(place, wish) }));
  ranked.sort((one, other) => weight(one.missed) - weight(other.missed));
  return ranked[0];
}

/**
 * @param {Place} place
 * @param {Wish} wish
 * @returns {(keyof Wish)[]}
 */
function missed([, industry, audience, stage, situation], wish) {
  /** @type {(keyof Wish)[]} */
  const list = [];
  if (wish.industry && wish.industry !== industry) list.push("industry");
  if (wish.audience && wish.audience !== audience) list.push("audience");
  if (wish.what ? ![stage, situation].includes(wish.what) : situation !== "standard") list.push("what");
  return list;
}

/**
 * What happened weighs most, then who reads, then the field.
 *
 * @param {(keyof Wish)[]} list
 * @returns {number}
 */
function weight(list) {
  const weights = { role: 8, what: 4, audience: 2, industry: 1 };
  return list.reduce((sum, key) => sum + weights[key], 0);
}
