"""The command line: everything the program does, without a window.

Exit codes: 0 done, 1 findings, 2 bad input (one line `error: …` and a hint).
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from briefing import __version__
from briefing.app import export as exports
from briefing.app import messages, templates
from briefing.app.library import Library
from briefing.app.told import told_item, told_template
from briefing.errors import BriefingError
from briefing.files.atomic import check_writable, write_bytes
from briefing.files.guard import read_text
from briefing.files.schema import dumped
from briefing.memo import edit, project
from briefing.memo.assemble import Export
from briefing.memo.check import check
from briefing.memo.names import LANGUAGES, Language
from briefing.memo.template import GroupKind

COMMANDS = frozenset({"new", "build", "check", "templates", "corpus"})
DONE, FINDINGS, BAD_INPUT = 0, 1, 2

Command = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    language = messages.system_language()
    _speak_utf8()
    try:
        options = _parser().parse_args(argv)
        command: Command = options.command
        code = command(options)
        sys.stdout.flush()
    except BriefingError as error:
        sentence, hint = messages.explained(error, language)
        sys.stderr.write(f"error: {_one_line(sentence)}\nhint: {_one_line(hint)}\n")
        return BAD_INPUT
    except BrokenPipeError:
        # The reader of a pipe left early; nothing is wrong, and Python shall not say so at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return code


def _speak_utf8() -> None:
    """Print UTF-8 whatever the system's own encoding is: what is printed is read by programs."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")


def _one_line(text: str) -> str:
    return " ".join(text.split())


# Commands


def _new(options: argparse.Namespace) -> int:
    if options.language not in LANGUAGES:
        raise BriefingError("language-unknown", language=options.language)
    language: Language = options.language
    fields = [_pair(text, "field-form") for text in options.field]
    texts = [_pair(text, "text-form") for text in options.text]
    check_writable(options.output)
    template = templates.get(options.template)
    library = Library.open(options.library)
    try:
        memo = edit.new_memo(template, language, date.today(), library.as_of())  # noqa: DTZ011
        for name, value in fields:
            memo = edit.set_field(memo, name, value)
        for section, text in texts:
            memo, _ = edit.add_prose(memo, section, text)
        for pick in options.pick:
            item, _, section = pick.partition("@")
            memo, _ = edit.add_item(memo, library.store, item, section or None)
        for kind, groups in _groups(options):
            for text in groups:
                items, _, section = text.partition("@")
                memo, _ = edit.add_group(
                    memo, library.store, kind, items.split(","), section or None
                )
    finally:
        library.close()
    project.save(memo, options.output)
    return DONE


def _groups(options: argparse.Namespace) -> list[tuple[GroupKind, list[str]]]:
    return [
        ("table", options.table),
        ("chart", options.chart),
        ("chronology", options.chronology),
    ]


def _build(options: argparse.Namespace) -> int:
    memo = project.load(options.memo)
    exports.check_outputs(options.output)
    if not options.draft:
        stopping = [finding for finding in check(memo) if finding.level == "stop"]
        if stopping:
            language = messages.system_language()
            error = BriefingError(
                "stopped-by-findings", findings=messages.findings_told(stopping, language)
            )
            sentence, hint = messages.explained(error, language)
            sys.stderr.write(f"error: {_one_line(sentence)}\nhint: {_one_line(hint)}\n")
            return FINDINGS
    passphrase = ""
    if options.passphrase_file is not None:
        passphrase = read_text(options.passphrase_file, 4096).strip()
    kind = Export(options.hand_over, options.draft)
    exports.export(memo, options.output, kind, passphrase=passphrase)
    if any(path.suffix.lower() == ".docx" for path in options.output):
        _tell_missing(exports.missing_tags(memo, kind))
    return DONE


def _tell_missing(tags: tuple[str, ...]) -> None:
    if tags:
        words = messages.reference_note(tags, messages.system_language())
        sys.stderr.write(f"note: {_one_line(words)}\n")


def _check(options: argparse.Namespace) -> int:
    memo = project.load(options.memo)
    language = messages.system_language()
    findings = check(memo)
    rows = [
        {
            "rule": finding.rule,
            "level": finding.level,
            "where": finding.where,
            "message": messages.finding_told(finding, language),
        }
        for finding in findings
    ]
    if options.json:
        _print_json(rows)
    else:
        for row in rows:
            _print(f"{row['level']:5} {row['rule']:4} {row['where']}: {row['message']}")
    return FINDINGS if rows else DONE


def _templates_list(options: argparse.Namespace) -> int:
    language: Any = messages.system_language()
    rows = [{"id": known.id, "name": known.name.get(language)} for known in templates.load_all()]
    if options.json:
        _print_json(rows)
    else:
        for row in rows:
            _print(f"{row['id']}  {row['name']}")
    return DONE


def _templates_show(options: argparse.Namespace) -> int:
    template = templates.get(options.id)
    if options.json:
        _print(dumped(template).decode().rstrip("\n"))
    else:
        language: Any = messages.system_language()
        _print(told_template(template, language))
    return DONE


def _templates_check(options: argparse.Namespace) -> int:
    template = templates.load_file(options.file)
    _print(template.id)
    return DONE


def _templates_export(options: argparse.Namespace) -> int:
    templates.export(options.id, options.output)
    return DONE


def _templates_import(options: argparse.Namespace) -> int:
    _print(templates.import_file(options.file).id)
    return DONE


