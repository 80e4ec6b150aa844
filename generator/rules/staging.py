"""Set each text of the data beside what it is held against: its lists, its trade, its scene."""

from collections.abc import Iterator, Mapping

from generator.load import Entry, Library
from generator.models import Scene
from generator.phrases import Phrase, Words, parse
from generator.read import Location, Value, texts
from generator.rules.lists import Wordlist
from generator.rules.scenes import Staged
from generator.rules.texts import Text
from generator.validate import authored

_NO_PROSE = frozenset({"says", "how", "check", "email", "profile", "phone", "forbids", "lexicon"})
"""Keys whose words are lists, addresses or faults shown on purpose."""


def staged(scene: Entry[Scene], library: Library, lists: Mapping[str, Wordlist]) -> Staged:
    """Return a scene with all that it refers to, as far as that could be read."""
    role_id, industry_id = scene.folders
    role = library.roles.get(role_id)
    industry = library.industries.get(industry_id)
    company = library.companies.get(scene.model.company)
    audience = library.audiences.get(scene.model.audience)
    stage = library.stages.get(scene.model.stage)
    situation = library.situations.get(scene.model.situation)
    terms = frozenset(
        term.lower() for entry in (role, industry) if entry for term in entry.model.lexicon
    )
    name = company.model.name if company else "Company"
    return Staged(
        scene=scene,
        texts={
            location: _text(text, location, name, lists, terms)
            for text, location in authored(scene.model)
        },
        lists=lists,
        moves=frozenset(library.known["moves"]),
        role=role.model if role else None,
        industry=industry.model if industry else None,
        company=company.model if company else None,
        audience=audience.model if audience else None,
        stage=stage.model if stage else None,
        situation=situation.model if situation else None,
    )


def _text(
    text: str,
    location: Location,
    company: str,
    lists: Mapping[str, Wordlist],
    terms: frozenset[str],
) -> Text:
    phrase = parse(text)
    key = "short" if location[0] == "short" else str(location[-1])
    return Text(key, phrase, phrase.text.replace("{{company}}", company), lists, terms)


def plain(key: str, text: str, lists: Mapping[str, Wordlist]) -> Text:
    """Return a text that has no blanks."""
    return Text(key, Phrase((Words(text),)), text, lists)


def prose(value: Value) -> Iterator[tuple[Location, str]]:
    """Yield every text of a file that is shown to visitors, with where it stands."""
    return texts(value, _NO_PROSE)
