import assert from "node:assert/strict";
import { test } from "node:test";
import { SceneWords, asked } from "../../docs/assets/js/scene-words.js";

const scenes = [
  { id: "button", title: "The blue button", summary: "To a lead", words: "You asked why it waits.", role: "engineer" },
  { id: "loaf", title: "A late loaf", summary: "To the owner", words: "The button on the blue oven stuck.", role: "baker" },
  { id: "hinge", title: "The torn hinge", summary: "To a panel", words: "You kept the hinge in a blue box.", role: "binder" },
];
const words = new SceneWords(scenes, (scene) => scene.role);
const found = (text) => [...words.find(text).keys()];

test("a title weighs most", () => {
  assert.deepEqual(found("button"), ["button", "loaf"]);
});

test("the beginning of a word, a slip and a job find it", () => {
  assert.deepEqual(found("hing"), ["hinge"]);
  assert.deepEqual(found("hinje"), ["hinge"]);
  assert.deepEqual(found("baker"), ["loaf"]);
});

test("most of the words must be there, and more of them come first", () => {
  assert.deepEqual(found("blue hinge"), ["hinge"]);
  assert.deepEqual(found("blue button oven"), ["loaf", "button"]);
  assert.deepEqual(found("blue xylophone"), []);
});

test("words that every note has are left out, unless there are no others", () => {
  assert.deepEqual(asked("The button that I was asked for"), ["button", "asked"]);
  assert.deepEqual(asked("what was it"), ["what", "was", "it"]);
});

test("nothing that can be typed breaks the search", () => {
  for (const text of ["", "🙂", "__proto__ constructor", "a".repeat(300), "\u202e", "(a+)+$", "'; --", "*"]) {
    assert.ok(words.find(text) instanceof Map, text);
  }
});
