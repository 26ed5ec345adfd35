"""What a description shows: shots, angles, poses, faces, places, hours, weather, by the words for them.

Each line reads `meaning: word | stem* | two words`; the meanings are the plain English every artist understands.
"""

from __future__ import annotations

from kitsumy_desktop.story.tables.words import words

SHOTS = """
extreme_wide: extreme wide | aerial | panorama* | vista | tiny against | far away | horizon | панорам*
    з висоти | далекий план | дуже загальний | panoram* | z lotu ptaka | daleki plan
wide: wide* | establish* | long shot | exterior | whole | entire | crowd | landscape | загальн* план
    загальний | широк* | краєвид* | пейзаж* | натовп | szerok* | plan ogóln* | ogóln* | krajobraz*
    pejzaż* | tłum
full: full shot | full figure | full body | head to toe | на повен зріст | повний план | pełn* plan
    plan pełny | pełna sylwetka | cała sylwetka
medium: medium | mid shot | mid | waist | two shot | середн* план | середній | по пояс | plan średni
    średni | półzbliżen* | do pasa
extreme_close: extreme close | ecu | xcu | eyes only | just the eyes | just his eyes | just her eyes
    дуже крупн* | надкрупн* | самі очі | лише очі | duże zbliżen* | wielkie zbliżen* | same oczy
    tylko oczy
close: close on | close up | close | closeup | cu | tight on | portrait | крупн* | обличчя на весь
    великий план | zbliżen* | portret
insert: insert | detail | inset | деталь | деталі | вставка | врізка | detal* | wstawk* | przebitk*
"""

ANGLES = """
bird: bird's | bird eye | from above | overhead | top down | looking down on | straight down | згори
    зверху | з висоти | пташин* | z góry | z lotu ptaka | ptasiej
worm: worm* | from the ground | from the floor | жаб'яч* | з самої землі | żabi* | z poziomu ziemi
low: low angle | from below | looking up at | low shot | looming | towers over | знизу | нижн* ракурс
    od dołu | z dołu | niski kąt
high: high angle | looking down | верхн* ракурс | вниз на | wysoki kąt | patrzymy w dół
dutch: dutch | tilted | canted | crooked | похил* | перекошен* | нахилен* кадр | przechyl* | pochylon*
    ukośn*
"""

