/** virsh as the simulated host has it: a line of commands, each answered in the words of the real one. */
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import { parseDefinition } from '../../libvirt/index.js'
import { element, xmlText } from '../../libvirt/xml.js'
import {
  changeHostdev,
  defineDomain,
  deleteSnapshot,
  domainOf,
  isActive,
  LibvirtRefusal,
  makeImages,
  makeSnapshot,
  restoreSnapshot,
  snapshotOf,
  startDomain,
  stopDomain,
  undefineDomain,
} from '../libvirt.js'
import type { Machine } from '../machine.js'
import type { SimulatedDomain } from '../state.js'
import { readImage } from './images.js'
import { parseVirshLine } from './virsh-line.js'

/** What one command was called with. */
interface Call {
  readonly machine: Machine
  /** Words that are no flags. */
  readonly words: readonly string[]
  readonly flags: readonly string[]
  value(name: string): string | undefined
  /** The domain that the first word names. */
  domain(): SimulatedDomain
  /** Text of the file that is given by an option. */
  file(name: string): string
}

type Run = (call: Call) => string

const infoOf = (machine: Machine, domain: SimulatedDomain): string => {
  const { vcpus, memoryBytes } = parseDefinition(domain.xml)
  const kibibytes = memoryBytes / 1024
  const id = isActive(domain) ? `${machine.state.libvirt.domains.indexOf(domain) + 1}` : '-'
  return `Id:             ${id}
Name:           ${domain.name}
UUID:           ${domain.uuid}
OS Type:        hvm
State:          ${domain.state}
CPU(s):         ${vcpus}
Max memory:     ${kibibytes} KiB
Used memory:    ${kibibytes} KiB
Persistent:     yes
Autostart:      ${domain.autostart ? 'enable' : 'disable'}
Managed save:   no
Security model: none
Security DOI:   0
`
}

const addressesOf = (machine: Machine, domain: SimulatedDomain, source: string | undefined): string => {
  const failed = (why: string) => new LibvirtRefusal(`Failed to query for interfaces addresses\n${why}`)
  if (!isActive(domain)) throw failed('Requested operation is not valid: domain is not running')
  const heading = ` Name       MAC address          Protocol     Address
-------------------------------------------------------------------------------
`
  const row = (name: string, mac: string, address: string) =>
    ` ${name.padEnd(10)} ${mac.padEnd(20)} ${address.includes(':') ? 'ipv6' : 'ipv4'}         ${address}/24\n`
  if (source === 'agent') {
    if (!domain.hasAgent) throw failed('Guest agent is not responding: QEMU guest agent is not connected')
    const rows = Object.entries(domain.addresses).flatMap(([mac, addresses], index) =>
      addresses.map((address) => row(`enp${index + 1}s0`, mac, address)),
    )
    return `${heading}${row('lo', '00:00:00:00:00:00', '127.0.0.1')}${rows.join('')}`
  }
  const own = parseDefinition(domain.xml).interfaces.filter(({ kind }) => kind === 'network')
  const rows = machine.state.libvirt.leases
    .filter(({ mac }) => own.some((one) => one.mac === mac))
    .map(({ mac, address }) => row('vnet0', mac, address))
  return rows.length === 0 ? '' : `${heading}${rows.join('')}`
}

const poolXml = ({ name, path, type = 'dir' }: Machine['state']['libvirt']['pools'][number]): string =>
  xmlText(
    element('pool', {
      attributes: { type },
      children: [
        element('name', { text: name }),
        element('target', { children: [element('path', { text: path })] }),
      ],
    }),
  )

/** Of libvirt's own network, which every installation has. */
const networkXml = `<network>
  <name>default</name>
  <uuid>9f62db4a-7ea0-42b5-9b9a-fbd00cbc484a</uuid>
  <forward mode='nat'/>
  <bridge name='virbr0' stp='on' delay='0'/>
  <ip address='192.168.122.1' netmask='255.255.255.0'>
    <dhcp>
      <range start='192.168.122.2' end='192.168.122.254'/>
    </dhcp>
  </ip>
</network>`
const networkUuid = '9f62db4a-7ea0-42b5-9b9a-fbd00cbc484a'

/** Pools have no UUID in the state. */
const poolUuid = (index: number): string => `b0010000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`

const poolOf = ({ machine, words }: Call) => {
  const found = machine.state.libvirt.pools.find((_, index) => poolUuid(index) === words[0])
  if (found === undefined) throw new LibvirtRefusal(`failed to get pool '${words[0]}'`)
  return found
}

