"""Hold industries, companies and settings to the forms in which sentences use them."""

import re
from collections.abc import Iterator

from generator.models import Company, Industry, Setting
from generator.phrases import word_count
from generator.rules.scenes import Finding
from generator.rules.words import opening_word


def industry_name_form(industry: Industry) -> Iterator[Finding]:
    """It is read after `in`."""
    parts = industry.name.split()
    large = [word for word in parts if word[0].isupper() and not word.isupper()]
    if large or opening_word(industry.name).lower() in ("a", "an", "the") or len(parts) > 5:
        yield (
            ("name",),
            f"`{industry.name}` does not read after `in`; "
            "write at most 5 small words without an article, as in `public schools`",
        )


def company_what_form(company: Company) -> Iterator[Finding]:
    """It is read after the company's name and a comma."""
    what = company.what
    if opening_word(what) not in ("a", "an", "the") or what[-1] in ".;," or word_count(what) < 2:
        yield (
            ("what",),
            f"`{what}` is to begin with its article and end without a stop, as in `a "
            "340-bed community hospital`",
        )
    if praise := re.search(r"\b(?:leading|premier|top|best|largest|world-?class|renowned)\b", what):
        yield (
            ("what",),
            f"`{praise[0]}` is an advertisement; "
            "say what it is, as in `a 340-bed community hospital`",
        )


def lede_length(setting: Setting) -> Iterator[Finding]:
    """It is the first thing read on the page, and it says what the reader listens for."""
    count = word_count(setting.lede)
    if not 20 <= count <= 45:
        yield ("lede",), f"{count} words; say in 20 to 45 what this reader listens for"
