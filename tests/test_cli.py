"""What a person types, and what comes back: lines, files and exit codes."""

import json
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import cli
from generator.cli import find_root, main

SCENE = "data/scenes/baker/bakeries/rye-in-rags.yml"


def gallery(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), *words])


def spoil(root: Path) -> None:
    scene = root / SCENE
    scene.write_text(scene.read_text("utf-8").replace("audience: peer", "audience: pear"), "utf-8")


def test_check_is_quiet_about_good_data(project: Path) -> None:
    done = gallery(project, "check")

    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "no problems in 4 scenes\n"


def test_check_prints_a_line_for_each_problem_and_exits_with_1(project: Path) -> None:
    spoil(project)

    done = gallery(project, "check")

    assert done.exit_code == 1
    assert done.stdout.startswith(f"{SCENE}:3:1: unknown-audience: no audience is called `pear`")


def test_check_can_be_asked_about_one_file(project: Path) -> None:
    spoil(project)

    assert gallery(project, "check", str(project / "data/roles")).exit_code == 0
    assert gallery(project, "check", str(project / "data/scenes/baker")).exit_code == 1
    assert gallery(project, "check", str(project)).exit_code == 1


@pytest.mark.parametrize("path", ["data/nowhere", "/"])
def test_a_path_that_is_not_in_the_project_is_wrong_usage(project: Path, path: str) -> None:
    assert gallery(project, "check", path).exit_code == 2


def test_check_speaks_github_and_json(project: Path) -> None:
    assert json.loads(gallery(project, "check", "--format", "json").stdout) == {"problems": []}
    spoil(project)

    assert gallery(project, "check", "--format", "github").stdout.startswith(
        f"::error file={SCENE}"
    )
    found = json.loads(gallery(project, "check", "--format", "json").stdout)["problems"]
    assert found[0]["code"] == "unknown-audience"


@pytest.mark.parametrize("command", [["notes"], ["stats"], ["build"], ["write", "out"]])
def test_nothing_is_made_of_bad_data(project: Path, command: list[str]) -> None:
    spoil(project)

    done = gallery(project, *command)

    assert done.exit_code == 1
    assert "unknown-audience" in done.stdout
    assert not (project / "site").exists()
    assert not Path("out").exists()


def test_notes_can_be_chosen_by_facet(project: Path) -> None:
    done = gallery(project, "notes", "--role", "baker", "--channel", "card", "--format", "jsonl")

    notes = [json.loads(line) for line in done.stdout.splitlines()]
    assert {note["role"] for note in notes} == {"baker"}
    assert {note["channel"] for note in notes} == {"card"}


def test_notes_print_the_text_or_the_template(project: Path) -> None:
    words = ["notes", "--role", "bookbinder", "--channel", "email"]

    assert "[" not in gallery(project, *words).stdout.replace("[at]", "")
    assert "[Your name]" in gallery(project, *words, "--blank").stdout


def test_an_unknown_facet_is_wrong_usage_and_says_what_there_is(project: Path) -> None:
    done = gallery(project, "notes", "--role", "welder")

    assert done.exit_code == 2
    assert "no note has --role welder" in done.stderr
    assert "baker" in done.stderr


def test_notes_json_has_the_documented_keys(project: Path) -> None:
    note = json.loads(gallery(project, "notes", "--format", "jsonl").stdout.splitlines()[0])

    assert list(note) == [
        "id",
        "scene",
        "role",
        "industry",
        "audience",
        "stage",
        "situation",
        "candidate",
        "tone",
        "channel",
        "subject",
        "greeting",
        "paragraphs",
        "close",
        "signature",
        "text",
        "blank_text",
        "words",
        "url",
    ]
    assert list(note["paragraphs"][0][0]) == ["move", "text", "blank", "source", "why"]


def test_stats_are_a_gate_only_where_asked(project: Path) -> None:
    assert gallery(project, "stats").exit_code == 0

    done = gallery(project, "stats", "--strict")

    assert done.exit_code == 1
    assert "MISSED" in done.stdout


