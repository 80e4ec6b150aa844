// @ts-check
import { loadJson } from "./load-json.js";

/**
 * @typedef {import("./facets.js").Scene} Scene
 * @typedef {import("./facets.js").Hits} Hits
 */

/** The scenes and, from the first typed word on, their words; each is loaded once. */
export class SceneSearch {
  /**
   * @param {string} root the way to the site's root
   * @param {(scene: Scene) => string} job a scene's job and field by their names
   */
  constructor(root, job) {
    this.root = root;
    this.job = job;
    /** @type {import("./scene-words.js").SceneWords | undefined} */
    this.index = undefined;
  }

  /**
   * @param {string} words
   * @returns {Promise<{scenes: Scene[], hits: Hits | undefined} | undefined>} every scene, and those
   *   that have the words, if there are words; nothing if something did not load
   */
  async find(words) {
    try {
      /** @type {Scene[]} */
      const scenes = await loadJson("find.json", this.root);
      if (!words) return { scenes, hits: undefined };
      const { SceneWords } = await import("./scene-words.js");
      this.index ??= new SceneWords(scenes, this.job);
      return { scenes, hits: this.index.find(words) };
    } catch {
      return undefined;
    }
  }
}
