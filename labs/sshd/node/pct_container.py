"""A container's life: a first process in namespaces of its own, with the container's directory as its root."""
import os
import select
import shutil
import signal
import stat
import subprocess
import time

import lab_linux as linux
from pct_config import Failure, is_on, properties

LAB = "/run/lab"
RUNNING = "/run/pct"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
NODES = (("null", 1, 3), ("zero", 1, 5), ("full", 1, 7), ("random", 1, 8), ("urandom", 1, 9), ("tty", 5, 0))


def folder_of(vmid):
    return f"{LAB}/ct/{vmid}"


def root_of(vmid):
    return f"{folder_of(vmid)}/rootfs"


def first_process(vmid):
    """The pid of the container's first process; None when it is not running."""
    try:
        with open(f"{RUNNING}/{vmid}", encoding="ascii") as file:
            pid, started = file.read().split()
    except FileNotFoundError:
        return None
    return int(pid) if linux.start_ticks(pid) == started else None


def base_for(template):
    name = os.path.basename(template)
    return "busybox" if name.startswith(("alpine", "busybox")) else "debian"


def unpack(vmid, base, size_mib=None):
    archive = f"{LAB}-bases/{base}.tar"
    if not os.path.exists(archive):
        raise Failure(f"unable to create CT {vmid} - no base '{base}' in this lab")
    os.makedirs(root_of(vmid))
    if size_mib is not None:
        linux.mount("tmpfs", root_of(vmid), "tmpfs", options=f"size={size_mib}m,mode=0755")
    try:
        done = subprocess.run(
            ["tar", "--numeric-owner", "-C", root_of(vmid), "-xf", archive], stderr=subprocess.PIPE, text=True
        )
        if done.returncode != 0:
            raise Failure(f"unable to create CT {vmid} - {done.stderr.strip().splitlines()[0]}")
    except BaseException:
        remove(vmid)
        raise


def remove(vmid):
    if os.path.ismount(root_of(vmid)):
        linux.unmount(root_of(vmid))
    shutil.rmtree(folder_of(vmid), ignore_errors=True)


def source_of(vmid, key, values):
    """The directory on the node behind a mount point: its own path, or one of the container's volumes."""
    volume = values["volume"]
    if not volume.startswith("/"):
        path = f"{folder_of(vmid)}/{key}"
        os.makedirs(path, exist_ok=True)
        return path
    if not os.path.exists(volume):
        raise Failure(f"directory '{volume}' does not exist")
    return volume


def mount_points(config):
    return {key: properties(value, "volume") for key, value in config.items() if key[:2] == "mp" and key[2:].isdigit()}


def make_device(vmid, value, dev):
    values = properties(value, "path")
    try:
        found = os.stat(values["path"])
    except FileNotFoundError:
        raise Failure(f"Device {values['path']} does not exist") from None
    if not (stat.S_ISCHR(found.st_mode) or stat.S_ISBLK(found.st_mode)):
        raise Failure(f"{values['path']} is not a device")
    target = f"{dev}/{values['path'].removeprefix('/dev/')}"
    os.makedirs(os.path.dirname(target), exist_ok=True)
    mode = int(values.get("mode", "0660"), 8) & 0o777
    if is_on(values.get("deny-write", "0")):
        mode &= ~0o222
    os.mknod(target, stat.S_IFMT(found.st_mode) | mode, found.st_rdev)
    os.chmod(target, mode)
    os.chown(target, int(values.get("uid", "0")), int(values.get("gid", "0")))


def make_dev(vmid, config, root):
    dev = f"{root}/dev"
    linux.mount("tmpfs", dev, "tmpfs", linux.MS_NOSUID, "mode=0755,size=1m")
    for name, major, minor in NODES:
        os.mknod(f"{dev}/{name}", stat.S_IFCHR | 0o666, os.makedev(major, minor))
        os.chmod(f"{dev}/{name}", 0o666)
    for name in ("pts", "shm"):
        os.mkdir(f"{dev}/{name}")
    linux.mount("devpts", f"{dev}/pts", "devpts", linux.MS_NOSUID | linux.MS_NOEXEC, "newinstance,ptmxmode=0666,mode=0620,gid=5")
    linux.mount("tmpfs", f"{dev}/shm", "tmpfs", linux.MS_NOSUID | linux.MS_NODEV, "mode=1777")
    for name, target in (("ptmx", "pts/ptmx"), ("fd", "/proc/self/fd"), ("stdin", "/proc/self/fd/0"),
                         ("stdout", "/proc/self/fd/1"), ("stderr", "/proc/self/fd/2")):
        os.symlink(target, f"{dev}/{name}")
    for key in sorted(config):
        if key[:3] == "dev" and key[3:].isdigit():
            make_device(vmid, config[key], dev)


def inside(root, path):
    """`path` below `root`, without being led out by the container's own links."""
    found = root
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part == "..":
            raise Failure(f"'{path}' leaves the container")
        found = f"{found}/{part}"
        if os.path.islink(found):
            raise Failure(f"'{path}' is a link in the container")
    return found


