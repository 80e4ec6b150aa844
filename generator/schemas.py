"""Write the JSON Schemas by which an editor helps a contributor, made from the models."""

import json
from pathlib import Path

from generator.load import KINDS

SINGULAR = {
    "roles": "role",
    "industries": "industry",
    "companies": "company",
    "settings": "setting",
    "scenes": "scene",
    "audiences": "audience",
    "stages": "stage",
    "situations": "situation",
    "candidates": "candidate",
    "tones": "tone",
    "channels": "channel",
    "moves": "move",
    "frames": "frames",
    "guides": "guide",
    "evidence": "evidence",
    "refused": "refused",
    "norms": "norm",
    "questions": "question",
    "verdicts": "verdict",
    "style": "style",
}


def schemas() -> dict[str, str]:
    """Return the text of each schema by its file name."""
    return {
        f"{SINGULAR[name]}.json": json.dumps(
            {"$schema": "https://json-schema.org/draft/2020-12/schema"}
            | kind.model.model_json_schema(),
            indent=2,
            ensure_ascii=False,
        )
        + "\n"
        for name, kind in KINDS.items()
    }


def write_schemas(folder: Path) -> list[str]:
    """Write the schemas into `folder` and return their names."""
    folder.mkdir(parents=True, exist_ok=True)
    made = schemas()
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8")
    return sorted(made)
