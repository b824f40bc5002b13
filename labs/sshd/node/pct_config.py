"""Containers' configuration files, in the form of Proxmox VE: `key: value`, what waits for a restart below
`[pve:pending]`, deletions there as `delete: a,b`."""
import os
import re

CONFIG = "/etc/pve/lxc"
PENDING = "[pve:pending]"
# What a running container takes at once; the rest waits for its next start.
AT_ONCE = re.compile(
    r"^(?:hostname|description|onboot|protection|tags|memory|swap|cores|cpulimit|cpuunits|startup|hookscript|lock"
    r"|nameserver|searchdomain|timezone|net\d+|mp\d+|unused\d+)$"
)
OPTIONS = re.compile(
    r"^(?:arch|cmode|console|cores|cpulimit|cpuunits|debug|description|entrypoint|env|features|hookscript|hostname"
    r"|memory|nameserver|onboot|ostype|protection|rootfs|searchdomain|startup|swap|tags|template|timezone|tty"
    r"|unprivileged|lock|net\d+|mp\d+|dev\d+|unused\d+)$"
)


class Failure(Exception):
    """Ends the program with this text and exit code."""

    def __init__(self, text, exit_code=255):
        super().__init__(text)
        self.exit_code = exit_code


def path_of(vmid):
    return f"{CONFIG}/{vmid}.conf"


class Config:
    def __init__(self, current=None, pending=None):
        self.current = current or {}
        self.pending = pending or {}

    def merged(self):
        """As the container will be after its next start."""
        deleted = self.pending.get("delete", "").split(",")
        kept = {key: value for key, value in self.current.items() if key not in deleted}
        return {**kept, **{key: value for key, value in self.pending.items() if key != "delete"}}

    def apply_pending(self):
        self.current, self.pending = self.merged(), {}


def read(vmid):
    try:
        with open(path_of(vmid), encoding="utf-8") as file:
            lines = file.read().splitlines()
    except FileNotFoundError:
        # Perl's die ends with errno: ENOENT is 2.
        text = f"Configuration file 'nodes/{os.uname().nodename}/lxc/{vmid}.conf' does not exist"
        raise Failure(text, 2) from None
    config, section, notes = Config(), "", []
    for line in lines:
        if line.startswith("["):
            section = line
        elif line.startswith("#"):
            notes.append(line[1:])
        elif ": " in line:
            key, _, value = line.partition(": ")
            if section == "":
                config.current[key] = value
            elif section == PENDING:
                config.pending[key] = value
    if notes:
        config.current["description"] = "\n".join(notes)
    return config


def write(vmid, config):
    current = dict(config.current)
    description = current.pop("description", None)
    lines = [f"#{line}" for line in description.split("\n")] if description else []
    lines += [f"{key}: {current[key]}" for key in sorted(current)]
    if config.pending:
        lines += ["", PENDING] + [f"{key}: {config.pending[key]}" for key in sorted(config.pending)]
    temporary = f"{path_of(vmid)}.tmp.{os.getpid()}"
    with open(temporary, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    os.replace(temporary, path_of(vmid))


def ids():
    return sorted(int(name[:-5]) for name in os.listdir(CONFIG) if re.fullmatch(r"\d+\.conf", name))


def properties(text, default):
    """`/srv/x,mp=/x,ro=1` as a dict; the one without a name is `default`."""
    found = {}
    for part in text.split(","):
        name, equals, value = part.partition("=")
        found[name if equals else default] = value if equals else part
    return found


def print_properties(values, default):
    # What must be there comes first, as the server prints it.
    names = sorted(values, key=lambda name: (name != "mp", name))
    rest = [f"{name}={values[name]}" for name in names if name != default]
    return ",".join(([values[default]] if default in values else []) + rest)


def is_on(value):
    return value in ("1", "on", "yes", "true")


def invalid(key, text, reason):
    return Failure(f"400 Parameter verification failed.\n{key}: invalid format - {reason}\n\npct {text}")


def checked(key, value, usage="set <vmid> [OPTIONS]"):
    """A value as it stands in the file. @throws Failure in the words of the program"""
    if re.fullmatch(r"mp\d+", key):
        values = properties(value, "volume")
        for name in ("volume", "mp"):
            if not values.get(name):
                raise invalid(key, usage, f"format error\n{key}.{name}: property is missing and it is not optional")
        if not values["mp"].startswith("/"):
            values["mp"] = f"/{values['mp']}"
        return print_properties(values, "volume")
    if re.fullmatch(r"dev\d+", key):
        values = properties(value, "path")
        if not values.get("path", "").startswith("/dev/"):
            raise invalid(key, usage, f"format error\n{key}.path: Device path must start with /dev/")
        return print_properties(values, "path")
    return value
