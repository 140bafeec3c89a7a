"""`client.composite`: Composite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._auth import OAUTH2
from .._runtime import NOT_GIVEN, AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from .._runtime import Content, NotGiven, RequestOptions, Scalar
    from ..models.composite import (
        BatchBody,
        BatchBodyDict,
        CompositeBody,
        CompositeBodyDict,
        CompositeGraphBody,
        CompositeGraphBodyDict,
        CompositeGraphResponse,
        SobjectCollectionsCreateBody,
        SobjectCollectionsCreateBodyDict,
        SobjectCollectionsUpdateBody,
        SobjectCollectionsUpdateBodyDict,
        SobjectCollectionsUpsertBody,
        SobjectCollectionsUpsertBodyDict,
        SobjectTreeBody,
        SobjectTreeBodyDict,
    )

_BATCH: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/composite/batch",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_COMPOSITE: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/composite/",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_COMPOSITE_GRAPH: Operation[CompositeGraphResponse] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/composite/graph",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
    responses={200: ".models.composite:CompositeGraphResponse"},
)

_SOBJECT_COLLECTIONS_CREATE: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/composite/sobjects",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_SOBJECT_COLLECTIONS_DELETE: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/composite/sobjects/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    query=(("ids", "", True), ("allOrNone", "", True)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_COLLECTIONS_RETRIEVE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/composite/sobjects/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    query=(("ids", "", True), ("fields", "", True)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_SOBJECT_COLLECTIONS_UPDATE: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/composite/sobjects/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_SOBJECT_COLLECTIONS_UPSERT: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/composite/sobjects/:SOBJECT_API_NAME/:FIELD_NAME",
    path={":SOBJECT_API_NAME": None, ":FIELD_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_SOBJECT_TREE: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/composite/tree/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)


class CompositeResource(Resource):
    """Composite."""

    def batch(
        self,
        *,
        body: BatchBody | BatchBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Batch.

        Executes up to 25 subrequests in a single request. The response bodies and HTTP
        statuses of the subrequests in the batch are returned in a single response body.
        Each subrequest counts against rate limits.
        The requests in a batch are called subrequests. All subrequests are executed in
        the context of the same user. Subrequests are independent, and you can’t pass
        information between them. Subrequests execute serially in their order in the
        request body. When a subrequest executes successfully, it commits its data.
        Commits are reflected in the output of later subrequests. If a subrequest fails,
        commits made by previous subrequests are not rolled back. If a batch request
        doesn’t complete within 10 minutes, the batch times out and the remaining
        subrequests aren’t executed.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_batch.htm

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.composite.batch(
                body={"haltOnError": "Boolean", "batchRequests": "Subrequest[]"},
            )
        """
        return self._send(_BATCH, body=body, options=options)

    def composite(
        self,
        *,
        body: CompositeBody | CompositeBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Composite.

        Executes a series of REST API requests in a single call. You can use the output
        of one request as the input to a subsequent request. The response bodies and
        HTTP statuses of the requests are returned in a single response body. The entire
        request counts as a single call toward your API limits.
        The requests in a composite call are called subrequests. All subrequests are
        executed in the context of the same user. In a subrequest’s body, you specify a
        reference ID that maps to the subrequest’s response. You can then refer to the
        ID in the url or body fields of later subrequests by using a JavaScript-like
        reference notation.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_composite.htm

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/composite/composite.py`.
        """
        return self._send(_COMPOSITE, body=body, options=options)

    def composite_graph(
        self,
        *,
        body: CompositeGraphBody | CompositeGraphBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> CompositeGraphResponse:
        """Composite Graph.

        Composite graphs provide an enhanced way to perform composite requests, which
        execute a series of REST API requests in a single call.
        Regular composite requests allow you to execute a series of REST API requests in
        a single call. And you can use the output of one request as the input to a
        subsequent request.

        Composite graphs extend this by allowing you to assemble a more complicated and
        complete series of related objects and records.

        Composite graphs also enable you to ensure that the steps in a given set of
        operations are either all completed or all not completed. This avoids requiring
        you to check for a mix of successful and unsuccessful results.

        Regular composite requests have a limit of 25 subrequests. Composite graphs
        increase this limit to 500. This gives a single API call much greater power.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_graph_introduction.htm

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `CompositeGraphResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/composite/composite-graph.py`.
        """
        return self._send(_COMPOSITE_GRAPH, body=body, options=options)

    def sobject_collections_create(
        self,
        *,
        body: (
            SobjectCollectionsCreateBody
            | SobjectCollectionsCreateBodyDict
            | str
            | bytes
        ),
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Collections Create.

        Executes actions on multiple records in one request. Use SObject Collections to
        reduce the number of round-trips between the client and server. This resource is
        available in API version 42.0 and later.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections.htm

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.composite.sobject_collections_create(
                body={"allOrNone": "Boolean", "records": "SObject[]"},
            )
        """
        return self._send(_SOBJECT_COLLECTIONS_CREATE, body=body, options=options)

    def sobject_collections_delete(
        self,
        *,
        sobject_api_name: str,
        ids: Scalar | NotGiven = NOT_GIVEN,
        all_or_none: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Collections Delete.

        Executes actions on multiple records in one request. Use SObject Collections to
        reduce the number of round-trips between the client and server. This resource is
        available in API version 42.0 and later.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections.htm

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            ids: Query parameter `ids`. Default: an empty text.
            all_or_none: Query parameter `allOrNone`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.composite.sobject_collections_delete(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _SOBJECT_COLLECTIONS_DELETE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"ids": ids, "allOrNone": all_or_none},
            options=options,
        )

    def sobject_collections_retrieve(
        self,
        *,
        sobject_api_name: str,
        ids: Scalar | NotGiven = NOT_GIVEN,
        fields: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Collections Retrieve.

        Executes actions on multiple records in one request. Use SObject Collections to
        reduce the number of round-trips between the client and server. This resource is
        available in API version 42.0 and later.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections.htm

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            ids: Query parameter `ids`. Default: an empty text.
            fields: Query parameter `fields`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.composite.sobject_collections_retrieve(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _SOBJECT_COLLECTIONS_RETRIEVE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"ids": ids, "fields": fields},
            options=options,
        )

    def sobject_collections_update(
        self,
        *,
        sobject_api_name: str,
        body: (
            SobjectCollectionsUpdateBody
            | SobjectCollectionsUpdateBodyDict
            | str
            | bytes
        ),
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Collections Update.

        Executes actions on multiple records in one request. Use SObject Collections to
        reduce the number of round-trips between the client and server. This resource is
        available in API version 42.0 and later.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections.htm

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.composite.sobject_collections_update(
                sobject_api_name="your-sobject-api-name",
                body={"allOrNone": "Boolean", "records": "SObject[]"},
            )
        """
        return self._send(
            _SOBJECT_COLLECTIONS_UPDATE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            body=body,
            options=options,
        )

    def sobject_collections_upsert(
        self,
        *,
        sobject_api_name: str,
        field_name: str,
        body: (
            SobjectCollectionsUpsertBody
            | SobjectCollectionsUpsertBodyDict
            | str
            | bytes
        ),
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Collections Upsert.

        Use a PATCH request with sObject Collections to either create or update (upsert)
        up to 200 records based on an external ID field. This method returns a list of
        UpsertResult objects. You can choose whether to roll back the entire request
        when an error occurs. This request is available in API version 46 and later.

        [https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_upsert.htm](https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_upsert.htm)

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            field_name: In the path, for `:FIELD_NAME`.
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.composite.sobject_collections_upsert(
                sobject_api_name="your-sobject-api-name",
                field_name="your-field-name",
                body={"allOrNone": "Boolean", "records": "SObject[]"},
            )
        """
        return self._send(
            _SOBJECT_COLLECTIONS_UPSERT,
            path={":SOBJECT_API_NAME": sobject_api_name, ":FIELD_NAME": field_name},
            body=body,
            options=options,
        )

    def sobject_tree(
        self,
        *,
        sobject_api_name: str,
        body: SobjectTreeBody | SobjectTreeBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Tree.

        Creates one or more sObject trees with root records of the specified type. An
        sObject tree is a collection of nested, parent-child records with a single root
        record.
        In the request data, you supply the record hierarchies, required and optional
        field values, each record’s type, and a reference ID for each record. Upon
        success, the response contains the IDs of the created records. If an error
        occurs while creating a record, the entire request fails. In this case, the
        response contains only the reference ID of the record that caused the error and
        the error information.

        The request can contain the following:
        Up to a total of 200 records across all trees
        Up to five records of different types
        SObject trees up to five levels deep
        Because an sObject tree can contain a single record, you can use this resource
        to create up to 200 unrelated records of the same type.

        When the request is processed and records are created, triggers, processes, and
        workflow rules fire separately for each of the following groups of records.
        Root records across all sObject trees in the request
        All second-level records of the same type—for example, second-level Contacts
        across all sObject trees in the request
        All third-level records of the same type
        All fourth-level records of the same type
        All fifth-level records of the same type

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobject_tree.htm

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.composite.sobject_tree(
                sobject_api_name="your-sobject-api-name",
                body={"records": "SObject Tree Input[]"},
            )
        """
        return self._send(
            _SOBJECT_TREE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            body=body,
            options=options,
        )


class AsyncCompositeResource(AsyncResource):
    """`CompositeResource`, to be awaited."""

    async def batch(
        self,
        *,
        body: BatchBody | BatchBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Batch.

        See `CompositeResource.batch`.
        """
        return await self._send(_BATCH, body=body, options=options)

    async def composite(
        self,
        *,
        body: CompositeBody | CompositeBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Composite.

        See `CompositeResource.composite`.
        """
        return await self._send(_COMPOSITE, body=body, options=options)

    async def composite_graph(
        self,
        *,
        body: CompositeGraphBody | CompositeGraphBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> CompositeGraphResponse:
        """Composite Graph.

        See `CompositeResource.composite_graph`.
        """
        return await self._send(_COMPOSITE_GRAPH, body=body, options=options)

    async def sobject_collections_create(
        self,
        *,
        body: (
            SobjectCollectionsCreateBody
            | SobjectCollectionsCreateBodyDict
            | str
            | bytes
        ),
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Collections Create.

        See `CompositeResource.sobject_collections_create`.
        """
        return await self._send(_SOBJECT_COLLECTIONS_CREATE, body=body, options=options)

    async def sobject_collections_delete(
        self,
        *,
        sobject_api_name: str,
        ids: Scalar | NotGiven = NOT_GIVEN,
        all_or_none: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Collections Delete.

        See `CompositeResource.sobject_collections_delete`.
        """
        return await self._send(
            _SOBJECT_COLLECTIONS_DELETE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"ids": ids, "allOrNone": all_or_none},
            options=options,
        )

    async def sobject_collections_retrieve(
        self,
        *,
        sobject_api_name: str,
        ids: Scalar | NotGiven = NOT_GIVEN,
        fields: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Collections Retrieve.

        See `CompositeResource.sobject_collections_retrieve`.
        """
        return await self._send(
            _SOBJECT_COLLECTIONS_RETRIEVE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"ids": ids, "fields": fields},
            options=options,
        )

    async def sobject_collections_update(
        self,
        *,
        sobject_api_name: str,
        body: (
            SobjectCollectionsUpdateBody
            | SobjectCollectionsUpdateBodyDict
            | str
            | bytes
        ),
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Collections Update.

        See `CompositeResource.sobject_collections_update`.
        """
        return await self._send(
            _SOBJECT_COLLECTIONS_UPDATE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            body=body,
            options=options,
        )

    async def sobject_collections_upsert(
        self,
        *,
        sobject_api_name: str,
        field_name: str,
        body: (
            SobjectCollectionsUpsertBody
            | SobjectCollectionsUpsertBodyDict
            | str
            | bytes
        ),
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Collections Upsert.

        See `CompositeResource.sobject_collections_upsert`.
        """
        return await self._send(
            _SOBJECT_COLLECTIONS_UPSERT,
            path={":SOBJECT_API_NAME": sobject_api_name, ":FIELD_NAME": field_name},
            body=body,
            options=options,
        )

    async def sobject_tree(
        self,
        *,
        sobject_api_name: str,
        body: SobjectTreeBody | SobjectTreeBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Tree.

        See `CompositeResource.sobject_tree`.
        """
        return await self._send(
            _SOBJECT_TREE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            body=body,
            options=options,
        )
