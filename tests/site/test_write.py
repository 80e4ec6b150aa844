"""Several interviewers each get a note of their own, and the page says when two are one text."""

import re
from collections.abc import Iterator

import pytest
from desk import HOSTILE, UNSEEN, copied, fill, is_whole, press_copy
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from test_standards import AXE, findings
from test_states import too_small

STORED = "[sessionStorage.length, localStorage.getItem('typed')]"
STATES = ("empty", "eight in one room", "proposed", "one text", "typed twice", "could not load")
PEOPLE = (
    ("Dr. Ada Ohlin", "hiring-manager", "the drawing on the back of the permit"),
    ("Ben Sato", "peer", "his second lunch box"),
    ("Ms. Lena van Dyk", "executive", "why she kept the old breaker"),
)


@pytest.fixture(autouse=True)
def clipboard(context: BrowserContext, address: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.rstrip("/"))


def add(page: Page, times: int) -> None:
    for _ in range(times):
        page.get_by_role("button", name="Add another person").click()


def name(page: Page, number: int) -> Locator:
    return page.get_by_label(f"Name of person {number}")


def moment(page: Page, number: int) -> Locator:
    return page.get_by_label(f"What only person {number} said or showed you")


def reader(page: Page, number: int) -> Locator:
    return page.get_by_label(f"Who person {number} is")


def tell(page: Page, people: tuple[tuple[str, str, str], ...] = PEOPLE) -> None:
    """Fill the form for an electrician."""
    page.get_by_label("Your job").select_option("electrician")
    add(page, len(people) - page.locator(".person").count())
    for number, (who, audience, remembered) in enumerate(people, 1):
        name(page, number).fill(who)
        reader(page, number).select_option(audience)
        moment(page, number).fill(remembered)


def propose(page: Page) -> Locator:
    page.get_by_role("button", name="Propose notes").click()
    cards = page.locator(".scene--several")
    expect(cards).to_have_count(page.locator(".person").count())
    return cards


def scene_of(card: Locator) -> str:
    return str(card.locator("[data-scenes]").input_value())


def give_the_same(page: Page, cards: Locator) -> None:
    """Choose the first person's note for the second."""
    cards.nth(1).locator("[data-scenes]").select_option(scene_of(cards.nth(0)))
    expect(page.locator(".likeness__sum")).to_contain_text("Two notes read the same")


def type_twice(page: Page, cards: Locator) -> None:
    for number in (0, 1):
        blank = cards.nth(number).locator(".note:visible .note__text var").nth(1)
        fill(page, blank, "how you held the ladder for us")


def test_each_of_two_to_eight_people_gets_a_different_scene(page: Page) -> None:
    page.goto("write/")
    page.get_by_label("Your job").select_option("electrician")
    for people in (2, 5, 8):
        add(page, people - page.locator(".person").count())

        cards = propose(page)

        assert len({scene_of(card) for card in cards.all()}) == people
    expect(page.get_by_role("button", name="Add another person")).to_be_hidden()
    expect(page.locator(".likeness__all li")).to_have_count(28)
    expect(cards.nth(7)).to_contain_text("Written for another job (")


def test_a_note_is_for_the_reader_who_was_named_or_says_whose_it_was(page: Page) -> None:
    page.goto("write/")
    tell(page)

    cards = propose(page)

    expect(cards.nth(0)).not_to_contain_text("Written for")
    for card in cards.all():
        taken = card.locator(".several__taken")
        if taken.is_visible():
            expect(taken).to_have_text(
                re.compile(r"^(Written for another .+ \(.+\)\. |Written when something)")
            )


def test_names_and_moments_stand_with_their_own_person_only(page: Page) -> None:
    page.goto("write/")
    tell(page)
    cards = propose(page)

    for number, (who, _, remembered) in enumerate(PEOPLE):
        card = cards.nth(number)
        expect(card.get_by_role("heading")).to_have_text(f"To {who}")
        expect(card.locator(".several__moment")).to_have_text(f"You remember: {remembered}")
        for tone in card.locator("input[type=radio]").all():
            tone.check()
            greeting = card.locator(".note:visible .note__text p").first
            expect(greeting).to_contain_text(
                re.compile("|".join(who.split()[1:]) if "." in who else "Ben")
            )
            text = card.locator(".note:visible").inner_text()
            others = {word for one, _, _ in PEOPLE for word in one.split()} - set(who.split())
            assert not {other for other in others if re.search(rf"\b{other}(?!\w)", text)} - {
                "Dr.",
                "Ms.",
                "van",
            }


