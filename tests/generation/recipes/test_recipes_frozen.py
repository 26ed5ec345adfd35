"""Pictures that were paid before props, outfits and light were known are neither stale nor paid again."""

from __future__ import annotations

import pytest
from support.recipe_comic import MARA, recipe_comic, shape_of

from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.recipe import recipe_hash, subject_hash
from kitsumy_desktop.generation.recipes.adapt import adapted
from kitsumy_desktop.generation.recipes.compose import compose, turnaround_recipe
from kitsumy_desktop.generation.recipes.models import Model, models
from kitsumy_desktop.generation.styles import styles

# First letters of hashes worked out by the program as it was before (commit 3c7b8d9) of recipe_comic:
# for each style the four panels' recipes, their subjects, and the sheet of Mara.
STYLES = {
    "american-classic": (
        "6ad56bf3ba4e 6572c9e9e28e 41fcff4f01f2 c4bdd93a7df2",
        "23484d4b744c d21123593460 56382db1745b 35ceb9400c31",
        "4dee8e6d0713",
    ),
    "noir": (
        "217e0ff17f44 4e3b84b3c580 ae695bb5c738 b96d3bea78e5",
        "32022add1243 b02eb58835f7 5c7cc82ff615 74e9c2865085",
        "6651db6a4cd0",
    ),
    "manga": (
        "f63591212c1d e49cbe722051 cf31702274b0 8ed831d110e0",
        "5a82796e9f2c 5b2a325673a7 eed4f3749278 1e48882db7a0",
        "01c0c4b0ed73",
    ),
    "euro-bd": (
        "13f589ac4f52 80cc410aca92 d121aa01529f 91900d31cdbf",
        "bd2d54a5c017 81899cc37296 248fcaa28e1b c78c1ab8fa48",
        "b60106c83cc5",
    ),
    "watercolor": (
        "d135018d9dc7 62a6e0e032c9 e11bcdc7832e 096e36f7d0b7",
        "c0d40a177147 2600aa7e9d6a 9bd07cbb087b 5ff51abae501",
        "5dc444be7b0b",
    ),
    "retro": (
        "4ebb309fd695 aa127384a45e 1d8fe3412363 82fee2222792",
        "b3959638ff2f 1469b8911ddb 1c3b3521615d 59a42d7bbcc2",
        "457b0bc88bd6",
    ),
    "cyberpunk": (
        "0f1eb6806545 e2b5e2113d2b 6bbea8022f16 dc93df0168b6",
        "35c9ce3ba8e9 2a7df1c312ab 74fb2ab40b8f 50a520551eea",
        "43dc08903103",
    ),
    "whimsical": (
        "50d14fb4cfb0 f43055b153f1 b9826d35403e 6cc270ba3a67",
        "79f5e3fbd046 27c86f839a7c 7f903a7eb202 5a7299711d8c",
        "606fa43b90f0",
    ),
    "horror": (
        "178a15b3109d b46d2758a564 7d5cbf390004 53193471d415",
        "8e76bc26f01d 77b8eb403963 820bef71d83b 1fb6fec0fc60",
        "5d8a13a022da",
    ),
    "minimalist": (
        "b12156c871c2 018cacfb4498 999eb0da295f c3d5a5728c1e",
        "5b759f89a81c 8c9807c91d42 58bfc2baf384 ad84f43d4ae6",
        "2ceda1ff194a",
    ),
    "ukiyo-e": (
        "1f44066e70c0 95ee68a4792b 72ef59abb00b 81212aa73438",
        "eab236b134be 0d6bda2ee6fa 67f8ab5ad4c8 42e491bcffdb",
        "0f54978a2940",
    ),
    "pop-art": (
        "3551c21a3a00 0c4b5d3989d2 b1ddb9ff55bc a59b18164b18",
        "bd952c7eaeb4 6aa0849a1152 9516ba4011ff 665fe127393b",
        "a6dc94489208",
    ),
    "sketch": (
        "95e1b0b25a60 fbf282db33f6 738392ae60a3 981aa40072dc",
        "871cd53f1e3d b502cc57b8b6 c0c32db34b10 d4aca1ee42b1",
        "49f826fbbf12",
    ),
    "cel-shaded": (
        "247ee21e5805 aedbf4144da8 67c4a98e1595 11ff3e7fda33",
        "0dc44d3b439b 56319c2fad8e 9e8d07896f90 3c16743c1ed8",
        "768cd25c13a1",
    ),
    "pulp": (
        "933758d3a5d6 926137867c91 f8435e5e0fc4 5fd7bcc52a29",
        "49a3f055721c 6513b7dacc49 79e3bf54fa38 8541a41e9e34",
        "316ee8da0867",
    ),
    "woodcut": (
        "0e54b17434f1 94c4adecd6db 1d886ed32709 e2556bff92a8",
        "ebbfd49ae118 432f0a6aef6a 076a6ded9804 88bfeeb15dfb",
        "3cd2e95af902",
    ),
    "art-nouveau": (
        "80174fbc3e4f 3d5f36357de2 6cf04e1e2ea3 e6b0c20f7e7a",
        "1489437685a7 e05e7d418b1e 4add101b50a9 25a6eb9b4f09",
        "830a1ec27c7b",
    ),
    "graffiti": (
        "de79913957f9 796f2214400c 024d29eed5ca 2220d8a8ddb0",
        "b295f1e02bb4 26512131199e 5d9c13877789 08e62c58c84a",
        "3689b8e25933",
    ),
    "chibi": (
        "65645e77aa09 9765876f33d5 1d820dfb603b 52bf985abbcd",
        "da0abb6c5b40 c66517975a5d 4edaedd91dbb 7c44cf8b1d7d",
        "dc29c48b823c",
    ),
    "soviet-poster": (
        "8f519a822f5d 65a66309bf52 aed902b8b75b d69d499bcced",
        "80a3eec9d260 f4644ee7f001 94c158b1ac17 63f1147724bb",
        "59520f6ff51f",
    ),
}
# And as each model makes the three panels that show at most one known person.
MODELS = {
    "flux2-klein-4b": "ad6219fb9fb0 5fc42a0d1bb9 5f8c3cdbec58",
    "z-image-turbo": "19437aede7bf 8a6313ab0afe e4a0973de952",
    "flux1-schnell": "83d17ba0c03a ba506b4934d3 db5110e66aaf",
    "qwen-image": "198416bb73b7 85e698a119ab ce1d0bf56c41",
    "qwen-image-edit": "2732c5085680 48f3ba22b44d 5d050efb69f5",
    "flux1-dev": "d62b8dad4ac4 af4d498e35ea c55dfdb980ac",
    "flux1-kontext": "99d7395afb93 c2bdd174f704 1055f2832cf4",
    "sdxl": "541a816b1330 ac1f058d5d94 01ac6882d560",
    "animagine-xl-4": "7714c8fbf85b 88336e1ccc97 4a77e484209c",
    "esrgan-x4": "6825d1f47311 b29cf4d462a7 8e71aec35c38",
    "p-image": "4eac6045d895 bf905ae77f9b 2e7d3a144bbe",
    "seedream-v4": "581d18c66de9 ca254ff1317d 60dc187745f4",
    "nano-banana": "6011a85007e9 196d60c62113 b5e95890ed02",
    "nano-banana-2": "dc05b2db80c2 0d262c366b33 eb232583daac",
    "nano-banana-pro": "38ca43f13532 1c3cdea7d20e 14f38eee4146",
    "nano-banana-2.1": "4c9b64dc9d2b cdeecc8aa9ef dd48d4bd470b",
}
PANELS = tuple(PanelId(f"pg-0-pn-{i}") for i in range(4))


@pytest.mark.parametrize("style", [s.id for s in styles()])
def test_recipes_and_subjects_are_what_they_were(style: str) -> None:
    document = recipe_comic(style=style)
    made = [compose(document, panel, shape_of(document, panel)) for panel in PANELS]
    recipes, subjects, sheet = STYLES[style]
    assert [recipe_hash(r)[:12] for r in made] == recipes.split()
    assert [subject_hash(r)[:12] for r in made] == subjects.split()
    assert recipe_hash(turnaround_recipe(document, MARA.id))[:12] == sheet


@pytest.mark.parametrize("model", models(), ids=lambda m: m.id)
def test_a_lone_persons_picture_is_asked_for_in_the_same_words(model: Model) -> None:
    document = recipe_comic()
    alone = [PANELS[i] for i in (0, 2, 3)]
    made = [adapted(compose(document, p, shape_of(document, p), model=model.id), model) for p in alone]
    assert [recipe_hash(r)[:12] for r in made] == MODELS[model.id].split()
