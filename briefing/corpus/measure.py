"""The small vocabulary of what figures measure."""

from __future__ import annotations

MEASURES = frozenset(
    {
        "trade-turnover",
        "trade-turnover-growth",
        "exports",
        "imports",
        "export-potential",
        "export-positions",
        "agricultural-trade",
        "agricultural-trade-growth",
        "cargo",
        "cargo-growth",
        "checkpoints",
        "road-length",
        "trade-partner-rank",
    }
)
