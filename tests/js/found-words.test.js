import assert from "node:assert/strict";
import { test } from "node:test";
import { foundInWords, missInWords } from "../../docs/assets/js/found-words.js";

const scene = { role: "baker", industry: "bakeries", tone: ["warm", "concise"] };
const says = (facet, value) => (facet === "industry" ? `in ${value}` : value);

test("a near miss says what it misses and what it has", () => {
  const choice = new Map([["industry", new Set(["hotels", "inns"])]]);

  assert.equal(
    missInWords({ scene, missed: ["industry"] }, choice, says),
    "Not in hotels or in inns, but in bakeries.",
  );
});

test("several misses, and the words, make one sentence", () => {
  const choice = new Map([["tone", new Set(["formal"])]]);

  assert.equal(
    missInWords({ scene, missed: ["tone", "words"] }, choice, says),
    "Not formal, but warm or concise; not with your words.",
  );
});

test("a long wish is cut short", () => {
  const choice = new Map([["industry", new Set([..."abcde"])]]);

  assert.equal(
    missInWords({ scene, missed: ["industry"] }, choice, says),
    "Not in a, in b, in c or any other you chose, but in bakeries.",
  );
});

test("the count is told in words", () => {
  assert.equal(foundInWords(308, 0, false), "All 308 notes");
  assert.equal(foundInWords(14, 0, true), "14 notes fit");
  assert.equal(foundInWords(1, 0, true), "1 note fits");
  assert.equal(foundInWords(0, 1, true), "No note fits all of that. 1 comes near.");
  assert.equal(foundInWords(0, 0, true), "No note fits. Try another word, or choose less.");
});
