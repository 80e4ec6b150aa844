"""Walk the questions to every verdict, and find the ways on which a reader would get lost."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.load import Library
from generator.models import Answer
from generator.problems import Code, Place, Problem

START = "start"
MOST_QUESTIONS = 4


@dataclass(frozen=True, slots=True)
class Way:
    """A way through the questions: what was asked and answered, and the verdict at its end."""

    steps: tuple[tuple[str, Answer], ...]
    verdict: str


def ways(
    library: Library, name: str = START, steps: tuple[tuple[str, Answer], ...] = ()
) -> Iterator[Way]:
    """Yield every way from a question to a verdict, depth first; ends at a fifth question."""
    entry = library.questions.get(name)
    if entry is None or len(steps) == MOST_QUESTIONS:
        return
    for answer in entry.model.answers:
        taken = (*steps, (name, answer))
        if answer.verdict:
            yield Way(taken, answer.verdict)
        elif answer.question:
            yield from ways(library, answer.question, taken)


def lost(library: Library) -> Iterator[Problem]:
    """Yield what keeps a reader from a verdict: loops, too many questions, pages nobody reaches."""
    if not library.known["questions"]:
        return
    if START not in library.known["questions"]:
        place = Place(f"data/questions/{START}.yml")
        yield Problem(place, Code.MISSING_FILE, "add the first question here")
        return
    yield from _too_deep(library)
    found = list(ways(library))
    asked = {step for way in found for step, _ in way.steps}
    ended = {way.verdict for way in found}
    for name, question in library.questions.items():
        if name not in asked:
            yield Problem(question.place(), Code.NEVER_ASKED, "no answer leads to this question")
    for name, verdict in library.verdicts.items():
        if name not in ended:
            yield Problem(verdict.place(), Code.NEVER_ASKED, "no answer leads to this verdict")


def _too_deep(library: Library) -> Iterator[Problem]:
    for way in _endless(library, START, ()):
        question, entry = way[-1], library.questions[way[-1]]
        sentence = (
            f"`{question}` leads back to itself; let its answers end in a verdict"
            if question in way[:-1]
            else f"this is question {len(way)} on its way; ask at most {MOST_QUESTIONS}"
        )
        yield Problem(entry.place(), Code.TOO_MANY_QUESTIONS, sentence)


def _endless(library: Library, name: str, before: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield every way that comes back to a question, or to one question too many."""
    entry = library.questions.get(name)
    if entry is None:
        return
    way = (*before, name)
    if name in before or len(way) > MOST_QUESTIONS:
        yield way
        return
    for answer in entry.model.answers:
        if answer.question:
            yield from _endless(library, answer.question, way)
