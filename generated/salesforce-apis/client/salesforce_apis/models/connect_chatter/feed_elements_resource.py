"""Models of `client.connect_chatter.feed_elements_resource`."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..._runtime.models import Model, wire


class FeedElementsBatchPostBody(Model):
    """The body of
    `client.connect_chatter.feed_elements_resource.feed_elements_batch_post`.
    """

    inputs: list[FeedElementsBatchPostBodyInput] | None = None


class FeedElementsBatchPostBodyDict(TypedDict, total=False):
    """`FeedElementsBatchPostBody` as a dict."""

    inputs: list[FeedElementsBatchPostBodyInputDict]


class FeedElementsBatchPostBodyInput(Model):
    """One of `inputs` of `FeedElementsBatchPostBody`."""

    rich_input: FeedElementsBatchPostBodyRichInput | None = wire(
        "richInput",
        default=None,
    )


class FeedElementsBatchPostBodyInputDict(TypedDict, total=False):
    """`FeedElementsBatchPostBodyInput` as a dict."""

    richInput: FeedElementsBatchPostBodyRichInputDict


class FeedElementsBatchPostBodyRichInput(Model):
    """`richInput` of `FeedElementsBatchPostBodyInput`."""

    subject_id: str | None = wire("subjectId", default=None)
    body: FeedElementsBatchPostBodyRichInputBody | None = None
    capabilities: CapabilitiesInput | None = None
    feed_element_type: str | None = wire("feedElementType", default=None)


class FeedElementsBatchPostBodyRichInputDict(TypedDict, total=False):
    """`FeedElementsBatchPostBodyRichInput` as a dict."""

    subjectId: str
    body: FeedElementsBatchPostBodyRichInputBodyDict
    capabilities: CapabilitiesInputDict
    feedElementType: str


class FeedElementsBatchPostBodyRichInputBody(Model):
    """`body` of `FeedElementsBatchPostBodyRichInput`."""

    message_segments: list[FeedElementsBatchPostBodyMessageSegment] | None = wire(
        "messageSegments",
        default=None,
    )


class FeedElementsBatchPostBodyRichInputBodyDict(TypedDict, total=False):
    """`FeedElementsBatchPostBodyRichInputBody` as a dict."""

    messageSegments: list[FeedElementsBatchPostBodyMessageSegmentDict]


class FeedElementsBatchPostBodyMessageSegment(Model):
    """One of `messageSegments` of `FeedElementsBatchPostBodyRichInputBody`."""

    type: Literal["InlineImage", "Text"] | str | None = None
    text: str | None = None
    file_id: str | None = wire("fileId", default=None)
    alt_text: str | None = wire("altText", default=None)


class FeedElementsBatchPostBodyMessageSegmentDict(TypedDict, total=False):
    """`FeedElementsBatchPostBodyMessageSegment` as a dict."""

    type: Literal["InlineImage", "Text"] | str
    text: str
    fileId: str
    altText: str


class CapabilitiesInput(Model):
    """`capabilities` of `FeedElementsBatchPostBodyRichInput`."""

    files: FilesInput | None = None


class CapabilitiesInputDict(TypedDict, total=False):
    """`CapabilitiesInput` as a dict."""

    files: FilesInputDict


class FilesInput(Model):
    """`files` of `CapabilitiesInput`."""

    items: list[FilesItemInput] | None = None


class FilesInputDict(TypedDict, total=False):
    """`FilesInput` as a dict."""

    items: list[FilesItemInputDict]


class FilesItemInput(Model):
    """One of `items` of `FilesInput`."""

    id: str | None = None


class FilesItemInputDict(TypedDict, total=False):
    """`FilesItemInput` as a dict."""

    id: str


class FeedElementsPostAndSearchBody(Model):
    """The body of
    `client.connect_chatter.feed_elements_resource.feed_elements_post_and_search`.
    """

    body: FeedElementsPostAndSearchBodyBody | None = None
    capabilities: CapabilitiesInput | None = None
    subject_id: str | None = wire("subjectId", default=None)
    feed_element_type: str | None = wire("feedElementType", default=None)


class FeedElementsPostAndSearchBodyDict(TypedDict, total=False):
    """`FeedElementsPostAndSearchBody` as a dict."""

    body: FeedElementsPostAndSearchBodyBodyDict
    capabilities: CapabilitiesInputDict
    subjectId: str
    feedElementType: str


class FeedElementsPostAndSearchBodyBody(Model):
    """`body` of `FeedElementsPostAndSearchBody`."""

    message_segments: list[FeedElementsPostAndSearchBodyMessageSegment] | None = wire(
        "messageSegments",
        default=None,
    )


class FeedElementsPostAndSearchBodyBodyDict(TypedDict, total=False):
    """`FeedElementsPostAndSearchBodyBody` as a dict."""

    messageSegments: list[FeedElementsPostAndSearchBodyMessageSegmentDict]


class FeedElementsPostAndSearchBodyMessageSegment(Model):
    """One of `messageSegments` of `FeedElementsPostAndSearchBodyBody`."""

    type: Literal["MarkupBegin", "MarkupEnd", "Mention", "Text"] | str | None = None
    text: str | None = None
    markup_type: Literal["Bold", "Code", "Paragraph"] | str | None = wire(
        "markupType",
        default=None,
    )
    id: str | None = None


class FeedElementsPostAndSearchBodyMessageSegmentDict(TypedDict, total=False):
    """`FeedElementsPostAndSearchBodyMessageSegment` as a dict."""

    type: Literal["MarkupBegin", "MarkupEnd", "Mention", "Text"] | str
    text: str
    markupType: Literal["Bold", "Code", "Paragraph"] | str
    id: str
