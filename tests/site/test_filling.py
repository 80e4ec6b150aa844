"""A blank is typed into where it stands, fills its like, and is forgotten on request."""

import pytest
from desk import HOSTILE, UNSEEN, blanks, choose, copied, fill, fill_all, is_whole, more, press_copy
from kinds import SETTING
from playwright.sync_api import BrowserContext, Locator, Page, expect

FIRST_TAB = "sessionStorage.getItem('typed')"
DEVICE = "localStorage.getItem('typed')"


@pytest.fixture(autouse=True)
def clipboard(context: BrowserContext, address: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.rstrip("/"))


@pytest.fixture
def scene(page: Page) -> Locator:
    page.goto(SETTING)
    first = page.locator(".scene").first
    first.locator('input[name^="view-"][value="template"]').check()
    return first


def test_typing_takes_the_place_of_the_label_and_is_copied(page: Page, scene: Locator) -> None:
    label = blanks(scene).nth(1).inner_text()

    fill(page, blanks(scene).nth(1), "the lath on my bench")
    press_copy(scene)

    assert "the lath on my bench" in copied(page)
    assert label not in copied(page)
    expect(scene.get_by_role("status")).not_to_contain_text(label.strip("[]"))


def test_enter_leads_through_every_blank_to_the_copy_button(page: Page, scene: Locator) -> None:
    fill_all(page, scene)

    expect(scene.locator(".note:visible var:not([data-filled])")).to_have_count(0)
    expect(scene.get_by_role("button", name="Copy note")).to_be_focused()
    page.keyboard.press("Enter")
    expect(scene.get_by_role("status")).to_have_text("Copied.")
    assert "[" not in copied(page)


def test_the_readers_name_stands_large_before_anything_is_copied(
    page: Page, scene: Locator
) -> None:
    asks = scene.get_by_text("Spelled as in their email?")
    expect(asks).to_be_hidden()

    fill(page, blanks(scene).first, "Lorraine")

    expect(asks).to_be_visible()
    name = scene.locator(".tools__name b")
    expect(name).to_have_text("Lorraine")
    size = "(element) => parseFloat(getComputedStyle(element).fontSize)"
    assert name.evaluate(size) >= 1.5 * blanks(scene).first.evaluate(size)
    choose(scene, "view", "example")
    expect(asks).to_be_hidden()


def test_the_length_is_told_while_it_is_typed(page: Page, scene: Locator) -> None:
    length = scene.locator(".length span")
    expect(length).to_contain_text("so far, open blanks not counted. Aim for 90 to 180.")
    meter = scene.get_by_role("meter")
    before = meter.evaluate("(meter) => meter.value")

    fill(page, blanks(scene).nth(1), "one two three four")

    assert meter.evaluate("(meter) => meter.value") == before + 4
    for _ in range(6):
        fill_all(page, scene, "many words " * 25)
    expect(length).to_contain_text("too many. Aim for 90 to 180.")


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


@pytest.mark.parametrize("keys", [["End"], ["Home"], ["ArrowRight", "ArrowLeft"], []])
def test_a_label_never_becomes_a_value(page: Page, scene: Locator, keys: list[str]) -> None:
    blank = blanks(scene).nth(1)
    blank.click()
    blank.click()

    for key in keys:
        page.keyboard.press(key)
    page.keyboard.type("Zoe")

    expect(blank).to_have_text("Zoe")


def test_the_browsers_own_undo_leaves_no_label_behind(page: Page, scene: Locator) -> None:
    blank = blanks(scene).nth(1)
    label = blank.inner_text()
    blank.click()
    page.keyboard.type("Ann")

    for _ in range(3):
        page.keyboard.press("ControlOrMeta+z")

    expect(blank).to_have_text(label)
    expect(blank).not_to_have_attribute("data-filled", "")
    assert page.evaluate(FIRST_TAB) is None


