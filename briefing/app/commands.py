"""What each command does; its exit code is what it returns."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from briefing.app import (
    bilingual,
    drafting,
    marks,
    messages,
    pages,
    paths,
    refusals,
    template_trial,
    templates,
)
from briefing.app import export as exports
from briefing.app.library import Library
from briefing.app.obeying import applied, refuse_marking, refuse_memo_place
from briefing.app.policy import current
from briefing.app.told import told_item, told_presets, told_template
from briefing.errors import BriefingError
from briefing.files.atomic import check_writable, write_bytes
from briefing.files.guard import read_text
from briefing.files.schema import dumped
from briefing.memo import binder, edit, project
from briefing.memo.assemble import Export
from briefing.memo.check import NOTHING, Beyond
from briefing.memo.check import check as find
from briefing.memo.names import LANGUAGES, Language
from briefing.memo.outline import MAIN, Form, Memo
from briefing.memo.template import GroupKind

DONE, FINDINGS, BAD_INPUT = 0, 1, 2

# What an option of `new` puts together, and in which form.
GROUPS: dict[str, tuple[GroupKind, Form]] = {
    "table": ("table", ""),
    "chart": ("chart", "bars"),
    "line": ("chart", "line"),
    "chronology": ("chronology", "table"),
    "timeline": ("chronology", "drawn"),
}

Command = Callable[[argparse.Namespace], int]


def one_line(text: str) -> str:
    """Text without line breaks."""
    return " ".join(text.split())


def new(options: argparse.Namespace) -> int:
    """Make a memo from a template, with fields, texts and picks."""
    if options.language not in LANGUAGES:
        raise BriefingError("language-unknown", language=options.language)
    language: Language = options.language
    fields = [_pair(text, "field-form") for text in options.field]
    texts = [_pair(text, "text-form") for text in options.text]
    translations = [_pair(text, "translation-form") for text in options.translation]
    said = _said(options)
    policy = current()
    refuse_memo_place(policy, options.output)
    check_writable(options.output)
    template = templates.get(options.template)
    annexes = [templates.get(identity) for identity in options.annex]
    library = Library.open(options.library)
    try:
        memo = edit.new_memo(template, language, date.today(), library.as_of())  # noqa: DTZ011
        memo = applied(memo, policy)
        if options.marking:
            memo = marks.begin(memo, options.marking, portions=options.portions)
            refuse_marking(memo, policy)
        memo = _filled(memo, [pair for pair in fields if not _in_annex(pair[0])])
        for annex in annexes:
            memo, _ = binder.add_annex(memo, annex)
        memo = _filled(memo, [pair for pair in fields if _in_annex(pair[0])])
        memo = bilingual.begin(memo, options.second, options.pairing)
        made: dict[bilingual.Place, list[str]] = {}
        for place, text in texts:
            paper, section = _place(place)
            memo = marks.add_prose(memo, section, text, paper)
            made.setdefault((paper, section), []).append(memo.paper(paper).blocks()[-1].id)
        for pick in options.pick:
            item, _, place = pick.partition("@")
            paper, section = _place(place)
            memo, _ = edit.add_item(memo, library.store, item, section or None, paper=paper)
        for item, text in translations:
            memo = edit.set_translation(memo, edit.block_of(memo, item), text)
        memo = bilingual.write(memo, said, made)
        for name, (kind, form) in GROUPS.items():
            for text in getattr(options, name):
                items, _, place = text.partition("@")
                memo = _grouped(memo, library, (kind, form), items.split(","), _place(place))
        if options.fill or options.about or options.since or options.until:
            as_of = memo.main.fields.get("as_of", "")
            about, since, until = options.about, options.since, options.until
            asked = drafting.scope(library, about, since, until, as_of)
            memo = drafting.filled(memo, library, asked)
    finally:
        library.close()
    project.save(project.identified(applied(memo, policy)), options.output)
    return DONE


def _said(options: argparse.Namespace) -> bilingual.Said:
    """What the options say in the second language."""
    fields = [_pair(text, "field-form") for text in options.field2]
    texts = [_pair(text, "text-form") for text in options.text2]
    return bilingual.Said(
        [(_place(name), value) for name, value in fields],
        [(_place(place), text) for place, text in texts],
        [_pair(text, "translation-form") for text in options.translation2],
    )


def _filled(memo: Memo, fields: Sequence[tuple[str, str]]) -> Memo:
    for name, value in fields:
        paper, field = _place(name)
        memo = marks.set_field(memo, field, value, paper)
    return memo


def _grouped(
    memo: Memo,
    library: Library,
    made: tuple[GroupKind, Form],
    items: Sequence[str],
    place: tuple[str, str],
) -> Memo:
    (kind, form), (paper, section) = made, place
    memo, _ = edit.add_group(
        memo, library.store, kind, items, section or None, form=form, paper=paper
    )  # fmt: skip
    return memo


def _in_annex(name: str) -> bool:
    return "/" in name


def _place(name: str) -> tuple[str, str]:
    """The paper and the section or field of it that "annex-1/issue" or "issue" names."""
    paper, slash, inside = name.partition("/")
    return (paper, inside) if slash else (MAIN, name)


def build(options: argparse.Namespace) -> int:
    """Make papers of a memo; what an approver would stop stops it."""
    memo = applied(project.load(options.memo), current())
    outputs = exports.targets(memo, options.output, each=options.each)
    exports.check_outputs([path for path, _ in outputs])
    if not options.draft:
        stopping = [finding for finding in find(memo) if finding.level == "stop"]
        if stopping:
            language = messages.system_language()
            error = BriefingError(
                "stopped-by-findings", findings=messages.findings_told(stopping, language)
            )
            sentence, hint = messages.explained(error, language)
            sys.stderr.write(f"error: {one_line(sentence)}\nhint: {one_line(hint)}\n")
            return FINDINGS
    passphrase = ""
    if options.passphrase_file is not None:
        passphrase = read_text(options.passphrase_file, 4096).strip()
    kind = Export(options.hand_over, options.draft)
    exports.export(memo, options.output, kind, passphrase=passphrase, each=options.each)
    if any(path.suffix.lower() == ".docx" for path in options.output):
        _tell_missing(exports.missing_tags(memo, kind))
    written = [path for path, _ in outputs]
    for words in marks.notes(memo, written, messages.system_language()):
        _note(words)
    return DONE


def _tell_missing(tags: tuple[str, ...]) -> None:
    if tags:
        _note(messages.reference_note(tags, messages.system_language()))


def _note(words: str) -> None:
    sys.stderr.write(f"note: {one_line(words)}\n")


def check(options: argparse.Namespace) -> int:
    """Tell what an approver would send back, and what this machine's policy refuses; what the
    library holds otherwise too, where one can be opened."""
    policy = current()
    memo = applied(project.load(options.memo), policy)
    language = messages.system_language()
    findings = find(memo, _beyond(options.library, memo)) + pages.over(memo)
    findings += refusals.of_marking(memo, policy)
    for refused in refusals.of_papers(policy):
        _note(messages.explained(refused, language)[0])
    rows = messages.finding_rows(findings, language)
    if options.json:
        _print_json(rows)
    else:
        for row in rows:
            _print(f"{row['level']:5} {row['rule']:4} {row['where']}: {row['message']}")
    return FINDINGS if rows else DONE


def _beyond(path: Path | None, memo: Memo) -> Beyond:
    """What the library holds beside a memo; nothing where there is none, or where the person's
    own cannot be opened."""
    if not (path or paths.library_file()).exists():
        return NOTHING
    try:
        library = Library.open(path)
    except BriefingError as error:
        if path is not None:
            raise
        _note(messages.explained(error, messages.system_language())[0])
        return NOTHING
    try:
        return library.beyond(memo.evidence)
    finally:
        library.close()


def templates_list(options: argparse.Namespace) -> int:
    """Every template."""
    language: Any = messages.system_language()
    rows = [{"id": known.id, "name": known.name.get(language)} for known in templates.load_all()]
    if options.json:
        _print_json(rows)
    else:
        for row in rows:
            _print(f"{row['id']}  {row['name']}")
    return DONE


def templates_show(options: argparse.Namespace) -> int:
    """One template, whole."""
    template = templates.get(options.id)
    if options.json:
        _print(dumped(template).decode().rstrip("\n"))
    else:
        language: Any = messages.system_language()
        _print(told_template(template, language))
    return DONE


def templates_presets(options: argparse.Namespace) -> int:
    """Every layout preset and marking scheme, and that a marking protects nothing."""
    language: Any = messages.system_language()
    layouts, schemes = templates.layouts(), templates.schemes()
    if options.json:
        found = [json.loads(dumped(layout)) for layout in layouts]
        _print_json({"layouts": found, "markings": [json.loads(dumped(one)) for one in schemes]})
    else:
        for line in told_presets(layouts, schemes, language):
            _print(line)
    return DONE


def templates_check(options: argparse.Namespace) -> int:
    """Whether a template file is right."""
    template = templates.load_file(options.file)
    for lack in template_trial.lacking_in(options.file, template):
        _note(messages.explained(lack, messages.system_language())[0])
    _print(template.id)
    return DONE


def templates_export(options: argparse.Namespace) -> int:
    """A template as one file that stands alone."""
    templates.export(options.id, options.output)
    return DONE


def templates_import(options: argparse.Namespace) -> int:
    """Take a template into the shelf."""
    _print(templates.import_file(options.file).id)
    return DONE


def with_library(work: Callable[[argparse.Namespace, Library], int]) -> Command:
    """A command that is given the library, and lets go of it."""

    def command(options: argparse.Namespace) -> int:
        library = Library.open(options.library)
        try:
            return work(options, library)
        finally:
            library.close()

    return command


def corpus_list(options: argparse.Namespace, library: Library) -> int:
    """Items, perhaps of one kind or source."""
    items = library.search("", options.kind, options.source)
    _print_items(options, library, items)
    return DONE


def corpus_search(options: argparse.Namespace, library: Library) -> int:
    """Items by words, best first."""
    _print_items(options, library, library.search(" ".join(options.words)))
    return DONE


def corpus_show(options: argparse.Namespace, library: Library) -> int:
    """One item, whole."""
    item = library.item(options.item)
    if options.json:
        _print_json(library.record(item))
    else:
        _print(told_item(item, library))
    return DONE


def corpus_export(options: argparse.Namespace, library: Library) -> int:
    """The whole library as one JSON document, or its sources for reference managers."""
    if options.format == "json":
        text = json.dumps(library.export(), ensure_ascii=False, indent=1) + "\n"
    else:
        from briefing.app import references  # noqa: PLC0415  (kept off the start path)

        text = references.written(library, options.format)
    if options.output is None:
        _print(text.rstrip("\n"))
    else:
        write_bytes(options.output, text.encode())
    return DONE


def corpus_cite(options: argparse.Namespace, library: Library) -> int:
    """Fill what the library does not know of its sources from a reference manager's file."""
    from briefing.app import references  # noqa: PLC0415  (kept off the start path)

    found = references.cite(library, options.file)
    rows = [
        {
            "reference": each.reference,
            "source": each.source,
            "filled": list(each.facts),
            "otherwise": list(each.otherwise),
        }
        for each in found
    ]
    if options.json:
        _print_json(rows)
    else:
        for each in found:
            _print(each.told())
    unsettled = any(each.source is None or each.otherwise for each in found)
    return FINDINGS if unsettled else DONE


def corpus_check(_options: argparse.Namespace, library: Library) -> int:
    """Every anchor against its text; findings where any drifted."""
    language = messages.system_language()
    drifted = library.audit()
    for drift in drifted:
        _print(f"{drift.item}: {one_line(messages.explained(drift.error, language)[0])}")
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
