"""What lands on the clipboard is exactly the note."""

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from kinds import SETTING
from playwright.sync_api import BrowserContext, Locator, Page, expect

Notes = list[dict[str, Any]]


@pytest.fixture(autouse=True)
def clipboard(context: BrowserContext, address: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.rstrip("/"))


def choose(scene: Locator, group: str, value: str) -> None:
    scene.locator(f'input[name^="{group}-"][value="{value}"]').check()


def copied(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def press_copy(scene: Locator, name: str = "Copy note") -> None:
    """Press once, and once more if it asks about open blanks."""
    scene.get_by_role("button", name=name).click()
    status = scene.get_by_role("status")
    expect(status).to_contain_text(re.compile("[Cc]opied|Press again"))
    if "Press again" in status.inner_text():
        scene.get_by_role("button", name=name).click()
        expect(status).to_contain_text("copied", ignore_case=True)


def test_every_version_of_every_scene_on_a_page_is_copied_exactly(page: Page, notes: Notes) -> None:
    page.goto(SETTING)
    mine = [note for note in notes if note["url"].startswith(SETTING)]
    assert len(mine) > 10

    for note in mine:
        scene = page.locator(f"#{note['scene']}")
        choose(scene, "channel", note["channel"])
        if note["channel"] == "email":
            choose(scene, "tone", note["tone"])
        for view, key in (("example", "text"), ("template", "blank_text"), ("why", "text")):
            choose(scene, "view", view)
            press_copy(scene)

            assert copied(page) == note[key]


def test_every_note_of_the_gallery_reads_the_same_from_its_page(page: Page, notes: Notes) -> None:
    read = """async () => {
      const { letter, plain } = await import(new URL("/assets/js/note-text.js", location).href);
      return Array.from(document.querySelectorAll(".scene .note"), (note) => {
        const subject = note.querySelector(".note__line");
        const paragraphs = note.querySelectorAll(".note__text > p");
        return [
          note.dataset.note,
          letter(paragraphs, "example"),
          letter(paragraphs, "template"),
          subject ? plain(subject, "example") : null,
        ];
      });
    }"""
    found = []

    for address in sorted({note["url"].split("#")[0] for note in notes}):
        page.goto(address)
        found += page.evaluate(read)

    expected = [[note[key] for key in ("id", "text", "blank_text", "subject")] for note in notes]
    assert sorted(found) == sorted(expected)


def test_the_subject_is_copied_by_itself(page: Page, notes: Notes) -> None:
    page.goto(SETTING)
    note = next(note for note in notes if note["url"].startswith(SETTING) and note["subject"])
    scene = page.locator(f"#{note['scene']}")

    scene.get_by_role("button", name="Copy subject").click()
    expect(scene.get_by_role("status")).to_have_text("Subject copied.")

    assert copied(page) == note["subject"]


def test_a_copied_template_says_how_many_blanks_are_open_and_which(page: Page) -> None:
    page.goto(SETTING)
    scene = page.locator(".scene").first
    status = scene.get_by_role("status")

    choose(scene, "view", "template")
    expect(status.locator("b")).to_have_text(str(open_in(scene)) + " blanks")
    page.evaluate("navigator.clipboard.writeText('nothing yet')")
    scene.get_by_role("button", name="Copy note").click()

    expect(status).to_contain_text("still open: ")
    expect(status).to_contain_text("Your name")
    assert copied(page) == "nothing yet"

    scene.get_by_role("button", name="Copy note").click()
    expect(status).to_contain_text("Copied. Still open: ")
    assert "[Your name]" in copied(page)


def test_a_draft_opens_with_subject_and_body(page: Page, notes: Notes) -> None:
    page.goto(SETTING)
    scene = page.locator(".scene").first
    link = scene.get_by_role("link", name="Open in mail")
    page.evaluate("addEventListener('click', (event) => event.preventDefault())")
    note = next(
        note
        for note in notes
        if note["id"] == scene.locator(".note:visible").get_attribute("data-note")
    )

    link.click()

    address = urlsplit(str(link.get_attribute("href")))
    fields = parse_qs(address.query, strict_parsing=True)
    assert (address.scheme, address.path) == ("mailto", "")
    assert fields == {"subject": [note["subject"]], "body": [note["text"].replace("\n", "\r\n")]}


def test_a_card_is_not_mailed(page: Page) -> None:
    page.goto(SETTING)
    scene = page.locator(".scene").first
    link = scene.get_by_role("link", name="Open in mail")
    expect(link).to_be_visible()

    choose(scene, "channel", "card")

    expect(link).to_be_hidden()


def open_in(scene: Locator) -> int:
    labels = scene.locator(".note:visible .note__text var").all_inner_texts()
    return len(set(labels))


def test_an_example_has_no_blank_to_speak_of(page: Page) -> None:
    page.goto(SETTING)
    scene = page.locator(".scene").first

    scene.get_by_role("button", name="Copy note").click()

    expect(scene.get_by_role("status")).to_have_text("Copied.")


def test_a_shut_clipboard_leaves_the_text_selected_and_says_so(page: Page) -> None:
    page.goto(SETTING)
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('shut')); }"
    )
    scene = page.locator(".scene").first

    scene.get_by_role("button", name="Copy note").click()

    expect(scene.get_by_role("status")).to_contain_text("The text is selected")
    selected = page.evaluate("getSelection().toString()")
    assert selected.startswith(scene.locator(".note:visible .note__text p").first.inner_text())
