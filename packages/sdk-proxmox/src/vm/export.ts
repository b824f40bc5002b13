/** A spec from a VM that exists: what the spec has a place for goes there, the rest to `extra`. */
import type { PveClient } from '../client/client.js'
import { findGuest } from '../inventory/index.js'
import { withoutUndefined } from '../spec/without-undefined.js'
import { diskPlace } from './disk.js'
import { drivesOf, networksOf, storageOf } from './export-devices.js'
import { accepted, asFarAsRead } from './export-unread.js'
import type { VmConfig } from './kind.js'
import type { VmSelector } from './lifecycle.js'
import { serverDefaults } from './server-defaults.js'
import type { VmSpecInput } from './spec.js'

/**
 * Keys that say what became of the VM, not what it shall be; that name what is its own; and that the spec sets by
 * itself. A password reads back as asterisks.
 */
const ownKeys =
  /^(?:digest|lock|meta|parent|pending|runningmachine|runningcpu|running-nets-host-mtu|snapstate|snaptime|vmgenid|vmstate|template|unused\d+|serial0|cipassword)$/

/** What is known of a VM besides its configuration. */
export interface VmSurroundings {
  /** High availability manages it. Undefined: not known. */
  readonly ha?: boolean | undefined
  readonly pool?: string | undefined
}

/**
 * The spec that makes the VM again, but for its MAC addresses and its cloud-init password, which reads back as asterisks.
 * @throws GuestError when there is no such VM
 * @example
 * const spec = await exportVm(client, 'web1')
 * await createVm(client, { ...spec, name: 'web3' })
 */
export async function exportVm(pve: PveClient, selector: VmSelector): Promise<VmSpecInput> {
  const id = typeof selector === 'object' ? selector.vmid : selector
  const { node, vmid, pool } = await findGuest(pve, id, { type: 'qemu' })
  const [config, ha] = await Promise.all([
    pve.get('/nodes/{node}/qemu/{vmid}/config', { node, vmid }),
    // Without the right to see it the field is left out.
    pve.get('/cluster/ha/resources').then(
      (resources) => resources.some((resource) => resource.sid === `vm:${vmid}`),
      () => undefined,
    ),
  ])
  return specFromConfig(config, { ha, pool })
}

/**
 * The spec of a configuration as the server gives it.
 *
 * Keys that a configuration does not have are written where the SDK's default is not the server's: made again, the VM
 * is the same. Volumes of the VM are described, never named.
 * @example
 * const config = await client.get('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100 })
 * const { name, cpu, memory, disks } = specFromConfig(config, { pool: 'production' })
 */
