"""Models of `client.orders`."""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .._runtime.models import Model


class CreateOrderBody(Model):
    """The body of `client.orders.create_order`."""

    items: list[CreateOrderBodyItem] | None = None
    note: Any = None
    express: bool | None = None


class CreateOrderBodyDict(TypedDict, total=False):
    """`CreateOrderBody` as a dict."""

    items: list[CreateOrderBodyItemDict]
    note: Any
    express: bool


class CreateOrderBodyItem(Model):
    """One of `items` of `CreateOrderBody`."""

    sku: str | None = None
    quantity: int | None = None


class CreateOrderBodyItemDict(TypedDict, total=False):
    """`CreateOrderBodyItem` as a dict."""

    sku: str
    quantity: int


class CreateOrderResponse(Model):
    """The response of `client.orders.create_order` for status 201."""

    id: str
    status: str


class ErrorResponse(Model):
    """The response of `client.orders.create_order` for status 422."""

    code: str
    message: str


class Order(Model):
    """The response of `client.orders.get_order` for status 200."""

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
    """The response of `client.orders.list_orders` for status 200."""

    data: list[Order]
    next_cursor: str | None


class UploadInvoiceResponse(Model):
    """The response of `client.orders.upload_invoice` for status 200."""

    size: int
