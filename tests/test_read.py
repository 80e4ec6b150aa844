"""A file is read as plain text with places, or answered with the reason why not."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.problems import Code, Place
from generator.read import MOST_DEPTH, Document, read


def reading(tmp_path: Path, content: str | bytes) -> Document | list[str]:
    """Read `content` as a file; return its document, or the codes of its problems."""
    raw = content.encode() if isinstance(content, str) else content
    (tmp_path / "file.yml").write_bytes(raw)
    found = read(tmp_path, "file.yml")
    return found if isinstance(found, Document) else [problem.code for problem in found]


def test_every_value_is_text_as_it_was_typed(tmp_path: Path) -> None:
    document = reading(tmp_path, "a: 1.50\nb: yes\nc: 2026-11-23\nd:\ne: ''\nf: [1, {g: h}]\n")

    assert isinstance(document, Document)
    assert document.values == {
        "a": "1.50",
        "b": "yes",
        "c": "2026-11-23",
        "d": None,
        "e": "",
        "f": ["1", {"g": "h"}],
    }


def test_every_value_knows_its_place(tmp_path: Path) -> None:
    document = reading(tmp_path, "a: x\nb:\n  - c\n  - d: e\n")

    assert isinstance(document, Document)
    assert document.place(("a",)) == Place("file.yml", 1, 1)
    assert document.place(("b", 0)) == Place("file.yml", 3, 5)
    assert document.place(("b", 1, "d")) == Place("file.yml", 4, 5)


def test_a_value_that_is_not_there_is_placed_at_what_is_around_it(tmp_path: Path) -> None:
    document = reading(tmp_path, "a:\n  b: c\n")

    assert isinstance(document, Document)
    assert document.place(("a", "x", "y")) == Place("file.yml", 1, 1)


def test_a_byte_order_mark_is_no_part_of_the_first_key(tmp_path: Path) -> None:
    document = reading(tmp_path, b"\xef\xbb\xbfa: b\r\nc: d\r\n")

    assert isinstance(document, Document)
    assert document.values == {"a": "b", "c": "d"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", Code.EMPTY_FILE),
        ("- a\n- b\n", Code.WRONG_VALUE),
        ("a: b\na: c\n", Code.DUPLICATE_KEY),
        ("a: &x b\nc: *x\n", Code.YAML_FEATURE),
        ("a: !!python/object/apply:os.getcwd []\n", Code.YAML_FEATURE),
        ("a: b\n---\nc: d\n", Code.YAML_FEATURE),
        ("? [a]\n: b\n", Code.YAML_FEATURE),
        ("a: " + "[" * (MOST_DEPTH + 1) + "]" * (MOST_DEPTH + 1), Code.YAML_FEATURE),
        ("a: 'b\n", Code.YAML_SYNTAX),
        ("a:\n\tb: c\n", Code.YAML_SYNTAX),
        ("a: \x07\n", Code.YAML_SYNTAX),
        (b"a: caf\xe9\n", Code.NOT_UTF8),
        (b"\xff\xfea\x00", Code.NOT_UTF8),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, content: str | bytes, code: Code) -> None:
    found = reading(tmp_path, content)

    assert isinstance(found, list)
    assert code in found


def test_a_folder_in_place_of_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file.yml").mkdir()

    found = read(tmp_path, "file.yml")

    assert isinstance(found, list)
    assert [problem.code for problem in found] == [Code.UNREADABLE_FILE]


def test_merge_keys_are_words_like_others(tmp_path: Path) -> None:
    document = reading(tmp_path, "<<: {a: b}\n")

    assert isinstance(document, Document)
    assert document.values == {"<<": {"a": "b"}}


@settings(max_examples=150, deadline=None)
@given(content=st.binary(max_size=400) | st.text(max_size=400).map(str.encode))
def test_no_file_raises(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    found = reading(tmp_path_factory.getbasetemp(), content)

    assert isinstance(found, (Document, list))


@pytest.mark.parametrize(
    "value", ['"a\\0b"', '"\\x1c"', '"\\e[2J"', '"a\\Nb"', "a\u202eb", '"\\ufeff"', "a\u200bb"]
)
def test_a_character_that_nobody_sees_is_named(tmp_path: Path, value: str) -> None:
    for content in (f"a: {value}\n", f"{value}: a\n"):
        assert reading(tmp_path, content) == [Code.YAML_FEATURE]


def test_names_of_all_scripts_are_letters(tmp_path: Path) -> None:
    text = "Siobhán O'Çağ-ni ליאה कृष्णा 😀 می\u200cخواهم"

    document = reading(tmp_path, f"a: {text}\n")

    assert isinstance(document, Document)
    assert document.values == {"a": text}


def test_a_control_character_is_placed_where_it_stands(tmp_path: Path) -> None:
    (tmp_path / "file.yml").write_text("a: b\nc: déjà\0\n", "utf-8")

    found = read(tmp_path, "file.yml")

    assert isinstance(found, list)
    assert [str(problem) for problem in found] == [
        "file.yml:2:8: yaml-syntax: a control character; delete it"
    ]
