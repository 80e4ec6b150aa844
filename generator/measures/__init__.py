"""Measures: how far the whole gallery is from its targets; each says its own definition."""
