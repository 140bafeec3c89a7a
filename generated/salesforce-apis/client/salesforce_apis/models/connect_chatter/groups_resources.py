"""Models of `client.connect_chatter.groups_resources`."""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.models import Model


class GroupInvitesBody(Model):
    """The body of `client.connect_chatter.groups_resources.group_invites`."""

    invitees: GroupInvitesBodyInvitees | None = None
    message: str | None = None


class GroupInvitesBodyDict(TypedDict, total=False):
    """`GroupInvitesBody` as a dict."""

    invitees: GroupInvitesBodyInviteesDict
    message: str


class GroupInvitesBodyInvitees(Model):
    """`invitees` of `GroupInvitesBody`."""

    emails: list[str] | None = None


class GroupInvitesBodyInviteesDict(TypedDict, total=False):
    """`GroupInvitesBodyInvitees` as a dict."""

    emails: list[str]
