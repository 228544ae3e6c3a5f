"""The drafting rules, L1 to L29: one module for each family; `memo.check` asks them all."""
