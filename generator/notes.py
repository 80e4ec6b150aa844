"""Hold a finished note: every sentence with its move, its source and the reason it is there."""

from dataclasses import dataclass
from itertools import accumulate

from generator.phrases import Phrase, word_count

ADDED_LABELS = ("Company", "job title", "day", "day you met")
"""Labels of the blanks that the program puts into a sentence, and its author does not."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a note, filled and blank at once."""

    move: str
    phrase: Phrase
    source: str
    """`scene`, or `frame:` and the frame's id."""
    why: str = ""

    @property
    def fact(self) -> str:
        """What the sentence says that only this meeting could: its author's longest blank."""
        added = {label.casefold() for label in ADDED_LABELS}
        filled = [one.filled for one in self.phrase.blanks if one.label.casefold() not in added]
        return max(filled, key=len, default=self.phrase.text)


@dataclass(frozen=True, slots=True)
class Note:
    """One rendering of a scene: an example and its template, from the same words."""

    id: str
    scene: str
    role: str
    industry: str
    audience: str
    stage: str
    situation: str
    candidate: str
    tone: str
    channel: str
    url: str
    subject: Sentence | None
    greeting: Phrase
    paragraphs: tuple[tuple[Sentence, ...], ...]
    close: Sentence | None
    signature: tuple[Phrase, ...]
    limits: tuple[int, int]
    """Fewest and most words that its body may have."""

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences of the body, in order."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)

    @property
    def body(self) -> str:
        """The example's paragraphs, without greeting and signature."""
        return "\n\n".join(
            " ".join(sentence.phrase.text for sentence in paragraph)
            for paragraph in self.paragraphs
        )

    @property
    def text(self) -> str:
        """Exactly what Copy puts on the clipboard for the example."""
        return self._plain(blank=False)

    @property
    def blank_text(self) -> str:
        """Exactly what Copy puts on the clipboard for the template."""
        return self._plain(blank=True)

    @property
    def words(self) -> int:
        """Words of the body, the count that every limit is about."""
        return word_count(self.body)

    @property
    def shares(self) -> tuple[tuple[str, int, int], ...]:
        """How the body's words are shared out: move, words before it, its own; in order."""
        totals: dict[str, int] = {}
        for sentence in self.sentences:
            count = word_count(sentence.phrase.text)
            totals[sentence.move] = totals.get(sentence.move, 0) + count
        starts = accumulate(totals.values(), initial=0)
        return tuple(
            (move, start, count)
            for (move, count), start in zip(totals.items(), starts, strict=False)
        )

    def _plain(self, *, blank: bool) -> str:
        def read(phrase: Phrase) -> str:
            return phrase.blank if blank else phrase.text

        blocks = [read(self.greeting)]
        blocks += [
            " ".join(read(sentence.phrase) for sentence in paragraph)
            for paragraph in self.paragraphs
        ]
        ending = [read(self.close.phrase)] if self.close else []
        ending += [read(line) for line in self.signature]
        return "\n\n".join([*blocks, "\n".join(ending)])
