// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf } from "../../docs/assets/js/names.js";

/** @type {[typed: string, first: string, formal: string][]} */
const NAMES = [
  ["Dr. Ada Ohlin", "Ada", "Dr. Ohlin"],
  ["Ada Ohlin", "Ada", "Ada Ohlin"],
  ["Ada", "Ada", "Ada"],
  ["  Ms.   Lena  van Dyk ", "Lena", "Ms. van Dyk"],
  ["Prof. Dr. María de la Cruz", "María", "Prof. Dr. de la Cruz"],
  ["Mr Luis García Márquez", "Luis", "Mr Márquez"],
  ["Dr. Ohlin", "Dr. Ohlin", "Dr. Ohlin"],
  ["Dr.", "Dr.", "Dr."],
  ["Ohlin, Ada", "Ada", "Ada Ohlin"],
  ["Dr. Ada Ohlin, MD, FACS", "Ada", "Dr. Ohlin"],
  ["Ada Ohlin, RN, BSN", "Ada", "Ada Ohlin"],
  ["Mr. Ben Sato Jr.", "Ben", "Mr. Sato"],
  ["Henry Ford III", "Henry", "Henry Ford"],
  ["Ms. Anne-Marie O'Neill-Baptiste", "Anne-Marie", "Ms. O'Neill-Baptiste"],
  ["李小龍", "李小龍", "李小龍"],
  ["שרה כהן", "שרה", "שרה כהן"],
  ["J. R. R. Tolkien", "J.", "J. R. R. Tolkien"],
  ["Van Morrison", "Van", "Van Morrison"],
  ["🙂", "🙂", "🙂"],
  ["", "", ""],
  [" , ", "", ""],
  ["<b>Ada</b> Ohlin", "<b>Ada</b>", "<b>Ada</b> Ohlin"],
  ["__proto__", "__proto__", "__proto__"],
];

for (const [typed, first, formal] of NAMES) {
  test(`"${typed}" is greeted as "${first}" and "${formal}"`, () => {
    const names = namesOf(typed);

    assert.deepEqual([names.first, names.formal], [first, formal]);
  });
}

test("a name of ten thousand letters takes no time", () => {
  const began = performance.now();

  for (const long of ["a".repeat(10_000), "a ".repeat(5_000), ",".repeat(10_000), "A-".repeat(5_000)]) namesOf(long);

  assert.ok(performance.now() - began < 500);
});
