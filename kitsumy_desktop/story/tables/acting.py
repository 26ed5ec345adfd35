"""Poses and faces by the words that tell of them; the meanings are plain English."""

from __future__ import annotations

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
