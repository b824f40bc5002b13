/** A spec from a container that exists: what the spec has a place for goes there, the rest to `extra`. */
import { type Shell, ValidationError } from '@pve/core'
import { issuesOf } from '@pve/core/spec'
import type { PveClient } from '../client/client.js'
import { findGuest } from '../inventory/index.js'
import { withoutUndefined } from '../spec/without-undefined.js'
import { containerShell } from './container-shell.js'
import { mountsOf, networksOf, storageOf } from './export-parts.js'
import { type ContainerConfig, containerKind, templateInMark, withoutMark } from './kind.js'
import type { ContainerSelector } from './lifecycle.js'
import { readRecord, recordPath } from './provision/record.js'
import { type ContainerSpec, containerSpecSchema } from './spec.js'
import type { ProvisionStep } from './spec-provision.js'

/** Keys that say what became of the container, not what it shall be, and those that creation sets by itself. */
const ownKeys = /^(?:digest|lock|parent|pending|snaptime|template|unused\d+|arch|lxc|ostype)$/

export interface ExportContainerOptions {
  /** A shell of root on the container's node, to read what was provisioned; without it that is left out. */
  readonly shell?: (node: string) => Promise<Shell>
  readonly signal?: AbortSignal
}

export interface ExportedContainer {
  readonly spec: ContainerSpec
  /** What could not be known or has no place, as sentences. */
  readonly notes: readonly string[]
}

/**
 * The spec that makes the container again. Secrets are no part of a configuration; those of its provisioning are references.
 * @throws GuestError when there is no such container; ValidationError with what its configuration has and a spec cannot say
 * @example
 * const { spec, notes } = await exportContainer(client, 'docker1')
 * console.log(writeContainerSpec(spec), notes)
 */
export async function exportContainer(
  pve: PveClient,
  selector: ContainerSelector,
  options: ExportContainerOptions = {},
): Promise<ExportedContainer> {
  const guest = await findGuest(pve, typeof selector === 'object' ? selector.vmid : selector, { type: 'lxc' })
  const [config, ha] = await Promise.all([
    containerKind.readConfig(pve, guest, options.signal),
    // Without the right to see it the field is left out.
    pve.get('/cluster/ha/resources').then(
      (resources) => resources.some((resource) => resource.sid === `ct:${guest.vmid}`),
      () => undefined,
    ),
  ])
  const notes: string[] = []
  const provision = await recorded(options, guest, notes)
  const spec = specFromContainerConfig(config, { ha, pool: guest.pool, provision })
  if (templateInMark(config.description) === undefined)
    notes.push(
      `It was not made by pxrun, and its configuration does not tell its template: '${spec.template}' is what '${config.ostype ?? 'its distribution'}' suggests.`,
    )
  if ((withoutMark(config.description)?.length ?? 0) > longestDescription)
    notes.push(
      `Its description is cut at ${longestDescription} characters: a new container's holds a line more.`,
    )
  notes.push('A password and SSH keys of root are files in the container, and no part of its configuration.')
  if ('lxc' in config)
    notes.push(
      'It has raw lxc.* lines in its configuration file, which the API cannot set: they are left out.',
    )
  return { spec, notes }
}

/** The mark of a creation needs the rest of what the server takes. */
const longestDescription = 8000

async function recorded(
  { shell, signal }: ExportContainerOptions,
  guest: { readonly node: string; readonly vmid: number; readonly status: string },
  notes: string[],
): Promise<ProvisionStep[] | undefined> {
  if (!shell) {
    notes.push('What was provisioned is kept in the container, and was not read: that needs SSH to its node.')
    return undefined
  }
  if (guest.status !== 'running') {
    notes.push('What was provisioned is kept in the container, and was not read: it is not running.')
    return undefined
  }
  const record = await readRecord(
    containerShell(await shell(guest.node), guest.vmid),
    signal ? { signal } : {},
  )
  if (record === 'unreadable') {
    notes.push(`What was provisioned is kept in the container (${recordPath}), and could not be understood.`)
    return undefined
  }
  return record
}

interface Surroundings {
  /** High availability manages it. Undefined: not known. */
  readonly ha?: boolean | undefined
  readonly pool?: string | undefined
  readonly provision?: readonly ProvisionStep[] | undefined
}

/**
 * Keys that a configuration does not have are written where the SDK's default is not the server's: made again, the
 * container is the same. Volumes of the container are described, never named.
 * @throws ValidationError with what a spec cannot say
 * @example
 * const config = await client.get('/nodes/{node}/lxc/{vmid}/config', { node: 'pve1', vmid: 200 })
 * const { hostname, template } = specFromContainerConfig(config)
 */
