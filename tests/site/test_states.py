"""Whatever is opened, typed or chosen at a scene is accessible, fits, and can be tapped."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import choose, fill, fill_all, is_whole, more
from kinds import KINDS_OF_PAGE, SETTING
from playwright.sync_api import Browser, Locator, Page
from test_standards import AXE, findings

MOST_BYTES_OF_OURS = 60_000
STATES = (
    "example",
    "template",
    "why",
    "card",
    "half filled",
    "filled",
    "asked",
    "more",
    "details",
    "remind",
)


def enter(page: Page, scene: Locator, state: str) -> None:
    """Bring a scene into a state, as a reader does."""
    if state in ("template", "why"):
        choose(scene, "view", state)
    elif state == "card":
        choose(scene, "channel", "card")
    elif state in ("half filled", "filled", "asked"):
        choose(scene, "view", "template")
        if state == "filled":
            fill_all(page, scene)
        elif state == "half filled":
            fill(page, scene.locator(".note:visible .note__text var").first, "Ms. Nakagawa")
        else:
            scene.get_by_role("button", name="Copy note").click()
    elif state in ("more", "details", "remind"):
        choose(scene, "view", "template")
        more(scene)
        if state != "more":
            name = {"details": "Your details", "remind": "Remind me"}[state]
            scene.get_by_role("button", name=name).click()


@pytest.fixture(params=["light", "dark"])
def screen(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(color_scheme=request.param, reduced_motion="reduce")
    page = context.new_page()
    page.goto(address + SETTING)
    page.add_script_tag(path=AXE)
    yield page
    context.close()


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_in_any_state(screen: Page, state: str) -> None:
    enter(screen, screen.locator(".scene").first, state)

    for width in (1280, 390):
        screen.set_viewport_size({"width": width, "height": 900})
        assert findings(screen) == []


@pytest.mark.parametrize("state", STATES)
def test_every_state_fits_a_small_phone(page: Page, state: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(SETTING)

    enter(page, page.locator(".scene").first, state)

    assert is_whole(page)
    dialog = page.locator("dialog[open]")
    if dialog.count():
        assert dialog.evaluate("(dialog) => dialog.scrollWidth <= dialog.clientWidth")


@pytest.mark.parametrize("state", STATES)
def test_what_is_tapped_on_a_phone_is_44_pixels_large(page: Page, state: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(SETTING)

    enter(page, page.locator(".scene").first, state)

    assert too_small(page) == []


@pytest.mark.parametrize("kind", KINDS_OF_PAGE)
def test_what_is_tapped_on_any_page_is_44_pixels_large(page: Page, kind: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})

    page.goto(kind)

    assert too_small(page) == []


def too_small(page: Page) -> list[str]:
    """Return what can be tapped, is no link or blank inside a line, and is under 44 pixels."""
    found: list[str] = page.evaluate("""() => {
      const controls = "button, select, summary, a.button, .check, .tabs label, .choices label, "
        + "input:not([type=radio], [type=checkbox], .md-toggle), .bar label, .moments a, "
        + ".shelves a, .foot__links a";
      return Array.from(document.querySelectorAll(controls))
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((one) => [one, one.getBoundingClientRect()])
        .filter(([, box]) => box.right > 0 && box.left < innerWidth)
        .filter(([, box]) => box.height < 43.9 || box.width < 43.9)
        .map(([one, box]) => `${one.outerHTML.slice(0, 90)} ${box.width} x ${box.height}`);
    }""")
    return found


def test_nothing_moves_for_whoever_asked_for_stillness(screen: Page) -> None:
    moving = screen.evaluate("""() => Array.from(document.querySelectorAll("*"))
      .filter((one) => /[1-9]/.test(getComputedStyle(one).transitionDuration
        + getComputedStyle(one).animationDuration))
      .map((one) => one.outerHTML.slice(0, 80))""")

    assert moving == []


def test_what_is_ours_on_a_scenes_page_is_light(page: Page, site: Path, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto(SETTING, wait_until="networkidle")

    ours = {
        url.removeprefix(address).split("?")[0]
        for url in asked
        if "/assets/js/" in url or "/assets/css/" in url
    }
    assert len(ours) > 10
    weight = sum(len(gzip.compress((site / path).read_bytes())) for path in ours)
    assert weight <= MOST_BYTES_OF_OURS