def test_an_unfinished_word_of_an_input_method_keeps_its_enter(page: Page, scene: Locator) -> None:
    blank = blanks(scene).nth(1)
    blank.focus()

    blank.evaluate("""(blank) => blank.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }))""")

    expect(blank).to_be_focused()


def test_a_page_gone_back_to_shows_what_was_typed_since(page: Page, scene: Locator) -> None:
    page.evaluate("""() => {
      sessionStorage.setItem("typed", JSON.stringify([["your name", "Ada Penrose"]]));
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    }""")

    expect(scene.locator(".note:visible .note__sign")).to_contain_text("Ada Penrose")
    fill(page, blanks(scene).nth(1), "the lath")
    assert "Ada Penrose" in page.evaluate(FIRST_TAB)


def test_clearing_one_note_leaves_the_others(page: Page, scene: Locator) -> None:
    other = page.locator(".scene").nth(1)
    choose(other, "view", "template")
    fill(page, blanks(other).nth(1), "the other bench")
    fill(page, blanks(scene).nth(1), "the lath")

    scene.get_by_role("button", name="Clear all").click()

    expect(scene).not_to_contain_text("the lath")
    expect(other).to_contain_text("the other bench")


def test_an_emptied_blank_is_open_again(page: Page, scene: Locator) -> None:
    blank = blanks(scene).nth(1)
    label = blank.inner_text()
    fill(page, blank, "x")
    blank.focus()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.press("Delete")
    blank.blur()

    expect(blank).to_have_text(label)


def test_what_was_typed_is_cleared_and_can_be_taken_back(page: Page, scene: Locator) -> None:
    clear = scene.get_by_role("button", name="Clear all")
    expect(clear).to_be_hidden()
    fill(page, blanks(scene).nth(1), "the lath")

    clear.click()
    expect(scene).not_to_contain_text("the lath")
    assert page.evaluate(f"{FIRST_TAB} ?? {DEVICE}") is None

    scene.get_by_role("button", name="Undo").click()
    expect(blanks(scene).nth(1)).to_have_text("the lath")


def test_undo_takes_back_one_blank_at_a_time(page: Page, scene: Locator) -> None:
    label = blanks(scene).nth(2).inner_text()
    fill(page, blanks(scene).nth(1), "the lath")
    fill(page, blanks(scene).nth(2), "the bench")
    undo = scene.get_by_role("button", name="Undo")

    undo.click()
    expect(blanks(scene).nth(1)).to_have_text("the lath")
    expect(blanks(scene).nth(2)).to_have_text(label)

    undo.click()
    expect(undo).to_be_hidden()
    expect(scene.get_by_role("button", name="Copy note")).to_be_focused()


def test_another_tone_and_channel_keep_what_was_typed(page: Page, scene: Locator) -> None:
    fill(page, scene.locator('.note:visible [data-label="Your name"]').first, "Ada Penrose")
    tones = scene.locator('input[name^="tone-"]')
    values = [tone.get_attribute("value") or "" for tone in tones.all()]
    assert len(values) > 1

    for value in (*values, values[0]):
        choose(scene, "tone", value)
        expect(scene.locator(".note:visible .note__sign")).to_contain_text("Ada Penrose")


def details(page: Page, scene: Locator) -> Locator:
    more(scene)
    scene.get_by_role("button", name="Your details").click()
    return page.get_by_role("dialog", name="Your details")


def test_details_are_typed_once_for_every_note(page: Page, scene: Locator) -> None:
    dialog = details(page, scene)
    typed = {
        "Your name": "Ada Penrose",
        "Your title or license": "Journeyman electrician",
        "Your phone": "555-0123",
        "Your email": "ada@example.com",
        "Their title and last name": "Ms. Nakagawa",
    }

    for label, value in typed.items():
        dialog.get_by_label(label, exact=True).fill(value)
    dialog.get_by_role("button", name="Done").click()

    expect(dialog).to_be_hidden()
    for value in typed.values():
        expect(scene.locator(".note:visible")).to_contain_text(value)
    page.goto("roles/electrician/manufacturing/")
    expect(page.locator(".scene").first).to_contain_text("Ada Penrose")


