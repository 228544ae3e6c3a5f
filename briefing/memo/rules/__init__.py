"""The drafting rules, L1 to L27: one module for each family; `memo.check` asks them all."""
