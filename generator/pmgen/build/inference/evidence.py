"""Evidence: what was seen or said of each place of JSON documents, gathered without deciding anything yet.

A `Shape` is one place (the body, a member, the items of an array). It is a node of a graph: places that turn out to
be one and the same are joined (`join`) and share all their evidence from then on, which is how recursion, maps and
shared classes come about. `build/inference/decide.py` turns a shape into a type.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, TypeVar

from pmgen.build.inference.overrides import Override

_Key = TypeVar("_Key")

# "number" is what scripts say of integers and fractions alike; "any" is a value of unknown kind.
Kind: TypeAlias = Literal["any", "null", "bool", "int", "float", "number", "string", "list", "object"]
SourceKind: TypeAlias = Literal["body", "example", "recorded", "described", "schema", "check", "read", "query"]

# Why keys are data: one of them is filled in when the body is sent.
VARIABLE_KEYS: Final = "a variable stands in a key"

# Places that are still to be joined.
Work: TypeAlias = "list[tuple[Shape, Shape]]"

# More different texts than this are no enumeration.
MOST_TEXTS: Final = 40


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Where a piece of evidence comes from; compared by identity.

    Attributes:
        kind: "body" and "example" stand in the collection, "described" is JSON in a description, "recorded" was handed
            over, "schema" is a JSON schema,
            "check" an assertion, "read" a look at the response, all in a test script; "query"
            is a GraphQL document, which names what it asks for.
        title: the request's title.
        detail: the example's name, the recorded file, where the script says it.
        status: the status code of the response.
    """

    kind: SourceKind
    title: str = ""
    detail: str = ""
    status: int | None = None


@dataclass(slots=True, eq=False)
class Member:
    """What was seen under one key.

    Attributes:
        shape: all its values.
        present: in how many whole objects it was.
        asserted: whether a script expects it to be there.
        description: what a JSON schema says of it.
    """

    shape: "Shape"
    present: int = 0
    asserted: bool = False
    description: str = ""

    def absorb(self, other: "Member", work: "Work") -> None:
        """Takes over what the other knows; the values of both are left in `work`."""
        self.present += other.present
        self.asserted = self.asserted or other.asserted
        self.description = self.description or other.description
        work.append((self.shape, other.shape))


@dataclass(slots=True, eq=False)
class Objects:
    """The objects seen at places that are the same class.

    Attributes:
        members: by key, in order of first sight.
        whole: how many objects were seen as a whole, so that what they lack is known to be absent.
        labels: what the objects call themselves (`"type": "user"`), "" for those that do not.
        title: what a JSON schema calls it.
        values: what lies under keys that are data; once maps are found, there are no members beside it.
        keys: why the keys are data, "" if they are names.
    """

    members: dict[str, Member] = field(default_factory=dict[str, Member])
    whole: int = 0
    labels: dict[str, None] = field(default_factory=dict[str, None])
    title: str = ""
    values: "Shape | None" = None
    keys: str = ""
    _into: "Objects | None" = None

    @property
    def now(self) -> "Objects":
        """What this has been joined into, itself as a rule."""
        found = self
        while found._into is not None:
            found = found._into
        if self is not found:
            self._into = found
        return found

    def member(self, key: str) -> Member:
        """The member of that key, made if it is new."""
        found = self.members.get(key)
        if found is None:
            found = self.members[key] = Member(Shape())
        return found

    def absorb(self, other: "Objects", work: "Work") -> None:
        """Takes over all that the other knows; what lies inside both is left in `work`."""
        if self is other:
            return
        other._into = self
        self.whole += other.whole
        self.labels.update(other.labels)
        self.title = self.title or other.title
        self.keys = self.keys or other.keys
        for key, member in other.members.items():
            known = self.members.setdefault(key, member)
            if known is not member:
                known.absorb(member, work)
        if self.values is None:
            self.values = other.values
        elif other.values is not None:
            work.append((self.values, other.values))

    def need_values(self) -> "Shape":
        """Where the values under keys that are data are kept."""
        if self.values is None:
            self.values = Shape()
        return self.values.now

    @property
    def is_record(self) -> bool:
        """Whether it has fields to name."""
        return bool(self.members)


