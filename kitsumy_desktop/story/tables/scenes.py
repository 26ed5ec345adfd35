"""Places, hours and weather by the words that tell of them; the meanings are plain English."""

from __future__ import annotations

from kitsumy_desktop.story.tables.words import words

PLACES = """
lamp room:
    en lamp room | lantern room
    uk ліхтарна кімната
    pl laterna
lighthouse:
    en lighthouse* | light tower
    uk маяк*
    pl latarni* morsk* | latarni*
harbour:
    en harbo* | pier | dock | docks | quay | jetty | wharf | marina
    uk гаван* | порт | порту | портов* | причал* | пристан*
    pl port | porcie | portu | przystań | przystani | nabrzeż* | molo | pomost*
boat:
    en boat | boats | ship | ships | deck | rowboat | trawler | aboard | ferry
    uk човн* | човен | корабл* | корабель | палуб* | шхун*
    pl łódź | łodzi | łódk* | statek | statku | pokład* | kuter* | kutr*
beach:
    en beach* | shore | sand | coast | dunes
    uk пляж* | берег | березі | берегом | узбереж*
    pl plaż* | brzeg* | wybrzeż* | wydm*
cliff:
    en cliff* | crag | rocks | ledge
    uk скел* | кручі | круча | бескид*
    pl urwisk* | klif* | skał* | skal*
sea:
    en sea | at sea | ocean | waves | open water | surf
    uk море | морі | моря | морем | океан* | хвил*
    pl morze | morzu | morza | morzem | ocean* | fale | falach | fal
underwater:
    en underwater | seabed | ocean floor
    uk під водою | на дні
    pl pod wodą | na dnie
river:
    en river* | stream | brook | creek | waterfall
    uk ріка | річк* | ріці | струм* | водоспад*
    pl rzek* | rzec* | strumie* | potok* | wodospad*
lake:
    en lake* | pond
    uk озер* | став | ставу
    pl jezior* | staw | stawu
forest:
    en forest* | wood | woods | trees | grove | jungle | pines
    uk ліс | лісі | лісу | лісом | лісов* | гай | гаю | дерев* | сосн*
    pl las | lesie | lasu | lasem | leśn* | drzew* | puszcz* | bór | zagajnik*
swamp:
    en swamp* | marsh* | bog
    uk болот* | трясовин*
    pl bagn* | mokradł*
field:
    en field* | valley | meadow* | prairie | grass* | wheat
    uk поле | полі | поля | лук | луки | луці | степ*
    pl pole | polu | polan* | łąk* | łące
mountain:
    en mountain* | mountain pass | peak | summit | hill | hills | hillside | slope | ridge
    uk гора | гори | горі | горах | верши* | пагорб* | схил* | долин*
    pl góra | góry | górze | górach | szczyt* | wzgórz* | zbocz* | dolin*
desert:
    en desert* | dune
    uk пустел*
    pl pustyn*
cave:
    en cave* | cavern* | tunnel* | mine
    uk печер* | тунел* | шахт*
    pl jaskin* | tunel* | kopaln*
road:
    en road* | highway | path | lane | trail
    uk дорог* | дорозі | шлях* | стежк* | стежці
    pl drog* | drodze | szos* | ścieżk* | ścieżc*
bridge:
    en bridge*
    uk міст | мосту | мості
    pl most | moście | mostu
street:
    en street* | alley* | sidewalk | pavement | crossroad* | lamppost* | square | plaza
    uk вулиц* | провул* | площ* | тротуар* | перехрест*
    pl ulic* | uliczk* | zaułk* | chodnik* | plac | placu | rynek | rynku | skrzyżowan*
market:
    en market* | bazaar | stall | stalls | fair
    uk ринок | ринку | базар* | ярмар* | ятк*
    pl targ | targu | targow* | stragan* | jarmark*
roof:
    en roof | roofs | rooftop* | chimney*
    uk дах | даху | дахах | дахом | димар*
    pl dach | dachu | dachach | komin*
city:
    en city* | town* | skyline | downtown | buildings
    uk міст* | місто | містечк*
    pl miasto | mieście | miasta | miasteczk* | wieżowc*
village:
    en village* | farm* | barn | cottage | hamlet
    uk село | селі | хутор* | хата | хати | хаті
    pl wieś | wsi | wioska | wiosce | chata | chaty | chacie | stodoł*
garden:
    en garden* | yard | backyard | orchard | greenhouse
    uk сад | саду | садом | подвір* | двір | дворі | город | оранжере*
    pl ogród | ogrodu | ogrodzie | sad | sadzie | podwórk* | szklarni*
park:
    en park | playground
    uk парк | парку | парком
    pl park | parku | parkiem | plac zabaw
kitchen:
    en kitchen* | stove | oven | bakery
    uk кухн* | плит* | пічк* | пекарн* | печі | піч | піччю
    pl kuchn* | kuchen* | piec | piecem | piekarni*
bedroom:
    en bedroom* | bed | bunk
    uk спальн* | ліжк*
    pl sypialn* | łóżk*
library:
    en library | bookshelves | archive
    uk бібліотек* | архів*
    pl bibliotek* | archiwum
school:
    en school* | classroom* | blackboard
    uk школ* | клас | класі
    pl szkoł* | klasa | klasie
office:
    en post office | office | desk | counter
    uk офіс* | кабінет* | контор*
    pl biuro | biurze | gabinet*
workshop:
    en workshop* | garage | laborator* | lab | bench vise
    uk майстерн* | гараж* | лаборатор*
    pl warsztat* | garaż* | laborator*
cellar:
    en cellar* | basement* | vault
    uk підвал* | льох* | погріб
    pl piwnic* | podziemi*
attic:
    en attic* | loft
    uk горищ* | мансард*
    pl strych* | poddasz*
stairs:
    en stair* | steps
    uk сход*
    pl schod*
corridor:
    en corridor* | hallway* | hall
    uk коридор* | сіни | передпок*
    pl korytarz* | sień | przedpok*
cafe:
    en cafe | café | bar | pub | tavern | inn | diner | restaurant
    uk кафе | кав'ярн* | шинк* | ресторан* | таверн*
    pl kawiarn* | bar | barze | karczm* | restaurac* | tawern*
shop:
    en shop | store
    uk магазин* | крамниц*
    pl sklep*
station:
    en station | platform
    uk вокзал* | станці* | перон*
    pl dworzec | dworcu | stacj* | peron*
train carriage:
    en dining car | mail car | train car | rail car | compartment
    uk купе | вагон* потяга | вагон-ресторан
    pl przedział* | wagon restauracyjny
train roof:
    en roof * * train | roof of * train
    uk дах потяга | даху потяга
    pl dach pociągu | dachu pociągu
train:
    en train | carriage | tram | bus
    uk потяг* | вагон* | трамва* | автобус*
    pl pociąg* | wagon* | tramwaj* | autobus*
car:
    en car | truck | van | jeep
    uk машин* | автомобіл* | вантажів* | авто
    pl samoch* | auto | aucie | ciężarów*
castle:
    en castle* | palace | throne
    uk замок | замку | палац*
    pl zamek | zamku | pałac*
church:
    en church* | chapel | temple | bell tower
    uk церкв* | каплиц* | дзвіниц* | храм*
    pl kości* | kaplic* | dzwonnic*
tower:
    en tower*
    uk вежа | вежі | вежу | вежею
    pl wież*
island:
    en island*
    uk острів | острова | острові
    pl wysp*
ruins:
    en ruin*
    uk руїн*
    pl ruin*
hospital:
    en hospital* | clinic
    uk лікарн*
    pl szpital*
space:
    en spaceship | outer space | orbit | planet | asteroid
    uk космос* | орбіт* | планет*
    pl kosmos* | orbi* | planet*
sky:
    en sky | clouds
    uk небо | небі | хмар*
    pl niebo | niebie | chmur*
room:
    en room | rooms | parlour | living room | fireplace | cabin | indoors
    uk кімнат* | вітальн* | каюта | каюті | вдома
    pl pokój | pokoju | pokoje | salon* | kajut*
"""
INDOORS = frozenset({"lamp room", "train carriage"}) | words(
    "kitchen bedroom library office workshop cellar attic stairs corridor cafe room hospital"
)
"""Places that are always indoors."""
VEHICLES = words("car train boat")
"""A place only for who is in it: `in the car`, but not `the car stops`."""
ENTERING = words(
    "in into inside aboard on along across down through onto under "
    "в у у всередині до на по через крізь "
    "w we wewnątrz do na po przez wzdłuż"
)
"""Words within three words before a place that put people there."""
SIMILES = words("like as наче мов немов ніби неначе як jak niczym niby")
"""What stands within three words after one of these is not really there."""
LEAD_WORDS = 10
"""A place among so many first words of a description is where it plays, unless a person stands before it."""
BOTH = words("lighthouse school shop train car castle church station tower boat")
"""Places that have an inside and an outside; a wide shot shows the outside."""

