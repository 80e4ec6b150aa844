"""Everything by which a note can be found combines, counts, is shared, and is spoken."""

import gzip
import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from desk import HOSTILE, is_whole
from playwright.sync_api import Browser, Locator, Page, Response, expect
from test_standards import AXE, findings

FACETS = ("role", "situation", "stage", "audience", "industry", "tone", "channel")
MOST_BYTES = 300_000
PHONE = {"width": 390, "height": 844}

Scenes = list[dict[str, Any]]


@pytest.fixture(scope="session")
def scenes(site: Path) -> Scenes:
    """What find.json says of every scene."""
    found: Scenes = json.loads((site / "find.json").read_text(encoding="utf-8"))
    return found


def fits(scene: dict[str, Any], choice: dict[str, list[str]]) -> bool:
    return all(
        set(values) & set([scene[facet]] if isinstance(scene[facet], str) else scene[facet])
        for facet, values in choice.items()
    )


def those(scenes: Scenes, choice: dict[str, list[str]]) -> Scenes:
    return [scene for scene in scenes if fits(scene, choice)]


def status(page: Page) -> Locator:
    return page.locator("find-notes").get_by_role("status")


def box(page: Page, facet: str, value: str) -> Locator:
    return page.locator(f'find-notes input[name="{facet}"][value="{value}"]')


def open_group(page: Page, facet: str) -> None:
    group = page.locator(f'[data-facet="{facet}"]')
    if group.get_attribute("open") is None:
        group.locator("summary").click()


def tick(page: Page, facet: str, *values: str) -> None:
    open_group(page, facet)
    for value in values:
        box(page, facet, value).click()


def shown(page: Page) -> list[str]:
    """The addresses of all results, the list being shown to its end."""
    expect(status(page)).not_to_contain_text("Loading")
    more = page.get_by_role("button", name="Show more")
    while more.is_visible():
        more.click()
    links = page.locator(".find__cards .card > a").all()
    return [str(link.get_attribute("href")).removeprefix("../") for link in links]


def urls(scenes: Scenes) -> set[str]:
    return {scene["url"] for scene in scenes}


def test_facets_combine_and_values_of_one_add_up(page: Page, scenes: Scenes) -> None:
    page.goto("find/")
    expect(status(page)).to_have_text(f"All {len(scenes)} notes")

    tick(page, "audience", "executive", "panel")
    tick(page, "stage", "final-round", "site-visit")
    tick(page, "tone", "formal")

    choice = {
        "audience": ["executive", "panel"],
        "stage": ["final-round", "site-visit"],
        "tone": ["formal"],
    }
    expected = those(scenes, choice)
    assert len(expected) > 1
    expect(status(page)).to_have_text(f"{len(expected)} notes fit")
    assert set(shown(page)) == urls(expected)


def test_each_count_is_what_would_remain(page: Page, scenes: Scenes) -> None:
    choice = {"stage": ["site-visit", "meal"], "audience": ["peer"]}
    page.goto("find/?stage=site-visit&stage=meal&audience=peer")
    expect(status(page)).to_contain_text("fit")

    for option in page.locator("find-notes .option").all():
        name, value = option.locator("input").evaluate("(box) => [box.name, box.value]")
        count = len(those(scenes, {**choice, name: [value]}))
        assert option.locator(".option__count").text_content() == str(count), (name, value)


def test_options_that_nothing_fits_come_last_and_can_be_ticked(page: Page) -> None:
    page.goto("find/?situation=bounced")
    expect(status(page)).to_contain_text("fit")

    for facet in FACETS:
        counts = page.locator(f'[data-facet="{facet}"] .option__count').all_text_contents()
        zeros = [count == "0" for count in counts]
        assert zeros == sorted(zeros)
    open_group(page, "stage")
    none = page.locator('[data-facet="stage"] .option--none').first
    none.click()

    expect(none.locator("input")).to_be_checked()
    expect(status(page)).to_contain_text("No note fits all of that")


