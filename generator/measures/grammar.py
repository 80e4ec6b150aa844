"""Measure grammar and spelling with Harper, where it is installed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from importlib.util import find_spec
from typing import TYPE_CHECKING

from generator.load import Library
from generator.measures.results import Case, Measure, Yardstick
from generator.notes import Note
from generator.phrases import Phrase
from generator.rules.words import capitals, sentences, words

if TYPE_CHECKING:
    from harper import Linter

DIALECTS = {"en-US": 0, "en-GB": 1}
"""By an industry's locale, as Harper numbers them."""
ALLOWED = "grammar"
"""The list of data/style that holds allowed words and the names of rules that are off."""

M15 = Yardstick("M15", "Grammar and spelling", "0 that are not allowed")

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "june", "july", "august", "september")
_CALENDAR = (*_DAYS, *_MONTHS, "october", "november", "december")


def grammar(notes: Sequence[Note], library: Library) -> Measure:
    """M15: findings of Harper that data/style/grammar.yml does not allow, counted.

    Each paragraph, subject and greeting is read as plain text, in the dialect of the industry's
    locale; the signature is left out, being names and addresses (M18 looks at those). Known to
    the dictionary beside Harper's own: names of people and companies, letters after names,
    lexicons, and any word with a large letter inside a sentence, unless it is almost a day's or
    a month's name. A lexicon's term may stand whatever Harper says of it. In grammar.yml a pattern
    is a rule's name, which is then off, or words that may stand: the finding is allowed if it
    lies within them.
    """
    if find_spec("harper") is None:
        return M15.not_measured("install harper-py")
    if not notes:
        return M15.not_measured("no notes")
    found: list[Case] = []
    for locale, dialect in DIALECTS.items():
        those = [note for note in notes if _locale(note, library) == locale]
        if those:
            linter = _linter(dialect, those, library)
            found.extend(_findings(linter, those, _allowed(library) | _terms(library)))
    return M15.measured(str(len(found)), len(found), not found, found)


def _locale(note: Note, library: Library) -> str:
    industry = library.industries.get(note.industry)
    return industry.model.locale if industry else "en-US"


def _allowed(library: Library) -> frozenset[str]:
    entry = library.style.get(ALLOWED)
    return frozenset(pattern.words for pattern in entry.model.patterns) if entry else frozenset()


def _terms(library: Library) -> frozenset[str]:
    lexicons = [role.model.lexicon for role in library.roles.values()]
    lexicons += [industry.model.lexicon for industry in library.industries.values()]
    return frozenset(term for lexicon in lexicons for term in lexicon)


def _linter(dialect: int, notes: Iterable[Note], library: Library) -> "Linter":
    from harper import Linter

    linter = Linter(dialect)
    rules = linter.get_lint_config()
    linter.set_lint_config(rules | dict.fromkeys(_allowed(library) & rules.keys(), False))
    linter.import_words(sorted(_known(notes, library)))
    return linter


def _known(notes: Iterable[Note], library: Library) -> set[str]:
    """Return the words that need no other dictionary: names and terms."""
    known = {word for term in _terms(library) for word in words(term)}
    for role in library.roles.values():
        known.update(*map(words, (role.model.title, role.model.plural)))
    names = [company.model.name for company in library.companies.values()]
    for scene in library.scenes.values():
        reader, writer = scene.model.reader, scene.model.writer
        names += [reader.name, reader.address, writer.name, writer.after_name or ""]
    spoken = {name for note in notes for phrase in _phrases(note) for name in _spoken(phrase)}
    known.update(*(name.split() for name in names), spoken)
    return {part for word in known if word for part in (word, *word.split("-"))}


def _spoken(phrase: Phrase) -> Iterator[str]:
    for name in capitals(phrase.text):
        plain = name.removesuffix("'s")
        if not get_close_matches(plain.lower(), _CALENDAR, n=1, cutoff=0.8):
            yield plain


def _phrases(note: Note) -> Iterator[Phrase]:
    yield note.greeting
    for sentence in (note.subject, *note.sentences):
        if sentence:
            yield sentence.phrase


def _findings(linter: "Linter", notes: Iterable[Note], allowed: frozenset[str]) -> Iterator[Case]:
    """Yield a case for every finding; what two notes have in common is read once."""
    seen: dict[str, list[tuple[str, str]]] = {}
    for note in notes:
        for source, text in _pieces(note):
            if text not in seen:
                seen[text] = list(_lints(linter, text, allowed))
            for sentence, fault in seen[text]:
                yield Case(note.id, f"{sentence} [{fault}]", source)


def _pieces(note: Note) -> Iterator[tuple[str, str]]:
    if note.subject:
        yield note.subject.source, note.subject.phrase.text
    yield "greeting", note.greeting.text
    for paragraph in note.paragraphs:
        yield paragraph[0].source, " ".join(one.phrase.text for one in paragraph)


def _lints(linter: "Linter", text: str, allowed: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the sentence of each finding, and the finding: rule, words and message."""
    if not linter.lint(text, language="plaintext"):
        return
    for rule, lints in linter.organized_lints(text, language="plaintext").items():
        for lint in lints:
            if not _stands(text, lint.span.start, lint.span.end, allowed):
                message = lint.message.rstrip(".")
                yield _around(text, lint.span.start), f"{rule}: {lint.problem_text}: {message}"


def _stands(text: str, start: int, end: int, allowed: frozenset[str]) -> bool:
    """Tell whether a finding lies within words that may stand."""
    near = text[max(0, start - 60) : end + 60]
    offset = start - max(0, start - 60)
    return any(
        match.start() <= offset and offset + end - start <= match.end()
        for words_allowed in allowed
        if words_allowed.lower() in near.lower()
        for match in re.finditer(rf"(?<!\w){re.escape(words_allowed)}(?!\w)", near, re.I)
    )


def _around(text: str, start: int) -> str:
    """Return the sentence in which a place of the text lies."""
    end = 0
    for sentence in sentences(text):
        end = text.index(sentence, end) + len(sentence)
        if start < end:
            return sentence
    return text
