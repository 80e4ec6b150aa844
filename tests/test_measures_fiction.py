from typing import Any

import pytest
from made import library, note, only, scene_data, style

from generator.measures.fiction import fiction_safety
from generator.models import Company

REAL = {"real-companies": style("Acme")}


def writer(**changes: str) -> dict[str, Any]:
    return {"writer": scene_data()["writer"] | changes}


def test_an_invented_scene_passes() -> None:
    scene = writer(phone="(612) 555-0199", profile="linkedin.com/in/odalys-ferrer-example")

    measure = fiction_safety([note()], library({"tally": scene}, style=REAL))

    assert (measure.value, measure.passed) == ("100 %", True)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        (writer(email="odalys@ferrer.com"), "odalys@ferrer.com is not at example.com"),
        (writer(email="odalys@notexample.com"), "odalys@notexample.com is not at example.com"),
        (writer(phone="555-0226"), "555-0226 is not of 555-0100 to 555-0199"),
        (writer(phone="612-555-01260"), "612-555-01260 is not of 555-0100 to 555-0199"),
        (writer(profile="linkedin.com/in/odalys"), "linkedin.com/in/odalys is not marked -example"),
        (writer(name="Lorraine Petrosyan"), "Lorraine Petrosyan reads and writes"),
        ({"offer": "call [[612-867-5309|a number]]"}, "612-867-5309 may reach somebody"),
        ({"offer": "send [[www.ferrer.net|a page]]"}, "www.ferrer.net may reach somebody"),
    ],
)
def test_what_might_reach_somebody_is_named(changes: dict[str, Any], fault: str) -> None:
    measure = fiction_safety([note()], library({"tally": changes}, style=REAL))

    assert (measure.value, measure.passed) == ("0 %", False)
    assert measure.worst[0].sentence.startswith(fault)


def test_a_real_company_is_named() -> None:
    company = only(Company, name="Acme Regional", industry="hospitals")

    measure = fiction_safety([note()], library(companies={"larkmoor": company}, style=REAL))

    assert measure.worst[0].sentence == "Acme is a real company"


def test_a_name_in_two_scenes_of_a_role_is_missed() -> None:
    data = library({"tally": {}, "door": {}}, style=REAL)

    measure = fiction_safety([note(), note("door")], data)

    assert measure.value == "0 %"
    assert "Lorraine Petrosyan stands in 2 scenes of the role" in measure.worst[0].sentence


def test_a_deny_list_that_is_missing_is_not_a_pass() -> None:
    assert fiction_safety([note()], library()).passed is None
