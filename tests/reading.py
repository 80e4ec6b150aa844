"""Read a project as a contributor would be told about it."""

from pathlib import Path

from generator.build import examine


def problems_of(root: Path) -> list[str]:
    """Return the lines that a contributor reads."""
    _, _, problems = examine(root)
    return [str(problem) for problem in sorted(set(problems))]
