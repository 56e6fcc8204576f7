"""The part of Jinja2 that a template may use, and the refusal, with its line, of everything else."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property

from jinja2 import Template, TemplateSyntaxError, Undefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from afterword.domain.errors import TemplateInvalid

MARK = "\0"
"""Stands on both sides of a placeholder's name in a rendered text; no template and no value can hold it."""

MAX_CHARACTERS = 20_000
_MAX_DEPTH = 12
_MAX_BRANCHES = 200


class _Marked(Undefined):
    """A placeholder without a value: counts as no in an `if`, and prints its mark, never nothing."""

    def __str__(self) -> str:
        return f"{MARK}{self._undefined_name}{MARK}"


def _make_environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(undefined=_Marked, autoescape=False)
    environment.globals.clear()
    environment.tests.clear()
    environment.filters = {"default": environment.filters["default"]}
    return environment


_environment = _make_environment()


class _AllowList:
    """Walks a parsed template and refuses the first node that is not allowed."""

    def __init__(
        self, known: Collection[str], source: str, line_offset: int, flags: Collection[str] = ()
    ) -> None:
        self.known = known
        self.flags = flags
        self.source = source
        self.line_offset = line_offset
        self.names: list[str] = []
        self.flags_used: list[str] = []
        self.branches = 0

    def refuse(self, problem: str, node: nodes.Node) -> TemplateInvalid:
        # Jinja gives some nodes no line of their own; then it is that of what they hold.
        lines = (each.lineno for each in (node, *node.find_all(nodes.Node)) if each.lineno is not None)
        line = next(lines, None)
        return TemplateInvalid(problem, self.source, None if line is None else line + self.line_offset)

    def check_block(self, children: list[nodes.Node], depth: int = 0) -> None:
        for node in children:
            if depth > _MAX_DEPTH:
                raise self.refuse("Conditions nested too deeply", node)
            if isinstance(node, nodes.Output):
                for part in node.nodes:
                    self._check_printed(part)
            elif isinstance(node, nodes.If):
                self.branches += 1
                if self.branches > _MAX_BRANCHES:
                    raise self.refuse("Too many conditions", node)
                self._check_test(node.test, depth)
                self.check_block(node.body, depth + 1)
                self.check_block(list(node.elif_), depth)
                self.check_block(node.else_, depth + 1)
            else:
                raise self.refuse(f"{_word_for(node)} is not allowed", node)

    def _check_printed(self, node: nodes.Node) -> None:
        if isinstance(node, nodes.Filter) and node.name == "default":
            self._check_default(node)
        elif isinstance(node, nodes.Name):
            self._check_name(node)
        elif not isinstance(node, nodes.TemplateData):
            raise self.refuse(f"{_word_for(node)} is not allowed", node)

    def _check_default(self, node: nodes.Filter) -> None:
        plain = len(node.args) == 1 and not (node.kwargs or node.dyn_args or node.dyn_kwargs)
        if not plain or not isinstance(node.args[0], nodes.Const) or not isinstance(node.args[0].value, str):
            raise self.refuse("The default filter takes one text", node)
        if not isinstance(node.node, nodes.Name):
            raise self.refuse("The default filter stands behind one placeholder", node)
        self._check_name(node.node)

    def _check_test(self, node: nodes.Node, depth: int) -> None:
        if depth > _MAX_DEPTH:
            raise self.refuse("Conditions nested too deeply", node)
        if isinstance(node, nodes.Not):
            self._check_test(node.node, depth + 1)
        elif isinstance(node, (nodes.And, nodes.Or)):
            self._check_test(node.left, depth + 1)
            self._check_test(node.right, depth + 1)
        elif isinstance(node, nodes.Name) and node.name in self.flags:
            if node.name not in self.flags_used:
                self.flags_used.append(node.name)
        elif isinstance(node, nodes.Name):
            self._check_name(node)
        else:
            raise self.refuse(f"{_word_for(node)} is not allowed in a condition", node)

    def _check_name(self, node: nodes.Name) -> None:
        if node.name not in self.known:
            raise self.refuse(f'Unknown placeholder "{node.name}"', node)
        if node.name not in self.names:
            self.names.append(node.name)


def _word_for(node: nodes.Node) -> str:
    return f"“{type(node).__name__}”"


class Text:
    """A text that has passed the allow-list.

    Attributes:
        names: the placeholders it uses, in the order in which they first stand.
        flags: what else its conditions ask about.
    """

    def __init__(self, tree: nodes.Template, names: tuple[str, ...], flags: tuple[str, ...] = ()) -> None:
        self._tree = tree
        self.names = names
        self.flags = flags

    @cached_property
    def _compiled(self) -> Template:
        # On first use: most texts of a set are not used in a run, and this is the slow part of reading one.
        return _environment.from_string(self._tree)

    def render(self, values: Mapping[str, str]) -> str:
        """Choose and place; a name without a value is left as its mark."""
        return self._compiled.render(values)


def read_text(
    text: str, known: Collection[str], source: str, line_offset: int = 0, flags: Collection[str] = ()
) -> Text:
    """Parse a text and check it against the allow-list.

    Args:
        text: text, `{{ name }}`, `{{ name | default("words") }}`, and `if`, `elif`, `else` over names.
        known: the names it may use.
        source: the file the text is from, named in a refusal.
        line_offset: lines of that file that stand before the text.
        flags: further names that a condition may ask about; they have no value to print.

    Raises:
        TemplateInvalid: the text holds anything else; the line of the file is given.
    """
    if len(text) > MAX_CHARACTERS:
        raise TemplateInvalid(f"More than {MAX_CHARACTERS} characters", source)
    if MARK in text:
        raise TemplateInvalid("A NUL character", source)
    allow_list = _AllowList(known, source, line_offset, flags)
    try:
        tree = _environment.parse(text)
        allow_list.check_block(tree.body)
    except TemplateSyntaxError as error:
        problem = (error.message or "Not valid template text").rstrip(".")
        raise TemplateInvalid(problem, source, error.lineno + line_offset) from error
    except RecursionError as error:
        raise TemplateInvalid("Conditions nested too deeply", source) from error
    return Text(tree, tuple(allow_list.names), tuple(allow_list.flags_used))
