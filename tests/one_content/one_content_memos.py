"""The sample memos, and their like in other languages: the papers every reader must agree on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from briefing.app import templates
from briefing.app.library import Library
from briefing.document.tree import Document
from briefing.memo import binder, edit, marking, second
from briefing.memo.assemble import Export, assemble
from briefing.memo.names import Language
from briefing.memo.outline import Memo, Pairing, Words
from briefing.memo.scheme import Marking

_TODAY = date(2025, 9, 1)

_TRADE = (
    "trade-turnover-2023-cabinet",
    "trade-turnover-2023-tokayev",
    "trade-turnover-2024",
    "trade-goal-3bn-by-2027",
    "trade-goal-3bn-by-2030",
)
_CHRONICLE = (
    "treaty-allied-relations-signed",
    "twelfth-intergovernmental-council",
    "japarov-nurtleu-meeting-cholpon-ata",
    "seventh-supreme-interstate-council",
    "industrial-trade-logistics-complex",
)
_BRIEF = (
    "trade-turnover-2023-cabinet",
    "trade-turnover-2023-tokayev",
    "trade-goal-3bn-by-2030",
    "seventh-supreme-interstate-council",
    "target-trade-3bn-2027-agreed",
    "president-japarov-aim-3bn",
)
_MEETING = (
    ("tokayev-strategic-partner-trade", "their-objectives"),
    ("president-japarov-treaty-water-energy", "their-objectives"),
    ("seventh-supreme-interstate-council", "relations"),
    ("order-of-dostyk-presented", "developments"),
    ("treaty-allied-relations-signed", "developments"),
    ("comprehensive-plan-adoption-announced", "developments"),
    *((item, None) for item in _TRADE),
    ("target-trade-3bn-2027-agreed", "commitments"),
    ("almaty-issyk-kul-motorway", "commitments"),
    ("tokayev-fraternal-peoples", "statements"),
    ("president-japarov-aim-3bn", "statements"),
    ("bektenov-relations-new-level", "statements"),
)
_ISSUE = {
    "en": "How far trade has come, and “which target” holds.",
    "ru": "Какова торговля и какая цель действует: «3 млрд долл.».",
    "kk": "Сауда қалай өсті және қай нысана күшінде: «3 млрд доллар».",
    "ky": "Соода кандай өстү жана кайсы максат күчүндө: «3 млрд доллар».",
}


def brief(library: Library, language: Language, export: Export) -> Document:
    """A one-page brief."""
    memo = _new(library, "one-page-brief", language)
    memo, _ = edit.add_prose(memo, "issue", _ISSUE[language])
    memo, _ = edit.add_prose(memo, "points", f"- {_ISSUE[language]}\n- US$ 3 – 4.")
    for item in _BRIEF:
        memo, _ = edit.add_item(memo, library.store, item)
    return assemble(memo, export)


def meeting(library: Library, language: Language, export: Export) -> Document:
    """A bilateral meeting brief with a table, a chart, and a chronology both tabled and drawn."""
    memo = _new(library, "bilateral-meeting-brief", language)
    memo, _ = edit.add_prose(memo, "meeting", "When: to be confirmed\nWhere: to be confirmed")
    memo, _ = edit.add_prose(memo, "objectives", _ISSUE[language])
    for item, section in _MEETING:
        memo, _ = edit.add_item(memo, library.store, item, section)
    memo, _ = edit.add_group(memo, library.store, "table", _TRADE, "trade")
    memo, _ = edit.add_group(memo, library.store, "chart", _TRADE, "trade")
    memo, _ = edit.add_group(
        memo, library.store, "chronology", _CHRONICLE, "relations", form="both"
    )
    return assemble(memo, export)


def beside(library: Library, language: Language, export: Export) -> Document:
    """A brief with annexes, in two languages side by side, on a ministry's paper."""
    return assemble(_in_two(library, language, "columns"), export)


def behind(library: Library, language: Language, export: Export) -> Document:
    """The same, in one language after the other."""
    return assemble(_in_two(library, language, "after"), export)


def _in_two(library: Library, language: Language, pairing: Pairing) -> Memo:
    memo = _new(library, "background-paper", language)
    (layout,) = [known for known in templates.layouts() if known.id == "gost"]
    template = replace(memo.main.template, layout=layout, contents=True, source_list=True)
    memo = memo.with_paper(replace(memo.main, template=template))
    memo = marking.choose(memo, templates.scheme("kz"), Marking())
    other: Language = "kk" if language == "ru" else "ru"
    memo = second.choose(memo, other, pairing)
    memo = second.set_second_field(memo, "subject", _ISSUE[other])
    memo, block = edit.add_prose(memo, "summary", f"{_ISSUE[language]}\n{_ISSUE[language]}")
    memo = second.set_second_content(memo, block, (Words(f"{_ISSUE[other]}\n{_ISSUE[other]}"),))
    for item in _BRIEF[2:]:
        memo, _ = edit.add_item(memo, library.store, item)
    for annex in ("chronology", "fact-sheet"):
        memo, paper = binder.add_annex(memo, templates.get(annex))
    memo, _ = edit.add_item(memo, library.store, _CHRONICLE[0], "chronology", paper="annex-1")
    memo, _ = edit.add_item(memo, library.store, _TRADE[0], "trade", paper=paper)
    high = memo.annexes[0].blocks()[0].id
    return marking.mark(memo, high, "official-use")


def _new(library: Library, template: str, language: Language) -> Memo:
    memo = edit.new_memo(templates.get(template), language, _TODAY, library.as_of())
    for name, value in {
        "marking": "UNCLASSIFIED",
        "to": "The Minister",
        "from": "The Embassy",
        "subject": _ISSUE[language],
    }.items():
        memo = edit.set_field(memo, name, value)
    return memo
