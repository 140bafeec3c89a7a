"""Models of `client.cpq.contract_api`."""

from __future__ import annotations

from typing import Any, TypedDict

from ..._runtime.models import Model, wire
from ..shared import AttributesInput, AttributesInputDict


class ContractRenewerApiBody(Model):
    """The body of `client.cpq.contract_api.contract_renewer_api`."""

    context: ContractRenewerApiBodyContext | None = None


class ContractRenewerApiBodyDict(TypedDict, total=False):
    """`ContractRenewerApiBody` as a dict."""

    context: ContractRenewerApiBodyContextDict


class ContractRenewerApiBodyContext(Model):
    """`context` of `ContractRenewerApiBody`."""

    master_contract_id: Any = wire("masterContractId", default=None)
    renewed_contracts: list[ContractRenewerApiBodyRenewedContract] | None = wire(
        "renewedContracts",
        default=None,
    )


class ContractRenewerApiBodyContextDict(TypedDict, total=False):
    """`ContractRenewerApiBodyContext` as a dict."""

    masterContractId: Any
    renewedContracts: list[ContractRenewerApiBodyRenewedContractDict]


class ContractRenewerApiBodyRenewedContract(Model):
    """One of `renewedContracts` of `ContractRenewerApiBodyContext`."""

    attributes: AttributesInput | None = None
    id: str | None = wire("Id", default=None)


class ContractRenewerApiBodyRenewedContractDict(TypedDict, total=False):
    """`ContractRenewerApiBodyRenewedContract` as a dict."""

    attributes: AttributesInputDict
    Id: str
