"""What nobody has looked at for two years is named, and stops nothing."""

from datetime import date
from pathlib import Path

from click.testing import CliRunner

from generator.ageing import ageing
from generator.cli import main
from generator.load import load

EVIDENCE = "data/evidence/guild-1998.yml"


def test_evidence_is_fresh_for_two_years_to_the_day(project: Path) -> None:
    library, _ = load(project)

    assert list(ageing(library, date(2028, 11, 22))) == []
    assert [str(one) for one in ageing(library, date(2028, 11, 23))] == [
        f"{EVIDENCE}:10:1: evidence-old: `guild-1998` was last checked on 2026-11-23; "
        "look at its source again and give today's date",
        "data/refused/nine-of-ten.yml:4:1: evidence-old: `nine-of-ten` was last checked on "
        "2026-11-23; look at its source again and give today's date",
        "data/norms/bakeries.yml:7:1: evidence-old: `bakeries` was last checked on 2026-11-23; "
        "look at its source again and give today's date",
    ]


def test_check_warns_of_it_and_is_content(project: Path) -> None:
    file = project / EVIDENCE
    file.write_text(file.read_text("utf-8").replace("2026-11-23", "1999-01-01"), "utf-8")

    done = CliRunner().invoke(main, ["--root", str(project), "check"])

    assert done.exit_code == 0
    assert done.stdout == ""
    assert done.stderr.startswith(f"warning: {EVIDENCE}:10:1: evidence-old: ")


def test_check_of_one_file_warns_of_no_other(project: Path) -> None:
    file = project / EVIDENCE
    file.write_text(file.read_text("utf-8").replace("2026-11-23", "1999-01-01"), "utf-8")

    done = CliRunner().invoke(
        main, ["--root", str(project), "check", str(project / "data" / "norms")]
    )

    assert "evidence-old" not in done.stderr
