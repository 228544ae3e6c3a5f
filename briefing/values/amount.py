"""Amounts with the precision they were printed with: 1.317 billion is not 1,317,000,000 exactly."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Qualifier = Literal["exact", "about", "over", "under", "at_least", "at_most"]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit.

    `value` is in base units (1.317 billion dollars: 1317000000); `unit` an ISO 4217 code or a
    UCUM symbol ("%", "t", "km", "1" for counts); `precision` the power of ten of the last
    printed digit (1.317 billion: 6; 11.6 per cent: -1).
    """

    __pydantic_config__ = {"extra": "forbid"}

    value: Decimal
    unit: str
    precision: int
    qualifier: Qualifier = "exact"

    def digits(self, scale: int) -> str:
        """The number in units of ten to the `scale`, with just the digits that were printed.

        Zeros the printing did not vouch for are kept only where the scale needs them.
        """
        places = max(0, scale - self.precision)
        return f"{self.value.scaleb(-scale):.{places}f}"

    def scale(self) -> int:
        """The scale word that suits it: 9 billion, 6 million, else 0."""
        size = abs(self.value)
        for power in (9, 6):
            if size >= Decimal(10) ** power and self.precision > power - 9:
                return power
        return 0


ISO_4217 = frozenset({"USD", "EUR", "GBP", "KZT", "KGS", "RUB", "CNY", "UZS", "CHF", "JPY", "TRY"})
