"""Work in the background, after Anki's operations: one worker, two kinds.

`ask` only reads; where a newer question on the same topic was put, the older answer is dropped.
`change` does something that must not be dropped or done twice. Answers and errors come back in
the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QThread, Signal, Slot

Work = Callable[[], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class _Job(NamedTuple):
    number: int
    topic: str
    work: Work
    done: Done
    failed: Failed


class _Worker(QObject):
    """Lives in the worker thread; takes jobs in order."""

    finished = Signal(object, object, object)

    @Slot(object)
    def run(self, job: _Job) -> None:
        try:
            answer = job.work()
        except Exception as error:  # noqa: BLE001  (told to the one who asked)
            self.finished.emit(job, None, error)
        else:
            self.finished.emit(job, answer, None)


class Operations(QObject):
    """The window's one worker."""

    wanted = Signal(object)
    idle = Signal()
    failed = Signal(object)  # an error nobody else takes

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest: dict[str, int] = {}
        self._made = 0
        self._open = 0
        self._thread = QThread()
        self._thread.setObjectName("operations")
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self.wanted.connect(self._worker.run)
        self._worker.finished.connect(self._finished)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether something was begun that has not come back."""
        return self._open > 0

    def ask(self, topic: str, work: Work, done: Done, failed: Failed | None = None) -> None:
        """Read something; only the newest question on a topic is answered."""
        self._begin(topic, work, done, failed)

    def change(self, work: Work, done: Done, failed: Failed | None = None) -> None:
        """Do something, once."""
        self._begin("", work, done, failed)

    def stop(self) -> None:
        """Let the running job end, and the worker with it. What waits is not begun."""
        self._newest.clear()
        self._thread.quit()
        self._thread.wait()

    def _begin(self, topic: str, work: Work, done: Done, failed: Failed | None) -> None:
        self._made += 1
        self._open += 1
        if topic:
            self._newest[topic] = self._made
        self.wanted.emit(_Job(self._made, topic, work, done, failed or self.failed.emit))

    @Slot(object, object, object)
    def _finished(self, job: _Job, answer: Any, error: Exception | None) -> None:
        self._open -= 1
        if not job.topic or self._newest.get(job.topic) == job.number:
            if error is None:
                job.done(answer)
            else:
                job.failed(error)
        if not self._open:
            self.idle.emit()
