"""`client.connect_chatter.feed_elements_resource`: Connect (Chatter) / Feed Elements
Resource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions
    from ...models.connect_chatter.feed_elements_resource import (
        FeedElementsBatchPostBody,
        FeedElementsBatchPostBodyDict,
        FeedElementsPostAndSearchBody,
        FeedElementsPostAndSearchBodyDict,
    )

_FEED_ELEMENT_DELETE: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/feed-elements/:FEED_ELEMENT_ID",
    path={":FEED_ELEMENT_ID": None},
    auth=OAUTH2,
    behaviour=Behaviour(disabled_system_headers=("content-type",)),
)

_FEED_ELEMENTS_BATCH_POST: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/feed-elements/batch",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_FEED_ELEMENTS_CAPABILITY_COMMENTS_ITEMS: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/feed-elements/:FEED_ELEMENT_ID/capabilities/comments/items",
    path={":FEED_ELEMENT_ID": None},
    query=(("text", "New Comment", True),),
    auth=OAUTH2,
)

_FEED_ELEMENTS_POST_AND_SEARCH: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/feed-elements",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
    behaviour=Behaviour(disabled_system_headers=("content-type",)),
)

_FEED_ELEMENTS_POST_AND_SEARCH_WITH_FEED_ELEMENT_TYPE: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/feed-elements",
    query=(
        ("feedElementType", "FeedItem", True),
        ("subjectId", "<USER_GROUP_RECORD_ID>", False),
        ("text", "New Feed Item", True),
    ),
    auth=OAUTH2,
    behaviour=Behaviour(disabled_system_headers=("content-type",)),
)


class FeedElementsResourceResource(Resource):
    """Feed Elements Resource.

    Information about feed elements. Access, edit, post, search, and delete feed
    elements. Access a feed element’s capabilities, including bundles and their feed
    elements.
    """

    def feed_element_delete(
        self,
        *,
        feed_element_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Feed Element - Delete.

        Access, edit, or delete a feed element. Feed items are the only type of feed
        element that can be edited.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_feed_element_specific.htm

        Args:
            feed_element_id: In the path, for `:FEED_ELEMENT_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.feed_elements_resource.feed_element_delete(
                feed_element_id="your-feed-element-id",
            )
        """
        return self._send(
            _FEED_ELEMENT_DELETE,
            path={":FEED_ELEMENT_ID": feed_element_id},
            options=options,
        )

    def feed_elements_batch_post(
        self,
        *,
        body: FeedElementsBatchPostBody | FeedElementsBatchPostBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Feed Elements, Batch Post.

        Post a batch of up to 500 feed elements.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_feed_element_batch_post.htm

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/connect-chatter/feed-elements-resource/feed-elements-batch-post.py`.
        """
        return self._send(_FEED_ELEMENTS_BATCH_POST, body=body, options=options)

    def feed_elements_capability_comments_items(
        self,
        *,
        feed_element_id: str | int,
        text: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Feed Elements Capability, Comments Items.

        Access comments for a feed element, or add a comment to a feed element.
        To upload a binary file to attach to a comment, you must send it in a
        multipart/form-data request. To send the text of the comment, you can choose to
        include a JSON or XML rich input body part in the multipart/form-data request.
        Alternately, you can choose to pass the information in request parameter parts.
        For information about how to create the multipart/form-data message, see
        Uploading Binary Files.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_feed_element_capability_comments_items.htm#connect_resources_feed_element_capability_comments_items

        Args:
            feed_element_id: In the path, for `:FEED_ELEMENT_ID`.
            text: Query parameter `text`. Default: `New Comment`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.feed_elements_resource.feed_elements_capability_comments_items(
                feed_element_id="your-feed-element-id",
                text="New Comment",
            )
        """
        return self._send(
            _FEED_ELEMENTS_CAPABILITY_COMMENTS_ITEMS,
            path={":FEED_ELEMENT_ID": feed_element_id},
            query={"text": text},
            options=options,
        )

    def feed_elements_post_and_search(
        self,
        *,
        body: (
            FeedElementsPostAndSearchBody
            | FeedElementsPostAndSearchBodyDict
            | str
            | bytes
        ),
        options: RequestOptions | None = None,
    ) -> Content:
        """Feed Elements, Post and Search.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_feed_element.htm

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_feed_element.htm

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/connect-chatter/feed-elements-resource/feed-elements-post-and-search.py`.
        """
        return self._send(_FEED_ELEMENTS_POST_AND_SEARCH, body=body, options=options)

    def feed_elements_post_and_search_with_feed_element_type(
        self,
        *,
        feed_element_type: str | NotGiven = NOT_GIVEN,
        subject_id: str | NotGiven = NOT_GIVEN,
        text: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Feed Elements, Post and Search.

        Feed item and comment bodies have a 10,000 character limit. Because this limit
        can change, we recommend that clients make a describeSObjects() call on the
        FeedItem or FeedComment object. To determine the maximum number of allowed
        characters, look at the length of the Body or CommentBody field.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_feed_element.htm

        Args:
            feed_element_type: Feed elements are the top-level objects that a feed
                contains. The feed element type describes the characteristics of that
                feed element. One of these values: Bundle—A container of feed elements.
                A bundle also has a body made up of message segments that can always be
                gracefully degraded to text-only values. FeedItem—A feed item has a
                single parent and is scoped to one community or across all communities.
                A feed item can have capabilities such as bookmarks, canvas, content,
                comment, link, poll. Feed items have a body made up of message segments
                that can always be gracefully degraded to text-only values.
                Recommendation—A recommendation is a feed element with a recommendations
                capability. A recommendation suggests records to follow, groups to join,
                or applications that are helpful to the context user. Default:
                `FeedItem`.
            subject_id: Query parameter `subjectId`. Not sent by default.
            text: Query parameter `text`. Default: `New Feed Item`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.feed_elements_resource.feed_elements_post_and_search_with_feed_element_type(
                feed_element_type="FeedItem",
                text="New Feed Item",
            )
        """
        return self._send(
            _FEED_ELEMENTS_POST_AND_SEARCH_WITH_FEED_ELEMENT_TYPE,
            query={
                "feedElementType": feed_element_type,
                "subjectId": subject_id,
                "text": text,
            },
            options=options,
        )


class AsyncFeedElementsResourceResource(AsyncResource):
    """`FeedElementsResourceResource`, to be awaited."""

    async def feed_element_delete(
        self,
        *,
        feed_element_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Feed Element - Delete.

        See `FeedElementsResourceResource.feed_element_delete`.
        """
        return await self._send(
            _FEED_ELEMENT_DELETE,
            path={":FEED_ELEMENT_ID": feed_element_id},
            options=options,
        )

    async def feed_elements_batch_post(
        self,
        *,
        body: FeedElementsBatchPostBody | FeedElementsBatchPostBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Feed Elements, Batch Post.

        See `FeedElementsResourceResource.feed_elements_batch_post`.
        """
        return await self._send(_FEED_ELEMENTS_BATCH_POST, body=body, options=options)

    async def feed_elements_capability_comments_items(
        self,
        *,
        feed_element_id: str | int,
        text: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Feed Elements Capability, Comments Items.

        See `FeedElementsResourceResource.feed_elements_capability_comments_items`.
        """
        return await self._send(
            _FEED_ELEMENTS_CAPABILITY_COMMENTS_ITEMS,
            path={":FEED_ELEMENT_ID": feed_element_id},
            query={"text": text},
            options=options,
        )

    async def feed_elements_post_and_search(
        self,
        *,
        body: (
            FeedElementsPostAndSearchBody
            | FeedElementsPostAndSearchBodyDict
            | str
            | bytes
        ),
        options: RequestOptions | None = None,
    ) -> Content:
        """Feed Elements, Post and Search.

        See `FeedElementsResourceResource.feed_elements_post_and_search`.
        """
        return await self._send(
            _FEED_ELEMENTS_POST_AND_SEARCH,
            body=body,
            options=options,
        )

    async def feed_elements_post_and_search_with_feed_element_type(
        self,
        *,
        feed_element_type: str | NotGiven = NOT_GIVEN,
        subject_id: str | NotGiven = NOT_GIVEN,
        text: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Feed Elements, Post and Search.

        See
        `FeedElementsResourceResource.feed_elements_post_and_search_with_feed_element_type`.
        """
        return await self._send(
            _FEED_ELEMENTS_POST_AND_SEARCH_WITH_FEED_ELEMENT_TYPE,
            query={
                "feedElementType": feed_element_type,
                "subjectId": subject_id,
                "text": text,
            },
            options=options,
        )
