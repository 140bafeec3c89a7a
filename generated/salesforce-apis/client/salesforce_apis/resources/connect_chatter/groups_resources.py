"""`client.connect_chatter.groups_resources`: Connect (Chatter) / Groups Resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions
    from ...models.connect_chatter.groups_resources import (
        GroupInvitesBody,
        GroupInvitesBodyDict,
    )

_GROUP_INVITES: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/groups/group/:GROUP_ID/invite",
    path={":GROUP_ID": None},
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
    behaviour=Behaviour(disabled_system_headers=("content-type",)),
)

_GROUP_MEMBERS: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/groups/:GROUP_ID/members",
    path={":GROUP_ID": None},
    query=(("userId", "<USER1_ID>", False),),
    auth=OAUTH2,
)

_GROUP_MEMBERS_PRIVATE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/groups/:GROUP_ID/members/requests",
    path={":GROUP_ID": None},
    query=(("status", "Accepted", False),),
    auth=OAUTH2,
)

_GROUP_MEMBERS_PRIVATE_POST: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/groups/:GROUP_ID/members/requests",
    path={":GROUP_ID": None},
    auth=OAUTH2,
)

_GROUP_MEMBERSHIP_REQUESTS_PRIVATE: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/group-membership-requests/:CHATTER_GROUP_REQUEST_ID",
    path={":CHATTER_GROUP_REQUEST_ID": None},
    query=(
        ("status", "Accepted", True),
        ("responseMessage", "Welcome to the group!", True),
    ),
    auth=OAUTH2,
)

_LIST_OF_GROUPS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/groups",
    auth=OAUTH2,
)

_LIST_OF_GROUPS_POST: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/groups",
    query=(
        ("name", "New Chatter Group  (Private Access)", True),
        ("visibility", "PrivateAccess", True),
        ("description", "Created via API", True),
        ("information", "Private Information", True),
        ("isArchived", "false", True),
        ("isAutoArchiveDisabled", "false", True),
        ("isBroadcast", "false", True),
        ("canHaveChatterGuests\t", "true", True),
    ),
    auth=OAUTH2,
)


class GroupsResourcesResource(Resource):
    """Groups Resources.

    Information about groups, such as the group's members, photo, and the groups in the
    organization. Create and delete a group, add members to a group, and change the
    group photo.
    """

    def group_invites(
        self,
        *,
        group_id: str | int,
        body: GroupInvitesBody | GroupInvitesBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Group Invites.

        Invite internal and external users to join a group.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_groups_invites.htm#connect_resources_groups_invites

        Args:
            group_id: In the path, for `:GROUP_ID`.
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.groups_resources.group_invites(
                group_id="your-group-id",
                body={
                    "invitees": {
                        "emails": [
                            "testemail1@sfdcpostman.com",
                            "testemail2@sfdcpostman.com",
                        ],
                    },
                    "message": "Join this group to participate in the discussion about your favorite feature.",
                },
            )
        """
        return self._send(
            _GROUP_INVITES,
            path={":GROUP_ID": group_id},
            body=body,
            options=options,
        )

    def group_members(
        self,
        *,
        group_id: str | int,
        user_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Group Members.

        Members of a specified group. Get the members and add a member to a group. To
        add a member, the context user must be the group owner or moderator.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_groups_GroupMembers.htm

        Args:
            group_id: In the path, for `:GROUP_ID`.
            user_id: Query parameter `userId`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.groups_resources.group_members(
                group_id="your-group-id",
            )
        """
        return self._send(
            _GROUP_MEMBERS,
            path={":GROUP_ID": group_id},
            query={"userId": user_id},
            options=options,
        )

    def group_members_private(
        self,
        *,
        group_id: str | int,
        status: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Group Members—Private.

        Request membership in a private group or get the status of requests to a join a
        private group.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_groups_GroupMembersRequests.htm

        Args:
            group_id: In the path, for `:GROUP_ID`.
            status: Optional. If you include this parameter, results are filtered to
                include those that match the specified status. Valid values: Accepted
                Declined Pending. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.groups_resources.group_members_private(
                group_id="your-group-id",
            )
        """
        return self._send(
            _GROUP_MEMBERS_PRIVATE,
            path={":GROUP_ID": group_id},
            query={"status": status},
            options=options,
        )

    def group_members_private_post(
        self,
        *,
        group_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Group Members—Private - POST.

        Request membership in a private group or get the status of requests to a join a
        private group.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_groups_GroupMembersRequests.htm

        Args:
            group_id: In the path, for `:GROUP_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.groups_resources.group_members_private_post(
                group_id="your-group-id",
            )
        """
        return self._send(
            _GROUP_MEMBERS_PRIVATE_POST,
            path={":GROUP_ID": group_id},
            options=options,
        )

    def group_membership_requests_private(
        self,
        *,
        chatter_group_request_id: str | int,
        status: str | NotGiven = NOT_GIVEN,
        response_message: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Group Membership Requests—Private.

        Update the status of a request by a user to join a private group or get
        information about a request to join a private group.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_group_membership_requests.htm?search_text=group-membership-requests

        Args:
            chatter_group_request_id: In the path, for `:CHATTER_GROUP_REQUEST_ID`.
            status: Query parameter `status`. Default: `Accepted`.
            response_message: Query parameter `responseMessage`. Default: `Welcome to
                the group!`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.groups_resources.group_membership_requests_private(
                chatter_group_request_id="your-chatter-group-request-id",
                status="Accepted",
                response_message="Welcome to the group!",
            )
        """
        return self._send(
            _GROUP_MEMBERSHIP_REQUESTS_PRIVATE,
            path={":CHATTER_GROUP_REQUEST_ID": chatter_group_request_id},
            query={"status": status, "responseMessage": response_message},
            options=options,
        )

    def list_of_groups(self, *, options: RequestOptions | None = None) -> Content:
        """List of Groups.

        A list of all the groups in the organization. Get information about groups or
        create a group.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_groups_ListOfGroups.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.groups_resources.list_of_groups()
        """
        return self._send(_LIST_OF_GROUPS, options=options)

    def list_of_groups_post(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        visibility: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        information: str | NotGiven = NOT_GIVEN,
        is_archived: str | bool | NotGiven = NOT_GIVEN,
        is_auto_archive_disabled: str | bool | NotGiven = NOT_GIVEN,
        is_broadcast: str | bool | NotGiven = NOT_GIVEN,
        can_have_chatter_guests: str | bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """List of Groups - POST.

        A list of all the groups in the organization. Get information about groups or
        create a group.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_groups_ListOfGroups.htm

        Args:
            name: Query parameter `name`. Default: `New Chatter Group (Private Access)`.
            visibility: PrivateAccess—Only members of the group can see posts to this
                group. PublicAccess—All users within the community can see posts to this
                group. Unlisted—Reserved for future use. Default: `PrivateAccess`.
            description: Query parameter `description`. Default: `Created via API`.
            information: If the group is private, the “Information” section is visible
                only to members. Default: `Private Information`.
            is_archived: Query parameter `isArchived`. Default: `false`.
            is_auto_archive_disabled: true if automatic archiving is turned off for the
                group, false otherwise. Defaults to false. If true, if there are no
                posts or comments for 90 days the group is archived. Default: `false`.
            is_broadcast: true if only group owners and managers can create posts in the
                group, false otherwise. Default: `false`.
            can_have_chatter_guests: true if this group allows Chatter customers, false
                otherwise. After this property is set to true, it cannot be set to
                false. Default: `true`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.groups_resources.list_of_groups_post(
                name="New Chatter Group  (Private Access)",
                visibility="PrivateAccess",
                description="Created via API",
                information="Private Information",
                is_archived=False,
                is_auto_archive_disabled=False,
                is_broadcast=False,
                can_have_chatter_guests=True,
            )
        """
        return self._send(
            _LIST_OF_GROUPS_POST,
            query={
                "name": name,
                "visibility": visibility,
                "description": description,
                "information": information,
                "isArchived": is_archived,
                "isAutoArchiveDisabled": is_auto_archive_disabled,
                "isBroadcast": is_broadcast,
                "canHaveChatterGuests\t": can_have_chatter_guests,
            },
            options=options,
        )


class AsyncGroupsResourcesResource(AsyncResource):
    """`GroupsResourcesResource`, to be awaited."""

    async def group_invites(
        self,
        *,
        group_id: str | int,
        body: GroupInvitesBody | GroupInvitesBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Group Invites.

        See `GroupsResourcesResource.group_invites`.
        """
        return await self._send(
            _GROUP_INVITES,
            path={":GROUP_ID": group_id},
            body=body,
            options=options,
        )

    async def group_members(
        self,
        *,
        group_id: str | int,
        user_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Group Members.

        See `GroupsResourcesResource.group_members`.
        """
        return await self._send(
            _GROUP_MEMBERS,
            path={":GROUP_ID": group_id},
            query={"userId": user_id},
            options=options,
        )

    async def group_members_private(
        self,
        *,
        group_id: str | int,
        status: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Group Members—Private.

        See `GroupsResourcesResource.group_members_private`.
        """
        return await self._send(
            _GROUP_MEMBERS_PRIVATE,
            path={":GROUP_ID": group_id},
            query={"status": status},
            options=options,
        )

    async def group_members_private_post(
        self,
        *,
        group_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Group Members—Private - POST.

        See `GroupsResourcesResource.group_members_private_post`.
        """
        return await self._send(
            _GROUP_MEMBERS_PRIVATE_POST,
            path={":GROUP_ID": group_id},
            options=options,
        )

    async def group_membership_requests_private(
        self,
        *,
        chatter_group_request_id: str | int,
        status: str | NotGiven = NOT_GIVEN,
        response_message: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Group Membership Requests—Private.

        See `GroupsResourcesResource.group_membership_requests_private`.
        """
        return await self._send(
            _GROUP_MEMBERSHIP_REQUESTS_PRIVATE,
            path={":CHATTER_GROUP_REQUEST_ID": chatter_group_request_id},
            query={"status": status, "responseMessage": response_message},
            options=options,
        )

    async def list_of_groups(self, *, options: RequestOptions | None = None) -> Content:
        """List of Groups.

        See `GroupsResourcesResource.list_of_groups`.
        """
        return await self._send(_LIST_OF_GROUPS, options=options)

    async def list_of_groups_post(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        visibility: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        information: str | NotGiven = NOT_GIVEN,
        is_archived: str | bool | NotGiven = NOT_GIVEN,
        is_auto_archive_disabled: str | bool | NotGiven = NOT_GIVEN,
        is_broadcast: str | bool | NotGiven = NOT_GIVEN,
        can_have_chatter_guests: str | bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """List of Groups - POST.

        See `GroupsResourcesResource.list_of_groups_post`.
        """
        return await self._send(
            _LIST_OF_GROUPS_POST,
            query={
                "name": name,
                "visibility": visibility,
                "description": description,
                "information": information,
                "isArchived": is_archived,
                "isAutoArchiveDisabled": is_auto_archive_disabled,
                "isBroadcast": is_broadcast,
                "canHaveChatterGuests\t": can_have_chatter_guests,
            },
            options=options,
        )
