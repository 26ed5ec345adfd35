"""What is asked in each stage. `$name` is filled in by `writer/asks.py`; the first line names the stage."""

from __future__ import annotations

BIBLE = """\
TASK bible: plan a comic of $pages pages, beats for pages 1-$last; language $language
Think the whole story through first, to its end: what somebody wants, what stands against it, what it costs, \
what is different afterwards. Surprise, but so that it had to come this way. Serve "genre", "tone" and \
"audience", and give their readers one thing they have not seen before: a place, a trade, a rule of this \
world.
Answer with one JSON object:
{"title": …, "summary": the whole story in 3 to 6 sentences, its end included,
 "cast": [{"name", "role", "look", "outfit", "palette", "voice"}], "places": [{"name", "look"}], \
"props": [{"name", "look"}],
 "pages": [{"beat", "turn"}, …]}
- pages: exactly $last of them, in order. beat: one sentence, what changes on this page. turn: "hook" on odd \
pages that end on a question, "reveal" on even pages that open with its answer, "" elsewhere.
- $arc
- cast: as few as the story can live with, 2 to 6, with names people of this world would have, that begin \
with \
different letters. Those in the material's "fixed_cast" stay exactly as they \
are and come first; leave out of your answer what they already have, and give what is missing. The same for \
"fixed_places".
- places: every setting, look in English at most 40 words: shape, materials, colours, light. props: things \
that matter and come back, at most 6.
- title, summary, role, voice and beats in $language. look, outfit in English.$notes"""

ARCS: tuple[tuple[int, str], ...] = (
    (1, "One page: one situation, one turn, and the turn in the last panel."),
    (
        4,
        "A short story: begin in the middle of the trouble, one line of action, the turn on the last page or "
        "the one before, and a last image that says what it meant.",
    ),
    (
        14,
        "The trouble is there by page 2. It gets worse because of what somebody does about it, not by \
chance. "
        "The turn that cannot be taken back stands at about three quarters; the last page lets it echo.",
    ),
    (
        10_000,
        "Three movements: by a quarter there is no way back; in the middle what they believed turns out \
wrong; "
        "at about three quarters the price is named; the end answers the first page. Every few pages the \
scene "
        "changes and somebody knows more than before. A second line of action crosses the first.",
    ),
)
"""How stories of up to so many pages are built."""
ARC_FIRST = (
    "You give only the first beats of the story now: pace them so that the middle and the end "
    "have their room. They cover its first $last pages of $pages, no more."
)

BEATS = """\
TASK beats: beats for pages $first-$last of $pages; language $language
Go on with the beats of "beats_so_far", towards the end that "summary" tells$ending.
Answer with one JSON object: {"pages": [{"beat", "turn"}, …]}: exactly $count of them, in order, each \
beat one \
sentence in $language, what changes on this page. turn: "hook" on odd pages that end on a question, "reveal" \
on even pages that open with its answer, "" elsewhere.$notes"""

PAGES = """\
TASK pages: write pages $first-$last of $pages; language $language
Write these pages panel by panel after their beats in "beats_now". "written_before" tells what the reader \
knows; "page_before" is how the last page ended: go on from there without a jump.
Answer with one JSON object:
{"pages": [{"beat", "turn", "panels": [{"type", "importance", "shot", "angle", "place", "time", "light", \
"figures": [{"who", "position", "expression", "pose"}], "props", "action", "picture", "space", \
"lines": [{"kind", "who", "text", "off", "manner"}]}, …]}, …]}
- pages: exactly $count of them, in order; $panels panels each.
- type: action, dialogue, establishing, transition or climax. importance: 1 to 5. shot: extreme_wide, wide, \
full, medium, close, extreme_close or insert. angle: eye, low, high, bird, worm or dutch.
- lines in reading order; text, action, manner and time in $language. picture, light, expression and pose in \
English. place: a name of "places".
- The comic reads $reading.$turns$notes"""

REPAIR = """\
TASK repair: replace $count parts; language $language
"parts" are parts of a comic plan that cannot stay as they are; "wrong" says why. Write each of them again, \
whole, with what is wrong made right and everything else as it is.
Answer with one JSON object: {"nodes": [{"where": the same pointer, "node": the new part}, …]}, one for \
every \
part, in the same order.
- text, action and manner in $language; picture, look, light, expression and pose in English.$notes"""

PANEL = """\
TASK panel: one new panel; language $language
Add one panel to the page after the panel "after". What it shall show: "wish"; where that is empty, what the \
moment needs most: a reaction, a silence, the thing nobody has looked at yet.
Answer with one JSON object, the panel:
{"type", "importance", "shot", "angle", "place", "time", "light", "figures": [{"who", "position", \
"expression", "pose"}], "props", "action", "picture", "space", "lines": [{"kind", "who", "text", "off", \
"manner"}]}
- It changes nothing that is told before and after it, and its shot differs from its neighbours'.
- text, action and time in $language; picture, light, expression and pose in English.$notes"""

SHORTEN = """\
TASK texts: shorten $count texts; language $language
Say the same in fewer words, two thirds at most, in the voice of who says it. Keep the point, the joke \
and the \
names; a text of four words or fewer may stay. Stay in $language.$notes
$texts"""

TRANSLATE = """\
TASK texts: translate $count texts; language $language
Translate every text of "texts" into $language, as a native comic writer would have written it: natural \
speech, jokes and rhythm that work, each voice kept, sounds (sfx) as $language writes them, about as long as \
they are. Names in "names" stay as they are, declined where the language does that.$notes
$texts"""

REWRITE_TEXTS = """\
TASK texts: rewrite $count texts; language $language
Write every text of "texts" again as "wish" says, in the voice of who says it, at most 25 words each.$notes
$texts"""

TEXTS_SHAPE = """\
Answer with one JSON object: {"texts": [{"n": its number, "text": the new text}, …]}, one for every text, in \
the same order."""

REWRITE_PAGES = """\
TASK rewrite: write pages $numbers again; language $language
"pages_now" are pages of a finished comic. Write them again: $wish
Beats and turns hold, the pages before and after stay as they are, so the story must join on both sides.
Answer with one JSON object:
{"pages": [{"beat", "turn", "panels": [{"type", "importance", "shot", "angle", "place", "time", "light", \
"figures": [{"who", "position", "expression", "pose"}], "props", "action", "picture", "space", \
"lines": [{"kind", "who", "text", "off", "manner"}]}, …]}, …]}
- pages: exactly $count of them, in order; $panels panels each.
- text, action, manner and time in $language. picture, light, expression and pose in English.$notes"""

WISH_WORDS = 'as "wish" says, and only as far as it asks.'
WISH_TONE = 'the same events and turning points, in the tone "wish" names: lines, acting, light, rhythm.'

SCORES = """\
TASK scores: weigh $count panels
Read the panels of "panels" in their order and weigh each for this story: importance 1 (inset, beat), 2 \
(small), 3 (usual), 4 (the page's main image), 5 (splash, climax; at most one on a page), and type action, \
dialogue, establishing, transition or climax.
Answer with one JSON object: {"panels": [{"importance": …, "type": …}, …]}, one for every panel, in the same \
order.$notes"""

NOTE_AGAIN = "\n- An answer before this one could not be read. One JSON object of this shape, nothing else."
NOTE_SHORT = """
- Keep it lean: fewer panels, shorter pictures. An answer before this one was too long to be finished."""
NOTE_LANGUAGE = "\n- Everything that is read stands in $language; an answer before this one did not."
