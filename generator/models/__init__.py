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
from generator.models.decisions import Answer, Question, Verdict
from generator.models.evidence import Evidence, Norm, Refused
from generator.models.guides import Guide, Mend, Quote, Section, View
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
    "Answer",
    "Audience",
    "Before",
    "BeforeLine",
    "Candidate",
    "Channel",
    "Company",
    "CoreSentence",
    "Evidence",
    "Format",
    "Frame",
    "Frames",
    "Guide",
    "Industry",
    "Measure",
    "Mend",
    "Model",
    "MoveRules",
    "Norm",
    "Pattern",
    "Question",
    "Quote",
    "Reader",
    "Reasons",
    "Refused",
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
    "Verdict",
    "View",
    "When",
    "Writer",
    "move_of",
]
