<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Kitsumy</name>
    <message>
      <location filename="../../kitsumy_desktop/app/crash.py" />
      <source>Kitsumy made a mistake ({what}). It is written down in the log; your comic is saved.</source>
      <translation>Kitsumy made a mistake ({what}). It is written down in the log; your comic is saved.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/arrivals.py" />
      <source>New picture</source>
      <translation>New picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Add a page first.</source>
      <translation>Add a page first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Choose another one.</source>
      <translation>Choose another one.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Generate one, or drop one in.</source>
      <translation>Generate one, or drop one in.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>No region is marked.</source>
      <translation>No region is marked.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Paint over what is to be drawn anew.</source>
      <translation>Paint over what is to be drawn anew.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>The comic has no page yet.</source>
      <translation>The comic has no page yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>There is no graph called “{1}” any more.</source>
      <translation>There is no graph called “{1}” any more.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>This panel is not in the comic any more.</source>
      <translation>This panel is not in the comic any more.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>This panel shows no picture to work from.</source>
      <translation>This panel shows no picture to work from.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Vary a picture, 1 to {1} times.</source>
      <translation>Vary a picture, 1 to {1} times.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>{1} pictures of one panel cannot be ordered at once.</source>
      <translation>{1} pictures of one panel cannot be ordered at once.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/room.py" />
      <source>The program ends.</source>
      <translation>The program ends.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/opening.py" />
      <source>Another Kitsumy window holds this library. You can look, but not change.</source>
      <translation>Another Kitsumy window holds this library. You can look, but not change.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/stories.py" />
      <source>“{1}” cannot be read: {2}.</source>
      <translation>“{1}” cannot be read: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/stories.py" />
      <source>“{1}” is too large to be a comic plan.</source>
      <translation>“{1}” is too large to be a comic plan.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>Draw again</source>
      <translation>Draw again</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>Drawing was stopped.</source>
      <translation>Drawing was stopped.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>“{1}” cannot be read.</source>
      <translation>“{1}” cannot be read.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>Start it, or choose another one.</source>
      <translation>Start it, or choose another one.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>The writer {1} cannot be used now.</source>
      <translation>The writer {1} cannot be used now.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>This story is no longer there.</source>
      <translation>This story is no longer there.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/kept.py" />
      <source>The story that was begun cannot be read: {1}.</source>
      <translation>The story that was begun cannot be read: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/tools.py" />
      <source>There is no writer called {1}.</source>
      <translation>There is no writer called {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Arch</source>
      <translation>Arch</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Arrow to the left</source>
      <translation>Arrow to the left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Arrow to the right</source>
      <translation>Arrow to the right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Banner</source>
      <translation>Banner</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Barrel</source>
      <translation>Barrel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Burst</source>
      <translation>Burst</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Chevron to the left</source>
      <translation>Chevron to the left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Chevron to the right</source>
      <translation>Chevron to the right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Circle</source>
      <translation>Circle</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Cut corners</source>
      <translation>Cut corners</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Diamond</source>
      <translation>Diamond</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Falling</source>
      <translation>Falling</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Flag</source>
      <translation>Flag</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Hexagon</source>
      <translation>Hexagon</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Hollow corners</source>
      <translation>Hollow corners</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Leaf</source>
      <translation>Leaf</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Leaning left</source>
      <translation>Leaning left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Leaning right</source>
      <translation>Leaning right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Lens</source>
      <translation>Lens</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow bottom</source>
      <translation>Narrow bottom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow left side</source>
      <translation>Narrow left side</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow right side</source>
      <translation>Narrow right side</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow top</source>
      <translation>Narrow top</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Octagon</source>
      <translation>Octagon</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>One corner cut</source>
      <translation>One corner cut</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Pinched</source>
      <translation>Pinched</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Rising</source>
      <translation>Rising</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Rounded</source>
      <translation>Rounded</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Scalloped</source>
      <translation>Scalloped</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Shard</source>
      <translation>Shard</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted bottom</source>
      <translation>Slanted bottom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted left side</source>
      <translation>Slanted left side</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted right side</source>
      <translation>Slanted right side</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted top</source>
      <translation>Slanted top</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Soft burst</source>
      <translation>Soft burst</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Stepped corners</source>
      <translation>Stepped corners</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Tilted</source>
      <translation>Tilted</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn</source>
      <translation>Torn</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the bottom</source>
      <translation>Torn at the bottom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the left</source>
      <translation>Torn at the left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the right</source>
      <translation>Torn at the right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the top</source>
      <translation>Torn at the top</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Wave at the bottom</source>
      <translation>Wave at the bottom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Waves above and below</source>
      <translation>Waves above and below</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Waves all round</source>
      <translation>Waves all round</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Waves at the sides</source>
      <translation>Waves at the sides</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Wedge to the left</source>
      <translation>Wedge to the left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Wedge to the right</source>
      <translation>Wedge to the right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Zigzag all round</source>
      <translation>Zigzag all round</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Zigzag at the bottom</source>
      <translation>Zigzag at the bottom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Zigzag at the sides</source>
      <translation>Zigzag at the sides</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/units.py" />
      <source>Write it like 12 mm, 0.5 in, 36 pt, 40 px or 10 + 2 mm.</source>
      <translation>Write it like 12 mm, 0.5 in, 36 pt, 40 px or 10 + 2 mm.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/units.py" />
      <source>“{1}” is no length.</source>
      <translation>“{1}” is no length.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Album of eight</source>
      <translation>Album of eight</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Album of seven</source>
      <translation>Album of seven</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Cascade</source>
      <translation>Cascade</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Four wide tiers</source>
      <translation>Four wide tiers</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of eight</source>
      <translation>Grid of eight</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of four</source>
      <translation>Grid of four</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of nine</source>
      <translation>Grid of nine</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of six</source>
      <translation>Grid of six</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of twelve</source>
      <translation>Grid of twelve</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Hero and two pairs</source>
      <translation>Hero and two pairs</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Hero in the middle</source>
      <translation>Hero in the middle</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>One, two, three</source>
      <translation>One, two, three</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Opening and picture</source>
      <translation>Opening and picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Single panel</source>
      <translation>Single panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Slash</source>
      <translation>Slash</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Stack and tall</source>
      <translation>Stack and tall</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Tall and two</source>
      <translation>Tall and two</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Tall left</source>
      <translation>Tall left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Three and three</source>
      <translation>Three and three</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Three wide tiers</source>
      <translation>Three wide tiers</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two halves</source>
      <translation>Two halves</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two over wide</source>
      <translation>Two over wide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two, one, two</source>
      <translation>Two, one, two</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide over three</source>
      <translation>Wide over three</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide over two</source>
      <translation>Wide over two</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide, two, wide</source>
      <translation>Wide, two, wide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Zigzag</source>
      <translation>Zigzag</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A blade is drawn</source>
      <translation>A blade is drawn</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A blow</source>
      <translation>A blow</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A bubble, a cork</source>
      <translation>A bubble, a cork</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A car races</source>
      <translation>A car races</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A click</source>
      <translation>A click</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A door slams</source>
      <translation>A door slams</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A growl</source>
      <translation>A growl</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A shot</source>
      <translation>A shot</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A sigh</source>
      <translation>A sigh</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A slap</source>
      <translation>A slap</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A telephone</source>
      <translation>A telephone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Blast</source>
      <translation>Blast</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Boulder</source>
      <translation>Boulder</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Crack</source>
      <translation>Crack</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Drops</source>
      <translation>Drops</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Electricity</source>
      <translation>Electricity</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Explosion</source>
      <translation>Explosion</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Great explosion</source>
      <translation>Great explosion</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Hollow</source>
      <translation>Hollow</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Into the water</source>
      <translation>Into the water</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Knocking</source>
      <translation>Knocking</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Metal</source>
      <translation>Metal</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Metal on metal</source>
      <translation>Metal on metal</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Plain letters</source>
      <translation>Plain letters</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Pop</source>
      <translation>Pop</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Punch</source>
      <translation>Punch</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Rumble</source>
      <translation>Rumble</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Shock</source>
      <translation>Shock</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Sleep</source>
      <translation>Sleep</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Slime</source>
      <translation>Slime</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Soft</source>
      <translation>Soft</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something breaks</source>
      <translation>Something breaks</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something flies past</source>
      <translation>Something flies past</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something heavy falls</source>
      <translation>Something heavy falls</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something sticky</source>
      <translation>Something sticky</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Speed</source>
      <translation>Speed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Splash</source>
      <translation>Splash</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Steps</source>
      <translation>Steps</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Thunder, an engine</source>
      <translation>Thunder, an engine</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Wood or bone cracks</source>
      <translation>Wood or bone cracks</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/balloons.py" />
      <source>Give the balloon a speaker, or say whose face it is in Cast and faces.</source>
      <translation>Give the balloon a speaker, or say whose face it is in Cast and faces.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/balloons.py" />
      <source>No face in the picture belongs to the speaker.</source>
      <translation>No face in the picture belongs to the speaker.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>A balloon's outline cannot cross itself.</source>
      <translation>A balloon's outline cannot cross itself.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>A balloon's outline needs three points.</source>
      <translation>A balloon's outline needs three points.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>Remove one with Alt+click.</source>
      <translation>Remove one with Alt+click.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>This outline has as many points as it can have.</source>
      <translation>This outline has as many points as it can have.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>Somebody in the cast needs a name.</source>
      <translation>Somebody in the cast needs a name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>There is somebody called “{name}” already.</source>
      <translation>There is somebody called “{name}” already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>{1} is in this panel already.</source>
      <translation>{1} is in this panel already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>It is damaged, or another program made it.</source>
      <translation>It is damaged, or another program made it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>It is too much for one step.</source>
      <translation>It is too much for one step.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>This was copied in a newer Kitsumy.</source>
      <translation>This was copied in a newer Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>Update this one to paste it.</source>
      <translation>Update this one to paste it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>What is on the clipboard cannot be pasted here.</source>
      <translation>What is on the clipboard cannot be pasted here.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clipboard.py" />
      <source>Paste it into the script instead.</source>
      <translation>Paste it into the script instead.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clipboard.py" />
      <source>There is nothing on the clipboard that can be pasted here.</source>
      <translation>There is nothing on the clipboard that can be pasted here.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clipboard.py" />
      <source>This text is too long for one balloon.</source>
      <translation>This text is too long for one balloon.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/effects.py" />
      <source>Blur and ghosts are made of a panel's picture, and there is none here.</source>
      <translation>Blur and ghosts are made of a panel's picture, and there is none here.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/effects.py" />
      <source>Put a picture into the panel first.</source>
      <translation>Put a picture into the panel first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/figures.py" />
      <source>No face is known in this picture.</source>
      <translation>No face is known in this picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/figures.py" />
      <source>Outline the figure with the Figure tool.</source>
      <translation>Outline the figure with the Figure tool.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/frames.py" />
      <source>There is no such shape.</source>
      <translation>There is no such shape.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>A group stays on one page.</source>
      <translation>A group stays on one page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>A group takes at least two things.</source>
      <translation>A group takes at least two things.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>Select several with Shift and click.</source>
      <translation>Select several with Shift and click.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/joints.py" />
      <source>Balloons of different pages cannot be joined.</source>
      <translation>Balloons of different pages cannot be joined.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/joints.py" />
      <source>Select them with Shift held.</source>
      <translation>Select them with Shift held.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/joints.py" />
      <source>Two balloons or more are joined.</source>
      <translation>Two balloons or more are joined.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/lettering_styles.py" />
      <source>A lettering style needs a name.</source>
      <translation>A lettering style needs a name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/lettering_styles.py" />
      <source>There is a lettering style “{1}” already.</source>
      <translation>There is a lettering style “{1}” already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>A free panel can only be merged into a panel of the layout that it lies on.</source>
      <translation>A free panel can only be merged into a panel of the layout that it lies on.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Panels of two pages cannot be merged.</source>
      <translation>Panels of two pages cannot be merged.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Put it back into the layout first.</source>
      <translation>Put it back into the layout first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Select panels of one page.</source>
      <translation>Select panels of one page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Select panels whose borders face each other over their whole length.</source>
      <translation>Select panels whose borders face each other over their whole length.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>These panels do not lie side by side along one common border.</source>
      <translation>These panels do not lie side by side along one common border.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/page_templates.py" />
      <source>A page without panels makes no template.</source>
      <translation>A page without panels makes no template.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/page_templates.py" />
      <source>A template needs a name.</source>
      <translation>A template needs a name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/page_templates.py" />
      <source>Add a panel first.</source>
      <translation>Add a panel first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>A place needs a name.</source>
      <translation>A place needs a name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>There is a place called “{name}” already.</source>
      <translation>There is a place called “{name}” already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>This panel is set at {1} already.</source>
      <translation>This panel is set at {1} already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>A panel needs three corners and some room.</source>
      <translation>A panel needs three corners and some room.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>Keep its edges apart.</source>
      <translation>Keep its edges apart.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>The panel would hold nothing.</source>
      <translation>The panel would hold nothing.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>The panel's outline would cross itself.</source>
      <translation>The panel's outline would cross itself.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/props.py" />
      <source>A prop needs a name.</source>
      <translation>A prop needs a name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/props.py" />
      <source>There is a prop called “{name}” already.</source>
      <translation>There is a prop called “{name}” already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/sheets.py" />
      <source>Choose another name.</source>
      <translation>Choose another name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Add a page, or a new spread.</source>
      <translation>Add a page, or a new spread.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Choose a single page before a single page.</source>
      <translation>Choose a single page before a single page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Choose a single page.</source>
      <translation>Choose a single page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>The page after this one is a spread already.</source>
      <translation>The page after this one is a spread already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>There is no page after this one to join it with.</source>
      <translation>There is no page after this one to join it with.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>This page is a spread already.</source>
      <translation>This page is a spread already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/unspread.py" />
      <source>Choose a spread.</source>
      <translation>Choose a spread.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/unspread.py" />
      <source>This page is not a spread.</source>
      <translation>This page is not a spread.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Burst flash</source>
      <translation>Burst flash</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Coarse dots</source>
      <translation>Coarse dots</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Crosshatching</source>
      <translation>Crosshatching</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dark dots</source>
      <translation>Dark dots</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dense focus</source>
      <translation>Dense focus</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dot tone</source>
      <translation>Dot tone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dusk</source>
      <translation>Dusk</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Flat grey</source>
      <translation>Flat grey</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Focus in clusters</source>
      <translation>Focus in clusters</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Focus lines</source>
      <translation>Focus lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Ghosts</source>
      <translation>Ghosts</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Gradient tone</source>
      <translation>Gradient tone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Grit fading</source>
      <translation>Grit fading</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Impact flash</source>
      <translation>Impact flash</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Light dots</source>
      <translation>Light dots</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Line tone</source>
      <translation>Line tone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Motion blur</source>
      <translation>Motion blur</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Outlined focus</source>
      <translation>Outlined focus</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Rain</source>
      <translation>Rain</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Rush in bundles</source>
      <translation>Rush in bundles</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Sand tone</source>
      <translation>Sand tone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Shiver</source>
      <translation>Shiver</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Speed around a figure</source>
      <translation>Speed around a figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Speed lines</source>
      <translation>Speed lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Stream lines</source>
      <translation>Stream lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Swirl</source>
      <translation>Swirl</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Whip pan</source>
      <translation>Whip pan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>White dots</source>
      <translation>White dots</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Check the disk's free space or choose another folder.</source>
      <translation>Check the disk's free space or choose another folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Close the program that has it open, or choose another folder.</source>
      <translation>Close the program that has it open, or choose another folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Give the file another name, or move the folder away.</source>
      <translation>Give the file another name, or move the folder away.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Make the folder or choose another one.</source>
      <translation>Make the folder or choose another one.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: no permission in {2}, or the file is in use.</source>
      <translation>“{1}” cannot be written: no permission in {2}, or the file is in use.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: the folder {2} does not exist.</source>
      <translation>“{1}” cannot be written: the folder {2} does not exist.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: {2}.</source>
      <translation>“{1}” cannot be written: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” is a file, so no folder can have that name.</source>
      <translation>“{1}” is a file, so no folder can have that name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” is a folder.</source>
      <translation>“{1}” is a folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/job.py" />
      <source>The export was stopped; no file was written.</source>
      <translation>The export was stopped; no file was written.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pictures.py" />
      <source>A picture of this comic cannot be read ({1}…).</source>
      <translation>A picture of this comic cannot be read ({1}…).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pictures.py" />
      <source>Put another picture into the panel that shows it, or bring the file back from a backup.</source>
      <translation>Put another picture into the panel that shows it, or bring the file back from a backup.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/png_file.py" />
      <source>A PNG file holds one page, and there are {1}.</source>
      <translation>A PNG file holds one page, and there are {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/png_file.py" />
      <source>Export to a folder, {1}/, or choose one page.</source>
      <translation>Export to a folder, {1}/, or choose one page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pool.py" />
      <source>A helper process of the export ended unexpectedly, perhaps for lack of memory.</source>
      <translation>A helper process of the export ended unexpectedly, perhaps for lack of memory.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pool.py" />
      <source>Close other programs or choose a lower resolution, then try again.</source>
      <translation>Close other programs or choose a lower resolution, then try again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/snapshot.py" />
      <source>Add a page, then export again.</source>
      <translation>Add a page, then export again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/snapshot.py" />
      <source>This comic has no pages yet.</source>
      <translation>This comic has no pages yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>Give it another name.</source>
      <translation>Give it another name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>Use one of {1}, or end the name with / for a folder of PNG pages.</source>
      <translation>Use one of {1}, or end the name with / for a folder of PNG pages.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>“{1}” is named like a file, but is a folder.</source>
      <translation>“{1}” is named like a file, but is a folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>“{1}” is not a kind of file that can be made.</source>
      <translation>“{1}” is not a kind of file that can be made.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>ComfyUI cannot be reached, and may have taken the picture in.</source>
      <translation>ComfyUI cannot be reached, and may have taken the picture in.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>ComfyUI finished, but names no picture.</source>
      <translation>ComfyUI finished, but names no picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>See whether it is still running.</source>
      <translation>See whether it is still running.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>The picture is no longer on ComfyUI's disk.</source>
      <translation>The picture is no longer on ComfyUI's disk.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>This ComfyUI is too old.</source>
      <translation>This ComfyUI is too old.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>Update it to {1} or newer.</source>
      <translation>Update it to {1} or newer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>Its makers may ask for an account, or have moved it.</source>
      <translation>Its makers may ask for an account, or have moved it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The download broke off.</source>
      <translation>The download broke off.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The download was stopped.</source>
      <translation>The download was stopped.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The file is not to be had at its address.</source>
      <translation>The file is not to be had at its address.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The file's server answers with an error.</source>
      <translation>The file's server answers with an error.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>Try again; if it happens again, tell us.</source>
      <translation>Try again; if it happens again, tell us.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>{1} is not the file it should be.</source>
      <translation>{1} is not the file it should be.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>A picture is too large for this ComfyUI.</source>
      <translation>A picture is too large for this ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Add a Save Image node to it.</source>
      <translation>Add a Save Image node to it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Check its address, and whether a password stands before it.</source>
      <translation>Check its address, and whether a password stands before it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Choose a smaller model or size, or close other programs that use the GPU.</source>
      <translation>Choose a smaller model or size, or close other programs that use the GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI answered with an error.</source>
      <translation>ComfyUI answered with an error.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI does not accept {1} for “{2}” of the node “{3}”.</source>
      <translation>ComfyUI does not accept {1} for “{2}” of the node “{3}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI has lost a picture that was sent to it.</source>
      <translation>ComfyUI has lost a picture that was sent to it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks the file “{1}”.</source>
      <translation>ComfyUI lacks the file “{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks the node “{1}”.</source>
      <translation>ComfyUI lacks the node “{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks {1}.</source>
      <translation>ComfyUI lacks {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Look at its window or log; starting it again often helps.</source>
      <translation>Look at its window or log; starting it again often helps.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Put it into {1} and start ComfyUI again.</source>
      <translation>Put it into {1} and start ComfyUI again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The GPU's memory is too small for this picture.</source>
      <translation>The GPU's memory is too small for this picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The graph saves no picture.</source>
      <translation>The graph saves no picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The node “{1}” misses its input “{2}”.</source>
      <translation>The node “{1}” misses its input “{2}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The picture was stopped in ComfyUI.</source>
      <translation>The picture was stopped in ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI does not know “{1}” for “{2}” of the node “{3}”.</source>
      <translation>This ComfyUI does not know “{1}” for “{2}” of the node “{3}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI lets nobody in without a password.</source>
      <translation>This ComfyUI lets nobody in without a password.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI may be newer or older than the graph; update it.</source>
      <translation>This ComfyUI may be newer or older than the graph; update it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Try again when you like.</source>
      <translation>Try again when you like.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Update ComfyUI, or install the package that brings this node.</source>
      <translation>Update ComfyUI, or install the package that brings this node.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Update ComfyUI.</source>
      <translation>Update ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>For {1} it lacks {2}.</source>
      <translation>For {1} it lacks {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>Write something like http://192.168.1.5:8188.</source>
      <translation>Write something like http://192.168.1.5:8188.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>“{1}” is no address.</source>
      <translation>“{1}” is no address.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>A file could not be written: {1}.</source>
      <translation>A file could not be written: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>ComfyUI is being installed there already.</source>
      <translation>ComfyUI is being installed there already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>The installation was stopped.</source>
      <translation>The installation was stopped.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>This step failed: {1}.</source>
      <translation>This step failed: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>Try again.</source>
      <translation>Try again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>What is there is used the next time.</source>
      <translation>What is there is used the next time.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1} did not arrive whole.</source>
      <translation>{1} did not arrive whole.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1} is made for {2} GB of GPU memory, this one has {3}: it will work, and be slow.</source>
      <translation>{1} is made for {2} GB of GPU memory, this one has {3}: it will work, and be slow.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1}Without a GPU a picture takes many minutes; RunPod costs about a cent.</source>
      <translation>{1}Without a GPU a picture takes many minutes; RunPod costs about a cent.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose an empty or new one.</source>
      <translation>Choose an empty or new one.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose another folder.</source>
      <translation>Choose another folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose it with the button.</source>
      <translation>Choose it with the button.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>ComfyUI cannot be installed on {1}.</source>
      <translation>ComfyUI cannot be installed on {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download ComfyUI {1}</source>
      <translation>Download ComfyUI {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download uv, which installs Python and packages</source>
      <translation>Download uv, which installs Python and packages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download {1}: {2}</source>
      <translation>Download {1}: {2}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install PyTorch {1} ({2})</source>
      <translation>Install PyTorch {1} ({2})</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install Python {1} into the folder</source>
      <translation>Install Python {1} into the folder</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install the packages ComfyUI needs</source>
      <translation>Install the packages ComfyUI needs</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Make room, or choose a folder on another disk.</source>
      <translation>Make room, or choose a folder on another disk.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Make the folder {1}</source>
      <translation>Make the folder {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Start ComfyUI once and see that it answers</source>
      <translation>Start ComfyUI once and see that it answers</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>The folder must be named in full.</source>
      <translation>The folder must be named in full.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>There is something else in this folder.</source>
      <translation>There is something else in this folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Use RunPod, or a ComfyUI on another computer.</source>
      <translation>Use RunPod, or a ComfyUI on another computer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>{1} GB are missing on this disk.</source>
      <translation>{1} GB are missing on this disk.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>{1} is a file.</source>
      <translation>{1} is a file.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>ComfyUI made an entirely black picture.</source>
      <translation>ComfyUI made an entirely black picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>The model's numbers overflowed on this GPU: try another model, or start ComfyUI with --force-upcast-attention.</source>
      <translation>The model's numbers overflowed on this GPU: try another model, or start ComfyUI with --force-upcast-attention.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>The picture did not arrive whole.</source>
      <translation>The picture did not arrive whole.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI could not be started.</source>
      <translation>ComfyUI could not be started.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI did not answer within five minutes.</source>
      <translation>ComfyUI did not answer within five minutes.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI ended while it was starting.</source>
      <translation>ComfyUI ended while it was starting.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI is not installed there.</source>
      <translation>ComfyUI is not installed there.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>Install it again.</source>
      <translation>Install it again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>No port is free on this computer.</source>
      <translation>No port is free on this computer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI does not answer any more.</source>
      <translation>ComfyUI does not answer any more.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI knows nothing of the picture any longer: it was started anew, or its queue emptied.</source>
      <translation>ComfyUI knows nothing of the picture any longer: it was started anew, or its queue emptied.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI made no step for twenty minutes.</source>
      <translation>ComfyUI made no step for twenty minutes.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>Look at its window; it may need to be started again.</source>
      <translation>Look at its window; it may need to be started again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>It may have been made and paid, and nobody can tell.</source>
      <translation>It may have been made and paid, and nobody can tell.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>The machine went away.</source>
      <translation>The machine went away.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>Trying again may cost it a second time.</source>
      <translation>Trying again may cost it a second time.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>{1} A picture may still be charged for.</source>
      <translation>{1} A picture may still be charged for.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Choose a panel.</source>
      <translation>Choose a panel.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Nobody can make these pictures.</source>
      <translation>Nobody can make these pictures.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Set up a provider in the settings.</source>
      <translation>Set up a provider in the settings.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>There is nothing to generate.</source>
      <translation>There is nothing to generate.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>A picture that this one is made from is missing.</source>
      <translation>A picture that this one is made from is missing.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>Choose another.</source>
      <translation>Choose another.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>{1} Pictures wait until it can be written.</source>
      <translation>{1} Pictures wait until it can be written.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Nobody can make this picture.</source>
      <translation>Nobody can make this picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Set up another provider, or choose another model.</source>
      <translation>Set up another provider, or choose another model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Something went wrong inside Kitsumy while this picture was made.</source>
      <translation>Something went wrong inside Kitsumy while this picture was made.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Something went wrong inside Kitsumy.</source>
      <translation>Something went wrong inside Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>The same picture may have been paid already for another panel.</source>
      <translation>The same picture may have been paid already for another panel.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/news.py" />
      <source>The server does not answer.</source>
      <translation>The server does not answer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Another provider was chosen.</source>
      <translation>Another provider was chosen.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Drafts are made only when they are asked for.</source>
      <translation>Drafts are made only when they are asked for.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Only this computer and its network may be used.</source>
      <translation>Only this computer and its network may be used.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Switched off in the settings.</source>
      <translation>Switched off in the settings.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/purse.py" />
      <source>One more picture could cost {1}, and {2} leaves {3}.</source>
      <translation>One more picture could cost {1}, and {2} leaves {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/purse.py" />
      <source>Raise the limit in the settings and try again.</source>
      <translation>Raise the limit in the settings and try again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/recovery.py" />
      <source>The program was closed for more than a day before this picture was begun.</source>
      <translation>The program was closed for more than a day before this picture was begun.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/recovery.py" />
      <source>Try again to have it made; it costs what was quoted or less.</source>
      <translation>Try again to have it made; it costs what was quoted or less.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stages.py" />
      <source>This provider cannot make the picture.</source>
      <translation>This provider cannot make the picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stages.py" />
      <source>What arrived is no picture.</source>
      <translation>What arrived is no picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stopper.py" />
      <source>{1} could not be stopped at once and may still be charged for.</source>
      <translation>{1} could not be stopped at once and may still be charged for.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/facts.py" />
      <source>{1} must be an address of this computer, such as http://127.0.0.1:8900.</source>
      <translation>{1} must be an address of this computer, such as http://127.0.0.1:8900.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>Check the connection to the internet.</source>
      <translation>Check the connection to the internet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The answer is far too large.</source>
      <translation>The answer is far too large.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The connection was lost.</source>
      <translation>The connection was lost.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The file is redirected in circles.</source>
      <translation>The file is redirected in circles.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The picture could not be downloaded.</source>
      <translation>The picture could not be downloaded.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The picture is no longer there.</source>
      <translation>The picture is no longer there.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The server cannot be reached.</source>
      <translation>The server cannot be reached.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>This is no address that can be reached.</source>
      <translation>This is no address that can be reached.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/calculator.py" />
      <source>The calculator reckons 1 to {1} pictures.</source>
      <translation>The calculator reckons 1 to {1} pictures.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/caps.py" />
      <source>Order fewer pictures, choose Economy, or raise the limit in the settings.</source>
      <translation>Order fewer pictures, choose Economy, or raise the limit in the settings.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/caps.py" />
      <source>This could cost {1}, and {2} leaves {3}.</source>
      <translation>This could cost {1}, and {2} leaves {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/ending.py" />
      <source>{1} It deletes itself when it has heard nothing for some minutes.</source>
      <translation>{1} It deletes itself when it has heard nothing for some minutes.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod is busy with another model.</source>
      <translation>The pod is busy with another model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod is gone.</source>
      <translation>The pod is gone.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod went away: {1}.</source>
      <translation>The pod went away: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>This pod is not one of this installation.</source>
      <translation>This pod is not one of this installation.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod does not accept this installation's secret.</source>
      <translation>The pod does not accept this installation's secret.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod does not answer.</source>
      <translation>The pod does not answer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod's answer was not understood.</source>
      <translation>The pod's answer was not understood.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Another machine may do better.</source>
      <translation>Another machine may do better.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Its image may be too large for the machine; another machine is tried.</source>
      <translation>Its image may be too large for the machine; another machine is tried.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Its pictures are made again elsewhere, or on a new pod.</source>
      <translation>Its pictures are made again elsewhere, or on a new pod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod did not get ready.</source>
      <translation>The pod did not get ready.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod does not know this installation any more.</source>
      <translation>The pod does not know this installation any more.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod ended while it was booting.</source>
      <translation>The pod ended while it was booting.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod gave up: {1}.</source>
      <translation>The pod gave up: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod is no longer needed.</source>
      <translation>The pod is no longer needed.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod vanished while it was booting.</source>
      <translation>The pod vanished while it was booting.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>Choose another one in Settings, or none.</source>
      <translation>Choose another one in Settings, or none.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>RunPod has no GPU free that suits.</source>
      <translation>RunPod has no GPU free that suits.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>The network volume for pods is no longer there.</source>
      <translation>The network volume for pods is no longer there.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>Try again in a few minutes, or allow more kinds of GPU in Settings.</source>
      <translation>Try again in a few minutes, or allow more kinds of GPU in Settings.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>ComfyUI was not looked for yet.</source>
      <translation>ComfyUI was not looked for yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>ComfyUI {1} on {2}, {3} models.</source>
      <translation>ComfyUI {1} on {2}, {3} models.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>No ComfyUI answers.</source>
      <translation>No ComfyUI answers.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>No ComfyUI answers{1}.</source>
      <translation>No ComfyUI answers{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Nobody knows which ComfyUI draws this picture.</source>
      <translation>Nobody knows which ComfyUI draws this picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Settings → ComfyUI</source>
      <translation>Settings → ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Start it, or have it installed: {1}.</source>
      <translation>Start it, or have it installed: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The ComfyUI at {1} has none of the models.</source>
      <translation>The ComfyUI at {1} has none of the models.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The ComfyUI graph of this picture is no longer in the settings.</source>
      <translation>The ComfyUI graph of this picture is no longer in the settings.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The own ComfyUI is switched off.</source>
      <translation>The own ComfyUI is switched off.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Will be started when it is needed.</source>
      <translation>Will be started when it is needed.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>{1} {2} pictures in its queue.</source>
      <translation>{1} {2} pictures in its queue.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>A reference picture cannot be read.</source>
      <translation>A reference picture cannot be read.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Change the words of the panel.</source>
      <translation>Change the words of the panel.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Replace it in the character or panel.</source>
      <translation>Replace it in the character or panel.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Settings → Pictures</source>
      <translation>Settings → Pictures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The picture arrived broken.</source>
      <translation>The picture arrived broken.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The picture came back empty: a safety filter, as a rule.</source>
      <translation>The picture came back empty: a safety filter, as a rule.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The pictures sent along are too large.</source>
      <translation>The pictures sent along are too large.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Use fewer or smaller reference pictures.</source>
      <translation>Use fewer or smaller reference pictures.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>{1} switched off.</source>
      <translation>{1} switched off.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/draft.py" />
      <source>Ready.</source>
      <translation>Ready.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Google accepts the key.</source>
      <translation>Google accepts the key.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Google's answer was cut off.</source>
      <translation>Google's answer was cut off.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Order it again if you want it.</source>
      <translation>Order it again if you want it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Ordering it again may pay for it twice.</source>
      <translation>Ordering it again may pay for it twice.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>The picture may have been made when the program ended; Google does not keep it.</source>
      <translation>The picture may have been made when the program ended; Google does not keep it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>The picture was made when the program ended; Google does not keep it.</source>
      <translation>The picture was made when the program ended; Google does not keep it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Copy it from {1}.</source>
      <translation>Copy it from {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google answered without a picture.</source>
      <translation>Google answered without a picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google asks for billing to be set up for this key.</source>
      <translation>Google asks for billing to be set up for this key.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google asks for fewer requests.</source>
      <translation>Google asks for fewer requests.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google does not accept the key.</source>
      <translation>Google does not accept the key.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google makes no {1} for this key without billing.</source>
      <translation>Google makes no {1} for this key without billing.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google no longer offers this model.</source>
      <translation>Google no longer offers this model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google would not take the request: {1}.</source>
      <translation>Google would not take the request: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google's safety filter refused the picture.</source>
      <translation>Google's safety filter refused the picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google's server failed or is overloaded.</source>
      <translation>Google's server failed or is overloaded.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Look for a newer version of the program.</source>
      <translation>Look for a newer version of the program.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Make a new one at {1}.</source>
      <translation>Make a new one at {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>No Gemini key is set.</source>
      <translation>No Gemini key is set.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Paste one in Settings → Accounts.</source>
      <translation>Paste one in Settings → Accounts.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Say more clearly what is to be seen.</source>
      <translation>Say more clearly what is to be seen.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>See {1}.</source>
      <translation>See {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Set up billing at {1}.</source>
      <translation>Set up billing at {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>The key may not use the Gemini API, or not from this country.</source>
      <translation>The key may not use the Gemini API, or not from this country.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>The program waits.</source>
      <translation>The program waits.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>This is no Gemini key: it has characters that no key has.</source>
      <translation>This is no Gemini key: it has characters that no key has.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>This passes by itself as a rule.</source>
      <translation>This passes by itself as a rule.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/keyed.py" />
      <source>See Settings → Accounts.</source>
      <translation>See Settings → Accounts.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>A pod is booted when it is worth it.</source>
      <translation>A pod is booted when it is worth it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>GPU ready.</source>
      <translation>GPU ready.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod cannot be asked for the picture now.</source>
      <translation>The pod cannot be asked for the picture now.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod cannot be reached now.</source>
      <translation>The pod cannot be reached now.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod that drew this picture is gone.</source>
      <translation>The pod that drew this picture is gone.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>There is no pod now.</source>
      <translation>There is no pod now.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>{1}… (~{2} min)</source>
      <translation>{1}… (~{2} min)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>Choose another model.</source>
      <translation>Choose another model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>No public endpoint makes this picture.</source>
      <translation>No public endpoint makes this picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>Reached; a first picture may take longer.</source>
      <translation>Reached; a first picture may take longer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod could not make the picture{1}.</source>
      <translation>RunPod could not make the picture{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod says the picture is made, but sent none.</source>
      <translation>RunPod says the picture is made, but sent none.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod took too long for the picture.</source>
      <translation>RunPod took too long for the picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod would not make the picture: {1}.</source>
      <translation>RunPod would not make the picture: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The job was cancelled at RunPod.</source>
      <translation>The job was cancelled at RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The picture may have been ordered when the program ended; RunPod does not tell.</source>
      <translation>The picture may have been ordered when the program ended; RunPod does not tell.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The safety filter refused the picture.</source>
      <translation>The safety filter refused the picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>Add it again in Settings → Pictures.</source>
      <translation>Add it again in Settings → Pictures.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>No endpoint has the model any more.</source>
      <translation>No endpoint has the model any more.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>No worker runs; the first picture waits for one to start.</source>
      <translation>No worker runs; the first picture waits for one to start.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>The endpoint may have no workers.</source>
      <translation>The endpoint may have no workers.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>The graph is no longer in the settings.</source>
      <translation>The graph is no longer in the settings.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>{1} jobs wait: {2}.</source>
      <translation>{1} jobs wait: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>{1} workers are warm.</source>
      <translation>{1} workers are warm.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>A faster GPU may help.</source>
      <translation>A faster GPU may help.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>A safety filter refused the picture.</source>
      <translation>A safety filter refused the picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Choose a larger GPU.</source>
      <translation>Choose a larger GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Choose another model or endpoint.</source>
      <translation>Choose another model or endpoint.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>It needs a Save Image node.</source>
      <translation>It needs a Save Image node.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Make it smaller, or use an endpoint made by this program.</source>
      <translation>Make it smaller, or use an endpoint made by this program.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>RunPod says the picture is made, but it did not arrive: it was too large, as a rule.</source>
      <translation>RunPod says the picture is made, but it did not arrive: it was too large, as a rule.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint could not make the picture{1}.</source>
      <translation>The endpoint could not make the picture{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint lacks {1}.</source>
      <translation>The endpoint lacks {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint's GPU has not enough memory for this picture.</source>
      <translation>The endpoint's GPU has not enough memory for this picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The graph saved no picture.</source>
      <translation>The graph saved no picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The picture took too long on the endpoint.</source>
      <translation>The picture took too long on the endpoint.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Choose it in Settings → Accounts.</source>
      <translation>Choose it in Settings → Accounts.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Choose or create another one in Settings → Accounts.</source>
      <translation>Choose or create another one in Settings → Accounts.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>It is not known which model the endpoint has.</source>
      <translation>It is not known which model the endpoint has.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Let the program create one, or choose one of yours in Settings → Accounts.</source>
      <translation>Let the program create one, or choose one of yours in Settings → Accounts.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>No serverless endpoint is chosen.</source>
      <translation>No serverless endpoint is chosen.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Raise the number of workers in Settings → Accounts.</source>
      <translation>Raise the number of workers in Settings → Accounts.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>RunPod lowered the workers of “{1}” {2}. They can be raised again in Settings → Accounts.</source>
      <translation>RunPod lowered the workers of “{1}” {2}. They can be raised again in Settings → Accounts.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>RunPod: {1} has become {2}.</source>
      <translation>RunPod: {1} has become {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>The endpoint may have no workers: RunPod lowers their number after days without work.</source>
      <translation>The endpoint may have no workers: RunPod lowers their number after days without work.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>The serverless endpoint is no longer there.</source>
      <translation>The serverless endpoint is no longer there.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Choose a model with “{1}”.</source>
      <translation>Choose a model with “{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Leave some out.</source>
      <translation>Leave some out.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Paint over a part of the picture first.</source>
      <translation>Paint over a part of the picture first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>There is no region to draw anew.</source>
      <translation>There is no region to draw anew.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>{1} cannot do this.</source>
      <translation>{1} cannot do this.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>{1} takes {2} reference pictures.</source>
      <translation>{1} takes {2} reference pictures.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/models.py" />
      <source>There is no model called “{1}”.</source>
      <translation>There is no model called “{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Add a Save Image node; previews are not handed over.</source>
      <translation>Add a Save Image node; previews are not handed over.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>In ComfyUI choose Workflow → Export (API) and use that file.</source>
      <translation>In ComfyUI choose Workflow → Export (API) and use that file.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Its nodes: {1}</source>
      <translation>Its nodes: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Map “prompt” to the text of a node.</source>
      <translation>Map “prompt” to the text of a node.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Map “{1}” to a Load Image node, or use another graph.</source>
      <translation>Map “{1}” to a Load Image node, or use another graph.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no node “{2}”.</source>
      <translation>The graph “{1}” has no node “{2}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no place for a {2}.</source>
      <translation>The graph “{1}” has no place for a {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no place for the prompt.</source>
      <translation>The graph “{1}” has no place for the prompt.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has {2} nodes called “{3}”.</source>
      <translation>The graph “{1}” has {2} nodes called “{3}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is a saved workflow, not its API format.</source>
      <translation>The graph “{1}” is a saved workflow, not its API format.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is no JSON file.</source>
      <translation>The graph “{1}” is no JSON file.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is not in ComfyUI's API format.</source>
      <translation>The graph “{1}” is not in ComfyUI's API format.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” saves no picture.</source>
      <translation>The graph “{1}” saves no picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The node “{1}” of the graph “{2}” has no input “{3}”.</source>
      <translation>The node “{1}” of the graph “{2}” has no input “{3}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>“{1}” is nothing a graph can be told.</source>
      <translation>“{1}” is nothing a graph can be told.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>angry face</source>
      <translation>angry face</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>arms crossed</source>
      <translation>arms crossed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>arms raised</source>
      <translation>arms raised</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>carrying something</source>
      <translation>carrying something</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>climbing</source>
      <translation>climbing</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>covering up</source>
      <translation>covering up</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>crouching</source>
      <translation>crouching</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>dancing</source>
      <translation>dancing</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>deep in thought</source>
      <translation>deep in thought</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>determined face</source>
      <translation>determined face</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>disgusted face</source>
      <translation>disgusted face</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>drinking</source>
      <translation>drinking</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>explaining with the hands</source>
      <translation>explaining with the hands</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>face in pain</source>
      <translation>face in pain</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>falling</source>
      <translation>falling</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>flying</source>
      <translation>flying</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>frightened face</source>
      <translation>frightened face</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>holding something</source>
      <translation>holding something</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>hugging</source>
      <translation>hugging</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>jumping</source>
      <translation>jumping</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>kicking</source>
      <translation>kicking</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>kneeling</source>
      <translation>kneeling</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>laughing</source>
      <translation>laughing</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>lifting something</source>
      <translation>lifting something</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>looking back over the shoulder</source>
      <translation>looking back over the shoulder</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>looking down</source>
      <translation>looking down</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>looking up</source>
      <translation>looking up</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>loving look</source>
      <translation>loving look</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>lying down</source>
      <translation>lying down</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>on guard</source>
      <translation>on guard</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>on the phone</source>
      <translation>on the phone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>pleading</source>
      <translation>pleading</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>pointing</source>
      <translation>pointing</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>punching</source>
      <translation>punching</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>pushing hard</source>
      <translation>pushing hard</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>reaching out</source>
      <translation>reaching out</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>reading</source>
      <translation>reading</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>running</source>
      <translation>running</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sad face</source>
      <translation>sad face</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>shouting</source>
      <translation>shouting</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>shrugging</source>
      <translation>shrugging</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sitting</source>
      <translation>sitting</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sleeping</source>
      <translation>sleeping</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>slumped</source>
      <translation>slumped</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>smiling</source>
      <translation>smiling</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>smirking</source>
      <translation>smirking</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sneaking</source>
      <translation>sneaking</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>standing</source>
      <translation>standing</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>standing firm</source>
      <translation>standing firm</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>steering</source>
      <translation>steering</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>striking out</source>
      <translation>striking out</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>surprised face</source>
      <translation>surprised face</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>taking aim</source>
      <translation>taking aim</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>tears in the eyes</source>
      <translation>tears in the eyes</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>thoughtful face</source>
      <translation>thoughtful face</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>tired face</source>
      <translation>tired face</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>walking</source>
      <translation>walking</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>waving</source>
      <translation>waving</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>weeping</source>
      <translation>weeping</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>worried face</source>
      <translation>worried face</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Add money at {1}.</source>
      <translation>Add money at {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Balance</source>
      <translation>Balance</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Choose or create another one in Settings.</source>
      <translation>Choose or create another one in Settings.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Could not be told: ordinary pods are rented.</source>
      <translation>Could not be told: ordinary pods are rented.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Endpoint {1}</source>
      <translation>Endpoint {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Give it these permissions, or use a key with all permissions: {1}.</source>
      <translation>Give it these permissions, or use a key with all permissions: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Interruptible pods</source>
      <translation>Interruptible pods</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It does not answer. The program does not need it.</source>
      <translation>It does not answer. The program does not need it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It is gone.</source>
      <translation>It is gone.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It is no longer there.</source>
      <translation>It is no longer there.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It may have no workers: RunPod lowers the number after days without work.</source>
      <translation>It may have no workers: RunPod lowers the number after days without work.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It still answers.</source>
      <translation>It still answers.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Key</source>
      <translation>Key</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>List of public endpoints</source>
      <translation>List of public endpoints</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not looked at.</source>
      <translation>Not looked at.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not offered: ordinary pods are rented.</source>
      <translation>Not offered: ordinary pods are rented.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not tried: no serverless endpoint is in use.</source>
      <translation>Not tried: no serverless endpoint is in use.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Offered below the ordinary price.</source>
      <translation>Offered below the ordinary price.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Old API (v1)</source>
      <translation>Old API (v1)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Raise the number of workers in Settings.</source>
      <translation>Raise the number of workers in Settings.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts it. Whether it may also rent shows at the first order.</source>
      <translation>RunPod accepts it. Whether it may also rent shows at the first order.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts the key, and it may read all we need.</source>
      <translation>RunPod accepts the key, and it may read all we need.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts the key, but did not answer everything.</source>
      <translation>RunPod accepts the key, but did not answer everything.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod did not answer.</source>
      <translation>RunPod did not answer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod did not tell it.</source>
      <translation>RunPod did not tell it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod is to end this way of asking in 2027. Nothing else depends on it.</source>
      <translation>RunPod is to end this way of asking in 2027. Nothing else depends on it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod starts nothing more until something stops.</source>
      <translation>RunPod starts nothing more until something stops.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Send jobs</source>
      <translation>Send jobs</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Spending limit</source>
      <translation>Spending limit</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Spending {1} of at most {2} an hour.</source>
      <translation>Spending {1} of at most {2} an hour.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>The endpoint answers: {1} warm workers, {2} jobs waiting.</source>
      <translation>The endpoint answers: {1} warm workers, {2} jobs waiting.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>The saved list of {1} is used.</source>
      <translation>The saved list of {1} is used.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Try again later.</source>
      <translation>Try again later.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Up to {1} workers.</source>
      <translation>Up to {1} workers.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Works.</source>
      <translation>Works.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} The program does not need it.</source>
      <translation>{1} The program does not need it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} left.</source>
      <translation>{1} left.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} of the {2} known ones are in service.</source>
      <translation>{1} of the {2} known ones are in service.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>An endpoint needs at least one worker.</source>
      <translation>An endpoint needs at least one worker.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Delete it in RunPod's console if you want to.</source>
      <translation>Delete it in RunPod's console if you want to.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>It needs no endpoint of your own: choose another model.</source>
      <translation>It needs no endpoint of your own: choose another model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Look at it in RunPod's console.</source>
      <translation>Look at it in RunPod's console.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>No GPU for {1} is known.</source>
      <translation>No GPU for {1} is known.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>No data center has room for this model's GPUs now.</source>
      <translation>No data center has room for this model's GPUs now.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>RunPod left the endpoint without workers.</source>
      <translation>RunPod left the endpoint without workers.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Try again when RunPod answers.</source>
      <translation>Try again when RunPod answers.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>{1} runs only at its maker's.</source>
      <translation>{1} runs only at its maker's.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>“{1}” was not made by this program.</source>
      <translation>“{1}” was not made by this program.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Add some at {1}.</source>
      <translation>Add some at {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Another GPU or a later try may work.</source>
      <translation>Another GPU or a later try may work.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Copy it again from {1}.</source>
      <translation>Copy it again from {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Give it that permission, or use one with all permissions: {1}.</source>
      <translation>Give it that permission, or use one with all permissions: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>If it stays so, look for a newer version of the program.</source>
      <translation>If it stays so, look for a newer version of the program.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Make a new one at {1} and paste it.</source>
      <translation>Make a new one at {1} and paste it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>No RunPod key is set.</source>
      <translation>No RunPod key is set.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod asks for fewer requests.</source>
      <translation>RunPod asks for fewer requests.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod could not {1}: its server failed ({2}).</source>
      <translation>RunPod could not {1}: its server failed ({2}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod could not {doing}: it is not there.</source>
      <translation>RunPod could not {doing}: it is not there.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod does not accept the key.</source>
      <translation>RunPod does not accept the key.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod has no such GPU free.</source>
      <translation>RunPod has no such GPU free.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod would not {1}{2}.</source>
      <translation>RunPod would not {1}{2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod's answer was not understood ({1}).</source>
      <translation>RunPod's answer was not understood ({1}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod account has no money left.</source>
      <translation>The RunPod account has no money left.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod account has not enough money, or its spending limit is reached.</source>
      <translation>The RunPod account has not enough money, or its spending limit is reached.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod key may not {doing}.</source>
      <translation>The RunPod key may not {doing}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The program waits and goes on.</source>
      <translation>The program waits and goes on.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The safety filter refused the picture's description.</source>
      <translation>The safety filter refused the picture's description.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>This is no RunPod key: it has characters that no key has.</source>
      <translation>This is no RunPod key: it has characters that no key has.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>This is the program's mistake: please report it.</source>
      <translation>This is the program's mistake: please report it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not list the public endpoints.</source>
      <translation>RunPod could not list the public endpoints.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not tell the balance.</source>
      <translation>RunPod could not tell the balance.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not {1}.</source>
      <translation>RunPod could not {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>It may have been deleted: choose or create another one in Settings.</source>
      <translation>It may have been deleted: choose or create another one in Settings.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>RunPod knows no such endpoint.</source>
      <translation>RunPod knows no such endpoint.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>The pictures sent along are too large for RunPod.</source>
      <translation>The pictures sent along are too large for RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Add money or raise the limit at console.runpod.io/user/billing.</source>
      <translation>Add money or raise the limit at console.runpod.io/user/billing.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Balance, spending limit or a lack of GPUs may be the reason.</source>
      <translation>Balance, spending limit or a lack of GPUs may be the reason.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>It may help to allow more kinds of GPU.</source>
      <translation>It may help to allow more kinds of GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Look at their logs in RunPod's console: the image or a model is probably at fault.</source>
      <translation>Look at their logs in RunPod's console: the image or a model is probably at fault.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>The very first start can take more than 20 minutes.</source>
      <translation>The very first start can take more than 20 minutes.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It is not known where this picture was ordered.</source>
      <translation>It is not known where this picture was ordered.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It may have been made and charged.</source>
      <translation>It may have been made and charged.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It may have been made and charged. Order it again if you want it.</source>
      <translation>It may have been made and charged. Order it again if you want it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>RunPod no longer knows this job.</source>
      <translation>RunPod no longer knows this job.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>The picture is no longer there: RunPod keeps results for {1} minutes.</source>
      <translation>The picture is no longer there: RunPod keeps results for {1} minutes.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/styles.py" />
      <source>There is no picture style called “{1}”.</source>
      <translation>There is no picture style called “{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>An address must hold no password.</source>
      <translation>An address must hold no password.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Paste the key into its own field.</source>
      <translation>Paste the key into its own field.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Switch it on in Settings → Writer.</source>
      <translation>Switch it on in Settings → Writer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Write something like http://192.168.1.5:11434/v1.</source>
      <translation>Write something like http://192.168.1.5:11434/v1.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>You chose that in Settings → Pictures.</source>
      <translation>You chose that in Settings → Pictures.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Change the words of the premise.</source>
      <translation>Change the words of the premise.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Check the address.</source>
      <translation>Check the address.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Choose a smaller one.</source>
      <translation>Choose a smaller one.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>No key for {1} is set.</source>
      <translation>No key for {1} is set.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Paste one in Settings → Writer.</source>
      <translation>Paste one in Settings → Writer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The account at {1} has no money left.</source>
      <translation>The account at {1} has no money left.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The connection to {1} was lost in the middle of the answer.</source>
      <translation>The connection to {1} was lost in the middle of the answer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The key may not use this model of {1}.</source>
      <translation>The key may not use this model of {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The model does not fit into the memory {1} has.</source>
      <translation>The model does not fit into the memory {1} has.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The model of {1} thought until there was no room left for an answer.</source>
      <translation>The model of {1} thought until there was no room left for an answer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The question is longer than the model can read.</source>
      <translation>The question is longer than the model can read.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The question is longer than the server takes.</source>
      <translation>The question is longer than the server takes.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>There is no language model at this address of {1}.</source>
      <translation>There is no language model at this address of {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>This is no key for {1}: it has characters that no key has.</source>
      <translation>This is no key for {1}: it has characters that no key has.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Write fewer pages at a time, shorten the premise, or choose a model with a longer context.</source>
      <translation>Write fewer pages at a time, shorten the premise, or choose a model with a longer context.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Write fewer pages at a time.</source>
      <translation>Write fewer pages at a time.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} answered nothing.</source>
      <translation>{1} answered nothing.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} answered something that is no text of a language model.</source>
      <translation>{1} answered something that is no text of a language model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} asks for fewer requests.</source>
      <translation>{1} asks for fewer requests.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} could not answer: its server failed ({2}).</source>
      <translation>{1} could not answer: its server failed ({2}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} does not accept the key.</source>
      <translation>{1} does not accept the key.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} does not have this model any more.</source>
      <translation>{1} does not have this model any more.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} is at another address now.</source>
      <translation>{1} is at another address now.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} is still loading the model.</source>
      <translation>{1} is still loading the model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} refused to write this: its safety filter does not allow it.</source>
      <translation>{1} refused to write this: its safety filter does not allow it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} took too long to answer.</source>
      <translation>{1} took too long to answer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} would not take the question{2}.</source>
      <translation>{1} would not take the question{2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>No language model answers on this computer.</source>
      <translation>No language model answers on this computer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>Start Ollama, llama.cpp or LM Studio and load a model, or add an address of your network.</source>
      <translation>Start Ollama, llama.cpp or LM Studio and load a model, or add an address of your network.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>{1} is not of this computer or its network.</source>
      <translation>{1} is not of this computer or its network.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/meter.py" />
      <source>Going on could cost {1}, and {2} leaves {3}.</source>
      <translation>Going on could cost {1}, and {2} leaves {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/meter.py" />
      <source>Raise the limit in the settings, or choose a cheaper model. What is written so far is kept.</source>
      <translation>Raise the limit in the settings, or choose a cheaper model. What is written so far is kept.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Add one in Settings → Writer.</source>
      <translation>Add one in Settings → Writer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Begin it with https://.</source>
      <translation>Begin it with https://.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Choose another model in Settings → Writer.</source>
      <translation>Choose another model in Settings → Writer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>No address is added.</source>
      <translation>No address is added.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>The address is not encrypted: a key must not go there.</source>
      <translation>The address is not encrypted: a key must not go there.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>This address may not be asked any more.</source>
      <translation>This address may not be asked any more.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>{1} accepts the key.</source>
      <translation>{1} accepts the key.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_text.py" />
      <source>RunPod does not offer this model any more.</source>
      <translation>RunPod does not offer this model any more.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_text.py" />
      <source>RunPod serves no model there at present.</source>
      <translation>RunPod serves no model there at present.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Allow it in Settings → Writer.</source>
      <translation>Allow it in Settings → Writer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Allow one in Settings → Writer.</source>
      <translation>Allow one in Settings → Writer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>No vLLM endpoint of yours is allowed.</source>
      <translation>No vLLM endpoint of yours is allowed.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>See its settings at RunPod.</source>
      <translation>See its settings at RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>This endpoint may not be used any more.</source>
      <translation>This endpoint may not be used any more.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Your endpoint serves no model.</source>
      <translation>Your endpoint serves no model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Look at the endpoint's logs in RunPod's console.</source>
      <translation>Look at the endpoint's logs in RunPod's console.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Your writer could not start{1}.</source>
      <translation>Your writer could not start{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Your writer did not wake up in 45 minutes.</source>
      <translation>Your writer did not wake up in 45 minutes.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Comics end in {1}.</source>
      <translation>Comics end in {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Copy the file again from where it came from.</source>
      <translation>Copy the file again from where it came from.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Stopped.</source>
      <translation>Stopped.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>This comic is damaged: {1}.</source>
      <translation>This comic is damaged: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>This comic was written by a newer Kitsumy.</source>
      <translation>This comic was written by a newer Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>This file is not a Kitsumy comic.</source>
      <translation>This file is not a Kitsumy comic.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Update the program to open it; nothing was changed.</source>
      <translation>Update the program to open it; nothing was changed.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>Delete it first.</source>
      <translation>Delete it first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>Only a deleted comic can be removed for good.</source>
      <translation>Only a deleted comic can be removed for good.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>The library has a comic “{1}” already.</source>
      <translation>The library has a comic “{1}” already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>There is no comic “{1}” in the library.</source>
      <translation>There is no comic “{1}” in the library.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>`kitsumy list` shows those there are.</source>
      <translation>`kitsumy list` shows those there are.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>Close the other Kitsumy window first.</source>
      <translation>Close the other Kitsumy window first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>The library is closed.</source>
      <translation>The library is closed.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>The library is open for reading only.</source>
      <translation>The library is open for reading only.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Allow writing to the folder, or choose another one.</source>
      <translation>Allow writing to the folder, or choose another one.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check that its folder is there.</source>
      <translation>Check that its folder is there.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check the disk and try again.</source>
      <translation>Check the disk and try again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check who owns the folder.</source>
      <translation>Check who owns the folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Close it and try again.</source>
      <translation>Close it and try again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Keep a copy of its folder; older copies lie in backups.</source>
      <translation>Keep a copy of its folder; older copies lie in backups.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Make some room and try again.</source>
      <translation>Make some room and try again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk did not take the change.</source>
      <translation>The disk did not take the change.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk is full.</source>
      <translation>The disk is full.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk reports: {1}.</source>
      <translation>The disk reports: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library is in use by another program.</source>
      <translation>The library is in use by another program.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database cannot be opened.</source>
      <translation>The library's database cannot be opened.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database is damaged.</source>
      <translation>The library's database is damaged.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database reports: {1}.</source>
      <translation>The library's database reports: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder is not a folder.</source>
      <translation>The library's folder is not a folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder is write-protected.</source>
      <translation>The library's folder is write-protected.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder must not be used by this account.</source>
      <translation>The library's folder must not be used by this account.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/formats.py" />
      <source>Known formats: {1}.</source>
      <translation>Known formats: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/formats.py" />
      <source>There is no page format “{1}”.</source>
      <translation>There is no page format “{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>At most {1} megapixels are taken.</source>
      <translation>At most {1} megapixels are taken.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>JPEG, PNG, WebP, GIF, BMP and TIFF files work.</source>
      <translation>JPEG, PNG, WebP, GIF, BMP and TIFF files work.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>Save it again and try that copy.</source>
      <translation>Save it again and try that copy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This file is not a picture that Kitsumy can read.</source>
      <translation>This file is not a picture that Kitsumy can read.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This picture is damaged or incomplete.</source>
      <translation>This picture is damaged or incomplete.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This picture is too large.</source>
      <translation>This picture is too large.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>A part of the generation queue cannot be read: {1}.</source>
      <translation>A part of the generation queue cannot be read: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>Its comic or its file is not in the library.</source>
      <translation>Its comic or its file is not in the library.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>The comic of this order is not in the library.</source>
      <translation>The comic of this order is not in the library.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>This picture cannot be kept as a take.</source>
      <translation>This picture cannot be kept as a take.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/journal.py" />
      <source>Restore it, then try again.</source>
      <translation>Restore it, then try again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/journal.py" />
      <source>This comic is no longer in the library.</source>
      <translation>This comic is no longer in the library.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/library.py" />
      <source>This comic is damaged: a picture is of another kind.</source>
      <translation>This comic is damaged: a picture is of another kind.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/lock.py" />
      <source>Another Kitsumy window has this library open.</source>
      <translation>Another Kitsumy window has this library open.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/lock.py" />
      <source>Use that window, or close it first; here the comics can only be read.</source>
      <translation>Use that window, or close it first; here the comics can only be read.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>Choose another folder, or move that file away.</source>
      <translation>Choose another folder, or move that file away.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>It was left as it is, a copy is {1}; older copies may lie beside it.</source>
      <translation>It was left as it is, a copy is {1}; older copies may lie beside it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>Open it once with no other Kitsumy running.</source>
      <translation>Open it once with no other Kitsumy running.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>The file library.db is not a Kitsumy library.</source>
      <translation>The file library.db is not a Kitsumy library.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>The library's database is damaged: its beginning is not readable.</source>
      <translation>The library's database is damaged: its beginning is not readable.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>This library is from an older version and must be updated first.</source>
      <translation>This library is from an older version and must be updated first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>This library was last used by a newer Kitsumy.</source>
      <translation>This library was last used by a newer Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/rows.py" />
      <source>A part of this comic ({1}) cannot be read: {2}.</source>
      <translation>A part of this comic ({1}) cannot be read: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/rows.py" />
      <source>This comic's own record is missing.</source>
      <translation>This comic's own record is missing.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/settings.py" />
      <source>The settings were written by a newer Kitsumy and are left as they are.</source>
      <translation>The settings were written by a newer Kitsumy and are left as they are.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>A version needs a name.</source>
      <translation>A version needs a name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>This version cannot be read: it is no comic.</source>
      <translation>This version cannot be read: it is no comic.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>This version cannot be read: {1}.</source>
      <translation>This version cannot be read: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>This version is no longer in the library.</source>
      <translation>This version is no longer in the library.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>Write a few words by which you will know it.</source>
      <translation>Write a few words by which you will know it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/writings.py" />
      <source>A story that was begun cannot be read: {1}.</source>
      <translation>A story that was begun cannot be read: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/assembly.py" />
      <source>{1} has nothing to say here.</source>
      <translation>{1} has nothing to say here.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/languages.py" />
      <source>Give it as a tag such as "en", "uk" or "pt-BR".</source>
      <translation>Give it as a tag such as "en", "uk" or "pt-BR".</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/languages.py" />
      <source>The language of the story is not understood.</source>
      <translation>The language of the story is not understood.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>A hook works as the last panel of an odd page.</source>
      <translation>A hook works as the last panel of an odd page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>A reveal surprises as the first panel of an even page.</source>
      <translation>A reveal surprises as the first panel of an even page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Add them to the cast.</source>
      <translation>Add them to the cast.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Describe what it shows, or take it out.</source>
      <translation>Describe what it shows, or take it out.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Divide it, or say it shorter.</source>
      <translation>Divide it, or say it shorter.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give some of them to another page.</source>
      <translation>Give some of them to another page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give some of them to another panel.</source>
      <translation>Give some of them to another panel.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give the others 4 or less.</source>
      <translation>Give the others 4 or less.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>It surprises as the first panel of an even page.</source>
      <translation>It surprises as the first panel of an even page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Let {1} stand further {2}, or speak later.</source>
      <translation>Let {1} stand further {2}, or speak later.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Move one of them, or change the order.</source>
      <translation>Move one of them, or change the order.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Move some of them to another page.</source>
      <translation>Move some of them to another page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Nothing is told of panel {1} on page {2}.</source>
      <translation>Nothing is told of panel {1} on page {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Page {1} has {2} panels; up to {3} read well.</source>
      <translation>Page {1} has {2} panels; up to {3} read well.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Page {1} has {2} words; {3} are plenty.</source>
      <translation>Page {1} has {2} words; {3} are plenty.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Pages {1} and {2} have no words.</source>
      <translation>Pages {1} and {2} have no words.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Perhaps {1} is meant.</source>
      <translation>Perhaps {1} is meant.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>That can be strong; make sure that it is meant.</source>
      <translation>That can be strong; make sure that it is meant.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The climax on page {1} can be seen before it is reached.</source>
      <translation>The climax on page {1} can be seen before it is reached.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The hook on page {1} is answered on the page beside it.</source>
      <translation>The hook on page {1} is answered on the page beside it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The reveal on page {1} is seen before the page is turned.</source>
      <translation>The reveal on page {1} is seen before the page is turned.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} is seen and is not in the cast.</source>
      <translation>{1} is seen and is not in the cast.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} panels of page {2} have importance 5; one can be the largest.</source>
      <translation>{1} panels of page {2} have importance 5; one can be the largest.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} speaks and is not in the cast.</source>
      <translation>{1} speaks and is not in the cast.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} speaks first and does not stand {2}most.</source>
      <translation>{1} speaks first and does not stand {2}most.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} words in one balloon; {2} read well.</source>
      <translation>{1} words in one balloon; {2} read well.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} words in one panel; {2} are plenty.</source>
      <translation>{1} words in one panel; {2} are plenty.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>“{1}” lies before “{2}” and is read after it.</source>
      <translation>“{1}” lies before “{2}” and is read after it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>A figure has no name.</source>
      <translation>A figure has no name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>A name is missing.</source>
      <translation>A name is missing.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Importance goes from 1 to 5, not {1}.</source>
      <translation>Importance goes from 1 to 5, not {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>No panel of pages {1} and {2} has importance 4 or 5.</source>
      <translation>No panel of pages {1} and {2} has importance 4 or 5.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Nobody says this line.</source>
      <translation>Nobody says this line.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Nothing is told of this panel.</source>
      <translation>Nothing is told of this panel.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Page {1} has no panels.</source>
      <translation>Page {1} has no panels.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>The words of page {1} are not in the language “{2}”.</source>
      <translation>The words of page {1} are not in the language “{2}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>There are two called {1}.</source>
      <translation>There are two called {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>There is no page.</source>
      <translation>There is no page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>This line has no words.</source>
      <translation>This line has no words.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} is in this panel twice.</source>
      <translation>{1} is in this panel twice.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} panels of page {2} have importance 5; one can.</source>
      <translation>{1} panels of page {2} have importance 5; one can.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} speaks and is not in the picture.</source>
      <translation>{1} speaks and is not in the picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} speaks first and should stand further {2}.</source>
      <translation>{1} speaks first and should stand further {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} words in one balloon; at most {2}.</source>
      <translation>{1} words in one balloon; at most {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is no colour as #rrggbb.</source>
      <translation>“{1}” is no colour as #rrggbb.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is not among the places.</source>
      <translation>“{1}” is not among the places.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is not among the props.</source>
      <translation>“{1}” is not among the props.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1} had nothing to show; its panel shows what the page is for.</source>
      <translation>Page {1} had nothing to show; its panel shows what the page is for.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: empty panels were taken out.</source>
      <translation>Page {1}: empty panels were taken out.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: importance was brought between 1 and 5.</source>
      <translation>Page {1}: importance was brought between 1 and 5.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: one panel keeps importance 5, the others have 4.</source>
      <translation>Page {1}: one panel keeps importance 5, the others have 4.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: panel {2} stands out now.</source>
      <translation>Page {1}: panel {2} stands out now.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>The plan had no page; it has one now.</source>
      <translation>The plan had no page; it has one now.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>Figures without a name or named twice were put together.</source>
      <translation>Figures without a name or named twice were put together.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} got a name of its own.</source>
      <translation>{1} got a name of its own.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} is taken for {2}.</source>
      <translation>{1} is taken for {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} was not among the {2} and is now.</source>
      <translation>{1} was not among the {2} and is now.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} was not in the cast and is now.</source>
      <translation>{1} was not in the cast and is now.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1}: the colours were put into figures.</source>
      <translation>{1}: the colours were put into figures.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>A line without words was taken out of the lettering.</source>
      <translation>A line without words was taken out of the lettering.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>A long line was divided into {1} balloons.</source>
      <translation>A long line was divided into {1} balloons.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>Who speaks is in the picture.</source>
      <translation>Who speaks is in the picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is heard from outside the picture.</source>
      <translation>{1} is heard from outside the picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is in the picture.</source>
      <translation>{1} is in the picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is the only one who can say this.</source>
      <translation>{1} is the only one who can say this.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} speaks first and stands where reading begins.</source>
      <translation>{1} speaks first and stands where reading begins.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>Here an object is expected.</source>
      <translation>Here an object is expected.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This figure has no name.</source>
      <translation>This figure has no name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This has no name.</source>
      <translation>This has no name.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This line has no text.</source>
      <translation>This line has no text.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>“{1}” is no importance from 1 to 5.</source>
      <translation>“{1}” is no importance from 1 to 5.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>“{1}” is none of {2}.</source>
      <translation>“{1}” is none of {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>A plan is a JSON file with pages and their panels; resources/plan.schema.json describes ours.</source>
      <translation>A plan is a JSON file with pages and their panels; resources/plan.schema.json describes ours.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>The file is damaged and was read as far as possible.</source>
      <translation>The file is damaged and was read as far as possible.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>Update the program to read it.</source>
      <translation>Update the program to read it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} is no comic plan: it is not JSON.</source>
      <translation>{1} is no comic plan: it is not JSON.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} is no comic plan: there are no panels in it.</source>
      <translation>{1} is no comic plan: there are no panels in it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} was written by a newer version of Kitsumy Desktop.</source>
      <translation>{1} was written by a newer version of Kitsumy Desktop.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/spill.py" />
      <source>Layout “{1}”: pages are laid out anew.</source>
      <translation>Layout “{1}”: pages are laid out anew.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/spill.py" />
      <source>“{1}” is not known here; its words were kept.</source>
      <translation>“{1}” is not known here; its words were kept.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} follows page {2}.</source>
      <translation>Page {1} follows page {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} has {2} panels; up to 9 read well.</source>
      <translation>Page {1} has {2} panels; up to 9 read well.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} has {2} words; 210 are plenty.</source>
      <translation>Page {1} has {2} words; 210 are plenty.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} promises {2} panels and has {3}.</source>
      <translation>Page {1} promises {2} panels and has {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Panel {1} follows panel {2}.</source>
      <translation>Panel {1} follows panel {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>There is no panel in this text yet.</source>
      <translation>There is no panel in this text yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>{1} words in one panel; 50 are plenty.</source>
      <translation>{1} words in one panel; 50 are plenty.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/scripts/dialects.py" />
      <source>Fountain</source>
      <translation>Fountain</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/scripts/dialects.py" />
      <source>Full script</source>
      <translation>Full script</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/scripts/dialects.py" />
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/reread.py" />
      <source>Panel 1. One.</source>
      <translation>Panel 1. One.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/shelf.py" />
      <source>It may have been put back already.</source>
      <translation>It may have been put back already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/shelf.py" />
      <source>This is not on the shelf any more.</source>
      <translation>This is not on the shelf any more.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>The answer of {1} for {2} could not be read.</source>
      <translation>The answer of {1} for {2} could not be read.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>The answer of {1} for {2} was cut off each time.</source>
      <translation>The answer of {1} for {2} was cut off each time.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>What is written so far is kept. Say it differently in the premise, or choose another model.</source>
      <translation>What is written so far is kept. Say it differently in the premise, or choose another model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>What is written so far is kept. Try again, or choose another model.</source>
      <translation>What is written so far is kept. Try again, or choose another model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>{1} declined to write {2}.</source>
      <translation>{1} declined to write {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>Choose another page.</source>
      <translation>Choose another page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>No tone was named.</source>
      <translation>No tone was named.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>Say in a word or two how it should sound.</source>
      <translation>Say in a word or two how it should sound.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>There is no page {1} in this plan.</source>
      <translation>There is no page {1} in this plan.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>This was not {1} and stays as it was: {2}</source>
      <translation>This was not {1} and stays as it was: {2}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/sizes.py" />
      <source>Choose a model with a context of {1} tokens or more.</source>
      <translation>Choose a model with a context of {1} tokens or more.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/sizes.py" />
      <source>{1} can hold too little text at once to write a comic.</source>
      <translation>{1} can hold too little text at once to write a comic.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Choose one or more balloons first.</source>
      <translation>Choose one or more balloons first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Choose other panels; what you set by hand stays.</source>
      <translation>Choose other panels; what you set by hand stays.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>It was not said how to rewrite it.</source>
      <translation>It was not said how to rewrite it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>No balloon is chosen.</source>
      <translation>No balloon is chosen.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>No panel is chosen whose importance was not set by hand.</source>
      <translation>No panel is chosen whose importance was not set by hand.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Say in a few words what you wish.</source>
      <translation>Say in a few words what you wish.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Try again, or say in other words what you wish.</source>
      <translation>Try again, or say in other words what you wish.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>{1} has nothing to propose here.</source>
      <translation>{1} has nothing to propose here.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest_beat.py" />
      <source>Choose the panel after which the new one is to come.</source>
      <translation>Choose the panel after which the new one is to come.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest_beat.py" />
      <source>No panel is chosen.</source>
      <translation>No panel is chosen.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>Page {1} is not, or not all, in {2}.</source>
      <translation>Page {1} is not, or not all, in {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>Page {1}: not all pictures are told in English, which picture models read best.</source>
      <translation>Page {1}: not all pictures are told in English, which picture models read best.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>The plot is not told in {1}.</source>
      <translation>The plot is not told in {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>Nobody says these words of the premise: “{1}”</source>
      <translation>Nobody says these words of the premise: “{1}”</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>Nothing happens at {1}.</source>
      <translation>Nothing happens at {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>{1} is neither seen nor heard in the story.</source>
      <translation>{1} is neither seen nor heard in the story.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>A story can have 1 to {1} pages, not {2}.</source>
      <translation>A story can have 1 to {1} pages, not {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>Choose another length.</source>
      <translation>Choose another length.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>Say in a sentence what the story is about.</source>
      <translation>Say in a sentence what the story is about.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>The model's answer ended early: this page may lack its last panels.</source>
      <translation>The model's answer ended early: this page may lack its last panels.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>The premise is longer than the model can read at once; it was not told its middle.</source>
      <translation>The premise is longer than the model can read at once; it was not told its middle.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>There is nothing to write from yet.</source>
      <translation>There is nothing to write from yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/doubles.py" />
      <source>Add corner</source>
      <translation>Add corner</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/doubles.py" />
      <source>Straighten gutter</source>
      <translation>Straighten gutter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Burst flash: drag from the centre outward · click: in the middle · L: other lines</source>
      <translation>Burst flash: drag from the centre outward · click: in the middle · L: other lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Dot tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Dot tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Focus lines: drag from the centre outward · click: in the middle · L: other lines</source>
      <translation>Focus lines: drag from the centre outward · click: in the middle · L: other lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Ghosts: drag a rectangle · Alt: draw around the figure · N: other tones</source>
      <translation>Ghosts: drag a rectangle · Alt: draw around the figure · N: other tones</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Gradient: drag a rectangle · Alt: draw freely · click: the panel · N: other tones</source>
      <translation>Gradient: drag a rectangle · Alt: draw freely · click: the panel · N: other tones</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Line tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Line tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Motion blur: drag a rectangle · Alt: draw freely · click: the panel · N: other tones</source>
      <translation>Motion blur: drag a rectangle · Alt: draw freely · click: the panel · N: other tones</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Sand tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Sand tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Speed lines: drag along the motion · click: over the panel · L: other lines</source>
      <translation>Speed lines: drag along the motion · click: over the panel · L: other lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Stream lines: drag along the motion · click: over the panel · L: other lines</source>
      <translation>Stream lines: drag along the motion · click: over the panel · L: other lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_item.py" />
      <source>Click or drag where the {1} shall be</source>
      <translation>Click or drag where the {1} shall be</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_item.py" />
      <source>Click where the sound shall be</source>
      <translation>Click where the sound shall be</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_panel.py" />
      <source>Add panel</source>
      <translation>Add panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_panel.py" />
      <source>Drag a rectangle for a panel above the others</source>
      <translation>Drag a rectangle for a panel above the others</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_tail.py" />
      <source>Add tail</source>
      <translation>Add tail</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_tail.py" />
      <source>Drag to the mouth of whoever speaks as well · click: a tail where there is room</source>
      <translation>Drag to the mouth of whoever speaks as well · click: a tail where there is room</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/bend_tail.py" />
      <source>Bend tail</source>
      <translation>Bend tail</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/bend_tail.py" />
      <source>Drag to bend the tail · Shift: straight</source>
      <translation>Drag to bend the tail · Shift: straight</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Drag to move the picture · wheel or corners to zoom · Alt: may leave the panel uncovered · Esc: done</source>
      <translation>Drag to move the picture · wheel or corners to zoom · Alt: may leave the panel uncovered · Esc: done</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Move picture</source>
      <translation>Move picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Zoom picture</source>
      <translation>Zoom picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Change motion</source>
      <translation>Change motion</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag how far and where to · Shift: steps of 15°</source>
      <translation>Drag how far and where to · Shift: steps of 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag the corner · Shift: straight</source>
      <translation>Drag the corner · Shift: straight</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag the edge</source>
      <translation>Drag the edge</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag the end of the gradient · Shift: steps of 15°</source>
      <translation>Drag the end of the gradient · Shift: steps of 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag to resize · Shift: keep proportions · Alt: about the centre</source>
      <translation>Drag to resize · Shift: keep proportions · Alt: about the centre</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Move gradient</source>
      <translation>Move gradient</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Resize area</source>
      <translation>Resize area</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Shape area</source>
      <translation>Shape area</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Bleed</source>
      <translation>Bleed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Drag: neighbours follow · over the live area's edge: bleed · Alt: this panel alone · Ctrl: no snapping</source>
      <translation>Drag: neighbours follow · over the live area's edge: bleed · Alt: this panel alone · Ctrl: no snapping</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Move corner</source>
      <translation>Move corner</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Move gutter</source>
      <translation>Move gutter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Reshape panel</source>
      <translation>Reshape panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>The panel leaves the layout: its neighbours grow beneath it</source>
      <translation>The panel leaves the layout: its neighbours grow beneath it</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_cut.py" />
      <source>Drag the gutter: panels on both sides follow · over a whole panel: merge · Ctrl at the press: its width</source>
      <translation>Drag the gutter: panels on both sides follow · over a whole panel: merge · Ctrl at the press: its width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_cut.py" />
      <source>Merge panels</source>
      <translation>Merge panels</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_cut.py" />
      <source>Release to merge the two panels</source>
      <translation>Release to merge the two panels</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Add guide</source>
      <translation>Add guide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Drag the guide · Shift: whole steps · Alt: turn it · Ctrl: no snapping · off the page: remove</source>
      <translation>Drag the guide · Shift: whole steps · Alt: turn it · Ctrl: no snapping · off the page: remove</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Move guide</source>
      <translation>Move guide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Remove guide</source>
      <translation>Remove guide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Bend lines</source>
      <translation>Bend lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag the centre · Shift: straight</source>
      <translation>Drag the centre · Shift: straight</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag to bend the stream</source>
      <translation>Drag to bend the stream</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag to turn · Shift: steps of 15°</source>
      <translation>Drag to turn · Shift: steps of 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag what stays free · Shift: keep proportions · to the middle: nothing stays free</source>
      <translation>Drag what stays free · Shift: keep proportions · to the middle: nothing stays free</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Move lines</source>
      <translation>Move lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Size lines</source>
      <translation>Size lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Turn lines</source>
      <translation>Turn lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Curve edge</source>
      <translation>Curve edge</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Drag the corner · Shift: straight · onto the next one, or Alt+click: remove · Ctrl: no snapping</source>
      <translation>Drag the corner · Shift: straight · onto the next one, or Alt+click: remove · Ctrl: no snapping</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Drag: a new corner · Ctrl: curve the edge</source>
      <translation>Drag: a new corner · Ctrl: curve the edge</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Remove corner</source>
      <translation>Remove corner</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Drag the tip to the speaker's mouth · Ctrl: bound to nobody · Alt+click: take the tail away</source>
      <translation>Drag the tip to the speaker's mouth · Ctrl: bound to nobody · Alt+click: take the tail away</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Move tail</source>
      <translation>Move tail</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Release here: the speaker is outside the panel · Ctrl: the tail reaches over the border</source>
      <translation>Release here: the speaker is outside the panel · Ctrl: the tail reaches over the border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Release here: the tail keeps to this mouth · Ctrl: bound to nobody</source>
      <translation>Release here: the tail keeps to this mouth · Ctrl: bound to nobody</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Remove tail</source>
      <translation>Remove tail</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/knife.py" />
      <source>Cut panel</source>
      <translation>Cut panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/knife.py" />
      <source>Drag across a panel to cut it · Shift: every panel on the way · Ctrl: any slant, not straightened</source>
      <translation>Drag across a panel to cut it · Shift: every panel on the way · Ctrl: any slant, not straightened</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/knife.py" />
      <source>Draw the line across a whole panel, not too near to its border</source>
      <translation>Draw the line across a whole panel, not too near to its border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/marquee.py" />
      <source>Drag around what you want · Shift: add or take away · Alt: only what is wholly inside</source>
      <translation>Drag around what you want · Shift: add or take away · Alt: only what is wholly inside</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Drag a copy · Shift: straight</source>
      <translation>Drag a copy · Shift: straight</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Drag to move · Shift: straight · Alt: the tail moves along · Ctrl: no snapping</source>
      <translation>Drag to move · Shift: straight · Alt: the tail moves along · Ctrl: no snapping</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Duplicate {1}</source>
      <translation>Duplicate {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Move {1}</source>
      <translation>Move {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>Draw around the figure · Shift: one more figure · Alt+click: forget a figure</source>
      <translation>Draw around the figure · Shift: one more figure · Alt+click: forget a figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>Forget figure</source>
      <translation>Forget figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>Outline figure</source>
      <translation>Outline figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>There is no picture here to outline a figure in</source>
      <translation>There is no picture here to outline a figure in</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/paint_mask.py" />
      <source>Paint over what shall be drawn anew · Alt: take away · [ ]: brush · Del: clear · Esc: leave</source>
      <translation>Paint over what shall be drawn anew · Alt: take away · [ ]: brush · Del: clear · Esc: leave</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/paint_mask.py" />
      <source>There is no picture here to paint on</source>
      <translation>There is no picture here to paint on</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Drag to resize · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</source>
      <translation>Drag to resize · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Resize balloon</source>
      <translation>Resize balloon</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Resize caption</source>
      <translation>Resize caption</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_panel.py" />
      <source>Drag to resize the panel · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</source>
      <translation>Drag to resize the panel · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_panel.py" />
      <source>Resize panel</source>
      <translation>Resize panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/scale_sfx.py" />
      <source>Drag to resize</source>
      <translation>Drag to resize</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/scale_sfx.py" />
      <source>Resize sound effect</source>
      <translation>Resize sound effect</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Add point</source>
      <translation>Add point</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Drag to shape the balloon with one more point</source>
      <translation>Drag to shape the balloon with one more point</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Drag to shape the balloon · Alt+click: take the point away</source>
      <translation>Drag to shape the balloon · Alt+click: take the point away</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Remove point</source>
      <translation>Remove point</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Shape balloon</source>
      <translation>Shape balloon</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>The outline would cross itself here</source>
      <translation>The outline would cross itself here</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Drag away from the gutter's middle to widen it · Shift: whole points</source>
      <translation>Drag away from the gutter's middle to widen it · Shift: whole points</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Drag to slant the gutter · Shift: steps of 5° · double-click: straight</source>
      <translation>Drag to slant the gutter · Shift: steps of 5° · double-click: straight</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Gutter width</source>
      <translation>Gutter width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Gutter {1} pt · drag away from its middle to widen it · Shift: whole points</source>
      <translation>Gutter {1} pt · drag away from its middle to widen it · Shift: whole points</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Slant gutter</source>
      <translation>Slant gutter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Slant {1}° · Shift: steps of 5° · double-click: straight</source>
      <translation>Slant {1}° · Shift: steps of 5° · double-click: straight</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/stretch_sfx.py" />
      <source>Drag to widen the letters · Alt: about the middle</source>
      <translation>Drag to widen the letters · Alt: about the middle</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/stretch_sfx.py" />
      <source>Stretch sound effect</source>
      <translation>Stretch sound effect</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/swap_panels.py" />
      <source>Drop on another panel to change places · double-click to move the picture inside</source>
      <translation>Drop on another panel to change places · double-click to move the picture inside</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/swap_panels.py" />
      <source>Swap panels</source>
      <translation>Swap panels</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Drag to resize all · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</source>
      <translation>Drag to resize all · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Drag to turn all · Shift: steps of 15°</source>
      <translation>Drag to turn all · Shift: steps of 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Resize {1} items</source>
      <translation>Resize {1} items</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Turn {1} items</source>
      <translation>Turn {1} items</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>{1}°  ·  Drag to turn all · Shift: steps of 15°</source>
      <translation>{1}°  ·  Drag to turn all · Shift: steps of 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/turn_sfx.py" />
      <source>Turn sound effect</source>
      <translation>Turn sound effect</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Bend sound effect</source>
      <translation>Bend sound effect</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag to bend the line · Alt+click: take the point away</source>
      <translation>Drag to bend the line · Alt+click: take the point away</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag to bend · Shift: the other side as well · Alt: straight along one axis</source>
      <translation>Drag to bend · Shift: the other side as well · Alt: straight along one axis</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag up or down to bend · Shift: steps · sideways bends the other way</source>
      <translation>Drag up or down to bend · Shift: steps · sideways bends the other way</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/widen_tail.py" />
      <source>Drag to make the tail wider or thinner · Shift: the usual width</source>
      <translation>Drag to make the tail wider or thinner · Shift: the usual width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/widen_tail.py" />
      <source>Width of tail</source>
      <translation>Width of tail</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Delete {1}</source>
      <translation>Delete {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Inside the group · click elsewhere to leave it · double-click again to edit</source>
      <translation>Inside the group · click elsewhere to leave it · double-click again to edit</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Locked: unlock it first</source>
      <translation>Locked: unlock it first</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Nudge</source>
      <translation>Nudge</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Type · click outside or press Esc or Ctrl+Enter to finish</source>
      <translation>Type · click outside or press Esc or Ctrl+Enter to finish</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Balloon</source>
      <translation>Balloon</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Caption</source>
      <translation>Caption</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click a balloon, caption or sound effect to edit its text</source>
      <translation>Click a balloon, caption or sound effect to edit its text</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click or drag where the balloon shall be, then type</source>
      <translation>Click or drag where the balloon shall be, then type</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click to select, drag to move, double-click to edit · Ctrl: click beneath, drag a copy</source>
      <translation>Click to select, drag to move, double-click to edit · Ctrl: click beneath, drag a copy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click to zoom in, Alt+click to zoom out</source>
      <translation>Click to zoom in, Alt+click to zoom out</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click where the caption shall be, then type</source>
      <translation>Click where the caption shall be, then type</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click where the sound shall be, then type</source>
      <translation>Click where the sound shall be, then type</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag a picture inside its panel; wheel or corners to zoom</source>
      <translation>Drag a picture inside its panel; wheel or corners to zoom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag from the centre outward, or along the motion · L: other lines</source>
      <translation>Drag from the centre outward, or along the motion · L: other lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag to move the view · hold Space in any tool</source>
      <translation>Drag to move the view · hold Space in any tool</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Figure</source>
      <translation>Figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Fix a region</source>
      <translation>Fix a region</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Hand</source>
      <translation>Hand</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Knife</source>
      <translation>Knife</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Lines</source>
      <translation>Lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Panel</source>
      <translation>Panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Picture</source>
      <translation>Picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Select</source>
      <translation>Select</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Sound effect</source>
      <translation>Sound effect</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Tone and blur</source>
      <translation>Tone and blur</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/text_session.py" />
      <source>Edit text</source>
      <translation>Edit text</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/action_set.py" />
      <source>There is nothing to do.</source>
      <translation>There is nothing to do.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Add a level guide…</source>
      <translation>Add a level guide…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Add an upright guide…</source>
      <translation>Add an upright guide…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align bottom edges</source>
      <translation>Align bottom edges</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align centres across</source>
      <translation>Align centres across</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align left edges</source>
      <translation>Align left edges</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align middles</source>
      <translation>Align middles</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align right edges</source>
      <translation>Align right edges</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align top edges</source>
      <translation>Align top edges</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal distances of centres across</source>
      <translation>Equal distances of centres across</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal distances of centres down</source>
      <translation>Equal distances of centres down</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal gaps across</source>
      <translation>Equal gaps across</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal gaps down</source>
      <translation>Equal gaps down</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal height</source>
      <translation>Equal height</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal size</source>
      <translation>Equal size</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal width</source>
      <translation>Equal width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Inches</source>
      <translation>Inches</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Lock guides</source>
      <translation>Lock guides</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Millimetres</source>
      <translation>Millimetres</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Mirror left to right</source>
      <translation>Mirror left to right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Mirror the page</source>
      <translation>Mirror the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Mirror top to bottom</source>
      <translation>Mirror top to bottom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Own guides</source>
      <translation>Own guides</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Remove all guides of the page</source>
      <translation>Remove all guides of the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Rulers</source>
      <translation>Rulers</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Snapping</source>
      <translation>Snapping</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To each other</source>
      <translation>To each other</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To the page</source>
      <translation>To the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To the panel</source>
      <translation>To the panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To the safe area</source>
      <translation>To the safe area</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Turn left by 90°</source>
      <translation>Turn left by 90°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Turn right by 90°</source>
      <translation>Turn right by 90°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>And of the next one</source>
      <translation>And of the next one</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Behind the figure</source>
      <translation>Behind the figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Bind tail to speaker</source>
      <translation>Bind tail to speaker</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Body</source>
      <translation>Body</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Figures</source>
      <translation>Figures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Figures are outlined first</source>
      <translation>Figures are outlined first</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Fit balloon to text</source>
      <translation>Fit balloon to text</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Fit text to balloon</source>
      <translation>Fit text to balloon</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Forget outlined figures</source>
      <translation>Forget outlined figures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Free outline</source>
      <translation>Free outline</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>It keeps to the mouth from now on</source>
      <translation>It keeps to the mouth from now on</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Join</source>
      <translation>Join</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Join balloons</source>
      <translation>Join balloons</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Joined by a connector</source>
      <translation>Joined by a connector</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Of one speaker, into one</source>
      <translation>Of one speaker, into one</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>On the side that has the most room</source>
      <translation>On the side that has the most room</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Outline figures by faces</source>
      <translation>Outline figures by faces</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Outline of its kind</source>
      <translation>Outline of its kind</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Padding, corners, lines and colours</source>
      <translation>Padding, corners, lines and colours</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Points to drag</source>
      <translation>Points to drag</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Radio</source>
      <translation>Radio</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Separate balloons</source>
      <translation>Separate balloons</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Shout</source>
      <translation>Shout</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Speaker is outside the panel</source>
      <translation>Speaker is outside the panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Speech</source>
      <translation>Speech</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Tail follows nobody</source>
      <translation>Tail follows nobody</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Tails</source>
      <translation>Tails</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>The last one</source>
      <translation>The last one</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Thought</source>
      <translation>Thought</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Usual look</source>
      <translation>Usual look</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Weak</source>
      <translation>Weak</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Whisper</source>
      <translation>Whisper</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Balloons</source>
      <translation>Balloons</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Story</source>
      <translation>Story</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>At the bottom</source>
      <translation>At the bottom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>At the top</source>
      <translation>At the top</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Gutter</source>
      <translation>Gutter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Gutter width…</source>
      <translation>Gutter width…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Gutters as in the whole comic</source>
      <translation>Gutters as in the whole comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Inset panel</source>
      <translation>Inset panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Merge across this gutter</source>
      <translation>Merge across this gutter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>On all sides</source>
      <translation>On all sides</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>On the left</source>
      <translation>On the left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>On the right</source>
      <translation>On the right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Select the next gutter</source>
      <translation>Select the next gutter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Width as the page's rule</source>
      <translation>Width as the page's rule</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Copy look</source>
      <translation>Copy look</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Cut</source>
      <translation>Cut</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Deselect</source>
      <translation>Deselect</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Duplicate</source>
      <translation>Duplicate</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Look</source>
      <translation>Look</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Paste</source>
      <translation>Paste</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Paste in place</source>
      <translation>Paste in place</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Paste look</source>
      <translation>Paste look</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Redo</source>
      <translation>Redo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Select all</source>
      <translation>Select all</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>A part of the picture again and fainter</source>
      <translation>A part of the picture again and fainter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Above everything said</source>
      <translation>Above everything said</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Along a curve</source>
      <translation>Along a curve</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Beneath everything said</source>
      <translation>Beneath everything said</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Effects</source>
      <translation>Effects</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Ink around a star</source>
      <translation>Ink around a star</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Of a part of the picture</source>
      <translation>Of a part of the picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Other dice</source>
      <translation>Other dice</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Over the whole panel</source>
      <translation>Over the whole panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Parallel, with room for a figure</source>
      <translation>Parallel, with room for a figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>The same look, drawn anew</source>
      <translation>The same look, drawn anew</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Toward the middle of the panel</source>
      <translation>Toward the middle of the panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Export script…</source>
      <translation>Export script…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Export…</source>
      <translation>Export…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Library</source>
      <translation>Library</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>New comic…</source>
      <translation>New comic…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Open a .kitsumy file…</source>
      <translation>Open a .kitsumy file…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Quit</source>
      <translation>Quit</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Save as one file…</source>
      <translation>Save as one file…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Settings…</source>
      <translation>Settings…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>The comic with all its pictures, to move it or keep it safe</source>
      <translation>The comic with all its pictures, to move it or keep it safe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Border</source>
      <translation>Border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Broken border</source>
      <translation>Broken border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Clean border</source>
      <translation>Clean border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Cloud border</source>
      <translation>Cloud border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Double border</source>
      <translation>Double border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Flip picture</source>
      <translation>Flip picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Ink border</source>
      <translation>Ink border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Jagged border</source>
      <translation>Jagged border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Keep the layout as a template…</source>
      <translation>Keep the layout as a template…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>No border</source>
      <translation>No border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>No shape</source>
      <translation>No shape</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Other dice for the border</source>
      <translation>Other dice for the border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Other dice for the shape</source>
      <translation>Other dice for the shape</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Rough border</source>
      <translation>Rough border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Rounded border</source>
      <translation>Rounded border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Same frame for the comic</source>
      <translation>Same frame for the comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Same frame for the page</source>
      <translation>Same frame for the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Shape…</source>
      <translation>Shape…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Sketchy border</source>
      <translation>Sketchy border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Templates of your own…</source>
      <translation>Templates of your own…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Worn border</source>
      <translation>Worn border</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Bring forward</source>
      <translation>Bring forward</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Bring to front</source>
      <translation>Bring to front</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Hide</source>
      <translation>Hide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Hide and lock</source>
      <translation>Hide and lock</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Keep where it is</source>
      <translation>Keep where it is</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Lock</source>
      <translation>Lock</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Order</source>
      <translation>Order</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Send backward</source>
      <translation>Send backward</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Send to back</source>
      <translation>Send to back</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Show everything</source>
      <translation>Show everything</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Ungroup</source>
      <translation>Ungroup</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Unlock everything</source>
      <translation>Unlock everything</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Around a gasp or a cough</source>
      <translation>Around a gasp or a cough</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>As the comic's language has them</source>
      <translation>As the comic's language has them</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Bigger words</source>
      <translation>Bigger words</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Bold italic</source>
      <translation>Bold italic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Breath marks</source>
      <translation>Breath marks</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Find and replace</source>
      <translation>Find and replace</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Italic</source>
      <translation>Italic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Larger letters</source>
      <translation>Larger letters</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Lettering</source>
      <translation>Lettering</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Lettering styles…</source>
      <translation>Lettering styles…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Of what is selected in the text</source>
      <translation>Of what is selected in the text</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Replace…</source>
      <translation>Replace…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Smaller letters</source>
      <translation>Smaller letters</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Smaller words</source>
      <translation>Smaller words</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Spell dots and dashes</source>
      <translation>Spell dots and dashes</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Align</source>
      <translation>Align</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Align to</source>
      <translation>Align to</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Arrange</source>
      <translation>Arrange</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Distribute</source>
      <translation>Distribute</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Edit</source>
      <translation>Edit</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Generate</source>
      <translation>Generate</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Guides</source>
      <translation>Guides</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Help</source>
      <translation>Help</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Spread</source>
      <translation>Spread</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Theme</source>
      <translation>Theme</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Units</source>
      <translation>Units</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>View</source>
      <translation>View</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Add page</source>
      <translation>Add page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Add spread</source>
      <translation>Add spread</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Delete page</source>
      <translation>Delete page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Draw drafts</source>
      <translation>Draw drafts</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Duplicate page</source>
      <translation>Duplicate page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Insert a page before</source>
      <translation>Insert a page before</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Join this page with the next one</source>
      <translation>Join this page with the next one</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Lay out page again</source>
      <translation>Lay out page again</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Make a spread</source>
      <translation>Make a spread</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Next page</source>
      <translation>Next page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Place balloons again</source>
      <translation>Place balloons again</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Previous page</source>
      <translation>Previous page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Shuffle layout</source>
      <translation>Shuffle layout</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Split the spread into two pages</source>
      <translation>Split the spread into two pages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Add to panel…</source>
      <translation>Add to panel…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Back into the layout</source>
      <translation>Back into the layout</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Choose a picture…</source>
      <translation>Choose a picture…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Divide into columns</source>
      <translation>Divide into columns</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Divide into rows</source>
      <translation>Divide into rows</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Draw this panel again</source>
      <translation>Draw this panel again</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Free from the layout</source>
      <translation>Free from the layout</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Remove the picture</source>
      <translation>Remove the picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Dismiss</source>
      <translation>Dismiss</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Explain the mark</source>
      <translation>Explain the mark</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>From a picture…</source>
      <translation>From a picture…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate selected panels…</source>
      <translation>Generate selected panels…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate this page…</source>
      <translation>Generate this page…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate…</source>
      <translation>Generate…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Look again whether it was made</source>
      <translation>Look again whether it was made</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Make it again</source>
      <translation>Make it again</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Regenerate stale panels…</source>
      <translation>Regenerate stale panels…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Stop generating</source>
      <translation>Stop generating</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Try failed panels again</source>
      <translation>Try failed panels again</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Upscale…</source>
      <translation>Upscale…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Vary…</source>
      <translation>Vary…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>A spread is made of two single pages that follow each other.</source>
      <translation>A spread is made of two single pages that follow each other.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Click a gutter first.</source>
      <translation>Click a gutter first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>No picture has failed.</source>
      <translation>No picture has failed.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>No picture is out of date.</source>
      <translation>No picture is out of date.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>No pictures are being made.</source>
      <translation>No pictures are being made.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Nothing on this page is hidden.</source>
      <translation>Nothing on this page is hidden.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Nothing on this page is locked.</source>
      <translation>Nothing on this page is locked.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Open a comic first.</source>
      <translation>Open a comic first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a balloon or a caption first.</source>
      <translation>Select a balloon or a caption first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a balloon that is joined with another first.</source>
      <translation>Select a balloon that is joined with another first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a free panel first.</source>
      <translation>Select a free panel first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a member of a group first.</source>
      <translation>Select a member of a group first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel first.</source>
      <translation>Select a panel first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel of the layout first.</source>
      <translation>Select a panel of the layout first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel whose picture failed first.</source>
      <translation>Select a panel whose picture failed first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel whose picture may have been paid already first.</source>
      <translation>Select a panel whose picture may have been paid already first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a border drawn as by hand first.</source>
      <translation>Select a panel with a border drawn as by hand first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a mark first.</source>
      <translation>Select a panel with a mark first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a picture first.</source>
      <translation>Select a panel with a picture first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a shape first.</source>
      <translation>Select a panel with a shape first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a sound effect first.</source>
      <translation>Select a sound effect first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select lines, a tone or a blur first.</source>
      <translation>Select lines, a tone or a blur first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select something on the page first.</source>
      <translation>Select something on the page first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select something that lies on the panels first.</source>
      <translation>Select something that lies on the panels first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select two things or more first.</source>
      <translation>Select two things or more first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>The page in view is not a spread.</source>
      <translation>The page in view is not a spread.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Along a line</source>
      <translation>Along a line</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Another look…</source>
      <translation>Another look…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Bend</source>
      <translation>Bend</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Bulge</source>
      <translation>Bulge</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Drawn sounds in three languages</source>
      <translation>Drawn sounds in three languages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Free envelope</source>
      <translation>Free envelope</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Perspective</source>
      <translation>Perspective</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Points of a baseline to drag</source>
      <translation>Points of a baseline to drag</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Sound effect from the list…</source>
      <translation>Sound effect from the list…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Straight letters</source>
      <translation>Straight letters</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>The same letters, drawn differently</source>
      <translation>The same letters, drawn differently</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Twelve points to drag</source>
      <translation>Twelve points to drag</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Wave</source>
      <translation>Wave</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Add a beat after this panel…</source>
      <translation>Add a beat after this panel…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Cast, places and props…</source>
      <translation>Cast, places and props…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Open plan…</source>
      <translation>Open plan…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Rewrite…</source>
      <translation>Rewrite…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Say it shorter…</source>
      <translation>Say it shorter…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Score importance again…</source>
      <translation>Score importance again…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Update from a script file…</source>
      <translation>Update from a script file…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>About Kitsumy</source>
      <translation>About Kitsumy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>Find a command…</source>
      <translation>Find a command…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>Keyboard shortcuts…</source>
      <translation>Keyboard shortcuts…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>Monitor</source>
      <translation>Monitor</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>What pictures cost…</source>
      <translation>What pictures cost…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Cast beside the page</source>
      <translation>Cast beside the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Dark theme</source>
      <translation>Dark theme</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Facing pages</source>
      <translation>Facing pages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Fit page</source>
      <translation>Fit page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Fit width</source>
      <translation>Fit width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>History and versions</source>
      <translation>History and versions</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Inspector</source>
      <translation>Inspector</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Language of the system</source>
      <translation>Language of the system</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Layers</source>
      <translation>Layers</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Light theme</source>
      <translation>Light theme</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Next part of the window</source>
      <translation>Next part of the window</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Outline</source>
      <translation>Outline</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Page overview</source>
      <translation>Page overview</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Previous part of the window</source>
      <translation>Previous part of the window</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Same as the system</source>
      <translation>Same as the system</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Script</source>
      <translation>Script</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Shelf</source>
      <translation>Shelf</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Story check</source>
      <translation>Story check</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Trim, bleed and safe area</source>
      <translation>Trim, bleed and safe area</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Zoom in</source>
      <translation>Zoom in</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Zoom out</source>
      <translation>Zoom out</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>%n comic came into the library.|%n comics came into the library.</source>
      <translation>
        <numerusform>%n comic came into the library.</numerusform>
        <numerusform>%n comics came into the library.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>All files</source>
      <translation>All files</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Kitsumy comics</source>
      <translation>Kitsumy comics</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Open .kitsumy files</source>
      <translation>Open .kitsumy files</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Reading {name}</source>
      <translation>Reading {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Save as one file</source>
      <translation>Save as one file</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Writing {name}</source>
      <translation>Writing {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Written to {path}</source>
      <translation>Written to {path}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>{what}: stopped.</source>
      <translation>{what}: stopped.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Arriving</source>
      <translation>Arriving</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Decide</source>
      <translation>Decide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Drawing</source>
      <translation>Drawing</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Failed</source>
      <translation>Failed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Waiting</source>
      <translation>Waiting</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/mask_layer.py" />
      <source>Nothing is painted yet.</source>
      <translation>Nothing is painted yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/mask_layer.py" />
      <source>Paint over the region that shall be drawn anew.</source>
      <translation>Paint over the region that shall be drawn anew.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/rulers.py" />
      <source>Drag onto the page for a guide</source>
      <translation>Drag onto the page for a guide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/rulers.py" />
      <source>Ruler across the page</source>
      <translation>Ruler across the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/rulers.py" />
      <source>Ruler down the page</source>
      <translation>Ruler down the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/widget.py" />
      <source>Panels, balloons and sound effects of the page. Tab goes through them.</source>
      <translation>Panels, balloons and sound effects of the page. Tab goes through them.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast.py" />
      <source>Cast, places and props</source>
      <translation>Cast, places and props</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast.py" />
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_files.py" />
      <source>“{1}” is too large for a reference picture.</source>
      <translation>“{1}” is too large for a reference picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>A place that stands here looks the same in every picture, by words and pictures.</source>
      <translation>A place that stands here looks the same in every picture, by words and pictures.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>A thing the story comes back to. What stands here looks the same in every picture that shows it.</source>
      <translation>A thing the story comes back to. What stands here looks the same in every picture that shows it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a character</source>
      <translation>Add a character</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a place</source>
      <translation>Add a place</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a prop</source>
      <translation>Add a prop</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add character</source>
      <translation>Add character</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add place</source>
      <translation>Add place</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add prop</source>
      <translation>Add prop</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Age, face, hair, skin, build, one mark nobody else has: what stays when the clothes change</source>
      <translation>Age, face, hair, skin, build, one mark nobody else has: what stays when the clothes change</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Also called</source>
      <translation>Also called</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Cast</source>
      <translation>Cast</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change look</source>
      <translation>Change look</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change other names</source>
      <translation>Change other names</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change outfit</source>
      <translation>Change outfit</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change voice</source>
      <translation>Change voice</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Clothes with their colours, from head to foot</source>
      <translation>Clothes with their colours, from head to foot</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this character here, the best first.</source>
      <translation>Drop pictures of this character here, the best first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this place here, the best first.</source>
      <translation>Drop pictures of this place here, the best first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this thing here, the best first.</source>
      <translation>Drop pictures of this thing here, the best first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>For whoever writes their lines.</source>
      <translation>For whoever writes their lines.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>How they talk: short or winding, polite, rough, favourite words</source>
      <translation>How they talk: short or winding, polite, rough, favourite words</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Kind of place, buildings or furniture, materials and colours, light, one thing only here</source>
      <translation>Kind of place, buildings or furniture, materials and colours, light, one thing only here</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Look and outfit are used word for word in every picture.</source>
      <translation>Look and outfit are used word for word in every picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New character</source>
      <translation>New character</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New place</source>
      <translation>New place</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New prop</source>
      <translation>New prop</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>No places yet</source>
      <translation>No places yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>No props yet</source>
      <translation>No props yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Nobody in the cast yet</source>
      <translation>Nobody in the cast yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the cast</source>
      <translation>Order the cast</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the places</source>
      <translation>Order the places</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the props</source>
      <translation>Order the props</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Other names in the script, with commas between</source>
      <translation>Other names in the script, with commas between</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Outfit</source>
      <translation>Outfit</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Places</source>
      <translation>Places</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Props</source>
      <translation>Props</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove character</source>
      <translation>Remove character</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove from the cast</source>
      <translation>Remove from the cast</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove place</source>
      <translation>Remove place</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove prop</source>
      <translation>Remove prop</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename character</source>
      <translation>Rename character</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename place</source>
      <translation>Rename place</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename prop</source>
      <translation>Rename prop</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Used word for word in every picture of this place.</source>
      <translation>Used word for word in every picture of this place.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Used word for word in every picture that shows it.</source>
      <translation>Used word for word in every picture that shows it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Voice</source>
      <translation>Voice</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>What it is, size, material and colours, wear, one mark that tells it from any other</source>
      <translation>What it is, size, material and colours, wear, one mark that tells it from any other</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Whoever stands here looks the same in every picture, by words, colours and pictures.</source>
      <translation>Whoever stands here looks the same in every picture, by words, colours and pictures.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>A balloon of this speaker</source>
      <translation>A balloon of this speaker</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>As the comic</source>
      <translation>As the comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Face</source>
      <translation>Face</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Ink</source>
      <translation>Ink</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Larger</source>
      <translation>Larger</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Much larger</source>
      <translation>Much larger</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Much smaller</source>
      <translation>Much smaller</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Size</source>
      <translation>Size</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Smaller</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>So this is how {name} talks!</source>
      <translation>So this is how {name} talks!</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>This ink is hard to read on this balloon: contrast {ratio}, readable from {least}.</source>
      <translation>This ink is hard to read on this balloon: contrast {ratio}, readable from {least}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>{name}: as the comic</source>
      <translation>{name}: as the comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_member.py" />
      <source>Colours</source>
      <translation>Colours</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_member.py" />
      <source>Turnaround sheet</source>
      <translation>Turnaround sheet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_orders.py" />
      <source>The comic has no panel yet.</source>
      <translation>The comic has no panel yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_orders.py" />
      <source>The sheet could not be made.</source>
      <translation>The sheet could not be made.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Add reference pictures</source>
      <translation>Add reference pictures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change colours</source>
      <translation>Change colours</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change lettering</source>
      <translation>Change lettering</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change reference pictures</source>
      <translation>Change reference pictures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Remove turnaround sheet</source>
      <translation>Remove turnaround sheet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Add a colour</source>
      <translation>Add a colour</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Change…</source>
      <translation>Change…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Colour {colour}</source>
      <translation>Colour {colour}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>{colour}: click to change, Delete to remove</source>
      <translation>{colour}: click to change, Delete to remove</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Add pictures…</source>
      <translation>Add pictures…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Earlier</source>
      <translation>Earlier</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Later</source>
      <translation>Later</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Reference picture {n}</source>
      <translation>Reference picture {n}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Reference pictures</source>
      <translation>Reference pictures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Remove picture</source>
      <translation>Remove picture</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>1 panel shows {name}|%n panels show {name}</source>
      <translation>
        <numerusform>1 panel shows {name}</numerusform>
        <numerusform>%n panels show {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>1 picture no longer follows from what stands here.|%n pictures no longer follow from what stands here.</source>
      <translation>
        <numerusform>1 picture no longer follows from what stands here.</numerusform>
        <numerusform>%n pictures no longer follow from what stands here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>A change here makes 1 generated picture stale.|A change here makes %n generated pictures stale.</source>
      <translation>
        <numerusform>A change here makes 1 generated picture stale.</numerusform>
        <numerusform>A change here makes %n generated pictures stale.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>No panel shows {name} yet.</source>
      <translation>No panel shows {name} yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Regenerate…</source>
      <translation>Regenerate…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Renewing costs about {price}.</source>
      <translation>Renewing costs about {price}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Renewing costs nothing.</source>
      <translation>Renewing costs nothing.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>on page {pages}</source>
      <translation>on page {pages}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>on pages {pages}</source>
      <translation>on pages {pages}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>A sheet shows the character from all sides. Every picture then follows it.</source>
      <translation>A sheet shows the character from all sides. Every picture then follows it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>About {cost}, {time}, by {who}.</source>
      <translation>About {cost}, {time}, by {who}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>It could cost more than your limit allows.</source>
      <translation>It could cost more than your limit allows.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make another…</source>
      <translation>Make another…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make it</source>
      <translation>Make it</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make turnaround sheet…</source>
      <translation>Make turnaround sheet…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>No sheet yet</source>
      <translation>No sheet yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Nobody can make it now. {reasons}</source>
      <translation>Nobody can make it now. {reasons}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Not now</source>
      <translation>Not now</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>The first picture that models follow.</source>
      <translation>The first picture that models follow.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>The sheet is being made…</source>
      <translation>The sheet is being made…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Working out the price…</source>
      <translation>Working out the price…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>For comic readers, with title and reading direction inside.</source>
      <translation>For comic readers, with title and reading direction inside.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>For reading and sharing; text stays searchable.</source>
      <translation>For reading and sharing; text stays searchable.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>One picture per page in a folder.</source>
      <translation>One picture per page in a folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Otherwise every spread becomes two pages that meet at the fold.</source>
      <translation>Otherwise every spread becomes two pages that meet at the fold.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>PNG pages</source>
      <translation>PNG pages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Resolution</source>
      <translation>Resolution</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Spreads as one wide page, for the screen</source>
      <translation>Spreads as one wide page, for the screen</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Comic plan</source>
      <translation>Comic plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Everything about the story, for other programs.</source>
      <translation>Everything about the story, for other programs.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Export script</source>
      <translation>Export script</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>For notes, wikis and version control.</source>
      <translation>For notes, wikis and version control.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>For screenwriting programs.</source>
      <translation>For screenwriting programs.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Pages, panels and lines as comic writers set them.</source>
      <translation>Pages, panels and lines as comic writers set them.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Choose where…</source>
      <translation>Choose where…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Folder:</source>
      <translation>Folder:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>As soon as possible</source>
      <translation>As soon as possible</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>At most</source>
      <translation>At most</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Balanced</source>
      <translation>Balanced</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Cheap, but no waiting for cents</source>
      <translation>Cheap, but no waiting for cents</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Chosen for me</source>
      <translation>Chosen for me</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Economy</source>
      <translation>Economy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Fast</source>
      <translation>Fast</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>LoRA</source>
      <translation>LoRA</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Mode</source>
      <translation>Mode</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Nearly the same</source>
      <translation>Nearly the same</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No limit here</source>
      <translation>No limit here</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No machine that would have to start first.</source>
      <translation>No machine that would have to start first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No picture and no word leaves this computer and its network.</source>
      <translation>No picture and no word leaves this computer and its network.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Only here</source>
      <translation>Only here</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Provider</source>
      <translation>Provider</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Quite another</source>
      <translation>Quite another</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Strength</source>
      <translation>Strength</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>The cheapest, however long it takes</source>
      <translation>The cheapest, however long it takes</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>The usual one</source>
      <translation>The usual one</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>This order must not cost more. Your limits for day and month hold as well.</source>
      <translation>This order must not cost more. Your limits for day and month hold as well.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Urgent</source>
      <translation>Urgent</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Variations</source>
      <translation>Variations</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What else the picture shall show</source>
      <translation>What else the picture shall show</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What suits the style</source>
      <translation>What suits the style</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Words</source>
      <translation>Words</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>“{name}” cannot be read.</source>
      <translation>“{name}” cannot be read.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>Choose a file…</source>
      <translation>Choose a file…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>Choose a picture</source>
      <translation>Choose a picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>The picture the panel shows. A file can be dropped here.</source>
      <translation>The picture the panel shows. A file can be dropped here.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>0: as without it · 1: as it was made</source>
      <translation>0: as without it · 1: as it was made</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>A fresh one each time</source>
      <translation>A fresh one each time</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>As ComfyUI names it, with its folder: comics/ink.safetensors. Hosted models take only a link (https://…), and draw without a file.</source>
      <translation>As ComfyUI names it, with its folder: comics/ink.safetensors. Hosted models take only a link (https://…), and draw without a file.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>File in ComfyUI's folder “loras”</source>
      <translation>File in ComfyUI's folder “loras”</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>LoRA file</source>
      <translation>LoRA file</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>LoRA strength</source>
      <translation>LoRA strength</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>Seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>The first that arrives is shown in the panel; all are kept as takes.</source>
      <translation>The first that arrives is shown in the panel; all are kept as takes.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>The same seed makes the same picture again. Further variations count on.</source>
      <translation>The same seed makes the same picture again. Further variations count on.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>Variations of each panel</source>
      <translation>Variations of each panel</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>1 exists already, free|%n exist already, free</source>
      <translation>
        <numerusform>1 exists already, free</numerusform>
        <numerusform>%n exist already, free</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>1 picture|%n pictures</source>
      <translation>
        <numerusform>1 picture</numerusform>
        <numerusform>%n pictures</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Nobody can make these pictures now</source>
      <translation>Nobody can make these pictures now</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Quote</source>
      <translation>Quote</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Set up…</source>
      <translation>Set up…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>There is no price</source>
      <translation>There is no price</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than the limit set here ({left}).</source>
      <translation>This could cost more than the limit set here ({left}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than what is left of this month's limit ({left}).</source>
      <translation>This could cost more than what is left of this month's limit ({left}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than what is left of today's limit ({left}).</source>
      <translation>This could cost more than what is left of today's limit ({left}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than your limit for one order ({left}).</source>
      <translation>This could cost more than your limit for one order ({left}).</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Why not the other provider?|Why not the %n others?</source>
      <translation>
        <numerusform>Why not the other provider?</numerusform>
        <numerusform>Why not the %n others?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Working out price and time…</source>
      <translation>Working out price and time…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>made already, free</source>
      <translation>made already, free</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>or {way}</source>
      <translation>or {way}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>reached</source>
      <translation>reached</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Copy prompt</source>
      <translation>Copy prompt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Cost</source>
      <translation>Cost</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Finish</source>
      <translation>Finish</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>From a picture</source>
      <translation>From a picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Made by</source>
      <translation>Made by</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Recipe</source>
      <translation>Recipe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>References</source>
      <translation>References</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Room for lettering</source>
      <translation>Room for lettering</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Shot</source>
      <translation>Shot</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>To be avoided</source>
      <translation>To be avoided</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Your words</source>
      <translation>Your words</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>a picture</source>
      <translation>a picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>chosen by the provider</source>
      <translation>chosen by the provider</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>free</source>
      <translation>free</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>{share} may change</source>
      <translation>{share} may change</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>{w} × {h} pixels</source>
      <translation>{w} × {h} pixels</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>A picture from a picture</source>
      <translation>A picture from a picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Drafts and empty panels</source>
      <translation>Drafts and empty panels</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Every panel of the comic</source>
      <translation>Every panel of the comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Generate pictures</source>
      <translation>Generate pictures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Page {number}</source>
      <translation>Page {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>The stale panel|%n stale panels</source>
      <translation>
        <numerusform>The stale panel</numerusform>
        <numerusform>%n stale panels</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Upscale the picture</source>
      <translation>Upscale the picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Vary the picture</source>
      <translation>Vary the picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>From the left of the page</source>
      <translation>From the left of the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>From the top of the page</source>
      <translation>From the top of the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>Level guide</source>
      <translation>Level guide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>Place guide</source>
      <translation>Place guide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>Upright guide</source>
      <translation>Upright guide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/key_field.py" />
      <source>Press the new key…</source>
      <translation>Press the new key…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/key_field.py" />
      <source>none</source>
      <translation>none</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>%n balloon has the style.|%n balloons have the style.</source>
      <translation>
        <numerusform>%n balloon has the style.</numerusform>
        <numerusform>%n balloons have the style.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Always</source>
      <translation>Always</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Bold</source>
      <translation>Bold</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Capitals</source>
      <translation>Capitals</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Change lettering style</source>
      <translation>Change lettering style</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Delete lettering style</source>
      <translation>Delete lettering style</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Fill</source>
      <translation>Fill</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Give a lettering style</source>
      <translation>Give a lettering style</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Give this style</source>
      <translation>Give this style</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Lettering styles</source>
      <translation>Lettering styles</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Like this. I *mean* it!</source>
      <translation>Like this. I *mean* it!</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Line</source>
      <translation>Line</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Line width</source>
      <translation>Line width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Never</source>
      <translation>Never</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>New lettering style</source>
      <translation>New lettering style</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>New style</source>
      <translation>New style</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Style {number}</source>
      <translation>Style {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Who gets the style</source>
      <translation>Who gets the style</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all captions</source>
      <translation>to all captions</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all in the style “{name}”</source>
      <translation>to all in the style “{name}”</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all of the comic</source>
      <translation>to all of the comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all of this page</source>
      <translation>to all of this page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all of {name}</source>
      <translation>to all of {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to selected balloons</source>
      <translation>to selected balloons</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Blank pages</source>
      <translation>Blank pages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Lay out as prose</source>
      <translation>Lay out as prose</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Make comic</source>
      <translation>Make comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>New comic</source>
      <translation>New comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open a script, a story or a plan</source>
      <translation>Open a script, a story or a plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open file…</source>
      <translation>Open file…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open plan</source>
      <translation>Open plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Premise</source>
      <translation>Premise</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Script or story</source>
      <translation>Script or story</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Texts and plans</source>
      <translation>Texts and plans</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>This language is not known here: type its name in English, or its code.</source>
      <translation>This language is not known here: type its name in English, or its code.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Write</source>
      <translation>Write</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Add somebody</source>
      <translation>Add somebody</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Look, in plain English: age, face, hair, clothes</source>
      <translation>Look, in plain English: age, face, hair, clothes</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Nobody fixed: the writer invents everybody.</source>
      <translation>Nobody fixed: the writer invents everybody.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Taken word for word.</source>
      <translation>Taken word for word.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Any other language may be typed</source>
      <translation>Any other language may be typed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Author</source>
      <translation>Author</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Left to right</source>
      <translation>Left to right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Reading</source>
      <translation>Reading</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Right to left (manga)</source>
      <translation>Right to left (manga)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Untitled</source>
      <translation>Untitled</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>A writer turns a premise into a cast, places and a script, page by page. Without one your words are laid out as they stand, one picture for each moment.</source>
      <translation>A writer turns a premise into a cast, places and a script, page by page. Without one your words are laid out as they stand, one picture for each moment.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Audience</source>
      <translation>Audience</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Genre</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Tone</source>
      <translation>Tone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>What is it about? A keeper's lamp goes out for the first time in forty years…</source>
      <translation>What is it about? A keeper's lamp goes out for the first time in forty years…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>any</source>
      <translation>any</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>%n in the cast|%n in the cast</source>
      <translation>
        <numerusform>%n in the cast</numerusform>
        <numerusform>%n in the cast</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>PAGE ONE
PANEL 1. Night. A lighthouse above a rough sea.
CAPTION: The lamp had not failed in forty years.
PANEL 2. Close on MARTA, rain on her face.
MARTA: Not tonight. Please.
SFX: KRAKK</source>
      <translation>PAGE ONE
PANEL 1. Night. A lighthouse above a rough sea.
CAPTION: The lamp had not failed in forty years.
PANEL 2. Close on MARTA, rain on her face.
MARTA: Not tonight. Please.
SFX: KRAKK</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>Paste a script or a story here, or drop a text file or a plan.</source>
      <translation>Paste a script or a story here, or drop a text file or a plan.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>“{name}” cannot be read: {why}</source>
      <translation>“{name}” cannot be read: {why}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>“{name}” is not a text file.</source>
      <translation>“{name}” is not a text file.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Delete…</source>
      <translation>Delete…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Keep the layout of a page: its panels, gutters, shapes and borders, for all comics.</source>
      <translation>Keep the layout of a page: its panels, gutters, shapes and borders, for all comics.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Keep this page's layout…</source>
      <translation>Keep this page's layout…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>No templates yet</source>
      <translation>No templates yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Rename…</source>
      <translation>Rename…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Templates of your own</source>
      <translation>Templates of your own</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Use for this page</source>
      <translation>Use for this page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Add to the page</source>
      <translation>Add to the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Language of the sounds</source>
      <translation>Language of the sounds</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Looks of sound effects</source>
      <translation>Looks of sound effects</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Sound effects</source>
      <translation>Sound effects</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Sounds</source>
      <translation>Sounds</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Use this look</source>
      <translation>Use this look</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Written in</source>
      <translation>Written in</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>All usual keys…</source>
      <translation>All usual keys…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Bring all the usual keys back?</source>
      <translation>Bring all the usual keys back?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Bring back</source>
      <translation>Bring back</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Command</source>
      <translation>Command</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Commands and tools</source>
      <translation>Commands and tools</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Further commands</source>
      <translation>Further commands</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Keyboard shortcuts</source>
      <translation>Keyboard shortcuts</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Keys</source>
      <translation>Keys</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Leave it</source>
      <translation>Leave it</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Leave them</source>
      <translation>Leave them</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Press Enter on a row, then the new key. Backspace takes the key away, Esc leaves it.</source>
      <translation>Press Enter on a row, then the new key. Backspace takes the key away, Esc leaves it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Search commands and keys</source>
      <translation>Search commands and keys</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Take it</source>
      <translation>Take it</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Tools</source>
      <translation>Tools</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Usual key</source>
      <translation>Usual key</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Whoever loses it has no key then, until you give one.</source>
      <translation>Whoever loses it has no key then, until you give one.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>{key} belongs to {names}.</source>
      <translation>{key} belongs to {names}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>{name}: no key</source>
      <translation>{name}: no key</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>{name}: {key}</source>
      <translation>{name}: {key}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>1 panel is touched|%n panels are touched</source>
      <translation>
        <numerusform>1 panel is touched</numerusform>
        <numerusform>%n panels are touched</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>1 picture becomes out of date.|%n pictures become out of date.</source>
      <translation>
        <numerusform>1 picture becomes out of date.</numerusform>
        <numerusform>%n pictures become out of date.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>All changes</source>
      <translation>All changes</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Apply</source>
      <translation>Apply</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Changed</source>
      <translation>Changed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>From “{name}”</source>
      <translation>From “{name}”</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Gone</source>
      <translation>Gone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Moved</source>
      <translation>Moved</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>New</source>
      <translation>New</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>No panel is touched, only the wording of the script</source>
      <translation>No panel is touched, only the wording of the script</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Renewing would cost about {cost}.</source>
      <translation>Renewing would cost about {cost}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>The file says what the comic says</source>
      <translation>The file says what the comic says</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Unchanged</source>
      <translation>Unchanged</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Update from a script file</source>
      <translation>Update from a script file</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>What changes</source>
      <translation>What changes</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>What renewing would cost cannot be told now.</source>
      <translation>What renewing would cost cannot be told now.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Line {line}: {message}</source>
      <translation>Line {line}: {message}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Nothing changes.</source>
      <translation>Nothing changes.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Panel {number}</source>
      <translation>Panel {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Remarks</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>changed</source>
      <translation>changed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>description</source>
      <translation>description</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>goes to the shelf</source>
      <translation>goes to the shelf</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>goes to the shelf, with its picture</source>
      <translation>goes to the shelf, with its picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>gone</source>
      <translation>gone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>lines</source>
      <translation>lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>moved</source>
      <translation>moved</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>new</source>
      <translation>new</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>page</source>
      <translation>page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>page {page}, panel {panel}</source>
      <translation>page {page}, panel {panel}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>panel {panel}</source>
      <translation>panel {panel}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>scene</source>
      <translation>scene</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>speaker</source>
      <translation>speaker</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>unchanged</source>
      <translation>unchanged</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>was {place}</source>
      <translation>was {place}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>There are no pictures in this archive.</source>
      <translation>There are no pictures in this archive.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>There are no pictures in this folder.</source>
      <translation>There are no pictures in this folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>There are too many pictures in this folder.</source>
      <translation>There are too many pictures in this folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>This archive is damaged or locked.</source>
      <translation>This archive is damaged or locked.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>This archive is too large.</source>
      <translation>This archive is too large.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>{name}: this kind of file cannot be placed.</source>
      <translation>{name}: this kind of file cannot be placed.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/aids_commands.py" />
      <source>Remove guides</source>
      <translation>Remove guides</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Mirror</source>
      <translation>Mirror</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Only items and free panels can be duplicated.</source>
      <translation>Only items and free panels can be duplicated.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Select at least three things to distribute.</source>
      <translation>Select at least three things to distribute.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>There is nothing here to turn or mirror.</source>
      <translation>There is nothing here to turn or mirror.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Turn</source>
      <translation>Turn</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Bind tail</source>
      <translation>Bind tail</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Connector</source>
      <translation>Connector</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Forget figures</source>
      <translation>Forget figures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Free tail</source>
      <translation>Free tail</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>No figure is outlined in this panel yet: draw around one with the Figure tool.</source>
      <translation>No figure is outlined in this panel yet: draw around one with the Figure tool.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Outline figures</source>
      <translation>Outline figures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Speaker outside the panel</source>
      <translation>Speaker outside the panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Anywhere</source>
      <translation>Anywhere</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Background</source>
      <translation>Background</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change expression</source>
      <translation>Change expression</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change pose</source>
      <translation>Change pose</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change position</source>
      <translation>Change position</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Expression</source>
      <translation>Expression</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Expression of {name}</source>
      <translation>Expression of {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Left</source>
      <translation>Left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Middle</source>
      <translation>Middle</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Nobody. Drag somebody here from the cast.</source>
      <translation>Nobody. Drag somebody here from the cast.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Pose</source>
      <translation>Pose</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Pose of {name}</source>
      <translation>Pose of {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Position of {name}</source>
      <translation>Position of {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Remove {name} from the panel</source>
      <translation>Remove {name} from the panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Right</source>
      <translation>Right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Who is in it</source>
      <translation>Who is in it</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Add to panel</source>
      <translation>Add to panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Drag onto a panel</source>
      <translation>Drag onto a panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Edit…</source>
      <translation>Edit…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Nobody here yet. Add members, places and props, then drag them onto panels.</source>
      <translation>Nobody here yet. Add members, places and props, then drag them onto panels.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/promote.py" />
      <source>Keep as reference of</source>
      <translation>Keep as reference of</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Add {name} to the panel</source>
      <translation>Add {name} to the panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Set the panel at {name}</source>
      <translation>Set the panel at {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Show {name} in the panel</source>
      <translation>Show {name} in the panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>A comic keeps at least one page.</source>
      <translation>A comic keeps at least one page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Copy something first: its look can then be pasted.</source>
      <translation>Copy something first: its look can then be pasted.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Locked things are copied, but stay.</source>
      <translation>Locked things are copied, but stay.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Nothing selected is of the kind that was copied, or it looks so.</source>
      <translation>Nothing selected is of the kind that was copied, or it looks so.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Paste page</source>
      <translation>Paste page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Paste pages</source>
      <translation>Paste pages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Paste text</source>
      <translation>Paste text</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Select something to copy first.</source>
      <translation>Select something to copy first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/mime.py" />
      <source>Copy them again.</source>
      <translation>Copy them again.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/mime.py" />
      <source>The pictures on the clipboard are damaged.</source>
      <translation>The pictures on the clipboard are damaged.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Clipboard</source>
      <translation>Clipboard</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Copy it again.</source>
      <translation>Copy it again.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>One picture was not in the clipboard.|%n pictures were not in the clipboard.</source>
      <translation>
        <numerusform>One picture was not in the clipboard.</numerusform>
        <numerusform>%n pictures were not in the clipboard.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Paste picture</source>
      <translation>Paste picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Reading pictures</source>
      <translation>Reading pictures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>The picture on the clipboard cannot be read.</source>
      <translation>The picture on the clipboard cannot be read.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Add balloon</source>
      <translation>Add balloon</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Add caption</source>
      <translation>Add caption</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Add sound effect</source>
      <translation>Add sound effect</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Divide panel</source>
      <translation>Divide panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Free panel</source>
      <translation>Free panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>It is locked: unlock it first.</source>
      <translation>It is locked: unlock it first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Lay out page</source>
      <translation>Lay out page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Only panels of the layout can be divided.</source>
      <translation>Only panels of the layout can be divided.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Panel into the layout</source>
      <translation>Panel into the layout</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Place balloons</source>
      <translation>Place balloons</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>Gutters as in the comic</source>
      <translation>Gutters as in the comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>No bleed</source>
      <translation>No bleed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>Select two or more panels that lie side by side.</source>
      <translation>Select two or more panels that lie side by side.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>The gutters of this page are as in the whole comic.</source>
      <translation>The gutters of this page are as in the whole comic.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>The other panel's picture lies on the shelf.</source>
      <translation>The other panel's picture lies on the shelf.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>This page has no gutters.</source>
      <translation>This page has no gutters.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>Width in points:</source>
      <translation>Width in points:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Add pages</source>
      <translation>Add pages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Add pages for them</source>
      <translation>Add pages for them</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Place picture</source>
      <translation>Place picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Place pictures</source>
      <translation>Place pictures</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>There was no panel for one picture.|There was no panel for %n pictures.</source>
      <translation>
        <numerusform>There was no panel for one picture.</numerusform>
        <numerusform>There was no panel for %n pictures.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/styles.py" />
      <source>Drag a style onto a page, or press Enter for this one</source>
      <translation>Drag a style onto a page, or press Enter for this one</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/styles.py" />
      <source>Picture styles</source>
      <translation>Picture styles</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Drop the picture onto a panel</source>
      <translation>Drop the picture onto a panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Drop to draw this page in another style</source>
      <translation>Drop to draw this page in another style</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Move to another page</source>
      <translation>Move to another page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Put a take into a panel</source>
      <translation>Put a take into a panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Style of a page</source>
      <translation>Style of a page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>This page is drawn as “{style}” from now on.</source>
      <translation>This page is drawn as “{style}” from now on.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>%n find was replaced.|%n finds were replaced.</source>
      <translation>
        <numerusform>%n find was replaced.</numerusform>
        <numerusform>%n finds were replaced.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>%n find|%n finds</source>
      <translation>
        <numerusform>%n find</numerusform>
        <numerusform>%n finds</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Everywhere</source>
      <translation>Everywhere</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Find</source>
      <translation>Find</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Finds</source>
      <translation>Finds</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In balloons and sounds</source>
      <translation>In balloons and sounds</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In balloons, captions and sounds; one step that can be undone</source>
      <translation>In balloons, captions and sounds; one step that can be undone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In beats and notes</source>
      <translation>In beats and notes</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In cast, places, props</source>
      <translation>In cast, places, props</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In the script</source>
      <translation>In the script</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In what panels show</source>
      <translation>In what panels show</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Match case</source>
      <translation>Match case</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Nothing found</source>
      <translation>Nothing found</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace</source>
      <translation>Replace</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace all</source>
      <translation>Replace all</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace the chosen find and go to the next one</source>
      <translation>Replace the chosen find and go to the next one</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace with</source>
      <translation>Replace with</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace words</source>
      <translation>Replace words</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Where to look</source>
      <translation>Where to look</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Whole words</source>
      <translation>Whole words</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Words of balloons, sounds, the script, the cast and notes.</source>
      <translation>Words of balloons, sounds, the script, the cast and notes.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/frame_commands.py" />
      <source>Shape</source>
      <translation>Shape</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/model.py" />
      <source>At the beginning</source>
      <translation>At the beginning</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/model.py" />
      <source>{step}, the comic is here</source>
      <translation>{step}, the comic is here</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/model.py" />
      <source>{step}, undone</source>
      <translation>{step}, undone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/panel.py" />
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/steps.py" />
      <source>Steps of the history</source>
      <translation>Steps of the history</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Delete the version “{name}”?</source>
      <translation>Delete the version “{name}”?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Give the comic as it is now a name, and you can come back to it at any time.</source>
      <translation>Give the comic as it is now a name, and you can come back to it at any time.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Keep the comic as it is now under this name</source>
      <translation>Keep the comic as it is now under this name</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Make the comic as it was then; that can be undone</source>
      <translation>Make the comic as it was then; that can be undone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Name of this version</source>
      <translation>Name of this version</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>No versions yet</source>
      <translation>No versions yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Rename</source>
      <translation>Rename</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Restore</source>
      <translation>Restore</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Restore a version</source>
      <translation>Restore a version</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>The comic is as it was in “{name}”.</source>
      <translation>The comic is as it was in “{name}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>The comic is as it was then.</source>
      <translation>The comic is as it was then.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>The comic itself stays as it is. This cannot be undone.</source>
      <translation>The comic itself stays as it is. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Double line</source>
      <translation>Double line</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Line colour</source>
      <translation>Line colour</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Padding</source>
      <translation>Padding</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Roundness</source>
      <translation>Roundness</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Speaker</source>
      <translation>Speaker</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Speaker is off panel</source>
      <translation>Speaker is off panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Tail width</source>
      <translation>Tail width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Text scale</source>
      <translation>Text scale</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Bars on the I only where it stands alone</source>
      <translation>Bars on the I only where it stands alone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Capitals only</source>
      <translation>Capitals only</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Captions</source>
      <translation>Captions</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Column gutter</source>
      <translation>Column gutter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Right to left</source>
      <translation>Right to left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Row gutter</source>
      <translation>Row gutter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Spell dots and dashes while typing</source>
      <translation>Spell dots and dashes while typing</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Text size</source>
      <translation>Text size</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/common_fields.py" />
      <source>Locked against editing</source>
      <translation>Locked against editing</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Angle</source>
      <translation>Angle</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>At both</source>
      <translation>At both</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>At the end</source>
      <translation>At the end</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>At the start</source>
      <translation>At the start</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Colour</source>
      <translation>Colour</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Copies</source>
      <translation>Copies</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Copy beneath</source>
      <translation>Copy beneath</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Crossed</source>
      <translation>Crossed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Density</source>
      <translation>Density</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Direction</source>
      <translation>Direction</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Disarray</source>
      <translation>Disarray</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Dots</source>
      <translation>Dots</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>End density</source>
      <translation>End density</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Focus</source>
      <translation>Focus</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Free height</source>
      <translation>Free height</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Free width</source>
      <translation>Free width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Gradient</source>
      <translation>Gradient</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>How far</source>
      <translation>How far</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>In bundles of</source>
      <translation>In bundles of</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>In front of balloons</source>
      <translation>In front of balloons</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Its colour</source>
      <translation>Its colour</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Lines an inch</source>
      <translation>Lines an inch</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Nowhere</source>
      <translation>Nowhere</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Reach</source>
      <translation>Reach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Sand</source>
      <translation>Sand</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Screen</source>
      <translation>Screen</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Soft edge</source>
      <translation>Soft edge</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Stream</source>
      <translation>Stream</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Thickness</source>
      <translation>Thickness</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Thins out</source>
      <translation>Thins out</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Uneven starts</source>
      <translation>Uneven starts</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Border colour</source>
      <translation>Border colour</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Border strength</source>
      <translation>Border strength</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Border width</source>
      <translation>Border width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Broken</source>
      <translation>Broken</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Clean</source>
      <translation>Clean</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Cloud</source>
      <translation>Cloud</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Double</source>
      <translation>Double</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Jagged</source>
      <translation>Jagged</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>None</source>
      <translation>None</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Rough</source>
      <translation>Rough</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Shape strength</source>
      <translation>Shape strength</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Sketchy</source>
      <translation>Sketchy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Worn</source>
      <translation>Worn</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/glyphs.py" />
      <source>{face} has no {letters}: another face stands in.</source>
      <translation>{face} has no {letters}: another face stands in.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/gutter_fields.py" />
      <source>Slant</source>
      <translation>Slant</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>%n object selected|%n objects selected</source>
      <translation>
        <numerusform>%n object selected</numerusform>
        <numerusform>%n objects selected</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>All of them</source>
      <translation>All of them</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Body and tails</source>
      <translation>Body and tails</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Comic</source>
      <translation>Comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Frame</source>
      <translation>Frame</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Motion</source>
      <translation>Motion</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Place in the panel</source>
      <translation>Place in the panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Place on the page</source>
      <translation>Place on the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Shape of the letters</source>
      <translation>Shape of the letters</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/page_fields.py" />
      <source>Paper</source>
      <translation>Paper</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>1 · inset</source>
      <translation>1 · inset</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>2 · small</source>
      <translation>2 · small</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>3 · medium</source>
      <translation>3 · medium</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>4 · large</source>
      <translation>4 · large</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>5 · splash</source>
      <translation>5 · splash</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bird's eye</source>
      <translation>Bird's eye</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed at the bottom</source>
      <translation>Bleed at the bottom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed at the top</source>
      <translation>Bleed at the top</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed left</source>
      <translation>Bleed left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed right</source>
      <translation>Bleed right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bottom</source>
      <translation>Bottom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>By the balloons</source>
      <translation>By the balloons</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Calm for text</source>
      <translation>Calm for text</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Climax</source>
      <translation>Climax</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Close-up</source>
      <translation>Close-up</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Dialogue</source>
      <translation>Dialogue</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Establishing</source>
      <translation>Establishing</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Extreme close-up</source>
      <translation>Extreme close-up</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Extreme wide</source>
      <translation>Extreme wide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Eye level</source>
      <translation>Eye level</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Flipped</source>
      <translation>Flipped</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Full figure</source>
      <translation>Full figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>High</source>
      <translation>High</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Importance</source>
      <translation>Importance</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>In English, for models</source>
      <translation>In English, for models</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Insert</source>
      <translation>Insert</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Low</source>
      <translation>Low</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Medium</source>
      <translation>Medium</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Nothing</source>
      <translation>Nothing</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Time</source>
      <translation>Time</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top</source>
      <translation>Top</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top left</source>
      <translation>Top left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top right</source>
      <translation>Top right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Transition</source>
      <translation>Transition</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>What it shows</source>
      <translation>What it shows</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Wide</source>
      <translation>Wide</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Worm's eye</source>
      <translation>Worm's eye</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>H</source>
      <translation>H</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Height</source>
      <translation>Height</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Move</source>
      <translation>Move</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Position and size</source>
      <translation>Position and size</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Resize</source>
      <translation>Resize</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>W</source>
      <translation>W</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Width</source>
      <translation>Width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>X</source>
      <translation>X</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Y</source>
      <translation>Y</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Arc</source>
      <translation>Arc</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Bent as</source>
      <translation>Bent as</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Distance</source>
      <translation>Distance</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Dot colour</source>
      <translation>Dot colour</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Dot density</source>
      <translation>Dot density</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Dot size</source>
      <translation>Dot size</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Halo</source>
      <translation>Halo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Halo width</source>
      <translation>Halo width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>How strongly</source>
      <translation>How strongly</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Letters</source>
      <translation>Letters</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Mirrored</source>
      <translation>Mirrored</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Outer outline</source>
      <translation>Outer outline</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Outer width</source>
      <translation>Outer width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Outline width</source>
      <translation>Outline width</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Second colour</source>
      <translation>Second colour</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow</source>
      <translation>Shadow</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow colour</source>
      <translation>Shadow colour</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow down</source>
      <translation>Shadow down</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow right</source>
      <translation>Shadow right</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Solid shadow</source>
      <translation>Solid shadow</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Straight or arched</source>
      <translation>Straight or arched</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>The other way</source>
      <translation>The other way</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Two colours</source>
      <translation>Two colours</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Upside down</source>
      <translation>Upside down</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Width of letters</source>
      <translation>Width of letters</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/templates.py" />
      <source>Templates</source>
      <translation>Templates</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/templates.py" />
      <source>Use a template</source>
      <translation>Use a template</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/commands.py" />
      <source>Nothing lies over it.</source>
      <translation>Nothing lies over it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/commands.py" />
      <source>Nothing that could lie over it lies under it.</source>
      <translation>Nothing that could lie over it lies under it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/dock.py" />
      <source>Nothing lies on this page yet.</source>
      <translation>Nothing lies on this page yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/dock.py" />
      <source>Order layers</source>
      <translation>Order layers</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Hidden</source>
      <translation>Hidden</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Locked</source>
      <translation>Locked</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Not locked</source>
      <translation>Not locked</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Seen</source>
      <translation>Seen</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>hidden</source>
      <translation>hidden</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>locked</source>
      <translation>locked</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Cross lines</source>
      <translation>Cross lines</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Flat tone</source>
      <translation>Flat tone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Group of {count}</source>
      <translation>Group of {count}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Let move</source>
      <translation>Let move</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Lines tone</source>
      <translation>Lines tone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Show</source>
      <translation>Show</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Unlock</source>
      <translation>Unlock</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/tree.py" />
      <source>What lies on the page, the topmost first. Space hides and shows, Enter goes to it.</source>
      <translation>What lies on the page, the topmost first. Space hides and shows, Enter goes to it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/model.py" />
      <source>Beat</source>
      <translation>Beat</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/model.py" />
      <source>Panel {number}, importance {importance} of 5</source>
      <translation>Panel {number}, importance {importance} of 5</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/panel.py" />
      <source>Drag the end of a bar: what matters more gets more room.</source>
      <translation>Drag the end of a bar: what matters more gets more room.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>1 word|%n words</source>
      <translation>
        <numerusform>1 word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>Empty panel</source>
      <translation>Empty panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>Hook</source>
      <translation>Hook</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>No beat yet</source>
      <translation>No beat yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>Reveal</source>
      <translation>Reveal</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>What happens on this page</source>
      <translation>What happens on this page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/tree.py" />
      <source>Move panel</source>
      <translation>Move panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/facing.py" />
      <source>Facing page</source>
      <translation>Facing page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/facing.py" />
      <source>Facing page {number}</source>
      <translation>Facing page {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/facing.py" />
      <source>Turn to page {number}</source>
      <translation>Turn to page {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>All pages</source>
      <translation>All pages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>Back to the page</source>
      <translation>Back to the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>Back to the page (Esc)</source>
      <translation>Back to the page (Esc)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>Size of the pages</source>
      <translation>Size of the pages</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/overview/pages_view.py" />
      <source>Move page|Move %n pages</source>
      <translation>
        <numerusform>Move page</numerusform>
        <numerusform>Move %n pages</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/own_templates.py" />
      <source>“{name}” is kept for all comics.</source>
      <translation>“{name}” is kept for all comics.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Delete page|Delete %n pages</source>
      <translation>
        <numerusform>Delete page</numerusform>
        <numerusform>Delete %n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Duplicate page|Duplicate %n pages</source>
      <translation>
        <numerusform>Duplicate page</numerusform>
        <numerusform>Duplicate %n pages</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Insert page</source>
      <translation>Insert page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Split the spread</source>
      <translation>Split the spread</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_work.py" />
      <source>Drawing page</source>
      <translation>Drawing page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_work.py" />
      <source>Every panel has a picture already.</source>
      <translation>Every panel has a picture already.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/hand_out.py" />
      <source>take {number}</source>
      <translation>take {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture arrives|%n pictures arrive</source>
      <translation>
        <numerusform>1 picture arrives</numerusform>
        <numerusform>%n pictures arrive</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture failed|%n pictures failed</source>
      <translation>
        <numerusform>1 picture failed</numerusform>
        <numerusform>%n pictures failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is being drawn|%n pictures are being drawn</source>
      <translation>
        <numerusform>1 picture is being drawn</numerusform>
        <numerusform>%n pictures are being drawn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is out of date|%n pictures are out of date</source>
      <translation>
        <numerusform>1 picture is out of date</numerusform>
        <numerusform>%n pictures are out of date</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is too coarse|%n pictures are too coarse</source>
      <translation>
        <numerusform>1 picture is too coarse</numerusform>
        <numerusform>%n pictures are too coarse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture waits for you|%n pictures wait for you</source>
      <translation>
        <numerusform>1 picture waits for you</numerusform>
        <numerusform>%n pictures wait for you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture waits|%n pictures wait</source>
      <translation>
        <numerusform>1 picture waits</numerusform>
        <numerusform>%n pictures wait</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Being drawn</source>
      <translation>Being drawn</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Brief, cast or style changed since this picture was made.</source>
      <translation>Brief, cast or style changed since this picture was made.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>It may have been made and paid already, and nobody can tell.</source>
      <translation>It may have been made and paid already, and nobody can tell.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Out of date</source>
      <translation>Out of date</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Paid already?</source>
      <translation>Paid already?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>The picture has fewer pixels than {dpi} dpi ask for.</source>
      <translation>The picture has fewer pixels than {dpi} dpi ask for.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>This picture could not be made</source>
      <translation>This picture could not be made</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Too coarse for print</source>
      <translation>Too coarse for print</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 failed|%n failed</source>
      <translation>
        <numerusform>1 failed</numerusform>
        <numerusform>%n failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 picture arrived|%n pictures arrived</source>
      <translation>
        <numerusform>1 picture arrived</numerusform>
        <numerusform>%n pictures arrived</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 picture may have been paid already, and nobody can tell. Make it again?|%n pictures may have been paid already, and nobody can tell. Make them again?</source>
      <translation>
        <numerusform>1 picture may have been paid already, and nobody can tell. Make it again?</numerusform>
        <numerusform>%n pictures may have been paid already, and nobody can tell. Make them again?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Make again</source>
      <translation>Make again</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>RunPod gave no reason.</source>
      <translation>RunPod gave no reason.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Stopped</source>
      <translation>Stopped</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Switched from {before} to {after}: {reason}</source>
      <translation>Switched from {before} to {after}: {reason}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>The GPU is gone. {reason}</source>
      <translation>The GPU is gone. {reason}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>The GPU is taken away in {time}. Work goes on elsewhere.</source>
      <translation>The GPU is taken away in {time}. Work goes on elsewhere.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>{before} cannot go on: {reason}</source>
      <translation>{before} cannot go on: {reason}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/panel_pictures.py" />
      <source>No picture was made for this panel yet.</source>
      <translation>No picture was made for this panel yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Drawing {over}/{total}</source>
      <translation>Drawing {over}/{total}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU idle, waiting</source>
      <translation>GPU idle, waiting</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU is booting</source>
      <translation>GPU is booting</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU is going away, switching</source>
      <translation>GPU is going away, switching</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU ready, drawing begins</source>
      <translation>GPU ready, drawing begins</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU stopped</source>
      <translation>GPU stopped</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Starting your GPU</source>
      <translation>Starting your GPU</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Switched to {provider}</source>
      <translation>Switched to {provider}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Waiting for a place to draw</source>
      <translation>Waiting for a place to draw</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{spent} of about {expected}</source>
      <translation>{spent} of about {expected}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{time} left</source>
      <translation>{time} left</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{words}… (~{time})</source>
      <translation>{words}… (~{time})</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Brush</source>
      <translation>Brush</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Clear</source>
      <translation>Clear</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Draw it anew…</source>
      <translation>Draw it anew…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Everything</source>
      <translation>Everything</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Leave</source>
      <translation>Leave</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Leave (Esc)</source>
      <translation>Leave (Esc)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Mark nothing (Delete)</source>
      <translation>Mark nothing (Delete)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Mark the whole picture</source>
      <translation>Mark the whole picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Paint over what shall be drawn anew</source>
      <translation>Paint over what shall be drawn anew</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Press on the picture of a panel</source>
      <translation>Press on the picture of a panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Size of the brush</source>
      <translation>Size of the brush</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Size of the brush ([ and ])</source>
      <translation>Size of the brush ([ and ])</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/state.py" />
      <source>Number {n} in the provider's queue.</source>
      <translation>Number {n} in the provider's queue.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/status.py" />
      <source>Stopping…</source>
      <translation>Stopping…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Every picture made for this panel. Enter shows the chosen one.</source>
      <translation>Every picture made for this panel. Enter shows the chosen one.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Make a new one from it…</source>
      <translation>Make a new one from it…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Put a take back</source>
      <translation>Put a take back</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Remove…</source>
      <translation>Remove…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Show its recipe…</source>
      <translation>Show its recipe…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Takes</source>
      <translation>Takes</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>The panel shows this picture. Show another one first.</source>
      <translation>The panel shows this picture. Show another one first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Use this picture</source>
      <translation>Use this picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes_model.py" />
      <source>{model} · seed {seed}</source>
      <translation>{model} · seed {seed}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes_model.py" />
      <source>{words}, shown</source>
      <translation>{words}, shown</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Generate this panel…|Generate %n panels…</source>
      <translation>
        <numerusform>Generate this panel…</numerusform>
        <numerusform>Generate %n panels…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Regenerate stale panels</source>
      <translation>Regenerate stale panels</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Regenerate the stale panel|Regenerate %n stale panels</source>
      <translation>
        <numerusform>Regenerate the stale panel</numerusform>
        <numerusform>Regenerate %n stale panels</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Remove a take</source>
      <translation>Remove a take</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Remove this picture from the panel's takes? That cannot be undone.</source>
      <translation>Remove this picture from the panel's takes? That cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Select a panel with a picture.</source>
      <translation>Select a panel with a picture.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>The marked region</source>
      <translation>The marked region</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>The selected panel|%n selected panels</source>
      <translation>
        <numerusform>The selected panel</numerusform>
        <numerusform>%n selected panels</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>There is no panel yet.</source>
      <translation>There is no panel yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Lengths, order, silence, names and page turns: all as a careful editor likes it.</source>
      <translation>Lengths, order, silence, names and page turns: all as a careful editor likes it.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Looking the story through…</source>
      <translation>Looking the story through…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Nothing to remark</source>
      <translation>Nothing to remark</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>The story could not be checked</source>
      <translation>The story could not be checked</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>Edit script</source>
      <translation>Edit script</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The change could not be kept.</source>
      <translation>The change could not be kept.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The page changed words that are being written in the script: the script's count.</source>
      <translation>The page changed words that are being written in the script: the script's count.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The pages could not follow the last words of the script.</source>
      <translation>The pages could not follow the last words of the script.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The pages could not follow the text.</source>
      <translation>The pages could not follow the text.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>No script yet</source>
      <translation>No script yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>The library is open in another window: the script can only be read here.</source>
      <translation>The library is open in another window: the script can only be read here.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>This comic was made without one. It can be written from the pages as they are.</source>
      <translation>This comic was made without one. It can be written from the pages as they are.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Updating the pages…</source>
      <translation>Updating the pages…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>What became of the text</source>
      <translation>What became of the text</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Write the script of this comic</source>
      <translation>Write the script of this comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Your text is kept and will be tried again (Ctrl+Enter).</source>
      <translation>Your text is kept and will be tried again (Ctrl+Enter).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>A panel without words</source>
      <translation>A panel without words</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Page {page}, panel {panel}</source>
      <translation>Page {page}, panel {panel}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Put back</source>
      <translation>Put back</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Put it back where it was, with its picture; dragged, onto the page in view</source>
      <translation>Put it back where it was, with its picture; dragged, onto the page in view</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Take it off the shelf for good; that can be undone</source>
      <translation>Take it off the shelf for good; that can be undone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>The shelf is empty</source>
      <translation>The shelf is empty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>What a changed script no longer has is kept here, with its pictures.</source>
      <translation>What a changed script no longer has is kept here, with its pictures.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/side.py" />
      <source>Check</source>
      <translation>Check</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/side.py" />
      <source>History</source>
      <translation>History</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/text_edit.py" />
      <source>PAGE ONE

PANEL 1. What is seen.
NAME: What is said.
SFX: What is heard.</source>
      <translation>PAGE ONE

PANEL 1. What is seen.
NAME: What is said.
SFX: What is heard.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 changed|%n changed</source>
      <translation>
        <numerusform>1 changed</numerusform>
        <numerusform>%n changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 gone|%n gone</source>
      <translation>
        <numerusform>1 gone</numerusform>
        <numerusform>%n gone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 moved|%n moved</source>
      <translation>
        <numerusform>1 moved</numerusform>
        <numerusform>%n moved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 new panel|%n new panels</source>
      <translation>
        <numerusform>1 new panel</numerusform>
        <numerusform>%n new panels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 new|%n new</source>
      <translation>
        <numerusform>1 new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 on the shelf|%n on the shelf</source>
      <translation>
        <numerusform>1 on the shelf</numerusform>
        <numerusform>%n on the shelf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 page|%n pages</source>
      <translation>
        <numerusform>1 page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel changed|%n panels changed</source>
      <translation>
        <numerusform>1 panel changed</numerusform>
        <numerusform>%n panels changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel gone|%n panels gone</source>
      <translation>
        <numerusform>1 panel gone</numerusform>
        <numerusform>%n panels gone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel moved|%n panels moved</source>
      <translation>
        <numerusform>1 panel moved</numerusform>
        <numerusform>%n panels moved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel on the shelf|%n panels on the shelf</source>
      <translation>
        <numerusform>1 panel on the shelf</numerusform>
        <numerusform>%n panels on the shelf</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>The pages stay as they are.</source>
      <translation>The pages stay as they are.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>1 thing went to the shelf.|%n things went to the shelf.</source>
      <translation>
        <numerusform>1 thing went to the shelf.</numerusform>
        <numerusform>%n things went to the shelf.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Choose another folder, or free some space.</source>
      <translation>Choose another folder, or free some space.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Comparing the script</source>
      <translation>Comparing the script</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Exported to {path}</source>
      <translation>Exported to {path}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Exporting the script</source>
      <translation>Exporting the script</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Scripts</source>
      <translation>Scripts</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Show the shelf</source>
      <translation>Show the shelf</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>The library is open in another window.</source>
      <translation>The library is open in another window.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>This comic has no script a file could change.</source>
      <translation>This comic has no script a file could change.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Update from script</source>
      <translation>Update from script</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Write script</source>
      <translation>Write script</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Writing the script</source>
      <translation>Writing the script</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>“{name}” cannot be written: {why}.</source>
      <translation>“{name}” cannot be written: {why}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/sfx_commands.py" />
      <source>Look of the sound effect</source>
      <translation>Look of the sound effect</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/strip_model.py" />
      <source>Pages {first} and {last}, a spread</source>
      <translation>Pages {first} and {last}, a spread</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/strip_model.py" />
      <source>This spread begins on a left-hand page: in print its halves would lie back to back.</source>
      <translation>This spread begins on a left-hand page: in print its halves would lie back to back.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/strip_model.py" />
      <source>This spread begins on a right-hand page: in print its halves would lie back to back.</source>
      <translation>This spread begins on a right-hand page: in print its halves would lie back to back.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Add %n panel|Add %n panels</source>
      <translation>
        <numerusform>Add %n panel</numerusform>
        <numerusform>Add %n panels</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Delete the template “{name}”? Pages made with it stay as they are.</source>
      <translation>Delete the template “{name}”? Pages made with it stay as they are.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Keep the layout as a template</source>
      <translation>Keep the layout as a template</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Layout of {n}</source>
      <translation>Layout of {n}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Leave out the last places</source>
      <translation>Leave out the last places</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Leave them where they are</source>
      <translation>Leave them where they are</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Make room for %n more panel|Make room for %n more panels</source>
      <translation>
        <numerusform>Make room for %n more panel</numerusform>
        <numerusform>Make room for %n more panels</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Rename the template</source>
      <translation>Rename the template</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>“{name}” has {template}, the page has {page}.</source>
      <translation>“{name}” has {template}, the page has {page}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>Add a page to begin: Page ▸ Add page.</source>
      <translation>Add a page to begin: Page ▸ Add page.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>No pages</source>
      <translation>No pages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>Page {number} of {total}</source>
      <translation>Page {number} of {total}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>Pages {number} of {total}</source>
      <translation>Pages {number} of {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>%n page, ready to be a comic|%n pages, ready to be a comic</source>
      <translation>
        <numerusform>%n page, ready to be a comic</numerusform>
        <numerusform>%n pages, ready to be a comic</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Continue {title}</source>
      <translation>Continue {title}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Forget</source>
      <translation>Forget</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Forget {title}</source>
      <translation>Forget {title}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Open the plan of {title}</source>
      <translation>Open the plan of {title}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Unfinished stories</source>
      <translation>Unfinished stories</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>{done} of {total} pages written</source>
      <translation>{done} of {total} pages written</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Comics</source>
      <translation>Comics</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Make your first comic</source>
      <translation>Make your first comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>No comic has this in its title.</source>
      <translation>No comic has this in its title.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>No comics yet</source>
      <translation>No comics yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Search titles</source>
      <translation>Search titles</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Write down a premise, paste a script or a story, or start from blank pages. Drafts are drawn on this computer.</source>
      <translation>Write down a premise, paste a script or a story, or start from blank pages. Drafts are drawn on this computer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>“{title}” was deleted.</source>
      <translation>“{title}” was deleted.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>Alt with a letter opens a menu.</source>
      <translation>Alt with a letter opens a menu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>This key moves about, confirms or leaves, wherever you are.</source>
      <translation>This key moves about, confirms or leaves, wherever you are.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>This key writes a letter. Hold Ctrl, Alt or Shift as well.</source>
      <translation>This key writes a letter. Hold Ctrl, Alt or Shift as well.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>This writes a letter on some keyboards (AltGr).</source>
      <translation>This writes a letter on some keyboards (AltGr).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>A picture</source>
      <translation>A picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Cost by number of pictures</source>
      <translation>Cost by number of pictures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Costs</source>
      <translation>Costs</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>List prices elsewhere</source>
      <translation>List prices elsewhere</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>No provider is set up yet.</source>
      <translation>No provider is set up yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Number of pictures</source>
      <translation>Number of pictures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>One provider alone</source>
      <translation>One provider alone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The mode chosen in the settings</source>
      <translation>The mode chosen in the settings</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The model that suits each provider</source>
      <translation>The model that suits each provider</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The planner's choice</source>
      <translation>The planner's choice</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>What pictures cost</source>
      <translation>What pictures cost</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>list price of {date}</source>
      <translation>list price of {date}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>pays from {n} pictures</source>
      <translation>pays from {n} pictures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>A pod pays from {n} pictures.</source>
      <translation>A pod pays from {n} pictures.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>Nothing was spent.</source>
      <translation>Nothing was spent.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>Spending by day</source>
      <translation>Spending by day</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>a pod pays from {n}</source>
      <translation>a pod pays from {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>%n day|%n days</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>A pod's time that belongs to no picture; part of the amount spent.</source>
      <translation>A pod's time that belongs to no picture; part of the amount spent.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Belongs to no comic</source>
      <translation>Belongs to no comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Boot and idle</source>
      <translation>Boot and idle</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Ledger</source>
      <translation>Ledger</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Paid for pictures that never came.</source>
      <translation>Paid for pictures that never came.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Spent</source>
      <translation>Spent</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Waste</source>
      <translation>Waste</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>What you spend on pictures appears here, day by day.</source>
      <translation>What you spend on pictures appears here, day by day.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>partly worked out, the bill follows</source>
      <translation>partly worked out, the bill follows</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>{money} in {days} days</source>
      <translation>{money} in {days} days</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>{money} of it waste ({percent} %)</source>
      <translation>{money} of it waste ({percent} %)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>%n needs you|%n need you</source>
      <translation>
        <numerusform>%n needs you</numerusform>
        <numerusform>%n need you</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>A picture takes</source>
      <translation>A picture takes</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Being made</source>
      <translation>Being made</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Done in 24 hours</source>
      <translation>Done in 24 hours</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Failed in 24 hours</source>
      <translation>Failed in 24 hours</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Half of them no longer than the first, 95 of 100 than the second</source>
      <translation>Half of them no longer than the first, 95 of 100 than the second</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Money</source>
      <translation>Money</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Pods, an hour</source>
      <translation>Pods, an hour</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Share of pictures that succeeded</source>
      <translation>Share of pictures that succeeded</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Spent today</source>
      <translation>Spent today</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Work</source>
      <translation>Work</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>looked at {time}</source>
      <translation>looked at {time}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Being sent</source>
      <translation>Being sent</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Cancelled</source>
      <translation>Cancelled</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>No such picture in the last 24 hours.</source>
      <translation>No such picture in the last 24 hours.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Nothing is being made. Pictures you order appear here.</source>
      <translation>Nothing is being made. Pictures you order appear here.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Queue</source>
      <translation>Queue</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Waits</source>
      <translation>Waits</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Your decision is needed</source>
      <translation>Your decision is needed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>{state}, {percent} %</source>
      <translation>{state}, {percent} %</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Half of the pictures of the last 24 hours took no longer than the first time, 95 of 100 no longer than the second.</source>
      <translation>Half of the pictures of the last 24 hours took no longer than the first time, 95 of 100 no longer than the second.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>No pod is rented: nothing costs money by the hour.</source>
      <translation>No pod is rented: nothing costs money by the hour.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Pods</source>
      <translation>Pods</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Providers</source>
      <translation>Providers</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Stop pod {name}</source>
      <translation>Stop pod {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>busy</source>
      <translation>busy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>does not work</source>
      <translation>does not work</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>for {time}</source>
      <translation>for {time}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>not looked at yet</source>
      <translation>not looked at yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>off</source>
      <translation>off</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>others {money}</source>
      <translation>others {money}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>p50 · p95</source>
      <translation>p50 · p95</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>ready</source>
      <translation>ready</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>starts when needed</source>
      <translation>starts when needed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>{money} an hour</source>
      <translation>{money} an hour</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>{name}, not rented by this program</source>
      <translation>{name}, not rented by this program</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/entries.py" />
      <source>Go to</source>
      <translation>Go to</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/entries.py" />
      <source>Tool</source>
      <translation>Tool</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Commands, tools, pages</source>
      <translation>Commands, tools, pages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Find a command</source>
      <translation>Find a command</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Found</source>
      <translation>Found</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Nothing is called so.</source>
      <translation>Nothing is called so.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/rows.py" />
      <source>Not now: {reason}</source>
      <translation>Not now: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>1 picture made|%n pictures made</source>
      <translation>
        <numerusform>1 picture made</numerusform>
        <numerusform>%n pictures made</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>Order ended</source>
      <translation>Order ended</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>Pictures are ready</source>
      <translation>Pictures are ready</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>{count} failed</source>
      <translation>{count} failed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>{count} to be decided</source>
      <translation>{count} to be decided</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/length_box.py" />
      <source>“{words}” is no length.</source>
      <translation>“{words}” is no length.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Brought by hand</source>
      <translation>Brought by hand</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>ComfyUI here</source>
      <translation>ComfyUI here</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Draft artist</source>
      <translation>Draft artist</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Gemini</source>
      <translation>Gemini</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod pod</source>
      <translation>RunPod pod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod public endpoint</source>
      <translation>RunPod public endpoint</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod serverless</source>
      <translation>RunPod serverless</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{cost} in {time}</source>
      <translation>{cost} in {time}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{h} h {m} min</source>
      <translation>{h} h {m} min</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Accounts</source>
      <translation>Accounts</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Check and keep</source>
      <translation>Check and keep</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Checking…</source>
      <translation>Checking…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Diagnose my account</source>
      <translation>Diagnose my account</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Get a key…</source>
      <translation>Get a key…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Google's picture model, used last, when nothing else can.</source>
      <translation>Google's picture model, used last, when nothing else can.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>In use until the program ends: …{ending}. It is stored nowhere.</source>
      <translation>In use until the program ends: …{ending}. It is stored nowhere.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Keep it all the same</source>
      <translation>Keep it all the same</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Kept in {keyring}: …{ending}</source>
      <translation>Kept in {keyring}: …{ending}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Key of {name}</source>
      <translation>Key of {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Keys stay in the keyring of this computer, never in a file. Pictures and money pass between you and the provider; there is no server of ours.</source>
      <translation>Keys stay in the keyring of this computer, never in a file. Pictures and money pass between you and the provider; there is no server of ours.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Looking…</source>
      <translation>Looking…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Missing: {scopes}.</source>
      <translation>Missing: {scopes}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Paste the key here</source>
      <translation>Paste the key here</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Pictures are made on GPUs that you rent there by the second. A key with the permissions “Serverless” and “Pods” is enough.</source>
      <translation>Pictures are made on GPUs that you rent there by the second. A key with the permissions “Serverless” and “Pods” is enough.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Read from {variable}: …{ending}</source>
      <translation>Read from {variable}: …{ending}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>There is no keyring here: a key is used until the program ends and stored nowhere. It can also be given in {variable}.</source>
      <translation>There is no keyring here: a key is used until the program ends and stored nowhere. It can also be given in {variable}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Address of ComfyUI</source>
      <translation>Address of ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Cannot be done here</source>
      <translation>Cannot be done here</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Choose…</source>
      <translation>Choose…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI</source>
      <translation>ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI is installed and will be started when it is needed.</source>
      <translation>ComfyUI is installed and will be started when it is needed.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI {version} on {device}, {size:.0f} GB.</source>
      <translation>ComfyUI {version} on {device}, {size:.0f} GB.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Disk</source>
      <translation>Disk</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Folder to install into</source>
      <translation>Folder to install into</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Graphics card</source>
      <translation>Graphics card</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Install</source>
      <translation>Install</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Install it here</source>
      <translation>Install it here</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Look for it</source>
      <translation>Look for it</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Model to install</source>
      <translation>Model to install</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Models: {models}.</source>
      <translation>Models: {models}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>None found: pictures would take minutes each.</source>
      <translation>None found: pictures would take minutes each.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>None of our models is complete.</source>
      <translation>None of our models is complete.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Start it, or install one below.</source>
      <translation>Start it, or install one below.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Step {number}</source>
      <translation>Step {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Stopped. What is downloaded already is used next time.</source>
      <translation>Stopped. What is downloaded already is used next time.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>What would be done?</source>
      <translation>What would be done?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>With a good graphics card pictures cost nothing: ComfyUI draws them on this computer or network.</source>
      <translation>With a good graphics card pictures cost nothing: ComfyUI draws them on this computer or network.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{model} lacks {files}.</source>
      <translation>{model} lacks {files}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{name}, needs {size} GB of graphics memory</source>
      <translation>{name}, needs {size} GB of graphics memory</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{name}, {size:.0f} GB</source>
      <translation>{name}, {size:.0f} GB</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{need:.0f} GB needed, {free:.0f} GB free</source>
      <translation>{need:.0f} GB needed, {free:.0f} GB free</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{size:.1f} GB to download</source>
      <translation>{size:.1f} GB to download</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Notices</source>
      <translation>Notices</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Spending</source>
      <translation>Spending</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Writer</source>
      <translation>Writer</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/findings.py" />
      <source>could not be told</source>
      <translation>could not be told</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/findings.py" />
      <source>works</source>
      <translation>works</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>In ComfyUI choose Workflow → Export (API).</source>
      <translation>In ComfyUI choose Workflow → Export (API).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>My graph</source>
      <translation>My graph</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>My own ComfyUI graph</source>
      <translation>My own ComfyUI graph</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>This is not a graph in ComfyUI's API format.</source>
      <translation>This is not a graph in ComfyUI's API format.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>Which inputs take what? The rest of the graph stays as it is.</source>
      <translation>Which inputs take what? The rest of the graph stays as it is.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>not set</source>
      <translation>not set</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/language.py" />
      <source>As the system: {language}</source>
      <translation>As the system: {language}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/language.py" />
      <source>Of menus, views and messages. What is written in comics stays as it is.</source>
      <translation>Of menus, views and messages. What is written in comics stays as it is.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Is sent a short JSON note when an order is finished: how many pictures, what was spent. No picture, no word of the story.</source>
      <translation>Is sent a short JSON note when an order is finished: how many pictures, what was spent. No picture, no word of the story.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Tell the desktop when an order is finished</source>
      <translation>Tell the desktop when an order is finished</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>This is no web address.</source>
      <translation>This is no web address.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Webhook</source>
      <translation>Webhook</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>A graph saved with “Export (API)”</source>
      <translation>A graph saved with “Export (API)”</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Add…</source>
      <translation>Add…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Balanced: an hour is worth a dollar</source>
      <translation>Balanced: an hour is worth a dollar</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>By a fixed number: a pod for more than</source>
      <translation>By a fixed number: a pod for more than</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Choosing between pod and serverless</source>
      <translation>Choosing between pod and serverless</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>ComfyUI on this computer or network</source>
      <translation>ComfyUI on this computer or network</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Economy: waiting costs nothing</source>
      <translation>Economy: waiting costs nothing</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Fast: an hour is worth twenty dollars</source>
      <translation>Fast: an hour is worth twenty dollars</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Money or time</source>
      <translation>Money or time</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>My own ComfyUI graphs</source>
      <translation>My own ComfyUI graphs</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Never use</source>
      <translation>Never use</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Only on this computer and its network: no picture and no word leaves it</source>
      <translation>Only on this computer and its network: no picture and no word leaves it</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Otherwise expected cost and time are weighed anew for every batch.</source>
      <translation>Otherwise expected cost and time are weighed anew for every batch.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Pictures from which a pod is used</source>
      <translation>Pictures from which a pod is used</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, a pod for the batch</source>
      <translation>RunPod, a pod for the batch</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, my serverless endpoint</source>
      <translation>RunPod, my serverless endpoint</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, ready-made models</source>
      <translation>RunPod, ready-made models</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>The built-in draft artist</source>
      <translation>The built-in draft artist</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>What holds unless an order says otherwise.</source>
      <translation>What holds unless an order says otherwise.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Whoever is best at the moment</source>
      <translation>Whoever is best at the moment</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures</source>
      <translation>pictures</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures may be sold</source>
      <translation>pictures may be sold</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures may not be sold</source>
      <translation>pictures may not be sold</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>0 to {count}; each stops after {seconds} s without work</source>
      <translation>0 to {count}; each stops after {seconds} s without work</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>A pod deletes itself even if this computer is off: no GPU outlives its use.</source>
      <translation>A pod deletes itself even if this computer is off: no GPU outlives its use.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Add your RunPod key under Accounts first.</source>
      <translation>Add your RunPod key under Accounts first.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create</source>
      <translation>Create</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create an endpoint</source>
      <translation>Create an endpoint</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create for me…</source>
      <translation>Create for me…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Creating…</source>
      <translation>Creating…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Deleted when idle for</source>
      <translation>Deleted when idle for</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Deletes itself when idle for</source>
      <translation>Deletes itself when idle for</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>First picture</source>
      <translation>First picture</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>GPU</source>
      <translation>GPU</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>GPUs</source>
      <translation>GPUs</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Look again</source>
      <translation>Look again</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Model of the new endpoint</source>
      <translation>Model of the new endpoint</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Network volume</source>
      <translation>Network volume</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Ready-made models need nothing but the key. An endpoint of your own or a pod makes pictures with the model you choose.</source>
      <translation>Ready-made models need nothing but the key. An endpoint of your own or a pod makes pictures with the model you choose.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>RunPod</source>
      <translation>RunPod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>RunPod has set its workers to 0 after days without work.</source>
      <translation>RunPod has set its workers to 0 after days without work.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Running costs</source>
      <translation>Running costs</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Serverless endpoints</source>
      <translation>Serverless endpoints</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Standing costs</source>
      <translation>Standing costs</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>The best value at the moment</source>
      <translation>The best value at the moment</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>There is no endpoint in this account yet.</source>
      <translation>There is no endpoint in this account yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>This is made in your RunPod account:</source>
      <translation>This is made in your RunPod account:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Use {name} for</source>
      <translation>Use {name} for</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Wake up</source>
      <translation>Wake up</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Workers</source>
      <translation>Workers</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>after about {minutes} min, later ones sooner</source>
      <translation>after about {minutes} min, later ones sooner</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>not used</source>
      <translation>not used</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>nothing while no picture is made</source>
      <translation>nothing while no picture is made</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>runs no ComfyUI</source>
      <translation>runs no ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{amount} a month for {size} GB of storage</source>
      <translation>{amount} a month for {size} GB of storage</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{count} workers at most</source>
      <translation>{count} workers at most</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{name}, {size} GB, about {price} an hour</source>
      <translation>{name}, {size} GB, about {price} an hour</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{second} a second of each worker ({hour} an hour)</source>
      <translation>{second} a second of each worker ({hour} an hour)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>… or without this program for</source>
      <translation>… or without this program for</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One day</source>
      <translation>One day</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One month</source>
      <translation>One month</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One order</source>
      <translation>One order</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>RunPod has a limit of its own as well: see Billing in its console.</source>
      <translation>RunPod has a limit of its own as well: see Billing in its console.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>Whatever could exceed a limit is refused before anything is paid. Days and months are counted on this computer, for this library.</source>
      <translation>Whatever could exceed a limit is refused before anything is paid. Days and months are counted on this computer, for this library.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>at most</source>
      <translation>at most</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>{name}: limited</source>
      <translation>{name}: limited</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>A lamp burns in a window over the harbour, and nobody lives there.</source>
      <translation>A lamp burns in a window over the harbour, and nobody lives there.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Any server that speaks as OpenAI's does. Ollama, llama.cpp and LM Studio on this computer are found by themselves.</source>
      <translation>Any server that speaks as OpenAI's does. Ollama, llama.cpp and LM Studio on this computer are found by themselves.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>From an idea to a script: a language model writes, on this computer for nothing or elsewhere by the word. Without one, prose is laid out as it is.</source>
      <translation>From an idea to a script: a language model writes, on this computer for nothing or elsewhere by the word. Without one, prose is laid out as it is.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Key for these addresses</source>
      <translation>Key for these addresses</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>My vLLM endpoints on RunPod</source>
      <translation>My vLLM endpoints on RunPod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>One story</source>
      <translation>One story</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>OpenAI's, or that of another service that speaks like it. It is sent to no address of your own network.</source>
      <translation>OpenAI's, or that of another service that speaks like it. It is sent to no address of your own network.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Other addresses</source>
      <translation>Other addresses</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Preferred model</source>
      <translation>Preferred model</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>The first that can be used</source>
      <translation>The first that can be used</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Who can write</source>
      <translation>Who can write</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>{model} (not there now)</source>
      <translation>{model} (not there now)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>Address to add</source>
      <translation>Address to add</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>Addresses</source>
      <translation>Addresses</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>It is of your network: no word leaves it, and no key is sent there.</source>
      <translation>It is of your network: no word leaves it, and no key is sent there.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>It offers no model at present.</source>
      <translation>It offers no model at present.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>The key below is sent there with every question.</source>
      <translation>The key below is sent there with every question.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>There is no vLLM endpoint in this account.</source>
      <translation>There is no vLLM endpoint in this account.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>This address is not encrypted and not of your network: begin it with https://.</source>
      <translation>This address is not encrypted and not of your network: begin it with https://.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>and %n more|and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>can be used</source>
      <translation>can be used</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>cannot be used yet</source>
      <translation>cannot be used yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{model}, about {price} a page</source>
      <translation>{model}, about {price} a page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{model}, free</source>
      <translation>{model}, free</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{name} is not there any more</source>
      <translation>{name} is not there any more</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{name}, {count} workers at most</source>
      <translation>{name}, {count} workers at most</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/speaking.py" />
      <source>The pages follow as soon as what is being done is finished.</source>
      <translation>The pages follow as soon as what is being done is finished.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>Exporting page</source>
      <translation>Exporting page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>This comic has a fault: {problem}</source>
      <translation>This comic has a fault: {problem}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window_dialogs.py" />
      <source>A deleted comic</source>
      <translation>A deleted comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window_dialogs.py" />
      <source>Kitsumy {version}. Your comics live on this computer.</source>
      <translation>Kitsumy {version}. Your comics live on this computer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>Gemini, words</source>
      <translation>Gemini, words</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>Models on this computer and its network</source>
      <translation>Models on this computer and its network</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>OpenAI-compatible addresses</source>
      <translation>OpenAI-compatible addresses</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>RunPod, my own vLLM endpoint</source>
      <translation>RunPod, my own vLLM endpoint</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Edit the cast</source>
      <translation>Edit the cast</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>How they speak</source>
      <translation>How they speak</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>In plain English</source>
      <translation>In plain English</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>In plain English, used word for word: age, face, hair…</source>
      <translation>In plain English, used word for word: age, face, hair…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Nobody yet. Whoever speaks in a panel may stand here.</source>
      <translation>Nobody yet. Whoever speaks in a panel may stand here.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Role</source>
      <translation>Role</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Somebody</source>
      <translation>Somebody</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>What they are in the story</source>
      <translation>What they are in the story</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/fields.py" />
      <source>Importance {value} of 5</source>
      <translation>Importance {value} of 5</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/fields.py" />
      <source>Importance: how large the panel is</source>
      <translation>Importance: how large the panel is</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Remove figure</source>
      <translation>Remove figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Remove the figure</source>
      <translation>Remove the figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Where they stand</source>
      <translation>Where they stand</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/grip.py" />
      <source>{name}: drag, or arrow keys</source>
      <translation>{name}: drag, or arrow keys</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Edit line</source>
      <translation>Edit line</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Kind of line</source>
      <translation>Kind of line</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Move the line</source>
      <translation>Move the line</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Remove line</source>
      <translation>Remove line</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Remove the line</source>
      <translation>Remove the line</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Weak voice</source>
      <translation>Weak voice</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>What is said</source>
      <translation>What is said</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>What is said…</source>
      <translation>What is said…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>{words} words in one balloon; {most} read well.</source>
      <translation>{words} words in one balloon; {most} read well.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Add a page after this one</source>
      <translation>Add a page after this one</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Move page</source>
      <translation>Move page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Move the page down</source>
      <translation>Move the page down</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Move the page up</source>
      <translation>Move the page up</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Parts of the plan</source>
      <translation>Parts of the plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Places and props</source>
      <translation>Places and props</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Remove page</source>
      <translation>Remove page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Remove the page</source>
      <translation>Remove the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>not written yet</source>
      <translation>not written yet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Add a panel</source>
      <translation>Add a panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Answers the turn</source>
      <translation>Answers the turn</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Beat of the page</source>
      <translation>Beat of the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>How the page turns</source>
      <translation>How the page turns</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Makes the reader turn</source>
      <translation>Makes the reader turn</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Move line</source>
      <translation>Move line</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>No turn</source>
      <translation>No turn</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Shorten…</source>
      <translation>Shorten…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>This page is not written yet.</source>
      <translation>This page is not written yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Turn of the page</source>
      <translation>Turn of the page</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>What this page is for…</source>
      <translation>What this page is for…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>{words} of {most} words</source>
      <translation>{words} of {most} words</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add a figure</source>
      <translation>Add a figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add a line</source>
      <translation>Add a line</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add figure</source>
      <translation>Add figure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add line</source>
      <translation>Add line</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel</source>
      <translation>Move the panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel down</source>
      <translation>Move the panel down</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel up</source>
      <translation>Move the panel up</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Remove panel</source>
      <translation>Remove panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Remove the panel</source>
      <translation>Remove the panel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>What happens and is seen…</source>
      <translation>What happens and is seen…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>What is seen</source>
      <translation>What is seen</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>{words}/{most} words</source>
      <translation>{words}/{most} words</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n page|%n pages</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n panel|%n panels</source>
      <translation>
        <numerusform>%n panel</numerusform>
        <numerusform>%n panels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n word|%n words</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Ask the writer</source>
      <translation>Ask the writer</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Back to the library</source>
      <translation>Back to the library</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Change the tone…</source>
      <translation>Change the tone…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Save as plan…</source>
      <translation>Save as plan…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Translate…</source>
      <translation>Translate…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>%n remark|%n remarks</source>
      <translation>
        <numerusform>%n remark</numerusform>
        <numerusform>%n remarks</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>Page {page}, panel {panel}: </source>
      <translation>Page {page}, panel {panel}: </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>Page {page}: </source>
      <translation>Page {page}: </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>%n page would change.|%n pages would change.</source>
      <translation>
        <numerusform>%n page would change.</numerusform>
        <numerusform>%n pages would change.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>After</source>
      <translation>After</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Again</source>
      <translation>Again</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Discard it and ask for another proposal</source>
      <translation>Discard it and ask for another proposal</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Nothing would change.</source>
      <translation>Nothing would change.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Take</source>
      <translation>Take</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Take {count}</source>
      <translation>Take {count}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>The story</source>
      <translation>The story</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>{before} → {after} words</source>
      <translation>{before} → {after} words</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>A language model on this computer (Ollama, LM Studio, llama.cpp), or a key of RunPod, OpenAI or Gemini, is enough.</source>
      <translation>A language model on this computer (Ollama, LM Studio, llama.cpp), or a key of RunPod, OpenAI or Gemini, is enough.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>Looking for writers…</source>
      <translation>Looking for writers…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>No writer is set up yet.</source>
      <translation>No writer is set up yet.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>Set up a writer…</source>
      <translation>Set up a writer…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Into which language?</source>
      <translation>Into which language?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Marta finds the letter here already…</source>
      <translation>Marta finds the letter here already…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Only page {number}</source>
      <translation>Only page {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>What shall be different?</source>
      <translation>What shall be different?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Which tone?</source>
      <translation>Which tone?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Wish</source>
      <translation>Wish</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Laying out pages</source>
      <translation>Laying out pages</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Open a plan</source>
      <translation>Open a plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Plans</source>
      <translation>Plans</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Save the plan</source>
      <translation>Save the plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Saved to {path}</source>
      <translation>Saved to {path}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>The plan could not be written to {path}.</source>
      <translation>The plan could not be written to {path}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>The writer stopped. The story waits in the library.</source>
      <translation>The writer stopped. The story waits in the library.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>“{title}” was forgotten.</source>
      <translation>“{title}” was forgotten.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>Edit story</source>
      <translation>Edit story</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>Summary</source>
      <translation>Summary</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>The comic</source>
      <translation>The comic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>What happens, in a few sentences</source>
      <translation>What happens, in a few sentences</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Asking the writer…</source>
      <translation>Asking the writer…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Leave it (Esc)</source>
      <translation>Leave it (Esc)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Proposal</source>
      <translation>Proposal</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Proposal:</source>
      <translation>Proposal:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The change before</source>
      <translation>The change before</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The next change</source>
      <translation>The next change</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The writer would leave it as it is.</source>
      <translation>The writer would leave it as it is.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>1 balloon|%n balloons</source>
      <translation>
        <numerusform>1 balloon</numerusform>
        <numerusform>%n balloons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>1 panel|%n panels</source>
      <translation>
        <numerusform>1 panel</numerusform>
        <numerusform>%n panels</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Add a beat</source>
      <translation>Add a beat</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>After this panel|After these %n panels</source>
      <translation>
        <numerusform>After this panel</numerusform>
        <numerusform>After these %n panels</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>How shall it be said?</source>
      <translation>How shall it be said?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Propose</source>
      <translation>Propose</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Rewrite</source>
      <translation>Rewrite</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Say it shorter</source>
      <translation>Say it shorter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Score importance again</source>
      <translation>Score importance again</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>What shall happen? Empty: whatever the story lacks here.</source>
      <translation>What shall happen? Empty: whatever the story lacks here.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>Edit the look</source>
      <translation>Edit the look</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>Prop</source>
      <translation>Prop</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>What it looks like, in plain English</source>
      <translation>What it looks like, in plain English</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>1 question|%n questions</source>
      <translation>
        <numerusform>1 question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Adults</source>
      <translation>Adults</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Adventure</source>
      <translation>Adventure</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Bittersweet</source>
      <translation>Bittersweet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Change the tone</source>
      <translation>Change the tone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Children</source>
      <translation>Children</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Comedy</source>
      <translation>Comedy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Crime</source>
      <translation>Crime</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Drama</source>
      <translation>Drama</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Dreamy</source>
      <translation>Dreamy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Everybody</source>
      <translation>Everybody</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Fantasy</source>
      <translation>Fantasy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Funny</source>
      <translation>Funny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Historical</source>
      <translation>Historical</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Hopeful</source>
      <translation>Hopeful</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Horror</source>
      <translation>Horror</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Meeting the cast…</source>
      <translation>Meeting the cast…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Mystery</source>
      <translation>Mystery</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Plotting…</source>
      <translation>Plotting…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Putting a part right…</source>
      <translation>Putting a part right…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Quiet</source>
      <translation>Quiet</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Romance</source>
      <translation>Romance</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Science fiction</source>
      <translation>Science fiction</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Shorten</source>
      <translation>Shorten</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Slice of life</source>
      <translation>Slice of life</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Superhero</source>
      <translation>Superhero</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Teenagers</source>
      <translation>Teenagers</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Tense</source>
      <translation>Tense</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Translate</source>
      <translation>Translate</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Western</source>
      <translation>Western</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Working on the plan…</source>
      <translation>Working on the plan…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Writing page {page}/{total}…</source>
      <translation>Writing page {page}/{total}…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Wry</source>
      <translation>Wry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>about {price}</source>
      <translation>about {price}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>free on this computer</source>
      <translation>free on this computer</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>{asked} in, {answered} out a million tokens</source>
      <translation>{asked} in, {answered} out a million tokens</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>{price} an hour while it works</source>
      <translation>{price} an hour while it works</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Go on</source>
      <translation>Go on</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Go on by hand</source>
      <translation>Go on by hand</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Stopped after page {done} of {total}.</source>
      <translation>Stopped after page {done} of {total}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>What is there stays, and can be edited.</source>
      <translation>What is there stays, and can be edited.</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>A5</source>
      <translation>A5</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>B5, dōjinshi and manga magazine</source>
      <translation>B5, dōjinshi and manga magazine</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>B6, manga volume</source>
      <translation>B6, manga volume</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Franco-Belgian album</source>
      <translation>Franco-Belgian album</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Magazine, 8 × 10.5 in</source>
      <translation>Magazine, 8 × 10.5 in</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Manga, US and UK, 5 × 7.5 in</source>
      <translation>Manga, US and UK, 5 × 7.5 in</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Mini comic, 5 × 8 in</source>
      <translation>Mini comic, 5 × 8 in</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Newspaper strip, 13 × 4 in</source>
      <translation>Newspaper strip, 13 × 4 in</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Square, 210 mm</source>
      <translation>Square, 210 mm</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Tankōbon, pocket manga volume</source>
      <translation>Tankōbon, pocket manga volume</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>US comic</source>
      <translation>US comic</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>US digest, 6 × 9 in</source>
      <translation>US digest, 6 × 9 in</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Webtoon, 800 px</source>
      <translation>Webtoon, 800 px</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Webtoon, 940 px</source>
      <translation>Webtoon, 940 px</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>American classic</source>
      <translation>American classic</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Art nouveau</source>
      <translation>Art nouveau</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Cel-shaded 3D</source>
      <translation>Cel-shaded 3D</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Chibi</source>
      <translation>Chibi</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Constructivist poster</source>
      <translation>Constructivist poster</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Cyberpunk</source>
      <translation>Cyberpunk</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>European clear line</source>
      <translation>European clear line</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Graffiti</source>
      <translation>Graffiti</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Manga</source>
      <translation>Manga</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Medieval woodcut</source>
      <translation>Medieval woodcut</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Minimalist</source>
      <translation>Minimalist</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Noir</source>
      <translation>Noir</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pencil sketch</source>
      <translation>Pencil sketch</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pop art</source>
      <translation>Pop art</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pulp magazine</source>
      <translation>Pulp magazine</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Retro newsstand</source>
      <translation>Retro newsstand</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Watercolour</source>
      <translation>Watercolour</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Whimsical storybook</source>
      <translation>Whimsical storybook</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Woodblock print</source>
      <translation>Woodblock print</translation>
    </message>
  </context>
</TS>
