"""Keep a page of guidance as short as the advice that it gives."""

from collections.abc import Iterator, Sequence

from generator.load import Entry
from generator.models import Guide
from generator.notes import Note
from generator.phrases import word_count
from generator.problems import listed
from generator.rules.scenes import Finding

MOST_WORDS_OF_ANSWER = 80
MOST_WORDS_OF_PAGE = 900


def word_limit(guide: Guide) -> Iterator[Finding]:
    """Whoever reads it has ten minutes and a note to write."""
    count = word_count(guide.answer)
    if count > MOST_WORDS_OF_ANSWER:
        yield ("answer",), f"{count} words; give the short answer in {MOST_WORDS_OF_ANSWER}"
    whole = count + sum(word_count(section.text) for section in guide.sections)
    if whole > MOST_WORDS_OF_PAGE:
        yield ("sections",), f"{whole} words on the page; keep it to {MOST_WORDS_OF_PAGE}"


def quote_gone(guide: Entry[Guide], notes: Sequence[Note]) -> Iterator[Finding]:
    """A page that quotes a sentence has to show one, also after its scene was rewritten."""
    own: dict[str, list[str]] = {}
    for note in notes:
        own.setdefault(note.scene, [sentence.move for sentence in note.sentences])
    for index, quote in enumerate(guide.model.quotes):
        moves = own.get(quote.scene)
        if moves is not None and quote.move not in moves:
            yield (
                ("quotes", index, "move"),
                f"`{quote.scene}` has no `{quote.move}` in its own tone; "
                f"quote one of {listed(list(dict.fromkeys(moves)))}, or another scene",
            )
