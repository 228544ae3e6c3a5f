"""The program's entry: a command where one is named, else the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from briefing.errors import BriefingError

_BAD_INPUT = 2
_LIBRARY = "--library"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or open the window on a memo or on none; the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    library, rest = _without_library(arguments)
    if rest is None or _for_commands(rest):
        from briefing.app import cli  # noqa: PLC0415  (a window needs none of the commands)

        return cli.main(arguments)
    try:
        memo = _memo(rest)
        return _window(library, memo)
    except BriefingError as error:
        from briefing.app.messages import explained, system_language  # noqa: PLC0415

        sentence, hint = explained(error, system_language())
        sys.stderr.write(f"error: {_one_line(sentence)}\nhint: {_one_line(hint)}\n")
        return _BAD_INPUT


def _without_library(arguments: list[str]) -> tuple[Path | None, list[str] | None]:
    """The library that is named, and what follows; None where its name is missing."""
    library, rest = None, arguments
    while rest and (rest[0] == _LIBRARY or rest[0].startswith(f"{_LIBRARY}=")):
        if rest[0] == _LIBRARY:
            if len(rest) < 2:
                return None, None
            library, rest = Path(rest[1]), rest[2:]
        else:
            library, rest = Path(rest[0].partition("=")[2]), rest[1:]
    return library, rest


def _for_commands(rest: list[str]) -> bool:
    """A command, an option, or more than one word: the command line knows what to say."""
    if not rest:
        return False
    from briefing.app import cli  # noqa: PLC0415

    return rest[0] in cli.COMMANDS or rest[0].startswith("-") or len(rest) > 1


def _memo(rest: list[str]) -> Path | None:
    if not rest:
        return None
    path = Path(rest[0])
    if not path.is_file():
        raise BriefingError("file-missing", path=path)
    return path


def _window(library: Path | None, memo: Path | None) -> int:
    from ui.qt.display import check_display, missing  # noqa: PLC0415

    check_display()
    gc.disable()  # what is loaded from here on stays; later `Garbage` looks, in this thread
    try:
        from ui.qt.loading import load  # noqa: PLC0415  (Qt is loaded only for a window)

        load()
        from ui.application import run  # noqa: PLC0415
    except ImportError as error:
        raise missing(str(error)) from error
    return run(library, memo)


def _one_line(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    sys.exit(main())
