"""How people use a client. `tests/test_usage.py` runs `right`, and has both type checkers read all of it.

A line that ends with `# error` is wrong on purpose, and each checker must say so; no other line may be.
"""

import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Literal, assert_type

from shop import (
    NOT_GIVEN,
    OMIT,
    APIConnectionError,
    APIResponse,
    APIStatusError,
    AsyncPaginator,
    AsyncShop,
    AsyncStreamedResponse,
    NotFoundError,
    PaginationError,
    Paginator,
    Raw,
    RequestOptions,
    ResponseValidationError,
    Shop,
    StreamedResponse,
    UnprocessableEntityError,
)
from shop.models.orders import (
    CreateOrderBody,
    CreateOrderBodyDict,
    CreateOrderBodyItem,
    CreateOrderResponse,
    Customer,
    ErrorResponse,
    ListOrdersResponse,
    Order,
    UploadInvoiceResponse,
)


def right(client: Shop, folder: Path) -> list[str]:
    """What works, with both checkers and in fact."""
    order = client.orders.get_order(order_id="o1", expand="customer")
    assert_type(order, Order)
    assert_type(order.status, Literal["open", "paid"] | str)
    assert_type(order.note, str | None)
    assert_type(order.customer, Customer)
    assert_type(order.customer.email, str | None)
    assert_type(order.total, float)
    assert_type(order.to_dict(), dict[str, Any])
    client.orders.get_order(order_id=Raw("o%2F1"), options=RequestOptions(timeout=5, headers={"X-Trace": "1"}))

    body = CreateOrderBody(items=[CreateOrderBodyItem(sku="A-1", quantity=2)], note=None)
    assert_type(client.orders.create_order(body=body), CreateOrderResponse)
    given: CreateOrderBodyDict = {"items": [{"sku": "A-1", "quantity": 2}], "express": True}
    client.orders.create_order(body=given, idempotency_key="k-1")
    client.orders.create_order(body={"items": [], "note": None}, idempotency_key=NOT_GIVEN)
    client.orders.create_order(body='{"items": []}', options=RequestOptions(headers={"Accept": OMIT}))

    invoice = folder / "invoice.txt"
    invoice.write_bytes(b"1200")
    assert_type(client.orders.upload_invoice(file=invoice, order_id="o1"), UploadInvoiceResponse)
    client.orders.upload_invoice(file=b"1200", order_id="o1", title="Invoice")
    client.orders.upload_invoice(file=io.BytesIO(b"1200"), order_id="o1")
    client.orders.upload_invoice(file=("invoice.pdf", b"1200", "application/pdf"), order_id="o1")

    page = client.orders.list_orders(limit=2, paid=True)
    assert_type(page, ListOrdersResponse)
    assert_type(page.data[0], Order)
    client.orders.get_order(order_id=7)
    orders = client.orders.iter_orders(limit="2")
    assert_type(orders, Paginator[Order, ListOrdersResponse])
    assert_type(orders.pages(), Iterator[ListOrdersResponse])
    found = [one.id for one in orders]
    assert_type(found, list[str])

    raw = client.with_raw_response(client.orders.get_order)(order_id="o1")
    assert_type(raw, APIResponse[Order])
    assert_type(raw.parse(), Order)
    assert_type(raw.headers["content-type"], str)
    with client.with_streaming_response(client.orders.download_invoice)(order_id="o1") as streamed:
        assert_type(streamed, StreamedResponse[Any])
        assert_type(b"".join(streamed.iter_bytes()), bytes)

    client.orders.import_orders(body={"count": 2, "dry": True, "rates": {"EUR": 1.5}})
    client.search.find(variables={"text": "lamp"})
    client.search.find()
    client.figures.statistics()
    assert_type(client.orders.export_orders(), str)
    assert_type(client.orders.get_photo(), bytes)
    assert_type(client.rates(), dict[str, float])
    assert_type(client.with_options(timeout=None, max_retries=0), Shop)
    Shop(environment="Staging", token=None, timeout=2.5, default_headers={"X-Trace": "1"}, record=folder).close()
    client.orders.delete_order(order_id="o1")
    try:
        client.orders.get_order(order_id="none")
    except NotFoundError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
        assert isinstance(error.body, ErrorResponse)
        found.append(error.body.code)
    except (UnprocessableEntityError, APIStatusError, APIConnectionError, PaginationError, ResponseValidationError):
        raise
    return found


