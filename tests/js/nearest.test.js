// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest } from "../../docs/assets/js/nearest.js";

/** @type {import("../../docs/assets/js/nearest.js").Place[]} */
const places = [
  ["baker", "bakeries", "hiring-manager", "first-interview", "standard", "the-oven"],
  ["baker", "bakeries", "peer", "demo-or-trial", "standard", "the-night-dough"],
  ["baker", "hotels", "hiring-manager", "final-round", "late-week", "the-late-loaf"],
  ["binder", "libraries", "panel", "panel-interview", "standard", "the-torn-hinge"],
];
const wish = { role: "baker", industry: "", audience: "", what: "" };

test("an ordinary interview leads to an ordinary scene", () => {
  assert.equal(nearest(places, wish)?.place[5], "the-oven");
});

test("what happened weighs more than who reads", () => {
  const found = nearest(places, { ...wish, audience: "peer", what: "late-week" });
  assert.equal(found?.place[5], "the-late-loaf");
  assert.deepEqual(found?.missed, ["audience"]);
});

test("a stage can be what happened", () => {
  assert.equal(nearest(places, { ...wish, what: "demo-or-trial" })?.place[5], "the-night-dough");
});

test("another job's scene is never offered", () => {
  assert.equal(nearest(places, { ...wish, role: "welder" }), undefined);
});
