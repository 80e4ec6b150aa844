// @ts-check
/**
 * On a disk a folder has no page of its own, so the copy that opens from there names it.
 *
 * @param {string} path of a page as the site has it, as in "roles/chef/#scene"
 * @param {string} protocol of the page that leads there
 * @returns {string} the path under which that page is found
 */
export function pageAddress(path, protocol) {
  return protocol === "file:" ? path.replace(/\/(?=[?#]|$)/, "/index.html") : path;
}