def _with_library(work: Callable[[argparse.Namespace, Library], int]) -> Command:
    def command(options: argparse.Namespace) -> int:
        library = Library.open(options.library)
        try:
            return work(options, library)
        finally:
            library.close()

    return command


def _corpus_list(options: argparse.Namespace, library: Library) -> int:
    items = library.search("", options.kind, options.source)
    _print_items(options, library, items)
    return DONE


def _corpus_search(options: argparse.Namespace, library: Library) -> int:
    _print_items(options, library, library.search(" ".join(options.words)))
    return DONE


def _corpus_show(options: argparse.Namespace, library: Library) -> int:
    item = library.item(options.item)
    if options.json:
        _print_json(library.record(item))
    else:
        _print(told_item(item, library))
    return DONE


def _corpus_export(options: argparse.Namespace, library: Library) -> int:
    text = json.dumps(library.export(), ensure_ascii=False, indent=1) + "\n"
    if options.output is None:
        _print(text.rstrip("\n"))
    else:
        write_bytes(options.output, text.encode())
    return DONE


def _corpus_check(_options: argparse.Namespace, library: Library) -> int:
    language = messages.system_language()
    drifted = library.audit()
    for drift in drifted:
        _print(f"{drift.item}: {_one_line(messages.explained(drift.error, language)[0])}")
    return FINDINGS if drifted else DONE


# Printing


def _print_items(options: argparse.Namespace, library: Library, items: list[Any]) -> None:
    if options.json:
        _print_json([library.record(item) for item in items])
        return
    for item in items:
        title = item.text if item.kind == "quote" else item.title
        _print(f"{item.id}  {item.kind}  {title}")


def _print_json(data: Any) -> None:
    _print(json.dumps(data, ensure_ascii=False, indent=1))


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")


def _pair(text: str, form: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise BriefingError(form, text=text)
    return name, value


# The grammar


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
    new = _command(commands, "new", "make a memo from a template", _new)
    new.add_argument("--template", required=True, metavar="ID")
    new.add_argument("--language", default="en", metavar="en|ru|kk|ky")
    new.add_argument("--field", action="append", default=[], metavar="NAME=VALUE")
    new.add_argument("--text", action="append", default=[], metavar="SECTION=TEXT")
    new.add_argument("--pick", action="append", default=[], metavar="ITEM[@SECTION]")
    for name in ("table", "chart", "chronology"):
        new.add_argument(f"--{name}", action="append", default=[], metavar="ITEM,ITEM…[@SECTION]")
    new.add_argument("-o", dest="output", type=Path, required=True, metavar="MEMO")
    build = _command(commands, "build", "make Word and PDF papers of a memo", _build)
    build.add_argument("memo", type=Path, metavar="MEMO")
    build.add_argument(
        "-o", dest="output", type=Path, action="append", default=[], metavar="OUT.docx|OUT.pdf"
    )
    build.add_argument(
        "--hand-over", action="store_true", help="without the memo, item tags or fyi blocks inside"
    )
    build.add_argument("--draft", action="store_true", help="print DRAFT on each page")
    build.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="lock PDF papers (then no PDF/A)"
    )
    checking = _command(commands, "check", "what an approver would send back", _check)
    checking.add_argument("memo", type=Path, metavar="MEMO")
    _json(checking)


def _add_template_commands(commands: Any) -> None:
    group = commands.add_parser("templates", help="the shelf of templates", allow_abbrev=False)
    verbs = group.add_subparsers(required=True, metavar="VERB", parser_class=_Parser)
    _json(_command(verbs, "list", "every template", _templates_list))
    show = _command(verbs, "show", "one template, whole", _templates_show)
    show.add_argument("id", metavar="ID")
    _json(show)
    checking = _command(verbs, "check", "whether a template file is right", _templates_check)
    checking.add_argument("file", type=Path, metavar="FILE")
    saving = _command(verbs, "export", "a template as one file", _templates_export)
    saving.add_argument("id", metavar="ID")
    saving.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE")
    taking = _command(verbs, "import", "take a template into your shelf", _templates_import)
    taking.add_argument("file", type=Path, metavar="FILE")


def _add_corpus_commands(commands: Any) -> None:
    group = commands.add_parser(
        "corpus", help="the library of sources and items", allow_abbrev=False
    )
    verbs = group.add_subparsers(required=True, metavar="VERB", parser_class=_Parser)
    listing = _command(verbs, "list", "items", _with_library(_corpus_list))
    listing.add_argument("--kind", choices=("event", "figure", "quote"))
    listing.add_argument("--source", metavar="ID")
    _json(listing)
    searching = _command(verbs, "search", "items by words", _with_library(_corpus_search))
    searching.add_argument("words", nargs="+", metavar="WORDS")
    _json(searching)
    showing = _command(verbs, "show", "one item, whole", _with_library(_corpus_show))
    showing.add_argument("item", metavar="ITEM")
    _json(showing)
    saving = _command(
        verbs, "export", "the whole library as one document", _with_library(_corpus_export)
    )
    saving.add_argument("-o", dest="output", type=Path, metavar="FILE")
    _command(verbs, "check", "every anchor against its text", _with_library(_corpus_check))


def _command(commands: Any, name: str, purpose: str, work: Command) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=purpose, description=purpose, allow_abbrev=False
    )
    parser.set_defaults(command=work)
    return parser


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")