@dataclass(slots=True, eq=False)
class Shape:
    """What was seen at one place.

    Attributes:
        kinds: the kinds of values, each with how often each source shows it.
        formats: how many strings are of each format, "" for those of none.
        texts: how often each text was seen; only where `watched`, and no more than `MOST_TEXTS`.
        watched: whether the texts may be an enumeration, told by the key.
        choices: the texts that a JSON schema allows.
        override: what the user says the type is.
    """

    kinds: dict[Kind, dict[Source, int]] = field(default_factory=lambda: dict[Kind, dict[Source, int]]())
    formats: dict[str, int] = field(default_factory=dict[str, int])
    texts: dict[str, int] = field(default_factory=dict[str, int])
    watched: bool = False
    choices: dict[str, None] = field(default_factory=dict[str, None])
    override: Override | None = None
    _item: "Shape | None" = None
    _objects: Objects | None = None
    _into: "Shape | None" = None

    @property
    def now(self) -> "Shape":
        """What this has been joined into, itself as a rule."""
        found = self
        while found._into is not None:
            found = found._into
        if self is not found:
            self._into = found
        return found

    @property
    def item(self) -> "Shape | None":
        """What the items of arrays are, all together; None as long as all arrays were empty."""
        item = self.now._item
        return item.now if item else None

    @property
    def objects(self) -> Objects | None:
        """The objects seen here."""
        objects = self.now._objects
        return objects.now if objects else None

    def see(self, kind: Kind, source: Source) -> None:
        """Counts a value of that kind."""
        counts = self.kinds.setdefault(kind, {})
        counts[source] = counts.get(source, 0) + 1

    def see_text(self, source: Source, text: str | None = None, text_format: str = "") -> None:
        """Counts a string; `text` None if only its kind is known."""
        self.see("string", source)
        self.formats[text_format] = self.formats.get(text_format, 0) + 1
        if self.watched and text is not None and (text in self.texts or len(self.texts) <= MOST_TEXTS):
            self.texts[text] = self.texts.get(text, 0) + 1

    def see_object(self, source: Source, *, whole: bool) -> Objects:
        """Counts an object and gives what its members are kept in; `whole` if it has no further ones."""
        self.see("object", source)
        objects = self.need_objects()
        objects.whole += whole
        return objects

    def need_objects(self) -> Objects:
        """Where objects of this place are kept."""
        if self._objects is None:
            self._objects = Objects()
        return self._objects.now

    def need_item(self) -> "Shape":
        """Where items of this place are kept."""
        if self._item is None:
            self._item = Shape()
        return self._item.now

    def absorb(self, other: "Shape", work: "Work") -> None:
        """Takes over all that the other knows; what lies inside both is left in `work`."""
        other._into = self
        for kind, counts in other.kinds.items():
            _add_counts(self.kinds.setdefault(kind, {}), counts)
        _add_counts(self.formats, other.formats)
        _add_counts(self.texts, other.texts)
        self.choices.update(other.choices)
        self.watched = self.watched or other.watched
        self.override = self.override or other.override
        if self._item is None:
            self._item = other._item
        elif other._item is not None:
            work.append((self._item, other._item))
        if self._objects is None:
            self._objects = other._objects
        elif other._objects is not None:
            self._objects.now.absorb(other._objects.now, work)

    def count(self, kind: Kind) -> int:
        """How many values of a kind were seen."""
        return sum(self.kinds.get(kind, {}).values())

    @property
    def real_kinds(self) -> frozenset[Kind]:
        """The kinds but null."""
        return frozenset(kind for kind in self.now.kinds if kind != "null")


def inner_shapes(shape: Shape) -> Iterator[tuple[str | None, Shape]]:
    """The places right inside a place: the items of arrays and the values of maps (None), the members by key."""
    if shape.item is not None:
        yield None, shape.item
    objects = shape.objects
    if objects is not None:
        if objects.values is not None:
            yield None, objects.values.now
        for key, member in objects.members.items():
            yield key, member.shape.now


def join(first: Shape, second: Shape) -> None:
    """Makes two places one, with everything below them, in time linear in the smaller of what is joined.

    Commutative and associative but for the order of members, which is that of the first.
    """
    _join_all([(first, second)])


def join_objects(first: Objects, second: Objects) -> None:
    """Makes two classes one, with everything below them."""
    work: Work = []
    first.now.absorb(second.now, work)
    _join_all(work)


def joined(shapes: Iterable[Shape]) -> Shape:
    """One place that is all of these."""
    whole = Shape()
    for shape in shapes:
        join(whole, shape)
    return whole.now


def _join_all(work: "Work") -> None:
    while work:
        first, second = (shape.now for shape in work.pop())
        if first is not second:
            first.absorb(second, work)


def _add_counts(counts: dict[_Key, int], more: dict[_Key, int]) -> None:
    for key, count in more.items():
        counts[key] = counts.get(key, 0) + count
