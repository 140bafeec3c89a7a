"""`client.connect_chatter.comments_resource`: Connect (Chatter) / Comments Resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions
    from ...models.connect_chatter.comments_resource import CommentBody, CommentBodyDict

_COMMENT: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/comments/:COMMENT_ID",
    path={":COMMENT_ID": None},
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_COMMENT_DELETE: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/comments/:COMMENT_ID",
    path={":COMMENT_ID": None},
    auth=OAUTH2,
)


class CommentsResourceResource(Resource):
    """Comments Resource.

    Get information about, edit, like, upvote, verify, or delete a comment. Determine
    whether the context user can edit a comment.
    """

    def comment(
        self,
        *,
        comment_id: str | int,
        body: CommentBody | CommentBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Comment.

        Get information about, edit, or delete a comment.
        To post a comment, use Feed Elements Capability, Comments Items.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_comments_specific.htm#connect_resources_comments_specific

        Args:
            comment_id: In the path, for `:COMMENT_ID`.
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.comments_resource.comment(
                comment_id="your-comment-id",
                body={
                    "body": {
                        "messageSegments": [
                            {"type": "Text", "text": "Editing a comment"},
                        ],
                    },
                },
            )
        """
        return self._send(
            _COMMENT,
            path={":COMMENT_ID": comment_id},
            body=body,
            options=options,
        )

    def comment_delete(
        self,
        *,
        comment_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Comment - Delete.

        Get information about, edit, or delete a comment.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_comments_specific.htm#connect_resources_comments_specific

        Args:
            comment_id: In the path, for `:COMMENT_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.comments_resource.comment_delete(
                comment_id="your-comment-id",
            )
        """
        return self._send(
            _COMMENT_DELETE,
            path={":COMMENT_ID": comment_id},
            options=options,
        )


class AsyncCommentsResourceResource(AsyncResource):
    """`CommentsResourceResource`, to be awaited."""

    async def comment(
        self,
        *,
        comment_id: str | int,
        body: CommentBody | CommentBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Comment.

        See `CommentsResourceResource.comment`.
        """
        return await self._send(
            _COMMENT,
            path={":COMMENT_ID": comment_id},
            body=body,
            options=options,
        )

    async def comment_delete(
        self,
        *,
        comment_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Comment - Delete.

        See `CommentsResourceResource.comment_delete`.
        """
        return await self._send(
            _COMMENT_DELETE,
            path={":COMMENT_ID": comment_id},
            options=options,
        )
