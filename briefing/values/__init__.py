"""Dates and amounts as papers need them: partial, qualified, with their printed precision."""
