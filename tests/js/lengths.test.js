// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { judged, wordCount } from "../../docs/assets/js/lengths.js";

test("words are counted as the gallery counts them", () => {
  assert.equal(wordCount("We met at 9 a.m. - on time."), 7);
  assert.equal(wordCount(" \n"), 0);
});

test("a length is judged by its limits, and an open blank is no word too few", () => {
  assert.equal(judged(120, 90, 180, 0), "120 words. Good: it may have 90 to 180.");
  assert.equal(judged(1, 40, 80, 0), "1 word: 39 too few. Aim for 40 to 80.");
  assert.equal(judged(200, 90, 180, 3), "200 words: 20 too many. Aim for 90 to 180.");
  assert.equal(judged(70, 90, 180, 3), "70 words so far, open blanks not counted. Aim for 90 to 180.");
});
