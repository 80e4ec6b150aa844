"""Make a copy of the built site that opens from a disk, where nothing can be asked of a server."""

import json
import posixpath
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from jinja2 import Environment

from generator.bundle import bundled

NAME = "thank-you-note-gallery"
MARK = "<!-- offline copy -->"
"""Where a page offers the copy; the copy itself is made before anything stands there."""
OFFERED_ON = ("index.html", "about/index.html")
LEFT_OUT = re.compile(
    rf"{NAME}\.zip|404\.html|sitemap\.xml(\.gz)?|notes\.json|assets/share\.png"
    r"|assets/javascripts/lunr/.*|.*\.map"
)
"""What only a server, another program, or a search in another language needs."""
INDEX, SCRIPT, WORKER = "search/search_index.json", "assets/offline.js", "assets/iframe-worker.js"
VENDOR = Path(__file__).parent / "vendor"
PRELOADS = ('<link rel="preload"', '<link rel="modulepreload"')
LONG_AGO = (1980, 1, 1, 0, 0, 0)

_WITHIN = r'[^">]*(?:"[^"]*"[^">]*)*'
TAG = re.compile(
    rf"<!--.*?-->|</head>|<script\b(?P<given>{_WITHIN})>(?P<held>.*?)</script>"
    rf"|<(?:a|area|form|iframe|img|link|source)\b{_WITHIN}>",
    re.DOTALL,
)
ATTRIBUTE = re.compile(r'([\w:-]+)="([^"]*)"')
ADDRESS = re.compile(r"(?P<path>[^?#]*)(?P<rest>.*)", re.DOTALL)


def write_offline(site: Path, environment: Environment) -> None:
    """Write the copy into the folder of the built site, and offer it there with its size."""
    paths = sorted(path for path in site.rglob("*") if path.is_file())
    files = {path.relative_to(site).as_posix(): path.read_bytes() for path in paths}
    target = site / f"{NAME}.zip"
    with ZipFile(target, "w", ZIP_DEFLATED) as copy:
        for path, content in sorted(offline(files).items()):
            entry = ZipInfo(f"{NAME}/{path}", LONG_AGO)
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            copy.writestr(entry, content, ZIP_DEFLATED)
    size = f"{target.stat().st_size / 1_000_000:.1f}\u00a0MB"
    for page in OFFERED_ON:
        if MARK.encode() in files.get(page, b""):
            offer = environment.get_template("parts/offline.html.j2").render(
                root="../" * page.count("/"), name=target.name, size=size
            )
            text = files[page].decode().replace(MARK, offer)
            (site / page).write_text(text, encoding="utf-8", newline="")


def offline(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the copy's files, by path, from those of the built site."""
    kept = {path: content for path, content in files.items() if not LEFT_OUT.fullmatch(path)}
    copy: dict[str, bytes] = {}
    modules: set[str] = set()
    for path, content in kept.items():
        if path.endswith(".html"):
            text, started = page_on_disk(content.decode(), path, kept)
            modules |= started
            copy[path] = text.encode()
        elif path.endswith(".json"):
            copy[path.removesuffix(".json") + ".js"] = data_on_disk(content.decode(), path, kept)
        else:
            copy[path] = content
    if modules:
        copy[SCRIPT] = bundled(modules, kept).encode()
    copy[WORKER] = (VENDOR / "iframe-worker.js").read_bytes()
    copy["assets/iframe-worker.LICENSE.txt"] = (VENDOR / "iframe-worker.LICENSE.txt").read_bytes()
    return copy


def on_disk(address: str, page: str, files: Collection[str]) -> str:
    """Return an address on a page with the page it leads to named, for a folder shows only a list.

    >>> on_disk("../chef/?a#b", "roles/index.html", {"chef/index.html"})
    '../chef/index.html?a#b'
    """
    parts = ADDRESS.fullmatch(address)
    if not parts or not parts["path"]:
        return address
    folder = posixpath.join(posixpath.dirname(page), parts["path"])
    if posixpath.normpath(posixpath.join(folder, "index.html")) not in files:
        return address
    return f"{parts['path'].rstrip('/')}/index.html{parts['rest']}"


def page_on_disk(html: str, page: str, files: Collection[str]) -> tuple[str, set[str]]:
    """Return a page for the copy, and the paths of the script modules that it started."""
    root = "../" * page.count("/")
    started: set[str] = set()

    def linked(found: re.Match[str]) -> str:
        name, value = found.groups()
        if name not in ("href", "src", "action"):
            return found[0]
        return f'{name}="{on_disk(value, page, files)}"'

    def mend(found: re.Match[str]) -> str:
        tag = found[0]
        if tag.startswith("<!--"):
            return "" if tag == MARK else tag
        if tag == "</head>":
            return f'<script src="{root}{WORKER}"></script></head>'
        if found["given"] is None:
            return "" if tag.startswith(PRELOADS) else ATTRIBUTE.sub(linked, tag)
        given = dict(ATTRIBUTE.findall(found["given"]))
        if given.get("type") == "module":
            started.add(posixpath.normpath(posixpath.join(posixpath.dirname(page), given["src"])))
            return f'<script src="{root}{SCRIPT}"></script>'
        return tag

    return TAG.sub(mend, html), started


def data_on_disk(text: str, path: str, files: Collection[str]) -> bytes:
    """Return a script of one statement that hands over what a JSON file holds, for `load-json.js`.

    The search index is handed over in the way that Material's own script looks for it.
    """
    key = "location" if path == INDEX else "url"

    def addressed(value: dict[str, Any]) -> dict[str, Any]:
        if isinstance(value.get(key), str):
            value[key] = on_disk(value[key] or "./", "index.html", files).removeprefix("./")
        return value

    data = json.dumps(json.loads(text, object_hook=addressed), ensure_ascii=False)
    if path == INDEX:
        return f"var __index = {_safe(data)};\n".encode()
    return f"(globalThis.galleryData ??= {{}})[{json.dumps(path)}] = {_safe(data)};\n".encode()


def _safe(data: str) -> str:
    """Return JSON without the two line ends that an older reader of scripts stumbles at."""
    return data.replace("\u2028", r"\u2028").replace("\u2029", r"\u2029")
