"""Measure the small slips that a reader sees first: articles, possessives, verbs, leaks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import inflect

from generator.framing import authored_blanks
from generator.load import Library
from generator.measures.results import Case, Measure, Yardstick
from generator.measures.texts import scene_of
from generator.notes import Note, Sentence
from generator.phrases import Blank, Part, Phrase, Words
from generator.rules.articles import wrong_articles
from generator.rules.numbers import VALUES, numbers
from generator.rules.words import capitals, words

BLANKS = (4, 12)

M14 = Yardstick("M14", "Articles, possessives, verbs after a blank", "0")
M16 = Yardstick("M16", "Leaks in templates", "0")

_DOUBLE_S = re.compile(r"\b[A-Z][\w.-]*[^s\W]s['’]s\b")
_VERB = re.compile(r"\s(is|are|was|were|has|have)\b")
_SINGULAR_VERBS = frozenset(("is", "was", "has"))
_CLAUSE = re.compile(r"(?:^|[.:;]\s|, (?:and|but|because|since|while) |\b(?:that|because)\s)$")
_AFTER_HEAD = re.compile(
    r",|\s(?:of|in|on|at|for|from|with|without|by|to|that|which|who|whose|where|when|you|your|"
    r"i|we|under|over|after|before|between|about|as|than|into|per)\s",
    re.IGNORECASE,
)
_EITHER = frozenset(("the", "my", "your", "our", "their", "his", "her"))
_ONE = frozenset(("a", "an", "one", "this", "that", "each", "every", "another"))
_MANY = frozenset((*VALUES, "both", "these", "those", "many"))


def slips(notes: Sequence[Note]) -> Measure:
    """M14: wrong articles, possessives in s's, and verbs that disagree with a blank, counted.

    - a or an by sound, in the example and in the template (the labels read in the sentence);
    - 's after a name that ends in one s ("Builders's"): the gallery writes "Builders'";
    - is, are, was, were, has or have straight after a blank with which its clause begins, where
      the blank's first noun is sure to be singular or plural and the verb is the other.

    Counts sentences' slips, subjects included. Sources: rules/articles.py; inflect for number.
    """
    if not notes:
        return M14.not_measured("no notes")
    found = [
        Case(note.id, f"{sentence.phrase.text} [{slip}]", sentence.source)
        for note in notes
        for sentence in _with_subject(note)
        for slip in _slips(sentence.phrase)
    ]
    return M14.measured(str(len(found)), len(found), not found, found)


def _with_subject(note: Note) -> tuple[Sentence, ...]:
    return (note.subject, *note.sentences) if note.subject else note.sentences


def _slips(phrase: Phrase) -> Iterator[str]:
    wrong_pairs = [*wrong_articles(phrase.text), *wrong_articles(phrase.blank)]
    yield from dict.fromkeys(f"{wrong}: {right}" for wrong, right in wrong_pairs)
    for match in _DOUBLE_S.finditer(phrase.text):
        yield match[0]
    yield from _disagreements(phrase.parts)


def _disagreements(parts: Sequence[Part]) -> Iterator[str]:
    before = ""
    for part, following in zip(parts, [*parts[1:], Words("")], strict=True):
        if isinstance(part, Blank) and isinstance(following, Words) and _CLAUSE.search(before):
            verb = _VERB.match(following.text)
            plural = is_plural(part.filled)
            if verb and plural is not None and plural == (verb[1] in _SINGULAR_VERBS):
                yield f"{part.filled}{verb[0]}"
        before += part.text if isinstance(part, Words) else "·"


@lru_cache(maxsize=4096)
def is_plural(noun_phrase: str) -> bool | None:
    """Tell whether a noun phrase is plural, or nothing where that is not sure.

    >>> [is_plural(text) for text in ("the two nurses on 4 West", "an intake form", "showing me")]
    [True, False, None]
    """
    head = _AFTER_HEAD.split(noun_phrase, maxsplit=1)[0]
    found = [word for word in words(head) if word not in _EITHER]
    if not found or {"and", "or"}.intersection(found):
        return None
    if found[0] in _ONE:
        return False
    counted = found[0] in _MANY or (found[0].isdigit() and found[0] != "1")
    if counted and (len(found) == 1 or inflect.engine().singular_noun(found[-1])):
        return True
    return None


def leaks(notes: Sequence[Note], library: Library) -> Measure:
    """M16: particulars of this candidate that a template keeps, and brackets gone wrong, counted.

    - a number from two upward, in figures or words, outside the blanks;
    - outside them, the company, a person of the scene, or another word with a large letter
      inside a sentence, unless it stands in the role's title or lexicon or is all capitals;
    - fewer than 4 or more than 12 blanks in the body of an email, those of day and company
      apart, which the program adds: the count that the rule `blank-count` holds;
    - any bracket or brace in the example, and any double one in the template.

    Subject, greeting and signature are read too.
    """
    if not notes:
        return M16.not_measured("no notes")
    found = [case for note in notes for case in _leaks(note, library)]
    return M16.measured(str(len(found)), len(found), not found, found)


def _leaks(note: Note, library: Library) -> Iterator[Case]:
    frame = (("greeting", note.greeting), *(("signature", line) for line in note.signature))
    texts = [(one.source, one.phrase) for one in _with_subject(note)] + list(frame)
    innocent, names = _innocent(note, library), _names(note, library)
    for source, phrase in texts:
        for leak in _outside(phrase, innocent, names):
            yield Case(note.id, f"{phrase.blank} [{leak}]", source)
        if re.search(r"[\[\]{}|]", phrase.text.replace(" | ", " ")) or re.search(
            r"\[\[|\]\]|\{\{|\}\}", phrase.blank
        ):
            yield Case(note.id, f"{phrase.blank} [brackets]", source)
    count = authored_blanks(note)
    least, most = BLANKS
    if note.channel == "email" and not least <= count <= most:
        yield Case(note.id, f"{count} blanks, of {least} to {most}", note.sentences[0].source)


def _outside(phrase: Phrase, innocent: frozenset[str], names: frozenset[str]) -> Iterator[str]:
    yield from numbers(phrase.outside).values()
    large = [name for name in capitals(phrase.outside) if not name.isupper()]
    for word in dict.fromkeys([*large, *_known(phrase.outside, names)]):
        plain = re.sub(r"['’]s$", "", word.casefold())
        if plain not in innocent and not re.fullmatch(r"i['’]\w+", plain):
            yield word


def _known(outside: str, names: frozenset[str]) -> Iterable[str]:
    """Return the words with large letters that are some person's or the company's name."""
    return (
        word
        for word in re.findall(r"[A-Z][\w'’-]+", outside)
        if re.sub(r"['’]s$", "", word).casefold() in names
    )


def _innocent(note: Note, library: Library) -> frozenset[str]:
    role = library.roles.get(note.role)
    terms = [role.model.title, role.model.in_sentence, *role.model.lexicon] if role else []
    return frozenset(word for term in terms for word in words(term))


def _names(note: Note, library: Library) -> frozenset[str]:
    scene = scene_of(note, library)
    people = [scene.model.reader.name, scene.model.writer.name] if scene else []
    return frozenset(word for person in people for word in words(person))