SIDES = """
in:
    en inside | interior | indoors | indoor
    uk усередині | всередині | інтер'єр
    pl wewnątrz | wnętrze | w środku
out:
    en outside | exterior | outdoors | out in
    uk надворі | зовні | екстер'єр
    pl na zewnątrz | na dworze | plener
"""

TIMES = """
night:
    en night | nights | tonight | midnight | moonlit | moonlight | stars | starry | darkness
    uk ніч | ночі | вночі | нічн* | опівн* | місяц* | зорі | зірк* | темряв* | темно
    pl noc | nocy | nocą | nocn* | północ* | księżyc* | gwiazd* | ciemno*
dawn:
    en dawn | sunrise | daybreak | first light
    uk світан* | світає | схід сонця | світанк*
    pl świt* | wschód słońca | brzask*
dusk:
    en dusk | sunset | twilight
    uk захід сонця | сутінк* | смерк*
    pl zmierzch* | zachód słońca | o zmroku
evening:
    en evening | lamplight
    uk вечір | вечора | ввечері | увечері | вечірн*
    pl wieczór | wieczor*
morning:
    en morning
    uk ранок | ранку | вранці | ранков* | уранці
    pl rano | ranek | poranek | porank* | rankiem
day:
    en day | daytime | noon | afternoon | midday | sunny | sunlight
    uk день | дня | вдень | опівдні | полудень | сонячн*
    pl dzień | dnia | południe | słoneczn* | popołudni*
"""