POSES = """
run: run | runs | running | ran | sprint* | dash | dashes | dashing | race | races | racing | rush*
    chase* | chasing | flee | flees | fleeing | hurr* | біж* | бігти | біг | бігл* | побіг* | вбіга*
    вибіга* | мчи* | мчать | тікає | тікають | biegn* | biec | biegł* | pobieg* | pędzi* | pędzą | wbieg*
    wybieg* | ucieka* | goni*
walk: walk* | step | steps | stepping | stride* | stroll* | wander* | march* | enters | leaves | trudge*
    іде | йде | ідуть | йдуть | ішла | йшла | ішов | йшов | крокує | крокують | заходить | виходить
    входить | бреде | ступає | idzie | idą | szła | szedł | kroczy | wchodzi | wychodzi | spaceruj*
    brnie
jump: jump* | leap* | vault* | hop | hops | стриба* | стрибок | скаче | плига* | skacz* | skok* | skoczy*
    przeskak*
fall: fall | falls | falling | fell | tumbl* | plung* | trip | trips | tripping | slips | пада* | впа*
    зрива* | провалю* | pada* | upad* | spad* | runą*
climb: climb* | clamber* | scrambl* | лізе | лізуть | видира* | підійма* сходами | піднімається | вилазить
    дереться | wspina* | wchodzi po | wdrap*
sneak: sneak* | creep* | tiptoe* | crept | prowl* | stalk* | крад* | скрада* | навшпиньк* | skrad*
    na palcach
crouch: crouch* | squat* | duck | ducks | hides | hiding | hid | присіда* | присів* | навпочіпки | ховає*
    ховають* | kuca* | przykuc* | chowa* | kuli
kneel: kneel* | knelt | knees | колін* | навколішк* | klęka* | klęcz* | klęk* | na kolan*
sit: sit | sits | sitting | sat | seated | perched | сидить | сидять | сиділ* | сідає | сіла | сів
    siedz* | siada* | usiad* | siadł*
lie: lie | lies | lying | lay | sprawl* | лежить | лежать | лежал* | leży | leżą | leżał*
sleep: sleep* | asleep | slept | doz* | snor* | спить | сплять | спал* | засина* | дріма* | хропе | śpi
    śpią | spał* | zasypia* | drzem* | chrapi*
point: point | points | pointing | gestures | показує | вказує | показують | pokazuj* | wskazuj*
raise: raises * arms | arms up | hands up | cheer* | celebrat* | triumph* | підіймає руки | руки вгору
    радіє | тріумф* | podnosi ręce | ręce w górę | wiwat* | triumf*
wave: waves | waving | waved | salut* | махає | махають | помахом | macha* | pomacha* | salutuj*
reach: reach* | grab* | grabs | stretch* | snatch* | тягнеться | простяга* | хапа* | хапну* | ловить
    sięga* | wyciąga rękę | łapie | chwyta* | podaje
lift: lifts | lifting | raises | hoist* | holds up | holds high | підіймає | піднімає | підносить | unosi
    podnosi | dźwiga
carry: carr* | haul* | drag | drags | dragging | несе | несуть | тягне | тягнуть | волоче | niesie | niosą
    ciągn* | taszcz* | wlecze
hold: hold | holds | holding | held | clutch* | grip* | тримає | тримають | стискає | притискає | trzyma*
    ściska* | przyciska*
punch: punch* | hits | hit | slam* | smash* | slug | бʼє | б'є | ударяє | вдаряє | гупає | uderza* | bije
    wali
kick: kick* | копає ногою | буцає | kopie | kopnię*
strike: strikes | swings | swing | slash* | chop* | hammer* | замаху* | рубає | zamach* | rąbie | tnie
guard: guards | guarding | fight* | brac* | бореться | борються | захищає* | walcz* | osłania*
aim: aim | aims | aiming | цілиться | celuj* | mierzy
push: push* | shove* | heav* | pulls | pull | pulling | штовха* | натиска* | тисне | впира* | pcha*
    naciska* | pchn* | napiera* | ciągnie
steer: steer* | drives | driving | row | rows | rowing | pedal* | at the wheel | кермує | веде човен
    веслу* | за штурвалом | крутить педалі | steruj* | prowadzi | wiosłuj* | za kierownicą | pedałuj*
read: read | reads | reading | studies | studying | book | letter | map | chart | читає | читають
    розглядає | вивчає | книж* | лист | мапу | czyta* | ogląda | książk* | list | mapę
drink: drink* | sips | sipping | cup of | mug | п'є | сьорба* | горнят* | чашк* | кухоль | pije | popija
    kubek | filiżank* | siorb*
phone: phone | telephone | receiver | телефон* | слухавк* | telefon* | słuchawk*
think: think* | ponder* | wonder* | thoughtful | замислю* | міркує | розмірковує | думає | zamyśl*
    zastanawia* | rozmyśla*
hug: hug* | embrac* | cuddl* | обійма* | пригорта* | обнім* | obejmuj* | przytula* | tuli
cover: shield* | flinch* | cower* | covers | recoil* | закрива* | затуля* | щулиться | відсахну*
    zasłania* | kuli się | wzdryga*
shrug: shrug* | знизує | стенає | wzrusza ramionami
dance: danc* | twirl* | танцю* | кружля* | tańcz* | wiruj*
fly: fly | flies | flying | soar* | hover* | летить | летять | літа* | шириить | ширяє | leci | lecą
    lata* | szybuj*
look_back: looks back | glances back | over * shoulder | озира* | обертається | ogląda się | odwraca*
    przez ramię
look_up: looks up | gazes up | looking up | дивиться вгору | зводить очі | задирає голову | patrzy w górę
    podnosi wzrok | zadziera głowę
look_down: looks down | looking down | дивиться вниз | опускає очі | patrzy w dół | spuszcza wzrok
slump: slump* | sags | bowed | exhausted | понури* | згорбл* | знесилен* | zgarbion* | opada z sił
    przygarbion*
stand_firm: stands firm | stands tall | defiant* | unmoved | стоїть твердо | непохитн* | stoi twardo
    niewzruszon*
cross: arms crossed | arms folded | crosses | folds * arms | схрестив* | схрещен* | склавши руки
    krzyżuje | skrzyżowan* | założone ręce
explain: explain* | argu* | gesticul* | поясню* | сперечає* | жестикул* | wyjaśnia* | kłóci* | gestykul*
    tłumaczy
plead: plead* | beg | begs | begging | prays | благає | молиться | просить | błaga* | modli* | prosi
weep: weep* | sob | sobs | sobbing | crying | cries | плаче | плачуть | ридає | схлипу* | płacz*
    szlocha* | łka
stand: stand* | stood | wait* | стоїть | стоять | чекає | чекають | stoi | stoją | czeka*
"""