def test_a_name_typed_into_one_greeting_stays_there_and_yours_fills_all(page: Page) -> None:
    page.goto("write/")
    page.get_by_label("Your job").select_option("electrician")
    cards = propose(page)

    fill(page, cards.nth(0).locator(".note:visible .note__text p").first.locator("var"), "Zebulon")
    sign = cards.nth(0).locator('.note:visible [data-label="Your name"]').first
    fill(page, sign, "Cleo Marsh")

    expect(cards.nth(0).locator(".note:visible")).to_contain_text("Zebulon")
    expect(cards.nth(1).locator(".note:visible")).not_to_contain_text("Zebulon")
    expect(cards.nth(1).locator(".note:visible .note__sign")).to_contain_text("Cleo Marsh")
    page.goto("roles/electrician/construction/")
    expect(page.locator(".scene").first).to_contain_text("Cleo Marsh")
    expect(page.locator("#content")).not_to_contain_text("Zebulon")


def test_another_one_is_a_scene_that_nobody_has(page: Page) -> None:
    page.goto("write/")
    tell(page)
    cards = propose(page)
    others = {scene_of(cards.nth(1)), scene_of(cards.nth(2))}
    seen = {scene_of(cards.nth(0))}

    for _ in range(5):
        before = scene_of(cards.nth(0))
        button = cards.nth(0).get_by_role("button", name="Another one for Dr. Ada Ohlin")
        button.click()
        expect(cards.nth(0).locator("[data-scenes]")).not_to_have_value(before)
        expect(button).to_be_focused()
        seen.add(scene_of(cards.nth(0)))

    assert len(seen) == 6
    assert not seen & others


def test_the_same_text_twice_turns_red_in_any_tone_and_says_which_words(page: Page) -> None:
    page.goto("write/")
    tell(page)
    cards = propose(page)
    warning = page.locator(".likeness__warning--one-text")
    expect(warning).to_have_count(0)
    calm = page.locator(".likeness__sum").evaluate("(sum) => getComputedStyle(sum).color")

    give_the_same(page, cards)

    expect(warning).to_contain_text("The notes to Dr. Ada Ohlin and Ben Sato read the same")
    expect(warning).to_contain_text("Both say “")
    expect(cards.nth(1)).to_contain_text("Reads like the note to Dr. Ada Ohlin.")
    assert page.locator(".likeness__sum").evaluate("(sum) => getComputedStyle(sum).color") != calm
    for tone in cards.nth(1).locator("input[type=radio]").all():
        tone.check()
        page.wait_for_timeout(500)
        expect(warning).to_have_count(1)

    cards.nth(1).get_by_role("button", name="Another one").click()
    expect(warning).to_have_count(0)
    expect(cards.nth(1)).not_to_contain_text("Reads like the note")


def test_the_same_words_typed_for_two_people_are_noticed(page: Page) -> None:
    page.goto("write/")
    tell(page)
    cards = propose(page)
    before = page.locator(".likeness__all li").all_inner_texts()

    type_twice(page, cards)

    expect(page.locator(".likeness__warning--twice")).to_contain_text(
        "for Dr. Ada Ohlin and Ben Sato: “how you held the ladder for us”"
    )
    expect(page.locator(".likeness__sum")).to_contain_text("In one pair the same words were typed")
    assert page.locator(".likeness__all li").all_inner_texts() == before


def test_a_note_is_copied_as_it_stands(page: Page) -> None:
    page.goto("write/")
    tell(page)
    cards = propose(page)
    fill(page, cards.nth(0).locator(".note:visible .note__text var").nth(1), "the dead subpanel")

    press_copy(cards.nth(0))

    text = copied(page)
    assert text.startswith("Dear Dr. Ohlin,\n\n")
    assert "the dead subpanel" in text
    assert "[Your name]" in text
    assert "Sato" not in text


