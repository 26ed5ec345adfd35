"""Language models, one file a provider, and the meter over them. May import generation and comic."""
