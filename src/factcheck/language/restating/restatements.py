"""Restatements: idioms of figures, told again as the plain sentence that they mean.

"Ended the season in third place" is a rank, "the cost of the bridge was" what it cost, and "with 60 voting for and 40
against" the count of a vote. Claims and facts are told again alike.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.ballots import tell_acts, tell_gerunds
from factcheck.language.restating.bans import tell_bans
from factcheck.language.restating.besides import leaving_front
from factcheck.language.restating.career_counts import tell_career_counts, tell_runs
from factcheck.language.restating.compared_levels import tell_compared
from factcheck.language.restating.figures import tell_figures
from factcheck.language.restating.fronting import face_subject
from factcheck.language.restating.last_times import tell_last_times
from factcheck.language.restating.matches import tell_matches
from factcheck.language.restating.onsets import tell_onsets
from factcheck.language.restating.parts import place_whole
from factcheck.language.restating.passes import Pass, Passes
from factcheck.language.restating.payers import tell_payers
from factcheck.language.restating.places_taken import tell_places, tell_ranks, tell_starts
from factcheck.language.restating.planned_acts import tell_planned_acts
from factcheck.language.restating.races import tell_races
from factcheck.language.restating.ratings import tell_ratings
from factcheck.language.restating.ratios import tell_ratios
from factcheck.language.restating.rewordings import rewordings
from factcheck.language.restating.rivals import rank_newest
from factcheck.language.restating.schedules import tell_schedules
from factcheck.language.restating.series import tell_series
from factcheck.language.restating.settlements import name_settlements
from factcheck.language.restating.shares_of_two import tell_shares_of_two
from factcheck.language.restating.sightings import tell_sightings
from factcheck.language.restating.superlatives import place_superlatives, tell_extremes
from factcheck.language.restating.triumphs import tell_triumphs
from factcheck.language.restating.unrivalled import rank_unrivalled
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re


@lru_cache(maxsize=64)
def restate(text: str) -> str:
    """Tell a sentence again in plain words, where it has an idiom of figures.

    The latest are kept, as a claim is told again to be read and to be held against the facts.
    """
    return idioms().tell(text)


@cache
def idioms() -> Passes:
    """Give the idioms in the order in which they are told again."""
    return Passes(
        leaving_front(),
        tell_runs,
        *rewordings("costs"),
        *rewordings("contraries"),
        *rewordings("frames"),
        *rewordings("opposed phrases"),
        *rewordings("openings"),
        tell_extremes,
        tell_last_times,
        *rewordings("last times"),
        name_settlements,
        *rewordings("leads"),
        *rewordings("among them"),
        *rewordings("makings"),
        *rewordings("normals"),
        *rewordings("stances"),
        *rewordings("turns"),
        *rewordings("successions"),
        *rewordings("wars"),
        *rewordings("strikes"),
        *rewordings("rallies"),
        *rewordings("courts"),
        *rewordings("expulsions"),
        *rewordings("bans"),
        tell_bans,
        *rewordings("pay"),
        place_whole,
        tell_ratings,
        face_subject,
        tell_onsets,
        tell_triumphs,
        tell_matches,
        *rewordings("prizes"),
        *rewordings("storms"),
        *rewordings("measures"),
        Pass(lambda text: _measured_parts().sub(_as_size, text), lists=(("restatements", "extents"),)),
        *rewordings("votes"),
        tell_shares_of_two,
        *rewordings("assemblies"),
        tell_gerunds,
        tell_acts,
        tell_planned_acts,
        *rewordings("jobs"),
        *rewordings("periphrases"),
        tell_sightings,
        rank_newest,
        rank_unrivalled,
        *rewordings("denials"),
        tell_places,
        tell_starts,
        tell_ranks,
        tell_career_counts,
        tell_series,
        tell_ratios,
        place_superlatives,
        tell_schedules,
        *rewordings("payouts"),
        tell_races,
        *rewordings("extents"),
        *rewordings("building"),
        *rewordings("use"),
        *rewordings("calamities"),
        *rewordings("lots"),
        *rewordings("lives"),
        *rewordings("places of learning"),
        *rewordings("stages"),
        *rewordings("works and prizes"),
        *rewordings("callings and genres"),
        *rewordings("delays"),
        *rewordings("deadlines"),
        *rewordings("demands"),
        tell_compared,
        *rewordings("figures"),
        tell_figures,
        *rewordings("inflation"),
        *rewordings("infections"),
        tell_payers,
        *rewordings("prices"),
        *rewordings("airports"),
        *rewordings("orders"),
        *rewordings("sizes"),
        *rewordings("trials"),
        *rewordings("sources"),
        *rewordings("firms"),
        *rewordings("wages"),
        *rewordings("spills"),
    )


@cache
def _measured_parts() -> re.Pattern[str]:
    extents = alternatives(lexicon.read_words("restatements", "extents"))
    return worded(
        r"\A([^.,;]{2,60}?)\s({has or had})\san?\s([a-z][a-z -]{2,30}?)\s"
        rf"([\d.,]{{1,9}}\s[a-z]{{1,14}})\s({extents})\.?\Z"
    )


def _as_size(found: re.Match[str]) -> str:
    """Tell "the ship has a mast 40 metres high" as how high the mast of the ship is."""
    whole = f"the{found[1][3:]}" if found[1].startswith("The ") else found[1]
    being = "is" if found[2] == "has" else "was"
    return f"The {found[3]} of {whole} {being} {found[4]} {found[5]}."