const commands: Readonly<Record<string, Run>> = {
  echo: ({ words }) => `${words.join(' ')}\n`,
  list: ({ machine }) => machine.state.libvirt.domains.map(({ uuid, name }) => `${uuid} ${name}\n`).join(''),
  dominfo: (call) => infoOf(call.machine, call.domain()),
  domcontrol: (call) => {
    if (!isActive(call.domain()))
      throw new LibvirtRefusal('Requested operation is not valid: domain is not running')
    return 'ok\n'
  },
  domstate: (call) => `${call.domain().state}\n`,
  dumpxml: (call) => {
    const { xml, liveXml } = call.domain()
    return call.flags.includes('--inactive') ? xml : (liveXml ?? xml)
  },
  domifaddr: (call) => addressesOf(call.machine, call.domain(), call.value('source')),
  domblkinfo: (call) => {
    const { disks } = parseDefinition(call.domain().xml)
    const rows = disks.map(({ target, source }) => {
      const image = source?.kind === 'file' ? readImage(call.machine, source.path) : undefined
      return image === undefined
        ? ` ${target}      -             -             -\n`
        : ` ${target}      ${image.virtualSize}   ${Math.round(image.virtualSize / 3)}   ${Math.round(image.virtualSize / 3)}\n`
    })
    return ` Target   Capacity      Allocation    Physical\n------------------------------------------------\n${rows.join('')}`
  },
  start: (call) => {
    const domain = call.domain()
    startDomain(call.machine, domain)
    return `Domain '${domain.name}' started\n`
  },
  resume: (call) => {
    const domain = call.domain()
    if (domain.state !== 'paused')
      throw new LibvirtRefusal('Requested operation is not valid: domain is not paused')
    domain.state = 'running'
    return `Domain '${domain.uuid}' resumed\n`
  },
  shutdown: (call) => {
    const domain = call.domain()
    if (domain.obeysShutdown) stopDomain(domain)
    else if (!isActive(domain))
      throw new LibvirtRefusal('Requested operation is not valid: domain is not running')
    return `Domain '${domain.uuid}' is being shutdown\n`
  },
  destroy: (call) => {
    const domain = call.domain()
    stopDomain(domain)
    return `Domain '${domain.uuid}' destroyed\n`
  },
  define: (call) => `Domain '${defineDomain(call.machine, call.file('file')).name}' defined from FILE\n`,
  undefine: (call) => {
    const domain = call.domain()
    undefineDomain(call.machine, domain, call.flags)
    return `Domain '${domain.uuid}' has been undefined\n`
  },
  'attach-device': (call) => {
    changeHostdev(call.machine, call.domain(), 'attach', call.file('file'), call.flags)
    return 'Device attached successfully\n'
  },
  'detach-device': (call) => {
    changeHostdev(call.machine, call.domain(), 'detach', call.file('file'), call.flags)
    return 'Device detached successfully\n'
  },
  'snapshot-list': (call) =>
    call
      .domain()
      .snapshots.map(({ name }) => `${name}\n`)
      .join(''),
  'snapshot-current': (call) => {
    const domain = call.domain()
    const current = domain.snapshots.find(({ isCurrent }) => isCurrent)
    if (current === undefined)
      throw new LibvirtRefusal('Domain snapshot not found: the domain does not have a current snapshot')
    return `${current.name}\n`
  },
  'snapshot-dumpxml': (call) => snapshotOf(call.domain(), call.value('snapshotname') ?? '').xml,
  'snapshot-create': (call) => {
    const name = makeSnapshot(call.machine, call.domain(), call.file('xmlfile'), {
      redefine: call.flags.includes('--redefine'),
      createdAt: Date.now(),
    })
    return `Domain snapshot ${name} created from FILE\n`
  },
  'snapshot-revert': (call) => {
    const name = call.value('snapshotname') ?? ''
    restoreSnapshot(call.machine, call.domain(), name)
    return `Domain snapshot ${name} reverted\n`
  },
  'snapshot-delete': (call) => {
    const name = call.value('snapshotname') ?? ''
    deleteSnapshot(call.machine, call.domain(), name)
    return `Domain snapshot ${name} deleted\n`
  },
  'pool-list': ({ machine }) =>
    machine.state.libvirt.pools
      .map(({ isStopped }, index) => (isStopped === true ? '' : `${poolUuid(index)}\n`))
      .join(''),
  'pool-dumpxml': (call) => poolXml(poolOf(call)),
  'pool-refresh': (call) => `Pool ${poolOf(call).name} refreshed\n`,
  'vol-path': ({ machine, value }) => {
    const name = value('pool') ?? ''
    const pool = machine.state.libvirt.pools.find((one) => one.name === name)
    if (pool === undefined)
      throw new LibvirtRefusal(
        `failed to get pool '${name}'\nStorage pool not found: no storage pool with matching name '${name}'`,
      )
    if (pool.isStopped === true) throw new LibvirtRefusal(`pool '${name}' is not active`)
    return `${pool.path}/${value('vol')}\n`
  },
  'vol-delete': ({ machine, value }) => {
    const path = value('vol') ?? ''
    const isKnown = machine.state.libvirt.pools.some(
      (pool) => pool.isStopped !== true && path.startsWith(`${pool.path}/`),
    )
    if (!isKnown || !machine.files.delete(machine.storedPath(path)))
      throw new LibvirtRefusal(
        `failed to get vol '${path}'\nStorage volume not found: no storage vol with matching path '${path}'`,
      )
    machine.links.delete(path)
    return `Vol ${path} deleted\n`
  },
  'net-list': () => `${networkUuid}\n`,
  'net-dumpxml': () => networkXml,
  'net-dhcp-leases': ({ machine }) => {
    const rows = machine.state.libvirt.leases.map(
      ({ mac, address, hostname }) =>
        ` 2030-01-01 00:00:00   ${mac}   ipv4       ${address}/24   ${hostname ?? '-'}          01:${mac}\n`,
    )
    return ` Expiry Time           MAC address         Protocol   IP address           Hostname   Client ID or DUID
------------------------------------------------------------------------------------------------------------
${rows.join('')}`
  },
}

