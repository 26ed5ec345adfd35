<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>Kitsumy</name>
    <message>
      <location filename="../../kitsumy_desktop/app/crash.py" />
      <source>Kitsumy made a mistake ({what}). It is written down in the log; your comic is saved.</source>
      <translation>Kitsumy припустився помилки ({what}). Її записано в журнал; ваш комікс збережено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/arrivals.py" />
      <source>New picture</source>
      <translation>Новий малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Add a page first.</source>
      <translation>Спершу додайте сторінку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Choose another one.</source>
      <translation>Виберіть інший.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Generate one, or drop one in.</source>
      <translation>Згенеруйте його або перетягніть сюди готовий.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>No region is marked.</source>
      <translation>Ділянку не позначено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Paint over what is to be drawn anew.</source>
      <translation>Зафарбуйте те, що треба намалювати наново.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>The comic has no page yet.</source>
      <translation>У коміксі ще немає сторінок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>There is no graph called “{1}” any more.</source>
      <translation>Графа «{1}» більше немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>This panel is not in the comic any more.</source>
      <translation>Цього кадру в коміксі вже немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>This panel shows no picture to work from.</source>
      <translation>У цьому кадрі немає малюнка, з якого можна виходити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>Vary a picture, 1 to {1} times.</source>
      <translation>Варіантів малюнка може бути від 1 до {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/ordering.py" />
      <source>{1} pictures of one panel cannot be ordered at once.</source>
      <translation>{1} малюнків одного кадру не можна замовити за раз.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/generation/room.py" />
      <source>The program ends.</source>
      <translation>Програма завершує роботу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/opening.py" />
      <source>Another Kitsumy window holds this library. You can look, but not change.</source>
      <translation>Цю бібліотеку тримає інше вікно Kitsumy. Можна дивитися, але не змінювати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/stories.py" />
      <source>“{1}” cannot be read: {2}.</source>
      <translation>«{1}» не вдається прочитати: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/stories.py" />
      <source>“{1}” is too large to be a comic plan.</source>
      <translation>«{1}» завеликий як на план коміксу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>Draw again</source>
      <translation>Намалювати знову</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>Drawing was stopped.</source>
      <translation>Малювання зупинено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/studio.py" />
      <source>“{1}” cannot be read.</source>
      <translation>«{1}» не вдається прочитати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>Start it, or choose another one.</source>
      <translation>Запустіть його або виберіть іншого.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>The writer {1} cannot be used now.</source>
      <translation>Автором {1} зараз не можна скористатися.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/desk.py" />
      <source>This story is no longer there.</source>
      <translation>Цієї історії вже немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/kept.py" />
      <source>The story that was begun cannot be read: {1}.</source>
      <translation>Розпочату історію не вдається прочитати: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/app/writing/tools.py" />
      <source>There is no writer called {1}.</source>
      <translation>Автора {1} немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Arch</source>
      <translation>Арка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Arrow to the left</source>
      <translation>Стрілка ліворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Arrow to the right</source>
      <translation>Стрілка праворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Banner</source>
      <translation>Стрічка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Barrel</source>
      <translation>Бочка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Burst</source>
      <translation>Спалах</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Chevron to the left</source>
      <translation>Шеврон ліворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Chevron to the right</source>
      <translation>Шеврон праворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Circle</source>
      <translation>Коло</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Cut corners</source>
      <translation>Зрізані кути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Diamond</source>
      <translation>Ромб</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Ellipse</source>
      <translation>Еліпс</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Falling</source>
      <translation>Униз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Flag</source>
      <translation>Прапор</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Hexagon</source>
      <translation>Шестикутник</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Hollow corners</source>
      <translation>Увігнуті кути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Leaf</source>
      <translation>Листок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Leaning left</source>
      <translation>Нахил ліворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Leaning right</source>
      <translation>Нахил праворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Lens</source>
      <translation>Лінза</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow bottom</source>
      <translation>Вузький низ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow left side</source>
      <translation>Вузький лівий бік</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow right side</source>
      <translation>Вузький правий бік</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Narrow top</source>
      <translation>Вузький верх</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Octagon</source>
      <translation>Восьмикутник</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>One corner cut</source>
      <translation>Один кут зрізано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Pinched</source>
      <translation>Стиснутий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Rising</source>
      <translation>Угору</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Rounded</source>
      <translation>Заокруглений</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Scalloped</source>
      <translation>Фестони</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Shard</source>
      <translation>Скалка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted bottom</source>
      <translation>Скошений низ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted left side</source>
      <translation>Скошений лівий бік</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted right side</source>
      <translation>Скошений правий бік</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Slanted top</source>
      <translation>Скошений верх</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Soft burst</source>
      <translation>М'який спалах</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Stepped corners</source>
      <translation>Східчасті кути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Tilted</source>
      <translation>Навскісний</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn</source>
      <translation>Рваний</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the bottom</source>
      <translation>Рваний унизу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the left</source>
      <translation>Рваний ліворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the right</source>
      <translation>Рваний праворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Torn at the top</source>
      <translation>Рваний угорі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Wave at the bottom</source>
      <translation>Хвиля внизу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Waves above and below</source>
      <translation>Хвилі вгорі та внизу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Waves all round</source>
      <translation>Хвилі довкола</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Waves at the sides</source>
      <translation>Хвилі з боків</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Wedge to the left</source>
      <translation>Клин ліворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Wedge to the right</source>
      <translation>Клин праворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Zigzag all round</source>
      <translation>Зиґзаґ довкола</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Zigzag at the bottom</source>
      <translation>Зиґзаґ унизу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/forms/table.py" />
      <source>Zigzag at the sides</source>
      <translation>Зиґзаґ із боків</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/units.py" />
      <source>Write it like 12 mm, 0.5 in, 36 pt, 40 px or 10 + 2 mm.</source>
      <translation>Пишіть, наприклад, 12 mm, 0.5 in, 36 pt, 40 px або 10 + 2 mm.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/comic/units.py" />
      <source>“{1}” is no length.</source>
      <translation>«{1}» — не довжина.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Album of eight</source>
      <translation>Альбомна з восьми</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Album of seven</source>
      <translation>Альбомна із семи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Cascade</source>
      <translation>Каскад</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Four wide tiers</source>
      <translation>Чотири широкі ряди</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of eight</source>
      <translation>Сітка з восьми</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of four</source>
      <translation>Сітка з чотирьох</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of nine</source>
      <translation>Сітка з дев'яти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of six</source>
      <translation>Сітка з шести</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Grid of twelve</source>
      <translation>Сітка з дванадцяти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Hero and two pairs</source>
      <translation>Головний і дві пари</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Hero in the middle</source>
      <translation>Головний посередині</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>One, two, three</source>
      <translation>Один, два, три</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Opening and picture</source>
      <translation>Зачин і картина</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Single panel</source>
      <translation>Один кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Slash</source>
      <translation>Навскоси</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Stack and tall</source>
      <translation>Стос і високий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Tall and two</source>
      <translation>Високий і два</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Tall left</source>
      <translation>Високий ліворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Three and three</source>
      <translation>Три і три</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Three wide tiers</source>
      <translation>Три широкі ряди</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two halves</source>
      <translation>Дві половини</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two over wide</source>
      <translation>Два над широким</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Two, one, two</source>
      <translation>Два, один, два</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide over three</source>
      <translation>Широкий над трьома</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide over two</source>
      <translation>Широкий над двома</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Wide, two, wide</source>
      <translation>Широкий, два, широкий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/layout/templates.py" />
      <source>Zigzag</source>
      <translation>Зиґзаґ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A blade is drawn</source>
      <translation>Виймають клинок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A blow</source>
      <translation>Удар</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A bubble, a cork</source>
      <translation>Бульбашка, корок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A car races</source>
      <translation>Мчить автомобіль</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A click</source>
      <translation>Клацання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A door slams</source>
      <translation>Грюкають двері</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A growl</source>
      <translation>Гарчання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A shot</source>
      <translation>Постріл</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A sigh</source>
      <translation>Зітхання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A slap</source>
      <translation>Ляпас</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>A telephone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Blast</source>
      <translation>Вибух</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Boulder</source>
      <translation>Валун</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Crack</source>
      <translation>Тріск</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Drops</source>
      <translation>Краплі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Electricity</source>
      <translation>Електрика</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Explosion</source>
      <translation>Вибух</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Great explosion</source>
      <translation>Великий вибух</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Hollow</source>
      <translation>Порожнисті</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Into the water</source>
      <translation>У воду</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Knocking</source>
      <translation>Стукіт</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Metal</source>
      <translation>Метал</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Metal on metal</source>
      <translation>Метал об метал</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Plain letters</source>
      <translation>Прості літери</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Pop</source>
      <translation>Хлопок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Punch</source>
      <translation>Удар</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Rumble</source>
      <translation>Гуркіт</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Shock</source>
      <translation>Розряд</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Sleep</source>
      <translation>Сон</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Slime</source>
      <translation>Слиз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Soft</source>
      <translation>М'який</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something breaks</source>
      <translation>Щось ламається</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something flies past</source>
      <translation>Щось пролітає повз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something heavy falls</source>
      <translation>Падає щось важке</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Something sticky</source>
      <translation>Щось липке</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Speed</source>
      <translation>Швидкість</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Splash</source>
      <translation>Сплеск</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Steps</source>
      <translation>Кроки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Thunder, an engine</source>
      <translation>Грім, двигун</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/craft/lettering/sfx_looks.py" />
      <source>Wood or bone cracks</source>
      <translation>Тріщить дерево чи кістка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/balloons.py" />
      <source>Give the balloon a speaker, or say whose face it is in Cast and faces.</source>
      <translation>Вкажіть мовця хмарки або скажіть, чиє це обличчя, у «Дійові особи та обличчя».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/balloons.py" />
      <source>No face in the picture belongs to the speaker.</source>
      <translation>Жодне обличчя на малюнку не належить мовцеві.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>A balloon's outline cannot cross itself.</source>
      <translation>Обрис хмарки не може перетинати сам себе.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>A balloon's outline needs three points.</source>
      <translation>Обрисові хмарки потрібні три точки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>Remove one with Alt+click.</source>
      <translation>Приберіть одну через Alt+клацання.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/bodies.py" />
      <source>This outline has as many points as it can have.</source>
      <translation>Цей обрис уже має найбільше можливих точок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>Somebody in the cast needs a name.</source>
      <translation>Дійовій особі потрібне ім'я.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>There is somebody called “{name}” already.</source>
      <translation>Дійова особа «{name}» уже є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/cast.py" />
      <source>{1} is in this panel already.</source>
      <translation>{1} уже є в цьому кадрі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>It is damaged, or another program made it.</source>
      <translation>Воно пошкоджене або зроблене іншою програмою.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>It is too much for one step.</source>
      <translation>Це забагато для одного кроку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>This was copied in a newer Kitsumy.</source>
      <translation>Це скопійовано в новішому Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>Update this one to paste it.</source>
      <translation>Оновіть цей, щоб вставити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clip.py" />
      <source>What is on the clipboard cannot be pasted here.</source>
      <translation>Те, що в буфері обміну, сюди не вставити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clipboard.py" />
      <source>Paste it into the script instead.</source>
      <translation>Вставте його натомість у сценарій.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clipboard.py" />
      <source>There is nothing on the clipboard that can be pasted here.</source>
      <translation>У буфері обміну немає нічого, що можна сюди вставити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/clipboard.py" />
      <source>This text is too long for one balloon.</source>
      <translation>Текст задовгий для однієї хмарки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/effects.py" />
      <source>Blur and ghosts are made of a panel's picture, and there is none here.</source>
      <translation>Розмиття й двійники роблять із малюнка кадру, а тут його немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/effects.py" />
      <source>Put a picture into the panel first.</source>
      <translation>Спершу поставте малюнок у кадр.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/figures.py" />
      <source>No face is known in this picture.</source>
      <translation>На цьому малюнку не знайдено облич.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/figures.py" />
      <source>Outline the figure with the Figure tool.</source>
      <translation>Обведіть постать інструментом «Постать».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/frames.py" />
      <source>There is no such shape.</source>
      <translation>Такої форми немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>A group stays on one page.</source>
      <translation>Група лишається на одній сторінці.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>A group takes at least two things.</source>
      <translation>До групи входить щонайменше два об'єкти.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/groups.py" />
      <source>Select several with Shift and click.</source>
      <translation>Виберіть кілька, клацаючи із Shift.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/joints.py" />
      <source>Balloons of different pages cannot be joined.</source>
      <translation>Хмарки різних сторінок не з'єднати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/joints.py" />
      <source>Select them with Shift held.</source>
      <translation>Виберіть їх, утримуючи Shift.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/joints.py" />
      <source>Two balloons or more are joined.</source>
      <translation>З'єднати можна дві хмарки або більше.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/lettering_styles.py" />
      <source>A lettering style needs a name.</source>
      <translation>Стилю написів потрібна назва.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/lettering_styles.py" />
      <source>There is a lettering style “{1}” already.</source>
      <translation>Стиль написів «{1}» уже є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>A free panel can only be merged into a panel of the layout that it lies on.</source>
      <translation>Вільний кадр можна об'єднати лише з кадром макета, на якому він лежить.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Panels of two pages cannot be merged.</source>
      <translation>Кадри двох сторінок не об'єднати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Put it back into the layout first.</source>
      <translation>Спершу поверніть його в макет.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Select panels of one page.</source>
      <translation>Виберіть кадри однієї сторінки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>Select panels whose borders face each other over their whole length.</source>
      <translation>Виберіть кадри, межі яких збігаються по всій довжині.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/merging.py" />
      <source>These panels do not lie side by side along one common border.</source>
      <translation>Ці кадри не лежать поруч уздовж спільної межі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/page_templates.py" />
      <source>A page without panels makes no template.</source>
      <translation>Сторінка без кадрів не стане шаблоном.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/page_templates.py" />
      <source>A template needs a name.</source>
      <translation>Шаблонові потрібна назва.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/page_templates.py" />
      <source>Add a panel first.</source>
      <translation>Спершу додайте кадр.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>A place needs a name.</source>
      <translation>Місцю потрібна назва.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>There is a place called “{name}” already.</source>
      <translation>Місце «{name}» уже є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/places.py" />
      <source>This panel is set at {1} already.</source>
      <translation>Дія цього кадру вже відбувається тут: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>A panel needs three corners and some room.</source>
      <translation>Кадрові потрібні три кути й трохи місця.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>Keep its edges apart.</source>
      <translation>Тримайте його краї окремо.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>The panel would hold nothing.</source>
      <translation>Кадр був би порожнім.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/polygons.py" />
      <source>The panel's outline would cross itself.</source>
      <translation>Обрис кадру перетинав би сам себе.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/props.py" />
      <source>A prop needs a name.</source>
      <translation>Реквізитові потрібна назва.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/props.py" />
      <source>There is a prop called “{name}” already.</source>
      <translation>Реквізит «{name}» уже є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/sheets.py" />
      <source>Choose another name.</source>
      <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Add a page, or a new spread.</source>
      <translation>Додайте сторінку або новий розворот.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Choose a single page before a single page.</source>
      <translation>Виберіть одинарну сторінку, за якою йде одинарна.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>Choose a single page.</source>
      <translation>Виберіть одинарну сторінку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>The page after this one is a spread already.</source>
      <translation>Сторінка після цієї вже є розворотом.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>There is no page after this one to join it with.</source>
      <translation>Після цієї сторінки немає жодної, з якою її можна з'єднати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/spreads.py" />
      <source>This page is a spread already.</source>
      <translation>Ця сторінка вже є розворотом.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/unspread.py" />
      <source>Choose a spread.</source>
      <translation>Виберіть розворот.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/commands/unspread.py" />
      <source>This page is not a spread.</source>
      <translation>Ця сторінка не є розворотом.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Burst flash</source>
      <translation>Спалах</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Coarse dots</source>
      <translation>Великі точки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Crosshatching</source>
      <translation>Перехресне штрихування</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dark dots</source>
      <translation>Темні точки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dense focus</source>
      <translation>Густий фокус</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dot tone</source>
      <translation>Точковий растр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Dusk</source>
      <translation>Сутінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Flat grey</source>
      <translation>Рівний сірий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Focus in clusters</source>
      <translation>Фокус пучками</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Focus lines</source>
      <translation>Лінії фокуса</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Ghosts</source>
      <translation>Двійники</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Gradient tone</source>
      <translation>Растр із переходом</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Grit fading</source>
      <translation>Зерно, що зникає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Impact flash</source>
      <translation>Спалах удару</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Light dots</source>
      <translation>Світлі точки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Line tone</source>
      <translation>Лінійний растр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Motion blur</source>
      <translation>Розмиття руху</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Outlined focus</source>
      <translation>Обведений фокус</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Rain</source>
      <translation>Дощ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Rush in bundles</source>
      <translation>Порив пучками</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Sand tone</source>
      <translation>Піщаний растр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Shiver</source>
      <translation>Тремтіння</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Speed around a figure</source>
      <translation>Швидкість довкола постаті</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Speed lines</source>
      <translation>Лінії швидкості</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Stream lines</source>
      <translation>Лінії потоку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Swirl</source>
      <translation>Вир</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>Whip pan</source>
      <translation>Різкий поворот камери</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/editing/effect_presets.py" />
      <source>White dots</source>
      <translation>Білі точки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Check the disk's free space or choose another folder.</source>
      <translation>Перевірте вільне місце на диску або виберіть іншу теку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Close the program that has it open, or choose another folder.</source>
      <translation>Закрийте програму, у якій він відкритий, або виберіть іншу теку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Give the file another name, or move the folder away.</source>
      <translation>Дайте файлові іншу назву або перенесіть теку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>Make the folder or choose another one.</source>
      <translation>Створіть цю теку або виберіть іншу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: no permission in {2}, or the file is in use.</source>
      <translation>«{1}» не вдається записати: немає дозволу в {2} або файл зайнятий.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: the folder {2} does not exist.</source>
      <translation>«{1}» не вдається записати: теки {2} не існує.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” cannot be written: {2}.</source>
      <translation>«{1}» не вдається записати: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” is a file, so no folder can have that name.</source>
      <translation>«{1}» — це файл, тож теки з такою назвою бути не може.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/files.py" />
      <source>“{1}” is a folder.</source>
      <translation>«{1}» — це тека.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/job.py" />
      <source>The export was stopped; no file was written.</source>
      <translation>Експорт зупинено; жодного файлу не записано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pictures.py" />
      <source>A picture of this comic cannot be read ({1}…).</source>
      <translation>Малюнок цього коміксу не вдається прочитати ({1}…).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pictures.py" />
      <source>Put another picture into the panel that shows it, or bring the file back from a backup.</source>
      <translation>Поставте інший малюнок у кадр, де він показаний, або поверніть файл із резервної копії.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/png_file.py" />
      <source>A PNG file holds one page, and there are {1}.</source>
      <translation>Файл PNG містить одну сторінку, а тут їх {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/png_file.py" />
      <source>Export to a folder, {1}/, or choose one page.</source>
      <translation>Експортуйте до теки {1}/ або виберіть одну сторінку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pool.py" />
      <source>A helper process of the export ended unexpectedly, perhaps for lack of memory.</source>
      <translation>Допоміжний процес експорту раптово завершився, можливо, через брак пам'яті.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/pool.py" />
      <source>Close other programs or choose a lower resolution, then try again.</source>
      <translation>Закрийте інші програми або виберіть нижчу роздільність і спробуйте ще раз.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/snapshot.py" />
      <source>Add a page, then export again.</source>
      <translation>Додайте сторінку й експортуйте знову.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/snapshot.py" />
      <source>This comic has no pages yet.</source>
      <translation>У цьому коміксі ще немає сторінок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>Give it another name.</source>
      <translation>Дайте іншу назву.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>Use one of {1}, or end the name with / for a folder of PNG pages.</source>
      <translation>Візьміть щось із {1} або закінчіть назву знаком /, щоб отримати теку сторінок PNG.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>“{1}” is named like a file, but is a folder.</source>
      <translation>«{1}» названо як файл, але це тека.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/export/table.py" />
      <source>“{1}” is not a kind of file that can be made.</source>
      <translation>Файл такого виду, як «{1}», створити не можна.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>ComfyUI cannot be reached, and may have taken the picture in.</source>
      <translation>ComfyUI недоступний, але міг прийняти малюнок у роботу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>ComfyUI finished, but names no picture.</source>
      <translation>ComfyUI закінчив, але не назвав малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>See whether it is still running.</source>
      <translation>Перевірте, чи він ще працює.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>The picture is no longer on ComfyUI's disk.</source>
      <translation>Малюнка вже немає на диску ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>This ComfyUI is too old.</source>
      <translation>Цей ComfyUI застарий.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/client.py" />
      <source>Update it to {1} or newer.</source>
      <translation>Оновіть його до {1} або новішого.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>Its makers may ask for an account, or have moved it.</source>
      <translation>Можливо, його автори вимагають облікового запису або перенесли його.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The download broke off.</source>
      <translation>Завантаження обірвалося.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The download was stopped.</source>
      <translation>Завантаження зупинено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The file is not to be had at its address.</source>
      <translation>Файлу немає за його адресою.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>The file's server answers with an error.</source>
      <translation>Сервер файлу відповідає помилкою.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>Try again; if it happens again, tell us.</source>
      <translation>Спробуйте ще раз; якщо повториться, напишіть нам.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/download.py" />
      <source>{1} is not the file it should be.</source>
      <translation>{1} — не той файл, який має бути.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>A picture is too large for this ComfyUI.</source>
      <translation>Малюнок завеликий для цього ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Add a Save Image node to it.</source>
      <translation>Додайте до нього вузол Save Image.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Check its address, and whether a password stands before it.</source>
      <translation>Перевірте адресу й чи не захищена вона паролем.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Choose a smaller model or size, or close other programs that use the GPU.</source>
      <translation>Виберіть меншу модель чи розмір або закрийте програми, що використовують GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI answered with an error.</source>
      <translation>ComfyUI відповів помилкою.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI does not accept {1} for “{2}” of the node “{3}”.</source>
      <translation>ComfyUI не приймає {1} для «{2}» вузла «{3}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI has lost a picture that was sent to it.</source>
      <translation>ComfyUI втратив надісланий йому малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks the file “{1}”.</source>
      <translation>У ComfyUI бракує файлу «{1}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks the node “{1}”.</source>
      <translation>У ComfyUI бракує вузла «{1}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>ComfyUI lacks {1}.</source>
      <translation>У ComfyUI бракує {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Look at its window or log; starting it again often helps.</source>
      <translation>Погляньте на його вікно чи журнал; часто допомагає запустити його знову.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Put it into {1} and start ComfyUI again.</source>
      <translation>Покладіть його в {1} і запустіть ComfyUI знову.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The GPU's memory is too small for this picture.</source>
      <translation>Пам'яті GPU замало для цього малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The graph saves no picture.</source>
      <translation>Граф не зберігає малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The node “{1}” misses its input “{2}”.</source>
      <translation>Вузлові «{1}» бракує входу «{2}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>The picture was stopped in ComfyUI.</source>
      <translation>Малюнок зупинено в ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI does not know “{1}” for “{2}” of the node “{3}”.</source>
      <translation>Цей ComfyUI не знає «{1}» для «{2}» вузла «{3}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI lets nobody in without a password.</source>
      <translation>Цей ComfyUI не пускає без пароля.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>This ComfyUI may be newer or older than the graph; update it.</source>
      <translation>Можливо, цей ComfyUI новіший або старіший за граф; оновіть його.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Try again when you like.</source>
      <translation>Спробуйте ще раз, коли захочете.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Update ComfyUI, or install the package that brings this node.</source>
      <translation>Оновіть ComfyUI або встановіть пакет із цим вузлом.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/errors.py" />
      <source>Update ComfyUI.</source>
      <translation>Оновіть ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>For {1} it lacks {2}.</source>
      <translation>Для {1} йому бракує {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>Write something like http://192.168.1.5:8188.</source>
      <translation>Пишіть, наприклад, http://192.168.1.5:8188.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/find.py" />
      <source>“{1}” is no address.</source>
      <translation>«{1}» — не адреса.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>A file could not be written: {1}.</source>
      <translation>Не вдалося записати файл: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>ComfyUI is being installed there already.</source>
      <translation>ComfyUI туди вже встановлюється.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>The installation was stopped.</source>
      <translation>Встановлення зупинено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>This step failed: {1}.</source>
      <translation>Цей крок не вдався: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>Try again.</source>
      <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>What is there is used the next time.</source>
      <translation>Те, що вже є, знадобиться наступного разу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1} did not arrive whole.</source>
      <translation>{1} надійшов не повністю.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1} is made for {2} GB of GPU memory, this one has {3}: it will work, and be slow.</source>
      <translation>{1} розрахована на {2} ГБ пам'яті GPU, тут {3}: працюватиме, але повільно.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install.py" />
      <source>{1}Without a GPU a picture takes many minutes; RunPod costs about a cent.</source>
      <translation>{1}Без GPU малюнок триває багато хвилин; у RunPod він коштує близько цента.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose an empty or new one.</source>
      <translation>Виберіть порожню або нову.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose another folder.</source>
      <translation>Виберіть іншу теку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Choose it with the button.</source>
      <translation>Виберіть її кнопкою.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>ComfyUI cannot be installed on {1}.</source>
      <translation>ComfyUI не можна встановити на {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download ComfyUI {1}</source>
      <translation>Завантажити ComfyUI {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download uv, which installs Python and packages</source>
      <translation>Завантажити uv, який встановлює Python і пакети</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Download {1}: {2}</source>
      <translation>Завантажити {1}: {2}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install PyTorch {1} ({2})</source>
      <translation>Встановити PyTorch {1} ({2})</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install Python {1} into the folder</source>
      <translation>Встановити Python {1} у теку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Install the packages ComfyUI needs</source>
      <translation>Встановити пакети, потрібні ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Make room, or choose a folder on another disk.</source>
      <translation>Звільніть місце або виберіть теку на іншому диску.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Make the folder {1}</source>
      <translation>Створити теку {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Start ComfyUI once and see that it answers</source>
      <translation>Один раз запустити ComfyUI й перевірити, що він відповідає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>The folder must be named in full.</source>
      <translation>Теку треба вказати повністю.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>There is something else in this folder.</source>
      <translation>У цій теці вже є щось інше.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>Use RunPod, or a ComfyUI on another computer.</source>
      <translation>Скористайтеся RunPod або ComfyUI на іншому комп'ютері.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>{1} GB are missing on this disk.</source>
      <translation>На цьому диску бракує {1} ГБ.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/install_plan.py" />
      <source>{1} is a file.</source>
      <translation>{1} — це файл.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>ComfyUI made an entirely black picture.</source>
      <translation>ComfyUI створив цілком чорний малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>The model's numbers overflowed on this GPU: try another model, or start ComfyUI with --force-upcast-attention.</source>
      <translation>Числа моделі переповнилися на цьому GPU: спробуйте іншу модель або запустіть ComfyUI з --force-upcast-attention.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/received.py" />
      <source>The picture did not arrive whole.</source>
      <translation>Малюнок надійшов не повністю.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI could not be started.</source>
      <translation>ComfyUI не вдалося запустити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI did not answer within five minutes.</source>
      <translation>ComfyUI не відповів за п'ять хвилин.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI ended while it was starting.</source>
      <translation>ComfyUI завершився під час запуску.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>ComfyUI is not installed there.</source>
      <translation>ComfyUI там не встановлено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>Install it again.</source>
      <translation>Встановіть його знову.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/server.py" />
      <source>No port is free on this computer.</source>
      <translation>На цьому комп'ютері немає вільного порту.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI does not answer any more.</source>
      <translation>ComfyUI більше не відповідає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI knows nothing of the picture any longer: it was started anew, or its queue emptied.</source>
      <translation>ComfyUI більше нічого не знає про малюнок: його перезапущено або чергу очищено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>ComfyUI made no step for twenty minutes.</source>
      <translation>ComfyUI двадцять хвилин не робив жодного кроку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/comfy/watch.py" />
      <source>Look at its window; it may need to be started again.</source>
      <translation>Погляньте на його вікно; можливо, його треба перезапустити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>It may have been made and paid, and nobody can tell.</source>
      <translation>Можливо, малюнок зроблено й оплачено, але ніхто не може сказати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>The machine went away.</source>
      <translation>Машина зникла.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>Trying again may cost it a second time.</source>
      <translation>Нова спроба може коштувати вдруге.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/aftermath.py" />
      <source>{1} A picture may still be charged for.</source>
      <translation>{1} За малюнок ще можуть стягнути плату.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Choose a panel.</source>
      <translation>Виберіть кадр.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Nobody can make these pictures.</source>
      <translation>Ніхто не може створити ці малюнки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>Set up a provider in the settings.</source>
      <translation>Налаштуйте постачальника в налаштуваннях.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/batches.py" />
      <source>There is nothing to generate.</source>
      <translation>Немає чого генерувати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>A picture that this one is made from is missing.</source>
      <translation>Бракує малюнка, з якого створюється цей.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>Choose another.</source>
      <translation>Виберіть інший.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/desk.py" />
      <source>{1} Pictures wait until it can be written.</source>
      <translation>{1} Малюнки чекають, доки можна буде записувати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Nobody can make this picture.</source>
      <translation>Ніхто не може створити цей малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Set up another provider, or choose another model.</source>
      <translation>Налаштуйте іншого постачальника або виберіть іншу модель.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Something went wrong inside Kitsumy while this picture was made.</source>
      <translation>Під час створення цього малюнка щось пішло не так усередині Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>Something went wrong inside Kitsumy.</source>
      <translation>Щось пішло не так усередині Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/dispatch.py" />
      <source>The same picture may have been paid already for another panel.</source>
      <translation>Можливо, цей самий малюнок уже оплачено для іншого кадру.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/news.py" />
      <source>The server does not answer.</source>
      <translation>Сервер не відповідає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Another provider was chosen.</source>
      <translation>Вибрано іншого постачальника.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Drafts are made only when they are asked for.</source>
      <translation>Начерки малюються лише на прохання.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Only this computer and its network may be used.</source>
      <translation>Дозволено лише цей комп'ютер і його мережу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/planning.py" />
      <source>Switched off in the settings.</source>
      <translation>Вимкнено в налаштуваннях.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/purse.py" />
      <source>One more picture could cost {1}, and {2} leaves {3}.</source>
      <translation>Ще один малюнок може коштувати {1}, а {2} лишає {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/purse.py" />
      <source>Raise the limit in the settings and try again.</source>
      <translation>Підніміть межу в налаштуваннях і спробуйте ще раз.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/recovery.py" />
      <source>The program was closed for more than a day before this picture was begun.</source>
      <translation>Перш ніж цей малюнок розпочато, програму закрили більш ніж на добу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/recovery.py" />
      <source>Try again to have it made; it costs what was quoted or less.</source>
      <translation>Спробуйте ще раз, щоб його створити; коштуватиме не більше названого.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stages.py" />
      <source>This provider cannot make the picture.</source>
      <translation>Цей постачальник не може створити малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stages.py" />
      <source>What arrived is no picture.</source>
      <translation>Те, що надійшло, — не малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/engine/stopper.py" />
      <source>{1} could not be stopped at once and may still be charged for.</source>
      <translation>{1} не вдалося зупинити одразу, тож за нього ще можуть стягнути плату.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/facts.py" />
      <source>{1} must be an address of this computer, such as http://127.0.0.1:8900.</source>
      <translation>{1} має бути адресою цього комп'ютера, наприклад http://127.0.0.1:8900.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>Check the connection to the internet.</source>
      <translation>Перевірте з'єднання з інтернетом.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The answer is far too large.</source>
      <translation>Відповідь надто велика.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The connection was lost.</source>
      <translation>З'єднання втрачено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The file is redirected in circles.</source>
      <translation>Файл перенаправляється по колу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The picture could not be downloaded.</source>
      <translation>Малюнок не вдалося завантажити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The picture is no longer there.</source>
      <translation>Малюнка там уже немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>The server cannot be reached.</source>
      <translation>Сервер недоступний.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/http.py" />
      <source>This is no address that can be reached.</source>
      <translation>До такої адреси не дістатися.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/calculator.py" />
      <source>The calculator reckons 1 to {1} pictures.</source>
      <translation>Калькулятор рахує від 1 до {1} малюнків.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/caps.py" />
      <source>Order fewer pictures, choose Economy, or raise the limit in the settings.</source>
      <translation>Замовте менше малюнків, виберіть «Економно» або підніміть межу в налаштуваннях.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/planner/caps.py" />
      <source>This could cost {1}, and {2} leaves {3}.</source>
      <translation>Це може коштувати {1}, а {2} лишає {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/ending.py" />
      <source>{1} It deletes itself when it has heard nothing for some minutes.</source>
      <translation>{1} Він видалить себе, якщо кілька хвилин нічого не чутиме.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod is busy with another model.</source>
      <translation>Под зайнятий іншою моделлю.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod is gone.</source>
      <translation>Пода більше немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>The pod went away: {1}.</source>
      <translation>Под зник: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/keeper.py" />
      <source>This pod is not one of this installation.</source>
      <translation>Цей под не належить цій інсталяції.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod does not accept this installation's secret.</source>
      <translation>Под не приймає секрету цієї інсталяції.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod does not answer.</source>
      <translation>Под не відповідає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/link.py" />
      <source>The pod's answer was not understood.</source>
      <translation>Відповідь пода незрозуміла.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Another machine may do better.</source>
      <translation>Інша машина може впоратися краще.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Its image may be too large for the machine; another machine is tried.</source>
      <translation>Можливо, його образ завеликий для машини; пробуємо іншу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>Its pictures are made again elsewhere, or on a new pod.</source>
      <translation>Його малюнки створюються знову деінде або на новому поді.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod did not get ready.</source>
      <translation>Под так і не став готовим.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod does not know this installation any more.</source>
      <translation>Под більше не знає цієї інсталяції.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod ended while it was booting.</source>
      <translation>Под завершився під час завантаження.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod gave up: {1}.</source>
      <translation>Под здався: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod is no longer needed.</source>
      <translation>Под більше не потрібен.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/live.py" />
      <source>The pod vanished while it was booting.</source>
      <translation>Под зник під час завантаження.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>Choose another one in Settings, or none.</source>
      <translation>Виберіть у налаштуваннях інший або жодного.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>RunPod has no GPU free that suits.</source>
      <translation>У RunPod немає вільного GPU, який підходить.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>The network volume for pods is no longer there.</source>
      <translation>Мережевого тому для подів більше немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/pods/rent.py" />
      <source>Try again in a few minutes, or allow more kinds of GPU in Settings.</source>
      <translation>Спробуйте за кілька хвилин або дозвольте більше видів GPU в налаштуваннях.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>ComfyUI was not looked for yet.</source>
      <translation>ComfyUI ще не шукали.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>ComfyUI {1} on {2}, {3} models.</source>
      <translation>ComfyUI {1} на {2}, моделей: {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>No ComfyUI answers.</source>
      <translation>Жоден ComfyUI не відповідає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>No ComfyUI answers{1}.</source>
      <translation>Жоден ComfyUI не відповідає{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Nobody knows which ComfyUI draws this picture.</source>
      <translation>Ніхто не знає, який ComfyUI малює цей малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Settings → ComfyUI</source>
      <translation>Налаштування → ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Start it, or have it installed: {1}.</source>
      <translation>Запустіть його або дозвольте встановити: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The ComfyUI at {1} has none of the models.</source>
      <translation>ComfyUI за адресою {1} не має жодної з моделей.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The ComfyUI graph of this picture is no longer in the settings.</source>
      <translation>Графа ComfyUI для цього малюнка вже немає в налаштуваннях.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>The own ComfyUI is switched off.</source>
      <translation>Власний ComfyUI вимкнено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>Will be started when it is needed.</source>
      <translation>Буде запущено, коли знадобиться.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/comfy.py" />
      <source>{1} {2} pictures in its queue.</source>
      <translation>{1} Малюнків у черзі: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>A reference picture cannot be read.</source>
      <translation>Малюнок-зразок не вдається прочитати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Change the words of the panel.</source>
      <translation>Змініть опис кадру.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Replace it in the character or panel.</source>
      <translation>Замініть його в персонажі або кадрі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Settings → Pictures</source>
      <translation>Налаштування → Малюнки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The picture arrived broken.</source>
      <translation>Малюнок надійшов пошкодженим.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The picture came back empty: a safety filter, as a rule.</source>
      <translation>Малюнок повернувся порожнім: зазвичай це фільтр безпеки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>The pictures sent along are too large.</source>
      <translation>Додані малюнки завеликі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>Use fewer or smaller reference pictures.</source>
      <translation>Візьміть менше зразків або зменште їх.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/common.py" />
      <source>{1} switched off.</source>
      <translation>{1} вимкнено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/draft.py" />
      <source>Ready.</source>
      <translation>Готово.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Google accepts the key.</source>
      <translation>Google приймає ключ.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Google's answer was cut off.</source>
      <translation>Відповідь Google обірвано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Order it again if you want it.</source>
      <translation>Замовте його знову, якщо він потрібен.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>Ordering it again may pay for it twice.</source>
      <translation>Нове замовлення може означати другу оплату.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>The picture may have been made when the program ended; Google does not keep it.</source>
      <translation>Можливо, малюнок був готовий, коли програма завершилась; Google його не зберігає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini.py" />
      <source>The picture was made when the program ended; Google does not keep it.</source>
      <translation>Малюнок був готовий, коли програма завершилась; Google його не зберігає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Copy it from {1}.</source>
      <translation>Скопіюйте його з {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google answered without a picture.</source>
      <translation>Google відповів без малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google asks for billing to be set up for this key.</source>
      <translation>Google просить налаштувати оплату для цього ключа.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google asks for fewer requests.</source>
      <translation>Google просить надсилати менше запитів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google does not accept the key.</source>
      <translation>Google не приймає ключ.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google makes no {1} for this key without billing.</source>
      <translation>Google не створює {1} для цього ключа без оплати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google no longer offers this model.</source>
      <translation>Google більше не пропонує цієї моделі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google would not take the request: {1}.</source>
      <translation>Google не прийняв запит: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google's safety filter refused the picture.</source>
      <translation>Фільтр безпеки Google відхилив малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Google's server failed or is overloaded.</source>
      <translation>Сервер Google не впорався або перевантажений.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Look for a newer version of the program.</source>
      <translation>Пошукайте новішу версію програми.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Make a new one at {1}.</source>
      <translation>Створіть новий на {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>No Gemini key is set.</source>
      <translation>Ключа Gemini не задано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Paste one in Settings → Accounts.</source>
      <translation>Вставте його в Налаштування → Облікові записи.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Say more clearly what is to be seen.</source>
      <translation>Скажіть ясніше, що має бути видно.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>See {1}.</source>
      <translation>Дивіться {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>Set up billing at {1}.</source>
      <translation>Налаштуйте оплату на {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>The key may not use the Gemini API, or not from this country.</source>
      <translation>Ключеві не дозволено Gemini API, або не з цієї країни.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>The program waits.</source>
      <translation>Програма чекає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>This is no Gemini key: it has characters that no key has.</source>
      <translation>Це не ключ Gemini: у ньому є знаки, яких у ключах не буває.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/gemini_errors.py" />
      <source>This passes by itself as a rule.</source>
      <translation>Зазвичай це минає саме.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/keyed.py" />
      <source>See Settings → Accounts.</source>
      <translation>Дивіться Налаштування → Облікові записи.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>A pod is booted when it is worth it.</source>
      <translation>Под запускається, коли це вигідно.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>GPU ready.</source>
      <translation>GPU готовий.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod cannot be asked for the picture now.</source>
      <translation>Зараз у пода не можна спитати про малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod cannot be reached now.</source>
      <translation>Под зараз недоступний.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>The pod that drew this picture is gone.</source>
      <translation>Пода, що малював цей малюнок, більше немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>There is no pod now.</source>
      <translation>Зараз пода немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_pod.py" />
      <source>{1}… (~{2} min)</source>
      <translation>{1}… (~{2} хв)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>Choose another model.</source>
      <translation>Виберіть іншу модель.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>No public endpoint makes this picture.</source>
      <translation>Жоден публічний ендпойнт не створює такого малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>Reached; a first picture may take longer.</source>
      <translation>Є зв'язок; перший малюнок може тривати довше.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod could not make the picture{1}.</source>
      <translation>RunPod не зміг створити малюнок{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod says the picture is made, but sent none.</source>
      <translation>RunPod каже, що малюнок готовий, але не надіслав його.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod took too long for the picture.</source>
      <translation>RunPod надто довго створював малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>RunPod would not make the picture: {1}.</source>
      <translation>RunPod не захотів створювати малюнок: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The job was cancelled at RunPod.</source>
      <translation>Завдання скасовано в RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The picture may have been ordered when the program ended; RunPod does not tell.</source>
      <translation>Можливо, малюнок було замовлено, коли програма завершилась; RunPod не каже.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_public.py" />
      <source>The safety filter refused the picture.</source>
      <translation>Фільтр безпеки відхилив малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>Add it again in Settings → Pictures.</source>
      <translation>Додайте його знову в Налаштування → Малюнки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>No endpoint has the model any more.</source>
      <translation>Жоден ендпойнт більше не має цієї моделі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>No worker runs; the first picture waits for one to start.</source>
      <translation>Жоден воркер не працює; перший малюнок чекає на запуск.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>The endpoint may have no workers.</source>
      <translation>Можливо, ендпойнт не має воркерів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>The graph is no longer in the settings.</source>
      <translation>Графа більше немає в налаштуваннях.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>{1} jobs wait: {2}.</source>
      <translation>Завдань у черзі: {1}; {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/runpod_serverless.py" />
      <source>{1} workers are warm.</source>
      <translation>Розігрітих воркерів: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>A faster GPU may help.</source>
      <translation>Може допомогти швидший GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>A safety filter refused the picture.</source>
      <translation>Фільтр безпеки відхилив малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Choose a larger GPU.</source>
      <translation>Виберіть більший GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Choose another model or endpoint.</source>
      <translation>Виберіть іншу модель або ендпойнт.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>It needs a Save Image node.</source>
      <translation>Йому потрібен вузол Save Image.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>Make it smaller, or use an endpoint made by this program.</source>
      <translation>Зменште його або скористайтеся ендпойнтом, створеним цією програмою.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>RunPod says the picture is made, but it did not arrive: it was too large, as a rule.</source>
      <translation>RunPod каже, що малюнок готовий, але він не надійшов: зазвичай це означає, що він завеликий.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint could not make the picture{1}.</source>
      <translation>Ендпойнт не зміг створити малюнок{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint lacks {1}.</source>
      <translation>На ендпойнті бракує {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The endpoint's GPU has not enough memory for this picture.</source>
      <translation>У GPU ендпойнта замало пам'яті для цього малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The graph saved no picture.</source>
      <translation>Граф не зберіг малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_requests.py" />
      <source>The picture took too long on the endpoint.</source>
      <translation>На ендпойнті малюнок тривав надто довго.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Choose it in Settings → Accounts.</source>
      <translation>Виберіть її в Налаштування → Облікові записи.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Choose or create another one in Settings → Accounts.</source>
      <translation>Виберіть або створіть інший у Налаштування → Облікові записи.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>It is not known which model the endpoint has.</source>
      <translation>Невідомо, яку модель має ендпойнт.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Let the program create one, or choose one of yours in Settings → Accounts.</source>
      <translation>Дозвольте програмі створити його або виберіть свій у Налаштування → Облікові записи.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>No serverless endpoint is chosen.</source>
      <translation>Serverless-ендпойнт не вибрано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>Raise the number of workers in Settings → Accounts.</source>
      <translation>Збільште кількість воркерів у Налаштування → Облікові записи.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>RunPod lowered the workers of “{1}” {2}. They can be raised again in Settings → Accounts.</source>
      <translation>RunPod зменшив кількість воркерів «{1}» {2}. Її можна знову підняти в Налаштування → Облікові записи.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>RunPod: {1} has become {2}.</source>
      <translation>RunPod: {1} стало {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>The endpoint may have no workers: RunPod lowers their number after days without work.</source>
      <translation>Можливо, ендпойнт не має воркерів: RunPod зменшує їх кількість після днів без роботи.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/providers/serverless_state.py" />
      <source>The serverless endpoint is no longer there.</source>
      <translation>Serverless-ендпойнта більше немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Choose a model with “{1}”.</source>
      <translation>Виберіть модель із «{1}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Leave some out.</source>
      <translation>Приберіть зайві.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>Paint over a part of the picture first.</source>
      <translation>Спершу зафарбуйте частину малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>There is no region to draw anew.</source>
      <translation>Немає ділянки, яку треба намалювати наново.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>{1} cannot do this.</source>
      <translation>{1} цього не вміє.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/graph.py" />
      <source>{1} takes {2} reference pictures.</source>
      <translation>{1} приймає стільки зразків: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/models.py" />
      <source>There is no model called “{1}”.</source>
      <translation>Моделі «{1}» немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Add a Save Image node; previews are not handed over.</source>
      <translation>Додайте вузол Save Image; попередні перегляди не передаються.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>In ComfyUI choose Workflow → Export (API) and use that file.</source>
      <translation>У ComfyUI виберіть Workflow → Export (API) і візьміть той файл.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Its nodes: {1}</source>
      <translation>Його вузли: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Map “prompt” to the text of a node.</source>
      <translation>Пов'яжіть «prompt» із текстом вузла.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>Map “{1}” to a Load Image node, or use another graph.</source>
      <translation>Пов'яжіть «{1}» із вузлом Load Image або візьміть інший граф.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no node “{2}”.</source>
      <translation>У графі «{1}» немає вузла «{2}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no place for a {2}.</source>
      <translation>У графі «{1}» немає місця для {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has no place for the prompt.</source>
      <translation>У графі «{1}» немає місця для запиту.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” has {2} nodes called “{3}”.</source>
      <translation>У графі «{1}» кілька вузлів із назвою «{3}»: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is a saved workflow, not its API format.</source>
      <translation>Граф «{1}» — збережений робочий процес, а не формат API.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is no JSON file.</source>
      <translation>Граф «{1}» — не файл JSON.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” is not in ComfyUI's API format.</source>
      <translation>Граф «{1}» не у форматі API ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The graph “{1}” saves no picture.</source>
      <translation>Граф «{1}» не зберігає малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>The node “{1}” of the graph “{2}” has no input “{3}”.</source>
      <translation>Вузол «{1}» графа «{2}» не має входу «{3}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/own_graph.py" />
      <source>“{1}” is nothing a graph can be told.</source>
      <translation>«{1}» графові передати не можна.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>angry face</source>
      <translation>розгніване обличчя</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>arms crossed</source>
      <translation>руки схрещено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>arms raised</source>
      <translation>руки вгору</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>carrying something</source>
      <translation>щось несе</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>climbing</source>
      <translation>лізе вгору</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>covering up</source>
      <translation>затуляється</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>crouching</source>
      <translation>присів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>dancing</source>
      <translation>танцює</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>deep in thought</source>
      <translation>у глибокій задумі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>determined face</source>
      <translation>рішуче обличчя</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>disgusted face</source>
      <translation>гидливе обличчя</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>drinking</source>
      <translation>п'є</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>explaining with the hands</source>
      <translation>пояснює руками</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>face in pain</source>
      <translation>обличчя, скривлене від болю</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>falling</source>
      <translation>падає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>flying</source>
      <translation>летить</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>frightened face</source>
      <translation>налякане обличчя</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>holding something</source>
      <translation>щось тримає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>hugging</source>
      <translation>обіймає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>jumping</source>
      <translation>стрибає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>kicking</source>
      <translation>б'є ногою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>kneeling</source>
      <translation>стоїть на колінах</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>laughing</source>
      <translation>сміється</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>lifting something</source>
      <translation>щось піднімає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>looking back over the shoulder</source>
      <translation>озирається через плече</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>looking down</source>
      <translation>дивиться вниз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>looking up</source>
      <translation>дивиться вгору</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>loving look</source>
      <translation>закоханий погляд</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>lying down</source>
      <translation>лежить</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>on guard</source>
      <translation>у захисній стійці</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>on the phone</source>
      <translation>говорить телефоном</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>pleading</source>
      <translation>благає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>pointing</source>
      <translation>показує пальцем</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>punching</source>
      <translation>б'є кулаком</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>pushing hard</source>
      <translation>щосили штовхає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>reaching out</source>
      <translation>простягає руку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>reading</source>
      <translation>читає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>running</source>
      <translation>біжить</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sad face</source>
      <translation>сумне обличчя</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>shouting</source>
      <translation>кричить</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>shrugging</source>
      <translation>знизує плечима</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sitting</source>
      <translation>сидить</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sleeping</source>
      <translation>спить</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>slumped</source>
      <translation>зігнувся, знесилений</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>smiling</source>
      <translation>усміхається</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>smirking</source>
      <translation>посміхається кутиком уст</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>sneaking</source>
      <translation>крадеться</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>standing</source>
      <translation>стоїть</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>standing firm</source>
      <translation>стоїть твердо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>steering</source>
      <translation>кермує</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>striking out</source>
      <translation>замахується</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>surprised face</source>
      <translation>здивоване обличчя</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>taking aim</source>
      <translation>цілиться</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>tears in the eyes</source>
      <translation>сльози на очах</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>thoughtful face</source>
      <translation>замислене обличчя</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>tired face</source>
      <translation>втомлене обличчя</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>walking</source>
      <translation>іде</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>waving</source>
      <translation>махає рукою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>weeping</source>
      <translation>плаче</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/recipes/words.py" />
      <source>worried face</source>
      <translation>стурбоване обличчя</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Add money at {1}.</source>
      <translation>Поповніть рахунок на {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Balance</source>
      <translation>Баланс</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Choose or create another one in Settings.</source>
      <translation>Виберіть або створіть інший у налаштуваннях.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Could not be told: ordinary pods are rented.</source>
      <translation>З'ясувати не вдалося: орендуються звичайні поди.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Endpoint {1}</source>
      <translation>Ендпойнт {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Give it these permissions, or use a key with all permissions: {1}.</source>
      <translation>Надайте йому ці дозволи або візьміть ключ з усіма дозволами: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Interruptible pods</source>
      <translation>Поди, які можуть перервати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It does not answer. The program does not need it.</source>
      <translation>Не відповідає. Програмі він не потрібен.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It is gone.</source>
      <translation>Його більше немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It is no longer there.</source>
      <translation>Його там більше немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It may have no workers: RunPod lowers the number after days without work.</source>
      <translation>Можливо, він не має воркерів: RunPod зменшує кількість після днів без роботи.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>It still answers.</source>
      <translation>Він ще відповідає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Key</source>
      <translation>Ключ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>List of public endpoints</source>
      <translation>Список публічних ендпойнтів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not looked at.</source>
      <translation>Не перевірено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not offered: ordinary pods are rented.</source>
      <translation>Не пропонуються: орендуються звичайні поди.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Not tried: no serverless endpoint is in use.</source>
      <translation>Не перевірено: serverless-ендпойнт не використовується.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Offered below the ordinary price.</source>
      <translation>Пропонуються дешевше за звичайну ціну.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Old API (v1)</source>
      <translation>Старий API (v1)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Raise the number of workers in Settings.</source>
      <translation>Збільште кількість воркерів у налаштуваннях.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts it. Whether it may also rent shows at the first order.</source>
      <translation>RunPod його приймає. Чи дозволено ним орендувати, покаже перше замовлення.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts the key, and it may read all we need.</source>
      <translation>RunPod приймає ключ, і він може читати все потрібне.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod accepts the key, but did not answer everything.</source>
      <translation>RunPod приймає ключ, але відповів не на все.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod did not answer.</source>
      <translation>RunPod не відповів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod did not tell it.</source>
      <translation>RunPod цього не сказав.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod is to end this way of asking in 2027. Nothing else depends on it.</source>
      <translation>У 2027 році RunPod має припинити цей спосіб запиту. Більше нічого від нього не залежить.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>RunPod starts nothing more until something stops.</source>
      <translation>RunPod нічого нового не запустить, доки щось не зупиниться.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Send jobs</source>
      <translation>Надсилання завдань</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Spending limit</source>
      <translation>Межа витрат</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Spending {1} of at most {2} an hour.</source>
      <translation>Витрачається {1} із щонайбільше {2} на годину.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>The endpoint answers: {1} warm workers, {2} jobs waiting.</source>
      <translation>Ендпойнт відповідає: розігрітих воркерів {1}, завдань у черзі {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>The saved list of {1} is used.</source>
      <translation>Використано збережений список від {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Try again later.</source>
      <translation>Спробуйте пізніше.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Up to {1} workers.</source>
      <translation>Воркерів не більше {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>Works.</source>
      <translation>Працює.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} The program does not need it.</source>
      <translation>{1} Програмі він не потрібен.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} left.</source>
      <translation>Лишилося {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/account.py" />
      <source>{1} of the {2} known ones are in service.</source>
      <translation>З {2} відомих діють {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>An endpoint needs at least one worker.</source>
      <translation>Ендпойнтові потрібен щонайменше один воркер.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Delete it in RunPod's console if you want to.</source>
      <translation>За бажання видаліть його в консолі RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>It needs no endpoint of your own: choose another model.</source>
      <translation>Власний ендпойнт їй не потрібен: виберіть іншу модель.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Look at it in RunPod's console.</source>
      <translation>Погляньте на нього в консолі RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>No GPU for {1} is known.</source>
      <translation>GPU для {1} невідомий.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>No data center has room for this model's GPUs now.</source>
      <translation>Жоден дата-центр зараз не має місця для GPU цієї моделі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>RunPod left the endpoint without workers.</source>
      <translation>RunPod лишив ендпойнт без воркерів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>Try again when RunPod answers.</source>
      <translation>Спробуйте ще раз, коли RunPod відповість.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>{1} runs only at its maker's.</source>
      <translation>{1} працює лише у свого виробника.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/endpoints.py" />
      <source>“{1}” was not made by this program.</source>
      <translation>«{1}» створено не цією програмою.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Add some at {1}.</source>
      <translation>Поповніть його на {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Another GPU or a later try may work.</source>
      <translation>Може допомогти інший GPU або пізніша спроба.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Copy it again from {1}.</source>
      <translation>Скопіюйте його знову з {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Give it that permission, or use one with all permissions: {1}.</source>
      <translation>Надайте йому цей дозвіл або візьміть ключ з усіма: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>If it stays so, look for a newer version of the program.</source>
      <translation>Якщо це не мине, пошукайте новішу версію програми.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>Make a new one at {1} and paste it.</source>
      <translation>Створіть новий на {1} і вставте його.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>No RunPod key is set.</source>
      <translation>Ключа RunPod не задано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod asks for fewer requests.</source>
      <translation>RunPod просить надсилати менше запитів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod could not {1}: its server failed ({2}).</source>
      <translation>RunPod не зміг {1}: його сервер не впорався ({2}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod could not {doing}: it is not there.</source>
      <translation>RunPod не зміг: {doing}; цього там немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod does not accept the key.</source>
      <translation>RunPod не приймає ключ.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod has no such GPU free.</source>
      <translation>У RunPod немає вільного такого GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod would not {1}{2}.</source>
      <translation>RunPod не захотів: {1}{2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>RunPod's answer was not understood ({1}).</source>
      <translation>Відповідь RunPod незрозуміла ({1}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod account has no money left.</source>
      <translation>На рахунку RunPod не лишилося грошей.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod account has not enough money, or its spending limit is reached.</source>
      <translation>На рахунку RunPod замало грошей або досягнуто межі витрат.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The RunPod key may not {doing}.</source>
      <translation>Ключеві RunPod не дозволено: {doing}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The program waits and goes on.</source>
      <translation>Програма зачекає й продовжить.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>The safety filter refused the picture's description.</source>
      <translation>Фільтр безпеки відхилив опис малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>This is no RunPod key: it has characters that no key has.</source>
      <translation>Це не ключ RunPod: у ньому є знаки, яких у ключах не буває.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/errors.py" />
      <source>This is the program's mistake: please report it.</source>
      <translation>Це помилка програми: повідомте про неї, будь ласка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not list the public endpoints.</source>
      <translation>RunPod не зміг перелічити публічні ендпойнти.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not tell the balance.</source>
      <translation>RunPod не зміг назвати баланс.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/graphql.py" />
      <source>RunPod could not {1}.</source>
      <translation>RunPod не зміг: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>It may have been deleted: choose or create another one in Settings.</source>
      <translation>Можливо, його видалено: виберіть або створіть інший у налаштуваннях.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>RunPod knows no such endpoint.</source>
      <translation>RunPod не знає такого ендпойнта.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/jobs.py" />
      <source>The pictures sent along are too large for RunPod.</source>
      <translation>Додані малюнки завеликі для RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Add money or raise the limit at console.runpod.io/user/billing.</source>
      <translation>Поповніть рахунок або підніміть межу на console.runpod.io/user/billing.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Balance, spending limit or a lack of GPUs may be the reason.</source>
      <translation>Причиною може бути баланс, межа витрат або брак GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>It may help to allow more kinds of GPU.</source>
      <translation>Може допомогти дозвіл на більше видів GPU.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>Look at their logs in RunPod's console: the image or a model is probably at fault.</source>
      <translation>Погляньте на їхні журнали в консолі RunPod: імовірно, винен образ або модель.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/queue.py" />
      <source>The very first start can take more than 20 minutes.</source>
      <translation>Найперший запуск може тривати понад 20 хвилин.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It is not known where this picture was ordered.</source>
      <translation>Невідомо, де замовлено цей малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It may have been made and charged.</source>
      <translation>Можливо, його створено й оплачено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>It may have been made and charged. Order it again if you want it.</source>
      <translation>Можливо, його створено й оплачено. Замовте знову, якщо він потрібен.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>RunPod no longer knows this job.</source>
      <translation>RunPod більше не знає цього завдання.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/runpod/watching.py" />
      <source>The picture is no longer there: RunPod keeps results for {1} minutes.</source>
      <translation>Малюнка там уже немає: RunPod зберігає результати {1} хв.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/styles.py" />
      <source>There is no picture style called “{1}”.</source>
      <translation>Стилю малюнка «{1}» немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>An address must hold no password.</source>
      <translation>В адресі не має бути пароля.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Paste the key into its own field.</source>
      <translation>Вставте ключ у його власне поле.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Switch it on in Settings → Writer.</source>
      <translation>Увімкніть його в Налаштування → Автор.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>Write something like http://192.168.1.5:11434/v1.</source>
      <translation>Пишіть, наприклад, http://192.168.1.5:11434/v1.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/addresses.py" />
      <source>You chose that in Settings → Pictures.</source>
      <translation>Ви вибрали це в Налаштування → Малюнки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Change the words of the premise.</source>
      <translation>Змініть слова задуму.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Check the address.</source>
      <translation>Перевірте адресу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Choose a smaller one.</source>
      <translation>Виберіть меншу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>No key for {1} is set.</source>
      <translation>Ключа для {1} не задано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Paste one in Settings → Writer.</source>
      <translation>Вставте його в Налаштування → Автор.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The account at {1} has no money left.</source>
      <translation>На рахунку {1} не лишилося грошей.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The connection to {1} was lost in the middle of the answer.</source>
      <translation>З'єднання з {1} обірвалося посеред відповіді.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The key may not use this model of {1}.</source>
      <translation>Ключеві не дозволено цю модель від {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The model does not fit into the memory {1} has.</source>
      <translation>Модель не вміщується в пам'ять, яку має {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The model of {1} thought until there was no room left for an answer.</source>
      <translation>Модель від {1} міркувала, доки не лишилося місця для відповіді.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The question is longer than the model can read.</source>
      <translation>Запит довший, ніж модель може прочитати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>The question is longer than the server takes.</source>
      <translation>Запит довший, ніж приймає сервер.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>There is no language model at this address of {1}.</source>
      <translation>За цією адресою {1} немає мовної моделі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>This is no key for {1}: it has characters that no key has.</source>
      <translation>Це не ключ для {1}: у ньому є знаки, яких у ключах не буває.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Write fewer pages at a time, shorten the premise, or choose a model with a longer context.</source>
      <translation>Пишіть менше сторінок за раз, скоротіть задум або виберіть модель із довшим контекстом.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>Write fewer pages at a time.</source>
      <translation>Пишіть менше сторінок за раз.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} answered nothing.</source>
      <translation>{1} нічого не відповів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} answered something that is no text of a language model.</source>
      <translation>{1} надіслав не текст мовної моделі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} asks for fewer requests.</source>
      <translation>{1} просить надсилати менше запитів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} could not answer: its server failed ({2}).</source>
      <translation>{1} не зміг відповісти: його сервер не впорався ({2}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} does not accept the key.</source>
      <translation>{1} не приймає ключ.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} does not have this model any more.</source>
      <translation>{1} більше не має цієї моделі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} is at another address now.</source>
      <translation>{1} тепер за іншою адресою.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} is still loading the model.</source>
      <translation>{1} ще завантажує модель.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} refused to write this: its safety filter does not allow it.</source>
      <translation>{1} відмовився це писати: не дозволяє фільтр безпеки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} took too long to answer.</source>
      <translation>{1} надто довго не відповідав.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/errors.py" />
      <source>{1} would not take the question{2}.</source>
      <translation>{1} не прийняв запит{2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>No language model answers on this computer.</source>
      <translation>На цьому комп'ютері не відповідає жодна мовна модель.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>Start Ollama, llama.cpp or LM Studio and load a model, or add an address of your network.</source>
      <translation>Запустіть Ollama, llama.cpp або LM Studio й завантажте модель або додайте адресу своєї мережі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/local.py" />
      <source>{1} is not of this computer or its network.</source>
      <translation>{1} не належить цьому комп'ютерові чи його мережі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/meter.py" />
      <source>Going on could cost {1}, and {2} leaves {3}.</source>
      <translation>Продовження може коштувати {1}, а {2} лишає {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/meter.py" />
      <source>Raise the limit in the settings, or choose a cheaper model. What is written so far is kept.</source>
      <translation>Підніміть межу в налаштуваннях або виберіть дешевшу модель. Уже написане збережено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Add one in Settings → Writer.</source>
      <translation>Додайте її в Налаштування → Автор.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Begin it with https://.</source>
      <translation>Почніть її з https://.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>Choose another model in Settings → Writer.</source>
      <translation>Виберіть іншу модель у Налаштування → Автор.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>No address is added.</source>
      <translation>Жодної адреси не додано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>The address is not encrypted: a key must not go there.</source>
      <translation>Адреса не шифрована: ключ туди надсилати не можна.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>This address may not be asked any more.</source>
      <translation>До цієї адреси більше не можна звертатися.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/openai_text.py" />
      <source>{1} accepts the key.</source>
      <translation>{1} приймає ключ.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_text.py" />
      <source>RunPod does not offer this model any more.</source>
      <translation>RunPod більше не пропонує цієї моделі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_text.py" />
      <source>RunPod serves no model there at present.</source>
      <translation>RunPod зараз не надає там жодної моделі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Allow it in Settings → Writer.</source>
      <translation>Дозвольте його в Налаштування → Автор.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Allow one in Settings → Writer.</source>
      <translation>Дозвольте його в Налаштування → Автор.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>No vLLM endpoint of yours is allowed.</source>
      <translation>Жоден ваш ендпойнт vLLM не дозволено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>See its settings at RunPod.</source>
      <translation>Погляньте на його налаштування в RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>This endpoint may not be used any more.</source>
      <translation>Цим ендпойнтом більше не можна користуватися.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/runpod_vllm.py" />
      <source>Your endpoint serves no model.</source>
      <translation>Ваш ендпойнт не надає жодної моделі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Look at the endpoint's logs in RunPod's console.</source>
      <translation>Погляньте на журнали ендпойнта в консолі RunPod.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Your writer could not start{1}.</source>
      <translation>Ваш автор не зміг запуститися{1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/generation/text/waking.py" />
      <source>Your writer did not wake up in 45 minutes.</source>
      <translation>Ваш автор не прокинувся за 45 хвилин.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Comics end in {1}.</source>
      <translation>Комікси закінчуються на {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Copy the file again from where it came from.</source>
      <translation>Скопіюйте файл знову звідти, звідки він.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Stopped.</source>
      <translation>Зупинено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>This comic is damaged: {1}.</source>
      <translation>Цей комікс пошкоджено: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>This comic was written by a newer Kitsumy.</source>
      <translation>Цей комікс записано новішим Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>This file is not a Kitsumy comic.</source>
      <translation>Цей файл — не комікс Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/bundle.py" />
      <source>Update the program to open it; nothing was changed.</source>
      <translation>Оновіть програму, щоб його відкрити; нічого не змінено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>Delete it first.</source>
      <translation>Спершу видаліть його.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>Only a deleted comic can be removed for good.</source>
      <translation>Назавжди прибрати можна лише видалений комікс.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>The library has a comic “{1}” already.</source>
      <translation>У бібліотеці вже є комікс «{1}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>There is no comic “{1}” in the library.</source>
      <translation>У бібліотеці немає коміксу «{1}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/comics.py" />
      <source>`kitsumy list` shows those there are.</source>
      <translation>`kitsumy list` покаже наявні.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>Close the other Kitsumy window first.</source>
      <translation>Спершу закрийте інше вікно Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>The library is closed.</source>
      <translation>Бібліотеку закрито.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/connections.py" />
      <source>The library is open for reading only.</source>
      <translation>Бібліотеку відкрито лише для читання.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Allow writing to the folder, or choose another one.</source>
      <translation>Дозвольте запис у цю теку або виберіть іншу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check that its folder is there.</source>
      <translation>Перевірте, чи існує її тека.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check the disk and try again.</source>
      <translation>Перевірте диск і спробуйте ще раз.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Check who owns the folder.</source>
      <translation>Перевірте, кому належить тека.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Close it and try again.</source>
      <translation>Закрийте її й спробуйте ще раз.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Keep a copy of its folder; older copies lie in backups.</source>
      <translation>Збережіть копію її теки; старіші копії лежать у backups.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>Make some room and try again.</source>
      <translation>Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk did not take the change.</source>
      <translation>Диск не прийняв зміну.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk is full.</source>
      <translation>Диск заповнений.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The disk reports: {1}.</source>
      <translation>Диск повідомляє: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library is in use by another program.</source>
      <translation>Бібліотекою користується інша програма.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database cannot be opened.</source>
      <translation>Базу даних бібліотеки не вдається відкрити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database is damaged.</source>
      <translation>Базу даних бібліотеки пошкоджено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's database reports: {1}.</source>
      <translation>База даних бібліотеки повідомляє: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder is not a folder.</source>
      <translation>Тека бібліотеки — не тека.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder is write-protected.</source>
      <translation>Тека бібліотеки захищена від запису.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/errors.py" />
      <source>The library's folder must not be used by this account.</source>
      <translation>Цьому обліковому запису не дозволено теку бібліотеки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/formats.py" />
      <source>Known formats: {1}.</source>
      <translation>Відомі формати: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/formats.py" />
      <source>There is no page format “{1}”.</source>
      <translation>Формату сторінки «{1}» немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>At most {1} megapixels are taken.</source>
      <translation>Приймається щонайбільше {1} мегапікселів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>JPEG, PNG, WebP, GIF, BMP and TIFF files work.</source>
      <translation>Підходять файли JPEG, PNG, WebP, GIF, BMP і TIFF.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>Save it again and try that copy.</source>
      <translation>Збережіть його знову й спробуйте ту копію.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This file is not a picture that Kitsumy can read.</source>
      <translation>Цей файл — не малюнок, який Kitsumy вміє читати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This picture is damaged or incomplete.</source>
      <translation>Цей малюнок пошкоджений або неповний.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/intake.py" />
      <source>This picture is too large.</source>
      <translation>Цей малюнок завеликий.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>A part of the generation queue cannot be read: {1}.</source>
      <translation>Частину черги генерування не вдається прочитати: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>Its comic or its file is not in the library.</source>
      <translation>Його коміксу або файлу немає в бібліотеці.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>The comic of this order is not in the library.</source>
      <translation>Коміксу цього замовлення немає в бібліотеці.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/jobs.py" />
      <source>This picture cannot be kept as a take.</source>
      <translation>Цей малюнок не можна зберегти як дубль.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/journal.py" />
      <source>Restore it, then try again.</source>
      <translation>Відновіть його й спробуйте ще раз.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/journal.py" />
      <source>This comic is no longer in the library.</source>
      <translation>Цього коміксу більше немає в бібліотеці.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/library.py" />
      <source>This comic is damaged: a picture is of another kind.</source>
      <translation>Цей комікс пошкоджено: малюнок іншого виду.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/lock.py" />
      <source>Another Kitsumy window has this library open.</source>
      <translation>Цю бібліотеку відкрито в іншому вікні Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/lock.py" />
      <source>Use that window, or close it first; here the comics can only be read.</source>
      <translation>Працюйте в тому вікні або спершу закрийте його; тут комікси можна лише читати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>Choose another folder, or move that file away.</source>
      <translation>Виберіть іншу теку або перенесіть той файл.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>It was left as it is, a copy is {1}; older copies may lie beside it.</source>
      <translation>Її лишено як є, копія — {1}; поруч можуть лежати старіші копії.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>Open it once with no other Kitsumy running.</source>
      <translation>Відкрийте її один раз, коли інший Kitsumy не працює.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>The file library.db is not a Kitsumy library.</source>
      <translation>Файл library.db — не бібліотека Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>The library's database is damaged: its beginning is not readable.</source>
      <translation>Базу даних бібліотеки пошкоджено: її початок не читається.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>This library is from an older version and must be updated first.</source>
      <translation>Ця бібліотека від старішої версії, її спершу треба оновити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/opening.py" />
      <source>This library was last used by a newer Kitsumy.</source>
      <translation>Цією бібліотекою востаннє користувався новіший Kitsumy.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/rows.py" />
      <source>A part of this comic ({1}) cannot be read: {2}.</source>
      <translation>Частину цього коміксу ({1}) не вдається прочитати: {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/rows.py" />
      <source>This comic's own record is missing.</source>
      <translation>Бракує власного запису цього коміксу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/settings.py" />
      <source>The settings were written by a newer Kitsumy and are left as they are.</source>
      <translation>Налаштування записано новішим Kitsumy, їх лишено як є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>A version needs a name.</source>
      <translation>Версії потрібна назва.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>This version cannot be read: it is no comic.</source>
      <translation>Цю версію не вдається прочитати: це не комікс.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>This version cannot be read: {1}.</source>
      <translation>Цю версію не вдається прочитати: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>This version is no longer in the library.</source>
      <translation>Цієї версії більше немає в бібліотеці.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/versions.py" />
      <source>Write a few words by which you will know it.</source>
      <translation>Напишіть кілька слів, за якими ви її впізнаєте.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/library/writings.py" />
      <source>A story that was begun cannot be read: {1}.</source>
      <translation>Розпочату історію не вдається прочитати: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/assembly.py" />
      <source>{1} has nothing to say here.</source>
      <translation>{1} нічого тут не каже.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/languages.py" />
      <source>Give it as a tag such as "en", "uk" or "pt-BR".</source>
      <translation>Вкажіть її тегом, наприклад "en", "uk" або "pt-BR".</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/languages.py" />
      <source>The language of the story is not understood.</source>
      <translation>Мову історії не зрозуміло.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>A hook works as the last panel of an odd page.</source>
      <translation>Гачок діє як останній кадр непарної сторінки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>A reveal surprises as the first panel of an even page.</source>
      <translation>Розкриття дивує як перший кадр парної сторінки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Add them to the cast.</source>
      <translation>Додайте до дійових осіб.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Describe what it shows, or take it out.</source>
      <translation>Опишіть, що він показує, або приберіть його.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Divide it, or say it shorter.</source>
      <translation>Поділіть або скажіть коротше.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give some of them to another page.</source>
      <translation>Віддайте частину іншій сторінці.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give some of them to another panel.</source>
      <translation>Віддайте частину іншому кадрові.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Give the others 4 or less.</source>
      <translation>Дайте іншим 4 або менше.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>It surprises as the first panel of an even page.</source>
      <translation>Вона дивує як перший кадр парної сторінки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Let {1} stand further {2}, or speak later.</source>
      <translation>Хай {1} стоїть далі ({2}) або говорить пізніше.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Move one of them, or change the order.</source>
      <translation>Пересуньте щось із них або змініть порядок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Move some of them to another page.</source>
      <translation>Перенесіть частину на іншу сторінку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Nothing is told of panel {1} on page {2}.</source>
      <translation>Про кадр {1} на сторінці {2} нічого не сказано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Page {1} has {2} panels; up to {3} read well.</source>
      <translation>Кадрів на сторінці {1}: {2}; добре читаються щонайбільше {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Page {1} has {2} words; {3} are plenty.</source>
      <translation>Слів на сторінці {1}: {2}; {3} цілком досить.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Pages {1} and {2} have no words.</source>
      <translation>На сторінках {1} і {2} немає слів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>Perhaps {1} is meant.</source>
      <translation>Можливо, мається на увазі {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>That can be strong; make sure that it is meant.</source>
      <translation>Це може бути сильно; переконайтеся, що так і задумано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The climax on page {1} can be seen before it is reached.</source>
      <translation>Кульмінацію на сторінці {1} видно раніше, ніж до неї доходять.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The hook on page {1} is answered on the page beside it.</source>
      <translation>Гачок на сторінці {1} розв'язується на сторінці поруч.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>The reveal on page {1} is seen before the page is turned.</source>
      <translation>Розкриття на сторінці {1} видно ще до перегортання.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} is seen and is not in the cast.</source>
      <translation>{1} є в кадрі, але не входить до дійових осіб.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} panels of page {2} have importance 5; one can be the largest.</source>
      <translation>На сторінці {2} кадрів із важливістю 5: {1}; найбільшим може бути один.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} speaks and is not in the cast.</source>
      <translation>{1} говорить, але не входить до дійових осіб.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} speaks first and does not stand {2}most.</source>
      <translation>{1} говорить першим, але стоїть не скраю ({2}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} words in one balloon; {2} read well.</source>
      <translation>Слів в одній хмарці: {1}; добре читаються {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>{1} words in one panel; {2} are plenty.</source>
      <translation>Слів в одному кадрі: {1}; {2} цілком досить.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/lint.py" />
      <source>“{1}” lies before “{2}” and is read after it.</source>
      <translation>«{1}» лежить перед «{2}», а читається після.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>A figure has no name.</source>
      <translation>Постать не має імені.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>A name is missing.</source>
      <translation>Бракує імені.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Importance goes from 1 to 5, not {1}.</source>
      <translation>Важливість буває від 1 до 5, а не {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>No panel of pages {1} and {2} has importance 4 or 5.</source>
      <translation>На сторінках {1} і {2} жоден кадр не має важливості 4 чи 5.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Nobody says this line.</source>
      <translation>Цю репліку ніхто не каже.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Nothing is told of this panel.</source>
      <translation>Про цей кадр нічого не сказано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>Page {1} has no panels.</source>
      <translation>На сторінці {1} немає кадрів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>The words of page {1} are not in the language “{2}”.</source>
      <translation>Слова сторінки {1} не мовою «{2}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>There are two called {1}.</source>
      <translation>{1} трапляється двічі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>There is no page.</source>
      <translation>Немає жодної сторінки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>This line has no words.</source>
      <translation>У цій репліці немає слів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} is in this panel twice.</source>
      <translation>{1} у цьому кадрі двічі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} panels of page {2} have importance 5; one can.</source>
      <translation>На сторінці {2} кадрів із важливістю 5: {1}; може бути один.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} speaks and is not in the picture.</source>
      <translation>{1} говорить, але його немає на малюнку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} speaks first and should stand further {2}.</source>
      <translation>{1} говорить першим і має стояти далі ({2}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>{1} words in one balloon; at most {2}.</source>
      <translation>Слів в одній хмарці: {1}; щонайбільше {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is no colour as #rrggbb.</source>
      <translation>«{1}» — не колір виду #rrggbb.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is not among the places.</source>
      <translation>«{1}» немає серед місць.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/check.py" />
      <source>“{1}” is not among the props.</source>
      <translation>«{1}» немає серед реквізиту.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1} had nothing to show; its panel shows what the page is for.</source>
      <translation>Сторінці {1} не було чого показати; її кадр показує, для чого вона.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: empty panels were taken out.</source>
      <translation>Сторінка {1}: порожні кадри прибрано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: importance was brought between 1 and 5.</source>
      <translation>Сторінка {1}: важливість приведено до 1–5.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: one panel keeps importance 5, the others have 4.</source>
      <translation>Сторінка {1}: один кадр зберігає важливість 5, інші мають 4.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>Page {1}: panel {2} stands out now.</source>
      <translation>Сторінка {1}: тепер вирізняється кадр {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend.py" />
      <source>The plan had no page; it has one now.</source>
      <translation>План не мав сторінки; тепер має.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>Figures without a name or named twice were put together.</source>
      <translation>Постаті без імені або названі двічі зведено разом.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} got a name of its own.</source>
      <translation>{1} отримує власне ім'я.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} is taken for {2}.</source>
      <translation>{1} сприйнято як {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} was not among the {2} and is now.</source>
      <translation>{1} не було в розділі {2}, тепер є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1} was not in the cast and is now.</source>
      <translation>{1} не було серед дійових осіб, тепер є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_cast.py" />
      <source>{1}: the colours were put into figures.</source>
      <translation>{1}: кольори записано цифрами.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>A line without words was taken out of the lettering.</source>
      <translation>Репліку без слів прибрано з написів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>A long line was divided into {1} balloons.</source>
      <translation>Довгу репліку поділено на хмарки: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>Who speaks is in the picture.</source>
      <translation>Мовець є на малюнку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is heard from outside the picture.</source>
      <translation>{1} чути з-поза малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is in the picture.</source>
      <translation>{1} є на малюнку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} is the only one who can say this.</source>
      <translation>Сказати це може лише {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/mend_panels.py" />
      <source>{1} speaks first and stands where reading begins.</source>
      <translation>{1} говорить першим і стоїть там, де починається читання.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>Here an object is expected.</source>
      <translation>Тут очікується об'єкт.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This figure has no name.</source>
      <translation>Ця постать не має імені.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This has no name.</source>
      <translation>Тут немає назви.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>This line has no text.</source>
      <translation>У цій репліці немає тексту.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>“{1}” is no importance from 1 to 5.</source>
      <translation>«{1}» — не важливість від 1 до 5.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/nodes.py" />
      <source>“{1}” is none of {2}.</source>
      <translation>«{1}» — не одне з {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>A plan is a JSON file with pages and their panels; resources/plan.schema.json describes ours.</source>
      <translation>План — це файл JSON зі сторінками та їхніми кадрами; наш описано в resources/plan.schema.json.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>The file is damaged and was read as far as possible.</source>
      <translation>Файл пошкоджено, його прочитано, наскільки вдалося.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>Update the program to read it.</source>
      <translation>Оновіть програму, щоб прочитати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} is no comic plan: it is not JSON.</source>
      <translation>{1} — не план коміксу: це не JSON.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} is no comic plan: there are no panels in it.</source>
      <translation>{1} — не план коміксу: у ньому немає кадрів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/read.py" />
      <source>{1} was written by a newer version of Kitsumy Desktop.</source>
      <translation>{1} записано новішою версією Kitsumy Desktop.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/spill.py" />
      <source>Layout “{1}”: pages are laid out anew.</source>
      <translation>Макет «{1}»: сторінки буде скомпоновано наново.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/plan/spill.py" />
      <source>“{1}” is not known here; its words were kept.</source>
      <translation>«{1}» тут невідоме; слова збережено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} follows page {2}.</source>
      <translation>Сторінка {1} іде після сторінки {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} has {2} panels; up to 9 read well.</source>
      <translation>Кадрів на сторінці {1}: {2}; добре читаються щонайбільше 9.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} has {2} words; 210 are plenty.</source>
      <translation>Слів на сторінці {1}: {2}; 210 цілком досить.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Page {1} promises {2} panels and has {3}.</source>
      <translation>Сторінка {1} обіцяє кадрів: {2}, а має {3}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>Panel {1} follows panel {2}.</source>
      <translation>Кадр {1} іде після кадру {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>There is no panel in this text yet.</source>
      <translation>У цьому тексті ще немає кадрів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/review.py" />
      <source>{1} words in one panel; 50 are plenty.</source>
      <translation>Слів в одному кадрі: {1}; 50 цілком досить.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/scripts/dialects.py" />
      <source>Fountain</source>
      <translation>Fountain</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/scripts/dialects.py" />
      <source>Full script</source>
      <translation>Повний сценарій</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/scripts/dialects.py" />
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/reread.py" />
      <source>Panel 1. One.</source>
      <translation>Кадр 1. Один.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/shelf.py" />
      <source>It may have been put back already.</source>
      <translation>Можливо, його вже повернули.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/update/shelf.py" />
      <source>This is not on the shelf any more.</source>
      <translation>Цього на полиці вже немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>The answer of {1} for {2} could not be read.</source>
      <translation>Відповідь {1} для {2} не вдалося прочитати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>The answer of {1} for {2} was cut off each time.</source>
      <translation>Відповідь {1} для {2} щоразу обривалася.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>What is written so far is kept. Say it differently in the premise, or choose another model.</source>
      <translation>Написане збережено. Скажіть це в задумі інакше або виберіть іншу модель.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>What is written so far is kept. Try again, or choose another model.</source>
      <translation>Написане збережено. Спробуйте ще раз або виберіть іншу модель.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/answering.py" />
      <source>{1} declined to write {2}.</source>
      <translation>{1} не схоче писати {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>Choose another page.</source>
      <translation>Виберіть іншу сторінку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>No tone was named.</source>
      <translation>Тону не названо.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>Say in a word or two how it should sound.</source>
      <translation>Скажіть одним-двома словами, як має звучати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>There is no page {1} in this plan.</source>
      <translation>У цьому плані немає сторінки {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/revise.py" />
      <source>This was not {1} and stays as it was: {2}</source>
      <translation>Цього не зроблено ({1}), усе лишається як було: {2}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/sizes.py" />
      <source>Choose a model with a context of {1} tokens or more.</source>
      <translation>Виберіть модель із контекстом щонайменше {1} токенів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/sizes.py" />
      <source>{1} can hold too little text at once to write a comic.</source>
      <translation>{1} вміщує замало тексту за раз, щоб написати комікс.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Choose one or more balloons first.</source>
      <translation>Спершу виберіть одну чи кілька хмарок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Choose other panels; what you set by hand stays.</source>
      <translation>Виберіть інші кадри; задане вручну лишається.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>It was not said how to rewrite it.</source>
      <translation>Не сказано, як переписати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>No balloon is chosen.</source>
      <translation>Хмарку не вибрано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>No panel is chosen whose importance was not set by hand.</source>
      <translation>Не вибрано кадру, важливість якого не задано вручну.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Say in a few words what you wish.</source>
      <translation>Скажіть кількома словами, чого бажаєте.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>Try again, or say in other words what you wish.</source>
      <translation>Спробуйте ще раз або скажіть своє побажання інакше.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest.py" />
      <source>{1} has nothing to propose here.</source>
      <translation>{1} не має що тут запропонувати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest_beat.py" />
      <source>Choose the panel after which the new one is to come.</source>
      <translation>Виберіть кадр, після якого має з'явитися новий.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/suggest_beat.py" />
      <source>No panel is chosen.</source>
      <translation>Кадр не вибрано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>Page {1} is not, or not all, in {2}.</source>
      <translation>Сторінка {1} не (або не вся) мовою {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>Page {1}: not all pictures are told in English, which picture models read best.</source>
      <translation>Сторінка {1}: не всі малюнки описано англійською, яку моделі читають найкраще.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/tongue.py" />
      <source>The plot is not told in {1}.</source>
      <translation>Сюжет розказано не мовою {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>Nobody says these words of the premise: “{1}”</source>
      <translation>Ніхто не каже цих слів із задуму: «{1}»</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>Nothing happens at {1}.</source>
      <translation>Тут нічого не відбувається: {1}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/unheeded.py" />
      <source>{1} is neither seen nor heard in the story.</source>
      <translation>{1} в історії не видно й не чути.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>A story can have 1 to {1} pages, not {2}.</source>
      <translation>В історії може бути від 1 до {1} сторінок, а не {2}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>Choose another length.</source>
      <translation>Виберіть інший обсяг.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>Say in a sentence what the story is about.</source>
      <translation>Скажіть одним реченням, про що історія.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>The model's answer ended early: this page may lack its last panels.</source>
      <translation>Відповідь моделі обірвалася: цій сторінці може бракувати останніх кадрів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>The premise is longer than the model can read at once; it was not told its middle.</source>
      <translation>Задум довший, ніж модель може прочитати за раз; середини їй не показано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/story/writer/writer.py" />
      <source>There is nothing to write from yet.</source>
      <translation>Ще немає з чого писати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/doubles.py" />
      <source>Add corner</source>
      <translation>Додати кут</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/doubles.py" />
      <source>Straighten gutter</source>
      <translation>Випрямити проміжок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Burst flash: drag from the centre outward · click: in the middle · L: other lines</source>
      <translation>Спалах: тягніть від центра назовні · клацання: посередині · L: інші лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Dot tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Точковий растр: протягніть прямокутник · Alt: від руки · клацання: весь кадр · N: інші растри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Focus lines: drag from the centre outward · click: in the middle · L: other lines</source>
      <translation>Лінії фокуса: тягніть від центра назовні · клацання: посередині · L: інші лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Ghosts: drag a rectangle · Alt: draw around the figure · N: other tones</source>
      <translation>Двійники: протягніть прямокутник · Alt: обведіть постать · N: інші растри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Gradient: drag a rectangle · Alt: draw freely · click: the panel · N: other tones</source>
      <translation>Перехід: протягніть прямокутник · Alt: від руки · клацання: кадр · N: інші растри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Line tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Лінійний растр: протягніть прямокутник · Alt: від руки · клацання: весь кадр · N: інші растри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Motion blur: drag a rectangle · Alt: draw freely · click: the panel · N: other tones</source>
      <translation>Розмиття руху: протягніть прямокутник · Alt: від руки · клацання: кадр · N: інші растри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Sand tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Піщаний растр: протягніть прямокутник · Alt: від руки · клацання: весь кадр · N: інші растри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Speed lines: drag along the motion · click: over the panel · L: other lines</source>
      <translation>Лінії швидкості: тягніть уздовж руху · клацання: на весь кадр · L: інші лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/effect_kinds.py" />
      <source>Stream lines: drag along the motion · click: over the panel · L: other lines</source>
      <translation>Лінії потоку: тягніть уздовж руху · клацання: на весь кадр · L: інші лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_item.py" />
      <source>Click or drag where the {1} shall be</source>
      <translation>Клацніть або протягніть там, де має бути {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_item.py" />
      <source>Click where the sound shall be</source>
      <translation>Клацніть там, де має бути звук</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_panel.py" />
      <source>Add panel</source>
      <translation>Додати кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_panel.py" />
      <source>Drag a rectangle for a panel above the others</source>
      <translation>Протягніть прямокутник для кадру над іншими</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_tail.py" />
      <source>Add tail</source>
      <translation>Додати хвостик</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/add_tail.py" />
      <source>Drag to the mouth of whoever speaks as well · click: a tail where there is room</source>
      <translation>Тягніть до вуст ще одного мовця · клацання: хвостик там, де є місце</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/bend_tail.py" />
      <source>Bend tail</source>
      <translation>Зігнути хвостик</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/bend_tail.py" />
      <source>Drag to bend the tail · Shift: straight</source>
      <translation>Протягніть, щоб зігнути хвостик · Shift: прямо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Drag to move the picture · wheel or corners to zoom · Alt: may leave the panel uncovered · Esc: done</source>
      <translation>Протягніть, щоб посунути малюнок · коліщатко або кути: масштаб · Alt: кадр може оголитися · Esc: готово</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Move picture</source>
      <translation>Посунути малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/crop_picture.py" />
      <source>Zoom picture</source>
      <translation>Масштабувати малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Change motion</source>
      <translation>Змінити рух</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag how far and where to · Shift: steps of 15°</source>
      <translation>Тягніть, як далеко й куди · Shift: кроками по 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag the corner · Shift: straight</source>
      <translation>Тягніть кут · Shift: прямо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag the edge</source>
      <translation>Тягніть край</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag the end of the gradient · Shift: steps of 15°</source>
      <translation>Тягніть кінець переходу · Shift: кроками по 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Drag to resize · Shift: keep proportions · Alt: about the centre</source>
      <translation>Тягніть, щоб змінити розмір · Shift: зі збереженням пропорцій · Alt: від центра</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Move gradient</source>
      <translation>Посунути перехід</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Resize area</source>
      <translation>Змінити розмір ділянки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_area.py" />
      <source>Shape area</source>
      <translation>Змінити форму ділянки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Bleed</source>
      <translation>Виліт</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Drag: neighbours follow · over the live area's edge: bleed · Alt: this panel alone · Ctrl: no snapping</source>
      <translation>Тягніть: сусіди йдуть за ним · за край робочої ділянки: виліт · Alt: лише цей кадр · Ctrl: без прилипання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Move corner</source>
      <translation>Посунути кут</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Move gutter</source>
      <translation>Посунути проміжок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>Reshape panel</source>
      <translation>Змінити форму кадру</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_border.py" />
      <source>The panel leaves the layout: its neighbours grow beneath it</source>
      <translation>Кадр покидає макет: сусіди ростуть під ним</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_cut.py" />
      <source>Drag the gutter: panels on both sides follow · over a whole panel: merge · Ctrl at the press: its width</source>
      <translation>Тягніть проміжок: кадри з обох боків ідуть за ним · через весь кадр: об'єднати · Ctrl при натисканні: ширина</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_cut.py" />
      <source>Merge panels</source>
      <translation>Об'єднати кадри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_cut.py" />
      <source>Release to merge the two panels</source>
      <translation>Відпустіть, щоб об'єднати два кадри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Add guide</source>
      <translation>Додати напрямну</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Drag the guide · Shift: whole steps · Alt: turn it · Ctrl: no snapping · off the page: remove</source>
      <translation>Тягніть напрямну · Shift: цілі кроки · Alt: повернути · Ctrl: без прилипання · за межі сторінки: прибрати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Move guide</source>
      <translation>Посунути напрямну</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_guide.py" />
      <source>Remove guide</source>
      <translation>Прибрати напрямну</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Bend lines</source>
      <translation>Зігнути лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag the centre · Shift: straight</source>
      <translation>Тягніть центр · Shift: прямо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag to bend the stream</source>
      <translation>Тягніть, щоб зігнути потік</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag to turn · Shift: steps of 15°</source>
      <translation>Тягніть, щоб повернути · Shift: кроками по 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Drag what stays free · Shift: keep proportions · to the middle: nothing stays free</source>
      <translation>Тягніть те, що лишається вільним · Shift: зі збереженням пропорцій · до середини: нічого вільного</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Move lines</source>
      <translation>Посунути лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Size lines</source>
      <translation>Розмір ліній</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_lines.py" />
      <source>Turn lines</source>
      <translation>Повернути лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Curve edge</source>
      <translation>Зігнути край</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Drag the corner · Shift: straight · onto the next one, or Alt+click: remove · Ctrl: no snapping</source>
      <translation>Тягніть кут · Shift: прямо · на сусідній, або Alt+клацання: прибрати · Ctrl: без прилипання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Drag: a new corner · Ctrl: curve the edge</source>
      <translation>Тягніть: новий кут · Ctrl: зігнути край</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_point.py" />
      <source>Remove corner</source>
      <translation>Прибрати кут</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Drag the tip to the speaker's mouth · Ctrl: bound to nobody · Alt+click: take the tail away</source>
      <translation>Тягніть кінчик до вуст мовця · Ctrl: ні до кого не прив'язувати · Alt+клацання: прибрати хвостик</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Move tail</source>
      <translation>Посунути хвостик</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Release here: the speaker is outside the panel · Ctrl: the tail reaches over the border</source>
      <translation>Відпустіть тут: мовець поза кадром · Ctrl: хвостик перетинає межу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Release here: the tail keeps to this mouth · Ctrl: bound to nobody</source>
      <translation>Відпустіть тут: хвостик триматиметься цих вуст · Ctrl: ні до кого не прив'язувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/drag_tail.py" />
      <source>Remove tail</source>
      <translation>Прибрати хвостик</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/knife.py" />
      <source>Cut panel</source>
      <translation>Розрізати кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/knife.py" />
      <source>Drag across a panel to cut it · Shift: every panel on the way · Ctrl: any slant, not straightened</source>
      <translation>Проведіть через кадр, щоб розрізати · Shift: усі кадри на шляху · Ctrl: будь-який нахил, без вирівнювання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/knife.py" />
      <source>Draw the line across a whole panel, not too near to its border</source>
      <translation>Проведіть лінію через увесь кадр, не надто близько до межі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/marquee.py" />
      <source>Drag around what you want · Shift: add or take away · Alt: only what is wholly inside</source>
      <translation>Обведіть потрібне · Shift: додати чи відняти · Alt: лише те, що цілком усередині</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Drag a copy · Shift: straight</source>
      <translation>Протягніть копію · Shift: прямо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Drag to move · Shift: straight · Alt: the tail moves along · Ctrl: no snapping</source>
      <translation>Тягніть, щоб посунути · Shift: прямо · Alt: хвостик іде разом · Ctrl: без прилипання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Duplicate {1}</source>
      <translation>Дублювати: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/move_items.py" />
      <source>Move {1}</source>
      <translation>Посунути: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>Draw around the figure · Shift: one more figure · Alt+click: forget a figure</source>
      <translation>Обведіть постать · Shift: ще одна постать · Alt+клацання: забути постать</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>Forget figure</source>
      <translation>Забути постать</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>Outline figure</source>
      <translation>Обвести постать</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/outline_figure.py" />
      <source>There is no picture here to outline a figure in</source>
      <translation>Тут немає малюнка, на якому можна обвести постать</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/paint_mask.py" />
      <source>Paint over what shall be drawn anew · Alt: take away · [ ]: brush · Del: clear · Esc: leave</source>
      <translation>Зафарбуйте те, що треба намалювати наново · Alt: зняти · [ ]: пензель · Del: очистити · Esc: вийти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/paint_mask.py" />
      <source>There is no picture here to paint on</source>
      <translation>Тут немає малюнка, на якому можна малювати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Drag to resize · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</source>
      <translation>Тягніть, щоб змінити розмір · Shift: зі збереженням пропорцій · Alt: від центра · Ctrl: без прилипання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Resize balloon</source>
      <translation>Змінити розмір хмарки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_balloon.py" />
      <source>Resize caption</source>
      <translation>Змінити розмір підпису</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_panel.py" />
      <source>Drag to resize the panel · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</source>
      <translation>Тягніть, щоб змінити розмір кадру · Shift: зі збереженням пропорцій · Alt: від центра · Ctrl: без прилипання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/resize_panel.py" />
      <source>Resize panel</source>
      <translation>Змінити розмір кадру</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/scale_sfx.py" />
      <source>Drag to resize</source>
      <translation>Тягніть, щоб змінити розмір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/scale_sfx.py" />
      <source>Resize sound effect</source>
      <translation>Змінити розмір звукового ефекту</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Add point</source>
      <translation>Додати точку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Drag to shape the balloon with one more point</source>
      <translation>Тягніть, щоб надати хмарці форми ще однією точкою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Drag to shape the balloon · Alt+click: take the point away</source>
      <translation>Тягніть, щоб змінити форму хмарки · Alt+клацання: прибрати точку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Remove point</source>
      <translation>Прибрати точку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>Shape balloon</source>
      <translation>Змінити форму хмарки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/shape_balloon.py" />
      <source>The outline would cross itself here</source>
      <translation>Тут обрис перетнув би сам себе</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Drag away from the gutter's middle to widen it · Shift: whole points</source>
      <translation>Тягніть від середини проміжку, щоб розширити його · Shift: цілі пункти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Drag to slant the gutter · Shift: steps of 5° · double-click: straight</source>
      <translation>Тягніть, щоб нахилити проміжок · Shift: кроками по 5° · подвійне клацання: прямо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Gutter width</source>
      <translation>Ширина проміжку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Gutter {1} pt · drag away from its middle to widen it · Shift: whole points</source>
      <translation>Проміжок {1} пт · тягніть від середини, щоб розширити · Shift: цілі пункти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Slant gutter</source>
      <translation>Нахилити проміжок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/slant_cut.py" />
      <source>Slant {1}° · Shift: steps of 5° · double-click: straight</source>
      <translation>Нахил {1}° · Shift: кроками по 5° · подвійне клацання: прямо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/stretch_sfx.py" />
      <source>Drag to widen the letters · Alt: about the middle</source>
      <translation>Тягніть, щоб розширити літери · Alt: від середини</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/stretch_sfx.py" />
      <source>Stretch sound effect</source>
      <translation>Розтягнути звуковий ефект</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/swap_panels.py" />
      <source>Drop on another panel to change places · double-click to move the picture inside</source>
      <translation>Відпустіть на іншому кадрі, щоб поміняти місцями · подвійне клацання: рухати малюнок усередині</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/swap_panels.py" />
      <source>Swap panels</source>
      <translation>Поміняти кадри місцями</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Drag to resize all · Shift: keep proportions · Alt: about the centre · Ctrl: no snapping</source>
      <translation>Тягніть, щоб змінити розмір усіх · Shift: зі збереженням пропорцій · Alt: від центра · Ctrl: без прилипання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Drag to turn all · Shift: steps of 15°</source>
      <translation>Тягніть, щоб повернути всі · Shift: кроками по 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Resize {1} items</source>
      <translation>Змінити розмір об'єктів: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>Turn {1} items</source>
      <translation>Повернути об'єктів: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/transform_many.py" />
      <source>{1}°  ·  Drag to turn all · Shift: steps of 15°</source>
      <translation>{1}°  ·  Тягніть, щоб повернути всі · Shift: кроками по 15°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/turn_sfx.py" />
      <source>Turn sound effect</source>
      <translation>Повернути звуковий ефект</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Bend sound effect</source>
      <translation>Зігнути звуковий ефект</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag to bend the line · Alt+click: take the point away</source>
      <translation>Тягніть, щоб зігнути лінію · Alt+клацання: прибрати точку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag to bend · Shift: the other side as well · Alt: straight along one axis</source>
      <translation>Тягніть, щоб зігнути · Shift: і другий бік · Alt: прямо вздовж осі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/warp_sfx.py" />
      <source>Drag up or down to bend · Shift: steps · sideways bends the other way</source>
      <translation>Тягніть угору чи вниз, щоб зігнути · Shift: кроками · убік: згин в інший бік</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/widen_tail.py" />
      <source>Drag to make the tail wider or thinner · Shift: the usual width</source>
      <translation>Тягніть, щоб зробити хвостик ширшим чи тоншим · Shift: звичайна ширина</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/gestures/widen_tail.py" />
      <source>Width of tail</source>
      <translation>Ширина хвостика</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Delete {1}</source>
      <translation>Видалити: {1}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Inside the group · click elsewhere to leave it · double-click again to edit</source>
      <translation>Усередині групи · клацніть деінде, щоб вийти · ще раз двічі, щоб редагувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Locked: unlock it first</source>
      <translation>Заблоковано: спершу розблокуйте</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Nudge</source>
      <translation>Підсунути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/host.py" />
      <source>Type · click outside or press Esc or Ctrl+Enter to finish</source>
      <translation>Пишіть · клацання зовні, Esc або Ctrl+Enter: закінчити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Balloon</source>
      <translation>Хмарка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Caption</source>
      <translation>Підпис</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click a balloon, caption or sound effect to edit its text</source>
      <translation>Клацніть хмарку, підпис чи звуковий ефект, щоб змінити текст</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click or drag where the balloon shall be, then type</source>
      <translation>Клацніть або протягніть там, де має бути хмарка, і пишіть</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click to select, drag to move, double-click to edit · Ctrl: click beneath, drag a copy</source>
      <translation>Клацніть, щоб вибрати; тягніть, щоб посунути; двічі, щоб редагувати · Ctrl: клацнути те, що під ним, тягти копію</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click to zoom in, Alt+click to zoom out</source>
      <translation>Клацання наближає, Alt+клацання віддаляє</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click where the caption shall be, then type</source>
      <translation>Клацніть там, де має бути підпис, і пишіть</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Click where the sound shall be, then type</source>
      <translation>Клацніть там, де має бути звук, і пишіть</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag a picture inside its panel; wheel or corners to zoom</source>
      <translation>Тягніть малюнок усередині кадру; коліщатко або кути: масштаб</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones</source>
      <translation>Протягніть прямокутник · Alt: від руки · клацання: весь кадр · N: інші растри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag from the centre outward, or along the motion · L: other lines</source>
      <translation>Тягніть від центра назовні або вздовж руху · L: інші лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Drag to move the view · hold Space in any tool</source>
      <translation>Тягніть, щоб рухати вигляд · у будь-якому інструменті утримуйте пробіл</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Figure</source>
      <translation>Постать</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Fix a region</source>
      <translation>Виправити ділянку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Hand</source>
      <translation>Рука</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Knife</source>
      <translation>Ніж</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Lines</source>
      <translation>Лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Panel</source>
      <translation>Кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Picture</source>
      <translation>Малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Select</source>
      <translation>Вибір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Sound effect</source>
      <translation>Звуковий ефект</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Tone and blur</source>
      <translation>Растр і розмиття</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/table.py" />
      <source>Zoom</source>
      <translation>Масштаб</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/tools/text_session.py" />
      <source>Edit text</source>
      <translation>Змінити текст</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/action_set.py" />
      <source>There is nothing to do.</source>
      <translation>Немає що робити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Add a level guide…</source>
      <translation>Додати горизонтальну напрямну…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Add an upright guide…</source>
      <translation>Додати вертикальну напрямну…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align bottom edges</source>
      <translation>Вирівняти нижні краї</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align centres across</source>
      <translation>Вирівняти центри по горизонталі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align left edges</source>
      <translation>Вирівняти ліві краї</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align middles</source>
      <translation>Вирівняти середини по вертикалі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align right edges</source>
      <translation>Вирівняти праві краї</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Align top edges</source>
      <translation>Вирівняти верхні краї</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal distances of centres across</source>
      <translation>Рівні відстані центрів по горизонталі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal distances of centres down</source>
      <translation>Рівні відстані центрів по вертикалі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal gaps across</source>
      <translation>Рівні проміжки по горизонталі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal gaps down</source>
      <translation>Рівні проміжки по вертикалі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal height</source>
      <translation>Однакова висота</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal size</source>
      <translation>Однаковий розмір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Equal width</source>
      <translation>Однакова ширина</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Inches</source>
      <translation>Дюйми</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Lock guides</source>
      <translation>Заблокувати напрямні</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Millimetres</source>
      <translation>Міліметри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Mirror left to right</source>
      <translation>Віддзеркалити зліва направо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Mirror the page</source>
      <translation>Віддзеркалити сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Mirror top to bottom</source>
      <translation>Віддзеркалити згори вниз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Own guides</source>
      <translation>Власні напрямні</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Pixels</source>
      <translation>Пікселі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Points</source>
      <translation>Пункти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Remove all guides of the page</source>
      <translation>Прибрати всі напрямні сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Rulers</source>
      <translation>Лінійки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Snapping</source>
      <translation>Прилипання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To each other</source>
      <translation>Одне за одним</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To the page</source>
      <translation>За сторінкою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To the panel</source>
      <translation>За кадром</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>To the safe area</source>
      <translation>За безпечною зоною</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Turn left by 90°</source>
      <translation>Повернути ліворуч на 90°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/arrange.py" />
      <source>Turn right by 90°</source>
      <translation>Повернути праворуч на 90°</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>And of the next one</source>
      <translation>І наступного також</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Behind the figure</source>
      <translation>За постаттю</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Bind tail to speaker</source>
      <translation>Прив'язати хвостик до мовця</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Body</source>
      <translation>Тіло</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Figures</source>
      <translation>Постаті</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Figures are outlined first</source>
      <translation>Спершу обводяться постаті</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Fit balloon to text</source>
      <translation>Хмарку за текстом</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Fit text to balloon</source>
      <translation>Текст за хмаркою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Forget outlined figures</source>
      <translation>Забути обведені постаті</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Free outline</source>
      <translation>Вільний обрис</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>It keeps to the mouth from now on</source>
      <translation>Відтепер тримається вуст</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Join</source>
      <translation>З'єднання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Join balloons</source>
      <translation>З'єднати хмарки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Joined by a connector</source>
      <translation>З'єднано перемичкою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Of one speaker, into one</source>
      <translation>Одного мовця, в одну</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>On the side that has the most room</source>
      <translation>З того боку, де найбільше місця</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Outline figures by faces</source>
      <translation>Обвести постаті за обличчями</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Outline of its kind</source>
      <translation>Обрис свого виду</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Padding, corners, lines and colours</source>
      <translation>Поля, кути, лінії та кольори</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Points to drag</source>
      <translation>Точки, які можна тягнути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Radio</source>
      <translation>Радіо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Separate balloons</source>
      <translation>Роз'єднати хмарки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Shout</source>
      <translation>Крик</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Speaker is outside the panel</source>
      <translation>Мовець поза кадром</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Speech</source>
      <translation>Мовлення</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Tail follows nobody</source>
      <translation>Хвостик ні за ким не йде</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Tails</source>
      <translation>Хвостики</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>The last one</source>
      <translation>Останній</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Thought</source>
      <translation>Думка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Usual look</source>
      <translation>Звичайний вигляд</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Weak</source>
      <translation>Кволий голос</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/balloon.py" />
      <source>Whisper</source>
      <translation>Шепіт</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Add</source>
      <translation>Додати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Balloons</source>
      <translation>Хмарки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Page</source>
      <translation>Сторінка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/contexts.py" />
      <source>Story</source>
      <translation>Історія</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>At the bottom</source>
      <translation>Знизу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>At the top</source>
      <translation>Згори</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Gutter</source>
      <translation>Проміжок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Gutter width…</source>
      <translation>Ширина проміжку…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Gutters as in the whole comic</source>
      <translation>Проміжки як у всьому коміксі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Inset panel</source>
      <translation>Кадр-вставка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Merge across this gutter</source>
      <translation>Об'єднати через цей проміжок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>On all sides</source>
      <translation>З усіх боків</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>On the left</source>
      <translation>Ліворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>On the right</source>
      <translation>Праворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Select the next gutter</source>
      <translation>Вибрати наступний проміжок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/cuts.py" />
      <source>Width as the page's rule</source>
      <translation>Ширина за правилом сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Copy</source>
      <translation>Копіювати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Copy look</source>
      <translation>Копіювати вигляд</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Cut</source>
      <translation>Вирізати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Delete</source>
      <translation>Видалити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Deselect</source>
      <translation>Зняти вибір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Duplicate</source>
      <translation>Дублювати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Look</source>
      <translation>Зовнішність</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Paste</source>
      <translation>Вставити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Paste in place</source>
      <translation>Вставити на те саме місце</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Paste look</source>
      <translation>Вставити вигляд</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Redo</source>
      <translation>Повторити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Select all</source>
      <translation>Вибрати все</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/edit.py" />
      <source>Undo</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>A part of the picture again and fainter</source>
      <translation>Частина малюнка ще раз і блідіша</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Above everything said</source>
      <translation>Над усіма репліками</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Along a curve</source>
      <translation>Уздовж кривої</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Beneath everything said</source>
      <translation>Під усіма репліками</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Effects</source>
      <translation>Ефекти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Ink around a star</source>
      <translation>Чорнило довкола зірки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Of a part of the picture</source>
      <translation>Частини малюнка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Other dice</source>
      <translation>Кинути жереб знову</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Over the whole panel</source>
      <translation>На весь кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Parallel, with room for a figure</source>
      <translation>Паралельно, з місцем для постаті</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>The same look, drawn anew</source>
      <translation>Той самий вигляд, намальований наново</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/effects.py" />
      <source>Toward the middle of the panel</source>
      <translation>До середини кадру</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Export script…</source>
      <translation>Експорт сценарію…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Export…</source>
      <translation>Експорт…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Library</source>
      <translation>Бібліотека</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>New comic…</source>
      <translation>Новий комікс…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Open a .kitsumy file…</source>
      <translation>Відкрити файл .kitsumy…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Quit</source>
      <translation>Вийти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Save as one file…</source>
      <translation>Зберегти одним файлом…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>Settings…</source>
      <translation>Налаштування…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/file.py" />
      <source>The comic with all its pictures, to move it or keep it safe</source>
      <translation>Комікс з усіма малюнками, щоб перенести чи вберегти його</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Border</source>
      <translation>Межа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Broken border</source>
      <translation>Переривчаста межа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Clean border</source>
      <translation>Чиста межа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Cloud border</source>
      <translation>Межа хмаркою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Double border</source>
      <translation>Подвійна межа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Flip picture</source>
      <translation>Віддзеркалити малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Ink border</source>
      <translation>Межа чорнилом</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Jagged border</source>
      <translation>Зубчаста межа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Keep the layout as a template…</source>
      <translation>Зберегти макет як шаблон…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>No border</source>
      <translation>Без межі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>No shape</source>
      <translation>Без форми</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Other dice for the border</source>
      <translation>Кинути жереб для межі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Other dice for the shape</source>
      <translation>Кинути жереб для форми</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Rough border</source>
      <translation>Груба межа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Rounded border</source>
      <translation>Заокруглена межа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Same frame for the comic</source>
      <translation>Така сама рамка на комікс</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Same frame for the page</source>
      <translation>Така сама рамка на сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Shape…</source>
      <translation>Форма…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Sketchy border</source>
      <translation>Ескізна межа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Templates of your own…</source>
      <translation>Власні шаблони…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/frame.py" />
      <source>Worn border</source>
      <translation>Потерта межа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Bring forward</source>
      <translation>Ближче</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Bring to front</source>
      <translation>На передній план</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Group</source>
      <translation>Згрупувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Hide</source>
      <translation>Сховати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Hide and lock</source>
      <translation>Сховати й заблокувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Keep where it is</source>
      <translation>Лишати на місці</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Lock</source>
      <translation>Заблокувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Order</source>
      <translation>Порядок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Send backward</source>
      <translation>Далі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Send to back</source>
      <translation>На задній план</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Show everything</source>
      <translation>Показати все</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Ungroup</source>
      <translation>Розгрупувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/layers.py" />
      <source>Unlock everything</source>
      <translation>Розблокувати все</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Around a gasp or a cough</source>
      <translation>Довкола зойку чи кашлю</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>As the comic's language has them</source>
      <translation>Як у мові коміксу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Bigger words</source>
      <translation>Більші слова</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Bold italic</source>
      <translation>Жирний курсив</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Breath marks</source>
      <translation>Знаки подиху</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Find and replace</source>
      <translation>Знайти й замінити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Italic</source>
      <translation>Курсив</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Larger letters</source>
      <translation>Більші літери</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Lettering</source>
      <translation>Написи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Lettering styles…</source>
      <translation>Стилі написів…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Of what is selected in the text</source>
      <translation>Того, що вибрано в тексті</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Replace…</source>
      <translation>Замінити…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Smaller letters</source>
      <translation>Менші літери</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Smaller words</source>
      <translation>Менші слова</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/lettering.py" />
      <source>Spell dots and dashes</source>
      <translation>Написання крапок і тире</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Align</source>
      <translation>Вирівняти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Align to</source>
      <translation>Вирівнювати за</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Arrange</source>
      <translation>Упорядкувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Distribute</source>
      <translation>Розподілити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Edit</source>
      <translation>Правка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Generate</source>
      <translation>Генерування</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Guides</source>
      <translation>Напрямні</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Help</source>
      <translation>Довідка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Spread</source>
      <translation>Розворот</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>Units</source>
      <translation>Одиниці</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/menus.py" />
      <source>View</source>
      <translation>Вигляд</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Add page</source>
      <translation>Додати сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Add spread</source>
      <translation>Додати розворот</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Delete page</source>
      <translation>Видалити сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Draw drafts</source>
      <translation>Намалювати начерки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Duplicate page</source>
      <translation>Дублювати сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Insert a page before</source>
      <translation>Вставити сторінку перед цією</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Join this page with the next one</source>
      <translation>З'єднати цю сторінку з наступною</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Lay out page again</source>
      <translation>Скомпонувати сторінку знову</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Make a spread</source>
      <translation>Зробити розворотом</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Next page</source>
      <translation>Наступна сторінка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Place balloons again</source>
      <translation>Розставити хмарки знову</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Previous page</source>
      <translation>Попередня сторінка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Shuffle layout</source>
      <translation>Перемішати макет</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/page.py" />
      <source>Split the spread into two pages</source>
      <translation>Розділити розворот на дві сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Add to panel…</source>
      <translation>Додати до кадру…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Back into the layout</source>
      <translation>Повернути в макет</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Choose a picture…</source>
      <translation>Вибрати малюнок…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Divide into columns</source>
      <translation>Поділити на стовпці</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Divide into rows</source>
      <translation>Поділити на ряди</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Draw this panel again</source>
      <translation>Намалювати цей кадр знову</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Free from the layout</source>
      <translation>Звільнити з макета</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/panel.py" />
      <source>Remove the picture</source>
      <translation>Прибрати малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Dismiss</source>
      <translation>Відкинути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Explain the mark</source>
      <translation>Пояснити позначку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>From a picture…</source>
      <translation>З малюнка…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate selected panels…</source>
      <translation>Згенерувати вибрані кадри…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate this page…</source>
      <translation>Згенерувати цю сторінку…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Generate…</source>
      <translation>Згенерувати…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Look again whether it was made</source>
      <translation>Ще раз перевірити, чи створено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Make it again</source>
      <translation>Створити знову</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Regenerate stale panels…</source>
      <translation>Згенерувати застарілі кадри знову…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Stop generating</source>
      <translation>Зупинити генерування</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Try again</source>
      <translation>Спробувати ще раз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Try failed panels again</source>
      <translation>Спробувати невдалі кадри ще раз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Upscale…</source>
      <translation>Збільшити роздільність…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/picture.py" />
      <source>Vary…</source>
      <translation>Варіанти…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>A spread is made of two single pages that follow each other.</source>
      <translation>Розворот складається з двох одинарних сторінок, що йдуть поспіль.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Click a gutter first.</source>
      <translation>Спершу клацніть проміжок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>No picture has failed.</source>
      <translation>Невдалих малюнків немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>No picture is out of date.</source>
      <translation>Застарілих малюнків немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>No pictures are being made.</source>
      <translation>Малюнки зараз не створюються.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Nothing on this page is hidden.</source>
      <translation>На цій сторінці нічого не сховано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Nothing on this page is locked.</source>
      <translation>На цій сторінці нічого не заблоковано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Open a comic first.</source>
      <translation>Спершу відкрийте комікс.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a balloon or a caption first.</source>
      <translation>Спершу виберіть хмарку або підпис.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a balloon that is joined with another first.</source>
      <translation>Спершу виберіть хмарку, з'єднану з іншою.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a free panel first.</source>
      <translation>Спершу виберіть вільний кадр.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a member of a group first.</source>
      <translation>Спершу виберіть учасника групи.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel first.</source>
      <translation>Спершу виберіть кадр.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel of the layout first.</source>
      <translation>Спершу виберіть кадр макета.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel whose picture failed first.</source>
      <translation>Спершу виберіть кадр, малюнок якого не вдався.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel whose picture may have been paid already first.</source>
      <translation>Спершу виберіть кадр, малюнок якого, можливо, вже оплачено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a border drawn as by hand first.</source>
      <translation>Спершу виберіть кадр із межею, намальованою ніби від руки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a mark first.</source>
      <translation>Спершу виберіть кадр із позначкою.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a picture first.</source>
      <translation>Спершу виберіть кадр із малюнком.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a panel with a shape first.</source>
      <translation>Спершу виберіть кадр із формою.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select a sound effect first.</source>
      <translation>Спершу виберіть звуковий ефект.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select lines, a tone or a blur first.</source>
      <translation>Спершу виберіть лінії, растр або розмиття.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select something on the page first.</source>
      <translation>Спершу виберіть щось на сторінці.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select something that lies on the panels first.</source>
      <translation>Спершу виберіть щось, що лежить на кадрах.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>Select two things or more first.</source>
      <translation>Спершу виберіть два об'єкти або більше.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/reasons.py" />
      <source>The page in view is not a spread.</source>
      <translation>Показана сторінка не є розворотом.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Along a line</source>
      <translation>Уздовж лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Another look…</source>
      <translation>Інший вигляд…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Bend</source>
      <translation>Згин</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Bulge</source>
      <translation>Опуклість</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Drawn sounds in three languages</source>
      <translation>Мальовані звуки трьома мовами</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Free envelope</source>
      <translation>Вільна оболонка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Perspective</source>
      <translation>Перспектива</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Points of a baseline to drag</source>
      <translation>Точки базової лінії, які можна тягнути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Sound effect from the list…</source>
      <translation>Звуковий ефект зі списку…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Straight letters</source>
      <translation>Рівні літери</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>The same letters, drawn differently</source>
      <translation>Ті самі літери, намальовані інакше</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Twelve points to drag</source>
      <translation>Дванадцять точок, які можна тягнути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/sfx.py" />
      <source>Wave</source>
      <translation>Хвиля</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Add a beat after this panel…</source>
      <translation>Додати такт після цього кадру…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Cast, places and props…</source>
      <translation>Дійові особи, місця й реквізит…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Open plan…</source>
      <translation>Відкрити план…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Rewrite…</source>
      <translation>Переписати…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Say it shorter…</source>
      <translation>Сказати коротше…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Score importance again…</source>
      <translation>Оцінити важливість знову…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/story.py" />
      <source>Update from a script file…</source>
      <translation>Оновити з файлу сценарію…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>About Kitsumy</source>
      <translation>Про Kitsumy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>Find a command…</source>
      <translation>Знайти команду…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>Keyboard shortcuts…</source>
      <translation>Сполучення клавіш…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>Monitor</source>
      <translation>Монітор</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/tools.py" />
      <source>What pictures cost…</source>
      <translation>Скільки коштують малюнки…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Cast beside the page</source>
      <translation>Дійові особи поруч зі сторінкою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Dark theme</source>
      <translation>Темна тема</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Facing pages</source>
      <translation>Сторінки поруч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Fit page</source>
      <translation>Уся сторінка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Fit width</source>
      <translation>За шириною</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>History and versions</source>
      <translation>Історія та версії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Inspector</source>
      <translation>Інспектор</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Language of the system</source>
      <translation>Мова системи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Layers</source>
      <translation>Шари</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Light theme</source>
      <translation>Світла тема</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Next part of the window</source>
      <translation>Наступна частина вікна</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Outline</source>
      <translation>Структура</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Page overview</source>
      <translation>Огляд сторінок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Pages</source>
      <translation>Сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Previous part of the window</source>
      <translation>Попередня частина вікна</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Same as the system</source>
      <translation>Як у системі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Script</source>
      <translation>Сценарій</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Shelf</source>
      <translation>Полиця</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Story check</source>
      <translation>Перевірка історії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Trim, bleed and safe area</source>
      <translation>Обріз, виліт і безпечна зона</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Zoom in</source>
      <translation>Наблизити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/actions/view.py" />
      <source>Zoom out</source>
      <translation>Віддалити</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>%n comic came into the library.|%n comics came into the library.</source>
      <translation>
        <numerusform>До бібліотеки додано %n комікс.</numerusform>
        <numerusform>До бібліотеки додано %n комікси.</numerusform>
        <numerusform>До бібліотеки додано %n коміксів.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>All files</source>
      <translation>Усі файли</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Kitsumy comics</source>
      <translation>Комікси Kitsumy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Open .kitsumy files</source>
      <translation>Відкрити файли .kitsumy</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Reading {name}</source>
      <translation>Читаємо {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Save as one file</source>
      <translation>Зберегти одним файлом</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Writing {name}</source>
      <translation>Записуємо {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>Written to {path}</source>
      <translation>Записано до {path}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/bundles.py" />
      <source>{what}: stopped.</source>
      <translation>{what}: зупинено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Arriving</source>
      <translation>Надходить</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Decide</source>
      <translation>Вирішіть</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Drawing</source>
      <translation>Малюється</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Failed</source>
      <translation>Не вдалося</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/badges.py" />
      <source>Waiting</source>
      <translation>Чекає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/mask_layer.py" />
      <source>Nothing is painted yet.</source>
      <translation>Ще нічого не зафарбовано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/mask_layer.py" />
      <source>Paint over the region that shall be drawn anew.</source>
      <translation>Зафарбуйте ділянку, яку треба намалювати наново.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/rulers.py" />
      <source>Drag onto the page for a guide</source>
      <translation>Потягніть на сторінку, щоб отримати напрямну</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/rulers.py" />
      <source>Ruler across the page</source>
      <translation>Лінійка вздовж сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/rulers.py" />
      <source>Ruler down the page</source>
      <translation>Лінійка вниз по сторінці</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/canvas/widget.py" />
      <source>Panels, balloons and sound effects of the page. Tab goes through them.</source>
      <translation>Кадри, хмарки та звукові ефекти сторінки. Tab переходить між ними.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast.py" />
      <source>Cast, places and props</source>
      <translation>Дійові особи, місця й реквізит</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast.py" />
      <source>Section</source>
      <translation>Розділ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_files.py" />
      <source>“{1}” is too large for a reference picture.</source>
      <translation>«{1}» завеликий як на малюнок-зразок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>A place that stands here looks the same in every picture, by words and pictures.</source>
      <translation>Місце, що стоїть тут, має однаковий вигляд на кожному малюнку: за словами й зразками.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>A thing the story comes back to. What stands here looks the same in every picture that shows it.</source>
      <translation>Річ, до якої повертається історія. Що стоїть тут, має однаковий вигляд на кожному малюнку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a character</source>
      <translation>Додати персонажа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a place</source>
      <translation>Додати місце</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add a prop</source>
      <translation>Додати річ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add character</source>
      <translation>Додати персонажа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add place</source>
      <translation>Додати місце</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Add prop</source>
      <translation>Додати річ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Age, face, hair, skin, build, one mark nobody else has: what stays when the clothes change</source>
      <translation>Вік, обличчя, волосся, шкіра, статура, одна прикмета, якої ні в кого немає: те, що лишається, коли змінюється одяг</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Also called</source>
      <translation>Інші імена</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Cast</source>
      <translation>Дійові особи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change look</source>
      <translation>Змінити зовнішність</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change other names</source>
      <translation>Змінити інші імена</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change outfit</source>
      <translation>Змінити одяг</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Change voice</source>
      <translation>Змінити голос</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Clothes with their colours, from head to foot</source>
      <translation>Одяг із кольорами, з голови до ніг</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this character here, the best first.</source>
      <translation>Перетягніть сюди малюнки цього персонажа, найкращий першим.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this place here, the best first.</source>
      <translation>Перетягніть сюди малюнки цього місця, найкращий першим.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Drop pictures of this thing here, the best first.</source>
      <translation>Перетягніть сюди малюнки цієї речі, найкращий першим.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>For whoever writes their lines.</source>
      <translation>Для того, хто пише репліки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>How they talk: short or winding, polite, rough, favourite words</source>
      <translation>Як говорить: коротко чи заплутано, ввічливо, грубо, улюблені слова</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Kind of place, buildings or furniture, materials and colours, light, one thing only here</source>
      <translation>Вид місця, будівлі чи меблі, матеріали й кольори, світло, одна річ, що є лише тут</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Look and outfit are used word for word in every picture.</source>
      <translation>Зовнішність і одяг дослівно входять до кожного малюнка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Name</source>
      <translation>Ім'я</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New character</source>
      <translation>Новий персонаж</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New place</source>
      <translation>Нове місце</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>New prop</source>
      <translation>Нова річ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>No places yet</source>
      <translation>Місць ще немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>No props yet</source>
      <translation>Реквізиту ще немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Nobody in the cast yet</source>
      <translation>Дійових осіб ще немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the cast</source>
      <translation>Упорядкувати дійових осіб</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the places</source>
      <translation>Упорядкувати місця</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Order the props</source>
      <translation>Упорядкувати реквізит</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Other names in the script, with commas between</source>
      <translation>Інші імена в сценарії, через кому</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Outfit</source>
      <translation>Одяг</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Places</source>
      <translation>Місця</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Props</source>
      <translation>Реквізит</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove character</source>
      <translation>Прибрати персонажа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove from the cast</source>
      <translation>Прибрати з дійових осіб</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove place</source>
      <translation>Прибрати місце</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Remove prop</source>
      <translation>Прибрати річ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename character</source>
      <translation>Перейменувати персонажа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename place</source>
      <translation>Перейменувати місце</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Rename prop</source>
      <translation>Перейменувати річ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Used word for word in every picture of this place.</source>
      <translation>Дослівно входить до кожного малюнка цього місця.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Used word for word in every picture that shows it.</source>
      <translation>Дослівно входить до кожного малюнка, де її видно.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Voice</source>
      <translation>Голос</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>What it is, size, material and colours, wear, one mark that tells it from any other</source>
      <translation>Що це, розмір, матеріал і кольори, потертості, одна прикмета, що вирізняє з-поміж усіх</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_kinds.py" />
      <source>Whoever stands here looks the same in every picture, by words, colours and pictures.</source>
      <translation>Хто стоїть тут, має однаковий вигляд на кожному малюнку: за словами, кольорами й зразками.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>A balloon of this speaker</source>
      <translation>Хмарка цього мовця</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>As the comic</source>
      <translation>Як у коміксі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Face</source>
      <translation>Шрифт</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Ink</source>
      <translation>Чорнило</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Larger</source>
      <translation>Більший</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Much larger</source>
      <translation>Значно більший</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Much smaller</source>
      <translation>Значно менший</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Size</source>
      <translation>Розмір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>Smaller</source>
      <translation>Менший</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>So this is how {name} talks!</source>
      <translation>Отак говорить {name}!</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>This ink is hard to read on this balloon: contrast {ratio}, readable from {least}.</source>
      <translation>Це чорнило важко читати на цій хмарці: контраст {ratio}, читабельно від {least}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_lettering.py" />
      <source>{name}: as the comic</source>
      <translation>{name}: як у коміксі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_member.py" />
      <source>Colours</source>
      <translation>Кольори</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_member.py" />
      <source>Turnaround sheet</source>
      <translation>Аркуш персонажа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_orders.py" />
      <source>The comic has no panel yet.</source>
      <translation>У коміксі ще немає кадрів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_orders.py" />
      <source>The sheet could not be made.</source>
      <translation>Аркуш не вдалося створити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Add reference pictures</source>
      <translation>Додати малюнки-зразки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change colours</source>
      <translation>Змінити кольори</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change lettering</source>
      <translation>Змінити написи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Change reference pictures</source>
      <translation>Змінити малюнки-зразки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_page.py" />
      <source>Remove turnaround sheet</source>
      <translation>Прибрати аркуш персонажа</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Add a colour</source>
      <translation>Додати колір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Change…</source>
      <translation>Змінити…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Colour {colour}</source>
      <translation>Колір {colour}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>Remove</source>
      <translation>Прибрати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_palette.py" />
      <source>{colour}: click to change, Delete to remove</source>
      <translation>{colour}: клацніть, щоб змінити, Delete прибирає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Add pictures…</source>
      <translation>Додати малюнки…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Earlier</source>
      <translation>Раніше</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Later</source>
      <translation>Пізніше</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Pictures</source>
      <translation>Малюнки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Reference picture {n}</source>
      <translation>Малюнок-зразок {n}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Reference pictures</source>
      <translation>Малюнки-зразки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_pictures.py" />
      <source>Remove picture</source>
      <translation>Прибрати малюнок</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>1 panel shows {name}|%n panels show {name}</source>
      <translation>
        <numerusform>%n кадр показує: {name}</numerusform>
        <numerusform>%n кадри показують: {name}</numerusform>
        <numerusform>%n кадрів показують: {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>1 picture no longer follows from what stands here.|%n pictures no longer follow from what stands here.</source>
      <translation>
        <numerusform>%n малюнок більше не відповідає написаному тут.</numerusform>
        <numerusform>%n малюнки більше не відповідають написаному тут.</numerusform>
        <numerusform>%n малюнків більше не відповідають написаному тут.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>A change here makes 1 generated picture stale.|A change here makes %n generated pictures stale.</source>
      <translation>
        <numerusform>Після зміни тут застаріє %n згенерований малюнок.</numerusform>
        <numerusform>Після зміни тут застаріють %n згенеровані малюнки.</numerusform>
        <numerusform>Після зміни тут застаріють %n згенерованих малюнків.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>No panel shows {name} yet.</source>
      <translation>{name} ще не показано в жодному кадрі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Regenerate…</source>
      <translation>Згенерувати знову…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Renewing costs about {price}.</source>
      <translation>Оновлення коштує близько {price}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>Renewing costs nothing.</source>
      <translation>Оновлення нічого не коштує.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>on page {pages}</source>
      <translation>на сторінці {pages}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_stale.py" />
      <source>on pages {pages}</source>
      <translation>на сторінках {pages}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>A sheet shows the character from all sides. Every picture then follows it.</source>
      <translation>Аркуш показує персонажа з усіх боків. Далі за ним іде кожен малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>About {cost}, {time}, by {who}.</source>
      <translation>Близько {cost}, {time}, виконує {who}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>It could cost more than your limit allows.</source>
      <translation>Це може коштувати більше, ніж дозволяє ваша межа.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make another…</source>
      <translation>Створити інший…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make it</source>
      <translation>Створити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Make turnaround sheet…</source>
      <translation>Створити аркуш персонажа…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>No sheet yet</source>
      <translation>Аркуша ще немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Nobody can make it now. {reasons}</source>
      <translation>Зараз ніхто не може його створити. {reasons}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Not now</source>
      <translation>Не зараз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>The first picture that models follow.</source>
      <translation>Перший малюнок, за яким ідуть моделі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>The sheet is being made…</source>
      <translation>Аркуш створюється…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/cast_turnaround.py" />
      <source>Working out the price…</source>
      <translation>Рахуємо ціну…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Export</source>
      <translation>Експорт</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>For comic readers, with title and reading direction inside.</source>
      <translation>Для програм читання коміксів, із назвою та напрямком читання.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>For reading and sharing; text stays searchable.</source>
      <translation>Для читання й поширення; у тексті можна шукати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>One picture per page in a folder.</source>
      <translation>По одному зображенню на сторінку, у теці.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Otherwise every spread becomes two pages that meet at the fold.</source>
      <translation>Інакше кожен розворот стає двома сторінками, що сходяться на згині.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>PNG pages</source>
      <translation>Сторінки PNG</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Resolution</source>
      <translation>Роздільність</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_dialog.py" />
      <source>Spreads as one wide page, for the screen</source>
      <translation>Розвороти однією широкою сторінкою, для екрана</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Comic plan</source>
      <translation>План коміксу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Everything about the story, for other programs.</source>
      <translation>Усе про історію, для інших програм.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Export script</source>
      <translation>Експорт сценарію</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>For notes, wikis and version control.</source>
      <translation>Для нотаток, вікі та контролю версій.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>For screenwriting programs.</source>
      <translation>Для сценарних програм.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/export_script.py" />
      <source>Pages, panels and lines as comic writers set them.</source>
      <translation>Сторінки, кадри й репліки так, як їх оформлюють сценаристи коміксів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Choose where…</source>
      <translation>Вибрати куди…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/file_kinds.py" />
      <source>Folder:</source>
      <translation>Тека:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>As soon as possible</source>
      <translation>Якнайшвидше</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>At most</source>
      <translation>Щонайбільше</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Balanced</source>
      <translation>Збалансовано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Cheap, but no waiting for cents</source>
      <translation>Дешево, але без чекання заради центів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Chosen for me</source>
      <translation>Вибрати за мене</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Economy</source>
      <translation>Економно</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Fast</source>
      <translation>Швидко</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>LoRA</source>
      <translation>LoRA</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Mode</source>
      <translation>Режим</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Model</source>
      <translation>Модель</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Nearly the same</source>
      <translation>Майже такий самий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No limit here</source>
      <translation>Тут без межі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No machine that would have to start first.</source>
      <translation>Без машини, яку спершу треба запустити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>No picture and no word leaves this computer and its network.</source>
      <translation>Жоден малюнок і жодне слово не залишають цього комп'ютера та його мережі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Only here</source>
      <translation>Лише тут</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Provider</source>
      <translation>Постачальник</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Quite another</source>
      <translation>Зовсім інший</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Strength</source>
      <translation>Сила</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>The cheapest, however long it takes</source>
      <translation>Найдешевше, скільки б не тривало</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>The usual one</source>
      <translation>Звичайна</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>This order must not cost more. Your limits for day and month hold as well.</source>
      <translation>Це замовлення не має коштувати більше. Ваші межі на день і місяць діють також.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Urgent</source>
      <translation>Терміново</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Variations</source>
      <translation>Варіанти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What</source>
      <translation>Що</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What else the picture shall show</source>
      <translation>Що ще має показувати малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>What suits the style</source>
      <translation>Що пасує до стилю</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>Words</source>
      <translation>Слова</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate.py" />
      <source>“{name}” cannot be read.</source>
      <translation>«{name}» не вдається прочитати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>Choose a file…</source>
      <translation>Вибрати файл…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>Choose a picture</source>
      <translation>Вибрати малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_fields.py" />
      <source>The picture the panel shows. A file can be dropped here.</source>
      <translation>Малюнок, який показує кадр. Сюди можна перетягнути файл.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>0: as without it · 1: as it was made</source>
      <translation>0: як без нього · 1: як його створено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>A fresh one each time</source>
      <translation>Щоразу нове</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>As ComfyUI names it, with its folder: comics/ink.safetensors. Hosted models take only a link (https://…), and draw without a file.</source>
      <translation>Як його називає ComfyUI, разом із текою: comics/ink.safetensors. Моделі на серверах приймають лише посилання (https://…), а без файлу малюють.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>File in ComfyUI's folder “loras”</source>
      <translation>Файл у теці «loras» ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>LoRA file</source>
      <translation>Файл LoRA</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>LoRA strength</source>
      <translation>Сила LoRA</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>Seed</source>
      <translation>Зерно</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>The first that arrives is shown in the panel; all are kept as takes.</source>
      <translation>Перший, що надійде, стане в кадр; усі зберігаються як дублі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>The same seed makes the same picture again. Further variations count on.</source>
      <translation>Те саме зерно дає той самий малюнок. Наступні варіанти рахуються далі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_finer.py" />
      <source>Variations of each panel</source>
      <translation>Варіанти кожного кадру</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>1 exists already, free|%n exist already, free</source>
      <translation>
        <numerusform>%n уже існує, безкоштовно</numerusform>
        <numerusform>%n уже існують, безкоштовно</numerusform>
        <numerusform>%n уже існують, безкоштовно</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>1 picture|%n pictures</source>
      <translation>
        <numerusform>%n малюнок</numerusform>
        <numerusform>%n малюнки</numerusform>
        <numerusform>%n малюнків</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Nobody can make these pictures now</source>
      <translation>Зараз ніхто не може створити ці малюнки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Quote</source>
      <translation>Кошторис</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Set up…</source>
      <translation>Налаштувати…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>There is no price</source>
      <translation>Ціни немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than the limit set here ({left}).</source>
      <translation>Це може коштувати більше за задану тут межу ({left}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than what is left of this month's limit ({left}).</source>
      <translation>Це може коштувати більше, ніж лишилося від місячної межі ({left}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than what is left of today's limit ({left}).</source>
      <translation>Це може коштувати більше, ніж лишилося від сьогоднішньої межі ({left}).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>This could cost more than your limit for one order ({left}).</source>
      <translation>Це може коштувати більше за вашу межу на одне замовлення ({left}).</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Why not the other provider?|Why not the %n others?</source>
      <translation>
        <numerusform>Чому не інший постачальник?</numerusform>
        <numerusform>Чому не інші %n?</numerusform>
        <numerusform>Чому не інші %n?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>Working out price and time…</source>
      <translation>Рахуємо ціну й час…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>made already, free</source>
      <translation>уже створено, безкоштовно</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>or {way}</source>
      <translation>або {way}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_quote.py" />
      <source>reached</source>
      <translation>вичерпано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Action</source>
      <translation>Дія</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Copy prompt</source>
      <translation>Копіювати запит</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Cost</source>
      <translation>Вартість</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Finish</source>
      <translation>Завершення</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>From a picture</source>
      <translation>З малюнка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Light</source>
      <translation>Світло</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Made by</source>
      <translation>Виконавець</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Place</source>
      <translation>Місце</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Recipe</source>
      <translation>Рецепт</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>References</source>
      <translation>Зразки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Room for lettering</source>
      <translation>Місце для написів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Shot</source>
      <translation>План кадру</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Style</source>
      <translation>Стиль</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>To be avoided</source>
      <translation>Чого уникати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>Your words</source>
      <translation>Ваші слова</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>a picture</source>
      <translation>малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>chosen by the provider</source>
      <translation>вибирає постачальник</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>free</source>
      <translation>безкоштовно</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>{share} may change</source>
      <translation>{share} може змінитися</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_recipe.py" />
      <source>{w} × {h} pixels</source>
      <translation>{w} × {h} пікселів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>A picture from a picture</source>
      <translation>Малюнок із малюнка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Drafts and empty panels</source>
      <translation>Начерки й порожні кадри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Every panel of the comic</source>
      <translation>Усі кадри коміксу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Generate pictures</source>
      <translation>Згенерувати малюнки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Page {number}</source>
      <translation>Сторінка {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>The stale panel|%n stale panels</source>
      <translation>
        <numerusform>Застарілий кадр</numerusform>
        <numerusform>%n застарілі кадри</numerusform>
        <numerusform>%n застарілих кадрів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Upscale the picture</source>
      <translation>Збільшити роздільність малюнка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/generate_scope.py" />
      <source>Vary the picture</source>
      <translation>Варіанти малюнка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>From the left of the page</source>
      <translation>Від лівого краю сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>From the top of the page</source>
      <translation>Від верху сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>Level guide</source>
      <translation>Горизонтальна напрямна</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>Place guide</source>
      <translation>Розмістити напрямну</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/guide_place.py" />
      <source>Upright guide</source>
      <translation>Вертикальна напрямна</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/key_field.py" />
      <source>Press the new key…</source>
      <translation>Натисніть нову клавішу…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/key_field.py" />
      <source>none</source>
      <translation>немає</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>%n balloon has the style.|%n balloons have the style.</source>
      <translation>
        <numerusform>Цей стиль має %n хмарка.</numerusform>
        <numerusform>Цей стиль мають %n хмарки.</numerusform>
        <numerusform>Цей стиль мають %n хмарок.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Always</source>
      <translation>Завжди</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Bold</source>
      <translation>Жирний</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Capitals</source>
      <translation>Великі літери</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Change lettering style</source>
      <translation>Змінити стиль написів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Delete lettering style</source>
      <translation>Видалити стиль написів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Fill</source>
      <translation>Заливка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Give a lettering style</source>
      <translation>Надати стиль написів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Give this style</source>
      <translation>Надати цей стиль</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Lettering styles</source>
      <translation>Стилі написів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Like this. I *mean* it!</source>
      <translation>Отак. Я *справді* так думаю!</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Line</source>
      <translation>Лінія</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Line width</source>
      <translation>Ширина лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Never</source>
      <translation>Ніколи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>New lettering style</source>
      <translation>Новий стиль написів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>New style</source>
      <translation>Новий стиль</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Style {number}</source>
      <translation>Стиль {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>Who gets the style</source>
      <translation>Хто отримує стиль</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all captions</source>
      <translation>усім підписам</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all in the style “{name}”</source>
      <translation>усім зі стилем «{name}»</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all of the comic</source>
      <translation>усім у коміксі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all of this page</source>
      <translation>усім на цій сторінці</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to all of {name}</source>
      <translation>усім, де говорить {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/lettering_styles.py" />
      <source>to selected balloons</source>
      <translation>вибраним хмаркам</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Blank pages</source>
      <translation>Порожні сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Lay out as prose</source>
      <translation>Скомпонувати як прозу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Make comic</source>
      <translation>Створити комікс</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>New comic</source>
      <translation>Новий комікс</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open a script, a story or a plan</source>
      <translation>Відкрити сценарій, оповідання або план</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open file…</source>
      <translation>Відкрити файл…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Open plan</source>
      <translation>Відкрити план</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Premise</source>
      <translation>Задум</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Script or story</source>
      <translation>Сценарій або оповідання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Texts and plans</source>
      <translation>Тексти й плани</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>This language is not known here: type its name in English, or its code.</source>
      <translation>Ця мова тут невідома: введіть її англійську назву або код.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic.py" />
      <source>Write</source>
      <translation>Написати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Add somebody</source>
      <translation>Додати когось</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Look, in plain English: age, face, hair, clothes</source>
      <translation>Зовнішність, простою англійською: вік, обличчя, волосся, одяг</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Nobody fixed: the writer invents everybody.</source>
      <translation>Нікого не задано: автор вигадає всіх.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_cast.py" />
      <source>Taken word for word.</source>
      <translation>Береться дослівно.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Any other language may be typed</source>
      <translation>Можна ввести будь-яку іншу мову</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Author</source>
      <translation>Автор</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Format</source>
      <translation>Формат</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Left to right</source>
      <translation>Зліва направо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Reading</source>
      <translation>Читання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Right to left (manga)</source>
      <translation>Справа наліво (манґа)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Title</source>
      <translation>Назва</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_form.py" />
      <source>Untitled</source>
      <translation>Без назви</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>A writer turns a premise into a cast, places and a script, page by page. Without one your words are laid out as they stand, one picture for each moment.</source>
      <translation>Автор перетворює задум на дійових осіб, місця та сценарій, сторінку за сторінкою. Без нього ваші слова компонуються як є: один малюнок на кожну мить.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Audience</source>
      <translation>Читачі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Genre</source>
      <translation>Жанр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>Tone</source>
      <translation>Тон</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>What is it about? A keeper's lamp goes out for the first time in forty years…</source>
      <translation>Про що історія? Уперше за сорок років у доглядача маяка згасає лампа…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_premise.py" />
      <source>any</source>
      <translation>будь-який</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>%n in the cast|%n in the cast</source>
      <translation>
        <numerusform>%n дійова особа</numerusform>
        <numerusform>%n дійові особи</numerusform>
        <numerusform>%n дійових осіб</numerusform>
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
      <translation>СТОРІНКА ПЕРША
КАДР 1. Ніч. Маяк над бурхливим морем.
ПІДПИС: За сорок років лампа жодного разу не згасла.
КАДР 2. Зблизька МАРТА, дощ на обличчі.
МАРТА: Не сьогодні. Прошу.
ЗВУК: ТРРРІСЬ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>Paste a script or a story here, or drop a text file or a plan.</source>
      <translation>Вставте сюди сценарій або оповідання чи перетягніть текстовий файл або план.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>“{name}” cannot be read: {why}</source>
      <translation>«{name}» не вдається прочитати: {why}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/new_comic_source.py" />
      <source>“{name}” is not a text file.</source>
      <translation>«{name}» — не текстовий файл.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Delete…</source>
      <translation>Видалити…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Keep the layout of a page: its panels, gutters, shapes and borders, for all comics.</source>
      <translation>Збережіть макет сторінки: кадри, проміжки, форми й межі, для всіх коміксів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Keep this page's layout…</source>
      <translation>Зберегти макет цієї сторінки…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>No templates yet</source>
      <translation>Шаблонів ще немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Rename…</source>
      <translation>Перейменувати…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Templates of your own</source>
      <translation>Власні шаблони</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/own_templates.py" />
      <source>Use for this page</source>
      <translation>Застосувати до цієї сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Add to the page</source>
      <translation>Додати на сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Language of the sounds</source>
      <translation>Мова звуків</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Looks of sound effects</source>
      <translation>Вигляд звукових ефектів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Sound effects</source>
      <translation>Звукові ефекти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Sounds</source>
      <translation>Звуки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Use this look</source>
      <translation>Узяти цей вигляд</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/sfx_gallery.py" />
      <source>Written in</source>
      <translation>Мова запису</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>All usual keys…</source>
      <translation>Усі звичайні клавіші…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Bring all the usual keys back?</source>
      <translation>Повернути всі звичайні клавіші?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Bring back</source>
      <translation>Повернути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Command</source>
      <translation>Команда</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Commands and tools</source>
      <translation>Команди та інструменти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Further commands</source>
      <translation>Інші команди</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Keyboard shortcuts</source>
      <translation>Сполучення клавіш</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Keys</source>
      <translation>Клавіші</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Leave it</source>
      <translation>Лишити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Leave them</source>
      <translation>Лишити як є</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Press Enter on a row, then the new key. Backspace takes the key away, Esc leaves it.</source>
      <translation>Натисніть Enter на рядку, тоді нову клавішу. Backspace прибирає клавішу, Esc лишає як було.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Search commands and keys</source>
      <translation>Пошук команд і клавіш</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Take it</source>
      <translation>Забрати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Tools</source>
      <translation>Інструменти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Usual key</source>
      <translation>Звичайна клавіша</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>Whoever loses it has no key then, until you give one.</source>
      <translation>Хто її втратить, лишиться без клавіші, доки ви не дасте іншу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>{key} belongs to {names}.</source>
      <translation>{key} належить: {names}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/shortcuts.py" />
      <source>{name}: no key</source>
      <translation>{name}: без клавіші</translation>
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
        <numerusform>Змінюється %n кадр</numerusform>
        <numerusform>Змінюються %n кадри</numerusform>
        <numerusform>Змінюються %n кадрів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>1 picture becomes out of date.|%n pictures become out of date.</source>
      <translation>
        <numerusform>Застаріє %n малюнок.</numerusform>
        <numerusform>Застаріють %n малюнки.</numerusform>
        <numerusform>Застаріють %n малюнків.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>All changes</source>
      <translation>Усі зміни</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Apply</source>
      <translation>Застосувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Changed</source>
      <translation>Змінено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>From “{name}”</source>
      <translation>З «{name}»</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Gone</source>
      <translation>Зникло</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Moved</source>
      <translation>Переміщено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>New</source>
      <translation>Нове</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>No panel is touched, only the wording of the script</source>
      <translation>Жоден кадр не змінюється, лише слова сценарію</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Renewing would cost about {cost}.</source>
      <translation>Оновлення коштуватиме близько {cost}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>The file says what the comic says</source>
      <translation>Файл каже те саме, що й комікс</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Unchanged</source>
      <translation>Без змін</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>Update from a script file</source>
      <translation>Оновити з файлу сценарію</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>What changes</source>
      <translation>Що змінюється</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update.py" />
      <source>What renewing would cost cannot be told now.</source>
      <translation>Скільки коштуватиме оновлення, зараз не сказати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Line {line}: {message}</source>
      <translation>Рядок {line}: {message}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Nothing changes.</source>
      <translation>Нічого не змінюється.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Panel {number}</source>
      <translation>Кадр {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>Remarks</source>
      <translation>Зауваги</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>changed</source>
      <translation>змінено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>description</source>
      <translation>опис</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>goes to the shelf</source>
      <translation>іде на полицю</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>goes to the shelf, with its picture</source>
      <translation>іде на полицю разом із малюнком</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>gone</source>
      <translation>зникло</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>lines</source>
      <translation>репліки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>moved</source>
      <translation>переміщено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>new</source>
      <translation>нове</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>page</source>
      <translation>сторінка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>page {page}, panel {panel}</source>
      <translation>сторінка {page}, кадр {panel}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>panel {panel}</source>
      <translation>кадр {panel}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>scene</source>
      <translation>сцена</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>speaker</source>
      <translation>мовець</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>unchanged</source>
      <translation>без змін</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dialogs/update_report.py" />
      <source>was {place}</source>
      <translation>було: {place}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>There are no pictures in this archive.</source>
      <translation>У цьому архіві немає малюнків.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>There are no pictures in this folder.</source>
      <translation>У цій теці немає малюнків.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>There are too many pictures in this folder.</source>
      <translation>У цій теці забагато малюнків.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>This archive is damaged or locked.</source>
      <translation>Цей архів пошкоджений або захищений.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>This archive is too large.</source>
      <translation>Цей архів завеликий.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/dropped.py" />
      <source>{name}: this kind of file cannot be placed.</source>
      <translation>{name}: файл такого виду не можна вставити.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/aids_commands.py" />
      <source>Remove guides</source>
      <translation>Прибрати напрямні</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Mirror</source>
      <translation>Віддзеркалити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Only items and free panels can be duplicated.</source>
      <translation>Дублювати можна лише об'єкти та вільні кадри.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Select at least three things to distribute.</source>
      <translation>Щоб розподілити, виберіть щонайменше три об'єкти.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>There is nothing here to turn or mirror.</source>
      <translation>Тут немає чого повертати чи віддзеркалювати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/arrange_commands.py" />
      <source>Turn</source>
      <translation>Поворот</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Bind tail</source>
      <translation>Прив'язати хвостик</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Connector</source>
      <translation>Перемичка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Forget figures</source>
      <translation>Забути постаті</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Free tail</source>
      <translation>Відв'язати хвостик</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>No figure is outlined in this panel yet: draw around one with the Figure tool.</source>
      <translation>У цьому кадрі ще не обведено постатей: обведіть одну інструментом «Постать».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Outline figures</source>
      <translation>Обвести постаті</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/balloon_commands.py" />
      <source>Speaker outside the panel</source>
      <translation>Мовець поза кадром</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Anywhere</source>
      <translation>Будь-де</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Background</source>
      <translation>Тло</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change expression</source>
      <translation>Змінити вираз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change pose</source>
      <translation>Змінити позу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Change position</source>
      <translation>Змінити розташування</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Expression</source>
      <translation>Вираз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Expression of {name}</source>
      <translation>Вираз: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Left</source>
      <translation>Ліворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Middle</source>
      <translation>Посередині</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Nobody. Drag somebody here from the cast.</source>
      <translation>Нікого. Перетягніть сюди когось із дійових осіб.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Pose</source>
      <translation>Поза</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Pose of {name}</source>
      <translation>Поза: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Position of {name}</source>
      <translation>Розташування: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Remove {name} from the panel</source>
      <translation>Прибрати з кадру: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Right</source>
      <translation>Праворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/brief_box.py" />
      <source>Who is in it</source>
      <translation>Хто в кадрі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Add to panel</source>
      <translation>Додати до кадру</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Drag onto a panel</source>
      <translation>Перетягніть на кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Edit…</source>
      <translation>Змінити…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/dock.py" />
      <source>Nobody here yet. Add members, places and props, then drag them onto panels.</source>
      <translation>Тут ще нікого. Додайте персонажів, місця й реквізит, тоді тягніть їх на кадри.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/promote.py" />
      <source>Keep as reference of</source>
      <translation>Зберегти як зразок для</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Add {name} to the panel</source>
      <translation>Додати до кадру: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Set the panel at {name}</source>
      <translation>Місце кадру: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cast/put.py" />
      <source>Show {name} in the panel</source>
      <translation>Показати в кадрі: {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>A comic keeps at least one page.</source>
      <translation>У коміксі лишається щонайменше одна сторінка.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Copy something first: its look can then be pasted.</source>
      <translation>Спершу скопіюйте щось: тоді можна вставити його вигляд.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Locked things are copied, but stay.</source>
      <translation>Заблоковане копіюється, але лишається на місці.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Nothing selected is of the kind that was copied, or it looks so.</source>
      <translation>Серед вибраного немає нічого такого виду, або воно вже має цей вигляд.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Paste page</source>
      <translation>Вставити сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Paste pages</source>
      <translation>Вставити сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Paste text</source>
      <translation>Вставити текст</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/commands.py" />
      <source>Select something to copy first.</source>
      <translation>Спершу виберіть, що копіювати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/mime.py" />
      <source>Copy them again.</source>
      <translation>Скопіюйте їх знову.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/mime.py" />
      <source>The pictures on the clipboard are damaged.</source>
      <translation>Малюнки в буфері обміну пошкоджено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Clipboard</source>
      <translation>Буфер обміну</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Copy it again.</source>
      <translation>Скопіюйте його знову.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>One picture was not in the clipboard.|%n pictures were not in the clipboard.</source>
      <translation>
        <numerusform>У буфері обміну бракувало %n малюнка.</numerusform>
        <numerusform>У буфері обміну бракувало %n малюнків.</numerusform>
        <numerusform>У буфері обміну бракувало %n малюнків.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Paste picture</source>
      <translation>Вставити малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>Reading pictures</source>
      <translation>Читаємо малюнки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/clipboard/pictures.py" />
      <source>The picture on the clipboard cannot be read.</source>
      <translation>Малюнок із буфера обміну не вдається прочитати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Add balloon</source>
      <translation>Додати хмарку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Add caption</source>
      <translation>Додати підпис</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Add sound effect</source>
      <translation>Додати звуковий ефект</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Divide panel</source>
      <translation>Поділити кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Free panel</source>
      <translation>Звільнити кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>It is locked: unlock it first.</source>
      <translation>Заблоковано: спершу розблокуйте.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Lay out page</source>
      <translation>Скомпонувати сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Only panels of the layout can be divided.</source>
      <translation>Ділити можна лише кадри макета.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Panel into the layout</source>
      <translation>Кадр у макет</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/commands.py" />
      <source>Place balloons</source>
      <translation>Розставити хмарки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>Gutters as in the comic</source>
      <translation>Проміжки як у коміксі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>No bleed</source>
      <translation>Без вильоту</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>Select two or more panels that lie side by side.</source>
      <translation>Виберіть два чи більше кадрів, що лежать поруч.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>The gutters of this page are as in the whole comic.</source>
      <translation>Проміжки цієї сторінки такі, як у всьому коміксі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>The other panel's picture lies on the shelf.</source>
      <translation>Малюнок іншого кадру лежить на полиці.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>This page has no gutters.</source>
      <translation>На цій сторінці немає проміжків.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/cut_commands.py" />
      <source>Width in points:</source>
      <translation>Ширина в пунктах:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Add pages</source>
      <translation>Додати сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Add pages for them</source>
      <translation>Додати для них сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Place picture</source>
      <translation>Вставити малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>Place pictures</source>
      <translation>Вставити малюнки</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/drops/files.py" />
      <source>There was no panel for one picture.|There was no panel for %n pictures.</source>
      <translation>
        <numerusform>Для %n малюнка не знайшлося кадру.</numerusform>
        <numerusform>Для %n малюнків не знайшлося кадру.</numerusform>
        <numerusform>Для %n малюнків не знайшлося кадру.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/styles.py" />
      <source>Drag a style onto a page, or press Enter for this one</source>
      <translation>Перетягніть стиль на сторінку або натисніть Enter для цієї</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/styles.py" />
      <source>Picture styles</source>
      <translation>Стилі малюнка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Drop the picture onto a panel</source>
      <translation>Відпустіть малюнок на кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Drop to draw this page in another style</source>
      <translation>Відпустіть, щоб намалювати цю сторінку в іншому стилі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Move to another page</source>
      <translation>Перенести на іншу сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Put a take into a panel</source>
      <translation>Поставити дубль у кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>Style of a page</source>
      <translation>Стиль сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/drops/things.py" />
      <source>This page is drawn as “{style}” from now on.</source>
      <translation>Відтепер ця сторінка малюється як «{style}».</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>%n find was replaced.|%n finds were replaced.</source>
      <translation>
        <numerusform>Замінено %n збіг.</numerusform>
        <numerusform>Замінено %n збіги.</numerusform>
        <numerusform>Замінено %n збігів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>%n find|%n finds</source>
      <translation>
        <numerusform>%n збіг</numerusform>
        <numerusform>%n збіги</numerusform>
        <numerusform>%n збігів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Everywhere</source>
      <translation>Усюди</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Find</source>
      <translation>Знайти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Finds</source>
      <translation>Збіги</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In balloons and sounds</source>
      <translation>У хмарках і звуках</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In balloons, captions and sounds; one step that can be undone</source>
      <translation>У хмарках, підписах і звуках; один крок, який можна скасувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In beats and notes</source>
      <translation>У тактах і нотатках</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In cast, places, props</source>
      <translation>У дійових особах, місцях, реквізиті</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In the script</source>
      <translation>У сценарії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>In what panels show</source>
      <translation>У тому, що показують кадри</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Match case</source>
      <translation>Регістр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Nothing found</source>
      <translation>Нічого не знайдено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace</source>
      <translation>Замінити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace all</source>
      <translation>Замінити все</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace the chosen find and go to the next one</source>
      <translation>Замінити вибраний збіг і перейти до наступного</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace with</source>
      <translation>Замінити на</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Replace words</source>
      <translation>Замінити слова</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Where to look</source>
      <translation>Де шукати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Whole words</source>
      <translation>Цілі слова</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/find/panel.py" />
      <source>Words of balloons, sounds, the script, the cast and notes.</source>
      <translation>Слова хмарок, звуків, сценарію, дійових осіб і нотаток.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/frame_commands.py" />
      <source>Shape</source>
      <translation>Форма</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/model.py" />
      <source>At the beginning</source>
      <translation>На початку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/model.py" />
      <source>{step}, the comic is here</source>
      <translation>{step}, комікс зараз тут</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/model.py" />
      <source>{step}, undone</source>
      <translation>{step}, скасовано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/panel.py" />
      <source>Versions</source>
      <translation>Версії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/steps.py" />
      <source>Steps of the history</source>
      <translation>Кроки історії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Delete the version “{name}”?</source>
      <translation>Видалити версію «{name}»?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Give the comic as it is now a name, and you can come back to it at any time.</source>
      <translation>Дайте коміксові, яким він є зараз, назву, і зможете будь-коли повернутися до нього.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Keep</source>
      <translation>Зберегти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Keep the comic as it is now under this name</source>
      <translation>Зберегти комікс, яким він є зараз, під цією назвою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Make the comic as it was then; that can be undone</source>
      <translation>Повернути комікс до тодішнього стану; це можна скасувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Name of this version</source>
      <translation>Назва цієї версії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>No versions yet</source>
      <translation>Версій ще немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Rename</source>
      <translation>Перейменувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Restore</source>
      <translation>Відновити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>Restore a version</source>
      <translation>Відновити версію</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>The comic is as it was in “{name}”.</source>
      <translation>Комікс такий, яким був у «{name}».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>The comic is as it was then.</source>
      <translation>Комікс такий, яким був тоді.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/history/versions.py" />
      <source>The comic itself stays as it is. This cannot be undone.</source>
      <translation>Сам комікс лишається, як є. Цього не можна скасувати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Double line</source>
      <translation>Подвійна лінія</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Line colour</source>
      <translation>Колір лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Padding</source>
      <translation>Внутрішнє поле</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Roundness</source>
      <translation>Округлість</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Speaker</source>
      <translation>Мовець</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Speaker is off panel</source>
      <translation>Мовець за кадром</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Tail width</source>
      <translation>Ширина хвостика</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/balloon_fields.py" />
      <source>Text scale</source>
      <translation>Масштаб тексту</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Bars on the I only where it stands alone</source>
      <translation>Риски на I лише там, де вона стоїть окремо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Capitals only</source>
      <translation>Лише великі літери</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Captions</source>
      <translation>Підписи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Column gutter</source>
      <translation>Проміжок між стовпцями</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Right to left</source>
      <translation>Справа наліво</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Row gutter</source>
      <translation>Проміжок між рядами</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Spell dots and dashes while typing</source>
      <translation>Виправляти крапки й тире під час набору</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/comic_fields.py" />
      <source>Text size</source>
      <translation>Розмір тексту</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/common_fields.py" />
      <source>Locked against editing</source>
      <translation>Заблоковано від змін</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Angle</source>
      <translation>Ракурс</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>At both</source>
      <translation>З обох боків</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>At the end</source>
      <translation>На кінці</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>At the start</source>
      <translation>На початку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Colour</source>
      <translation>Колір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Copies</source>
      <translation>Копії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Copy beneath</source>
      <translation>Копія знизу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Crossed</source>
      <translation>Перехресні</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Density</source>
      <translation>Густина</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Direction</source>
      <translation>Напрямок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Disarray</source>
      <translation>Безлад</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Dots</source>
      <translation>Точки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>End density</source>
      <translation>Густина на кінці</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Focus</source>
      <translation>Фокус</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Free height</source>
      <translation>Вільна висота</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Free width</source>
      <translation>Вільна ширина</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Gradient</source>
      <translation>Перехід</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>How far</source>
      <translation>Як далеко</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>In bundles of</source>
      <translation>Пучками по</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>In front of balloons</source>
      <translation>Перед хмарками</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Its colour</source>
      <translation>Її колір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Lines an inch</source>
      <translation>Ліній на дюйм</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Nowhere</source>
      <translation>Ніде</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Number</source>
      <translation>Кількість</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Reach</source>
      <translation>Довжина</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Sand</source>
      <translation>Пісок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Screen</source>
      <translation>Растр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Soft edge</source>
      <translation>М'який край</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Stream</source>
      <translation>Потік</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Thickness</source>
      <translation>Товщина</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Thins out</source>
      <translation>Тоншає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/effect_fields.py" />
      <source>Uneven starts</source>
      <translation>Нерівні початки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Border colour</source>
      <translation>Колір межі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Border strength</source>
      <translation>Сила межі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Border width</source>
      <translation>Ширина межі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Broken</source>
      <translation>Переривчаста</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Clean</source>
      <translation>Чиста</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Cloud</source>
      <translation>Хмаркою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Double</source>
      <translation>Подвійна</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Jagged</source>
      <translation>Зубчаста</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>None</source>
      <translation>Немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Rough</source>
      <translation>Груба</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Shape strength</source>
      <translation>Сила форми</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Sketchy</source>
      <translation>Ескізна</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/frame_fields.py" />
      <source>Worn</source>
      <translation>Потерта</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/glyphs.py" />
      <source>{face} has no {letters}: another face stands in.</source>
      <translation>У шрифті {face} немає {letters}: їх заміняє інший.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/gutter_fields.py" />
      <source>Slant</source>
      <translation>Нахил</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>%n object selected|%n objects selected</source>
      <translation>
        <numerusform>Вибрано %n об'єкт</numerusform>
        <numerusform>Вибрано %n об'єкти</numerusform>
        <numerusform>Вибрано %n об'єктів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>All of them</source>
      <translation>Усі разом</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Body and tails</source>
      <translation>Тіло й хвостики</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Comic</source>
      <translation>Комікс</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Frame</source>
      <translation>Рамка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Motion</source>
      <translation>Рух</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Place in the panel</source>
      <translation>Місце в кадрі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Place on the page</source>
      <translation>Місце на сторінці</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/inspector.py" />
      <source>Shape of the letters</source>
      <translation>Форма літер</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/page_fields.py" />
      <source>Paper</source>
      <translation>Папір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>1 · inset</source>
      <translation>1 · вставка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>2 · small</source>
      <translation>2 · малий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>3 · medium</source>
      <translation>3 · середній</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>4 · large</source>
      <translation>4 · великий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>5 · splash</source>
      <translation>5 · на всю сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bird's eye</source>
      <translation>З висоти пташиного польоту</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed at the bottom</source>
      <translation>Виліт унизу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed at the top</source>
      <translation>Виліт угорі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed left</source>
      <translation>Виліт ліворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bleed right</source>
      <translation>Виліт праворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Bottom</source>
      <translation>Унизу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>By the balloons</source>
      <translation>За хмарками</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Calm for text</source>
      <translation>Спокій для тексту</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Climax</source>
      <translation>Кульмінація</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Close-up</source>
      <translation>Великий план</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Dialogue</source>
      <translation>Діалог</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Establishing</source>
      <translation>Знайомство з місцем</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Extreme close-up</source>
      <translation>Деталь крупно</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Extreme wide</source>
      <translation>Найзагальніший</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Eye level</source>
      <translation>На рівні очей</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Flipped</source>
      <translation>Віддзеркалено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Full figure</source>
      <translation>На повен зріст</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>High</source>
      <translation>Згори</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Importance</source>
      <translation>Важливість</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>In English, for models</source>
      <translation>Англійською, для моделей</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Insert</source>
      <translation>Вставка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Low</source>
      <translation>Знизу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Medium</source>
      <translation>Середній</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Nothing</source>
      <translation>Нічого</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Time</source>
      <translation>Час</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top</source>
      <translation>Угорі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top left</source>
      <translation>Угорі ліворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Top right</source>
      <translation>Угорі праворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Transition</source>
      <translation>Перехід</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Type</source>
      <translation>Тип</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>What it shows</source>
      <translation>Що показує</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Wide</source>
      <translation>Загальний</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/panel_fields.py" />
      <source>Worm's eye</source>
      <translation>Із землі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>H</source>
      <translation>В</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Height</source>
      <translation>Висота</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Move</source>
      <translation>Посунути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Position and size</source>
      <translation>Розташування й розмір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Resize</source>
      <translation>Змінити розмір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>W</source>
      <translation>Ш</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/position.py" />
      <source>Width</source>
      <translation>Ширина</translation>
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
      <translation>Дуга</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Bent as</source>
      <translation>Зігнуто як</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Distance</source>
      <translation>Відстань</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Dot colour</source>
      <translation>Колір точок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Dot density</source>
      <translation>Густина точок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Dot size</source>
      <translation>Розмір точок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Halo</source>
      <translation>Ореол</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Halo width</source>
      <translation>Ширина ореола</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>How strongly</source>
      <translation>Наскільки сильно</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Letters</source>
      <translation>Літери</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Mirrored</source>
      <translation>Віддзеркалено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Outer outline</source>
      <translation>Зовнішній контур</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Outer width</source>
      <translation>Ширина зовнішнього</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Outline width</source>
      <translation>Ширина контуру</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Second colour</source>
      <translation>Другий колір</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow</source>
      <translation>Тінь</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow colour</source>
      <translation>Колір тіні</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow down</source>
      <translation>Тінь униз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Shadow right</source>
      <translation>Тінь праворуч</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Solid shadow</source>
      <translation>Суцільна тінь</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Straight or arched</source>
      <translation>Пряма чи дугою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>The other way</source>
      <translation>В інший бік</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Two colours</source>
      <translation>Два кольори</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Upside down</source>
      <translation>Догори дриґом</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/sfx_fields.py" />
      <source>Width of letters</source>
      <translation>Ширина літер</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/templates.py" />
      <source>Templates</source>
      <translation>Шаблони</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/inspector/templates.py" />
      <source>Use a template</source>
      <translation>Застосувати шаблон</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/commands.py" />
      <source>Nothing lies over it.</source>
      <translation>Над ним нічого немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/commands.py" />
      <source>Nothing that could lie over it lies under it.</source>
      <translation>Під ним немає нічого, що могло б лежати над ним.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/dock.py" />
      <source>Nothing lies on this page yet.</source>
      <translation>На цій сторінці ще нічого немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/dock.py" />
      <source>Order layers</source>
      <translation>Упорядкувати шари</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Hidden</source>
      <translation>Сховано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Locked</source>
      <translation>Заблоковано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Not locked</source>
      <translation>Не заблоковано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>Seen</source>
      <translation>Видно</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>hidden</source>
      <translation>сховано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/model.py" />
      <source>locked</source>
      <translation>заблоковано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Cross lines</source>
      <translation>Перехресні лінії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Flat tone</source>
      <translation>Рівний тон</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Group of {count}</source>
      <translation>Група з {count}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Let move</source>
      <translation>Дозволити рух</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Lines tone</source>
      <translation>Лінійний растр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Show</source>
      <translation>Показати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/rows.py" />
      <source>Unlock</source>
      <translation>Розблокувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/layers/tree.py" />
      <source>What lies on the page, the topmost first. Space hides and shows, Enter goes to it.</source>
      <translation>Що лежить на сторінці, верхнє першим. Пробіл ховає й показує, Enter переходить до нього.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/model.py" />
      <source>Beat</source>
      <translation>Такт</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/model.py" />
      <source>Panel {number}, importance {importance} of 5</source>
      <translation>Кадр {number}, важливість {importance} із 5</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/panel.py" />
      <source>Drag the end of a bar: what matters more gets more room.</source>
      <translation>Тягніть кінець смужки: важливіше отримує більше місця.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>1 word|%n words</source>
      <translation>
        <numerusform>%n слово</numerusform>
        <numerusform>%n слова</numerusform>
        <numerusform>%n слів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>Empty panel</source>
      <translation>Порожній кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>Hook</source>
      <translation>Гачок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>No beat yet</source>
      <translation>Такту ще немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>Reveal</source>
      <translation>Розкриття</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/rows.py" />
      <source>What happens on this page</source>
      <translation>Що відбувається на цій сторінці</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/outline/tree.py" />
      <source>Move panel</source>
      <translation>Перемістити кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/facing.py" />
      <source>Facing page</source>
      <translation>Сусідня сторінка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/facing.py" />
      <source>Facing page {number}</source>
      <translation>Сусідня сторінка {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/facing.py" />
      <source>Turn to page {number}</source>
      <translation>Перейти на сторінку {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>All pages</source>
      <translation>Усі сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>Back to the page</source>
      <translation>Назад до сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>Back to the page (Esc)</source>
      <translation>Назад до сторінки (Esc)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/overview/overview.py" />
      <source>Size of the pages</source>
      <translation>Розмір сторінок</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/overview/pages_view.py" />
      <source>Move page|Move %n pages</source>
      <translation>
        <numerusform>Перемістити сторінку</numerusform>
        <numerusform>Перемістити %n сторінки</numerusform>
        <numerusform>Перемістити %n сторінок</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/own_templates.py" />
      <source>“{name}” is kept for all comics.</source>
      <translation>«{name}» збережено для всіх коміксів.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Delete page|Delete %n pages</source>
      <translation>
        <numerusform>Видалити сторінку</numerusform>
        <numerusform>Видалити %n сторінки</numerusform>
        <numerusform>Видалити %n сторінок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Duplicate page|Duplicate %n pages</source>
      <translation>
        <numerusform>Дублювати сторінку</numerusform>
        <numerusform>Дублювати %n сторінки</numerusform>
        <numerusform>Дублювати %n сторінок</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Insert page</source>
      <translation>Вставити сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_commands.py" />
      <source>Split the spread</source>
      <translation>Розділити розворот</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_work.py" />
      <source>Drawing page</source>
      <translation>Малюємо сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/page_work.py" />
      <source>Every panel has a picture already.</source>
      <translation>У кожному кадрі вже є малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/hand_out.py" />
      <source>take {number}</source>
      <translation>дубль {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture arrives|%n pictures arrive</source>
      <translation>
        <numerusform>%n малюнок надходить</numerusform>
        <numerusform>%n малюнки надходять</numerusform>
        <numerusform>%n малюнків надходять</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture failed|%n pictures failed</source>
      <translation>
        <numerusform>%n малюнок не вдався</numerusform>
        <numerusform>%n малюнки не вдалися</numerusform>
        <numerusform>%n малюнків не вдалися</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is being drawn|%n pictures are being drawn</source>
      <translation>
        <numerusform>%n малюнок малюється</numerusform>
        <numerusform>%n малюнки малюються</numerusform>
        <numerusform>%n малюнків малюються</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is out of date|%n pictures are out of date</source>
      <translation>
        <numerusform>%n малюнок застарів</numerusform>
        <numerusform>%n малюнки застаріли</numerusform>
        <numerusform>%n малюнків застаріли</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture is too coarse|%n pictures are too coarse</source>
      <translation>
        <numerusform>%n малюнок загрубий</numerusform>
        <numerusform>%n малюнки загрубі</numerusform>
        <numerusform>%n малюнків загрубі</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture waits for you|%n pictures wait for you</source>
      <translation>
        <numerusform>%n малюнок чекає на вас</numerusform>
        <numerusform>%n малюнки чекають на вас</numerusform>
        <numerusform>%n малюнків чекають на вас</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>1 picture waits|%n pictures wait</source>
      <translation>
        <numerusform>%n малюнок чекає</numerusform>
        <numerusform>%n малюнки чекають</numerusform>
        <numerusform>%n малюнків чекають</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Being drawn</source>
      <translation>Малюється</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Brief, cast or style changed since this picture was made.</source>
      <translation>Опис, дійові особи чи стиль змінилися, відколи створено цей малюнок.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>It may have been made and paid already, and nobody can tell.</source>
      <translation>Можливо, його вже створено й оплачено, але ніхто не може сказати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Out of date</source>
      <translation>Застарілий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Paid already?</source>
      <translation>Уже оплачено?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>The picture has fewer pixels than {dpi} dpi ask for.</source>
      <translation>Малюнок має менше пікселів, ніж потрібно для {dpi} dpi.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>This picture could not be made</source>
      <translation>Цей малюнок не вдалося створити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/marks.py" />
      <source>Too coarse for print</source>
      <translation>Загрубий для друку</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 failed|%n failed</source>
      <translation>
        <numerusform>%n не вдався</numerusform>
        <numerusform>%n не вдалися</numerusform>
        <numerusform>%n не вдалися</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 picture arrived|%n pictures arrived</source>
      <translation>
        <numerusform>Надійшов %n малюнок</numerusform>
        <numerusform>Надійшли %n малюнки</numerusform>
        <numerusform>Надійшло %n малюнків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>1 picture may have been paid already, and nobody can tell. Make it again?|%n pictures may have been paid already, and nobody can tell. Make them again?</source>
      <translation>
        <numerusform>%n малюнок, можливо, вже оплачено, але ніхто не може сказати. Створити знову?</numerusform>
        <numerusform>%n малюнки, можливо, вже оплачено, але ніхто не може сказати. Створити їх знову?</numerusform>
        <numerusform>%n малюнків, можливо, вже оплачено, але ніхто не може сказати. Створити їх знову?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Make again</source>
      <translation>Створити знову</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>RunPod gave no reason.</source>
      <translation>RunPod не назвав причини.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Stopped</source>
      <translation>Зупинено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>Switched from {before} to {after}: {reason}</source>
      <translation>Перехід із {before} на {after}: {reason}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>The GPU is gone. {reason}</source>
      <translation>GPU більше немає. {reason}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>The GPU is taken away in {time}. Work goes on elsewhere.</source>
      <translation>GPU забирають за {time}. Робота триває деінде.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/news.py" />
      <source>{before} cannot go on: {reason}</source>
      <translation>{before} не може продовжувати: {reason}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/panel_pictures.py" />
      <source>No picture was made for this panel yet.</source>
      <translation>Для цього кадру ще не створено малюнків.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Drawing {over}/{total}</source>
      <translation>Малюється {over}/{total}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU idle, waiting</source>
      <translation>GPU без роботи, чекає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU is booting</source>
      <translation>GPU завантажується</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU is going away, switching</source>
      <translation>GPU забирають, переходимо на інший</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU ready, drawing begins</source>
      <translation>GPU готовий, починаємо малювати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>GPU stopped</source>
      <translation>GPU зупинено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Starting your GPU</source>
      <translation>Запускаємо ваш GPU</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Switched to {provider}</source>
      <translation>Перехід на {provider}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>Waiting for a place to draw</source>
      <translation>Чекаємо на місце для малювання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{spent} of about {expected}</source>
      <translation>{spent} з приблизно {expected}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{time} left</source>
      <translation>лишилося {time}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/progress.py" />
      <source>{words}… (~{time})</source>
      <translation>{words}… (~{time})</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Brush</source>
      <translation>Пензель</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Clear</source>
      <translation>Очистити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Draw it anew…</source>
      <translation>Намалювати наново…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Everything</source>
      <translation>Усе</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Leave</source>
      <translation>Вийти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Leave (Esc)</source>
      <translation>Вийти (Esc)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Mark nothing (Delete)</source>
      <translation>Не позначати нічого (Delete)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Mark the whole picture</source>
      <translation>Позначити весь малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Paint over what shall be drawn anew</source>
      <translation>Зафарбуйте те, що треба намалювати наново</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Press on the picture of a panel</source>
      <translation>Натисніть на малюнок кадру</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Size of the brush</source>
      <translation>Розмір пензля</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/region.py" />
      <source>Size of the brush ([ and ])</source>
      <translation>Розмір пензля ([ і ])</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/state.py" />
      <source>Number {n} in the provider's queue.</source>
      <translation>Місце {n} у черзі постачальника.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/status.py" />
      <source>Stopping…</source>
      <translation>Зупиняємо…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Every picture made for this panel. Enter shows the chosen one.</source>
      <translation>Кожен малюнок, створений для цього кадру. Enter показує вибраний.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Make a new one from it…</source>
      <translation>Створити з нього новий…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Put a take back</source>
      <translation>Повернути дубль</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Remove…</source>
      <translation>Прибрати…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Show its recipe…</source>
      <translation>Показати рецепт…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Takes</source>
      <translation>Дублі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>The panel shows this picture. Show another one first.</source>
      <translation>Кадр показує цей малюнок. Спершу покажіть інший.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes.py" />
      <source>Use this picture</source>
      <translation>Узяти цей малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes_model.py" />
      <source>{model} · seed {seed}</source>
      <translation>{model} · зерно {seed}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/takes_model.py" />
      <source>{words}, shown</source>
      <translation>{words}, показаний</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Generate this panel…|Generate %n panels…</source>
      <translation>
        <numerusform>Згенерувати цей кадр…</numerusform>
        <numerusform>Згенерувати %n кадри…</numerusform>
        <numerusform>Згенерувати %n кадрів…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Regenerate stale panels</source>
      <translation>Згенерувати застарілі кадри знову</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Regenerate the stale panel|Regenerate %n stale panels</source>
      <translation>
        <numerusform>Згенерувати застарілий кадр знову</numerusform>
        <numerusform>Згенерувати %n застарілі кадри знову</numerusform>
        <numerusform>Згенерувати %n застарілих кадрів знову</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Remove a take</source>
      <translation>Прибрати дубль</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Remove this picture from the panel's takes? That cannot be undone.</source>
      <translation>Прибрати цей малюнок із дублів кадру? Цього не можна скасувати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>Select a panel with a picture.</source>
      <translation>Виберіть кадр із малюнком.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>The marked region</source>
      <translation>Позначена ділянка</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>The selected panel|%n selected panels</source>
      <translation>
        <numerusform>Вибраний кадр</numerusform>
        <numerusform>%n вибрані кадри</numerusform>
        <numerusform>%n вибраних кадрів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/pictures/work.py" />
      <source>There is no panel yet.</source>
      <translation>Кадрів ще немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Lengths, order, silence, names and page turns: all as a careful editor likes it.</source>
      <translation>Довжини, порядок, тиша, імена й перегортання: усе так, як любить дбайливий редактор.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Looking the story through…</source>
      <translation>Переглядаємо історію…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>Nothing to remark</source>
      <translation>Зауваг немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/check.py" />
      <source>The story could not be checked</source>
      <translation>Історію не вдалося перевірити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>Edit script</source>
      <translation>Змінити сценарій</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The change could not be kept.</source>
      <translation>Зміну не вдалося зберегти.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The page changed words that are being written in the script: the script's count.</source>
      <translation>Сторінка змінила слова, які саме пишуться в сценарії: лишаються слова сценарію.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The pages could not follow the last words of the script.</source>
      <translation>Сторінки не змогли піти за останніми словами сценарію.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/keeper.py" />
      <source>The pages could not follow the text.</source>
      <translation>Сторінки не змогли піти за текстом.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>No script yet</source>
      <translation>Сценарію ще немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>The library is open in another window: the script can only be read here.</source>
      <translation>Бібліотеку відкрито в іншому вікні: тут сценарій можна лише читати.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>This comic was made without one. It can be written from the pages as they are.</source>
      <translation>Цей комікс створено без нього. Його можна написати за сторінками, якими вони є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Updating the pages…</source>
      <translation>Оновлюємо сторінки…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>What became of the text</source>
      <translation>Що сталося з текстом</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Write the script of this comic</source>
      <translation>Написати сценарій цього коміксу</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/panel.py" />
      <source>Your text is kept and will be tried again (Ctrl+Enter).</source>
      <translation>Ваш текст збережено, спробуємо ще раз (Ctrl+Enter).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>A panel without words</source>
      <translation>Кадр без слів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Discard</source>
      <translation>Викинути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Page {page}, panel {panel}</source>
      <translation>Сторінка {page}, кадр {panel}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Put back</source>
      <translation>Повернути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Put it back where it was, with its picture; dragged, onto the page in view</source>
      <translation>Повернути туди, де було, разом із малюнком; перетягуванням — на показану сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>Take it off the shelf for good; that can be undone</source>
      <translation>Прибрати з полиці назовсім; це можна скасувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>The shelf is empty</source>
      <translation>Полиця порожня</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/shelf.py" />
      <source>What a changed script no longer has is kept here, with its pictures.</source>
      <translation>Тут зберігається разом із малюнками те, чого вже немає у зміненому сценарії.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/side.py" />
      <source>Check</source>
      <translation>Перевірка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/side.py" />
      <source>History</source>
      <translation>Історія змін</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/text_edit.py" />
      <source>PAGE ONE

PANEL 1. What is seen.
NAME: What is said.
SFX: What is heard.</source>
      <translation>СТОРІНКА ПЕРША

КАДР 1. Що видно.
ІМ'Я: Що сказано.
ЗВУК: Що чути.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 changed|%n changed</source>
      <translation>
        <numerusform>%n змінено</numerusform>
        <numerusform>%n змінено</numerusform>
        <numerusform>%n змінено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 gone|%n gone</source>
      <translation>
        <numerusform>%n зник</numerusform>
        <numerusform>%n зникли</numerusform>
        <numerusform>%n зникло</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 moved|%n moved</source>
      <translation>
        <numerusform>%n переміщено</numerusform>
        <numerusform>%n переміщено</numerusform>
        <numerusform>%n переміщено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 new panel|%n new panels</source>
      <translation>
        <numerusform>%n новий кадр</numerusform>
        <numerusform>%n нові кадри</numerusform>
        <numerusform>%n нових кадрів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 new|%n new</source>
      <translation>
        <numerusform>%n новий</numerusform>
        <numerusform>%n нові</numerusform>
        <numerusform>%n нових</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 on the shelf|%n on the shelf</source>
      <translation>
        <numerusform>%n на полиці</numerusform>
        <numerusform>%n на полиці</numerusform>
        <numerusform>%n на полиці</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 page|%n pages</source>
      <translation>
        <numerusform>%n сторінка</numerusform>
        <numerusform>%n сторінки</numerusform>
        <numerusform>%n сторінок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel changed|%n panels changed</source>
      <translation>
        <numerusform>%n кадр змінено</numerusform>
        <numerusform>%n кадри змінено</numerusform>
        <numerusform>%n кадрів змінено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel gone|%n panels gone</source>
      <translation>
        <numerusform>%n кадр зник</numerusform>
        <numerusform>%n кадри зникли</numerusform>
        <numerusform>%n кадрів зникло</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel moved|%n panels moved</source>
      <translation>
        <numerusform>%n кадр переміщено</numerusform>
        <numerusform>%n кадри переміщено</numerusform>
        <numerusform>%n кадрів переміщено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>1 panel on the shelf|%n panels on the shelf</source>
      <translation>
        <numerusform>%n кадр на полиці</numerusform>
        <numerusform>%n кадри на полиці</numerusform>
        <numerusform>%n кадрів на полиці</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/told.py" />
      <source>The pages stay as they are.</source>
      <translation>Сторінки лишаються, як були.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>1 thing went to the shelf.|%n things went to the shelf.</source>
      <translation>
        <numerusform>%n річ пішла на полицю.</numerusform>
        <numerusform>%n речі пішли на полицю.</numerusform>
        <numerusform>%n речей пішло на полицю.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Choose another folder, or free some space.</source>
      <translation>Виберіть іншу теку або звільніть місце.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Comparing the script</source>
      <translation>Порівнюємо сценарій</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Exported to {path}</source>
      <translation>Експортовано до {path}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Exporting the script</source>
      <translation>Експортуємо сценарій</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Scripts</source>
      <translation>Сценарії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Show the shelf</source>
      <translation>Показати полицю</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>The library is open in another window.</source>
      <translation>Бібліотеку відкрито в іншому вікні.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>This comic has no script a file could change.</source>
      <translation>У цього коміксу немає сценарію, який міг би змінити файл.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Update from script</source>
      <translation>Оновити зі сценарію</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Write script</source>
      <translation>Написати сценарій</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>Writing the script</source>
      <translation>Пишемо сценарій</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/script/work.py" />
      <source>“{name}” cannot be written: {why}.</source>
      <translation>«{name}» не вдається записати: {why}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/sfx_commands.py" />
      <source>Look of the sound effect</source>
      <translation>Вигляд звукового ефекту</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/strip_model.py" />
      <source>Pages {first} and {last}, a spread</source>
      <translation>Сторінки {first} і {last}, розворот</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/strip_model.py" />
      <source>This spread begins on a left-hand page: in print its halves would lie back to back.</source>
      <translation>Цей розворот починається з лівої сторінки: у друці його половини лягли б зворотами одна до одної.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/strip_model.py" />
      <source>This spread begins on a right-hand page: in print its halves would lie back to back.</source>
      <translation>Цей розворот починається з правої сторінки: у друці його половини лягли б зворотами одна до одної.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Add %n panel|Add %n panels</source>
      <translation>
        <numerusform>Додати %n кадр</numerusform>
        <numerusform>Додати %n кадри</numerusform>
        <numerusform>Додати %n кадрів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Delete the template “{name}”? Pages made with it stay as they are.</source>
      <translation>Видалити шаблон «{name}»? Створені за ним сторінки лишаються, як є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Keep the layout as a template</source>
      <translation>Зберегти макет як шаблон</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Layout of {n}</source>
      <translation>Макет на {n}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Leave out the last places</source>
      <translation>Пропустити останні місця</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Leave them where they are</source>
      <translation>Лишити їх на місці</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Make room for %n more panel|Make room for %n more panels</source>
      <translation>
        <numerusform>Звільнити місце ще для %n кадру</numerusform>
        <numerusform>Звільнити місце ще для %n кадрів</numerusform>
        <numerusform>Звільнити місце ще для %n кадрів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>Rename the template</source>
      <translation>Перейменувати шаблон</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/template_use.py" />
      <source>“{name}” has {template}, the page has {page}.</source>
      <translation>«{name}» має {template}, сторінка має {page}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>Add a page to begin: Page ▸ Add page.</source>
      <translation>Для початку додайте сторінку: Сторінка ▸ Додати сторінку.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>No pages</source>
      <translation>Немає сторінок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>Page {number} of {total}</source>
      <translation>Сторінка {number} із {total}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/editor/view.py" />
      <source>Pages {number} of {total}</source>
      <translation>Сторінки {number} із {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>%n page, ready to be a comic|%n pages, ready to be a comic</source>
      <translation>
        <numerusform>%n сторінка, готова стати коміксом</numerusform>
        <numerusform>%n сторінки, готові стати коміксом</numerusform>
        <numerusform>%n сторінок, готових стати коміксом</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Continue</source>
      <translation>Продовжити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Continue {title}</source>
      <translation>Продовжити: {title}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Forget</source>
      <translation>Забути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Forget {title}</source>
      <translation>Забути: {title}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Open the plan of {title}</source>
      <translation>Відкрити план: {title}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>Unfinished stories</source>
      <translation>Незакінчені історії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/unfinished.py" />
      <source>{done} of {total} pages written</source>
      <translation>написано сторінок: {done} із {total}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Comics</source>
      <translation>Комікси</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Make your first comic</source>
      <translation>Створіть свій перший комікс</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>No comic has this in its title.</source>
      <translation>У жодного коміксу цього немає в назві.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>No comics yet</source>
      <translation>Коміксів ще немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Open</source>
      <translation>Відкрити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Search titles</source>
      <translation>Пошук за назвою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>Write down a premise, paste a script or a story, or start from blank pages. Drafts are drawn on this computer.</source>
      <translation>Запишіть задум, вставте сценарій чи оповідання або почніть із порожніх сторінок. Начерки малюються на цьому комп'ютері.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/home/view.py" />
      <source>“{title}” was deleted.</source>
      <translation>«{title}» видалено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>Alt with a letter opens a menu.</source>
      <translation>Alt із літерою відкриває меню.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>This key moves about, confirms or leaves, wherever you are.</source>
      <translation>Ця клавіша всюди переміщує, підтверджує або скасовує.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>This key writes a letter. Hold Ctrl, Alt or Shift as well.</source>
      <translation>Ця клавіша пише літеру. Утримуйте ще Ctrl, Alt або Shift.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/keymap.py" />
      <source>This writes a letter on some keyboards (AltGr).</source>
      <translation>На деяких клавіатурах так пишуть літеру (AltGr).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>A picture</source>
      <translation>Малюнок</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Cost by number of pictures</source>
      <translation>Вартість за кількістю малюнків</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Costs</source>
      <translation>Витрати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>List prices elsewhere</source>
      <translation>Ціни в інших місцях</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>No provider is set up yet.</source>
      <translation>Жодного постачальника ще не налаштовано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Number of pictures</source>
      <translation>Кількість малюнків</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>One provider alone</source>
      <translation>Один постачальник</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>Service</source>
      <translation>Послуга</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The mode chosen in the settings</source>
      <translation>Режим, вибраний у налаштуваннях</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The model that suits each provider</source>
      <translation>Модель, що пасує кожному постачальникові</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>The planner's choice</source>
      <translation>Вибір планувальника</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>What pictures cost</source>
      <translation>Скільки коштують малюнки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>list price of {date}</source>
      <translation>ціна з прейскуранта від {date}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/calculator.py" />
      <source>pays from {n} pictures</source>
      <translation>вигідно від {n} малюнків</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>A pod pays from {n} pictures.</source>
      <translation>Под вигідний від {n} малюнків.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>Nothing was spent.</source>
      <translation>Нічого не витрачено.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>Spending by day</source>
      <translation>Витрати за днями</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/charts.py" />
      <source>a pod pays from {n}</source>
      <translation>под вигідний від {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>%n day|%n days</source>
      <translation>
        <numerusform>%n день</numerusform>
        <numerusform>%n дні</numerusform>
        <numerusform>%n днів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>A pod's time that belongs to no picture; part of the amount spent.</source>
      <translation>Час пода, що не належить жодному малюнкові; частина витраченого.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Belongs to no comic</source>
      <translation>Не належить жодному коміксові</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Boot and idle</source>
      <translation>Запуск і простій</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Ledger</source>
      <translation>Облік</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Paid for pictures that never came.</source>
      <translation>Сплачено за малюнки, які так і не надійшли.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Spent</source>
      <translation>Витрачено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>Waste</source>
      <translation>Намарно</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>What you spend on pictures appears here, day by day.</source>
      <translation>Тут день за днем з'являтимуться ваші витрати на малюнки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>partly worked out, the bill follows</source>
      <translation>частково пораховано, рахунок надійде</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>{money} in {days} days</source>
      <translation>{money} за {days} дн.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/ledger.py" />
      <source>{money} of it waste ({percent} %)</source>
      <translation>{money} з цього намарно ({percent} %)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>%n needs you|%n need you</source>
      <translation>
        <numerusform>%n чекає на вас</numerusform>
        <numerusform>%n чекають на вас</numerusform>
        <numerusform>%n чекають на вас</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>A picture takes</source>
      <translation>Малюнок триває</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Being made</source>
      <translation>Створюються</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Done in 24 hours</source>
      <translation>Готово за 24 години</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Failed in 24 hours</source>
      <translation>Не вдалося за 24 години</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Half of them no longer than the first, 95 of 100 than the second</source>
      <translation>Половина — не довше за перше число, 95 зі 100 — не довше за друге</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Money</source>
      <translation>Гроші</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Pods, an hour</source>
      <translation>Поди, на годину</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Share of pictures that succeeded</source>
      <translation>Частка малюнків, що вдалися</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Spent today</source>
      <translation>Витрачено сьогодні</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>Work</source>
      <translation>Робота</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/monitor.py" />
      <source>looked at {time}</source>
      <translation>перевірено о {time}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>All</source>
      <translation>Усі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Being sent</source>
      <translation>Надсилається</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Cancelled</source>
      <translation>Скасовано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>No such picture in the last 24 hours.</source>
      <translation>За останні 24 години таких малюнків немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Nothing is being made. Pictures you order appear here.</source>
      <translation>Нічого не створюється. Тут з'являться замовлені вами малюнки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Queue</source>
      <translation>Черга</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>State</source>
      <translation>Стан</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Waits</source>
      <translation>Чекає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>Your decision is needed</source>
      <translation>Потрібне ваше рішення</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/queue.py" />
      <source>{state}, {percent} %</source>
      <translation>{state}, {percent} %</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Half of the pictures of the last 24 hours took no longer than the first time, 95 of 100 no longer than the second.</source>
      <translation>Половина малюнків за останні 24 години тривала не довше за перший час, 95 зі 100 — не довше за другий.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>No pod is rented: nothing costs money by the hour.</source>
      <translation>Жодного пода не орендовано: погодинної плати немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Pods</source>
      <translation>Поди</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Providers</source>
      <translation>Постачальники</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Stop</source>
      <translation>Зупинити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>Stop pod {name}</source>
      <translation>Зупинити под {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>busy</source>
      <translation>зайнятий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>does not work</source>
      <translation>не працює</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>for {time}</source>
      <translation>протягом {time}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>not looked at yet</source>
      <translation>ще не перевірено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>off</source>
      <translation>вимкнено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>others {money}</source>
      <translation>чужі {money}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>p50 · p95</source>
      <translation>p50 · p95</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>ready</source>
      <translation>готовий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>starts when needed</source>
      <translation>запуститься за потреби</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>{money} an hour</source>
      <translation>{money} на годину</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/money/sides.py" />
      <source>{name}, not rented by this program</source>
      <translation>{name}, орендовано не цією програмою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/entries.py" />
      <source>Go to</source>
      <translation>Перейти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/entries.py" />
      <source>Tool</source>
      <translation>Інструмент</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Commands, tools, pages</source>
      <translation>Команди, інструменти, сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Find a command</source>
      <translation>Знайти команду</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Found</source>
      <translation>Знайдено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/palette.py" />
      <source>Nothing is called so.</source>
      <translation>Нічого так не називається.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/palette/rows.py" />
      <source>Not now: {reason}</source>
      <translation>Не зараз: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>1 picture made|%n pictures made</source>
      <translation>
        <numerusform>Створено %n малюнок</numerusform>
        <numerusform>Створено %n малюнки</numerusform>
        <numerusform>Створено %n малюнків</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>Order ended</source>
      <translation>Замовлення завершено</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>Pictures are ready</source>
      <translation>Малюнки готові</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>{count} failed</source>
      <translation>не вдалося: {count}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/desktop_note.py" />
      <source>{count} to be decided</source>
      <translation>вирішити: {count}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/length_box.py" />
      <source>“{words}” is no length.</source>
      <translation>«{words}» — не довжина.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Brought by hand</source>
      <translation>Принесено вручну</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>ComfyUI here</source>
      <translation>ComfyUI тут</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Draft artist</source>
      <translation>Художник начерків</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>Gemini</source>
      <translation>Gemini</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod pod</source>
      <translation>Под RunPod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod public endpoint</source>
      <translation>Публічний ендпойнт RunPod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>RunPod serverless</source>
      <translation>RunPod serverless</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{cost} in {time}</source>
      <translation>{cost} за {time}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{h} h {m} min</source>
      <translation>{h} год {m} хв</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{n} min</source>
      <translation>{n} хв</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/parts/spoken.py" />
      <source>{n} s</source>
      <translation>{n} с</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Accounts</source>
      <translation>Облікові записи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Check and keep</source>
      <translation>Перевірити й зберегти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Checking…</source>
      <translation>Перевіряємо…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Diagnose my account</source>
      <translation>Перевірити мій обліковий запис</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Get a key…</source>
      <translation>Отримати ключ…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Google's picture model, used last, when nothing else can.</source>
      <translation>Модель малюнків Google, використовується останньою, коли ніщо інше не може.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>In use until the program ends: …{ending}. It is stored nowhere.</source>
      <translation>Діє до завершення програми: …{ending}. Ніде не зберігається.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Keep it all the same</source>
      <translation>Усе одно зберегти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Kept in {keyring}: …{ending}</source>
      <translation>Зберігається в {keyring}: …{ending}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Key of {name}</source>
      <translation>Ключ {name}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Keys stay in the keyring of this computer, never in a file. Pictures and money pass between you and the provider; there is no server of ours.</source>
      <translation>Ключі лишаються у сховищі ключів цього комп'ютера, ніколи не у файлі. Малюнки й гроші йдуть між вами й постачальником; нашого сервера немає.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Looking…</source>
      <translation>Дивимося…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Missing: {scopes}.</source>
      <translation>Бракує: {scopes}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Paste the key here</source>
      <translation>Вставте ключ сюди</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Pictures are made on GPUs that you rent there by the second. A key with the permissions “Serverless” and “Pods” is enough.</source>
      <translation>Малюнки створюються на GPU, які ви орендуєте там посекундно. Досить ключа з дозволами «Serverless» і «Pods».</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>Read from {variable}: …{ending}</source>
      <translation>Прочитано з {variable}: …{ending}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/accounts.py" />
      <source>There is no keyring here: a key is used until the program ends and stored nowhere. It can also be given in {variable}.</source>
      <translation>Сховища ключів тут немає: ключ діє до завершення програми й ніде не зберігається. Його також можна задати в {variable}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Address of ComfyUI</source>
      <translation>Адреса ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Cannot be done here</source>
      <translation>Тут неможливо</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Choose…</source>
      <translation>Вибрати…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI</source>
      <translation>ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI is installed and will be started when it is needed.</source>
      <translation>ComfyUI встановлено, його буде запущено за потреби.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>ComfyUI {version} on {device}, {size:.0f} GB.</source>
      <translation>ComfyUI {version} на {device}, {size:.0f} ГБ.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Disk</source>
      <translation>Диск</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Folder to install into</source>
      <translation>Тека для встановлення</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Graphics card</source>
      <translation>Відеокарта</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Install</source>
      <translation>Встановити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Install it here</source>
      <translation>Встановити тут</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Look for it</source>
      <translation>Пошукати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Model to install</source>
      <translation>Модель для встановлення</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Models: {models}.</source>
      <translation>Моделі: {models}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>None found: pictures would take minutes each.</source>
      <translation>Не знайдено: кожен малюнок тривав би хвилини.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>None of our models is complete.</source>
      <translation>Жодна з наших моделей не повна.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Start it, or install one below.</source>
      <translation>Запустіть його або встановіть нижче.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Step {number}</source>
      <translation>Крок {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>Stopped. What is downloaded already is used next time.</source>
      <translation>Зупинено. Уже завантажене знадобиться наступного разу.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>What would be done?</source>
      <translation>Що буде зроблено?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>With a good graphics card pictures cost nothing: ComfyUI draws them on this computer or network.</source>
      <translation>З доброю відеокартою малюнки нічого не коштують: їх малює ComfyUI на цьому комп'ютері чи в мережі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{model} lacks {files}.</source>
      <translation>{model} бракує {files}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{name}, needs {size} GB of graphics memory</source>
      <translation>{name}, потребує {size} ГБ відеопам'яті</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{name}, {size:.0f} GB</source>
      <translation>{name}, {size:.0f} ГБ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{need:.0f} GB needed, {free:.0f} GB free</source>
      <translation>Потрібно {need:.0f} ГБ, вільно {free:.0f} ГБ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/comfy.py" />
      <source>{size:.1f} GB to download</source>
      <translation>Завантажити {size:.1f} ГБ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Notices</source>
      <translation>Сповіщення</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Settings</source>
      <translation>Налаштування</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Spending</source>
      <translation>Витрати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/dialog.py" />
      <source>Writer</source>
      <translation>Автор</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/findings.py" />
      <source>could not be told</source>
      <translation>не вдалося з'ясувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/findings.py" />
      <source>works</source>
      <translation>працює</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>In ComfyUI choose Workflow → Export (API).</source>
      <translation>У ComfyUI виберіть Workflow → Export (API).</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>My graph</source>
      <translation>Мій граф</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>My own ComfyUI graph</source>
      <translation>Мій граф ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>Save</source>
      <translation>Зберегти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>This is not a graph in ComfyUI's API format.</source>
      <translation>Це не граф у форматі API ComfyUI.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>Which inputs take what? The rest of the graph stays as it is.</source>
      <translation>Які входи що приймають? Решта графа лишається, як є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/graph_slots.py" />
      <source>not set</source>
      <translation>не задано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/language.py" />
      <source>As the system: {language}</source>
      <translation>Як у системі: {language}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/language.py" />
      <source>Of menus, views and messages. What is written in comics stays as it is.</source>
      <translation>Меню, вікон і повідомлень. Написане в коміксах лишається, як є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Is sent a short JSON note when an order is finished: how many pictures, what was spent. No picture, no word of the story.</source>
      <translation>Після завершення замовлення отримує коротку нотатку JSON: скільки малюнків, скільки витрачено. Жодного малюнка, жодного слова історії.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Tell the desktop when an order is finished</source>
      <translation>Сповіщати систему про завершення замовлення</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>This is no web address.</source>
      <translation>Це не вебадреса.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/notices.py" />
      <source>Webhook</source>
      <translation>Вебгук</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>A graph saved with “Export (API)”</source>
      <translation>Граф, збережений через «Export (API)»</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Add…</source>
      <translation>Додати…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Balanced: an hour is worth a dollar</source>
      <translation>Збалансовано: година варта долара</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>By a fixed number: a pod for more than</source>
      <translation>За сталою кількістю: под, якщо більше ніж</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Choosing between pod and serverless</source>
      <translation>Вибір між подом і serverless</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>ComfyUI on this computer or network</source>
      <translation>ComfyUI на цьому комп'ютері чи в мережі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Economy: waiting costs nothing</source>
      <translation>Економно: чекання нічого не коштує</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Fast: an hour is worth twenty dollars</source>
      <translation>Швидко: година варта двадцяти доларів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Money or time</source>
      <translation>Гроші чи час</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>My own ComfyUI graphs</source>
      <translation>Мої графи ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Never use</source>
      <translation>Ніколи не використовувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Only on this computer and its network: no picture and no word leaves it</source>
      <translation>Лише на цьому комп'ютері та в його мережі: жоден малюнок і жодне слово їх не залишають</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Otherwise expected cost and time are weighed anew for every batch.</source>
      <translation>Інакше очікувана ціна й час зважуються щоразу наново.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Pictures from which a pod is used</source>
      <translation>Від скількох малюнків беремо под</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, a pod for the batch</source>
      <translation>RunPod, под для серії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, my serverless endpoint</source>
      <translation>RunPod, мій serverless-ендпойнт</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>RunPod, ready-made models</source>
      <translation>RunPod, готові моделі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>The built-in draft artist</source>
      <translation>Вбудований художник начерків</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>What holds unless an order says otherwise.</source>
      <translation>Що діє, якщо в замовленні не сказано інакше.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>Whoever is best at the moment</source>
      <translation>Хто зараз найкращий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures</source>
      <translation>малюнків</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures may be sold</source>
      <translation>малюнки можна продавати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/pictures.py" />
      <source>pictures may not be sold</source>
      <translation>малюнки не можна продавати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>0 to {count}; each stops after {seconds} s without work</source>
      <translation>від 0 до {count}; кожен зупиняється після {seconds} с без роботи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>A pod deletes itself even if this computer is off: no GPU outlives its use.</source>
      <translation>Под видаляє себе, навіть якщо цей комп'ютер вимкнено: жоден GPU не переживає своєї роботи.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Add your RunPod key under Accounts first.</source>
      <translation>Спершу додайте ключ RunPod в облікових записах.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create</source>
      <translation>Створити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create an endpoint</source>
      <translation>Створити ендпойнт</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Create for me…</source>
      <translation>Створити для мене…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Creating…</source>
      <translation>Створюємо…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Deleted when idle for</source>
      <translation>Видаляється після простою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Deletes itself when idle for</source>
      <translation>Видаляє себе після простою</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>First picture</source>
      <translation>Перший малюнок</translation>
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
      <translation>Образ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Look again</source>
      <translation>Перевірити знову</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Model of the new endpoint</source>
      <translation>Модель нового ендпойнта</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Network volume</source>
      <translation>Мережевий том</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Ready-made models need nothing but the key. An endpoint of your own or a pod makes pictures with the model you choose.</source>
      <translation>Готовим моделям потрібен лише ключ. Власний ендпойнт або под створює малюнки вибраною вами моделлю.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>RunPod</source>
      <translation>RunPod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>RunPod has set its workers to 0 after days without work.</source>
      <translation>Після днів без роботи RunPod звів кількість воркерів до 0.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Running costs</source>
      <translation>Витрати під час роботи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Serverless endpoints</source>
      <translation>Serverless-ендпойнти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Standing costs</source>
      <translation>Сталі витрати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>The best value at the moment</source>
      <translation>Найвигідніший зараз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>There is no endpoint in this account yet.</source>
      <translation>У цьому обліковому записі ще немає ендпойнтів.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>This is made in your RunPod account:</source>
      <translation>У вашому обліковому записі RunPod буде створено:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Use {name} for</source>
      <translation>Використовувати {name} для</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Wake up</source>
      <translation>Розбудити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>Workers</source>
      <translation>Воркери</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>after about {minutes} min, later ones sooner</source>
      <translation>приблизно через {minutes} хв, наступні швидше</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>not used</source>
      <translation>не використовується</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>nothing while no picture is made</source>
      <translation>нічого, доки малюнки не створюються</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>runs no ComfyUI</source>
      <translation>без ComfyUI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{amount} a month for {size} GB of storage</source>
      <translation>{amount} на місяць за {size} ГБ сховища</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{count} workers at most</source>
      <translation>щонайбільше {count} воркерів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{name}, {size} GB, about {price} an hour</source>
      <translation>{name}, {size} ГБ, близько {price} на годину</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>{second} a second of each worker ({hour} an hour)</source>
      <translation>{second} за секунду кожного воркера ({hour} за годину)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/runpod.py" />
      <source>… or without this program for</source>
      <translation>… або без цієї програми протягом</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One day</source>
      <translation>Один день</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One month</source>
      <translation>Один місяць</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>One order</source>
      <translation>Одне замовлення</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>RunPod has a limit of its own as well: see Billing in its console.</source>
      <translation>RunPod має і власну межу: дивіться Billing у його консолі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>Whatever could exceed a limit is refused before anything is paid. Days and months are counted on this computer, for this library.</source>
      <translation>Усе, що могло б перевищити межу, відхиляється ще до оплати. Дні й місяці рахуються на цьому комп'ютері, для цієї бібліотеки.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>at most</source>
      <translation>щонайбільше</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/spending.py" />
      <source>{name}: limited</source>
      <translation>{name}: з межею</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>A lamp burns in a window over the harbour, and nobody lives there.</source>
      <translation>У вікні над гаванню горить лампа, а там ніхто не живе.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Any server that speaks as OpenAI's does. Ollama, llama.cpp and LM Studio on this computer are found by themselves.</source>
      <translation>Будь-який сервер, що говорить як OpenAI. Ollama, llama.cpp і LM Studio на цьому комп'ютері знаходяться самі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>From an idea to a script: a language model writes, on this computer for nothing or elsewhere by the word. Without one, prose is laid out as it is.</source>
      <translation>Від задуму до сценарію: пише мовна модель, на цьому комп'ютері безкоштовно або деінде за словами. Без неї проза компонується як є.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Key for these addresses</source>
      <translation>Ключ для цих адрес</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>My vLLM endpoints on RunPod</source>
      <translation>Мої ендпойнти vLLM на RunPod</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>One story</source>
      <translation>Одна історія</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>OpenAI's, or that of another service that speaks like it. It is sent to no address of your own network.</source>
      <translation>Від OpenAI або іншої служби, що говорить так само. На адреси вашої мережі він не надсилається.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Other addresses</source>
      <translation>Інші адреси</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Preferred model</source>
      <translation>Бажана модель</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>The first that can be used</source>
      <translation>Перша доступна</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>Who can write</source>
      <translation>Хто може писати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer.py" />
      <source>{model} (not there now)</source>
      <translation>{model} (зараз немає)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>Address to add</source>
      <translation>Адреса, яку додати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>Addresses</source>
      <translation>Адреси</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>It is of your network: no word leaves it, and no key is sent there.</source>
      <translation>Вона з вашої мережі: жодне слово її не залишає, і ключ туди не надсилається.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>It offers no model at present.</source>
      <translation>Зараз не пропонує жодної моделі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>The key below is sent there with every question.</source>
      <translation>Ключ, що нижче, надсилається туди з кожним запитом.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>There is no vLLM endpoint in this account.</source>
      <translation>У цьому обліковому записі немає ендпойнта vLLM.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>This address is not encrypted and not of your network: begin it with https://.</source>
      <translation>Ця адреса не шифрована і не з вашої мережі: почніть її з https://.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>and %n more|and %n more</source>
      <translation>
        <numerusform>і ще %n</numerusform>
        <numerusform>і ще %n</numerusform>
        <numerusform>і ще %n</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>can be used</source>
      <translation>можна використовувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>cannot be used yet</source>
      <translation>ще не можна використовувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{model}, about {price} a page</source>
      <translation>{model}, близько {price} за сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{model}, free</source>
      <translation>{model}, безкоштовно</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{name} is not there any more</source>
      <translation>{name} більше немає</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/settings/writer_parts.py" />
      <source>{name}, {count} workers at most</source>
      <translation>{name}, щонайбільше {count} воркерів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/speaking.py" />
      <source>The pages follow as soon as what is being done is finished.</source>
      <translation>Сторінки зміняться, щойно завершиться поточна робота.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>Exporting page</source>
      <translation>Експортуємо сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>Plan</source>
      <translation>План</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window.py" />
      <source>This comic has a fault: {problem}</source>
      <translation>У цьому коміксі є вада: {problem}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window_dialogs.py" />
      <source>A deleted comic</source>
      <translation>Видалений комікс</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/window_dialogs.py" />
      <source>Kitsumy {version}. Your comics live on this computer.</source>
      <translation>Kitsumy {version}. Ваші комікси живуть на цьому комп'ютері.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>Gemini, words</source>
      <translation>Gemini, слова</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>Models on this computer and its network</source>
      <translation>Моделі на цьому комп'ютері та в його мережі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>OpenAI-compatible addresses</source>
      <translation>Адреси, сумісні з OpenAI</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing.py" />
      <source>RunPod, my own vLLM endpoint</source>
      <translation>RunPod, мій ендпойнт vLLM</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Edit the cast</source>
      <translation>Змінити дійових осіб</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>How they speak</source>
      <translation>Як говорить</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>In plain English</source>
      <translation>Простою англійською</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>In plain English, used word for word: age, face, hair…</source>
      <translation>Простою англійською, береться дослівно: вік, обличчя, волосся…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Nobody yet. Whoever speaks in a panel may stand here.</source>
      <translation>Ще нікого. Тут може стояти кожен, хто говорить у кадрі.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>Somebody</source>
      <translation>Хтось</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/cast_view.py" />
      <source>What they are in the story</source>
      <translation>Ким є в історії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/fields.py" />
      <source>Importance {value} of 5</source>
      <translation>Важливість {value} із 5</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/fields.py" />
      <source>Importance: how large the panel is</source>
      <translation>Важливість: наскільки великий кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Remove figure</source>
      <translation>Прибрати постать</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Remove the figure</source>
      <translation>Прибрати постать</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/figure_row.py" />
      <source>Where they stand</source>
      <translation>Де стоїть</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/grip.py" />
      <source>{name}: drag, or arrow keys</source>
      <translation>{name}: перетягніть або стрілками</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Edit line</source>
      <translation>Змінити репліку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Kind of line</source>
      <translation>Вид репліки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Move the line</source>
      <translation>Перемістити репліку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Note</source>
      <translation>Нотатка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Remove line</source>
      <translation>Прибрати репліку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Remove the line</source>
      <translation>Прибрати репліку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>Weak voice</source>
      <translation>Кволий голос</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>What is said</source>
      <translation>Що сказано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>What is said…</source>
      <translation>Що сказано…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/line_row.py" />
      <source>{words} words in one balloon; {most} read well.</source>
      <translation>Слів в одній хмарці: {words}; добре читаються {most}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Add a page after this one</source>
      <translation>Додати сторінку після цієї</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Move page</source>
      <translation>Перемістити сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Move the page down</source>
      <translation>Опустити сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Move the page up</source>
      <translation>Підняти сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Parts of the plan</source>
      <translation>Частини плану</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Places and props</source>
      <translation>Місця й реквізит</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Remove page</source>
      <translation>Прибрати сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>Remove the page</source>
      <translation>Прибрати сторінку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_list.py" />
      <source>not written yet</source>
      <translation>ще не написано</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Add a panel</source>
      <translation>Додати кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Answers the turn</source>
      <translation>Відповідає на перегортання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Beat of the page</source>
      <translation>Такт сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>How the page turns</source>
      <translation>Як перегортається сторінка</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Makes the reader turn</source>
      <translation>Спонукає перегорнути</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Move line</source>
      <translation>Перемістити репліку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>No turn</source>
      <translation>Без перегортання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Shorten…</source>
      <translation>Скоротити…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>This page is not written yet.</source>
      <translation>Цю сторінку ще не написано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>Turn of the page</source>
      <translation>Перегортання сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>What this page is for…</source>
      <translation>Для чого ця сторінка…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/page_view.py" />
      <source>{words} of {most} words</source>
      <translation>{words} із {most} слів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add a figure</source>
      <translation>Додати постать</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add a line</source>
      <translation>Додати репліку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add figure</source>
      <translation>Додати постать</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Add line</source>
      <translation>Додати репліку</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel</source>
      <translation>Перемістити кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel down</source>
      <translation>Опустити кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Move the panel up</source>
      <translation>Підняти кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Remove panel</source>
      <translation>Прибрати кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>Remove the panel</source>
      <translation>Прибрати кадр</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>What happens and is seen…</source>
      <translation>Що відбувається і що видно…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>What is seen</source>
      <translation>Що видно</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/panel_card.py" />
      <source>{words}/{most} words</source>
      <translation>{words}/{most} слів</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n page|%n pages</source>
      <translation>
        <numerusform>%n сторінка</numerusform>
        <numerusform>%n сторінки</numerusform>
        <numerusform>%n сторінок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n panel|%n panels</source>
      <translation>
        <numerusform>%n кадр</numerusform>
        <numerusform>%n кадри</numerusform>
        <numerusform>%n кадрів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>%n word|%n words</source>
      <translation>
        <numerusform>%n слово</numerusform>
        <numerusform>%n слова</numerusform>
        <numerusform>%n слів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Ask the writer</source>
      <translation>Попросити автора</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Back to the library</source>
      <translation>Назад до бібліотеки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Change the tone…</source>
      <translation>Змінити тон…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Save as plan…</source>
      <translation>Зберегти як план…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/plan_view.py" />
      <source>Translate…</source>
      <translation>Перекласти…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>%n remark|%n remarks</source>
      <translation>
        <numerusform>%n заувага</numerusform>
        <numerusform>%n зауваги</numerusform>
        <numerusform>%n зауваг</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>Page {page}, panel {panel}: </source>
      <translation>Сторінка {page}, кадр {panel}: </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/problems.py" />
      <source>Page {page}: </source>
      <translation>Сторінка {page}: </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>%n page would change.|%n pages would change.</source>
      <translation>
        <numerusform>Змінилася б %n сторінка.</numerusform>
        <numerusform>Змінилися б %n сторінки.</numerusform>
        <numerusform>Змінилося б %n сторінок.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>After</source>
      <translation>Після</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Again</source>
      <translation>Ще раз</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Before</source>
      <translation>До</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Discard it and ask for another proposal</source>
      <translation>Викинути й попросити іншу пропозицію</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Nothing would change.</source>
      <translation>Нічого не змінилося б.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Take</source>
      <translation>Прийняти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>Take {count}</source>
      <translation>Прийняти {count}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>The story</source>
      <translation>Історія</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/proposal.py" />
      <source>{before} → {after} words</source>
      <translation>{before} → {after} слів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>A language model on this computer (Ollama, LM Studio, llama.cpp), or a key of RunPod, OpenAI or Gemini, is enough.</source>
      <translation>Досить мовної моделі на цьому комп'ютері (Ollama, LM Studio, llama.cpp) або ключа RunPod, OpenAI чи Gemini.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>Looking for writers…</source>
      <translation>Шукаємо авторів…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>No writer is set up yet.</source>
      <translation>Автора ще не налаштовано.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/quoting.py" />
      <source>Set up a writer…</source>
      <translation>Налаштувати автора…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Into which language?</source>
      <translation>Якою мовою?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Marta finds the letter here already…</source>
      <translation>Марта знаходить листа вже тут…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Only page {number}</source>
      <translation>Лише сторінка {number}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>What shall be different?</source>
      <translation>Що має бути інакше?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Which tone?</source>
      <translation>Який тон?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/revise.py" />
      <source>Wish</source>
      <translation>Побажання</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Laying out pages</source>
      <translation>Компонуємо сторінки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Open a plan</source>
      <translation>Відкрити план</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Plans</source>
      <translation>Плани</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Save the plan</source>
      <translation>Зберегти план</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>Saved to {path}</source>
      <translation>Збережено до {path}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>The plan could not be written to {path}.</source>
      <translation>План не вдалося записати до {path}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>The writer stopped. The story waits in the library.</source>
      <translation>Автор зупинився. Історія чекає в бібліотеці.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/stories.py" />
      <source>“{title}” was forgotten.</source>
      <translation>«{title}» забуто.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>Edit story</source>
      <translation>Змінити історію</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>Summary</source>
      <translation>Короткий зміст</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>The comic</source>
      <translation>Комікс</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/story_view.py" />
      <source>What happens, in a few sentences</source>
      <translation>Що відбувається, кількома реченнями</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Asking the writer…</source>
      <translation>Питаємо автора…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Leave it (Esc)</source>
      <translation>Лишити як є (Esc)</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Proposal</source>
      <translation>Пропозиція</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>Proposal:</source>
      <translation>Пропозиція:</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The change before</source>
      <translation>Попередня зміна</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The next change</source>
      <translation>Наступна зміна</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_bar.py" />
      <source>The writer would leave it as it is.</source>
      <translation>Автор лишив би все як є.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>1 balloon|%n balloons</source>
      <translation>
        <numerusform>%n хмарка</numerusform>
        <numerusform>%n хмарки</numerusform>
        <numerusform>%n хмарок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>1 panel|%n panels</source>
      <translation>
        <numerusform>%n кадр</numerusform>
        <numerusform>%n кадри</numerusform>
        <numerusform>%n кадрів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Add a beat</source>
      <translation>Додати такт</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>After this panel|After these %n panels</source>
      <translation>
        <numerusform>Після цього кадру</numerusform>
        <numerusform>Після цих %n кадрів</numerusform>
        <numerusform>Після цих %n кадрів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>How shall it be said?</source>
      <translation>Як це сказати?</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Propose</source>
      <translation>Запропонувати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Rewrite</source>
      <translation>Переписати</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Say it shorter</source>
      <translation>Сказати коротше</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>Score importance again</source>
      <translation>Оцінити важливість знову</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/suggest_dialog.py" />
      <source>What shall happen? Empty: whatever the story lacks here.</source>
      <translation>Що має статися? Порожньо: те, чого тут бракує історії.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>Edit the look</source>
      <translation>Змінити вигляд</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>Prop</source>
      <translation>Річ</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/things_view.py" />
      <source>What it looks like, in plain English</source>
      <translation>Який має вигляд, простою англійською</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>1 question|%n questions</source>
      <translation>
        <numerusform>%n запит</numerusform>
        <numerusform>%n запити</numerusform>
        <numerusform>%n запитів</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Adults</source>
      <translation>Дорослі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Adventure</source>
      <translation>Пригоди</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Bittersweet</source>
      <translation>Гіркувато-солодкий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Change the tone</source>
      <translation>Змінити тон</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Children</source>
      <translation>Діти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Comedy</source>
      <translation>Комедія</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Crime</source>
      <translation>Кримінал</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Dark</source>
      <translation>Темна</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Drama</source>
      <translation>Драма</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Dreamy</source>
      <translation>Мрійливий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Everybody</source>
      <translation>Усі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Fantasy</source>
      <translation>Фентезі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Funny</source>
      <translation>Смішний</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Historical</source>
      <translation>Історичний</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Hopeful</source>
      <translation>Сповнений надії</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Horror</source>
      <translation>Жахи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Meeting the cast…</source>
      <translation>Знайомимося з дійовими особами…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Mystery</source>
      <translation>Детектив</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Plotting…</source>
      <translation>Складаємо сюжет…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Putting a part right…</source>
      <translation>Виправляємо частину…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Quiet</source>
      <translation>Тихий</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Romance</source>
      <translation>Романтика</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Science fiction</source>
      <translation>Наукова фантастика</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Shorten</source>
      <translation>Скоротити</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Slice of life</source>
      <translation>Повсякденність</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Superhero</source>
      <translation>Супергерої</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Teenagers</source>
      <translation>Підлітки</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Tense</source>
      <translation>Напружений</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Translate</source>
      <translation>Перекласти</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Western</source>
      <translation>Вестерн</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Working on the plan…</source>
      <translation>Працюємо над планом…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Writing page {page}/{total}…</source>
      <translation>Пишемо сторінку {page}/{total}…</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>Wry</source>
      <translation>Іронічний</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>about {price}</source>
      <translation>близько {price}</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>free on this computer</source>
      <translation>безкоштовно на цьому комп'ютері</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>{asked} in, {answered} out a million tokens</source>
      <translation>{asked} на вході, {answered} на виході за мільйон токенів</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/words.py" />
      <source>{price} an hour while it works</source>
      <translation>{price} на годину під час роботи</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Go on</source>
      <translation>Далі</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Go on by hand</source>
      <translation>Далі вручну</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>Stopped after page {done} of {total}.</source>
      <translation>Зупинено після сторінки {done} із {total}.</translation>
    </message>
    <message>
      <location filename="../../kitsumy_desktop/ui/writing_desk/writer_bar.py" />
      <source>What is there stays, and can be edited.</source>
      <translation>Зроблене лишається, його можна змінювати.</translation>
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
      <translation>B5, додзінсі та журнал манґи</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>B6, manga volume</source>
      <translation>B6, том манґи</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Franco-Belgian album</source>
      <translation>Франко-бельгійський альбом</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Magazine, 8 × 10.5 in</source>
      <translation>Журнал, 8 × 10,5 дюйма</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Manga, US and UK, 5 × 7.5 in</source>
      <translation>Манґа, США та Британія, 5 × 7,5 дюйма</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Mini comic, 5 × 8 in</source>
      <translation>Мінікомікс, 5 × 8 дюймів</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Newspaper strip, 13 × 4 in</source>
      <translation>Газетний стрип, 13 × 4 дюйми</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Square, 210 mm</source>
      <translation>Квадрат, 210 мм</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Tankōbon, pocket manga volume</source>
      <translation>Танкобон, кишеньковий том манґи</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>US comic</source>
      <translation>Комікс США</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>US digest, 6 × 9 in</source>
      <translation>Дайджест США, 6 × 9 дюймів</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Webtoon, 800 px</source>
      <translation>Вебтун, 800 px</translation>
    </message>
    <message>
      <location filename="../../resources/formats.json" />
      <source>Webtoon, 940 px</source>
      <translation>Вебтун, 940 px</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>American classic</source>
      <translation>Американська класика</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Art nouveau</source>
      <translation>Ар-нуво</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Cel-shaded 3D</source>
      <translation>3D під мальоване</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Chibi</source>
      <translation>Тібі</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Constructivist poster</source>
      <translation>Конструктивістський плакат</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Cyberpunk</source>
      <translation>Кіберпанк</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>European clear line</source>
      <translation>Європейська чиста лінія</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Graffiti</source>
      <translation>Графіті</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Manga</source>
      <translation>Манґа</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Medieval woodcut</source>
      <translation>Середньовічна гравюра</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Minimalist</source>
      <translation>Мінімалізм</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Noir</source>
      <translation>Нуар</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pencil sketch</source>
      <translation>Олівцевий начерк</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pop art</source>
      <translation>Поп-арт</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Pulp magazine</source>
      <translation>Бульварний журнал</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Retro newsstand</source>
      <translation>Ретро з кіоску</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Watercolour</source>
      <translation>Акварель</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Whimsical storybook</source>
      <translation>Казкова книжка</translation>
    </message>
    <message>
      <location filename="../../resources/styles.json" />
      <source>Woodblock print</source>
      <translation>Дереворит</translation>
    </message>
  </context>
</TS>
