"""Say what is wrong, where, and what to do about it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum


class Code(StrEnum):
    """Every kind of problem; each has a case in tests/cases and a heading in docs/contribute."""

    # The file itself
    UNREADABLE_FILE = "unreadable-file"
    NOT_UTF8 = "not-utf8"
    TOO_LARGE = "too-large"
    EMPTY_FILE = "empty-file"
    YAML_SYNTAX = "yaml-syntax"
    YAML_FEATURE = "yaml-feature"
    DUPLICATE_KEY = "duplicate-key"
    UNKNOWN_FILE = "unknown-file"
    BAD_ID = "bad-id"
    MISSING_FILE = "missing-file"
    # Keys and values
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    WRONG_VALUE = "wrong-value"
    ONE_MOVE = "one-move"
    BLANK_SYNTAX = "blank-syntax"
    UNKNOWN_VARIABLE = "unknown-variable"
    # References
    UNKNOWN_ROLE = "unknown-role"
    UNKNOWN_INDUSTRY = "unknown-industry"
    UNKNOWN_AUDIENCE = "unknown-audience"
    UNKNOWN_STAGE = "unknown-stage"
    UNKNOWN_SITUATION = "unknown-situation"
    UNKNOWN_CANDIDATE = "unknown-candidate"
    UNKNOWN_TONE = "unknown-tone"
    UNKNOWN_CHANNEL = "unknown-channel"
    UNKNOWN_MOVE = "unknown-move"
    UNKNOWN_COMPANY = "unknown-company"
    UNKNOWN_SCENE = "unknown-scene"
    UNKNOWN_SETTING = "unknown-setting"
    UNKNOWN_GUIDE = "unknown-guide"
    UNKNOWN_NORM = "unknown-norm"
    UNKNOWN_QUESTION = "unknown-question"
    UNKNOWN_VERDICT = "unknown-verdict"
    UNKNOWN_EVIDENCE = "unknown-evidence"
    PAIR_NOT_REAL = "pair-not-real"
    COMPANY_ELSEWHERE = "company-elsewhere"
    SAME_ID = "same-id"
    SAME_TITLE = "same-title"
    SAME_PERSON = "same-person"
    SAME_MEETING = "same-meeting"
    TOO_FEW_VIEWPOINTS = "too-few-viewpoints"
    # Fiction safety
    REAL_COMPANY = "real-company"
    REAL_ADDRESS = "real-address"
    # Roles, industries, companies, settings
    TITLE_FORM = "title-form"
    IN_SENTENCE_FORM = "in-sentence-form"
    LEXICON_SIZE = "lexicon-size"
    LEXICON_FORM = "lexicon-form"
    LEXICON_SHARED = "lexicon-shared"
    PROOF_LINE_FORM = "proof-line-form"
    INDUSTRY_NAME_FORM = "industry-name-form"
    COMPANY_WHAT_FORM = "company-what-form"
    LEDE_LENGTH = "lede-length"
    # What stands in a scene
    SCENE_TITLE_FORM = "scene-title-form"
    SUMMARY_FORM = "summary-form"
    ADDRESS_FORM = "address-form"
    MEETING_FORM = "meeting-form"
    THANKS_FORM = "thanks-form"
    THANKS_GENERIC = "thanks-generic"
    THANKS_TIME = "thanks-time"
    THANKS_ECHO = "thanks-echo"
    SENTENCE_LENGTH = "sentence-length"
    SENTENCE_FORM = "sentence-form"
    CALLBACK_NOBODY = "callback-nobody"
    OPENS_WITH_PRONOUN = "opens-with-pronoun"
    PROOF_NUMBER = "proof-number"
    NO_FIRST_PERSON = "no-first-person"
    NOT_BUT = "not-but"
    SHORT_NUMBER = "short-number"
    SHORT_IS_A_CUT = "short-is-a-cut"
    OFFER_FORM = "offer-form"
    TIMELINE_FORM = "timeline-form"
    HOOK_FORM = "hook-form"
    OPENING_THANKS = "opening-thanks"
    LABEL_FORM = "label-form"
    LABEL_SAYS_TWO_THINGS = "label-says-two-things"
    ARTICLE_OUTSIDE = "article-outside"
    NUMBER_OUTSIDE = "number-outside"
    NAME_OUTSIDE = "name-outside"
    TOO_LITTLE_OUTSIDE = "too-little-outside"
    CONTRACTION = "contraction"
    EXCLAMATION = "exclamation"
    PUNCTUATION = "punctuation"
    CLICHE = "cliche"
    FEELING = "feeling"
    APOLOGY = "apology"
    MONEY = "money"
    ARTICLE_SOUND = "article-sound"
    MISSING_MOVE = "missing-move"
    FORBIDDEN_MOVE = "forbidden-move"
    FORBIDDEN_WORDS = "forbidden-words"
    TONE_NOT_ALLOWED = "tone-not-allowed"
    TIMELINE_NOT_ALLOWED = "timeline-not-allowed"
    NEXT_STEP = "next-step"
    LATE = "late"
    SUM_FORM = "sum-form"
    SUM_FALSE = "sum-false"
    # Frames
    FRAME_FORM = "frame-form"
    FRAME_LENGTH = "frame-length"
    FRAME_FEELING = "frame-feeling"
    TOO_FEW_FRAMES = "too-few-frames"
    # Notes, once composed
    NOTE_LENGTH = "note-length"
    SUBJECT_LENGTH = "subject-length"
    BLANK_COUNT = "blank-count"
    COULD_BE_ANY_JOB = "could-be-any-job"
    SENTENCE_SHARED = "sentence-shared"
    NEVER_SHOWN = "never-shown"
    DIGITS_ON_CARD = "digits-on-card"
    STARTS_WITH_I = "starts-with-i"
    # Guide
    WORD_LIMIT = "word-limit"
    UNSOURCED_FIGURE = "unsourced-figure"
    EVIDENCE_OLD = "evidence-old"
    QUOTE_GONE = "quote-gone"
    # Should I send one?
    ONE_WAY = "one-way"
    NEVER_ASKED = "never-asked"
    TOO_MANY_QUESTIONS = "too-many-questions"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A file under the project's root, with a line and a column that count from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A place, a code and a sentence that says what to do."""

    place: Place
    code: Code
    sentence: str

    def __str__(self) -> str:
        return f"{self.place}: {self.code}: {self.sentence}"


class DataError(Exception):
    """Raised for people who write data; carries every problem found, in order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: Sequence[Problem] = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Offer the nearest known word, or list them all when none is near.

    >>> did_you_mean("panle", ["panel", "peer"])
    'did you mean `panel`?'
    >>> did_you_mean("x", ["panel", "peer"])
    'there are `panel` and `peer`'
    """
    names = sorted(known)
    if near := get_close_matches(word, names, n=1):
        return f"did you mean `{near[0]}`?"
    if len(names) == 1:
        return f"there is only `{names[0]}`"
    return f"there are {listed(names)}" if names else "there are none yet"


def listed(names: Sequence[str], most: int = 12) -> str:
    """Join names as a sentence does.

    >>> listed(["a"]), listed(["a", "b", "c"])
    ('`a`', '`a`, `b` and `c`')
    """
    quoted = [f"`{name}`" for name in names[:most]]
    if len(names) > most:
        return ", ".join(quoted) + f" and {len(names) - most} more"
    if len(quoted) < 2:
        return "".join(quoted)
    return ", ".join(quoted[:-1]) + " and " + quoted[-1]
