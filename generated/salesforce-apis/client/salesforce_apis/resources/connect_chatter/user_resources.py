"""`client.connect_chatter.user_resources`: Connect (Chatter) / User Resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import (
    NOT_GIVEN,
    AsyncResource,
    FileField,
    Operation,
    Resource,
    TextField,
)

if TYPE_CHECKING:
    from ..._runtime import Content, FileInput, NotGiven, RequestOptions, Scalar

_FOLLOWING: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/users/:USER_ID/following",
    path={":USER_ID": None},
    query=(("filterType", "", False), ("page", "", False), ("pageSize", "", False)),
    auth=OAUTH2,
)

_FOLLOWING_POST: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/users/:USER_ID/following",
    path={":USER_ID": None},
    query=(("subjectId", "<RECORD_ID>", False),),
    auth=OAUTH2,
)

_USER_MESSAGES_GENERAL: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/users/me/messages",
    query=(
        ("text", "This is a private message", True),
        ("inReplyTo", "<MESSAGE_ID>", False),
        ("recipients", "<USER1_ID>,<USER2_ID>", False),
    ),
    auth=OAUTH2,
)

_USER_PHOTO: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/connect/user-profiles/me/photo",
    headers=(("Content-Disposition", 'form-data; name="photo"', False),),
    body="multipart",
    fields=(
        TextField("json", '{"cropY":"0","cropX":"0","cropSize":"200"}'),
        FileField("fileUpload", empty=True),
    ),
    auth=OAUTH2,
)

_USER_PHOTO_COPY: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/connect/user-profiles/me/photo",
    headers=(("Content-Disposition", 'form-data; name="photo"', False),),
    body="multipart",
    fields=(
        TextField("json", '{"cropY":"0","cropX":"0","cropSize":"200"}'),
        FileField("fileUpload", empty=True),
    ),
    auth=OAUTH2,
)


class UserResourcesResource(Resource):
    """User Resources.

    Change the status of a conversation. Get, post, and crop a user photo. Get the most
    recent user status feed item. Update or delete user status.
    """

    def following(
        self,
        *,
        user_id: str | int,
        filter_type: str | NotGiven = NOT_GIVEN,
        page: Scalar | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Following.

        Returns a list of people, groups, records, topics, and files that the specified
        user is following. Also used to follow records.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_users_FollowingUsers.htm?search_text=following

        Args:
            user_id: In the path, for `:USER_ID`.
            filter_type: Specifies the key prefix to filter the type of objects
                returned. The key prefix is the three-character prefix code in the
                object ID. Object IDs are prefixed with three-character codes that
                specify the type of the object. For example, User objects have a prefix
                of 005 and Group objects have a prefix of 0F9. Not sent by default.
            page: Specifies the page number to return. The default value is 0, which
                returns the first page. Not sent by default.
            page_size: Specifies the number of items per page. Valid values are between
                1 and 1000. If you don't specify a size, the default is 25. Not sent by
                default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.user_resources.following(user_id="your-user-id")
        """
        return self._send(
            _FOLLOWING,
            path={":USER_ID": user_id},
            query={"filterType": filter_type, "page": page, "pageSize": page_size},
            options=options,
        )

    def following_post(
        self,
        *,
        user_id: str | int,
        subject_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Following - POST.

        Returns a list of people, groups, records, topics, and files that the specified
        user is following. Also used to follow records.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_users_FollowingUsers.htm?search_text=following

        Args:
            user_id: In the path, for `:USER_ID`.
            subject_id: Query parameter `subjectId`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.user_resources.following_post(user_id="your-user-id")
        """
        return self._send(
            _FOLLOWING_POST,
            path={":USER_ID": user_id},
            query={"subjectId": subject_id},
            options=options,
        )

    def user_messages_general(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        in_reply_to: str | NotGiven = NOT_GIVEN,
        recipients: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """User Messages, General.

        Returns all the messages for all the private conversations for the context user.
        Also used to search across all messages and post a message.
        To return all private conversations for the context user, see User
        Conversations, General.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_users_messages_general.htm

        Args:
            text: Query parameter `text`. Default: `This is a private message`.
            in_reply_to: ID of an existing message that identifies which conversation
                this message is part of. Specify either recipients or inReplyTo. Specify
                one or the other, not both. Not sent by default.
            recipients: Comma-separated list of User IDs. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.user_resources.user_messages_general(
                text="This is a private message",
            )
        """
        return self._send(
            _USER_MESSAGES_GENERAL,
            query={"text": text, "inReplyTo": in_reply_to, "recipients": recipients},
            options=options,
        )

    def user_photo(
        self,
        *,
        content_disposition: str | NotGiven = NOT_GIVEN,
        json: str | NotGiven = NOT_GIVEN,
        file_upload: FileInput | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """User Photo.

        Get, post, and crop a user photo.
        To use an image from the Files page as a user photo, pass the file ID in the
        fileId property of the request body or in the fileId request parameter. Images
        uploaded on the User page don’t have a file ID and can’t be used as the fileId.

        To upload a binary file as the user photo, you must send it in a
        multipart/form-data message. For information about how to create the
        multipart/form-data message, see Uploading Binary Files.

        To display user profile photos in a feed, cache the user photos. Then use the
        photoVersionId property of the Photo response body to determine when you need to
        update a photo. This technique helps you avoid running over limits and may
        improve mobile client performance.

        Args:
            content_disposition: Header `Content-Disposition`. Not sent by default.
            json: Field `json`. Default: `{"cropY":"0","cropX":"0","cropSize":"200"}`.
            file_upload: File `fileUpload`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.user_resources.user_photo(
                json='{"cropY":"0","cropX":"0","cropSize":"200"}',
            )
        """
        return self._send(
            _USER_PHOTO,
            headers={"Content-Disposition": content_disposition},
            form={"json": json, "fileUpload": file_upload},
            options=options,
        )

    def user_photo_copy(
        self,
        *,
        content_disposition: str | NotGiven = NOT_GIVEN,
        json: str | NotGiven = NOT_GIVEN,
        file_upload: FileInput | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """User Photo Copy.

        Get, post, and crop a user photo.
        To use an image from the Files page as a user photo, pass the file ID in the
        fileId property of the request body or in the fileId request parameter. Images
        uploaded on the User page don’t have a file ID and can’t be used as the fileId.

        To upload a binary file as the user photo, you must send it in a
        multipart/form-data message. For information about how to create the
        multipart/form-data message, see Uploading Binary Files.

        To display user profile photos in a feed, cache the user photos. Then use the
        photoVersionId property of the Photo response body to determine when you need to
        update a photo. This technique helps you avoid running over limits and may
        improve mobile client performance.

        Args:
            content_disposition: Header `Content-Disposition`. Not sent by default.
            json: Field `json`. Default: `{"cropY":"0","cropX":"0","cropSize":"200"}`.
            file_upload: File `fileUpload`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.user_resources.user_photo_copy(
                json='{"cropY":"0","cropX":"0","cropSize":"200"}',
            )
        """
        return self._send(
            _USER_PHOTO_COPY,
            headers={"Content-Disposition": content_disposition},
            form={"json": json, "fileUpload": file_upload},
            options=options,
        )


class AsyncUserResourcesResource(AsyncResource):
    """`UserResourcesResource`, to be awaited."""

    async def following(
        self,
        *,
        user_id: str | int,
        filter_type: str | NotGiven = NOT_GIVEN,
        page: Scalar | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Following.

        See `UserResourcesResource.following`.
        """
        return await self._send(
            _FOLLOWING,
            path={":USER_ID": user_id},
            query={"filterType": filter_type, "page": page, "pageSize": page_size},
            options=options,
        )

    async def following_post(
        self,
        *,
        user_id: str | int,
        subject_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Following - POST.

        See `UserResourcesResource.following_post`.
        """
        return await self._send(
            _FOLLOWING_POST,
            path={":USER_ID": user_id},
            query={"subjectId": subject_id},
            options=options,
        )

    async def user_messages_general(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        in_reply_to: str | NotGiven = NOT_GIVEN,
        recipients: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """User Messages, General.

        See `UserResourcesResource.user_messages_general`.
        """
        return await self._send(
            _USER_MESSAGES_GENERAL,
            query={"text": text, "inReplyTo": in_reply_to, "recipients": recipients},
            options=options,
        )

    async def user_photo(
        self,
        *,
        content_disposition: str | NotGiven = NOT_GIVEN,
        json: str | NotGiven = NOT_GIVEN,
        file_upload: FileInput | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """User Photo.

        See `UserResourcesResource.user_photo`.
        """
        return await self._send(
            _USER_PHOTO,
            headers={"Content-Disposition": content_disposition},
            form={"json": json, "fileUpload": file_upload},
            options=options,
        )

    async def user_photo_copy(
        self,
        *,
        content_disposition: str | NotGiven = NOT_GIVEN,
        json: str | NotGiven = NOT_GIVEN,
        file_upload: FileInput | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """User Photo Copy.

        See `UserResourcesResource.user_photo_copy`.
        """
        return await self._send(
            _USER_PHOTO_COPY,
            headers={"Content-Disposition": content_disposition},
            form={"json": json, "fileUpload": file_upload},
            options=options,
        )