WEATHER = """
clear:
    en storm is over | rain has stopped | rain stops | clear night | clear sky | clear day | sun is out
    uk буря вщухла | дощ ущух | дощ скінчився | ясна ніч | ясне небо
    pl burza minęła | deszcz ustał | czyste niebo | pogodna noc
storm:
    en storm* | thunder* | lightning | gale | hurricane | tempest
    uk бур'* | буря | бурі | бурю | шторм* | гроз* | блискавк* | грім | гримить
    pl burz* | sztorm* | błyskawic* | grzmot* | nawałnic*
rain:
    en rain | rains | raining | rainy | downpour | drizzle | puddle*
    uk дощ | дощі | дощу | дощем | дощить | злив* | калюж*
    pl deszcz | deszczu | deszczem | ulew* | kałuż* | mżawk*
snow:
    en snow* | blizzard | frost* | ice | icy
    uk сніг* | сніжн* | снігу | заметіл* | мороз* | крига | кригою
    pl śnieg* | śnież* | zamieć | zamieci | mróz | mroźn* | lód | lodzie
fog:
    en fog* | mist | misty | haze
    uk туман* | імл*
    pl mgła | mgły | mgle | mgłą | mglist*
wind:
    en wind | windy | gust*
    uk вітер | вітру | вітряно
    pl wiatr* | wichur*
"""
