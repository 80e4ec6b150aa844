"""Lay out the questions that end in whether to send a note, each on a page of its own."""

from collections.abc import Iterator

from generator.decide import START
from generator.load import Entry, Library
from generator.models import Question, Verdict
from generator.pages.page import Page
from generator.phrases import unmarked

FOLDER = "should-i-send"


def decision_pages(library: Library) -> Iterator[Page]:
    """Yield a page for each question and each verdict, so that no script is needed."""
    for question in library.questions.values():
        yield _question(question)
    for verdict in library.verdicts.values():
        yield _verdict(library, verdict)


def _question(question: Entry[Question]) -> Page:
    first = question.id == START
    name = "index" if first else question.id
    return Page(
        path=f"{FOLDER}/{name}.md",
        title="Should I send one?" if first else question.model.asks,
        description=(
            "At most four questions to an honest answer, which is sometimes no."
            if first
            else f"Should I send a thank-you note? {question.model.asks}"
        ),
        template="pages/question.html.j2",
        context={"question": question, "first": first, "start": START},
        intro=" ".join([question.model.asks, *(one.says for one in question.model.answers)]),
        source=question.path,
    )


def _verdict(library: Library, verdict: Entry[Verdict]) -> Page:
    return Page(
        path=f"{FOLDER}/{verdict.id}.md",
        title=verdict.model.title,
        description=unmarked(verdict.model.text.split("\n")[0]),
        template="pages/verdict.html.j2",
        context={
            "verdict": verdict,
            "norm": library.norms[verdict.model.norm],
            "library": library,
        },
        intro=unmarked(verdict.model.text),
        source=verdict.path,
    )
