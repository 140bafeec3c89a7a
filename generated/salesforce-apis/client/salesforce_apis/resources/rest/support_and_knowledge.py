"""`client.rest.support_and_knowledge`: REST / Support and Knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions, Scalar

_ARTICLES_DETAILS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/support/knowledgeArticles/:ARTICLE_ID",
    path={":ARTICLE_ID": None},
    query=(
        ("channel", "", False),
        ("updateViewStat", "", False),
        ("isUrlName", "", False),
    ),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_ARTICLES_LIST: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/support/knowledgeArticles",
    query=(
        ("q", "", False),
        ("channel", "", False),
        ("categories", "", False),
        ("queryMethod", "", False),
        ("sort", "", False),
        ("order", "", False),
        ("pageSize", "", False),
        ("pageNumber", "", False),
    ),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_DATA_CATEGORY_DETAIL: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/support/dataCategoryGroups/:GROUP/dataCategories/:CATEGORY",
    path={":GROUP": None, ":CATEGORY": None},
    query=(("sObjectName", "", False),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_DATA_CATEGORY_GROUPS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/support/dataCategoryGroups",
    query=(("topCategoriesOnly", "", False), ("sObjectName", None, True)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_EMBEDDED_SERVICE_CONFIGURATION_DESCRIBE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/support/embeddedservice/configuration/:EMBEDDED_SERVICE_CONFIG_DEVELOPERNAME",
    path={":EMBEDDED_SERVICE_CONFIG_DEVELOPERNAME": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_RETRIEVE_KNOWLEDGE_LANGUAGE_SETTINGS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/knowledgeManagement/settings",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)


class SupportAndKnowledgeResource(Resource):
    """Support and Knowledge."""

    def articles_details(
        self,
        *,
        article_id: str | int,
        channel: Scalar | NotGiven = NOT_GIVEN,
        update_view_stat: Scalar | NotGiven = NOT_GIVEN,
        is_url_name: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Articles Details.

        Get all online article fields, accessible to the user.

        Args:
            article_id: In the path, for `:ARTICLE_ID`.
            channel: Optional, defaults to user’s context. For information on channel
                values, see Valid channel Values. App: Visible in the internal
                Salesforce Knowledge application Pkb: Visible in the public knowledge
                base Csp: Visible in the Customer Portal Prm: Visible in the Partner
                Portal. Not sent by default.
            update_view_stat: Optional, defaults to true. If true, API updates the view
                count in the given channel as well as the total view count. Not sent by
                default.
            is_url_name: Optional, defaults to false. If true, indicates that the last
                portion of the endpoint is a URL name instead of an article ID.
                Available in API v44.0 and later. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.support_and_knowledge.articles_details(
                article_id="your-article-id",
            )
        """
        return self._send(
            _ARTICLES_DETAILS,
            path={":ARTICLE_ID": article_id},
            query={
                "channel": channel,
                "updateViewStat": update_view_stat,
                "isUrlName": is_url_name,
            },
            options=options,
        )

    def articles_list(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        channel: Scalar | NotGiven = NOT_GIVEN,
        categories: Scalar | NotGiven = NOT_GIVEN,
        query_method: str | NotGiven = NOT_GIVEN,
        sort: str | NotGiven = NOT_GIVEN,
        order: Scalar | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        page_number: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Articles List.

        Get a page of online articles for the given language and category through either
        search or query.

        Args:
            q: Optional, Performs an SOSL search. If the query string is null, empty, or
                not given, an SOQL query runs. Not sent by default.
            channel: Optional, defaults to user’s context. For information on channel
                values, see Valid channel values. App: Visible in the internal
                Salesforce Knowledge application Pkb: Visible in the public knowledge
                base Csp: Visible in the Customer Portal Prm: Visible in the Partner
                Portal. Not sent by default.
            categories: Optional, defaults to None. Category group must be unique in
                each group:category pair, otherwise you get ARGUMENT_OBJECT_PARSE_ERROR.
                Not sent by default.
            query_method: values are: AT, BELOW, ABOVE, ABOVE_OR_BELOW. Only valid when
                categories are specified, defaults to ABOVE_OR_BELOW. Not sent by
                default.
            sort: Optional, a sortable field name LastPublishedDate, CreatedDate, Title,
                ViewScore. Defaults to LastPublishedDate for query and relevance for
                search. Not sent by default.
            order: Optional, either ASC or DESC, defaults to DESC. Valid only when sort
                is valid. Not sent by default.
            page_size: Optional, defaults to 20. Valid range 1 to 100. Not sent by
                default.
            page_number: Optional, defaults to 1. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.support_and_knowledge.articles_list()
        """
        return self._send(
            _ARTICLES_LIST,
            query={
                "q": q,
                "channel": channel,
                "categories": categories,
                "queryMethod": query_method,
                "sort": sort,
                "order": order,
                "pageSize": page_size,
                "pageNumber": page_number,
            },
            options=options,
        )

    def data_category_detail(
        self,
        *,
        group: str | int,
        category: str | int,
        s_object_name: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Data Category Detail.

        Get data category details and the child categories by a given category.

        Args:
            group: In the path, for `:GROUP`.
            category: In the path, for `:CATEGORY`.
            s_object_name: Query parameter `sObjectName`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.support_and_knowledge.data_category_detail(
                group="your-group",
                category="your-category",
            )
        """
        return self._send(
            _DATA_CATEGORY_DETAIL,
            path={":GROUP": group, ":CATEGORY": category},
            query={"sObjectName": s_object_name},
            options=options,
        )

    def data_category_groups(
        self,
        *,
        top_categories_only: Scalar | NotGiven = NOT_GIVEN,
        s_object_name: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Data Category Groups.

        Returns the list of list views for the specified sObject, including the ID and
        other basic information about each list view. You can also get basic information
        for a specific list view by ID.

        Args:
            top_categories_only: Query parameter `topCategoriesOnly`. Not sent by
                default.
            s_object_name: Query parameter `sObjectName`. Sent without a value by
                default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.support_and_knowledge.data_category_groups()
        """
        return self._send(
            _DATA_CATEGORY_GROUPS,
            query={
                "topCategoriesOnly": top_categories_only,
                "sObjectName": s_object_name,
            },
            options=options,
        )

    def embedded_service_configuration_describe(
        self,
        *,
        embedded_service_config_developername: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Embedded Service Configuration Describe.

        Retrieves the values for your Embedded Service deployment configuration,
        including the branding colors, font, and site URL.

        You must be logged in to the account that owns the
        EmbeddedServiceConfigDeveloperName you are querying.

        Args:
            embedded_service_config_developername: In the path, for
                `:EMBEDDED_SERVICE_CONFIG_DEVELOPERNAME`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.support_and_knowledge.embedded_service_configuration_describe(
                embedded_service_config_developername="your-embedded-service-config-developername",
            )
        """
        return self._send(
            _EMBEDDED_SERVICE_CONFIGURATION_DESCRIBE,
            path={
                ":EMBEDDED_SERVICE_CONFIG_DEVELOPERNAME": embedded_service_config_developername,
            },
            options=options,
        )

    def retrieve_knowledge_language_settings(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Retrieve Knowledge Language Settings.

        Returns the existing Knowledge language settings, including the default
        knowledge language and a list of supported Knowledge language information.
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_knowledge_retrieve_language.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.support_and_knowledge.retrieve_knowledge_language_settings()
        """
        return self._send(_RETRIEVE_KNOWLEDGE_LANGUAGE_SETTINGS, options=options)


class AsyncSupportAndKnowledgeResource(AsyncResource):
    """`SupportAndKnowledgeResource`, to be awaited."""

    async def articles_details(
        self,
        *,
        article_id: str | int,
        channel: Scalar | NotGiven = NOT_GIVEN,
        update_view_stat: Scalar | NotGiven = NOT_GIVEN,
        is_url_name: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Articles Details.

        See `SupportAndKnowledgeResource.articles_details`.
        """
        return await self._send(
            _ARTICLES_DETAILS,
            path={":ARTICLE_ID": article_id},
            query={
                "channel": channel,
                "updateViewStat": update_view_stat,
                "isUrlName": is_url_name,
            },
            options=options,
        )

    async def articles_list(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        channel: Scalar | NotGiven = NOT_GIVEN,
        categories: Scalar | NotGiven = NOT_GIVEN,
        query_method: str | NotGiven = NOT_GIVEN,
        sort: str | NotGiven = NOT_GIVEN,
        order: Scalar | NotGiven = NOT_GIVEN,
        page_size: Scalar | NotGiven = NOT_GIVEN,
        page_number: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Articles List.

        See `SupportAndKnowledgeResource.articles_list`.
        """
        return await self._send(
            _ARTICLES_LIST,
            query={
                "q": q,
                "channel": channel,
                "categories": categories,
                "queryMethod": query_method,
                "sort": sort,
                "order": order,
                "pageSize": page_size,
                "pageNumber": page_number,
            },
            options=options,
        )

    async def data_category_detail(
        self,
        *,
        group: str | int,
        category: str | int,
        s_object_name: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Data Category Detail.

        See `SupportAndKnowledgeResource.data_category_detail`.
        """
        return await self._send(
            _DATA_CATEGORY_DETAIL,
            path={":GROUP": group, ":CATEGORY": category},
            query={"sObjectName": s_object_name},
            options=options,
        )

    async def data_category_groups(
        self,
        *,
        top_categories_only: Scalar | NotGiven = NOT_GIVEN,
        s_object_name: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Data Category Groups.

        See `SupportAndKnowledgeResource.data_category_groups`.
        """
        return await self._send(
            _DATA_CATEGORY_GROUPS,
            query={
                "topCategoriesOnly": top_categories_only,
                "sObjectName": s_object_name,
            },
            options=options,
        )

    async def embedded_service_configuration_describe(
        self,
        *,
        embedded_service_config_developername: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Embedded Service Configuration Describe.

        See `SupportAndKnowledgeResource.embedded_service_configuration_describe`.
        """
        return await self._send(
            _EMBEDDED_SERVICE_CONFIGURATION_DESCRIBE,
            path={
                ":EMBEDDED_SERVICE_CONFIG_DEVELOPERNAME": embedded_service_config_developername,
            },
            options=options,
        )

    async def retrieve_knowledge_language_settings(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Retrieve Knowledge Language Settings.

        See `SupportAndKnowledgeResource.retrieve_knowledge_language_settings`.
        """
        return await self._send(_RETRIEVE_KNOWLEDGE_LANGUAGE_SETTINGS, options=options)
