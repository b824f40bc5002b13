/** Which options of a container who may change: pve-container's `check_ct_modify_config_perm`, in its order and words. */
import { permissionFailure } from './failure.js'
import { isMountKey, isNetKey, parseProperties } from './guest-config.js'
import { isRoot, may } from './permissions.js'
import type { Call, World } from './world.js'

export interface ContainerChange {
  readonly values: Readonly<Record<string, string>>
  readonly removed: readonly string[]
  /** As it was. Empty for a new one. */
  readonly before: Readonly<Record<string, string>>
  readonly unprivileged: boolean
  /** Rights on it count too. */
  readonly pool?: string | undefined
}

/** `volume`: on a storage; `bind`: a folder of the node; `device`: a block device of the node. */
export function mountTypeOf(volume: string): 'volume' | 'bind' | 'device' {
  if (volume.startsWith('/dev/')) return 'device'
  return volume.startsWith('/') ? 'bind' : 'volume'
}

const privileges: readonly (readonly [RegExp, string])[] = [
  [/^(?:cores|cpuunits|cpulimit)$/, 'VM.Config.CPU'],
  [/^(?:rootfs|mp\d+|unused\d+)$/, 'VM.Config.Disk'],
  [/^(?:memory|swap)$/, 'VM.Config.Memory'],
  [/^(?:net\d+|nameserver|searchdomain|hostname)$/, 'VM.Config.Network'],
]

/** @throws ApiFailure 403 that says what is missing */
export function checkContainerChange(call: Call, change: ContainerChange): void {
  // A token of root is not root: only the password of root@pam opens these.
  if (isRoot(call.who)) return
  for (const key of Object.keys(change.values)) checkKey(call, change, key, change.values[key] ?? '')
  for (const key of change.removed) checkKey(call, change, key, undefined)
}

function checkKey(call: Call, change: ContainerChange, key: string, value: string | undefined): void {
  if (/^dev\d+$/.test(key))
    throw permissionFailure('configuring device passthrough is only allowed for root@pam')
  if (key === 'hookscript') throw permissionFailure('changing the hookscript is only allowed for root@pam')
  if (key === 'features') {
    checkFeatures(call, change, value)
    return
  }
  requireOnGuest(call, change, privileges.find(([pattern]) => pattern.test(key))?.[1] ?? 'VM.Config.Options')
  if (value === undefined) return
  if (isMountKey(key)) checkMount(call, key, value)
  if (isNetKey(key)) checkBridge(call, key, value)
}

function requireOnGuest(call: Call, { pool }: ContainerChange, privilege: string): void {
  const path = `/vms/${call.vmid}`
  if (may(call.state, call.who, path, privilege)) return
  if (pool !== undefined && may(call.state, call.who, `/pool/${pool}`, privilege)) return
  throw permissionFailure(`${path}, ${privilege}`)
}

function checkMount(call: Call, key: string, value: string): void {
  if (/^\d+(?:\.\d+)?$/.test(value)) return
  const volume = parseProperties(call.world.model, 'lxc', key, value)['volume'] ?? ''
  const type = mountTypeOf(volume)
  if (type !== 'volume') throw permissionFailure(`mount point type ${type} is only allowed for root@pam`)
  const storage = volume.slice(0, volume.indexOf(':'))
  const mayAllocate = may(call.state, call.who, `/storage/${storage}`, 'Datastore.AllocateSpace')
  if (call.state.storages[storage] && !mayAllocate)
    throw permissionFailure(`/storage/${storage}, Datastore.AllocateSpace`)
}

function checkBridge(call: Call, key: string, value: string): void {
  const { bridge, tag } = parseProperties(call.world.model, 'lxc', key, value)
  if (bridge === undefined) return
  const path = `/sdn/zones/localnetwork/${bridge}${tag === undefined ? '' : `/${tag}`}`
  if (!may(call.state, call.who, path, 'SDN.Use')) throw permissionFailure(`${path}, SDN.Use`)
}

const featuresOf = (world: World, text: string | undefined): Record<string, string> =>
  text === undefined ? {} : parseProperties(world.model, 'lxc', 'features', text)

function checkFeatures(call: Call, change: ContainerChange, value: string | undefined): void {
  if (!change.unprivileged)
    throw permissionFailure('changing feature flags for privileged container is only allowed for root@pam')
  const before = featuresOf(call.world, change.before['features'])
  const after = featuresOf(call.world, value)
  const old = Object.keys(before)
  // Without flags before, or with all of them taken away, `nesting=1` has to be the only one; else those that differ count.
  const isWhole = old.length === 0 || value === undefined
  const whole = value === undefined ? before : after
  const flags = isWhole
    ? Object.keys(whole).length === 1 && whole['nesting'] === '1'
      ? ['nesting']
      : Object.keys(whole).map(() => 'other')
    : [...new Set([...old, ...Object.keys(after)])].filter((flag) => before[flag] !== after[flag])
  if (flags.some((flag) => flag !== 'nesting'))
    throw permissionFailure('changing feature flags (except nesting) is only allowed for root@pam')
  if (flags.length > 0) requireOnGuest(call, change, 'VM.Allocate')
}
