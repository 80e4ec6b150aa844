"""The `gallery` command: build, serve, check, notes, stats, write and schema."""

import os
import re
import signal
import socket
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import click

from generator.ageing import ageing
from generator.build import build, examine
from generator.exports import as_json_lines
from generator.notes import Note
from generator.problems import DataError, Problem
from generator.publish import put_in_place, stranger
from generator.report import as_github, as_json_report, as_text_report
from generator.schemas import write_schemas
from generator.write import write_pages

FACETS = ("role", "industry", "audience", "stage", "situation", "tone", "channel")
PROBLEMS, ENVIRONMENT, INTERRUPTED, ENDED = 1, 3, 130, 143
MOST_PORT = 65_535
REPORTS = {"text": as_text_report, "github": as_github, "json": as_json_report}


def find_root(start: Path) -> Path:
    """Return the nearest folder up from `start` that has a mkdocs.yml."""
    for folder in (start, *start.parents):
        if (folder / "mkdocs.yml").is_file():
            return folder
    raise click.UsageError("no mkdocs.yml here or above; go to a checkout, or give --root DIR")


@click.group()
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Work on this checkout (default: the nearest folder up with a mkdocs.yml).",
)
@click.version_option(package_name="thank-you-note-gallery")
@click.pass_context
def main(context: click.Context, root: Path | None) -> None:
    """Make and check a gallery of thank-you notes."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(ENDED))
    if root and not (root / "mkdocs.yml").is_file():
        raise click.UsageError(f"no mkdocs.yml in {root}; give the folder of a checkout")
    context.obj = root.resolve() if root else find_root(Path.cwd())


@contextmanager
def reported(report: str = "text") -> Iterator[None]:
    """Turn bad data into lines and exit code 1, and a full disk or the like into exit code 3."""
    status = 0
    try:
        try:
            yield
        except DataError as error:
            status = PROBLEMS
            click.echo(REPORTS[report](error.problems), nl=False)
            raise SystemExit(status) from None
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(status) from None
    except OSError as error:
        click.echo(f"{error.filename or 'system'}: {error.strerror or error}", err=True)
        raise SystemExit(ENVIRONMENT) from None


@main.command("build")
@click.option("--site", type=click.Path(file_okay=False, path_type=Path), help="Default: site/.")
@click.pass_obj
def build_command(root: Path, site: Path | None) -> None:
    """Build the whole site aside, and put it in place only when it is whole."""
    target = _free(root, site) if site else root / "site"
    with reported():
        from generator.plugin import build_into

        put_in_place(target, lambda folder: build_into(root, folder))
    click.echo(f"built {target}")


def _free(root: Path, folder: Path) -> Path:
    """Return the folder whole; refuse one in which somebody's own files would be lost."""
    target = folder.resolve()
    kept = [root / name for name in ("data", "docs", "templates")]
    if root.is_relative_to(target) or any(target.is_relative_to(one) for one in kept):
        raise click.UsageError(f"{folder} belongs to the project itself; name another folder")
    if found := stranger(target):
        raise click.UsageError(
            f"{folder} holds {found}, which was not built and would be lost; "
            "empty it, or name another folder"
        )
    return target


@main.command()
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Host and port.")
@click.pass_obj
def serve(root: Path, address: str) -> None:
    """Preview the site; an edit to data/, templates/ or docs/ shows by itself."""
    form = re.fullmatch(r"([^\s:]+):([0-9]{1,5})", address)
    if not form or int(form[2]) > MOST_PORT:
        raise click.UsageError(f"{address} is no address; give HOST:PORT")
    with reported():
        from generator.plugin import serve_at

        build(root)
        _see_that_nobody_listens(form[1], int(form[2]))
        serve_at(root, address)
        raise KeyboardInterrupt  # for nothing else does a preview end, and MkDocs keeps it quiet


