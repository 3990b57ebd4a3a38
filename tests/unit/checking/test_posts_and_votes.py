"""Who left a post how, who is whose deputy, what was so until when, and how a body voted, by whom it is told."""

import pytest

from factcheck.claims import extract_claims
from factcheck.model import ClaimKind
from factcheck.reading import read_article

PEOPLE = """
entities:
  eke: {name: Tom Eke, kind: person, gender: male, aliases: [Eke]}
  roth: {name: Ida Roth, kind: person, gender: female, aliases: [Roth]}
  harn: {name: Harn, kind: place}
  norvia: {name: Norvia, kind: place}
  kalvia: {name: Kalvia, kind: place}
  guild: {name: Reform Guild, kind: organisation}
  bloc: {name: Liberal Bloc, kind: organisation}
"""


def fact_of(statement: str, date: str = "", start: str = "") -> str:
    """Write one fact, with the day on which it came about or since when it is so."""
    day = f", date: {date}" if date else ""
    since = f", from: {start}" if start else ""
    return f"facts: [{{id: it, statement: '{statement}'{day}{since}, sources: [gazette]}}]"


LEADER = fact_of("Roth has led the Reform Guild since 3 April 2031.", start="2031-04-03")
DISMISSED = fact_of("Roth was dismissed as justice minister of Norvia on 11 May 2034.", "2034-05-11")
RESIGNED = fact_of("Eke resigned as head of the Harn museum for health reasons on 8 May 2034.", "2034-05-08")
ENVOY = fact_of("Roth was named ambassador of Norvia to Kalvia on 4 May 2034.", "2034-05-04")
RECALLED = fact_of("Norvia recalled its ambassador to Kalvia on 9 May 2034.", "2034-05-09")
POSTS = fact_of("Eke is the chair of the Reform Guild and a member of the Norvian senate.")
DEPUTY = fact_of("Eke is the deputy head of the Harn museum.")
STRIKE = fact_of("Eke ended his hunger strike on 12 May 2034 after 19 days.", "2034-05-12")
QUARRY = fact_of("The Harn council approved the quarry by 31 votes to 22, with four abstentions.", "2034-05-16")
CLOSE = fact_of("Parliament in Norvia passed the levy by 61 votes to 59.", "2034-05-16")
CLEAR = fact_of("Parliament in Norvia passed the levy by 96 votes to 24.", "2034-05-16")
HOUSES = fact_of("The lower house of Norvia passed the levy on 2 May 2034, and the senate rejected it on 16 May 2034.")
DELAY = fact_of("The Harn council put off the sale of the mill until 15 June 2034.", "2034-05-16")
POLL = fact_of("A survey by Kordis has the Reform Guild on 34% and the Liberal Bloc on 27%.", "2034-05-10")
CENSURE = fact_of(
    "The Norvian parliament rejected a vote of no confidence in Minister Roth on 9 May 2034.", "2034-05-09"
)
OUSTED = fact_of("The Norvian parliament passed a vote of no confidence in Minister Roth on 9 May 2034.", "2034-05-09")
ELECTED = fact_of("Roth was elected mayor of Harn on 4 May 2034.", "2034-05-04")
PETITION = fact_of("A petition against the Harn quarry has collected 18,000 signatures.")
MARCH = fact_of("About 6,000 people marched in Harn on 6 May 2034 against the sale of the mill.", "2034-05-06")
QUIT = fact_of("Kalvia withdrew from the customs union on 30 April 2034.", "2034-04-30")
NO_RACE = fact_of("The mayor of Harn, Ida Roth, will not stand for re-election in 2035.")
POOL = fact_of("The Harn council voted 21 to 18 on 10 May 2034 to close the old pool.", "2034-05-10")
BALLOT = fact_of("Voters in Harn approved a new tram in a referendum on 7 May 2034 with 57% in favour.", "2034-05-07")
PACT = fact_of("The parliament of Kalvia ratified the border pact on 9 May 2034 by 81 votes to 40.", "2034-05-09")
FAILED = fact_of("The bill on toll roads failed in the lower house of Norvia on 9 May 2034.", "2034-05-09")
RESULT = fact_of(
    "The Reform Guild won the election in Norvia on 3 April 2034 with 38% of the vote, "
    "ahead of the Liberal Bloc with 31%.",
    "2034-04-03",
)
SACKED = fact_of("The president of Norvia dismissed Interior Minister Tom Eke on 9 May 2034.", "2034-05-09")


