/**
 * The questions of `pxrun create`: five for a basic container, and whether to go ahead is the sixth. What a flag says is
 * not asked; each has a default that the server (for keys: this computer) has.
 */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseSize } from '@pve/core'
import {
  type Appliance,
  type ContainerDefaults,
  type ContainerFacts,
  type ContainerTemplate,
  containerDefaults,
  containerSpecIssues,
  newestNamed,
  nextFreeId,
  type PveClient,
  readContainerFacts,
} from '@pve/sdk'
import type { Input } from '../command/types.js'
import type { containerCreate } from '../definitions/container-create.js'
import type { ProxmoxContext } from '../proxmox-context.js'
import type { Choice, Questions } from '../questions/questions.js'
import { readKeys } from './spec-source.js'

type Flags = Input<typeof containerCreate>['flags']
type Fields = Record<string, unknown>

interface Asking {
  readonly context: ProxmoxContext
  readonly questions: Questions
  readonly flags: Flags
  readonly facts: ContainerFacts
  readonly defaults: ContainerDefaults
}

/** @returns fields of the spec, over which flags win */
export async function askForContainer(
  context: ProxmoxContext,
  questions: Questions,
  pve: PveClient,
  flags: Flags,
  given: Partial<ContainerDefaults> = {},
): Promise<Fields> {
  // Somebody types now: that is none of the server's time.
  context.stopTimeLimit()
  const [facts, id] = await Promise.all([readContainerFacts(pve, flags.node), nextFreeId(pve)])
  const asking: Asking = { context, questions, flags, facts, defaults: { ...containerDefaults, ...given } }
  return {
    hostname: await questions.text({
      message: 'Hostname',
      initial: `ct${flags.vmid ?? id}`,
      check: (text) => problemOf({ hostname: text }),
    }),
    ...(await askTemplate(asking)),
    ...(await askSize(asking)),
    ...(await askNetwork(asking)),
    ...(await askSshKey(asking)),
  }
}

/** The first thing that is wrong with these fields, as a prompt shows it. */
function problemOf(fields: Fields): string | undefined {
  const [issue] = containerSpecIssues(fields)
  return issue?.message
}

async function askTemplate({ questions, flags, facts, defaults }: Asking): Promise<Fields> {
  if (flags.template !== undefined) return {}
  const [there, offered] = await Promise.all([facts.templates(), facts.appliances()])
  const choices = templateChoices(there, offered)
  if (choices.length === 0)
    return {
      template: await questions.text({
        message: `Template (none is on ${facts.node}, and it knows none to download)`,
        initial: defaults.template,
      }),
    }
  const named = choices.map((choice) => ({ ...choice, name: choice.value }))
  const initial = newestNamed(named, defaults.template) ?? newestNamed(named, 'debian') ?? named[0]
  return {
    template: await questions.choose({
      message: 'Template',
      choices,
      ...(initial && { initial: initial.value }),
    }),
  }
}

/** What is there first; of what can be downloaded, plain systems: whole applications are many, and have --template. */
function templateChoices(there: readonly ContainerTemplate[], offered: readonly Appliance[]): Choice[] {
  const names = [...new Set(there.map(({ name }) => name))]
  return [
    ...names.map((name) => ({ value: name, label: nameOfTemplate(name) })),
    ...offered
      .filter(({ section, template }) => section === 'system' && !names.includes(template))
      .map(({ template }) => ({ value: template, label: nameOfTemplate(template), hint: 'is downloaded' })),
  ]
}

/** `debian-13-standard_13.1-2_amd64.tar.zst` → `debian-13-standard 13.1-2` */
const nameOfTemplate = (file: string): string =>
  file.replace(/\.tar(?:\.\w+)?$/, '').replace(/_([^_]+)_[^_]+$/, ' $1')

const amount = '\\d+(?:\\.\\d+)?\\s*[KMGT](?:i?B)?'
const sizePattern = new RegExp(
  `^\\s*(\\d+)\\s*(?:cores?|cpus?)?[\\s,;]+(${amount})(?:\\s*memory)?[\\s,;]+(${amount})(?:\\s*disk)?\\s*$`,
  'i',
)

