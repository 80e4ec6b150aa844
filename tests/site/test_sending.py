"""A note leaves as a mail, a draft, a calendar entry or a card, with nothing added to it."""

import re
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from desk import HOSTILE, choose, fill, more, press_twice
from icalendar import Calendar
from kinds import SETTING
from playwright.sync_api import Locator, Page, expect

Notes = list[dict[str, Any]]
HEADERS = [
    "X-Unsent",
    "Subject",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
]


@pytest.fixture
def scene(page: Page) -> Locator:
    page.goto(SETTING)
    return page.locator(".scene").first


@pytest.fixture
def note(scene: Locator, notes: Notes) -> dict[str, Any]:
    """What the first scene shows at first."""
    shown = scene.locator(".note:visible").get_attribute("data-note")
    return next(note for note in notes if note["id"] == shown)


def mailed(scene: Locator) -> dict[str, list[str]]:
    """Press the link to the mail program and read the address that it leads to."""
    scene.page.evaluate("addEventListener('click', (event) => event.preventDefault())")
    link = scene.get_by_role("link", name="Open in mail")
    link.click()
    link.click()
    address = urlsplit(str(link.get_attribute("href")))
    assert (address.scheme, address.path, address.fragment) == ("mailto", "", "")
    return parse_qs(address.query, strict_parsing=True)


def saved(scene: Locator) -> EmailMessage:
    """Save the draft and open it as a mail program does."""
    more(scene)
    button = scene.get_by_role("button", name="Save as a draft")
    with scene.page.expect_download() as download:
        press_twice(button, scene, "Saved")
    assert download.value.suggested_filename == "thank-you-note.eml"
    message = message_from_bytes(Path(download.value.path()).read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message.keys() == HEADERS
    assert message.defects == []
    return message


def test_a_mail_opens_with_subject_and_body(scene: Locator, note: dict[str, Any]) -> None:
    assert mailed(scene) == {
        "subject": [note["subject"]],
        "body": [note["text"].replace("\n", "\r\n")],
    }


def test_a_draft_holds_the_subject_and_the_note(scene: Locator, note: dict[str, Any]) -> None:
    message = saved(scene)

    assert message["Subject"] == note["subject"]
    assert message.get_content().replace("\r\n", "\n").strip() == note["text"]


def test_what_is_typed_adds_no_header_and_no_recipient(page: Page, scene: Locator) -> None:
    choose(scene, "view", "template")

    for text in HOSTILE:
        for place in (".note__line var", ".note__text var"):
            fill(page, scene.locator(f".note:visible {place}").first, text)
        fields = mailed(scene)
        assert set(fields) == {"subject", "body"}
        assert not set(fields["subject"][0]) & set("\r\n")
        message = saved(scene)
        assert message["Subject"].split() == fields["subject"][0].split()
        body = message.get_content().replace("\r\n", "\n").strip("\n")
        assert body == fields["body"][0].replace("\r\n", "\n").strip("\n")


def remind(scene: Locator) -> Locator:
    more(scene)
    scene.get_by_role("button", name="Remind me").click()
    return scene.page.get_by_role("dialog", name="Remind me")


def entries(dialog: Locator) -> list[Any]:
    """Save the reminders and read them as a calendar does."""
    with dialog.page.expect_download() as download:
        dialog.get_by_role("button", name="Save for my calendar").click()
    assert download.value.suggested_filename == "thank-you-note.ics"
    calendar = Calendar.from_ical(Path(download.value.path()).read_bytes())
    assert [len(one.errors) for one in calendar.walk()] == [0] * len(calendar.walk())
    return list(calendar.walk("VEVENT"))


def test_the_calendar_reminds_before_a_day_is_over_and_after_their_date(scene: Locator) -> None:
    ended = datetime.now().replace(second=0, microsecond=0) - timedelta(hours=2)
    dialog = remind(scene)
    dialog.get_by_label("The interview ended").fill(ended.isoformat(timespec="minutes"))
    dialog.get_by_label("They said they would answer by").fill("2031-05-16")

    first, second = entries(dialog)

    assert first["DTSTART"].dt == ended + timedelta(hours=23)
    assert second["DTSTART"].dt == datetime(2031, 5, 21, 9)  # Friday the 16th, three working days
    assert "Send the thank-you note" in first["SUMMARY"]
    assert [len(one.walk("VALARM")) for one in (first, second)] == [1, 1]


def test_without_a_date_of_theirs_there_is_one_entry(scene: Locator) -> None:
    assert len(entries(remind(scene))) == 1


def test_without_an_hour_nothing_is_saved_and_it_says_why(scene: Locator) -> None:
    dialog = remind(scene)
    ended = dialog.get_by_label("The interview ended")
    ended.fill("")

    dialog.get_by_role("button", name="Save for my calendar").click()

    expect(dialog.get_by_role("status")).to_contain_text("When did the interview end?")
    expect(ended).to_be_focused()


def test_a_name_adds_nothing_to_the_calendar(page: Page, scene: Locator) -> None:
    choose(scene, "view", "template")

    for text in HOSTILE:
        fill(page, scene.locator(".note:visible .note__text var").first, text)
        shown = scene.locator(".tools__name b").inner_text()
        dialog = remind(scene)
        (entry,) = entries(dialog)
        dialog.get_by_role("button", name="Close").click()

        keys = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"]
        assert sorted(entry.keys()) == sorted(keys)
        wanted = f"Send the thank-you note to {shown}" if shown.strip() else "Send the thank-you"
        assert str(entry["SUMMARY"]).split() == wanted.split() or not shown.strip()


def test_a_card_is_printed_alone_on_a_card(page: Page, scene: Locator, notes: Notes) -> None:
    page.evaluate("() => { window.print = () => { window.printed = true; }; }")
    choose(scene, "channel", "card")
    more(scene)

    scene.get_by_role("button", name="Print the card").click()

    assert page.evaluate("window.printed") is True
    page.emulate_media(media="print")
    printed = page.evaluate("""() => Array.from(document.body.children)
      .filter((one) => one.getClientRects().length && one.innerText.trim())
      .map((one) => Array.from(one.querySelectorAll("p"), (p) => p.textContent).join("\\n\\n"))""")
    shown = scene.locator(".note--card").get_attribute("data-note")
    assert printed == [note["text"] for note in notes if note["id"] == shown]
    sheet = page.pdf(prefer_css_page_size=True)
    assert re.findall(rb"/MediaBox \[([^\]]+)\]", sheet) == [b"0 0 396 306"]
    expect(page.locator(".print-card")).to_have_count(0)
