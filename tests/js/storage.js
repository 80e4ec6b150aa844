// @ts-check
/** A storage in memory, as a browser has one for a tab. @param {Record<string, string>} [kept] */
export function storage(kept = {}) {
  return {
    kept,
    /** @param {string} key */
    getItem: (key) => kept[key] ?? null,
    /** @param {string} key @param {string} value */
    setItem: (key, value) => {
      kept[key] = value;
    },
    /** @param {string} key */
    removeItem: (key) => {
      delete kept[key];
    },
  };
}
