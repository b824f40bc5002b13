/** What is needed to create VMs, one check after the other: found, or what to do. Changes nothing. */
import { exitCodes, fetchServerFingerprint, type JsonObject, toPveError } from '@pve/core'
import {
  listBridges,
  listIsos,
  listNodes,
  listStorages,
  newestNixosIso,
  type PveClient,
  roomiestNode,
  vmDefaults,
} from '@pve/sdk'
import type { Handler } from '../command/types.js'
import { describeSettings } from '../config/settings.js'
import { fingerprintsOf } from '../connection/open.js'
import type { CommandContext } from '../context.js'
import type { doctor } from '../definitions/session.js'
import { harmless, type Style, wrapText } from '../output/style.js'

interface Check {
  readonly name: string
  readonly status: 'ok' | 'warn' | 'fail' | 'skipped'
  readonly text: string
  /** What to do. */
  readonly hint?: string
}

type Found = Omit<Check, 'name'>
const ok = (text: string): Found => ({ status: 'ok', text })
const warn = (text: string, hint: string): Found => ({ status: 'warn', text, hint })
const fail = (text: string, hint: string): Found => ({ status: 'fail', text, hint })

export const run: Handler<typeof doctor> = async (context, { flags }) => {
  const checks: Check[] = []
  let isBroken = false
  /** A check that needs what failed before it is not tried. */
  const check = async <T>(
    name: string,
    look: () => Promise<{ found: Found; value?: T }>,
  ): Promise<T | undefined> => {
    if (isBroken) {
      checks.push({ name, status: 'skipped', text: 'not looked at' })
      return undefined
    }
    try {
      const { found, value } = await look()
      checks.push({ name, ...found })
      return value
    } catch (thrown) {
      const error = toPveError(thrown)
      if (context.signal.aborted) throw error
      checks.push({ name, ...fail(error.message, error.hint ?? 'See the message.') })
      return undefined
    }
  }
  const need = async <T>(
    name: string,
    look: () => Promise<{ found: Found; value?: T }>,
  ): Promise<T | undefined> => {
    const value = await check(name, look)
    if (checks.at(-1)?.status === 'fail') isBroken = true
    return value
  }
  await need('configuration', async () => ({ found: settingsFound(context) }))
  await need('certificate', async () => ({ found: await certificateFound(context) }))
  const pve = await need('sign-in', async () => {
    const client = await context.connect()
    // A token is only looked at by the server when it is used.
    const { version } = await client.get('/version')
    return {
      found: ok(`${client.user ?? 'nobody'} (${client.session?.kind ?? 'nothing'})`),
      value: { client, version },
    }
  })
  await check('version', async () => ({ found: versionFound(pve?.version ?? '') }))
  const node = await need('node', async () => {
    if (!pve) return { found: fail('not known', '') }
    const nodes = await listNodes(pve.client)
    const chosen =
      flags.node === undefined ? roomiestNode(nodes) : nodes.find((one) => one.node === flags.node)
    if (!chosen)
      return {
        found: fail(
          flags.node === undefined ? 'no node is online' : `there is no node '${flags.node}'`,
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
  if (pve && node !== undefined && !isBroken) {
    await check('permissions', async () => ({ found: await permissionsFound(pve.client) }))
    await check('disk storage', async () => ({ found: await diskStorageFound(pve.client, node) }))
    await check('installers', async () => ({ found: await isosFound(pve.client, node) }))
    await check('bridge', async () => ({ found: await bridgeFound(pve.client, node) }))
  }
  report(context, checks)
}

function settingsFound({ settings }: CommandContext): Found {
  if (settings.demo.value) return ok('the simulated server (--demo)')
  const { hosts } = settings
  if (!hosts)
    return fail(
      'no server is set',
      "Give --host, set PROXMOX_HOST, write it to the configuration file ('pve config path'), or run 'pve login'.",
    )
  return ok(`${hosts.value.join(', ')} (${hosts.source})`)
}

async function certificateFound({ settings, signal }: CommandContext): Promise<Found> {
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

/** What creating a VM needs, and where Proxmox VE looks for it. */
const privileges: readonly {
  readonly path: string
  readonly names: readonly string[]
  readonly isNeeded: boolean
}[] = [
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

async function permissionsFound(pve: PveClient): Promise<Found> {
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
  if (missing.length > 0)
    return warn(`missing: ${list(missing)}`, 'VMs can be created, but not everything after it works.')
  return ok('creating, starting and watching VMs')
}

async function diskStorageFound(pve: PveClient, node: string): Promise<Found> {
  const storages = (await listStorages(pve, { node, content: 'images' })).filter(
    (storage) => storage.active && storage.enabled,
  )
  const names = storages.map(({ storage }) => storage)
  if (names.length === 0)
    return fail(
      'no active storage takes disk images',
      'Allow "Disk image" on a storage, or ask for Datastore.Audit on it.',
    )
  if (names.includes(vmDefaults.storage)) return ok(names.join(', '))
  return warn(
    `${names.join(', ')}; the default '${vmDefaults.storage}' is not there`,
    "The best of these is taken. Set 'defaults: { storage: … }' in the configuration file to choose.",
  )
}

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

async function bridgeFound(pve: PveClient, node: string): Promise<Found> {
  const bridges = (await listBridges(pve, node)).map(({ iface }) => iface)
  if (bridges.length === 0)
    return warn('no bridge', 'Create VMs with --net none, or make a bridge on the node.')
  if (bridges.includes(vmDefaults.bridge)) return ok(bridges.join(', '))
  return warn(
    `${bridges.join(', ')}; the default '${vmDefaults.bridge}' is not there`,
    "The first of these is taken. Set 'defaults: { bridge: … }' in the configuration file to choose.",
  )
}

function report(context: CommandContext, checks: readonly Check[]): void {
  const { out, settings } = context
  const failed = checks.filter(({ status }) => status === 'fail')
  if (failed.length > 0) context.setExitCode(exitCodes.failed)
  const json: JsonObject = {
    ok: failed.length === 0,
    checks: checks.map((check) => ({ ...check })),
    settings: describeSettings(settings),
  }
  const width = Math.max(...checks.map(({ name }) => name.length))
  const line = ({ name, status, text, hint }: Check, style: Style, columns: number | undefined) => {
    const mark = {
      ok: style.green('ok  '),
      warn: style.yellow('warn'),
      fail: style.red('fail'),
      skipped: style.dim('-   '),
    }[status]
    const indent = ' '.repeat(width + 8)
    const shown = wrapText(harmless(text), columns ?? 100, indent).slice(indent.length)
    return `${mark}  ${name.padEnd(width)}  ${shown}${hint === undefined ? '' : `\n${style.dim(wrapText(`→ ${harmless(hint)}`, columns ?? 100, indent))}`}`
  }
  out.result({
    json,
    text: (style, columns) => {
      const warned = checks.filter(({ status }) => status === 'warn').length
      const sum =
        failed.length > 0
          ? style.red(`${failed.length} of ${checks.length} checks fail.`)
          : warned > 0
            ? `VMs can be created; ${warned} ${warned === 1 ? 'thing' : 'things'} to look at.`
            : style.green('All is in order.')
      const sources = describeSettings(settings).map(({ name, value, source }) =>
        style.dim(`${name}: ${value} (${source})`),
      )
      return [
        ...checks.map((check) => line(check, style, columns)),
        '',
        ...(context.verbose ? [...sources, ''] : []),
        sum,
      ].join('\n')
    },
    quiet: () => failed.map(({ name }) => name).join('\n'),
  })
}
