"""Screentone: a grey and a resolution → how much ink each pixel has. Needs numpy; pure, seeded."""
