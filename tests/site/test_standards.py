"""Pages are accessible, valid, light, described, and lead where they say."""

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from kinds import KINDS_OF_PAGE, ROOT
from node import MODULES, run
from playwright.sync_api import Browser, Page

from generator.plugin import build_into

MOST_BYTES_OF_A_SETTING = 60_000
AXE = MODULES / "axe-core" / "axe.min.js"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS_OF_PAGE)
def test_axe_finds_nothing(browser: Browser, address: str, kind: str, scheme: str) -> None:
    context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(address + kind)
    page.add_script_tag(path=AXE)

    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 900})
        assert findings(page) == []
    context.close()


def findings(page: Page) -> list[str]:
    result = page.evaluate("axe.run()")
    return [
        f"{violation['id']}: {node['target']}"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]


def test_axe_is_seen_to_find_something(page: Page) -> None:
    page.goto("about/")
    page.add_script_tag(path=AXE)
    page.evaluate(
        "document.querySelector('#content').insertAdjacentHTML('beforeend', '<img src=x>')"
    )

    assert any(finding.startswith("image-alt") for finding in findings(page))


def test_every_page_is_valid_html(site: Path) -> None:
    pages = [str(path) for path in sorted(site.rglob("*.html"))]
    assert len(pages) > 50
    validator = str(MODULES / ".bin" / "html-validate")

    assert run(validator, "--config", "html-validate.json", *pages) == 0


def test_every_link_leads_to_a_page_and_a_place_that_exist(site: Path) -> None:
    lychee = ROOT / ".venv/bin/lychee"
    command = [
        lychee,
        "--offline",
        "--include-fragments",
        "--no-progress",
        "--index-files",
        "index.html",
        "--root-dir",
        site,
        site,
    ]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


def test_a_setting_page_with_three_scenes_is_light(site: Path) -> None:
    for page in site.glob("roles/*/*/index.html"):
        text = page.read_text(encoding="utf-8")
        if text.count('<section class="scene"') <= 3:
            assert len(text.encode()) <= MOST_BYTES_OF_A_SETTING, page


def test_every_page_has_its_own_title_and_description(site: Path) -> None:
    pages = {path: path.read_text(encoding="utf-8") for path in site.rglob("index.html")}
    for name in ("<title>(.*?)</title>", '<meta name="description" content="(.*?)">'):
        found = {path: re.findall(name, text) for path, text in pages.items()}
        assert all(len(values) == 1 and values[0] for values in found.values())
        counts = Counter(values[0] for values in found.values())
        assert [value for value, count in counts.items() if count > 1] == []


def test_every_page_has_a_share_image_that_exists(site: Path) -> None:
    for path in site.rglob("*.html"):
        images = re.findall('<meta property="og:image" content="(.*?)">', path.read_text("utf-8"))
        assert len(images) == 1
        assert (site / images[0].removeprefix("https://thank-you-note-gallery.example/")).is_file()


def test_the_sitemap_lists_every_page(site: Path) -> None:
    listed = re.findall("<loc>(.*?)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))

    assert len(listed) == len(list(site.rglob("index.html")))


def test_there_is_no_edit_link_while_the_repository_is_unset(site: Path) -> None:
    assert all("github.com" not in path.read_text("utf-8") for path in site.rglob("index.html"))


def test_an_edit_link_leads_to_the_yaml_of_the_page(tmp_path: Path) -> None:
    for name in ("data", "docs", "templates"):
        (tmp_path / name).symlink_to(ROOT / name)
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert config.count('repository: ""') == 1
    (tmp_path / "mkdocs.yml").write_text(
        config.replace('repository: ""', "repository: someone/gallery"), "utf-8"
    )

    build_into(tmp_path, tmp_path / "site")

    for page, source in (
        ("roles/electrician/construction", "data/settings/electrician/construction.yml"),
        ("stages/meal", "data/stages/meal.yml"),
        ("about", "docs/about.md"),
    ):
        html = (tmp_path / "site" / page / "index.html").read_text("utf-8")
        assert f'href="https://github.com/someone/gallery/edit/main/{source}"' in html
