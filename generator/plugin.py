"""Hand the gallery's pages to MkDocs; the only module that imports it."""

import logging
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any

from markupsafe import Markup
from mkdocs.commands.build import build as build_site
from mkdocs.commands.serve import serve as serve_site
from mkdocs.config import base, load_config
from mkdocs.config import config_options as options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as SitePage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.build import Gallery, build
from generator.exports import data_files
from generator.offline import write_offline
from generator.pages import Page
from generator.problems import DataError
from generator.render import render, templates

# Faults of Material's own pages, each with its mend; the browser tests hold the result valid.
MENDS = {
    'id="__drawer" autocomplete="off"': 'id="__drawer"',
    'id="__search" autocomplete="off"': 'id="__search"',
}


log = logging.getLogger("mkdocs.plugins.gallery")


class Options(base.Config):  # type: ignore[no-untyped-call]
    """The plugin's settings in mkdocs.yml."""

    repository = options.Type(str, default="")
    """OWNER/NAME on GitHub; while it is empty, no page has an edit link."""
    branch = options.Type(str, default="main")


class GalleryPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Add the generated pages, the data beside them, and one search entry for every scene."""

    made: Gallery | None = None
    """A gallery that was made already; it is published once, and the next build makes its own."""
    published = False
    """Whether the site is built to be published, and not for a preview."""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Learn what the site is built for."""
        self.published = command == "build"

    def on_config(self, config: MkDocsConfig) -> None:
        """Make the gallery before MkDocs empties the old site, so that bad data loses nothing."""
        root = Path(config.config_file_path).resolve().parent
        try:
            gallery, self.made = self.made or build(root), None
        except DataError as error:
            raise PluginError(f"the data has problems\n{error}") from error
        if "material/search" not in config.plugins:
            raise PluginError("mkdocs.yml needs the theme `material` and the plugin `search`")
        self.environment = templates(root)
        self.pages: Mapping[str, Page] = {page.path: page for page in gallery.pages}
        self.html = {page.path: render(self.environment, page) for page in gallery.pages}
        self.data = data_files(gallery.library, gallery.notes)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the generated pages and the data to what stands in docs/."""
        for file in files.documentation_pages():
            try:
                file.content_string  # noqa: B018
            except UnicodeDecodeError:
                raise PluginError(
                    f"docs/{file.src_uri} is not UTF-8; save the file as UTF-8"
                ) from None
        for path in self.pages:
            files.append(File.generated(config, path, content=""))
        for path, content in self.data.items():
            files.append(File.generated(config, path, content=content))
        return files

    def on_pre_page(self, page: SitePage, *, config: MkDocsConfig, files: Files) -> SitePage:
        """Point the edit link at what a reader can mend: the YAML, or the page in docs/."""
        made = self.pages.get(page.file.src_uri)
        source = made.source if made else f"docs/{page.file.src_uri}"
        page.edit_url = (
            f"https://github.com/{self.config.repository}/edit/{self.config.branch}/{source}"
            if self.config.repository and source
            else None
        )
        return page

    def on_page_markdown(
        self, markdown: str, *, page: SitePage, config: MkDocsConfig, files: Files
    ) -> str:
        """Give the page its title and description; keep Material's own indexer away from it."""
        if made := self.pages.get(page.file.src_uri):
            page.meta["title"] = escape(made.title)
            page.meta["description"] = escape(made.description)
            page.meta["search"] = {"exclude": True}
        return markdown

    @event_priority(100)
    def on_page_content(
        self, html: str, *, page: SitePage, config: MkDocsConfig, files: Files
    ) -> str:
        """Put the finished HTML in place of what Markdown made of nothing."""
        made = self.pages.get(page.file.src_uri)
        if made is None:
            return html
        top = AnchorLink(escape(made.title), "content", level=1)
        top.children = [AnchorLink(escape(part.title), part.anchor, level=2) for part in made.parts]
        page.toc = TableOfContents([top])
        return self.html[made.path]

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> None:
        """Add the search entries, one for a page and one for each scene on it, as HTML.

        The theme's templates escape nothing, and their `striptags` undoes what was escaped before.
        """
        env.filters["striptags"] = untagged
        search: Any = config.plugins["material/search"]
        index = search.search_index
        for page in self.pages.values():
            index.entries.append(_entry(page.url, page.title, page.intro))
            index.entries.extend(
                _entry(f"{page.url}#{part.anchor}", part.title, part.text)
                for part in page.parts
                if part.text
            )

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[[], None]
    ) -> None:
        """Go on serving the old pages while the data has problems, which the terminal lists."""

        def build_or_keep() -> None:
            try:
                builder()
            except Abort:
                log.warning("The pages stay as they were until that is mended.")

        server.builder = build_or_keep

    def on_post_page(self, output: str, *, page: SitePage, config: MkDocsConfig) -> str:
        """Mend what Material writes against the standard."""
        return mended(output)

    def on_post_template(
        self, output_content: str, *, template_name: str, config: MkDocsConfig
    ) -> str:
        """Mend the page for addresses that lead nowhere in the same way."""
        return mended(output_content)

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Put a copy that opens from a disk beside the pages, once all of them are there."""
        if self.published:
            write_offline(Path(config.site_dir), self.environment)


def untagged(html: object) -> str:
    """Return the words of some HTML as HTML that holds nothing else."""
    return escape(Markup(str(html)).striptags())


def _entry(location: str, title: str, text: str) -> dict[str, str]:
    return {
        "location": location,
        "title": escape(title, quote=False),
        "text": escape(text, quote=False),
    }


def mended(html: str) -> str:
    """Return a page without the faults that Material writes."""
    for fault, mend in MENDS.items():
        html = html.replace(fault, mend)
    return html


def build_into(root: Path, folder: Path) -> None:
    """Build the site of `root` into `folder`, with every warning an error."""
    gallery = build(root)  # bad data is reported as data, before the engine starts
    config = load_config(config_file=str(root / "mkdocs.yml"), site_dir=str(folder), strict=True)
    if "gallery" not in config.plugins:
        raise PluginError("mkdocs.yml needs the plugin `gallery`, after `search`")
    plugin: Any = config.plugins["gallery"]
    plugin.made = gallery
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build_site(config)
    finally:
        config.plugins.on_shutdown()


def serve_at(root: Path, address: str) -> None:
    """Serve the site of `root` at HOST:PORT and build it again whenever a file changes."""
    serve_site(str(root / "mkdocs.yml"), livereload=True, dev_addr=address)
