"""Measure what comes back: sentences, openings, endings, shapes and reasons."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

from generator.measures.figures import percent, share
from generator.measures.results import Case, Measure, Yardstick
from generator.measures.texts import emails, normalised, own_emails, told
from generator.notes import Note
from generator.rules.words import capitals, words

MOST_SCENES_OF_A_SENTENCE = 3
WORDS_OF_AN_OPENING = 5

M1 = Yardstick(
    "M1", "Sentences shared", "0 in emails, at most 0.5 % overall; at least .98 of them distinct"
)
M2A = Yardstick("M2a", "Sentences shared once names and digits are masked", "at most 2 %")
M6 = Yardstick(
    "M6",
    "Commonest opening, ending and paragraph shape",
    "openings and endings at most 8 %, shapes of emails at most 35 %",
)
M20 = Yardstick("M20", "Commonest reason", "on at most 3 % of scenes")


def sentences_shared(notes: Sequence[Note]) -> Measure:
    """M1: the share of sentences that occur in more than three scenes.

    A sentence is compared without case, marks and contractions, and counts once for a scene
    however many of its notes hold it. Printed: that share in emails, that share in all notes,
    and distinct sentences over all (of 1).
    """
    if not notes:
        return M1.not_measured("no notes")
    full, overall = _scenes_of(emails(notes), normalised), _scenes_of(notes, normalised)
    in_full, in_all = _share_of_common(full), _share_of_common(overall)
    distinct = share(len(overall), sum(map(len, overall.values())))
    return M1.measured(
        f"{percent(in_full)} in emails, {percent(in_all)} overall; {distinct:.3f} distinct",
        in_full,
        in_full == 0 and in_all <= 0.005 and distinct >= 0.98,
        _commonest_first(notes, overall, normalised),
    )


def sentences_shared_masked(notes: Sequence[Note]) -> Measure:
    """M2a: the share of sentences in more than three scenes once names and digits are masked.

    As M1 over all notes. A name is a word with a large letter inside a sentence, or at its
    beginning if it is nowhere written small; every digit counts as the same digit.
    """
    if not notes:
        return M2A.not_measured("no notes")
    small = {
        word
        for note in notes
        for case in told(note)
        for word in case.sentence.split()
        if word[:1].islower()
    }

    def masked(sentence: str) -> str:
        return _masked(sentence, small)

    scenes = _scenes_of(notes, masked)
    common = _share_of_common(scenes)
    return M2A.measured(
        percent(common), common, common <= 0.02, _commonest_first(notes, scenes, masked)
    )


def _masked(sentence: str, small: set[str]) -> str:
    names = {name.casefold() for name in capitals(sentence)}
    first = sentence.split()[0].strip("\"'(,.") if sentence.split() else ""
    if first[:1].isupper() and first != "I" and first.lower() not in small:
        names.add(first.casefold())
    digits = str.maketrans("0123456789", "#" * 10)
    return " ".join(
        "name" if word.removesuffix("'s") in names or word in names else word.translate(digits)
        for word in normalised(sentence).split()
    )


def _scenes_of(notes: Iterable[Note], key: Callable[[str], str]) -> dict[str, set[str]]:
    """Return the scenes in which each sentence occurs, by its key."""
    scenes: dict[str, set[str]] = defaultdict(set)
    for note in notes:
        for case in told(note):
            scenes[key(case.sentence)].add(note.scene)
    return scenes


def _share_of_common(scenes: Mapping[str, set[str]]) -> float:
    counts = [len(those) for those in scenes.values()]
    return share(sum(count for count in counts if count > MOST_SCENES_OF_A_SENTENCE), sum(counts))


def _commonest_first(
    notes: Iterable[Note], scenes: Mapping[str, set[str]], key: Callable[[str], str]
) -> list[Case]:
    shared = [
        (len(scenes[key(case.sentence)]), case)
        for note in notes
        for case in told(note)
        if len(scenes[key(case.sentence)]) > 1
    ]
    return [case for _, case in sorted(shared, key=lambda pair: -pair[0])]


def openings_endings_shapes(notes: Sequence[Note]) -> Measure:
    """M6: the share of notes with the commonest first and last five words, and of emails' shapes.

    A shape is the list of moves, paragraph by paragraph, each sentence with its own.
    """
    full = emails(notes)
    if not full:
        return M6.not_measured("no emails")
    openings = {note.id: tuple(words(note.body)[:WORDS_OF_AN_OPENING]) for note in notes}
    endings = {note.id: tuple(words(note.body)[-WORDS_OF_AN_OPENING:]) for note in notes}
    shapes = {
        note.id: tuple(tuple(one.move for one in paragraph) for paragraph in note.paragraphs)
        for note in full
    }
    opening, ending, shape = (_commonest(found) for found in (openings, endings, shapes))
    worst: list[Case] = []
    if opening[1] > 0.08:
        worst += [_at(note, 0) for note in notes if openings[note.id] == opening[0]]
    if ending[1] > 0.08:
        worst += [_at(note, -1) for note in notes if endings[note.id] == ending[0]]
    if shape[1] > 0.35:
        worst += [_at(note, 0) for note in full if shapes[note.id] == shape[0]]
    return M6.measured(
        f"{percent(opening[1])}, {percent(ending[1])}, {percent(shape[1])}",
        opening[1],
        not worst,
        worst,
    )


def _commonest(found: Mapping[str, Hashable]) -> tuple[Hashable, float]:
    value, count = Counter(found.values()).most_common(1)[0]
    return value, share(count, len(found))


def _at(note: Note, index: int) -> Case:
    return list(told(note))[index]


def reasons_repeated(notes: Sequence[Note]) -> Measure:
    """M20: the share of scenes on which the commonest reason ("why") stands.

    The reason is taken without the words of the note that are quoted before it, which would hide
    every repetition. A page is a scene, which has its own address, and shows the reasons of the
    email in its own tone. A reason on one scene only is not repeated, and counts 0.
    """
    shown = own_emails(notes)
    scenes: dict[str, set[str]] = defaultdict(set)
    for note in shown:
        for sentence in note.sentences:
            if sentence.why:
                scenes[sentence.why].add(note.scene)
    if not scenes:
        return M20.not_measured("no reasons")
    most = max(map(len, scenes.values()))
    repeated = share(most, len(shown)) if most > 1 else 0.0
    return M20.measured(
        percent(repeated),
        repeated,
        repeated <= 0.03,
        (
            Case(note.id, f"{one.phrase.text} [{one.why}]", one.source)
            for note in sorted(shown, key=lambda note: -_most_scenes(note, scenes))
            for one in note.sentences
            if len(scenes.get(one.why, ())) == _most_scenes(note, scenes) > 1
        ),
    )


def _most_scenes(note: Note, scenes: Mapping[str, set[str]]) -> int:
    return max((len(scenes.get(one.why, ())) for one in note.sentences), default=0)
