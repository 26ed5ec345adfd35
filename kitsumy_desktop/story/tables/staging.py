"""What a description shows: shots, angles, poses, faces, places, hours, weather, by the words for them.

`story.lexicon` tells how the tables read; the meanings are the plain English every artist understands.
"""

from __future__ import annotations

from kitsumy_desktop.story.tables.words import words

SHOTS = """
extreme_wide:
    en extreme wide | aerial | panorama* | vista | tiny against | far away | horizon
    uk панорам* | з висоти | далекий план | дуже загальний
    pl panoram* | z lotu ptaka | daleki plan
wide:
    en wide shot | wide panel | wide view | wide on | wide establish* | establish* | long shot
    en exterior | crowd | landscape
    uk загальн* план | загальний | широк* | краєвид* | пейзаж* | натовп
    pl szerok* | plan ogóln* | ogóln* | krajobraz* | pejzaż* | tłum
full:
    en full shot | full figure | full body | head to toe
    uk на повен зріст | повний план
    pl pełn* plan | plan pełny | pełna sylwetka | cała sylwetka
medium:
    en medium | mid shot | waist | two shot
    uk середн* план | середній | по пояс
    pl plan średni | średni | półzbliżen* | do pasa
extreme_close:
    en extreme close | ecu | xcu | eyes only | just the eyes | just his eyes | just her eyes
    uk дуже крупн* | надкрупн* | самі очі | лише очі
    pl duże zbliżen* | wielkie zbliżen* | same oczy | tylko oczy
close:
    en close on | close up | close | closeup | cu | tight on | portrait
    uk крупн* | обличчя на весь | великий план
    pl zbliżen* | portret
insert:
    en insert | detail | inset
    uk деталь | деталі | вставка | врізка
    pl detal* | wstawk* | przebitk*
"""

ANGLES = """
bird:
    en bird's | bird eye | from above | overhead | top down | looking down on | straight down
    uk згори | зверху | з висоти | пташин*
    pl z góry | z lotu ptaka | ptasiej
worm:
    en worm* | from the ground | from the floor
    uk жаб'яч* | з самої землі
    pl żabi* | z poziomu ziemi
low:
    en low angle | from below | looking up at | low shot | looming | towers over
    uk знизу | нижн* ракурс
    pl od dołu | z dołu | niski kąt
high:
    en high angle | looking down
    uk верхн* ракурс | вниз на
    pl wysoki kąt | patrzymy w dół
dutch:
    en dutch | tilted | canted
    uk похил* | перекошен* | нахилен* кадр
    pl przechyl* | pochylon* | ukośn*
"""

