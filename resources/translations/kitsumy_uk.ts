<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>Kitsumy</name>
    <message>
      <location filename="../../kitsumy_desktop/app/crash.py" />
      <source>Kitsumy made a mistake ({what}). It is written down in the log; your comic is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/arrivals.py" />
      <source>New picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Add a page first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Generate one, or drop one in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>No region is marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Paint over what is to be drawn anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>The comic has no page yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>There is no graph called “{1}” any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>This panel is not in the comic any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>This panel shows no picture to work from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Vary a picture, 1 to {1} times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>{1} pictures of one panel cannot be ordered at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/room.py" />
      <source>The program ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/opening.py" />
      <source>Another Kitsumy window holds this library. You can look, but not change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/stories.py" />
      <source>“{1}” cannot be read: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/stories.py" />
      <source>“{1}” is too large to be a comic plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>Draw again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>Drawing was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>“{1}” cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>Start it, or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>The writer {1} cannot be used now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>This story is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/kept.py" />
      <source>The story that was begun cannot be read: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/tools.py" />
      <source>There is no writer called {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/units.py" />
      <source>Write it like 12 mm, 0.5 in, 36 pt, 40 px or 10 + 2 mm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/units.py" />
      <source>“{1}” is no length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Album of eight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Album of seven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Cascade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Four wide tiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of eight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of four</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of nine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of six</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of twelve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Hero and two pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Hero in the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>One, two, three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Opening and picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Single panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Slash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Stack and tall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Tall and two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Tall left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Three and three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Three wide tiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two halves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two over wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two, one, two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide over three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide over two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide, two, wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Zigzag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A blade is drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A blow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A bubble, a cork</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A car races</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A door slams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A growl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A shot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A sigh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A slap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A telephone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Blast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Boulder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Crack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Drops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Electricity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Explosion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Great explosion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Hollow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Into the water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Knocking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Metal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Metal on metal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Plain letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Pop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Punch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Rumble</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Shock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Sleep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Slime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Soft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something breaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something flies past</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something heavy falls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something sticky</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Splash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Thunder, an engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Wood or bone cracks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>Somebody in the cast needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>There is somebody called “{name}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>{1} is in this panel already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>A group stays on one page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>A group takes at least two things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>Select several with Shift and click.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>A place needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>There is a place called “{name}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>This panel is set at {1} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/props.py" />
      <source>A prop needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/props.py" />
      <source>There is a prop called “{name}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/sheets.py" />
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Add a page, or a new spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Choose a single page before a single page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Choose a single page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>The page after this one is a spread already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>There is no page after this one to join it with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>This page is a spread already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/unspread.py" />
      <source>Choose a spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/unspread.py" />
      <source>This page is not a spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Check the disk's free space or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Close the program that has it open, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Give the file another name, or move the folder away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Make the folder or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: no permission in {2}, or the file is in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: the folder {2} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” is a file, so no folder can have that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” is a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/job.py" />
      <source>The export was stopped; no file was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pictures.py" />
      <source>A picture of this comic cannot be read ({1}…).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pictures.py" />
      <source>Put another picture into the panel that shows it, or bring the file back from a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/png_file.py" />
      <source>A PNG file holds one page, and there are {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/png_file.py" />
      <source>Export to a folder, {1}/, or choose one page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pool.py" />
      <source>A helper process of the export ended unexpectedly, perhaps for lack of memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pool.py" />
      <source>Close other programs or choose a lower resolution, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/snapshot.py" />
      <source>Add a page, then export again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/snapshot.py" />
      <source>This comic has no pages yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>Give it another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>Use one of {1}, or end the name with / for a folder of PNG pages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>“{1}” is named like a file, but is a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>“{1}” is not a kind of file that can be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>ComfyUI cannot be reached, and may have taken the picture in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>ComfyUI finished, but names no picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>See whether it is still running.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>The picture is no longer on ComfyUI's disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>This ComfyUI is too old.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>Update it to {1} or newer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>Its makers may ask for an account, or have moved it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The download broke off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The download was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The file is not to be had at its address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The file's server answers with an error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>Try again; if it happens again, tell us.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>{1} is not the file it should be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>A picture is too large for this ComfyUI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Add a Save Image node to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Check its address, and whether a password stands before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Choose a smaller model or size, or close other programs that use the GPU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI answered with an error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI does not accept {1} for “{2}” of the node “{3}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI has lost a picture that was sent to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks the file “{1}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks the node “{1}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Look at its window or log; starting it again often helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Put it into {1} and start ComfyUI again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The GPU's memory is too small for this picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The graph saves no picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The node “{1}” misses its input “{2}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The picture was stopped in ComfyUI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI does not know “{1}” for “{2}” of the node “{3}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI lets nobody in without a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI may be newer or older than the graph; update it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Try again when you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Update ComfyUI, or install the package that brings this node.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Update ComfyUI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>For {1} it lacks {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>Write something like http://192.168.1.5:8188.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>“{1}” is no address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>A file could not be written: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>ComfyUI is being installed there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>The installation was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>This step failed: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>What is there is used the next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1} did not arrive whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1} is made for {2} GB of GPU memory, this one has {3}: it will work, and be slow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1}Without a GPU a picture takes many minutes; RunPod costs about a cent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose an empty or new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose it with the button.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>ComfyUI cannot be installed on {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download ComfyUI {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download uv, which installs Python and packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download {1}: {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install PyTorch {1} ({2})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install Python {1} into the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install the packages ComfyUI needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Make room, or choose a folder on another disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Make the folder {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Start ComfyUI once and see that it answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>The folder must be named in full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>There is something else in this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Use RunPod, or a ComfyUI on another computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>{1} GB are missing on this disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>{1} is a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>ComfyUI made an entirely black picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>The model's numbers overflowed on this GPU: try another model, or start ComfyUI with --force-upcast-attention.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>The picture did not arrive whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI could not be started.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI did not answer within five minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI ended while it was starting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI is not installed there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>Install it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>No port is free on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI does not answer any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI knows nothing of the picture any longer: it was started anew, or its queue emptied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI made no step for twenty minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>Look at its window; it may need to be started again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>It may have been made and paid, and nobody can tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>The machine went away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>Trying again may cost it a second time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>{1} A picture may still be charged for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Choose a panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Nobody can make these pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Set up a provider in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>There is nothing to generate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>A picture that this one is made from is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>{1} Pictures wait until it can be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Nobody can make this picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Set up another provider, or choose another model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Something went wrong inside Kitsumy while this picture was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Something went wrong inside Kitsumy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>The same picture may have been paid already for another panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/news.py" />
      <source>The server does not answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Another provider was chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Drafts are made only when they are asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Only this computer and its network may be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Switched off in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/purse.py" />
      <source>One more picture could cost {1}, and {2} leaves {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/purse.py" />
      <source>Raise the limit in the settings and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/recovery.py" />
      <source>The program was closed for more than a day before this picture was begun.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/recovery.py" />
      <source>Try again to have it made; it costs what was quoted or less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stages.py" />
      <source>This provider cannot make the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stages.py" />
      <source>What arrived is no picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stopper.py" />
      <source>{1} could not be stopped at once and may still be charged for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/facts.py" />
      <source>{1} must be an address of this computer, such as http://127.0.0.1:8900.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>Check the connection to the internet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The answer is far too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The connection was lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The file is redirected in circles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The picture could not be downloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The picture is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The server cannot be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>This is no address that can be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/calculator.py" />
      <source>The calculator reckons 1 to {1} pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/caps.py" />
      <source>Order fewer pictures, choose Economy, or raise the limit in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/caps.py" />
      <source>This could cost {1}, and {2} leaves {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/ending.py" />
      <source>{1} It deletes itself when it has heard nothing for some minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod is busy with another model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod went away: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>This pod is not one of this installation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod does not accept this installation's secret.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod does not answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod's answer was not understood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Another machine may do better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Its image may be too large for the machine; another machine is tried.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Its pictures are made again elsewhere, or on a new pod.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod did not get ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod does not know this installation any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod ended while it was booting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod gave up: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod is no longer needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod vanished while it was booting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>Choose another one in Settings, or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>RunPod has no GPU free that suits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>The network volume for pods is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>Try again in a few minutes, or allow more kinds of GPU in Settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>ComfyUI was not looked for yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>ComfyUI {1} on {2}, {3} models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>No ComfyUI answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>No ComfyUI answers{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Nobody knows which ComfyUI draws this picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Settings → ComfyUI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Start it, or have it installed: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The ComfyUI at {1} has none of the models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The ComfyUI graph of this picture is no longer in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The own ComfyUI is switched off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Will be started when it is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>{1} {2} pictures in its queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>A reference picture cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Change the words of the panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Replace it in the character or panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Settings → Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The picture arrived broken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The picture came back empty: a safety filter, as a rule.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The pictures sent along are too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Use fewer or smaller reference pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>{1} switched off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/draft.py" />
      <source>Ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Google accepts the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Google's answer was cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Order it again if you want it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Ordering it again may pay for it twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>The picture may have been made when the program ended; Google does not keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>The picture was made when the program ended; Google does not keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Copy it from {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google answered without a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google asks for billing to be set up for this key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google asks for fewer requests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google does not accept the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google makes no {1} for this key without billing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google no longer offers this model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google would not take the request: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google's safety filter refused the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google's server failed or is overloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Look for a newer version of the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Make a new one at {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>No Gemini key is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Paste one in Settings → Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Say more clearly what is to be seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>See {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Set up billing at {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>The key may not use the Gemini API, or not from this country.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>The program waits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>This is no Gemini key: it has characters that no key has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>This passes by itself as a rule.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/keyed.py" />
      <source>See Settings → Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>A pod is booted when it is worth it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>GPU ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod cannot be asked for the picture now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod cannot be reached now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod that drew this picture is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>There is no pod now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>{1}… (~{2} min)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>Choose another model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>No public endpoint makes this picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>Reached; a first picture may take longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod could not make the picture{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod says the picture is made, but sent none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod took too long for the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod would not make the picture: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The job was cancelled at RunPod.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The picture may have been ordered when the program ended; RunPod does not tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The safety filter refused the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>Add it again in Settings → Pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>No endpoint has the model any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>No worker runs; the first picture waits for one to start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>The endpoint may have no workers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>The graph is no longer in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>{1} jobs wait: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>{1} workers are warm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>A faster GPU may help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>A safety filter refused the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Choose a larger GPU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Choose another model or endpoint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>It needs a Save Image node.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Make it smaller, or use an endpoint made by this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>RunPod says the picture is made, but it did not arrive: it was too large, as a rule.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint could not make the picture{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint lacks {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint's GPU has not enough memory for this picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The graph saved no picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The picture took too long on the endpoint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Choose it in Settings → Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Choose or create another one in Settings → Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>It is not known which model the endpoint has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Let the program create one, or choose one of yours in Settings → Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>No serverless endpoint is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Raise the number of workers in Settings → Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>RunPod lowered the workers of “{1}” {2}. They can be raised again in Settings → Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>RunPod: {1} has become {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>The endpoint may have no workers: RunPod lowers their number after days without work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>The serverless endpoint is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Choose a model with “{1}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Leave some out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Paint over a part of the picture first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>There is no region to draw anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>{1} cannot do this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>{1} takes {2} reference pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/models.py" />
      <source>There is no model called “{1}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Add a Save Image node; previews are not handed over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>In ComfyUI choose Workflow → Export (API) and use that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Its nodes: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Map “prompt” to the text of a node.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Map “{1}” to a Load Image node, or use another graph.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no node “{2}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no place for a {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no place for the prompt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has {2} nodes called “{3}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is a saved workflow, not its API format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is no JSON file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is not in ComfyUI's API format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” saves no picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The node “{1}” of the graph “{2}” has no input “{3}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>“{1}” is nothing a graph can be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Add money at {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Choose or create another one in Settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Could not be told: ordinary pods are rented.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Endpoint {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Give it these permissions, or use a key with all permissions: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Interruptible pods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It does not answer. The program does not need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It may have no workers: RunPod lowers the number after days without work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It still answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>List of public endpoints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not offered: ordinary pods are rented.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not tried: no serverless endpoint is in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Offered below the ordinary price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Old API (v1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Raise the number of workers in Settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts it. Whether it may also rent shows at the first order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts the key, and it may read all we need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts the key, but did not answer everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod did not answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod did not tell it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod is to end this way of asking in 2027. Nothing else depends on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod starts nothing more until something stops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Send jobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Spending limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Spending {1} of at most {2} an hour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>The endpoint answers: {1} warm workers, {2} jobs waiting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>The saved list of {1} is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Up to {1} workers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Works.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} The program does not need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} of the {2} known ones are in service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>An endpoint needs at least one worker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Delete it in RunPod's console if you want to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>It needs no endpoint of your own: choose another model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Look at it in RunPod's console.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>No GPU for {1} is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>No data center has room for this model's GPUs now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>RunPod left the endpoint without workers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Try again when RunPod answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>{1} runs only at its maker's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>“{1}” was not made by this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Add some at {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Another GPU or a later try may work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Copy it again from {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Give it that permission, or use one with all permissions: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>If it stays so, look for a newer version of the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Make a new one at {1} and paste it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>No RunPod key is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod asks for fewer requests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod could not {1}: its server failed ({2}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod could not {doing}: it is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod does not accept the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod has no such GPU free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod would not {1}{2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod's answer was not understood ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod account has no money left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod account has not enough money, or its spending limit is reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod key may not {doing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The program waits and goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The safety filter refused the picture's description.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>This is no RunPod key: it has characters that no key has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>This is the program's mistake: please report it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not list the public endpoints.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not tell the balance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>It may have been deleted: choose or create another one in Settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>RunPod knows no such endpoint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>The pictures sent along are too large for RunPod.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Add money or raise the limit at console.runpod.io/user/billing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Balance, spending limit or a lack of GPUs may be the reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>It may help to allow more kinds of GPU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Look at their logs in RunPod's console: the image or a model is probably at fault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>The very first start can take more than 20 minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It is not known where this picture was ordered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It may have been made and charged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It may have been made and charged. Order it again if you want it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>RunPod no longer knows this job.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>The picture is no longer there: RunPod keeps results for {1} minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/styles.py" />
      <source>There is no picture style called “{1}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>An address must hold no password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Paste the key into its own field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Switch it on in Settings → Writer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Write something like http://192.168.1.5:11434/v1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>You chose that in Settings → Pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Change the words of the premise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Check the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Choose a smaller one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>No key for {1} is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Paste one in Settings → Writer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The account at {1} has no money left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The connection to {1} was lost in the middle of the answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The key may not use this model of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The model does not fit into the memory {1} has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The model of {1} thought until there was no room left for an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The question is longer than the model can read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The question is longer than the server takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>There is no language model at this address of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>This is no key for {1}: it has characters that no key has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Write fewer pages at a time, shorten the premise, or choose a model with a longer context.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Write fewer pages at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} answered nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} answered something that is no text of a language model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} asks for fewer requests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} could not answer: its server failed ({2}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} does not accept the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} does not have this model any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} is at another address now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} is still loading the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} refused to write this: its safety filter does not allow it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} took too long to answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} would not take the question{2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>No language model answers on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>Start Ollama, llama.cpp or LM Studio and load a model, or add an address of your network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>{1} is not of this computer or its network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/meter.py" />
      <source>Going on could cost {1}, and {2} leaves {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/meter.py" />
      <source>Raise the limit in the settings, or choose a cheaper model. What is written so far is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Add one in Settings → Writer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Begin it with https://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Choose another model in Settings → Writer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>No address is added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>The address is not encrypted: a key must not go there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>This address may not be asked any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>{1} accepts the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_text.py" />
      <source>RunPod does not offer this model any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_text.py" />
      <source>RunPod serves no model there at present.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Allow it in Settings → Writer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Allow one in Settings → Writer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>No vLLM endpoint of yours is allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>See its settings at RunPod.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>This endpoint may not be used any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Your endpoint serves no model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Look at the endpoint's logs in RunPod's console.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Your writer could not start{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Your writer did not wake up in 45 minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>Delete it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>Only a deleted comic can be removed for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>The library has a comic “{1}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>There is no comic “{1}” in the library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>`kitsumy list` shows those there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>Close the other Kitsumy window first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>The library is closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>The library is open for reading only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Allow writing to the folder, or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check that its folder is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check the disk and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check who owns the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Close it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Keep a copy of its folder; older copies lie in backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Make some room and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk did not take the change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk reports: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library is in use by another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database reports: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder is not a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder is write-protected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder must not be used by this account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/formats.py" />
      <source>Known formats: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/formats.py" />
      <source>There is no page format “{1}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>At most {1} megapixels are taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>JPEG, PNG, WebP, GIF, BMP and TIFF files work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>Save it again and try that copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This file is not a picture that Kitsumy can read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This picture is damaged or incomplete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This picture is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>A part of the generation queue cannot be read: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>Its comic or its file is not in the library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>The comic of this order is not in the library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>This picture cannot be kept as a take.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/journal.py" />
      <source>Restore it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/journal.py" />
      <source>This comic is no longer in the library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/lock.py" />
      <source>Another Kitsumy window has this library open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/lock.py" />
      <source>Use that window, or close it first; here the comics can only be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>Choose another folder, or move that file away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>It was left as it is, a copy is {1}; older copies may lie beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>Open it once with no other Kitsumy running.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>The file library.db is not a Kitsumy library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>The library's database is damaged: its beginning is not readable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>This library is from an older version and must be updated first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>This library was last used by a newer Kitsumy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>Update the program to open it; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/rows.py" />
      <source>A part of this comic ({1}) cannot be read: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/rows.py" />
      <source>This comic's own record is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/settings.py" />
      <source>The settings were written by a newer Kitsumy and are left as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/writings.py" />
      <source>A story that was begun cannot be read: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/assembly.py" />
      <source>{1} has nothing to say here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/languages.py" />
      <source>Give it as a tag such as "en", "uk" or "pt-BR".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/languages.py" />
      <source>The language of the story is not understood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>A hook works as the last panel of an odd page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>A reveal surprises as the first panel of an even page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Add them to the cast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Describe what it shows, or take it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Divide it, or say it shorter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give some of them to another page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give some of them to another panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give the others 4 or less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>It surprises as the first panel of an even page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Let {1} stand further {2}, or speak later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Move one of them, or change the order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Move some of them to another page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Nothing is told of panel {1} on page {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Page {1} has {2} panels; up to {3} read well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Page {1} has {2} words; {3} are plenty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Pages {1} and {2} have no words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Perhaps {1} is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>That can be strong; make sure that it is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The climax on page {1} can be seen before it is reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The hook on page {1} is answered on the page beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The reveal on page {1} is seen before the page is turned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} is seen and is not in the cast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} panels of page {2} have importance 5; one can be the largest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} speaks and is not in the cast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} speaks first and does not stand {2}most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} words in one balloon; {2} read well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} words in one panel; {2} are plenty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>“{1}” lies before “{2}” and is read after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>A figure has no name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>A name is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Importance goes from 1 to 5, not {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>No panel of pages {1} and {2} has importance 4 or 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Nobody says this line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Nothing is told of this panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Page {1} has no panels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>The words of page {1} are not in the language “{2}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>There are two called {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>There is no page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>This line has no words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} is in this panel twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} panels of page {2} have importance 5; one can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} speaks and is not in the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} speaks first and should stand further {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} words in one balloon; at most {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is no colour as #rrggbb.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is not among the places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is not among the props.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1} had nothing to show; its panel shows what the page is for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: empty panels were taken out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: importance was brought between 1 and 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: one panel keeps importance 5, the others have 4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: panel {2} stands out now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>The plan had no page; it has one now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>Figures without a name or named twice were put together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} got a name of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} is taken for {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} was not among the {2} and is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} was not in the cast and is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1}: the colours were put into figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>A line without words was taken out of the lettering.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>A long line was divided into {1} balloons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>Who speaks is in the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is heard from outside the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is in the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is the only one who can say this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} speaks first and stands where reading begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>Here an object is expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This figure has no name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This has no name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This line has no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>“{1}” is no importance from 1 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>“{1}” is none of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>A plan is a JSON file with pages and their panels; resources/plan.schema.json describes ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>The file is damaged and was read as far as possible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>Update the program to read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} is no comic plan: it is not JSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} is no comic plan: there are no panels in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} was written by a newer version of Kitsumy Desktop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/spill.py" />
      <source>Layout “{1}”: pages are laid out anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/spill.py" />
      <source>“{1}” is not known here; its words were kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} follows page {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} has {2} panels; up to 9 read well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} has {2} words; 210 are plenty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} promises {2} panels and has {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Panel {1} follows panel {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>There is no panel in this text yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>{1} words in one panel; 50 are plenty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/reread.py" />
      <source>Panel 1. One.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/shelf.py" />
      <source>It may have been put back already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/shelf.py" />
      <source>This is not on the shelf any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>Choose another page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>No tone was named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>Say in a word or two how it should sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>There is no page {1} in this plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>This was not {1} and stays as it was: {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/sizes.py" />
      <source>Choose a model with a context of {1} tokens or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/sizes.py" />
      <source>{1} can hold too little text at once to write a comic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Choose one or more balloons first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Choose other panels; what you set by hand stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>It was not said how to rewrite it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>No balloon is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>No panel is chosen whose importance was not set by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Say in a few words what you wish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Try again, or say in other words what you wish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>{1} has nothing to propose here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest_beat.py" />
      <source>Choose the panel after which the new one is to come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest_beat.py" />
      <source>No panel is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>Page {1} is not, or not all, in {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>Page {1}: not all pictures are told in English, which picture models read best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>The plot is not told in {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>Nobody says these words of the premise: “{1}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>Nothing happens at {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>{1} is neither seen nor heard in the story.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>A story can have 1 to {1} pages, not {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>Choose another length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>Say in a sentence what the story is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>The model's answer ended early: this page may lack its last panels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>The premise is longer than the model can read at once; it was not told its middle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>There is nothing to write from yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_item.py" />
      <source>Add sound effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_item.py" />
      <source>Add {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_item.py" />
      <source>Click or drag where the {1} shall be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_item.py" />
      <source>Click where the sound shall be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_panel.py" />
      <source>Add panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_panel.py" />
      <source>Drag a rectangle for a panel above the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/bend_tail.py" />
      <source>Bend tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/bend_tail.py" />
      <source>Drag to bend the tail · Shift: straight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Drag to move the picture · wheel or corners to zoom · Alt: may leave the panel uncovered · Esc: done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Move picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Zoom picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_cut.py" />
      <source>Drag the gutter: panels on both sides follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_cut.py" />
      <source>Move gutter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Drag the tip to the speaker's mouth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Move tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/marquee.py" />
      <source>Drag to select balloons and sound effects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Drag to move · Shift: straight · Alt: the tail moves along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Move {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_panel.py" />
      <source>Drag to move the panel · Shift: straight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_panel.py" />
      <source>Move panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/paint_mask.py" />
      <source>Paint over what shall be drawn anew · Alt: take away · [ ]: brush · Del: clear · Esc: leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/paint_mask.py" />
      <source>There is no picture here to paint on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Drag to resize · Shift: keep proportions · Alt: about the centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Resize balloon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Resize caption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_panel.py" />
      <source>Drag to resize the panel · Shift: keep proportions · Alt: about the centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_panel.py" />
      <source>Resize panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/scale_sfx.py" />
      <source>Drag to resize</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/scale_sfx.py" />
      <source>Resize sound effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/stretch_sfx.py" />
      <source>Drag to widen the letters · Alt: about the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/stretch_sfx.py" />
      <source>Stretch sound effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/swap_panels.py" />
      <source>Drop on another panel to change places · double-click to move the picture inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/swap_panels.py" />
      <source>Swap panels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/turn_sfx.py" />
      <source>Drag to turn · Shift: steps of 15°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/turn_sfx.py" />
      <source>Turn sound effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Bend sound effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag to bend the line · Alt+click: take the point away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag to bend · Shift: the other side as well · Alt: straight along one axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag up or down to bend · Shift: steps · sideways bends the other way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Delete {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Type · click outside or press Ctrl+Enter to finish · Esc: leave it as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>nudge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>wheel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Balloon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Caption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click a balloon, caption or sound effect to edit its text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click to select, drag to move, double-click to edit text or move a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click to zoom in, Alt+click to zoom out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click where the balloon shall be, then type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click where the caption shall be, then type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click where the sound shall be, then type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag a picture inside its panel; wheel or corners to zoom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag to move the view · hold Space in any tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Fix a region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Select</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Sound effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Zoom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/text_session.py" />
      <source>Edit text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Bring to front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Deselect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Keep where it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Send to back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Export script…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>New comic…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Generate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Add page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Delete page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Draw drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Duplicate page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Lay out page again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Next page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Place balloons again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Previous page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Shuffle layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Add to panel…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Back into the layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Choose a picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Divide into columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Divide into rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Draw this panel again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Free from the layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Remove the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Explain the mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>From a picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate selected panels…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate this page…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Look again whether it was made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Make it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Regenerate stale panels…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Stop generating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Try failed panels again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Upscale…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Vary…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Add a beat after this panel…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Cast, places and props…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Open plan…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Rewrite…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Say it shorter…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Score importance again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Update from a script file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>About Kitsumy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>Monitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>What pictures cost…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Cast beside the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Fit page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Fit width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Same as the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Shelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Story check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Trim, bleed and safe area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Zoom out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Arriving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/mask_layer.py" />
      <source>Nothing is painted yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/mask_layer.py" />
      <source>Paint over the region that shall be drawn anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast.py" />
      <source>Cast, places and props</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast.py" />
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_files.py" />
      <source>“{1}” is too large for a reference picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>A place that stands here looks the same in every picture, by words and pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>A thing the story comes back to. What stands here looks the same in every picture that shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a prop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add prop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Age, face, hair, skin, build, one mark nobody else has: what stays when the clothes change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Also called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Cast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change other names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change outfit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Clothes with their colours, from head to foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this character here, the best first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this place here, the best first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this thing here, the best first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>For whoever writes their lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>How they talk: short or winding, polite, rough, favourite words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Kind of place, buildings or furniture, materials and colours, light, one thing only here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Look and outfit are used word for word in every picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New prop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>No places yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>No props yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Nobody in the cast yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the cast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the props</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Other names in the script, with commas between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Outfit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Props</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove from the cast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove prop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename prop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Used word for word in every picture of this place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Used word for word in every picture that shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>What it is, size, material and colours, wear, one mark that tells it from any other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Whoever stands here looks the same in every picture, by words, colours and pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>A balloon of this speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>As the comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Ink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Much larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Much smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>So this is how {name} talks!</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>This ink is hard to read on this balloon: contrast {ratio}, readable from {least}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>{name}: as the comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_member.py" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_member.py" />
      <source>Lettering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_member.py" />
      <source>Turnaround sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_orders.py" />
      <source>The comic has no panel yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_orders.py" />
      <source>The sheet could not be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Add reference pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change lettering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change reference pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Remove turnaround sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Add a colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Colour {colour}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>{colour}: click to change, Delete to remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Add pictures…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Reference picture {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Reference pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Remove picture</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>1 panel shows {name}|%n panels show {name}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>1 picture no longer follows from what stands here.|%n pictures no longer follow from what stands here.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>A change here makes 1 generated picture stale.|A change here makes %n generated pictures stale.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>No panel shows {name} yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Regenerate…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Renewing costs about {price}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Renewing costs nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>on page {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>on pages {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>A sheet shows the character from all sides. Every picture then follows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>About {cost}, {time}, by {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>It could cost more than your limit allows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make another…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make turnaround sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>No sheet yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Nobody can make it now. {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>The first picture that models follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>The sheet is being made…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Working out the price…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>For comic readers, with title and reading direction inside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>For reading and sharing; text stays searchable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>One picture per page in a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>PNG pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Comic plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Everything about the story, for other programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Export script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>For notes, wikis and version control.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>For screenwriting programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Pages, panels and lines as comic writers set them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Choose where…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Folder:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>As soon as possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>At most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Balanced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Cheap, but no waiting for cents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Chosen for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Economy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Fast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>LoRA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Nearly the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No limit here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No machine that would have to start first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No picture and no word leaves this computer and its network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Only here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Quite another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>The cheapest, however long it takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>The usual one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>This order must not cost more. Your limits for day and month hold as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Urgent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Variations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What else the picture shall show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What suits the style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>“{name}” cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>Choose a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>Choose a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>The picture the panel shows. A file can be dropped here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>0: as without it · 1: as it was made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>A fresh one each time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>As ComfyUI names it, with its folder: comics/ink.safetensors. Hosted models take only a link (https://…), and draw without a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>File in ComfyUI's folder “loras”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>LoRA file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>LoRA strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>The first that arrives is shown in the panel; all are kept as takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>The same seed makes the same picture again. Further variations count on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>Variations of each panel</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>1 exists already, free|%n exist already, free</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>1 picture|%n pictures</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Nobody can make these pictures now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Set up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>There is no price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than the limit set here ({left}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than what is left of this month's limit ({left}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than what is left of today's limit ({left}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than your limit for one order ({left}).</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Why not the other provider?|Why not the %n others?</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Working out price and time…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>made already, free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>or {way}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Copy prompt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>From a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Made by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Recipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>References</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Room for lettering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Shot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>To be avoided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Your words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>chosen by the provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>{share} may change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>{w} × {h} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>A picture from a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Drafts and empty panels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Every panel of the comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Generate pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Page {number}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>The stale panel|%n stale panels</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Upscale the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Vary the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Blank pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Lay out as prose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Make comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>New comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open a script, a story or a plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Premise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Script or story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Texts and plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>This language is not known here: type its name in English, or its code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Add somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Look, in plain English: age, face, hair, clothes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Nobody fixed: the writer invents everybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Taken word for word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Any other language may be typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Left to right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Right to left (manga)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Untitled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>A writer turns a premise into a cast, places and a script, page by page. Without one your words are laid out as they stand, one picture for each moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Genre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Tone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>What is it about? A keeper's lamp goes out for the first time in forty years…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>%n in the cast|%n in the cast</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>Paste a script or a story here, or drop a text file or a plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>“{name}” cannot be read: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>“{name}” is not a text file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Search commands</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>1 panel is touched|%n panels are touched</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>1 picture becomes out of date.|%n pictures become out of date.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>All changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Apply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>From “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>No panel is touched, only the wording of the script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Renewing would cost about {cost}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>The file says what the comic says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Update from a script file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>What changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>What renewing would cost cannot be told now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Line {line}: {message}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Nothing changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Panel {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>goes to the shelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>goes to the shelf, with its picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>page {page}, panel {panel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>panel {panel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>was {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change expression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change pose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Expression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Expression of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Nobody. Drag somebody here from the cast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Pose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Pose of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Position of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Remove {name} from the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Who is in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Add to panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Drag onto a panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Edit…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Nobody here yet. Add members, places and props, then drag them onto panels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Select a panel first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/promote.py" />
      <source>Keep as reference of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Add {name} to the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Set the panel at {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Show {name} in the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>A comic keeps at least one page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Add balloon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Add caption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Divide panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Free panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Lay out page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Let move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Only panels of the layout can be divided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Panel into the layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Place balloons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Radio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Shout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Speaker is off panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Speech</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Text scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Thought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Weak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Whisper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Captions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Effects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Right to left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/glyphs.py" />
      <source>{face} has no {letters}: another face stands in.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>%n object selected|%n objects selected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Place in the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/page_fields.py" />
      <source>Column gutter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/page_fields.py" />
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/page_fields.py" />
      <source>Row gutter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>1 · inset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>2 · small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>3 · medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>4 · large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>5 · splash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bird's eye</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed at the bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed at the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Border</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>By the balloons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Calm for text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Climax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Close-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Dialogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Establishing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Extreme close-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Extreme wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Eye level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Full figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Importance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>In English, for models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Insert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Tilted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Transition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>What it shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Worm's eye</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/templates.py" />
      <source>Templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/templates.py" />
      <source>Use a template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_work.py" />
      <source>Drawing page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_work.py" />
      <source>Drop pictures onto a panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_work.py" />
      <source>Every panel has a picture already.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/page_work.py" />
      <source>Place picture|Place %n pictures</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_work.py" />
      <source>Reading pictures</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture arrives|%n pictures arrive</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture failed|%n pictures failed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is being drawn|%n pictures are being drawn</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is out of date|%n pictures are out of date</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is too coarse|%n pictures are too coarse</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture waits for you|%n pictures wait for you</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture waits|%n pictures wait</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Being drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Brief, cast or style changed since this picture was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>It may have been made and paid already, and nobody can tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Paid already?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>The picture has fewer pixels than {dpi} dpi ask for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>This picture could not be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Too coarse for print</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 failed|%n failed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 picture arrived|%n pictures arrived</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 picture may have been paid already, and nobody can tell. Make it again?|%n pictures may have been paid already, and nobody can tell. Make them again?</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Make again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>RunPod gave no reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Switched from {before} to {after}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>The GPU is gone. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>The GPU is taken away in {time}. Work goes on elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>{before} cannot go on: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/panel_pictures.py" />
      <source>No picture was made for this panel yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Drawing {over}/{total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU idle, waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU is booting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU is going away, switching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU ready, drawing begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Starting your GPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Switched to {provider}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Waiting for a place to draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{spent} of about {expected}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{time} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{words}… (~{time})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Brush</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Draw it anew…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Leave (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Mark nothing (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Mark the whole picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Paint over what shall be drawn anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Press on the picture of a panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Size of the brush</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Size of the brush ([ and ])</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/state.py" />
      <source>Number {n} in the provider's queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/status.py" />
      <source>Stopping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Every picture made for this panel. Enter shows the chosen one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Make a new one from it…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Put a take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Show its recipe…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>The panel shows this picture. Show another one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Use this picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes_model.py" />
      <source>{model} · seed {seed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes_model.py" />
      <source>{words}, shown</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Generate this panel…|Generate %n panels…</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Regenerate stale panels</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Regenerate the stale panel|Regenerate %n stale panels</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Remove a take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Remove this picture from the panel's takes? That cannot be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Select a panel with a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>The marked region</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>The selected panel|%n selected panels</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>There is no panel yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Lengths, order, silence, names and page turns: all as a careful editor likes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Looking the story through…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Nothing to remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>The story could not be checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>Edit script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The change could not be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The page changed words that are being written in the script: the script's count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The pages could not follow the last words of the script.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The pages could not follow the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>No script yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>The library is open in another window: the script can only be read here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>This comic was made without one. It can be written from the pages as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Updating the pages…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>What became of the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Write the script of this comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Your text is kept and will be tried again (Ctrl+Enter).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>A panel without words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Page {page}, panel {panel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Put it back where it was, with its picture; dragged, onto the page in view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Take it off the shelf for good; that can be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>The shelf is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>What a changed script no longer has is kept here, with its pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/side.py" />
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/text_edit.py" />
      <source>PAGE ONE

PANEL 1. What is seen.
NAME: What is said.
SFX: What is heard.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 changed|%n changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 gone|%n gone</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 moved|%n moved</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 new panel|%n new panels</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 new|%n new</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 on the shelf|%n on the shelf</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 page|%n pages</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel changed|%n panels changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel gone|%n panels gone</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel moved|%n panels moved</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel on the shelf|%n panels on the shelf</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>The pages stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>1 thing went to the shelf.|%n things went to the shelf.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Choose another folder, or free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Comparing the script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Exported to {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Exporting the script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Scripts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Show the shelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>The library is open in another window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>This comic has no script a file could change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Update from script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Write script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Writing the script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>“{name}” cannot be written: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/strip.py" />
      <source>Move page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>Add a page to begin: Page ▸ Add page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>No pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>Page {number} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>%n page, ready to be a comic|%n pages, ready to be a comic</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Continue {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Forget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Forget {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Open the plan of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Unfinished stories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>{done} of {total} pages written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Comics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Make your first comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>No comic has this in its title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>No comics yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Search titles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Write down a premise, paste a script or a story, or start from blank pages. Drafts are drawn on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>“{title}” was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>A picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Cost by number of pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>List prices elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>No provider is set up yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Number of pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>One provider alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The mode chosen in the settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The model that suits each provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The planner's choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>What pictures cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>list price of {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>pays from {n} pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>A pod pays from {n} pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>Nothing was spent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>Spending by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>a pod pays from {n}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>%n day|%n days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>A pod's time that belongs to no picture; part of the amount spent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Belongs to no comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Boot and idle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Ledger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Paid for pictures that never came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Waste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>What you spend on pictures appears here, day by day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>partly worked out, the bill follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>{money} in {days} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>{money} of it waste ({percent} %)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>%n needs you|%n need you</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>A picture takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Being made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Done in 24 hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Failed in 24 hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Half of them no longer than the first, 95 of 100 than the second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Pods, an hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Share of pictures that succeeded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Spent today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>looked at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Being sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>No such picture in the last 24 hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Nothing is being made. Pictures you order appear here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Your decision is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>{state}, {percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Half of the pictures of the last 24 hours took no longer than the first time, 95 of 100 no longer than the second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>No pod is rented: nothing costs money by the hour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Pods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Providers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Stop pod {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>does not work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>for {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>not looked at yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>others {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>p50 · p95</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>starts when needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>{money} an hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>{name}, not rented by this program</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>1 picture made|%n pictures made</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>Order ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>Pictures are ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>{count} failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>{count} to be decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/length_box.py" />
      <source>“{text}” is no length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Brought by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>ComfyUI here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Draft artist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Gemini</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod pod</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod public endpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod serverless</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{cost} in {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{h} h {m} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{n} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{n} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Check and keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Checking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Diagnose my account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Get a key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Google's picture model, used last, when nothing else can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>In use until the program ends: …{ending}. It is stored nowhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Keep it all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Kept in {keyring}: …{ending}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Key of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Keys stay in the keyring of this computer, never in a file. Pictures and money pass between you and the provider; there is no server of ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Missing: {scopes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Paste the key here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Pictures are made on GPUs that you rent there by the second. A key with the permissions “Serverless” and “Pods” is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Read from {variable}: …{ending}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>There is no keyring here: a key is used until the program ends and stored nowhere. It can also be given in {variable}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Address of ComfyUI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Cannot be done here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI is installed and will be started when it is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI {version} on {device}, {size:.0f} GB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Folder to install into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Graphics card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Install</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Install it here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Look for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Model to install</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Models: {models}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>None found: pictures would take minutes each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>None of our models is complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Start it, or install one below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Step {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Stopped. What is downloaded already is used next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>What would be done?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>With a good graphics card pictures cost nothing: ComfyUI draws them on this computer or network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{model} lacks {files}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{name}, needs {size} GB of graphics memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{name}, {size:.0f} GB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{need:.0f} GB needed, {free:.0f} GB free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{size:.1f} GB to download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Notices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Spending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Writer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/findings.py" />
      <source>could not be told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/findings.py" />
      <source>works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>In ComfyUI choose Workflow → Export (API).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>My graph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>My own ComfyUI graph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>This is not a graph in ComfyUI's API format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>Which inputs take what? The rest of the graph stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>not set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Is sent a short JSON note when an order is finished: how many pictures, what was spent. No picture, no word of the story.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Tell the desktop when an order is finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>This is no web address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Webhook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>A graph saved with “Export (API)”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Add…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Balanced: an hour is worth a dollar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>By a fixed number: a pod for more than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Choosing between pod and serverless</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>ComfyUI on this computer or network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Economy: waiting costs nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Fast: an hour is worth twenty dollars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Money or time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>My own ComfyUI graphs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Never use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Only on this computer and its network: no picture and no word leaves it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Otherwise expected cost and time are weighed anew for every batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Pictures from which a pod is used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, a pod for the batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, my serverless endpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, ready-made models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>The built-in draft artist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>What holds unless an order says otherwise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Whoever is best at the moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures may be sold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures may not be sold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>0 to {count}; each stops after {seconds} s without work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>A pod deletes itself even if this computer is off: no GPU outlives its use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Add your RunPod key under Accounts first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create an endpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create for me…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Creating…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Deleted when idle for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Deletes itself when idle for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>First picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>GPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>GPUs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Look again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Model of the new endpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Network volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Ready-made models need nothing but the key. An endpoint of your own or a pod makes pictures with the model you choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>RunPod</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>RunPod has set its workers to 0 after days without work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Running costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Serverless endpoints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Standing costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>The best value at the moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>There is no endpoint in this account yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>This is made in your RunPod account:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Use {name} for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Wake up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Workers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>after about {minutes} min, later ones sooner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>nothing while no picture is made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>runs no ComfyUI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{amount} a month for {size} GB of storage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{count} workers at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{name}, {size} GB, about {price} an hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{second} a second of each worker ({hour} an hour)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>… or without this program for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>RunPod has a limit of its own as well: see Billing in its console.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>Whatever could exceed a limit is refused before anything is paid. Days and months are counted on this computer, for this library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>{name}: limited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>A lamp burns in a window over the harbour, and nobody lives there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Any server that speaks as OpenAI's does. Ollama, llama.cpp and LM Studio on this computer are found by themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>From an idea to a script: a language model writes, on this computer for nothing or elsewhere by the word. Without one, prose is laid out as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Key for these addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>My vLLM endpoints on RunPod</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>One story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>OpenAI's, or that of another service that speaks like it. It is sent to no address of your own network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Other addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Preferred model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>The first that can be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Who can write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>{model} (not there now)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>Address to add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>Addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>It is of your network: no word leaves it, and no key is sent there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>It offers no model at present.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>The key below is sent there with every question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>There is no vLLM endpoint in this account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>This address is not encrypted and not of your network: begin it with https://.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>and %n more|and %n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>can be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>cannot be used yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{model}, about {price} a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{model}, free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{name} is not there any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{name}, {count} workers at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>Exporting page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>This comic has a fault: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>{what}: stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window_dialogs.py" />
      <source>A deleted comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window_dialogs.py" />
      <source>Kitsumy {version}. Your comics live on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>Gemini, words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>Models on this computer and its network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>OpenAI-compatible addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>RunPod, my own vLLM endpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Edit the cast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>How they speak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>In plain English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>In plain English, used word for word: age, face, hair…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Nobody yet. Whoever speaks in a panel may stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>What they are in the story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/fields.py" />
      <source>Importance {value} of 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/fields.py" />
      <source>Importance: how large the panel is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Remove figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Remove the figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Where they stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/grip.py" />
      <source>{name}: drag, or arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Edit line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Kind of line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Move the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Remove line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Remove the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Weak voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>What is said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>What is said…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>{words} words in one balloon; {most} read well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Add a page after this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Move the page down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Move the page up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Parts of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Places and props</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Remove page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Remove the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>not written yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Add a panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Answers the turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Beat of the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>How the page turns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Makes the reader turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Move line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>No turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Shorten…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>This page is not written yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Turn of the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>What this page is for…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>{words} of {most} words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add a figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Remove panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Remove the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>What happens and is seen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>What is seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>{words}/{most} words</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n page|%n pages</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n panel|%n panels</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n word|%n words</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Ask the writer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Back to the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Change the tone…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Save as plan…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Translate…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>%n remark|%n remarks</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>Page {page}, panel {panel}: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>Page {page}: </source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>%n page would change.|%n pages would change.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Discard it and ask for another proposal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Nothing would change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Take {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>The story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>{before} → {after} words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>A language model on this computer (Ollama, LM Studio, llama.cpp), or a key of RunPod, OpenAI or Gemini, is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>Looking for writers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>No writer is set up yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>Set up a writer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>All pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Into which language?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Marta finds the letter here already…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Only page {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>What shall be different?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Which tone?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Wish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Laying out pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Open a plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Save the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Saved to {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>The plan could not be written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>The writer stopped. The story waits in the library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>“{title}” was forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>Edit story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>Summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>The comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>What happens, in a few sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Asking the writer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Leave it (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Proposal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Proposal:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The change before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The next change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The writer would leave it as it is.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>1 balloon|%n balloons</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>1 panel|%n panels</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Add a beat</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>After this panel|After these %n panels</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>How shall it be said?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Propose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Rewrite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Say it shorter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Score importance again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>What shall happen? Empty: whatever the story lacks here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>Edit the look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>Prop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>What it looks like, in plain English</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>1 question|%n questions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Adults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Adventure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Bittersweet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Change the tone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Comedy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Crime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Drama</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Dreamy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Fantasy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Funny</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Historical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Hopeful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Horror</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Meeting the cast…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Mystery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Plotting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Putting a part right…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Quiet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Romance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Science fiction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Shorten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Slice of life</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Superhero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Teenagers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Tense</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Translate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Western</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Working on the plan…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Writing page {page}/{total}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Wry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>about {price}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>free on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>{asked} in, {answered} out a million tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>{price} an hour while it works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Go on by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Stopped after page {done} of {total}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>What is there stays, and can be edited.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>A4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>A5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>B5, dōjinshi and manga magazine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>B6, manga volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Franco-Belgian album</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Magazine, 8 × 10.5 in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Manga, US and UK, 5 × 7.5 in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Mini comic, 5 × 8 in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Newspaper strip, 13 × 4 in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Square, 210 mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Tankōbon, pocket manga volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>US comic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>US digest, 6 × 9 in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Webtoon, 800 px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Webtoon, 940 px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>American classic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Art nouveau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Cel-shaded 3D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Chibi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Constructivist poster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Cyberpunk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>European clear line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Graffiti</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Manga</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Medieval woodcut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Minimalist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Noir</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pencil sketch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pop art</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pulp magazine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Retro newsstand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Watercolour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Whimsical storybook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Woodblock print</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
