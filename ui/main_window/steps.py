"""What the steps of the history are called in the Edit menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.qt.language import words as own_words


def step_name(key: str | None) -> str:
    """The name of a step; "" for none."""
    translate = QCoreApplication.translate
    names = {
        "add-event": translate("steps", "insert event"),
        "add-figure": translate("steps", "insert figure"),
        "add-quote": translate("steps", "insert quote"),
        "add-prose": translate("steps", "add paragraph"),
        "add-table": translate("steps", "insert table of figures"),
        "add-chart": translate("steps", "insert chart"),
        "add-chronology": translate("steps", "insert chronology"),
        "edit-group": translate("steps", "edit caption or form"),
        "edit-items": translate("steps", "change items"),
        "edit-words": translate("steps", "edit words"),
        "fill": translate("steps", "fill from library"),
        "add-list": translate("steps", "add list"),
        "add-note": translate("steps", "add footnote"),
        "edit-note": translate("steps", "edit footnote"),
        "remove-note": translate("steps", "remove footnote"),
        "add-citation": translate("steps", "cite item"),
        "style-words": translate("steps", "style words"),
        "change-quote": translate("steps", "change quoted words"),
        "edit-second": translate("steps", "edit words in the second language"),
        "second-language": translate("steps", "set languages"),
        "edit-translation": translate("steps", "edit translation"),
        "take-library": translate("steps", "take the library’s state"),
        "edit-field": translate("steps", "edit header"),
        "set-marking": translate("steps", "mark"),
        "set-use": translate("steps", "mark for use"),
        "move-block": translate("steps", "move"),
        "remove-block": translate("steps", "remove"),
        "replace": translate("steps", "replace"),
        "go-back": translate("steps", "go back to earlier version"),
        "change-template": translate("steps", "change template"),
        "place-kept": translate("steps", "place what was kept"),
        "switch-section": translate("steps", "switch section"),
        "add-annex": translate("steps", "add annex"),
        "remove-annex": translate("steps", "remove annex"),
        "move-annex": translate("steps", "move annex"),
    }
    return names.get(key) or own_words().find("mend", key) or key if key else ""
