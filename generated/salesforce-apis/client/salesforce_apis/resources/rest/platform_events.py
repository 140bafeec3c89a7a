"""`client.rest.platform_events`: REST / Platform Events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions

_PLATFORM_EVENT_SCHEMA_BY_EVENT_NAME: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:EVENT_NAME/eventSchema",
    path={":EVENT_NAME": None},
    query=(("payloadFormat", "", False),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_PLATFORM_EVENT_SCHEMA_BY_SCHEMA_ID: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/event/eventSchema/:SCHEMA_ID",
    path={":SCHEMA_ID": None},
    query=(("payloadFormat", "", False),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)


class PlatformEventsResource(Resource):
    """Platform Events."""

    def platform_event_schema_by_event_name(
        self,
        *,
        event_name: str,
        payload_format: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Platform Event Schema by Event Name.

        Set, reset, or get information about a user password. This resource is available
        in REST API version 24.0 and later.

        Args:
            event_name: In the path, for `:EVENT_NAME`.
            payload_format: (Optional query parameter. Available in API version 43.0 and
                later.) The format of the returned event schema. This parameter can take
                one of the following values. EXPANDED—The JSON representation of the
                event schema, which is the default format when payloadFormat is not
                specified in API version 43.0 and later. COMPACT—A format that adheres
                to the open-source Apache Avro specification for the record complex type
                (see Apache Avro Format). Subscribers use the compact schema format to
                deserialize compact events received in binary form. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.platform_events.platform_event_schema_by_event_name(
                event_name="your-event-name",
            )
        """
        return self._send(
            _PLATFORM_EVENT_SCHEMA_BY_EVENT_NAME,
            path={":EVENT_NAME": event_name},
            query={"payloadFormat": payload_format},
            options=options,
        )

    def platform_event_schema_by_schema_id(
        self,
        *,
        schema_id: str | int,
        payload_format: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Platform Event Schema by Schema ID.

        Set, reset, or get information about a user password. This resource is available
        in REST API version 24.0 and later.

        Args:
            schema_id: In the path, for `:SCHEMA_ID`.
            payload_format: (Optional query parameter. Available in API version 43.0 and
                later.) The format of the returned event schema. This parameter can take
                one of the following values. EXPANDED—The JSON representation of the
                event schema, which is the default format when payloadFormat is not
                specified in API version 43.0 and later. COMPACT—A format that adheres
                to the open-source Apache Avro specification for the record complex type
                (see Apache Avro Format). Subscribers use the compact schema format to
                deserialize compact events received in binary form. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.platform_events.platform_event_schema_by_schema_id(
                schema_id="your-schema-id",
            )
        """
        return self._send(
            _PLATFORM_EVENT_SCHEMA_BY_SCHEMA_ID,
            path={":SCHEMA_ID": schema_id},
            query={"payloadFormat": payload_format},
            options=options,
        )


class AsyncPlatformEventsResource(AsyncResource):
    """`PlatformEventsResource`, to be awaited."""

    async def platform_event_schema_by_event_name(
        self,
        *,
        event_name: str,
        payload_format: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Platform Event Schema by Event Name.

        See `PlatformEventsResource.platform_event_schema_by_event_name`.
        """
        return await self._send(
            _PLATFORM_EVENT_SCHEMA_BY_EVENT_NAME,
            path={":EVENT_NAME": event_name},
            query={"payloadFormat": payload_format},
            options=options,
        )

    async def platform_event_schema_by_schema_id(
        self,
        *,
        schema_id: str | int,
        payload_format: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Platform Event Schema by Schema ID.

        See `PlatformEventsResource.platform_event_schema_by_schema_id`.
        """
        return await self._send(
            _PLATFORM_EVENT_SCHEMA_BY_SCHEMA_ID,
            path={":SCHEMA_ID": schema_id},
            query={"payloadFormat": payload_format},
            options=options,
        )
