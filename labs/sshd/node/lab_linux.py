"""What the lab asks of the kernel: namespaces, mounts, and being the first process of a pid namespace."""
import ctypes
import errno
import os
import signal
import time

libc = ctypes.CDLL(None, use_errno=True)

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWPID = 0x20000, 0x04000000, 0x08000000, 0x20000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 1, 2, 4, 8, 32, 4096, 16384, 1 << 18
MNT_DETACH = 2
PR_SET_PDEATHSIG, PR_SET_NAME = 1, 15
AT_FDCWD, AT_EMPTY_PATH, AT_RECURSIVE = -100, 0x1000, 0x8000
OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC, MOVE_MOUNT_F_EMPTY_PATH = 1, os.O_CLOEXEC, 4
# The same on every architecture since they came in (Linux 5.2).
SYS_open_tree, SYS_move_mount = 428, 429
# pivot_root is older, and is not.
SYS_pivot_root = {"x86_64": 155, "aarch64": 41}


def check(result, what):
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def encoded(text):
    return None if text is None else os.fsencode(text)


def mount(source, target, kind=None, flags=0, options=None):
    result = libc.mount(encoded(source), encoded(target), encoded(kind), ctypes.c_ulong(flags), encoded(options))
    check(result, f"mount {source or kind} on {target}")


def bind(source, target, read_only=False):
    mount(source, target, flags=MS_BIND | MS_REC)
    if read_only:
        make_read_only(target)


def make_read_only(target):
    mount(None, target, flags=MS_BIND | MS_REMOUNT | MS_RDONLY)


def unmount(target):
    check(libc.umount2(encoded(target), MNT_DETACH), f"unmount {target}")


def make_private():
    mount(None, "/", flags=MS_REC | MS_PRIVATE)


def unshare(flags):
    check(libc.unshare(flags), "unshare")


def enter(pid, names=("mnt", "uts", "ipc", "pid")):
    """Enters the namespaces of a process; that of pids is for the children."""
    descriptors = [os.open(f"/proc/{pid}/ns/{name}", os.O_RDONLY | os.O_CLOEXEC) for name in names]
    for name, descriptor in zip(names, descriptors):
        check(libc.setns(descriptor, 0), f"enter the {name} namespace")
        os.close(descriptor)
    os.chdir("/")


def pivot(root):
    """Makes `root` this process's root, and lets go of the old one."""
    os.chdir(root)
    check(libc.syscall(SYS_pivot_root[os.uname().machine], b".", b"."), "pivot_root")
    check(libc.umount2(b".", MNT_DETACH), "unmount the old root")
    os.chdir("/")


def open_tree(path):
    """A mount of `path` that is nowhere yet: it can be put into another namespace."""
    flags = OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE
    return check(libc.syscall(SYS_open_tree, AT_FDCWD, encoded(path), ctypes.c_uint(flags)), f"open_tree {path}")


def place_tree(tree, target):
    result = libc.syscall(SYS_move_mount, tree, b"", AT_FDCWD, encoded(target), MOVE_MOUNT_F_EMPTY_PATH)
    check(result, f"move_mount on {target}")


def die_with_parent(number=signal.SIGKILL):
    libc.prctl(PR_SET_PDEATHSIG, number, 0, 0, 0)


def name_process(name):
    libc.prctl(PR_SET_NAME, name.encode(), 0, 0, 0)


def start_ticks(pid):
    """When a process began, to tell it from a later one with its pid; None when there is none, or only a dead one."""
    try:
        with open(f"/proc/{pid}/stat", encoding="latin-1") as file:
            fields = file.read().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return None if fields[0] in "ZX" else fields[19]


def reap(options):
    """Takes one dead child; False when there is none."""
    try:
        return os.waitpid(-1, options)[0] != 0
    except ChildProcessError:
        return False


def be_first(stop_seconds=3):
    """
    The life of the first process of a pid namespace: takes the dead, and at SIGPWR or SIGTERM ends the others and then
    itself. What is left then the kernel ends.
    """
    ending = {signal.SIGPWR, signal.SIGTERM}
    signal.pthread_sigmask(signal.SIG_BLOCK, ending | {signal.SIGCHLD})
    while True:
        received = signal.sigwait(ending | {signal.SIGCHLD})
        while reap(os.WNOHANG):
            pass
        if received in ending:
            break
    until = time.monotonic() + stop_seconds
    while time.monotonic() < until:
        try:
            os.kill(-1, signal.SIGTERM)
        except OSError as error:
            if error.errno == errno.ESRCH:
                break
            raise
        signal.sigtimedwait({signal.SIGCHLD}, 0.1)
        while reap(os.WNOHANG):
            pass
    os._exit(0)
