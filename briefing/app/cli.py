"""The command line: everything the program does, without a window.

Exit codes: 0 done, 1 findings, 2 bad input (one line `error: …` and a hint).
"""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from briefing import __version__
from briefing.app import commands as do
from briefing.app import messages
from briefing.app.commands import BAD_INPUT, DONE, Command, one_line
from briefing.app.policy import current
from briefing.errors import BriefingError
from briefing.memo.outline import PAIRINGS

COMMANDS = frozenset({"new", "build", "check", "templates", "corpus"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. The garbage collector rests meanwhile: a command is over
    before there is much to collect."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _run(argv)
    finally:
        gc.freeze()  # what is left goes with the program
        if collecting:
            gc.enable()


def _run(argv: Sequence[str] | None) -> int:
    language = messages.system_language()
    _speak_utf8()
    try:
        current()  # what is wrong with the machine's policy stops every command
        options = _parser().parse_args(argv)
        command: Command = options.command
        code = command(options)
        sys.stdout.flush()
    except BriefingError as error:
        _tell(error, language)
        return BAD_INPUT
    except BrokenPipeError:
        # The reader of a pipe left early; nothing is wrong.
        _silence()
        return DONE
    except OSError as error:
        _silence()
        reason = error.strerror or str(error)
        _tell(BriefingError("output-lost", reason=reason), language)
        return BAD_INPUT
    return code


def _tell(error: BriefingError, language: str) -> None:
    sentence, hint = messages.explained(error, language)
    sys.stderr.write(f"error: {one_line(sentence)}\nhint: {one_line(hint)}\n")


def _silence() -> None:
    """What could not be printed shall not be tried again, and told of, when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    """Print UTF-8 whatever the system's own encoding is: what is printed is read by programs."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Tell a wrong call as every other bad input."""
        raise BriefingError("usage", problem=message.rstrip("."))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="chancery",
        description="Footnoted briefing memos from a curated library, offline. "
        "Without a command the window opens, on MEMO where one is named.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument(
        "--library", type=Path, metavar="FILE", help="another library than your own"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)
    _add_memo_commands(commands)
    _add_template_commands(commands)
    _add_corpus_commands(commands)
    return parser


def _add_memo_commands(commands: Any) -> None:
    new = _command(commands, "new", "make a memo from a template", do.new)
    new.add_argument("--template", required=True, metavar="ID")
    new.add_argument("--language", default="en", metavar="en|ru|kk|ky")
    new.add_argument(
        "--annex",
        action="append",
        default=[],
        metavar="ID",
        help="add an annex from a template; its sections and fields are annex-1/SECTION, …",
    )
    new.add_argument("--field", action="append", default=[], metavar="NAME=VALUE")
    new.add_argument("--text", action="append", default=[], metavar="SECTION=TEXT")
    new.add_argument("--pick", action="append", default=[], metavar="ITEM[@SECTION]")
    new.add_argument("--translation", action="append", default=[], metavar="ITEM=TEXT")
    _add_second_language(new)
    for name in do.GROUPS:
        new.add_argument(f"--{name}", action="append", default=[], metavar="ITEM,ITEM…[@SECTION]")
    new.add_argument("--marking", default="", metavar="SCHEME[:LEVEL]")
    new.add_argument(
        "--portions", action="store_true", help="portion marks; a text may begin with its own"
    )
    new.add_argument(
        "--fill", action="store_true", help="pick what fits each section, newest first"
    )
    new.add_argument(
        "--about", action="append", default=[], metavar="ACTOR|TOPIC", help="fill with these alone"
    )
    new.add_argument("--since", default="", metavar="DATE", help="fill with what is no older")
    new.add_argument("--until", default="", metavar="DATE", help="fill with what is no newer")
    new.add_argument("-o", dest="output", type=Path, required=True, metavar="MEMO")
    build = _command(commands, "build", "make Word and PDF papers of a memo", do.build)
    build.add_argument("memo", type=Path, metavar="MEMO")
    build.add_argument(
        "-o", dest="output", type=Path, action="append", default=[], metavar="OUT.docx|OUT.pdf"
    )
    build.add_argument(
        "--hand-over", action="store_true", help="without the memo, item tags or fyi blocks inside"
    )
    build.add_argument(
        "--each", action="store_true", help="each annex in a file of its own, OUT-annex-1.docx"
    )
    build.add_argument("--draft", action="store_true", help="print DRAFT on each page")
    build.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="lock PDF papers (then no PDF/A)"
    )
    checking = _command(commands, "check", "what an approver would send back", do.check)
    checking.add_argument("memo", type=Path, metavar="MEMO")
    _json(checking)


