"""`client.rest`: REST."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions, Scalar
    from .actions import ActionsResource, AsyncActionsResource
    from .lightning_metrics import (
        AsyncLightningMetricsResource,
        LightningMetricsResource,
    )
    from .list_views import AsyncListViewsResource, ListViewsResource
    from .logs import AsyncLogsResource, LogsResource
    from .platform_events import AsyncPlatformEventsResource, PlatformEventsResource
    from .processes import AsyncProcessesResource, ProcessesResource
    from .scheduling import AsyncSchedulingResource, SchedulingResource
    from .search import AsyncSearchResource, SearchResource
    from .sobject import AsyncSobjectResource, SobjectResource
    from .support_and_knowledge import (
        AsyncSupportAndKnowledgeResource,
        SupportAndKnowledgeResource,
    )

_APP_MENU: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/appMenu/",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_CONSENT: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/consent/action/action",
    query=(
        ("aggregatedConsent", "", False),
        ("datetime", "", False),
        ("purpose", "", False),
        ("verbose", "", False),
        ("actions", None, True),
        ("ids", None, True),
    ),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_LIMITS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/limits",
    auth=OAUTH2,
)

_PRODUCT_SCHEDULES: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/OpportunityLineItem/:OPPORTUNITY_LINE_ITEM_ID/OpportunityLineItemSchedules",
    path={":OPPORTUNITY_LINE_ITEM_ID": None},
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_QUERY: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/query/",
    query=(("q", "SELECT FIELDS(All) FROM EventLogFile LIMIT 200", True),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_QUERY_ALL: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/queryAll/",
    query=(("q", "SELECT+name+from+Account", True), ("explain", "", False)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_RECORD_COUNT: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/limits/recordCount",
    query=(("sObjects", "", True),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_RESOURCES_BY_VERSION: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_TABS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/tabs",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_THEMES: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/theme",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_VERSIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data",
    headers=(
        ("Content-Type", "application/json", True),
        ("Sforce-Call-Options", "client=postman", True),
    ),
    auth=OAUTH2,
)


class RestResource(Resource):
    """REST.

    REST API provides a powerful, convenient, and simple Web services API for
    interacting with Lightning Platform. Its advantages include ease of integration and
    development, and it’s an excellent choice of technology for use with mobile
    applications and Web 2.0 projects. If you have many records to process, consider
    using Bulk API, which is based on REST principles and optimized for large sets of
    data.

    📚 [REST API Developer
    Guide](https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_what_is_rest_api.htm)
    """

    @cached_property
    def actions(self) -> ActionsResource:
        """Actions."""
        from .actions import ActionsResource

        return ActionsResource(self)

    @cached_property
    def lightning_metrics(self) -> LightningMetricsResource:
        """Lightning Metrics."""
        from .lightning_metrics import LightningMetricsResource

        return LightningMetricsResource(self)

    @cached_property
    def list_views(self) -> ListViewsResource:
        """List Views."""
        from .list_views import ListViewsResource

        return ListViewsResource(self)

    @cached_property
    def logs(self) -> LogsResource:
        """Logs."""
        from .logs import LogsResource

        return LogsResource(self)

    @cached_property
    def platform_events(self) -> PlatformEventsResource:
        """Platform Events."""
        from .platform_events import PlatformEventsResource

        return PlatformEventsResource(self)

    @cached_property
    def processes(self) -> ProcessesResource:
        """Processes."""
        from .processes import ProcessesResource

        return ProcessesResource(self)

    @cached_property
    def scheduling(self) -> SchedulingResource:
        """Scheduling."""
        from .scheduling import SchedulingResource

        return SchedulingResource(self)

    @cached_property
    def search(self) -> SearchResource:
        """Search."""
        from .search import SearchResource

        return SearchResource(self)

    @cached_property
    def sobject(self) -> SobjectResource:
        """SObject."""
        from .sobject import SobjectResource

        return SobjectResource(self)

    @cached_property
    def support_and_knowledge(self) -> SupportAndKnowledgeResource:
        """Support and Knowledge."""
        from .support_and_knowledge import SupportAndKnowledgeResource

        return SupportAndKnowledgeResource(self)

    def app_menu(self, *, options: RequestOptions | None = None) -> Content:
        """AppMenu.

        Returns a list of items in either the Salesforce app drop-down menu or the
        Salesforce for Android, iOS, and mobile web navigation menu.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.app_menu()
        """
        return self._send(_APP_MENU, options=options)

    def consent(
        self,
        *,
        aggregated_consent: Scalar | NotGiven = NOT_GIVEN,
        datetime: Scalar | NotGiven = NOT_GIVEN,
        purpose: Scalar | NotGiven = NOT_GIVEN,
        verbose: Scalar | NotGiven = NOT_GIVEN,
        actions: Scalar | None | NotGiven = NOT_GIVEN,
        ids: Scalar | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Consent.

        Your users can store consent preferences in different locations and possibly
        inconsistently. You can locate your customers’ preferences for consent across
        multiple records when using API version 44.0 and later. Tracking consent
        preferences helps you and your users respect the most restrictive requests.
        Consent API aggregates consent settings across the Contact, Contact Point Type
        Consent, Data Use Purpose, Individual, Lead, Person Account, and User objects
        when the records have a lookup relationship. The Consent API can't locate
        records in which the email address field is protected by Platform Encryption.

        The API returns consent details based on a single action, like email or track,
        or—starting with API version 45.0—the multiaction endpoint allows you to request
        multiple actions in a single API call.

        Args:
            aggregated_consent: Optional: true or false. aggregatedConsent is the same
                as aggregatedConsent=true. If true, one result is returned indicating
                whether to proceed or not, rather than a result for each ID. If any ID
                in the list returns false, the aggregated result is false. Not sent by
                default.
            datetime: Optional. The timestamp for which consent is determined. The value
                is converted to the UTC timezone and must be specified in ISO 8601
                format. If not specified, defaults to the current date and time. Not
                sent by default.
            purpose: Optional. The reason for contacting a customer. Not sent by
                default.
            verbose: Optional: true or false. verbose is the same as verbose=true.
                Verbose responses are slower than non-verbose responses. See the
                examples for a verbose response. Not sent by default.
            actions: Query parameter `actions`. Sent without a value by default.
            ids: Query parameter `ids`. Sent without a value by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.consent()
        """
        return self._send(
            _CONSENT,
            query={
                "aggregatedConsent": aggregated_consent,
                "datetime": datetime,
                "purpose": purpose,
                "verbose": verbose,
                "actions": actions,
                "ids": ids,
            },
            options=options,
        )

    def limits(self, *, options: RequestOptions | None = None) -> Content:
        """Limits.

        Lists information about limits in your org. For each limit, this resource
        returns the maximum allocation and the remaining allocation based on usage. This
        resource is available in REST API version 29.0 and later for API users with the
        View Setup and Configuration permission

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.limits()
        """
        return self._send(_LIMITS, options=options)

    def product_schedules(
        self,
        *,
        opportunity_line_item_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Product Schedules.

        Work with revenue and quantity schedules for opportunity products. Establish or
        reestablish a product schedule with multiple installments for an opportunity
        product. Delete all installments in a schedule.
        This resource is available in REST API version 43.0 and later.

        In API version 46.0 and later, established and re-established schedules support
        custom fields, validation rules, and Apex triggers. Deleting all schedules now
        also fires delete triggers.
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_opportunitylineitemschedules.htm

        Args:
            opportunity_line_item_id: In the path, for `:OPPORTUNITY_LINE_ITEM_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.product_schedules(
                opportunity_line_item_id="your-opportunity-line-item-id",
            )
        """
        return self._send(
            _PRODUCT_SCHEDULES,
            path={":OPPORTUNITY_LINE_ITEM_ID": opportunity_line_item_id},
            options=options,
        )

    def query(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Query.

        Executes the specified SOQL query.

        If the query results are too large, the response contains the first batch of
        results and a query identifier in the nextRecordsUrl field of the response. The
        identifier can be used in an additional request to retrieve the next batch.
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_query.htm

        Args:
            q: A SOQL query. Note that you will need to replace spaces with “+”
                characters in your query string to create a valid URI. An example query
                parameter string might look like: “SELECT+Name+FROM+MyObject”. If the
                SOQL query string is invalid, a MALFORMED_QUERY response is returned.
                Default: `SELECT FIELDS(All) FROM EventLogFile LIMIT 200`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.query(q="SELECT FIELDS(All) FROM EventLogFile LIMIT 200")
        """
        return self._send(_QUERY, query={"q": q}, options=options)

    def query_all(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        explain: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """QueryAll.

        Executes the specified SOQL query. Unlike the Query resource, QueryAll will
        return records that have been deleted because of a merge or delete. QueryAll
        will also return information about archived Task and Event records. QueryAll is
        available in API version 29.0 and later.

        If the query results are too large, the response contains the first batch of
        results and a query identifier in the nextRecordsUrl field of the response. The
        identifier can be used in an additional request to retrieve the next batch. Note
        that even though nextRecordsUrl has query in the URL, it will still provide
        remaining results from the initial QueryAll request. The remaining results will
        include deleted records that matched the initial query.
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_queryall.htm

        Args:
            q: Query parameter `q`. Default: `SELECT+name+from+Account`.
            explain: A SOQL query to get performance feedback on. Use explain instead of
                q to get a response that details how Salesforce will process your query.
                You can use this feedback to further optimize your queries. You can also
                use a report or list view ID in place of the query string to get
                feedback on how Salesforce will process your report or list view. Not
                sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.query_all()
        """
        return self._send(
            _QUERY_ALL,
            query={"q": q, "explain": explain},
            options=options,
        )

    def record_count(
        self,
        *,
        s_objects: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Record Count.

        Lists information about object record counts in your organization.
        This resource is available in REST API version 40.0 and later for API users with
        the “View Setup and Configuration” permission. The returned record count is
        approximate, and does not include the following types of records:

        Deleted records in the recycle bin.
        Archived records.
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_record_count.htm

        Args:
            s_objects: A comma-delimited list of object names. If a listed object is not
                found in the org, it is ignored and not returned in the response. This
                parameter is optional. If this parameter is not provided, the resource
                returns record counts for all objects in the org. Default: an empty
                text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.record_count()
        """
        return self._send(_RECORD_COUNT, query={"sObjects": s_objects}, options=options)

    def resources_by_version(self, *, options: RequestOptions | None = None) -> Content:
        """Resources by Version.

        Lists available resources for the specified API version, including resource name
        and URI.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.resources_by_version()
        """
        return self._send(_RESOURCES_BY_VERSION, options=options)

    def tabs(self, *, options: RequestOptions | None = None) -> Content:
        """Tabs.

        f a survey field can be translated or is already translated into a particular
        language, you can add or change the translated value of the survey field.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/request_survey_translate_add_change.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.tabs()
        """
        return self._send(_TABS, options=options)

    def themes(self, *, options: RequestOptions | None = None) -> Content:
        """Themes.

        Gets the list of icons and colors used by themes in the Salesforce application.
        Theme information is provided for objects in your organization that use icons
        and colors in the Salesforce UI.

        The If-Modified-Since header can be used with this resource, with a date format
        of EEE, dd MMM yyyy HH:mm:ss z. When this header is used, if the object metadata
        has not changed since the provided date, a 304 Not Modified status code is
        returned, with no response body.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_themes.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.themes()
        """
        return self._send(_THEMES, options=options)

    def versions(self, *, options: RequestOptions | None = None) -> Content:
        """Versions.

        Lists summary information about each Salesforce version currently available,
        including the version, label, and a link to each version's root.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.versions()
        """
        return self._send(_VERSIONS, options=options)


class AsyncRestResource(AsyncResource):
    """`RestResource`, to be awaited."""

    @cached_property
    def actions(self) -> AsyncActionsResource:
        """Actions."""
        from .actions import AsyncActionsResource

        return AsyncActionsResource(self)

    @cached_property
    def lightning_metrics(self) -> AsyncLightningMetricsResource:
        """Lightning Metrics."""
        from .lightning_metrics import AsyncLightningMetricsResource

        return AsyncLightningMetricsResource(self)

    @cached_property
    def list_views(self) -> AsyncListViewsResource:
        """List Views."""
        from .list_views import AsyncListViewsResource

        return AsyncListViewsResource(self)

    @cached_property
    def logs(self) -> AsyncLogsResource:
        """Logs."""
        from .logs import AsyncLogsResource

        return AsyncLogsResource(self)

    @cached_property
    def platform_events(self) -> AsyncPlatformEventsResource:
        """Platform Events."""
        from .platform_events import AsyncPlatformEventsResource

        return AsyncPlatformEventsResource(self)

    @cached_property
    def processes(self) -> AsyncProcessesResource:
        """Processes."""
        from .processes import AsyncProcessesResource

        return AsyncProcessesResource(self)

    @cached_property
    def scheduling(self) -> AsyncSchedulingResource:
        """Scheduling."""
        from .scheduling import AsyncSchedulingResource

        return AsyncSchedulingResource(self)

    @cached_property
    def search(self) -> AsyncSearchResource:
        """Search."""
        from .search import AsyncSearchResource

        return AsyncSearchResource(self)

    @cached_property
    def sobject(self) -> AsyncSobjectResource:
        """SObject."""
        from .sobject import AsyncSobjectResource

        return AsyncSobjectResource(self)

    @cached_property
    def support_and_knowledge(self) -> AsyncSupportAndKnowledgeResource:
        """Support and Knowledge."""
        from .support_and_knowledge import AsyncSupportAndKnowledgeResource

        return AsyncSupportAndKnowledgeResource(self)

    async def app_menu(self, *, options: RequestOptions | None = None) -> Content:
        """AppMenu.

        See `RestResource.app_menu`.
        """
        return await self._send(_APP_MENU, options=options)

    async def consent(
        self,
        *,
        aggregated_consent: Scalar | NotGiven = NOT_GIVEN,
        datetime: Scalar | NotGiven = NOT_GIVEN,
        purpose: Scalar | NotGiven = NOT_GIVEN,
        verbose: Scalar | NotGiven = NOT_GIVEN,
        actions: Scalar | None | NotGiven = NOT_GIVEN,
        ids: Scalar | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Consent.

        See `RestResource.consent`.
        """
        return await self._send(
            _CONSENT,
            query={
                "aggregatedConsent": aggregated_consent,
                "datetime": datetime,
                "purpose": purpose,
                "verbose": verbose,
                "actions": actions,
                "ids": ids,
            },
            options=options,
        )

    async def limits(self, *, options: RequestOptions | None = None) -> Content:
        """Limits.

        See `RestResource.limits`.
        """
        return await self._send(_LIMITS, options=options)

    async def product_schedules(
        self,
        *,
        opportunity_line_item_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Product Schedules.

        See `RestResource.product_schedules`.
        """
        return await self._send(
            _PRODUCT_SCHEDULES,
            path={":OPPORTUNITY_LINE_ITEM_ID": opportunity_line_item_id},
            options=options,
        )

    async def query(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Query.

        See `RestResource.query`.
        """
        return await self._send(_QUERY, query={"q": q}, options=options)

    async def query_all(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        explain: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """QueryAll.

        See `RestResource.query_all`.
        """
        return await self._send(
            _QUERY_ALL,
            query={"q": q, "explain": explain},
            options=options,
        )

    async def record_count(
        self,
        *,
        s_objects: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Record Count.

        See `RestResource.record_count`.
        """
        return await self._send(
            _RECORD_COUNT,
            query={"sObjects": s_objects},
            options=options,
        )

    async def resources_by_version(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Resources by Version.

        See `RestResource.resources_by_version`.
        """
        return await self._send(_RESOURCES_BY_VERSION, options=options)

    async def tabs(self, *, options: RequestOptions | None = None) -> Content:
        """Tabs.

        See `RestResource.tabs`.
        """
        return await self._send(_TABS, options=options)

    async def themes(self, *, options: RequestOptions | None = None) -> Content:
        """Themes.

        See `RestResource.themes`.
        """
        return await self._send(_THEMES, options=options)

    async def versions(self, *, options: RequestOptions | None = None) -> Content:
        """Versions.

        See `RestResource.versions`.
        """
        return await self._send(_VERSIONS, options=options)
