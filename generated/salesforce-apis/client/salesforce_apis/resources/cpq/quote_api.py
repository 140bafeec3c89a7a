"""`client.cpq.quote_api`: CPQ / Quote API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions, Scalar
    from ...models.cpq.quote_api import (
        CreateAndSaveQuoteProposalApiBody,
        CreateAndSaveQuoteProposalApiBodyDict,
        QuoteTermReaderApiBody,
        QuoteTermReaderApiBodyDict,
        ReadProductApiBody,
        ReadProductApiBodyDict,
    )

_ADD_PRODUCTS_API: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(("loader", "SBQQ.QuoteAPI.QuoteProductAdder", True),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_CALCULATE_QUOTE_API: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(("loader", "SBQQ.QuoteAPI.QuoteCalculator", True),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_CREATE_AND_SAVE_QUOTE_PROPOSAL_API: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(("loader", "QuoteDocumentAPI.SaveProposal", True),),
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_QUOTE_TERM_READER_API: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(("loader", "SBQQ.QuoteTermAPI.Load", True), ("uid", "", True)),
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_READ_PRODUCT_API: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(("loader", "SBQQ.ProductAPI.ProductLoader", True), ("uid", None, True)),
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_READ_QUOTE_API: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(("reader", "SBQQ.QuoteAPI.QuoteReader", True), ("uid", "", True)),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_SAVE_QUOTE_API: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_VALIDATE_QUOTE_API: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(("loader", "QuoteAPI.QuoteValidator", True),),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)


class QuoteApiResource(Resource):
    """Quote API."""

    def add_products_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Add Products API.

        Receive a CPQ quote, product collection, and quote group key in a request, and
        return a Quote model with all provided products added as quote lines.
        Available in: Salesforce CPQ Summer ’16 and later

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_add_products.htm

        Args:
            loader: Query parameter `loader`. Default:
                `SBQQ.QuoteAPI.QuoteProductAdder`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.quote_api.add_products_api(
                loader="SBQQ.QuoteAPI.QuoteProductAdder",
            )
        """
        return self._send(_ADD_PRODUCTS_API, query={"loader": loader}, options=options)

    def calculate_quote_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Calculate Quote API.

        The Calculate Quote API calculates the prices of a CPQ quote.

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_quote_api_calculate_final.htm

        Args:
            loader: Query parameter `loader`. Default: `SBQQ.QuoteAPI.QuoteCalculator`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.quote_api.calculate_quote_api(
                loader="SBQQ.QuoteAPI.QuoteCalculator",
            )
        """
        return self._send(
            _CALCULATE_QUOTE_API,
            query={"loader": loader},
            options=options,
        )

    def create_and_save_quote_proposal_api(
        self,
        *,
        body: (
            CreateAndSaveQuoteProposalApiBody
            | CreateAndSaveQuoteProposalApiBodyDict
            | str
            | bytes
        ),
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Create and Save Quote Proposal API.

        The Read Product API takes the request’s product ID, pricebook ID, and currency
        code and returns a Product model. The Product model loads the product from your
        catalog when the user requests it.
        Available in: Salesforce CPQ Summer ’16 and later
        Special Access Rules: Users must have read access to the product2 object.

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_read_product.htm

        Args:
            body: The body; text and bytes are sent as they are.
            loader: Query parameter `loader`. Default: `QuoteDocumentAPI.SaveProposal`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.quote_api.create_and_save_quote_proposal_api(
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
            _CREATE_AND_SAVE_QUOTE_PROPOSAL_API,
            query={"loader": loader},
            body=body,
            options=options,
        )

    def quote_term_reader_api(
        self,
        *,
        body: QuoteTermReaderApiBody | QuoteTermReaderApiBodyDict | str | bytes,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Quote Term Reader API.

        The Read Product API takes the request’s product ID, pricebook ID, and currency
        code and returns a Product model. The Product model loads the product from your
        catalog when the user requests it.
        Available in: Salesforce CPQ Summer ’16 and later
        Special Access Rules: Users must have read access to the product2 object.

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_read_product.htm

        Args:
            body: The body; text and bytes are sent as they are.
            loader: Query parameter `loader`. Default: `SBQQ.QuoteTermAPI.Load`.
            uid: Query parameter `uid`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.quote_api.quote_term_reader_api(
                body={"context": {"templateId": "a0v5C000000jTgr", "language": "es"}},
                loader="SBQQ.QuoteTermAPI.Load",
            )
        """
        return self._send(
            _QUOTE_TERM_READER_API,
            query={"loader": loader, "uid": uid},
            body=body,
            options=options,
        )

    def read_product_api(
        self,
        *,
        body: ReadProductApiBody | ReadProductApiBodyDict | str | bytes,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Read Product API.

        The Read Product API takes the request’s product ID, pricebook ID, and currency
        code and returns a Product model. The Product model loads the product from your
        catalog when the user requests it.
        Available in: Salesforce CPQ Summer ’16 and later
        Special Access Rules: Users must have read access to the product2 object.

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_read_product.htm

        Args:
            body: The body; text and bytes are sent as they are.
            loader: Query parameter `loader`. Default: `SBQQ.ProductAPI.ProductLoader`.
            uid: Query parameter `uid`. Sent without a value by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.quote_api.read_product_api(
                body={
                    "context": {
                        "pricebookId": "01sA0000000wuhg",
                        "currencyCode": "USD",
                    },
                },
                loader="SBQQ.ProductAPI.ProductLoader",
            )
        """
        return self._send(
            _READ_PRODUCT_API,
            query={"loader": loader, "uid": uid},
            body=body,
            options=options,
        )

    def read_quote_api(
        self,
        *,
        reader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Read Quote API.

        The Read Quote API reads a quote from a CPQ quote ID.
        Available in: Salesforce CPQ Summer ’16 and later

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_read_quote.htm

        Args:
            reader: Query parameter `reader`. Default: `SBQQ.QuoteAPI.QuoteReader`.
            uid: Query parameter `uid`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.quote_api.read_quote_api(reader="SBQQ.QuoteAPI.QuoteReader")
        """
        return self._send(
            _READ_QUOTE_API,
            query={"reader": reader, "uid": uid},
            options=options,
        )

    def save_quote_api(self, *, options: RequestOptions | None = None) -> Content:
        """Save Quote API.

        The Save Quote API saves a CPQ quote.
        Available in: Salesforce CPQ Summer ’16 and later

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_quote_api_save_final.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.quote_api.save_quote_api()
        """
        return self._send(_SAVE_QUOTE_API, options=options)

    def validate_quote_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Validate Quote API.

        Validate a CPQ quote and return any validation errors.
        Available in: Salesforce CPQ Winter ’19 and later

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_validate_quote.htm

        Args:
            loader: Query parameter `loader`. Default: `QuoteAPI.QuoteValidator`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.quote_api.validate_quote_api(loader="QuoteAPI.QuoteValidator")
        """
        return self._send(
            _VALIDATE_QUOTE_API,
            query={"loader": loader},
            options=options,
        )


class AsyncQuoteApiResource(AsyncResource):
    """`QuoteApiResource`, to be awaited."""

    async def add_products_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Add Products API.

        See `QuoteApiResource.add_products_api`.
        """
        return await self._send(
            _ADD_PRODUCTS_API,
            query={"loader": loader},
            options=options,
        )

    async def calculate_quote_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Calculate Quote API.

        See `QuoteApiResource.calculate_quote_api`.
        """
        return await self._send(
            _CALCULATE_QUOTE_API,
            query={"loader": loader},
            options=options,
        )

    async def create_and_save_quote_proposal_api(
        self,
        *,
        body: (
            CreateAndSaveQuoteProposalApiBody
            | CreateAndSaveQuoteProposalApiBodyDict
            | str
            | bytes
        ),
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Create and Save Quote Proposal API.

        See `QuoteApiResource.create_and_save_quote_proposal_api`.
        """
        return await self._send(
            _CREATE_AND_SAVE_QUOTE_PROPOSAL_API,
            query={"loader": loader},
            body=body,
            options=options,
        )

    async def quote_term_reader_api(
        self,
        *,
        body: QuoteTermReaderApiBody | QuoteTermReaderApiBodyDict | str | bytes,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Quote Term Reader API.

        See `QuoteApiResource.quote_term_reader_api`.
        """
        return await self._send(
            _QUOTE_TERM_READER_API,
            query={"loader": loader, "uid": uid},
            body=body,
            options=options,
        )

    async def read_product_api(
        self,
        *,
        body: ReadProductApiBody | ReadProductApiBodyDict | str | bytes,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Read Product API.

        See `QuoteApiResource.read_product_api`.
        """
        return await self._send(
            _READ_PRODUCT_API,
            query={"loader": loader, "uid": uid},
            body=body,
            options=options,
        )

    async def read_quote_api(
        self,
        *,
        reader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Read Quote API.

        See `QuoteApiResource.read_quote_api`.
        """
        return await self._send(
            _READ_QUOTE_API,
            query={"reader": reader, "uid": uid},
            options=options,
        )

    async def save_quote_api(self, *, options: RequestOptions | None = None) -> Content:
        """Save Quote API.

        See `QuoteApiResource.save_quote_api`.
        """
        return await self._send(_SAVE_QUOTE_API, options=options)

    async def validate_quote_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Validate Quote API.

        See `QuoteApiResource.validate_quote_api`.
        """
        return await self._send(
            _VALIDATE_QUOTE_API,
            query={"loader": loader},
            options=options,
        )
