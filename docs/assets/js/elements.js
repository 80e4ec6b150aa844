// @ts-check
/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} [className]
 * @param {(Node | string)[]} [children] a string enters as text
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function make(name, className = "", children = []) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