def test_nothing_stays_on_the_device_unless_asked_and_one_button_forgets_it(
    page: Page, scene: Locator, context: BrowserContext
) -> None:
    fill(page, scene.locator('.note:visible [data-label="Your name"]').first, "Ada Penrose")
    assert page.evaluate(DEVICE) is None

    dialog = details(page, scene)
    dialog.get_by_label("Keep what I typed on this device").check()
    expect(dialog.get_by_role("status")).to_contain_text("Kept on this device")
    other = context.new_page()
    other.goto("roles/electrician/manufacturing/")
    expect(other.locator(".scene").first).to_contain_text("Ada Penrose")
    choose(other.locator(".scene").first, "view", "template")
    fill(other, blanks(other.locator(".scene").first).nth(1), "typed elsewhere")
    assert "Ada Penrose" in page.evaluate(DEVICE)
    assert "typed elsewhere" in page.evaluate(DEVICE)

    dialog.get_by_role("button", name="Forget everything").click()
    expect(dialog.get_by_role("status")).to_contain_text("Press again to forget everything")
    assert "Ada Penrose" in page.evaluate(DEVICE)
    dialog.get_by_role("button", name="Forget everything").click()
    expect(dialog.get_by_role("status")).to_contain_text("nothing you typed is left")
    expect(dialog.get_by_label("Your name", exact=True)).to_have_value("")
    expect(other.locator(".scene").first).not_to_contain_text("Ada Penrose")
    assert other.evaluate("sessionStorage.length") == 0
    assert page.evaluate("[sessionStorage.length, localStorage.getItem('typed')]") == [0, None]


def test_nothing_that_is_typed_into_a_note_is_run_or_breaks_the_page(
    page: Page, scene: Locator
) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    before = scene.locator(".note *").count()

    for text in HOSTILE:
        for place in (".note__line var", ".note__text var"):
            blank = scene.locator(f".note:visible {place}").first
            fill(page, blank, text)
            shown = blank.inner_text()
            assert len(shown) <= 1_000
            assert not set(shown) & UNSEEN

        assert scene.locator(".note *").count() == before
        assert is_whole(page), text
        press_copy(scene)
        assert not set(copied(page).replace("\n", "")) & UNSEEN


def test_nothing_that_is_typed_as_a_detail_is_run_or_breaks_the_page(
    page: Page, scene: Locator
) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    dialog = details(page, scene)
    fields = dialog.locator('input:not([type="checkbox"])').all()
    before = page.locator(".scene .note *").count()

    for text in HOSTILE:
        for field in fields:
            field.evaluate("(field) => field.select()")
            field.focus()
            page.keyboard.insert_text(text)

        assert page.locator(".scene .note *").count() == before
        assert is_whole(page), text
    assert (
        page.locator(".note img, .note script, .note b").count()
        == page.locator(".note__subject b").count()
    )


def test_a_browser_that_would_take_markup_fills_blanks_from_the_details_alone(page: Page) -> None:
    page.add_init_script("""Object.defineProperty(HTMLElement.prototype, "contentEditable", {
      set() { throw new SyntaxError("plaintext-only"); },
    });""")
    page.goto(SETTING)
    scene = page.locator(".scene").first
    choose(scene, "view", "template")
    label = blanks(scene).nth(1).inner_text()

    details(page, scene).get_by_label("Your name", exact=True).fill("Ada Penrose")
    page.keyboard.press("Escape")

    expect(scene.locator(".note:visible .note__sign")).to_contain_text("Ada Penrose")
    expect(blanks(scene).nth(1)).to_have_text(label)
    assert scene.locator("[contenteditable]").count() == 0
