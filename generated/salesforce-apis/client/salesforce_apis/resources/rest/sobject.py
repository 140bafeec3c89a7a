"""`client.rest.sobject`: REST / SObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions, Scalar
    from ...models.rest.sobject import (
        SobjectCreateBody,
        SobjectCreateBodyDict,
        SobjectRowsUpdateBody,
        SobjectRowsUpdateBodyDict,
    )

_COMPACT_LAYOUTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/compactLayouts",
    query=(("q", "Account,Contact", True),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_DESCRIBE_GLOBAL: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_DESCRIBE_GLOBAL_LAYOUTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/Global/describe/layouts/",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_DESCRIBE_SOBJECT_LAYOUTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/describe/layouts/",
    path={":SOBJECT_API_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_DESCRIBE_SOBJECT_LAYOUTS_PER_RECORD_TYPE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/describe/layouts/:RECORD_TYPE_ID",
    path={":SOBJECT_API_NAME": None, ":RECORD_TYPE_ID": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_APPROVAL_LAYOUTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/describe/approvalLayouts/:APPROVAL_PROCESS_NAME",
    path={":SOBJECT_API_NAME": None, ":APPROVAL_PROCESS_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_BASIC_INFORMATION: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_BLOB_RETRIEVE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/:RECORD_ID/:BLOB_FIELD",
    path={":SOBJECT_API_NAME": None, ":RECORD_ID": None, ":BLOB_FIELD": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_COMPACT_LAYOUTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/describe/describe/compactLayouts",
    path={":SOBJECT_API_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_CREATE: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_SOBJECT_DESCRIBE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/describe",
    path={":SOBJECT_API_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_GET_DELETED: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/deleted/",
    path={":SOBJECT_API_NAME": None},
    query=(("start", "", True), ("end", "", True)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_GET_UPDATED: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/updated/",
    path={":SOBJECT_API_NAME": None},
    query=(("start", "", True), ("end", "", True)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_NAMED_LAYOUTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/describe/namedLayouts/:LAYOUT_NAME",
    path={":SOBJECT_API_NAME": None, ":LAYOUT_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_PLATFORM_ACTION: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/PlatformAction",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_QUICK_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/quickActions/",
    path={":SOBJECT_API_NAME": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_RELATIONSHIPS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/:RECORD_ID/:RELATIONSHIP_FIELD_NAME",
    path={
        ":SOBJECT_API_NAME": None,
        ":RECORD_ID": None,
        ":RELATIONSHIP_FIELD_NAME": None,
    },
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_RICH_TEXT_IMAGE_RETRIEVE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/:RECORD_ID/richTextImageFields/:FIELD_NAME/:CONTENT_REFERENCE_ID",
    path={
        ":SOBJECT_API_NAME": None,
        ":RECORD_ID": None,
        ":FIELD_NAME": None,
        ":CONTENT_REFERENCE_ID": None,
    },
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_ROWS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/:RECORD_ID",
    path={":SOBJECT_API_NAME": None, ":RECORD_ID": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_ROWS_BY_EXTERNAL_ID: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/:FIELD_NAME/:FIELD_VALUE",
    path={":SOBJECT_API_NAME": None, ":FIELD_NAME": None, ":FIELD_VALUE": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_ROWS_DELETE: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/:RECORD_ID",
    path={":SOBJECT_API_NAME": None, ":RECORD_ID": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_ROWS_UPDATE: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/:RECORD_ID",
    path={":SOBJECT_API_NAME": None, ":RECORD_ID": None},
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_SOBJECT_SELF_SERVICE_USER_PASSWORD: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/SelfServiceUser/:USER_ID/password",
    path={":USER_ID": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_SUGGESTED_ARTICLES: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/:SOBJECT_API_NAME/suggestedArticles",
    path={":SOBJECT_API_NAME": None},
    query=(("description", "", True), ("language", "", True), ("subject", "", True)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SOBJECT_USER_PASSWORD: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/User/:USER_ID/password",
    path={":USER_ID": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)


class SobjectResource(Resource):
    """SObject."""

    def compact_layouts(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Compact Layouts.

        Returns a list of compact layouts for multiple objects. This resource is
        available in REST API version 31.0 and later.

        Args:
            q: object list. Default: `Account,Contact`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.compact_layouts(q="Account,Contact")
        """
        return self._send(_COMPACT_LAYOUTS, query={"q": q}, options=options)

    def describe_global(self, *, options: RequestOptions | None = None) -> Content:
        """Describe Global.

        Lists the available objects and their metadata for your organization’s data. In
        addition, it provides the organization encoding, as well as the maximum batch
        size permitted in queries.

        You can use the If-Modified-Since header with this resource, with the date
        format EEE, dd MMM yyyy HH:mm:ss z. When using this header, if no available
        object’s metadata has changed since the provided date, a 304 Not Modified status
        code is returned with no response body.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.describe_global()
        """
        return self._send(_DESCRIBE_GLOBAL, options=options)

    def describe_global_layouts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Describe Global Layouts.

        Returns a list of layouts and descriptions. The list of fields and the layout
        name are returned.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.describe_global_layouts()
        """
        return self._send(_DESCRIBE_GLOBAL_LAYOUTS, options=options)

    def describe_sobject_layouts(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Describe SObject Layouts.

        Returns a list of layouts and descriptions. The list of fields and the layout
        name are returned.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.describe_sobject_layouts(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _DESCRIBE_SOBJECT_LAYOUTS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def describe_sobject_layouts_per_record_type(
        self,
        *,
        sobject_api_name: str,
        record_type_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Describe SObject Layouts Per Record Type.

        Returns a list of layouts and descriptions. The list of fields and the layout
        name are returned.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            record_type_id: In the path, for `:RECORD_TYPE_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.describe_sobject_layouts_per_record_type(
                sobject_api_name="your-sobject-api-name",
                record_type_id="your-record-type-id",
            )
        """
        return self._send(
            _DESCRIBE_SOBJECT_LAYOUTS_PER_RECORD_TYPE,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_TYPE_ID": record_type_id,
            },
            options=options,
        )

    def sobject_approval_layouts(
        self,
        *,
        sobject_api_name: str,
        approval_process_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject ApprovalLayouts.

        Returns a list of approval layouts for a specified object. Specify a particular
        approval process name to limit the return value to one specific approval layout.
        This resource is available in REST API version 30.0 and later.

        approvalProcessName parameter is optional

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            approval_process_name: In the path, for `:APPROVAL_PROCESS_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_approval_layouts(
                sobject_api_name="your-sobject-api-name",
                approval_process_name="your-approval-process-name",
            )
        """
        return self._send(
            _SOBJECT_APPROVAL_LAYOUTS,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":APPROVAL_PROCESS_NAME": approval_process_name,
            },
            options=options,
        )

    def sobject_basic_information(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Basic Information.

        Describes the individual metadata for the specified object. Can also be used to
        create a new record for a given object. For example, this can be used to
        retrieve the metadata for the Account object using the GET method, or create a
        new Account object using the POST method.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_basic_information(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _SOBJECT_BASIC_INFORMATION,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def sobject_blob_retrieve(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        blob_field: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Blob Retrieve.

        Retrieves the specified blob field from an individual record.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            record_id: In the path, for `:RECORD_ID`.
            blob_field: In the path, for `:BLOB_FIELD`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_blob_retrieve(
                sobject_api_name="your-sobject-api-name",
                record_id="your-record-id",
                blob_field="your-blob-field",
            )
        """
        return self._send(
            _SOBJECT_BLOB_RETRIEVE,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_ID": record_id,
                ":BLOB_FIELD": blob_field,
            },
            options=options,
        )

    def sobject_compact_layouts(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject CompactLayouts.

        Returns a list of compact layouts for a specific object. This resource is
        available in REST API version 29.0 and later.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_compact_layouts(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _SOBJECT_COMPACT_LAYOUTS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def sobject_create(
        self,
        *,
        sobject_api_name: str,
        body: SobjectCreateBody | SobjectCreateBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Create.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_create(
                sobject_api_name="your-sobject-api-name",
                body={"Name": "test"},
            )
        """
        return self._send(
            _SOBJECT_CREATE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            body=body,
            options=options,
        )

    def sobject_describe(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Describe.

        Describes the individual metadata for the specified object. Can also be used to
        create a new record for a given object. For example, this can be used to
        retrieve the metadata for the Account object using the GET method, or create a
        new Account object using the POST method.

        Args:
            sobject_api_name: Object API name.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_describe(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _SOBJECT_DESCRIBE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def sobject_get_deleted(
        self,
        *,
        sobject_api_name: str,
        start: Scalar | NotGiven = NOT_GIVEN,
        end: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Get Deleted.

        Retrieves the list of individual records that have been deleted within the given
        timespan for the specified object. SObject Get Deleted is available in API
        version 29.0 and later.

        This resource is commonly used in data replication applications. Note the
        following considerations:
        Deleted records are written to a delete log which this resource accesses. A
        background process that runs every two hours purges records that have been in an
        organization's delete log for more than two hours if the number of records is
        above a certain limit. Starting with the oldest records, the process purges
        delete log entries until the delete log is back below the limit. This is done to
        protect Salesforce from performance issues related to massive delete logs
        Information on deleted records are returned only if the current session user has
        access to them.
        Results are returned for no more than 15 days previous to the day the call is
        executed (or earlier if an administrator has purged the Recycle Bin).

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            start: Query parameter `start`. Default: an empty text.
            end: Query parameter `end`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_get_deleted(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _SOBJECT_GET_DELETED,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"start": start, "end": end},
            options=options,
        )

    def sobject_get_updated(
        self,
        *,
        sobject_api_name: str,
        start: Scalar | NotGiven = NOT_GIVEN,
        end: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Get Updated.

        Retrieves the list of individual records that have been updated (added or
        changed) within the given timespan for the specified object. SObject Get Updated
        is available in API version 29.0 and later.

        This resource is commonly used in data replication applications. Note the
        following considerations:
        Results are returned for no more than 30 days previous to the day the call is
        executed.
        Your client application can replicate any objects to which it has sufficient
        permissions. For example, to replicate all data for your organization, your
        client application must be logged in with “View All Data” access rights to the
        specified object. Similarly, the objects must be within your sharing rules.
        There is a limit of 600,000 IDs returned from this resource. If more than
        600,000 IDs would be returned, EXCEEDED_ID_LIMIT is returned. You can correct
        the error by choosing start and end dates that are closer together.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            start: Query parameter `start`. Default: an empty text.
            end: Query parameter `end`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_get_updated(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _SOBJECT_GET_UPDATED,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"start": start, "end": end},
            options=options,
        )

    def sobject_named_layouts(
        self,
        *,
        sobject_api_name: str,
        layout_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Named Layouts.

        Retrieves information about alternate named layouts for a given object.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            layout_name: In the path, for `:LAYOUT_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_named_layouts(
                sobject_api_name="your-sobject-api-name",
                layout_name="your-layout-name",
            )
        """
        return self._send(
            _SOBJECT_NAMED_LAYOUTS,
            path={":SOBJECT_API_NAME": sobject_api_name, ":LAYOUT_NAME": layout_name},
            options=options,
        )

    def sobject_platform_action(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject PlatformAction.

        PlatformAction is a virtual read-only object. It enables you to query for
        actions displayed in the UI, given a user, a context, device format, and a
        record ID. Examples include standard and custom buttons, quick actions, and
        productivity actions.
        Returns the description of the PlatformAction.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_platform_action()
        """
        return self._send(_SOBJECT_PLATFORM_ACTION, options=options)

    def sobject_quick_actions(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Quick Actions.

        Returns a list of actions and their details. This resource is available in REST
        API version 28.0 and later. When working with actions, also refer to Quick
        Actions.

        To return a specific object’s actions as well as global actions, use:
        /vXX.X/sobjects/object/quickActions/
        To return a specific action, use /vXX.X/sobjects/object/quickActions/{action
        name}
        To return a specific action’s descriptive detail, use
        /vXX.X/sobjects/object/quickActions/{action name}/describe/
        To return a specific action’s default values, including default field values,
        use services/data/vXX.X/sobjects/object/quickActions/{action
        name}/defaultValues/
        In API version 28.0, to evaluate the default values for an action, use
        vXX.X/sobjects/object/quickActions/{action name}/defaultValues/{parent id}
        In API version 29.0 and greater, to evaluate the default values for an action,
        use vXX.X/sobjects/object/quickActions/{action name}/defaultValues/{context id}
        This returns the default values specific to the {context id} object.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_quick_actions(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _SOBJECT_QUICK_ACTIONS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def sobject_relationships(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        relationship_field_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Relationships.

        Accesses records by traversing object relationships via friendly URLs. You can
        retrieve, update, or delete the record associated with the traversed
        relationship field. If there are multiple related records, you can retrieve the
        complete set of associated records. This resource is available in REST API
        version 36.0 and later.

        GET, PATCH, DELETE

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            record_id: In the path, for `:RECORD_ID`.
            relationship_field_name: In the path, for `:RELATIONSHIP_FIELD_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_relationships(
                sobject_api_name="your-sobject-api-name",
                record_id="your-record-id",
                relationship_field_name="your-relationship-field-name",
            )
        """
        return self._send(
            _SOBJECT_RELATIONSHIPS,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_ID": record_id,
                ":RELATIONSHIP_FIELD_NAME": relationship_field_name,
            },
            options=options,
        )

    def sobject_rich_text_image_retrieve(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        field_name: str,
        content_reference_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Rich Text Image Retrieve.

        Retrieves the specified image data from a specific rich text area field in a
        given record.
        contentReferenceId  The reference ID that uniquely identifies an image within a
        rich text area field.
        You can obtain the reference by retrieving information for the object. The
        description will show the contents of the rich text area field

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            record_id: In the path, for `:RECORD_ID`.
            field_name: In the path, for `:FIELD_NAME`.
            content_reference_id: In the path, for `:CONTENT_REFERENCE_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_rich_text_image_retrieve(
                sobject_api_name="your-sobject-api-name",
                record_id="your-record-id",
                field_name="your-field-name",
                content_reference_id="your-content-reference-id",
            )
        """
        return self._send(
            _SOBJECT_RICH_TEXT_IMAGE_RETRIEVE,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_ID": record_id,
                ":FIELD_NAME": field_name,
                ":CONTENT_REFERENCE_ID": content_reference_id,
            },
            options=options,
        )

    def sobject_rows(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Rows.

        Accesses records based on the specified object ID. Retrieves, updates, or
        deletes records. This resource can also be used to retrieve field values. Use
        the GET method to retrieve records or fields, the DELETE method to delete
        records, and the PATCH method to update records.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            record_id: In the path, for `:RECORD_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_rows(
                sobject_api_name="your-sobject-api-name",
                record_id="your-record-id",
            )
        """
        return self._send(
            _SOBJECT_ROWS,
            path={":SOBJECT_API_NAME": sobject_api_name, ":RECORD_ID": record_id},
            options=options,
        )

    def sobject_rows_by_external_id(
        self,
        *,
        sobject_api_name: str,
        field_name: str,
        field_value: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Rows by External ID.

        Creates new records or updates existing records (upserts records) based on the
        value of a specified external ID field.

        If the specified value doesn't exist, a new record is created.
        If a record does exist with that value, the field values specified in the
        request body are updated.
        If the value is not unique, the REST API returns a 300 response with the list of
        matching records.

        HEAD, GET, PATCH, DELETE, POST

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            field_name: In the path, for `:FIELD_NAME`.
            field_value: In the path, for `:FIELD_VALUE`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_rows_by_external_id(
                sobject_api_name="your-sobject-api-name",
                field_name="your-field-name",
                field_value="your-field-value",
            )
        """
        return self._send(
            _SOBJECT_ROWS_BY_EXTERNAL_ID,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":FIELD_NAME": field_name,
                ":FIELD_VALUE": field_value,
            },
            options=options,
        )

    def sobject_rows_delete(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Rows Delete.

        Accesses records based on the specified object ID. Retrieves, updates, or
        deletes records. This resource can also be used to retrieve field values. Use
        the GET method to retrieve records or fields, the DELETE method to delete
        records, and the PATCH method to update records.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            record_id: In the path, for `:RECORD_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_rows_delete(
                sobject_api_name="your-sobject-api-name",
                record_id="your-record-id",
            )
        """
        return self._send(
            _SOBJECT_ROWS_DELETE,
            path={":SOBJECT_API_NAME": sobject_api_name, ":RECORD_ID": record_id},
            options=options,
        )

    def sobject_rows_update(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        body: SobjectRowsUpdateBody | SobjectRowsUpdateBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Rows Update.

        Accesses records based on the specified object ID. Retrieves, updates, or
        deletes records. This resource can also be used to retrieve field values. Use
        the GET method to retrieve records or fields, the DELETE method to delete
        records, and the PATCH method to update records.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            record_id: In the path, for `:RECORD_ID`.
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_rows_update(
                sobject_api_name="your-sobject-api-name",
                record_id="your-record-id",
                body={"field API name": "value"},
            )
        """
        return self._send(
            _SOBJECT_ROWS_UPDATE,
            path={":SOBJECT_API_NAME": sobject_api_name, ":RECORD_ID": record_id},
            body=body,
            options=options,
        )

    def sobject_self_service_user_password(
        self,
        *,
        user_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Self Service User Password.

        Set, reset, or get information about a user password. This resource is available
        in REST API version 24.0 and later.

        Args:
            user_id: In the path, for `:USER_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_self_service_user_password(
                user_id="your-user-id",
            )
        """
        return self._send(
            _SOBJECT_SELF_SERVICE_USER_PASSWORD,
            path={":USER_ID": user_id},
            options=options,
        )

    def sobject_suggested_articles(
        self,
        *,
        sobject_api_name: str,
        description: str | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        subject: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Suggested Articles.

        Returns a list of suggested Salesforce Knowledge articles for a case, work
        order, or work order line item.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            description: Query parameter `description`. Default: an empty text.
            language: Query parameter `language`. Default: an empty text.
            subject: Query parameter `subject`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_suggested_articles(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _SOBJECT_SUGGESTED_ARTICLES,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={
                "description": description,
                "language": language,
                "subject": subject,
            },
            options=options,
        )

    def sobject_user_password(
        self,
        *,
        user_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject User Password.

        Set, reset, or get information about a user password. This resource is available
        in REST API version 24.0 and later.

        Args:
            user_id: In the path, for `:USER_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.sobject.sobject_user_password(user_id="your-user-id")
        """
        return self._send(
            _SOBJECT_USER_PASSWORD,
            path={":USER_ID": user_id},
            options=options,
        )


class AsyncSobjectResource(AsyncResource):
    """`SobjectResource`, to be awaited."""

    async def compact_layouts(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Compact Layouts.

        See `SobjectResource.compact_layouts`.
        """
        return await self._send(_COMPACT_LAYOUTS, query={"q": q}, options=options)

    async def describe_global(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Describe Global.

        See `SobjectResource.describe_global`.
        """
        return await self._send(_DESCRIBE_GLOBAL, options=options)

    async def describe_global_layouts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Describe Global Layouts.

        See `SobjectResource.describe_global_layouts`.
        """
        return await self._send(_DESCRIBE_GLOBAL_LAYOUTS, options=options)

    async def describe_sobject_layouts(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Describe SObject Layouts.

        See `SobjectResource.describe_sobject_layouts`.
        """
        return await self._send(
            _DESCRIBE_SOBJECT_LAYOUTS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def describe_sobject_layouts_per_record_type(
        self,
        *,
        sobject_api_name: str,
        record_type_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Describe SObject Layouts Per Record Type.

        See `SobjectResource.describe_sobject_layouts_per_record_type`.
        """
        return await self._send(
            _DESCRIBE_SOBJECT_LAYOUTS_PER_RECORD_TYPE,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_TYPE_ID": record_type_id,
            },
            options=options,
        )

    async def sobject_approval_layouts(
        self,
        *,
        sobject_api_name: str,
        approval_process_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject ApprovalLayouts.

        See `SobjectResource.sobject_approval_layouts`.
        """
        return await self._send(
            _SOBJECT_APPROVAL_LAYOUTS,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":APPROVAL_PROCESS_NAME": approval_process_name,
            },
            options=options,
        )

    async def sobject_basic_information(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Basic Information.

        See `SobjectResource.sobject_basic_information`.
        """
        return await self._send(
            _SOBJECT_BASIC_INFORMATION,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def sobject_blob_retrieve(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        blob_field: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Blob Retrieve.

        See `SobjectResource.sobject_blob_retrieve`.
        """
        return await self._send(
            _SOBJECT_BLOB_RETRIEVE,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_ID": record_id,
                ":BLOB_FIELD": blob_field,
            },
            options=options,
        )

    async def sobject_compact_layouts(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject CompactLayouts.

        See `SobjectResource.sobject_compact_layouts`.
        """
        return await self._send(
            _SOBJECT_COMPACT_LAYOUTS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def sobject_create(
        self,
        *,
        sobject_api_name: str,
        body: SobjectCreateBody | SobjectCreateBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Create.

        See `SobjectResource.sobject_create`.
        """
        return await self._send(
            _SOBJECT_CREATE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            body=body,
            options=options,
        )

    async def sobject_describe(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Describe.

        See `SobjectResource.sobject_describe`.
        """
        return await self._send(
            _SOBJECT_DESCRIBE,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def sobject_get_deleted(
        self,
        *,
        sobject_api_name: str,
        start: Scalar | NotGiven = NOT_GIVEN,
        end: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Get Deleted.

        See `SobjectResource.sobject_get_deleted`.
        """
        return await self._send(
            _SOBJECT_GET_DELETED,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"start": start, "end": end},
            options=options,
        )

    async def sobject_get_updated(
        self,
        *,
        sobject_api_name: str,
        start: Scalar | NotGiven = NOT_GIVEN,
        end: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Get Updated.

        See `SobjectResource.sobject_get_updated`.
        """
        return await self._send(
            _SOBJECT_GET_UPDATED,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={"start": start, "end": end},
            options=options,
        )

    async def sobject_named_layouts(
        self,
        *,
        sobject_api_name: str,
        layout_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Named Layouts.

        See `SobjectResource.sobject_named_layouts`.
        """
        return await self._send(
            _SOBJECT_NAMED_LAYOUTS,
            path={":SOBJECT_API_NAME": sobject_api_name, ":LAYOUT_NAME": layout_name},
            options=options,
        )

    async def sobject_platform_action(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject PlatformAction.

        See `SobjectResource.sobject_platform_action`.
        """
        return await self._send(_SOBJECT_PLATFORM_ACTION, options=options)

    async def sobject_quick_actions(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Quick Actions.

        See `SobjectResource.sobject_quick_actions`.
        """
        return await self._send(
            _SOBJECT_QUICK_ACTIONS,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def sobject_relationships(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        relationship_field_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Relationships.

        See `SobjectResource.sobject_relationships`.
        """
        return await self._send(
            _SOBJECT_RELATIONSHIPS,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_ID": record_id,
                ":RELATIONSHIP_FIELD_NAME": relationship_field_name,
            },
            options=options,
        )

    async def sobject_rich_text_image_retrieve(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        field_name: str,
        content_reference_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Rich Text Image Retrieve.

        See `SobjectResource.sobject_rich_text_image_retrieve`.
        """
        return await self._send(
            _SOBJECT_RICH_TEXT_IMAGE_RETRIEVE,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_ID": record_id,
                ":FIELD_NAME": field_name,
                ":CONTENT_REFERENCE_ID": content_reference_id,
            },
            options=options,
        )

    async def sobject_rows(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Rows.

        See `SobjectResource.sobject_rows`.
        """
        return await self._send(
            _SOBJECT_ROWS,
            path={":SOBJECT_API_NAME": sobject_api_name, ":RECORD_ID": record_id},
            options=options,
        )

    async def sobject_rows_by_external_id(
        self,
        *,
        sobject_api_name: str,
        field_name: str,
        field_value: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Rows by External ID.

        See `SobjectResource.sobject_rows_by_external_id`.
        """
        return await self._send(
            _SOBJECT_ROWS_BY_EXTERNAL_ID,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":FIELD_NAME": field_name,
                ":FIELD_VALUE": field_value,
            },
            options=options,
        )

    async def sobject_rows_delete(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Rows Delete.

        See `SobjectResource.sobject_rows_delete`.
        """
        return await self._send(
            _SOBJECT_ROWS_DELETE,
            path={":SOBJECT_API_NAME": sobject_api_name, ":RECORD_ID": record_id},
            options=options,
        )

    async def sobject_rows_update(
        self,
        *,
        sobject_api_name: str,
        record_id: str | int,
        body: SobjectRowsUpdateBody | SobjectRowsUpdateBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Rows Update.

        See `SobjectResource.sobject_rows_update`.
        """
        return await self._send(
            _SOBJECT_ROWS_UPDATE,
            path={":SOBJECT_API_NAME": sobject_api_name, ":RECORD_ID": record_id},
            body=body,
            options=options,
        )

    async def sobject_self_service_user_password(
        self,
        *,
        user_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Self Service User Password.

        See `SobjectResource.sobject_self_service_user_password`.
        """
        return await self._send(
            _SOBJECT_SELF_SERVICE_USER_PASSWORD,
            path={":USER_ID": user_id},
            options=options,
        )

    async def sobject_suggested_articles(
        self,
        *,
        sobject_api_name: str,
        description: str | NotGiven = NOT_GIVEN,
        language: str | NotGiven = NOT_GIVEN,
        subject: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject Suggested Articles.

        See `SobjectResource.sobject_suggested_articles`.
        """
        return await self._send(
            _SOBJECT_SUGGESTED_ARTICLES,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={
                "description": description,
                "language": language,
                "subject": subject,
            },
            options=options,
        )

    async def sobject_user_password(
        self,
        *,
        user_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """SObject User Password.

        See `SobjectResource.sobject_user_password`.
        """
        return await self._send(
            _SOBJECT_USER_PASSWORD,
            path={":USER_ID": user_id},
            options=options,
        )
