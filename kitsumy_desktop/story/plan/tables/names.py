"""The names other tools and models have for the fields of a plan: the documented map of foreign plan files.

Names are compared without case, spaces, hyphens and underscores: `panelBreakdown` is `panel_breakdown`. The
first name of a field that is present fills it; texts under its other names are added behind.
"""

from __future__ import annotations

from kitsumy_desktop.story.plan.tables.reading import rows
from kitsumy_desktop.story.tables.words import words

KEYS = {
    "Plan": rows(
        """
        title: title name comictitle storytitle назва заголовок tytuł
        language: language lang locale languagecode мова język
        reading: reading readingdirection direction readingorder напрямчитання kierunek
        author: author by creator writer credits автор autor scenariusz
        premise: premise logline idea concept storyidea theme задум ідея pomysł
        genre: genre genres category жанр gatunek
        tone: tone mood атмосфера тон ton nastrój
        audience: audience targetaudience age agegroup agerating аудиторія odbiorcy
        summary: summary synopsis story plot overview description storysummary plotsummary опис сюжет
            підсумок streszczenie fabuła
        cast: cast characters characterprofiles charactersheet charactersheets characterlist
            dramatispersonae people персонажі герої дійовіособи postacie postaci bohaterowie
        places: places locations settings environments місця локації miejsca lokacje
        props: props objects items keyobjects предмети реквізит rekwizyty
        pages: pages pagelist pageplans comicpages pagebreakdown сторінки strony
        """
    ),
    "PlanCharacter": rows(
        """
        name: name character fullname charactername label імя ім'я ім’я персонаж imię nazwa postać
        aliases: aliases alias aka nicknames nickname othernames прізвиська прізвисько przydomki
            pseudonim
        role: role function archetype роль rola
        look: look appearance description visual visuals visualdescription physicaldescription
            physicalappearance design looks features prompt imageprompt bodyprompt опис вигляд зовнішність
            wygląd opis
        outfit: outfit clothing clothes costume attire wardrobe wearing одяг вбрання костюм strój
            ubranie
        palette: palette colors colours colorpalette colourpalette colorscheme кольори палітра kolory
            paleta
        voice: voice speech speakingstyle speechstyle personality traits temperament характер голос
            charakter głos
        """
    ),
    "PlanThing": rows(
        """
        name: name title location place label object prop назва місце предмет nazwa miejsce
        look: look description appearance visual visuals visualdescription prompt details опис вигляд
            opis wygląd
        """
    ),
    "PlanPage": rows(
        """
        panels: panels panelbreakdown panellist frames shots cells panelplans boxes кадри панелі kadry
            panele
        beat: beat beats storybeat storybeats summary description synopsis purpose scene title heading
            keymoments подія біт опис зміст opis wydarzenie
        turn: turn pageturn hook ending поворот zwrot
        """
    ),
    "PlanPanel": rows(
        """
        action: action description scene visual visuals instructions what content panelcontent
            paneldescription scenedescription visualdescription опис дія сцена кадр opis akcja scena
        picture: picture imageprompt prompt image visualprompt artprompt sdprompt drawingprompt
        type: type paneltype kind purpose тип typ
        importance: importance weight size priority emphasis scale panelsize важливість розмір waga
            rozmiar
        shot: shot shottype framing shotsize cameradistance distance план ujęcie
        angle: angle cameraangle viewpoint perspective pov ракурс kąt
        place: place location setting environment background where місце локація тло miejsce lokacja tło
        time: time timeofday when weather час пора погода czas pora pogoda
        light: light lighting світло освітлення światło oświetlenie
        figures: figures characters cast who people characterspresent visiblecharacters персонажі герої
            постаті postacie bohaterowie
        props: props objects items предмети реквізит rekwizyty
        space: space textspace negativespace textplacement balloonspace місцедлятексту
        lines: lines dialogue dialogues dialog dialogs speech speeches bubbles speechbubbles balloons
            conversation texts репліки діалог діалоги dialogi kwestie
        """
    ),
    "PlanFigure": rows(
        """
        who: who name character charactername characterid person персонаж хто імя ім'я ім’я postać
            kto imię id
        position: position pos side placement where place location позиція місце pozycja
        expression: expression emotion face mood facialexpression feeling вираз емоція настрій mina
            emocja
        pose: pose action posture doing gesture bodylanguage поза дія жест poza gest
        """
    ),
    "PlanLine": rows(
        """
        text: text line content words dialogue speech says message caption value sound текст слова
            репліка tekst słowa
        kind: kind type style bubbletype bubble bubblestyle balloontype mod category тип вид typ rodzaj
        who: who speaker character name by from charactername speakername characterid speakerid хто
            персонаж мовець kto postać mówi
        off: off offpanel offscreen offcamera закадром pozakadrem
        manner: manner tone delivery emotion modifier parenthetical how як емоція jak ton
        """
    ),
    "Score": rows(
        """
        importance: importance weight size priority score
        type: type paneltype kind
        """
    ),
}

LINE_KEYS = rows(
    """
    caption: caption captions text narration narrations narrator narrative captionbox narrationbox voiceover
        підпис підписи наратор оповідь розповідь podpis podpisy narracja narrator
    thought: thought thoughts thoughtbubble thoughtbubbles innermonologue monologue думка думки myśl
        myśli
    whisper: whisper whispers шепіт szept
    shout: shout shouts shouting крик krzyk
    sfx: sfx soundeffect soundeffects sound sounds onomatopoeia звук звуки ефекти dźwięk dźwięki efekty
    note: note notes comment comments примітка примітки нотатки uwaga uwagi notatki
    """
)
"""Other keys of a panel that hold lines, by the kind of line."""

CAMERA_KEYS = words(
    """
    camera camerashot cameraview cameradirection composition cinematography камера композиція kamera
    """
)
"""Keys of a panel whose text tells of shot and angle at once."""

LAYOUT_KEYS = words(
    """
    layout template layoutname layouttype pagelayout templatename gridlayout grid розкладка макет układ
    """
)
"""Keys of a page or a panel with the name of a layout."""

PAGE_NUMBER_KEYS = words(
    """
    page pagenumber pageno pageindex сторінка strona
    """
)
"""Keys of a panel in a flat list that tell its page."""

PANEL_LISTS = words(
    """
    panels frames cells shots scenes storyboard кадри панелі kadry panele
    """
)
"""Keys that hold panels where a file has no pages."""

WRAPPERS = words(
    """
    plan comic comicplan story script structure data result output response content project комікс сюжет
    komiks
    """
)
"""Keys around the plan itself."""

IGNORED = words(
    """
    id uuid format version number index order panel page panelnumber pagenumber panelid pageid panelno
    pageno panelindex pageindex count panelcount pagecount totalpages totalpanels numpanels numpages
    seed width height x y w h createdat updatedat timestamp model номер kolejność numer
    """
)
"""Keys that hold numbers and marks, no words of the story."""
