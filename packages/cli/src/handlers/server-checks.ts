/** What every doctor looks at: the server, who is signed in, a node, and what may be done there. */
import { fetchServerFingerprint } from '@pve/core'
import { listBridges, listNodes, listStorages, type PveClient, roomiestNode } from '@pve/sdk'
import { fingerprintsOf } from '../connection/open.js'
import type { ProxmoxContext } from '../proxmox-context.js'
import { type Checks, type Found, fail, ok, warn } from './checks.js'

type StorageContent = NonNullable<NonNullable<Parameters<typeof listStorages>[1]>['content']>

/** @returns undefined where something failed that all else needs */
export async function checkServer(
  context: ProxmoxContext,
  checks: Checks,
  wantedNode: string | undefined,
): Promise<{ readonly pve: PveClient; readonly node: string } | undefined> {
  await checks.need('configuration', async () => ({ found: settingsFound(context) }))
  await checks.need('certificate', async () => ({ found: await certificateFound(context) }))
  const pve = await checks.need('sign-in', async () => {
    const client = await context.connect()
    // A token is only looked at by the server when it is used.
    const { version } = await client.get('/version')
    return {
      found: ok(`${client.user ?? 'nobody'} (${client.session?.kind ?? 'nothing'})`),
      value: { client, version },
    }
  })
  await checks.check('version', async () => ({ found: versionFound(pve?.version ?? '') }))
  const node = await checks.need('node', async () => {
    if (!pve) return { found: fail('not known', '') }
    const nodes = await listNodes(pve.client)
    const chosen =
      wantedNode === undefined ? roomiestNode(nodes) : nodes.find((one) => one.node === wantedNode)
    if (!chosen)
      return {
        found: fail(
          wantedNode === undefined ? 'no node is online' : `there is no node '${wantedNode}'`,
          `There are: ${nodes.map((one) => one.node).join(', ') || 'none that you may see'}.`,
        ),
      }
    const offline = nodes.filter((one) => !one.online)
    const text = `${chosen.node}, ${nodes.length - offline.length} of ${nodes.length} online`
    return {
      found:
        offline.length > 0 ? warn(text, `Offline: ${offline.map((one) => one.node).join(', ')}.`) : ok(text),
      value: chosen.node,
    }
  })
  return pve && node !== undefined && !checks.isBroken ? { pve: pve.client, node } : undefined
}

function settingsFound({ settings }: ProxmoxContext): Found {
  if (settings.demo.value) return ok('the simulated server (--demo)')
  const { hosts } = settings
  if (!hosts)
    return fail(
      'no server is set',
      "Give --host, set PROXMOX_HOST, write it to the configuration file ('pve config path'), or run 'pve login'.",
    )
  return ok(`${hosts.value.join(', ')} (${hosts.source})`)
}

async function certificateFound({ settings, signal }: ProxmoxContext): Promise<Found> {
  if (settings.demo.value) return ok('none needed')
  const origin = settings.hosts?.value[0] ?? ''
  if (!origin.startsWith('https:'))
    return warn(`${origin} is not encrypted`, 'Anybody in between can read the password: use https.')
  const certificate = await fetchServerFingerprint(origin, { signal })
  const same = (one: string) =>
    one.replace(/[^0-9a-f]/gi, '').toUpperCase() === certificate.fingerprint.replaceAll(':', '')
  if (settings.fingerprint) {
    if (fingerprintsOf(settings.fingerprint.value).some(same))
      return ok(`is the pinned one (${settings.fingerprint.source})`)
    return fail(
      `is not the pinned one (${settings.fingerprint.source}); it is ${certificate.fingerprint}`,
      'Was it renewed on the server? Then pin the new one; otherwise somebody is in between.',
    )
  }
  if (settings.caFile) return ok(`checked by ${settings.caFile.value} (${settings.caFile.source})`)
  if (certificate.trusted) return ok(`trusted by this computer, valid until ${certificate.validTo}`)
  if (settings.insecure?.value)
    return warn('is not checked (--insecure)', `Pin it: --fingerprint ${certificate.fingerprint}`)
  return fail(
    `not trusted: ${certificate.reason ?? 'unknown'}`,
    `When this is the right one, give --fingerprint ${certificate.fingerprint}, or run 'pve login'.`,
  )
}

