"""The window: a view of `briefing.app.session`, in Qt."""