def test_near_misses_say_what_they_miss(page: Page, scenes: Scenes) -> None:
    assert not those(scenes, {"role": ["chef"], "industry": ["hospitals"]})

    page.goto("find/?role=chef&industry=hospitals")

    near = urls(those(scenes, {"role": ["chef"]})) | urls(
        those(scenes, {"industry": ["hospitals"]})
    )
    expect(status(page)).to_have_text(f"No note fits all of that. {len(near)} come near.")
    expect(page.locator(".card__miss").first).to_have_text(
        re.compile("^Not in hospitals, but in [a-z ]+[.]$")
    )
    expect(page.locator(".card__miss").last).to_have_text(
        re.compile("^Not from a chef, but from an? .+[.]$")
    )
    assert set(shown(page)) == near


def test_many_jobs_are_mixed(page: Page, scenes: Scenes) -> None:
    page.goto("find/?stage=second-round")

    jobs = [url.split("/")[1] for url in shown(page)]

    assert len(set(jobs)) > 5
    assert all(one != other for one, other in pairwise(jobs))


def test_a_shared_address_gives_the_same_notes(page: Page, browser: Browser) -> None:
    page.goto("find/")
    tick(page, "audience", "hiring-manager", "peer")
    tick(page, "situation", "weak-answer")
    page.get_by_label("A word from your interview").fill("answer")
    page.wait_for_url("**words=answer")
    expect(status(page)).to_contain_text("fit")
    found = shown(page)

    other = browser.new_page()
    other.goto(page.url)
    expect(status(other)).to_have_text(str(status(page).text_content()))

    assert shown(other) == found
    expect(box(other, "audience", "peer")).to_be_checked()
    expect(other.get_by_label("A word from your interview")).to_have_value("answer")
    other.close()


def test_back_takes_back_the_last_choice(page: Page, scenes: Scenes) -> None:
    page.goto("find/")
    tick(page, "audience", "peer")
    tick(page, "stage", "meal")
    page.get_by_label("A word from your interview").press_sequentially("lunch", delay=5)
    page.wait_for_url("**words=lunch")
    page.get_by_label("A word from your interview").press_sequentially(" table", delay=5)
    page.wait_for_url("**words=lunch+table")
    both = len(those(scenes, {"audience": ["peer"], "stage": ["meal"]}))

    page.go_back()
    expect(status(page)).to_have_text(f"{both} notes fit")
    expect(page.get_by_label("A word from your interview")).to_have_value("")
    page.go_back()
    expect(box(page, "stage", "meal")).not_to_be_checked()
    expect(status(page)).to_have_text(f"{len(those(scenes, {'audience': ['peer']}))} notes fit")
    page.go_forward()
    expect(box(page, "stage", "meal")).to_be_checked()


def test_a_return_from_a_scene_finds_the_list_as_it_was(page: Page) -> None:
    page.goto("find/?stage=second-round")
    page.get_by_role("button", name="Show more").click()
    last = page.locator(".find__cards .card > a").last
    title = last.inner_text()
    last.click()
    page.wait_for_url("**/roles/**")

    page.go_back()

    expect(page.locator(".find__cards .card > a").last).to_have_text(title)
    expect(status(page)).to_contain_text("fit")


def test_chips_name_and_take_out_each_choice(page: Page, scenes: Scenes) -> None:
    page.goto("find/?audience=peer&stage=meal#words=table")
    chips = page.get_by_role("list", name="Your choice").get_by_role("button")
    expect(chips).to_have_count(3)

    page.get_by_role("button", name="Remove: “table”").click()
    page.get_by_role("button", name="Remove: Interview over a meal").click()

    expect(page).to_have_url(re.compile(r"find/\?audience=peer$"))
    expect(status(page)).to_have_text(f"{len(those(scenes, {'audience': ['peer']}))} notes fit")
    expect(page.get_by_role("button", name="Remove: Future peer")).to_be_focused()
    page.get_by_role("button", name="Clear all").click()
    expect(page).to_have_url(re.compile("find/$"))
    expect(status(page)).to_have_text(f"All {len(scenes)} notes")
    expect(chips).to_have_count(0)


