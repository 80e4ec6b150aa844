// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { panelRule } from "../../docs/assets/js/panel-rule.js";

test("up to three people get a note each, in one room or not", () => {
  for (const people of [2, 3]) for (const room of [true, false]) assert.match(panelRule(people, room), /a note to each/);
});

test("from four in one sitting the chair gets one that names all, and the others only if you talked", () => {
  for (const people of [4, 5, 6, 7]) {
    assert.match(panelRule(people, true), /one note to the chair or the coordinator, naming all of them/);
    assert.match(panelRule(people, false), /a note to each/);
  }
});

test("more than seven are thanked through the coordinator", () => {
  for (const room of [true, false]) assert.match(panelRule(8, room), /Write to the coordinator, name all of them/);
});
