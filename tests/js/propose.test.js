// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { another, missed, propose, shortlist } from "../../docs/assets/js/propose.js";

/**
 * @param {string} id
 * @param {Partial<import("../../docs/assets/js/propose.js").Scene>} [changes]
 */
const scene = (id, changes) => ({
  id,
  role: "baker",
  industry: "bakeries",
  audience: "hiring-manager",
  stage: "first-interview",
  situation: "standard",
  words: `${id} is how it begins`,
  ...changes,
});
const scenes = [
  scene("oven"),
  scene("night-dough", { audience: "peer", stage: "demo-or-trial" }),
  scene("late-loaf", { situation: "late-1-3-days" }),
  scene("hotel-rolls", { industry: "hotels" }),
  scene("pastry-cart", { role: "pastry-chef", industry: "hotels" }),
  scene("torn-hinge", { role: "binder", industry: "libraries", audience: "panel" }),
];
const families = { baker: "kitchen", "pastry-chef": "kitchen", binder: "paper" };
const wish = { role: "baker", industry: "", audience: "" };

test("no two people are given the same scene", () => {
  for (let people = 2; people <= scenes.length; people += 1) {
    const found = propose(scenes, new Array(people).fill(wish), families);

    assert.equal(new Set(found).size, people);
    assert.ok(found.every(Boolean));
  }
});

test("who fits a scene best gets it, and not who is listed first", () => {
  const found = propose([scene("night-dough", { audience: "peer" }), scene("oven")], [{ ...wish, audience: "recruiter" }, { ...wish, audience: "peer" }], families);

  assert.deepEqual(found, ["oven", "night-dough"]);
});

test("the reader comes before the field, the field before variety, and the job before all", () => {
  const order = (/** @type {Partial<typeof wish>} */ wished) => shortlist(scenes, { ...wish, ...wished }, families).map(({ id }) => id);

  assert.deepEqual(order({ audience: "peer" })[0], "night-dough");
  assert.deepEqual(order({ industry: "hotels" })[0], "hotel-rolls");
  assert.deepEqual(order({ audience: "panel" }).slice(-2), ["pastry-cart", "torn-hinge"]);
  assert.deepEqual(order({}).slice(0, 4).at(-1), "late-loaf");
});

test("for a reader without a note of their own, one to the manager is nearest", () => {
  const found = shortlist([scene("night-dough", { audience: "peer" }), scene("oven")], { ...wish, audience: "panel" }, families);

  assert.equal(found[0]?.id, "oven");
});

test("of scenes that fit alike, one with another stage and opening is taken", () => {
  const alike = [scene("one", { words: "Thank you for" }), scene("two", { words: "Thank you all" }), scene("three", { stage: "site-visit" })];

  assert.deepEqual(propose(alike, [wish, wish], families), ["one", "three"]);
});

test("a scene that somebody has already stays theirs", () => {
  assert.deepEqual(propose(scenes, [wish, wish], families, ["", "oven"])[1], "oven");
  assert.notEqual(propose(scenes, [wish, wish], families, ["", "oven"])[0], "oven");
});

test("equal people give equal notes", () => {
  const ask = () => propose(scenes, [wish, { ...wish, audience: "peer" }, wish], families);

  assert.deepEqual(ask(), ask());
});

test("when there are fewer scenes than people, the rest get none", () => {
  assert.deepEqual(propose(scenes.slice(0, 1), [wish, wish], families), ["oven", ""]);
  assert.deepEqual(propose([], [wish], families), [""]);
});

test("what is not as it was wished for is named", () => {
  const torn = scenes[5] ?? scene("");
  assert.deepEqual(missed(torn, { role: "baker", industry: "hotels", audience: "peer" }), ["role", "industry", "audience"]);
  assert.deepEqual(missed(scene("x"), wish), []);
  assert.deepEqual(missed(scenes[2] ?? scene(""), wish), ["situation"]);
});

test("another one is the next that nobody has, round and round", () => {
  const listed = scenes.slice(0, 4);

  assert.equal(another(listed, "oven", ["night-dough"]), "late-loaf");
  assert.equal(another(listed, "hotel-rolls", []), "oven");
  assert.equal(another(listed, "elsewhere", ["oven"]), "night-dough");
  assert.equal(another(listed, "oven", ["night-dough", "late-loaf", "hotel-rolls"]), "oven");
});