def _add_second_language(new: argparse.ArgumentParser) -> None:
    new.add_argument("--second", default="", metavar="en|ru|kk|ky", help="a second language")
    new.add_argument(
        "--pairing",
        choices=PAIRINGS,
        default=PAIRINGS[0],
        help="the second language behind the first, or in columns beside it",
    )
    for name, form in (
        ("field", "NAME=VALUE"),
        ("text", "SECTION=TEXT"),
        ("translation", "ITEM=TEXT"),
    ):
        new.add_argument(
            f"--{name}2", action="append", default=[], metavar=form, help="in the second language"
        )


def _add_template_commands(commands: Any) -> None:
    group = commands.add_parser("templates", help="the shelf of templates", allow_abbrev=False)
    verbs = group.add_subparsers(required=True, metavar="VERB", parser_class=_Parser)
    _json(_command(verbs, "list", "every template", do.templates_list))
    show = _command(verbs, "show", "one template, whole", do.templates_show)
    show.add_argument("id", metavar="ID")
    _json(show)
    presets = "layout presets and marking schemes"
    _json(_command(verbs, "presets", presets, do.templates_presets))
    checking = _command(verbs, "check", "whether a template file is right", do.templates_check)
    checking.add_argument("file", type=Path, metavar="FILE")
    saving = _command(verbs, "export", "a template as one file", do.templates_export)
    saving.add_argument("id", metavar="ID")
    saving.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE")
    taking = _command(verbs, "import", "take a template into your shelf", do.templates_import)
    taking.add_argument("file", type=Path, metavar="FILE")


def _add_corpus_commands(commands: Any) -> None:
    group = commands.add_parser(
        "corpus", help="the library of sources and items", allow_abbrev=False
    )
    verbs = group.add_subparsers(required=True, metavar="VERB", parser_class=_Parser)
    listing = _command(verbs, "list", "items", do.with_library(do.corpus_list))
    listing.add_argument("--kind", choices=("event", "figure", "quote"))
    listing.add_argument("--source", metavar="ID")
    _json(listing)
    searching = _command(verbs, "search", "items by words", do.with_library(do.corpus_search))
    searching.add_argument("words", nargs="+", metavar="WORDS")
    _json(searching)
    showing = _command(verbs, "show", "one item, whole", do.with_library(do.corpus_show))
    showing.add_argument("item", metavar="ITEM")
    _json(showing)
    saving = _command(
        verbs,
        "export",
        "the whole library as one document",
        do.with_library(do.corpus_export),
    )
    saving.add_argument("-o", dest="output", type=Path, metavar="FILE")
    saving.add_argument(
        "--format",
        choices=("json", "csl", "ris", "bibtex"),
        default="json",
        help="json: the whole library; else its sources, for reference managers",
    )
    citing = _command(
        verbs,
        "cite",
        "fill what is not known of sources from a CSL-JSON, RIS or BibTeX file",
        do.with_library(do.corpus_cite),
    )
    citing.add_argument("file", type=Path, metavar="FILE.json|FILE.ris|FILE.bib")
    _json(citing)
    _command(
        verbs,
        "check",
        "every anchor against its text",
        do.with_library(do.corpus_check),
    )


def _command(commands: Any, name: str, purpose: str, work: Command) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=purpose, description=purpose, allow_abbrev=False
    )
    parser.set_defaults(command=work)
    return parser


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")
