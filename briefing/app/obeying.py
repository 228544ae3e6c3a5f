"""A memo under the policy of the machine: what is fixed is set, what is not allowed is refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from briefing.app.policy import Policy
from briefing.errors import BriefingError, Problem
from briefing.memo import marking
from briefing.memo.assemble import Export
from briefing.memo.outline import Memo, Paper
from briefing.memo.scheme import Level, Marking, Scheme

# What may be made, as the wording's table "problem" calls it.
KINDS = {
    "internal": "policy-internal",
    "hand-over": "policy-hand-over",
    "docx": "policy-docx",
    "pdf": "policy-pdf",
}


def applied(memo: Memo, policy: Policy) -> Memo:
    """The memo with what is fixed: citation style, letterhead, the one marking scheme and its
    least level. The same object where it is so already."""
    if policy.path is None:
        return memo
    for paper in memo.papers:
        dressed = _dressed(paper, policy)
        memo = memo if dressed is paper else memo.with_paper(dressed)
    if policy.scheme is not None:
        memo = _marked(memo, policy.scheme, policy.least)
    return memo


def _dressed(paper: Paper, policy: Policy) -> Paper:
    template = paper.template
    citation = policy.citation or template.citation
    reference = policy.reference or template.reference
    if (citation, reference) == (template.citation, template.reference):
        return paper
    return replace(paper, template=replace(template, citation=citation, reference=reference))


def _marked(memo: Memo, scheme: Scheme, least: str) -> Memo:
    """By the one scheme, no paper lower than its least level."""
    schemes = (paper.template.marking for paper in memo.papers)
    if any(held is None or held.id != scheme.id for held in schemes):
        memo = marking.choose(memo, scheme, Marking(least))
    for paper in memo.papers:
        if least and _rank(scheme, paper.marking.level) < _rank(scheme, least):
            memo = memo.with_paper(replace(paper, marking=replace(paper.marking, level=least)))
    return memo


def allowed_levels(policy: Policy, scheme: Scheme) -> tuple[Level, ...]:
    """The levels of a scheme a memo may have."""
    if policy.scheme is None or policy.scheme.id != scheme.id:
        return scheme.levels
    first = _rank(scheme, policy.least)
    last = _rank(scheme, policy.most) if policy.most else len(scheme.levels) - 1
    return scheme.levels[first : last + 1]


def refuse_marking(memo: Memo, policy: Policy) -> None:
    """Raise "policy-marking" for a memo marked by a scheme that is not allowed, "policy-level" for
    one marked higher than is allowed."""
    if not policy.schemes:
        return
    scheme = memo.main.template.marking
    if scheme is None or scheme.id not in {known.id for known in policy.schemes}:
        allowed = ", ".join(known.id for known in policy.schemes)
        raise BriefingError(
            "policy-marking", path=policy.path, allowed=allowed, scheme=scheme.id if scheme else "—"
        )
    level = marking.whole(memo)
    if policy.most and level and _rank(scheme, level.id) > _rank(scheme, policy.most):
        raise BriefingError(
            "policy-level", path=policy.path, level=level.id, most=policy.most
        )  # fmt: skip


def refuse_export(policy: Policy, options: Export, outputs: Iterable[Path]) -> None:
    """Raise "policy-kind" for papers that may not be made, "policy-papers" for a place where they
    may not be kept."""
    kind = "hand-over" if options.hand_over else "internal"
    if kind not in policy.kinds:
        raise BriefingError("policy-kind", path=policy.path, what=Problem(KINDS[kind]))
    for path in outputs:
        paper = path.suffix.lower().removeprefix(".")
        if paper in KINDS and paper not in policy.papers:
            raise BriefingError("policy-kind", path=policy.path, what=Problem(KINDS[paper]))
        _refuse_place("policy-papers", path, policy.folders.papers, policy)


def refuse_memo_place(policy: Policy, path: Path) -> None:
    """Raise "policy-memos" for a place where memos may not be kept."""
    _refuse_place("policy-memos", path, policy.folders.memos, policy)


def _refuse_place(key: str, path: Path, folder: str, policy: Policy) -> None:
    if folder and not path.resolve().is_relative_to(Path(folder).resolve()):
        raise BriefingError(key, path=policy.path, folder=folder)


def _rank(scheme: Scheme, level: str) -> int:
    """A level's place in its scheme; none is the lowest."""
    known = [one.id for one in scheme.levels]
    return known.index(level) if level in known else 0
