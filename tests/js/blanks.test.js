// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_LETTERS, Typed, cleaned, fitted, isShared } from "../../docs/assets/js/blanks.js";
import { storage } from "./storage.js";

test("what is typed is one line without anything unseen", () => {
  assert.equal(cleaned("4 West\r\nBcc: all\u202e\u0000"), "4 West Bcc: all ");
  assert.equal(cleaned("Zoë 李 🙂"), "Zoë 李 🙂");
  assert.equal(cleaned("so\u00adft\u200b \ud800x\u061c"), "soft  x ");
});

test("a page of text is cut, and never through a letter of two halves", () => {
  assert.equal(cleaned("x".repeat(10_000)).length, MOST_LETTERS);
  assert.equal(Array.from(cleaned("🙂".repeat(1_400))).length, MOST_LETTERS);
});

test("a value begins large where its label begins a sentence", () => {
  assert.equal(fitted("the breaker", "What held"), "The breaker");
  assert.equal(fitted("the breaker", "what held"), "the breaker");
  assert.equal(fitted("Ms. Boyer", "her name"), "Ms. Boyer");
  assert.equal(fitted("", "What held"), "");
  assert.equal(fitted("this morning", "Day you met"), "This morning");
  assert.equal(fitted("ada@example.com", "Your email"), "ada@example.com");
  assert.equal(fitted("van der Meer", "Name"), "van der Meer");
});

test("a name is shared by all notes, and a moment belongs to its scene", () => {
  assert.ok(isShared("Your name"));
  assert.ok(!isShared("what they showed you"));
  const typed = new Typed(undefined);
  typed.set("one", "Your name", "Ann");
  typed.set("one", "what they showed you", "the lath");
  assert.equal(typed.get("two", "your name"), "Ann");
  assert.equal(typed.get("two", "what they showed you"), "");
  assert.equal(typed.get("one", "What they showed you"), "the lath");
});

test("values last as long as the tab, and an emptied blank is open again", () => {
  const tab = storage();
  new Typed(tab).set("one", "Your name", "Ann");
  const later = new Typed(tab);
  assert.equal(later.get("two", "Your name"), "Ann");
  later.set("one", "Your name", "  ");
  assert.equal(later.get("one", "Your name"), "");
  assert.deepEqual(tab.kept, {});
});

test("clearing empties one note and what it shares, and can be taken back", () => {
  const typed = new Typed(storage());
  typed.set("one", "Your name", "Ann");
  typed.set("one", "what they showed you", "the lath");
  typed.set("two", "what they showed you", "the bench");
  typed.clear("one", ["Your name", "what they showed you"]);
  assert.deepEqual([...typed.values.values()], ["the bench"]);
  typed.undo();
  assert.equal(typed.get("one", "Your name"), "Ann");
});

test("there is nothing to take back before anything was typed", () => {
  const typed = new Typed(storage());
  typed.set("one", "Your name", "Ann");
  typed.undo();
  typed.undo();
  assert.equal(typed.values.size, 0);
});

test("a tab that keeps nothing takes nothing from the device, and one that hears of it joins", () => {
  const device = storage();
  const [one, other] = [new Typed(storage(), device), new Typed(storage(), device)];
  one.set("one", "Your name", "Ann");
  one.stay(true);
  other.set("two", "what they showed you", "the bench");
  assert.equal(new Typed(storage(), device).get("one", "Your name"), "Ann");
  other.hear();
  other.set("two", "Company", "Co");
  assert.deepEqual([...new Typed(storage(), device).values.values()].sort(), ["Ann", "Co", "the bench"]);
});

test("what is to stay is marked before anything is typed, and a full device says no", () => {
  const device = storage();
  assert.ok(new Typed(storage(), device).stay(true));
  assert.ok(new Typed(storage(), device).stays);
  const full = { ...storage(), setItem: () => { throw new Error("full"); } };
  const typed = new Typed(storage(), full);
  assert.ok(!typed.stay(true));
  assert.ok(!typed.stays);
});

test("forgetting leaves nothing in any storage, and nothing to take back", () => {
  const [tab, device] = [storage(), storage()];
  const typed = new Typed(tab, device);
  typed.set("one", "Your name", "Ann");
  typed.stay(true);
  typed.forget();
  assert.deepEqual([tab.kept, device.kept, typed.steps, typed.stays], [{}, {}, [], false]);
});

test("nothing stays on the device unless that was asked for", () => {
  const [tab, device] = [storage(), storage()];
  const typed = new Typed(tab, device);
  typed.set("one", "Your name", "Ann");
  assert.deepEqual(device.kept, {});
  typed.stay(true);
  const next = new Typed(storage(), device);
  assert.ok(next.stays);
  assert.equal(next.get("two", "Your name"), "Ann");
  next.stay(false);
  assert.deepEqual(device.kept, {});
});

test("typing on in one blank is one step, which is taken back whole", () => {
  const typed = new Typed(undefined);
  for (const value of ["A", "An", "Ann"]) typed.set("one", "Your name", value);
  typed.set("one", "what they showed you", "the lath");
  typed.undo();
  assert.equal(typed.get("one", "what they showed you"), "");
  assert.equal(typed.get("one", "Your name"), "Ann");
  typed.undo();
  assert.equal(typed.values.size, 0);
  assert.equal(typed.steps.length, 0);
});

test("a storage with nonsense in it, or none that may be used, is no error", () => {
  for (const nonsense of ["{", "7", '[["a"]]', '[["a", 7], null]', "null"]) {
    assert.equal(new Typed(storage({ typed: nonsense })).values.size, 0);
  }
  const shut = { ...storage(), setItem: () => { throw new Error("full"); } };
  const typed = new Typed(shut);
  typed.set("one", "Your name", "Ann");
  assert.equal(typed.get("one", "Your name"), "Ann");
});
