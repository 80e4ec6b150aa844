"""Say which keys each kind of data file has; nothing here renders, reads or prints."""

from generator.models.basics import Format, Model, Review
from generator.models.circumstances import (
    Audience,
    Candidate,
    Channel,
    MoveRules,
    Situation,
    Stage,
    ToneRules,
)
from generator.models.guides import Guide, Mend, Quote, Section
from generator.models.jobs import (
    Before,
    BeforeLine,
    Company,
    Industry,
    Measure,
    Role,
    Setting,
    Silly,
)
from generator.models.scenes import (
    MOVES,
    CoreSentence,
    Reader,
    Reasons,
    Scene,
    ShortSentence,
    When,
    Writer,
    move_of,
)
from generator.models.shared import Frame, Frames, Pattern, Style

__all__ = [
    "MOVES",
    "Audience",
    "Before",
    "BeforeLine",
    "Candidate",
    "Channel",
    "Company",
    "CoreSentence",
    "Format",
    "Frame",
    "Frames",
    "Guide",
    "Industry",
    "Measure",
    "Mend",
    "Model",
    "MoveRules",
    "Pattern",
    "Quote",
    "Reader",
    "Reasons",
    "Review",
    "Role",
    "Scene",
    "Section",
    "Setting",
    "ShortSentence",
    "Silly",
    "Situation",
    "Stage",
    "Style",
    "ToneRules",
    "When",
    "Writer",
    "move_of",
]
