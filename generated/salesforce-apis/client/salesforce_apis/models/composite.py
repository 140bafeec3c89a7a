"""Models of `client.composite`."""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .._runtime.models import Model, wire
from .shared import AttributesInput, AttributesInputDict


class BatchBody(Model):
    """The body of `client.composite.batch`."""

    halt_on_error: bool | str | None = wire("haltOnError", default=None)
    batch_requests: str | list[Any] | None = wire("batchRequests", default=None)


class BatchBodyDict(TypedDict, total=False):
    """`BatchBody` as a dict."""

    haltOnError: bool | str
    batchRequests: str | list[Any]


class CompositeBody(Model):
    """The body of `client.composite.composite`."""

    all_or_none: str | None = wire("allOrNone", default=None)
    collate_subrequests: str | None = wire("collateSubrequests", default=None)
    composite_request: list[CompositeBodyCompositeRequestItem] | None = wire(
        "compositeRequest",
        default=None,
    )


class CompositeBodyDict(TypedDict, total=False):
    """`CompositeBody` as a dict."""

    allOrNone: str
    collateSubrequests: str
    compositeRequest: list[CompositeBodyCompositeRequestItemDict]


class CompositeBodyCompositeRequestItem(Model):
    """One of `compositeRequest` of `CompositeBody`."""

    method: str | None = None
    url: str | None = None
    reference_id: str | None = wire("referenceId", default=None)
    body: CompositeBodyCompositeRequestItemBody | None = None


class CompositeBodyCompositeRequestItemDict(TypedDict, total=False):
    """`CompositeBodyCompositeRequestItem` as a dict."""

    method: str
    url: str
    referenceId: str
    body: CompositeBodyCompositeRequestItemBodyDict


class CompositeBodyCompositeRequestItemBody(Model):
    """`body` of `CompositeBodyCompositeRequestItem`."""

    name: str | None = wire("Name", default=None)
    description_c: str | None = wire("Description__c", default=None)
    msrp_c: float | None = wire("MSRP__c", default=None)
    brand_c: str | None = wire("Brand__c", default=None)
    category_c: str | None = wire("Category__c", default=None)
    collection_c: str | None = wire("Collection__c", default=None)
    all_or_none: bool | None = wire("allOrNone", default=None)
    records: list[CompositeBodyRecord] | None = None
    title: str | None = None
    version_data: str | None = wire("versionData", default=None)
    path_on_client: str | None = wire("pathOnClient", default=None)
    first_publish_location_id: str | None = wire("FirstPublishLocationId", default=None)


class CompositeBodyCompositeRequestItemBodyDict(TypedDict, total=False):
    """`CompositeBodyCompositeRequestItemBody` as a dict."""

    Name: str
    Description__c: str
    MSRP__c: float
    Brand__c: str
    Category__c: str
    Collection__c: str
    allOrNone: bool
    records: list[CompositeBodyRecordDict]
    title: str
    versionData: str
    pathOnClient: str
    FirstPublishLocationId: str


class CompositeBodyRecord(Model):
    """One of `records` of `CompositeBodyCompositeRequestItemBody`."""

    attributes: AttributesInput | None = None
    distribution_center_c: str | None = wire("Distribution_Center__c", default=None)
    product_c: str | None = wire("Product__c", default=None)
    size_c: str | None = wire("Size__c", default=None)
    available_c: int | None = wire("Available__c", default=None)


class CompositeBodyRecordDict(TypedDict, total=False):
    """`CompositeBodyRecord` as a dict."""

    attributes: AttributesInputDict
    Distribution_Center__c: str
    Product__c: str
    Size__c: str
    Available__c: int


class CompositeGraphBody(Model):
    """The body of `client.composite.composite_graph`."""

    graphs: list[CompositeGraphBodyGraph] | None = None


class CompositeGraphBodyDict(TypedDict, total=False):
    """`CompositeGraphBody` as a dict."""

    graphs: list[CompositeGraphBodyGraphDict]


class CompositeGraphBodyGraph(Model):
    """One of `graphs` of `CompositeGraphBody`."""

    graph_id: str | None = wire("graphId", default=None)
    composite_request: list[CompositeGraphBodyCompositeRequestItem] | None = wire(
        "compositeRequest",
        default=None,
    )


