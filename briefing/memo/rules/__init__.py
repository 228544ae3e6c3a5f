"""The drafting rules, L1 to L24: one module for each family; `memo.check` asks them all."""
