"""The script that makes the thesaurus, on a dictionary of a few words."""

import pytest
from tools.thesaurus import WordNet, write_thesaurus

VERBS = """\
00000010 30 v 02 pilfer 0 snatch 0 000 01 + 08 00 | take
00000020 30 v 02 snatch 1 gobble 0 000 01 + 08 00 | eat
00000030 30 v 02 purloin 0 snatch 2 001 @ 00000040 v 0000 01 + 08 00 | take
00000040 30 v 01 bestow 0 000 01 + 08 00 | have
"""
INDEX = """\
bestow v 1 0 1 4 00000040
gobble v 1 0 1 1 00000020
pilfer v 1 0 1 2 00000010
purloin v 1 0 1 1 00000030
snatch v 3 0 3 3 00000010 00000030 00000020
"""
COUNTS = """\
bestow%2:30:00:: 1 4
gobble%2:30:00:: 1 1
pilfer%2:30:00:: 1 2
purloin%2:30:00:: 1 1
snatch%2:30:00:: 1 80
snatch%2:30:01:: 2 20
snatch%2:30:02:: 3 1
"""


@pytest.fixture
def net(tmp_path):
    files = {"data.verb": VERBS, "index.verb": INDEX, "cntlist.rev": COUNTS}
    for name in ("data.noun", "index.noun", "data.adj", "index.adj", *files):
        (tmp_path / name).write_text(files.get(name, ""), encoding="utf-8")
    return WordNet(tmp_path)


def test_likes_share_a_frequent_sense_and_rare_senses_are_left_out(net):
    lines = write_thesaurus(net, "A notice.").splitlines()
    entries = [line for line in lines if not line.startswith("#")]
    assert "# A notice." in lines
    assert entries == ["pilfer:snatch>", "purloin:snatch>bestow", "snatch:pilfer purloin>"]
