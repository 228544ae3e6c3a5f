"""The tables of a library file, and which versions of it this program reads."""

from __future__ import annotations

APPLICATION_ID = 0x43485259
VERSION = 1

TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE source (
    id TEXT PRIMARY KEY, origin TEXT NOT NULL CHECK (origin IN ('seed', 'user')),
    record TEXT NOT NULL, words TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE actor (
    id TEXT PRIMARY KEY, origin TEXT NOT NULL CHECK (origin IN ('seed', 'user')),
    record TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE item (
    rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    origin TEXT NOT NULL CHECK (origin IN ('seed', 'user')),
    kind TEXT NOT NULL CHECK (kind IN ('event', 'figure', 'quote')),
    record TEXT NOT NULL
);
CREATE TABLE anchor (
    item TEXT NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    source TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL
);
CREATE INDEX anchor_item ON anchor (item);
CREATE INDEX anchor_source ON anchor (source, start);
"""
