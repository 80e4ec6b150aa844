"""See that a scene makes the moves that its reader, stage and situation ask for."""

from collections.abc import Iterator
from functools import lru_cache

from generator.models import Pattern
from generator.rules.lists import Wordlist, hits, wordlist
from generator.rules.scenes import Finding, Staged

IN_CORE = ("callback", "build", "proof", "doubt")
SCREENERS = ("recruiter", "agency-recruiter", "coordinator")
"""They match requirements; a reason for the place is welcome there, and not due."""


def _required(staged: Staged) -> list[str]:
    """Return the moves that are due, with the reason why here wherever a proof is due."""
    stage, situation = staged.stage, staged.situation
    required = ["callback", *(stage.requires if stage else [])]
    if "proof" in required and staged.model.audience not in SCREENERS:
        required.append("interest")
    required += situation.requires if situation else []
    excused = situation.excuses if situation else []
    return [move for move in dict.fromkeys(required) if move not in excused]


def _because(staged: Staged) -> str:
    stage = staged.stage.label if staged.stage else staged.model.stage
    return f"after a meeting of the kind `{stage}` in the situation `{staged.model.situation}`"


def missing_move(staged: Staged) -> Iterator[Finding]:
    """Without it the note would not do what this reader opens it for."""
    core = [
        text.key
        for at, text in staged.texts.items()
        if at[0] == "core" and not staged.is_optional(at)
    ]
    short = {at[-1] for at in staged.texts if at[0] == "short"}
    required = _required(staged)
    if not core:
        yield (
            ("core",),
            "every sentence of the core is optional; keep one that stands in all versions",
        )
    for move in required:
        if move in IN_CORE and move not in core:
            yield (
                ("core",),
                f"no `{move}` that stands in all versions; it is due {_because(staged)}",
            )
        elif move in ("interest", "aside") and (move,) not in staged.texts:
            yield (), f"no `{move}`; it is due {_because(staged)}"
        if move in ("callback", "proof") and move not in short:
            yield ("short",), f"no `{move}` in the short version; it is due {_because(staged)}"
    if "thanks" not in short:
        yield ("short",), "no thanks in the short version; begin it with a `thanks`"
    if "interest" in required and not short & {"interest", "next"}:
        yield ("short",), "no wish in the short version; end it with an `interest` or a `next`"


def forbidden_move(staged: Staged) -> Iterator[Finding]:
    """Some occasions are spoilt by a sentence that would be right after another."""
    forbidden = set(_forbidden(staged)) & staged.moves
    for location, text in staged.texts.items():
        move = str(location[-1])
        if move in forbidden:
            yield (
                location,
                f"`{move}` does not belong in a note {_because(staged)}; "
                f"leave it out: `{_start(text.filled)} ...`",
            )


def _forbidden(staged: Staged) -> list[str]:
    kinds = (staged.stage, staged.situation)
    return [words for kind in kinds if kind for words in kind.forbids]


def _start(text: str) -> str:
    return " ".join(text.split()[:3])


def forbidden_words(staged: Staged) -> Iterator[Finding]:
    """Words that are harmless elsewhere ask for something here, or give a template away."""
    needles = _needles(tuple(words for words in _forbidden(staged) if words not in staged.moves))
    for location, text in staged.texts.items():
        for found, _ in hits(needles, text.filled):
            yield (
                location,
                f"`{found}` does not belong in a note {_because(staged)}; "
                "say it another way, or leave it out",
            )


@lru_cache
def _needles(forbidden: tuple[str, ...]) -> Wordlist:
    return wordlist(Pattern(words=words) for words in forbidden)


def tone_not_allowed(staged: Staged) -> Iterator[Finding]:
    """A foreman who gets a formal letter wonders what is wrong."""
    audience = staged.audience
    if audience and staged.model.tone not in audience.tones:
        tones = " or ".join(f"`{tone}`" for tone in audience.tones)
        yield (
            ("tone",),
            f"`{staged.model.tone}` does not suit the reader `{staged.model.audience}`; "
            f"write {tones}",
        )


def timeline_not_allowed(staged: Staged) -> Iterator[Finding]:
    """Asking about a date puts pressure on somebody who does not set it."""
    audience = staged.audience
    if staged.model.timeline and audience and not audience.may_ask_timeline:
        yield (
            ("timeline",),
            f"the reader `{staged.model.audience}` does not decide; "
            "leave `timeline` out and keep the `offer`",
        )


def next_step(staged: Staged) -> Iterator[Finding]:
    """Every note ends with one thing to do, and with one only."""
    model = staged.model
    required = "next" in _required(staged)
    if model.next and (model.offer or model.timeline):
        extra = "offer" if model.offer else "timeline"
        yield (extra,), f"`next` stands in place of `{extra}`; keep one of the two"
    elif not model.next and not model.offer:
        yield (), 'no next step; add `offer: "send the floor plan"`, or a whole sentence as `next`'
    elif required and not model.next:
        yield (
            ("offer",),
            f"a shared next step does not suit a note {_because(staged)}; "
            "write a whole sentence as `next`",
        )


def late(staged: Staged) -> Iterator[Finding]:
    """One clause about the delay is due when there was one, and odd when there was none."""
    model = staged.model
    is_late = model.situation.split("-")[0] == "late"
    if model.late and not is_late:
        yield (
            ("late",),
            f"nothing is late in the situation `{model.situation}`; "
            "leave `late` out, or choose `late-1-3-days`",
        )
    if is_late and not model.late:
        yield (
            ("situation",),
            "the note is late and does not say so; add `late:` with the reason in one clause",
        )
