"""Files between the node and a container, as `pct push` and `pct pull` copy them."""
import os
import re
import shutil

import pct_container as containers
from pct_config import Failure


def owner_id(value, database, what):
    if value.isdigit():
        return int(value)
    with open(database, encoding="utf-8") as file:
        for line in file:
            fields = line.split(":")
            if fields[0] == value:
                return int(fields[2])
    raise Failure(f"failed to get {what} for: {value}")


def create_file(path, given):
    """Opens `path` for writing with the wanted owner and mode; what is there already keeps its own."""
    uid = owner_id(given["user"], "/etc/passwd", "uid") if "user" in given else -1
    gid = owner_id(given["group"], "/etc/group", "gid") if "group" in given else -1
    mode = given.get("perms")
    if mode is not None and not re.fullmatch(r"0?[0-7]{1,4}|0x[0-9a-fA-F]+", mode):
        raise Failure(f"invalid mode: '{mode}'")
    is_new = not os.path.lexists(path)
    try:
        target = os.open(path, os.O_WRONLY | os.O_CREAT | (os.O_EXCL if is_new else os.O_TRUNC), 0)
    except OSError as error:
        raise Failure(f"failed to create file: {path}: {error.strerror}") from None
    if mode is not None:
        os.fchmod(target, int(mode, 16 if mode.startswith("0x") else 8))
    elif is_new:
        os.fchmod(target, 0o644)
    if uid != -1 or gid != -1:
        os.fchown(target, uid, gid)
    return os.fdopen(target, "wb")


def push(vmid, file, destination, given):
    def write():
        with create_file(destination, given) as target:
            shutil.copyfileobj(source, target)

    try:
        source = open(file, "rb")
    except OSError:
        raise Failure(f"failed to open {file} for reading") from None
    with source:
        containers.within(vmid, write)


def pull(vmid, path, destination, given):
    def read():
        try:
            source = open(path, "rb")
        except OSError as error:
            raise Failure(f"failed to open {path}: {error.strerror}") from None
        with source, target:
            shutil.copyfileobj(source, target)

    # Opened before the container is entered: it is the node's.
    with create_file(destination, given) as target:
        containers.within(vmid, read)