EXPRESSIONS = """
happy: smil* | happ* | glad | pleased | cheerful | joy* | bright | beam* | warmly | усміха* | посміха*
    радіс* | щаслив* | весел* | тішит* | uśmiech* | radoś* | radosn* | szczęśli* | wesoł* | zadowolon*
laugh: laugh* | grin* | giggl* | chuckl* | delight* | сміє* | регоче | хихот* | сміх* | шкірит* | śmiej*
    śmieje | chichocz* | szczerzy
sad: sad* | sorrow* | gloomy | mourn* | downcast | lonely | grief | сум* | журли* | самот* | тужл*
    smutn* | smutek | samotn* | żal | przygnębion*
weep: cry | cries | crying | tears | weep* | sob* | сльоз* | плач* | рида* | łzy | łza | płacz* | szloch*
angry: angr* | furious* | rage | glare* | scowl* | frown* | fierce* | snarl* | сердит* | злиться | лют*
    гнів* | злий | зла | хмурит* | насупл* | zły | zła | wściekł* | gniew* | marszczy | rozgniewan*
afraid: afraid | fear* | terrif* | scared | fright* | panic* | horror | наляк* | переляк* | страх*
    боїться | жах* | панік* | przeraż* | przestrasz* | strach* | boi się | panik*
surprised: surpris* | shock* | stunned | gasp* | amazed | astonish* | wide eyed | awe | stares | startl*
    здивован* | вражен* | ошелешен* | дивується | витріщ* | приголомш* | zaskocz* | zdumi* | zdziwi*
    oszołomi* | wytrzeszcz*
determined: determin* | resolute* | grim* | firmly | steady | sets * jaw | рішуч* | затят* | упевнен*
    впевнен* | zdecydow* | stanowcz* | zaciska zęby | zawzięt*
worried: worr* | anxious* | nervous* | uneasy | concern* | uncertain* | стривож* | тривож* | хвилю*
    занепоко* | непевн* | zaniepokoj* | zmartwi* | nerwow* | niepewn*
tired: tired* | weary | exhaust* | yawn* | sleepy | втомл* | стомл* | виснаж* | позіха* | сонн* | zmęcz*
    znużon* | wyczerp* | ziewa* | śpiąc*
smirk: smirk* | sly* | wry* | wink* | teas* | mischiev* | хитр* | підморгу* | лукав* | насміш* | chytr*
    mruga* | kpiąc* | figlarn* | łobuzersk*
pain: pain* | hurt* | winc* | wound* | біль | боляче | кривит* | поранен* | ból | bólu | krzywi | rann*
thoughtful: thought* | ponder* | quiet | calm* | muse* | замисл* | задум* | спокій* | тихо | zamyśl*
    zadum* | spokoj* | cicho
shout: shout* | yell* | scream* | roar* | крич* | волає | репетує | krzycz* | wrzeszcz* | woła
loving: loving* | tender* | fond* | gentl* | ніжн* | лагідн* | czul* | łagodn* | serdeczn*
disgust: disgust* | grimac* | відраз* | гидл* | obrzydz* | wstręt*
"""

