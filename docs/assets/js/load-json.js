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
  const address = new URL(root + path, location.href);
  const load = loads.get(path) ?? (address.protocol === "file:" ? run(address, path) : read(address));
  loads.set(path, load);
  load.catch(() => loads.delete(path));
  return load;
}

/** @param {URL} address */
async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  const data = await answer.json();
  if (!Array.isArray(data)) throw new Error(`${address.pathname} holds no list`);
  return data;
}

/**
 * A page on a disk may fetch nothing, but run a script: the copy has one that hands the data over.
 *
 * @param {URL} address
 * @param {string} path
 * @returns {Promise<any>}
 */
function run(address, path) {
  const script = document.createElement("script");
  script.src = address.href.replace(/\.json$/, ".js");
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => resolve(Reflect.get(globalThis, "galleryData")[path]));
    script.addEventListener("error", () => reject(new Error(`${address.pathname}: not on this disk`)));
    document.head.append(script);
  });
}
