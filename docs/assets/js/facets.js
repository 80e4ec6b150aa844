// @ts-check
/**
 * Choose scenes by facets: every facet must fit, and any of its chosen values will do. No document
 * is needed.
 *
 * @typedef {"role" | "situation" | "stage" | "audience" | "industry" | "tone" | "channel"} Facet
 * @typedef {{id: string, title: string, summary: string, words: string, url: string} & Record<Exclude<Facet, "tone" | "channel">, string> & {tone: string[], channel: string[]}} Scene
 * @typedef {ReadonlyMap<string, ReadonlySet<string>>} Choice the chosen values by facet, none of them empty
 * @typedef {ReadonlyMap<string, number>} Hits the scenes that have the typed words, by id, the best with 0
 * @typedef {{scene: Scene, missed: string[]}} Miss what of the choice a scene does not fit
 */

/** The facets, in the order in which an address names them. @type {Facet[]} */
export const FACETS = ["role", "situation", "stage", "audience", "industry", "tone", "channel"];
/** How much is lost when a scene does not fit: another job's note helps least. @type {Record<string, number>} */
const LOSSES = { role: 32, situation: 16, stage: 8, audience: 8, words: 4, industry: 2, tone: 1, channel: 1 };

/**
 * @param {Scene} scene
 * @param {Choice} choice
 * @param {Hits} [hits] nothing while no words are typed
 * @returns {string[]} the facets that the scene does not fit, and "words" if it lacks them
 */
export function missed(scene, choice, hits) {
  const facets = FACETS.filter((facet) => {
    const chosen = choice.get(facet);
    return chosen && !valuesOf(scene, facet).some((value) => chosen.has(value));
  });
  return hits && !hits.has(scene.id) ? [...facets, "words"] : facets;
}

/** @param {Scene} scene @param {Facet} facet @returns {string[]} */
export function valuesOf(scene, facet) {
  const value = scene[facet];
  return typeof value === "string" ? [value] : value;
}

/**
 * @param {Scene[]} scenes
 * @param {Choice} choice
 * @param {Hits} [hits]
 * @returns {Scene[]} what fits: the best by their words first, else no two neighbors of one job
 */
export function fitting(scenes, choice, hits) {
  const found = scenes.filter((scene) => !missed(scene, choice, hits).length);
  return hits ? found.sort((one, other) => rank(one, hits) - rank(other, hits)) : spread(found);
}

/**
 * @param {Scene[]} scenes
 * @param {Choice} choice
 * @param {Hits} [hits]
 * @returns {Map<string, number>} by "facet value", how many would remain if that value were added:
 *   the other facets as they are chosen, its own left open
 */
export function counts(scenes, choice, hits) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const scene of scenes) {
    const [first, ...others] = missed(scene, choice, hits);
    if (others.length) continue;
    for (const facet of FACETS.filter((one) => !first || one === first)) {
      for (const value of valuesOf(scene, facet)) {
        const key = `${facet} ${value}`;
        found.set(key, (found.get(key) ?? 0) + 1);
      }
    }
  }
  return found;
}

/**
 * @param {Scene[]} scenes
 * @param {Choice} choice
 * @param {Hits} [hits]
 * @returns {Miss[]} the scenes that miss the fewest facets, those that lose least first; none if
 *   every scene misses all that was asked
 */
export function nearMisses(scenes, choice, hits) {
  const asked = FACETS.filter((facet) => choice.has(facet)).length + (hits ? 1 : 0);
  const all = spread(scenes).map((scene) => ({ scene, missed: missed(scene, choice, hits) }));
  const fewest = Math.min(...all.map((one) => one.missed.length));
  if (fewest === asked) return [];
  return all
    .filter((one) => one.missed.length === fewest)
    .sort(
      (one, other) =>
        loss(one.missed) - loss(other.missed) || rank(one.scene, hits) - rank(other.scene, hits),
    );
}

/** @param {string[]} missing */
function loss(missing) {
  return missing.reduce((sum, one) => sum + (LOSSES[one] ?? 0), 0);
}

/** @param {Scene} scene @param {Hits} [hits] */
function rank(scene, hits) {
  return hits?.get(scene.id) ?? 0;
}

/**
 * Set the job with most scenes left next, unless it has just been, so that neighbors differ
 * wherever they can.
 *
 * @param {Scene[]} scenes
 * @returns {Scene[]}
 */
export function spread(scenes) {
  /** @type {Map<string, Scene[]>} */
  const jobs = new Map();
  for (const scene of scenes) jobs.set(scene.role, [...(jobs.get(scene.role) ?? []), scene]);
  /** @type {Scene[]} */
  const order = [];
  while (order.length < scenes.length) {
    const last = order.at(-1)?.role;
    const left = [...jobs.values()].filter((stack) => stack.length);
    const free = left.filter((stack) => stack[0]?.role !== last);
    const next = (free.length ? free : left).reduce((most, one) => (one.length > most.length ? one : most));
    order.push(.../** @type {Scene[]} */ (next.splice(0, 1)));
  }
  return order;
}
