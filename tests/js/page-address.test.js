import assert from "node:assert/strict";
import { test } from "node:test";
import { pageAddress } from "../../docs/assets/js/page-address.js";

test("an address is as the site has it where there is a server", () => {
  assert.equal(pageAddress("roles/chef/#a", "https:"), "roles/chef/#a");
});

test("on a disk the page of a folder is named, before its question and its anchor", () => {
  assert.equal(pageAddress("roles/chef/", "file:"), "roles/chef/index.html");
  assert.equal(pageAddress("roles/chef/#a/b", "file:"), "roles/chef/index.html#a/b");
  assert.equal(pageAddress("find/?role=chef&x=/#a", "file:"), "find/index.html?role=chef&x=/#a");
});

test("an address that names its page already stays as it is", () => {
  assert.equal(pageAddress("roles/chef/index.html#a", "file:"), "roles/chef/index.html#a");
});
