"""Stories written by language models: the writer joined with providers, library and window."""
