"""Hold a role to the forms in which sentences use it, and its lexicon to its trade."""

import re
from collections import Counter
from collections.abc import Iterator

from generator.load import Entry, Library
from generator.models import Industry, Role
from generator.phrases import word_count
from generator.problems import listed
from generator.rules.articles import article_for
from generator.rules.numbers import has_number
from generator.rules.scenes import Finding
from generator.rules.words import opening_word

LEXICON_WORDS = (25, 60)
FIELD_WORDS = (10, 25)
MOST_OTHER_ROLES = 5
FEWEST_VIEWPOINTS = 3
_SMALL = re.compile(r"an?|and|at|by|for|in|of|on|or|the|to|with")
_LANGUAGE = re.compile(r"American|English|French|German|Italian|Spanish|Japanese|Chinese|Latin")
_ANYBODYS = re.compile(
    r"teamwork|care|communication|leadership|passion|experience|skills|quality|service|team|work|"
    r"customer|professional|motivated|management|problem-solving|results|success"
)
_PAST = re.compile(
    r"[a-z][a-z-]*ed|ate|beat|began|bent|bore|bought|bound|bred|broke|brought|built|cast|caught|"
    r"chose|cut|dealt|did|drew|drove|dug|fell|felt|fit|flew|fought|found|froze|gave|got|grew|ground|"
    r"had|heard|held|hid|hit|hung|kept|knew|laid|led|left|lent|let|lit|lost|made|meant|met|oversaw|"
    r"paid|put|ran|read|rang|rebuilt|redid|reran|retook|rewrote|rode|rose|said|sang|sat|saw|sent|"
    r"set|shook|shot|showed|shut|slept|slid|sold|sought|spent|split|spoke|spread|sprung|stood|"
    r"stuck|struck|swept|swung|taught|threw|told|took|tore|undertook|undid|went|withdrew|woke|won|"
    r"wore|wound|wove|wrote"
)


def title_form(role: Role) -> Iterator[Finding]:
    """It stands in headings and subject lines, where brackets and slashes look unfinished."""
    title = role.title
    if mark := re.search(r"[^\w '&.-]", title):
        yield (
            ("title",),
            f"`{mark[0]}` has no place in a title; write one name, as in `Registered Nurse`",
        )
    if not 1 <= len(title.split()) <= 6 or opening_word(title).lower() in ("a", "an", "the"):
        yield (
            ("title",),
            f"`{title}` is to have 1 to 6 words and no article, as in `Registered Nurse`",
        )
    for word in title.split():
        if word[0].islower() and not _SMALL.fullmatch(word):
            yield (
                ("title",),
                f"`{word}` begins small; write the title as on a card, as in `Registered Nurse`",
            )


def in_sentence_form(role: Role) -> Iterator[Finding]:
    """It stands after `the` in the middle of a sentence."""
    for key in ("in_sentence", "plural"):
        parts = str(getattr(role, key)).split()
        if opening_word(" ".join(parts)).lower() in ("a", "an", "the"):
            yield (
                (key,),
                f"`{parts[0]}` is to go; it is written as after `the`, as in `registered nurse`",
            )
        for word in parts:
            if word[0].isupper() and word[1:].islower() and not _LANGUAGE.fullmatch(word):
                yield (
                    (key,),
                    f"`{word}` begins large; write it as after `the`, as in `registered nurse`",
                )


def article_of_role(role: Role) -> Iterator[Finding]:
    """A heading with the wrong article greets every visitor of the page."""
    right = article_for(opening_word(role.in_sentence))
    if right and right != role.an:
        yield ("an",), f"`{role.an} {role.in_sentence}` is to be `{right} {role.in_sentence}`"


def lexicon_size(entry: Entry[Role] | Entry[Industry]) -> Iterator[Finding]:
    """Too few words recognize no note; too many recognize every one."""
    least, most = LEXICON_WORDS if isinstance(entry.model, Role) else FIELD_WORDS
    count = len(entry.model.lexicon)
    if not least <= count <= most:
        yield ("lexicon",), f"{count} terms; list {least} to {most} that only this trade says"


def lexicon_form(entry: Entry[Role] | Entry[Industry]) -> Iterator[Finding]:
    """Each term is looked up in the notes as it stands here."""
    counts = Counter(entry.model.lexicon)
    for index, term in enumerate(entry.model.lexicon):
        where = ("lexicon", index)
        if isinstance(entry.model, Role) and term != term.lower():
            yield where, f"`{term}` has capitals; write `{term.lower()}`"
        elif not re.fullmatch(r"\w[\w '&./+-]*", term) or len(term.split()) > 4:
            yield (
                where,
                f"`{term}` is no term of 1 to 4 words; list single words, as in `telemetry`",
            )
        elif isinstance(entry.model, Role) and _ANYBODYS.fullmatch(term):
            yield (
                where,
                f"`{term}` is said in every trade; list what only this one says, as in `telemetry`",
            )
        elif counts[term] > 1 and entry.model.lexicon.index(term) != index:
            yield where, f"`{term}` stands here twice; keep one"


def lexicon_shared(library: Library) -> Iterator[tuple[Entry[Role], Finding]]:
    """A word of many trades tells none of them apart."""
    counts = Counter(term for role in library.roles.values() for term in set(role.model.lexicon))
    for role in library.roles.values():
        shared = [term for term in role.model.lexicon if counts[term] - 1 > MOST_OTHER_ROLES]
        if shared:
            sentence = (
                f"more than {MOST_OTHER_ROLES} other roles list {listed(shared)}; "
                "keep what only this trade says"
            )
            yield role, (("lexicon",), sentence)


def proof_line_form(role: Role) -> Iterator[Finding]:
    """It is read after `I`, and counted as a proof is."""
    example = "as in `cut reprints from nine a month to two`"
    for index, line in enumerate(role.proof_lines):
        where = ("proof_lines", index)
        first = opening_word(line)
        if not _PAST.fullmatch(first):
            yield where, f"`{first}` is no verb in the past; say what was done, {example}"
        if not has_number(line):
            yield where, f"no number in `{line}`; count something, {example}"
        if not 4 <= word_count(line) <= 21:
            yield where, f"{word_count(line)} words; say it in 4 to 21, {example}"
        if line[-1] in ".;,":
            yield where, f"`{line.split()[-1]}` ends with a mark; leave it off"


def too_few_viewpoints(library: Library) -> Iterator[tuple[Entry[Role], Finding]]:
    """Three notes to the same person after the same meeting help one visitor in ten."""
    for role in library.roles.values():
        scenes = [scene.model for scene in library.scenes.values() if scene.folders[0] == role.id]
        for kind in ("audience", "stage"):
            found = sorted({str(getattr(scene, kind)) for scene in scenes})
            if len(scenes) >= FEWEST_VIEWPOINTS and len(found) < FEWEST_VIEWPOINTS:
                names = " and ".join(f"`{name}`" for name in found)
                sentence = (
                    f"{len(scenes)} scenes and only {names} as {kind}; show {FEWEST_VIEWPOINTS}"
                )
                yield role, ((), sentence)
