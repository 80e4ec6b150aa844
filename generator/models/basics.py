"""What every data file has in common: plain values, and no key but those named."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError

from generator.phrases import PhraseError, parse

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=2_000)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=r"^\S([^\n]*\S)?$")]

Format = Literal["in-person", "video", "phone"]
Day = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
AuthoredMove = Literal["callback", "build", "proof", "doubt", "interest"]


def _well_bracketed(text: str) -> str:
    try:
        parse(text)
    except PhraseError as error:
        raise PydanticCustomError("blank-syntax", "{reason}", {"reason": str(error)}) from None
    return text


Authored = Annotated[Line, AfterValidator(_well_bracketed)]


def _rising(limits: tuple[int, int]) -> tuple[int, int]:
    if not 0 < limits[0] <= limits[1]:
        raise PydanticCustomError("limits", "takes the fewest, then the most, as in `[90, 180]`")
    return limits


Words = Annotated[tuple[int, int], AfterValidator(_rising)]
"""Fewest and most."""


class Model(BaseModel):
    """What people write: no key but those named, and nothing changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class Review(Model):
    """What was checked in a file, and how."""

    on: date
    """Day of the check, as 2026-11-23."""
    how: Text
    """What was checked, and against what."""
