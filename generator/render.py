"""Fill the templates: HTML that escapes whatever a contributor wrote."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markdown import Markdown
from markupsafe import Markup, escape

from generator.exhibits import Exhibit
from generator.load import Entry
from generator.models import Channel, ToneRules
from generator.notes import Sentence
from generator.pages import Page
from generator.phrases import EVIDENCE, Blank, Phrase

MOST_LETTERS_OF_A_FACT = 80
ADDRESSES = (
    "reference",
    "link",
    "image_link",
    "image_reference",
    "short_reference",
    "short_image_ref",
    "autolink",
    "automail",
    "html",
    "entity",
)
"""Markdown's patterns that make markup of an address or of markup."""


def templates(root: Path) -> Environment:
    """Return the templates under `root`/templates; the suffix decides what is escaped."""
    environment = Environment(
        loader=FileSystemLoader(root / "templates"),
        undefined=StrictUndefined,
        autoescape=select_autoescape(enabled_extensions=("html.j2",)),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for one in (both, counted, fact, first_sentence, labelled, paragraphs, places, sourced):
        environment.filters[one.__name__] = one
    return environment


def render(environment: Environment, page: Page) -> str:
    """Return the page's HTML without blank lines, at which another engine would split it."""
    template = environment.get_template(page.template)
    text = template.render(**page.context, page=page, root=page.root)
    return "\n".join(line.strip() for line in text.splitlines() if line.strip()) + "\n"


def both(phrase: Phrase) -> Markup:
    """Return a phrase with each blank twice, filled in `<span>` and as `[label]` in `<var>`.

    The style sheet shows one of the two, so that example and template are one text.

    >>> from generator.phrases import parse
    >>> print(both(parse("on [[4 West|the unit]]")))
    on <span>4 West</span><var>[the unit]</var>
    """
    return Markup("").join(
        Markup("<span>{}</span><var>[{}]</var>").format(part.filled, part.label)
        if isinstance(part, Blank)
        else escape(Phrase((part,)).text)
        for part in phrase.parts
    )


def counted(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "note"), counted(2, "note")
    ('1 note', '2 notes')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def fact(sentence: Sentence) -> str:
    """Return the sentence's own fact, cut at a word when it is long.

    >>> from generator.phrases import parse
    >>> fact(Sentence("callback", parse("You said [[" + "very " * 30 + "long|what]]."), "scene"))
    'very very very very very very very very very very very very very very very …'
    """
    text = sentence.fact
    if len(text) <= MOST_LETTERS_OF_A_FACT:
        return text
    return text[: MOST_LETTERS_OF_A_FACT - 2].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def first_sentence(text: str) -> str:
    """Return a text up to its first full stop.

    >>> first_sentence("Send it. Two days are hardly late.")
    'Send it.'
    """
    return text.split(". ", 1)[0].rstrip(".") + "."


def labelled(
    names: Iterable[str], entries: Mapping[str, Entry[Channel] | Entry[ToneRules]]
) -> list[tuple[str, str]]:
    """Pair each id with the label that readers see."""
    return [(name, entries[name].model.label) for name in names]


def paragraphs(text: str) -> Markup:
    """Return guidance with its emphasis and lists; links and HTML in it are shown as text.

    >>> print(paragraphs("*Now* <b>"))
    <p><em>Now</em> &lt;b&gt;</p>
    """
    return Markup(_plain_markdown().convert(text))


def sourced(text: str, root: str) -> Markup:
    """Return escaped text, with a link to the ledger for each piece of evidence it names.

    >>> print(sourced("It rarely decides [^jewell-2020].", "../"))
    It rarely decides <a class="source" href="../guide/evidence/#jewell-2020">source</a>.
    """
    return Markup(
        EVIDENCE.sub(
            lambda mark: (
                f' <a class="source" href="{escape(root)}guide/evidence/#{mark[1]}">source</a>'
            ),
            escape(text),
        )
    )


def _plain_markdown() -> Markdown:
    """Return a reader of Markdown that makes no link, no image and no HTML of what it is given."""
    reader = Markdown()
    for name in ADDRESSES:
        reader.inlinePatterns.deregister(name)
    reader.parser.blockprocessors.deregister("reference")
    reader.preprocessors.deregister("html_block")
    return reader


def places(exhibits: Iterable[Exhibit]) -> list[list[str]]:
    """Return what the finder needs: role, industry, audience, stage, situation, scene."""
    return [
        [
            one.role_id,
            one.industry_id,
            one.scene.audience,
            one.scene.stage,
            one.scene.situation,
            one.id,
        ]
        for one in exhibits
    ]
