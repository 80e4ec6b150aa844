"""From the home page to a copied note with every blank filled, on a phone, counted."""

from typing import Any

import pytest
from desk import copied
from playwright.sync_api import Browser, Locator, Page, expect

MOST_TAPS = 6
PHONE = {"width": 390, "height": 844}


class Hand:
    """Taps and types on a phone, and counts both."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.taps = 0
        self.keys = 0

    def tap(self, what: Locator) -> None:
        what.tap()
        self.taps += 1

    def write(self, text: str) -> None:
        self.page.keyboard.insert_text(text)
        self.keys += len(text)

    def enter(self) -> None:
        self.page.keyboard.press("Enter")
        self.keys += 1


def filled(page: Page, note: Locator) -> list[str]:
    """Return what the example has where the template has blanks, in order."""
    found: list[str] = note.evaluate(
        "(note) => Array.from(note.querySelectorAll('var'), "
        "(blank) => blank.previousElementSibling.textContent)"
    )
    return found


@pytest.mark.parametrize("chip", ["A weak answer", "Site visit"])
def test_six_taps_lead_from_home_to_a_copied_note_without_a_hole(
    browser: Browser, address: str, notes: list[dict[str, Any]], chip: str
) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, base_url=address)  # type: ignore[arg-type]
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.rstrip("/"))
    page = context.new_page()
    hand = Hand(page)
    page.goto("")

    hand.tap(page.get_by_role("link", name=chip))
    hand.tap(page.locator('[data-facet="role"][open] .option:visible').first)
    hand.tap(page.locator(".find__cards .card a").first)
    page.wait_for_url("**/roles/**#*")
    scene = page.locator(".scene:target")
    words = filled(page, scene.locator(".note:visible"))
    hand.tap(scene.get_by_label("Template"))
    hand.tap(scene.locator(".note:visible var").first)
    labels = scene.locator(".note:visible var").evaluate_all(
        "(blanks) => blanks.map((blank) => blank.dataset.label.toLowerCase())"
    )
    value = dict(zip(labels, words, strict=True))
    while page.evaluate("document.activeElement.tagName") == "VAR":
        hand.write(value[page.evaluate("document.activeElement.dataset.label.toLowerCase()")])
        hand.enter()
    expect(scene.locator(".note:visible var:not([data-filled])")).to_have_count(0)
    expect(scene.get_by_role("button", name="Copy note")).to_be_focused()
    hand.tap(scene.get_by_role("button", name="Copy note"))

    expect(scene.get_by_role("status")).to_have_text("Copied.")
    shown = scene.locator(".note:visible").get_attribute("data-note")
    assert copied(page) == next(note["text"] for note in notes if note["id"] == shown)
    assert hand.taps <= MOST_TAPS
    print(f"{chip}: {hand.taps} taps, {hand.keys} keystrokes, {len(set(labels))} blanks")
    context.close()
