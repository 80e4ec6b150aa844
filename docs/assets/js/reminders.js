// @ts-check
import { parted } from "./octets.js";

/**
 * Make two calendar entries (RFC 5545): send the note before a day is over, and ask once when the
 * date they gave has passed. Times are the reader's own clock, without a zone.
 *
 * @typedef {{ended: Date, answerBy?: Date, name?: string, company?: string, now: Date, made: Date}} Occasion
 *   `made` is the moment itself; the other dates hold local time in their UTC fields
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WORKING_DAYS_BEYOND = 3;
const BYTES_OF_A_LINE = 74;

/**
 * @param {string} text as a form gives it: 2026-11-25 or 2026-11-25T15:30
 * @returns {Date | undefined} nothing for what is no date
 */
export function localTime(text) {
  const form = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d)?/.exec(text);
  const date = form && new Date(`${form[1]}${form[2] ?? "T09:00"}Z`);
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}

/**
 * @param {Occasion} occasion
 * @returns {Date} the hour before the first 24 are over; soon, if that is past
 */
export function sendBy({ ended, now }) {
  const hour = new Date(ended.getTime() + 23 * HOUR);
  return hour > now ? hour : new Date(now.getTime() + HOUR / 4);
}

/**
 * @param {Date} answerBy
 * @returns {Date} nine in the morning, three working days beyond the date they gave
 */
export function followUp(answerBy) {
  let date = answerBy;
  for (let left = WORKING_DAYS_BEYOND; left; ) {
    date = new Date(date.getTime() + DAY);
    if (date.getUTCDay() % 6) left -= 1;
  }
  return new Date(date.setUTCHours(9, 0, 0, 0));
}

/**
 * @param {Occasion} occasion
 * @returns {string} a calendar for any program that reads one
 */
export function reminders(occasion) {
  const { answerBy, name, company, made } = occasion;
  const events = [
    event(
      sendBy(occasion),
      `Send the thank-you note${name ? ` to ${name}` : ""}`,
      "Before 24 hours are over. Two days are hardly late; after that, say so in half a sentence.",
      made,
    ),
  ];
  if (answerBy) {
    events.push(
      event(
        followUp(answerBy),
        `No answer${company ? ` from ${company}` : ""} yet? Ask once`,
        "The date they gave is three working days past. Mention it once, as a fact, and ask for the new one.",
        made,
      ),
    );
  }
  const head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//The Thank-You Note Gallery//EN"];
  return [...head, ...events.flat(), "END:VCALENDAR", ""].map(folded).join("\r\n");
}

/**
 * @param {Date} start
 * @param {string} summary
 * @param {string} description
 * @param {Date} made
 */
function event(start, summary, description, made) {
  return [
    "BEGIN:VEVENT",
    `UID:${stamp(made)}-${stamp(start)}@thank-you-note-gallery.example`,
    `DTSTAMP:${stamp(made)}Z`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(new Date(start.getTime() + HOUR / 2))}`,
    `SUMMARY:${value(summary)}`,
    `DESCRIPTION:${value(description)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:PT0M",
    `DESCRIPTION:${value(summary)}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** @param {Date} date */
function stamp(date) {
  return date.toISOString().slice(0, 19).replace(/[-:]/g, "");
}

/** A line end inside a value is written as `\n`, so that no text can begin a line. @param {string} text */
function value(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|[\r\n\u2028\u2029]/g, "\\n").replace(/[\u0000-\u001f\u007f]/g, " ");
}

/** A long line goes on in the next, behind a space. @param {string} line */
function folded(line) {
  return parted(line, BYTES_OF_A_LINE).join("\r\n ");
}