def test_the_rule_follows_the_number_and_the_room(page: Page) -> None:
    page.goto("write/")
    rule = page.locator("[data-rule]")
    expect(rule).to_contain_text("Two conversations: a note to each")

    page.get_by_label("We all sat in one room").check()
    expect(rule).to_have_text("Two at one table: a note to each.")
    add(page, 2)
    expect(rule).to_contain_text("one note to the chair or the coordinator, naming all of them")
    add(page, 4)
    expect(rule).to_contain_text("Write to the coordinator, name all of them")


def test_a_reload_and_the_way_back_lose_nothing(page: Page) -> None:
    page.goto("write/")
    tell(page)
    cards = propose(page)
    cards.nth(1).get_by_role("button", name="Another one").click()
    fill(page, cards.nth(0).locator(".note:visible .note__text var").nth(1), "the dead subpanel")
    cards.nth(0).get_by_label("Concise").check()
    cards.nth(0).get_by_label("Warm").check()
    text = [card.locator(".note:visible").inner_text() for card in cards.all()]

    for leave in (page.reload, lambda: (page.goto("about/"), page.go_back())):
        leave()

        expect(cards).to_have_count(3)
        assert [card.locator(".note:visible").inner_text() for card in cards.all()] == text
        expect(page.get_by_label("Your job")).to_have_value("electrician")
        for number, (who, audience, remembered) in enumerate(PEOPLE, 1):
            expect(name(page, number)).to_have_value(who)
            expect(reader(page, number)).to_have_value(audience)
            expect(moment(page, number)).to_have_value(remembered)


def test_everything_is_forgotten_by_one_button(page: Page) -> None:
    page.goto("write/")
    tell(page)
    propose(page)

    forget = page.get_by_role("button", name="Forget everything")
    forget.click()
    expect(page.locator("[data-said]")).to_contain_text("Press again to forget everything")
    forget.click()
    expect(page.locator("[data-said]")).to_contain_text("nothing you typed is left")

    expect(page.locator(".scene--several")).to_have_count(0)
    expect(page.locator(".person")).to_have_count(2)
    expect(name(page, 1)).to_have_value("")
    expect(page.get_by_label("Your job")).to_be_focused()
    assert page.evaluate(STORED) == [0, None]


def test_who_is_removed_leaves_nothing_and_undo_brings_them_back(page: Page) -> None:
    page.goto("write/")
    tell(page)
    cards = propose(page)

    page.get_by_role("button", name="Remove person 2").click()

    expect(cards).to_have_count(2)
    expect(name(page, 2)).to_have_value("Ms. Lena van Dyk")
    expect(name(page, 2)).to_be_focused()
    expect(page.locator("[data-said]")).to_contain_text("Person 2 is removed")
    assert "Sato" not in page.evaluate("sessionStorage.getItem('typed')")
    expect(page.get_by_role("button", name="Remove person 1")).to_be_hidden()

    page.get_by_role("button", name="Undo").click()
    expect(cards).to_have_count(3)
    expect(name(page, 2)).to_have_value("Ben Sato")


def test_a_proposal_keeps_the_notes_of_whoever_did_not_change(page: Page) -> None:
    page.goto("write/")
    tell(page)
    cards = propose(page)
    cards.nth(0).get_by_role("button", name="Another one").click()
    kept = [scene_of(cards.nth(0)), scene_of(cards.nth(2))]

    reader(page, 2).select_option("recruiter")
    add(page, 1)
    propose(page)

    assert [scene_of(cards.nth(0)), scene_of(cards.nth(2))] == kept
    assert len({scene_of(card) for card in cards.all()}) == 4


def test_a_keyboard_alone_lists_people_and_gets_their_notes(page: Page) -> None:
    page.goto("write/")
    page.get_by_label("Your job").focus()
    page.keyboard.type("Electrician")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("Ada Ohlin")
    page.get_by_role("button", name="Add another person").focus()
    page.keyboard.press("Enter")
    expect(name(page, 3)).to_be_focused()
    page.keyboard.type("Cleo")

    page.keyboard.press("Enter")

    cards = page.locator(".scene--several")
    expect(cards).to_have_count(3)
    expect(page.get_by_role("heading", name="Notes side by side")).to_be_focused()
    for _ in range(4):
        page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('.scene--several, .likeness')")
    page.get_by_role("button", name="Remove person 3").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Add another person")).to_be_focused()


