// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { draft } from "../../docs/assets/js/draft.js";

/** @param {string} message */
const parts = (message) => {
  const at = message.indexOf("\r\n\r\n");
  return { head: message.slice(0, at), body: message.slice(at + 4) };
};

/** @param {string} body */
const read = (body) => Buffer.from(body, "base64").toString("utf8");

test("a draft has its subject in plain letters where it can, and the note as its body", () => {
  const { head, body } = parts(draft("Thank you: the panel", "Dear Ann,\n\nTea?"));
  assert.ok(head.includes("\r\nSubject: Thank you: the panel\r\n"));
  assert.ok(head.startsWith("X-Unsent: 1\r\n"));
  assert.equal(read(body), "Dear Ann,\r\n\r\nTea?");
});

test("no text ends a header or begins one", () => {
  for (const hostile of ["Tea\r\nBcc: all@example.com", "Tea\nBcc: x", "=?utf-8?B?QQ==?=", "\u0000\u2028", "é".repeat(200)]) {
    const { head } = parts(draft(hostile, "\r\n.\r\nBcc: all@example.com"));
    const names = head.split("\r\n").filter((line) => !line.startsWith(" ")).map((line) => line.split(":")[0]);
    assert.deepEqual(names, ["X-Unsent", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"]);
    assert.ok(!/[^\r]\n|\r[^\n]/.test(head));
  }
});

test("no line is longer than mail allows, and no letter is cut", () => {
  const message = draft("🙂 naïve ".repeat(40), "李".repeat(2000));
  assert.ok(message.split("\r\n").every((line) => line.length <= 76 && !/[^ -~]/.test(line)));
  const words = [...message.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].map((word) => read(word[1] ?? ""));
  assert.equal(words.join(""), "🙂 naïve ".repeat(40));
});
