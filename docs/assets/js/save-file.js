// @ts-check
const SECONDS_UNTIL_READ = 60;

/**
 * Hand the reader a file that was made here.
 *
 * @param {string} name
 * @param {string} type
 * @param {string} content
 */
export function saveFile(name, type, content) {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SECONDS_UNTIL_READ * 1000);
}