export function specFromContainerConfig(
  config: ContainerConfig,
  { ha, pool, provision }: Surroundings = {},
): ContainerSpec {
  const rest = new Map<string, unknown>(
    Object.entries(config).filter(
      ([key]) => !ownKeys.test(key) && !/^(?:net|mp|dev)\d+$/.test(key) && key !== 'rootfs',
    ),
  )
  const take = <K extends keyof ContainerConfig>(key: K): ContainerConfig[K] | undefined => {
    rest.delete(String(key))
    return config[key]
  }
  const features = take('features') ?? {}
  const { rootfs } = config
  const startup = take('startup')
  const { nameserver, searchdomain } = { nameserver: take('nameserver'), searchdomain: take('searchdomain') }
  const devices = indexed(config, /^dev(\d+)$/, (key: `dev${number}`) => config[key])
  const unprivileged = take('unprivileged') === true
  const spec = withoutUndefined({
    hostname: take('hostname'),
    template: templateInMark(config.description) ?? templateFor(config.ostype),
    description: withoutMark(take('description'))?.slice(0, longestDescription),
    pool,
    tags: take('tags'),
    ha,
    onboot: take('onboot'),
    protection: take('protection'),
    startup:
      startup &&
      withoutUndefined({
        order: startup.order,
        upDelaySeconds: startup.up,
        downTimeoutSeconds: startup.down,
      }),
    unprivileged,
    timezone: take('timezone'),
    cpu: withoutUndefined({ cores: take('cores'), limit: take('cpulimit'), units: take('cpuunits') }),
    memory: { mib: take('memory') ?? 512, swapMib: take('swap') ?? 512 },
    rootfs: rootfs && {
      storage: storageOf(rootfs.volume),
      ...withoutUndefined({
        size: rootfs.size,
        acl: rootfs.acl,
        quota: rootfs.quota,
        replicate: rootfs.replicate,
        mountOptions: rootfs.mountoptions,
      }),
    },
    networks: networksOf(indexed(config, /^net(\d+)$/, (key: `net${number}`) => config[key])),
    dns:
      nameserver || searchdomain
        ? withoutUndefined({ nameservers: nameserver, searchDomains: searchdomain })
        : undefined,
    features: withoutUndefined({
      nesting: features.nesting ?? false,
      keyctl: features.keyctl,
      fuse: features.fuse,
      mknod: features.mknod,
      forceRwSys: features.force_rw_sys,
      mount: features.mount,
    }),
    mounts: mountsOf(indexed(config, /^mp(\d+)$/, (key: `mp${number}`) => config[key])),
    devices: devices.flatMap((device) =>
      device?.path === undefined
        ? []
        : [
            withoutUndefined({
              path: device.path,
              uid: device.uid,
              gid: device.gid,
              mode: device.mode,
              denyWrite: device['deny-write'],
            }),
          ],
    ),
    provision,
  })
  const extra = Object.fromEntries(rest)
  const { devices: there, mounts, ...plain } = spec
  const { success, data, error } = containerSpecSchema.safeParse({
    ...plain,
    ...(mounts && mounts.length > 0 && { mounts }),
    ...(there && there.length > 0 && { devices: there }),
    ...(Object.keys(extra).length > 0 ? { extra } : { extra: undefined }),
  })
  if (success) return data
  throw new ValidationError('The configuration of this container has what a spec cannot say.', {
    phase: 'export the container',
    hint: 'Change that in the container, and export it again.',
    issues: issuesOf(error, containerSpecSchema),
  })
}

/** Values under `net0`, `net1`, …, in the order of their numbers. */
function indexed<K extends string, V>(
  config: object,
  pattern: RegExp,
  read: (key: K) => V,
): NonNullable<V>[] {
  const isKey = (key: string): key is K => pattern.test(key)
  return Object.keys(config)
    .filter(isKey)
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .flatMap((key) => read(key) ?? [])
}

/** Of the distributions that Proxmox VE has templates of; which of them it was, nothing tells. */
const templateFor = (ostype: string | undefined): string => {
  const names: Readonly<Record<string, string>> = {
    debian: 'debian-13-standard',
    ubuntu: 'ubuntu-24.04-standard',
    alpine: 'alpine-3.22-default',
    fedora: 'fedora-42-default',
    centos: 'centos-9-stream-default',
    archlinux: 'archlinux-base',
    opensuse: 'opensuse-15.6-default',
    devuan: 'devuan-5.0-standard',
    gentoo: 'gentoo-current-openrc',
  }
  return names[ostype ?? ''] ?? 'debian-13-standard'
}
