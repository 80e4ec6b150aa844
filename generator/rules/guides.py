"""Keep a page of guidance as short as the advice that it gives."""

from collections.abc import Iterator

from generator.models import Guide
from generator.phrases import word_count
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