def test_words_search_within_what_fits(page: Page, scenes: Scenes) -> None:
    scene = next(one for one in scenes if one["role"] == "electrician")
    words = longest_words(scene["words"])
    page.goto("find/")
    page.get_by_label("A word from your interview").fill(words)
    expect(page.locator(".find__cards .card > a").first).to_have_text(scene["title"])

    tick(page, "role", "electrician")
    expect(page.locator(".find__cards .card > a").first).to_have_text(scene["title"])
    assert set(shown(page)) <= urls(those(scenes, {"role": ["electrician"]}))

    box(page, "role", "electrician").click()
    tick(page, "role", "chef")
    expect(status(page)).to_contain_text("No note fits all of that.")


def longest_words(text: str) -> str:
    words = sorted({word for word in text.split() if word.isalpha()}, key=len, reverse=True)
    return " ".join(words[:4])


def test_the_library_for_words_loads_with_the_first_word(page: Page) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(urlsplit(request.url).path))
    page.goto("find/")
    expect(status(page)).to_contain_text("notes")
    assert not [path for path in loaded if "minisearch" in path]

    page.get_by_label("A word from your interview").fill("table")

    expect(status(page)).to_contain_text("fit")
    assert [path for path in loaded if "minisearch" in path]


def test_a_keyboard_alone_finds_a_note(page: Page) -> None:
    page.goto("find/")
    expect(status(page)).to_contain_text("notes")
    page.get_by_label("A word from your interview").focus()
    page.keyboard.type("coffee")

    page.keyboard.press("Tab")
    expect(page.locator('[data-facet="role"] > summary')).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.value") != "after-rejection":
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(box(page, "situation", "after-rejection")).to_be_checked()
    expect(box(page, "situation", "after-rejection")).to_be_focused()
    page.get_by_label("A word from your interview").focus()
    page.keyboard.press("Enter")

    expect(status(page)).to_be_focused()
    expect(status(page)).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(page.locator(".find__cards .card > a").first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/roles/**")


def test_results_are_announced_once(page: Page) -> None:
    page.goto("find/")
    expect(status(page)).to_contain_text("notes")
    page.evaluate("""() => {
      window.said = [];
      const status = document.querySelector("find-notes [role=status]");
      new MutationObserver((changes) => window.said.push(...changes.map(String)))
        .observe(status, { childList: true, characterData: true, subtree: true });
    }""")

    tick(page, "audience", "peer", "panel")

    expect(status(page)).to_contain_text("fit")
    assert len(page.evaluate("window.said")) == 2
    assert status(page).get_attribute("role") == "status"


def test_nothing_in_the_field_or_the_address_is_run_or_breaks_the_page(page: Page) -> None:
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]

    for text in HOSTILE:
        value = quote(text.encode("utf-8"))[:12_000]
        page.goto("about:blank")
        page.goto(f"find/?situation={value}&{value}=x#words={value}")
        expect(status(page)).to_have_text(re.compile("fit|All"))
        by_address = status(page).text_content()
        assert page.locator(".find :is(script, img, b, i)").count() == 0

        page.get_by_role("button", name="Clear all").click()
        page.get_by_label("A word from your interview").fill(text)
        page.keyboard.press("Enter")

        expect(status(page)).to_have_text(str(by_address))
        expect(page.locator(".chips button")).to_have_count(1)
        assert page.locator(".find :is(script, img, b, i)").count() == 0
        assert is_whole(page), text


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_whatever_is_found(browser: Browser, address: str, scheme: str) -> None:
    context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    for query in ("?situation=weak-answer", "?role=chef&industry=hospitals", "#words=xylophones"):
        page.goto(f"{address}find/{query}")
        expect(status(page)).to_contain_text("fit")
        page.add_script_tag(path=AXE)
        for width in (1280, 390):
            page.set_viewport_size({"width": width, "height": 900})
            assert findings(page) == []
    for facet in FACETS:
        open_group(page, facet)
        assert findings(page) == []
    context.close()


def test_what_the_page_loads_of_ours_is_light(page: Page, site: Path) -> None:
    loaded: set[str] = set()
    page.on("response", lambda response: loaded.add(path_of(response)))
    page.goto("find/#words=coffee")
    expect(status(page)).to_contain_text("fit")
    page.wait_for_load_state("networkidle")

    engine = ("assets/javascripts/", "assets/stylesheets/", "search/")
    ours = [path for path in sorted(loaded) if not path.startswith(engine)]
    assert {"find.json", "find/", "assets/vendor/minisearch/index.js"} <= set(ours)
    sizes = {path: size(site / path) for path in ours}

    assert sum(sizes.values()) <= MOST_BYTES, sizes


def path_of(response: Response) -> str:
    return urlsplit(response.url).path.removeprefix("/")


def size(path: Path) -> int:
    """Return the file's bytes over the wire; fonts are compressed already."""
    content = (path / "index.html" if path.is_dir() else path).read_bytes()
    return len(content) if path.suffix == ".woff2" else len(gzip.compress(content))


def test_three_taps_lead_from_home_to_a_scene(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(address)
    expect(page.get_by_role("heading", name="What was your interview?")).to_be_in_viewport()

    page.get_by_role("link", name="A weak answer").tap()
    expect(status(page)).to_contain_text("fit")
    expect(page.get_by_role("group", name="What is your job?")).to_be_in_viewport()
    job = page.locator('[data-facet="role"] .option').first
    expect(job.locator(".option__count")).not_to_have_text("0")
    job.tap()
    card = page.locator(".find__cards .card > a").first
    expect(card).to_be_in_viewport(ratio=1)
    card.tap()

    page.wait_for_url("**/roles/**")
    expect(page.locator(":target h2")).to_be_in_viewport()
    context.close()


def test_the_home_page_leads_to_what_is_told_most(page: Page, scenes: Scenes) -> None:
    page.goto("")
    links = page.locator(".starts a")
    addresses = [str(link.get_attribute("href")) for link in links.all()]

    assert 6 <= len(addresses) <= 9
    assert addresses[-1] == "./find/"
    for found in addresses[:-1]:
        facet, value = found.split("?")[1].split("=")
        count = len(those(scenes, {facet: [value]}))
        page.goto(found)
        expect(status(page)).to_have_text(f"{count} notes fit")


def test_without_scripts_every_list_is_one_link_away(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}find/")

    expect(page.locator("find-notes form")).to_be_hidden()
    for name in ("Chef", "Hospitals", "Hiring manager", "Site visit", "A weak answer"):
        expect(page.locator(".ways").get_by_role("link", name=name, exact=True)).to_be_visible()
    context.close()


def test_notes_that_do_not_load_are_said_and_tried_again(page: Page) -> None:
    page.route("**/find.json", lambda route: route.abort())
    page.goto("find/")
    expect(status(page)).to_contain_text("did not load")
    expect(page.locator(".ways")).to_be_visible()
    page.unroute("**/find.json")

    page.get_by_role("button", name="Try again").click()

    expect(status(page)).to_contain_text("All ")
    expect(page.locator(".ways")).to_be_hidden()


@pytest.mark.parametrize("width", [960, 1100])
def test_the_bar_keeps_to_one_line(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})

    page.goto("find/")

    assert page.locator(".bar").bounding_box()["height"] < 66  # type: ignore[index]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    name = page.locator(".bar__name")
    assert name.evaluate("(link) => link.scrollWidth <= link.clientWidth")


def test_the_page_asks_early_for_just_the_scripts_it_needs(page: Page) -> None:
    loaded: set[str] = set()
    page.on("response", lambda response: loaded.add(path_of(response)))

    page.goto("find/")
    expect(status(page)).to_contain_text("All ")
    early = {
        str(link.get_attribute("href")).removeprefix("../")
        for link in page.locator("link[rel=modulepreload]").all()
    }

    elsewhere = set()
    page.on("response", lambda response: elsewhere.add(path_of(response)))
    page.goto("")
    page.wait_for_load_state("networkidle")
    scripts = {path for path in loaded if path.startswith("assets/js/")}
    assert early == scripts - elsewhere


def test_the_last_choice_taken_out_leads_to_the_field(page: Page) -> None:
    page.goto("find/?role=chef")
    remove = page.locator(".chips button")
    expect(remove).to_have_count(1)
    remove.focus()

    page.keyboard.press("Enter")

    expect(page.get_by_label("A word from your interview")).to_be_focused()