def verdict(judge, text, facts):
    """Judge a sentence of 20 May 2034."""
    return judge(text, PEOPLE + facts, said="2034-05-20", published="2034-05-20").outcome.value


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        (ENVOY, "Norvia named Roth as its ambassador to Kalvia."),
        (RECALLED, "Norvia called back its ambassador from Kalvia in May."),
        (POSTS, "Eke is a member of the Norvian senate."),
        (POSTS, "Eke is chair of the Reform Guild."),
        (QUARRY, "Councillors in Harn backed the quarry by 31 votes to 22."),
        (QUARRY, "Four councillors in Harn abstained in the vote on the quarry."),
        (QUARRY, "Harn councillors approved the quarry."),
        (CLOSE, "The levy was passed by a narrow majority in the Norvian parliament."),
        (CLOSE, "Norvian lawmakers narrowly passed the levy."),
        (CLEAR, "The Norvian parliament passed the levy by a large majority."),
        (HOUSES, "The levy was rejected by the senate of Norvia."),
        (DELAY, "The sale of the mill in Harn was put off until 15 June."),
        (DELAY, "The sale of the mill in Harn was postponed to June."),
        (POLL, "The Reform Guild leads the Liberal Bloc by seven points in a survey by Kordis."),
        (POLL, "The Liberal Bloc is at 27 percent in a survey by Kordis."),
        (CENSURE, "Roth survived a no-confidence vote in May."),
        (OUSTED, "Roth lost a no-confidence vote in May."),
        (PETITION, "More than 17,000 people have signed a petition against the quarry in Harn."),
        (QUIT, "Kalvia is no longer a member of the customs union."),
        (NO_RACE, "Harn mayor Ida Roth will not run for another term in 2035."),
        (POOL, "Councillors in Harn voted to close the old pool."),
        (BALLOT, "In a referendum in May, voters in Harn backed a new tram."),
        (BALLOT, "43% of voters in Harn voted against a new tram."),
        (PACT, "Kalvia ratified the border pact in May."),
        (FAILED, "The lower house of Norvia rejected the bill on toll roads in May."),
        (RESULT, "The Liberal Bloc got 31% of the vote in the election in Norvia."),
    ],
)
def test_other_words_for_posts_and_votes_are_borne_out(judge, facts, text):
    assert verdict(judge, text, facts) == "supported"


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        (LEADER, "Roth led the Reform Guild until last year."),
        (LEADER, "Roth was the leader of the Reform Guild until April 2031."),
        (DISMISSED, "Roth resigned as justice minister of Norvia in May."),
        (DISMISSED, "Roth was dismissed as health minister of Norvia in May."),
        (RESIGNED, "Eke was dismissed as head of the Harn museum in May."),
        (RESIGNED, "The board sacked Eke as head of the Harn museum in May."),
        (RESIGNED, "Eke resigned as head of the Harn museum over a dispute about opening hours."),
        (ENVOY, "Roth was named ambassador of Kalvia to Norvia in May."),
        (ENVOY, "Kalvia named Roth as its ambassador to Norvia."),
        (POSTS, "Eke is deputy chair of the Reform Guild."),
        (DEPUTY, "Eke is the head of the Harn museum."),
        (QUARRY, "Councillors in Harn backed the quarry by 34 votes to 22."),
        (QUARRY, "Councillors in Harn rejected the quarry."),
        (QUARRY, "Nine councillors in Harn abstained in the vote on the quarry."),
        (CLOSE, "Norvian lawmakers voted down the levy."),
        (CLOSE, "Parliament in Norvia passed the levy by a wide margin."),
        (CLEAR, "Parliament in Norvia narrowly passed the levy."),
        (HOUSES, "The senate of Norvia passed the levy on 16 May."),
        (DELAY, "The sale of the mill in Harn was put off until July."),
        (POLL, "The Liberal Bloc leads the Reform Guild in a survey by Kordis."),
        (POLL, "The Reform Guild is on 31% in a survey by Kordis."),
        (CENSURE, "Roth lost a vote of confidence in May."),
        (CENSURE, "The Norvian parliament passed a vote of no confidence in Roth in May."),
        (ELECTED, "Eke was elected mayor of Harn in May."),
        (ELECTED, "Voters in Harn elected Eke mayor in May."),
        (PETITION, "A petition in favour of the Harn quarry has collected 18,000 signatures."),
        (PETITION, "A petition against the Harn quarry was signed by 81,000 people."),
        (MARCH, "Some 6,000 people marched in Harn in support of the sale of the mill."),
        (QUIT, "Kalvia remains a party to the customs union."),
        (NO_RACE, "Ida Roth will seek re-election as mayor of Harn in 2035."),
        (POOL, "The Harn council voted 26 to 18 to close the old pool."),
        (BALLOT, "Voters in Harn rejected a new tram in a referendum in May."),
        (BALLOT, "57% of voters in Harn voted against a new tram."),
        (PACT, "Kalvia has not ratified the border pact."),
        (PACT, "Kalvia ratified the border pact by 81 votes to 60."),
        (FAILED, "The lower house of Norvia passed the bill on toll roads in May."),
        (RESULT, "The Liberal Bloc got 13% of the vote in the election in Norvia."),
        (RESULT, "The Liberal Bloc won the election in Norvia in April."),
        (SACKED, "The president of Norvia dismissed Finance Minister Tom Eke in May."),
    ],
)
def test_what_is_told_otherwise_is_wrong(judge, facts, text):
    assert verdict(judge, text, facts) == "contradicted"


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        (LEADER, "Roth led the Reform Guild until 2027."),
        (LEADER, "Roth led the Reform Guild until last week."),
        (DISMISSED, "Roth resigned as leader of the Reform Guild in May."),
        (DISMISSED, "Roth was dismissed as health minister of Norvia in 2029."),
        (RESIGNED, "The Harn court dismissed an appeal by Eke in May."),
        (DEPUTY, "Eke was the head of the Harn museum in 2029."),
        (DEPUTY, "Eke is the vice head of the Harn museum."),
        (DEPUTY, "Eke is the head and owner of the Kell museum."),
        (POSTS, "Eke is the chair of the Reform Guild and a member of the Harn council."),
        (STRIKE, "Eke went on hunger strike for 19 days."),
        (QUARRY, "Some councillors in Harn rejected the quarry."),
        (QUARRY, "Green councillors in Harn rejected the quarry."),
        (QUARRY, "Councillors in Lorn rejected the quarry."),
        (QUARRY, "Councillors in Harn opposed the quarry."),
        (CLOSE, "Norvian lawmakers debated the levy."),
        (HOUSES, "Both houses of Norvia debated the levy."),
        (DELAY, "The sale of the mill in Harn was put off until the summer."),
        (POLL, "The Liberal Bloc leads the Reform Guild in a survey by Orbit."),
        (CENSURE, "Eke lost a vote of confidence in May."),
        (ELECTED, "Eke was elected mayor of Harn in 2029."),
        (ELECTED, "Eke was elected deputy mayor of Harn in May."),
        (ELECTED, "Eke was elected mayor of Lorn in May."),
        (PETITION, "A petition for a new school in Harn was signed by 2,000 people."),
        (MARCH, "Some 300 people marched in Harn in support of the sale of the mill."),
        (QUIT, "Kalvia was a party to the customs union."),
        (NO_RACE, "Tom Eke will seek re-election in 2035."),
        (POOL, "The Lorn council voted against closing the old pool."),
        (BALLOT, "Voters in Lorn rejected a new tram in a referendum in May."),
        (PACT, "Norvia ratified the border pact in May."),
        (FAILED, "The senate of Norvia passed the bill on toll roads in May."),
        (SACKED, "The president of Norvia dismissed Finance Minister Tom Eke in 2029."),
    ],
)
def test_another_post_time_or_group_is_left_open(judge, facts, text):
    assert verdict(judge, text, facts) not in {"contradicted", "outdated"}


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        (DEPUTY, "Eke is a lawyer and the deputy head of the Harn museum."),
        (CLEAR, "Norvian lawmakers voted against the levy."),
        (CLEAR, "Parliament in Norvia passed the levy by a narrow majority."),
        (POOL, "The Harn council voted unanimously to close the old pool."),
    ],
)
def test_what_the_facts_have_only_in_part_is_not_borne_out(judge, facts, text):
    assert verdict(judge, text, facts) != "supported"


