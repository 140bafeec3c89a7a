"""`client.cpq.contract_api`: CPQ / Contract API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import NOT_GIVEN, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, NotGiven, RequestOptions, Scalar
    from ...models.cpq.contract_api import (
        ContractRenewerApiBody,
        ContractRenewerApiBodyDict,
    )

_CONTRACT_AMENDER_API: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(
        ("loader", "SBQQ.ContractManipulationAPI.ContractAmender", True),
        ("uid", "", True),
    ),
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_CONTRACT_RENEWER_API: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/apexrest/SBQQ/ServiceRouter",
    query=(("loader", "SBQQ.ContractManipulationAPI.ContractRenewer", True),),
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)


class ContractApiResource(Resource):
    """Contract API."""

    def contract_amender_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Contract Amender API.

        Receive a CPQ contract ID in a request, and return quote data for an amendment
        quote.
        Available in: Salesforce CPQ Summer ’16 and later
        Special Access Rules: All of these user permissions are required.
        Insert and update on quote and opportunity objects
        Read on quote, opportunity, and product2 objects
        Delete on quote object

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_contract_amender.htm

        Args:
            loader: Query parameter `loader`. Default:
                `SBQQ.ContractManipulationAPI.ContractAmender`.
            uid: Query parameter `uid`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.contract_api.contract_amender_api(
                loader="SBQQ.ContractManipulationAPI.ContractAmender",
            )
        """
        return self._send(
            _CONTRACT_AMENDER_API,
            query={"loader": loader, "uid": uid},
            options=options,
        )

    def contract_renewer_api(
        self,
        *,
        body: ContractRenewerApiBody | ContractRenewerApiBodyDict | str | bytes,
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Contract Renewer API.

        Receive a CPQ contract in a request, and return quote data for one or more
        renewal quotes.
        Available in: Salesforce CPQ Summer ’16 and later
        Special Access Rules: All of these user permissions are required.
        Insert and update on quote and opportunity objects
        Read on quote, opportunity, and product2 objects
        Delete on quote object

        https://developer.salesforce.com/docs/atlas.en-us.cpq_dev_api.meta/cpq_dev_api/cpq_api_contract_renewer.htm

        Args:
            body: The body; text and bytes are sent as they are.
            loader: Query parameter `loader`. Default:
                `SBQQ.ContractManipulationAPI.ContractRenewer`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.cpq.contract_api.contract_renewer_api(
                body={
                    "context": {
                        "masterContractId": None,
                        "renewedContracts": [
                            {
                                "attributes": {"type": "Contract"},
                                "Id": "800540000006LLVAA2",
                            },
                        ],
                    },
                },
                loader="SBQQ.ContractManipulationAPI.ContractRenewer",
            )
        """
        return self._send(
            _CONTRACT_RENEWER_API,
            query={"loader": loader},
            body=body,
            options=options,
        )


class AsyncContractApiResource(AsyncResource):
    """`ContractApiResource`, to be awaited."""

    async def contract_amender_api(
        self,
        *,
        loader: str | NotGiven = NOT_GIVEN,
        uid: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Contract Amender API.

        See `ContractApiResource.contract_amender_api`.
        """
        return await self._send(
            _CONTRACT_AMENDER_API,
            query={"loader": loader, "uid": uid},
            options=options,
        )

    async def contract_renewer_api(
        self,
        *,
        body: ContractRenewerApiBody | ContractRenewerApiBodyDict | str | bytes,
        loader: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Contract Renewer API.

        See `ContractApiResource.contract_renewer_api`.
        """
        return await self._send(
            _CONTRACT_RENEWER_API,
            query={"loader": loader},
            body=body,
            options=options,
        )
