"""Sources, actors and items, and the store that keeps them."""
