"""Print problems for people, for GitHub's annotations, and for programs."""

import json
from collections.abc import Iterable

from generator.problems import Problem


def as_text_report(problems: Iterable[Problem]) -> str:
    """Return a line for each problem: `path:line:column: code: what to do`."""
    return "".join(f"{problem}\n" for problem in problems)


def as_github(problems: Iterable[Problem]) -> str:
    """Return workflow commands that GitHub shows beside the line at fault."""
    return "".join(
        f"::error file={_property(problem.place.path)},line={problem.place.line},"
        f"col={problem.place.column},title={_property(problem.code)}::{_message(problem.sentence)}\n"
        for problem in problems
    )


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def as_json_report(problems: Iterable[Problem]) -> str:
    """Return `{"problems": [{"path", "line", "column", "code", "sentence"}]}`."""
    found = [
        {
            "path": problem.place.path,
            "line": problem.place.line,
            "column": problem.place.column,
            "code": problem.code,
            "sentence": problem.sentence,
        }
        for problem in problems
    ]
    return json.dumps({"problems": found}, ensure_ascii=False, indent=2) + "\n"
