"""The copy opens from a disk: it is searched, filled and copied there, and asks nobody."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from kinds import KINDS_OF_PAGE, ROOT, SETTING
from playwright.sync_api import Browser, Locator, Page, Route, expect
from test_reading import longest_words

from generator.offline import ATTRIBUTE, NAME

Notes = list[dict[str, Any]]
AT_HOME = ("file:", "data:", "blob:", "about:")
SPECIMENS = [kind for kind in KINDS_OF_PAGE if not kind.endswith(".html")]


@pytest.fixture(scope="session")
def disk(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked copy, in a folder whose name has to be encoded."""
    folder = tmp_path_factory.mktemp("my copies") / "50% \u00e9 #1"
    with ZipFile(site / f"{NAME}.zip") as copy:
        copy.extractall(folder)
    return folder / NAME


@pytest.fixture
def shelf(browser: Browser, disk: Path) -> Iterator[Page]:
    """A page at the copy's home, which fails the test when anything is asked or goes wrong."""
    wrong: list[str] = []

    def refuse(route: Route) -> None:
        wrong.append(route.request.url)
        route.abort()

    context = browser.new_context()
    context.route(lambda url: not url.startswith(AT_HOME), refuse)
    page = context.new_page()
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    page.goto((disk / "index.html").as_uri())
    yield page
    context.close()
    assert wrong == []


def lead_to(page: Page, link: Locator, address: str) -> None:
    """Follow a link and see that it has led there."""
    link.click()
    page.wait_for_url(f"**/{address}")


def test_links_lead_from_home_through_a_job_to_a_scene(shelf: Page, notes: Notes) -> None:
    scene = next(note["scene"] for note in notes if note["url"].startswith(SETTING))

    job = shelf.locator(".shelves").get_by_role("link", name="Electrician")
    lead_to(shelf, job, "roles/electrician/index.html")
    lead_to(shelf, shelf.locator(f".card a[href$='#{scene}']"), f"{SETTING}index.html#{scene}")
    expect(shelf.locator(f"#{scene} h2")).to_be_in_viewport()

    lead_to(shelf, shelf.locator(".bar__name"), f"{NAME}/index.html")


def test_the_header_search_finds_a_scene_and_opens_it(shelf: Page, notes: Notes) -> None:
    note = next(note for note in notes if note["url"].startswith(SETTING))
    shelf.locator("[data-md-component=search-query]").click()

    shelf.keyboard.type(longest_words(note["paragraphs"][1][0]["text"]), delay=5)
    found = shelf.locator(f".md-search-result__link[href$='index.html#{note['scene']}']")
    expect(found).to_have_count(1)
    lead_to(shelf, found, note["url"].replace("/#", "/index.html#"))

    expect(shelf.locator(f"#{note['scene']} h2")).to_be_in_viewport()


def test_the_finder_leads_to_a_scene(shelf: Page) -> None:
    shelf.get_by_label("Your job").select_option("electrician")
    shelf.get_by_label("What happened").select_option(label="After a site visit")

    shelf.get_by_role("button", name="Show me the notes").click()

    shelf.wait_for_url("**/roles/electrician/construction/index.html#*")
    expect(shelf.locator(":target h2")).to_be_in_viewport()


def test_facets_and_words_find_notes_on_a_disk(shelf: Page) -> None:
    shelf.get_by_role("link", name="A weak answer").click()
    status = shelf.locator("find-notes").get_by_role("status")
    expect(status).to_contain_text("notes fit")

    shelf.get_by_label("A word from your interview").fill("footing")
    expect(status).to_have_text(re.compile(r"^\d note"))
    shelf.locator(".find__cards .card a").first.click()

    shelf.wait_for_url("**/roles/**/index.html#*")
    expect(shelf.locator(":target h2")).to_be_in_viewport()


def test_several_notes_are_proposed_on_a_disk(shelf: Page, disk: Path) -> None:
    shelf.goto((disk / "write/index.html").as_uri())
    shelf.get_by_label("Your job").select_option("chef")

    shelf.get_by_role("button", name="Propose notes").click()

    expect(shelf.locator(".scene--several .note:visible")).to_have_count(2)


def test_a_blank_is_typed_into_and_copied(shelf: Page, disk: Path) -> None:
    shelf.goto((disk / SETTING / "index.html").as_uri())
    shelf.evaluate("""() => {
      navigator.clipboard.write = () => Promise.reject(new Error("only plain text"));
      navigator.clipboard.writeText = async (text) => { window.copied = text; };
    }""")
    scene = shelf.locator(".scene").first
    scene.locator('input[name^="view-"][value="template"]').check()

    scene.locator(".note:visible .note__text var").nth(1).focus()
    shelf.keyboard.insert_text("the lath on my bench")
    scene.get_by_role("button", name="Copy note").click()
    expect(scene.get_by_role("status")).to_contain_text("Press again")
    scene.get_by_role("button", name="Copy note").click()

    expect(scene.get_by_role("status")).to_contain_text("Copied with ")
    assert "the lath on my bench" in shelf.evaluate("window.copied")


