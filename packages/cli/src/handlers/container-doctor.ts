/** What is needed for containers, one check after the other: found, or what to do. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { readFileIfThere, type Shell } from '@pve/core'
import { containerDefaults, listStorages, listTemplates, newestNamed, type PveClient } from '@pve/sdk'
import { defaultsOf } from '../config/defaults.js'
import { describeSettings } from '../config/settings.js'
import { credentialsFile, readSshSettings } from '../config/ssh-settings.js'
import type { containerDoctor } from '../definitions/container-doctor.js'
import type { ProxmoxContext, ProxmoxHandler } from '../proxmox-context.js'
import { Checks, type Found, fail, ok, reportChecks, warn } from './checks.js'
import {
  bridgeFound,
  checkServer,
  type NeededPrivileges,
  permissionsFound,
  storageFound,
} from './server-checks.js'

export const run: ProxmoxHandler<typeof containerDoctor> = async (context, { flags }) => {
  const checks = new Checks(context.signal)
  const server = await checkServer(context, checks, flags.node)
  if (server) {
    const { pve, node } = server
    const defaults = {
      ...containerDefaults,
      ...defaultsOf(context.settings.containerDefaults, 'container-defaults', containerDefaults),
    }
    await checks.check('permissions', async () => ({
      found: await permissionsFound(pve, {
        privileges,
        all: 'creating, starting and watching containers',
        some: 'Containers can be created, but not everything after it works.',
      }),
    }))
    await checks.check('disk storage', async () => ({
      found: await storageFound(pve, node, defaults.storage, {
        content: 'rootdir',
        key: 'container-defaults',
        none: [
          'no active storage takes volumes of containers',
          'Allow "Container" on a storage, or ask for Datastore.Audit on it.',
        ],
      }),
    }))
    await checks.check('templates', async () => ({
      found: await templatesFound(pve, node, defaults.template),
    }))
    await checks.check('bridge', async () => ({
      found: await bridgeFound(pve, node, defaults.bridge, {
        key: 'container-defaults',
        without: 'Create containers with --no-network, or make a bridge on the node.',
      }),
    }))
  }
  await checks.checkAnyway('credentials', async () => ({ found: await credentialsFound(context) }))
  await checks.checkAnyway('ssh config', async () => ({ found: await sshConfigFound(context) }))
  if (flags.ssh !== false) await checkNode(context, checks, server?.node)
  reportChecks(context, checks.all, {
    purpose: 'Containers can be created',
    settings: describeSettings(context.settings),
  })
}

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
      'VM.Audit',
    ],
    isNeeded: true,
  },
  { path: '/vms', names: ['VM.PowerMgmt', 'VM.Snapshot', 'VM.Clone'], isNeeded: false },
  { path: '/storage', names: ['Datastore.AllocateSpace', 'Datastore.Audit'], isNeeded: true },
  { path: '/storage', names: ['Datastore.AllocateTemplate'], isNeeded: false },
  { path: '/sdn/zones', names: ['SDN.Use'], isNeeded: true },
  { path: '/', names: ['Sys.Audit'], isNeeded: false },
]

async function templatesFound(pve: PveClient, node: string, wanted: string): Promise<Found> {
  const storages = (await listStorages(pve, { node, content: 'vztmpl' }))
    .filter(({ active, enabled }) => active && enabled)
    .map(({ storage }) => storage)
  if (storages.length === 0)
    return fail(
      'no active storage takes templates (vztmpl)',
      'Allow "Container template" on a storage of the node.',
    )
  const templates = await listTemplates(pve, node)
  const text = `${templates.length} on ${storages.join(', ')}`
  const byDefault = newestNamed(templates, wanted)
  return byDefault
    ? ok(`${text}; the default is ${byDefault.volid}`)
    : warn(
        `${text}; the default '${wanted}' is not there yet`,
        `It is downloaded with the first container. To have it now: pxrun template pull ${wanted}`,
      )
}

async function credentialsFound({ globals, io, credentials }: ProxmoxContext): Promise<Found> {
  const file = await credentialsFile({ flags: globals, env: io.env, cwd: io.cwd })
  const listed = await (await credentials()).list()
  const isThere = (await readFileIfThere(file)) !== undefined
  const names = listed.map(({ name }) => name).join(', ')
  if (isThere) return ok(`${file} can be read; there are: ${names || 'none'}`)
  return ok(`no file yet (${file})${names === '' ? '' : `; there are: ${names}`}`)
}

async function sshConfigFound({ globals, io, settings }: ProxmoxContext): Promise<Found> {
  const { config } = await readSshSettings({ flags: globals, env: io.env, cwd: io.cwd, settings })
  if (!config) return ok('not heeded (--no-ssh-config)')
  const path = join(homedir(), '.ssh', 'config')
  return ok((await readFileIfThere(path)) === undefined ? `none (${path})` : `${path} is heeded`)
}

/** By SSH: without it containers can be created, but not provisioned or entered. */
async function checkNode(context: ProxmoxContext, checks: Checks, node: string | undefined): Promise<void> {
  const { signal } = context
  const shell = await checks.need('ssh', async () => {
    if (node === undefined) return { found: { status: 'skipped', text: 'not looked at' } }
    // Has checked the host key, and become root.
    const opened = await context.shell(node)
    const text = context.settings.demo.value ? 'the simulated node' : await wayTo(context, opened)
    return { found: ok(text), value: opened }
  })
  if (!shell) return
  await checks.check('root', async () => ({ found: await rootFound(shell, signal) }))
  await checks.check('pct', async () => ({ found: await pctFound(shell, signal) }))
}

async function wayTo({ globals, io, settings }: ProxmoxContext, { target }: Shell): Promise<string> {
  const { port, jump } = await readSshSettings({ flags: globals, env: io.env, cwd: io.cwd, settings })
  return [
    target,
    port !== undefined && `(port ${port})`,
    jump !== undefined && `through ${jump}`,
    'with a host key that is known',
  ]
    .filter(Boolean)
    .join(' ')
}

async function rootFound(shell: Shell, signal: AbortSignal): Promise<Found> {
  const { stdout } = await shell.run(['id', '-u'], { signal, phase: `see who this is on ${shell.target}` })
  if (stdout.trim() !== '0')
    return fail(`user id ${stdout.trim()}`, 'Sign in as root, or as a user that may use sudo (--ssh-user).')
  return ok(shell.target.startsWith('root@') ? 'signed in as root' : 'by sudo')
}

async function pctFound(shell: Shell, signal: AbortSignal): Promise<Found> {
  const listed = await shell.run(['pct', 'list'], { signal, accept: 'any', phase: 'run pct list' })
  if (listed.exitCode !== 0)
    return fail(
      listed.exitCode === 127
        ? 'not there'
        : `pct list ended with ${listed.exitCode}: ${listed.stderr.trim()}`,
      'Is this a node of Proxmox VE? Another address: --ssh-host NODE=ADDRESS.',
    )
  const containers = listed.stdout.split('\n').filter((line) => /^\s*\d+\s/.test(line)).length
  const version = await shell.run(['pveversion'], { signal, accept: 'any', phase: 'run pveversion' })
  const [said = ''] = version.stdout.trim().split(/\s+/)
  return ok(
    `${version.exitCode === 0 ? said : 'there'}, ${containers} ${containers === 1 ? 'container' : 'containers'} on this node`,
  )
}
