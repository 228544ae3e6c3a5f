"""Loading PySide without what no window asks for.

At every start PySide unpacks, compiles and runs modules of its own, which know the signatures of
its functions, write stub files and switch features; from then on it looks through the source of
whatever is imported. That takes as long as Qt itself. It is needed for docstrings and for the
words about a wrong call, and is put off until one of them is asked for.
"""

from __future__ import annotations

import builtins
import sys
from _thread import RLock
from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import Any

_KNOWN = "6.11.3"  # the PySide whose insides these are; any other loads as it does
_BOOTSTRAP = "signature_bootstrap"
_MAPPING = "shibokensupport.signature.mapping"
_OURS = f"from {__name__} import bootstrap"


def load() -> None:
    """Load the core of Qt. Raises ImportError where that cannot be."""
    usual = builtins.compile
    builtins.compile = partial(_compiled, usual)  # PySide runs what this gives it
    try:
        from PySide6 import QtCore  # noqa: F401, PLC0415
    finally:
        builtins.compile = usual


def bootstrap() -> Any:
    """Called by PySide, for what it will ask."""
    vars(_support.mapping)["PySide6"] = sys.modules["PySide6"]  # a second thread finds it at once
    sys.modules[_MAPPING] = _support.mapping
    return _support


def _compiled(usual: Callable[..., Any], source: Any, name: Any, *how: Any, **more: Any) -> Any:
    if name == f"{_BOOTSTRAP}.py" and sys.modules["shiboken6"].__version__ == _KNOWN:
        _support.source, source = source, _OURS
    return usual(source, name, *how, **more)


class _Support:
    """Stands in for PySide's own support, and loads it when it is first asked something. Its
    functions have the names by which PySide finds them."""

    def __init__(self) -> None:
        self.source: Any = None
        self.mapping = ModuleType(_MAPPING)  # its names are read and run by PySide
        vars(self.mapping)["update_mapping"] = self._update_mapping
        self._loaded: Any = None
        self._lock = RLock()

    def pyside_type_init(self, *told: Any) -> Any:
        """The signatures of a type."""
        return self._own().pyside_type_init(*told)

    def create_signature(self, *told: Any) -> Any:
        """A signature to look at."""
        return self._own().create_signature(*told)

    def seterror_argument(self, *told: Any) -> Any:
        """What is said of a wrong call."""
        return self._own().seterror_argument(*told)

    def make_helptext(self, told: Any) -> Any:
        """A docstring. PySide puts the signatures before it, where it knows any."""
        if vars(sys.modules[_BOOTSTRAP])["get_signature"](told):
            return self._own().make_helptext(told)
        words = told.__doc__
        return vars(told).get("__doc__") if words is None and hasattr(told, "__dict__") else words

    def feature_import(self, *_told: Any) -> None:
        """No feature is switched."""

    feature_imported = finish_import = post_init = feature_import

    def _update_mapping(self) -> None:
        with self._lock:
            own = self._own().mapping
            own.update_mapping()
            vars(self.mapping).update(vars(own), update_mapping=self._update_mapping)

    def _own(self) -> Any:
        with self._lock:
            if self._loaded is None:
                names = vars(sys.modules[_BOOTSTRAP])
                exec(self.source, names)  # noqa: S102  (PySide's own)
                self._loaded = names["bootstrap"]()
                self._loaded.mapping.update_mapping()  # nobody may be the first to lack a name
        return self._loaded


_support = _Support()
