"""`client.connect_chatter`: Connect (Chatter)."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions
    from .comments_resource import (
        AsyncCommentsResourceResource,
        CommentsResourceResource,
    )
    from .commerce_webstore import (
        AsyncCommerceWebstoreResource,
        CommerceWebstoreResource,
    )
    from .feed_elements_resource import (
        AsyncFeedElementsResourceResource,
        FeedElementsResourceResource,
    )
    from .feeds_resources import AsyncFeedsResourcesResource, FeedsResourcesResource
    from .file_resources import AsyncFileResourcesResource, FileResourcesResource
    from .files_connect_repository_resources import (
        AsyncFilesConnectRepositoryResourcesResource,
        FilesConnectRepositoryResourcesResource,
    )
    from .groups_resources import AsyncGroupsResourcesResource, GroupsResourcesResource
    from .user_resources import AsyncUserResourcesResource, UserResourcesResource

_SUBSCRIPTIONS_RESOURCE_DELETE: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/chatter/subscriptions/:SUBSCRIPTION_ID",
    path={":SUBSCRIPTION_ID": None},
    auth=OAUTH2,
)


class ConnectChatterResource(Resource):
    """Connect (Chatter).

    Integrate mobile apps, intranet sites, and third-party web applications with
    Salesforce using Connect REST API. Responses are localized, structured for
    presentation, and can be filtered to contain only what the app needs.

    Connect REST API provides programmatic access to B2B Commerce on Lightning, CMS
    managed content, communities, files, notifications, topics, and more. Use Connect
    REST API to display Chatter feeds, users, and groups, especially in mobile
    applications.

    📚 [Connect REST API Developer
    Guide](https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/intro_what_is_chatter_connect.htm)
    """

    @cached_property
    def comments_resource(self) -> CommentsResourceResource:
        """Comments Resource."""
        from .comments_resource import CommentsResourceResource

        return CommentsResourceResource(self)

    @cached_property
    def commerce_webstore(self) -> CommerceWebstoreResource:
        """Commerce Webstore."""
        from .commerce_webstore import CommerceWebstoreResource

        return CommerceWebstoreResource(self)

    @cached_property
    def feed_elements_resource(self) -> FeedElementsResourceResource:
        """Feed Elements Resource."""
        from .feed_elements_resource import FeedElementsResourceResource

        return FeedElementsResourceResource(self)

    @cached_property
    def feeds_resources(self) -> FeedsResourcesResource:
        """Feeds Resources."""
        from .feeds_resources import FeedsResourcesResource

        return FeedsResourcesResource(self)

    @cached_property
    def file_resources(self) -> FileResourcesResource:
        """File Resources."""
        from .file_resources import FileResourcesResource

        return FileResourcesResource(self)

    @cached_property
    def files_connect_repository_resources(
        self,
    ) -> FilesConnectRepositoryResourcesResource:
        """Files Connect Repository Resources."""
        from .files_connect_repository_resources import (
            FilesConnectRepositoryResourcesResource,
        )

        return FilesConnectRepositoryResourcesResource(self)

    @cached_property
    def groups_resources(self) -> GroupsResourcesResource:
        """Groups Resources."""
        from .groups_resources import GroupsResourcesResource

        return GroupsResourcesResource(self)

    @cached_property
    def user_resources(self) -> UserResourcesResource:
        """User Resources."""
        from .user_resources import UserResourcesResource

        return UserResourcesResource(self)

    def subscriptions_resource_delete(
        self,
        *,
        subscription_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Subscriptions Resource - DELETE.

        Information about the specified subscription. Also used to delete a
        subscription, for example, to unfollow a record or a topic.
        A subscription ID is returned as part of the response body for follower and
        following resources, for example, /records/recordId/followers. In addition,
        subscriptions IDs are also returned in many summary response bodies, such as
        group summary or user summary.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_subscriptions.htm

        Args:
            subscription_id: In the path, for `:SUBSCRIPTION_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.subscriptions_resource_delete(
                subscription_id="your-subscription-id",
            )
        """
        return self._send(
            _SUBSCRIPTIONS_RESOURCE_DELETE,
            path={":SUBSCRIPTION_ID": subscription_id},
            options=options,
        )


class AsyncConnectChatterResource(AsyncResource):
    """`ConnectChatterResource`, to be awaited."""

    @cached_property
    def comments_resource(self) -> AsyncCommentsResourceResource:
        """Comments Resource."""
        from .comments_resource import AsyncCommentsResourceResource

        return AsyncCommentsResourceResource(self)

    @cached_property
    def commerce_webstore(self) -> AsyncCommerceWebstoreResource:
        """Commerce Webstore."""
        from .commerce_webstore import AsyncCommerceWebstoreResource

        return AsyncCommerceWebstoreResource(self)

    @cached_property
    def feed_elements_resource(self) -> AsyncFeedElementsResourceResource:
        """Feed Elements Resource."""
        from .feed_elements_resource import AsyncFeedElementsResourceResource

        return AsyncFeedElementsResourceResource(self)

    @cached_property
    def feeds_resources(self) -> AsyncFeedsResourcesResource:
        """Feeds Resources."""
        from .feeds_resources import AsyncFeedsResourcesResource

        return AsyncFeedsResourcesResource(self)

    @cached_property
    def file_resources(self) -> AsyncFileResourcesResource:
        """File Resources."""
        from .file_resources import AsyncFileResourcesResource

        return AsyncFileResourcesResource(self)

    @cached_property
    def files_connect_repository_resources(
        self,
    ) -> AsyncFilesConnectRepositoryResourcesResource:
        """Files Connect Repository Resources."""
        from .files_connect_repository_resources import (
            AsyncFilesConnectRepositoryResourcesResource,
        )

        return AsyncFilesConnectRepositoryResourcesResource(self)

    @cached_property
    def groups_resources(self) -> AsyncGroupsResourcesResource:
        """Groups Resources."""
        from .groups_resources import AsyncGroupsResourcesResource

        return AsyncGroupsResourcesResource(self)

    @cached_property
    def user_resources(self) -> AsyncUserResourcesResource:
        """User Resources."""
        from .user_resources import AsyncUserResourcesResource

        return AsyncUserResourcesResource(self)

    async def subscriptions_resource_delete(
        self,
        *,
        subscription_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Subscriptions Resource - DELETE.

        See `ConnectChatterResource.subscriptions_resource_delete`.
        """
        return await self._send(
            _SUBSCRIPTIONS_RESOURCE_DELETE,
            path={":SUBSCRIPTION_ID": subscription_id},
            options=options,
        )
