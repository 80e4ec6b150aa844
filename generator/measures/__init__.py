"""Measures: how far the whole gallery is from what WRITING asks; each says its own definition."""