function versionFound(version: string): Found {
  const major = Number(version.split('.')[0])
  const text = `Proxmox VE ${version}`
  if (major === 9) return ok(text)
  return warn(
    text,
    'This program knows the API of Proxmox VE 9; others mostly work. "pve schema pull" generates from your own server.',
  )
}

/** What something needs, and where Proxmox VE looks for it. */
export interface NeededPrivileges {
  readonly path: string
  readonly names: readonly string[]
  /** False: it works without, and something after it does not. */
  readonly isNeeded: boolean
}

export interface PermissionWords {
  readonly privileges: readonly NeededPrivileges[]
  /** `creating, starting and watching VMs` */
  readonly all: string
  /** `VMs can be created, but not everything after it works.` */
  readonly some: string
}

export async function permissionsFound(
  pve: PveClient,
  { privileges, all, some }: PermissionWords,
): Promise<Found> {
  const { data } = await pve.call('GET', '/access/permissions', {})
  const granted = new Map<string, ReadonlySet<string>>()
  if (typeof data === 'object' && data !== null) {
    for (const [path, names] of Object.entries(data)) {
      if (typeof names === 'object' && names !== null) granted.set(path, new Set(Object.keys(names)))
    }
  }
  // Rights may be given on a pool, a storage or a bridge alone: then somewhere beneath.
  const has = (path: string, name: string) =>
    [...granted].some(
      ([where, names]) =>
        names.has(name) &&
        (where === '/' || where === path || where.startsWith(`${path}/`) || where.startsWith('/pool/')),
    )
  const missing = privileges.flatMap(({ path, names, isNeeded }) =>
    names.filter((name) => !has(path, name)).map((name) => ({ path, name, isNeeded })),
  )
  const list = (rows: typeof missing) => rows.map(({ path, name }) => `${name} on ${path}`).join(', ')
  const needed = missing.filter(({ isNeeded }) => isNeeded)
  const user = pve.user ?? '<user>'
  const grant = (path: string) =>
    `pveum acl modify ${path} ${user.includes('!') ? '--tokens' : '--users'} '${user}' --roles PVEVMAdmin`
  if (needed.length > 0)
    return fail(
      `missing: ${list(needed)}`,
      `Ask an administrator, for instance: ${grant(needed[0]?.path ?? '/')}. A token has its own rights (privilege separation).`,
    )
  if (missing.length > 0) return warn(`missing: ${list(missing)}`, some)
  return ok(all)
}

/** A storage for disks: of VMs (`images`) or containers (`rootdir`). */
export async function storageFound(
  pve: PveClient,
  node: string,
  wanted: string,
  {
    content,
    key,
    none,
  }: { content: StorageContent; key: string; none: readonly [text: string, hint: string] },
): Promise<Found> {
  const storages = (await listStorages(pve, { node, content })).filter(
    (storage) => storage.active && storage.enabled,
  )
  const names = storages.map(({ storage }) => storage)
  if (names.length === 0) return fail(...none)
  if (names.includes(wanted)) return ok(names.join(', '))
  return warn(
    `${names.join(', ')}; the default '${wanted}' is not there`,
    `The best of these is taken. Set '${key}: { storage: … }' in the configuration file to choose.`,
  )
}

/** @param without what to do where there is none */
export async function bridgeFound(
  pve: PveClient,
  node: string,
  wanted: string,
  { without, key }: { without: string; key: string },
): Promise<Found> {
  const bridges = (await listBridges(pve, node)).map(({ iface }) => iface)
  if (bridges.length === 0) return warn('no bridge', without)
  if (bridges.includes(wanted)) return ok(bridges.join(', '))
  return warn(
    `${bridges.join(', ')}; the default '${wanted}' is not there`,
    `The first of these is taken. Set '${key}: { bridge: … }' in the configuration file to choose.`,
  )
}
