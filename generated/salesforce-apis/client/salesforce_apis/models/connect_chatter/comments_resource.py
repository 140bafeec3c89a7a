"""Models of `client.connect_chatter.comments_resource`."""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.models import Model, wire


class CommentBody(Model):
    """The body of `client.connect_chatter.comments_resource.comment`."""

    body: CommentBodyBody | None = None


class CommentBodyDict(TypedDict, total=False):
    """`CommentBody` as a dict."""

    body: CommentBodyBodyDict


class CommentBodyBody(Model):
    """`body` of `CommentBody`."""

    message_segments: list[CommentBodyMessageSegment] | None = wire(
        "messageSegments",
        default=None,
    )


class CommentBodyBodyDict(TypedDict, total=False):
    """`CommentBodyBody` as a dict."""

    messageSegments: list[CommentBodyMessageSegmentDict]


class CommentBodyMessageSegment(Model):
    """One of `messageSegments` of `CommentBodyBody`."""

    type: str | None = None
    text: str | None = None


class CommentBodyMessageSegmentDict(TypedDict, total=False):
    """`CommentBodyMessageSegment` as a dict."""

    type: str
    text: str
