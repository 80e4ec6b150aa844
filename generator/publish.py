"""Put a folder in place only when it is whole, so that a failure never replaces what works."""

import ctypes
import errno
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2


def put_in_place(target: Path, make: Callable[[Path], None]) -> None:
    """Let `make` fill a new folder beside `target`, then exchange the two.

    Whatever `make` raises, `target` stays as it was and the new folder is removed.
    """
    target = target.resolve()
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        make(aside)
        aside.chmod(0o755)
        if target.exists():
            _exchange(aside, target)
        else:
            aside.rename(target)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def stranger(folder: Path) -> str | None:
    """Name something in `folder` that would be lost in an exchange, unless all of it was built."""
    names = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    built = "notes.json" in names and not {"index.html", "index.md"}.isdisjoint(names)
    own = [name for name in names if name.startswith(".")] if built else names
    return own[0] if own else None


def _exchange(new: Path, old: Path) -> None:
    """Swap two folders at once where the system can, and by three renames where it cannot."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is not None:
        paths = os.fsencode(new), os.fsencode(old)
        if rename(AT_FDCWD, paths[0], AT_FDCWD, paths[1], RENAME_EXCHANGE) == 0:
            return
        if ctypes.get_errno() not in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(old))
    kept = new.with_name(new.name + "-old")
    old.rename(kept)
    new.rename(old)
    kept.rename(new)