def test_without_a_job_nothing_is_proposed_and_the_field_is_asked_for(page: Page) -> None:
    page.goto("write/")

    page.get_by_role("button", name="Propose notes").click()

    expect(page.get_by_label("Your job")).to_be_focused()
    expect(page.locator("[data-result]")).to_be_hidden()


def test_notes_that_cannot_be_loaded_are_said_to_be_and_come_when_they_can(page: Page) -> None:
    page.goto("write/")
    tell(page)
    page.route("**/*.json", lambda route: route.abort())

    page.get_by_role("button", name="Propose notes").click()

    expect(page.locator("[data-said]")).to_contain_text("could not be loaded")
    expect(name(page, 1)).to_have_value("Dr. Ada Ohlin")
    page.unroute("**/*.json")
    propose(page)


def test_without_scripts_the_rule_and_the_ways_on_are_there(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "write/")

    expect(page.get_by_text("Four or more in one sitting:")).to_be_visible()
    expect(page.get_by_role("link", name="your job")).to_be_visible()
    expect(page.get_by_role("link", name="Write to the people you really talked")).to_be_visible()
    expect(page.get_by_role("button", name="Propose notes")).to_be_hidden()
    context.close()


@pytest.mark.parametrize(
    "kind",
    [
        "",
        "guide/who-gets-a-note/",
        "audiences/panel/",
        "audiences/search-committee/",
        "stages/panel-interview/",
    ],
)
def test_pages_about_several_readers_lead_here(page: Page, kind: str) -> None:
    page.goto(kind)

    page.locator("#content").get_by_role("link", name="Write to several interviewers").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Notes to several interviewers")


@pytest.mark.parametrize("width", [390, 320])
def test_nothing_that_is_typed_is_run_or_breaks_the_page(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.goto("write/")
    tell(page)
    cards = propose(page)
    blank = cards.nth(0).locator(".note:visible .note__text var").nth(1)
    give_the_same(page, cards)
    before = page.locator(".several *").count()

    for text in HOSTILE:
        for field in (name(page, 1), moment(page, 1), name(page, 2)):
            field.fill(text)
        fill(page, blank, text)

        assert is_whole(page), text
        assert not set(cards.nth(0).inner_text().replace("\n", "").replace("\t", "")) & UNSEEN
    page.wait_for_timeout(500)
    assert page.locator(".several *").count() <= before + 2
    assert page.locator(".several :is(img, script)").count() == 0
    page.reload()
    expect(cards).to_have_count(3)
    assert is_whole(page)


@pytest.mark.parametrize("kept", ["{", "[1]", '[["several people", "1 2 x 999999999999 <b>"]]'])
def test_nonsense_in_the_storage_breaks_nothing(page: Page, kept: str) -> None:
    page.goto("write/")
    page.evaluate("(kept) => sessionStorage.setItem('typed', kept)", kept)
    page.reload()

    expect(page.locator(".person").nth(1)).to_be_visible()
    assert page.locator(".person").count() in (2, 3)
    tell(page)
    propose(page)


def enter(page: Page, state: str) -> None:
    """Bring the page into a state, as a reader does."""
    if state == "eight in one room":
        add(page, 6)
        page.get_by_label("We all sat in one room").check()
    elif state != "empty":
        tell(page)
        if state == "could not load":
            page.route("**/*.json", lambda route: route.abort())
            page.get_by_role("button", name="Propose notes").click()
            expect(page.locator("[data-said]")).to_contain_text("could not be loaded")
            return
        cards = propose(page)
        page.locator(".likeness__all summary").click()
        if state == "one text":
            give_the_same(page, cards)
        elif state == "typed twice":
            type_twice(page, cards)
            expect(page.locator(".likeness__warning--twice")).to_be_visible()


@pytest.fixture(params=["light", "dark"])
def screen(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(color_scheme=request.param, reduced_motion="reduce")
    page = context.new_page()
    page.goto(address + "write/")
    page.add_script_tag(path=AXE)
    yield page
    context.close()


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_in_any_state(screen: Page, state: str) -> None:
    enter(screen, state)

    for width in (1280, 390):
        screen.set_viewport_size({"width": width, "height": 900})
        assert findings(screen) == []


@pytest.mark.parametrize("state", STATES)
def test_every_state_fits_a_small_phone_and_can_be_tapped(page: Page, state: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("write/")

    enter(page, state)

    assert is_whole(page)
    assert too_small(page) == []
