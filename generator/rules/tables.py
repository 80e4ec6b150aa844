"""Say which rules hold for which kind of text or thing, and the code of each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from generator.problems import Code
from generator.rules import (
    brackets,
    core,
    employers,
    fiction,
    frames,
    guides,
    moves,
    roles,
    scenes,
    sentences,
    sums,
    texts,
)
from generator.rules import notes as of_notes
from generator.rules.scenes import Finding
from generator.rules.texts import Text

TextRules: TypeAlias = Sequence[tuple[Code, Callable[[Text], Iterator[str]]]]
Rules: TypeAlias = Sequence[tuple[Code, Callable[[Any], Iterator[Finding]]]]

PLAIN: TextRules = (
    (Code.EXCLAMATION, texts.exclamation),
    (Code.PUNCTUATION, texts.punctuation),
    (Code.ARTICLE_SOUND, texts.article_sound),
)
SHARED: TextRules = (
    *PLAIN,
    (Code.CONTRACTION, texts.contraction),
    (Code.CLICHE, texts.cliche),
    (Code.MONEY, texts.money),
    (Code.NUMBER_OUTSIDE, brackets.number_outside),
    (Code.NAME_OUTSIDE, brackets.name_outside),
)
AUTHORED: TextRules = (
    *SHARED,
    (Code.APOLOGY, texts.apology),
    (Code.FEELING, texts.feeling),
    (Code.REAL_ADDRESS, texts.real_address),
    (Code.REAL_COMPANY, fiction.real_employer),
    (Code.LABEL_FORM, brackets.label_form),
    (Code.ARTICLE_OUTSIDE, brackets.article_outside),
    (Code.TOO_LITTLE_OUTSIDE, brackets.too_little_outside),
    (Code.SENTENCE_LENGTH, sentences.sentence_length),
    (Code.SENTENCE_FORM, sentences.sentence_form),
)
BY_KEY: Mapping[str, TextRules] = {
    "callback": ((Code.CALLBACK_NOBODY, sentences.callback_nobody),),
    "thanks_for": (
        (Code.THANKS_FORM, sentences.thanks_form),
        (Code.THANKS_TIME, sentences.thanks_time),
    ),
    "offer": ((Code.OFFER_FORM, sentences.offer_form),),
    "timeline": ((Code.TIMELINE_FORM, sentences.timeline_form),),
    "subject_hook": ((Code.HOOK_FORM, sentences.hook_form),),
    "opening": ((Code.OPENING_THANKS, sentences.opening_thanks),),
}
SCENE: Rules = (
    (Code.SCENE_TITLE_FORM, scenes.scene_title_form),
    (Code.SUMMARY_FORM, scenes.summary_form),
    (Code.ADDRESS_FORM, scenes.address_form),
    (Code.SAME_PERSON, scenes.same_person),
    (Code.REAL_ADDRESS, fiction.real_address),
    (Code.MEETING_FORM, scenes.meeting_form),
    (Code.THANKS_GENERIC, scenes.thanks_generic),
    (Code.THANKS_ECHO, scenes.thanks_echo),
    (Code.LABEL_SAYS_TWO_THINGS, scenes.label_says_two_things),
    (Code.NOT_BUT, scenes.not_but),
    (Code.OPENS_WITH_PRONOUN, core.opens_with_pronoun),
    (Code.PROOF_NUMBER, core.proof_number),
    (Code.NO_FIRST_PERSON, core.no_first_person),
    (Code.OPENING_THANKS, core.short_thanks),
    (Code.SHORT_NUMBER, core.short_number),
    (Code.SHORT_IS_A_CUT, core.short_is_a_cut),
    (Code.MISSING_MOVE, moves.missing_move),
    (Code.FORBIDDEN_MOVE, moves.forbidden_move),
    (Code.FORBIDDEN_WORDS, moves.forbidden_words),
    (Code.TONE_NOT_ALLOWED, moves.tone_not_allowed),
    (Code.TIMELINE_NOT_ALLOWED, moves.timeline_not_allowed),
    (Code.NEXT_STEP, moves.next_step),
    (Code.LATE, moves.late),
    (Code.SUM_FORM, sums.sum_form),
    (Code.SUM_FALSE, sums.sum_false),
)
ROLE: Rules = (
    (Code.TITLE_FORM, roles.title_form),
    (Code.IN_SENTENCE_FORM, roles.in_sentence_form),
    (Code.ARTICLE_SOUND, roles.article_of_role),
    (Code.PROOF_LINE_FORM, roles.proof_line_form),
)
LEXICON: Rules = (
    (Code.LEXICON_SIZE, roles.lexicon_size),
    (Code.LEXICON_FORM, roles.lexicon_form),
)
INDUSTRY: Rules = ((Code.INDUSTRY_NAME_FORM, employers.industry_name_form),)
COMPANY: Rules = ((Code.COMPANY_WHAT_FORM, employers.company_what_form),)
COMPANY_NAME: TextRules = ((Code.REAL_COMPANY, fiction.real_company),)
SETTING: Rules = ((Code.LEDE_LENGTH, employers.lede_length),)
LEDE: TextRules = ((Code.CLICHE, texts.cliche),)
GUIDE: Rules = ((Code.WORD_LIMIT, guides.word_limit),)
POOL: Rules = ((Code.TOO_FEW_FRAMES, frames.too_few_frames),)
FRAME: TextRules = (
    (Code.FRAME_FORM, frames.frame_form),
    (Code.FRAME_LENGTH, frames.frame_length),
    (Code.FRAME_FEELING, frames.frame_feeling),
)
NOTE: Rules = (
    (Code.NOTE_LENGTH, of_notes.note_length),
    (Code.SUBJECT_LENGTH, of_notes.subject_length),
    (Code.BLANK_COUNT, of_notes.blank_count),
    (Code.DIGITS_ON_CARD, of_notes.digits_on_card),
    (Code.STARTS_WITH_I, of_notes.starts_with_i),
    (Code.COULD_BE_ANY_JOB, of_notes.could_be_any_job),
)
LISTS = (
    "apologies",
    "cliches",
    "feelings",
    "generic-thanks",
    "intensifiers",
    "money",
    "real-companies",
)
"""The lists of data/style without which a rule would see nothing."""
UNTELLABLE = frozenset(
    {Code.NEXT_STEP, Code.TONE_NOT_ALLOWED, Code.MISSING_MOVE, Code.TOO_FEW_FRAMES}
)
"""A scene with one of these problems cannot be composed."""
