"""What the machine's policy refuses of a memo, told before papers are made of it."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.app.obeying import KINDS, allowed_levels, refuse_marking
from briefing.app.policy import Policy
from briefing.errors import BriefingError, Problem
from briefing.memo.binder import place_of
from briefing.memo.check import Finding
from briefing.memo.marking import TITLE
from briefing.memo.outline import Memo, Paper
from briefing.memo.rules.finding import found
from briefing.memo.scheme import Scheme


def of_marking(memo: Memo, policy: Policy) -> list[Finding]:
    """L23: a scheme that is not allowed, or each place that is marked higher than is allowed."""
    try:
        refuse_marking(memo, policy)
    except BriefingError as error:
        scheme = memo.main.template.marking
        if error.key == "policy-level" and scheme is not None:
            return list(_too_high(memo, scheme, policy))
        told = tuple((name, str(value)) for name, value in error.values.items())
        return [Finding("L23", "stop", "marking", "L23-policy-scheme", told)]
    return []


def _too_high(memo: Memo, scheme: Scheme, policy: Policy) -> Iterator[Finding]:
    most = allowed_levels(policy, scheme)[-1]
    above = scheme.levels[scheme.levels.index(most) + 1 :]
    for paper in memo.papers:
        for where, identity in _marked(paper):
            level = scheme.level(identity)
            if level is not None and level in above:
                yield found(
                    "L23", "stop", where, key="L23-policy-level", path=str(policy.path),
                    marking=level.label.get(paper.language), most=most.label.get(paper.language),
                )  # fmt: skip


def _marked(paper: Paper) -> Iterator[tuple[str, str]]:
    """Where a paper is marked, and with which level."""
    yield place_of(paper, "marking"), paper.marking.level
    yield place_of(paper, TITLE), paper.marking.title
    for block in paper.blocks():
        yield block.id, block.marking


def of_papers(policy: Policy) -> list[BriefingError]:
    """Which papers may not be made on this machine, and where alone they may be kept."""
    allowed = {*policy.kinds, *policy.papers}
    told = [
        BriefingError("policy-kind", path=policy.path, what=Problem(key))
        for name, key in KINDS.items()
        if name not in allowed
    ]
    if policy.folders.papers:
        told.append(BriefingError("policy-papers", path=policy.path, folder=policy.folders.papers))
    return told
