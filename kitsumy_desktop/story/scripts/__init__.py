r"""A comic as a script again; what is written reads back as the same comic. May import story and craft.

`write` turns a comic into text, `lay` any tree; `find` changes one part of a text that is there already.
Three dialects, each in a file: `full`, `fountain`, `markdown`. Their marks, in every language of `words`:

====================  ==============================  =========================  =====================
                      full script                     Fountain                   Markdown
====================  ==============================  =========================  =====================
title, author         Title: … / Author: …            Title: … / Author: …       # … / Author: …
cast                  IRIS — 11, small and quick      the same, # CHARACTERS     - **Iris** — 11, …
clothes, below        Outfit: yellow raincoat         the same                   the same
page                  PAGE ONE (FIVE PANELS)          # PAGE ONE (FIVE PANELS)   ## Page 1
blank page            PAGE ONE (NO PANELS)            # PAGE ONE (NO PANELS)     ## Page 1 (no panels)
spread, splash        PAGES 2–3 (SPREAD, ONE PANEL)   # PAGES 2–3 (…)            ## Pages 2–3 (spread)
note on a page        a line below the heading        = a synopsis               a line below
scene                 INT. LAMP ROOM - NIGHT          the same, or .LAMP ROOM    the same
panel                 Panel 1. What is seen.          ## Panel 1, action below   ### Panel 1
speech                IRIS (WHISPER): Grandpa?        IRIS (WHISPER) / below it  **IRIS** (whisper): …
words of nobody       @: …                            @ / below it               @: …
caption, sound, note  CAPTION: SFX: NOTE:             CAPTION / SFX / NOTE:      **CAPTION**: …
====================  ==============================  =========================  =====================

Brackets: THOUGHT, WHISPER, SHOUT, RADIO, WEAK, CAPTION, OFF (not in the picture), CONT. (goes on),
UNDIVIDED (one balloon however long); anything else is how it is said. What looks like a mark and is none is
written with the signs of `story.escapes`: `\` before a line (`!` before Fountain's action), `\` at the end of
a broken line, `@` before a name that has to be taken as it stands.
"""
