/**
 * What the host does by itself while its network is moved: constant scripts for /bin/sh, run as a unit of systemd, so that they
 * go on when the connection that started them is lost or whoever started them is dead. The new files are in /run/netplan while
 * they are tried: a reboot or a power cut forgets them.
 */

import type { Argv } from '@pve/core'

/** The trial's own folder: what is tried, what is decided, how it stands. */
export const trialFolder = '/run/gpu-vm-bootstrap-bridge'
const trialUnit = 'gpu-vm-bootstrap-bridge'

/** How a trial stands: the first word of `state`. */
export const trialStates = ['applying', 'trying', 'accepted', 'restoring', 'restored', 'stranded'] as const
export type TrialState = (typeof trialStates)[number]

/**
 * Only what changed is given to systemd-networkd, so that other interfaces are left alone. What it does twice in a row ends at
 * times with a lease and no address, so that each way to get one is given its time before the next is tried. An address
 * counts as there when there is one of the family that there was.
 */
const functions = `export LC_ALL=C
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin
umask 077
say() { printf '%s\\n' "$1" > "$folder/state.new" && mv -f -- "$folder/state.new" "$folder/state"; }
uptime() { cut -d. -f1 /proc/uptime; }
addresses() { ip -o addr show dev "$1" scope global 2>/dev/null | awk '{ print $3, $4 }'; }
has_address() {
  if grep -q '^inet ' "$folder/before"; then addresses "$1" | grep -q '^inet '
  elif grep -q '^inet6 ' "$folder/before"; then addresses "$1" | grep -q '^inet6 '
  fi
}
wait_address() {
  until=$(($(uptime) + $2))
  while ! has_address "$1"; do
    [ "$(uptime)" -lt "$until" ] || return 1
    sleep 1
  done
}
restore() {
  say restoring
  if [ -d "$folder/files" ]; then
    for file in "$folder"/files/*; do rm -f -- "/run/netplan/\${file##*/}"; done
  fi
  netplan generate
  if [ -e "/sys/class/net/$bridge" ]; then ip link delete dev "$bridge"; fi
  networkctl reload
  wait_address "$interface" 15 ||
    { networkctl reconfigure "$interface"; wait_address "$interface" 20; } ||
    { timeout 120 netplan apply; wait_address "$interface" 20; } ||
    { systemctl restart systemd-networkd; wait_address "$interface" 30; }
}`

/** FOLDER SECONDS BRIDGE INTERFACE. Takes it back unless `accept` is in the folder in time, at once when `reject` is. */
const trialScript = `folder=$1 seconds=$2 bridge=$3 interface=$4
exec >> "$folder/log" 2>&1
${functions}
take_back() {
  trap '' TERM INT HUP
  if restore; then say restored; else say stranded; fi
  exit 0
}
trap take_back TERM INT HUP
say applying
addresses "$interface" > "$folder/before"
mkdir -p /run/netplan
for file in "$folder"/files/*; do cp -- "$file" "/run/netplan/\${file##*/}" || take_back; done
netplan generate || take_back
deadline=$(($(uptime) + seconds))
networkctl reload || timeout 120 netplan apply
if ! wait_address "$bridge" 15; then
  networkctl reconfigure "$bridge"
  wait_address "$bridge" 20
fi
say trying
while [ "$(uptime)" -lt "$deadline" ]; do
  if [ -e "$folder/accept" ]; then say accepted; exit 0; fi
  [ -e "$folder/reject" ] && break
  sleep 0.5
done
take_back`

/** FOLDER BRIDGE INTERFACE: the network as the files in /etc have it, without the bridge. For a revert. */
const undoScript = `folder=$1 bridge=$2 interface=$3
${functions}
tried() { for file in "$folder"/files/*; do [ -e "/run/netplan/\${file##*/}" ] && return; done; return 1; }
if ! [ -e "/sys/class/net/$bridge" ] && ! tried; then rm -rf -- "$folder"; exit 0; fi
mkdir -p -- "$folder"
addresses "$bridge" > "$folder/before"
if restore; then rm -rf -- "$folder"
else
  say stranded
  exit 1
fi`