TITLES = (
    PEOPLE
    + """
facts:
  - {id: mayor, statement: Ida Roth has been mayor of Harn since March 2031., from: 2031-03-01, sources: [gazette]}
  - {id: guild, statement: Tom Eke is the leader of the Reform Guild., sources: [gazette]}
  - {id: post, statement: Sven Dahl has been education minister of Norvia since 2032., from: 2032, sources: [gazette]}
"""
)


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("Harn mayor Anna Lind", "contradicted"),
        ("Harn's mayor Anna Lind", "contradicted"),
        ("Reform Guild leader Anna Lind", "contradicted"),
        ("Health minister Sven Dahl", "contradicted"),
        ("Harn mayor Ida Roth", None),
        ("Lorn mayor Anna Lind", None),
        ("Former Harn mayor Anna Lind", None),
        ("Education minister Sven Dahl", None),
        ("Reform Guild spokesman Anna Lind", None),
    ],
)
def test_the_place_or_body_before_a_title_tells_whose_it_is(checker_for, words, outcome):
    checker = checker_for(TITLES)
    draft = f"LORN, 20 May 2034 - {words} opened the fair on Monday."
    article = read_article("draft.txt", draft.encode())
    checked = checker.check(article, extract_claims(article, checker.knowledge.gazetteer))
    names = [one.verdict.outcome.value for one in checked.claims if one.claim.kind is ClaimKind.NAME]
    assert names == ([outcome] if outcome else [])
