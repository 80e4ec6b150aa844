"""Problems are printed for people, for GitHub and for programs."""

import json

from generator.problems import Code, DataError, Place, Problem, did_you_mean, listed
from generator.report import as_github, as_json_report, as_text_report

PROBLEM = Problem(
    Place("data/roles/baker.yml", 3, 7), Code.UNKNOWN_KEY, "no key is called `titel`, 100% sure\nso"
)


def test_a_line_names_the_place_the_code_and_what_to_do() -> None:
    assert as_text_report([PROBLEM]).startswith("data/roles/baker.yml:3:7: unknown-key: no key")


def test_github_gets_one_annotation_a_problem_with_its_marks_escaped() -> None:
    assert as_github([PROBLEM]) == (
        "::error file=data/roles/baker.yml,line=3,col=7,title=unknown-key"
        "::no key is called `titel`, 100%25 sure%0Aso\n"
    )


def test_programs_get_json() -> None:
    assert json.loads(as_json_report([PROBLEM])) == {
        "problems": [
            {
                "path": "data/roles/baker.yml",
                "line": 3,
                "column": 7,
                "code": "unknown-key",
                "sentence": "no key is called `titel`, 100% sure\nso",
            }
        ]
    }


def test_an_error_carries_its_problems_once_and_in_order() -> None:
    other = Problem(Place("data/a.yml"), Code.EMPTY_FILE, "empty")

    assert DataError([PROBLEM, other, PROBLEM]).problems == [other, PROBLEM]


def test_the_nearest_name_is_offered_and_far_ones_are_listed() -> None:
    assert did_you_mean("hirring-manager", ["hiring-manager", "peer"]).startswith("did you mean")
    assert did_you_mean("zzz", []) == "there are none yet"
    assert listed([str(number) for number in range(14)]).endswith("and 2 more")