class CompositeGraphBodyGraphDict(TypedDict, total=False):
    """`CompositeGraphBodyGraph` as a dict."""

    graphId: str
    compositeRequest: list[CompositeGraphBodyCompositeRequestItemDict]


class CompositeGraphBodyCompositeRequestItem(Model):
    """One of `compositeRequest` of `CompositeGraphBodyGraph`."""

    method: Literal["GET", "POST"] | str | None = None
    url: str | None = None
    reference_id: str | None = wire("referenceId", default=None)
    body: CompositeGraphBodyCompositeRequestItemBody | None = None


class CompositeGraphBodyCompositeRequestItemDict(TypedDict, total=False):
    """`CompositeGraphBodyCompositeRequestItem` as a dict."""

    method: Literal["GET", "POST"] | str
    url: str
    referenceId: str
    body: CompositeGraphBodyCompositeRequestItemBodyDict


class CompositeGraphBodyCompositeRequestItemBody(Model):
    """`body` of `CompositeGraphBodyCompositeRequestItem`."""

    name: str | None = wire("Name", default=None)
    custom_c: str | None = wire("Custom__c", default=None)
    first_name: str | None = wire("FirstName", default=None)
    last_name: str | None = wire("LastName", default=None)
    account_id: str | None = wire("AccountId", default=None)


class CompositeGraphBodyCompositeRequestItemBodyDict(TypedDict, total=False):
    """`CompositeGraphBodyCompositeRequestItemBody` as a dict."""

    Name: str
    Custom__c: str
    FirstName: str
    LastName: str
    AccountId: str


class CompositeGraphResponse(Model):
    """The response of `client.composite.composite_graph` for status 200."""

    graphs: list[CompositeGraphResponseGraph]


class CompositeGraphResponseGraph(Model):
    """One of `graphs` of `CompositeGraphResponse`."""

    graph_id: str = wire("graphId")
    graph_response: CompositeGraphResponseGraphResponse = wire("graphResponse")
    is_successful: bool = wire("isSuccessful")


class CompositeGraphResponseGraphResponse(Model):
    """`graphResponse` of `CompositeGraphResponseGraph`."""

    composite_response: list[CompositeGraphResponseCompositeResponseItem] = wire(
        "compositeResponse",
    )


class CompositeGraphResponseCompositeResponseItem(Model):
    """One of `compositeResponse` of `CompositeGraphResponseGraphResponse`."""

    body: CompositeGraphResponseBody
    http_headers: CompositeGraphResponseHttpHeaders = wire("httpHeaders")
    http_status_code: int = wire("httpStatusCode")
    reference_id: str = wire("referenceId")


class CompositeGraphResponseBody(Model):
    """`body` of `CompositeGraphResponseCompositeResponseItem`."""

    id: str
    success: bool
    errors: list[Any]


class CompositeGraphResponseHttpHeaders(Model):
    """`httpHeaders` of `CompositeGraphResponseCompositeResponseItem`."""

    location: str = wire("Location")


class SobjectCollectionsCreateBody(Model):
    """The body of `client.composite.sobject_collections_create`."""

    all_or_none: bool | str | None = wire("allOrNone", default=None)
    records: str | list[Any] | None = None


class SobjectCollectionsCreateBodyDict(TypedDict, total=False):
    """`SobjectCollectionsCreateBody` as a dict."""

    allOrNone: bool | str
    records: str | list[Any]


class SobjectCollectionsUpdateBody(Model):
    """The body of `client.composite.sobject_collections_update`."""

    all_or_none: bool | str | None = wire("allOrNone", default=None)
    records: str | list[Any] | None = None


class SobjectCollectionsUpdateBodyDict(TypedDict, total=False):
    """`SobjectCollectionsUpdateBody` as a dict."""

    allOrNone: bool | str
    records: str | list[Any]


class SobjectCollectionsUpsertBody(Model):
    """The body of `client.composite.sobject_collections_upsert`."""

    all_or_none: bool | str | None = wire("allOrNone", default=None)
    records: str | list[Any] | None = None


class SobjectCollectionsUpsertBodyDict(TypedDict, total=False):
    """`SobjectCollectionsUpsertBody` as a dict."""

    allOrNone: bool | str
    records: str | list[Any]


class SobjectTreeBody(Model):
    """The body of `client.composite.sobject_tree`."""

    records: str | None = None


class SobjectTreeBodyDict(TypedDict, total=False):
    """`SobjectTreeBody` as a dict."""

    records: str
