"""httpx2 transports that lead every request to a server on loopback, its bytes unchanged."""

import httpx2


def _led(request: httpx2.Request, port: int) -> httpx2.Request:
    target = request.extensions.get("target", request.url.raw_path)
    return httpx2.Request(
        request.method,
        f"http://127.0.0.1:{port}/",
        headers=request.headers.raw,
        stream=request.stream,
        extensions={**request.extensions, "target": target},
    )


class Loopback(httpx2.BaseTransport):
    """For sync clients."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._real = httpx2.HTTPTransport(verify=False)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        return self._real.handle_request(_led(request, self._port))

    def close(self) -> None:
        self._real.close()


class AsyncLoopback(httpx2.AsyncBaseTransport):
    """For async clients."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._real = httpx2.AsyncHTTPTransport(verify=False)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return await self._real.handle_async_request(_led(request, self._port))

    async def aclose(self) -> None:
        await self._real.aclose()
