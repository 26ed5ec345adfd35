"""The stand-in as a command, for developers. From the tests folder:

    python -m support.standin --port 8900 --speed 20 --faults none

then start the program with the environment variables that it prints. It listens on loopback only and
takes one fake key; nothing it bills is real. `GET /standin/state` shows bill, machines and pictures,
`POST /standin/script` sets faults (control.py). Ends with Ctrl+C.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
from contextlib import AsyncExitStack

from support.standin.faults import Faults
from support.standin.llm_server import FakeLLM
from support.standin.running import STARTED
from support.standin.server import StandIn

from kitsumy_desktop.comic.money import dollars, money_text

PORT = 8900


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m support.standin", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--port", type=int, default=PORT, help="0: a free one")
    parser.add_argument("--speed", type=float, default=20.0, help="its seconds in a real one")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--faults", choices=("none", "some", "storm"), default="none")
    parser.add_argument("--agents", choices=("process", "inline", "none"), default="process")
    parser.add_argument("--endpoint", action="store_true", help="a ComfyUI endpoint is there already")
    parser.add_argument("--vllm", action="store_true", help="a vLLM endpoint is there already")
    parser.add_argument("--ollama", type=int, default=0, metavar="PORT", help="serve like Ollama as well")
    parser.add_argument("--foreign", type=int, default=1, help="pods of somebody else on the account")
    parser.add_argument("--balance", type=float, default=50.0, help="dollars")
    return parser.parse_args()


async def _serve(options: argparse.Namespace) -> None:
    end = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, end.set)
    standin = StandIn(
        options.speed,
        options.seed,
        Faults.named(options.faults),
        agents=options.agents,
        port=options.port,
        balance=dollars(options.balance),
    )
    async with standin, AsyncExitStack() as also:
        if options.endpoint:
            standin.add_endpoint()
        if options.vllm:
            standin.add_vllm()
        if options.ollama:
            await also.enter_async_context(FakeLLM("ollama", port=options.ollama))
        for number in range(options.foreign):
            standin.pods.foreign(f"somebody-else-{number}")
        for name, value in standin.environment.items():
            print(f"{name}={value}")
        print(f"{STARTED}{standin.url}", flush=True)
        await end.wait()
        print(f"billed: {money_text(standin.ledger.total())} for {len(standin.made)} pictures")


if __name__ == "__main__":
    asyncio.run(_serve(_arguments()))
