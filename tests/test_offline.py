"""The copy's pages name the pages they lead to, its data are scripts, and it is always the same."""

import json
import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zipfile import ZipFile

import pytest

from generator.offline import (
    MARK,
    NAME,
    data_on_disk,
    offline,
    on_disk,
    page_on_disk,
    write_offline,
)
from generator.plugin import GalleryPlugin
from generator.render import templates

ROOT = Path(__file__).parent.parent
PAGE = f"""<!doctype html>
<html><head>
<link rel="canonical" href="https://example.com/roles/chef/">
<link rel="preload" href="../../assets/a.woff2" as="font" crossorigin>
<link rel="stylesheet" href="../../assets/a.css">
</head><body>
<!-- <a href="../">kept</a> -->
<a class="x" href="../">Jobs</a> <a href="../..">Home</a> <a href="#here">Here</a>
<p title="see href=">an <code>&lt;a href="../"&gt;</code> and href="../" in words</p>
<a title="a > b" href="../../about/?a=1&amp;b#c">About</a> <a href="cook/#x/">Cook</a>
<script type="application/json">["<a href=\\"../\\">"]</script>
<script src="../../assets/bundle.js"></script>
<script src="../../assets/js/main.js" type="module"></script>
{MARK}
</body></html>
"""
SITE = {
    "index.html": b"<head></head>",
    "about/index.html": f"<head></head>{MARK}".encode(),
    "roles/index.html": b"<head></head>",
    "roles/chef/index.html": PAGE.encode(),
    "roles/chef.json": '[{"url": "roles/chef/#a", "text": "\u2028</script>"}]'.encode(),
    "notes.json": b"[]",
    "404.html": b"<head></head>",
    "sitemap.xml": b"",
    "assets/js/main.js": b"export {};",
    "assets/share.png": b"",
    "search/search_index.json": b'{"docs": [{"location": ""}, {"location": "roles/chef/#a"}]}',
}


def test_only_addresses_of_tags_change_and_only_those_that_lead_to_folders() -> None:
    files = {*SITE, "roles/chef/cook/index.html"}

    page, started = page_on_disk(PAGE, "roles/chef/index.html", files)

    assert started == {"assets/js/main.js"}
    assert page == (
        PAGE.replace('x" href="../"', 'x" href="../index.html"')
        .replace('href="../.."', 'href="../../index.html"')
        .replace("about/?a", "about/index.html?a")
        .replace("cook/#x/", "cook/index.html#x/")
        .replace("js/main.js", "offline.js")
        .replace(' type="module"', "")
        .replace('<link rel="preload" href="../../assets/a.woff2" as="font" crossorigin>', "")
        .replace("</head>", '<script src="../../assets/iframe-worker.js"></script></head>')
        .replace(MARK, "")
    )


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("./", "./index.html"),
        (".", "./index.html"),
        ("..", "../index.html"),
        ("../about", "../about/index.html"),
        ("gone/", "gone/"),
        ("", ""),
        ("#a", "#a"),
        ("?a", "?a"),
        ("/about/", "/about/"),
        ("//about/", "//about/"),
        ("https://about/", "https://about/"),
        ("mailto:about", "mailto:about"),
        ("../about/index.html#a", "../about/index.html#a"),
    ],
)
def test_an_address_names_its_page_where_there_is_one(address: str, expected: str) -> None:
    files = {"index.html", "about/index.html", "roles/index.html"}

    assert on_disk(address, "roles/index.html", files) == expected


def test_data_is_one_statement_with_addresses_that_open() -> None:
    text = SITE["roles/chef.json"].decode()

    script = data_on_disk(text, "roles/chef.json", SITE).decode()

    start = '(globalThis.galleryData ??= {})["roles/chef.json"] = '
    assert script.startswith(start) and script.endswith(";\n")
    assert "\u2028" not in script
    assert json.loads(script.removeprefix(start).removesuffix(";\n")) == [
        {"url": "roles/chef/index.html#a", "text": "\u2028</script>"}
    ]


def test_the_search_index_is_what_material_looks_for() -> None:
    script = offline(SITE)["search/search_index.js"].decode()

    index = json.loads(script.removeprefix("var __index = ").removesuffix(";\n"))
    assert [one["location"] for one in index["docs"]] == ["index.html", "roles/chef/index.html#a"]


def test_the_copy_has_what_a_disk_needs_and_no_more() -> None:
    assert sorted(offline(SITE)) == [
        "about/index.html",
        "assets/iframe-worker.LICENSE.txt",
        "assets/iframe-worker.js",
        "assets/js/main.js",
        "assets/offline.js",
        "index.html",
        "roles/chef.js",
        "roles/chef/index.html",
        "roles/index.html",
        "search/search_index.js",
    ]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for path, content in SITE.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    return tmp_path


def test_equal_sites_give_equal_copies_whatever_their_dates_and_order(site: Path) -> None:
    copy = site / f"{NAME}.zip"
    environment = templates(ROOT)
    write_offline(site, environment)
    first = copy.read_bytes()

    for path, content in reversed(SITE.items()):
        (site / path).unlink()
        (site / path).write_bytes(content)
        (site / path).chmod(0o600)
        os.utime(site / path, (1_000_000_000, 1_000_000_000))
    write_offline(site, environment)

    assert copy.read_bytes() == first
    with ZipFile(copy) as opened:
        entries = opened.infolist()
    assert [entry.filename for entry in entries] == [
        f"{NAME}/{path}" for path in sorted(offline(SITE))
    ]
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}


def test_the_copy_is_offered_with_its_size_where_a_page_has_a_place_but_not_in_itself(
    site: Path,
) -> None:
    (site / "assets/noise.bin").write_bytes(os.urandom(1_250_000))

    write_offline(site, templates(ROOT))

    copy = site / f"{NAME}.zip"
    size = f"{copy.stat().st_size / 1_000_000:.1f}\u00a0MB"
    page = (site / "about/index.html").read_text("utf-8")
    assert size == "1.3\u00a0MB"
    assert f'href="../{NAME}.zip"' in page and size in page
    assert (site / "index.html").read_bytes() == SITE["index.html"]
    with ZipFile(copy) as opened:
        assert opened.read(f"{NAME}/about/index.html").count(b".zip") == 0


@pytest.mark.parametrize(("command", "made"), [("build", True), ("serve", False)])
def test_a_preview_makes_no_copy(site: Path, command: str, made: bool) -> None:
    plugin: Any = GalleryPlugin()  # type: ignore[no-untyped-call]
    plugin.environment = templates(ROOT)

    plugin.on_startup(command=command, dirty=False)
    plugin.on_post_build(config=SimpleNamespace(site_dir=str(site)))

    assert (site / f"{NAME}.zip").exists() == made
