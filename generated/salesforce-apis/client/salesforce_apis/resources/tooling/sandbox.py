"""`client.tooling.sandbox`: Tooling / Sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions
    from ...models.tooling.sandbox import (
        CreateCloneSandboxBody,
        CreateCloneSandboxBodyDict,
        RefreshSandboxBody,
        RefreshSandboxBodyDict,
    )

_CREATE_CLONE_SANDBOX: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/sobjects/SandboxInfo",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_DELETE_SANDBOX: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/sobjects/SandboxInfo/:SANDBOX_INFO_ID",
    path={":SANDBOX_INFO_ID": None},
    auth=OAUTH2,
)

_GET_SANDBOX: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/sobjects/SandboxInfo/:SANDBOX_INFO_ID",
    path={":SANDBOX_INFO_ID": None},
    auth=OAUTH2,
)

_LIST_SANDBOXES: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/query/",
    query=(
        (
            "q",
            "SELECT Id, SandboxName, LicenseType, AutoActivate FROM SandboxInfo",
            True,
        ),
    ),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_REFRESH_SANDBOX: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/tooling/sobjects/SandboxInfo/:SANDBOX_INFO_ID",
    path={":SANDBOX_INFO_ID": None},
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)


class SandboxResource(Resource):
    """Sandbox.

    Manage sandboxes
    """

    def create_clone_sandbox(
        self,
        *,
        body: CreateCloneSandboxBody | CreateCloneSandboxBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Create/Clone Sandbox.

        Creates or clones a sandbox. If you wish to clone, fill the SourceId body field
        with the org Id of the source sandbox.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.sandbox.create_clone_sandbox(
                body={
                    "SandboxName": "devSandbox",
                    "LicenseType": "DEVELOPER",
                    "TemplateId": None,
                    "HistoryDays": 0,
                    "CopyChatter": False,
                    "AutoActivate": False,
                    "ApexClassId": None,
                    "Description": None,
                    "SourceId": None,
                },
            )
        """
        return self._send(_CREATE_CLONE_SANDBOX, body=body, options=options)

    def delete_sandbox(
        self,
        *,
        sandbox_info_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete Sandbox.

        Deletes a sandbox.

        Args:
            sandbox_info_id: In the path, for `:SANDBOX_INFO_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.sandbox.delete_sandbox(
                sandbox_info_id="your-sandbox-info-id",
            )
        """
        return self._send(
            _DELETE_SANDBOX,
            path={":SANDBOX_INFO_ID": sandbox_info_id},
            options=options,
        )

    def get_sandbox(
        self,
        *,
        sandbox_info_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Sandbox.

        Retrieves a sandbox record.

        Args:
            sandbox_info_id: In the path, for `:SANDBOX_INFO_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.sandbox.get_sandbox(sandbox_info_id="your-sandbox-info-id")
        """
        return self._send(
            _GET_SANDBOX,
            path={":SANDBOX_INFO_ID": sandbox_info_id},
            options=options,
        )

    def list_sandboxes(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """List Sandboxes.

        Lists all sandboxes.

        Args:
            q: SOQL Query. Default: `SELECT Id, SandboxName, LicenseType, AutoActivate
                FROM SandboxInfo`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.sandbox.list_sandboxes(
                q="SELECT Id, SandboxName, LicenseType, AutoActivate FROM SandboxInfo",
            )
        """
        return self._send(_LIST_SANDBOXES, query={"q": q}, options=options)

    def refresh_sandbox(
        self,
        *,
        sandbox_info_id: str | int,
        body: RefreshSandboxBody | RefreshSandboxBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Refresh Sandbox.

        Refreshes a sandbox.

        Args:
            sandbox_info_id: In the path, for `:SANDBOX_INFO_ID`.
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.tooling.sandbox.refresh_sandbox(
                sandbox_info_id="your-sandbox-info-id",
                body={"LicenseType": "DEVELOPER", "AutoActivate": True},
            )
        """
        return self._send(
            _REFRESH_SANDBOX,
            path={":SANDBOX_INFO_ID": sandbox_info_id},
            body=body,
            options=options,
        )


class AsyncSandboxResource(AsyncResource):
    """`SandboxResource`, to be awaited."""

    async def create_clone_sandbox(
        self,
        *,
        body: CreateCloneSandboxBody | CreateCloneSandboxBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Create/Clone Sandbox.

        See `SandboxResource.create_clone_sandbox`.
        """
        return await self._send(_CREATE_CLONE_SANDBOX, body=body, options=options)

    async def delete_sandbox(
        self,
        *,
        sandbox_info_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete Sandbox.

        See `SandboxResource.delete_sandbox`.
        """
        return await self._send(
            _DELETE_SANDBOX,
            path={":SANDBOX_INFO_ID": sandbox_info_id},
            options=options,
        )

    async def get_sandbox(
        self,
        *,
        sandbox_info_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Sandbox.

        See `SandboxResource.get_sandbox`.
        """
        return await self._send(
            _GET_SANDBOX,
            path={":SANDBOX_INFO_ID": sandbox_info_id},
            options=options,
        )

    async def list_sandboxes(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """List Sandboxes.

        See `SandboxResource.list_sandboxes`.
        """
        return await self._send(_LIST_SANDBOXES, query={"q": q}, options=options)

    async def refresh_sandbox(
        self,
        *,
        sandbox_info_id: str | int,
        body: RefreshSandboxBody | RefreshSandboxBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Refresh Sandbox.

        See `SandboxResource.refresh_sandbox`.
        """
        return await self._send(
            _REFRESH_SANDBOX,
            path={":SANDBOX_INFO_ID": sandbox_info_id},
            body=body,
            options=options,
        )
