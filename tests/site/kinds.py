"""One page of each kind, by which the site is judged."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
SETTING = "roles/electrician/construction/"
KINDS_OF_PAGE = (
    "",
    "find/",
    "roles/",
    "roles/electrician/",
    SETTING,
    "industries/",
    "industries/construction/",
    "audiences/",
    "audiences/technical-lead/",
    "stages/site-visit/",
    "situations/",
    "situations/bounced/",
    "guide/",
    "guide/promptness/",
    "guide/who-gets-a-note/",
    "guide/faq/",
    "guide/evidence/",
    "guide/figures-we-do-not-repeat/",
    "guide/norms/",
    "should-i-send/",
    "should-i-send/field/",
    "should-i-send/residency-instruction/",
    "write/",
    "contribute/",
    "contribute/problems/",
    "about/",
    "404.html",
)
