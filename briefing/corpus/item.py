"""What the library holds: events, figures and quotes, each anchored in the words of its sources."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from briefing.values.amount import Amount, Qualifier
from briefing.values.edtf import Edtf

Use = Literal["open", "fyi"]
DateBasis = Literal["stated", "inferred", "unknown"]
EventStatus = Literal["held", "planned", "announced", "reported"]
FigureStatus = Literal["actual", "estimate", "forecast", "target", "potential", "planned"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The exact place in a source: W3C Web Annotation's text position and text quote selectors.

    `start` and `end` are half-open code-point offsets; `exact` is what stands between them,
    `prefix` and `suffix` up to 32 code points on either side.
    """

    __pydantic_config__ = {"extra": "forbid"}

    source: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, is planned, or was announced.

    `title` names it ("Seventh meeting of …"); `statement` says it in a clause without date or
    place, for a dated sentence. Several anchors are several witnesses. `date_reason` says what
    an inferred date rests on.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    kind: Literal["event"] = "event"
    title: str
    statement: str
    event_kind: str
    status: EventStatus
    date: Edtf | None
    date_basis: DateBasis
    date_reason: str | None = None
    ordinal: int | None = None
    place: str | None
    participants: tuple[str, ...]
    documents: tuple[str, ...]
    topics: tuple[str, ...]
    use: Use = "open"
    note: str | None = None
    anchors: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that states a fact. A target's year is its period; None: the source states none.

    `value` is in base units of `unit` (ISO 4217 or UCUM), `precision` the power of ten of its
    last printed digit.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    kind: Literal["figure"] = "figure"
    title: str
    measure: str
    geography: str | None
    value: Decimal
    unit: str
    precision: int
    qualifier: Qualifier
    status: FigureStatus
    period: Edtf | None
    period_words: str | None = None
    comparison_base: str | None
    reporter: str | None
    topics: tuple[str, ...]
    use: Use = "open"
    note: str | None = None
    anchors: tuple[Anchor, ...]

    def amount(self) -> Amount:
        """Value, unit, precision and qualifier together."""
        return Amount(self.value, self.unit, self.precision, self.qualifier)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words somebody spoke, verbatim.

    Its anchors are its pieces in order, in one source. `post` is the speaker's then; `occasion`
    the event it was said at; `same_as` the same words in another source.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    kind: Literal["quote"] = "quote"
    text: str
    speaker: str
    post: str | None
    occasion: str | None
    language: str
    same_as: str | None
    topics: tuple[str, ...]
    use: Use = "open"
    note: str | None = None
    anchors: tuple[Anchor, ...]


Item = Event | Figure | Quote
Kind = Literal["event", "figure", "quote"]
KINDS: tuple[Kind, ...] = ("event", "figure", "quote")
