"""`client.metadata`: Metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import AsyncResource, NoAuth, Operation, Resource

if TYPE_CHECKING:
    from .._runtime import Content, RequestOptions

_SOAP_DESCRIBE_METADATA: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/Soap/m/{{version}}",
    headers=(
        ("Content-Type", "text/xml", True),
        ("charset", "UTF-8", True),
        ("SOAPAction", "login", True),
        ("Accept", "text/xml", True),
    ),
    body="raw",
    auth=NoAuth(),
)

_SOAP_DESCRIBE_VALUE_TYPE: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/Soap/m/{{version}}",
    headers=(
        ("Content-Type", "text/xml", True),
        ("charset", "UTF-8", True),
        ("SOAPAction", "login", True),
        ("Accept", "text/xml", True),
    ),
    body="raw",
    auth=NoAuth(),
)

_SOAP_LIST_METADATA: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/Soap/m/{{version}}",
    headers=(
        ("Content-Type", "text/xml", True),
        ("charset", "UTF-8", True),
        ("SOAPAction", "login", True),
        ("Accept", "text/xml", True),
    ),
    body="raw",
    auth=NoAuth(),
)


class MetadataResource(Resource):
    """Metadata.

    Use Metadata API to retrieve, deploy, create, update or delete customization
    information, such as custom object definitions and page layouts, for your
    organization. This API is intended for managing customizations and for building
    tools that can manage the metadata model, not the data itself. To create, retrieve,
    update or delete records, such as accounts or leads, use data SOAP API or REST API.

    📚 [Metadata API Developer
    Guide](https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_intro.htm)
    """

    def soap_describe_metadata(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SOAP DescribeMetadata.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/metadata/soap-describe-metadata.py`.
        """
        return self._send(_SOAP_DESCRIBE_METADATA, body=body, options=options)

    def soap_describe_value_type(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SOAP DescribeValueType.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/metadata/soap-describe-value-type.py`.
        """
        return self._send(_SOAP_DESCRIBE_VALUE_TYPE, body=body, options=options)

    def soap_list_metadata(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SOAP List Metadata.

        `type`: Replace the value of `type` with the metadata type you're interested in

        `folder`: If your type requires a folder add it here. Null values are ignored

        e.g.

        ```<type>CustomObject</type>
        <folder></folder>```

        or

        ```<type>Dashboard</type>
        <folder>Service_Dashboards</folder>```

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/metadata/soap-list-metadata.py`.
        """
        return self._send(_SOAP_LIST_METADATA, body=body, options=options)


class AsyncMetadataResource(AsyncResource):
    """`MetadataResource`, to be awaited."""

    async def soap_describe_metadata(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SOAP DescribeMetadata.

        See `MetadataResource.soap_describe_metadata`.
        """
        return await self._send(_SOAP_DESCRIBE_METADATA, body=body, options=options)

    async def soap_describe_value_type(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SOAP DescribeValueType.

        See `MetadataResource.soap_describe_value_type`.
        """
        return await self._send(_SOAP_DESCRIBE_VALUE_TYPE, body=body, options=options)

    async def soap_list_metadata(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SOAP List Metadata.

        See `MetadataResource.soap_list_metadata`.
        """
        return await self._send(_SOAP_LIST_METADATA, body=body, options=options)
