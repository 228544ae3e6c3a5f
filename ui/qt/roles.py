"""What models keep for views beside the usual."""

from __future__ import annotations

from PySide6.QtCore import Qt

CARD = Qt.ItemDataRole.UserRole + 1  # a `telling.Card`
USED = Qt.ItemDataRole.UserRole + 2  # how often the item stands in the memo
WHERE = Qt.ItemDataRole.UserRole + 3  # the id of a block, section or field
HINT = Qt.ItemDataRole.UserRole + 5  # what stands at a palette row's end
LEVEL = Qt.ItemDataRole.UserRole + 4  # a finding's level
FINDING = Qt.ItemDataRole.UserRole + 6  # a finding itself
