"""Every way through the questions ends, after at most four, in a verdict that rests on a norm."""

from collections import Counter
from pathlib import Path

import pytest

from generator.decide import MOST_QUESTIONS, START, lost, ways
from generator.load import Library, load

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def library() -> Library:
    return load(ROOT)[0]


def test_the_small_project_has_three_ways(project: Path) -> None:
    small, _ = load(project)

    assert [(len(way.steps), way.verdict) for way in ways(small)] == [
        (2, "tonight"),
        (2, "let-it-be"),
        (1, "let-it-be"),
    ]


def test_every_way_of_the_gallery_ends_after_at_most_four_questions(library: Library) -> None:
    found = list(ways(library))

    assert {way.steps[0][0] for way in found} == {START}
    assert max(len(way.steps) for way in found) <= MOST_QUESTIONS
    assert all(way.steps[-1][1].verdict == way.verdict for way in found)


def test_no_question_is_asked_twice_on_a_way(library: Library) -> None:
    for way in ways(library):
        assert max(Counter(name for name, _ in way.steps).values()) == 1


def test_every_verdict_is_reached_and_rests_on_a_norm(library: Library) -> None:
    assert {way.verdict for way in ways(library)} == set(library.verdicts)
    assert all(one.model.norm in library.norms for one in library.verdicts.values())


def test_some_answers_are_no(library: Library) -> None:
    said = Counter(verdict.model.verdict for verdict in library.verdicts.values())

    assert set(said) == {"send", "brief", "optional", "no"}
    assert said["no"] >= 5


def test_a_gallery_without_questions_is_not_lost() -> None:
    assert list(lost(Library(known={"questions": set()}))) == []


def test_questions_without_a_first_one_are(project: Path) -> None:
    (project / "data/questions/start.yml").unlink()

    problems = list(lost(load(project)[0]))

    assert [str(one) for one in problems] == [
        "data/questions/start.yml:1:1: missing-file: add the first question here"
    ]


def test_a_fifth_question_is_one_too_many(project: Path) -> None:
    questions = project / "data/questions"
    for number in range(3):
        (questions / f"more-{number}.yml").write_text(
            "asks: And then?\nanswers:\n"
            f"- says: One\n  question: {f'more-{number + 1}' if number < 2 else 'last'}\n"
            "- says: Two\n  verdict: tonight\n",
            "utf-8",
        )
    (questions / "last.yml").write_text(
        "asks: And at last?\nanswers:\n- says: One\n  verdict: tonight\n"
        "- says: Two\n  verdict: let-it-be\n",
        "utf-8",
    )
    start = questions / "start.yml"
    start.write_text(
        start.read_text("utf-8").replace("question: since", "question: more-0"), "utf-8"
    )

    found = {str(one).split(": ", 1)[1] for one in lost(load(project)[0])}

    assert found == {
        "never-asked: no answer leads to this question",
        f"too-many-questions: this is question 5 on its way; ask at most {MOST_QUESTIONS}",
    }