PLACES = """
lighthouse: lighthouse* | lantern room | lamp room | маяк* | latarni* morsk* | latarni*
harbour: harbo* | pier | dock | docks | quay | jetty | wharf | marina | гаван* | порт | порту | портов*
    причал* | пристан* | port | porcie | portu | przystań | przystani | nabrzeż* | molo | pomost*
boat: boat | boats | ship | ships | deck | rowboat | trawler | aboard | човн* | човен | корабл* | корабель
    палуб* | шхун* | łódź | łodzi | łódk* | statek | statku | pokład* | kuter* | kutr*
beach: beach* | shore | sand | coast | dunes | пляж* | берег | березі | берегом | узбереж* | plaż*
    brzeg* | wybrzeż* | wydm*
cliff: cliff* | crag | rocks | ledge | скел* | кручі | круча | бескид* | urwisk* | klif* | skał* | skal*
sea: sea | ocean | waves | open water | surf | море | морі | моря | морем | океан* | хвил* | morze | morzu
    morza | morzem | ocean* | fale | falach | fal
underwater: underwater | seabed | ocean floor | під водою | на дні | pod wodą | na dnie
river: river* | stream | brook | creek | waterfall | ріка | річк* | ріці | струм* | водоспад* | rzek*
    rzec* | strumie* | potok* | wodospad*
lake: lake* | pond | озер* | став | ставу | jezior* | staw | stawu
forest: forest* | wood | woods | trees | grove | jungle | pines | ліс | лісі | лісу | лісом | лісов* | гай
    гаю | дерев* | сосн* | las | lesie | lasu | lasem | leśn* | drzew* | puszcz* | bór | zagajnik*
swamp: swamp* | marsh* | bog | болот* | трясовин* | bagn* | mokradł*
field: field* | meadow* | prairie | grass* | wheat | поле | полі | поля | лук | луки | луці | степ* | pole
    polu | polan* | łąk* | łące
mountain: mountain* | peak | summit | hill* | slope | ridge | valley | гора | гори | горі | горах | верши*
    пагорб* | схил* | долин* | góra | góry | górze | górach | szczyt* | wzgórz* | zbocz* | dolin*
desert: desert* | dune | пустел* | pustyn*
cave: cave* | cavern* | tunnel* | mine | печер* | тунел* | шахт* | jaskin* | tunel* | kopaln*
road: road* | highway | path | lane | trail | дорог* | дорозі | шлях* | стежк* | стежці | drog* | drodze
    szos* | ścieżk* | ścieżc*
bridge: bridge* | міст | мосту | мості | most | moście | mostu
street: street* | alley* | sidewalk | pavement | crossroad* | lamppost* | square | plaza | вулиц*
    провул* | площ* | тротуар* | перехрест* | ulic* | uliczk* | zaułk* | chodnik* | plac | placu | rynek
    rynku | skrzyżowan*
market: market* | bazaar | stall | stalls | fair | ринок | ринку | базар* | ярмар* | ятк* | targ | targu
    targow* | stragan* | jarmark*
roof: roof* | rooftop* | chimney* | дах | даху | дахах | дахом | димар* | dach | dachu | dachach | komin*
city: city* | town* | skyline | downtown | buildings | міст* | місто | містечк* | miasto | mieście
    miasta | miasteczk* | wieżowc*
village: village* | farm* | barn | cottage | hamlet | село | селі | хутор* | хата | хати | хаті | wieś
    wsi | wioska | wiosce | chata | chaty | chacie | stodoł*
garden: garden* | yard | backyard | orchard | greenhouse | сад | саду | садом | подвір* | двір | дворі
    город | оранжере* | ogród | ogrodu | ogrodzie | sad | sadzie | podwórk* | szklarni*
park: park | playground | bench | парк* | лавк* | лавц* | park | parku | ławk* | ławc* | plac zabaw
kitchen: kitchen* | stove | oven | кухн* | плит* | пічк* | kuchn* | kuchen* | piec* | piekarni*
bedroom: bedroom* | bed | bunk | спальн* | ліжк* | sypialn* | łóżk*
library: library | bookshelves | archive | бібліотек* | архів* | bibliotek* | archiwum
school: school* | classroom* | blackboard | школ* | клас | класі | szkoł* | klasa | klasie
office: office | desk | офіс* | кабінет* | контор* | biuro | biurze | gabinet*
workshop: workshop* | garage | laborator* | lab | bench vise | майстерн* | гараж* | лаборатор* | warsztat*
    garaż* | laborator*
cellar: cellar* | basement* | vault | підвал* | льох* | погріб | piwnic* | podziemi*
attic: attic* | loft | горищ* | мансард* | strych* | poddasz*
stairs: stair* | steps | сход* | schod*
corridor: corridor* | hallway* | hall | коридор* | сіни | передпок* | korytarz* | sień | przedpok*
cafe: cafe | café | bar | pub | tavern | inn | diner | restaurant | кафе | кав'ярн* | шинк* | ресторан*
    таверн* | kawiarn* | bar | barze | karczm* | restaurac* | tawern*
shop: shop | store | bakery | магазин* | крамниц* | пекарн* | sklep* | piekarni*
station: station | platform | вокзал* | станці* | перон* | dworzec | dworcu | stacj* | peron*
train: train | carriage | tram | bus | потяг* | вагон* | трамва* | автобус* | pociąg* | wagon* | tramwaj*
    autobus*
car: car | truck | van | jeep | машин* | автомобіл* | вантажів* | авто | samoch* | auto | aucie
    ciężarów*
castle: castle* | palace | throne | замок | замку | палац* | zamek | zamku | pałac*
church: church* | chapel | temple | bell tower | церкв* | каплиц* | дзвіниц* | храм* | kości* | kaplic*
    dzwonnic*
tower: tower* | вежа | вежі | вежу | вежею | wież*
island: island* | острів | острова | острові | wysp*
ruins: ruin* | руїн* | ruin*
hospital: hospital* | clinic | лікарн* | szpital*
space: spaceship | outer space | orbit | planet | asteroid | космос* | орбіт* | планет* | kosmos* | orbi*
    planet*
sky: sky | clouds | balloon basket | небо | небі | хмар* | niebo | niebie | chmur*
room: room* | parlour | living room | table | window | fireplace | cabin | house | indoors | inside
    кімнат* | вітальн* | стіл | столі | столом | каюта | каюті | будин* | вдома | pokój | pokoju | pokoje
    salon* | stół | stole | stołu | kajut* | dom | domu | wnętrze
"""
INDOORS = words(
    """
    lighthouse kitchen bedroom library school office workshop cellar attic stairs corridor cafe shop
    train car room hospital castle church
    """
)

