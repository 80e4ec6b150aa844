"""A mistake is a case file, named for its code, with the exact lines a contributor will read."""

import base64
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading import problems_of

from generator.checks import check
from generator.load import load
from generator.models import Pattern, Style
from generator.phrases import Blank, Phrase, Words
from generator.problems import Code
from generator.rules import sums
from generator.rules.lists import hits, opens, wordlist
from generator.rules.tables import AUTHORED, BY_KEY, FRAME, LISTS
from generator.rules.texts import Text

ROOT = Path(__file__).parent.parent
CASES = sorted((Path(__file__).parent / "cases").glob("*.yml"))
LINES: tuple[str, ...] = (
    "title",
    "summary",
    "meeting",
    "tone",
    "subject_hook",
    "thanks_for",
    "aside",
    "interest",
)
LINES += ("offer", "timeline", "opening", "next", "late")
STYLE = sorted((ROOT / "data" / "style").glob("*.yml"))


def apply(change: dict[str, Any], root: Path) -> None:
    """Make one change to the project: replace, add, write bytes, copy, link or remove."""
    file = root / change["file"]
    file.parent.mkdir(parents=True, exist_ok=True)
    if "replace" in change:
        before = file.read_text("utf-8")
        assert before.count(change["replace"]) == 1, f"{change['replace']!r} is not there once"
        file.write_text(before.replace(change["replace"], change["with"]), "utf-8")
    elif "add" in change:
        with file.open("a", encoding="utf-8") as end:
            end.write(change["add"] * change.get("times", 1))
    elif "bytes" in change:
        file.write_bytes(base64.b64decode(change["bytes"]))
    elif "copy" in change:
        shutil.copy(root / change["copy"], file)
    elif "link" in change:
        file.symlink_to(change["link"])
    elif change.get("remove"):
        file.unlink()
    else:
        raise ValueError(f"{sorted(change)} is no change")


def is_line(text: str) -> bool:
    """Tell whether a model would take it: one line, no space at its edges, no bracket."""
    return text == text.strip() and "\n" not in text and not set("[]{}|") & set(text)


def test_a_project_without_a_mistake_has_no_problem(project: Path) -> None:
    assert problems_of(project) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_mistake_is_answered_with_these_lines(case: Path, project: Path) -> None:
    mistake = yaml.safe_load(case.read_text("utf-8"))
    for change in mistake["change"]:
        apply(change, project)

    lines = problems_of(project)

    assert lines == mistake["lines"]
    assert any(f": {case.stem}: " in line for line in lines)


def test_every_code_has_a_case_and_every_case_a_code() -> None:
    of_the_day = {Code.EVIDENCE_OLD}  # a warning that depends on the date; see test_ageing
    assert {case.stem for case in CASES} == {str(code) for code in set(Code) - of_the_day}


def patterns() -> Iterator[tuple[str, list[Pattern], Pattern]]:
    for path in STYLE:
        style = Style.model_validate(yaml.safe_load(path.read_text("utf-8")))
        for pattern in style.patterns:
            yield path.stem, style.patterns, pattern


@pytest.mark.parametrize(
    ("name", "others", "pattern"), list(patterns()), ids=lambda value: getattr(value, "words", "")
)
def test_a_pattern_catches_its_words_and_lets_the_innocent_pass(
    name: str, others: list[Pattern], pattern: Pattern
) -> None:
    guilty = pattern.words.replace("*", "ing")

    assert list(hits(wordlist([pattern]), f"You said {guilty} twice."))
    for innocent in pattern.innocent:
        assert not list(hits(wordlist(others), innocent)), innocent
        assert name != "generic-thanks" or not opens(wordlist(others), innocent)


def test_no_list_names_a_pattern_twice() -> None:
    for path in STYLE:
        words = [
            pattern["words"] for pattern in yaml.safe_load(path.read_text("utf-8"))["patterns"]
        ]
        assert len(words) == len(set(words)), path.stem


def test_every_list_that_a_rule_reads_is_there() -> None:
    assert {path.stem for path in STYLE} >= set(LISTS)


def test_a_term_of_the_trade_is_no_cliche() -> None:
    align = wordlist([Pattern(words="align* with your")])

    assert list(hits(align, "We align with your values."))
    assert not list(hits(align, "We align with your rail.", frozenset({"align with your rail"})))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=4),
    st.sampled_from([*BY_KEY, "short"]),
)
def test_rules_on_texts_hold_for_any_text(parts: list[str], key: str) -> None:
    words = [
        Blank(part, part[::-1]) if index % 2 else Words(part) for index, part in enumerate(parts)
    ]
    phrase = Phrase(tuple(words))
    text = Text(key, phrase, phrase.text, {"cliches": wordlist([Pattern(words="team player")])})

    for _, rule in (*AUTHORED, *BY_KEY.get(key, ()), *FRAME):
        assert all(isinstance(sentence, str) for sentence in rule(text))


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="0123456789+-*/%().<>=! abx_,'[]\x00λ", max_size=220))
def test_a_sum_is_worked_out_or_refused_and_nothing_else(text: str) -> None:
    try:
        assert sums.holds(text) in (True, False)
    except sums.SumError as error:
        assert str(error)


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os').system('true') == 0",
        "9 ** 9 ** 9 > 1",
        "(1).__class__ == 1",
        "round(1 / 3, 10 ** 9) > 0",
        "[1 for i in 'a'] == 1",
        "(" * 150 + "1" + ")" * 150 + " > 0",
        "True > 0",
        "1e999 > 0",
        "1 / 0 > 0",
        "12",
    ],
)
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(sums.SumError):
        sums.holds(text)


def test_rules_wait_for_nothing_that_could_not_be_read(project: Path) -> None:
    for path in (
        "roles/baker",
        "industries/bakeries",
        "companies/alder-street",
        "stages/first-interview",
    ):
        (project / "data" / f"{path}.yml").write_text("[", "utf-8")
    library, _ = load(project)

    assert list(check(library)) == []


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    key=st.sampled_from(LINES),
    text=st.text(min_size=1, max_size=80).filter(is_line),
)
def test_rules_on_scenes_hold_for_any_line(project: Path, key: str, text: str) -> None:
    library, _ = load(project)
    name = "baker/bakeries/two-trays-from-the-back"
    scene = library.scenes[name]
    model = scene.model.model_copy(update={key: text})
    library.scenes[name] = replace(scene, model=model)

    assert all(str(problem) for problem in check(library))
