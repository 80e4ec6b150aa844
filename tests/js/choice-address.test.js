import assert from "node:assert/strict";
import { test } from "node:test";
import { readChoice, writeChoice } from "../../docs/assets/js/choice-address.js";

const known = new Map([
  ["role", new Set(["baker", "binder"])],
  ["situation", new Set(["late-week", "standard"])],
]);

test("a choice comes back from its address", () => {
  const choice = new Map([
    ["role", new Set(["baker", "binder"])],
    ["situation", new Set(["late-week"])],
  ]);

  const query = writeChoice(choice, "blue & green?");

  assert.equal(query, "?role=baker&role=binder&situation=late-week#words=blue+%26+green%3F");
  assert.deepEqual(readChoice(query, known), { choice, words: "blue & green?" });
});

test("equal choices have one address, and no choice has none", () => {
  const one = new Map([["role", new Set(["binder", "baker"])]]);
  const other = new Map([["role", new Set(["baker", "binder"])]]);

  assert.equal(writeChoice(one, ""), writeChoice(other, ""));
  assert.equal(writeChoice(new Map(), ""), "");
});

test("what is not known is dropped", () => {
  const { choice, words } = readChoice("?situation=late&situation=late-week&role=x&junk=1&__proto__=2", known);

  assert.deepEqual(choice, new Map([["situation", new Set(["late-week"])]]));
  assert.equal(words, "");
});

for (const query of ["?%", "?%E0%A4%A", "?&&==&", "?role", "?role=#words", "?constructor=x", "#words=%00%0a%e2%80%ae"]) {
  test(`an address may hold ${query}`, () => {
    assert.deepEqual(readChoice(query, known), { choice: new Map(), words: "" });
  });
}

test("words from an address are one short line", () => {
  const { words } = readChoice(`#words=${"a%0A".repeat(9000)}`, known);

  assert.ok(words.length <= 1_000);
  assert.doesNotMatch(words, /\n/);
});
