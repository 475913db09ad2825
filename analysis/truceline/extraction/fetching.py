"""One page from the web: http and https, of the public network, within limits of size and time, redirects looked at.

Nothing is sent but the question: no cookies, no names.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

_MAX_REDIRECTS = 5


class FetchError(RuntimeError):
    """A page that cannot be had; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it came: the address it was found at in the end, its bytes, and the encoding told of them."""

    url: str
    content: bytes
    charset: str | None


def fetch(url: str, deadline: float, max_bytes: int, allow_private: bool) -> Page:
    """Get a page, following redirects by hand: each is looked at as the first address was."""
    asked = url
    for _ in range(_MAX_REDIRECTS + 1):
        parts = _checked_address(url)
        status, headers, content = _get(parts, _host_addresses(parts, allow_private), deadline, max_bytes)
        if status in (301, 302, 303, 307, 308) and headers.get("location"):
            url = _joined(url, headers["location"])
            continue
        if status != 200:
            said = http.client.responses.get(status, "")
            raise FetchError(f"{url} answers {status} {said}".rstrip() + "; open it in a browser and save its text")
        return Page(url, content, headers.get_content_charset())
    raise FetchError(f"{asked} is redirected more than {_MAX_REDIRECTS} times; open it in a browser and save its text")


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        raise FetchError(f"{url} is redirected to {location!r}, which is no address") from None


def _checked_address(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise FetchError(f"{url!r} is no address: {error}") from None
    if parts.scheme not in ("http", "https"):
        raise FetchError(f"{url!r} is not allowed; allowed: addresses that begin with http:// or https://")
    if not parts.hostname or parts.username is not None:
        raise FetchError(f"{url!r} is no address to read: a host is needed, and no user name")
    if not url.isprintable() or " " in url:
        raise FetchError(f"{url!r} is no address: it holds white space or control characters")
    return parts


def _host_addresses(parts: SplitResult, allow_private: bool) -> list[str]:
    """The numbers of a host, checked: connecting to a number keeps a name from meaning another host a moment later."""
    host = str(parts.hostname)
    try:
        found = socket.getaddrinfo(host, _port(parts), type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError(f"{host!r} is not found: {getattr(error, 'strerror', None) or error}") from None
    numbers = [str(entry[4][0]) for entry in found]
    for number in numbers:
        if not allow_private and not _is_public(number):
            raise FetchError(f"{host!r} is {number}, of this machine or a private network: not read unless allowed")
    return list(dict.fromkeys(numbers))


def _is_public(number: str) -> bool:
    address = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is not None:
            return _is_public(str(inner))
        if address in ipaddress.ip_network("64:ff9b::/96"):  # IPv4 behind a translator
            return _is_public(str(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)))
    return address.is_global and not address.is_multicast


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _connected(numbers: list[str], port: int, deadline: float) -> socket.socket:
    """A connection to the first of a host's numbers that answers."""
    for number in numbers[:-1]:
        with suppress(OSError):
            return socket.create_connection((number, port), timeout=_left(deadline) / 2)
    return socket.create_connection((numbers[-1], port), timeout=_left(deadline))


def _left(deadline: float) -> float:
    return max(0.01, deadline - time.monotonic())


def _connection(parts: SplitResult, numbers: list[str], deadline: float) -> http.client.HTTPConnection:
    connection = http.client.HTTPConnection(str(parts.hostname), _port(parts))
    sock = _connected(numbers, _port(parts), deadline)
    sock.settimeout(_left(deadline))
    if parts.scheme == "https":
        try:
            sock = ssl.create_default_context().wrap_socket(sock, server_hostname=parts.hostname)
        except BaseException:
            sock.close()
            raise
        connection.default_port = http.client.HTTPS_PORT  # so that the Host header leaves it out
    connection.sock = sock
    return connection


def _get(
    parts: SplitResult, numbers: list[str], deadline: float, max_bytes: int
) -> tuple[int, http.client.HTTPMessage, bytes]:
    """Ask for one address; whatever the server does, it is over at the deadline and at the size limit."""
    url = parts.geturl()
    late = threading.Event()
    connection = None
    timer = None
    try:
        connection = _connection(parts, numbers, deadline)
        timer = threading.Timer(_left(deadline), _cut, (connection.sock, late))
        timer.daemon = True
        timer.start()
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("GET", _ascii(path), headers={"User-Agent": "truceline", "Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        if answer.status != 200:
            return answer.status, answer.headers, b""
        content = _body(answer, url, max_bytes)
        if late.is_set():
            raise TimeoutError
        return answer.status, answer.headers, content
    except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
        if late.is_set() or isinstance(error, TimeoutError):
            raise FetchError(f"{url} takes too long; open it in a browser and save its text") from None
        raise FetchError(f"{url} cannot be read: {error or type(error).__name__}") from None
    finally:
        if timer is not None:
            timer.cancel()
        if connection is not None:
            connection.close()


def _cut(sock: socket.socket, late: threading.Event) -> None:
    late.set()
    with suppress(OSError):  # it may be over already
        socket.socket.shutdown(sock, socket.SHUT_RDWR)  # below TLS, which another thread is using


def _ascii(path: str) -> str:
    return quote(path, safe="/?&=%:;@,+$!*'()~#[]-._")


def _body(answer: http.client.HTTPResponse, url: str, max_bytes: int) -> bytes:
    """The body of an answer, unpacked; no more of it than is allowed is ever held."""
    packed = answer.headers.get("content-encoding", "identity").lower()
    if packed not in ("identity", "gzip", "x-gzip", ""):
        raise FetchError(f"{url} comes packed as {packed!r}, which was not asked for")
    unpack = zlib.decompressobj(31) if "gzip" in packed else None
    out = bytearray()
    while chunk := answer.read1(65536):
        out += chunk if unpack is None else unpack.decompress(chunk, max_bytes + 1 - len(out))
        if len(out) > max_bytes:
            raise FetchError(f"{url} is larger than {max_bytes:,} bytes; save the article's text to a file")
    if answer.length:
        raise http.client.IncompleteRead(b"", answer.length)
    return bytes(out)