def test_stats_print_every_measure(project: Path) -> None:
    text = gallery(project, "stats")
    data = gallery(project, "stats", "--format", "json")

    assert (text.exit_code, data.exit_code) == (0, 0)
    codes = [measure["code"] for measure in json.loads(data.stdout)["measures"]]
    for code in codes:
        assert code in text.stdout
    assert len(codes) > 20


def test_write_gives_the_pages_as_plain_files(project: Path, tmp_path: Path) -> None:
    (project / "docs").mkdir()
    (project / "docs" / "about.md").write_text("# About\n", encoding="utf-8")
    (project / "templates").symlink_to(Path(__file__).parent.parent / "templates")

    done = gallery(project, "write", str(tmp_path / "out"))

    assert done.exit_code == 0, done.output
    page = (tmp_path / "out/roles/baker/bakeries.md").read_text(encoding="utf-8")
    front, _, body = page.removeprefix("---\n").partition("---\n")
    assert front.splitlines()[0] == "title: Thank-you notes from bakers in bakeries"
    assert body.strip().startswith('<div class="page">')
    assert "\n\n" not in body.strip()
    assert (tmp_path / "out/about.md").is_file()
    assert json.loads((tmp_path / "out/notes.json").read_text(encoding="utf-8"))


def test_the_schemas_in_the_repository_are_fresh(tmp_path: Path) -> None:
    root = Path(__file__).parent.parent

    done = gallery(root, "schema", str(tmp_path / "schema"))

    assert done.exit_code == 0
    fresh = {path.name: path.read_text("utf-8") for path in (tmp_path / "schema").iterdir()}
    kept = {path.name: path.read_text("utf-8") for path in (root / "schema").iterdir()}
    assert fresh == kept, "run `make schema`"


def test_the_root_is_found_from_below(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / "data" / "roles")

    assert CliRunner().invoke(main, ["check"]).exit_code == 0
    assert find_root(project / "data") == project


def test_without_a_project_the_command_says_where_to_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    done = CliRunner().invoke(main, ["check"])

    assert done.exit_code == 2
    assert "no mkdocs.yml here or above" in done.stderr


def test_a_full_disk_is_the_machines_fault(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "site")

    monkeypatch.setattr(cli, "put_in_place", full)

    done = gallery(project, "build")

    assert done.exit_code == 3
    assert done.stderr == "site: No space left on device\n"


def test_a_reader_that_stops_early_is_no_fault(project: Path) -> None:
    command = f"{sys.executable} -m generator.cli --root {project} notes | head -n 1"

    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0
    assert done.stderr == ""


def test_serving_reports_bad_data_before_it_starts(project: Path) -> None:
    spoil(project)

    done = gallery(project, "serve", "--address", "127.0.0.1:1")

    assert done.exit_code == 1
    assert "unknown-audience" in done.stdout


def test_an_address_that_is_taken_or_wrong_is_said(project: Path) -> None:
    for address in ("nowhere", "127.0.0.1:65536", "127.0.0.1:٨٠"):
        done = gallery(project, "serve", "--address", address)

        assert done.exit_code == 2
        assert "HOST:PORT" in done.stderr
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"

        done = gallery(project, "serve", "--address", address)

    assert done.exit_code == 3
    assert done.stderr == f"{address}: Address already in use\n"


def test_interrupting_leaves_no_traceback(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "put_in_place", interrupted)

    assert gallery(project, "build").exit_code == 130


def whole(project: Path) -> Path:
    """Give the project the pages and templates of the repository."""
    for folder in ("docs", "templates"):
        shutil.copytree(Path(__file__).parent.parent / folder, project / folder)
    return project


@pytest.mark.parametrize("command", [["build", "--site"], ["write"]])
@pytest.mark.parametrize("folder", [".", "..", "docs", "data/roles", "templates", "docs/new"])
def test_the_project_is_not_built_over(
    project: Path, monkeypatch: pytest.MonkeyPatch, command: list[str], folder: str
) -> None:
    monkeypatch.chdir(project)

    done = gallery(project, *command, folder)

    assert done.exit_code == 2
    assert f"{folder} belongs to the project itself" in done.stderr
    assert (project / SCENE).is_file()


