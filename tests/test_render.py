"""Whatever a contributor writes is shown, and none of it is run."""

from collections import defaultdict
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.phrases import Blank, Phrase, Words
from generator.render import both, counted, first_sentence, paragraphs

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)
PHRASES = st.lists(st.one_of(TEXT.map(Words), st.builds(Blank, TEXT, TEXT)), min_size=1, max_size=5)


class Reading(HTMLParser):
    """Read a page as a browser does: its words, and every tag in it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.words: dict[str, str] = defaultdict(str)
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.inside = tag

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""

    def handle_data(self, data: str) -> None:
        self.words[self.inside] += data


@given(PHRASES)
def test_escaping_changes_no_word(parts: list[Words | Blank]) -> None:
    reading = Reading()
    reading.feed(str(both(Phrase(tuple(parts)))))
    reading.close()

    blanks = [part for part in parts if isinstance(part, Blank)]
    assert reading.words["span"] == "".join(blank.filled for blank in blanks)
    assert reading.words["var"] == "".join(f"[{blank.label}]" for blank in blanks)
    assert reading.words[""] == "".join(part.text for part in parts if isinstance(part, Words))
    assert reading.tags <= {"span", "var"}


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[click](javascript:alert(1))",
        "![x](https://elsewhere.example/x.png)",
        "<https://elsewhere.example/>",
        "&lt;b&gt;",
    ],
)
def test_guidance_cannot_bring_markup_or_addresses(text: str) -> None:
    reading = Reading()
    reading.feed(str(paragraphs(text)))

    assert reading.tags <= {"p", "em", "strong", "ul", "ol", "li"}


def test_guidance_keeps_its_emphasis_and_lists() -> None:
    assert "<em>once</em>" in paragraphs("Say it *once*.")
    assert "<li>one</li>" in paragraphs("- one\n- two")


def test_numbers_are_counted_in_words() -> None:
    assert (counted(0, "note"), counted(1, "note")) == ("0 notes", "1 note")


def test_the_first_sentence_is_whole() -> None:
    assert first_sentence("Send it. Today.") == "Send it."
    assert first_sentence("Send it") == "Send it."
