// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { followUp, localTime, reminders, sendBy } from "../../docs/assets/js/reminders.js";

/** @param {string} text */
const at = (text) => /** @type {Date} */ (localTime(text));
const now = at("2026-11-25T17:00");

test("a date without an hour is the morning, and what is no date is nothing", () => {
  assert.equal(at("2026-11-25").toISOString(), "2026-11-25T09:00:00.000Z");
  for (const text of ["", "soon", "2026-13-40", "275760-01-01T00:00"]) {
    assert.equal(localTime(text), undefined);
  }
});

test("the note is due in the hour before 24 are over, or soon when they are", () => {
  assert.equal(sendBy({ ended: at("2026-11-25T15:30"), now, made: now }).toISOString(), "2026-11-26T14:30:00.000Z");
  assert.equal(sendBy({ ended: at("2026-11-20T15:30"), now, made: now }).toISOString(), "2026-11-25T17:15:00.000Z");
});

test("the follow-up waits three working days beyond the date they gave", () => {
  assert.equal(followUp(at("2026-11-27")).toISOString(), "2026-12-02T09:00:00.000Z");
  assert.equal(followUp(at("2026-11-29")).toISOString(), "2026-12-02T09:00:00.000Z");
  assert.equal(followUp(at("2026-11-30")).toISOString(), "2026-12-03T09:00:00.000Z");
});

test("without a date there is one entry, with one there are two", () => {
  const ended = at("2026-11-25T15:30");
  const count = (/** @type {string} */ text) => text.split("BEGIN:VEVENT").length - 1;
  assert.equal(count(reminders({ ended, now, made: now })), 1);
  assert.equal(count(reminders({ ended, answerBy: at("2026-12-04"), now, made: now })), 2);
});

test("no name adds a line, and no line is longer than a calendar allows", () => {
  const name = `Ann\r\nATTENDEE:mailto:all@example.com; a, b \\ ${"é".repeat(300)}`;
  const text = reminders({ ended: at("2026-11-25T15:30"), name, company: "x\nEND:VCALENDAR", answerBy: at("2026-12-04"), now, made: now });
  assert.ok(!/^(ATTENDEE|END:VCALENDAR(?!\r\n$))/m.test(text.replace(/\r\n /g, "")));
  assert.ok(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
  assert.ok(!/[^\r]\n|\r[^\n]/.test(text));
});
