// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { Typed } from "../../docs/assets/js/blanks.js";
import { MOST, People } from "../../docs/assets/js/people.js";
import { storage } from "./storage.js";

test("a name belongs to its person, and other details to the site", () => {
  const people = new People(undefined);
  people.tell("1", "name", "Dr. Ada Ohlin");
  people.tell("2", "name", "Ben");
  people.set("to-1-oven", "Your name", "Cleo Marsh");

  assert.equal(people.get("to-1-oven", "First name"), "Ada");
  assert.equal(people.get("to-1-oven", "Title and last name"), "Dr. Ohlin");
  assert.equal(people.get("to-2-oven", "First name"), "Ben");
  assert.equal(people.get("to-2-oven", "Your name"), "Cleo Marsh");
  assert.equal(people.get("elsewhere", "First name"), "");
});

test("a name typed into a greeting stays in it, until the person is named anew", () => {
  const people = new People(undefined);
  people.tell("1", "name", "Dr. Ada Ohlin");

  people.set("to-1-oven", "First name", "Adi");
  assert.equal(people.get("to-1-night-dough", "First name"), "Adi");
  assert.equal(people.get("to-1-oven", "Title and last name"), "Dr. Ohlin");
  assert.equal(people.get("to-2-oven", "First name"), "");

  people.tell("1", "name", "Ada Berg");
  assert.equal(people.get("to-1-oven", "First name"), "Ada");
});

test("what is typed for one person in a scene is not there for another in the same scene", () => {
  const people = new People(undefined);
  people.set("to-1-oven", "what held", "the hinge");

  assert.equal(people.get("to-2-oven", "what held"), "");
  assert.equal(people.get("to-11-oven", "what held"), "");
});

test("there are never fewer than two people nor more than eight", () => {
  const people = new People(undefined);
  people.remove("1");
  assert.deepEqual(people.ids, ["1", "2"]);

  for (let more = 0; more < 12; more += 1) people.add();

  assert.equal(people.ids.length, MOST);
});

test("whoever is removed leaves nothing, and their neighbor keeps everything", () => {
  const tab = storage();
  const people = new People(tab);
  for (let more = 2; more < 11; more += 1) people.add();
  people.remove("1");
  const last = people.add();
  people.tell("2", "name", "Zebulon");
  people.set("to-2-oven", "what held", "Zebulon's hinge");
  people.tell(last, "name", "Cleo");

  people.remove("2");

  assert.ok(!JSON.stringify(tab.kept).includes("Zebulon"));
  assert.equal(people.of(last, "name"), "Cleo");
});

test("people are there again after a reload, and gone when all is forgotten", () => {
  const tab = storage();
  const people = new People(tab);
  people.add();
  people.tell("3", "name", "Cleo");
  let told = 0;

  const later = People.from(new Typed(tab));
  later.changed = () => (told += 1);
  assert.deepEqual(later.ids, ["1", "2", "3"]);
  assert.equal(later.called("3"), "Cleo");
  assert.equal(later.called("1"), "person 1");

  later.forget();
  assert.deepEqual(tab.kept, {});
  assert.equal(told, 1);
});

test("notes are given in one step, which can be taken back", () => {
  const people = new People(undefined);
  people.give({ 1: { scene: "oven", wish: "baker" }, 2: { scene: "dough", wish: "baker" } });
  assert.equal(people.of("2", "scene"), "dough");

  people.undo();

  assert.equal(people.of("1", "scene") + people.of("2", "scene"), "");
});
