"""Work out the sums that a scene states, with nothing but arithmetic."""

import ast
import operator
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import TypeVar

from generator.rules.scenes import Finding, Staged

MOST_CHARACTERS = 200
MOST_DIGITS = 15
MOST_DECIMALS = 12
R = TypeVar("R")
Sign = TypeVar("Sign", ast.operator, ast.cmpop)
_EXAMPLE = "`48000 / 690 > 69`"
_OPERATORS: Mapping[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: lambda one, other: Fraction(one // other),
    ast.Mod: operator.mod,
}
_COMPARISONS: Mapping[type[ast.cmpop], Callable[[Fraction, Fraction], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
_NAMES: Mapping[type[ast.AST], str] = {ast.Pow: "**", ast.In: "in", ast.Is: "is"}
_SEVERAL: Mapping[str, Callable[..., Fraction]] = {"min": min, "max": max}


class SumError(ValueError):
    """Raised for what is no comparison of numbers; says which part of it."""


def sum_form(staged: Staged) -> Iterator[Finding]:
    """What is not arithmetic cannot be checked, and will not be run."""
    for index, text in enumerate(staged.model.check):
        try:
            holds(text)
        except SumError as error:
            yield ("check", index), f"{error}; compare numbers, as in {_EXAMPLE}"


def sum_false(staged: Staged) -> Iterator[Finding]:
    """A reader in the trade does the sum before the second paragraph."""
    for index, text in enumerate(staged.model.check):
        try:
            true = holds(text)
        except SumError:
            continue
        if not true:
            yield ("check", index), f"`{text}` is false; mend the sum, and the note that states it"


def holds(text: str) -> bool:
    """Tell whether a comparison is true; raise `SumError` for anything but plain arithmetic.

    >>> holds("12 * 0.1 == 1.2"), holds("round(2 / 3, 2) == 0.67"), holds("1 < 2 < 2")
    (True, True, False)
    """
    if len(text) > MOST_CHARACTERS:
        raise SumError(f"{len(text)} characters are too many for a sum")
    try:
        tree = ast.parse(text.strip(), mode="eval").body
        if not isinstance(tree, ast.Compare):
            raise SumError(f"`{text}` compares nothing")
        values = [_value(part) for part in (tree.left, *tree.comparators)]
        return all(
            _known(_COMPARISONS, compare)(one, other)
            for compare, one, other in zip(tree.ops, values, values[1:], strict=False)
        )
    except ZeroDivisionError:
        raise SumError(f"`{text}` divides by zero") from None
    except SumError:
        raise
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise SumError(f"`{text}` is no sum") from None


def _known(
    table: Mapping[type[Sign], Callable[[Fraction, Fraction], R]], sign: Sign
) -> Callable[[Fraction, Fraction], R]:
    try:
        return table[type(sign)]
    except KeyError:
        name = _NAMES.get(type(sign), type(sign).__name__)
        raise SumError(f"`{name}` is not one of + - * / // % and comparisons") from None


def _value(node: ast.expr) -> Fraction:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return _number(number)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _value(operand)
        case ast.BinOp(left=left, op=sign, right=right):
            return _known(_OPERATORS, sign)(_value(left), _value(right))
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            return _called(name, [_value(argument) for argument in arguments])
    raise SumError(f"`{ast.unparse(node)}` is no number")


def _number(number: int | float) -> Fraction:
    if len(str(number)) > MOST_DIGITS or str(number) in ("inf", "nan"):
        raise SumError(f"`{str(number)[:MOST_DIGITS]}` has too many digits")
    return Fraction(str(number))


def _called(name: str, arguments: list[Fraction]) -> Fraction:
    match name, arguments:
        case "abs", [number]:
            return abs(number)
        case "round", [number]:
            return Fraction(round(number))
        case "round", [number, decimals] if decimals in range(MOST_DECIMALS):
            return round(number, int(decimals))
        case (("min" | "max"), [_, _, *_]):
            return _SEVERAL[name](arguments)
    raise SumError(f"`{name}` of {len(arguments)} is not one of round, abs, min and max")