def test_each_kind_of_page_opens_without_a_fault(shelf: Page, disk: Path) -> None:
    for kind in SPECIMENS:
        shelf.goto((disk / kind / "index.html").as_uri())

        shelf.wait_for_function("() => !!customElements.get('copy-note')")


def test_a_refused_storage_breaks_nothing(browser: Browser, disk: Path) -> None:
    context = browser.new_context()
    context.add_init_script("""Object.defineProperty(window, "sessionStorage", {
      get() { throw new DOMException("refused", "SecurityError"); },
    })""")
    page = context.new_page()
    page.goto((disk / SETTING / "index.html").as_uri())
    scene = page.locator(".scene").first
    scene.locator('input[name^="view-"][value="template"]').check()
    blank = scene.locator(".note:visible .note__text var").nth(1)

    blank.focus()
    page.keyboard.insert_text("the lath")
    blank.blur()

    expect(blank).to_have_text("the lath")
    context.close()


def test_data_is_loaded_as_the_site_would_load_it(shelf: Page, disk: Path, notes: Notes) -> None:
    shelf.goto((disk / SETTING / "index.html").as_uri())
    source = (ROOT / "docs/assets/js/load-json.js").read_text("utf-8")
    read = """async (source) => {
      const { loadJson } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
      const names = ["roles/chef.json", "find.json", "roles/chef.json"];
      return Promise.all(names.map((name) => loadJson(name, "../../../")));
    }"""

    chef, found, again = shelf.evaluate(read, source)

    expected = [note for note in notes if note["role"] == "chef"]
    assert [note["text"] for note in chef] == [note["text"] for note in expected]
    assert again == chef
    assert len(found) == len({note["scene"] for note in notes})
    assert all((disk / one["url"].split("#")[0]).is_file() for one in (*chef, *found))


def test_data_that_is_not_there_is_said_to_be_missing(browser: Browser, disk: Path) -> None:
    page = browser.new_page()
    page.goto((disk / "index.html").as_uri())
    source = (ROOT / "docs/assets/js/load-json.js").read_text("utf-8")
    read = """async (source) => {
      const { loadJson } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
      return loadJson("roles/nobody.json", "").catch((error) => error.message);
    }"""

    said = page.evaluate(read, source)

    assert said.endswith("roles/nobody.json: not on this disk")
    page.close()


def test_no_page_starts_a_module_or_links_to_a_folder_or_an_address_of_a_server(
    disk: Path, site: Path
) -> None:
    pages = sorted(disk.rglob("*.html"))
    assert len(pages) == len(list(site.rglob("index.html")))

    for page in pages:
        text = page.read_text("utf-8")
        assert 'type="module"' not in text
        assert text.count("assets/offline.js") == text.count("assets/iframe-worker.js") == 1
        assert f"{NAME}.zip" not in text
        text = re.sub(r'<link rel="canonical".*?>|<meta property="og:.*?>', "", text)
        for name, address in ATTRIBUTE.findall(text):
            if name in ("href", "src", "action") and not re.match(r"#|https:|mailto:$", address):
                assert (page.parent / re.split("[?#]", address)[0]).is_file(), (page, address)
        assert "https://thank-you-note-gallery.example" not in text


def test_every_link_of_the_copy_leads_to_a_place_that_exists(disk: Path) -> None:
    lychee = ROOT / ".venv/bin/lychee"
    command = [lychee, "--offline", "--include-fragments", "--no-progress", disk]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


def test_the_copy_has_every_scene_and_nothing_of_the_search_of_other_languages(
    disk: Path, notes: Notes
) -> None:
    index = (disk / "search/search_index.js").read_text("utf-8")
    entries = json.loads(index.removeprefix("var __index = ").removesuffix(";\n"))["docs"]
    locations = {entry["location"] for entry in entries}

    assert {note["url"].replace("/#", "/index.html#") for note in notes} <= locations
    assert all((disk / location.split("#")[0]).is_file() for location in locations)
    assert not list(disk.rglob("*.map")) and not list(disk.rglob("lunr*"))


def test_the_site_offers_the_copy_with_its_size(page: Page, site: Path) -> None:
    copy = site / f"{NAME}.zip"
    size = f"{copy.stat().st_size / 1_000_000:.1f} MB"

    for kind in ("", "about/"):
        page.goto(kind)
        expect(page.locator(".take")).to_contain_text(size)
        with page.expect_download() as download:
            page.get_by_role("link", name="Take the gallery with you").click()
        assert download.value.path().read_bytes() == copy.read_bytes()
