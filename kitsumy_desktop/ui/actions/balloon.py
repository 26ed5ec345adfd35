"""Balloons: kinds, tails, bodies, joints, what stands before them."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import SEPARATOR, Command, Menu

COMMANDS: tuple[Command, ...] = (
    Command("balloon.speech", "Speech", "message-circle", hint="And of the next one"),
    Command("balloon.thought", "Thought"),
    Command("balloon.shout", "Shout"),
    Command("balloon.whisper", "Whisper"),
    Command("balloon.radio", "Radio"),
    Command("balloon.weak", "Weak"),
    Command("balloon.caption", "Caption", "captions"),
    Command("tail.add", "Add tail", "plus", "", "balloon", hint="On the side that has the most room"),
    Command("tail.remove", "Remove tail", "", "", "balloon", hint="The last one"),
    Command(
        "tail.bind", "Bind tail to speaker", "link-2", "", "balloon", hint="It keeps to the mouth from now on"
    ),
    Command("tail.free", "Tail follows nobody", "unlink-2", "", "balloon"),
    Command("tail.outside", "Speaker is outside the panel", "", "", "balloon"),
    Command("balloon.join", "Join balloons", "link-2", "F8", "balloon", hint="Of one speaker, into one"),
    Command("balloon.separate", "Separate balloons", "unlink-2", "Shift+F8", "joined"),
    Command("balloon.connector", "Joined by a connector", "", "", "joined"),
    Command("body.free", "Free outline", "spline", "", "balloon", hint="Points to drag"),
    Command("body.reset", "Outline of its kind", "", "", "balloon"),
    Command("body.plain", "Usual look", "", "", "balloon", hint="Padding, corners, lines and colours"),
    Command("body.fit", "Fit balloon to text", "", "", "balloon"),
    Command("text.fit", "Fit text to balloon", "", "", "balloon"),
    Command("balloon.behind", "Behind the figure", "", "", "balloon", hint="Figures are outlined first"),
    Command("figure.propose", "Outline figures by faces", "lasso", "", "picture"),
    Command("figure.clear", "Forget outlined figures", "", "", "picture"),
)

KINDS: Menu = (
    "Kind",
    (
        "balloon.speech",
        "balloon.thought",
        "balloon.shout",
        "balloon.whisper",
        "balloon.radio",
        "balloon.weak",
        "balloon.caption",
    ),
)
TAILS: Menu = (
    "Tails",
    ("tail.add", "tail.remove", SEPARATOR, "tail.bind", "tail.free", SEPARATOR, "tail.outside"),
)
BODY: Menu = (
    "Body",
    ("body.free", "body.reset", "body.plain", SEPARATOR, "body.fit", "text.fit"),
)
JOINTS: Menu = ("Join", ("balloon.join", "balloon.separate", "balloon.connector"))
FIGURES: Menu = ("Figures", ("balloon.behind", SEPARATOR, "figure.propose", "figure.clear"))
MENU: Menu = ("Balloon", (KINDS, TAILS, BODY, JOINTS, FIGURES, SEPARATOR, "page.letter"))
