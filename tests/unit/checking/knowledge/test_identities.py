"""Which entities a phrase stands for."""

from factcheck.checking.knowledge.identities import resolve
from factcheck.checking.knowledge.knowledge import Knowledge
from factcheck.facts import parse_facts
from factcheck.language.meaning.symbols import introduced
from factcheck.language.propositions import read_propositions

FACTS = b"""
version: 1
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn], roles: [{title: mayor of Pellmoor}]}
  calder: {name: Ruth Calder, kind: person, aliases: [Calder]}
  gaunt: {name: Peter Gaunt, kind: person, aliases: [Gaunt]}
  tessary: {name: Tessary, kind: place}
  ferries: {name: Sarn Ferries, kind: organisation}
  museum: {name: Lorn Museum, kind: organisation}
facts:
  - {id: north, statement: Orla Venn endorsed Ruth Calder in Tessary.}
  - {id: south, statement: Orla Venn endorsed Peter Gaunt in Norway.}
"""
KNOWLEDGE = Knowledge(parse_facts([("facts.yaml", FACTS)]))


def subject_of(text):
    propositions = read_propositions(text, KNOWLEDGE.gazetteer, KNOWLEDGE.thesaurus)
    return next(proposition for proposition in propositions if proposition.main).subject


def test_a_description_is_answered_by_the_facts_that_name_its_party():
    described = subject_of("The woman whom Orla Venn endorsed sang.")
    tessary = KNOWLEDGE.gazetteer.symbol("tessary")
    assert resolve(KNOWLEDGE, described, frozenset({tessary})) == ("calder",)
    assert resolve(KNOWLEDGE, described, frozenset({"norway"})) == ("gaunt",)


def test_a_description_that_fits_several_stays_open():
    described = subject_of("The woman whom Orla Venn endorsed sang.")
    assert resolve(KNOWLEDGE, described, frozenset()) == ("calder", "gaunt")


def test_a_description_that_no_fact_answers_names_nobody():
    assert resolve(KNOWLEDGE, subject_of("The woman whom Ruth Calder endorsed sang."), frozenset()) == ()


def test_a_noun_of_its_name_stands_for_an_organisation():
    assert resolve(KNOWLEDGE, subject_of("The museum closed."), frozenset()) == ("museum",)
    assert resolve(KNOWLEDGE, subject_of("A museum closed."), frozenset()) == ()


def test_the_company_is_the_one_organisation_near_by():
    company = subject_of("The company closed.")
    assert resolve(KNOWLEDGE, company, frozenset({"@ferries"})) == ("ferries",)
    assert resolve(KNOWLEDGE, company, frozenset({"@ferries", "@museum"})) == ()
    assert resolve(KNOWLEDGE, company, frozenset()) == ()


def test_a_noun_stands_for_what_it_says_that_something_is():
    base = b"""
version: 1
entities:
  office: {name: Weirs Office, kind: organisation}
  weir: {name: Lorn Weir, kind: place}
facts: [{id: it, statement: The Weirs Office inspected the Lorn Weir.}]
"""
    knowledge = Knowledge(parse_facts([("facts.yaml", base)]))
    (proposition,) = read_propositions("The weir failed.", knowledge.gazetteer, knowledge.thesaurus)
    near = frozenset({"@weir", "weir"})
    assert resolve(knowledge, proposition.subject, frozenset()) == ()
    assert resolve(knowledge, proposition.subject, near) == ("weir",)
    assert resolve(knowledge, proposition.subject, near | {introduced("weir")}) == ()