async def right_async(client: AsyncShop) -> list[str]:
    """The same with the asynchronous client."""
    order = await client.orders.get_order(order_id="o1")
    assert_type(order, Order)
    orders = client.orders.iter_orders()
    assert_type(orders, AsyncPaginator[Order, ListOrdersResponse])
    assert_type(orders.pages(), AsyncIterator[ListOrdersResponse])
    found = [one.id async for one in orders]
    raw = await client.with_raw_response(client.orders.get_order)(order_id="o1")
    assert_type(raw, APIResponse[Order])
    async with client.with_streaming_response(client.orders.download_invoice)(order_id="o1") as streamed:
        assert_type(streamed, AsyncStreamedResponse[Any])
        assert_type(await streamed.read(), bytes)
    return found


def wrong(client: Shop, order: Order) -> None:
    """What is wrong, and must be said before it is run."""
    client.orders.get_order()  # error
    client.orders.get_order("o1")  # error
    client.orders.get_order(order_id=7.5)  # error
    client.orders.get_order(order_id=None)  # error
    client.orders.get_order(order_id="o1", expnad="customer")  # error
    client.orders.get_order(order_id="o1", expand=None)  # error
    client.orders.get_order(order_id="o1", options={"timeout": 5})  # error
    client.orders.list_orders(limit=2.5)  # error
    client.orders.list_order()  # error
    client.oders.list_orders()  # error
    client.orders.create_order(body={"itmes": []})  # error
    client.orders.create_order(body={"items": [{"sku": 1}]})  # error
    client.orders.create_order(body={"express": "yes"})  # error
    client.orders.create_order(body={"items": None})  # error
    client.orders.create_order(body=["A-1"])  # error
    client.orders.create_order()  # error
    client.orders.upload_invoice(file=7)  # error
    client.orders.upload_invoice(order_id="o1")  # error
    CreateOrderBody(itmes=[])  # error
    CreateOrderBody(express="yes")  # error
    order.totl  # error
    order.customer.email.upper()  # error
    order.note.upper()  # error
    order.total.upper()  # error
    order.tags.append(7)  # error
    for record in client.orders.iter_orders():
        record.totl  # error
    for page in client.orders.iter_orders().pages():
        page.id  # error
    for one in client.orders.list_orders():
        one.id  # error
    client.orders.iter_orders(limt=2)  # error
    client.with_raw_response(client.orders.get_order)()  # error
    client.with_raw_response(client.orders.get_order)(order_id="o1").parse().totl  # error
    with client.with_streaming_response(client.orders.get_order)(order_id=["1"]):  # error
        pass
    Shop(bas_url="https://shop.example.com")  # error
    Shop(token=7)  # error
    Shop(environment="Production")  # error
    Shop("t")  # error
    client.orders.import_orders(body={"count": "<integer>"})  # error
    client.orders.import_orders(body={"rates": {"EUR": "high"}})  # error
    imported: str = client.orders.import_orders(body={})  # error
    client.orders.export_orders().id  # error
    client.figures.statistics(variables={})  # error
    client.orders.get_photo().encode()  # error
    if client.orders.get_order(order_id="o1").status == 1:  # error
        pass
    client.with_options(retries=3)  # error
    result: str = client.orders.get_order(order_id="o1")  # error
    deleted: Order = client.orders.delete_order(order_id="o1")  # error
    rate: str = client.rates()["EUR"]  # error
    RequestOptions(timeout="5")  # error


async def wrong_async(client: AsyncShop) -> None:
    """The same with the asynchronous client."""
    order = client.orders.get_order(order_id="o1")
    order.id  # error
    photo: str = await client.orders.get_photo()  # error
    await client.orders.get_order()  # error
    for _ in client.orders.iter_orders():  # error
        pass
    async for record in client.orders.iter_orders():
        record.totl  # error
    await client.orders.iter_orders()  # error
    await client.with_raw_response(client.orders.get_order)(order_id=b"7")  # error
