"""`client.rest.search`: REST / Search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions, Scalar

_PARAMETERIZED_SEARCH: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/parameterizedSearch/",
    query=(("q", None, True),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_RELEVANT_ITEMS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/relevantItems",
    query=(
        ("lastUpdatedId", "", False),
        ("sobjects", "", False),
        ("sobject.lastUpdatedId", "", False),
    ),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SEARCH: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/search",
    query=(("q", None, True),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SEARCH_FOR_RECORDS_SUGGESTED_BY_AUTOCOMPLETE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/search/suggestions",
    query=(
        ("type", "", False),
        ("fields", "", False),
        ("dynamicFields", "", False),
        ("groupId", "", False),
        ("ignoreUnsupportedSObjects", "", False),
        ("limit", "", False),
        ("networkId", "", False),
        ("topicId", "", False),
        ("userId", "", False),
        ("useSearchScope", "", False),
        ("where", "", False),
        ("q", None, True),
        ("sobject", None, True),
    ),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_SEARCH_RESULT_LAYOUTS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/search/layout/",
    query=(("q", None, True),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SEARCH_SCOPE_AND_ORDER: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/search/scopeOrder",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_SEARCH_SUGGESTED_ARTICLE_TITLE_MATCHES: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/search/suggestions",
    query=(
        ("articleTypes", "", False),
        ("categories", "", False),
        ("channel", "", False),
        ("limit", "", False),
        ("topics", "", False),
        ("validationStatus", "", False),
        ("q", None, True),
        ("publishStatus", None, True),
        ("language", None, True),
    ),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_SEARCH_SUGGESTED_QUERIES: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/search/suggestSearchQueries",
    query=(
        ("channel", "", False),
        ("limit", None, False),
        ("q", None, True),
        ("language", None, True),
    ),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)


class SearchResource(Resource):
    """Search."""

    def parameterized_search(
        self,
        *,
        q: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Parameterized Search.

        Executes a simple RESTful search using parameters instead of a SOSL clause.
        Indicate parameters in a URL in the GET method. Or, use POST for more complex
        JSON searches.

        Args:
            q: A search string that is properly URL-encoded. Sent without a value by
                default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.search.parameterized_search()
        """
        return self._send(_PARAMETERIZED_SEARCH, query={"q": q}, options=options)

    def relevant_items(
        self,
        *,
        last_updated_id: Scalar | NotGiven = NOT_GIVEN,
        sobjects: Scalar | NotGiven = NOT_GIVEN,
        sobject_last_updated_id: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Relevant Items.

        Gets the current user’s most relevant items. Relevant items include records for
        objects in the user’s global search scope and also most recently used (MRU)
        objects.
        Relevant items include up to 50 of the most recently viewed or updated records
        for each object in the user’s global search scope.
        Note
        The user’s global search scope includes the objects the user interacted with
        most in the last 30 days, including objects the user pinned from the search
        results page in the Salesforce Classic.

        Then, the resource finds more recent records for each most recently used (MRU)
        object until the maximum number of records, which is 2,000, is returned.
        This resource only accesses the relevant item information. Modifying the list of
        relevant items is not currently supported
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_relevant_items.htm

        Args:
            last_updated_id: Optional. Compares the entire current list of relevant
                items to a previous version, if available. Specify the lastUpdatedId
                value returned in a previous response. Not sent by default.
            sobjects: Optional. To scope the results to a particular object or set of
                objects, specify the name for one or more sObjects. Not sent by default.
            sobject_last_updated_id: Optional. Compares the current list of relevant
                items for this particular object to a previous version, if available.
                Specify the lastUpdatedId value returned in a previous response. Note
                You can only specify this parameter for the sObjects specified in the
                sobjects parameter. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.search.relevant_items()
        """
        return self._send(
            _RELEVANT_ITEMS,
            query={
                "lastUpdatedId": last_updated_id,
                "sobjects": sobjects,
                "sobject.lastUpdatedId": sobject_last_updated_id,
            },
            options=options,
        )

    def search(
        self,
        *,
        q: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search.

        Executes the specified SOSL search. The search string must be URL-encoded.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_search.htm

        Args:
            q: A SOSL statement that is properly URL-encoded. Sent without a value by
                default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.search.search()
        """
        return self._send(_SEARCH, query={"q": q}, options=options)

    def search_for_records_suggested_by_autocomplete(
        self,
        *,
        type: str | NotGiven = NOT_GIVEN,
        fields: str | NotGiven = NOT_GIVEN,
        dynamic_fields: str | NotGiven = NOT_GIVEN,
        group_id: Scalar | NotGiven = NOT_GIVEN,
        ignore_unsupported_sobjects: Scalar | NotGiven = NOT_GIVEN,
        limit: Scalar | NotGiven = NOT_GIVEN,
        network_id: Scalar | NotGiven = NOT_GIVEN,
        topic_id: Scalar | NotGiven = NOT_GIVEN,
        user_id: Scalar | NotGiven = NOT_GIVEN,
        use_search_scope: str | NotGiven = NOT_GIVEN,
        where: str | NotGiven = NOT_GIVEN,
        q: str | None | NotGiven = NOT_GIVEN,
        sobject: Scalar | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search for Records Suggested by Autocomplete and Instant Results.

        Returns a list of suggested records whose names match the user’s search string.
        The suggestions resource provides autocomplete results and instant results for
        users to navigate directly to likely relevant records, before performing a full
        search.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_search_suggest_records.htm

        Args:
            type: Required when the sobject value is feedItem. Including this parameter
                for all other sobject values doesn’t affect the query. Specifies that
                the type of Feed is questions. Valid value: question. Not sent by
                default.
            fields: Optional. Used for creating lookup queries. Specify multiple fields
                using a comma-separated list. Specifies which lookup fields to be
                returned in the response. Not sent by default.
            dynamic_fields: Optional. Available in API version 48.0 and later. Used to
                return additional dynamic fields. Specify multiple options using a
                comma-separated list. For example, if dynamicFields=secondaryField then
                each suggested record in the results contains an additional field
                besides Id and Name (or Title) based on the next eligible field in the
                search layout. Not sent by default.
            group_id: Optional. Specifies one or more unique identifiers of one or more
                groups that the question to return was posted to. Specify multiple
                groups using a comma-separated list. This parameter is only applicable
                when the parameter type equals question. Don’t use with the userId. Not
                sent by default.
            ignore_unsupported_sobjects: Optional. Specifies what to do if unsupported
                objects are included in the request. If false and an unsupported object
                is included, an error is returned. If true and an unsupported object is
                included, the object is ignored and no error is returned. See the
                Unsupported Objects section for reference. The default is false. Not
                sent by default.
            limit: Optional. Specifies the maximum number of suggested records to
                return. If a limit isn’t specified, 5 records are returned by default.
                If there are more suggested records than the limit specified, the
                response body’s hasMoreResults property is true. Not sent by default.
            network_id: Optional. Specifies one or more unique identifiers for the
                community(ies) that the question to return is associated to. Specify
                multiple communities using a comma-separated list. This parameter is
                only applicable when the parameter type equals question or parameter
                sobject equals user. Not sent by default.
            topic_id: Optional. Specifies the unique identifier of the single topic that
                the question to return was tagged as. This parameter is only applicable
                when the parameter type equals question. Not sent by default.
            user_id: Optional. Specifies one or more unique identifiers of one or more
                users who authored the question to return. Specify multiple users using
                a comma-separated list. This parameter is only applicable when the
                parameter type equals question. Don’t use with the groupId. Not sent by
                default.
            use_search_scope: Optional. Available in API version 40.0 and later. The
                default value is false. If false, the objects specified in the request
                are used to suggest records. If true, in addition to the objects
                specified in the request, the user's search scope is used to suggest
                records. The search scope is the list of objects a user uses most
                frequently. If the request doesn’t specify an object, use
                useSearchScope=true. If useSearchScope=true and the user's search scope
                is empty, the default search scope is used to suggest records. Only the
                first 10 objects are used to suggest records. Objects specified in the
                sobject parameter are prioritized over objects in the user's search
                scope. Values for the ignoreUnsupportedSObjects parameter aren’t applied
                to the objects in the search scope. Not sent by default.
            where: Optional. A filter that follows the same syntax as the SOQL WHERE
                clause. URLs encode the expression. Use the clause for an object, or
                globally for all compatible objects. An example of an object-specific
                clause is: account.where=name%20LIKE%20%27Smith%25%27. An example of a
                global clause is: where=name%20LIKE%20%27Smith%25%27. The parameter must
                be lower case. Any object-specific where clauses override the global
                where clause. You can’t use this parameter for the Question object. Not
                sent by default.
            q: Query parameter `q`. Sent without a value by default.
            sobject: Query parameter `sobject`. Sent without a value by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.search.search_for_records_suggested_by_autocomplete()
        """
        return self._send(
            _SEARCH_FOR_RECORDS_SUGGESTED_BY_AUTOCOMPLETE,
            query={
                "type": type,
                "fields": fields,
                "dynamicFields": dynamic_fields,
                "groupId": group_id,
                "ignoreUnsupportedSObjects": ignore_unsupported_sobjects,
                "limit": limit,
                "networkId": network_id,
                "topicId": topic_id,
                "userId": user_id,
                "useSearchScope": use_search_scope,
                "where": where,
                "q": q,
                "sobject": sobject,
            },
            options=options,
        )

    def search_result_layouts(
        self,
        *,
        q: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search Result Layouts.

        Returns search result layout information for the objects in the query string.
        For each object, this call returns the list of fields displayed on the search
        results page as columns, the number of rows displayed on the first page, and the
        label used on the search results page.
        This call supports bulk fetch for up to 100 objects in a query.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_search_layouts.htm

        Args:
            q: Comma delimited object list. Sent without a value by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.search.search_result_layouts()
        """
        return self._send(_SEARCH_RESULT_LAYOUTS, query={"q": q}, options=options)

    def search_scope_and_order(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search Scope and Order.

        Returns an ordered list of objects in the default global search scope of a
        logged-in user. Global search keeps track of which objects the user interacts
        with and how often and arranges the search results accordingly. Objects used
        most frequently appear at the top of the list.
        The returned list reflects the object order in the user’s default search scope,
        including any pinned objects on the user’s search results page. This call is
        useful if you want to implement a custom search results page using the optimized
        global search scope. The search string must be URL-encoded.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_search_scope_order.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.search.search_scope_and_order()
        """
        return self._send(_SEARCH_SCOPE_AND_ORDER, options=options)

    def search_suggested_article_title_matches(
        self,
        *,
        article_types: str | NotGiven = NOT_GIVEN,
        categories: Scalar | NotGiven = NOT_GIVEN,
        channel: Scalar | NotGiven = NOT_GIVEN,
        limit: Scalar | NotGiven = NOT_GIVEN,
        topics: Scalar | NotGiven = NOT_GIVEN,
        validation_status: str | NotGiven = NOT_GIVEN,
        q: str | None | NotGiven = NOT_GIVEN,
        publish_status: str | None | NotGiven = NOT_GIVEN,
        language: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search Suggested Article Title Matches.

        Returns a list of Salesforce Knowledge article titles that match the user’s
        search query string. Provides a shortcut to navigate directly to likely relevant
        articles before the user performs a search.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_search_suggest_title_matches.htm

        Args:
            article_types: Optional. Three-character ID prefixes indicating the desired
                article types. You can specify multiple values for this parameter in a
                single REST call, by repeating the parameter name for each value. For
                example, articleTypes=ka0&articleTypes=ka1. Not sent by default.
            categories: Optional. The name of the data category group and name of the
                data category for desired articles, expressed as a JSON mapping. You can
                specify multiple data category group and data category pairs in this
                parameter. For example,
                categories={"Regions":"Asia","Products":"Laptops"}. Characters in the
                URL might need to be encoded. For this example,
                categories=%7B%22Regions%22%3A%22Asia\u200b%22%2C%22Products%22%3A%22Laptops%22%7D.
                Not sent by default.
            channel: Optional. The channel where the matching articles are visible.
                Valid values: AllChannels–Visible in all channels the user has access to
                App–Visible in the internal Salesforce Knowledge application Pkb–Visible
                in the public knowledge base Csp–Visible in the Customer Portal
                Prm–Visible in the Partner Portal If channel isn’t specified, the
                default value is determined by the type of user. Pkb for a guest user
                Csp for a Customer Portal user Prm for a Partner Portal user App for any
                other type of user If channel is specified, the specified value may not
                be the actual value requested, because of certain requirements. For
                guest, Customer Portal, and Partner Portal users, the specified value
                must match the default value for each user type. If the values don’t
                match or AllChannels is specified, then App replaces the specified
                value. For all users other than guest, Customer Portal, and Partner
                Portal users: If Pkb, Csp, Prm, or App are specified, then the specified
                value is used. If AllChannels is specified, then App replaces the
                specified value. Not sent by default.
            limit: Optional. Specifies the maximum number of articles to return. If
                there are more suggested articles than the limit specified, the response
                body’s hasMoreResults property is true. Not sent by default.
            topics: Optional. The topic of the returned articles. For example:
                topics=outlook&topics=email. Not sent by default.
            validation_status: Optional. The validation status of returned articles. Not
                sent by default.
            q: Query parameter `q`. Sent without a value by default.
            publish_status: Query parameter `publishStatus`. Sent without a value by
                default.
            language: Query parameter `language`. Sent without a value by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.search.search_suggested_article_title_matches()
        """
        return self._send(
            _SEARCH_SUGGESTED_ARTICLE_TITLE_MATCHES,
            query={
                "articleTypes": article_types,
                "categories": categories,
                "channel": channel,
                "limit": limit,
                "topics": topics,
                "validationStatus": validation_status,
                "q": q,
                "publishStatus": publish_status,
                "language": language,
            },
            options=options,
        )

    def search_suggested_queries(
        self,
        *,
        channel: Scalar | NotGiven = NOT_GIVEN,
        limit: Scalar | None | NotGiven = NOT_GIVEN,
        q: str | None | NotGiven = NOT_GIVEN,
        language: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search Suggested Queries.

        Returns a list of suggested searches based on the user’s query string text
        matching searches that other users have performed in Salesforce Knowledge.
        Provides a way to improve search effectiveness, before the user performs a
        search.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_search_suggest_queries.htm

        Args:
            channel: Optional. Specifies the Salesforce Knowledge channel where the
                article can be viewed. Valid values: AllChannels–Visible in all channels
                the user has access to App–Visible in the internal Salesforce Knowledge
                application Pkb–Visible in the public knowledge base Csp–Visible in the
                Customer Portal Prm–Visible in the Partner Portal If channel isn’t
                specified, the default value is determined by the type of user. Pkb for
                a guest user Csp for a Customer Portal user Prm for a Partner Portal
                user App for any other type of user If channel is specified, the
                specified value may not be the actual value requested, because of
                certain requirements. For guest, Customer Portal, and Partner Portal
                users, the specified value must match the default value for each user
                type. If the values don’t match or AllChannels is specified, then App
                replaces the specified value. For all users other than guest, Customer
                Portal, and Partner Portal users: If Pkb, Csp, Prm, or App are
                specified, then the specified value is used. If AllChannels is
                specified, then App replaces the specified value. Not sent by default.
            limit: Optional. Specifies the maximum number of suggested searches to
                return. If there are more suggested queries than the limit specified,
                the response body’s hasMoreResults property is true. Not sent by
                default.
            q: Query parameter `q`. Sent without a value by default.
            language: Query parameter `language`. Sent without a value by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.search.search_suggested_queries()
        """
        return self._send(
            _SEARCH_SUGGESTED_QUERIES,
            query={"channel": channel, "limit": limit, "q": q, "language": language},
            options=options,
        )


class AsyncSearchResource(AsyncResource):
    """`SearchResource`, to be awaited."""

    async def parameterized_search(
        self,
        *,
        q: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Parameterized Search.

        See `SearchResource.parameterized_search`.
        """
        return await self._send(_PARAMETERIZED_SEARCH, query={"q": q}, options=options)

    async def relevant_items(
        self,
        *,
        last_updated_id: Scalar | NotGiven = NOT_GIVEN,
        sobjects: Scalar | NotGiven = NOT_GIVEN,
        sobject_last_updated_id: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Relevant Items.

        See `SearchResource.relevant_items`.
        """
        return await self._send(
            _RELEVANT_ITEMS,
            query={
                "lastUpdatedId": last_updated_id,
                "sobjects": sobjects,
                "sobject.lastUpdatedId": sobject_last_updated_id,
            },
            options=options,
        )

    async def search(
        self,
        *,
        q: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search.

        See `SearchResource.search`.
        """
        return await self._send(_SEARCH, query={"q": q}, options=options)

    async def search_for_records_suggested_by_autocomplete(
        self,
        *,
        type: str | NotGiven = NOT_GIVEN,
        fields: str | NotGiven = NOT_GIVEN,
        dynamic_fields: str | NotGiven = NOT_GIVEN,
        group_id: Scalar | NotGiven = NOT_GIVEN,
        ignore_unsupported_sobjects: Scalar | NotGiven = NOT_GIVEN,
        limit: Scalar | NotGiven = NOT_GIVEN,
        network_id: Scalar | NotGiven = NOT_GIVEN,
        topic_id: Scalar | NotGiven = NOT_GIVEN,
        user_id: Scalar | NotGiven = NOT_GIVEN,
        use_search_scope: str | NotGiven = NOT_GIVEN,
        where: str | NotGiven = NOT_GIVEN,
        q: str | None | NotGiven = NOT_GIVEN,
        sobject: Scalar | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search for Records Suggested by Autocomplete and Instant Results.

        See `SearchResource.search_for_records_suggested_by_autocomplete`.
        """
        return await self._send(
            _SEARCH_FOR_RECORDS_SUGGESTED_BY_AUTOCOMPLETE,
            query={
                "type": type,
                "fields": fields,
                "dynamicFields": dynamic_fields,
                "groupId": group_id,
                "ignoreUnsupportedSObjects": ignore_unsupported_sobjects,
                "limit": limit,
                "networkId": network_id,
                "topicId": topic_id,
                "userId": user_id,
                "useSearchScope": use_search_scope,
                "where": where,
                "q": q,
                "sobject": sobject,
            },
            options=options,
        )

    async def search_result_layouts(
        self,
        *,
        q: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search Result Layouts.

        See `SearchResource.search_result_layouts`.
        """
        return await self._send(_SEARCH_RESULT_LAYOUTS, query={"q": q}, options=options)

    async def search_scope_and_order(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search Scope and Order.

        See `SearchResource.search_scope_and_order`.
        """
        return await self._send(_SEARCH_SCOPE_AND_ORDER, options=options)

    async def search_suggested_article_title_matches(
        self,
        *,
        article_types: str | NotGiven = NOT_GIVEN,
        categories: Scalar | NotGiven = NOT_GIVEN,
        channel: Scalar | NotGiven = NOT_GIVEN,
        limit: Scalar | NotGiven = NOT_GIVEN,
        topics: Scalar | NotGiven = NOT_GIVEN,
        validation_status: str | NotGiven = NOT_GIVEN,
        q: str | None | NotGiven = NOT_GIVEN,
        publish_status: str | None | NotGiven = NOT_GIVEN,
        language: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search Suggested Article Title Matches.

        See `SearchResource.search_suggested_article_title_matches`.
        """
        return await self._send(
            _SEARCH_SUGGESTED_ARTICLE_TITLE_MATCHES,
            query={
                "articleTypes": article_types,
                "categories": categories,
                "channel": channel,
                "limit": limit,
                "topics": topics,
                "validationStatus": validation_status,
                "q": q,
                "publishStatus": publish_status,
                "language": language,
            },
            options=options,
        )

    async def search_suggested_queries(
        self,
        *,
        channel: Scalar | NotGiven = NOT_GIVEN,
        limit: Scalar | None | NotGiven = NOT_GIVEN,
        q: str | None | NotGiven = NOT_GIVEN,
        language: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Search Suggested Queries.

        See `SearchResource.search_suggested_queries`.
        """
        return await self._send(
            _SEARCH_SUGGESTED_QUERIES,
            query={"channel": channel, "limit": limit, "q": q, "language": language},
            options=options,
        )
