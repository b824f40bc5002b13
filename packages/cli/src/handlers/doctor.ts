/** What is needed to create VMs, one check after the other: found, or what to do. Changes nothing. */
import { listIsos, listStorages, newestNixosIso, type PveClient, vmDefaults } from '@pve/sdk'
import { describeSettings } from '../config/settings.js'
import type { doctor } from '../definitions/session.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { Checks, type Found, ok, reportChecks, warn } from './checks.js'
import {
  bridgeFound,
  checkServer,
  type NeededPrivileges,
  permissionsFound,
  storageFound,
} from './server-checks.js'

export const run: ProxmoxHandler<typeof doctor> = async (context, { flags }) => {
  const checks = new Checks(context.signal)
  const server = await checkServer(context, checks, flags.node)
  if (server) {
    const { pve, node } = server
    await checks.check('permissions', async () => ({
      found: await permissionsFound(pve, {
        privileges,
        all: 'creating, starting and watching VMs',
        some: 'VMs can be created, but not everything after it works.',
      }),
    }))
    await checks.check('disk storage', async () => ({
      found: await storageFound(pve, node, vmDefaults.storage, {
        content: 'images',
        key: 'defaults',
        none: [
          'no active storage takes disk images',
          'Allow "Disk image" on a storage, or ask for Datastore.Audit on it.',
        ],
      }),
    }))
    await checks.check('installers', async () => ({ found: await isosFound(pve, node) }))
    await checks.check('bridge', async () => ({
      found: await bridgeFound(pve, node, vmDefaults.bridge, {
        key: 'defaults',
        without: 'Create VMs with --net none, or make a bridge on the node.',
      }),
    }))
  }
  reportChecks(context, checks.all, {
    purpose: 'VMs can be created',
    settings: describeSettings(context.settings),
  })
}

/** What creating a VM needs. */
const privileges: readonly NeededPrivileges[] = [
  {
    path: '/vms',
    names: [
      'VM.Allocate',
      'VM.Config.Disk',
      'VM.Config.CPU',
      'VM.Config.Memory',
      'VM.Config.Network',
      'VM.Config.Options',
      'VM.Config.HWType',
      'VM.Config.CDROM',
      'VM.Audit',
    ],
    isNeeded: true,
  },
  { path: '/vms', names: ['VM.PowerMgmt', 'VM.Console'], isNeeded: false },
  { path: '/storage', names: ['Datastore.AllocateSpace', 'Datastore.Audit'], isNeeded: true },
  { path: '/sdn/zones', names: ['SDN.Use'], isNeeded: true },
  { path: '/', names: ['Sys.Audit'], isNeeded: false },
]

async function isosFound(pve: PveClient, node: string): Promise<Found> {
  const storages = (await listStorages(pve, { node, content: 'iso' })).filter(
    (storage) => storage.active && storage.enabled,
  )
  const lists = await Promise.all(storages.map(async ({ storage }) => listIsos(pve, node, storage)))
  const isos = lists.flat()
  const newest = newestNixosIso(isos)
  if (storages.length === 0)
    return warn(
      'no active storage takes ISO images',
      'Allow "ISO image" on a storage, or create VMs with --iso none.',
    )
  if (isos.length === 0)
    return warn(
      `${storages.map(({ storage }) => storage).join(', ')}: no ISO images yet`,
      'Upload one, or create VMs with --iso none.',
    )
  if (!newest)
    return warn(
      `${isos.length} ISO images, but no NixOS installer, which is the default`,
      'Give --iso, or --iso none.',
    )
  return ok(`${isos.length} ISO images; the default is ${newest.volid}`)
}
