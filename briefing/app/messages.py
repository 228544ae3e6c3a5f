"""Errors and findings in the person's language."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.app.languages import system_language
from briefing.errors import BriefingError
from briefing.memo.check import Finding, Mend
from briefing.memo.template_check import Fault
from briefing.text.normalise import capitalised
from briefing.wording.catalogue import catalogue
from briefing.wording.messages import explain, problem_told

__all__ = [
    "explained",
    "fault_told",
    "finding_rows",
    "finding_told",
    "findings_told",
    "mend_told",
    "reference_note",
    "system_language",
]


def explained(error: BriefingError, language: str) -> tuple[str, str]:
    """An error's sentence and hint."""
    return explain(error, language)


def finding_told(finding: Finding, language: str) -> str:
    """A finding's sentence."""
    return finding.message(catalogue(language))


def finding_rows(findings: Iterable[Finding], language: str) -> list[dict[str, str]]:
    """Findings as `chancery check` gives them."""
    return [
        {
            "rule": finding.rule,
            "level": finding.level,
            "where": finding.where,
            "message": finding_told(finding, language),
        }
        for finding in findings
    ]


def mend_told(mend: Mend, language: str) -> str:
    """What a mend does."""
    return mend.told(catalogue(language))


def reference_note(tags: Iterable[str], language: str) -> str:
    """That a reference document lacks controls, and where their values stand instead."""
    return catalogue(language).paper("reference_note", tags=", ".join(tags))


def fault_told(fault: Fault, language: str) -> str:
    """What is wrong at a place of a template, as a sentence of its own."""
    if isinstance(fault.problem, BriefingError):
        return " ".join(explain(fault.problem, language))
    return f"{capitalised(problem_told(fault.problem, language))}."


def findings_told(findings: Iterable[Finding], language: str) -> str:
    """Several findings in one line."""
    return "; ".join(
        f"{finding.rule} ({finding.where}): {finding_told(finding, language).rstrip('.')}"
        for finding in findings
    )
