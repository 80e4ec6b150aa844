"""Everything can be found and read, with and without scripts, by keyboard, on a phone."""

import json
from pathlib import Path
from typing import Any

import pytest
from kinds import KINDS_OF_PAGE, SETTING
from playwright.sync_api import Browser, Page, expect


def test_search_finds_a_scene_by_its_words_and_leads_to_its_place(
    page: Page, notes: list[dict[str, Any]]
) -> None:
    scene = next(note for note in notes if note["url"].startswith(SETTING))
    page.goto("")
    page.locator("[data-md-component=search-query]").click()

    page.keyboard.type(longest_words(scene["paragraphs"][1][0]["text"]), delay=5)
    found = page.locator(f".md-search-result__link[href*='#{scene['scene']}']")
    expect(found).to_have_count(1)
    found.click()

    page.wait_for_url(f"**/{scene['url']}")
    expect(page.locator(f"#{scene['scene']} h2")).to_be_in_viewport()


def longest_words(text: str) -> str:
    words = sorted({word for word in text.split() if word.isalpha()}, key=len, reverse=True)
    return " ".join(words[:4])


def test_search_knows_each_scene_once(site: Path, notes: list[dict[str, Any]]) -> None:
    entries = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    anchors = [entry["location"] for entry in entries if "roles/" in entry["location"]]

    for scene in {note["url"] for note in notes}:
        assert anchors.count(scene) == 1
    assert len(anchors) == len(set(anchors))


def test_without_scripts_a_template_can_be_chosen_and_read(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + SETTING)
    scene = page.locator(".scene").first

    scene.get_by_label("Template").check()

    expect(scene.locator(".note:visible var").first).to_be_visible()
    expect(scene.get_by_role("button", name="Copy note")).to_be_hidden()
    context.close()


def test_views_tones_and_channels_change_what_is_shown(page: Page) -> None:
    page.goto(SETTING)
    scene = page.locator(".scene").first
    shown = scene.locator(".note:visible")
    expect(shown).to_have_count(1)
    example = shown.inner_text()

    scene.get_by_label("Template").check()
    expect(shown).not_to_have_text(example)
    assert "[" in shown.inner_text()

    scene.get_by_label("Example").check()
    scene.get_by_label("Card").check()
    expect(shown).to_have_count(1)
    expect(shown.locator(".note__subject")).to_have_count(0)
    expect(scene.get_by_label("Concise")).to_be_hidden()


def test_a_keyboard_alone_chooses_fills_and_copies(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(SETTING)
    scene = page.locator(".scene").first
    scene.get_by_label("Example").focus()

    page.keyboard.press("ArrowRight")
    expect(scene.get_by_label("Template")).to_be_checked()
    page.keyboard.press("Tab")
    expect(scene.get_by_role("textbox").first).to_be_focused()
    page.keyboard.type("the bus gutter")
    page.keyboard.press("Enter")
    while page.evaluate("document.activeElement.dataset.do") != "text":
        page.keyboard.press("Tab")
    expect(scene.get_by_role("button", name="Copy note")).to_be_focused()
    page.keyboard.press("Enter")
    expect(scene.get_by_role("status")).to_contain_text("Press again")
    page.keyboard.press("Enter")

    expect(scene.get_by_role("status")).to_contain_text("Copied with ")
    expect(scene.locator(".note:visible .note__subject")).to_contain_text("the bus gutter")


def test_the_home_page_leads_to_the_nearest_scene(page: Page) -> None:
    page.goto("")
    page.get_by_label("Your job").select_option("electrician")
    page.get_by_label("What happened").select_option(label="After a site visit")

    page.get_by_role("button", name="Show me the notes").click()

    page.wait_for_url("**/roles/electrician/construction/#*")
    heading = page.locator(":target h2")
    expect(heading).to_be_in_viewport()


@pytest.mark.parametrize("kind", KINDS_OF_PAGE)
def test_no_page_is_wider_than_a_small_phone(page: Page, kind: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})

    page.goto(kind)

    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_phone_header_is_one_line(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})

    page.goto("")

    name = page.locator(".bar__name")
    assert name.evaluate("(link) => link.scrollWidth <= link.clientWidth")
    assert page.locator(".bar").bounding_box()["height"] < 60  # type: ignore[index]


def test_why_it_works_speaks_of_the_version_that_is_shown(page: Page) -> None:
    page.goto(SETTING)
    scene = page.locator(".scene").first
    reasons = scene.locator(".why ol:visible")
    of_email = reasons.inner_text()

    scene.get_by_label("Card").check()

    expect(reasons).to_have_count(1)
    expect(reasons).not_to_have_text(of_email)


def test_a_search_result_is_never_cut_off(page: Page) -> None:
    page.goto("")

    page.locator("[data-md-component=search-query]").click()
    page.keyboard.type("interview", delay=5)

    expect(page.locator(".md-search-result__link").first).to_be_visible()
    page.wait_for_function("""() => {
      const width = (name) => document.querySelector(name).getBoundingClientRect().width;
      return width(".md-search__output") === width(".md-search__scrollwrap");
    }""")


def test_what_a_tab_key_reaches_in_a_narrow_window_can_be_seen(page: Page) -> None:
    page.set_viewport_size({"width": 640, "height": 800})
    page.goto("")
    link = page.locator(".md-sidebar--primary").get_by_role("link", name="Guide")

    link.focus()

    expect(link).to_be_in_viewport(ratio=1)


def test_at_night_a_note_is_printed_in_dark_ink(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(SETTING)
    note = page.locator(".note:visible").first
    on_screen = note.evaluate("(note) => getComputedStyle(note).color")

    page.emulate_media(media="print", color_scheme="dark")

    assert on_screen == "rgb(236, 231, 220)"
    assert note.evaluate("(note) => getComputedStyle(note).color") == "rgb(35, 33, 29)"
