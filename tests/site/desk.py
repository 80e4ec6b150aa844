"""What a reader does at a scene: choose a version, type into it, press a tool."""

import re

from playwright.sync_api import Locator, Page, expect

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><b>bold</b>',
    "'; DROP TABLE notes; --",
    "&lt;i&gt;",
    "[another blank]",
    "[[blank|label]]",
    "{{company}}",
    "{% raw %}",
    "javascript:alert(1)",
    "a, b; c: d",
    "line\none",
    "Subject: x\r\nBcc: everybody@example.com",
    "x\r\nEND:VEVENT\r\nATTENDEE:mailto:everybody@example.com",
    "tab\there",
    "\u202eright to left\u202c",
    "\u2067isolated\u2069",
    "\u200fmark",
    "\u0000nothing",
    "\u2028separator",
    "\ufeffmark",
    "שרה כהן",
    "فاطمة",
    "李小龍",
    "Zoë Ærø",
    "🙂👩‍👩‍👧",
    "e\u0301",
    "a" * 10_000,
    "wide " * 2_000,
    "🙂" * 400,
    "=?utf-8?B?QmNjOiB4?=",
    "%s%n%x%0d%0aBcc: x",
    "../../etc/passwd",
    "file:///etc/passwd",
    "${7*7}",
    "`code`",
    "**bold**",
    "# heading",
    "- item",
    "NULL",
    "0",
    "-",
)
"""What people and machines put into fields where a name is meant."""
UNSEEN = frozenset("\r\n\t\u0000\u200f\u202e\u2028\u2067")


def choose(scene: Locator, group: str, value: str) -> None:
    scene.locator(f'input[name^="{group}-"][value="{value}"]').check()


def blanks(scene: Locator) -> Locator:
    return scene.locator(".note:visible .note__text var")


def fill(page: Page, blank: Locator, text: str) -> None:
    """Type as a paste does, over what stands there."""
    blank.focus()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(text)
    blank.blur()


def fill_all(page: Page, scene: Locator, text: str = "something") -> None:
    """Go from blank to blank with Enter until none is open."""
    scene.locator(".note:visible var").first.focus()
    while page.evaluate("document.activeElement.tagName") == "VAR":
        page.keyboard.insert_text(text)
        page.keyboard.press("Enter")


def more(scene: Locator) -> None:
    button = scene.get_by_role("button", name="More")
    if button.get_attribute("aria-expanded") == "false":
        button.click()


def press_copy(scene: Locator, name: str = "Copy note") -> None:
    """Press once, and once more if it asks about open blanks."""
    press_twice(scene.get_by_role("button", name=name), scene, "[Cc]opied")


def press_twice(tool: Locator, scene: Locator, done: str) -> None:
    """Press a tool, and once more if it asks about open blanks."""
    status = scene.get_by_role("status")
    tool.click()
    expect(status).to_contain_text(re.compile(f"{done}|Press again"))
    if "Press again" in status.inner_text():
        tool.click()
        expect(status).to_contain_text(re.compile(done))


def copied(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def is_whole(page: Page) -> bool:
    """Tell whether nothing makes the page wider than its window."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
