"""A phrase reads two ways, and both are whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.phrases import Blank, Phrase, PhraseError, Words, capitalised, fill, parse

PLAIN = st.text(st.characters(exclude_characters="[]{}|", exclude_categories=["Cs"]), min_size=1)
TRIMMED = PLAIN.map(str.strip).filter(bool)
PARTS = st.lists(st.one_of(PLAIN.map(Words), st.builds(Blank, TRIMMED, TRIMMED)), max_size=6)


def written(parts: list[Words | Blank]) -> str:
    return "".join(
        part.text if isinstance(part, Words) else f"[[{part.filled}|{part.label}]]"
        for part in parts
    )


@given(PARTS)
def test_reading_what_was_written_gives_both_texts_back(parts: list[Words | Blank]) -> None:
    phrase = parse(written(parts))

    assert phrase.text == Phrase(tuple(parts)).text
    assert phrase.blank == Phrase(tuple(parts)).blank


@given(PARTS)
def test_filling_every_blank_leaves_none(parts: list[Words | Blank]) -> None:
    assert "[" not in parse(written(parts)).text


@given(PARTS)
def test_a_template_has_a_bracket_for_every_blank(parts: list[Words | Blank]) -> None:
    phrase = parse(written(parts))

    assert phrase.blank.count("[") == len(phrase.blanks)


@given(PARTS)
def test_a_large_first_letter_changes_nothing_else(parts: list[Words | Blank]) -> None:
    phrase = Phrase(tuple(parts))

    assert capitalised(phrase).text.casefold() == phrase.text.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "[[no label]]",
        "[[two|labels|here]]",
        "[one|bracket]",
        "[[open|for ever",
        "closed|]]",
        "{{Company}}",
        "{{company}",
        "a | bar",
        "[[|empty]]",
        "[[empty|]]",
        "[[in[[side]]|out]]",
        "[[space |at the edge]]",
    ],
)
def test_brackets_that_make_no_phrase_are_refused(text: str) -> None:
    with pytest.raises(PhraseError):
        parse(text)


def test_a_variable_takes_its_value_with_its_blanks() -> None:
    phrase = fill(parse("I would join {{company}}."), {"company": parse("[[Harrow|Company]]")})

    assert (phrase.text, phrase.blank) == ("I would join Harrow.", "I would join [Company].")


def test_a_variable_without_a_value_is_a_fault() -> None:
    with pytest.raises(KeyError):
        fill(parse("{{nothing}}"), {})