/**
 * FOLDER SCRIPT UNIT WAIT ARGUMENT…: runs a script as a unit of systemd, and waits for its end where WAIT is `--wait`. As a file,
 * since systemd has its own reading of `$` and `%` in a command, and of more than one line.
 */
export const launchScript = `umask 077
mkdir -p -- "$1" && printf '%s\\n' "$2" > "$1/script" || exit
script=$1/script unit=$3 wait=$4
shift 4
exec systemd-run --quiet --collect $wait --unit="$unit" --description="gpu-vm-bootstrap moves the network" /bin/sh "$script" "$@"`

interface Moved {
  readonly bridge: string
  /** The NIC that is its port. */
  readonly interface: string
}

export const trialArgv = ({
  bridge,
  interface: nic,
  seconds,
}: Moved & { readonly seconds: number }): Argv => [
  ...launched(trialScript, trialUnit, ''),
  `${seconds}`,
  bridge,
  nic,
]

export const undoArgv = ({ bridge, interface: nic }: Moved): Argv => [
  ...launched(undoScript, `${trialUnit}-undo`, '--wait'),
  bridge,
  nic,
]

const launched = (script: string, unit: string, wait: '' | '--wait'): Argv => [
  'sh',
  '-c',
  launchScript,
  'sh',
  trialFolder,
  script,
  unit,
  wait,
  trialFolder,
]

/** FOLDER: a new folder for a trial. */
export const stageScript = `rm -rf -- "$1" && mkdir -m 0700 -- "$1" "$1/files" && echo applying > "$1/state"`

/**
 * FOLDER UNIT → the trial's state; `none` where there is none, `lost` when its unit died. A unit that is gone may have said its last
 * word since it was read: what it says then is final.
 */
const stateScript = `read_state() { state=$(cat "$1/state" 2>/dev/null) || state=none; }
is_going_on() { case $state in applying|trying|restoring) ;; *) return 1 ;; esac; }
read_state "$1"
if is_going_on && ! systemctl is-active --quiet "$2" "$2-undo"; then
  read_state "$1"
  ! is_going_on || state=lost
fi
echo "$state"`

export const stateArgv: Argv = ['sh', '-c', stateScript, 'sh', trialFolder, trialUnit]

/** Of the scripts below. */
export const scriptExit = { notInPlace: 51, differs: 52 } as const

/**
 * FOLDER NAME…: removes the tried files from /run once the same ones are in /etc, and looks whether netplan makes the same of
 * them.
 */
export const settleScript = `folder=$1
shift
umask 077
for name; do
  [ -e "/run/netplan/$name" ] || continue
  cmp -s "/run/netplan/$name" "/etc/netplan/$name" || exit ${scriptExit.notInPlace}
done
made() { for file in /run/systemd/network/*netplan*; do [ -f "$file" ] && echo "$file" && cat "$file"; done | sha256sum; }
before=$(made)
for name; do rm -f -- "/run/netplan/$name"; done
netplan generate || exit
[ "$before" = "$(made)" ] || exit ${scriptExit.differs}
rm -rf -- "$folder"`

/** FOLDER NAME…: 0 when nothing of a trial is left. */
export const isSettledScript = `[ ! -e "$1" ] || exit 1
shift
for name; do [ ! -e "/run/netplan/$name" ] || exit 1; done`

/**
 * INTERFACE GATEWAY… → the boot id, and for each gateway whether it answers. One that drops pings answers to ARP or neighbour
 * discovery still, else nothing would reach it.
 */
export const reachScript = `cat /proc/sys/kernel/random/boot_id
interface=$1
shift
for gateway; do
  if ping -n -q -c 3 -i 0.3 -W 2 -I "$interface" "$gateway" >/dev/null 2>&1; then echo "$gateway ping"
  elif ip neighbour show "$gateway" dev "$interface" 2>/dev/null | grep -q lladdr; then echo "$gateway neighbour"
  elif arping -q -c 2 -w 4 -I "$interface" "$gateway" >/dev/null 2>&1; then echo "$gateway neighbour"
  else echo "$gateway silent"
  fi
done`
