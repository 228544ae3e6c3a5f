"""The memo file: `.brief`, JSON in UTF-8, format "chancery/memo", version 3.

Version 1 knew neither lists nor styles, notes and citations among the writer's words, nor changes
of a quotation, version 2 neither annexes, translations nor a second language; all they say means
the same in version 3.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from briefing.errors import BriefingError
from briefing.files.atomic import write_bytes
from briefing.files.guard import parse_json, read_bytes
from briefing.files.schema import check_version, dumped, validated
from briefing.memo.evidence import Index
from briefing.memo.group import check_group
from briefing.memo.marking import check_marking
from briefing.memo.outline import (
    FORMS,
    LIST_FORMS,
    MAIN,
    OWN_KINDS,
    Block,
    Cited,
    FreeNote,
    Memo,
    Paper,
    Piece,
    Pin,
    Second,
    Words,
)
from briefing.memo.runs import is_link, pins_hold
from briefing.memo.template_check import check_template
from briefing.text.normalise import is_clean

FORMAT, VERSION = "chancery/memo", 3
SUFFIX = ".brief"
_BLOCK_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_ANNEX_ID = re.compile(r"annex-[1-9][0-9]{0,5}")


def load(path: Path) -> Memo:
    """Read a memo file. Raises `BriefingError` that names the file and what is wrong in it."""
    return parse(read_bytes(path), path)


def parse(data: bytes, path: Path) -> Memo:
    """A memo from the bytes of its file; `path` names it in errors."""
    table = check_version(parse_json(data, path), path, FORMAT, VERSION)
    body = {name: value for name, value in table.items() if name not in ("format", "version")}
    memo = validated(Memo, _with_citation(body), path)
    _check(memo, path)
    return memo


def _with_citation(body: dict[str, Any]) -> dict[str, Any]:
    """The body with what notes were before there were citation styles named in templates of that
    time, so that their papers keep the notes they had."""
    papers = body.get("papers")
    for paper in papers if isinstance(papers, list) else ():
        template = paper.get("template") if isinstance(paper, dict) else None
        if isinstance(template, dict) and "citation" not in template:
            template |= {"citation": "chicago", "but_see": False}
    return body


def save(memo: Memo, path: Path) -> None:
    """Write a memo file, whole or not at all."""
    write_bytes(path, serialised(memo))


def identified(memo: Memo) -> Memo:
    """The memo with an id made of what it holds, so that the same commands make the same file."""
    return replace(memo, id=digest(memo))


def digest(memo: Memo) -> str:
    """32 hexadecimal digits of SHA-256 over a memo, its own id left out."""
    return hashlib.sha256(serialised(replace(memo, id=""))).hexdigest()[:32]


def serialised(memo: Memo) -> bytes:
    """The bytes of a memo file: the same for the same memo."""
    head = json.dumps({"format": FORMAT, "version": VERSION}, indent=1).removesuffix("\n}")
    return head.encode() + b"," + dumped(memo).removeprefix(b"{")


def _check(memo: Memo, path: Path) -> None:
    """What no type can say: ids that are unique, references that lead somewhere, clean text."""
    if not memo.papers:
        raise BriefingError("file-field", path=path, field="papers", problem="empty")
    index = Index(memo.evidence)
    _check_papers(memo, path)
    _check_ids(memo, path)
    for paper in memo.papers:
        check_template(paper.template, path)
        check_marking(paper)
        _check_fields(paper, path)
        _check_sections(paper, path)
        for block in paper.blocks():
            _check_block(block, index, path)


def _check_sections(paper: Paper, path: Path) -> None:
    seen: set[str] = set()
    for section in paper.sections:
        if bool(section.was) == (paper.template.section(section.id) is not None):
            _refuse(path, f"sections.{section.id}", "the template has no such section, or has it")
        if not is_clean(section.was):
            _refuse(path, f"sections.{section.id}", "characters no paper can hold")
        if section.id in seen:
            _refuse(path, f"sections.{section.id}", "the same section twice")
        seen.add(section.id)


def _check_papers(memo: Memo, path: Path) -> None:
    """The main paper comes first; ids of annexes are unique, and none is yet to be given out."""
    first, *annexes = (paper.id for paper in memo.papers)
    if first != MAIN:
        _refuse(path, "papers", "the main paper is not the first")
    made = [int(known[6:]) for known in annexes if _ANNEX_ID.fullmatch(known)]
    if len(set(made)) < len(annexes):
        _refuse(path, "papers", "an annex twice, or without an id")
    if memo.annexes_made < max(made, default=0):
        _refuse(path, "annexes_made", "fewer than the annexes there are")


def _check_ids(memo: Memo, path: Path) -> None:
    """Block ids are unique, and none is yet to be given out."""
    seen: set[str] = set()
    for block in memo.blocks():
        if not _BLOCK_ID.fullmatch(block.id) or block.id in seen:
            _refuse(path, f"blocks.{block.id}", "an id twice, or none")
        seen.add(block.id)
    made = [int(known[1:]) for known in seen if re.fullmatch(r"b\d{1,9}", known, re.ASCII)]
    if memo.blocks_made < max(made, default=0):
        _refuse(path, "blocks_made", "fewer than the blocks there are")


def _check_block(block: Block, index: Index, path: Path) -> None:
    field = f"blocks.{block.id}"
    if block.kind in FORMS:
        _check_group(block, index, path)
    elif (block.item is None) != (block.kind in OWN_KINDS) or block.items:
        _refuse(path, field, "prose with an item, or an item's block without one")
    elif block.kind == "list" and block.form not in LIST_FORMS:
        _refuse(path, field, "a list of no known form")
    elif block.item is not None and index.item(block.item).kind != block.kind:
        _refuse(path, field, "another kind than its item")
    elif block.translation and block.kind != "quote":
        _refuse(path, field, "a translation of what is no quotation")
    if not is_clean(block.translation):
        _refuse(path, field, "characters no paper can hold")
    for piece in block.content or ():
        _check_piece(piece, index, field, path)
    if block.second is not None:
        _check_second(block, block.second, index, path)


def _check_second(block: Block, second: Second, index: Index, path: Path) -> None:
    field = f"blocks.{block.id}.second"
    if not (is_clean(second.translation) and is_clean(second.title)):
        _refuse(path, field, "characters no paper can hold")
    if second.translation and block.kind != "quote":
        _refuse(path, field, "a translation of what is no quotation")
    if second.content is not None and not pins_hold(block.kind, second.content):
        _refuse(path, field, "locked words that are missing or doubled")
    for piece in second.content or ():
        if isinstance(piece, Pin) and piece.changes:
            _refuse(path, field, "changes of a quotation, which stand in the first language")
        _check_piece(piece, index, field, path)


def _check_piece(piece: Piece, index: Index, field: str, path: Path) -> None:
    match piece:
        case Words():
            clean = is_clean(piece.words)
            if piece.link and not is_link(piece.link):
                _refuse(path, field, "a link that leads nowhere a link may")
        case Pin():
            clean = all(is_clean(change.words) for change in piece.changes)
        case FreeNote():
            clean = is_clean(piece.note)
        case Cited():
            clean = True
            index.item(piece.cite)
    if not clean:
        _refuse(path, field, "characters no paper can hold")


def _check_group(block: Block, index: Index, path: Path) -> None:
    field = f"blocks.{block.id}"
    if block.item is not None or block.form not in FORMS[block.kind] or not is_clean(block.title):
        _refuse(path, field, "a group with a single item, or of no known form")
    try:
        check_group(block.kind, [index.item(known) for known in block.items])
    except BriefingError as error:
        if error.key == "evidence-missing":
            raise
        _refuse(path, field, "items that cannot stand together")


def _check_fields(paper: Paper, path: Path) -> None:
    for name, value in paper.fields.items():
        if paper.template.field(name) is None:
            _refuse(path, f"fields.{name}", "the template has no such field")
        if not is_clean(value):
            _refuse(path, f"fields.{name}", "characters no paper can hold")
    seen: set[str] = set()
    for kept in paper.kept:
        if kept.id in seen:
            _refuse(path, f"kept.{kept.id}", "the same field twice")
        if not is_clean(kept.label + kept.value):
            _refuse(path, f"kept.{kept.id}", "characters no paper can hold")
        seen.add(kept.id)
    if not all(map(is_clean, paper.second_fields.values())):
        _refuse(path, "second_fields", "characters no paper can hold")
    if paper.second == paper.language:
        _refuse(path, "second", "the language of the paper itself")


def _refuse(path: Path, field: str, problem: str) -> None:
    raise BriefingError("file-field", path=path, field=field, problem=problem)
