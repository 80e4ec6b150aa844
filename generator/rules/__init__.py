"""Rules: what a program can tell of good writing; each is a generator, and says its reason."""
