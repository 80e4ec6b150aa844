import assert from "node:assert/strict";
import { test } from "node:test";
import { counts, fitting, missed, nearMisses, spread } from "../../docs/assets/js/facets.js";

const scene = (id, role, industry, situation, tone = ["warm"]) => ({
  id,
  role,
  industry,
  situation,
  tone,
  audience: "peer",
  stage: "site-visit",
  channel: ["email", "card"],
});
const scenes = [
  scene("oven", "baker", "bakeries", "standard"),
  scene("late-loaf", "baker", "hotels", "late-week", ["formal", "warm"]),
  scene("torn-hinge", "binder", "libraries", "late-week"),
  scene("glue", "binder", "museums", "standard", ["formal"]),
];
const choice = (values) => new Map(Object.entries(values).map(([key, list]) => [key, new Set(list)]));
const ids = (list) => list.map((one) => one.id);

test("nothing chosen fits everything", () => {
  assert.equal(fitting(scenes, new Map()).length, 4);
});

test("within a facet any value will do, across facets all must", () => {
  assert.deepEqual(ids(fitting(scenes, choice({ industry: ["hotels", "libraries"] }))), ["late-loaf", "torn-hinge"]);
  assert.deepEqual(
    ids(fitting(scenes, choice({ industry: ["hotels", "libraries"], role: ["binder"] }))),
    ["torn-hinge"],
  );
});

test("a scene fits a tone if it is told in it", () => {
  assert.deepEqual(ids(fitting(scenes, choice({ tone: ["formal"] }))), ["late-loaf", "glue"]);
});

test("typed words choose too, and the best comes first", () => {
  const hits = new Map([["glue", 0], ["oven", 1]]);

  assert.deepEqual(ids(fitting(scenes, new Map(), hits)), ["glue", "oven"]);
  assert.deepEqual(missed(scenes[1], choice({ role: ["binder"] }), hits), ["role", "words"]);
});

test("a count is what would remain if the value were added", () => {
  const wish = choice({ role: ["baker"], situation: ["late-week"] });
  const found = counts(scenes, wish);

  for (const [facet, values] of [["role", ["baker", "binder"]], ["situation", ["standard", "late-week"]]]) {
    for (const value of values) {
      const added = new Map(wish).set(facet, new Set([value]));
      assert.equal(found.get(`${facet} ${value}`) ?? 0, fitting(scenes, added).length, `${facet} ${value}`);
    }
  }
  assert.equal(found.get("industry hotels"), 1);
  assert.equal(found.get("industry bakeries"), undefined);
});

test("when nothing fits, those that miss least come, and another job's last", () => {
  const near = nearMisses(scenes, choice({ role: ["binder"], industry: ["bakeries"] }));

  assert.deepEqual(near.map((one) => [one.scene.id, one.missed]), [
    ["torn-hinge", ["industry"]],
    ["glue", ["industry"]],
    ["oven", ["role"]],
  ]);
});

test("a scene that misses everything is not near", () => {
  assert.deepEqual(nearMisses(scenes, choice({ role: ["welder"] })), []);
  assert.deepEqual(nearMisses(scenes, new Map(), new Map()), []);
});

test("no two neighbors are of one job where that can be had", () => {
  const jobs = [..."aaabbc"].map((role, place) => scene(String(place), role));

  assert.deepEqual(spread(jobs).map((one) => one.role).join(""), "ababac");
  assert.deepEqual(ids(spread(spread(jobs))), ids(spread(jobs)));
  assert.equal(spread([..."aaab"].map((role, place) => scene(String(place), role))).length, 4);
});
