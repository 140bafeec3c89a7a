"""`client.rest.lightning_metrics`: REST / Lightning Metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions

_LIGHTNING_EXIT_BY_PAGE_METRICS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/LightningExitByPageMetrics",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_LIGHTNING_TOGGLE_METRICS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/LightningToggleMetrics",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_LIGHTNING_USAGE_BY_APP_TYPE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/LightningUsageByAppTypeMetrics",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_LIGHTNING_USAGE_BY_BROWSER: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/LightningUsageByBrowserMetrics",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_LIGHTNING_USAGE_BY_FLEXI_PAGE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/LightningUsageByFlexiPageMetrics",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_LIGHTNING_USAGE_BY_PAGE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/sobjects/LightningUsageByBrowserMetrics",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)


class LightningMetricsResource(Resource):
    """Lightning Metrics."""

    def lightning_exit_by_page_metrics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Exit by Page Metrics.

        Return frequency metrics about the standard pages within which users switched
        from Lightning Experience to Salesforce Classic.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_exitbypagemetrics.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.lightning_metrics.lightning_exit_by_page_metrics()
        """
        return self._send(_LIGHTNING_EXIT_BY_PAGE_METRICS, options=options)

    def lightning_toggle_metrics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Toggle Metrics.

        Return details about users who switched between Salesforce Classic and Lightning
        Experience.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_togglemetrics.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.lightning_metrics.lightning_toggle_metrics()
        """
        return self._send(_LIGHTNING_TOGGLE_METRICS, options=options)

    def lightning_usage_by_app_type(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Usage by App Type.

        Return the total number of Lightning Experience and Salesforce Mobile users.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_usagebyapptypemetrics.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.lightning_metrics.lightning_usage_by_app_type()
        """
        return self._send(_LIGHTNING_USAGE_BY_APP_TYPE, options=options)

    def lightning_usage_by_browser(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Usage by Browser.

        Return Lightning Experience usage results grouped by browser instance.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_usagebybrowsermetrics.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.lightning_metrics.lightning_usage_by_browser()
        """
        return self._send(_LIGHTNING_USAGE_BY_BROWSER, options=options)

    def lightning_usage_by_flexi_page(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Usage by FlexiPage.

        Return details about the custom pages viewed most frequently in Lightning
        Experience.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_usagebyflexipagemetrics.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.lightning_metrics.lightning_usage_by_flexi_page()
        """
        return self._send(_LIGHTNING_USAGE_BY_FLEXI_PAGE, options=options)

    def lightning_usage_by_page(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Usage by Page.

        Represents standard pages users viewed most frequently in Lightning Experience.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_usagebypagemetrics.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.lightning_metrics.lightning_usage_by_page()
        """
        return self._send(_LIGHTNING_USAGE_BY_PAGE, options=options)


class AsyncLightningMetricsResource(AsyncResource):
    """`LightningMetricsResource`, to be awaited."""

    async def lightning_exit_by_page_metrics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Exit by Page Metrics.

        See `LightningMetricsResource.lightning_exit_by_page_metrics`.
        """
        return await self._send(_LIGHTNING_EXIT_BY_PAGE_METRICS, options=options)

    async def lightning_toggle_metrics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Toggle Metrics.

        See `LightningMetricsResource.lightning_toggle_metrics`.
        """
        return await self._send(_LIGHTNING_TOGGLE_METRICS, options=options)

    async def lightning_usage_by_app_type(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Usage by App Type.

        See `LightningMetricsResource.lightning_usage_by_app_type`.
        """
        return await self._send(_LIGHTNING_USAGE_BY_APP_TYPE, options=options)

    async def lightning_usage_by_browser(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Usage by Browser.

        See `LightningMetricsResource.lightning_usage_by_browser`.
        """
        return await self._send(_LIGHTNING_USAGE_BY_BROWSER, options=options)

    async def lightning_usage_by_flexi_page(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Usage by FlexiPage.

        See `LightningMetricsResource.lightning_usage_by_flexi_page`.
        """
        return await self._send(_LIGHTNING_USAGE_BY_FLEXI_PAGE, options=options)

    async def lightning_usage_by_page(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Lightning Usage by Page.

        See `LightningMetricsResource.lightning_usage_by_page`.
        """
        return await self._send(_LIGHTNING_USAGE_BY_PAGE, options=options)
