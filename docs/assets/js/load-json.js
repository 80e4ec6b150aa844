// @ts-check
/** @type {Map<string, Promise<any>>} */
const loads = new Map();

/**
 * Load a piece of the gallery's data, once.
 *
 * @param {string} path from the site's root, as in "find.json"
 * @param {string} root the way from this page to the site's root, as a template writes it
 * @returns {Promise<any>} what the file holds; rejected when there is none
 */
export function loadJson(path, root) {
  const load = loads.get(path) ?? read(new URL(root + path, location.href));
  loads.set(path, load);
  load.catch(() => loads.delete(path));
  return load;
}

/** @param {URL} address */
async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return answer.json();
}
