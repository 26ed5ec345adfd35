"""What language models are told: rules and templates as data. Only `writer/asks.py` fills them in."""
