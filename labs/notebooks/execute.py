"""Runs a notebook by its kernel: execute.py NOTEBOOK FOLDER. Prints, as JSON, the outputs of each code cell.

A cell that fails ends the run, with what it said; the kernel is ended in any case, also by SIGTERM.

Not by nbclient: it takes a cell for done once the kernel is idle, and Deno's kernel may say so before it sends the result. Messages
name the cell that they are for; so they are taken until all that was asked has been answered, and once more after a last cell.
"""

import json
import queue
import signal
import sys

from jupyter_client.manager import KernelManager

CELL_SECONDS = 60
OUTPUTS = ("stream", "execute_result", "display_data")


def collect(client, message_id, outputs):
    """Until the kernel is idle after this request; messages for earlier ones find their place."""
    while True:
        try:
            message = client.get_iopub_msg(timeout=CELL_SECONDS)
        except queue.Empty:
            sys.exit(f"a cell has said nothing for {CELL_SECONDS} s")
        kind, content = message["msg_type"], message["content"]
        parent = message["parent_header"].get("msg_id")
        if kind == "error":
            sys.exit("\n".join([f"{content['ename']}: {content['evalue']}", *content["traceback"]]))
        if kind in OUTPUTS and parent in outputs:
            add(outputs[parent], kind, content)
        if kind == "status" and content["execution_state"] == "idle" and parent == message_id:
            return


def add(cell, kind, content):
    if kind == "stream":
        if cell and cell[-1]["output_type"] == "stream" and cell[-1]["name"] == content["name"]:
            cell[-1]["text"] += content["text"]
        else:
            cell.append({"output_type": kind, "name": content["name"], "text": content["text"]})
    else:
        cell.append({"output_type": kind, "data": content["data"]})


def ask(client, code, outputs):
    message_id = client.execute(code)
    outputs[message_id] = []
    collect(client, message_id, outputs)
    reply = client.get_shell_msg(timeout=CELL_SECONDS)["content"]
    if reply["status"] != "ok":
        sys.exit(reply.get("evalue") or "a cell failed")


def main(path, folder):
    with open(path, encoding="utf-8") as file:
        cells = [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]
    manager = KernelManager(kernel_name="deno")
    # A signal becomes an exception, so that `finally` ends the kernel.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    outputs = {}
    try:
        manager.start_kernel(cwd=folder)
        client = manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=CELL_SECONDS)
        for cell in cells:
            ask(client, "".join(cell["source"]), outputs)
        # Its answer comes after whatever was still on its way.
        ask(client, "await new Promise((resolve) => setTimeout(resolve, 300))", outputs)
        client.stop_channels()
    finally:
        if manager.has_kernel:
            manager.shutdown_kernel(now=True)
    json.dump(list(outputs.values())[: len(cells)], sys.stdout)


main(*sys.argv[1:3])
