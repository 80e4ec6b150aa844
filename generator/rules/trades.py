"""Find the words of each trade in a text."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from generator.load import Library
from generator.rules.words import words

LONGEST_TERM = 4


def trades(library: Library) -> dict[str, set[str]]:
    """Return for each term the roles whose lexicon has it.

    The first word of a longer term is there too, for no role, so that a text is searched for
    longer terms only where one may begin.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for role in library.roles.values():
        for term in role.model.lexicon:
            parts = words(term)
            found[" ".join(parts)].add(role.id)
            if len(parts) > 1:
                found[parts[0]] |= set()
    return dict(found)


def terms_in(text: str, by_term: Mapping[str, set[str]]) -> Counter[str]:
    """Count for each role the words of its lexicon that stand in a text."""
    whole = words(text)
    parts = [part for word in whole for part in _parts(word)]
    runs = {
        " ".join(found[start : start + length])
        for found in (whole, parts)
        for start, word in enumerate(found)
        if word in by_term
        for length in range(1, LONGEST_TERM + 1)
    }
    return Counter(role for run in runs for role in by_term.get(run, ()))


def _parts(word: str) -> list[str]:
    if word.isalnum():
        return [word]
    return [part for part in re.split(r"[-/]|'s$", word) if part]
