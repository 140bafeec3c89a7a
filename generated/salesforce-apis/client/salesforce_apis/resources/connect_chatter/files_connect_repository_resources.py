"""`client.connect_chatter.files_connect_repository_resources`: Connect (Chatter) /
Files Connect Repository Resources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, FileField, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, FileInput, NotGiven, RequestOptions

_FILE_CONTENT: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/connect/files/:FILE_ID/content",
    path={":FILE_ID": None},
    auth=OAUTH2,
)

_FILE_INFORMATION: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/connect/files/:FILE_ID",
    path={":FILE_ID": None},
    auth=OAUTH2,
)

_FILE_INFORMATION_DELETE: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/connect/files/:FILE_ID",
    path={":FILE_ID": None},
    auth=OAUTH2,
)

_USERS_FILES_GENERAL: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/connect/files/users/me",
    body="multipart",
    fields=(FileField("fileData", empty=True),),
    auth=OAUTH2,
)


class FilesConnectRepositoryResourcesResource(Resource):
    """Files Connect Repository Resources.

    A Files Connect repository is an external content repository that’s connected to
    Salesforce. Use these resources to get a list of repositories, to get information
    about a repository or a repository file, and to get the content of a repository
    file. Also use these resources to get information about the files and folders in a
    repository folder. Use these resources to get a repository’s directory entries,
    permissions, and permission types. Also use these resources to update a repository’s
    permissions.
    """

    def file_content(
        self,
        *,
        file_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """File Content.

        Returns the binary content of the file, including references to external files.
        The content is streamed as the body of the response.
        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_files_content.htm

        Args:
            file_id: In the path, for `:FILE_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.files_connect_repository_resources.file_content(
                file_id="your-file-id",
            )
        """
        return self._send(_FILE_CONTENT, path={":FILE_ID": file_id}, options=options)

    def file_information(
        self,
        *,
        file_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """File Information.

        Get information about a specified file, including references to external files.
        Upload a new version of an existing file, including references to external
        files. Rename a file, move a file to a different folder, and delete a file.
        To upload a new version of an existing file, make a POST request. Upload the new
        version as a binary part in a multipart/form-data request. See Uploading Binary
        Files. To upload a new file to the Files home, use /connect/files/users/me.Get
        information about a specified file, including references to external files.
        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_files_information.htm

        Args:
            file_id: In the path, for `:FILE_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.files_connect_repository_resources.file_information(
                file_id="your-file-id",
            )
        """
        return self._send(
            _FILE_INFORMATION,
            path={":FILE_ID": file_id},
            options=options,
        )

    def file_information_delete(
        self,
        *,
        file_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """File Information - Delete.

        Get information about a specified file, including references to external files.
        Upload a new version of an existing file, including references to external
        files. Rename a file, move a file to a different folder, and delete a file.
        To upload a new version of an existing file, make a POST request. Upload the new
        version as a binary part in a multipart/form-data request. See Uploading Binary
        Files. To upload a new file to the Files home, use /connect/files/users/me.Get
        information about a specified file, including references to external files.
        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_files_information.htm

        Args:
            file_id: In the path, for `:FILE_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.files_connect_repository_resources.file_information_delete(
                file_id="your-file-id",
            )
        """
        return self._send(
            _FILE_INFORMATION_DELETE,
            path={":FILE_ID": file_id},
            options=options,
        )

    def users_files_general(
        self,
        *,
        file_data: FileInput | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Users Files, General.

        Upload a file, including references to external files, to the Files home or get
        information about files a user owns. These files don’t include files shared with
        a user, files a user follows, or general organization files.
        When you upload a file to the Files home, it is private and available only to
        the file owner.

        To upload a file, send it in a multipart/form-data request. You can include the
        description and title of the file in the multipart/form-data request as a JSON
        or XML request body. You can also send the information as request parameters.
        For information about how to create the multipart/form-data message, see
        Uploading Binary Files.
        https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_users_files_general.htm

        Args:
            file_data: File `fileData`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.files_connect_repository_resources.users_files_general()
        """
        return self._send(
            _USERS_FILES_GENERAL,
            form={"fileData": file_data},
            options=options,
        )


class AsyncFilesConnectRepositoryResourcesResource(AsyncResource):
    """`FilesConnectRepositoryResourcesResource`, to be awaited."""

    async def file_content(
        self,
        *,
        file_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """File Content.

        See `FilesConnectRepositoryResourcesResource.file_content`.
        """
        return await self._send(
            _FILE_CONTENT,
            path={":FILE_ID": file_id},
            options=options,
        )

    async def file_information(
        self,
        *,
        file_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """File Information.

        See `FilesConnectRepositoryResourcesResource.file_information`.
        """
        return await self._send(
            _FILE_INFORMATION,
            path={":FILE_ID": file_id},
            options=options,
        )

    async def file_information_delete(
        self,
        *,
        file_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """File Information - Delete.

        See `FilesConnectRepositoryResourcesResource.file_information_delete`.
        """
        return await self._send(
            _FILE_INFORMATION_DELETE,
            path={":FILE_ID": file_id},
            options=options,
        )

    async def users_files_general(
        self,
        *,
        file_data: FileInput | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Users Files, General.

        See `FilesConnectRepositoryResourcesResource.users_files_general`.
        """
        return await self._send(
            _USERS_FILES_GENERAL,
            form={"fileData": file_data},
            options=options,
        )
