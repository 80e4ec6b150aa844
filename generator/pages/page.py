"""Hold a page before it is rendered: where it lies, what it is called, what fills it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page: its anchor, its heading, and the words by which search finds it."""

    anchor: str
    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it lies, what it is called, and what fills its template."""

    path: str
    """As a Markdown file under docs/ would be called: roles/registered-nurse/hospitals.md."""
    title: str
    description: str
    template: str
    context: Mapping[str, object]
    intro: str = ""
    """The words by which search finds the page itself."""
    parts: Sequence[Part] = ()
    source: str | None = None
    """The data file to which an edit link leads."""

    @property
    def url(self) -> str:
        """The page's address under the site's root."""
        folder = self.path.removesuffix(".md")
        return folder.removesuffix("index") if folder.endswith("index") else f"{folder}/"

    @property
    def root(self) -> str:
        """The way from this page to the site's root."""
        return "../" * self.url.count("/") or "./"


def index(
    folder: str, template: str, title: str, description: str, context: Mapping[str, object]
) -> Page:
    """Return the page that lists a folder's pages."""
    return Page(
        path=f"{folder}/index.md",
        title=title,
        description=description,
        template=f"pages/{template}.html.j2",
        context=context,
        intro=description,
    )
