// @ts-check
/**
 * Propose a different scene for each of several readers. No document is needed.
 *
 * @typedef {{id: string, role: string, industry: string, audience: string, stage: string, situation: string, words: string}} Scene
 *   an entry of find.json
 * @typedef {{role: string, industry: string, audience: string}} Wish an empty value wishes nothing
 * @typedef {"role" | "industry" | "audience" | "situation"} Missed
 * @typedef {Record<string, string>} Families the family of each role
 */

const COSTS = { otherFamily: 400, otherRole: 200, noFieldInCommon: 10, situation: 30, audience: 20, industry: 10 };
/** What was written to the one who decides is nearest to any reader who has no note of their own. */
const NEAREST_READER = "hiring-manager";
const COST_OF_A_FARTHER_READER = 2;
const COST_OF_LIKENESS = 4;
const LONGEST_SHORTLIST = 12;

/**
 * @param {Scene} scene
 * @param {Wish} wish
 * @returns {Missed[]} in which ways the scene is not what was wished for
 */
export function missed(scene, wish) {
  /** @type {Missed[]} */
  const list = [];
  if (wish.role !== scene.role) list.push("role");
  if (wish.industry && wish.industry !== scene.industry) list.push("industry");
  if (wish.audience && wish.audience !== scene.audience) list.push("audience");
  if (scene.situation !== "standard") list.push("situation");
  return list;
}

/**
 * The nearest pair of reader and scene is made first, so that nobody takes what fits another better.
 *
 * @param {Scene[]} scenes
 * @param {Wish[]} wishes one for each reader
 * @param {Families} families
 * @param {string[]} [kept] ids of scenes that readers have already; an empty one has none yet
 * @returns {string[]} ids of scenes, no two the same as long as there are enough
 */
export function propose(scenes, wishes, families, kept = []) {
  const chosen = wishes.map((_, reader) => kept[reader] ?? "");
  const costs = wishes.map((wish) => costsOf(scenes, wish, families));
  while (chosen.includes("")) {
    const taken = scenes.filter((scene) => chosen.includes(scene.id));
    const free = scenes.map((scene, place) => ({ scene, place })).filter(({ scene }) => !chosen.includes(scene.id));
    if (!free.length) break;
    let best = { reader: 0, id: "", cost: Infinity };
    for (const { scene, place } of free) {
      const likeness = COST_OF_LIKENESS * likenesses(scene, taken);
      wishes.forEach((_, reader) => {
        const cost = (costs[reader]?.[place] ?? 0) + likeness;
        if (!chosen[reader] && cost < best.cost) best = { reader, id: scene.id, cost };
      });
    }
    chosen[best.reader] = best.id;
  }
  return chosen;
}

/**
 * @param {Scene[]} scenes
 * @param {Wish} wish
 * @param {Families} families
 * @returns {Scene[]} the scenes nearest to the wish, best first
 */
export function shortlist(scenes, wish, families) {
  const costs = costsOf(scenes, wish, families);
  return scenes
    .map((scene, place) => ({ scene, cost: costs[place] ?? 0 }))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, LONGEST_SHORTLIST)
    .map(({ scene }) => scene);
}

/**
 * @param {Scene[]} listed best first
 * @param {string} current
 * @param {string[]} used by the other readers
 * @returns {string} the next scene in the list that nobody has, round and round; the current one if there is none
 */
export function another(listed, current, used) {
  const at = listed.findIndex((scene) => scene.id === current);
  const round = [...listed.slice(at + 1), ...listed.slice(0, at + 1)];
  return round.find((scene) => scene.id !== current && !used.includes(scene.id))?.id ?? current;
}

/** @param {Scene[]} scenes @param {Wish} wish @param {Families} families */
function costsOf(scenes, wish, families) {
  const fields = new Set(scenes.filter((scene) => scene.role === wish.role).map((scene) => scene.industry));
  return scenes.map((scene) => {
    const ways = missed(scene, wish);
    let cost = 0;
    for (const way of ways) if (way !== "role") cost += COSTS[way];
    if (ways.includes("audience") && scene.audience !== NEAREST_READER) cost += COST_OF_A_FARTHER_READER;
    if (!ways.includes("role")) return cost;
    if (!fields.has(scene.industry)) cost += COSTS.noFieldInCommon;
    return cost + (families[scene.role] === families[wish.role] ? COSTS.otherRole : COSTS.otherFamily);
  });
}

/** @param {Scene} scene @param {Scene[]} taken @returns {number} whether its stage and its opening are taken */
function likenesses(scene, taken) {
  const sameStage = taken.some((one) => one.stage === scene.stage);
  const sameOpening = taken.some((one) => opening(one) === opening(scene));
  return Number(sameStage) + Number(sameOpening);
}

/** @param {Scene} scene */
function opening({ words }) {
  return words.split(" ", 2).join(" ").toLowerCase();
}
