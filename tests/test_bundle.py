"""Every module is in the one script under its name, and what cannot be followed stops the build."""

import json
import re

import pytest

from generator.bundle import bundled

ENTRY = "assets/js/main.js"


def modules(script: str) -> dict[str, str]:
    found = re.search(r"const modules = (.*?);\n  const imports", script, re.DOTALL)
    assert found
    held: dict[str, str] = json.loads(found[1])
    return held


def test_imports_of_every_form_become_names_and_nothing_else_changes() -> None:
    main = """\
// @ts-check
import "./start.js";
import { one,
  two as three } from "./deep/one.js";
import whole, * as rest from '../vendor/whole.js';
export * from "./start.js";
/** @typedef {import("./deep/one.js").One} One */
const later = () => import("./later.js");
const text = 'come from "./start.js", <\\/script> \u2028 and `go`';
"""
    files = {
        ENTRY: main.encode(),
        "assets/js/start.js": b'import{a}from"./deep/one.js";',
        "assets/js/deep/one.js": b'import { b } from "../later.js";',
        "assets/js/later.js": b"export {};",
        "assets/js/unused.js": b"",
        "assets/vendor/whole.js": b"export default 1;",
    }

    held = modules(bundled([ENTRY], files))

    assert sorted(held) == sorted(f"gallery/{path}" for path in files if "unused" not in path)
    assert held["gallery/assets/js/start.js"] == 'import{a}from"gallery/assets/js/deep/one.js";'
    assert '"gallery/assets/js/later.js"' in held["gallery/assets/js/deep/one.js"]
    assert held[f"gallery/{ENTRY}"] == (
        main.replace('import "./', 'import "gallery/assets/js/')
        .replace('} from "./', '} from "gallery/assets/js/')
        .replace("'../vendor/", "'gallery/assets/vendor/")
        .replace('* from "./', '* from "gallery/assets/js/')
        .replace('import("./', 'import("gallery/assets/js/')
    )


def test_modules_that_import_each_other_are_held_once() -> None:
    files = {"a.js": b'import "./b.js";', "b.js": b'import "./a.js";'}

    script = bundled(["a.js"], files)

    assert sorted(modules(script)) == ["gallery/a.js", "gallery/b.js"]
    assert 'for (const entry of ["gallery/a.js"])' in script


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('import "./gone.js";', "imports './gone.js', which the site does not have"),
        ('import { a } from "lodash";', "imports 'lodash', which the site does not have"),
        ('import("/assets/js/x.js");', "imports '/assets/js/x.js', which"),
        ("import(`./${name}.js`);", "one script for all cannot follow"),
        ("import(name);", "one script for all cannot follow"),
        ("import( name );", "one script for all cannot follow"),
        ('new URL("x", import.meta.url);', "one script for all cannot follow"),
    ],
)
def test_an_import_that_leads_nowhere_stops_the_build(source: str, said: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(ENTRY)} .*{re.escape(said)}"):
        bundled([ENTRY], {ENTRY: source.encode(), "lodash": b"", "assets/js/x.js": b""})


def test_a_page_that_starts_what_is_not_there_stops_the_build() -> None:
    with pytest.raises(ValueError, match=r"a page starts 'x\.js', which"):
        bundled(["x.js"], {})
