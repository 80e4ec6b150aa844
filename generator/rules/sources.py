"""See that a page which speaks of figures and surveys says whose they are."""

import re
from collections.abc import Iterator

from generator.phrases import EVIDENCE

_CLAIM = re.compile(
    r"\d[\d.,]*\s?%|\bper ?cent\b|\b(?:surveyed|polled|respondents|researchers|statistics)\b|"
    r"(?<!case )\b(?:survey|poll|study|studies|experiment)s?\b "
    r"(?:of|by|from|in|that|found|finds|shows?|says?)\b|"
    r"\b(?:according to|recent|one) (?:a |the )?(?:survey|poll|study)\b",
    re.IGNORECASE,
)


def unsourced_figure(text: str) -> Iterator[str]:
    """A percentage without a source is how invented figures go around."""
    for paragraph in text.split("\n\n"):
        if not EVIDENCE.search(paragraph) and (match := _CLAIM.search(paragraph)):
            yield (
                f"`{match[0]}` in a paragraph that names no evidence; "
                "add [^id] with the id of a file in data/evidence, or leave the figure out"
            )
