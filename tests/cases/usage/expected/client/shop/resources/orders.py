"""`client.orders`: Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    Bearer,
    FileField,
    Operation,
    Paginated,
    Resource,
    TextField,
)

if TYPE_CHECKING:
    from .._runtime import (
        AsyncPaginator,
        Content,
        FileInput,
        NotGiven,
        Paginator,
        RequestOptions,
    )
    from ..models.orders import (
        CreateOrderBody,
        CreateOrderBodyDict,
        CreateOrderResponse,
        ImportOrdersBody,
        ImportOrdersBodyDict,
        ListOrdersResponse,
        Order,
        UploadInvoiceResponse,
    )

_CREATE_ORDER: Operation[CreateOrderResponse] = Operation(
    method="POST",
    url="{{baseUrl}}/orders",
    headers=(("Idempotency-Key", "", False),),
    body="json",
    content_type="application/json",
    auth=Bearer("{{token}}"),
    responses={
        201: ".models.orders:CreateOrderResponse",
        422: ".models.orders:ErrorResponse",
    },
)

_DELETE_ORDER: Operation[None] = Operation(
    method="DELETE",
    url="{{baseUrl}}/orders/:orderId",
    path={":orderId": "o1"},
    auth=Bearer("{{token}}"),
)

_DOWNLOAD_INVOICE: Operation[Content] = Operation(
    method="GET",
    url="{{baseUrl}}/orders/:orderId/invoice",
    path={":orderId": "o1"},
    auth=Bearer("{{token}}"),
)

_EXPORT_ORDERS: Operation[str] = Operation(
    method="GET",
    url="{{baseUrl}}/orders/export",
    auth=Bearer("{{token}}"),
)

_GET_ORDER: Operation[Order] = Operation(
    method="GET",
    url="{{baseUrl}}/orders/:orderId",
    path={":orderId": None},
    query=(("expand", "customer", False),),
    auth=Bearer("{{token}}"),
    responses={200: ".models.orders:Order", 404: ".models.orders:ErrorResponse"},
)

_GET_PHOTO: Operation[bytes] = Operation(
    method="GET",
    url="{{baseUrl}}/photos/1",
    auth=Bearer("{{token}}"),
)

_IMPORT_ORDERS: Operation[None] = Operation(
    method="POST",
    url="{{baseUrl}}/orders/import",
    body="json",
    content_type="application/json",
    auth=Bearer("{{token}}"),
)

_LIST_ORDERS: Operation[ListOrdersResponse] = Operation(
    method="GET",
    url="{{baseUrl}}/orders",
    query=(("cursor", "", False), ("limit", "20", False), ("paid", "true", False)),
    auth=Bearer("{{token}}"),
    responses={200: ".models.orders:ListOrdersResponse"},
    pagination=Paginated("cursor", "cursor", items=("data",), next=("next_cursor",)),
)

_UPLOAD_INVOICE: Operation[UploadInvoiceResponse] = Operation(
    method="POST",
    url="{{baseUrl}}/orders/:orderId/invoice",
    path={":orderId": "o1"},
    body="multipart",
    fields=(FileField("file"), TextField("title", "Invoice", enabled=False)),
    auth=Bearer("{{token}}"),
    responses={200: ".models.orders:UploadInvoiceResponse"},
)


class OrdersResource(Resource):
    """Orders."""

    def create_order(
        self,
        *,
        body: CreateOrderBody | CreateOrderBodyDict | str | bytes,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> CreateOrderResponse:
        """Create an order.

        Args:
            body: The body; text and bytes are sent as they are.
            idempotency_key: Header `Idempotency-Key`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `CreateOrderResponse` for 201.

        Raises:
            UnprocessableEntityError: For 422, with `ErrorResponse` as its `body`.
            APIStatusError: For any other status of 400 or above.

        Example:
            client.orders.create_order(
                body={
                    "items": [{"sku": "A-1", "quantity": 2}],
                    "note": None,
                    "express": True,
                },
            )
        """
        return self._send(
            _CREATE_ORDER,
            headers={"Idempotency-Key": idempotency_key},
            body=body,
            options=options,
        )

    def delete_order(
        self,
        *,
        order_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an order.

        Args:
            order_id: In the path, for `:orderId`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Nothing for 204.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.orders.delete_order(order_id="o1")
        """
        return self._send(_DELETE_ORDER, path={":orderId": order_id}, options=options)

    def download_invoice(
        self,
        *,
        order_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Download an invoice.

        Args:
            order_id: In the path, for `:orderId`. Default: `o1`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.orders.download_invoice(order_id="o1")
        """
        return self._send(
            _DOWNLOAD_INVOICE,
            path={":orderId": order_id},
            options=options,
        )

    def export_orders(self, *, options: RequestOptions | None = None) -> str:
        """Export orders.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `str` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.orders.export_orders()
        """
        return self._send(_EXPORT_ORDERS, options=options)

    def get_order(
        self,
        *,
        order_id: str | int,
        expand: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Order:
        """Get an order.

        Args:
            order_id: In the path, for `:orderId`.
            expand: Query parameter `expand`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `Order` for 200.

        Raises:
            NotFoundError: For 404, with `ErrorResponse` as its `body`.
            APIStatusError: For any other status of 400 or above.

        Example:
            client.orders.get_order(order_id="your-order-id")
        """
        return self._send(
            _GET_ORDER,
            path={":orderId": order_id},
            query={"expand": expand},
            options=options,
        )

    def get_photo(self, *, options: RequestOptions | None = None) -> bytes:
        """Get a photo.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `bytes` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.orders.get_photo()
        """
        return self._send(_GET_PHOTO, options=options)

    def import_orders(
        self,
        *,
        body: ImportOrdersBody | ImportOrdersBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> None:
        """Import orders.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Nothing for 204.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.orders.import_orders(
                body={
                    "count": 1,
                    "dry": True,
                    "since": "2026-01-31T12:00:00Z",
                    "rates": {"your-currency": 1.5},
                },
            )
        """
        return self._send(_IMPORT_ORDERS, body=body, options=options)

    def list_orders(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        paid: str | bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ListOrdersResponse:
        """List orders.

        One page; `iter_orders` goes through all.

        Args:
            cursor: What the page before said. Not sent by default.
            limit: How many orders a page has. Not sent by default.
            paid: Only those that are paid. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `ListOrdersResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.orders.list_orders()
        """
        return self._send(
            _LIST_ORDERS,
            query={"cursor": cursor, "limit": limit, "paid": paid},
            options=options,
        )

    def iter_orders(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        paid: str | bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Paginator[Order, ListOrdersResponse]:
        """All records of `list_orders`, page after page.

        The arguments are those of `list_orders`. Nothing is sent before it is iterated
        over; `pages()` gives the pages instead of the records. It begins with the first
        page unless `cursor` says otherwise.

        Raises:
            PaginationError: If the pages do not come to an end.

        Example:
            for record in client.orders.iter_orders():
                print(record)
        """
        return self._paginate(
            _LIST_ORDERS,
            query={"cursor": cursor, "limit": limit, "paid": paid},
            options=options,
        )

    def upload_invoice(
        self,
        *,
        order_id: str,
        file: FileInput,
        title: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> UploadInvoiceResponse:
        """Upload an invoice.

        Args:
            order_id: In the path, for `:orderId`.
            file: File `file`.
            title: Field `title`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `UploadInvoiceResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.orders.upload_invoice(order_id="o1", file=Path("invoice.pdf"))
        """
        return self._send(
            _UPLOAD_INVOICE,
            path={":orderId": order_id},
            form={"file": file, "title": title},
            options=options,
        )


class AsyncOrdersResource(AsyncResource):
    """`OrdersResource`, to be awaited."""

    async def create_order(
        self,
        *,
        body: CreateOrderBody | CreateOrderBodyDict | str | bytes,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> CreateOrderResponse:
        """Create an order.

        See `OrdersResource.create_order`.
        """
        return await self._send(
            _CREATE_ORDER,
            headers={"Idempotency-Key": idempotency_key},
            body=body,
            options=options,
        )

    async def delete_order(
        self,
        *,
        order_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an order.

        See `OrdersResource.delete_order`.
        """
        return await self._send(
            _DELETE_ORDER,
            path={":orderId": order_id},
            options=options,
        )

    async def download_invoice(
        self,
        *,
        order_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Download an invoice.

        See `OrdersResource.download_invoice`.
        """
        return await self._send(
            _DOWNLOAD_INVOICE,
            path={":orderId": order_id},
            options=options,
        )

    async def export_orders(self, *, options: RequestOptions | None = None) -> str:
        """Export orders.

        See `OrdersResource.export_orders`.
        """
        return await self._send(_EXPORT_ORDERS, options=options)

    async def get_order(
        self,
        *,
        order_id: str | int,
        expand: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Order:
        """Get an order.

        See `OrdersResource.get_order`.
        """
        return await self._send(
            _GET_ORDER,
            path={":orderId": order_id},
            query={"expand": expand},
            options=options,
        )

    async def get_photo(self, *, options: RequestOptions | None = None) -> bytes:
        """Get a photo.

        See `OrdersResource.get_photo`.
        """
        return await self._send(_GET_PHOTO, options=options)

    async def import_orders(
        self,
        *,
        body: ImportOrdersBody | ImportOrdersBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> None:
        """Import orders.

        See `OrdersResource.import_orders`.
        """
        return await self._send(_IMPORT_ORDERS, body=body, options=options)

    async def list_orders(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        paid: str | bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ListOrdersResponse:
        """List orders.

        See `OrdersResource.list_orders`.
        """
        return await self._send(
            _LIST_ORDERS,
            query={"cursor": cursor, "limit": limit, "paid": paid},
            options=options,
        )

    def iter_orders(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        paid: str | bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPaginator[Order, ListOrdersResponse]:
        """All records of `list_orders`.

        See `OrdersResource.iter_orders`.
        """
        return self._paginate(
            _LIST_ORDERS,
            query={"cursor": cursor, "limit": limit, "paid": paid},
            options=options,
        )

    async def upload_invoice(
        self,
        *,
        order_id: str,
        file: FileInput,
        title: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> UploadInvoiceResponse:
        """Upload an invoice.

        See `OrdersResource.upload_invoice`.
        """
        return await self._send(
            _UPLOAD_INVOICE,
            path={":orderId": order_id},
            form={"file": file, "title": title},
            options=options,
        )
