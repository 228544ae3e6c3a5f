"""A file behind a passphrase: AES-256 as ISO 32000-2 has it (revision 6)."""

from __future__ import annotations

import io


def locked(data: bytes, passphrase: str) -> bytes:
    """The same paper, encrypted, metadata and attached memo included. Who opens it may do
    everything with it, a screen reader too (ISO 14289-1, 7.16).

    The key and the initial vectors are drawn at random, as they must be: the bytes differ each
    time.
    """
    import pikepdf  # noqa: PLC0415  a heavy library, for the few papers that are locked

    whole = pikepdf.Encryption(owner=passphrase, user=passphrase, R=6, aes=True, metadata=True)
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(written, encryption=whole, compress_streams=True)
    return written.getvalue()
