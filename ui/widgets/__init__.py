"""Painted and typed-in pieces; each is told what to show and tells what was done."""
