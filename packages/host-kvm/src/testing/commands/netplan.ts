/** netplan and systemd-networkd, and the trial that the host runs by itself. */
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import { parse } from 'yaml'
import { z } from 'zod'
import {
  isSettledScript,
  launchScript,
  reachScript,
  scriptExit,
  settleScript,
  stageScript,
  stateArgv,
  trialFolder,
} from '../../bootstrap/phases/bridge/scripts.js'
import type { Machine } from '../machine.js'
import type { SimulatedInterface } from '../state.js'

const definition = z.looseObject({
  dhcp4: z.boolean().optional(),
  addresses: z.array(z.string()).optional(),
  interfaces: z.array(z.string()).optional(),
  macaddress: z.string().optional(),
})
const definitions = z.record(z.string(), definition).optional()
const netplanFile = z.object({ network: z.looseObject({ ethernets: definitions, bridges: definitions }) })

type Definition = z.infer<typeof definition>

const nameOf = (path: string): string => path.split('/').at(-1) ?? path

/** All files together: lists are added to, single values replaced; a file of /run hides one of /etc. */
function effective(machine: Machine, section: 'ethernets' | 'bridges'): ReadonlyMap<string, Definition> {
  const paths = ['/etc/netplan', '/run/netplan'].flatMap((folder) => machine.list(folder))
  const visible = new Map(paths.filter((path) => path.endsWith('.yaml')).map((path) => [nameOf(path), path]))
  const merged = new Map<string, Definition>()
  for (const [, path] of [...visible].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const file = netplanFile.parse(parse(machine.text(path) ?? ''))
    for (const [id, own] of Object.entries(file.network[section] ?? {})) {
      const before = merged.get(id)
      merged.set(id, {
        ...before,
        ...own,
        addresses: [...(before?.addresses ?? []), ...(own.addresses ?? [])],
      })
    }
  }
  return merged
}

/** What systemd-networkd makes of it. A lease belongs to a MAC: it is where the client of that MAC is. */
function applyNetplan(machine: Machine): void {
  const { network } = machine.state
  const bridges = effective(machine, 'bridges')
  const all = new Map([...effective(machine, 'ethernets'), ...bridges])
  const leases = new Map(
    network.interfaces.flatMap(({ mac, addresses }) => {
      const leased = addresses.filter(({ isDynamic }) => isDynamic)
      return leased.length > 0 ? [[mac, leased] as const] : []
    }),
  )
  for (const [name, { macaddress, interfaces: ports = [] }] of bridges) {
    const first = network.interfaces.find((one) => one.name === ports[0])
    const mac = macaddress ?? '02:00:00:00:00:01'
    if (!network.interfaces.some((one) => one.name === name)) network.interfaces.push(bridgeOf(name, mac))
    for (const port of network.interfaces.filter((one) => ports.includes(one.name))) port.master = name
    for (const route of network.routes) if (route.interface === first?.name) route.interface = name
  }
  for (const one of network.interfaces) {
    const own = all.get(one.name)
    if (own === undefined) continue
    const fixed = (own.addresses ?? []).map((text) => {
      const [address = '', length = '24'] = text.split('/')
      return { address, prefixLength: Number(length), isDynamic: false }
    })
    one.addresses = [...(own.dhcp4 === true ? (leases.get(one.mac) ?? []) : []), ...fixed]
  }
}

const bridgeOf = (name: string, mac: string): SimulatedInterface => ({
  name,
  mac,
  kind: 'bridge',
  isUp: true,
  hasCarrier: true,
  mtu: 1500,
  addresses: [],
})

