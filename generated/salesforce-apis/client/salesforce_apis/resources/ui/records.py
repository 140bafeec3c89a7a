"""`client.ui.records`: UI / Records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions, Scalar
    from ...models.ui.records import (
        GetValuesForPicklistFieldResponse,
        RecordBody,
        RecordBodyDict,
    )

_CREATE_RECORD: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/records",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_DELETE_RECORD: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/records/:RECORD_ID",
    path={":RECORD_ID": None},
    auth=OAUTH2,
)

_GET_BATCH_OF_RECORDS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/records/batch/:RECORD_IDS",
    path={":RECORD_IDS": None},
    query=(
        ("childRelationships", "", False),
        ("fields", "", False),
        ("layoutTypes", "", False),
        ("modes", "", False),
        ("optionalFields", "", False),
        ("pageSize", "", False),
        ("updateMru", "", False),
    ),
    auth=OAUTH2,
)

_GET_CHILD_RECORDS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/records/:RECORD_ID/child-relationships/:RELATIONSHIP_NAME\n",
    path={":RECORD_ID": None, ":RELATIONSHIP_NAME\n": None},
    query=(
        ("fields", "", False),
        ("optionalFields", "", False),
        ("page", "", False),
        ("pageSize", "", False),
        ("pageToken", "", False),
    ),
    auth=OAUTH2,
)

_GET_DEFAULT_VALUES_TO_CLONE_RECORD: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/record-defaults/clone/:RECORD_ID",
    path={":RECORD_ID": None},
    query=(
        ("formFactor", "", False),
        ("optionalFields", "", False),
        ("recordTypeId", "", False),
    ),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_DEFAULT_VALUES_TO_CREATE_RECORD: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/record-defaults/create/:RECORD_ID",
    path={":RECORD_ID": None},
    query=(
        ("formFactor", "", False),
        ("optionalFields", "", False),
        ("recordTypeId", "", False),
    ),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_DIRECTORY_OF_SUPPORTED_OBJECTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/object-info",
    auth=OAUTH2,
)

_GET_LOOKUP_FIELD_SUGGESTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/lookups/:SOBJECT_API_NAME/:FIELD_API_NAME",
    path={":SOBJECT_API_NAME": None, ":FIELD_API_NAME": None},
    query=(
        ("dependentFieldBindings", "", False),
        ("page", "", False),
        ("pageSize", "", False),
        ("q", "", False),
        ("searchType", "", False),
    ),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LOOKUP_FIELD_SUGGESTIONS_FOR_SPECIFIED_OBJECT: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/lookups/:SOBJECT_API_NAME/:FIELD_API_NAME/:TARGET_API_NAME",
    path={":SOBJECT_API_NAME": None, ":FIELD_API_NAME": None, ":TARGET_API_NAME": None},
    query=(
        ("dependentFieldBindings", "", False),
        ("page", "", False),
        ("pageSize", "", False),
        ("q", "", False),
        ("searchType", "", False),
    ),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_OBJECT_METADATA: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/object-info/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    auth=OAUTH2,
)

_GET_RECORD: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/records/:RECORD_ID",
    path={":RECORD_ID": None},
    query=(
        ("childRelationships", "", False),
        ("fields", "", False),
        ("layoutTypes", "", False),
        ("modes", "", False),
        ("optionalFields", "", False),
        ("pageSize", "", False),
        ("updateMru", "", False),
    ),
    auth=OAUTH2,
)

_GET_RECORD_DATA_AND_OBJECT_METADATA: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/record-ui/:RECORD_IDS",
    path={":RECORD_IDS": None},
    query=(
        ("childRelationships", "", False),
        ("formFactor", "", False),
        ("layoutTypes", "", False),
        ("modes", "", False),
        ("optionalFields", "", False),
        ("pageSize", "", False),
        ("updateMru", "", False),
    ),
    auth=OAUTH2,
)

_GET_RECORD_LAYOUT_METADATA: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/layout/:SOBJECT_API_NAME",
    path={":SOBJECT_API_NAME": None},
    query=(
        ("formFactor", "", False),
        ("layoutTypes", "", False),
        ("modes", "", False),
        ("recordTypeId", "", False),
    ),
    auth=OAUTH2,
)

_GET_VALUES_FOR_ALL_PICKLIST_FIELDS_OF_RECORD_TYPE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/object-info/:SOBJECT_API_NAME/picklist-values/:RECORD_TYPE_ID",
    path={":SOBJECT_API_NAME": None, ":RECORD_TYPE_ID": None},
    auth=OAUTH2,
)

_GET_VALUES_FOR_PICKLIST_FIELD: Operation[GetValuesForPicklistFieldResponse] = (
    Operation(
        method="GET",
        url="{{_endpoint}}/services/data/v{{version}}/ui-api/object-info/:SOBJECT_API_NAME/picklist-values/:RECORD_TYPE_ID/:FIELD_API_NAME",
        path={
            ":SOBJECT_API_NAME": "Account",
            ":RECORD_TYPE_ID": "012000000000000AAA",
            ":FIELD_API_NAME": "Industry",
        },
        auth=OAUTH2,
        responses={200: ".models.ui.records:GetValuesForPicklistFieldResponse"},
    )
)

_UPDATE_RECORD: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/records/:RECORD_ID",
    path={":RECORD_ID": None},
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)


class RecordsResource(Resource):
    """Records."""

    def create_record(
        self,
        *,
        body: RecordBody | RecordBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Create a Record.

        Create a record. First, make a request to the Clone Record Default or Create
        Record Default resources to get the default metadata and data for the record.
        As of API version 43.0, if you pass read-only fields in a request body, the
        response is an Error with Output.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.create_record(
                body={
                    "allowSaveOnDuplicate": False,
                    "apiName": "Object",
                    "fields": {"FieldAPIName": "FieldValue"},
                },
            )
        """
        return self._send(_CREATE_RECORD, body=body, options=options)

    def delete_record(
        self,
        *,
        record_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete a Record.

        Update a record's data.
        User Interface API enforces Salesforce validation rules. If a validation rule
        fails, the response is an Error with Output.

        When you make a PATCH request to update a record, make sure that the record
        hasn’t changed since the user started editing it. To find out whether it’s safe
        to save a record, pass the If-Modified-Since HTTP header in the request.

        As of API version 43.0, if you pass read-only fields in a request body, the
        response is an Error with Output.

        Args:
            record_id: In the path, for `:RECORD_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.delete_record(record_id="your-record-id")
        """
        return self._send(
            _DELETE_RECORD,
            path={":RECORD_ID": record_id},
            options=options,
        )

    def get_batch_of_records(
        self,
        *,
        record_ids: str | int,
        child_relationships: Scalar | NotGiven = NOT_GIVEN,
        fields: str | NotGiven = NOT_GIVEN,
        layout_types: str | NotGiven = NOT_GIVEN,
        modes: str | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        update_mru: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get a Batch of Records.

        Get data for a batch of records.

        Args:
            record_ids: In the path, for `:RECORD_IDS`.
            child_relationships: A collection of child relationship names. The records
                with those child relationship names are included in the response.
                Specify names in the format ObjectApiName.ChildRelationshipName or
                ObjectApiName.ChildRelationshipName.FieldApiName. For example, to
                specify the Contacts relationship on an Account, use Account.Contacts.
                You can get child relationships one level deep. To get a relationship
                name, look in the Object Info response body. Not sent by default.
            fields: Specifies the fields to return. If this property is specified, the
                response is a union of fields and optionalFields. If the context user
                doesn’t have access to a field, an error is returned. If you’re not sure
                whether the context user has access to a field and you don’t want the
                request to fail if they don’t, use the optionalFields parameter. Specify
                names in the format ObjectApiName.FieldName. You can get any field that
                has a named relationship to this record. There is no limit to the number
                of fields you can specify. Not sent by default.
            layout_types: Specifies the fields to return. If this property is specified,
                the response is a union of layoutTypes, modes, and optionalFields. A
                collection containing any of these values: Compact—Use this value to get
                a layout that contains a record’s key fields. Full—(Default) Use this
                value to get a full layout. Not sent by default.
            modes: The access mode for the record. This value determines which fields to
                get from a layout. Layouts have different fields for create, edit, and
                view modes. For example, formula fields are rendered in view mode, but
                not in create mode because they’re calculated at run time, like formulas
                in a spreadsheet. A collection containing any of these values:
                Create—Use this mode if you intend to build UI that lets a user create a
                record. This mode is used by the
                /ui-api/record-defaults/create/<SOBJECT_API_NAME> resource. Edit—Use
                this mode if you intend to build UI that lets a user edit a record. This
                mode is used by the /ui-api/record-defaults/clone/<RECORD_ID> resource.
                View—(Default) Use this mode if you intend to build UI that displays a
                record. Not sent by default.
            optional_fields: A collection of optional field names. If a field is
                accessible to the context user, it’s included in the response. If a
                field isn’t accessible to the context user, it isn’t included in the
                response, but it doesn’t cause an error. Specify names in the format
                ObjectApiName.FieldName. You can get any field that has a named
                relationship to this record. There is no limit to the number of fields
                you can specify. Not sent by default.
            page_size: The maximum number of child records to return on a page. The
                default value is 5. Not sent by default.
            update_mru: To add to the most recently used (MRU) list view, set to true.
                The default value is false. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_batch_of_records(record_ids="your-record-ids")
        """
        return self._send(
            _GET_BATCH_OF_RECORDS,
            path={":RECORD_IDS": record_ids},
            query={
                "childRelationships": child_relationships,
                "fields": fields,
                "layoutTypes": layout_types,
                "modes": modes,
                "optionalFields": optional_fields,
                "pageSize": page_size,
                "updateMru": update_mru,
            },
            options=options,
        )

    def get_child_records(
        self,
        *,
        record_id: str | int,
        relationship_name: str,
        fields: str | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        page: Scalar | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Child Records.

        Get child records for a specified record and child relationship name.
        Relationships are connections between records. On a record detail page, each
        record in a related list has a child relationship to the parent record.

        Args:
            record_id: In the path, for `:RECORD_ID`.
            relationship_name: In the path, for `:RELATIONSHIP_NAME\\n`.
            fields: Specifies the fields to return. If this property is specified, the
                response is a union of fields and optionalFields. If the context user
                doesn’t have access to a field, an error is returned. If you’re not sure
                whether the context user has access to a field and you don’t want the
                request to fail if they don’t, use the optionalFields parameter. Specify
                names in the format ObjectApiName.FieldName. You can get any field that
                has a named relationship to this record. There is no limit to the number
                of fields you can specify. Not sent by default.
            optional_fields: A collection of optional field names. If a field is
                accessible to the context user, it’s included in the response. If a
                field isn’t accessible to the context user, it isn’t included in the
                response, but it doesn’t cause an error. Specify names in the format
                ObjectApiName.FieldName. You can get any field that has a named
                relationship to this record. There is no limit to the number of fields
                you can specify. Not sent by default.
            page: The page offset from which to begin returning records. The default
                value is 0, which returns records from the first page. For example, for
                page=2 and pageSize=10, the first record returned is the 21st record in
                the list. Not sent by default.
            page_size: The maximum number of child records to return on a page. The
                default value is 5. Not sent by default.
            page_token: A token that represents the page offset. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_child_records(
                record_id="your-record-id",
                relationship_name="your-relationship-name",
            )
        """
        return self._send(
            _GET_CHILD_RECORDS,
            path={":RECORD_ID": record_id, ":RELATIONSHIP_NAME\n": relationship_name},
            query={
                "fields": fields,
                "optionalFields": optional_fields,
                "page": page,
                "pageSize": page_size,
                "pageToken": page_token,
            },
            options=options,
        )

    def get_default_values_to_clone_record(
        self,
        *,
        record_id: str | int,
        form_factor: Scalar | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        record_type_id: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Default Values to Clone a Record.

        Get the default layout information, object information, and data for cloning a
        record. After getting the default values, make a request to POST /ui-api/records
        to create the record.
        The response contains the default field values for a record cloned from the
        record specified in <RECORD_ID>, optionally of the specified recordTypeId.

        It also contains the corresponding layout information for edit mode. In the
        Salesforce user interface, an admin with “Customize Application” permission can
        mark a field as required in a layout. When you’re building UI, to determine
        which fields to mark as required in a layout for edit mode, use the
        RecordLayoutItem.required property.

        The response contains object metadata for the object type of the record
        specified in <RECORD_ID> and for any nested objects. For example,
        /ui-api/record-defaults/clone/001d000000AtfRIAAZ is a request to clone an
        Account record. It returns object metadata for Account and User, because the
        OwnerId field on the Account object contains a reference to the User object.

        Args:
            record_id: In the path, for `:RECORD_ID`.
            form_factor: The layout display size for the record. One of these values:
                Large—(Default) Use this value to get a layout for desktop display size.
                Medium—Use this value to get a layout for tablet display size. Small—Use
                this value to get a layout for phone display size. Not sent by default.
            optional_fields: A collection of optional field names. If a field is
                accessible to the context user, it’s included in the response. If a
                field isn’t accessible to the context user, it isn’t included in the
                response, but it doesn’t cause an error. Specify names in the format
                ObjectApiName.FieldName. You can get any field that has a named
                relationship to this record. There is no limit to the number of fields
                you can specify. Not sent by default.
            record_type_id: The ID of the record type (RecordType object) for the new
                record. If not provided, the default record type is used. Not sent by
                default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_default_values_to_clone_record(
                record_id="your-record-id",
            )
        """
        return self._send(
            _GET_DEFAULT_VALUES_TO_CLONE_RECORD,
            path={":RECORD_ID": record_id},
            query={
                "formFactor": form_factor,
                "optionalFields": optional_fields,
                "recordTypeId": record_type_id,
            },
            options=options,
        )

    def get_default_values_to_create_record(
        self,
        *,
        record_id: str | int,
        form_factor: Scalar | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        record_type_id: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Default Values to Create a Record.

        Get the default values for fields for a new record of a specified object and
        optional record type. After getting the default values, make a request to POST
        /ui-api/records to create the record.
        The response contains the default field values for the Full layout type for a
        new record of the object type specified in <SOBJECT_API_NAME>.

        It also contains the corresponding layout for create mode. In the Salesforce
        user interface, an admin with “Customize Application” permission can mark a
        field as required in a layout. When you’re building UI, to determine which
        fields to mark as required in a layout for create mode, use the
        RecordLayoutItem.required property.

        The response contains object metadata for the object specified in
        <SOBJECT_API_NAME> and for any nested objects. For example, a request to
        /ui-api/record-defaults/create/Account returns object metadata for Account and
        User, because the OwnerId field on the Account object contains a reference to
        the User object.

        Args:
            record_id: In the path, for `:RECORD_ID`.
            form_factor: The layout display size for the record. One of these values:
                Large—(Default) Use this value to get a layout for desktop display size.
                Medium—Use this value to get a layout for tablet display size. Small—Use
                this value to get a layout for phone display size. Not sent by default.
            optional_fields: A collection of optional field names. If a field is
                accessible to the context user, it’s included in the response. If a
                field isn’t accessible to the context user, it isn’t included in the
                response, but it doesn’t cause an error. Specify names in the format
                ObjectApiName.FieldName. You can get any field that has a named
                relationship to this record. There is no limit to the number of fields
                you can specify. Not sent by default.
            record_type_id: The ID of the record type (RecordType object) for the new
                record. If not provided, the default record type is used. Not sent by
                default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_default_values_to_create_record(
                record_id="your-record-id",
            )
        """
        return self._send(
            _GET_DEFAULT_VALUES_TO_CREATE_RECORD,
            path={":RECORD_ID": record_id},
            query={
                "formFactor": form_factor,
                "optionalFields": optional_fields,
                "recordTypeId": record_type_id,
            },
            options=options,
        )

    def get_directory_of_supported_objects(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get a Directory of Supported Objects.

        Get a Salesforce org’s active theme. A theme uses colors, images, and banners to
        change the overall appearance of Salesforce. Administrators can define themes
        and switch themes to provide a different look. The User Interface API response
        matches the Admin’s selection.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_directory_of_supported_objects()
        """
        return self._send(_GET_DIRECTORY_OF_SUPPORTED_OBJECTS, options=options)

    def get_lookup_field_suggestions(
        self,
        *,
        sobject_api_name: str,
        field_api_name: str,
        dependent_field_bindings: Scalar | NotGiven = NOT_GIVEN,
        page: Scalar | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        q: str | NotGiven = NOT_GIVEN,
        search_type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Lookup Field Suggestions.

        When a user edits a lookup field, use this resource to search for and display
        suggestions. You can search for most recently used matches, for matching names,
        or for any match in a searchable field. You can also specify lookup filter
        bindings for dependent lookups.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            field_api_name: In the path, for `:FIELD_API_NAME`.
            dependent_field_bindings: The dependent field bindings for dependent
                lookups. These field bindings represent the lookup filter that restricts
                the valid values for the field. Specify field bindings in a
                comma-separated list in the format
                dependentFieldBindings=<FIELD_API_NAME1>=<FIELD_VALUE1>,<FIELD_API_NAME2>=<FIELD_VALUE2>.
                To know whether a field is a dependent lookup, check the Object Info
                response body for a non-null filteredLookupInfo property. Specify the
                name and a value for each field in the controllingFields property. Get
                the field values from the Record response body. Both responses are
                returned from the /ui-api/record-ui/<RECORD_IDS> resource. Not sent by
                default.
            page: The page number. The default value is 1. Not sent by default.
            page_size: The number of items per page. The default value is 25. Not sent
                by default.
            q: The term the user is searching for. When searchType=Search, specify at
                least 2 characters. A wildcard at the end of the search term is implied.
                For example, q=ca returns Cat and Cats. When searchType=TypeAhead,
                specify at least 3 characters. A wildcard at the end of the search term
                is implied. You can’t use a ?. Not sent by default.
            search_type: The type of search to perform. One of these values:
                Recent—Return most recently used matches. Search—Search for records with
                searchable fields that match the query term. TypeAhead—Search for
                records whose names start with the query term. The default value is
                Recent. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_lookup_field_suggestions(
                sobject_api_name="your-sobject-api-name",
                field_api_name="your-field-api-name",
            )
        """
        return self._send(
            _GET_LOOKUP_FIELD_SUGGESTIONS,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":FIELD_API_NAME": field_api_name,
            },
            query={
                "dependentFieldBindings": dependent_field_bindings,
                "page": page,
                "pageSize": page_size,
                "q": q,
                "searchType": search_type,
            },
            options=options,
        )

    def get_lookup_field_suggestions_for_specified_object(
        self,
        *,
        sobject_api_name: str,
        field_api_name: str,
        target_api_name: str,
        dependent_field_bindings: Scalar | NotGiven = NOT_GIVEN,
        page: Scalar | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        q: str | NotGiven = NOT_GIVEN,
        search_type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Lookup Field Suggestions for a Specified Object.

        When a user edits a lookup field, use this resource to search for and display
        suggestions for a specified object. You can search for most recently used
        matches, for matching names, or for any match in a searchable field. You can
        also specify lookup filter bindings for dependent lookups.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            field_api_name: In the path, for `:FIELD_API_NAME`.
            target_api_name: In the path, for `:TARGET_API_NAME`.
            dependent_field_bindings: The dependent field bindings for dependent
                lookups. These field bindings represent the lookup filter that restricts
                the valid values for the field. Specify field bindings in a
                comma-separated list in the format
                dependentFieldBindings=<FIELD_API_NAME1>\u200b=[FIELD_VALUE1],<FIELD_API_NAME2>=[FIELD_VALUE2].
                To know whether a field is a dependent lookup, check the Object Info
                response body for a non-null filteredLookupInfo property. Specify the
                name and a value for each field in the controllingFields property. Get
                the field values from the Record response body. Both responses are
                returned from the /ui-api/record-ui/<RECORD_IDS> resource. Not sent by
                default.
            page: The page number. The default value is 1. Not sent by default.
            page_size: The number of items per page. The default value is 25. Not sent
                by default.
            q: The term the user is searching for. When searchType=Search, specify at
                least 2 characters. A wildcard at the end of the search term is implied.
                For example, q=ca returns Cat and Cats. When searchType=TypeAhead,
                specify at least 3 characters. A wildcard at the end of the search term
                is implied. You can’t use a ?. Not sent by default.
            search_type: The type of search to perform. One of these values:
                Recent—Return most recently used matches. Search—Search for records with
                searchable fields that match the query term. TypeAhead—Search for
                records whose names start with the query term. The default value is
                Recent. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_lookup_field_suggestions_for_specified_object(
                sobject_api_name="your-sobject-api-name",
                field_api_name="your-field-api-name",
                target_api_name="your-target-api-name",
            )
        """
        return self._send(
            _GET_LOOKUP_FIELD_SUGGESTIONS_FOR_SPECIFIED_OBJECT,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":FIELD_API_NAME": field_api_name,
                ":TARGET_API_NAME": target_api_name,
            },
            query={
                "dependentFieldBindings": dependent_field_bindings,
                "page": page,
                "pageSize": page_size,
                "q": q,
                "searchType": search_type,
            },
            options=options,
        )

    def get_object_metadata(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Object Metadata.

        Get metadata about a specific object. The response includes metadata describing
        fields, child relationships, record type, and theme.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_object_metadata(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _GET_OBJECT_METADATA,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    def get_record(
        self,
        *,
        record_id: str | int,
        child_relationships: Scalar | NotGiven = NOT_GIVEN,
        fields: str | NotGiven = NOT_GIVEN,
        layout_types: str | NotGiven = NOT_GIVEN,
        modes: str | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        update_mru: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get a Record.

        Get a record’s data.

        Args:
            record_id: In the path, for `:RECORD_ID`.
            child_relationships: A collection of child relationship names. The records
                with those child relationship names are included in the response.
                Specify names in the format ObjectApiName.ChildRelationshipName or
                ObjectApiName.ChildRelationshipName.FieldApiName. For example, to
                specify the Contacts relationship on an Account, use Account.Contacts.
                You can get child relationships one level deep. To get a relationship
                name, look in the Object Info response body. Not sent by default.
            fields: Specifies the fields to return. If this property is specified, the
                response is a union of fields and optionalFields. If the context user
                doesn’t have access to a field, an error is returned. If you’re not sure
                whether the context user has access to a field and you don’t want the
                request to fail if they don’t, use the optionalFields parameter. Specify
                names in the format ObjectApiName.FieldName. You can get any field that
                has a named relationship to this record. There is no limit to the number
                of fields you can specify. Not sent by default.
            layout_types: Specifies the fields to return. If this property is specified,
                the response is a union of layoutTypes, modes, and optionalFields. A
                collection containing any of these values: Compact—Use this value to get
                a layout that contains a record’s key fields. Full—(Default) Use this
                value to get a full layout. Not sent by default.
            modes: The access mode for the record. This value determines which fields to
                get from a layout. Layouts have different fields for create, edit, and
                view modes. For example, formula fields are rendered in view mode, but
                not in create mode because they’re calculated at run time, like formulas
                in a spreadsheet. A collection containing any of these values:
                Create—Use this mode if you intend to build UI that lets a user create a
                record. This mode is used by the
                /ui-api/record-defaults/create/<SOBJECT_API_NAME> resource. Edit—Use
                this mode if you intend to build UI that lets a user edit a record. This
                mode is used by the /ui-api/record-defaults/clone/<RECORD_ID> resource.
                View—(Default) Use this mode if you intend to build UI that displays a
                record. Not sent by default.
            optional_fields: A collection of optional field names. If a field is
                accessible to the context user, it’s included in the response. If a
                field isn’t accessible to the context user, it isn’t included in the
                response, but it doesn’t cause an error. Specify names in the format
                ObjectApiName.FieldName. You can get any field that has a named
                relationship to this record. There is no limit to the number of fields
                you can specify. Not sent by default.
            page_size: The maximum number of child records to return on a page. The
                default value is 5. Not sent by default.
            update_mru: To add to the most recently used (MRU) list view, set to true.
                The default value is false. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_record(record_id="your-record-id")
        """
        return self._send(
            _GET_RECORD,
            path={":RECORD_ID": record_id},
            query={
                "childRelationships": child_relationships,
                "fields": fields,
                "layoutTypes": layout_types,
                "modes": modes,
                "optionalFields": optional_fields,
                "pageSize": page_size,
                "updateMru": update_mru,
            },
            options=options,
        )

    def get_record_data_and_object_metadata(
        self,
        *,
        record_ids: str | int,
        child_relationships: Scalar | NotGiven = NOT_GIVEN,
        form_factor: Scalar | NotGiven = NOT_GIVEN,
        layout_types: str | NotGiven = NOT_GIVEN,
        modes: str | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        update_mru: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Record Data and Object Metadata.

        Get layout information, metadata, and data to build UI for a single record or
        for a collection of records.
        The response contains layout information for whichever layout types are
        specified in the layoutTypes parameter.

        It contains data for the records specified in the recordIds parameter.

        The response contains object metadata for the object types of the records
        specified in the recordIds parameter, and for any nested objects. For example, a
        request to /ui-api/record-ui/001RM000003RsOHYA0, which is an Account, returns
        object metadata for Account and User, because the OwnerId field on the Account
        object contains a reference to the User object.

        Args:
            record_ids: In the path, for `:RECORD_IDS`.
            child_relationships: A collection of child relationship names. The records
                with those child relationship names are included in the response.
                Specify names in the format ObjectApiName.ChildRelationshipName or
                ObjectApiName.ChildRelationshipName.FieldApiName. For example, to
                specify the Contacts relationship on an Account, use Account.Contacts.
                You can get child relationships one level deep. To get a relationship
                name, look in the Object Info response body. Not sent by default.
            form_factor: The layout display size for the record. One of these values:
                Large—(Default) Use this value to get a layout for desktop display size.
                Medium—Use this value to get a layout for tablet display size. Small—Use
                this value to get a layout for phone display size. Not sent by default.
            layout_types: The layout type for the record. A collection of any of these
                values: Compact—Use this value to get a layout that contains a record’s
                key fields. Full—(Default) Use this value to get a full layout. Not sent
                by default.
            modes: The access mode for the record. This value determines which fields to
                get from a layout. Layouts have different fields for create, edit, and
                view modes. For example, formula fields are rendered in view mode, but
                not in create mode because they’re calculated at run time, like formulas
                in a spreadsheet. A collection of any of these values: Create—Use this
                mode if you intend to build UI that lets a user create a record. This
                mode is used by the /ui-api/record-defaults/create/<SOBJECT_API_NAME>
                resource. Edit—Use this mode if you intend to build UI that lets a user
                edit a record. This mode is used by the
                /ui-api/record-defaults/clone/<RECORD_ID> resource. View—(Default) Use
                this mode if you intend to build UI that displays a record. Not sent by
                default.
            optional_fields: A collection of optional field names. If a field is
                accessible to the context user, it’s included in the response. If a
                field isn’t accessible to the context user, it isn’t included in the
                response, but it doesn’t cause an error. Specify names in the format
                ObjectApiName.FieldName. You can get any field that has a named
                relationship to this record. There is no limit to the number of fields
                you can specify. Not sent by default.
            page_size: The maximum number of child records to return on a page. Not sent
                by default.
            update_mru: To add to the most recently used (MRU) list view, set to true.
                The default value is false. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_record_data_and_object_metadata(
                record_ids="your-record-ids",
            )
        """
        return self._send(
            _GET_RECORD_DATA_AND_OBJECT_METADATA,
            path={":RECORD_IDS": record_ids},
            query={
                "childRelationships": child_relationships,
                "formFactor": form_factor,
                "layoutTypes": layout_types,
                "modes": modes,
                "optionalFields": optional_fields,
                "pageSize": page_size,
                "updateMru": update_mru,
            },
            options=options,
        )

    def get_record_layout_metadata(
        self,
        *,
        sobject_api_name: str,
        form_factor: Scalar | NotGiven = NOT_GIVEN,
        layout_types: str | NotGiven = NOT_GIVEN,
        modes: str | NotGiven = NOT_GIVEN,
        record_type_id: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Record Layout Metadata.

        Get metadata about page layouts for the specified object type.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            form_factor: The layout display size for the record. One of these values:
                Large—(Default) Use this value to get a layout for desktop display size.
                Medium—Use this value to get a layout for tablet display size. Small—Use
                this value to get a layout for phone display size. Not sent by default.
            layout_types: The layout type for the record. A collection of any of these
                values: Compact—Use this value to get a layout that contains a record’s
                key fields. Full—(Default) Use this value to get a full layout. Not sent
                by default.
            modes: The access mode for the record. This value determines which fields to
                get from a layout. Layouts have different fields for create, edit, and
                view modes. For example, formula fields are rendered in view mode, but
                not in create mode because they’re calculated at run time, like formulas
                in a spreadsheet. A collection of any of these values: Create—Use this
                mode if you intend to build UI that lets a user create a record. This
                mode is used by the /ui-api/record-defaults/create/<SOBJECT_API_NAME>
                resource. Edit—Use this mode if you intend to build UI that lets a user
                edit a record. This mode is used by the
                /ui-api/record-defaults/clone/<RECORD_ID> resource. View—(Default) Use
                this mode if you intend to build UI that displays a record. Not sent by
                default.
            record_type_id: The ID of the record type (RecordType object) for the new
                record. If not provided, the default record type is used. Not sent by
                default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_record_layout_metadata(
                sobject_api_name="your-sobject-api-name",
            )
        """
        return self._send(
            _GET_RECORD_LAYOUT_METADATA,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={
                "formFactor": form_factor,
                "layoutTypes": layout_types,
                "modes": modes,
                "recordTypeId": record_type_id,
            },
            options=options,
        )

    def get_values_for_all_picklist_fields_of_record_type(
        self,
        *,
        sobject_api_name: str,
        record_type_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Values for All Picklist Fields of a Record Type.

        Get metadata about a specific object. The response includes metadata describing
        fields, child relationships, record type, and theme.

        Args:
            sobject_api_name: In the path, for `:SOBJECT_API_NAME`.
            record_type_id: In the path, for `:RECORD_TYPE_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_values_for_all_picklist_fields_of_record_type(
                sobject_api_name="your-sobject-api-name",
                record_type_id="your-record-type-id",
            )
        """
        return self._send(
            _GET_VALUES_FOR_ALL_PICKLIST_FIELDS_OF_RECORD_TYPE,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_TYPE_ID": record_type_id,
            },
            options=options,
        )

    def get_values_for_picklist_field(
        self,
        *,
        sobject_api_name: str | NotGiven = NOT_GIVEN,
        record_type_id: str | NotGiven = NOT_GIVEN,
        field_api_name: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> GetValuesForPicklistFieldResponse:
        """Get Values for a Picklist Field.

        Get metadata about a specific object. The response includes metadata describing
        fields, child relationships, record type, and theme.

        Args:
            sobject_api_name: Object API Name. Default: `Account`.
            record_type_id: Record type Id. Use `012000000000000AAA` as default when
                there are no custom record types. Default: `012000000000000AAA`.
            field_api_name: Field API Name (optional). Default: `Industry`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `GetValuesForPicklistFieldResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.get_values_for_picklist_field(
                sobject_api_name="Account",
                record_type_id="012000000000000AAA",
                field_api_name="Industry",
            )
        """
        return self._send(
            _GET_VALUES_FOR_PICKLIST_FIELD,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_TYPE_ID": record_type_id,
                ":FIELD_API_NAME": field_api_name,
            },
            options=options,
        )

    def update_record(
        self,
        *,
        record_id: str | int,
        body: RecordBody | RecordBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update a Record.

        Update a record's data.
        User Interface API enforces Salesforce validation rules. If a validation rule
        fails, the response is an Error with Output.

        When you make a PATCH request to update a record, make sure that the record
        hasn’t changed since the user started editing it. To find out whether it’s safe
        to save a record, pass the If-Modified-Since HTTP header in the request.

        As of API version 43.0, if you pass read-only fields in a request body, the
        response is an Error with Output.

        Args:
            record_id: In the path, for `:RECORD_ID`.
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.records.update_record(
                record_id="your-record-id",
                body={
                    "allowSaveOnDuplicate": False,
                    "apiName": "Object",
                    "fields": {"FieldAPIName": "FieldValue"},
                },
            )
        """
        return self._send(
            _UPDATE_RECORD,
            path={":RECORD_ID": record_id},
            body=body,
            options=options,
        )


class AsyncRecordsResource(AsyncResource):
    """`RecordsResource`, to be awaited."""

    async def create_record(
        self,
        *,
        body: RecordBody | RecordBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Create a Record.

        See `RecordsResource.create_record`.
        """
        return await self._send(_CREATE_RECORD, body=body, options=options)

    async def delete_record(
        self,
        *,
        record_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete a Record.

        See `RecordsResource.delete_record`.
        """
        return await self._send(
            _DELETE_RECORD,
            path={":RECORD_ID": record_id},
            options=options,
        )

    async def get_batch_of_records(
        self,
        *,
        record_ids: str | int,
        child_relationships: Scalar | NotGiven = NOT_GIVEN,
        fields: str | NotGiven = NOT_GIVEN,
        layout_types: str | NotGiven = NOT_GIVEN,
        modes: str | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        update_mru: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get a Batch of Records.

        See `RecordsResource.get_batch_of_records`.
        """
        return await self._send(
            _GET_BATCH_OF_RECORDS,
            path={":RECORD_IDS": record_ids},
            query={
                "childRelationships": child_relationships,
                "fields": fields,
                "layoutTypes": layout_types,
                "modes": modes,
                "optionalFields": optional_fields,
                "pageSize": page_size,
                "updateMru": update_mru,
            },
            options=options,
        )

    async def get_child_records(
        self,
        *,
        record_id: str | int,
        relationship_name: str,
        fields: str | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        page: Scalar | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Child Records.

        See `RecordsResource.get_child_records`.
        """
        return await self._send(
            _GET_CHILD_RECORDS,
            path={":RECORD_ID": record_id, ":RELATIONSHIP_NAME\n": relationship_name},
            query={
                "fields": fields,
                "optionalFields": optional_fields,
                "page": page,
                "pageSize": page_size,
                "pageToken": page_token,
            },
            options=options,
        )

    async def get_default_values_to_clone_record(
        self,
        *,
        record_id: str | int,
        form_factor: Scalar | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        record_type_id: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Default Values to Clone a Record.

        See `RecordsResource.get_default_values_to_clone_record`.
        """
        return await self._send(
            _GET_DEFAULT_VALUES_TO_CLONE_RECORD,
            path={":RECORD_ID": record_id},
            query={
                "formFactor": form_factor,
                "optionalFields": optional_fields,
                "recordTypeId": record_type_id,
            },
            options=options,
        )

    async def get_default_values_to_create_record(
        self,
        *,
        record_id: str | int,
        form_factor: Scalar | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        record_type_id: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Default Values to Create a Record.

        See `RecordsResource.get_default_values_to_create_record`.
        """
        return await self._send(
            _GET_DEFAULT_VALUES_TO_CREATE_RECORD,
            path={":RECORD_ID": record_id},
            query={
                "formFactor": form_factor,
                "optionalFields": optional_fields,
                "recordTypeId": record_type_id,
            },
            options=options,
        )

    async def get_directory_of_supported_objects(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get a Directory of Supported Objects.

        See `RecordsResource.get_directory_of_supported_objects`.
        """
        return await self._send(_GET_DIRECTORY_OF_SUPPORTED_OBJECTS, options=options)

    async def get_lookup_field_suggestions(
        self,
        *,
        sobject_api_name: str,
        field_api_name: str,
        dependent_field_bindings: Scalar | NotGiven = NOT_GIVEN,
        page: Scalar | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        q: str | NotGiven = NOT_GIVEN,
        search_type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Lookup Field Suggestions.

        See `RecordsResource.get_lookup_field_suggestions`.
        """
        return await self._send(
            _GET_LOOKUP_FIELD_SUGGESTIONS,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":FIELD_API_NAME": field_api_name,
            },
            query={
                "dependentFieldBindings": dependent_field_bindings,
                "page": page,
                "pageSize": page_size,
                "q": q,
                "searchType": search_type,
            },
            options=options,
        )

    async def get_lookup_field_suggestions_for_specified_object(
        self,
        *,
        sobject_api_name: str,
        field_api_name: str,
        target_api_name: str,
        dependent_field_bindings: Scalar | NotGiven = NOT_GIVEN,
        page: Scalar | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        q: str | NotGiven = NOT_GIVEN,
        search_type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Lookup Field Suggestions for a Specified Object.

        See `RecordsResource.get_lookup_field_suggestions_for_specified_object`.
        """
        return await self._send(
            _GET_LOOKUP_FIELD_SUGGESTIONS_FOR_SPECIFIED_OBJECT,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":FIELD_API_NAME": field_api_name,
                ":TARGET_API_NAME": target_api_name,
            },
            query={
                "dependentFieldBindings": dependent_field_bindings,
                "page": page,
                "pageSize": page_size,
                "q": q,
                "searchType": search_type,
            },
            options=options,
        )

    async def get_object_metadata(
        self,
        *,
        sobject_api_name: str,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Object Metadata.

        See `RecordsResource.get_object_metadata`.
        """
        return await self._send(
            _GET_OBJECT_METADATA,
            path={":SOBJECT_API_NAME": sobject_api_name},
            options=options,
        )

    async def get_record(
        self,
        *,
        record_id: str | int,
        child_relationships: Scalar | NotGiven = NOT_GIVEN,
        fields: str | NotGiven = NOT_GIVEN,
        layout_types: str | NotGiven = NOT_GIVEN,
        modes: str | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        update_mru: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get a Record.

        See `RecordsResource.get_record`.
        """
        return await self._send(
            _GET_RECORD,
            path={":RECORD_ID": record_id},
            query={
                "childRelationships": child_relationships,
                "fields": fields,
                "layoutTypes": layout_types,
                "modes": modes,
                "optionalFields": optional_fields,
                "pageSize": page_size,
                "updateMru": update_mru,
            },
            options=options,
        )

    async def get_record_data_and_object_metadata(
        self,
        *,
        record_ids: str | int,
        child_relationships: Scalar | NotGiven = NOT_GIVEN,
        form_factor: Scalar | NotGiven = NOT_GIVEN,
        layout_types: str | NotGiven = NOT_GIVEN,
        modes: str | NotGiven = NOT_GIVEN,
        optional_fields: str | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        update_mru: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Record Data and Object Metadata.

        See `RecordsResource.get_record_data_and_object_metadata`.
        """
        return await self._send(
            _GET_RECORD_DATA_AND_OBJECT_METADATA,
            path={":RECORD_IDS": record_ids},
            query={
                "childRelationships": child_relationships,
                "formFactor": form_factor,
                "layoutTypes": layout_types,
                "modes": modes,
                "optionalFields": optional_fields,
                "pageSize": page_size,
                "updateMru": update_mru,
            },
            options=options,
        )

    async def get_record_layout_metadata(
        self,
        *,
        sobject_api_name: str,
        form_factor: Scalar | NotGiven = NOT_GIVEN,
        layout_types: str | NotGiven = NOT_GIVEN,
        modes: str | NotGiven = NOT_GIVEN,
        record_type_id: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Record Layout Metadata.

        See `RecordsResource.get_record_layout_metadata`.
        """
        return await self._send(
            _GET_RECORD_LAYOUT_METADATA,
            path={":SOBJECT_API_NAME": sobject_api_name},
            query={
                "formFactor": form_factor,
                "layoutTypes": layout_types,
                "modes": modes,
                "recordTypeId": record_type_id,
            },
            options=options,
        )

    async def get_values_for_all_picklist_fields_of_record_type(
        self,
        *,
        sobject_api_name: str,
        record_type_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Values for All Picklist Fields of a Record Type.

        See `RecordsResource.get_values_for_all_picklist_fields_of_record_type`.
        """
        return await self._send(
            _GET_VALUES_FOR_ALL_PICKLIST_FIELDS_OF_RECORD_TYPE,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_TYPE_ID": record_type_id,
            },
            options=options,
        )

    async def get_values_for_picklist_field(
        self,
        *,
        sobject_api_name: str | NotGiven = NOT_GIVEN,
        record_type_id: str | NotGiven = NOT_GIVEN,
        field_api_name: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> GetValuesForPicklistFieldResponse:
        """Get Values for a Picklist Field.

        See `RecordsResource.get_values_for_picklist_field`.
        """
        return await self._send(
            _GET_VALUES_FOR_PICKLIST_FIELD,
            path={
                ":SOBJECT_API_NAME": sobject_api_name,
                ":RECORD_TYPE_ID": record_type_id,
                ":FIELD_API_NAME": field_api_name,
            },
            options=options,
        )

    async def update_record(
        self,
        *,
        record_id: str | int,
        body: RecordBody | RecordBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update a Record.

        See `RecordsResource.update_record`.
        """
        return await self._send(
            _UPDATE_RECORD,
            path={":RECORD_ID": record_id},
            body=body,
            options=options,
        )
