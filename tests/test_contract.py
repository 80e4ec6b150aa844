"""Contractions come from a closed list, and never where they would stumble."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.contract import contract
from generator.phrases import parse


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("I did not ask.", "I didn't ask."),
        ("I would like that.", "I'd like that."),
        ("I would not go.", "I wouldn't go."),
        ("I am not sure.", "I'm not sure."),
        ("Cannot is one word.", "Can't is one word."),
        ("They will not wait.", "They won't wait."),
        ("I will send it.", "I'll send it."),
        ("as I would on any unit", "as I would on any unit"),
        ("as I would.", "as I would."),
        ("and so I am, as you said", "and so I am, as you said"),
        ("I have three.", "I have three."),
        ("I wondered whether I would too.", "I wondered whether I would too."),
        ("You and I would both know.", "You and I would both know."),
        ("[[Orhan|a colleague]] and I will call.", "Orhan and I will call."),
        ("You asked, and I would like that.", "You asked, and I'd like that."),
        ("THE MACHINE DID NOT STOP", "THE MACHINE DID NOT STOP"),
    ],
)
def test_the_closed_list(full: str, short: str) -> None:
    assert contract(parse(full)).text == short


def test_a_pair_before_a_blank_is_contracted_in_both_texts() -> None:
    phrase = contract(parse("I would [[like to know|what you want]]."))

    assert (phrase.text, phrase.blank) == ("I'd like to know.", "I'd [what you want].")


def test_a_label_is_left_as_it_is() -> None:
    assert contract(parse("[[yes|what you did not know]]")).blank == "[what you did not know]"


@given(st.text(st.characters(exclude_characters="[]{}|", exclude_categories=["Cs"])))
def test_a_text_without_the_pairs_comes_back_unchanged(text: str) -> None:
    kept = text.replace("not", "").replace("I ", "")

    assert contract(parse(kept)).text == kept