TIMES = """
night: night* | midnight | moon* | stars | starry | dark | darkness | ніч | ночі | вночі | нічн* | опівн*
    місяц* | зорі | зірк* | темряв* | темно | noc | nocy | nocą | nocn* | północ* | księżyc* | gwiazd*
    ciemno*
dawn: dawn | sunrise | daybreak | first light | світан* | світає | схід сонця | світанк* | świt*
    wschód słońca | brzask*
dusk: dusk | sunset | twilight | захід сонця | сутінк* | смерк* | zmierzch* | zachód słońca | o zmroku
evening: evening | lamplight | вечір | вечора | ввечері | увечері | вечірн* | wieczór | wieczor*
morning: morning | ранок | ранку | вранці | ранков* | уранці | rano | ranek | poranek | porank* | rankiem
day: day | daytime | noon | afternoon | midday | sunny | sunlight | день | дня | вдень | опівдні
    полудень | сонячн* | dzień | dnia | południe | słoneczn* | popołudni*
"""

WEATHER = """
storm: storm* | thunder* | lightning | gale | hurricane | tempest | бур'* | буря | бурі | бурю | шторм*
    гроз* | блискавк* | грім | гримить | burz* | sztorm* | błyskawic* | grzmot* | nawałnic*
rain: rain* | downpour | drizzle | puddle* | wet | дощ* | злив* | калюж* | мокр* | deszcz* | ulew*
    kałuż* | mokr* | mżawk*
snow: snow* | blizzard | frost* | ice | icy | сніг* | сніжн* | снігу | заметіл* | мороз* | крига | кригою
    śnieg* | śnież* | zamieć | zamieci | mróz | mroźn* | lód | lodzie
fog: fog* | mist | misty | haze | туман* | імл* | mgła | mgły | mgle | mgłą | mglist*
wind: wind | windy | gust* | вітер | вітру | вітряно | wiatr* | wichur*
"""
