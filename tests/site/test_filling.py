"""A blank is typed into where it stands, fills its like, and is forgotten on request."""

from urllib.parse import parse_qs, urlsplit

import pytest
from kinds import SETTING
from playwright.sync_api import BrowserContext, Locator, Page, expect
from test_copy import press_copy

HOSTILE = [
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
    "wide " * 500,
    "🙂" * 400,
    "%s%n%x",
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
]


@pytest.fixture(autouse=True)
def clipboard(context: BrowserContext, address: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.rstrip("/"))


@pytest.fixture
def scene(page: Page) -> Locator:
    page.goto(SETTING)
    first = page.locator(".scene").first
    first.locator('input[name^="view-"][value="template"]').check()
    return first


def blanks(scene: Locator) -> Locator:
    return scene.locator(".note:visible .note__text var")


def copied(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def fill(page: Page, blank: Locator, text: str) -> None:
    blank.focus()
    page.keyboard.insert_text(text)
    blank.blur()


def test_typing_takes_the_place_of_the_label_and_is_copied(page: Page, scene: Locator) -> None:
    label = blanks(scene).nth(1).inner_text()

    fill(page, blanks(scene).nth(1), "the lath on my bench")
    press_copy(scene)

    assert "the lath on my bench" in copied(page)
    assert label not in copied(page)
    expect(scene.get_by_role("status")).not_to_contain_text(label.strip("[]"))


def test_enter_leads_through_every_open_blank_and_none_is_left(page: Page, scene: Locator) -> None:
    blanks(scene).first.focus()
    for _ in range(40):
        page.keyboard.insert_text("something")
        page.keyboard.press("Enter")

    expect(scene.locator(".note:visible .note__text var:not([data-filled])")).to_have_count(0)
    scene.get_by_role("button", name="Copy note").click()
    expect(scene.get_by_role("status")).to_have_text("Copied.")
    assert "[" not in copied(page)


def test_a_value_fills_every_tone_and_the_card(page: Page, scene: Locator) -> None:
    fill(page, scene.locator('.note:visible [data-label="Your name"]').first, "Ada Penrose")

    for value in ("card", "message"):
        scene.locator(f'input[name^="channel-"][value="{value}"]').check()
        expect(scene.locator(".note:visible")).to_contain_text("Ada Penrose")


def test_a_shared_detail_fills_the_next_scene_and_the_next_page(page: Page, scene: Locator) -> None:
    fill(page, scene.locator('.note:visible [data-label="Your name"]').first, "Ada Penrose")

    expect(page.locator(".scene").nth(1)).to_contain_text("Ada Penrose")
    page.goto("roles/electrician/manufacturing/")
    expect(page.locator(".scene").first).to_contain_text("Ada Penrose")


def test_an_emptied_blank_is_open_again(page: Page, scene: Locator) -> None:
    blank = blanks(scene).nth(1)
    label = blank.inner_text()
    fill(page, blank, "x")
    blank.focus()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.press("Delete")
    blank.blur()

    expect(blank).to_have_text(label)


def test_what_was_typed_is_forgotten_and_can_be_taken_back(page: Page, scene: Locator) -> None:
    forget = scene.get_by_role("button", name="Forget all")
    expect(forget).to_be_hidden()
    fill(page, blanks(scene).nth(1), "the lath")

    forget.click()
    expect(scene).not_to_contain_text("the lath")
    assert page.evaluate("sessionStorage.getItem('typed') ?? localStorage.getItem('typed')") is None

    scene.get_by_role("button", name="Undo").click()
    expect(blanks(scene).nth(1)).to_have_text("the lath")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_that_is_typed_is_run_or_breaks_the_page(
    page: Page, scene: Locator, text: str
) -> None:
    blank = blanks(scene).nth(1)
    before = scene.locator("*").count()

    fill(page, blank, text)

    assert scene.locator("*").count() == before
    shown = blank.inner_text()
    assert len(shown) <= 700
    assert not set(shown) & set("\r\n\t\u0000\u200f\u202e\u2028\u2067")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    press_copy(scene)
    link = scene.get_by_role("link", name="Open in mail")
    page.evaluate("addEventListener('click', (event) => event.preventDefault())")
    link.click()
    link.click()
    address = urlsplit(str(link.get_attribute("href")))
    assert set(parse_qs(address.query, strict_parsing=True)) == {"subject", "body"}
