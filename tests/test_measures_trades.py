from made import library, sentence, told_by

from generator.measures.trades import role_recovered, survives_no_swap
from generator.notes import Note


def told(text: str, role: str = "nurse", channel: str = "email", scene: str = "") -> Note:
    return told_by(sentence(text), role=role, channel=channel, scene=scene or role)


NURSE = told("You keep a tally, and the report goes up from the floor.")
CLERK = told("You keep a ledger, and each invoice is in the till.", "clerk")


def test_notes_in_the_words_of_their_trade_are_recovered() -> None:
    measure = role_recovered([NURSE, CLERK], library())

    assert measure.value == "100 % of emails, 100 % of short notes"
    assert measure.passed
    assert survives_no_swap([NURSE, CLERK], library()).passed


def test_a_note_in_another_trades_words_is_missed() -> None:
    lost = told("You keep a ledger beside the tally, and an invoice on the floor.", "clerk")

    measure = role_recovered([NURSE, lost], library())

    assert measure.passed is False
    assert measure.worst[0].sentence.endswith("[terms: 2 of clerk, 2 of nurse]")


def test_the_title_and_the_company_recover_nothing() -> None:
    measure = survives_no_swap([told("A nurse at Larkmoor Regional keeps a tally.")], library())

    assert measure.passed is False
    assert measure.worst[0].sentence.endswith("[terms: 1 of nurse, 0 of any other]")


def test_short_notes_may_lose_more_often_than_emails() -> None:
    cards = [told("A tally.", channel="card", scene=str(index)) for index in range(9)]
    lost = told("Thank you.", channel="card", scene="lost")

    assert role_recovered([NURSE, CLERK, *cards, lost], library()).passed
    assert role_recovered([NURSE, CLERK, lost], library()).passed is False


def test_one_role_is_no_contest() -> None:
    assert role_recovered([NURSE], library()).passed is None
