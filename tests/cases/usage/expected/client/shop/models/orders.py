"""Models of `client.orders`."""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .._runtime.models import Model


class CreateAnOrderBody(Model):
    """The body of `client.orders.create_an_order`."""

    items: list[CreateAnOrderBodyItem] | None = None
    note: Any = None
    express: bool | None = None


class CreateAnOrderBodyDict(TypedDict, total=False):
    """`CreateAnOrderBody` as a dict."""

    items: list[CreateAnOrderBodyItemDict]
    note: Any
    express: bool


class CreateAnOrderBodyItem(Model):
    """One of `items` of `CreateAnOrderBody`."""

    sku: str | None = None
    quantity: int | None = None


class CreateAnOrderBodyItemDict(TypedDict, total=False):
    """`CreateAnOrderBodyItem` as a dict."""

    sku: str
    quantity: int


class CreateAnOrderResponse(Model):
    """What `client.orders.create_an_order` answers with status 201."""

    id: str
    status: str


class ErrorResponse(Model):
    """What `client.orders.create_an_order` answers with status 422."""

    code: str
    message: str


class Order(Model):
    """What `client.orders.get_an_order` answers with status 200."""

    id: str
    status: Literal["open", "paid"] | str
    total: float
    note: str | None
    customer: Customer
    tags: list[str]
    placed: str  # date-time


class Customer(Model):
    """`customer` of `Order`."""

    name: str
    email: str | None = None  # email


class ImportOrdersBody(Model):
    """The body of `client.orders.import_orders`."""

    count: int | None = None
    dry: bool | None = None
    since: str | None = None  # date-time
    rates: dict[str, float] | None = None


class ImportOrdersBodyDict(TypedDict, total=False):
    """`ImportOrdersBody` as a dict."""

    count: int
    dry: bool
    since: str
    rates: dict[str, float]


class ListOrdersResponse(Model):
    """What `client.orders.list_orders` answers with status 200."""

    data: list[Order]
    next_cursor: str | None


class UploadAnInvoiceResponse(Model):
    """What `client.orders.upload_an_invoice` answers with status 200."""

    size: int
