"""`client.connect_chatter.feeds_resources`: Connect (Chatter) / Feeds Resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions

_NEWS_FEED_ELEMENTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/feeds/news/me/feed-elements",
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_RECORD_FEED_ELEMENTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/feeds/record/:RECORD_GROUP_ID/feed-elements",
    path={":RECORD_GROUP_ID": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_USER_PROFILE_FEED_ELEMENTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/feeds/user-profile/:USER_ID/feed-elements",
    path={":USER_ID": None},
    auth=OAUTH2,
)


class FeedsResourcesResource(Resource):
    """Feeds Resources.

    Feeds are made up of feed items. There are many feed types. Each feed type has an
    algorithm that determines which feed items it contains.
    """

    def news_feed_elements(self, *, options: RequestOptions | None = None) -> Content:
        """News Feed Elements.

        All feed elements from all groups the context user either owns or is a member
        of, as well as all files, records, and users the context user follows. Use this
        resource to get information about feed elements and to post feed elements.

        For information about posting a feed element, see Feed Elements, Post and
        Search.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resource_feeds_news.htm#cc_news_feed_elements

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.feeds_resources.news_feed_elements()
        """
        return self._send(_NEWS_FEED_ELEMENTS, options=options)

    def record_feed_elements(
        self,
        *,
        record_group_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Record Feed Elements.

        Returns the feed elements for all the records the context user is following, or
        all the feed elements of the specified recordId. Use this resource to search a
        feed or to get the feed elements for a specific feed, including another user’s
        feed. To use this resource to get the feed elements for a group, specify the
        group ID as the recordId.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resource_feeds_record.htm

        Args:
            record_group_id: In the path, for `:RECORD_GROUP_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.feeds_resources.record_feed_elements(
                record_group_id="your-record-group-id",
            )
        """
        return self._send(
            _RECORD_FEED_ELEMENTS,
            path={":RECORD_GROUP_ID": record_group_id},
            options=options,
        )

    def user_profile_feed_elements(
        self,
        *,
        user_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """User Profile Feed Elements.

        Returns feed elements created when a user changes records that can be tracked in
        a feed, feed elements whose parent is the user, and feed elements that mention
        the user. This feed is different than the news feed, which returns more feed
        items, including group updates. You can post feed items to the user-profile
        feed. You can get another user’s user profile feed.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resource_feeds_user_profile.htm

        Args:
            user_id: In the path, for `:USER_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.feeds_resources.user_profile_feed_elements(
                user_id="your-user-id",
            )
        """
        return self._send(
            _USER_PROFILE_FEED_ELEMENTS,
            path={":USER_ID": user_id},
            options=options,
        )


class AsyncFeedsResourcesResource(AsyncResource):
    """`FeedsResourcesResource`, to be awaited."""

    async def news_feed_elements(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """News Feed Elements.

        See `FeedsResourcesResource.news_feed_elements`.
        """
        return await self._send(_NEWS_FEED_ELEMENTS, options=options)

    async def record_feed_elements(
        self,
        *,
        record_group_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Record Feed Elements.

        See `FeedsResourcesResource.record_feed_elements`.
        """
        return await self._send(
            _RECORD_FEED_ELEMENTS,
            path={":RECORD_GROUP_ID": record_group_id},
            options=options,
        )

    async def user_profile_feed_elements(
        self,
        *,
        user_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """User Profile Feed Elements.

        See `FeedsResourcesResource.user_profile_feed_elements`.
        """
        return await self._send(
            _USER_PROFILE_FEED_ELEMENTS,
            path={":USER_ID": user_id},
            options=options,
        )
