"""What a list says that there is none of."""


def test_what_a_list_says_that_there_is_none_of_is_denied(say):
    assert say("Sarn has two ports and no airport.") == [
        "Sarn have two ports",
        "Sarn not have no airport",
    ]