POSES = """
-:
    en light falls | lights falls | snow falls | rain falls | night falls | shadow falls | silence falls
    en hair stands | hairs stand | runs across the | runs along the | jumps across
    uk падає сніг | сніг падає | падає дощ | дощ падає | падає світло | падає тінь
    pl pada śnieg | śnieg pada | pada deszcz | deszcz pada | pada światło | pada cień
run:
    en run | runs | running | ran | sprint* | dash | dashes | dashing | race | races | racing | rush*
    en chase* | chasing | flee | flees | fleeing | hurr*
    uk біж* | бігти | біг | бігл* | побіг* | вбіга* | вибіга* | мчи* | мчать | тікає | тікають
    pl biegn* | biec | biegł* | pobieg* | pędzi* | pędzą | wbieg* | wybieg* | ucieka* | goni*
walk:
    en walk* | step | steps | stepping | stride* | stroll* | wander* | march* | enters | leaves | trudge*
    uk іде | йде | ідуть | йдуть | ішла | йшла | ішов | йшов | крокує | крокують | заходить | виходить
    uk входить | бреде | ступає
    pl idzie | idą | szła | szedł | kroczy | wchodzi | wychodzi | spaceruj* | brnie
jump:
    en jump* | leap* | vault* | hop | hops
    uk стриба* | стрибок | скаче | плига*
    pl skacz* | skok* | skoczy* | przeskak*
fall:
    en fall | falls | falling | fell | tumbl* | plung* | trip | trips | tripping | slips
    uk пада* | впа* | зрива* | провалю*
    pl pada* | upad* | spad* | runą*
climb:
    en climb* | clamber* | scrambl*
    uk лізе | лізуть | видира* | підійма* сходами | піднімається | вилазить | дереться
    pl wspina* | wchodzi po | wdrap*
sneak:
    en sneak* | creep* | tiptoe* | crept | prowl* | stalk*
    uk крад* | скрада* | навшпиньк*
    pl skrad* | na palcach
crouch:
    en crouch* | squat* | duck | ducks | hides | hiding | hid
    uk присіда* | присів* | навпочіпки | ховає* | ховають*
    pl kuca* | przykuc* | chowa* | kuli
kneel:
    en kneel* | knelt | knees
    uk на колінах | стоїть на колінах | навколішк*
    pl klęka* | klęcz* | klęk* | na kolan*
sit:
    en sit | sits | sitting | sat | seated | perched
    uk сидить | сидять | сиділ* | сідає | сіла | сів
    pl siedz* | siada* | usiad* | siadł*
lie:
    en lie | lies | lying | lay | sprawl*
    uk лежить | лежать | лежал*
    pl leży | leżą | leżał*
sleep:
    en sleep* | asleep | slept | doz* | snor*
    uk спить | сплять | спала | спали | спав | засина* | дріма* | хропе
    pl śpi | śpią | spał* | zasypia* | drzem* | chrapi*
point:
    en point | points | pointing | gestures
    uk показує | вказує | показують
    pl pokazuj* | wskazuj*
raise:
    en raises * arms | arms up | hands up | cheer* | celebrat* | triumph*
    uk підіймає руки | руки вгору | радіє | тріумф*
    pl podnosi ręce | ręce w górę | wiwat* | triumf*
wave:
    en waves | waving | waved | salut*
    uk махає | махають | помахом
    pl macha* | pomacha* | salutuj*
reach:
    en reach* | grab* | grabs | stretch* | snatch*
    uk тягнеться | простяга* | хапа* | хапну* | ловить
    pl sięga* | wyciąga rękę | łapie | chwyta* | podaje
lift:
    en lifts | lifting | raises | hoist* | holds up | holds high
    uk підіймає | піднімає | підносить
    pl unosi | podnosi | dźwiga
carry:
    en carr* | haul* | drag | drags | dragging
    uk несе | несуть | тягне | тягнуть | волоче
    pl niesie | niosą | ciągn* | taszcz* | wlecze
hold:
    en strikes * match | lights * candle | hold | holds | holding | held | clutch* | grip*
    uk тримає | тримають | стискає | притискає
    pl trzyma* | ściska* | przyciska*
punch:
    en punch* | hits | hit | slam* | smash* | slug
    uk бʼє | б'є | ударяє | вдаряє | гупає
    pl uderza* | bije | wali
kick:
    en kick*
    uk копає ногою | буцає
    pl kopie | kopnię*
strike:
    en strikes | swings | swing | slash* | chop* | hammer*
    uk замаху* | рубає
    pl zamach* | rąbie | tnie
guard:
    en guards | guarding | fight* | brac*
    uk бореться | борються | захищає*
    pl walcz* | osłania*
aim:
    en aim | aims | aiming
    uk цілиться
    pl celuj* | mierzy
push:
    en push* | shove* | heave | heaves | heaving | pulls | pull | pulling
    uk штовха* | натиска* | тисне | впира*
    pl pcha* | naciska* | pchn* | napiera* | ciągnie
steer:
    en steer* | fights * wheel | swings * wheel | at * wheel | drives | driving | row | rows | rowing
    en pedal* | at the wheel
    uk кермує | веде човен | веслу* | за штурвалом | крутить педалі
    pl steruj* | prowadzi | wiosłuj* | za kierownicą | pedałuj*
read:
    en read | reads | reading | studies | studying | book | letter | map | chart
    uk читає | читають | розглядає | вивчає | книж* | лист | мапу
    pl czyta* | ogląda | książk* | list | mapę
drink:
    en drink* | sips | sipping | cup of | mug
    uk п'є | сьорба* | горнят* | чашк* | кухоль
    pl pije | popija | kubek | filiżank* | siorb*
phone:
    en phone | telephone | receiver
    uk телефон* | слухавк*
    pl telefon* | słuchawk*
think:
    en think* | ponder* | wonder* | thoughtful
    uk замислю* | міркує | розмірковує | думає
    pl zamyśl* | zastanawia* | rozmyśla*
hug:
    en hug | hugs | hugging | hugged | embrac* | cuddl*
    uk обійма* | пригорта* | обнім*
    pl obejmuj* | przytula* | tuli
cover:
    en shield* | flinch* | cower* | covers | recoil*
    uk закрива* | затуля* | щулиться | відсахну*
    pl zasłania* | kuli się | wzdryga*
shrug:
    en shrug*
    uk знизує | стенає
    pl wzrusza ramionami
dance:
    en danc* | twirl*
    uk танцю* | кружля*
    pl tańcz* | wiruj*
fly:
    en fly | flies | soar* | hover*
    uk летить | летять | літа* | шириить | ширяє
    pl leci | lecą | lata* | szybuj*
look_back:
    en looks back | glances back | over * shoulder
    uk озира* | обертається
    pl ogląda się | odwraca* | przez ramię
look_up:
    en looks up | gazes up | looking up
    uk дивиться вгору | зводить очі | задирає голову
    pl patrzy w górę | podnosi wzrok | zadziera głowę
look_down:
    en looks down | looking down
    uk дивиться вниз | опускає очі
    pl patrzy w dół | spuszcza wzrok
slump:
    en slump* | sags | bowed | exhausted
    uk понури* | згорбл* | знесилен*
    pl zgarbion* | opada z sił | przygarbion*
stand_firm:
    en stands firm | stands tall | defiant* | unmoved
    uk стоїть твердо | непохитн*
    pl stoi twardo | niewzruszon*
cross:
    en arms crossed | arms folded | crosses | folds * arms
    uk схрестив* | схрещен* | склавши руки
    pl krzyżuje | skrzyżowan* | założone ręce
explain:
    en explain* | argu* | gesticul*
    uk поясню* | сперечає* | жестикул*
    pl wyjaśnia* | kłóci* | gestykul* | tłumaczy
plead:
    en plead* | beg | begs | begging | prays
    uk благає | молиться | просить
    pl błaga* | modli* | prosi
weep:
    en weep* | sob | sobs | sobbing | crying | cries
    uk плаче | плачуть | ридає | схлипу*
    pl płacz* | szlocha* | łka
stand:
    en stand* | stood | wait*
    uk стоїть | стоять | чекає | чекають
    pl stoi | stoją | czeka*
"""