export function specFromConfig(config: VmConfig, { ha, pool }: VmSurroundings = {}): VmSpecInput {
  const { disks, disc, cloudInitStorage, extra: discs } = drivesOf(config)
  const { networks, ipConfigs, newNames, extra: cards } = networksOf(config)
  const rest = new Map<string, unknown>(
    Object.entries(config).filter(
      ([key]) => !ownKeys.test(key) && !diskPlace(key) && !/^(?:net|ipconfig)\d+$/.test(key),
    ),
  )
  const take = <K extends keyof VmConfig>(key: K): VmConfig[K] | undefined => {
    rest.delete(String(key))
    return config[key]
  }
  /** What has options that the spec has no field for stays in `extra` as a whole. */
  const takePlain = <K extends 'vga' | 'agent' | 'machine' | 'cpu'>(
    key: K,
    fields: readonly string[],
  ): { readonly value: VmConfig[K] | undefined } | undefined =>
    Object.keys(config[key] ?? {}).every((field) => fields.includes(field)) ? { value: take(key) } : undefined
  const vga = takePlain('vga', ['type'])
  const agent = takePlain('agent', ['enabled'])
  const machine = takePlain('machine', ['type'])
  const cpu = takePlain('cpu', ['cputype', 'flags'])
  const startup = take('startup')
  const balloon = take('balloon')
  const mib = take('memory')?.current ?? serverDefaults.memoryMib
  const bios = take('bios') ?? serverDefaults.bios
  const efi = efiOf(take('efidisk0'), bios)
  const tpm = take('tpmstate0')
  const boot = bootOf(take('boot'), newNames, [
    ...disks.slice(0, 1).map(({ bus, index }) => `${bus}${index}`),
    ...(disc === undefined ? [] : ['ide2']),
    ...(networks.length > 0 ? ['net0'] : []),
  ])
  const { uuid: _uuid, ...smbios1 } = take('smbios1') ?? {}
  const arm = config.arch === 'aarch64'

  const spec = withoutUndefined({
    name: take('name'),
    description: take('description')?.trim(),
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
    os: {
      type: take('ostype') ?? serverDefaults.osType,
      media: mediaOf(disc),
    },
    system: withoutUndefined({
      vga: vga && displayOf(vga.value?.type),
      machine: machine && (machine.value?.type ?? (arm ? 'virt' : serverDefaults.machine)),
      bios,
      efiDisk: efi.spec,
      tpm: tpm && { storage: storageOf(tpm.file), version: tpm.version ?? serverDefaults.tpmVersion },
      scsiController: take('scsihw') ?? serverDefaults.scsiController,
      agent: agent && (agent.value?.enabled ?? serverDefaults.agent),
    }),
    disks,
    cpu: withoutUndefined({
      cores: take('cores') ?? serverDefaults.cores,
      sockets: take('sockets') ?? serverDefaults.sockets,
      type: cpu && (cpu.value?.cputype ?? (arm ? 'cortex-a57' : serverDefaults.cpuType)),
      flags: cpu?.value?.flags,
      limit: take('cpulimit'),
      units: take('cpuunits'),
      affinity: take('affinity'),
      numa: take('numa'),
    }),
    memory: withoutUndefined({
      mib,
      // As much as the memory, or more, is no minimum to the server.
      minimumMib: balloon === undefined || balloon === 0 || balloon >= mib ? undefined : balloon,
      ballooning: balloon === 0 ? false : undefined,
      shares: take('shares'),
      ksm: take('allow-ksm'),
    }),
    networks,
    cloudInit: cloudInitStorage === undefined ? undefined : cloudInitOf(take, cloudInitStorage, ipConfigs),
  })
  const addresses =
    cloudInitStorage === undefined
      ? ipConfigs.map(({ ip, gateway: gw, ip6, gateway6: gw6 }, index): [string, unknown] => [
          `ipconfig${index}`,
          withoutUndefined({ ip, gw, ip6, gw6 }),
        ])
      : []
  const extra = accepted([
    ...rest,
    ...Object.entries({ ...discs, ...cards, ...efi.extra }),
    ...addresses,
    ['boot', boot],
    ['smbios1', smbios1],
  ])
  return asFarAsRead(spec, extra, config)
}

const mediaOf = (disc: string | undefined) =>
  disc === undefined ? false : disc === 'none' ? 'none' : disc === 'cdrom' ? 'physical' : { iso: disc }

/** The serial console is the spec's default. */
function displayOf(type: NonNullable<VmConfig['vga']>['type']) {
  return type === 'serial0' ? undefined : (type ?? serverDefaults.vga)
}

/** The SDK makes EFI disks of 4 MB; an older or otherwise different one is asked for as a new volume in `extra`. */
function efiOf(disk: VmConfig['efidisk0'], bios: string): { spec?: unknown; extra: Record<string, unknown> } {
  // Without OVMF nothing reads it.
  if (!disk || bios !== 'ovmf') return { spec: false, extra: {} }
  const { file, efitype = serverDefaults.efiType, 'pre-enrolled-keys': preEnrolledKeys } = disk
  const storage = storageOf(file)
  const certificate = disk['ms-cert']
  if (efitype === '4m' && certificate === undefined)
    return { spec: withoutUndefined({ storage, preEnrolledKeys }), extra: {} }
  return {
    extra: {
      efidisk0: withoutUndefined({
        file: `${storage}:1`,
        efitype,
        'pre-enrolled-keys': preEnrolledKeys,
        'ms-cert': certificate,
      }),
    },
  }
}

/** The order of boot, where it is not what a creation from the spec would set. */
function bootOf(
  boot: VmConfig['boot'],
  newNames: ReadonlyMap<string, string>,
  usual: readonly string[],
): VmConfig['boot'] | undefined {
  if (boot?.order === undefined) return usual.length === 0 && boot?.legacy === undefined ? undefined : boot
  const order = boot.order.map((name) => newNames.get(name) ?? name)
  return order.join() === usual.join() ? undefined : { order }
}

function cloudInitOf(
  take: <K extends keyof VmConfig>(key: K) => VmConfig[K] | undefined,
  storage: string,
  ipConfigs: readonly object[],
) {
  const custom = take('cicustom')
  return withoutUndefined({
    storage,
    user: take('ciuser'),
    sshKeys: take('sshkeys')
      ?.split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    nameservers: take('nameserver'),
    searchDomain: take('searchdomain'),
    type: take('citype'),
    upgrade: take('ciupgrade'),
    custom:
      custom &&
      withoutUndefined({
        user: custom.user,
        network: custom.network,
        meta: custom.meta,
        vendor: custom.vendor,
      }),
    ipConfigs: ipConfigs.length > 0 ? ipConfigs : undefined,
  })
}
