"""See that nobody in the gallery exists, and that no address reaches anybody."""

import re
from collections.abc import Iterator

from generator.rules.lists import NOTHING, hits
from generator.rules.scenes import Finding, Staged
from generator.rules.texts import Text

_PHONE = re.compile(r"555-01\d\d")
_EMAIL = re.compile(r"[^\s@]+@example\.(?:com|org|net)")
_PROFILE = re.compile(r"[\w./-]+-example/?|(?:[\w-]+\.)*[\w-]+\.example(?:/[\w./-]*)?")
_EMPLOYER = re.compile(r"\b[Aa]t ((?:[A-Z][\w'&-]*[ ]?){1,4})")


def real_company(name: Text) -> Iterator[str]:
    """A real employer would be made to say what it never said."""
    for found, _ in hits(name.lists.get("real-companies", NOTHING), name.filled):
        yield f"`{found}` exists; invent a name that nobody bears, as in `Larkmoor Regional`"


def real_employer(text: Text) -> Iterator[str]:
    """A past employer is checked as the present one is."""
    for match in _EMPLOYER.finditer(text.filled):
        for found, _ in hits(text.lists.get("real-companies", NOTHING), match[1]):
            yield f"`{found}` exists; invent a name that nobody bears, as in `Larkmoor Regional`"


def real_address(staged: Staged) -> Iterator[Finding]:
    """Numbers and domains that are reserved for examples reach nobody."""
    writer = staged.model.writer
    if not _PHONE.fullmatch(writer.phone):
        sentence = f"`{writer.phone}` might ring; take a number from 555-0100 to 555-0199"
        yield ("writer", "phone"), sentence
    if not _EMAIL.fullmatch(writer.email):
        sentence = f"`{writer.email}` might arrive; end it with `@example.com`"
        yield ("writer", "email"), sentence
    if writer.profile and not _PROFILE.fullmatch(writer.profile):
        sentence = f"`{writer.profile}` might exist; end it with `-example`"
        yield ("writer", "profile"), sentence
