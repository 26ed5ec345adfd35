"""Words and numbers the story room knows, in English, Ukrainian and Polish. Data only; imports nothing."""
