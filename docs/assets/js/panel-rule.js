// @ts-check
/** Say how many notes to write to how many people. No document is needed. */

export const MOST_AT_ONE_TABLE = 3;
const MOST_NOTES = 7;
const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"];

/**
 * @param {number} people
 * @param {boolean} oneRoom whether all of them sat in it together
 * @returns {string} what to do, in one or two sentences
 */
export function panelRule(people, oneRoom) {
  const number = NUMBERS[people] ?? String(people);
  if (people > MOST_NOTES) {
    return `${number} people are more than most of us have something of their own to say to. Write to the coordinator, name all of them, and add a note only to those you really talked with.`;
  }
  if (!oneRoom) return `${number} conversations: a note to each, on what only that person said.`;
  if (people <= MOST_AT_ONE_TABLE) return `${number} at one table: a note to each.`;
  return `${number} in one sitting: one note to the chair or the coordinator, naming all of them, and a note of their own only to those you really talked with. List those people here, the chair first.`;
}
