"""`client.cpq`: CPQ."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions
    from ...models.cpq import (
        GenerateQuoteDocumentApiBody,
        GenerateQuoteDocumentApiBodyDict,
    )
    from .configuration_api import (
        AsyncConfigurationApiResource,
        ConfigurationApiResource,
    )
    from .contract_api import AsyncContractApiResource, ContractApiResource
    from .quote_api import AsyncQuoteApiResource, QuoteApiResource

_GENERATE_QUOTE_DOCUMENT_API: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(("loader", "QuoteDocumentAPI.SaveProposal", True),),
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)


class CpqResource(Resource):
    """CPQ.

    Start working with Salesforce CPQ APIs.

    📚 [Salesforce CPQ Developer
    Guide](https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_developer_guide_intro.htm)
    """

    @cached_property
    def configuration_api(self) -> ConfigurationApiResource:
        """Configuration API."""
        from .configuration_api import ConfigurationApiResource

        return ConfigurationApiResource(self)

    @cached_property
    def contract_api(self) -> ContractApiResource:
        """Contract API."""
        from .contract_api import ContractApiResource

        return ContractApiResource(self)

    @cached_property
    def quote_api(self) -> QuoteApiResource:
        """Quote API."""
        from .quote_api import QuoteApiResource

        return QuoteApiResource(self)

    def generate_quote_document_api(
        self,
        *,
        body: (
            GenerateQuoteDocumentApiBody
            | GenerateQuoteDocumentApiBodyDict
            | str
            | bytes
        ),
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Generate Quote Document API.

        Creates and saves a CPQ quote document.
        Available in: Salesforce CPQ Winter ’19 and later

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_generate_proposal.htm

        Args:
            body: The body; text and bytes are sent as they are.
            loader: Query parameter `loader`. Default: `QuoteDocumentAPI.SaveProposal`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.generate_quote_document_api(
                body={
                    "saver": "SBQQ.QuoteDocumentAPI.Save",
                    "model": {
                        "name": "test",
                        "quoteId": "<SFDC_ID>",
                        "templateId": "<SFDC_ID>",
                        "outputFormat": "PDF",
                        "language": "en_US",
                        "paperSize": "Default",
                    },
                },
                loader="QuoteDocumentAPI.SaveProposal",
            )
        """
        return self._send(
            _GENERATE_QUOTE_DOCUMENT_API,
            query={"loader": loader},
            body=body,
            options=options,
        )


class AsyncCpqResource(AsyncResource):
    """`CpqResource`, to be awaited."""

    @cached_property
    def configuration_api(self) -> AsyncConfigurationApiResource:
        """Configuration API."""
        from .configuration_api import AsyncConfigurationApiResource

        return AsyncConfigurationApiResource(self)

    @cached_property
    def contract_api(self) -> AsyncContractApiResource:
        """Contract API."""
        from .contract_api import AsyncContractApiResource

        return AsyncContractApiResource(self)

    @cached_property
    def quote_api(self) -> AsyncQuoteApiResource:
        """Quote API."""
        from .quote_api import AsyncQuoteApiResource

        return AsyncQuoteApiResource(self)

    async def generate_quote_document_api(
        self,
        *,
        body: (
            GenerateQuoteDocumentApiBody
            | GenerateQuoteDocumentApiBodyDict
            | str
            | bytes
        ),
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Generate Quote Document API.

        See `CpqResource.generate_quote_document_api`.
        """
        return await self._send(
            _GENERATE_QUOTE_DOCUMENT_API,
            query={"loader": loader},
            body=body,
            options=options,
        )
