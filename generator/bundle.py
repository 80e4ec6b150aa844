"""Put a site's script modules into one classic script, which a page opened from a disk may run."""

import json
import posixpath
import re
from collections.abc import Iterable, Mapping

NAMED = "gallery/"
"""What stands before a module's path, so that the import map finds it by a name."""
IMPORT = re.compile(
    r"(?P<before>(?<![\w$.])(?:(?:import|export)\b[\w$*{},\s]*?\bfrom|import)\s*\(?\s*)"
    r"(?P<quote>[\"'])(?P<specifier>[^\"'\n]*)(?P=quote)"
)
COMPUTED = re.compile(r"(?<![\w$.])import\s*(?:\.\s*meta\b|\((?!\s*[\"']))")
"""An address that a module makes out of its own, or as it runs; in one script it has none."""
START = """\
{
  const modules = MODULES;
  const imports = {};
  for (const [name, source] of Object.entries(modules)) {
    imports[name] = `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`;
  }
  const map = document.createElement("script");
  map.type = "importmap";
  map.textContent = JSON.stringify({ imports });
  document.head.append(map);
  for (const entry of ENTRIES) import(entry);
}
"""


def bundled(entries: Iterable[str], files: Mapping[str, bytes]) -> str:
    """Return a script that holds the modules at `entries`, and all they import, and starts them.

    Raise `ValueError` for an import that cannot be followed: the copy would fail without a word.
    """
    starts = sorted(entries)
    for path in starts:
        if path not in files:
            raise ValueError(f"a page starts {path!r}, which the site does not have")
    waiting, modules = list(starts), dict[str, str]()
    while waiting:
        path = waiting.pop()
        if NAMED + path not in modules:
            text, imported = _named(path, files)
            modules[NAMED + path] = text
            waiting.extend(imported)
    return START.replace("ENTRIES", json.dumps([NAMED + path for path in starts])).replace(
        "MODULES", json.dumps(dict(sorted(modules.items())), ensure_ascii=False, indent=1)
    )


def _named(path: str, files: Mapping[str, bytes]) -> tuple[str, list[str]]:
    """Return a module whose imports are names, and the paths that they stand for."""
    source = files[path].decode()
    if computed := COMPUTED.search(source):
        raise ValueError(f"{path} has {computed[0]!r}, which one script for all cannot follow")
    imported: list[str] = []

    def name(found: re.Match[str]) -> str:
        specifier = found["specifier"]
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), specifier))
        if not specifier.startswith(("./", "../")) or target not in files:
            raise ValueError(f"{path} imports {specifier!r}, which the site does not have")
        imported.append(target)
        return f"{found['before']}{found['quote']}{NAMED}{target}{found['quote']}"

    return IMPORT.sub(name, source), imported
