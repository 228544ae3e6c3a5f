"""The annexes of a memo: adding, ordering, removing them, and what they are called."""

from __future__ import annotations

from dataclasses import replace

from briefing.errors import BriefingError
from briefing.memo.edit import begun
from briefing.memo.evidence import pruned
from briefing.memo.marking import title_mark
from briefing.memo.names import Language
from briefing.memo.outline import MAIN, Memo, Paper, Section
from briefing.memo.scheme import Marking
from briefing.memo.template import Template
from briefing.wording.catalogue import Catalogue, catalogue

SUBJECT, ATTACHMENTS = "subject", "attachments"
# What an annex takes over from the main paper's header.
_SHARED = ("marking", "from", "date", "as_of", "drafted")


def add_annex(memo: Memo, template: Template, language: Language | None = None) -> tuple[Memo, str]:
    """Add an annex behind the others; the memo and the annex's id.

    It is in the main paper's language where none is named, has of its header what both know, and
    is marked by its scheme, as high as it.
    """
    main = memo.main
    fields = {field.id: field.default for field in template.fields if field.default}
    for name in _SHARED:
        if template.field(name) and name in main.fields:
            fields[name] = main.fields[name]
    ordered = {field.id: fields[field.id] for field in template.fields if field.id in fields}
    template, marking = _marked(template, main)
    sections = tuple(Section(spec.id) for spec in template.sections if spec.on or not spec.optional)
    made = memo.annexes_made + 1
    annex = Paper(
        f"annex-{made}", template, language or main.language, ordered, sections, marking
    )  # fmt: skip
    if annex.language == main.language:
        annex = replace(annex, second=main.second, pairing=main.pairing)
    memo = replace(memo, papers=(*memo.papers, _shared(main, annex)), annexes_made=made)
    return begun(memo, annex), annex.id


def share_second(memo: Memo) -> Memo:
    """The annexes with what the main paper's header says in the second language, where they say
    the same in the first."""
    annexes = (_shared(memo.main, annex) for annex in memo.annexes)
    return replace(memo, papers=(memo.main, *annexes))


def _shared(main: Paper, annex: Paper) -> Paper:
    if (annex.language, annex.second) != (main.language, main.second):
        return annex
    alike = {
        name: main.second_fields[name]
        for name in _SHARED
        if name in main.second_fields and annex.fields.get(name) == main.fields.get(name)
        if annex.template.field(name)
    }
    fields = alike | annex.second_fields
    ordered = {spec.id: fields[spec.id] for spec in annex.template.fields if spec.id in fields}
    return replace(annex, second_fields=ordered)


def remove_annex(memo: Memo, identity: str) -> Memo:
    """Take an annex out, and the evidence nothing else needs. Raises as `find_annex`."""
    gone = find_annex(memo, identity)
    memo = replace(memo, papers=tuple(paper for paper in memo.papers if paper is not gone))
    return replace(memo, evidence=pruned(memo))


def move_annex(memo: Memo, identity: str, place: int) -> Memo:
    """Put an annex at a place among the annexes, counted from 0. Raises as `find_annex`."""
    moved = find_annex(memo, identity)
    others = [annex for annex in memo.annexes if annex is not moved]
    others.insert(max(place, 0), moved)
    return replace(memo, papers=(memo.main, *others))


def find_annex(memo: Memo, identity: str) -> Paper:
    """The annex of that id. Raises "paper-unknown", or "paper-main" for the main paper."""
    paper = memo.paper(identity)
    if paper.id == MAIN:
        raise BriefingError("paper-main")
    return paper


def number(memo: Memo, paper: Paper) -> int:
    """Which annex it is, counted from 1; 0 for the main paper."""
    return next(place for place, held in enumerate(memo.papers) if held.id == paper.id)


def title(paper: Paper) -> str:
    """What a paper is about, else what it is."""
    return paper.fields.get(SUBJECT) or paper.template.name.get(paper.language)


def label(memo: Memo, paper: Paper) -> str:
    """Which annex a paper is, in its language; "" for the main paper."""
    place = number(memo, paper)
    return catalogue(paper.language).paper("annex", number=place) if place else ""


def running(memo: Memo, paper: Paper) -> str:
    """What is printed at the head of a paper's pages: its template, an annex's with its number."""
    told, name = label(memo, paper), paper.template.name.get(paper.language)
    return f"{told}. {name}" if told and paper.id != MAIN else name


def full_title(memo: Memo, paper: Paper) -> str:
    """A paper's title, an annex's with its number before it."""
    told = label(memo, paper)
    return f"{told}. {title(paper)}" if told else title(paper)


def listed(memo: Memo, words: Catalogue) -> str:
    """The annexes by number and title, as the main paper lists them in the language of `words`,
    each title behind its portion mark where marks are on; "" where there is none."""
    return "; ".join(
        _listed(words.paper("annex", number=place), annex, words.language)
        for place, annex in enumerate(memo.annexes, 1)
    )


def _listed(called: str, annex: Paper, language: str) -> str:
    parts = (f"{called}.", title_mark(annex), _title_in(annex, language))
    return " ".join(part for part in parts if part)


def _title_in(paper: Paper, language: str) -> str:
    """A paper's title in a language of its own, in its first where it has none in that."""
    if paper.second is None or paper.second != language:
        return title(paper)
    return paper.second_fields.get(SUBJECT) or title(replace(paper, language=paper.second))


def located(memo: Memo, where: str) -> tuple[Paper, str]:
    """The paper a place is in, and the place in it: "annex-1/issue" is a section or header field
    of that annex, a block's id is where its block is, all else is in the main paper."""
    identity, slash, place = where.partition("/")
    if slash:
        return memo.paper(identity), place
    holding = (paper for paper in memo.papers if any(b.id == where for b in paper.blocks()))
    return next(holding, memo.main), where


def place_at(memo: Memo, origin: str) -> str:
    """The place of the memo, as `located` reads it, that a place of the bound paper came from."""
    for annex in memo.annexes:
        if origin == annex.id or origin.startswith(f"{annex.id}-"):
            inside = origin.removeprefix(annex.id).removeprefix("-")
            return f"{annex.id}/{_named(annex, inside) or SUBJECT}"
    return _named(memo.main, origin)


def _named(paper: Paper, origin: str) -> str:
    """The section, field or block an origin in one of a paper's languages stands for."""
    return origin.removeprefix(f"{paper.second}-").removeprefix("section-")


def place_of(paper: Paper, where: str) -> str:
    """The name of a place of a paper in the binder; see `located`."""
    if paper.id == MAIN or any(block.id == where for block in paper.blocks()):
        return where
    return f"{paper.id}/{where}"


def _marked(template: Template, main: Paper) -> tuple[Template, Marking]:
    scheme = main.template.marking
    if scheme is None:
        return replace(template, marking=None), Marking()
    template = replace(template, marking=scheme)
    return template, replace(main.marking, title="")