@pytest.mark.parametrize("command", [["build", "--site"], ["write"]])
def test_a_folder_with_other_things_in_it_is_not_replaced(
    project: Path, tmp_path: Path, command: list[str]
) -> None:
    thesis = tmp_path / "papers" / "thesis.txt"
    thesis.parent.mkdir()
    thesis.touch()

    done = gallery(project, *command, str(thesis.parent))

    assert done.exit_code == 2
    assert "holds thesis.txt, which was not built and would be lost" in done.stderr
    assert thesis.is_file()


def test_what_was_written_may_be_written_again(project: Path, tmp_path: Path) -> None:
    whole(project)

    for _ in range(2):
        assert gallery(project, "write", str(tmp_path / "out")).exit_code == 0


def test_a_link_to_a_folder_is_followed(project: Path, tmp_path: Path) -> None:
    whole(project)
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")

    done = gallery(project, "write", str(tmp_path / "out"))

    assert done.exit_code == 0
    assert (tmp_path / "real" / "notes.json").is_file()
    assert {path.name for path in tmp_path.iterdir()} == {"out", "project", "real"}


def test_a_root_without_a_project_is_wrong_usage(tmp_path: Path) -> None:
    done = gallery(tmp_path, "check")

    assert done.exit_code == 2
    assert "no mkdocs.yml in" in done.stderr


def test_a_link_that_leads_nowhere_can_be_asked_about(project: Path) -> None:
    link = project / "data" / "roles" / "loop.yml"
    link.symlink_to("loop.yml")

    done = gallery(project, "check", str(link))

    assert done.exit_code == 1
    assert done.stdout.startswith("data/roles/loop.yml:1:1: unreadable-file: a link;")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_report_that_finds_no_room_is_the_machines_fault(project: Path) -> None:
    spoil(project)
    command = [sys.executable, "-m", "generator.cli", "--root", str(project), "check"]

    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)

    assert done.returncode == 3
    assert done.stderr == "system: No space left on device\n"


def test_a_report_cut_short_still_tells_that_there_are_problems(project: Path) -> None:
    spoil(project)
    command = f"{sys.executable} -m generator.cli --root {project} check | true"

    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize(
    ("path", "before", "after", "said"),
    [
        ("mkdocs.yml", "  - search\n", "", "needs the theme `material` and the plugin `search`"),
        ("mkdocs.yml", "  - gallery:", "  - tags:", "needs the plugin `gallery`"),
        ("docs/about.md", "", "\udcff", "docs/about.md is not UTF-8; save the file as UTF-8"),
    ],
)
def test_what_the_site_lacks_is_said_in_a_sentence(
    project: Path,
    caplog: pytest.LogCaptureFixture,
    path: str,
    before: str,
    after: str,
    said: str,
) -> None:
    file = whole(project) / path
    text = file.read_text("utf-8").replace(before, after, 1)
    if before == "  - gallery:":
        text = text.replace('      repository: ""', "      enabled: true #").replace(
            "      branch: main\n", ""
        )
    file.write_bytes(text.encode(errors="surrogateescape"))

    done = gallery(project, "build")

    assert done.exit_code == 1
    assert said in done.stderr + caplog.text
    assert not (project / "site").exists()


def test_markup_in_the_data_is_not_run_in_head_or_search(project: Path) -> None:
    markup = '\\"><script>alert(1)</script>'
    audience = whole(project) / "data" / "audiences" / "peer.yml"
    text = audience.read_text("utf-8")
    text = text.replace("title: Someone you would work beside", f'title: "Someone {markup}"')
    text = text.replace("intro: Afterward", f"intro: Afterward {markup[1:]}")
    audience.write_text(text, "utf-8")

    assert gallery(project, "build").exit_code == 0

    page = (project / "site/audiences/peer/index.html").read_text("utf-8")
    search = (project / "site/search/search_index.json").read_text("utf-8")
    assert "<title>Someone &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; | " in page
    assert page.count("alert(1)") > 4
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in search
    assert "<script>alert(1)" not in search
