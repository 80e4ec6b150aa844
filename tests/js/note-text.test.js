// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { blanksInWords, letter, mailto, plain, rich } from "../../docs/assets/js/note-text.js";

/** @param {string} text */
const words = (text) => ({ nodeName: "#text", textContent: text, childNodes: [] });

/** @param {string} nodeName @param {string} className @param {any[]} childNodes */
const element = (nodeName, className, ...childNodes) => ({
  nodeName,
  className,
  textContent: null,
  childNodes,
});

const blank = [
  element("SPAN", "", words("4 West")),
  element("VAR", "", words("[the unit]")),
];
const sentence = element("SPAN", "thanks", words("Thank you for "), ...blank, words("."));

test("the example shows what the writer wrote", () => {
  assert.equal(plain(sentence, "example"), "Thank you for 4 West.");
});

test("the template shows the label in brackets", () => {
  assert.equal(plain(sentence, "template"), "Thank you for [the unit].");
});

test("paragraphs are parted by an empty line and signature lines by a break", () => {
  const signature = element("P", "note__sign", words("Best,"), element("BR", ""), words("Ann"));
  const paragraph = element("P", "", sentence);
  assert.equal(letter([paragraph, signature], "example"), "Thank you for 4 West.\n\nBest,\nAnn");
});

test("one blank is not several", () => {
  assert.equal(blanksInWords(1), "1 blank");
  assert.equal(blanksInWords(8), "8 blanks");
});

test("a rich copy has paragraphs and line ends, and markup in it is text", () => {
  assert.equal(rich('Dear <b>Ann</b> & "Co",\n\nBest,\nMe'), "<p>Dear &lt;b&gt;Ann&lt;/b&gt; &amp; &quot;Co&quot;,</p><p>Best,<br>Me</p>");
});

test("a draft's address holds a subject and a body and nothing else, whatever they say", () => {
  const hostile = "Tea\r\nBcc: all@example.com&cc=x#y%0A?";
  const address = new URL(mailto(hostile, "Dear Ann,\n\nTea?"));
  assert.deepEqual([...address.searchParams], [["subject", hostile], ["body", "Dear Ann,\r\n\r\nTea?"]]);
  assert.ok(!/[\r\n]/.test(address.href));
});