EXPRESSIONS = """
happy:
    en smil* | happ* | glad | pleased | cheerful | joy* | beaming | warmly
    uk усміха* | посміха* | радіс* | щаслив* | весел* | тішит*
    pl uśmiech* | radoś* | radosn* | szczęśli* | wesoł* | zadowolon*
laugh:
    en laugh* | grin* | giggl* | chuckl* | delight*
    uk сміє* | регоче | хихот* | сміх* | шкірит*
    pl śmiej* | śmieje | chichocz* | szczerzy
sad:
    en sad* | sorrow* | gloomy | mourn* | downcast | lonely | grief
    uk сум* | журли* | самот* | тужл*
    pl smutn* | smutek | samotn* | żal | przygnębion*
weep:
    en cry | cries | crying | tears | weep* | sob*
    uk сльоз* | плач* | рида*
    pl łzy | łza | płacz* | szloch*
angry:
    en angr* | furious* | rage | glare* | scowl* | frown* | fierce* | snarl*
    uk сердит* | злиться | лют* | гнів* | злий | зла | хмурит* | насупл*
    pl zły | zła | wściekł* | gniew* | marszczy | rozgniewan*
afraid:
    en afraid | fear* | terrif* | scared | fright* | panic* | horror
    uk наляк* | переляк* | страх* | боїться | жах* | панік*
    pl przeraż* | przestrasz* | strach* | boi się | panik*
surprised:
    en surpris* | shock* | stunned | gasp* | amazed | astonish* | wide eyed | eyes wide | eyes go wide
    en awe | startl*
    uk здивован* | вражен* | ошелешен* | дивується | витріщ* | приголомш*
    pl zaskocz* | zdumi* | zdziwi* | oszołomi* | wytrzeszcz*
determined:
    en determin* | resolute* | grim* | firmly | steady | sets * jaw
    uk рішуч* | затят* | упевнен* | впевнен*
    pl zdecydow* | stanowcz* | zaciska zęby | zawzięt*
worried:
    en does not smile | not smiling | worr* | anxious* | nervous* | uneasy | concern* | uncertain*
    uk стривож* | тривож* | хвилю* | занепоко* | непевн*
    pl zaniepokoj* | zmartwi* | nerwow* | niepewn*
tired:
    en tired* | weary | exhaust* | yawn* | sleepy
    uk втомл* | стомл* | виснаж* | позіха* | сонн*
    pl zmęcz* | znużon* | wyczerp* | ziewa* | śpiąc*
smirk:
    en smirk* | sly* | wry* | wink* | teas* | mischiev*
    uk хитр* | підморгу* | лукав* | насміш*
    pl chytr* | mruga* | kpiąc* | figlarn* | łobuzersk*
pain:
    en pain* | hurt* | winc* | wound*
    uk біль | боляче | кривит* | поранен*
    pl ból | bólu | krzywi | rann*
thoughtful:
    en thought* | ponder* | quiet | calm* | muse*
    uk замисл* | задум* | спокій* | тихо
    pl zamyśl* | zadum* | spokoj* | cicho
shout:
    en shout* | yell* | scream* | roar*
    uk крич* | волає | репетує
    pl krzycz* | wrzeszcz* | woła
loving:
    en loving* | tender* | fond* | gentl*
    uk ніжн* | лагідн*
    pl czul* | łagodn* | serdeczn*
disgust:
    en disgust* | grimac*
    uk відраз* | гидл*
    pl obrzydz* | wstręt*
"""

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
