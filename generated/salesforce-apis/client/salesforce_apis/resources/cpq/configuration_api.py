"""`client.cpq.configuration_api`: CPQ / Configuration API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions, Scalar

_CONFIGURATION_LOAD_RULE_EXECUTOR_API: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(("loader", "SBQQ.ConfigAPI.LoadRuleExecutor", True), ("uid", "", True)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_CONFIGURATION_LOADER_API: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(("loader", "SBQQ.ConfigAPI.ConfigLoader", True), ("uid", None, True)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_CONFIGURATION_VALIDATOR_API: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(
        ("loader", "SBQQ.ConfigAPI.ConfigurationValidator", True),
        ("uid", "", True),
    ),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)


class ConfigurationApiResource(Resource):
    """Configuration API."""

    def configuration_load_rule_executor_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Configuration Load Rule Executor API.

        The Configuration Load Rule Executor API invokes all the load event product
        rules for the specified product. When configuring a nested bundle, set the
        parentProduct property to the parent product to inherit configuration attributes
        on the nested bundle.
        Available in: Salesforce CPQ Spring ’17 and later

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_config_loadruleexecutor.htm

        Args:
            loader: Query parameter `loader`. Default:
                `SBQQ.ConfigAPI.LoadRuleExecutor`.
            uid: Query parameter `uid`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.configuration_api.configuration_load_rule_executor_api(
                loader="SBQQ.ConfigAPI.LoadRuleExecutor",
            )
        """
        return self._send(
            _CONFIGURATION_LOAD_RULE_EXECUTOR_API,
            query={"loader": loader, "uid": uid},
            options=options,
        )

    def configuration_loader_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Configuration Loader API.

        The Configuration Loader API returns all the data for the product, including its
        product options and configuration model. When configuring a nested bundle, set
        the parentProductproperty to the parent product to inherit configuration
        attributes on the nested bundle.
        Available in: Salesforce CPQ Spring ’17 and later

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_config_loader.htm

        Args:
            loader: Query parameter `loader`. Default: `SBQQ.ConfigAPI.ConfigLoader`.
            uid: Query parameter `uid`. Sent without a value by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.configuration_api.configuration_loader_api(
                loader="SBQQ.ConfigAPI.ConfigLoader",
            )
        """
        return self._send(
            _CONFIGURATION_LOADER_API,
            query={"loader": loader, "uid": uid},
            options=options,
        )

    def configuration_validator_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Configuration Validator API.

        The Configuration Validator API runs selection, validation, and alert product
        rules and configurator-scoped price rules against the input configuration model
        and returns an updated configuration model.
        Available in: Salesforce CPQ Spring ’17 and later

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_config_validator.htm

        Args:
            loader: Query parameter `loader`. Default:
                `SBQQ.ConfigAPI.ConfigurationValidator`.
            uid: Query parameter `uid`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.configuration_api.configuration_validator_api(
                loader="SBQQ.ConfigAPI.ConfigurationValidator",
            )
        """
        return self._send(
            _CONFIGURATION_VALIDATOR_API,
            query={"loader": loader, "uid": uid},
            options=options,
        )


class AsyncConfigurationApiResource(AsyncResource):
    """`ConfigurationApiResource`, to be awaited."""

    async def configuration_load_rule_executor_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Configuration Load Rule Executor API.

        See `ConfigurationApiResource.configuration_load_rule_executor_api`.
        """
        return await self._send(
            _CONFIGURATION_LOAD_RULE_EXECUTOR_API,
            query={"loader": loader, "uid": uid},
            options=options,
        )

    async def configuration_loader_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Configuration Loader API.

        See `ConfigurationApiResource.configuration_loader_api`.
        """
        return await self._send(
            _CONFIGURATION_LOADER_API,
            query={"loader": loader, "uid": uid},
            options=options,
        )

    async def configuration_validator_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Configuration Validator API.

        See `ConfigurationApiResource.configuration_validator_api`.
        """
        return await self._send(
            _CONFIGURATION_VALIDATOR_API,
            query={"loader": loader, "uid": uid},
            options=options,
        )
