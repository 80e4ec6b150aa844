"""A new scene or frame changes few of the choices that were made before."""

from hypothesis import given
from hypothesis import strategies as st

from generator.choose import choose, rank

FRAMES = [f"frame-{number}" for number in range(12)]
SETTINGS = [[f"scene-{setting}-{number}" for number in range(3)] for setting in range(200)]


def chosen(settings: list[list[str]], frames: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for setting in settings:
        found |= choose(dict.fromkeys(setting, frames), "warm/opening")
    return found


def changed(before: dict[str, str], after: dict[str, str]) -> set[str]:
    return {scene for scene in before if before[scene] != after[scene]}


def test_a_new_scene_changes_only_its_siblings() -> None:
    before = chosen(SETTINGS, FRAMES)

    after = chosen([[*SETTINGS[0], "a-new-scene"], *SETTINGS[1:]], FRAMES)

    assert changed(before, after) <= set(SETTINGS[0])
    assert "a-new-scene" in after


def test_a_new_frame_changes_few() -> None:
    before = chosen(SETTINGS, FRAMES)

    after = chosen(SETTINGS, [*FRAMES, "a-new-frame"])

    # One in thirteen takes the new frame, and a few siblings of those move with them.
    assert 0.03 < len(changed(before, after)) / len(before) < 0.16


def test_siblings_never_share_a_frame_while_the_pool_lasts() -> None:
    for setting in SETTINGS:
        assert len(set(chosen([setting], FRAMES).values())) == len(setting)


def test_a_pool_smaller_than_its_setting_still_gives_everybody_a_frame() -> None:
    assert set(chosen(SETTINGS[:1], ["only"]).values()) == {"only"}


@given(st.permutations(SETTINGS[0]), st.permutations(FRAMES))
def test_order_does_not_matter(scenes: list[str], frames: list[str]) -> None:
    assert chosen([scenes], frames) == chosen([SETTINGS[0]], FRAMES)


@given(st.lists(st.text(min_size=1), unique=True, max_size=8), st.text())
def test_ranking_keeps_every_name(names: list[str], key: str) -> None:
    assert sorted(rank(key, names)) == sorted(names)
