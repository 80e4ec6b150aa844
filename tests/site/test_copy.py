"""What lands on the clipboard is exactly the note."""

from typing import Any

import pytest
from desk import choose, copied, fill, fill_all, more, press_copy
from kinds import SETTING
from playwright.sync_api import BrowserContext, Locator, Page, expect

Notes = list[dict[str, Any]]


@pytest.fixture(autouse=True)
def clipboard(context: BrowserContext, address: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.rstrip("/"))


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


def test_subject_and_both_are_copied_exactly(page: Page, notes: Notes) -> None:
    page.goto(SETTING)
    note = next(note for note in notes if note["url"].startswith(SETTING) and note["subject"])
    scene = page.locator(f"#{note['scene']}")
    status = scene.get_by_role("status")
    more(scene)

    scene.get_by_role("button", name="Copy subject").click()
    expect(status).to_have_text("Subject copied.")
    assert copied(page) == note["subject"]

    scene.get_by_role("button", name="Copy both").click()
    expect(status).to_have_text("Subject and note copied.")
    assert copied(page) == f"{note['subject']}\n\n{note['text']}"


def test_a_copy_has_paragraphs_for_whatever_pastes_them(page: Page, notes: Notes) -> None:
    page.goto(SETTING)
    note = next(note for note in notes if note["url"].startswith(SETTING))
    scene = page.locator(f"#{note['scene']}")

    press_copy(scene)

    rich = page.evaluate("""async () => {
      const [item] = await navigator.clipboard.read();
      const text = await (await item.getType("text/html")).text();
      const page = new DOMParser().parseFromString(text, "text/html");
      for (const line of page.querySelectorAll("br")) line.replaceWith("\\n");
      return Array.from(page.querySelectorAll("p"), (paragraph) => paragraph.textContent);
    }""")
    assert rich == note["text"].split("\n\n")


def test_a_card_has_no_subject_to_copy_and_no_mail(page: Page) -> None:
    page.goto(SETTING)
    scene = page.locator(".scene").first
    more(scene)
    names = ("Copy subject", "Copy both", "Save as a draft")

    choose(scene, "channel", "card")

    for name in names:
        expect(scene.get_by_role("button", name=name)).to_be_hidden()
    expect(scene.get_by_role("link", name="Open in mail")).to_be_hidden()
    expect(scene.get_by_role("button", name="Print the card")).to_be_visible()


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
    expect(status).to_contain_text("Copied with ")
    assert "[Your name]" in copied(page)


def test_two_quick_clicks_and_a_held_key_answer_no_question(page: Page) -> None:
    page.goto(SETTING)
    scene = page.locator(".scene").first
    choose(scene, "view", "template")
    fill_all(page, scene)
    page.evaluate("navigator.clipboard.writeText('nothing yet')")
    button = scene.get_by_role("button", name="Copy note")

    choose(scene, "channel", "card")
    fill(page, scene.locator(".note:visible var").first, " ")
    button.dblclick()
    expect(scene.get_by_role("status")).to_contain_text("Press again")
    assert copied(page) == "nothing yet"

    choose(scene, "channel", "email")
    choose(scene, "channel", "card")
    button.focus()
    for _ in range(4):
        page.keyboard.down("Enter")
    page.keyboard.up("Enter")
    expect(scene.get_by_role("status")).to_contain_text("Press again")
    assert copied(page) == "nothing yet"


def open_in(scene: Locator) -> int:
    labels = scene.locator(".note:visible var").all_inner_texts()
    return len(set(labels))


def test_an_example_has_no_blank_to_speak_of(page: Page) -> None:
    page.goto(SETTING)
    scene = page.locator(".scene").first

    scene.get_by_role("button", name="Copy note").click()

    expect(scene.get_by_role("status")).to_have_text("Copied.")


def test_a_shut_clipboard_leaves_the_text_selected_and_says_so(page: Page) -> None:
    page.goto(SETTING)
    page.evaluate("""() => {
      for (const way of ["write", "writeText"]) {
        navigator.clipboard[way] = () => Promise.reject(new Error("shut"));
      }
    }""")
    scene = page.locator(".scene").first

    scene.get_by_role("button", name="Copy note").click()

    expect(scene.get_by_role("status")).to_contain_text("The text is selected")
    selected = page.evaluate("getSelection().toString()")
    assert selected.startswith(scene.locator(".note:visible .note__text p").first.inner_text())


def test_a_browser_without_rich_copies_still_copies(page: Page, notes: Notes) -> None:
    page.goto(SETTING)
    page.evaluate("delete globalThis.ClipboardItem")
    note = next(note for note in notes if note["url"].startswith(SETTING))

    press_copy(page.locator(f"#{note['scene']}"))

    assert copied(page) == note["text"]
