"""The value axis: round ticks, reckoned in Decimal so that 0.3 is never 0.30000000000000004."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, localcontext

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5))
_CONTEXT = Context(prec=60)
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Axis:
    """Ticks from the lowest to the highest, and the power of ten they are printed in."""

    ticks: tuple[Decimal, ...]
    scale: int

    def share(self, value: Decimal) -> float:
        """How far up the axis a value stands, 0 to 1."""
        with localcontext(_CONTEXT):
            low, high = self.ticks[0], self.ticks[-1]
            return min(1.0, max(0.0, float((value - low) / (high - low))))

    def labels(self, point: str = ".") -> tuple[str, ...]:
        """The ticks in digits, all with the decimals of the step after the decimal point."""
        with localcontext(_CONTEXT):
            printed = [tick.scaleb(-self.scale) for tick in self.ticks]
            step = (printed[1] - printed[0]).normalize()
            places = max(0, -int(step.as_tuple().exponent))
            return tuple(_digits(tick, places, point) for tick in printed)

    def title(self, unit: str) -> str:
        """The unit, with the power of ten where the digits leave one out."""
        if not self.scale:
            return unit
        return f"{unit} × 10{str(self.scale).translate(_RAISED)}".strip()


def axis(values: Iterable[Decimal], intervals: int, *, zero: bool) -> Axis:
    """The axis over all values in at most so many intervals (two at least).

    With `zero` it always starts or crosses there, as bars must; without, it leaves zero out where
    the values keep above half of the highest and still differ by a twentieth of it.
    """
    with localcontext(_CONTEXT):
        low, high = _ends(list(values), zero=zero)
        for step in _steps((high - low) / max(2, intervals)):
            first = int((low / step).to_integral_value(ROUND_FLOOR))
            last = int((high / step).to_integral_value(ROUND_CEILING))
            if last - first <= max(2, intervals):
                break
        ticks = tuple(step * number for number in range(first, last + 1))
        return Axis(ticks, _scale(max(abs(ticks[0]), abs(ticks[-1]))))


def _ends(values: list[Decimal], *, zero: bool) -> tuple[Decimal, Decimal]:
    nought = Decimal(0)
    low, high = min(values, default=nought), max(values, default=nought)
    if low == high == 0:
        return nought, Decimal(1)
    far = max(abs(low), abs(high))
    near = nought if low <= 0 <= high else min(abs(low), abs(high))
    if zero or near * 2 <= far or (high - low) * 20 < far:
        return min(low, nought), max(high, nought)
    return low, high


def _steps(least: Decimal) -> Iterator[Decimal]:
    power = least.adjusted()
    while True:
        yield from (step.scaleb(power) for step in _STEPS if step.scaleb(power) >= least)
        power += 1


def _scale(largest: Decimal) -> int:
    power = largest.adjusted()
    return power // 3 * 3 if power >= 6 or power < -3 else 0


def _digits(value: Decimal, places: int, point: str) -> str:
    whole, _, fraction = f"{abs(value):.{places}f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", "\N{NO-BREAK SPACE}") if len(whole) > 4 else whole
    sign = "−" if value < 0 else ""
    return sign + grouped + (point + fraction if fraction else "")