def _see_that_nobody_listens(host: str, port: int) -> None:
    """Raise `OSError`, with the address in it, for one that cannot be served at."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, port))
        except OSError as error:
            raise OSError(error.errno, error.strerror, f"{host}:{port}") from None


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "report", type=click.Choice(list(REPORTS)), default="text")
@click.pass_obj
def check(root: Path, paths: Sequence[Path], report: str) -> None:
    """Report every problem, or only those in PATHS; exit 0 for none, 1 for some."""
    wanted = [_under(root, path) for path in paths]
    with reported(report):
        library, _, problems = examine(root)
        mine = [problem for problem in problems if _in(problem, wanted)]
        if mine:
            raise DataError(mine)
    for warning in ageing(library, date.today()):
        if _in(warning, wanted):
            click.echo(f"warning: {warning}", err=True)
    if report == "text":
        place = ", ".join(wanted) or f"{len(library.scenes)} scenes"
        click.echo(f"no problems in {place}", err=True)
    elif report == "json":
        click.echo(REPORTS[report](()), nl=False)


def _under(root: Path, path: Path) -> str:
    if not path.exists() and not path.is_symlink():
        raise click.UsageError(f"there is no {path}")
    here = path.parent.resolve() / path.name if path.is_symlink() else path.resolve()
    if not here.is_relative_to(root):
        raise click.UsageError(f"{path} is not in {root}")
    return here.relative_to(root).as_posix()


def _in(problem: Problem, wanted: Sequence[str]) -> bool:
    path = problem.place.path
    return not wanted or any(
        path == one or path.startswith(f"{one}/") or one == "." for one in wanted
    )


def facets(command: click.decorators.FC) -> click.decorators.FC:
    """Add an option for each thing that notes can be chosen by."""
    for name in reversed(FACETS):
        command = click.option(f"--{name}", multiple=True, help=f"Only this {name}.")(command)
    return command


@main.command()
@facets
@click.option(
    "--blank", is_flag=True, help="The templates, with their blanks open; jsonl has both."
)
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text")
@click.pass_obj
def notes(root: Path, /, blank: bool, form: str, **wanted: tuple[str, ...]) -> None:
    """Print the notes that fit every option given."""
    with reported():
        gallery = build(root)
        for name, values in wanted.items():
            known = {getattr(note, name) for note in gallery.notes}
            if unknown := sorted(set(values) - known):
                raise click.UsageError(
                    f"no note has --{name} {unknown[0]}; try {', '.join(sorted(known))}"
                )
        chosen = [
            note
            for note in gallery.notes
            if all(not values or getattr(note, name) in values for name, values in wanted.items())
        ]
        click.echo(as_json_lines(chosen) if form == "jsonl" else _texts(chosen, blank), nl=False)


def _texts(chosen: Sequence[Note], blank: bool) -> str:
    blocks = []
    for note in chosen:
        head = [f"# {note.id} ({note.role}, {note.industry})"]
        if note.subject:
            phrase = note.subject.phrase
            head.append(f"Subject: {phrase.blank if blank else phrase.text}")
        blocks.append("\n".join(head) + "\n\n" + (note.blank_text if blank else note.text) + "\n")
    return "\n".join(blocks)


@main.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--strict", is_flag=True, help="Exit 1 unless every measure meets its target.")
@click.pass_obj
def stats(root: Path, form: str, strict: bool) -> None:
    """Print counts, coverage, and each writing measure beside its target."""
    from generator.stats import as_json, as_text, met
    from generator.stats import stats as count

    with reported():
        gallery = build(root)
        figures = count(gallery.library, gallery.notes)
        click.echo(as_json(figures) if form == "json" else as_text(figures), nl=False)
        if strict and not met(figures):
            raise SystemExit(PROBLEMS)


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.pass_obj
def write(root: Path, folder: Path) -> None:
    """Write the pages to FOLDER as plain files, for another site engine."""
    place = _free(root, folder)
    with reported():
        gallery = build(root)
        put_in_place(place, lambda target: write_pages(root, gallery, target))
    click.echo(f"wrote {len(gallery.pages)} pages to {folder}")


@main.command()
@click.argument("folder", required=False, type=click.Path(file_okay=False, path_type=Path))
@click.pass_obj
def schema(root: Path, folder: Path | None) -> None:
    """Write the JSON Schemas that editors use (default: schema/)."""
    target = folder or root / "schema"
    with reported():
        names = write_schemas(target)
    click.echo(f"wrote {len(names)} schemas to {target}")


if __name__ == "__main__":
    main()