def furnish(vmid, config):
    """In the new mount namespace: everything that the container sees."""
    root = root_of(vmid)
    linux.make_private()
    linux.bind(root, root)
    linux.mount("proc", f"{root}/proc", "proc", linux.MS_NOSUID | linux.MS_NODEV | linux.MS_NOEXEC)
    linux.mount("sysfs", f"{root}/sys", "sysfs", linux.MS_NOSUID | linux.MS_NODEV | linux.MS_NOEXEC | linux.MS_RDONLY)
    linux.mount("tmpfs", f"{root}/run", "tmpfs", linux.MS_NOSUID | linux.MS_NODEV, "mode=0755")
    os.mkdir(f"{root}/run/lock", 0o1777)
    make_dev(vmid, config, root)
    for key, values in sorted(mount_points(config).items()):
        source = source_of(vmid, key, values)
        target = inside(root, values["mp"])
        os.makedirs(target, exist_ok=True)
        linux.bind(source, target, is_on(values.get("ro", "0")))
    # Docker of the lab's repository asks here what a real one would run into.
    with open(f"{root}/run/lab-features", "w", encoding="utf-8") as file:
        file.write(config.get("features", "") + "\n")
    hostname = config.get("hostname", f"CT{vmid}")
    with open(f"{root}/etc/hostname", "w", encoding="utf-8") as file:
        file.write(f"{hostname}\n")
    linux.pivot(root)
    linux.check(linux.libc.sethostname(hostname.encode(), len(hostname.encode())), "sethostname")


def start(vmid, config):
    """Starts it and returns once its root is furnished. @throws Failure saying what of it could not be had"""
    told, tell = os.pipe()
    if (helper := os.fork()) == 0:
        os.close(told)
        os.setsid()
        linux.unshare(linux.CLONE_NEWUTS | linux.CLONE_NEWIPC | linux.CLONE_NEWPID)
        if (first := os.fork()) != 0:
            with open(f"{RUNNING}/{vmid}", "w", encoding="ascii") as file:
                file.write(f"{first} {linux.start_ticks(first)}")
            os._exit(0)
        try:
            # Not with the helper's: its root would be moved with this one's.
            linux.unshare(linux.CLONE_NEWNS)
            furnish(vmid, config)
        except (Failure, OSError) as error:
            os.write(tell, str(error).encode())
            os._exit(1)
        silence = os.open("/dev/null", os.O_RDWR)
        for number in (0, 1, 2):
            os.dup2(silence, number)
        linux.name_process("init")
        os.environ.clear()
        # Said last: whoever waits for it may end the container at once.
        os.write(tell, b"ok")
        os.closerange(3, 256)
        linux.be_first()
    os.close(tell)
    os.waitpid(helper, 0)
    with os.fdopen(told, "rb") as pipe:
        said = pipe.read().decode()
    if said != "ok":
        os.unlink(f"{RUNNING}/{vmid}")
        raise Failure(f"startup for container '{vmid}' failed: {said}")


def stop(vmid, gently=False, seconds=10):
    pid = first_process(vmid)
    if pid is None:
        return
    ended = os.pidfd_open(pid)
    if gently:
        os.kill(pid, signal.SIGPWR)
        deadline = time.monotonic() + seconds
        while first_process(vmid) is not None and time.monotonic() < deadline:
            wait_for(ended, 0.2)
    if first_process(vmid) is not None:
        os.kill(pid, signal.SIGKILL)
        wait_for(ended, seconds)
    os.close(ended)
    os.unlink(f"{RUNNING}/{vmid}")


def wait_for(descriptor, seconds):
    select.select([descriptor], [], [], seconds)


def attach_mount(vmid, key, values):
    """A mount point of a container that is running."""
    tree = linux.open_tree(source_of(vmid, key, values))

    def place():
        target = inside("", values["mp"])
        os.makedirs(target, exist_ok=True)
        linux.place_tree(tree, target)
        if is_on(values.get("ro", "0")):
            linux.make_read_only(target)

    within(vmid, place)
    os.close(tree)


def detach_mount(vmid, values):
    within(vmid, lambda: linux.unmount(values["mp"]))


def within(vmid, work):
    """Runs `work` in a child inside the container. @throws Failure with what it failed of"""
    told, tell = os.pipe()
    if (child := os.fork()) == 0:
        code = 0
        try:
            linux.enter(first_process(vmid), ("mnt",))
            work()
        except (Failure, OSError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            os.write(tell, reason.encode())
            code = 1
        os._exit(code)
    os.close(tell)
    with os.fdopen(told, "rb") as pipe:
        said = pipe.read().decode()
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0:
        raise Failure(said or "failed inside the container")


def execute(vmid, argv, keep_environment=False):
    """Runs a command in the container on this process's streams; returns its exit code."""
    environment = dict(os.environ) if keep_environment else {}
    environment.update(container="lxc", PATH=environment.get("PATH", PATH) if keep_environment else PATH)
    environment.setdefault("HOME", "/root")
    environment.setdefault("TERM", os.environ.get("TERM", "linux"))
    has_terminal = os.isatty(0)
    linux.enter(first_process(vmid))
    passed_on = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)
    signal.pthread_sigmask(signal.SIG_BLOCK, passed_on)
    if (child := os.fork()) == 0:
        linux.die_with_parent()
        # A session of its own, so that a signal reaches all of it; on a terminal the terminal does that.
        if not has_terminal:
            os.setsid()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, passed_on)
        # Python ignores it; a command must not.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        try:
            os.execvpe(argv[0], list(argv), environment)
        except OSError as error:
            text = f'lxc-attach: {vmid}: ../src/lxc/attach.c: lxc_attach_run_command: 1841 {error.strerror} - Failed to exec "{argv[0]}"\n'
            os.write(2, text.encode())
            os._exit(127 if isinstance(error, FileNotFoundError) else 126)

    def pass_on(number, _):
        try:
            os.kill(child, number) if has_terminal else os.killpg(child, number)
        except ProcessLookupError:
            pass

    for number in passed_on:
        signal.signal(number, pass_on)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, passed_on)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return code if code >= 0 else 128 - code
