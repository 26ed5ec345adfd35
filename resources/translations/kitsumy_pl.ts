<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>Kitsumy</name>
    <message>
      <location filename="../../kitsumy_desktop/app/crash.py" />
      <source>Kitsumy made a mistake ({what}). It is written down in the log; your comic is saved.</source>
      <translation>Kitsumy popełnił błąd ({what}). Zapisano go w dzienniku; komiks jest zachowany.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/arrivals.py" />
      <source>New picture</source>
      <translation>Nowy obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Add a page first.</source>
      <translation>Najpierw dodaj stronę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Choose another one.</source>
      <translation>Wybierz inny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Generate one, or drop one in.</source>
      <translation>Wygeneruj go albo upuść tu gotowy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>No region is marked.</source>
      <translation>Nie zaznaczono obszaru.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Paint over what is to be drawn anew.</source>
      <translation>Zamaluj to, co ma zostać narysowane od nowa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>The comic has no page yet.</source>
      <translation>Komiks nie ma jeszcze stron.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>There is no graph called “{1}” any more.</source>
      <translation>Nie ma już grafu „{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>This panel is not in the comic any more.</source>
      <translation>Tego kadru nie ma już w komiksie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>This panel shows no picture to work from.</source>
      <translation>W tym kadrze nie ma obrazu, od którego można zacząć.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Vary a picture, 1 to {1} times.</source>
      <translation>Wariantów obrazu może być od 1 do {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>{1} pictures of one panel cannot be ordered at once.</source>
      <translation>Nie można zamówić naraz {1} obrazów jednego kadru.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/room.py" />
      <source>The program ends.</source>
      <translation>Program kończy pracę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/opening.py" />
      <source>Another Kitsumy window holds this library. You can look, but not change.</source>
      <translation>Tę bibliotekę trzyma inne okno Kitsumy. Można oglądać, ale nie zmieniać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/stories.py" />
      <source>“{1}” cannot be read: {2}.</source>
      <translation>Nie można odczytać „{1}”: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/stories.py" />
      <source>“{1}” is too large to be a comic plan.</source>
      <translation>„{1}” jest za duży jak na plan komiksu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>Draw again</source>
      <translation>Narysuj ponownie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>Drawing was stopped.</source>
      <translation>Rysowanie zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>“{1}” cannot be read.</source>
      <translation>Nie można odczytać „{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>Start it, or choose another one.</source>
      <translation>Uruchom go albo wybierz innego.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>The writer {1} cannot be used now.</source>
      <translation>Autora {1} nie można teraz użyć.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>This story is no longer there.</source>
      <translation>Tej historii już nie ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/kept.py" />
      <source>The story that was begun cannot be read: {1}.</source>
      <translation>Nie można odczytać rozpoczętej historii: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/tools.py" />
      <source>There is no writer called {1}.</source>
      <translation>Nie ma autora {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Arch</source>
      <translation>Łuk</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Arrow to the left</source>
      <translation>Strzałka w lewo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Arrow to the right</source>
      <translation>Strzałka w prawo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Banner</source>
      <translation>Wstęga</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Barrel</source>
      <translation>Beczka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Burst</source>
      <translation>Rozbłysk</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Chevron to the left</source>
      <translation>Szewron w lewo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Chevron to the right</source>
      <translation>Szewron w prawo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Circle</source>
      <translation>Koło</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Cut corners</source>
      <translation>Ścięte rogi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Diamond</source>
      <translation>Romb</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Ellipse</source>
      <translation>Elipsa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Falling</source>
      <translation>Opadający</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Flag</source>
      <translation>Flaga</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Hexagon</source>
      <translation>Sześciokąt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Hollow corners</source>
      <translation>Wklęsłe rogi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Leaf</source>
      <translation>Liść</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Leaning left</source>
      <translation>Pochylony w lewo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Leaning right</source>
      <translation>Pochylony w prawo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Lens</source>
      <translation>Soczewka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow bottom</source>
      <translation>Wąski dół</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow left side</source>
      <translation>Wąski lewy bok</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow right side</source>
      <translation>Wąski prawy bok</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow top</source>
      <translation>Wąska góra</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Octagon</source>
      <translation>Ośmiokąt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>One corner cut</source>
      <translation>Jeden róg ścięty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Pinched</source>
      <translation>Ściśnięty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Rising</source>
      <translation>Wznoszący się</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Rounded</source>
      <translation>Zaokrąglony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Scalloped</source>
      <translation>Falbanka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Shard</source>
      <translation>Odłamek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted bottom</source>
      <translation>Skośny dół</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted left side</source>
      <translation>Skośny lewy bok</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted right side</source>
      <translation>Skośny prawy bok</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted top</source>
      <translation>Skośna góra</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Soft burst</source>
      <translation>Miękki rozbłysk</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Stepped corners</source>
      <translation>Schodkowe rogi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Tilted</source>
      <translation>Przechylony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn</source>
      <translation>Podarty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the bottom</source>
      <translation>Podarty na dole</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the left</source>
      <translation>Podarty po lewej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the right</source>
      <translation>Podarty po prawej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the top</source>
      <translation>Podarty u góry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Wave at the bottom</source>
      <translation>Fala na dole</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Waves above and below</source>
      <translation>Fale u góry i na dole</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Waves all round</source>
      <translation>Fale dookoła</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Waves at the sides</source>
      <translation>Fale po bokach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Wedge to the left</source>
      <translation>Klin w lewo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Wedge to the right</source>
      <translation>Klin w prawo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Zigzag all round</source>
      <translation>Zygzak dookoła</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Zigzag at the bottom</source>
      <translation>Zygzak na dole</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Zigzag at the sides</source>
      <translation>Zygzak po bokach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/units.py" />
      <source>Write it like 12 mm, 0.5 in, 36 pt, 40 px or 10 + 2 mm.</source>
      <translation>Wpisz na przykład 12 mm, 0.5 in, 36 pt, 40 px albo 10 + 2 mm.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/units.py" />
      <source>“{1}” is no length.</source>
      <translation>„{1}” to nie długość.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Album of eight</source>
      <translation>Albumowa z ośmiu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Album of seven</source>
      <translation>Albumowa z siedmiu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Cascade</source>
      <translation>Kaskada</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Four wide tiers</source>
      <translation>Cztery szerokie paski</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of eight</source>
      <translation>Siatka ośmiu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of four</source>
      <translation>Siatka czterech</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of nine</source>
      <translation>Siatka dziewięciu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of six</source>
      <translation>Siatka sześciu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of twelve</source>
      <translation>Siatka dwunastu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Hero and two pairs</source>
      <translation>Główny i dwie pary</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Hero in the middle</source>
      <translation>Główny pośrodku</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>One, two, three</source>
      <translation>Jeden, dwa, trzy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Opening and picture</source>
      <translation>Wstęp i obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Single panel</source>
      <translation>Jeden kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Slash</source>
      <translation>Na ukos</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Stack and tall</source>
      <translation>Stos i wysoki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Tall and two</source>
      <translation>Wysoki i dwa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Tall left</source>
      <translation>Wysoki po lewej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Three and three</source>
      <translation>Trzy i trzy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Three wide tiers</source>
      <translation>Trzy szerokie paski</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two halves</source>
      <translation>Dwie połowy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two over wide</source>
      <translation>Dwa nad szerokim</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two, one, two</source>
      <translation>Dwa, jeden, dwa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide over three</source>
      <translation>Szeroki nad trzema</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide over two</source>
      <translation>Szeroki nad dwoma</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide, two, wide</source>
      <translation>Szeroki, dwa, szeroki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Zigzag</source>
      <translation>Zygzak</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A blade is drawn</source>
      <translation>Dobycie ostrza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A blow</source>
      <translation>Uderzenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A bubble, a cork</source>
      <translation>Bąbelek, korek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A car races</source>
      <translation>Pędzi samochód</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A click</source>
      <translation>Kliknięcie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A door slams</source>
      <translation>Trzaskają drzwi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A growl</source>
      <translation>Warczenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A shot</source>
      <translation>Strzał</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A sigh</source>
      <translation>Westchnienie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A slap</source>
      <translation>Policzek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A telephone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Blast</source>
      <translation>Wybuch</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Boulder</source>
      <translation>Głaz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Crack</source>
      <translation>Trzask</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Drops</source>
      <translation>Krople</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Electricity</source>
      <translation>Elektryczność</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Explosion</source>
      <translation>Wybuch</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Great explosion</source>
      <translation>Wielki wybuch</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Hollow</source>
      <translation>Puste</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Into the water</source>
      <translation>Do wody</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Knocking</source>
      <translation>Pukanie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Metal</source>
      <translation>Metal</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Metal on metal</source>
      <translation>Metal o metal</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Plain letters</source>
      <translation>Zwykłe litery</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Pop</source>
      <translation>Pyknięcie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Punch</source>
      <translation>Cios</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Rumble</source>
      <translation>Łoskot</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Shock</source>
      <translation>Wstrząs</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Sleep</source>
      <translation>Sen</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Slime</source>
      <translation>Śluz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Soft</source>
      <translation>Miękki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something breaks</source>
      <translation>Coś się łamie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something flies past</source>
      <translation>Coś przelatuje obok</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something heavy falls</source>
      <translation>Spada coś ciężkiego</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something sticky</source>
      <translation>Coś lepkiego</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Speed</source>
      <translation>Prędkość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Splash</source>
      <translation>Plusk</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Steps</source>
      <translation>Kroki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Thunder, an engine</source>
      <translation>Grzmot, silnik</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Wood or bone cracks</source>
      <translation>Trzeszczy drewno lub kość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/balloons.py" />
      <source>Give the balloon a speaker, or say whose face it is in Cast and faces.</source>
      <translation>Podaj, kto mówi w dymku, albo wskaż, czyja to twarz, w „Obsada i twarze”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/balloons.py" />
      <source>No face in the picture belongs to the speaker.</source>
      <translation>Żadna twarz na obrazie nie należy do mówiącego.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>A balloon's outline cannot cross itself.</source>
      <translation>Obrys dymka nie może przecinać sam siebie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>A balloon's outline needs three points.</source>
      <translation>Obrys dymka wymaga trzech punktów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>Remove one with Alt+click.</source>
      <translation>Usuń jeden przez Alt+kliknięcie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>This outline has as many points as it can have.</source>
      <translation>Ten obrys ma już największą możliwą liczbę punktów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>Somebody in the cast needs a name.</source>
      <translation>Postać w obsadzie musi mieć imię.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>There is somebody called “{name}” already.</source>
      <translation>Postać „{name}” już jest.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>{1} is in this panel already.</source>
      <translation>{1} już jest w tym kadrze.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>It is damaged, or another program made it.</source>
      <translation>Jest uszkodzone albo pochodzi z innego programu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>It is too much for one step.</source>
      <translation>To za dużo jak na jeden krok.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>This was copied in a newer Kitsumy.</source>
      <translation>Skopiowano to w nowszym Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>Update this one to paste it.</source>
      <translation>Zaktualizuj ten, żeby wkleić.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>What is on the clipboard cannot be pasted here.</source>
      <translation>Zawartości schowka nie można tu wkleić.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clipboard.py" />
      <source>Paste it into the script instead.</source>
      <translation>Wklej go raczej do scenariusza.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clipboard.py" />
      <source>There is nothing on the clipboard that can be pasted here.</source>
      <translation>W schowku nie ma niczego, co można tu wkleić.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clipboard.py" />
      <source>This text is too long for one balloon.</source>
      <translation>Tekst jest za długi na jeden dymek.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/effects.py" />
      <source>Blur and ghosts are made of a panel's picture, and there is none here.</source>
      <translation>Rozmycie i powidoki powstają z obrazu w kadrze, a tu go nie ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/effects.py" />
      <source>Put a picture into the panel first.</source>
      <translation>Najpierw wstaw obraz do kadru.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/figures.py" />
      <source>No face is known in this picture.</source>
      <translation>Na tym obrazie nie znaleziono twarzy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/figures.py" />
      <source>Outline the figure with the Figure tool.</source>
      <translation>Obrysuj postać narzędziem „Postać”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/frames.py" />
      <source>There is no such shape.</source>
      <translation>Nie ma takiego kształtu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>A group stays on one page.</source>
      <translation>Grupa zostaje na jednej stronie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>A group takes at least two things.</source>
      <translation>Grupa składa się z co najmniej dwóch obiektów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>Select several with Shift and click.</source>
      <translation>Zaznacz kilka, klikając z Shift.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/joints.py" />
      <source>Balloons of different pages cannot be joined.</source>
      <translation>Dymków z różnych stron nie można połączyć.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/joints.py" />
      <source>Select them with Shift held.</source>
      <translation>Zaznacz je, trzymając Shift.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/joints.py" />
      <source>Two balloons or more are joined.</source>
      <translation>Połączyć można dwa dymki lub więcej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/lettering_styles.py" />
      <source>A lettering style needs a name.</source>
      <translation>Styl liternictwa musi mieć nazwę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/lettering_styles.py" />
      <source>There is a lettering style “{1}” already.</source>
      <translation>Styl liternictwa „{1}” już jest.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>A free panel can only be merged into a panel of the layout that it lies on.</source>
      <translation>Wolny kadr można scalić tylko z kadrem układu, na którym leży.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Panels of two pages cannot be merged.</source>
      <translation>Kadrów z dwóch stron nie można scalić.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Put it back into the layout first.</source>
      <translation>Najpierw przywróć go do układu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Select panels of one page.</source>
      <translation>Zaznacz kadry jednej strony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Select panels whose borders face each other over their whole length.</source>
      <translation>Zaznacz kadry, których krawędzie stykają się na całej długości.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>These panels do not lie side by side along one common border.</source>
      <translation>Te kadry nie leżą obok siebie wzdłuż wspólnej krawędzi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/page_templates.py" />
      <source>A page without panels makes no template.</source>
      <translation>Ze strony bez kadrów nie powstanie szablon.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/page_templates.py" />
      <source>A template needs a name.</source>
      <translation>Szablon musi mieć nazwę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/page_templates.py" />
      <source>Add a panel first.</source>
      <translation>Najpierw dodaj kadr.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>A place needs a name.</source>
      <translation>Miejsce musi mieć nazwę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>There is a place called “{name}” already.</source>
      <translation>Miejsce „{name}” już jest.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>This panel is set at {1} already.</source>
      <translation>Akcja tego kadru już dzieje się tutaj: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>A panel needs three corners and some room.</source>
      <translation>Kadr potrzebuje trzech rogów i trochę miejsca.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>Keep its edges apart.</source>
      <translation>Trzymaj jego krawędzie z dala od siebie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>The panel would hold nothing.</source>
      <translation>Kadr niczego by nie zawierał.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>The panel's outline would cross itself.</source>
      <translation>Obrys kadru przecinałby sam siebie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/props.py" />
      <source>A prop needs a name.</source>
      <translation>Rekwizyt musi mieć nazwę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/props.py" />
      <source>There is a prop called “{name}” already.</source>
      <translation>Rekwizyt „{name}” już jest.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/sheets.py" />
      <source>Choose another name.</source>
      <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Add a page, or a new spread.</source>
      <translation>Dodaj stronę albo nową rozkładówkę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Choose a single page before a single page.</source>
      <translation>Wybierz pojedynczą stronę, po której jest pojedyncza.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Choose a single page.</source>
      <translation>Wybierz pojedynczą stronę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>The page after this one is a spread already.</source>
      <translation>Następna strona jest już rozkładówką.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>There is no page after this one to join it with.</source>
      <translation>Po tej stronie nie ma żadnej, z którą można ją połączyć.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>This page is a spread already.</source>
      <translation>Ta strona jest już rozkładówką.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/unspread.py" />
      <source>Choose a spread.</source>
      <translation>Wybierz rozkładówkę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/unspread.py" />
      <source>This page is not a spread.</source>
      <translation>Ta strona nie jest rozkładówką.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Burst flash</source>
      <translation>Błysk wybuchu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Coarse dots</source>
      <translation>Grube kropki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Crosshatching</source>
      <translation>Kreskowanie krzyżowe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dark dots</source>
      <translation>Ciemne kropki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dense focus</source>
      <translation>Gęste skupienie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dot tone</source>
      <translation>Raster kropkowy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dusk</source>
      <translation>Zmierzch</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Flat grey</source>
      <translation>Jednolita szarość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Focus in clusters</source>
      <translation>Skupienie w pękach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Focus lines</source>
      <translation>Linie skupienia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Ghosts</source>
      <translation>Powidoki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Gradient tone</source>
      <translation>Raster gradientowy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Grit fading</source>
      <translation>Zanikający pył</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Impact flash</source>
      <translation>Błysk uderzenia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Light dots</source>
      <translation>Jasne kropki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Line tone</source>
      <translation>Raster liniowy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Motion blur</source>
      <translation>Rozmycie ruchu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Outlined focus</source>
      <translation>Obrysowane skupienie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Rain</source>
      <translation>Deszcz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Rush in bundles</source>
      <translation>Pęd w pękach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Sand tone</source>
      <translation>Raster piaskowy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Shiver</source>
      <translation>Drżenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Speed around a figure</source>
      <translation>Prędkość wokół postaci</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Speed lines</source>
      <translation>Linie prędkości</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Stream lines</source>
      <translation>Linie strumienia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Swirl</source>
      <translation>Wir</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Whip pan</source>
      <translation>Szybki obrót kamery</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>White dots</source>
      <translation>Białe kropki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Check the disk's free space or choose another folder.</source>
      <translation>Sprawdź wolne miejsce na dysku albo wybierz inny folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Close the program that has it open, or choose another folder.</source>
      <translation>Zamknij program, w którym jest otwarty, albo wybierz inny folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Give the file another name, or move the folder away.</source>
      <translation>Nadaj plikowi inną nazwę albo przenieś folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Make the folder or choose another one.</source>
      <translation>Utwórz ten folder albo wybierz inny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: no permission in {2}, or the file is in use.</source>
      <translation>Nie można zapisać „{1}”: brak uprawnień w {2} albo plik jest używany.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: the folder {2} does not exist.</source>
      <translation>Nie można zapisać „{1}”: folder {2} nie istnieje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: {2}.</source>
      <translation>Nie można zapisać „{1}”: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” is a file, so no folder can have that name.</source>
      <translation>„{1}” to plik, więc żaden folder nie może się tak nazywać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” is a folder.</source>
      <translation>„{1}” to folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/job.py" />
      <source>The export was stopped; no file was written.</source>
      <translation>Eksport zatrzymano; nie zapisano żadnego pliku.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pictures.py" />
      <source>A picture of this comic cannot be read ({1}…).</source>
      <translation>Nie można odczytać obrazu z tego komiksu ({1}…).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pictures.py" />
      <source>Put another picture into the panel that shows it, or bring the file back from a backup.</source>
      <translation>Wstaw inny obraz do kadru, który go pokazuje, albo przywróć plik z kopii zapasowej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/png_file.py" />
      <source>A PNG file holds one page, and there are {1}.</source>
      <translation>Plik PNG mieści jedną stronę, a jest ich {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/png_file.py" />
      <source>Export to a folder, {1}/, or choose one page.</source>
      <translation>Wyeksportuj do folderu {1}/ albo wybierz jedną stronę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pool.py" />
      <source>A helper process of the export ended unexpectedly, perhaps for lack of memory.</source>
      <translation>Proces pomocniczy eksportu nagle się zakończył, być może z braku pamięci.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pool.py" />
      <source>Close other programs or choose a lower resolution, then try again.</source>
      <translation>Zamknij inne programy albo wybierz niższą rozdzielczość i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/snapshot.py" />
      <source>Add a page, then export again.</source>
      <translation>Dodaj stronę i wyeksportuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/snapshot.py" />
      <source>This comic has no pages yet.</source>
      <translation>Ten komiks nie ma jeszcze stron.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>Give it another name.</source>
      <translation>Nadaj inną nazwę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>Use one of {1}, or end the name with / for a folder of PNG pages.</source>
      <translation>Użyj jednego z {1} albo zakończ nazwę znakiem /, żeby powstał folder stron PNG.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>“{1}” is named like a file, but is a folder.</source>
      <translation>„{1}” nazywa się jak plik, ale jest folderem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>“{1}” is not a kind of file that can be made.</source>
      <translation>Nie można utworzyć pliku takiego rodzaju jak „{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>ComfyUI cannot be reached, and may have taken the picture in.</source>
      <translation>ComfyUI jest nieosiągalny, a mógł przyjąć obraz do pracy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>ComfyUI finished, but names no picture.</source>
      <translation>ComfyUI skończył, ale nie podał obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>See whether it is still running.</source>
      <translation>Sprawdź, czy jeszcze działa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>The picture is no longer on ComfyUI's disk.</source>
      <translation>Obrazu nie ma już na dysku ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>This ComfyUI is too old.</source>
      <translation>Ten ComfyUI jest za stary.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>Update it to {1} or newer.</source>
      <translation>Zaktualizuj go do {1} lub nowszego.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>Its makers may ask for an account, or have moved it.</source>
      <translation>Być może autorzy wymagają konta albo go przenieśli.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The download broke off.</source>
      <translation>Pobieranie zostało przerwane.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The download was stopped.</source>
      <translation>Pobieranie zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The file is not to be had at its address.</source>
      <translation>Pliku nie ma pod jego adresem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The file's server answers with an error.</source>
      <translation>Serwer pliku odpowiada błędem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>Try again; if it happens again, tell us.</source>
      <translation>Spróbuj ponownie; jeśli się powtórzy, napisz do nas.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>{1} is not the file it should be.</source>
      <translation>{1} to nie ten plik, który powinien być.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>A picture is too large for this ComfyUI.</source>
      <translation>Obraz jest za duży dla tego ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Add a Save Image node to it.</source>
      <translation>Dodaj do niego węzeł Save Image.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Check its address, and whether a password stands before it.</source>
      <translation>Sprawdź adres i czy nie chroni go hasło.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Choose a smaller model or size, or close other programs that use the GPU.</source>
      <translation>Wybierz mniejszy model lub rozmiar albo zamknij programy używające GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI answered with an error.</source>
      <translation>ComfyUI odpowiedział błędem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI does not accept {1} for “{2}” of the node “{3}”.</source>
      <translation>ComfyUI nie przyjmuje {1} dla „{2}” w węźle „{3}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI has lost a picture that was sent to it.</source>
      <translation>ComfyUI zgubił przesłany mu obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks the file “{1}”.</source>
      <translation>ComfyUI nie ma pliku „{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks the node “{1}”.</source>
      <translation>ComfyUI nie ma węzła „{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks {1}.</source>
      <translation>ComfyUI nie ma {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Look at its window or log; starting it again often helps.</source>
      <translation>Zajrzyj do jego okna lub dziennika; często pomaga ponowne uruchomienie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Put it into {1} and start ComfyUI again.</source>
      <translation>Umieść go w {1} i uruchom ComfyUI ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The GPU's memory is too small for this picture.</source>
      <translation>Pamięć GPU jest za mała na ten obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The graph saves no picture.</source>
      <translation>Graf nie zapisuje obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The node “{1}” misses its input “{2}”.</source>
      <translation>Węzłowi „{1}” brakuje wejścia „{2}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The picture was stopped in ComfyUI.</source>
      <translation>Obraz zatrzymano w ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI does not know “{1}” for “{2}” of the node “{3}”.</source>
      <translation>Ten ComfyUI nie zna „{1}” dla „{2}” w węźle „{3}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI lets nobody in without a password.</source>
      <translation>Ten ComfyUI nie wpuszcza bez hasła.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI may be newer or older than the graph; update it.</source>
      <translation>Ten ComfyUI może być nowszy lub starszy niż graf; zaktualizuj go.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Try again when you like.</source>
      <translation>Spróbuj ponownie, kiedy zechcesz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Update ComfyUI, or install the package that brings this node.</source>
      <translation>Zaktualizuj ComfyUI albo zainstaluj pakiet z tym węzłem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Update ComfyUI.</source>
      <translation>Zaktualizuj ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>For {1} it lacks {2}.</source>
      <translation>Do {1} brakuje mu {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>Write something like http://192.168.1.5:8188.</source>
      <translation>Wpisz na przykład http://192.168.1.5:8188.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>“{1}” is no address.</source>
      <translation>„{1}” to nie adres.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>A file could not be written: {1}.</source>
      <translation>Nie udało się zapisać pliku: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>ComfyUI is being installed there already.</source>
      <translation>ComfyUI już się tam instaluje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>The installation was stopped.</source>
      <translation>Instalację zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>This step failed: {1}.</source>
      <translation>Ten krok się nie udał: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>Try again.</source>
      <translation>Spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>What is there is used the next time.</source>
      <translation>To, co już jest, przyda się następnym razem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1} did not arrive whole.</source>
      <translation>{1} nie dotarł w całości.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1} is made for {2} GB of GPU memory, this one has {3}: it will work, and be slow.</source>
      <translation>{1} wymaga {2} GB pamięci GPU, tu jest {3}: będzie działać, ale powoli.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1}Without a GPU a picture takes many minutes; RunPod costs about a cent.</source>
      <translation>{1}Bez GPU obraz zajmuje wiele minut; w RunPod kosztuje około centa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose an empty or new one.</source>
      <translation>Wybierz pusty albo nowy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose another folder.</source>
      <translation>Wybierz inny folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose it with the button.</source>
      <translation>Wybierz go przyciskiem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>ComfyUI cannot be installed on {1}.</source>
      <translation>ComfyUI nie można zainstalować na {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download ComfyUI {1}</source>
      <translation>Pobierz ComfyUI {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download uv, which installs Python and packages</source>
      <translation>Pobierz uv, który instaluje Pythona i pakiety</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download {1}: {2}</source>
      <translation>Pobierz {1}: {2}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install PyTorch {1} ({2})</source>
      <translation>Zainstaluj PyTorch {1} ({2})</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install Python {1} into the folder</source>
      <translation>Zainstaluj Python {1} w folderze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install the packages ComfyUI needs</source>
      <translation>Zainstaluj pakiety potrzebne ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Make room, or choose a folder on another disk.</source>
      <translation>Zwolnij miejsce albo wybierz folder na innym dysku.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Make the folder {1}</source>
      <translation>Utwórz folder {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Start ComfyUI once and see that it answers</source>
      <translation>Uruchom raz ComfyUI i sprawdź, czy odpowiada</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>The folder must be named in full.</source>
      <translation>Folder trzeba podać w całości.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>There is something else in this folder.</source>
      <translation>W tym folderze jest już coś innego.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Use RunPod, or a ComfyUI on another computer.</source>
      <translation>Użyj RunPod albo ComfyUI na innym komputerze.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>{1} GB are missing on this disk.</source>
      <translation>Na tym dysku brakuje {1} GB.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>{1} is a file.</source>
      <translation>{1} to plik.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>ComfyUI made an entirely black picture.</source>
      <translation>ComfyUI utworzył całkiem czarny obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>The model's numbers overflowed on this GPU: try another model, or start ComfyUI with --force-upcast-attention.</source>
      <translation>Liczby modelu przepełniły się na tym GPU: wypróbuj inny model albo uruchom ComfyUI z --force-upcast-attention.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>The picture did not arrive whole.</source>
      <translation>Obraz nie dotarł w całości.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI could not be started.</source>
      <translation>Nie udało się uruchomić ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI did not answer within five minutes.</source>
      <translation>ComfyUI nie odpowiedział w ciągu pięciu minut.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI ended while it was starting.</source>
      <translation>ComfyUI zakończył się podczas uruchamiania.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI is not installed there.</source>
      <translation>ComfyUI nie jest tam zainstalowany.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>Install it again.</source>
      <translation>Zainstaluj go ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>No port is free on this computer.</source>
      <translation>Na tym komputerze nie ma wolnego portu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI does not answer any more.</source>
      <translation>ComfyUI już nie odpowiada.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI knows nothing of the picture any longer: it was started anew, or its queue emptied.</source>
      <translation>ComfyUI nic już nie wie o obrazie: uruchomiono go ponownie albo opróżniono kolejkę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI made no step for twenty minutes.</source>
      <translation>ComfyUI od dwudziestu minut nie zrobił kroku.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>Look at its window; it may need to be started again.</source>
      <translation>Zajrzyj do jego okna; być może trzeba go uruchomić ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>It may have been made and paid, and nobody can tell.</source>
      <translation>Być może obraz powstał i został opłacony, ale nikt tego nie wie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>The machine went away.</source>
      <translation>Maszyna zniknęła.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>Trying again may cost it a second time.</source>
      <translation>Ponowna próba może kosztować drugi raz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>{1} A picture may still be charged for.</source>
      <translation>{1} Obraz może jeszcze zostać policzony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Choose a panel.</source>
      <translation>Wybierz kadr.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Nobody can make these pictures.</source>
      <translation>Nikt nie może wykonać tych obrazów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Set up a provider in the settings.</source>
      <translation>Skonfiguruj dostawcę w ustawieniach.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>There is nothing to generate.</source>
      <translation>Nie ma czego generować.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>A picture that this one is made from is missing.</source>
      <translation>Brakuje obrazu, z którego ten powstaje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>Choose another.</source>
      <translation>Wybierz inny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>{1} Pictures wait until it can be written.</source>
      <translation>{1} Obrazy czekają, aż będzie można zapisywać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Nobody can make this picture.</source>
      <translation>Nikt nie może wykonać tego obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Set up another provider, or choose another model.</source>
      <translation>Skonfiguruj innego dostawcę albo wybierz inny model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Something went wrong inside Kitsumy while this picture was made.</source>
      <translation>Podczas tworzenia tego obrazu coś poszło źle wewnątrz Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Something went wrong inside Kitsumy.</source>
      <translation>Coś poszło źle wewnątrz Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>The same picture may have been paid already for another panel.</source>
      <translation>Ten sam obraz mógł zostać już opłacony dla innego kadru.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/news.py" />
      <source>The server does not answer.</source>
      <translation>Serwer nie odpowiada.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Another provider was chosen.</source>
      <translation>Wybrano innego dostawcę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Drafts are made only when they are asked for.</source>
      <translation>Szkice powstają tylko na życzenie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Only this computer and its network may be used.</source>
      <translation>Wolno używać tylko tego komputera i jego sieci.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Switched off in the settings.</source>
      <translation>Wyłączony w ustawieniach.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/purse.py" />
      <source>One more picture could cost {1}, and {2} leaves {3}.</source>
      <translation>Jeszcze jeden obraz może kosztować {1}, a {2} pozostawia {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/purse.py" />
      <source>Raise the limit in the settings and try again.</source>
      <translation>Podnieś limit w ustawieniach i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/recovery.py" />
      <source>The program was closed for more than a day before this picture was begun.</source>
      <translation>Zanim zaczęto ten obraz, program był zamknięty dłużej niż dobę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/recovery.py" />
      <source>Try again to have it made; it costs what was quoted or less.</source>
      <translation>Spróbuj ponownie, żeby powstał; będzie kosztować nie więcej, niż podano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stages.py" />
      <source>This provider cannot make the picture.</source>
      <translation>Ten dostawca nie może wykonać obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stages.py" />
      <source>What arrived is no picture.</source>
      <translation>To, co dotarło, nie jest obrazem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stopper.py" />
      <source>{1} could not be stopped at once and may still be charged for.</source>
      <translation>{1} nie dało się zatrzymać od razu i może jeszcze zostać policzony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/facts.py" />
      <source>{1} must be an address of this computer, such as http://127.0.0.1:8900.</source>
      <translation>{1} musi być adresem tego komputera, na przykład http://127.0.0.1:8900.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>Check the connection to the internet.</source>
      <translation>Sprawdź połączenie z internetem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The answer is far too large.</source>
      <translation>Odpowiedź jest o wiele za duża.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The connection was lost.</source>
      <translation>Utracono połączenie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The file is redirected in circles.</source>
      <translation>Plik jest przekierowywany w kółko.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The picture could not be downloaded.</source>
      <translation>Nie udało się pobrać obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The picture is no longer there.</source>
      <translation>Obrazu już tam nie ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The server cannot be reached.</source>
      <translation>Serwer jest nieosiągalny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>This is no address that can be reached.</source>
      <translation>Tego adresu nie da się osiągnąć.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/calculator.py" />
      <source>The calculator reckons 1 to {1} pictures.</source>
      <translation>Kalkulator liczy od 1 do {1} obrazów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/caps.py" />
      <source>Order fewer pictures, choose Economy, or raise the limit in the settings.</source>
      <translation>Zamów mniej obrazów, wybierz „Oszczędnie” albo podnieś limit w ustawieniach.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/caps.py" />
      <source>This could cost {1}, and {2} leaves {3}.</source>
      <translation>To może kosztować {1}, a {2} pozostawia {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/ending.py" />
      <source>{1} It deletes itself when it has heard nothing for some minutes.</source>
      <translation>{1} Usunie się sam, gdy przez kilka minut nic nie usłyszy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod is busy with another model.</source>
      <translation>Pod jest zajęty innym modelem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod is gone.</source>
      <translation>Poda już nie ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod went away: {1}.</source>
      <translation>Pod zniknął: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>This pod is not one of this installation.</source>
      <translation>Ten pod nie należy do tej instalacji.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod does not accept this installation's secret.</source>
      <translation>Pod nie przyjmuje sekretu tej instalacji.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod does not answer.</source>
      <translation>Pod nie odpowiada.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod's answer was not understood.</source>
      <translation>Odpowiedź poda jest niezrozumiała.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Another machine may do better.</source>
      <translation>Inna maszyna może poradzić sobie lepiej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Its image may be too large for the machine; another machine is tried.</source>
      <translation>Jego obraz systemu może być za duży dla maszyny; próbujemy innej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Its pictures are made again elsewhere, or on a new pod.</source>
      <translation>Jego obrazy powstają ponownie gdzie indziej albo na nowym podzie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod did not get ready.</source>
      <translation>Pod nie osiągnął gotowości.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod does not know this installation any more.</source>
      <translation>Pod nie zna już tej instalacji.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod ended while it was booting.</source>
      <translation>Pod zakończył się podczas uruchamiania.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod gave up: {1}.</source>
      <translation>Pod się poddał: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod is no longer needed.</source>
      <translation>Pod nie jest już potrzebny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod vanished while it was booting.</source>
      <translation>Pod zniknął podczas uruchamiania.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>Choose another one in Settings, or none.</source>
      <translation>Wybierz w ustawieniach inny albo żaden.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>RunPod has no GPU free that suits.</source>
      <translation>RunPod nie ma wolnego odpowiedniego GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>The network volume for pods is no longer there.</source>
      <translation>Woluminu sieciowego dla podów już nie ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>Try again in a few minutes, or allow more kinds of GPU in Settings.</source>
      <translation>Spróbuj za kilka minut albo zezwól na więcej rodzajów GPU w ustawieniach.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>ComfyUI was not looked for yet.</source>
      <translation>ComfyUI jeszcze nie szukano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>ComfyUI {1} on {2}, {3} models.</source>
      <translation>ComfyUI {1} na {2}, modeli: {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>No ComfyUI answers.</source>
      <translation>Żaden ComfyUI nie odpowiada.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>No ComfyUI answers{1}.</source>
      <translation>Żaden ComfyUI nie odpowiada{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Nobody knows which ComfyUI draws this picture.</source>
      <translation>Nikt nie wie, który ComfyUI rysuje ten obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Settings → ComfyUI</source>
      <translation>Ustawienia → ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Start it, or have it installed: {1}.</source>
      <translation>Uruchom go albo zleć instalację: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The ComfyUI at {1} has none of the models.</source>
      <translation>ComfyUI pod {1} nie ma żadnego z modeli.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The ComfyUI graph of this picture is no longer in the settings.</source>
      <translation>Grafu ComfyUI tego obrazu nie ma już w ustawieniach.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The own ComfyUI is switched off.</source>
      <translation>Własny ComfyUI jest wyłączony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Will be started when it is needed.</source>
      <translation>Zostanie uruchomiony, gdy będzie potrzebny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>{1} {2} pictures in its queue.</source>
      <translation>{1} Obrazów w kolejce: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>A reference picture cannot be read.</source>
      <translation>Nie można odczytać obrazu wzorcowego.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Change the words of the panel.</source>
      <translation>Zmień opis kadru.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Replace it in the character or panel.</source>
      <translation>Zastąp go w postaci lub kadrze.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Settings → Pictures</source>
      <translation>Ustawienia → Obrazy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The picture arrived broken.</source>
      <translation>Obraz dotarł uszkodzony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The picture came back empty: a safety filter, as a rule.</source>
      <translation>Obraz wrócił pusty: zwykle to filtr bezpieczeństwa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The pictures sent along are too large.</source>
      <translation>Dołączone obrazy są za duże.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Use fewer or smaller reference pictures.</source>
      <translation>Użyj mniej wzorów albo mniejszych.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>{1} switched off.</source>
      <translation>{1}: wyłączony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/draft.py" />
      <source>Ready.</source>
      <translation>Gotowy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Google accepts the key.</source>
      <translation>Google przyjmuje klucz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Google's answer was cut off.</source>
      <translation>Odpowiedź Google została ucięta.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Order it again if you want it.</source>
      <translation>Zamów go ponownie, jeśli go chcesz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Ordering it again may pay for it twice.</source>
      <translation>Ponowne zamówienie może oznaczać drugą zapłatę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>The picture may have been made when the program ended; Google does not keep it.</source>
      <translation>Obraz mógł powstać, gdy program się kończył; Google go nie przechowuje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>The picture was made when the program ended; Google does not keep it.</source>
      <translation>Obraz powstał, gdy program się kończył; Google go nie przechowuje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Copy it from {1}.</source>
      <translation>Skopiuj go z {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google answered without a picture.</source>
      <translation>Google odpowiedział bez obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google asks for billing to be set up for this key.</source>
      <translation>Google wymaga włączenia płatności dla tego klucza.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google asks for fewer requests.</source>
      <translation>Google prosi o rzadsze zapytania.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google does not accept the key.</source>
      <translation>Google nie przyjmuje klucza.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google makes no {1} for this key without billing.</source>
      <translation>Google nie tworzy {1} dla tego klucza bez płatności.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google no longer offers this model.</source>
      <translation>Google nie oferuje już tego modelu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google would not take the request: {1}.</source>
      <translation>Google nie przyjął zapytania: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google's safety filter refused the picture.</source>
      <translation>Filtr bezpieczeństwa Google odrzucił obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google's server failed or is overloaded.</source>
      <translation>Serwer Google zawiódł albo jest przeciążony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Look for a newer version of the program.</source>
      <translation>Poszukaj nowszej wersji programu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Make a new one at {1}.</source>
      <translation>Utwórz nowy na {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>No Gemini key is set.</source>
      <translation>Nie podano klucza Gemini.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Paste one in Settings → Accounts.</source>
      <translation>Wklej go w Ustawienia → Konta.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Say more clearly what is to be seen.</source>
      <translation>Powiedz jaśniej, co ma być widać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>See {1}.</source>
      <translation>Zobacz {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Set up billing at {1}.</source>
      <translation>Włącz płatności na {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>The key may not use the Gemini API, or not from this country.</source>
      <translation>Klucz nie może używać Gemini API albo nie z tego kraju.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>The program waits.</source>
      <translation>Program czeka.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>This is no Gemini key: it has characters that no key has.</source>
      <translation>To nie klucz Gemini: ma znaki, jakich klucze nie mają.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>This passes by itself as a rule.</source>
      <translation>Zwykle to samo mija.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/keyed.py" />
      <source>See Settings → Accounts.</source>
      <translation>Zobacz Ustawienia → Konta.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>A pod is booted when it is worth it.</source>
      <translation>Pod uruchamia się, gdy się to opłaca.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>GPU ready.</source>
      <translation>GPU gotowy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod cannot be asked for the picture now.</source>
      <translation>Teraz nie można zapytać poda o obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod cannot be reached now.</source>
      <translation>Pod jest teraz nieosiągalny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod that drew this picture is gone.</source>
      <translation>Poda, który rysował ten obraz, już nie ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>There is no pod now.</source>
      <translation>Teraz nie ma poda.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>{1}… (~{2} min)</source>
      <translation>{1}… (~{2} min)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>Choose another model.</source>
      <translation>Wybierz inny model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>No public endpoint makes this picture.</source>
      <translation>Żaden publiczny endpoint nie wykonuje takiego obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>Reached; a first picture may take longer.</source>
      <translation>Jest połączenie; pierwszy obraz może potrwać dłużej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod could not make the picture{1}.</source>
      <translation>RunPod nie mógł wykonać obrazu{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod says the picture is made, but sent none.</source>
      <translation>RunPod twierdzi, że obraz jest gotowy, ale go nie przysłał.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod took too long for the picture.</source>
      <translation>RunPod zbyt długo wykonywał obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod would not make the picture: {1}.</source>
      <translation>RunPod nie chciał wykonać obrazu: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The job was cancelled at RunPod.</source>
      <translation>Zadanie anulowano w RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The picture may have been ordered when the program ended; RunPod does not tell.</source>
      <translation>Obraz mógł zostać zamówiony, gdy program się kończył; RunPod tego nie mówi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The safety filter refused the picture.</source>
      <translation>Filtr bezpieczeństwa odrzucił obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>Add it again in Settings → Pictures.</source>
      <translation>Dodaj go ponownie w Ustawienia → Obrazy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>No endpoint has the model any more.</source>
      <translation>Żaden endpoint nie ma już tego modelu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>No worker runs; the first picture waits for one to start.</source>
      <translation>Żaden worker nie działa; pierwszy obraz czeka na start.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>The endpoint may have no workers.</source>
      <translation>Endpoint może nie mieć workerów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>The graph is no longer in the settings.</source>
      <translation>Grafu nie ma już w ustawieniach.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>{1} jobs wait: {2}.</source>
      <translation>Zadań w kolejce: {1}; {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>{1} workers are warm.</source>
      <translation>Rozgrzanych workerów: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>A faster GPU may help.</source>
      <translation>Może pomóc szybszy GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>A safety filter refused the picture.</source>
      <translation>Filtr bezpieczeństwa odrzucił obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Choose a larger GPU.</source>
      <translation>Wybierz większy GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Choose another model or endpoint.</source>
      <translation>Wybierz inny model lub endpoint.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>It needs a Save Image node.</source>
      <translation>Potrzebuje węzła Save Image.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Make it smaller, or use an endpoint made by this program.</source>
      <translation>Zmniejsz go albo użyj endpointu utworzonego przez ten program.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>RunPod says the picture is made, but it did not arrive: it was too large, as a rule.</source>
      <translation>RunPod twierdzi, że obraz jest gotowy, ale nie dotarł: zwykle był za duży.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint could not make the picture{1}.</source>
      <translation>Endpoint nie mógł wykonać obrazu{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint lacks {1}.</source>
      <translation>Endpointowi brakuje {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint's GPU has not enough memory for this picture.</source>
      <translation>GPU endpointu ma za mało pamięci na ten obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The graph saved no picture.</source>
      <translation>Graf nie zapisał obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The picture took too long on the endpoint.</source>
      <translation>Na endpoincie obraz trwał zbyt długo.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Choose it in Settings → Accounts.</source>
      <translation>Wybierz go w Ustawienia → Konta.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Choose or create another one in Settings → Accounts.</source>
      <translation>Wybierz lub utwórz inny w Ustawienia → Konta.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>It is not known which model the endpoint has.</source>
      <translation>Nie wiadomo, jaki model ma endpoint.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Let the program create one, or choose one of yours in Settings → Accounts.</source>
      <translation>Pozwól programowi go utworzyć albo wybierz własny w Ustawienia → Konta.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>No serverless endpoint is chosen.</source>
      <translation>Nie wybrano endpointu serverless.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Raise the number of workers in Settings → Accounts.</source>
      <translation>Zwiększ liczbę workerów w Ustawienia → Konta.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>RunPod lowered the workers of “{1}” {2}. They can be raised again in Settings → Accounts.</source>
      <translation>RunPod zmniejszył liczbę workerów „{1}” {2}. Można ją znów podnieść w Ustawienia → Konta.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>RunPod: {1} has become {2}.</source>
      <translation>RunPod: {1} zmieniło się w {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>The endpoint may have no workers: RunPod lowers their number after days without work.</source>
      <translation>Endpoint może nie mieć workerów: RunPod zmniejsza ich liczbę po dniach bez pracy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>The serverless endpoint is no longer there.</source>
      <translation>Endpointu serverless już nie ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Choose a model with “{1}”.</source>
      <translation>Wybierz model z „{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Leave some out.</source>
      <translation>Usuń niektóre.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Paint over a part of the picture first.</source>
      <translation>Najpierw zamaluj część obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>There is no region to draw anew.</source>
      <translation>Nie ma obszaru do narysowania od nowa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>{1} cannot do this.</source>
      <translation>{1} tego nie potrafi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>{1} takes {2} reference pictures.</source>
      <translation>{1} przyjmuje tyle obrazów wzorcowych: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/models.py" />
      <source>There is no model called “{1}”.</source>
      <translation>Nie ma modelu „{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Add a Save Image node; previews are not handed over.</source>
      <translation>Dodaj węzeł Save Image; podglądy nie są przekazywane.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>In ComfyUI choose Workflow → Export (API) and use that file.</source>
      <translation>W ComfyUI wybierz Workflow → Export (API) i użyj tego pliku.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Its nodes: {1}</source>
      <translation>Jego węzły: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Map “prompt” to the text of a node.</source>
      <translation>Powiąż „prompt” z tekstem węzła.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Map “{1}” to a Load Image node, or use another graph.</source>
      <translation>Powiąż „{1}” z węzłem Load Image albo użyj innego grafu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no node “{2}”.</source>
      <translation>Graf „{1}” nie ma węzła „{2}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no place for a {2}.</source>
      <translation>Graf „{1}” nie ma miejsca na {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no place for the prompt.</source>
      <translation>Graf „{1}” nie ma miejsca na prompt.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has {2} nodes called “{3}”.</source>
      <translation>Graf „{1}” ma kilka węzłów o nazwie „{3}”: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is a saved workflow, not its API format.</source>
      <translation>Graf „{1}” to zapisany workflow, a nie format API.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is no JSON file.</source>
      <translation>Graf „{1}” nie jest plikiem JSON.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is not in ComfyUI's API format.</source>
      <translation>Graf „{1}” nie jest w formacie API ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” saves no picture.</source>
      <translation>Graf „{1}” nie zapisuje obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The node “{1}” of the graph “{2}” has no input “{3}”.</source>
      <translation>Węzeł „{1}” grafu „{2}” nie ma wejścia „{3}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>“{1}” is nothing a graph can be told.</source>
      <translation>„{1}” nie da się przekazać grafowi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>angry face</source>
      <translation>gniewna twarz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>arms crossed</source>
      <translation>ze skrzyżowanymi rękami</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>arms raised</source>
      <translation>ręce w górze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>carrying something</source>
      <translation>coś niesie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>climbing</source>
      <translation>wspina się</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>covering up</source>
      <translation>zasłania się</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>crouching</source>
      <translation>kuca</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>dancing</source>
      <translation>tańczy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>deep in thought</source>
      <translation>pogrążony w myślach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>determined face</source>
      <translation>zdecydowana twarz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>disgusted face</source>
      <translation>twarz pełna odrazy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>drinking</source>
      <translation>pije</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>explaining with the hands</source>
      <translation>tłumaczy gestami</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>face in pain</source>
      <translation>twarz wykrzywiona bólem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>falling</source>
      <translation>spada</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>flying</source>
      <translation>leci</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>frightened face</source>
      <translation>przestraszona twarz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>holding something</source>
      <translation>coś trzyma</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>hugging</source>
      <translation>przytula</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>jumping</source>
      <translation>skacze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>kicking</source>
      <translation>kopie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>kneeling</source>
      <translation>klęczy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>laughing</source>
      <translation>śmieje się</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>lifting something</source>
      <translation>coś podnosi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>looking back over the shoulder</source>
      <translation>ogląda się przez ramię</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>looking down</source>
      <translation>patrzy w dół</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>looking up</source>
      <translation>patrzy w górę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>loving look</source>
      <translation>zakochane spojrzenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>lying down</source>
      <translation>leży</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>on guard</source>
      <translation>w gardzie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>on the phone</source>
      <translation>rozmawia przez telefon</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>pleading</source>
      <translation>błaga</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>pointing</source>
      <translation>wskazuje</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>punching</source>
      <translation>uderza pięścią</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>pushing hard</source>
      <translation>pcha z całej siły</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>reaching out</source>
      <translation>wyciąga rękę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>reading</source>
      <translation>czyta</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>running</source>
      <translation>biegnie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sad face</source>
      <translation>smutna twarz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>shouting</source>
      <translation>krzyczy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>shrugging</source>
      <translation>wzrusza ramionami</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sitting</source>
      <translation>siedzi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sleeping</source>
      <translation>śpi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>slumped</source>
      <translation>osunięty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>smiling</source>
      <translation>uśmiecha się</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>smirking</source>
      <translation>uśmiecha się krzywo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sneaking</source>
      <translation>skrada się</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>standing</source>
      <translation>stoi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>standing firm</source>
      <translation>stoi pewnie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>steering</source>
      <translation>kieruje</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>striking out</source>
      <translation>zamierza się</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>surprised face</source>
      <translation>zdziwiona twarz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>taking aim</source>
      <translation>celuje</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>tears in the eyes</source>
      <translation>łzy w oczach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>thoughtful face</source>
      <translation>zamyślona twarz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>tired face</source>
      <translation>zmęczona twarz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>walking</source>
      <translation>idzie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>waving</source>
      <translation>macha ręką</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>weeping</source>
      <translation>płacze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>worried face</source>
      <translation>zmartwiona twarz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Add money at {1}.</source>
      <translation>Doładuj konto na {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Balance</source>
      <translation>Saldo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Choose or create another one in Settings.</source>
      <translation>Wybierz lub utwórz inny w ustawieniach.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Could not be told: ordinary pods are rented.</source>
      <translation>Nie udało się ustalić: wynajmowane są zwykłe pody.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Endpoint {1}</source>
      <translation>Endpoint {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Give it these permissions, or use a key with all permissions: {1}.</source>
      <translation>Nadaj mu te uprawnienia albo użyj klucza ze wszystkimi uprawnieniami: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Interruptible pods</source>
      <translation>Pody, które można przerwać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It does not answer. The program does not need it.</source>
      <translation>Nie odpowiada. Program go nie potrzebuje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It is gone.</source>
      <translation>Już go nie ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It is no longer there.</source>
      <translation>Nie ma go już tam.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It may have no workers: RunPod lowers the number after days without work.</source>
      <translation>Może nie mieć workerów: RunPod zmniejsza liczbę po dniach bez pracy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It still answers.</source>
      <translation>Wciąż odpowiada.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Key</source>
      <translation>Klucz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>List of public endpoints</source>
      <translation>Lista publicznych endpointów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not looked at.</source>
      <translation>Nie sprawdzono.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not offered: ordinary pods are rented.</source>
      <translation>Nie są oferowane: wynajmowane są zwykłe pody.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not tried: no serverless endpoint is in use.</source>
      <translation>Nie sprawdzono: żaden endpoint serverless nie jest używany.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Offered below the ordinary price.</source>
      <translation>Oferowane taniej niż zwykle.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Old API (v1)</source>
      <translation>Stare API (v1)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Raise the number of workers in Settings.</source>
      <translation>Zwiększ liczbę workerów w ustawieniach.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts it. Whether it may also rent shows at the first order.</source>
      <translation>RunPod go przyjmuje. Czy wolno nim wynajmować, pokaże pierwsze zamówienie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts the key, and it may read all we need.</source>
      <translation>RunPod przyjmuje klucz i może on czytać wszystko, czego potrzebujemy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts the key, but did not answer everything.</source>
      <translation>RunPod przyjmuje klucz, ale nie odpowiedział na wszystko.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod did not answer.</source>
      <translation>RunPod nie odpowiedział.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod did not tell it.</source>
      <translation>RunPod tego nie podał.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod is to end this way of asking in 2027. Nothing else depends on it.</source>
      <translation>RunPod ma w 2027 roku wycofać ten sposób pytania. Nic innego od niego nie zależy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod starts nothing more until something stops.</source>
      <translation>RunPod nie uruchomi niczego nowego, dopóki coś się nie zatrzyma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Send jobs</source>
      <translation>Wysyłanie zadań</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Spending limit</source>
      <translation>Limit wydatków</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Spending {1} of at most {2} an hour.</source>
      <translation>Wydawane {1} z najwyżej {2} na godzinę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>The endpoint answers: {1} warm workers, {2} jobs waiting.</source>
      <translation>Endpoint odpowiada: rozgrzanych workerów {1}, zadań w kolejce {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>The saved list of {1} is used.</source>
      <translation>Użyto zapisanej listy z {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Try again later.</source>
      <translation>Spróbuj później.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Up to {1} workers.</source>
      <translation>Najwyżej {1} workerów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Works.</source>
      <translation>Działa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} The program does not need it.</source>
      <translation>{1} Program go nie potrzebuje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} left.</source>
      <translation>Zostało {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} of the {2} known ones are in service.</source>
      <translation>Z {2} znanych działa {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>An endpoint needs at least one worker.</source>
      <translation>Endpoint potrzebuje co najmniej jednego workera.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Delete it in RunPod's console if you want to.</source>
      <translation>Jeśli chcesz, usuń go w konsoli RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>It needs no endpoint of your own: choose another model.</source>
      <translation>Nie potrzebuje własnego endpointu: wybierz inny model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Look at it in RunPod's console.</source>
      <translation>Obejrzyj go w konsoli RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>No GPU for {1} is known.</source>
      <translation>Nie jest znany GPU dla {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>No data center has room for this model's GPUs now.</source>
      <translation>Żadne centrum danych nie ma teraz miejsca na GPU tego modelu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>RunPod left the endpoint without workers.</source>
      <translation>RunPod zostawił endpoint bez workerów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Try again when RunPod answers.</source>
      <translation>Spróbuj ponownie, gdy RunPod odpowie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>{1} runs only at its maker's.</source>
      <translation>{1} działa tylko u producenta.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>“{1}” was not made by this program.</source>
      <translation>„{1}” nie został utworzony przez ten program.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Add some at {1}.</source>
      <translation>Doładuj je na {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Another GPU or a later try may work.</source>
      <translation>Może pomóc inny GPU albo późniejsza próba.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Copy it again from {1}.</source>
      <translation>Skopiuj go ponownie z {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Give it that permission, or use one with all permissions: {1}.</source>
      <translation>Nadaj mu to uprawnienie albo użyj klucza ze wszystkimi: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>If it stays so, look for a newer version of the program.</source>
      <translation>Jeśli to nie minie, poszukaj nowszej wersji programu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Make a new one at {1} and paste it.</source>
      <translation>Utwórz nowy na {1} i wklej go.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>No RunPod key is set.</source>
      <translation>Nie podano klucza RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod asks for fewer requests.</source>
      <translation>RunPod prosi o rzadsze zapytania.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod could not {1}: its server failed ({2}).</source>
      <translation>RunPod nie mógł {1}: jego serwer zawiódł ({2}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod could not {doing}: it is not there.</source>
      <translation>RunPod nie mógł: {doing}; tego tam nie ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod does not accept the key.</source>
      <translation>RunPod nie przyjmuje klucza.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod has no such GPU free.</source>
      <translation>RunPod nie ma wolnego takiego GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod would not {1}{2}.</source>
      <translation>RunPod nie chciał: {1}{2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod's answer was not understood ({1}).</source>
      <translation>Odpowiedź RunPod jest niezrozumiała ({1}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod account has no money left.</source>
      <translation>Na koncie RunPod nie ma już pieniędzy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod account has not enough money, or its spending limit is reached.</source>
      <translation>Na koncie RunPod jest za mało pieniędzy albo osiągnięto limit wydatków.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod key may not {doing}.</source>
      <translation>Klucz RunPod nie pozwala: {doing}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The program waits and goes on.</source>
      <translation>Program poczeka i będzie kontynuować.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The safety filter refused the picture's description.</source>
      <translation>Filtr bezpieczeństwa odrzucił opis obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>This is no RunPod key: it has characters that no key has.</source>
      <translation>To nie klucz RunPod: ma znaki, jakich klucze nie mają.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>This is the program's mistake: please report it.</source>
      <translation>To błąd programu: prosimy o zgłoszenie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not list the public endpoints.</source>
      <translation>RunPod nie mógł wymienić publicznych endpointów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not tell the balance.</source>
      <translation>RunPod nie mógł podać salda.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not {1}.</source>
      <translation>RunPod nie mógł: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>It may have been deleted: choose or create another one in Settings.</source>
      <translation>Być może został usunięty: wybierz lub utwórz inny w ustawieniach.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>RunPod knows no such endpoint.</source>
      <translation>RunPod nie zna takiego endpointu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>The pictures sent along are too large for RunPod.</source>
      <translation>Dołączone obrazy są za duże dla RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Add money or raise the limit at console.runpod.io/user/billing.</source>
      <translation>Doładuj konto albo podnieś limit na console.runpod.io/user/billing.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Balance, spending limit or a lack of GPUs may be the reason.</source>
      <translation>Przyczyną może być saldo, limit wydatków albo brak GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>It may help to allow more kinds of GPU.</source>
      <translation>Może pomóc zezwolenie na więcej rodzajów GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Look at their logs in RunPod's console: the image or a model is probably at fault.</source>
      <translation>Zajrzyj do ich dzienników w konsoli RunPod: zapewne winny jest obraz systemu albo model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>The very first start can take more than 20 minutes.</source>
      <translation>Pierwsze uruchomienie może trwać ponad 20 minut.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It is not known where this picture was ordered.</source>
      <translation>Nie wiadomo, gdzie zamówiono ten obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It may have been made and charged.</source>
      <translation>Mógł powstać i zostać policzony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It may have been made and charged. Order it again if you want it.</source>
      <translation>Mógł powstać i zostać policzony. Zamów go ponownie, jeśli go chcesz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>RunPod no longer knows this job.</source>
      <translation>RunPod nie zna już tego zadania.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>The picture is no longer there: RunPod keeps results for {1} minutes.</source>
      <translation>Obrazu już tam nie ma: RunPod trzyma wyniki przez {1} min.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/styles.py" />
      <source>There is no picture style called “{1}”.</source>
      <translation>Nie ma stylu obrazu „{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>An address must hold no password.</source>
      <translation>Adres nie może zawierać hasła.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Paste the key into its own field.</source>
      <translation>Wklej klucz w jego własne pole.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Switch it on in Settings → Writer.</source>
      <translation>Włącz go w Ustawienia → Autor.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Write something like http://192.168.1.5:11434/v1.</source>
      <translation>Wpisz na przykład http://192.168.1.5:11434/v1.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>You chose that in Settings → Pictures.</source>
      <translation>Wybrano to w Ustawienia → Obrazy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Change the words of the premise.</source>
      <translation>Zmień słowa pomysłu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Check the address.</source>
      <translation>Sprawdź adres.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Choose a smaller one.</source>
      <translation>Wybierz mniejszy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>No key for {1} is set.</source>
      <translation>Nie podano klucza dla {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Paste one in Settings → Writer.</source>
      <translation>Wklej go w Ustawienia → Autor.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The account at {1} has no money left.</source>
      <translation>Na koncie {1} nie ma już pieniędzy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The connection to {1} was lost in the middle of the answer.</source>
      <translation>Połączenie z {1} zerwało się w środku odpowiedzi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The key may not use this model of {1}.</source>
      <translation>Klucz nie może używać tego modelu od {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The model does not fit into the memory {1} has.</source>
      <translation>Model nie mieści się w pamięci, jaką ma {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The model of {1} thought until there was no room left for an answer.</source>
      <translation>Model od {1} myślał, aż zabrakło miejsca na odpowiedź.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The question is longer than the model can read.</source>
      <translation>Pytanie jest dłuższe, niż model potrafi przeczytać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The question is longer than the server takes.</source>
      <translation>Pytanie jest dłuższe, niż przyjmuje serwer.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>There is no language model at this address of {1}.</source>
      <translation>Pod tym adresem {1} nie ma modelu językowego.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>This is no key for {1}: it has characters that no key has.</source>
      <translation>To nie klucz dla {1}: ma znaki, jakich klucze nie mają.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Write fewer pages at a time, shorten the premise, or choose a model with a longer context.</source>
      <translation>Pisz mniej stron naraz, skróć pomysł albo wybierz model z dłuższym kontekstem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Write fewer pages at a time.</source>
      <translation>Pisz mniej stron naraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} answered nothing.</source>
      <translation>{1} nic nie odpowiedział.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} answered something that is no text of a language model.</source>
      <translation>{1} przysłał coś, co nie jest tekstem modelu językowego.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} asks for fewer requests.</source>
      <translation>{1} prosi o rzadsze zapytania.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} could not answer: its server failed ({2}).</source>
      <translation>{1} nie mógł odpowiedzieć: jego serwer zawiódł ({2}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} does not accept the key.</source>
      <translation>{1} nie przyjmuje klucza.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} does not have this model any more.</source>
      <translation>{1} nie ma już tego modelu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} is at another address now.</source>
      <translation>{1} jest teraz pod innym adresem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} is still loading the model.</source>
      <translation>{1} jeszcze wczytuje model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} refused to write this: its safety filter does not allow it.</source>
      <translation>{1} odmówił napisania tego: nie pozwala filtr bezpieczeństwa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} took too long to answer.</source>
      <translation>{1} zbyt długo nie odpowiadał.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} would not take the question{2}.</source>
      <translation>{1} nie przyjął pytania{2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>No language model answers on this computer.</source>
      <translation>Na tym komputerze nie odpowiada żaden model językowy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>Start Ollama, llama.cpp or LM Studio and load a model, or add an address of your network.</source>
      <translation>Uruchom Ollamę, llama.cpp lub LM Studio i wczytaj model albo dodaj adres ze swojej sieci.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>{1} is not of this computer or its network.</source>
      <translation>{1} nie należy do tego komputera ani jego sieci.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/meter.py" />
      <source>Going on could cost {1}, and {2} leaves {3}.</source>
      <translation>Kontynuacja może kosztować {1}, a {2} pozostawia {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/meter.py" />
      <source>Raise the limit in the settings, or choose a cheaper model. What is written so far is kept.</source>
      <translation>Podnieś limit w ustawieniach albo wybierz tańszy model. To, co napisano, jest zachowane.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Add one in Settings → Writer.</source>
      <translation>Dodaj go w Ustawienia → Autor.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Begin it with https://.</source>
      <translation>Zacznij go od https://.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Choose another model in Settings → Writer.</source>
      <translation>Wybierz inny model w Ustawienia → Autor.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>No address is added.</source>
      <translation>Nie dodano żadnego adresu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>The address is not encrypted: a key must not go there.</source>
      <translation>Adres nie jest szyfrowany: klucz nie może tam trafić.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>This address may not be asked any more.</source>
      <translation>Tego adresu nie wolno już pytać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>{1} accepts the key.</source>
      <translation>{1} przyjmuje klucz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_text.py" />
      <source>RunPod does not offer this model any more.</source>
      <translation>RunPod nie oferuje już tego modelu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_text.py" />
      <source>RunPod serves no model there at present.</source>
      <translation>RunPod nie udostępnia tam teraz żadnego modelu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Allow it in Settings → Writer.</source>
      <translation>Zezwól na niego w Ustawienia → Autor.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Allow one in Settings → Writer.</source>
      <translation>Zezwól na któryś w Ustawienia → Autor.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>No vLLM endpoint of yours is allowed.</source>
      <translation>Żaden twój endpoint vLLM nie jest dozwolony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>See its settings at RunPod.</source>
      <translation>Zobacz jego ustawienia w RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>This endpoint may not be used any more.</source>
      <translation>Tego endpointu nie wolno już używać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Your endpoint serves no model.</source>
      <translation>Twój endpoint nie udostępnia żadnego modelu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Look at the endpoint's logs in RunPod's console.</source>
      <translation>Zajrzyj do dzienników endpointu w konsoli RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Your writer could not start{1}.</source>
      <translation>Twój autor nie mógł się uruchomić{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Your writer did not wake up in 45 minutes.</source>
      <translation>Twój autor nie obudził się w 45 minut.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Comics end in {1}.</source>
      <translation>Komiksy kończą się na {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Copy the file again from where it came from.</source>
      <translation>Skopiuj plik ponownie z miejsca pochodzenia.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Stopped.</source>
      <translation>Zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>This comic is damaged: {1}.</source>
      <translation>Ten komiks jest uszkodzony: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>This comic was written by a newer Kitsumy.</source>
      <translation>Ten komiks zapisano w nowszym Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>This file is not a Kitsumy comic.</source>
      <translation>Ten plik nie jest komiksem Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Update the program to open it; nothing was changed.</source>
      <translation>Zaktualizuj program, żeby go otworzyć; nic nie zmieniono.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>Delete it first.</source>
      <translation>Najpierw go skasuj.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>Only a deleted comic can be removed for good.</source>
      <translation>Na zawsze usunąć można tylko skasowany komiks.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>The library has a comic “{1}” already.</source>
      <translation>W bibliotece już jest komiks „{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>There is no comic “{1}” in the library.</source>
      <translation>W bibliotece nie ma komiksu „{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>`kitsumy list` shows those there are.</source>
      <translation>`kitsumy list` pokazuje te, które są.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>Close the other Kitsumy window first.</source>
      <translation>Najpierw zamknij drugie okno Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>The library is closed.</source>
      <translation>Biblioteka jest zamknięta.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>The library is open for reading only.</source>
      <translation>Biblioteka jest otwarta tylko do odczytu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Allow writing to the folder, or choose another one.</source>
      <translation>Zezwól na zapis w tym folderze albo wybierz inny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check that its folder is there.</source>
      <translation>Sprawdź, czy jej folder istnieje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check the disk and try again.</source>
      <translation>Sprawdź dysk i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check who owns the folder.</source>
      <translation>Sprawdź, do kogo należy folder.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Close it and try again.</source>
      <translation>Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Keep a copy of its folder; older copies lie in backups.</source>
      <translation>Zachowaj kopię jej folderu; starsze kopie są w backups.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Make some room and try again.</source>
      <translation>Zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk did not take the change.</source>
      <translation>Dysk nie przyjął zmiany.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk is full.</source>
      <translation>Dysk jest pełny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk reports: {1}.</source>
      <translation>Dysk zgłasza: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library is in use by another program.</source>
      <translation>Biblioteki używa inny program.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database cannot be opened.</source>
      <translation>Nie można otworzyć bazy danych biblioteki.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database is damaged.</source>
      <translation>Baza danych biblioteki jest uszkodzona.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database reports: {1}.</source>
      <translation>Baza danych biblioteki zgłasza: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder is not a folder.</source>
      <translation>Folder biblioteki nie jest folderem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder is write-protected.</source>
      <translation>Folder biblioteki jest chroniony przed zapisem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder must not be used by this account.</source>
      <translation>To konto nie może używać folderu biblioteki.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/formats.py" />
      <source>Known formats: {1}.</source>
      <translation>Znane formaty: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/formats.py" />
      <source>There is no page format “{1}”.</source>
      <translation>Nie ma formatu strony „{1}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>At most {1} megapixels are taken.</source>
      <translation>Przyjmowane jest najwyżej {1} megapikseli.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>JPEG, PNG, WebP, GIF, BMP and TIFF files work.</source>
      <translation>Pasują pliki JPEG, PNG, WebP, GIF, BMP i TIFF.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>Save it again and try that copy.</source>
      <translation>Zapisz go ponownie i wypróbuj tę kopię.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This file is not a picture that Kitsumy can read.</source>
      <translation>Ten plik nie jest obrazem, który Kitsumy potrafi odczytać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This picture is damaged or incomplete.</source>
      <translation>Ten obraz jest uszkodzony albo niepełny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This picture is too large.</source>
      <translation>Ten obraz jest za duży.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>A part of the generation queue cannot be read: {1}.</source>
      <translation>Nie można odczytać części kolejki generowania: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>Its comic or its file is not in the library.</source>
      <translation>Jego komiksu lub pliku nie ma w bibliotece.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>The comic of this order is not in the library.</source>
      <translation>Komiksu z tego zamówienia nie ma w bibliotece.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>This picture cannot be kept as a take.</source>
      <translation>Tego obrazu nie można zachować jako ujęcia.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/journal.py" />
      <source>Restore it, then try again.</source>
      <translation>Przywróć go i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/journal.py" />
      <source>This comic is no longer in the library.</source>
      <translation>Tego komiksu nie ma już w bibliotece.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/library.py" />
      <source>This comic is damaged: a picture is of another kind.</source>
      <translation>Ten komiks jest uszkodzony: obraz jest innego rodzaju.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/lock.py" />
      <source>Another Kitsumy window has this library open.</source>
      <translation>Tę bibliotekę ma otwartą inne okno Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/lock.py" />
      <source>Use that window, or close it first; here the comics can only be read.</source>
      <translation>Użyj tamtego okna albo najpierw je zamknij; tu komiksy można tylko czytać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>Choose another folder, or move that file away.</source>
      <translation>Wybierz inny folder albo przenieś tamten plik.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>It was left as it is, a copy is {1}; older copies may lie beside it.</source>
      <translation>Pozostawiono ją bez zmian, kopia to {1}; obok mogą leżeć starsze kopie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>Open it once with no other Kitsumy running.</source>
      <translation>Otwórz ją raz, gdy nie działa inny Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>The file library.db is not a Kitsumy library.</source>
      <translation>Plik library.db nie jest biblioteką Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>The library's database is damaged: its beginning is not readable.</source>
      <translation>Baza danych biblioteki jest uszkodzona: nie da się odczytać jej początku.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>This library is from an older version and must be updated first.</source>
      <translation>Ta biblioteka jest ze starszej wersji i trzeba ją najpierw zaktualizować.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>This library was last used by a newer Kitsumy.</source>
      <translation>Tej biblioteki ostatnio używał nowszy Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/rows.py" />
      <source>A part of this comic ({1}) cannot be read: {2}.</source>
      <translation>Nie można odczytać części tego komiksu ({1}): {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/rows.py" />
      <source>This comic's own record is missing.</source>
      <translation>Brakuje własnego zapisu tego komiksu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/settings.py" />
      <source>The settings were written by a newer Kitsumy and are left as they are.</source>
      <translation>Ustawienia zapisał nowszy Kitsumy, pozostawiono je bez zmian.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>A version needs a name.</source>
      <translation>Wersja musi mieć nazwę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>This version cannot be read: it is no comic.</source>
      <translation>Nie można odczytać tej wersji: to nie komiks.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>This version cannot be read: {1}.</source>
      <translation>Nie można odczytać tej wersji: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>This version is no longer in the library.</source>
      <translation>Tej wersji nie ma już w bibliotece.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>Write a few words by which you will know it.</source>
      <translation>Napisz kilka słów, po których ją poznasz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/writings.py" />
      <source>A story that was begun cannot be read: {1}.</source>
      <translation>Nie można odczytać rozpoczętej historii: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/assembly.py" />
      <source>{1} has nothing to say here.</source>
      <translation>{1} nic tu nie mówi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/languages.py" />
      <source>Give it as a tag such as "en", "uk" or "pt-BR".</source>
      <translation>Podaj go jako znacznik, na przykład "en", "uk" albo "pt-BR".</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/languages.py" />
      <source>The language of the story is not understood.</source>
      <translation>Język historii jest niezrozumiały.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>A hook works as the last panel of an odd page.</source>
      <translation>Zaczep działa jako ostatni kadr nieparzystej strony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>A reveal surprises as the first panel of an even page.</source>
      <translation>Odkrycie zaskakuje jako pierwszy kadr parzystej strony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Add them to the cast.</source>
      <translation>Dodaj do obsady.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Describe what it shows, or take it out.</source>
      <translation>Opisz, co pokazuje, albo go usuń.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Divide it, or say it shorter.</source>
      <translation>Podziel albo powiedz krócej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give some of them to another page.</source>
      <translation>Oddaj część innej stronie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give some of them to another panel.</source>
      <translation>Oddaj część innemu kadrowi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give the others 4 or less.</source>
      <translation>Pozostałym daj 4 lub mniej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>It surprises as the first panel of an even page.</source>
      <translation>Zaskakuje jako pierwszy kadr parzystej strony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Let {1} stand further {2}, or speak later.</source>
      <translation>Niech {1} stoi dalej ({2}) albo mówi później.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Move one of them, or change the order.</source>
      <translation>Przesuń jeden z nich albo zmień kolejność.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Move some of them to another page.</source>
      <translation>Przenieś część na inną stronę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Nothing is told of panel {1} on page {2}.</source>
      <translation>O kadrze {1} na stronie {2} nic nie powiedziano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Page {1} has {2} panels; up to {3} read well.</source>
      <translation>Kadrów na stronie {1}: {2}; dobrze czyta się najwyżej {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Page {1} has {2} words; {3} are plenty.</source>
      <translation>Słów na stronie {1}: {2}; {3} w zupełności wystarczy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Pages {1} and {2} have no words.</source>
      <translation>Na stronach {1} i {2} nie ma słów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Perhaps {1} is meant.</source>
      <translation>Być może chodzi o: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>That can be strong; make sure that it is meant.</source>
      <translation>To może być mocne; upewnij się, że tak ma być.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The climax on page {1} can be seen before it is reached.</source>
      <translation>Punkt kulminacyjny na stronie {1} widać, zanim się do niego dojdzie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The hook on page {1} is answered on the page beside it.</source>
      <translation>Zaczep na stronie {1} rozwiązuje się na stronie obok.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The reveal on page {1} is seen before the page is turned.</source>
      <translation>Odkrycie na stronie {1} widać przed odwróceniem strony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} is seen and is not in the cast.</source>
      <translation>{1} jest w kadrze, a nie ma tej postaci w obsadzie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} panels of page {2} have importance 5; one can be the largest.</source>
      <translation>Na stronie {2} kadrów o ważności 5: {1}; największy może być jeden.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} speaks and is not in the cast.</source>
      <translation>{1} mówi, a nie ma tej postaci w obsadzie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} speaks first and does not stand {2}most.</source>
      <translation>{1} mówi pierwszy, a nie stoi najbardziej na skraju ({2}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} words in one balloon; {2} read well.</source>
      <translation>Słów w jednym dymku: {1}; dobrze czyta się {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} words in one panel; {2} are plenty.</source>
      <translation>Słów w jednym kadrze: {1}; {2} w zupełności wystarczy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>“{1}” lies before “{2}” and is read after it.</source>
      <translation>„{1}” leży przed „{2}”, a czyta się po nim.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>A figure has no name.</source>
      <translation>Postać nie ma imienia.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>A name is missing.</source>
      <translation>Brakuje nazwy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Importance goes from 1 to 5, not {1}.</source>
      <translation>Ważność wynosi od 1 do 5, nie {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>No panel of pages {1} and {2} has importance 4 or 5.</source>
      <translation>Na stronach {1} i {2} żaden kadr nie ma ważności 4 ani 5.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Nobody says this line.</source>
      <translation>Nikt nie wypowiada tej kwestii.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Nothing is told of this panel.</source>
      <translation>O tym kadrze nic nie powiedziano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Page {1} has no panels.</source>
      <translation>Strona {1} nie ma kadrów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>The words of page {1} are not in the language “{2}”.</source>
      <translation>Słowa strony {1} nie są w języku „{2}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>There are two called {1}.</source>
      <translation>{1} występuje dwa razy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>There is no page.</source>
      <translation>Nie ma żadnej strony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>This line has no words.</source>
      <translation>Ta kwestia nie ma słów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} is in this panel twice.</source>
      <translation>{1} jest w tym kadrze dwa razy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} panels of page {2} have importance 5; one can.</source>
      <translation>Na stronie {2} kadrów o ważności 5: {1}; może być jeden.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} speaks and is not in the picture.</source>
      <translation>{1} mówi, a nie ma go na obrazie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} speaks first and should stand further {2}.</source>
      <translation>{1} mówi pierwszy i powinien stać dalej ({2}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} words in one balloon; at most {2}.</source>
      <translation>Słów w jednym dymku: {1}; najwyżej {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is no colour as #rrggbb.</source>
      <translation>„{1}” to nie kolor w postaci #rrggbb.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is not among the places.</source>
      <translation>„{1}” nie ma wśród miejsc.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is not among the props.</source>
      <translation>„{1}” nie ma wśród rekwizytów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1} had nothing to show; its panel shows what the page is for.</source>
      <translation>Strona {1} nie miała czego pokazać; jej kadr pokazuje, po co ona jest.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: empty panels were taken out.</source>
      <translation>Strona {1}: usunięto puste kadry.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: importance was brought between 1 and 5.</source>
      <translation>Strona {1}: ważność sprowadzono do 1–5.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: one panel keeps importance 5, the others have 4.</source>
      <translation>Strona {1}: jeden kadr zachowuje ważność 5, pozostałe mają 4.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: panel {2} stands out now.</source>
      <translation>Strona {1}: teraz wyróżnia się kadr {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>The plan had no page; it has one now.</source>
      <translation>Plan nie miał strony; teraz ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>Figures without a name or named twice were put together.</source>
      <translation>Postacie bez imienia lub nazwane dwukrotnie połączono.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} got a name of its own.</source>
      <translation>{1} dostaje własną nazwę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} is taken for {2}.</source>
      <translation>{1} uznano za: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} was not among the {2} and is now.</source>
      <translation>{1} nie było w dziale {2}, teraz jest.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} was not in the cast and is now.</source>
      <translation>{1} nie było w obsadzie, teraz jest.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1}: the colours were put into figures.</source>
      <translation>{1}: kolory zapisano cyframi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>A line without words was taken out of the lettering.</source>
      <translation>Kwestię bez słów usunięto z liternictwa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>A long line was divided into {1} balloons.</source>
      <translation>Długą kwestię podzielono na dymki: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>Who speaks is in the picture.</source>
      <translation>Mówiący jest na obrazie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is heard from outside the picture.</source>
      <translation>{1} słychać spoza obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is in the picture.</source>
      <translation>{1} jest na obrazie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is the only one who can say this.</source>
      <translation>Tylko {1} może to powiedzieć.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} speaks first and stands where reading begins.</source>
      <translation>{1} mówi pierwszy i stoi tam, gdzie zaczyna się czytanie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>Here an object is expected.</source>
      <translation>Tu oczekiwany jest obiekt.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This figure has no name.</source>
      <translation>Ta postać nie ma imienia.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This has no name.</source>
      <translation>To nie ma nazwy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This line has no text.</source>
      <translation>Ta kwestia nie ma tekstu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>“{1}” is no importance from 1 to 5.</source>
      <translation>„{1}” to nie ważność od 1 do 5.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>“{1}” is none of {2}.</source>
      <translation>„{1}” to żadne z {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>A plan is a JSON file with pages and their panels; resources/plan.schema.json describes ours.</source>
      <translation>Plan to plik JSON ze stronami i ich kadrami; nasz opisuje resources/plan.schema.json.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>The file is damaged and was read as far as possible.</source>
      <translation>Plik jest uszkodzony i odczytano go na tyle, na ile się dało.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>Update the program to read it.</source>
      <translation>Zaktualizuj program, żeby to odczytać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} is no comic plan: it is not JSON.</source>
      <translation>{1} nie jest planem komiksu: to nie JSON.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} is no comic plan: there are no panels in it.</source>
      <translation>{1} nie jest planem komiksu: nie ma w nim kadrów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} was written by a newer version of Kitsumy Desktop.</source>
      <translation>{1} zapisała nowsza wersja Kitsumy Desktop.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/spill.py" />
      <source>Layout “{1}”: pages are laid out anew.</source>
      <translation>Układ „{1}”: strony zostaną ułożone od nowa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/spill.py" />
      <source>“{1}” is not known here; its words were kept.</source>
      <translation>„{1}” nie jest tu znane; słowa zachowano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} follows page {2}.</source>
      <translation>Strona {1} następuje po stronie {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} has {2} panels; up to 9 read well.</source>
      <translation>Kadrów na stronie {1}: {2}; dobrze czyta się najwyżej 9.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} has {2} words; 210 are plenty.</source>
      <translation>Słów na stronie {1}: {2}; 210 w zupełności wystarczy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} promises {2} panels and has {3}.</source>
      <translation>Strona {1} obiecuje kadrów: {2}, a ma {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Panel {1} follows panel {2}.</source>
      <translation>Kadr {1} następuje po kadrze {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>There is no panel in this text yet.</source>
      <translation>W tym tekście nie ma jeszcze kadru.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>{1} words in one panel; 50 are plenty.</source>
      <translation>Słów w jednym kadrze: {1}; 50 w zupełności wystarczy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/scripts/dialects.py" />
      <source>Fountain</source>
      <translation>Fountain</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/scripts/dialects.py" />
      <source>Full script</source>
      <translation>Pełny scenariusz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/scripts/dialects.py" />
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/reread.py" />
      <source>Panel 1. One.</source>
      <translation>Kadr 1. Jeden.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/shelf.py" />
      <source>It may have been put back already.</source>
      <translation>Być może już to przywrócono.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/shelf.py" />
      <source>This is not on the shelf any more.</source>
      <translation>Tego nie ma już na półce.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>The answer of {1} for {2} could not be read.</source>
      <translation>Odpowiedzi {1} dla {2} nie udało się odczytać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>The answer of {1} for {2} was cut off each time.</source>
      <translation>Odpowiedź {1} dla {2} za każdym razem się urywała.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>What is written so far is kept. Say it differently in the premise, or choose another model.</source>
      <translation>To, co już napisane, zostaje. Powiedz to w założeniu inaczej albo wybierz inny model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>What is written so far is kept. Try again, or choose another model.</source>
      <translation>To, co już napisane, zostaje. Spróbuj ponownie albo wybierz inny model.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>{1} declined to write {2}.</source>
      <translation>{1} odmawia napisania {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>Choose another page.</source>
      <translation>Wybierz inną stronę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>No tone was named.</source>
      <translation>Nie podano tonu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>Say in a word or two how it should sound.</source>
      <translation>Powiedz jednym lub dwoma słowami, jak ma brzmieć.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>There is no page {1} in this plan.</source>
      <translation>W tym planie nie ma strony {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>This was not {1} and stays as it was: {2}</source>
      <translation>Tego nie wykonano ({1}), zostaje jak było: {2}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/sizes.py" />
      <source>Choose a model with a context of {1} tokens or more.</source>
      <translation>Wybierz model z kontekstem co najmniej {1} tokenów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/sizes.py" />
      <source>{1} can hold too little text at once to write a comic.</source>
      <translation>{1} mieści naraz za mało tekstu, żeby napisać komiks.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Choose one or more balloons first.</source>
      <translation>Najpierw wybierz jeden lub więcej dymków.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Choose other panels; what you set by hand stays.</source>
      <translation>Wybierz inne kadry; to, co ustawiono ręcznie, zostaje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>It was not said how to rewrite it.</source>
      <translation>Nie powiedziano, jak przepisać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>No balloon is chosen.</source>
      <translation>Nie wybrano dymka.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>No panel is chosen whose importance was not set by hand.</source>
      <translation>Nie wybrano kadru, którego ważności nie ustawiono ręcznie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Say in a few words what you wish.</source>
      <translation>Powiedz w kilku słowach, czego sobie życzysz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Try again, or say in other words what you wish.</source>
      <translation>Spróbuj ponownie albo wyraź życzenie innymi słowami.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>{1} has nothing to propose here.</source>
      <translation>{1} nie ma tu czego zaproponować.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest_beat.py" />
      <source>Choose the panel after which the new one is to come.</source>
      <translation>Wybierz kadr, po którym ma pojawić się nowy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest_beat.py" />
      <source>No panel is chosen.</source>
      <translation>Nie wybrano kadru.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>Page {1} is not, or not all, in {2}.</source>
      <translation>Strona {1} nie jest, albo nie cała, w języku {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>Page {1}: not all pictures are told in English, which picture models read best.</source>
      <translation>Strona {1}: nie wszystkie obrazy opisano po angielsku, co modele czytają najlepiej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>The plot is not told in {1}.</source>
      <translation>Fabuły nie opowiedziano w języku {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>Nobody says these words of the premise: “{1}”</source>
      <translation>Nikt nie wypowiada tych słów z pomysłu: „{1}”</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>Nothing happens at {1}.</source>
      <translation>Nic się tu nie dzieje: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>{1} is neither seen nor heard in the story.</source>
      <translation>{1} w tej historii ani nie widać, ani nie słychać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>A story can have 1 to {1} pages, not {2}.</source>
      <translation>Historia może mieć od 1 do {1} stron, nie {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>Choose another length.</source>
      <translation>Wybierz inną długość.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>Say in a sentence what the story is about.</source>
      <translation>Powiedz w jednym zdaniu, o czym jest historia.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>The model's answer ended early: this page may lack its last panels.</source>
      <translation>Odpowiedź modelu urwała się: tej stronie może brakować ostatnich kadrów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>The premise is longer than the model can read at once; it was not told its middle.</source>
      <translation>Pomysł jest dłuższy, niż model może naraz przeczytać; nie pokazano mu środka.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>There is nothing to write from yet.</source>
      <translation>Nie ma jeszcze z czego pisać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/doubles.py" />
      <source>Add corner</source>
      <translation>Dodaj róg</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/doubles.py" />
      <source>Straighten gutter</source>
      <translation>Wyprostuj odstęp</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Burst flash: drag from the centre outward · click: in the middle · L: other lines</source>
      <translation>Błysk: przeciągnij od środka na zewnątrz · kliknięcie: pośrodku · L: inne linie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Dot tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Raster kropkowy: przeciągnij prostokąt · Alt: odręcznie · kliknięcie: cały kadr · N: inne rastry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Focus lines: drag from the centre outward · click: in the middle · L: other lines</source>
      <translation>Linie skupienia: przeciągnij od środka na zewnątrz · kliknięcie: pośrodku · L: inne linie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Ghosts: drag a rectangle · Alt: draw around the figure · N: other tones</source>
      <translation>Powidoki: przeciągnij prostokąt · Alt: obrysuj postać · N: inne rastry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Gradient: drag a rectangle · Alt: draw freely · click: the panel · N: other tones</source>
      <translation>Gradient: przeciągnij prostokąt · Alt: odręcznie · kliknięcie: kadr · N: inne rastry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Line tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Raster liniowy: przeciągnij prostokąt · Alt: odręcznie · kliknięcie: cały kadr · N: inne rastry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Motion blur: drag a rectangle · Alt: draw freely · click: the panel · N: other tones</source>
      <translation>Rozmycie ruchu: przeciągnij prostokąt · Alt: odręcznie · kliknięcie: kadr · N: inne rastry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Sand tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Raster piaskowy: przeciągnij prostokąt · Alt: odręcznie · kliknięcie: cały kadr · N: inne rastry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Speed lines: drag along the motion · click: over the panel · L: other lines</source>
      <translation>Linie prędkości: przeciągnij wzdłuż ruchu · kliknięcie: na cały kadr · L: inne linie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Stream lines: drag along the motion · click: over the panel · L: other lines</source>
      <translation>Linie strumienia: przeciągnij wzdłuż ruchu · kliknięcie: na cały kadr · L: inne linie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_item.py" />
      <source>Click or drag where the {1} shall be</source>
      <translation>Kliknij albo przeciągnij tam, gdzie ma być {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_item.py" />
      <source>Click where the sound shall be</source>
      <translation>Kliknij tam, gdzie ma być dźwięk</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_panel.py" />
      <source>Add panel</source>
      <translation>Dodaj kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_panel.py" />
      <source>Drag a rectangle for a panel above the others</source>
      <translation>Przeciągnij prostokąt kadru nad innymi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_tail.py" />
      <source>Add tail</source>
      <translation>Dodaj ogonek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_tail.py" />
      <source>Drag to the mouth of whoever speaks as well · click: a tail where there is room</source>
      <translation>Przeciągnij do ust kolejnego mówiącego · kliknięcie: ogonek tam, gdzie jest miejsce</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/bend_tail.py" />
      <source>Bend tail</source>
      <translation>Wygnij ogonek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/bend_tail.py" />
      <source>Drag to bend the tail · Shift: straight</source>
      <translation>Przeciągnij, żeby wygiąć ogonek · Shift: prosto</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Drag to move the picture · wheel or corners to zoom · Alt: may leave the panel uncovered · Esc: done</source>
      <translation>Przeciągnij, żeby przesunąć obraz · kółko lub rogi: powiększenie · Alt: może odsłonić kadr · Esc: koniec</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Move picture</source>
      <translation>Przesuń obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Zoom picture</source>
      <translation>Powiększ obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Change motion</source>
      <translation>Zmień ruch</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag how far and where to · Shift: steps of 15°</source>
      <translation>Przeciągnij, jak daleko i dokąd · Shift: co 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag the corner · Shift: straight</source>
      <translation>Przeciągnij róg · Shift: prosto</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag the edge</source>
      <translation>Przeciągnij krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag the end of the gradient · Shift: steps of 15°</source>
      <translation>Przeciągnij koniec gradientu · Shift: co 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag to resize · Shift: keep proportions · Alt: about the centre</source>
      <translation>Przeciągnij, żeby zmienić rozmiar · Shift: z proporcjami · Alt: od środka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Move gradient</source>
      <translation>Przesuń gradient</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Resize area</source>
      <translation>Zmień rozmiar obszaru</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Shape area</source>
      <translation>Zmień kształt obszaru</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Bleed</source>
      <translation>Spad</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Drag: neighbours follow · over the live area's edge: bleed · Alt: this panel alone · Ctrl: no snapping</source>
      <translation>Przeciągnij: sąsiedzi podążają · poza krawędź pola: spad · Alt: tylko ten kadr · Ctrl: bez przyciągania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Move corner</source>
      <translation>Przesuń róg</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Move gutter</source>
      <translation>Przesuń odstęp</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Reshape panel</source>
      <translation>Zmień kształt kadru</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>The panel leaves the layout: its neighbours grow beneath it</source>
      <translation>Kadr opuszcza układ: sąsiedzi rosną pod nim</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_cut.py" />
      <source>Drag the gutter: panels on both sides follow · over a whole panel: merge · Ctrl at the press: its width</source>
      <translation>Przeciągnij odstęp: kadry po obu stronach podążą · przez cały kadr: scal · Ctrl przy naciśnięciu: szerokość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_cut.py" />
      <source>Merge panels</source>
      <translation>Scal kadry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_cut.py" />
      <source>Release to merge the two panels</source>
      <translation>Puść, żeby scalić oba kadry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Add guide</source>
      <translation>Dodaj prowadnicę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Drag the guide · Shift: whole steps · Alt: turn it · Ctrl: no snapping · off the page: remove</source>
      <translation>Przeciągnij prowadnicę · Shift: pełne kroki · Alt: obróć · Ctrl: bez przyciągania · poza stronę: usuń</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Move guide</source>
      <translation>Przesuń prowadnicę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Remove guide</source>
      <translation>Usuń prowadnicę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Bend lines</source>
      <translation>Wygnij linie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag the centre · Shift: straight</source>
      <translation>Przeciągnij środek · Shift: prosto</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag to bend the stream</source>
      <translation>Przeciągnij, żeby wygiąć strumień</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag to turn · Shift: steps of 15°</source>
      <translation>Przeciągnij, żeby obrócić · Shift: co 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag what stays free · Shift: keep proportions · to the middle: nothing stays free</source>
      <translation>Przeciągnij to, co zostaje wolne · Shift: z proporcjami · do środka: nic wolnego</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Move lines</source>
      <translation>Przesuń linie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Size lines</source>
      <translation>Rozmiar linii</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Turn lines</source>
      <translation>Obróć linie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Curve edge</source>
      <translation>Wygnij krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Drag the corner · Shift: straight · onto the next one, or Alt+click: remove · Ctrl: no snapping</source>
      <translation>Przeciągnij róg · Shift: prosto · na sąsiedni albo Alt+kliknięcie: usuń · Ctrl: bez przyciągania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Drag: a new corner · Ctrl: curve the edge</source>
      <translation>Przeciągnij: nowy róg · Ctrl: wygnij krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Remove corner</source>
      <translation>Usuń róg</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Drag the tip to the speaker's mouth · Ctrl: bound to nobody · Alt+click: take the tail away</source>
      <translation>Przeciągnij czubek do ust mówiącego · Ctrl: bez przypięcia · Alt+kliknięcie: usuń ogonek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Move tail</source>
      <translation>Przesuń ogonek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Release here: the speaker is outside the panel · Ctrl: the tail reaches over the border</source>
      <translation>Puść tutaj: mówiący jest poza kadrem · Ctrl: ogonek przechodzi przez krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Release here: the tail keeps to this mouth · Ctrl: bound to nobody</source>
      <translation>Puść tutaj: ogonek będzie trzymał się tych ust · Ctrl: bez przypięcia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Remove tail</source>
      <translation>Usuń ogonek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/knife.py" />
      <source>Cut panel</source>
      <translation>Przetnij kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/knife.py" />
      <source>Drag across a panel to cut it · Shift: every panel on the way · Ctrl: any slant, not straightened</source>
      <translation>Przeciągnij przez kadr, żeby go przeciąć · Shift: wszystkie kadry po drodze · Ctrl: dowolny skos, bez prostowania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/knife.py" />
      <source>Draw the line across a whole panel, not too near to its border</source>
      <translation>Poprowadź linię przez cały kadr, nie za blisko krawędzi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/marquee.py" />
      <source>Drag around what you want · Shift: add or take away · Alt: only what is wholly inside</source>
      <translation>Obrysuj to, czego chcesz · Shift: dodaj lub odejmij · Alt: tylko to, co całe wewnątrz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Drag a copy · Shift: straight</source>
      <translation>Przeciągnij kopię · Shift: prosto</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Drag to move · Shift: straight · Alt: the tail moves along · Ctrl: no snapping</source>
      <translation>Przeciągnij, żeby przesunąć · Shift: prosto · Alt: ogonek też · Ctrl: bez przyciągania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Duplicate {1}</source>
      <translation>Powiel: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Move {1}</source>
      <translation>Przesuń: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>Draw around the figure · Shift: one more figure · Alt+click: forget a figure</source>
      <translation>Obrysuj postać · Shift: jeszcze jedna postać · Alt+kliknięcie: zapomnij postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>Forget figure</source>
      <translation>Zapomnij postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>Outline figure</source>
      <translation>Obrysuj postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>There is no picture here to outline a figure in</source>
      <translation>Nie ma tu obrazu, na którym można obrysować postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/paint_mask.py" />
      <source>Paint over what shall be drawn anew · Alt: take away · [ ]: brush · Del: clear · Esc: leave</source>
      <translation>Zamaluj to, co ma być narysowane od nowa · Alt: odejmij · [ ]: pędzel · Del: wyczyść · Esc: wyjdź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/paint_mask.py" />
      <source>There is no picture here to paint on</source>
      <translation>Nie ma tu obrazu, na którym można malować</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Drag to resize · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</source>
      <translation>Przeciągnij, żeby zmienić rozmiar · Shift: z proporcjami · Alt: od środka · Ctrl: bez przyciągania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Resize balloon</source>
      <translation>Zmień rozmiar dymka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Resize caption</source>
      <translation>Zmień rozmiar ramki narracji</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_panel.py" />
      <source>Drag to resize the panel · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</source>
      <translation>Przeciągnij, żeby zmienić rozmiar kadru · Shift: z proporcjami · Alt: od środka · Ctrl: bez przyciągania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_panel.py" />
      <source>Resize panel</source>
      <translation>Zmień rozmiar kadru</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/scale_sfx.py" />
      <source>Drag to resize</source>
      <translation>Przeciągnij, żeby zmienić rozmiar</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/scale_sfx.py" />
      <source>Resize sound effect</source>
      <translation>Zmień rozmiar onomatopei</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Add point</source>
      <translation>Dodaj punkt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Drag to shape the balloon with one more point</source>
      <translation>Przeciągnij, żeby ukształtować dymek jeszcze jednym punktem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Drag to shape the balloon · Alt+click: take the point away</source>
      <translation>Przeciągnij, żeby ukształtować dymek · Alt+kliknięcie: usuń punkt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Remove point</source>
      <translation>Usuń punkt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Shape balloon</source>
      <translation>Zmień kształt dymka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>The outline would cross itself here</source>
      <translation>Tu obrys przeciąłby sam siebie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Drag away from the gutter's middle to widen it · Shift: whole points</source>
      <translation>Przeciągnij od środka odstępu, żeby go poszerzyć · Shift: pełne punkty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Drag to slant the gutter · Shift: steps of 5° · double-click: straight</source>
      <translation>Przeciągnij, żeby pochylić odstęp · Shift: co 5° · podwójne kliknięcie: prosto</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Gutter width</source>
      <translation>Szerokość odstępu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Gutter {1} pt · drag away from its middle to widen it · Shift: whole points</source>
      <translation>Odstęp {1} pt · przeciągnij od środka, żeby poszerzyć · Shift: pełne punkty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Slant gutter</source>
      <translation>Pochyl odstęp</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Slant {1}° · Shift: steps of 5° · double-click: straight</source>
      <translation>Skos {1}° · Shift: co 5° · podwójne kliknięcie: prosto</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/stretch_sfx.py" />
      <source>Drag to widen the letters · Alt: about the middle</source>
      <translation>Przeciągnij, żeby poszerzyć litery · Alt: od środka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/stretch_sfx.py" />
      <source>Stretch sound effect</source>
      <translation>Rozciągnij onomatopeję</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/swap_panels.py" />
      <source>Drop on another panel to change places · double-click to move the picture inside</source>
      <translation>Upuść na innym kadrze, żeby zamienić miejscami · podwójne kliknięcie: przesuwaj obraz wewnątrz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/swap_panels.py" />
      <source>Swap panels</source>
      <translation>Zamień kadry miejscami</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Drag to resize all · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</source>
      <translation>Przeciągnij, żeby zmienić rozmiar wszystkich · Shift: z proporcjami · Alt: od środka · Ctrl: bez przyciągania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Drag to turn all · Shift: steps of 15°</source>
      <translation>Przeciągnij, żeby obrócić wszystkie · Shift: co 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Resize {1} items</source>
      <translation>Zmień rozmiar obiektów: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Turn {1} items</source>
      <translation>Obróć obiektów: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>{1}°  ·  Drag to turn all · Shift: steps of 15°</source>
      <translation>{1}°  ·  Przeciągnij, żeby obrócić wszystkie · Shift: co 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/turn_sfx.py" />
      <source>Turn sound effect</source>
      <translation>Obróć onomatopeję</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Bend sound effect</source>
      <translation>Wygnij onomatopeję</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag to bend the line · Alt+click: take the point away</source>
      <translation>Przeciągnij, żeby wygiąć linię · Alt+kliknięcie: usuń punkt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag to bend · Shift: the other side as well · Alt: straight along one axis</source>
      <translation>Przeciągnij, żeby wygiąć · Shift: druga strona też · Alt: prosto wzdłuż osi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag up or down to bend · Shift: steps · sideways bends the other way</source>
      <translation>Przeciągnij w górę lub w dół, żeby wygiąć · Shift: krokami · w bok: wygięcie w drugą stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/widen_tail.py" />
      <source>Drag to make the tail wider or thinner · Shift: the usual width</source>
      <translation>Przeciągnij, żeby poszerzyć lub zwęzić ogonek · Shift: zwykła szerokość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/widen_tail.py" />
      <source>Width of tail</source>
      <translation>Szerokość ogonka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Delete {1}</source>
      <translation>Usuń: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Inside the group · click elsewhere to leave it · double-click again to edit</source>
      <translation>Wewnątrz grupy · kliknij gdzie indziej, żeby wyjść · ponownie dwukrotnie, żeby edytować</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Locked: unlock it first</source>
      <translation>Zablokowane: najpierw odblokuj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Nudge</source>
      <translation>Przesuń trochę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Type · click outside or press Esc or Ctrl+Enter to finish</source>
      <translation>Pisz · kliknięcie obok, Esc lub Ctrl+Enter: zakończ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Balloon</source>
      <translation>Dymek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Caption</source>
      <translation>Ramka narracji</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click a balloon, caption or sound effect to edit its text</source>
      <translation>Kliknij dymek, ramkę narracji lub onomatopeję, żeby edytować tekst</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click or drag where the balloon shall be, then type</source>
      <translation>Kliknij lub przeciągnij tam, gdzie ma być dymek, i pisz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click to select, drag to move, double-click to edit · Ctrl: click beneath, drag a copy</source>
      <translation>Kliknij, żeby zaznaczyć; przeciągnij, żeby przesunąć; dwukrotnie, żeby edytować · Ctrl: kliknij to, co pod spodem, przeciągnij kopię</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click to zoom in, Alt+click to zoom out</source>
      <translation>Kliknięcie przybliża, Alt+kliknięcie oddala</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click where the caption shall be, then type</source>
      <translation>Kliknij tam, gdzie ma być ramka narracji, i pisz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click where the sound shall be, then type</source>
      <translation>Kliknij tam, gdzie ma być dźwięk, i pisz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag a picture inside its panel; wheel or corners to zoom</source>
      <translation>Przeciągnij obraz wewnątrz kadru; kółko lub rogi: powiększenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Przeciągnij prostokąt · Alt: odręcznie · kliknięcie: cały kadr · N: inne rastry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag from the centre outward, or along the motion · L: other lines</source>
      <translation>Przeciągnij od środka na zewnątrz albo wzdłuż ruchu · L: inne linie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag to move the view · hold Space in any tool</source>
      <translation>Przeciągnij, żeby przesunąć widok · w każdym narzędziu przytrzymaj spację</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Figure</source>
      <translation>Postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Fix a region</source>
      <translation>Popraw obszar</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Hand</source>
      <translation>Rączka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Knife</source>
      <translation>Nóż</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Lines</source>
      <translation>Linie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Panel</source>
      <translation>Kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Picture</source>
      <translation>Obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Select</source>
      <translation>Zaznaczanie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Sound effect</source>
      <translation>Onomatopeja</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Tone and blur</source>
      <translation>Raster i rozmycie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Zoom</source>
      <translation>Powiększenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/text_session.py" />
      <source>Edit text</source>
      <translation>Edytuj tekst</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/action_set.py" />
      <source>There is nothing to do.</source>
      <translation>Nie ma nic do zrobienia.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Add a level guide…</source>
      <translation>Dodaj prowadnicę poziomą…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Add an upright guide…</source>
      <translation>Dodaj prowadnicę pionową…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align bottom edges</source>
      <translation>Wyrównaj dolne krawędzie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align centres across</source>
      <translation>Wyrównaj środki w poziomie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align left edges</source>
      <translation>Wyrównaj lewe krawędzie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align middles</source>
      <translation>Wyrównaj środki w pionie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align right edges</source>
      <translation>Wyrównaj prawe krawędzie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align top edges</source>
      <translation>Wyrównaj górne krawędzie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal distances of centres across</source>
      <translation>Równe odległości środków w poziomie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal distances of centres down</source>
      <translation>Równe odległości środków w pionie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal gaps across</source>
      <translation>Równe odstępy w poziomie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal gaps down</source>
      <translation>Równe odstępy w pionie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal height</source>
      <translation>Równa wysokość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal size</source>
      <translation>Równy rozmiar</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal width</source>
      <translation>Równa szerokość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Inches</source>
      <translation>Cale</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Lock guides</source>
      <translation>Zablokuj prowadnice</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Millimetres</source>
      <translation>Milimetry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Mirror left to right</source>
      <translation>Odbij w poziomie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Mirror the page</source>
      <translation>Odbij stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Mirror top to bottom</source>
      <translation>Odbij w pionie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Own guides</source>
      <translation>Własne prowadnice</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Pixels</source>
      <translation>Piksele</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Points</source>
      <translation>Punkty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Remove all guides of the page</source>
      <translation>Usuń wszystkie prowadnice strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Rulers</source>
      <translation>Linijki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Snapping</source>
      <translation>Przyciąganie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To each other</source>
      <translation>Do siebie nawzajem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To the page</source>
      <translation>Do strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To the panel</source>
      <translation>Do kadru</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To the safe area</source>
      <translation>Do pola bezpiecznego</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Turn left by 90°</source>
      <translation>Obróć w lewo o 90°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Turn right by 90°</source>
      <translation>Obróć w prawo o 90°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>And of the next one</source>
      <translation>I następnego</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Behind the figure</source>
      <translation>Za postacią</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Bind tail to speaker</source>
      <translation>Przypnij ogonek do mówiącego</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Body</source>
      <translation>Kształt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Figures</source>
      <translation>Postacie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Figures are outlined first</source>
      <translation>Najpierw obrysowuje się postacie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Fit balloon to text</source>
      <translation>Dopasuj dymek do tekstu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Fit text to balloon</source>
      <translation>Dopasuj tekst do dymka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Forget outlined figures</source>
      <translation>Zapomnij obrysowane postacie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Free outline</source>
      <translation>Swobodny obrys</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>It keeps to the mouth from now on</source>
      <translation>Od teraz trzyma się ust</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Join</source>
      <translation>Łączenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Join balloons</source>
      <translation>Połącz dymki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Joined by a connector</source>
      <translation>Połączone łącznikiem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Kind</source>
      <translation>Rodzaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Of one speaker, into one</source>
      <translation>Jednego mówiącego, w jeden</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>On the side that has the most room</source>
      <translation>Po stronie, gdzie jest najwięcej miejsca</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Outline figures by faces</source>
      <translation>Obrysuj postacie według twarzy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Outline of its kind</source>
      <translation>Obrys swojego rodzaju</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Padding, corners, lines and colours</source>
      <translation>Marginesy, rogi, linie i kolory</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Points to drag</source>
      <translation>Punkty do przeciągania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Radio</source>
      <translation>Radio</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Separate balloons</source>
      <translation>Rozdziel dymki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Shout</source>
      <translation>Krzyk</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Speaker is outside the panel</source>
      <translation>Mówiący jest poza kadrem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Speech</source>
      <translation>Mowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Tail follows nobody</source>
      <translation>Ogonek nie podąża za nikim</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Tails</source>
      <translation>Ogonki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>The last one</source>
      <translation>Ostatni</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Thought</source>
      <translation>Myśl</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Usual look</source>
      <translation>Zwykły wygląd</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Weak</source>
      <translation>Słaby głos</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Whisper</source>
      <translation>Szept</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Add</source>
      <translation>Dodaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Balloons</source>
      <translation>Dymki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Page</source>
      <translation>Strona</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Story</source>
      <translation>Historia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>At the bottom</source>
      <translation>U dołu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>At the top</source>
      <translation>U góry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Gutter</source>
      <translation>Odstęp</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Gutter width…</source>
      <translation>Szerokość odstępu…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Gutters as in the whole comic</source>
      <translation>Odstępy jak w całym komiksie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Inset panel</source>
      <translation>Kadr wstawiony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Merge across this gutter</source>
      <translation>Scal przez ten odstęp</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>On all sides</source>
      <translation>Ze wszystkich stron</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>On the left</source>
      <translation>Po lewej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>On the right</source>
      <translation>Po prawej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Select the next gutter</source>
      <translation>Zaznacz następny odstęp</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Width as the page's rule</source>
      <translation>Szerokość według reguły strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Copy</source>
      <translation>Kopiuj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Copy look</source>
      <translation>Kopiuj wygląd</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Cut</source>
      <translation>Wytnij</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Delete</source>
      <translation>Usuń</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Deselect</source>
      <translation>Odznacz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Duplicate</source>
      <translation>Powiel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Look</source>
      <translation>Wygląd</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Paste</source>
      <translation>Wklej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Paste in place</source>
      <translation>Wklej w tym samym miejscu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Paste look</source>
      <translation>Wklej wygląd</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Redo</source>
      <translation>Ponów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Select all</source>
      <translation>Zaznacz wszystko</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>A part of the picture again and fainter</source>
      <translation>Część obrazu ponownie i bledsza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Above everything said</source>
      <translation>Nad wszystkim, co powiedziane</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Along a curve</source>
      <translation>Wzdłuż krzywej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Beneath everything said</source>
      <translation>Pod wszystkim, co powiedziane</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Effects</source>
      <translation>Efekty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Ink around a star</source>
      <translation>Tusz wokół gwiazdy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Of a part of the picture</source>
      <translation>Części obrazu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Other dice</source>
      <translation>Rzuć kością ponownie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Over the whole panel</source>
      <translation>Na cały kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Parallel, with room for a figure</source>
      <translation>Równolegle, z miejscem na postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>The same look, drawn anew</source>
      <translation>Ten sam wygląd, narysowany od nowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Toward the middle of the panel</source>
      <translation>Ku środkowi kadru</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Export script…</source>
      <translation>Eksport scenariusza…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Export…</source>
      <translation>Eksport…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Library</source>
      <translation>Biblioteka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>New comic…</source>
      <translation>Nowy komiks…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Open a .kitsumy file…</source>
      <translation>Otwórz plik .kitsumy…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Quit</source>
      <translation>Zakończ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Save as one file…</source>
      <translation>Zapisz jako jeden plik…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Settings…</source>
      <translation>Ustawienia…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>The comic with all its pictures, to move it or keep it safe</source>
      <translation>Komiks ze wszystkimi obrazami, żeby go przenieść lub zabezpieczyć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Border</source>
      <translation>Krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Broken border</source>
      <translation>Przerywana krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Clean border</source>
      <translation>Czysta krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Cloud border</source>
      <translation>Krawędź jak chmura</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Double border</source>
      <translation>Podwójna krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Flip picture</source>
      <translation>Odbij obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Ink border</source>
      <translation>Krawędź tuszem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Jagged border</source>
      <translation>Postrzępiona krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Keep the layout as a template…</source>
      <translation>Zachowaj układ jako szablon…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>No border</source>
      <translation>Bez krawędzi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>No shape</source>
      <translation>Bez kształtu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Other dice for the border</source>
      <translation>Rzuć kością dla krawędzi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Other dice for the shape</source>
      <translation>Rzuć kością dla kształtu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Rough border</source>
      <translation>Szorstka krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Rounded border</source>
      <translation>Zaokrąglona krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Same frame for the comic</source>
      <translation>Ta sama ramka dla komiksu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Same frame for the page</source>
      <translation>Ta sama ramka dla strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Shape…</source>
      <translation>Kształt…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Sketchy border</source>
      <translation>Szkicowa krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Templates of your own…</source>
      <translation>Własne szablony…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Worn border</source>
      <translation>Wytarta krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Bring forward</source>
      <translation>Do przodu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Bring to front</source>
      <translation>Na wierzch</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Group</source>
      <translation>Grupuj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Hide</source>
      <translation>Ukryj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Hide and lock</source>
      <translation>Ukryj i zablokuj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Keep where it is</source>
      <translation>Zostaw na miejscu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Lock</source>
      <translation>Zablokuj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Order</source>
      <translation>Kolejność</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Send backward</source>
      <translation>Do tyłu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Send to back</source>
      <translation>Na spód</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Show everything</source>
      <translation>Pokaż wszystko</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Ungroup</source>
      <translation>Rozgrupuj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Unlock everything</source>
      <translation>Odblokuj wszystko</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Around a gasp or a cough</source>
      <translation>Wokół westchnienia lub kaszlu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>As the comic's language has them</source>
      <translation>Tak jak w języku komiksu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Bigger words</source>
      <translation>Większe słowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Bold italic</source>
      <translation>Pogrubiona kursywa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Breath marks</source>
      <translation>Znaki oddechu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Find and replace</source>
      <translation>Znajdź i zamień</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Italic</source>
      <translation>Kursywa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Larger letters</source>
      <translation>Większe litery</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Lettering</source>
      <translation>Liternictwo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Lettering styles…</source>
      <translation>Style liternictwa…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Of what is selected in the text</source>
      <translation>Tego, co zaznaczono w tekście</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Replace…</source>
      <translation>Zamień…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Smaller letters</source>
      <translation>Mniejsze litery</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Smaller words</source>
      <translation>Mniejsze słowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Spell dots and dashes</source>
      <translation>Pisownia kropek i myślników</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Align</source>
      <translation>Wyrównaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Align to</source>
      <translation>Wyrównaj do</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Arrange</source>
      <translation>Rozmieść</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Distribute</source>
      <translation>Rozłóż</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Edit</source>
      <translation>Edycja</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>File</source>
      <translation>Plik</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Generate</source>
      <translation>Generowanie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Guides</source>
      <translation>Prowadnice</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Help</source>
      <translation>Pomoc</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Language</source>
      <translation>Język</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Spread</source>
      <translation>Rozkładówka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Theme</source>
      <translation>Motyw</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Units</source>
      <translation>Jednostki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>View</source>
      <translation>Widok</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Add page</source>
      <translation>Dodaj stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Add spread</source>
      <translation>Dodaj rozkładówkę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Delete page</source>
      <translation>Usuń stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Draw drafts</source>
      <translation>Narysuj szkice</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Duplicate page</source>
      <translation>Powiel stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Insert a page before</source>
      <translation>Wstaw stronę przed tą</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Join this page with the next one</source>
      <translation>Połącz tę stronę z następną</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Lay out page again</source>
      <translation>Ułóż stronę ponownie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Make a spread</source>
      <translation>Zrób rozkładówkę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Next page</source>
      <translation>Następna strona</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Place balloons again</source>
      <translation>Rozmieść dymki ponownie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Previous page</source>
      <translation>Poprzednia strona</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Shuffle layout</source>
      <translation>Wymieszaj układ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Split the spread into two pages</source>
      <translation>Podziel rozkładówkę na dwie strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Add to panel…</source>
      <translation>Dodaj do kadru…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Back into the layout</source>
      <translation>Przywróć do układu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Choose a picture…</source>
      <translation>Wybierz obraz…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Divide into columns</source>
      <translation>Podziel na kolumny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Divide into rows</source>
      <translation>Podziel na rzędy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Draw this panel again</source>
      <translation>Narysuj ten kadr ponownie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Free from the layout</source>
      <translation>Uwolnij z układu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Remove the picture</source>
      <translation>Usuń obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Dismiss</source>
      <translation>Odrzuć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Explain the mark</source>
      <translation>Wyjaśnij znacznik</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>From a picture…</source>
      <translation>Z obrazu…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate selected panels…</source>
      <translation>Wygeneruj zaznaczone kadry…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate this page…</source>
      <translation>Wygeneruj tę stronę…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate…</source>
      <translation>Wygeneruj…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Look again whether it was made</source>
      <translation>Sprawdź ponownie, czy powstał</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Make it again</source>
      <translation>Wykonaj ponownie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Regenerate stale panels…</source>
      <translation>Wygeneruj ponownie nieaktualne kadry…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Stop generating</source>
      <translation>Zatrzymaj generowanie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Try again</source>
      <translation>Spróbuj ponownie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Try failed panels again</source>
      <translation>Spróbuj ponownie nieudanych kadrów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Upscale…</source>
      <translation>Zwiększ rozdzielczość…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Vary…</source>
      <translation>Warianty…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>A spread is made of two single pages that follow each other.</source>
      <translation>Rozkładówka składa się z dwóch pojedynczych stron, które po sobie następują.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Click a gutter first.</source>
      <translation>Najpierw kliknij odstęp.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>No picture has failed.</source>
      <translation>Nie ma nieudanych obrazów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>No picture is out of date.</source>
      <translation>Żaden obraz nie jest nieaktualny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>No pictures are being made.</source>
      <translation>Nie powstają teraz żadne obrazy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Nothing on this page is hidden.</source>
      <translation>Na tej stronie nic nie jest ukryte.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Nothing on this page is locked.</source>
      <translation>Na tej stronie nic nie jest zablokowane.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Open a comic first.</source>
      <translation>Najpierw otwórz komiks.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a balloon or a caption first.</source>
      <translation>Najpierw zaznacz dymek lub ramkę narracji.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a balloon that is joined with another first.</source>
      <translation>Najpierw zaznacz dymek połączony z innym.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a free panel first.</source>
      <translation>Najpierw zaznacz wolny kadr.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a member of a group first.</source>
      <translation>Najpierw zaznacz coś z grupy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel first.</source>
      <translation>Najpierw zaznacz kadr.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel of the layout first.</source>
      <translation>Najpierw zaznacz kadr układu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel whose picture failed first.</source>
      <translation>Najpierw zaznacz kadr, którego obraz się nie udał.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel whose picture may have been paid already first.</source>
      <translation>Najpierw zaznacz kadr, którego obraz mógł zostać już opłacony.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a border drawn as by hand first.</source>
      <translation>Najpierw zaznacz kadr z krawędzią jak rysowana ręcznie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a mark first.</source>
      <translation>Najpierw zaznacz kadr ze znacznikiem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a picture first.</source>
      <translation>Najpierw zaznacz kadr z obrazem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a shape first.</source>
      <translation>Najpierw zaznacz kadr z kształtem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a sound effect first.</source>
      <translation>Najpierw zaznacz onomatopeję.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select lines, a tone or a blur first.</source>
      <translation>Najpierw zaznacz linie, raster lub rozmycie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select something on the page first.</source>
      <translation>Najpierw zaznacz coś na stronie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select something that lies on the panels first.</source>
      <translation>Najpierw zaznacz coś, co leży na kadrach.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select two things or more first.</source>
      <translation>Najpierw zaznacz dwa obiekty lub więcej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>The page in view is not a spread.</source>
      <translation>Widoczna strona nie jest rozkładówką.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Along a line</source>
      <translation>Wzdłuż linii</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Another look…</source>
      <translation>Inny wygląd…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Bend</source>
      <translation>Wygięcie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Bulge</source>
      <translation>Wybrzuszenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Drawn sounds in three languages</source>
      <translation>Rysowane dźwięki w trzech językach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Free envelope</source>
      <translation>Swobodna otoczka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Perspective</source>
      <translation>Perspektywa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Points of a baseline to drag</source>
      <translation>Punkty linii pisma do przeciągania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Sound effect from the list…</source>
      <translation>Onomatopeja z listy…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Straight letters</source>
      <translation>Proste litery</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>The same letters, drawn differently</source>
      <translation>Te same litery, inaczej narysowane</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Twelve points to drag</source>
      <translation>Dwanaście punktów do przeciągania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Wave</source>
      <translation>Fala</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Add a beat after this panel…</source>
      <translation>Dodaj moment po tym kadrze…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Cast, places and props…</source>
      <translation>Obsada, miejsca i rekwizyty…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Open plan…</source>
      <translation>Otwórz plan…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Rewrite…</source>
      <translation>Przepisz…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Say it shorter…</source>
      <translation>Powiedz krócej…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Score importance again…</source>
      <translation>Oceń ważność ponownie…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Update from a script file…</source>
      <translation>Zaktualizuj z pliku scenariusza…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>About Kitsumy</source>
      <translation>O Kitsumy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>Find a command…</source>
      <translation>Znajdź polecenie…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>Keyboard shortcuts…</source>
      <translation>Skróty klawiszowe…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>Monitor</source>
      <translation>Monitor</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>What pictures cost…</source>
      <translation>Ile kosztują obrazy…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Cast beside the page</source>
      <translation>Obsada obok strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Dark theme</source>
      <translation>Ciemny motyw</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Facing pages</source>
      <translation>Sąsiednie strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Fit page</source>
      <translation>Cała strona</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Fit width</source>
      <translation>Szerokość strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>History and versions</source>
      <translation>Historia i wersje</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Language of the system</source>
      <translation>Język systemu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Layers</source>
      <translation>Warstwy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Light theme</source>
      <translation>Jasny motyw</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Next part of the window</source>
      <translation>Następna część okna</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Outline</source>
      <translation>Konspekt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Page overview</source>
      <translation>Przegląd stron</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Pages</source>
      <translation>Strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Previous part of the window</source>
      <translation>Poprzednia część okna</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Same as the system</source>
      <translation>Jak w systemie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Script</source>
      <translation>Scenariusz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Shelf</source>
      <translation>Półka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Story check</source>
      <translation>Sprawdzanie historii</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Trim, bleed and safe area</source>
      <translation>Cięcie, spad i pole bezpieczne</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Zoom in</source>
      <translation>Przybliż</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Zoom out</source>
      <translation>Oddal</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>%n comic came into the library.|%n comics came into the library.</source>
      <translation>
        <numerusform>Do biblioteki trafił %n komiks.</numerusform>
        <numerusform>Do biblioteki trafiły %n komiksy.</numerusform>
        <numerusform>Do biblioteki trafiło %n komiksów.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>All files</source>
      <translation>Wszystkie pliki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Kitsumy comics</source>
      <translation>Komiksy Kitsumy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Open .kitsumy files</source>
      <translation>Otwórz pliki .kitsumy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Reading {name}</source>
      <translation>Odczytywanie: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Save as one file</source>
      <translation>Zapisz jako jeden plik</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Writing {name}</source>
      <translation>Zapisywanie: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Written to {path}</source>
      <translation>Zapisano do {path}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>{what}: stopped.</source>
      <translation>{what}: zatrzymano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Arriving</source>
      <translation>Nadchodzi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Decide</source>
      <translation>Zdecyduj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Drawing</source>
      <translation>Rysowanie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Failed</source>
      <translation>Nie udało się</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Waiting</source>
      <translation>Czeka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/mask_layer.py" />
      <source>Nothing is painted yet.</source>
      <translation>Nic jeszcze nie zamalowano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/mask_layer.py" />
      <source>Paint over the region that shall be drawn anew.</source>
      <translation>Zamaluj obszar, który ma być narysowany od nowa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/rulers.py" />
      <source>Drag onto the page for a guide</source>
      <translation>Przeciągnij na stronę, żeby powstała prowadnica</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/rulers.py" />
      <source>Ruler across the page</source>
      <translation>Linijka pozioma</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/rulers.py" />
      <source>Ruler down the page</source>
      <translation>Linijka pionowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/widget.py" />
      <source>Panels, balloons and sound effects of the page. Tab goes through them.</source>
      <translation>Kadry, dymki i onomatopeje strony. Tab przechodzi między nimi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast.py" />
      <source>Cast, places and props</source>
      <translation>Obsada, miejsca i rekwizyty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast.py" />
      <source>Section</source>
      <translation>Dział</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_files.py" />
      <source>“{1}” is too large for a reference picture.</source>
      <translation>„{1}” jest za duży jak na obraz wzorcowy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>A place that stands here looks the same in every picture, by words and pictures.</source>
      <translation>Miejsce, które jest tutaj, wygląda tak samo na każdym obrazie: dzięki słowom i wzorom.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>A thing the story comes back to. What stands here looks the same in every picture that shows it.</source>
      <translation>Rzecz, do której historia wraca. Co jest tutaj, wygląda tak samo na każdym obrazie, który ją pokazuje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a character</source>
      <translation>Dodaj postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a place</source>
      <translation>Dodaj miejsce</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a prop</source>
      <translation>Dodaj rekwizyt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add character</source>
      <translation>Dodaj postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add place</source>
      <translation>Dodaj miejsce</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add prop</source>
      <translation>Dodaj rekwizyt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Age, face, hair, skin, build, one mark nobody else has: what stays when the clothes change</source>
      <translation>Wiek, twarz, włosy, skóra, budowa, jedna cecha, której nie ma nikt inny: to, co zostaje, gdy zmienia się ubranie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Also called</source>
      <translation>Inaczej zwany</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Cast</source>
      <translation>Obsada</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change look</source>
      <translation>Zmień wygląd</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change other names</source>
      <translation>Zmień inne imiona</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change outfit</source>
      <translation>Zmień strój</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change voice</source>
      <translation>Zmień głos</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Clothes with their colours, from head to foot</source>
      <translation>Ubranie z kolorami, od stóp do głów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this character here, the best first.</source>
      <translation>Upuść tu obrazy tej postaci, najlepszy jako pierwszy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this place here, the best first.</source>
      <translation>Upuść tu obrazy tego miejsca, najlepszy jako pierwszy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this thing here, the best first.</source>
      <translation>Upuść tu obrazy tej rzeczy, najlepszy jako pierwszy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>For whoever writes their lines.</source>
      <translation>Dla tego, kto pisze kwestie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>How they talk: short or winding, polite, rough, favourite words</source>
      <translation>Jak mówi: krótko czy zawile, uprzejmie, szorstko, ulubione słowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Kind of place, buildings or furniture, materials and colours, light, one thing only here</source>
      <translation>Rodzaj miejsca, budynki lub meble, materiały i kolory, światło, jedna rzecz tylko stąd</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Look and outfit are used word for word in every picture.</source>
      <translation>Wygląd i strój są używane dosłownie na każdym obrazie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Name</source>
      <translation>Nazwa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New character</source>
      <translation>Nowa postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New place</source>
      <translation>Nowe miejsce</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New prop</source>
      <translation>Nowy rekwizyt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>No places yet</source>
      <translation>Nie ma jeszcze miejsc</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>No props yet</source>
      <translation>Nie ma jeszcze rekwizytów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Nobody in the cast yet</source>
      <translation>W obsadzie nie ma jeszcze nikogo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the cast</source>
      <translation>Uporządkuj obsadę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the places</source>
      <translation>Uporządkuj miejsca</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the props</source>
      <translation>Uporządkuj rekwizyty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Other names in the script, with commas between</source>
      <translation>Inne imiona w scenariuszu, po przecinku</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Outfit</source>
      <translation>Strój</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Places</source>
      <translation>Miejsca</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Props</source>
      <translation>Rekwizyty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove character</source>
      <translation>Usuń postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove from the cast</source>
      <translation>Usuń z obsady</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove place</source>
      <translation>Usuń miejsce</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove prop</source>
      <translation>Usuń rekwizyt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename character</source>
      <translation>Zmień imię postaci</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename place</source>
      <translation>Zmień nazwę miejsca</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename prop</source>
      <translation>Zmień nazwę rekwizytu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Used word for word in every picture of this place.</source>
      <translation>Używane dosłownie na każdym obrazie tego miejsca.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Used word for word in every picture that shows it.</source>
      <translation>Używane dosłownie na każdym obrazie, który ją pokazuje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Voice</source>
      <translation>Głos</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>What it is, size, material and colours, wear, one mark that tells it from any other</source>
      <translation>Co to jest, rozmiar, materiał i kolory, zużycie, jedna cecha odróżniająca od wszystkich innych</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Whoever stands here looks the same in every picture, by words, colours and pictures.</source>
      <translation>Kto jest tutaj, wygląda tak samo na każdym obrazie: dzięki słowom, kolorom i wzorom.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>A balloon of this speaker</source>
      <translation>Dymek tej postaci</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>As the comic</source>
      <translation>Jak w komiksie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Face</source>
      <translation>Krój</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Ink</source>
      <translation>Tusz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Larger</source>
      <translation>Większy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Much larger</source>
      <translation>Dużo większy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Much smaller</source>
      <translation>Dużo mniejszy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Size</source>
      <translation>Rozmiar</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Smaller</source>
      <translation>Mniejszy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>So this is how {name} talks!</source>
      <translation>Tak właśnie mówi {name}!</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>This ink is hard to read on this balloon: contrast {ratio}, readable from {least}.</source>
      <translation>Ten tusz trudno czytać na tym dymku: kontrast {ratio}, czytelny od {least}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>{name}: as the comic</source>
      <translation>{name}: jak w komiksie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_member.py" />
      <source>Colours</source>
      <translation>Kolory</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_member.py" />
      <source>Turnaround sheet</source>
      <translation>Arkusz postaci</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_orders.py" />
      <source>The comic has no panel yet.</source>
      <translation>Komiks nie ma jeszcze kadrów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_orders.py" />
      <source>The sheet could not be made.</source>
      <translation>Nie udało się wykonać arkusza.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Add reference pictures</source>
      <translation>Dodaj obrazy wzorcowe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change colours</source>
      <translation>Zmień kolory</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change lettering</source>
      <translation>Zmień liternictwo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change reference pictures</source>
      <translation>Zmień obrazy wzorcowe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Remove turnaround sheet</source>
      <translation>Usuń arkusz postaci</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Add a colour</source>
      <translation>Dodaj kolor</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Change…</source>
      <translation>Zmień…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Colour {colour}</source>
      <translation>Kolor {colour}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Remove</source>
      <translation>Usuń</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>{colour}: click to change, Delete to remove</source>
      <translation>{colour}: kliknij, żeby zmienić, Delete usuwa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Add pictures…</source>
      <translation>Dodaj obrazy…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Earlier</source>
      <translation>Wcześniej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Later</source>
      <translation>Później</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Pictures</source>
      <translation>Obrazy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Reference picture {n}</source>
      <translation>Obraz wzorcowy {n}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Reference pictures</source>
      <translation>Obrazy wzorcowe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Remove picture</source>
      <translation>Usuń obraz</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>1 panel shows {name}|%n panels show {name}</source>
      <translation>
        <numerusform>%n kadr pokazuje: {name}</numerusform>
        <numerusform>%n kadry pokazują: {name}</numerusform>
        <numerusform>%n kadrów pokazuje: {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>1 picture no longer follows from what stands here.|%n pictures no longer follow from what stands here.</source>
      <translation>
        <numerusform>%n obraz nie odpowiada już temu, co tu napisano.</numerusform>
        <numerusform>%n obrazy nie odpowiadają już temu, co tu napisano.</numerusform>
        <numerusform>%n obrazów nie odpowiada już temu, co tu napisano.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>A change here makes 1 generated picture stale.|A change here makes %n generated pictures stale.</source>
      <translation>
        <numerusform>Zmiana tutaj zdezaktualizuje %n wygenerowany obraz.</numerusform>
        <numerusform>Zmiana tutaj zdezaktualizuje %n wygenerowane obrazy.</numerusform>
        <numerusform>Zmiana tutaj zdezaktualizuje %n wygenerowanych obrazów.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>No panel shows {name} yet.</source>
      <translation>Żaden kadr nie pokazuje jeszcze: {name}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Regenerate…</source>
      <translation>Wygeneruj ponownie…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Renewing costs about {price}.</source>
      <translation>Odnowienie kosztuje około {price}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Renewing costs nothing.</source>
      <translation>Odnowienie nic nie kosztuje.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>on page {pages}</source>
      <translation>na stronie {pages}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>on pages {pages}</source>
      <translation>na stronach {pages}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>A sheet shows the character from all sides. Every picture then follows it.</source>
      <translation>Arkusz pokazuje postać ze wszystkich stron. Potem każdy obraz idzie za nim.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>About {cost}, {time}, by {who}.</source>
      <translation>Około {cost}, {time}, wykonuje {who}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>It could cost more than your limit allows.</source>
      <translation>Może kosztować więcej, niż pozwala twój limit.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make another…</source>
      <translation>Wykonaj inny…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make it</source>
      <translation>Wykonaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make turnaround sheet…</source>
      <translation>Wykonaj arkusz postaci…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>No sheet yet</source>
      <translation>Nie ma jeszcze arkusza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Nobody can make it now. {reasons}</source>
      <translation>Nikt nie może go teraz wykonać. {reasons}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Not now</source>
      <translation>Nie teraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>The first picture that models follow.</source>
      <translation>Pierwszy obraz, za którym idą modele.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>The sheet is being made…</source>
      <translation>Arkusz powstaje…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Working out the price…</source>
      <translation>Obliczanie ceny…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Export</source>
      <translation>Eksport</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>For comic readers, with title and reading direction inside.</source>
      <translation>Do czytników komiksów, z tytułem i kierunkiem czytania.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>For reading and sharing; text stays searchable.</source>
      <translation>Do czytania i udostępniania; tekst można przeszukiwać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>One picture per page in a folder.</source>
      <translation>Jeden obraz na stronę, w folderze.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Otherwise every spread becomes two pages that meet at the fold.</source>
      <translation>W innym razie każda rozkładówka staje się dwiema stronami stykającymi się na zgięciu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>PNG pages</source>
      <translation>Strony PNG</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Resolution</source>
      <translation>Rozdzielczość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Spreads as one wide page, for the screen</source>
      <translation>Rozkładówki jako jedna szeroka strona, na ekran</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Comic plan</source>
      <translation>Plan komiksu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Everything about the story, for other programs.</source>
      <translation>Wszystko o historii, dla innych programów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Export script</source>
      <translation>Eksport scenariusza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>For notes, wikis and version control.</source>
      <translation>Do notatek, wiki i kontroli wersji.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>For screenwriting programs.</source>
      <translation>Do programów scenariopisarskich.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Pages, panels and lines as comic writers set them.</source>
      <translation>Strony, kadry i kwestie tak, jak zapisują je scenarzyści komiksów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Cancel</source>
      <translation>Anuluj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Choose where…</source>
      <translation>Wybierz dokąd…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Folder:</source>
      <translation>Folder:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>As soon as possible</source>
      <translation>Jak najszybciej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>At most</source>
      <translation>Najwyżej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Balanced</source>
      <translation>Rozsądnie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Cheap, but no waiting for cents</source>
      <translation>Tanio, ale bez czekania dla centów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Chosen for me</source>
      <translation>Wybierz za mnie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Economy</source>
      <translation>Oszczędnie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Fast</source>
      <translation>Szybko</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>LoRA</source>
      <translation>LoRA</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Mode</source>
      <translation>Tryb</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Nearly the same</source>
      <translation>Prawie taki sam</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No limit here</source>
      <translation>Tu bez limitu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No machine that would have to start first.</source>
      <translation>Bez maszyny, którą trzeba by najpierw uruchomić.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No picture and no word leaves this computer and its network.</source>
      <translation>Żaden obraz ani słowo nie opuszcza tego komputera i jego sieci.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Only here</source>
      <translation>Tylko tutaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Provider</source>
      <translation>Dostawca</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Quite another</source>
      <translation>Zupełnie inny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Strength</source>
      <translation>Siła</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>The cheapest, however long it takes</source>
      <translation>Najtaniej, niezależnie od czasu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>The usual one</source>
      <translation>Zwykły</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>This order must not cost more. Your limits for day and month hold as well.</source>
      <translation>To zamówienie nie może kosztować więcej. Twoje limity dzienny i miesięczny też obowiązują.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Urgent</source>
      <translation>Pilne</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Variations</source>
      <translation>Warianty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What</source>
      <translation>Co</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What else the picture shall show</source>
      <translation>Co jeszcze ma pokazywać obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What suits the style</source>
      <translation>Co pasuje do stylu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Words</source>
      <translation>Słowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>“{name}” cannot be read.</source>
      <translation>Nie można odczytać „{name}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>Choose a file…</source>
      <translation>Wybierz plik…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>Choose a picture</source>
      <translation>Wybierz obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>The picture the panel shows. A file can be dropped here.</source>
      <translation>Obraz, który pokazuje kadr. Można tu upuścić plik.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>0: as without it · 1: as it was made</source>
      <translation>0: jak bez niego · 1: jak go wykonano</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>A fresh one each time</source>
      <translation>Za każdym razem nowe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>As ComfyUI names it, with its folder: comics/ink.safetensors. Hosted models take only a link (https://…), and draw without a file.</source>
      <translation>Tak jak nazywa go ComfyUI, z folderem: comics/ink.safetensors. Modele na serwerach przyjmują tylko link (https://…), a bez pliku po prostu rysują.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>File in ComfyUI's folder “loras”</source>
      <translation>Plik w folderze „loras” ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>LoRA file</source>
      <translation>Plik LoRA</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>LoRA strength</source>
      <translation>Siła LoRA</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>Seed</source>
      <translation>Ziarno</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>The first that arrives is shown in the panel; all are kept as takes.</source>
      <translation>Pierwszy, który nadejdzie, trafi do kadru; wszystkie zostają jako ujęcia.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>The same seed makes the same picture again. Further variations count on.</source>
      <translation>To samo ziarno daje ten sam obraz. Dalsze warianty liczą dalej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>Variations of each panel</source>
      <translation>Warianty każdego kadru</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>1 exists already, free|%n exist already, free</source>
      <translation>
        <numerusform>%n już istnieje, za darmo</numerusform>
        <numerusform>%n już istnieją, za darmo</numerusform>
        <numerusform>%n już istnieje, za darmo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>1 picture|%n pictures</source>
      <translation>
        <numerusform>%n obraz</numerusform>
        <numerusform>%n obrazy</numerusform>
        <numerusform>%n obrazów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Nobody can make these pictures now</source>
      <translation>Nikt nie może teraz wykonać tych obrazów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Quote</source>
      <translation>Wycena</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Set up…</source>
      <translation>Skonfiguruj…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>There is no price</source>
      <translation>Nie ma ceny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than the limit set here ({left}).</source>
      <translation>To może kosztować więcej niż ustawiony tu limit ({left}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than what is left of this month's limit ({left}).</source>
      <translation>To może kosztować więcej, niż zostało z limitu miesięcznego ({left}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than what is left of today's limit ({left}).</source>
      <translation>To może kosztować więcej, niż zostało z dzisiejszego limitu ({left}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than your limit for one order ({left}).</source>
      <translation>To może kosztować więcej niż twój limit na jedno zamówienie ({left}).</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Why not the other provider?|Why not the %n others?</source>
      <translation>
        <numerusform>Dlaczego nie inny dostawca?</numerusform>
        <numerusform>Dlaczego nie %n inni?</numerusform>
        <numerusform>Dlaczego nie %n innych?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Working out price and time…</source>
      <translation>Obliczanie ceny i czasu…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>made already, free</source>
      <translation>już wykonane, za darmo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>or {way}</source>
      <translation>albo {way}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>reached</source>
      <translation>osiągnięty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Action</source>
      <translation>Akcja</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Close</source>
      <translation>Zamknij</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Copy prompt</source>
      <translation>Kopiuj prompt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Cost</source>
      <translation>Koszt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Finish</source>
      <translation>Wykończenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>From a picture</source>
      <translation>Z obrazu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Light</source>
      <translation>Światło</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Made by</source>
      <translation>Wykonał</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Place</source>
      <translation>Miejsce</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Recipe</source>
      <translation>Przepis</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>References</source>
      <translation>Wzory</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Room for lettering</source>
      <translation>Miejsce na liternictwo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Shot</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Style</source>
      <translation>Styl</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>To be avoided</source>
      <translation>Czego unikać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Your words</source>
      <translation>Twoje słowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>a picture</source>
      <translation>obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>chosen by the provider</source>
      <translation>wybiera dostawca</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>free</source>
      <translation>za darmo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>{share} may change</source>
      <translation>{share} może się zmienić</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>{w} × {h} pixels</source>
      <translation>{w} × {h} pikseli</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>A picture from a picture</source>
      <translation>Obraz z obrazu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Drafts and empty panels</source>
      <translation>Szkice i puste kadry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Every panel of the comic</source>
      <translation>Wszystkie kadry komiksu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Generate pictures</source>
      <translation>Wygeneruj obrazy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Page {number}</source>
      <translation>Strona {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>The stale panel|%n stale panels</source>
      <translation>
        <numerusform>Nieaktualny kadr</numerusform>
        <numerusform>%n nieaktualne kadry</numerusform>
        <numerusform>%n nieaktualnych kadrów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Upscale the picture</source>
      <translation>Zwiększ rozdzielczość obrazu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Vary the picture</source>
      <translation>Warianty obrazu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>From the left of the page</source>
      <translation>Od lewej strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>From the top of the page</source>
      <translation>Od góry strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>Level guide</source>
      <translation>Prowadnica pozioma</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>Place guide</source>
      <translation>Umieść prowadnicę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>Upright guide</source>
      <translation>Prowadnica pionowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/key_field.py" />
      <source>Press the new key…</source>
      <translation>Naciśnij nowy klawisz…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/key_field.py" />
      <source>none</source>
      <translation>brak</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>%n balloon has the style.|%n balloons have the style.</source>
      <translation>
        <numerusform>Ten styl ma %n dymek.</numerusform>
        <numerusform>Ten styl mają %n dymki.</numerusform>
        <numerusform>Ten styl ma %n dymków.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Always</source>
      <translation>Zawsze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Bold</source>
      <translation>Pogrubienie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Capitals</source>
      <translation>Wielkie litery</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Change lettering style</source>
      <translation>Zmień styl liternictwa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Delete lettering style</source>
      <translation>Usuń styl liternictwa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Fill</source>
      <translation>Wypełnienie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Give a lettering style</source>
      <translation>Nadaj styl liternictwa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Give this style</source>
      <translation>Nadaj ten styl</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Lettering styles</source>
      <translation>Style liternictwa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Like this. I *mean* it!</source>
      <translation>Właśnie tak. *Naprawdę* tak myślę!</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Line</source>
      <translation>Linia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Line width</source>
      <translation>Grubość linii</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Never</source>
      <translation>Nigdy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>New lettering style</source>
      <translation>Nowy styl liternictwa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>New style</source>
      <translation>Nowy styl</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Style {number}</source>
      <translation>Styl {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Who gets the style</source>
      <translation>Kto dostaje styl</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all captions</source>
      <translation>wszystkim ramkom narracji</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all in the style “{name}”</source>
      <translation>wszystkim o stylu „{name}”</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all of the comic</source>
      <translation>wszystkim w komiksie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all of this page</source>
      <translation>wszystkim na tej stronie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all of {name}</source>
      <translation>wszystkim, gdzie mówi {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to selected balloons</source>
      <translation>zaznaczonym dymkom</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Blank pages</source>
      <translation>Puste strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Lay out as prose</source>
      <translation>Ułóż jako prozę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Make comic</source>
      <translation>Utwórz komiks</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>New comic</source>
      <translation>Nowy komiks</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open a script, a story or a plan</source>
      <translation>Otwórz scenariusz, opowiadanie lub plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open file…</source>
      <translation>Otwórz plik…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open plan</source>
      <translation>Otwórz plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Premise</source>
      <translation>Pomysł</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Script or story</source>
      <translation>Scenariusz lub opowiadanie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Texts and plans</source>
      <translation>Teksty i plany</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>This language is not known here: type its name in English, or its code.</source>
      <translation>Ten język nie jest tu znany: wpisz jego angielską nazwę lub kod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Write</source>
      <translation>Napisz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Add somebody</source>
      <translation>Dodaj kogoś</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Look, in plain English: age, face, hair, clothes</source>
      <translation>Wygląd, po angielsku: wiek, twarz, włosy, ubranie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Nobody fixed: the writer invents everybody.</source>
      <translation>Nikogo nie ustalono: autor wymyśli wszystkich.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Taken word for word.</source>
      <translation>Brane dosłownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Any other language may be typed</source>
      <translation>Można wpisać dowolny inny język</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Left to right</source>
      <translation>Od lewej do prawej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Reading</source>
      <translation>Czytanie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Right to left (manga)</source>
      <translation>Od prawej do lewej (manga)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Title</source>
      <translation>Tytuł</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Untitled</source>
      <translation>Bez tytułu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>A writer turns a premise into a cast, places and a script, page by page. Without one your words are laid out as they stand, one picture for each moment.</source>
      <translation>Autor zamienia pomysł w obsadę, miejsca i scenariusz, strona po stronie. Bez niego twoje słowa są układane tak, jak stoją: jeden obraz na każdą chwilę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Audience</source>
      <translation>Odbiorcy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Genre</source>
      <translation>Gatunek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Tone</source>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>What is it about? A keeper's lamp goes out for the first time in forty years…</source>
      <translation>O czym to jest? Latarnikowi po raz pierwszy od czterdziestu lat gaśnie lampa…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>any</source>
      <translation>dowolny</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>%n in the cast|%n in the cast</source>
      <translation>
        <numerusform>%n osoba w obsadzie</numerusform>
        <numerusform>%n osoby w obsadzie</numerusform>
        <numerusform>%n osób w obsadzie</numerusform>
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
      <translation>STRONA PIERWSZA
KADR 1. Noc. Latarnia nad wzburzonym morzem.
NARRACJA: Od czterdziestu lat lampa nie zawiodła.
KADR 2. Zbliżenie: MARTA, deszcz na twarzy.
MARTA: Nie tej nocy. Proszę.
SFX: TRZASK</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>Paste a script or a story here, or drop a text file or a plan.</source>
      <translation>Wklej tu scenariusz lub opowiadanie albo upuść plik tekstowy lub plan.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>“{name}” cannot be read: {why}</source>
      <translation>Nie można odczytać „{name}”: {why}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>“{name}” is not a text file.</source>
      <translation>„{name}” nie jest plikiem tekstowym.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Delete…</source>
      <translation>Usuń…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Keep the layout of a page: its panels, gutters, shapes and borders, for all comics.</source>
      <translation>Zachowaj układ strony: kadry, odstępy, kształty i krawędzie, dla wszystkich komiksów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Keep this page's layout…</source>
      <translation>Zachowaj układ tej strony…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>No templates yet</source>
      <translation>Nie ma jeszcze szablonów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Rename…</source>
      <translation>Zmień nazwę…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Templates of your own</source>
      <translation>Własne szablony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Use for this page</source>
      <translation>Użyj na tej stronie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Add to the page</source>
      <translation>Dodaj do strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Language of the sounds</source>
      <translation>Język dźwięków</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Looks of sound effects</source>
      <translation>Wygląd onomatopei</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Sound effects</source>
      <translation>Onomatopeje</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Sounds</source>
      <translation>Dźwięki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Use this look</source>
      <translation>Użyj tego wyglądu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Written in</source>
      <translation>Zapisane w</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>All usual keys…</source>
      <translation>Wszystkie zwykłe klawisze…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Bring all the usual keys back?</source>
      <translation>Przywrócić wszystkie zwykłe klawisze?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Bring back</source>
      <translation>Przywróć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Command</source>
      <translation>Polecenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Commands and tools</source>
      <translation>Polecenia i narzędzia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Further commands</source>
      <translation>Inne polecenia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Keyboard shortcuts</source>
      <translation>Skróty klawiszowe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Keys</source>
      <translation>Klawisze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Leave it</source>
      <translation>Zostaw</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Leave them</source>
      <translation>Zostaw je</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Press Enter on a row, then the new key. Backspace takes the key away, Esc leaves it.</source>
      <translation>Naciśnij Enter na wierszu, potem nowy klawisz. Backspace usuwa klawisz, Esc zostawia jak było.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Search commands and keys</source>
      <translation>Szukaj poleceń i klawiszy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Take it</source>
      <translation>Zabierz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Tools</source>
      <translation>Narzędzia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Usual key</source>
      <translation>Zwykły klawisz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Whoever loses it has no key then, until you give one.</source>
      <translation>Kto go straci, nie będzie miał klawisza, dopóki go nie nadasz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>{key} belongs to {names}.</source>
      <translation>{key} należy do: {names}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>{name}: no key</source>
      <translation>{name}: bez klawisza</translation>
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
        <numerusform>Zmiana dotyczy %n kadru</numerusform>
        <numerusform>Zmiana dotyczy %n kadrów</numerusform>
        <numerusform>Zmiana dotyczy %n kadrów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>1 picture becomes out of date.|%n pictures become out of date.</source>
      <translation>
        <numerusform>Zdezaktualizuje się %n obraz.</numerusform>
        <numerusform>Zdezaktualizują się %n obrazy.</numerusform>
        <numerusform>Zdezaktualizuje się %n obrazów.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>All changes</source>
      <translation>Wszystkie zmiany</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Apply</source>
      <translation>Zastosuj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Changed</source>
      <translation>Zmienione</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>From “{name}”</source>
      <translation>Z „{name}”</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Gone</source>
      <translation>Usunięte</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Moved</source>
      <translation>Przeniesione</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>New</source>
      <translation>Nowe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>No panel is touched, only the wording of the script</source>
      <translation>Żaden kadr się nie zmienia, tylko słowa scenariusza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Renewing would cost about {cost}.</source>
      <translation>Odnowienie kosztowałoby około {cost}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>The file says what the comic says</source>
      <translation>Plik mówi to samo co komiks</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Unchanged</source>
      <translation>Bez zmian</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Update from a script file</source>
      <translation>Zaktualizuj z pliku scenariusza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>What changes</source>
      <translation>Co się zmienia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>What renewing would cost cannot be told now.</source>
      <translation>Nie da się teraz powiedzieć, ile kosztowałoby odnowienie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Line {line}: {message}</source>
      <translation>Wiersz {line}: {message}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Nothing changes.</source>
      <translation>Nic się nie zmienia.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Panel {number}</source>
      <translation>Kadr {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Remarks</source>
      <translation>Uwagi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>changed</source>
      <translation>zmienione</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>description</source>
      <translation>opis</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>goes to the shelf</source>
      <translation>trafia na półkę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>goes to the shelf, with its picture</source>
      <translation>trafia na półkę razem z obrazem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>gone</source>
      <translation>usunięte</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>lines</source>
      <translation>kwestie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>moved</source>
      <translation>przeniesione</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>new</source>
      <translation>nowe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>page</source>
      <translation>strona</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>page {page}, panel {panel}</source>
      <translation>strona {page}, kadr {panel}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>panel {panel}</source>
      <translation>kadr {panel}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>scene</source>
      <translation>scena</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>speaker</source>
      <translation>mówiący</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>unchanged</source>
      <translation>bez zmian</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>was {place}</source>
      <translation>było: {place}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>There are no pictures in this archive.</source>
      <translation>W tym archiwum nie ma obrazów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>There are no pictures in this folder.</source>
      <translation>W tym folderze nie ma obrazów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>There are too many pictures in this folder.</source>
      <translation>W tym folderze jest za dużo obrazów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>This archive is damaged or locked.</source>
      <translation>To archiwum jest uszkodzone albo zabezpieczone.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>This archive is too large.</source>
      <translation>To archiwum jest za duże.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>{name}: this kind of file cannot be placed.</source>
      <translation>{name}: pliku tego rodzaju nie można wstawić.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/aids_commands.py" />
      <source>Remove guides</source>
      <translation>Usuń prowadnice</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Mirror</source>
      <translation>Odbij</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Only items and free panels can be duplicated.</source>
      <translation>Powielać można tylko obiekty i wolne kadry.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Select at least three things to distribute.</source>
      <translation>Zaznacz co najmniej trzy obiekty, żeby je rozłożyć.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>There is nothing here to turn or mirror.</source>
      <translation>Nie ma tu czego obracać ani odbijać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Turn</source>
      <translation>Obrót</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Bind tail</source>
      <translation>Przywiąż ogonek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Connector</source>
      <translation>Łącznik</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Forget figures</source>
      <translation>Zapomnij postacie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Free tail</source>
      <translation>Uwolnij ogonek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>No figure is outlined in this panel yet: draw around one with the Figure tool.</source>
      <translation>W tym kadrze nie obrysowano jeszcze postaci: obrysuj ją narzędziem „Postać”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Outline figures</source>
      <translation>Obrysuj postacie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Speaker outside the panel</source>
      <translation>Mówiący poza kadrem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Anywhere</source>
      <translation>Gdziekolwiek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Background</source>
      <translation>Tło</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change expression</source>
      <translation>Zmień minę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change pose</source>
      <translation>Zmień pozę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change position</source>
      <translation>Zmień położenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Expression</source>
      <translation>Mina</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Expression of {name}</source>
      <translation>Mina: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Left</source>
      <translation>Po lewej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Middle</source>
      <translation>Pośrodku</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Nobody. Drag somebody here from the cast.</source>
      <translation>Nikogo. Przeciągnij tu kogoś z obsady.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Pose</source>
      <translation>Poza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Pose of {name}</source>
      <translation>Poza: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Position of {name}</source>
      <translation>Położenie: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Remove {name} from the panel</source>
      <translation>Usuń z kadru: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Right</source>
      <translation>Po prawej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Who is in it</source>
      <translation>Kto jest w kadrze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Add to panel</source>
      <translation>Dodaj do kadru</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Drag onto a panel</source>
      <translation>Przeciągnij na kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Edit…</source>
      <translation>Edytuj…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Nobody here yet. Add members, places and props, then drag them onto panels.</source>
      <translation>Nikogo tu jeszcze nie ma. Dodaj postacie, miejsca i rekwizyty, a potem przeciągnij je na kadry.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/promote.py" />
      <source>Keep as reference of</source>
      <translation>Zachowaj jako wzór dla</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Add {name} to the panel</source>
      <translation>Dodaj do kadru: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Set the panel at {name}</source>
      <translation>Miejsce kadru: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Show {name} in the panel</source>
      <translation>Pokaż w kadrze: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>A comic keeps at least one page.</source>
      <translation>Komiks zachowuje co najmniej jedną stronę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Copy something first: its look can then be pasted.</source>
      <translation>Najpierw coś skopiuj: wtedy można wkleić jego wygląd.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Locked things are copied, but stay.</source>
      <translation>Zablokowane rzeczy są kopiowane, ale zostają.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Nothing selected is of the kind that was copied, or it looks so.</source>
      <translation>Nic z zaznaczonych nie jest tego rodzaju albo już tak wygląda.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Paste page</source>
      <translation>Wklej stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Paste pages</source>
      <translation>Wklej strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Paste text</source>
      <translation>Wklej tekst</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Select something to copy first.</source>
      <translation>Najpierw zaznacz, co skopiować.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/mime.py" />
      <source>Copy them again.</source>
      <translation>Skopiuj je ponownie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/mime.py" />
      <source>The pictures on the clipboard are damaged.</source>
      <translation>Obrazy w schowku są uszkodzone.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Clipboard</source>
      <translation>Schowek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Copy it again.</source>
      <translation>Skopiuj go ponownie.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>One picture was not in the clipboard.|%n pictures were not in the clipboard.</source>
      <translation>
        <numerusform>W schowku zabrakło %n obrazu.</numerusform>
        <numerusform>W schowku zabrakło %n obrazów.</numerusform>
        <numerusform>W schowku zabrakło %n obrazów.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Paste picture</source>
      <translation>Wklej obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Reading pictures</source>
      <translation>Odczytywanie obrazów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>The picture on the clipboard cannot be read.</source>
      <translation>Nie można odczytać obrazu ze schowka.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Add balloon</source>
      <translation>Dodaj dymek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Add caption</source>
      <translation>Dodaj ramkę narracji</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Add sound effect</source>
      <translation>Dodaj onomatopeję</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Divide panel</source>
      <translation>Podziel kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Free panel</source>
      <translation>Uwolnij kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>It is locked: unlock it first.</source>
      <translation>Zablokowane: najpierw odblokuj.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Lay out page</source>
      <translation>Ułóż stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Only panels of the layout can be divided.</source>
      <translation>Dzielić można tylko kadry układu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Panel into the layout</source>
      <translation>Kadr do układu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Place balloons</source>
      <translation>Rozmieść dymki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>Gutters as in the comic</source>
      <translation>Odstępy jak w komiksie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>No bleed</source>
      <translation>Bez spadu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>Select two or more panels that lie side by side.</source>
      <translation>Zaznacz dwa lub więcej kadrów leżących obok siebie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>The gutters of this page are as in the whole comic.</source>
      <translation>Odstępy tej strony są takie jak w całym komiksie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>The other panel's picture lies on the shelf.</source>
      <translation>Obraz drugiego kadru leży na półce.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>This page has no gutters.</source>
      <translation>Ta strona nie ma odstępów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>Width in points:</source>
      <translation>Szerokość w punktach:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Add pages</source>
      <translation>Dodaj strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Add pages for them</source>
      <translation>Dodaj dla nich strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Place picture</source>
      <translation>Wstaw obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Place pictures</source>
      <translation>Wstaw obrazy</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>There was no panel for one picture.|There was no panel for %n pictures.</source>
      <translation>
        <numerusform>Dla %n obrazu zabrakło kadru.</numerusform>
        <numerusform>Dla %n obrazów zabrakło kadru.</numerusform>
        <numerusform>Dla %n obrazów zabrakło kadru.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/styles.py" />
      <source>Drag a style onto a page, or press Enter for this one</source>
      <translation>Przeciągnij styl na stronę albo naciśnij Enter dla tej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/styles.py" />
      <source>Picture styles</source>
      <translation>Style obrazu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Drop the picture onto a panel</source>
      <translation>Upuść obraz na kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Drop to draw this page in another style</source>
      <translation>Upuść, aby narysować tę stronę w innym stylu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Move to another page</source>
      <translation>Przenieś na inną stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Put a take into a panel</source>
      <translation>Wstaw ujęcie do kadru</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Style of a page</source>
      <translation>Styl strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>This page is drawn as “{style}” from now on.</source>
      <translation>Od teraz ta strona jest rysowana jako „{style}”.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>%n find was replaced.|%n finds were replaced.</source>
      <translation>
        <numerusform>Zamieniono %n wynik.</numerusform>
        <numerusform>Zamieniono %n wyniki.</numerusform>
        <numerusform>Zamieniono %n wyników.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>%n find|%n finds</source>
      <translation>
        <numerusform>%n wynik</numerusform>
        <numerusform>%n wyniki</numerusform>
        <numerusform>%n wyników</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Everywhere</source>
      <translation>Wszędzie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Find</source>
      <translation>Znajdź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Finds</source>
      <translation>Wyniki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In balloons and sounds</source>
      <translation>W dymkach i dźwiękach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In balloons, captions and sounds; one step that can be undone</source>
      <translation>W dymkach, ramkach narracji i dźwiękach; jeden krok, który można cofnąć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In beats and notes</source>
      <translation>W momentach i uwagach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In cast, places, props</source>
      <translation>W obsadzie, miejscach, rekwizytach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In the script</source>
      <translation>W scenariuszu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In what panels show</source>
      <translation>W tym, co pokazują kadry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Match case</source>
      <translation>Rozróżniaj wielkość liter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Nothing found</source>
      <translation>Nic nie znaleziono</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace</source>
      <translation>Zamień</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace all</source>
      <translation>Zamień wszystko</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace the chosen find and go to the next one</source>
      <translation>Zamień wybrany wynik i przejdź do następnego</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace with</source>
      <translation>Zamień na</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace words</source>
      <translation>Zamień słowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Where to look</source>
      <translation>Gdzie szukać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Whole words</source>
      <translation>Całe słowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Words of balloons, sounds, the script, the cast and notes.</source>
      <translation>Słowa dymków, dźwięków, scenariusza, obsady i uwag.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/frame_commands.py" />
      <source>Shape</source>
      <translation>Kształt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/model.py" />
      <source>At the beginning</source>
      <translation>Na początku</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/model.py" />
      <source>{step}, the comic is here</source>
      <translation>{step}, komiks jest tutaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/model.py" />
      <source>{step}, undone</source>
      <translation>{step}, cofnięte</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/panel.py" />
      <source>Versions</source>
      <translation>Wersje</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/steps.py" />
      <source>Steps of the history</source>
      <translation>Kroki historii</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Delete the version “{name}”?</source>
      <translation>Usunąć wersję „{name}”?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Give the comic as it is now a name, and you can come back to it at any time.</source>
      <translation>Nadaj komiksowi w obecnej postaci nazwę, a będzie można do niej zawsze wrócić.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Keep</source>
      <translation>Zachowaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Keep the comic as it is now under this name</source>
      <translation>Zachowaj komiks w obecnej postaci pod tą nazwą</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Make the comic as it was then; that can be undone</source>
      <translation>Przywróć komiks do tamtej postaci; to można cofnąć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Name of this version</source>
      <translation>Nazwa tej wersji</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>No versions yet</source>
      <translation>Nie ma jeszcze wersji</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Rename</source>
      <translation>Zmień nazwę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Restore</source>
      <translation>Przywróć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Restore a version</source>
      <translation>Przywróć wersję</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>The comic is as it was in “{name}”.</source>
      <translation>Komiks jest taki jak w „{name}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>The comic is as it was then.</source>
      <translation>Komiks jest taki jak wtedy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>The comic itself stays as it is. This cannot be undone.</source>
      <translation>Sam komiks zostaje bez zmian. Tego nie da się cofnąć.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Double line</source>
      <translation>Podwójna linia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Line colour</source>
      <translation>Kolor linii</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Padding</source>
      <translation>Margines wewnętrzny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Roundness</source>
      <translation>Zaokrąglenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Speaker</source>
      <translation>Mówiący</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Speaker is off panel</source>
      <translation>Mówiący poza kadrem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Tail width</source>
      <translation>Szerokość ogonka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Text scale</source>
      <translation>Skala tekstu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Bars on the I only where it stands alone</source>
      <translation>Kreski przy I tylko tam, gdzie stoi osobno</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Capitals only</source>
      <translation>Tylko wielkie litery</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Captions</source>
      <translation>Ramki narracji</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Column gutter</source>
      <translation>Odstęp między kolumnami</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Right to left</source>
      <translation>Od prawej do lewej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Row gutter</source>
      <translation>Odstęp między rzędami</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Spell dots and dashes while typing</source>
      <translation>Poprawiaj kropki i myślniki podczas pisania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Text size</source>
      <translation>Rozmiar tekstu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/common_fields.py" />
      <source>Locked against editing</source>
      <translation>Zablokowane przed zmianami</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Angle</source>
      <translation>Kąt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>At both</source>
      <translation>Z obu stron</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>At the end</source>
      <translation>Na końcu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>At the start</source>
      <translation>Na początku</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Colour</source>
      <translation>Kolor</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Copies</source>
      <translation>Kopie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Copy beneath</source>
      <translation>Kopia pod spodem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Crossed</source>
      <translation>Skrzyżowane</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Density</source>
      <translation>Gęstość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Direction</source>
      <translation>Kierunek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Disarray</source>
      <translation>Nieład</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Dots</source>
      <translation>Kropki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>End density</source>
      <translation>Gęstość na końcu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Focus</source>
      <translation>Skupienie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Free height</source>
      <translation>Wolna wysokość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Free width</source>
      <translation>Wolna szerokość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Gradient</source>
      <translation>Gradient</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>How far</source>
      <translation>Jak daleko</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>In bundles of</source>
      <translation>W pękach po</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>In front of balloons</source>
      <translation>Przed dymkami</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Its colour</source>
      <translation>Jej kolor</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Lines an inch</source>
      <translation>Linii na cal</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Nowhere</source>
      <translation>Nigdzie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Number</source>
      <translation>Liczba</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Reach</source>
      <translation>Zasięg</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Sand</source>
      <translation>Piasek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Screen</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Soft edge</source>
      <translation>Miękka krawędź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Stream</source>
      <translation>Strumień</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Thickness</source>
      <translation>Grubość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Thins out</source>
      <translation>Zwęża się</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Uneven starts</source>
      <translation>Nierówne początki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Border colour</source>
      <translation>Kolor krawędzi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Border strength</source>
      <translation>Siła krawędzi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Border width</source>
      <translation>Szerokość krawędzi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Broken</source>
      <translation>Przerywana</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Clean</source>
      <translation>Czysta</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Cloud</source>
      <translation>Jak chmura</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Double</source>
      <translation>Podwójna</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Jagged</source>
      <translation>Postrzępiona</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>None</source>
      <translation>Brak</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Rough</source>
      <translation>Szorstka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Shape strength</source>
      <translation>Siła kształtu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Sketchy</source>
      <translation>Szkicowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Worn</source>
      <translation>Wytarta</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/glyphs.py" />
      <source>{face} has no {letters}: another face stands in.</source>
      <translation>Krój {face} nie ma {letters}: zastępuje je inny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/gutter_fields.py" />
      <source>Slant</source>
      <translation>Skos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>%n object selected|%n objects selected</source>
      <translation>
        <numerusform>Zaznaczono %n obiekt</numerusform>
        <numerusform>Zaznaczono %n obiekty</numerusform>
        <numerusform>Zaznaczono %n obiektów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>All of them</source>
      <translation>Wszystkie razem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Body and tails</source>
      <translation>Kształt i ogonki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Comic</source>
      <translation>Komiks</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Frame</source>
      <translation>Ramka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Motion</source>
      <translation>Ruch</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Place in the panel</source>
      <translation>Miejsce w kadrze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Place on the page</source>
      <translation>Miejsce na stronie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Shape of the letters</source>
      <translation>Kształt liter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/page_fields.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>1 · inset</source>
      <translation>1 · wstawka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>2 · small</source>
      <translation>2 · mały</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>3 · medium</source>
      <translation>3 · średni</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>4 · large</source>
      <translation>4 · duży</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>5 · splash</source>
      <translation>5 · całostronicowy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bird's eye</source>
      <translation>Z lotu ptaka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed at the bottom</source>
      <translation>Spad na dole</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed at the top</source>
      <translation>Spad u góry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed left</source>
      <translation>Spad po lewej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed right</source>
      <translation>Spad po prawej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bottom</source>
      <translation>Na dole</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>By the balloons</source>
      <translation>Według dymków</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Calm for text</source>
      <translation>Spokojne miejsce na tekst</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Climax</source>
      <translation>Punkt kulminacyjny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Close-up</source>
      <translation>Zbliżenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Dialogue</source>
      <translation>Dialog</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Establishing</source>
      <translation>Ujęcie ustanawiające</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Extreme close-up</source>
      <translation>Duże zbliżenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Extreme wide</source>
      <translation>Bardzo szeroki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Eye level</source>
      <translation>Na wysokości oczu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Flipped</source>
      <translation>Odbity</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Full figure</source>
      <translation>Pełna postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>High</source>
      <translation>Z góry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Importance</source>
      <translation>Ważność</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>In English, for models</source>
      <translation>Po angielsku, dla modeli</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Insert</source>
      <translation>Wstawka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Low</source>
      <translation>Z dołu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Medium</source>
      <translation>Średni</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Nothing</source>
      <translation>Nic</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Time</source>
      <translation>Czas</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top</source>
      <translation>U góry</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top left</source>
      <translation>U góry po lewej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top right</source>
      <translation>U góry po prawej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Transition</source>
      <translation>Przejście</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>What it shows</source>
      <translation>Co pokazuje</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Wide</source>
      <translation>Szeroki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Worm's eye</source>
      <translation>Z perspektywy żabiej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>H</source>
      <translation>W</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Height</source>
      <translation>Wysokość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Move</source>
      <translation>Przesuń</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Position and size</source>
      <translation>Położenie i rozmiar</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Resize</source>
      <translation>Zmień rozmiar</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>W</source>
      <translation>S</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Width</source>
      <translation>Szerokość</translation>
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
      <translation>Łuk</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Bent as</source>
      <translation>Wygięte jako</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Distance</source>
      <translation>Odległość</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Dot colour</source>
      <translation>Kolor kropek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Dot density</source>
      <translation>Gęstość kropek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Dot size</source>
      <translation>Rozmiar kropek</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Halo</source>
      <translation>Poświata</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Halo width</source>
      <translation>Szerokość poświaty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>How strongly</source>
      <translation>Jak mocno</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Letters</source>
      <translation>Litery</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Mirrored</source>
      <translation>Odbite</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Outer outline</source>
      <translation>Zewnętrzny kontur</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Outer width</source>
      <translation>Grubość zewnętrznego</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Outline width</source>
      <translation>Grubość konturu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Second colour</source>
      <translation>Drugi kolor</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow</source>
      <translation>Cień</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow colour</source>
      <translation>Kolor cienia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow down</source>
      <translation>Cień w dół</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow right</source>
      <translation>Cień w prawo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Solid shadow</source>
      <translation>Pełny cień</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Straight or arched</source>
      <translation>Prosto lub łukiem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>The other way</source>
      <translation>W drugą stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Two colours</source>
      <translation>Dwa kolory</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Upside down</source>
      <translation>Do góry nogami</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Width of letters</source>
      <translation>Szerokość liter</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/templates.py" />
      <source>Templates</source>
      <translation>Szablony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/templates.py" />
      <source>Use a template</source>
      <translation>Użyj szablonu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/commands.py" />
      <source>Nothing lies over it.</source>
      <translation>Nic nad nim nie leży.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/commands.py" />
      <source>Nothing that could lie over it lies under it.</source>
      <translation>Nie leży pod nim nic, co mogłoby leżeć nad nim.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/dock.py" />
      <source>Nothing lies on this page yet.</source>
      <translation>Na tej stronie nic jeszcze nie leży.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/dock.py" />
      <source>Order layers</source>
      <translation>Zmień kolejność warstw</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Hidden</source>
      <translation>Ukryte</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Locked</source>
      <translation>Zablokowane</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Not locked</source>
      <translation>Niezablokowane</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Seen</source>
      <translation>Widoczne</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>hidden</source>
      <translation>ukryte</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>locked</source>
      <translation>zablokowane</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Cross lines</source>
      <translation>Linie skrzyżowane</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Flat tone</source>
      <translation>Jednolity ton</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Group of {count}</source>
      <translation>Grupa z {count}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Let move</source>
      <translation>Pozwól przesuwać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Lines tone</source>
      <translation>Raster liniowy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Show</source>
      <translation>Pokaż</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Unlock</source>
      <translation>Odblokuj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/tree.py" />
      <source>What lies on the page, the topmost first. Space hides and shows, Enter goes to it.</source>
      <translation>Co leży na stronie, od wierzchu. Spacja ukrywa i pokazuje, Enter przechodzi do tego.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/model.py" />
      <source>Beat</source>
      <translation>Moment</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/model.py" />
      <source>Panel {number}, importance {importance} of 5</source>
      <translation>Kadr {number}, ważność {importance} z 5</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/panel.py" />
      <source>Drag the end of a bar: what matters more gets more room.</source>
      <translation>Przeciągnij koniec paska: ważniejsze dostaje więcej miejsca.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>1 word|%n words</source>
      <translation>
        <numerusform>%n słowo</numerusform>
        <numerusform>%n słowa</numerusform>
        <numerusform>%n słów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>Empty panel</source>
      <translation>Pusty kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>Hook</source>
      <translation>Zaczep</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>No beat yet</source>
      <translation>Nie ma jeszcze momentu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>Reveal</source>
      <translation>Odkrycie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>What happens on this page</source>
      <translation>Co się dzieje na tej stronie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/tree.py" />
      <source>Move panel</source>
      <translation>Przenieś kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/facing.py" />
      <source>Facing page</source>
      <translation>Sąsiednia strona</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/facing.py" />
      <source>Facing page {number}</source>
      <translation>Sąsiednia strona {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/facing.py" />
      <source>Turn to page {number}</source>
      <translation>Przejdź do strony {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>All pages</source>
      <translation>Wszystkie strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>Back to the page</source>
      <translation>Wróć do strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>Back to the page (Esc)</source>
      <translation>Wróć do strony (Esc)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>Size of the pages</source>
      <translation>Rozmiar stron</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/overview/pages_view.py" />
      <source>Move page|Move %n pages</source>
      <translation>
        <numerusform>Przenieś stronę</numerusform>
        <numerusform>Przenieś %n strony</numerusform>
        <numerusform>Przenieś %n stron</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/own_templates.py" />
      <source>“{name}” is kept for all comics.</source>
      <translation>„{name}” zachowano dla wszystkich komiksów.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Delete page|Delete %n pages</source>
      <translation>
        <numerusform>Usuń stronę</numerusform>
        <numerusform>Usuń %n strony</numerusform>
        <numerusform>Usuń %n stron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Duplicate page|Duplicate %n pages</source>
      <translation>
        <numerusform>Powiel stronę</numerusform>
        <numerusform>Powiel %n strony</numerusform>
        <numerusform>Powiel %n stron</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Insert page</source>
      <translation>Wstaw stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Split the spread</source>
      <translation>Podziel rozkładówkę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_work.py" />
      <source>Drawing page</source>
      <translation>Rysowanie strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_work.py" />
      <source>Every panel has a picture already.</source>
      <translation>Każdy kadr ma już obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/hand_out.py" />
      <source>take {number}</source>
      <translation>ujęcie {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture arrives|%n pictures arrive</source>
      <translation>
        <numerusform>Nadchodzi %n obraz</numerusform>
        <numerusform>Nadchodzą %n obrazy</numerusform>
        <numerusform>Nadchodzi %n obrazów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture failed|%n pictures failed</source>
      <translation>
        <numerusform>%n obraz się nie udał</numerusform>
        <numerusform>%n obrazy się nie udały</numerusform>
        <numerusform>%n obrazów się nie udało</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is being drawn|%n pictures are being drawn</source>
      <translation>
        <numerusform>Rysuje się %n obraz</numerusform>
        <numerusform>Rysują się %n obrazy</numerusform>
        <numerusform>Rysuje się %n obrazów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is out of date|%n pictures are out of date</source>
      <translation>
        <numerusform>%n obraz jest nieaktualny</numerusform>
        <numerusform>%n obrazy są nieaktualne</numerusform>
        <numerusform>%n obrazów jest nieaktualnych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is too coarse|%n pictures are too coarse</source>
      <translation>
        <numerusform>%n obraz jest za mało szczegółowy</numerusform>
        <numerusform>%n obrazy są za mało szczegółowe</numerusform>
        <numerusform>%n obrazów jest za mało szczegółowych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture waits for you|%n pictures wait for you</source>
      <translation>
        <numerusform>%n obraz czeka na ciebie</numerusform>
        <numerusform>%n obrazy czekają na ciebie</numerusform>
        <numerusform>%n obrazów czeka na ciebie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture waits|%n pictures wait</source>
      <translation>
        <numerusform>Czeka %n obraz</numerusform>
        <numerusform>Czekają %n obrazy</numerusform>
        <numerusform>Czeka %n obrazów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Being drawn</source>
      <translation>W trakcie rysowania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Brief, cast or style changed since this picture was made.</source>
      <translation>Opis, obsada lub styl zmieniły się od powstania tego obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>It may have been made and paid already, and nobody can tell.</source>
      <translation>Mógł już powstać i zostać opłacony, a nikt tego nie wie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Out of date</source>
      <translation>Nieaktualny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Paid already?</source>
      <translation>Już opłacony?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>The picture has fewer pixels than {dpi} dpi ask for.</source>
      <translation>Obraz ma mniej pikseli, niż wymaga {dpi} dpi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>This picture could not be made</source>
      <translation>Tego obrazu nie udało się wykonać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Too coarse for print</source>
      <translation>Za mało szczegółowy do druku</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 failed|%n failed</source>
      <translation>
        <numerusform>%n nieudany</numerusform>
        <numerusform>%n nieudane</numerusform>
        <numerusform>%n nieudanych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 picture arrived|%n pictures arrived</source>
      <translation>
        <numerusform>Nadszedł %n obraz</numerusform>
        <numerusform>Nadeszły %n obrazy</numerusform>
        <numerusform>Nadeszło %n obrazów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 picture may have been paid already, and nobody can tell. Make it again?|%n pictures may have been paid already, and nobody can tell. Make them again?</source>
      <translation>
        <numerusform>%n obraz mógł zostać już opłacony, a nikt tego nie wie. Wykonać go ponownie?</numerusform>
        <numerusform>%n obrazy mogły zostać już opłacone, a nikt tego nie wie. Wykonać je ponownie?</numerusform>
        <numerusform>%n obrazów mogło zostać już opłaconych, a nikt tego nie wie. Wykonać je ponownie?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Make again</source>
      <translation>Wykonaj ponownie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>RunPod gave no reason.</source>
      <translation>RunPod nie podał przyczyny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Stopped</source>
      <translation>Zatrzymano</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Switched from {before} to {after}: {reason}</source>
      <translation>Przełączono z {before} na {after}: {reason}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>The GPU is gone. {reason}</source>
      <translation>GPU już nie ma. {reason}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>The GPU is taken away in {time}. Work goes on elsewhere.</source>
      <translation>GPU zostanie zabrany za {time}. Praca trwa gdzie indziej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>{before} cannot go on: {reason}</source>
      <translation>{before} nie może kontynuować: {reason}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/panel_pictures.py" />
      <source>No picture was made for this panel yet.</source>
      <translation>Dla tego kadru nie powstał jeszcze obraz.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Drawing {over}/{total}</source>
      <translation>Rysowanie {over}/{total}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU idle, waiting</source>
      <translation>GPU bezczynny, czeka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU is booting</source>
      <translation>GPU się uruchamia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU is going away, switching</source>
      <translation>GPU znika, przełączanie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU ready, drawing begins</source>
      <translation>GPU gotowy, zaczyna się rysowanie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU stopped</source>
      <translation>GPU zatrzymany</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Starting your GPU</source>
      <translation>Uruchamianie twojego GPU</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Switched to {provider}</source>
      <translation>Przełączono na {provider}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Waiting for a place to draw</source>
      <translation>Oczekiwanie na miejsce do rysowania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{spent} of about {expected}</source>
      <translation>{spent} z około {expected}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{time} left</source>
      <translation>zostało {time}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{words}… (~{time})</source>
      <translation>{words}… (~{time})</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Brush</source>
      <translation>Pędzel</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Clear</source>
      <translation>Wyczyść</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Draw it anew…</source>
      <translation>Narysuj od nowa…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Everything</source>
      <translation>Wszystko</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Leave</source>
      <translation>Wyjdź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Leave (Esc)</source>
      <translation>Wyjdź (Esc)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Mark nothing (Delete)</source>
      <translation>Nie zaznaczaj niczego (Delete)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Mark the whole picture</source>
      <translation>Zaznacz cały obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Paint over what shall be drawn anew</source>
      <translation>Zamaluj to, co ma być narysowane od nowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Press on the picture of a panel</source>
      <translation>Naciśnij obraz w kadrze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Size of the brush</source>
      <translation>Rozmiar pędzla</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Size of the brush ([ and ])</source>
      <translation>Rozmiar pędzla ([ i ])</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/state.py" />
      <source>Number {n} in the provider's queue.</source>
      <translation>Miejsce {n} w kolejce dostawcy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/status.py" />
      <source>Stopping…</source>
      <translation>Zatrzymywanie…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Every picture made for this panel. Enter shows the chosen one.</source>
      <translation>Każdy obraz wykonany dla tego kadru. Enter pokazuje wybrany.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Make a new one from it…</source>
      <translation>Wykonaj z niego nowy…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Put a take back</source>
      <translation>Przywróć ujęcie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Remove…</source>
      <translation>Usuń…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Show its recipe…</source>
      <translation>Pokaż przepis…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Takes</source>
      <translation>Ujęcia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>The panel shows this picture. Show another one first.</source>
      <translation>Kadr pokazuje ten obraz. Najpierw pokaż inny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Use this picture</source>
      <translation>Użyj tego obrazu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes_model.py" />
      <source>{model} · seed {seed}</source>
      <translation>{model} · ziarno {seed}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes_model.py" />
      <source>{words}, shown</source>
      <translation>{words}, pokazany</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Generate this panel…|Generate %n panels…</source>
      <translation>
        <numerusform>Wygeneruj ten kadr…</numerusform>
        <numerusform>Wygeneruj %n kadry…</numerusform>
        <numerusform>Wygeneruj %n kadrów…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Regenerate stale panels</source>
      <translation>Wygeneruj ponownie nieaktualne kadry</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Regenerate the stale panel|Regenerate %n stale panels</source>
      <translation>
        <numerusform>Wygeneruj ponownie nieaktualny kadr</numerusform>
        <numerusform>Wygeneruj ponownie %n nieaktualne kadry</numerusform>
        <numerusform>Wygeneruj ponownie %n nieaktualnych kadrów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Remove a take</source>
      <translation>Usuń ujęcie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Remove this picture from the panel's takes? That cannot be undone.</source>
      <translation>Usunąć ten obraz z ujęć kadru? Tego nie da się cofnąć.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Select a panel with a picture.</source>
      <translation>Zaznacz kadr z obrazem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>The marked region</source>
      <translation>Zaznaczony obszar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>The selected panel|%n selected panels</source>
      <translation>
        <numerusform>Zaznaczony kadr</numerusform>
        <numerusform>%n zaznaczone kadry</numerusform>
        <numerusform>%n zaznaczonych kadrów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>There is no panel yet.</source>
      <translation>Nie ma jeszcze kadru.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Lengths, order, silence, names and page turns: all as a careful editor likes it.</source>
      <translation>Długości, kolejność, cisza, imiona i odwracanie stron: wszystko tak, jak lubi staranny redaktor.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Looking the story through…</source>
      <translation>Przeglądanie historii…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Nothing to remark</source>
      <translation>Bez uwag</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>The story could not be checked</source>
      <translation>Nie udało się sprawdzić historii</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>Edit script</source>
      <translation>Edytuj scenariusz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The change could not be kept.</source>
      <translation>Nie udało się zachować zmiany.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The page changed words that are being written in the script: the script's count.</source>
      <translation>Strona zmieniła słowa, które właśnie powstają w scenariuszu: liczą się te ze scenariusza.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The pages could not follow the last words of the script.</source>
      <translation>Strony nie mogły podążyć za ostatnimi słowami scenariusza.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The pages could not follow the text.</source>
      <translation>Strony nie mogły podążyć za tekstem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>No script yet</source>
      <translation>Nie ma jeszcze scenariusza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>The library is open in another window: the script can only be read here.</source>
      <translation>Biblioteka jest otwarta w innym oknie: tu scenariusz można tylko czytać.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>This comic was made without one. It can be written from the pages as they are.</source>
      <translation>Ten komiks powstał bez niego. Można go napisać na podstawie stron takich, jakie są.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Updating the pages…</source>
      <translation>Aktualizowanie stron…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>What became of the text</source>
      <translation>Co stało się z tekstem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Write the script of this comic</source>
      <translation>Napisz scenariusz tego komiksu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Your text is kept and will be tried again (Ctrl+Enter).</source>
      <translation>Twój tekst jest zachowany, spróbujemy ponownie (Ctrl+Enter).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>A panel without words</source>
      <translation>Kadr bez słów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Discard</source>
      <translation>Wyrzuć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Page {page}, panel {panel}</source>
      <translation>Strona {page}, kadr {panel}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Put back</source>
      <translation>Przywróć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Put it back where it was, with its picture; dragged, onto the page in view</source>
      <translation>Przywróć tam, gdzie było, razem z obrazem; przeciągnięte trafia na widoczną stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Take it off the shelf for good; that can be undone</source>
      <translation>Zdejmij z półki na dobre; to można cofnąć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>The shelf is empty</source>
      <translation>Półka jest pusta</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>What a changed script no longer has is kept here, with its pictures.</source>
      <translation>Tu zostaje, razem z obrazami, to, czego zmieniony scenariusz już nie ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/side.py" />
      <source>Check</source>
      <translation>Kontrola</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/side.py" />
      <source>History</source>
      <translation>Historia zmian</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/text_edit.py" />
      <source>PAGE ONE

PANEL 1. What is seen.
NAME: What is said.
SFX: What is heard.</source>
      <translation>STRONA PIERWSZA

KADR 1. Co widać.
IMIĘ: Co powiedziano.
SFX: Co słychać.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 changed|%n changed</source>
      <translation>
        <numerusform>%n zmieniony</numerusform>
        <numerusform>%n zmienione</numerusform>
        <numerusform>%n zmienionych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 gone|%n gone</source>
      <translation>
        <numerusform>%n usunięty</numerusform>
        <numerusform>%n usunięte</numerusform>
        <numerusform>%n usuniętych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 moved|%n moved</source>
      <translation>
        <numerusform>%n przeniesiony</numerusform>
        <numerusform>%n przeniesione</numerusform>
        <numerusform>%n przeniesionych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 new panel|%n new panels</source>
      <translation>
        <numerusform>%n nowy kadr</numerusform>
        <numerusform>%n nowe kadry</numerusform>
        <numerusform>%n nowych kadrów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 new|%n new</source>
      <translation>
        <numerusform>%n nowy</numerusform>
        <numerusform>%n nowe</numerusform>
        <numerusform>%n nowych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 on the shelf|%n on the shelf</source>
      <translation>
        <numerusform>%n na półce</numerusform>
        <numerusform>%n na półce</numerusform>
        <numerusform>%n na półce</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 page|%n pages</source>
      <translation>
        <numerusform>%n strona</numerusform>
        <numerusform>%n strony</numerusform>
        <numerusform>%n stron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel changed|%n panels changed</source>
      <translation>
        <numerusform>%n kadr zmieniony</numerusform>
        <numerusform>%n kadry zmienione</numerusform>
        <numerusform>%n kadrów zmienionych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel gone|%n panels gone</source>
      <translation>
        <numerusform>%n kadr usunięty</numerusform>
        <numerusform>%n kadry usunięte</numerusform>
        <numerusform>%n kadrów usuniętych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel moved|%n panels moved</source>
      <translation>
        <numerusform>%n kadr przeniesiony</numerusform>
        <numerusform>%n kadry przeniesione</numerusform>
        <numerusform>%n kadrów przeniesionych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel on the shelf|%n panels on the shelf</source>
      <translation>
        <numerusform>%n kadr na półce</numerusform>
        <numerusform>%n kadry na półce</numerusform>
        <numerusform>%n kadrów na półce</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>The pages stay as they are.</source>
      <translation>Strony zostają takie, jakie są.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>1 thing went to the shelf.|%n things went to the shelf.</source>
      <translation>
        <numerusform>%n rzecz trafiła na półkę.</numerusform>
        <numerusform>%n rzeczy trafiły na półkę.</numerusform>
        <numerusform>%n rzeczy trafiło na półkę.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Choose another folder, or free some space.</source>
      <translation>Wybierz inny folder albo zwolnij trochę miejsca.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Comparing the script</source>
      <translation>Porównywanie scenariusza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Exported to {path}</source>
      <translation>Wyeksportowano do {path}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Exporting the script</source>
      <translation>Eksportowanie scenariusza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Scripts</source>
      <translation>Scenariusze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Show the shelf</source>
      <translation>Pokaż półkę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>The library is open in another window.</source>
      <translation>Biblioteka jest otwarta w innym oknie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>This comic has no script a file could change.</source>
      <translation>Ten komiks nie ma scenariusza, który plik mógłby zmienić.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Update from script</source>
      <translation>Zaktualizuj ze scenariusza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Write script</source>
      <translation>Napisz scenariusz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Writing the script</source>
      <translation>Pisanie scenariusza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>“{name}” cannot be written: {why}.</source>
      <translation>Nie można zapisać „{name}”: {why}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/sfx_commands.py" />
      <source>Look of the sound effect</source>
      <translation>Wygląd onomatopei</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/strip_model.py" />
      <source>Pages {first} and {last}, a spread</source>
      <translation>Strony {first} i {last}, rozkładówka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/strip_model.py" />
      <source>This spread begins on a left-hand page: in print its halves would lie back to back.</source>
      <translation>Ta rozkładówka zaczyna się na lewej stronie: w druku jej połowy leżałyby tyłem do siebie.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/strip_model.py" />
      <source>This spread begins on a right-hand page: in print its halves would lie back to back.</source>
      <translation>Ta rozkładówka zaczyna się na prawej stronie: w druku jej połowy leżałyby tyłem do siebie.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Add %n panel|Add %n panels</source>
      <translation>
        <numerusform>Dodaj %n kadr</numerusform>
        <numerusform>Dodaj %n kadry</numerusform>
        <numerusform>Dodaj %n kadrów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Delete the template “{name}”? Pages made with it stay as they are.</source>
      <translation>Usunąć szablon „{name}”? Strony z niego utworzone zostają bez zmian.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Keep the layout as a template</source>
      <translation>Zachowaj układ jako szablon</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Layout of {n}</source>
      <translation>Układ na {n}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Leave out the last places</source>
      <translation>Pomiń ostatnie miejsca</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Leave them where they are</source>
      <translation>Zostaw je tam, gdzie są</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Make room for %n more panel|Make room for %n more panels</source>
      <translation>
        <numerusform>Zrób miejsce na jeszcze %n kadr</numerusform>
        <numerusform>Zrób miejsce na jeszcze %n kadry</numerusform>
        <numerusform>Zrób miejsce na jeszcze %n kadrów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Rename the template</source>
      <translation>Zmień nazwę szablonu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>“{name}” has {template}, the page has {page}.</source>
      <translation>„{name}” ma {template}, strona ma {page}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>Add a page to begin: Page ▸ Add page.</source>
      <translation>Na początek dodaj stronę: Strona ▸ Dodaj stronę.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>No pages</source>
      <translation>Brak stron</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>Page {number} of {total}</source>
      <translation>Strona {number} z {total}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>Pages {number} of {total}</source>
      <translation>Strony {number} z {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>%n page, ready to be a comic|%n pages, ready to be a comic</source>
      <translation>
        <numerusform>%n strona gotowa na komiks</numerusform>
        <numerusform>%n strony gotowe na komiks</numerusform>
        <numerusform>%n stron gotowych na komiks</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Continue</source>
      <translation>Kontynuuj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Continue {title}</source>
      <translation>Kontynuuj: {title}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Forget</source>
      <translation>Zapomnij</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Forget {title}</source>
      <translation>Zapomnij: {title}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Open the plan of {title}</source>
      <translation>Otwórz plan: {title}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Unfinished stories</source>
      <translation>Niedokończone historie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>{done} of {total} pages written</source>
      <translation>napisano stron: {done} z {total}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Comics</source>
      <translation>Komiksy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Make your first comic</source>
      <translation>Utwórz swój pierwszy komiks</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>No comic has this in its title.</source>
      <translation>Żaden komiks nie ma tego w tytule.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>No comics yet</source>
      <translation>Nie ma jeszcze komiksów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Open</source>
      <translation>Otwórz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Search titles</source>
      <translation>Szukaj tytułów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Write down a premise, paste a script or a story, or start from blank pages. Drafts are drawn on this computer.</source>
      <translation>Zapisz pomysł, wklej scenariusz lub opowiadanie albo zacznij od pustych stron. Szkice powstają na tym komputerze.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>“{title}” was deleted.</source>
      <translation>Usunięto „{title}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>Alt with a letter opens a menu.</source>
      <translation>Alt z literą otwiera menu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>This key moves about, confirms or leaves, wherever you are.</source>
      <translation>Ten klawisz wszędzie przenosi, potwierdza albo wychodzi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>This key writes a letter. Hold Ctrl, Alt or Shift as well.</source>
      <translation>Ten klawisz pisze literę. Przytrzymaj też Ctrl, Alt lub Shift.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>This writes a letter on some keyboards (AltGr).</source>
      <translation>Na niektórych klawiaturach tak pisze się literę (AltGr).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>A picture</source>
      <translation>Obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Cost by number of pictures</source>
      <translation>Koszt według liczby obrazów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Costs</source>
      <translation>Koszty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>List prices elsewhere</source>
      <translation>Ceny gdzie indziej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>No provider is set up yet.</source>
      <translation>Nie skonfigurowano jeszcze żadnego dostawcy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Number of pictures</source>
      <translation>Liczba obrazów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>One provider alone</source>
      <translation>Jeden dostawca</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Service</source>
      <translation>Usługa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The mode chosen in the settings</source>
      <translation>Tryb wybrany w ustawieniach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The model that suits each provider</source>
      <translation>Model odpowiedni dla każdego dostawcy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The planner's choice</source>
      <translation>Wybór planera</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>What pictures cost</source>
      <translation>Ile kosztują obrazy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>list price of {date}</source>
      <translation>cena cennikowa z {date}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>pays from {n} pictures</source>
      <translation>opłaca się od {n} obrazów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>A pod pays from {n} pictures.</source>
      <translation>Pod opłaca się od {n} obrazów.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>Nothing was spent.</source>
      <translation>Nic nie wydano.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>Spending by day</source>
      <translation>Wydatki według dni</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>a pod pays from {n}</source>
      <translation>pod opłaca się od {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>%n day|%n days</source>
      <translation>
        <numerusform>%n dzień</numerusform>
        <numerusform>%n dni</numerusform>
        <numerusform>%n dni</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>A pod's time that belongs to no picture; part of the amount spent.</source>
      <translation>Czas poda nienależący do żadnego obrazu; część wydanej kwoty.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Belongs to no comic</source>
      <translation>Nie należy do żadnego komiksu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Boot and idle</source>
      <translation>Start i bezczynność</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Ledger</source>
      <translation>Księga wydatków</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Paid for pictures that never came.</source>
      <translation>Zapłacono za obrazy, które nigdy nie nadeszły.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Spent</source>
      <translation>Wydano</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Waste</source>
      <translation>Zmarnowane</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>What you spend on pictures appears here, day by day.</source>
      <translation>Tu dzień po dniu pojawią się twoje wydatki na obrazy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>partly worked out, the bill follows</source>
      <translation>częściowo obliczone, rachunek nadejdzie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>{money} in {days} days</source>
      <translation>{money} w {days} dni</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>{money} of it waste ({percent} %)</source>
      <translation>{money} z tego zmarnowane ({percent} %)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>%n needs you|%n need you</source>
      <translation>
        <numerusform>%n czeka na ciebie</numerusform>
        <numerusform>%n czekają na ciebie</numerusform>
        <numerusform>%n czeka na ciebie</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>A picture takes</source>
      <translation>Obraz zajmuje</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Being made</source>
      <translation>Powstają</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Done in 24 hours</source>
      <translation>Gotowe w 24 godziny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Failed in 24 hours</source>
      <translation>Nieudane w 24 godziny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Half of them no longer than the first, 95 of 100 than the second</source>
      <translation>Połowa nie dłużej niż pierwsza liczba, 95 na 100 nie dłużej niż druga</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Money</source>
      <translation>Pieniądze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Pods, an hour</source>
      <translation>Pody, na godzinę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Share of pictures that succeeded</source>
      <translation>Odsetek udanych obrazów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Spent today</source>
      <translation>Wydano dziś</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Work</source>
      <translation>Praca</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>looked at {time}</source>
      <translation>sprawdzono o {time}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>All</source>
      <translation>Wszystkie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Being sent</source>
      <translation>Wysyłanie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Cancelled</source>
      <translation>Anulowano</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Done</source>
      <translation>Gotowe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>No such picture in the last 24 hours.</source>
      <translation>W ostatnich 24 godzinach nie było takiego obrazu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Nothing is being made. Pictures you order appear here.</source>
      <translation>Nic teraz nie powstaje. Tu pojawią się zamówione obrazy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Queue</source>
      <translation>Kolejka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>State</source>
      <translation>Stan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Waits</source>
      <translation>Czeka</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Your decision is needed</source>
      <translation>Potrzebna twoja decyzja</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>{state}, {percent} %</source>
      <translation>{state}, {percent} %</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Half of the pictures of the last 24 hours took no longer than the first time, 95 of 100 no longer than the second.</source>
      <translation>Połowa obrazów z ostatnich 24 godzin trwała nie dłużej niż pierwszy czas, 95 na 100 nie dłużej niż drugi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>No pod is rented: nothing costs money by the hour.</source>
      <translation>Nie wynajęto żadnego poda: nic nie kosztuje na godziny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Pods</source>
      <translation>Pody</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Providers</source>
      <translation>Dostawcy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Stop</source>
      <translation>Zatrzymaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Stop pod {name}</source>
      <translation>Zatrzymaj pod {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>busy</source>
      <translation>zajęty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>does not work</source>
      <translation>nie działa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>for {time}</source>
      <translation>od {time}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>not looked at yet</source>
      <translation>jeszcze nie sprawdzono</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>off</source>
      <translation>wyłączony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>others {money}</source>
      <translation>inne {money}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>p50 · p95</source>
      <translation>p50 · p95</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>ready</source>
      <translation>gotowy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>starts when needed</source>
      <translation>uruchomi się w razie potrzeby</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>{money} an hour</source>
      <translation>{money} na godzinę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>{name}, not rented by this program</source>
      <translation>{name}, niewynajęty przez ten program</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/entries.py" />
      <source>Go to</source>
      <translation>Przejdź do</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/entries.py" />
      <source>Tool</source>
      <translation>Narzędzie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Commands, tools, pages</source>
      <translation>Polecenia, narzędzia, strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Find a command</source>
      <translation>Znajdź polecenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Found</source>
      <translation>Znalezione</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Nothing is called so.</source>
      <translation>Nic się tak nie nazywa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/rows.py" />
      <source>Not now: {reason}</source>
      <translation>Nie teraz: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>1 picture made|%n pictures made</source>
      <translation>
        <numerusform>Powstał %n obraz</numerusform>
        <numerusform>Powstały %n obrazy</numerusform>
        <numerusform>Powstało %n obrazów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>Order ended</source>
      <translation>Zamówienie zakończone</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>Pictures are ready</source>
      <translation>Obrazy są gotowe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>{count} failed</source>
      <translation>nieudane: {count}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>{count} to be decided</source>
      <translation>do decyzji: {count}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/length_box.py" />
      <source>“{words}” is no length.</source>
      <translation>„{words}” to nie długość.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Brought by hand</source>
      <translation>Wstawiony ręcznie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>ComfyUI here</source>
      <translation>ComfyUI tutaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Draft artist</source>
      <translation>Rysownik szkiców</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Gemini</source>
      <translation>Gemini</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod pod</source>
      <translation>Pod RunPod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod public endpoint</source>
      <translation>Publiczny endpoint RunPod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod serverless</source>
      <translation>RunPod serverless</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{cost} in {time}</source>
      <translation>{cost} w {time}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{h} h {m} min</source>
      <translation>{h} godz. {m} min</translation>
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
      <translation>Konta</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Check and keep</source>
      <translation>Sprawdź i zachowaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Checking…</source>
      <translation>Sprawdzanie…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Diagnose my account</source>
      <translation>Zbadaj moje konto</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Get a key…</source>
      <translation>Zdobądź klucz…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Google's picture model, used last, when nothing else can.</source>
      <translation>Model obrazów Google, używany jako ostatni, gdy nic innego nie może.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>In use until the program ends: …{ending}. It is stored nowhere.</source>
      <translation>Używany do końca działania programu: …{ending}. Nigdzie nie jest zapisany.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Keep it all the same</source>
      <translation>Zachowaj mimo to</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Kept in {keyring}: …{ending}</source>
      <translation>Przechowywany w {keyring}: …{ending}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Key of {name}</source>
      <translation>Klucz {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Keys stay in the keyring of this computer, never in a file. Pictures and money pass between you and the provider; there is no server of ours.</source>
      <translation>Klucze zostają w pęku kluczy tego komputera, nigdy w pliku. Obrazy i pieniądze przechodzą między tobą a dostawcą; naszego serwera nie ma.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Looking…</source>
      <translation>Sprawdzanie…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Missing: {scopes}.</source>
      <translation>Brakuje: {scopes}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Paste the key here</source>
      <translation>Wklej tu klucz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Pictures are made on GPUs that you rent there by the second. A key with the permissions “Serverless” and “Pods” is enough.</source>
      <translation>Obrazy powstają na GPU, które wynajmujesz tam na sekundy. Wystarczy klucz z uprawnieniami „Serverless” i „Pods”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Read from {variable}: …{ending}</source>
      <translation>Odczytano z {variable}: …{ending}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>There is no keyring here: a key is used until the program ends and stored nowhere. It can also be given in {variable}.</source>
      <translation>Nie ma tu pęku kluczy: klucz działa do końca programu i nigdzie nie jest zapisany. Można go też podać w {variable}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Address of ComfyUI</source>
      <translation>Adres ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Cannot be done here</source>
      <translation>Tu nie można</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Choose…</source>
      <translation>Wybierz…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI</source>
      <translation>ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI is installed and will be started when it is needed.</source>
      <translation>ComfyUI jest zainstalowany i uruchomi się w razie potrzeby.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI {version} on {device}, {size:.0f} GB.</source>
      <translation>ComfyUI {version} na {device}, {size:.0f} GB.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Disk</source>
      <translation>Dysk</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Folder to install into</source>
      <translation>Folder instalacji</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Graphics card</source>
      <translation>Karta graficzna</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Install</source>
      <translation>Zainstaluj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Install it here</source>
      <translation>Zainstaluj tutaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Look for it</source>
      <translation>Poszukaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Model to install</source>
      <translation>Model do zainstalowania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Models: {models}.</source>
      <translation>Modele: {models}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>None found: pictures would take minutes each.</source>
      <translation>Nie znaleziono: każdy obraz zajmowałby minuty.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>None of our models is complete.</source>
      <translation>Żaden z naszych modeli nie jest kompletny.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Start it, or install one below.</source>
      <translation>Uruchom go albo zainstaluj poniżej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Step {number}</source>
      <translation>Krok {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Stopped. What is downloaded already is used next time.</source>
      <translation>Zatrzymano. To, co już pobrano, przyda się następnym razem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>What would be done?</source>
      <translation>Co zostanie zrobione?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>With a good graphics card pictures cost nothing: ComfyUI draws them on this computer or network.</source>
      <translation>Z dobrą kartą graficzną obrazy nic nie kosztują: rysuje je ComfyUI na tym komputerze lub w sieci.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{model} lacks {files}.</source>
      <translation>{model}: brakuje {files}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{name}, needs {size} GB of graphics memory</source>
      <translation>{name}, wymaga {size} GB pamięci graficznej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{name}, {size:.0f} GB</source>
      <translation>{name}, {size:.0f} GB</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{need:.0f} GB needed, {free:.0f} GB free</source>
      <translation>Potrzeba {need:.0f} GB, wolne {free:.0f} GB</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{size:.1f} GB to download</source>
      <translation>{size:.1f} GB do pobrania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Notices</source>
      <translation>Powiadomienia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Settings</source>
      <translation>Ustawienia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Spending</source>
      <translation>Wydatki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Writer</source>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/findings.py" />
      <source>could not be told</source>
      <translation>nie udało się ustalić</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/findings.py" />
      <source>works</source>
      <translation>działa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>In ComfyUI choose Workflow → Export (API).</source>
      <translation>W ComfyUI wybierz Workflow → Export (API).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>My graph</source>
      <translation>Mój graf</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>My own ComfyUI graph</source>
      <translation>Mój graf ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>Save</source>
      <translation>Zapisz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>This is not a graph in ComfyUI's API format.</source>
      <translation>To nie jest graf w formacie API ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>Which inputs take what? The rest of the graph stays as it is.</source>
      <translation>Które wejścia co przyjmują? Reszta grafu zostaje bez zmian.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>not set</source>
      <translation>nie ustawiono</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/language.py" />
      <source>As the system: {language}</source>
      <translation>Jak w systemie: {language}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/language.py" />
      <source>Of menus, views and messages. What is written in comics stays as it is.</source>
      <translation>Menu, widoków i komunikatów. To, co napisano w komiksach, zostaje bez zmian.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Is sent a short JSON note when an order is finished: how many pictures, what was spent. No picture, no word of the story.</source>
      <translation>Dostaje krótką notatkę JSON po zakończeniu zamówienia: ile obrazów, ile wydano. Ani obrazu, ani słowa z historii.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Tell the desktop when an order is finished</source>
      <translation>Powiadamiaj system, gdy zamówienie się skończy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>This is no web address.</source>
      <translation>To nie jest adres internetowy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Webhook</source>
      <translation>Webhook</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>A graph saved with “Export (API)”</source>
      <translation>Graf zapisany przez „Export (API)”</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Add…</source>
      <translation>Dodaj…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Balanced: an hour is worth a dollar</source>
      <translation>Rozsądnie: godzina jest warta dolara</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>By a fixed number: a pod for more than</source>
      <translation>Według stałej liczby: pod powyżej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Choosing between pod and serverless</source>
      <translation>Wybór między podem a serverless</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>ComfyUI on this computer or network</source>
      <translation>ComfyUI na tym komputerze lub w sieci</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Economy: waiting costs nothing</source>
      <translation>Oszczędnie: czekanie nic nie kosztuje</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Fast: an hour is worth twenty dollars</source>
      <translation>Szybko: godzina jest warta dwadzieścia dolarów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Money or time</source>
      <translation>Pieniądze czy czas</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>My own ComfyUI graphs</source>
      <translation>Moje grafy ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Never use</source>
      <translation>Nigdy nie używaj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Only on this computer and its network: no picture and no word leaves it</source>
      <translation>Tylko na tym komputerze i w jego sieci: żaden obraz ani słowo ich nie opuszcza</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Otherwise expected cost and time are weighed anew for every batch.</source>
      <translation>W innym razie spodziewany koszt i czas są ważone od nowa dla każdej serii.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Pictures from which a pod is used</source>
      <translation>Liczba obrazów, od której używany jest pod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, a pod for the batch</source>
      <translation>RunPod, pod dla serii</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, my serverless endpoint</source>
      <translation>RunPod, mój endpoint serverless</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, ready-made models</source>
      <translation>RunPod, gotowe modele</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>The built-in draft artist</source>
      <translation>Wbudowany rysownik szkiców</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>What holds unless an order says otherwise.</source>
      <translation>Co obowiązuje, jeśli zamówienie nie mówi inaczej.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Whoever is best at the moment</source>
      <translation>Kto jest w tej chwili najlepszy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures</source>
      <translation>obrazów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures may be sold</source>
      <translation>obrazy wolno sprzedawać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures may not be sold</source>
      <translation>obrazów nie wolno sprzedawać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>0 to {count}; each stops after {seconds} s without work</source>
      <translation>od 0 do {count}; każdy zatrzymuje się po {seconds} s bez pracy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>A pod deletes itself even if this computer is off: no GPU outlives its use.</source>
      <translation>Pod usuwa się sam, nawet gdy ten komputer jest wyłączony: żaden GPU nie przeżywa swojej pracy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Add your RunPod key under Accounts first.</source>
      <translation>Najpierw dodaj klucz RunPod w kontach.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create</source>
      <translation>Utwórz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create an endpoint</source>
      <translation>Utwórz endpoint</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create for me…</source>
      <translation>Utwórz dla mnie…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Creating…</source>
      <translation>Tworzenie…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Deleted when idle for</source>
      <translation>Usuwany po bezczynności</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Deletes itself when idle for</source>
      <translation>Usuwa się sam po bezczynności</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>First picture</source>
      <translation>Pierwszy obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>GPU</source>
      <translation>GPU</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>GPUs</source>
      <translation>GPU</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Image</source>
      <translation>Obraz systemu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Look again</source>
      <translation>Sprawdź ponownie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Model of the new endpoint</source>
      <translation>Model nowego endpointu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Network volume</source>
      <translation>Wolumin sieciowy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Ready-made models need nothing but the key. An endpoint of your own or a pod makes pictures with the model you choose.</source>
      <translation>Gotowe modele potrzebują tylko klucza. Własny endpoint albo pod tworzy obrazy wybranym modelem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>RunPod</source>
      <translation>RunPod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>RunPod has set its workers to 0 after days without work.</source>
      <translation>Po dniach bez pracy RunPod ustawił liczbę workerów na 0.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Running costs</source>
      <translation>Koszty pracy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Serverless endpoints</source>
      <translation>Endpointy serverless</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Standing costs</source>
      <translation>Koszty stałe</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>The best value at the moment</source>
      <translation>Najkorzystniejszy w tej chwili</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>There is no endpoint in this account yet.</source>
      <translation>Na tym koncie nie ma jeszcze endpointu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>This is made in your RunPod account:</source>
      <translation>Na twoim koncie RunPod powstanie:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Use {name} for</source>
      <translation>Używaj {name} do</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Wake up</source>
      <translation>Obudź</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Workers</source>
      <translation>Workery</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>after about {minutes} min, later ones sooner</source>
      <translation>po około {minutes} min, następne szybciej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>not used</source>
      <translation>nieużywany</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>nothing while no picture is made</source>
      <translation>nic, dopóki nie powstaje obraz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>runs no ComfyUI</source>
      <translation>bez ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{amount} a month for {size} GB of storage</source>
      <translation>{amount} miesięcznie za {size} GB pamięci</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{count} workers at most</source>
      <translation>najwyżej {count} workerów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{name}, {size} GB, about {price} an hour</source>
      <translation>{name}, {size} GB, około {price} na godzinę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{second} a second of each worker ({hour} an hour)</source>
      <translation>{second} za sekundę każdego workera ({hour} za godzinę)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>… or without this program for</source>
      <translation>… albo bez tego programu przez</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One day</source>
      <translation>Jeden dzień</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One month</source>
      <translation>Jeden miesiąc</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One order</source>
      <translation>Jedno zamówienie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>RunPod has a limit of its own as well: see Billing in its console.</source>
      <translation>RunPod ma też własny limit: zobacz Billing w jego konsoli.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>Whatever could exceed a limit is refused before anything is paid. Days and months are counted on this computer, for this library.</source>
      <translation>Wszystko, co mogłoby przekroczyć limit, jest odrzucane przed zapłatą. Dni i miesiące są liczone na tym komputerze, dla tej biblioteki.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>at most</source>
      <translation>najwyżej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>{name}: limited</source>
      <translation>{name}: z limitem</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>A lamp burns in a window over the harbour, and nobody lives there.</source>
      <translation>W oknie nad portem pali się lampa, a nikt tam nie mieszka.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Any server that speaks as OpenAI's does. Ollama, llama.cpp and LM Studio on this computer are found by themselves.</source>
      <translation>Każdy serwer mówiący tak jak OpenAI. Ollama, llama.cpp i LM Studio na tym komputerze odnajdują się same.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>From an idea to a script: a language model writes, on this computer for nothing or elsewhere by the word. Without one, prose is laid out as it is.</source>
      <translation>Od pomysłu do scenariusza: pisze model językowy, na tym komputerze za darmo albo gdzie indziej za słowa. Bez niego proza jest układana tak, jak stoi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Key for these addresses</source>
      <translation>Klucz do tych adresów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>My vLLM endpoints on RunPod</source>
      <translation>Moje endpointy vLLM w RunPod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>One story</source>
      <translation>Jedna historia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>OpenAI's, or that of another service that speaks like it. It is sent to no address of your own network.</source>
      <translation>OpenAI albo innej usługi, która mówi tak samo. Nie jest wysyłany na adresy twojej sieci.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Other addresses</source>
      <translation>Inne adresy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Preferred model</source>
      <translation>Preferowany model</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>The first that can be used</source>
      <translation>Pierwszy, którego można użyć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Who can write</source>
      <translation>Kto może pisać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>{model} (not there now)</source>
      <translation>{model} (teraz go nie ma)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>Address to add</source>
      <translation>Adres do dodania</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>Addresses</source>
      <translation>Adresy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>It is of your network: no word leaves it, and no key is sent there.</source>
      <translation>Jest z twojej sieci: żadne słowo jej nie opuszcza i klucz tam nie trafia.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>It offers no model at present.</source>
      <translation>Nie oferuje teraz żadnego modelu.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>The key below is sent there with every question.</source>
      <translation>Klucz poniżej jest tam wysyłany z każdym pytaniem.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>There is no vLLM endpoint in this account.</source>
      <translation>Na tym koncie nie ma endpointu vLLM.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>This address is not encrypted and not of your network: begin it with https://.</source>
      <translation>Ten adres nie jest szyfrowany ani z twojej sieci: zacznij go od https://.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>and %n more|and %n more</source>
      <translation>
        <numerusform>i jeszcze %n</numerusform>
        <numerusform>i jeszcze %n</numerusform>
        <numerusform>i jeszcze %n</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>can be used</source>
      <translation>można użyć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>cannot be used yet</source>
      <translation>jeszcze nie można użyć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{model}, about {price} a page</source>
      <translation>{model}, około {price} za stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{model}, free</source>
      <translation>{model}, za darmo</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{name} is not there any more</source>
      <translation>{name} już nie ma</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{name}, {count} workers at most</source>
      <translation>{name}, najwyżej {count} workerów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/speaking.py" />
      <source>The pages follow as soon as what is being done is finished.</source>
      <translation>Strony zmienią się, gdy tylko skończy się to, co trwa.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>Exporting page</source>
      <translation>Eksportowanie strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>This comic has a fault: {problem}</source>
      <translation>Ten komiks ma wadę: {problem}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window_dialogs.py" />
      <source>A deleted comic</source>
      <translation>Usunięty komiks</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window_dialogs.py" />
      <source>Kitsumy {version}. Your comics live on this computer.</source>
      <translation>Kitsumy {version}. Twoje komiksy są na tym komputerze.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>Gemini, words</source>
      <translation>Gemini, słowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>Models on this computer and its network</source>
      <translation>Modele na tym komputerze i w jego sieci</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>OpenAI-compatible addresses</source>
      <translation>Adresy zgodne z OpenAI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>RunPod, my own vLLM endpoint</source>
      <translation>RunPod, mój endpoint vLLM</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Edit the cast</source>
      <translation>Edytuj obsadę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>How they speak</source>
      <translation>Jak mówi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>In plain English</source>
      <translation>Prostym angielskim</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>In plain English, used word for word: age, face, hair…</source>
      <translation>Prostym angielskim, używane dosłownie: wiek, twarz, włosy…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Nobody yet. Whoever speaks in a panel may stand here.</source>
      <translation>Jeszcze nikogo. Może tu być każdy, kto mówi w kadrze.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Role</source>
      <translation>Rola</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Somebody</source>
      <translation>Ktoś</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>What they are in the story</source>
      <translation>Kim jest w historii</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/fields.py" />
      <source>Importance {value} of 5</source>
      <translation>Ważność {value} z 5</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/fields.py" />
      <source>Importance: how large the panel is</source>
      <translation>Ważność: jak duży jest kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Remove figure</source>
      <translation>Usuń postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Remove the figure</source>
      <translation>Usuń tę postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Where they stand</source>
      <translation>Gdzie stoi</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/grip.py" />
      <source>{name}: drag, or arrow keys</source>
      <translation>{name}: przeciągnij albo strzałkami</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Edit line</source>
      <translation>Edytuj kwestię</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Kind of line</source>
      <translation>Rodzaj kwestii</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Move the line</source>
      <translation>Przenieś kwestię</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Note</source>
      <translation>Uwaga</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Remove line</source>
      <translation>Usuń kwestię</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Remove the line</source>
      <translation>Usuń tę kwestię</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Weak voice</source>
      <translation>Słaby głos</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>What is said</source>
      <translation>Co powiedziano</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>What is said…</source>
      <translation>Co powiedziano…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>{words} words in one balloon; {most} read well.</source>
      <translation>Słów w jednym dymku: {words}; dobrze czyta się {most}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Add a page after this one</source>
      <translation>Dodaj stronę po tej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Move page</source>
      <translation>Przenieś stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Move the page down</source>
      <translation>Przenieś stronę w dół</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Move the page up</source>
      <translation>Przenieś stronę w górę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Parts of the plan</source>
      <translation>Części planu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Places and props</source>
      <translation>Miejsca i rekwizyty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Remove page</source>
      <translation>Usuń stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Remove the page</source>
      <translation>Usuń tę stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>not written yet</source>
      <translation>jeszcze nienapisana</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Add a panel</source>
      <translation>Dodaj kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Answers the turn</source>
      <translation>Odpowiada po odwróceniu</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Beat of the page</source>
      <translation>Moment strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>How the page turns</source>
      <translation>Jak odwraca się strona</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Makes the reader turn</source>
      <translation>Każe odwrócić stronę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Move line</source>
      <translation>Przenieś kwestię</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>No turn</source>
      <translation>Bez odwrócenia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Shorten…</source>
      <translation>Skróć…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>This page is not written yet.</source>
      <translation>Ta strona nie jest jeszcze napisana.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Turn of the page</source>
      <translation>Odwrócenie strony</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>What this page is for…</source>
      <translation>Po co jest ta strona…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>{words} of {most} words</source>
      <translation>{words} z {most} słów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add a figure</source>
      <translation>Dodaj postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add a line</source>
      <translation>Dodaj kwestię</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add figure</source>
      <translation>Dodaj postać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add line</source>
      <translation>Dodaj kwestię</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel</source>
      <translation>Przenieś ten kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel down</source>
      <translation>Przenieś kadr w dół</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel up</source>
      <translation>Przenieś kadr w górę</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Remove panel</source>
      <translation>Usuń kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Remove the panel</source>
      <translation>Usuń ten kadr</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>What happens and is seen…</source>
      <translation>Co się dzieje i co widać…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>What is seen</source>
      <translation>Co widać</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>{words}/{most} words</source>
      <translation>{words}/{most} słów</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n page|%n pages</source>
      <translation>
        <numerusform>%n strona</numerusform>
        <numerusform>%n strony</numerusform>
        <numerusform>%n stron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n panel|%n panels</source>
      <translation>
        <numerusform>%n kadr</numerusform>
        <numerusform>%n kadry</numerusform>
        <numerusform>%n kadrów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n word|%n words</source>
      <translation>
        <numerusform>%n słowo</numerusform>
        <numerusform>%n słowa</numerusform>
        <numerusform>%n słów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Ask the writer</source>
      <translation>Poproś autora</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Back to the library</source>
      <translation>Wróć do biblioteki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Change the tone…</source>
      <translation>Zmień ton…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Save as plan…</source>
      <translation>Zapisz jako plan…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Translate…</source>
      <translation>Przetłumacz…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>%n remark|%n remarks</source>
      <translation>
        <numerusform>%n uwaga</numerusform>
        <numerusform>%n uwagi</numerusform>
        <numerusform>%n uwag</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>Page {page}, panel {panel}: </source>
      <translation>Strona {page}, kadr {panel}: </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>Page {page}: </source>
      <translation>Strona {page}: </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>%n page would change.|%n pages would change.</source>
      <translation>
        <numerusform>Zmieniłaby się %n strona.</numerusform>
        <numerusform>Zmieniłyby się %n strony.</numerusform>
        <numerusform>Zmieniłoby się %n stron.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>After</source>
      <translation>Po</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Again</source>
      <translation>Jeszcze raz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Before</source>
      <translation>Przed</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Discard it and ask for another proposal</source>
      <translation>Odrzuć i poproś o inną propozycję</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Nothing would change.</source>
      <translation>Nic by się nie zmieniło.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Take</source>
      <translation>Przyjmij</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Take {count}</source>
      <translation>Przyjmij {count}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>The story</source>
      <translation>Historia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>{before} → {after} words</source>
      <translation>{before} → {after} słów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>A language model on this computer (Ollama, LM Studio, llama.cpp), or a key of RunPod, OpenAI or Gemini, is enough.</source>
      <translation>Wystarczy model językowy na tym komputerze (Ollama, LM Studio, llama.cpp) albo klucz RunPod, OpenAI lub Gemini.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>Looking for writers…</source>
      <translation>Szukanie autorów…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>No writer is set up yet.</source>
      <translation>Nie skonfigurowano jeszcze autora.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>Set up a writer…</source>
      <translation>Skonfiguruj autora…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Into which language?</source>
      <translation>Na jaki język?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Marta finds the letter here already…</source>
      <translation>Marta znajduje list już tutaj…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Only page {number}</source>
      <translation>Tylko strona {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>What shall be different?</source>
      <translation>Co ma być inaczej?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Which tone?</source>
      <translation>Jaki ton?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Wish</source>
      <translation>Życzenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Laying out pages</source>
      <translation>Układanie stron</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Open a plan</source>
      <translation>Otwórz plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Plans</source>
      <translation>Plany</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Save the plan</source>
      <translation>Zapisz plan</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Saved to {path}</source>
      <translation>Zapisano do {path}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>The plan could not be written to {path}.</source>
      <translation>Nie udało się zapisać planu do {path}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>The writer stopped. The story waits in the library.</source>
      <translation>Autor się zatrzymał. Historia czeka w bibliotece.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>“{title}” was forgotten.</source>
      <translation>Zapomniano „{title}”.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>Edit story</source>
      <translation>Edytuj historię</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>Summary</source>
      <translation>Streszczenie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>The comic</source>
      <translation>Komiks</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>What happens, in a few sentences</source>
      <translation>Co się dzieje, w kilku zdaniach</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Asking the writer…</source>
      <translation>Pytanie autora…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Leave it (Esc)</source>
      <translation>Zostaw (Esc)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Proposal</source>
      <translation>Propozycja</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Proposal:</source>
      <translation>Propozycja:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The change before</source>
      <translation>Poprzednia zmiana</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The next change</source>
      <translation>Następna zmiana</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The writer would leave it as it is.</source>
      <translation>Autor zostawiłby to tak, jak jest.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>1 balloon|%n balloons</source>
      <translation>
        <numerusform>%n dymek</numerusform>
        <numerusform>%n dymki</numerusform>
        <numerusform>%n dymków</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>1 panel|%n panels</source>
      <translation>
        <numerusform>%n kadr</numerusform>
        <numerusform>%n kadry</numerusform>
        <numerusform>%n kadrów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Add a beat</source>
      <translation>Dodaj moment</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>After this panel|After these %n panels</source>
      <translation>
        <numerusform>Po tym kadrze</numerusform>
        <numerusform>Po tych %n kadrach</numerusform>
        <numerusform>Po tych %n kadrach</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>How shall it be said?</source>
      <translation>Jak to powiedzieć?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Propose</source>
      <translation>Zaproponuj</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Rewrite</source>
      <translation>Przepisz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Say it shorter</source>
      <translation>Powiedz krócej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Score importance again</source>
      <translation>Oceń ważność ponownie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>What shall happen? Empty: whatever the story lacks here.</source>
      <translation>Co ma się stać? Puste: to, czego brakuje tu historii.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>Edit the look</source>
      <translation>Edytuj wygląd</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>Prop</source>
      <translation>Rekwizyt</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>What it looks like, in plain English</source>
      <translation>Jak wygląda, prostym angielskim</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>1 question|%n questions</source>
      <translation>
        <numerusform>%n pytanie</numerusform>
        <numerusform>%n pytania</numerusform>
        <numerusform>%n pytań</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Adults</source>
      <translation>Dorośli</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Adventure</source>
      <translation>Przygoda</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Bittersweet</source>
      <translation>Słodko-gorzki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Change the tone</source>
      <translation>Zmień ton</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Children</source>
      <translation>Dzieci</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Comedy</source>
      <translation>Komedia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Crime</source>
      <translation>Kryminał</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Dark</source>
      <translation>Ciemny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Drama</source>
      <translation>Dramat</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Dreamy</source>
      <translation>Marzycielski</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Everybody</source>
      <translation>Wszyscy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Fantasy</source>
      <translation>Fantasy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Funny</source>
      <translation>Zabawny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Historical</source>
      <translation>Historyczny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Hopeful</source>
      <translation>Pełen nadziei</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Horror</source>
      <translation>Horror</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Meeting the cast…</source>
      <translation>Poznawanie obsady…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Mystery</source>
      <translation>Tajemnica</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Plotting…</source>
      <translation>Układanie fabuły…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Putting a part right…</source>
      <translation>Poprawianie fragmentu…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Quiet</source>
      <translation>Cichy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Romance</source>
      <translation>Romans</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Science fiction</source>
      <translation>Fantastyka naukowa</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Shorten</source>
      <translation>Skróć</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Slice of life</source>
      <translation>Okruchy życia</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Superhero</source>
      <translation>Superbohaterowie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Teenagers</source>
      <translation>Nastolatki</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Tense</source>
      <translation>Napięty</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Translate</source>
      <translation>Przetłumacz</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Western</source>
      <translation>Western</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Working on the plan…</source>
      <translation>Praca nad planem…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Writing page {page}/{total}…</source>
      <translation>Pisanie strony {page}/{total}…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Wry</source>
      <translation>Ironiczny</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>about {price}</source>
      <translation>około {price}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>free on this computer</source>
      <translation>za darmo na tym komputerze</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>{asked} in, {answered} out a million tokens</source>
      <translation>{asked} wejście, {answered} wyjście za milion tokenów</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>{price} an hour while it works</source>
      <translation>{price} za godzinę pracy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Go on</source>
      <translation>Dalej</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Go on by hand</source>
      <translation>Dalej ręcznie</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Stopped after page {done} of {total}.</source>
      <translation>Zatrzymano po stronie {done} z {total}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>What is there stays, and can be edited.</source>
      <translation>To, co jest, zostaje i można to edytować.</translation>
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
      <translation>B5, dōjinshi i magazyn mangi</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>B6, manga volume</source>
      <translation>B6, tom mangi</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Franco-Belgian album</source>
      <translation>Album francusko-belgijski</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Magazine, 8 × 10.5 in</source>
      <translation>Magazyn, 8 × 10,5 cala</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Manga, US and UK, 5 × 7.5 in</source>
      <translation>Manga, USA i Wielka Brytania, 5 × 7,5 cala</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Mini comic, 5 × 8 in</source>
      <translation>Minikomiks, 5 × 8 cali</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Newspaper strip, 13 × 4 in</source>
      <translation>Pasek prasowy, 13 × 4 cale</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Square, 210 mm</source>
      <translation>Kwadrat, 210 mm</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Tankōbon, pocket manga volume</source>
      <translation>Tankōbon, kieszonkowy tom mangi</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>US comic</source>
      <translation>Komiks amerykański</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>US digest, 6 × 9 in</source>
      <translation>Digest amerykański, 6 × 9 cali</translation>
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
      <translation>Amerykańska klasyka</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Art nouveau</source>
      <translation>Art nouveau</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Cel-shaded 3D</source>
      <translation>3D jak rysowane</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Chibi</source>
      <translation>Chibi</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Constructivist poster</source>
      <translation>Plakat konstruktywistyczny</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Cyberpunk</source>
      <translation>Cyberpunk</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>European clear line</source>
      <translation>Europejska czysta linia</translation>
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
      <translation>Średniowieczny drzeworyt</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Minimalist</source>
      <translation>Minimalizm</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Noir</source>
      <translation>Noir</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pencil sketch</source>
      <translation>Szkic ołówkiem</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pop art</source>
      <translation>Pop-art</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pulp magazine</source>
      <translation>Magazyn pulp</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Retro newsstand</source>
      <translation>Retro z kiosku</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Watercolour</source>
      <translation>Akwarela</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Whimsical storybook</source>
      <translation>Bajkowa książka</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Woodblock print</source>
      <translation>Druk z klocka</translation>
    </message>
  </context>
</TS>
