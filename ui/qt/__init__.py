"""What every part of the window stands on: theme, icons, worker, words of items."""
