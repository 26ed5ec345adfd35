"""A stand-in of RunPod, ComfyUI and Gemini on this computer: loopback only, billed per second.

Start it by hand from the tests folder with `python -m support.standin` (see `__main__`), or in a test with
`async with StandIn(...) as s` (server.py) or `with running(...) as s` (running.py).
"""
