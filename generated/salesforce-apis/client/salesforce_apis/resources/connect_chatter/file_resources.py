"""`client.connect_chatter.file_resources`: Connect (Chatter) / File Resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions

_FILE_SHARES: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/connect/files/:FILE_ID/file-shares",
    path={":FILE_ID": None},
    auth=OAUTH2,
)

_FILES_SHARES_LINK: Operation[Content] = Operation(
    method="PUT",
    url="{{_endpoint}}/services/data/v{{version}}/connect/files/:FILE_ID/file-shares/link",
    path={":FILE_ID": None},
    auth=OAUTH2,
)


class FileResourcesResource(Resource):
    """File Resources.

    Information about files, including content, rendered version, and sharing.
    Information about asset files, including content and rendition.
    """

    def file_shares(
        self,
        *,
        file_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """File Shares.

        Returns information about the objects with which the specified file has been
        shared. Objects can be users, groups, or records.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_files_shares.htm

        Args:
            file_id: In the path, for `:FILE_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.file_resources.file_shares(file_id="your-file-id")
        """
        return self._send(_FILE_SHARES, path={":FILE_ID": file_id}, options=options)

    def files_shares_link(
        self,
        *,
        file_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Files Shares Link.

        A description of a file shared as a link. Create, access, and delete a file’s
        share link.

        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_files_shares_link.htm

        Args:
            file_id: In the path, for `:FILE_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.file_resources.files_shares_link(
                file_id="your-file-id",
            )
        """
        return self._send(
            _FILES_SHARES_LINK,
            path={":FILE_ID": file_id},
            options=options,
        )


class AsyncFileResourcesResource(AsyncResource):
    """`FileResourcesResource`, to be awaited."""

    async def file_shares(
        self,
        *,
        file_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """File Shares.

        See `FileResourcesResource.file_shares`.
        """
        return await self._send(
            _FILE_SHARES,
            path={":FILE_ID": file_id},
            options=options,
        )

    async def files_shares_link(
        self,
        *,
        file_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Files Shares Link.

        See `FileResourcesResource.files_shares_link`.
        """
        return await self._send(
            _FILES_SHARES_LINK,
            path={":FILE_ID": file_id},
            options=options,
        )
