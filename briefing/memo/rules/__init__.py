"""The drafting rules, L1 to L26: one module for each family; `memo.check` asks them all."""
