"""Find a Chromium for the browser tests, or install one."""

import os
import shutil
import subprocess
import sys

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome")


def executable() -> str | None:
    """Return the browser to use, or None for the one that Playwright brought.

    `GALLERY_BROWSER` names one; otherwise the system's Chromium is taken.
    """
    if named := os.environ.get("GALLERY_BROWSER"):
        return named
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def install() -> int:
    """See that there is a browser: the system's, Debian's package, or Playwright's own."""
    if executable():
        return 0
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False)
        if executable():
            return 0
    done = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if done.returncode:
        print(
            "The browser tests need a Chromium. Install one (Debian: apt-get install chromium), "
            "or name one in GALLERY_BROWSER, and run the same command again.",
            file=sys.stderr,
        )
    return done.returncode


if __name__ == "__main__":
    sys.exit(install())
