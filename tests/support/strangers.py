"""What strangers send to a pod's open port: requests without the secret, and things that are no requests."""

from __future__ import annotations

import random

HEAD = b"Host: pod1-8288.proxy.runpod.net\r\n"
POST = b"POST /prompt HTTP/1.1\r\n" + HEAD
STRANGE = {
    "garbage": b"GARBAGE\r\n\r\n",
    "nothing but line ends": b"\r\n\r\n\r\n",
    "tls": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 40 + b"\r\n\r\n",
    "http2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "http9": b"GET / HTTP/9.9\r\n\r\n",
    "no version": b"GET /\r\n\r\n",
    "asterisk": b"OPTIONS * HTTP/1.1\r\n" + HEAD + b"Connection: close\r\n\r\n",
    "connect": b"CONNECT 127.0.0.1:8188 HTTP/1.1\r\n" + HEAD + b"\r\n",
    "absolute": b"GET http://127.0.0.1:8188/system_stats HTTP/1.1\r\n" + HEAD + b"Connection: close\r\n\r\n",
    "broken address": b"GET http://[::1 HTTP/1.1\r\n" + HEAD + b"\r\n",
    "broken percent": b"GET /%zz%ff HTTP/1.1\r\n" + HEAD + b"Connection: close\r\n\r\n",
    "header without colon": b"GET / HTTP/1.1\r\nnonsense\r\n\r\n",
    "huge header": b"GET / HTTP/1.1\r\nX: " + b"a" * 70_000 + b"\r\n\r\n",
    "huge line": b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
    "two lengths": b"POST / HTTP/1.1\r\n" + HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
    "length and chunks": POST + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "bad chunk": POST + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\n",
    "continue": POST + b"Expect: 100-continue\r\nContent-Length: 5\r\n\r\n",
    "other expectation": POST + b"Expect: a-miracle\r\nContent-Length: 5\r\n\r\n",
    "socket": b"GET /ws?clientId=1 HTTP/1.1\r\n" + HEAD + b"Connection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
    "broken socket": b"GET /ws HTTP/1.1\r\n" + HEAD + b"Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    "unfinished length": POST + b"Content-Length: banana\r\n\r\n",
    "own path": b"GET /kitsumy/state HTTP/1.1\r\n" + HEAD + b"Connection: close\r\n\r\n",
    "leave": b"POST /kitsumy/leave HTTP/1.1\r\n" + HEAD + b"Connection: close\r\nContent-Length: 0\r\n\r\n",
}  # fmt: skip


def request_by_chance(rng: random.Random) -> bytes:
    """Something like a request, often broken."""
    method = rng.choice(
        [b"GET", b"POST", b"PUT", b"DELETE", b"HEAD", b"OPTIONS", b"TRACE", b"BREW", b"G\x00T"]
    )
    path = rng.choice(
        [b"/", b"/ws", b"/prompt", b"/view?filename=a", b"/kitsumy/leave", b"//", b"/..%2f", b"*", b""]
    )
    lines = [method + b" " + path + b" " + rng.choice([b"HTTP/1.1", b"HTTP/1.0", b"HTTP/2", b"X"])]
    extra = [
        HEAD.strip(), b"Connection: close", b"Upgrade: websocket", b"Content-Length: 0",
        b"Authorization: Bearer " + bytes(rng.randrange(256) for _ in range(12)),
        b"Expect: 100-continue", b"Authorization: Basic eDp5",
        b"Authorization:", b"Origin: http://evil.example", b"Transfer-Encoding: chunked", b"Cookie: \xff\xfe",
    ]  # fmt: skip
    lines += rng.sample(extra, rng.randrange(len(extra)))
    data = b"\r\n".join(lines) + b"\r\n\r\n"
    return data if rng.random() < 0.7 else data + bytes(rng.randrange(256) for _ in range(rng.randrange(200)))
