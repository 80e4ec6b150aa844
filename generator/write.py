"""Write the pages as plain files, so that another site engine can take them."""

import shutil
from pathlib import Path

import yaml

from generator.build import Gallery
from generator.exports import data_files
from generator.render import render, templates


def write_pages(root: Path, gallery: Gallery, folder: Path) -> None:
    """Fill `folder` with docs/ as it stands, the generated pages and the data.

    A page is a Markdown file: a title and a description in front, then its HTML in one block.
    """
    shutil.copytree(root / "docs", folder, dirs_exist_ok=True)
    environment = templates(root)
    for page in gallery.pages:
        front = {"title": page.title, "description": page.description, "source": page.source}
        head = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=1000)
        text = f'---\n{head}---\n\n<div class="page">\n{render(environment, page)}</div>\n'
        target = folder / page.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    for path, content in data_files(gallery.library, gallery.notes).items():
        (folder / path).write_text(content, encoding="utf-8")