/** Bridges that netplan has no more are deleted; what they had their port has again. */
function restore(machine: Machine): void {
  const { network } = machine.state
  for (const path of machine.list('/run/netplan')) machine.files.delete(path)
  const wanted = effective(machine, 'bridges')
  const gone = network.interfaces.filter(({ name, kind }) => kind === 'bridge' && !wanted.has(name))
  for (const bridge of gone) {
    const port = network.interfaces.find(({ master }) => master === bridge.name)
    if (port === undefined) continue
    delete port.master
    port.addresses = bridge.addresses
    for (const route of network.routes) if (route.interface === bridge.name) route.interface = port.name
    network.interfaces.splice(network.interfaces.indexOf(bridge), 1)
  }
  applyNetplan(machine)
}

const statePath = `${trialFolder}/state`
const deadlinePath = `${trialFolder}/deadline`

const removeFolder = ({ files }: Machine, folder: string): void => {
  for (const path of [...files.keys()]) if (path.startsWith(`${folder}/`)) files.delete(path)
}

/** What the host's own unit has done by now. */
function tick(machine: Machine): void {
  if (machine.text(statePath) !== 'trying') return
  const has = (name: string) => machine.files.has(`${trialFolder}/${name}`)
  if (has('accept')) machine.write(statePath, 'accepted')
  else if (has('reject') || Date.now() > Number(machine.text(deadlinePath))) {
    restore(machine)
    machine.write(statePath, 'restored')
  }
}

function launch(machine: Machine, [unit = '', , , seconds = '']: readonly string[]): ScriptedAnswer {
  if (unit.endsWith('-undo')) {
    restore(machine)
    removeFolder(machine, trialFolder)
    return {}
  }
  for (const path of machine.list(`${trialFolder}/files`))
    machine.write(`/run/netplan/${nameOf(path)}`, machine.text(path) ?? '', 0o600)
  applyNetplan(machine)
  machine.write(statePath, 'trying')
  machine.write(deadlinePath, `${Date.now() + Number(seconds) * 1000}`)
  return {}
}

function settle(machine: Machine, names: readonly string[]): ScriptedAnswer {
  const isSame = (name: string) => {
    const tried = machine.text(`/run/netplan/${name}`)
    return tried === undefined || tried === machine.text(`/etc/netplan/${name}`)
  }
  if (!names.every(isSame)) return { exitCode: scriptExit.notInPlace }
  for (const name of names) machine.files.delete(`/run/netplan/${name}`)
  removeFolder(machine, trialFolder)
  return {}
}

export function netplanRules(machine: Machine): readonly ScriptedRule[] {
  machine.onBoot.push(restore)
  const script = (text: string, run: (words: readonly string[]) => ScriptedAnswer): ScriptedRule => ({
    match: (argv) => argv[0] === 'sh' && argv[2] === text,
    answer: ({ argv }) => {
      tick(machine)
      return run(argv?.slice(4) ?? [])
    },
  })
  return [
    script(stageScript, () => {
      removeFolder(machine, trialFolder)
      machine.write(statePath, 'applying')
      return {}
    }),
    script(launchScript, (words) => launch(machine, words.slice(2))),
    script(stateArgv[2] ?? '', () => ({ stdout: `${machine.text(statePath) ?? 'none'}\n` })),
    script(settleScript, ([, ...names]) => settle(machine, names)),
    script(isSettledScript, ([folder, ...names]) => {
      const isLeft =
        machine.files.has(`${folder}/state`) ||
        names.some((name) => machine.files.has(`/run/netplan/${name}`))
      return { exitCode: isLeft ? 1 : 0 }
    }),
    script(reachScript, ([, ...gateways]) => {
      const { boot, network } = machine.state
      const lines = gateways.map(
        (one) => `${one} ${network.neighbours[one] === undefined ? 'silent' : 'ping'}\n`,
      )
      return { stdout: `${boot.bootId}\n${lines.join('')}` }
    }),
    {
      match: ['touch'],
      answer: ({ argv }): ScriptedAnswer => {
        const path = argv?.[1] ?? ''
        machine.write(path, '')
        tick(machine)
        return {}
      },
    },
    { match: ['grep', '-qs', '1'], answer: { exitCode: 2 } },
  ]
}