/** Flags that have a word after them; all others stand alone, or have their value behind `=`. */
const withValue = ['--source']

function callOf(machine: Machine, given: readonly string[]): Call {
  const words: string[] = []
  const flags: string[] = []
  const values = new Map<string, string>()
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? ''
    const [, name, value] = /^--([\w-]+)=([\s\S]*)$/.exec(word) ?? []
    if (name !== undefined && value !== undefined) values.set(name, value)
    else if (withValue.includes(word)) values.set(word.slice(2), given[++at] ?? '')
    else if (word.startsWith('--')) flags.push(word)
    else words.push(word)
  }
  const value = (name: string) => values.get(name)
  return {
    machine,
    words,
    flags,
    value,
    domain: () => domainOf(machine, value('domain') ?? words[0] ?? ''),
    file: (name) => {
      const path = value(name) ?? words.at(-1) ?? ''
      const text = machine.text(path)
      if (text === undefined)
        throw new LibvirtRefusal(`Failed to open file '${path}': No such file or directory`)
      return text
    },
  }
}

function runLine(machine: Machine, line: string): ScriptedAnswer {
  let stdout = ''
  let stderr = ''
  let exitCode = 0
  for (const [name = '', ...given] of parseVirshLine(line)) {
    const run = commands[name]
    const call = callOf(machine, given)
    try {
      if (run === undefined) throw new LibvirtRefusal(`unknown command: '${name}'`)
      const output = run(call)
      if (name === 'echo' && call.flags.includes('--err')) stderr += `error: ${output}`
      // Every output but that of `echo` has an empty line after it.
      else stdout += name === 'echo' ? output : `${output}\n`
      exitCode = 0
    } catch (error) {
      if (!(error instanceof LibvirtRefusal)) throw error
      stderr += error.message
        .split('\n')
        .map((words) => `error: ${words}\n`)
        .join('')
      stdout += '\n'
      exitCode = 1
    }
  }
  return { stdout, stderr, exitCode }
}

export function virshRules(machine: Machine): readonly ScriptedRule[] {
  makeImages(machine)
  return [
    {
      match: ['virsh', '--connect'],
      answer: ({ argv = ['virsh'] }) => {
        const { packages, units } = machine.state
        if (packages['libvirt-clients'] === undefined)
          return { exitCode: 127, stderr: 'env: virsh: No such file or directory\n' }
        if (units['libvirtd.service']?.isActive !== true) {
          return {
            exitCode: 1,
            stderr:
              "error: failed to connect to the hypervisor\nerror: Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory\n",
          }
        }
        return runLine(machine, argv[3] ?? '')
      },
    },
  ]
}
