// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { index, likeness, ONE_TEXT, stripped, typedTwice, words } from "../../docs/assets/js/similarity.js";

const vectors = JSON.parse(readFileSync(new URL("../similarity.json", import.meta.url), "utf-8"));

for (const { text, words: found } of vectors.texts) {
  test(`the words of "${text}" are those that the generator finds`, () => {
    assert.deepEqual(words(text), found);
  });
}

for (const { one, other, index: expected } of vectors.pairs) {
  test(`"${one}" and "${other}" have the generator's index`, () => {
    assert.ok(Math.abs(index(one, other) - expected) < 1e-9);
    assert.equal(index(other, one), index(one, other));
  });
}

test("the limit is the one that the gallery was measured by", () => {
  assert.equal(ONE_TEXT, vectors.one_text);
});

const note = ["Thank you for opening [what was opened], handing me your flashlight and asking what I saw.", "In [your years] I cleared [how many]."];

test("a blank counts for nothing, whatever its label", () => {
  assert.equal(stripped("On [the day] I saw [it]."), "On … I saw ….");
  assert.deepEqual(words(stripped("On [the day] I saw [it].")), ["on", "i", "saw"]);
});

test("the same sentences with other labels are one text, and the words they share are quoted", () => {
  const found = likeness(note, note.map((sentence) => sentence.replaceAll(/\[[^\]]*\]/g, "[something else]")));

  assert.equal(found.verdict, "one text");
  assert.equal(found.index, 1);
  assert.match(found.shared, /^Thank you for opening …, handing me your flashlight/);
});

test("one whole sentence in common is enough, if it has six words", () => {
  const rest = (/** @type {string} */ letter) => Array.from({ length: 60 }, (_, at) => `${letter}${at}`).join(" ");
  const long = likeness([rest("a"), "I would start on the [day] after your audit."], [rest("b"), "I would start on the [week] after your audit."]);
  const short = likeness([rest("a"), "I would start on Monday."], [rest("b"), "I would start on Monday."]);

  assert.ok(long.index < 0.1);
  assert.equal(long.verdict, "one text");
  assert.match(long.shared, /I would start on the … after your audit/);
  assert.notEqual(short.verdict, "one text");
});

test("notes without five words in common are apart", () => {
  assert.deepEqual(likeness(note, ["You said that the ramp is too steep for the carts."]), { index: 0, verdict: "apart", shared: "" });
});

test("six words in a row that were typed twice are seen, and five are not", () => {
  assert.equal(typedTwice(["the ladder", "How you held the ladder for us"], ["and how you held the ladder for me"]), "How you held the ladder for");
  assert.equal(typedTwice(["you held the ladder for"], ["you held the ladder for"]), "");
  assert.equal(typedTwice([], ["you held the ladder for all of us"]), "");
});
