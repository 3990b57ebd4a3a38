"""The class letter of each word, where its neighbours decide."""

import pytest

from factcheck.language.words.wordclasses import tag


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # noun or verb
        ("The firm cut jobs.", "DNEN."),
        ("The firm which sold it plans a park.", "DNWEOVDN."),
        ("Drivers face fines of £40.", "PBNIQ."),
        ("Those who break it face fines.", "DWBOBN."),
        ("Under house rules, members left.", "INN,NE."),
        ("The road is run by a bank.", "DNbKIDN."),
        ("He paid a fine of £40.", "OEDNIQ."),
        ("The smoke warning sounded.", "DNNE."),
        ("It failed at its press screening.", "OEIDNN."),
        ("A deal on fishing rights fell through.", "DNINNVI."),
        ("The plan for 2035 calls for cuts.", "DNIQVIN."),
        ("The target for 2035 sales was missed.", "DNIQNbE."),
        ("It opened later than first planned.", "OERIJJ."),
        ("His rival, Ida Hale, won.", "DN,PP,E."),
        # comparatives before what looks like a verb
        ("The fall to stricter checks", "DNIJN"),
        ("Cheaper fares drew crowds.", "JNVN."),
        # a subject with a phrase of two behind it
        ("Energy costs in Peru and Chile fell.", "PNIPCPV."),
        ("Fares for children and adults were cut.", "NINCNbK."),
        ("The trial starts on Monday and the verdict is due.", "DNVIPCDNbI."),
        # participles behind superlatives, and cuts of all kinds
        ("It is the most visited site.", "ObDRJN."),
        ("It is the most used dating app.", "ObDRJNN."),
        ("The tax cut lasted.", "DNNE."),
        # a participle before a calling and a name
        ("Troubled lender Quill closed.", "JNPE."),
        ("A deal with mining company Quill fell through.", "DNIJNPVI."),
        ("She lost by joining coach Quill.", "OEIGNP."),
        # an adverb before a noun is an adjective
        ("A long campaign ended.", "DJNE."),
        ("The then manager left.", "DJNE."),
        ("After long talks the firm sold it.", "IJNDNEO."),
        ("Her long campaign ended.", "DJNE."),
        ("The talks took long.", "DNVR."),
        ("He signed four more building contracts.", "OEQJJN."),
        # an adjective that is a noun, and one behind "most"
        ("The next round of talks is near.", "DJNINbI."),
        ("It is the most costly and slow trial in Tal.", "ObDRJCJNIP."),
        # "'s" with a participle, slashes, verbs that nobody knows
        ("Lena's been a friend for years.", "PhbDNIN."),
        ("She's closed four mills.", "OhEQN."),
        ("She's named captain.", "ObEN."),
        ("A Harl/Venn poll came out.", "DPPPNVI."),
        ("It does not gralocate deer.", "OdnBN."),
        ("Her oddly narrow win counts.", "DRJNV."),
        # participles within a noun phrase
        ("It was a protracted, bitter trial.", "ObDJ,JN."),
        ("The party first released its list of 25 recommended names.", "DNJEDNIQJN."),
        ("It is the largest regularly scheduled parade in Tal.", "ObDJRJNIP."),
        # what "that" or "helped" before them shows to be verbs
        ("It is the lender that pays for it.", "ObDNTVIO."),
        ("The claim that prices in Sarn rose is old.", "DNTNIPVbJ."),
        ("The union helped the mayor raise more money.", "DNEDNBJN."),
        ("The union helped the labour force of Sarn.", "DNEDNNIP."),
        ("The mayor lied to the court.", "DNEIDN."),
        # a participle before a noun
        ("They came in stolen cars.", "OVIJN."),
        ("It was shot on borrowed cameras.", "ObEIJN."),
        ("Convicted farmers are banned.", "JNbE."),
        ("It burned to the ground.", "OEIDN."),
        # a form that is both a base and a past
        ("The firm means to lay cables.", "DNVtBN."),
        ("The vote passed to cheers.", "DNEIN."),
        ("She kept it in mind.", "OEOIN."),
        ("The storm that hit Sarn has ended.", "DNTEPhE."),
        ("Kim Alder, a cook, walks to work.", "PP,DN,VtB."),
        ("On school boards, members voted.", "INN,NE."),
        ("That only made it worse.", "OREOJ."),
        ("The rules make that clear.", "DNBOJ."),
        ("Crews dug through mud and broken timber.", "PEINCJN."),
        ("Heavily armed men robbed it.", "RJNEO."),
        ("This raised hopes of a deal.", "DENIDN."),
        ("Each time the dam broke.", "DNDNV."),
        ("In neighbouring Sarn, five left.", "IJP,QE."),
        ("He made his money in shipping.", "OEDNIN."),
        ("The firm led that inquiry.", "DNEDN."),
        ("The firm said that inflation, at 4%, fell.", "DNETN,IQ,V."),
        ("A law on student housing by May failed.", "DNINNIPE."),
        ("The Danish retailing giant ranks second.", "DPJNVJ."),
        ("Passengers already pay 54 crowns.", "PRBQN."),
        ("Due to party rules, he left.", "IINN,OE."),
        ("Today, that same ticket costs 40 crowns.", "R,DJNVQN."),
        ("She survived the Sarn Church shooting in May.", "OEDPPNIP."),
        ("It sold maps and horns along the busy circle.", "OENCNIDJN."),
        ("The plan put forward failed.", "DNERE."),
        ("The forward scored.", "DNE."),
        ("The firm's newly elected head left.", "DNpRJNE."),
        ("It fell because of skewed trading rules.", "OVIIJJN."),
        ("In his Sunday interviews, he left.", "IDPN,OE."),
        ("It was blamed on the fire or the mayor's orders.", "ObEIDNCDNpN."),
        ("A train of thought ended.", "DNINE."),
        ("They pushed for Sarn funding.", "OEIPN."),
        ("He helped broker a truce.", "OEBDN."),
        ("The council plans a park.", "DNVDN."),
        ("The plans of the council failed.", "DNIDNE."),
        ("They plan to vote.", "OBtB."),
        ("It will cut costs.", "OmBN."),
        ("She cut the ribbon.", "OEDN."),
        ("The cut hurt.", "DNE."),
        ("She broke the vault.", "OVDN."),
        ("This means war.", "DVN."),
        # a noun with a phrase of its own before the verb
        ("Egg exports to Sarn fell.", "PNIPV."),
        ("The bus crash in Sarn killed two.", "DNNIPEQ."),
        ("The peace talks between Venn and Teth failed.", "DNNIPCPE."),
        ("The firm no longer makes steel.", "DNnRVN."),
        ("It lasted no longer than that.", "OEDJIO."),
        ("The council last inspected Mill Bridge.", "DNREPP."),
        ("She gave back the cup.", "OVRDN."),
        ("Ida da Costa y Luz met the de facto head.", "PPPPPEDNNN."),
        ("Her last concert failed.", "DJNE."),
        # one of several does what a plural can't
        ("One of the carvings shows a mill.", "QIDNVDN."),
        ("The carvings show a mill.", "DNBDN."),
        # a second verb behind "and", and a second noun
        ("The mill stands in Sarn and costs £4m.", "DNVIPCVQ."),
        ("The mill sold pumps and parts in May.", "DNENCNIP."),
        ("She met owners and heads the day before.", "OENCNDNI."),
        # -ing forms that name an activity, and those that tell of somebody
        ("Seal hunting was banned.", "NNbE."),
        ("Millers hunting were fined.", "PGbE."),
        ("A tax on milling machines is planned.", "DNIJNbE."),
        ("She trained in swimming and rowing.", "OEIGCN."),
        ("He left and started rowing.", "OECEG."),
        # participles before the noun behind another verb
        ("They will replace printed books.", "OmBJN."),
        ("They have printed books.", "OhEN."),
        ("He saw her last in May.", "OVOBIP."),
        ("She got fired.", "ObE."),
        ("She has run the bank.", "OhKDN."),
        ("She has plans.", "OhN."),
        ("She was managing director of the bank.", "ObJNIDN."),
        ("Ida Roth, the mayor of Sarn, plans a park.", "PP,DNIP,VDN."),
        ("They got stolen goods.", "OVJN."),
        ("He is a singer-songwriter, actor and poet.", "ObDN,NCN."),
        # a participle before a noun, behind a name too
        ("It is a Sarnish animated series.", "ObDPJN."),
        # capitals inside a title
        ("The band played Lean On Me.", "DNEPPP."),
        ("Quillon's defeat mattered.", "PpNE."),
        ("Her win surprised him.", "DNEO."),
        ("The company will cut jobs and close a plant.", "DNmBNCBDN."),
        # a past form that can be no verb
        ("It got mixed reviews.", "OVJN."),
        ("There were 30 confirmed cases.", "ObQJN."),
        ("There were 30 weather related deaths.", "ObQNJN."),
        ("It rose based on two polls.", "OVRIQN."),
        ("It has an approval rating of 3%.", "OhDNNIQ."),
        # no verb stands before another
        ("Brown bears depend on fish.", "JNBIN."),
        # titles
        ("Gone to Sea was a film.", "PPPbDN."),
        ('"I Left a Note" is a song.', '"PPPP"bDN.'),
        ("I was late.", "ObJ."),
        # noun or adjective or verb
        ("The narrow vote passed.", "DJNE."),
        # determiner, pronoun or conjunction
        ("I saw her.", "OVO."),
        ("That ship sank.", "DNV."),
        ("no one came", "DQV"),
        # "to" with a verb and with a noun
        ("to vote", "tB"),
        ("to Sarn", "IP"),
        # the 's of possession and of "is"
        ("Lund's boat", "PpN"),
        ("He's left.", "ObE."),
        ("The firefighters' union met.", "DNpNE."),
        # "most" before a noun
        ("Most people left.", "JNE."),
        ("The most expensive ship sank.", "DRJNV."),
        # what stands between two things has an "and" of its own
        ("The talks between Lima and Oslo collapsed.", "DNIPCPE."),
        ("The ferry runs between Lima and Oslo.", "DNVIPCP."),
        # a statement needs a verb
        ("Rovers and Lund sign transfer deal.", "PCPBNN."),
        ("The clinic at St Anne's stays open.", "DNIPPpVJ."),
        ("The plans for the port of Lund.", "DNIDNIP."),
        # what whose something did ends at the comma
        ("In the trial, whose results came out in May, Axarel cut costs by 4%.", "IDN,DNVIIP,PENIQ."),
        # auxiliaries and denials
        ("He did not run.", "OdnB."),
        ("He has led the poll.", "OhEDN."),
        ("It isn't raining.", "ObnG."),
        # figures and hyphened words
        ("More than a million people left.", "QQQQNE."),
        ("Rents rose by 3%.", "NVIQ."),
        ("a two-hour talk", "DJN"),
        # what a figure of somebody's counts
        ("The Rovers' 4-1 win over Lund.", "DPpQNIP."),
        # a name that ends as adverbs do
        ("Wembly has a port.", "PhDN."),
        ("Wembly, the oldest port in Lund, has closed.", "P,DJNIP,hE."),
        ("Sadly, the oldest port has closed.", "R,DJNhE."),
        # a verb behind "and"
        ("It has 80 mills and produces steel.", "OhQNCVN."),
        ("It has imports and exports.", "OhNCN."),
        ("It will close in 2033 and move work to Tal.", "OmBIQCBNIP."),
        ("It will employ 90 people and open in winter.", "OmBQNCBIN."),
        ("It will stay warm and open in winter.", "OmBJCJIN."),
        # a film title may be a verb form
        ("Lost is a series.", "PbDN."),
        ('"Low Tide" wins Golden Reel in Lund.', '"PP"VPPIP.'),
    ],
)
def test_words_get_the_class_their_neighbours_ask_for(text, expected):
    assert tag(text).classes == expected


def test_a_headline_in_title_case_is_not_all_names():
    classes = tag("Council Approves Tram Plan After Long Debate").classes
    assert (classes[1], classes[3], classes[4], classes[6]) == ("V", "N", "I", "N")


def test_a_headline_with_a_verb_in_capitals_is_not_all_names():
    assert tag("Rules Report Is Presented").classes == "NNbE"


def test_tokens_known_to_be_names_are_names():
    assert tag("the pier sank", names=frozenset({1})).classes == "DPV"


def test_an_unknown_word_with_a_capital_is_a_name():
    assert tag("Yesterday Quillon sang.").classes[1] == "P"


@pytest.mark.parametrize("text", ["", "?", "🦊", "Mr. A. B. C. said “no” — twice; (see p. 3)…"])
def test_every_token_has_one_letter(text):
    tagged = tag(text)
    assert len(tagged.classes) == len(tagged.tokens)


def test_a_run_of_tokens_is_given_as_printed():
    tagged = tag("The  Old Pier sank.")
    assert tagged.slice(0, 3) == "The  Old Pier"
    assert tagged.words(1, 3) == ("old", "pier")
    assert tagged.slice(2, 2) == ""