async function askSize({ questions, flags, defaults }: Asking): Promise<Fields> {
  const { cores, memory, size, rootfs } = flags
  if ([cores, memory, size, rootfs].some((flag) => flag !== undefined)) return {}
  const read = (text: string): Fields | undefined => {
    const [, count, ofMemory, ofDisk] = sizePattern.exec(text) ?? []
    if (count === undefined || ofMemory === undefined || ofDisk === undefined) return undefined
    return {
      cpu: { cores: Number(count) },
      memory: { mib: mebibytesOf(ofMemory) },
      rootfs: { size: ofDisk.replace(/\s/g, '') },
    }
  }
  const answer = await questions.text({
    message: 'CPU, memory, disk',
    initial: `${defaults.cores} ${defaults.cores === 1 ? 'core' : 'cores'}, ${memoryText(defaults.memoryMib)} memory, ${defaults.rootfsSize} disk`,
    check: (text) => {
      const fields = read(text)
      return fields ? problemOf(fields) : 'is read as in: 2 cores, 4G memory, 32G disk'
    },
  })
  return read(answer) ?? {}
}

const memoryText = (mib: number): string => (mib % 1024 === 0 ? `${mib / 1024}G` : `${mib}M`)
const mebibytesOf = (text: string): number => Math.round(parseSize(text) / 1024 ** 2)

const networkPattern = /^\s*(\S+?)(?:\s+via\s+(\S+))?(?:\s+on\s+(\S+))?\s*$/i

async function askNetwork({ questions, flags, facts, defaults }: Asking): Promise<Fields> {
  const { ip, ip6, bridge, network } = flags
  if ([ip, ip6, bridge, network].some((flag) => flag !== undefined)) return {}
  const usable = facts.bridges.filter(({ active }) => active).map(({ iface }) => iface)
  const byDefault = usable.includes(defaults.bridge) ? defaults.bridge : usable[0]
  const read = (text: string): Fields | undefined => {
    const [, address, gateway, on] = networkPattern.exec(text) ?? []
    if (address === undefined) return undefined
    if (address === 'none') return { networks: false }
    const kind = address.includes(':') ? ['ip6', 'gateway6'] : ['ip', 'gateway']
    return {
      networks: [
        {
          [kind[0] ?? 'ip']: address,
          ...(gateway !== undefined && { [kind[1] ?? 'gateway']: gateway }),
          ...(on !== undefined && { bridge: on }),
        },
      ],
    }
  }
  const answer = await questions.text({
    message: 'Network: dhcp, none, or an address such as 10.0.0.5/24 via 10.0.0.1',
    initial: byDefault === undefined ? 'none' : `dhcp on ${byDefault}`,
    check: (text) => {
      const fields = read(text)
      return fields ? problemOf(fields) : 'is read as in: 10.0.0.5/24 via 10.0.0.1 on vmbr0'
    },
  })
  return read(answer) ?? {}
}

async function askSshKey({ context, questions, flags }: Asking): Promise<Fields> {
  if (flags['ssh-key-file'].length > 0 || flags['authorized-key'].length > 0) return {}
  const { env, cwd } = context.io
  const home = env['HOME']
  const files = home === undefined ? [] : await publicKeysIn(join(home, '.ssh'))
  if (files.length > 0) {
    const none = ''
    const file = await questions.choose({
      message: 'SSH key that may sign in as root',
      choices: [
        ...files.map((path) => ({ value: path, label: path.replace(`${home}/`, '~/') })),
        { value: none, label: 'None', hint: 'pxrun enter needs none' },
      ],
      ...(files[0] !== undefined && { initial: files[0] }),
    })
    return file === none ? {} : { sshKeys: await readKeys(context, file) }
  }
  const isKey = (text: string) => /\s/.test(text.trim())
  const answer = await questions.text({
    message: 'SSH key that may sign in as root: the public key, or its file; nothing for none',
    check: (text) => {
      if (text.trim() === '') return undefined
      if (isKey(text)) return problemOf({ sshKeys: [text.trim()] })
      return existsSync(resolve(cwd, text.trim()))
        ? undefined
        : 'is neither a public key nor a file that is there'
    },
  })
  if (answer.trim() === '') return {}
  return { sshKeys: isKey(answer) ? [answer.trim()] : await readKeys(context, answer.trim()) }
}

/** The usual ones first, as `ssh` has them. */
async function publicKeysIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const rank = (name: string) => ['id_ed25519.pub', 'id_ecdsa.pub', 'id_rsa.pub'].indexOf(name) >>> 0
  return names
    .filter((name) => name.endsWith('.pub') && !name.endsWith('-cert.pub'))
    .sort((one, other) => rank(one) - rank(other) || one.localeCompare(other))
    .map((name) => join(folder, name))
}
