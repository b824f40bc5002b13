/** Writing to the kernel, and reading its links back. */
import type { ScriptedAnswer, ScriptedCall, ScriptedRule } from '@pve/core/testing'
import { awakeScript, keepAwakeScript, keptPowerFolder, letSleepScript } from '../../gpu/power.js'
import { driverScript } from '../../pci/index.js'
import type { Machine } from '../machine.js'

const inputOf = ({ content }: ScriptedCall): string =>
  typeof content === 'string' || content instanceof Uint8Array ? Buffer.from(content).toString('utf8') : ''

const keptPath = (address: string): string => `${keptPowerFolder}/${address}`

/** What a script of `gpu/power.ts` does with an address, and says; undefined: it fails. */
type PowerScript = (machine: Machine, address: string) => string | undefined

const powerScripts = new Map<string, PowerScript>([
  [
    keepAwakeScript,
    (machine, address) => {
      const device = machine.device(address)
      if (device === undefined) return undefined
      const { d3cold, control } = device.power ?? { d3cold: '1', control: 'auto' }
      if (!machine.files.has(keptPath(address)))
        machine.write(keptPath(address), `d3cold_allowed ${d3cold}\npower/control ${control}\n`, 0o600)
      device.power = { d3cold: '0', control: 'on' }
      return ''
    },
  ],
  [
    letSleepScript,
    (machine, address) => {
      const kept = machine.text(keptPath(address))
      const device = machine.device(address)
      if (kept === undefined) return ''
      if (device === undefined) return undefined
      const value = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(kept)?.[1] ?? ''
      device.power = { d3cold: value('d3cold_allowed'), control: value('power/control') }
      machine.files.delete(keptPath(address))
      return ''
    },
  ],
  [awakeScript, (machine, address) => (machine.files.has(keptPath(address)) ? `${address}\n` : '')],
])

export const sysfsRules = (machine: Machine): readonly ScriptedRule[] => [
  {
    match: (argv) => argv[0] === 'tee' && argv.length === 2 && (argv[1] ?? '').startsWith('/sys/'),
    answer: (call): ScriptedAnswer => {
      const path = call.argv?.[1] ?? ''
      const address = /devices\/([^/]+)\/driver\/unbind$/.exec(path)?.[1]
      if (address !== undefined && machine.hangingUnbind.has(address)) return { hang: true }
      const text = inputOf(call)
      const refusal = machine.writeSysfs(path, text)
      return refusal === undefined
        ? { stdout: text }
        : { exitCode: 1, stdout: text, stderr: `tee: ${path}: ${refusal}\n` }
    },
  },
  {
    match: (argv) => argv[0] === 'sh' && argv[2] === driverScript,
    answer: ({ argv }): ScriptedAnswer => {
      const driver = machine.device(argv?.[4]?.split('/')[5] ?? '')?.driver
      return { stdout: driver === undefined ? '\n' : `../../../bus/pci/drivers/${driver}\n` }
    },
  },
  {
    match: (argv) => argv[0] === 'sh' && powerScripts.has(argv[2] ?? ''),
    answer: ({ argv = ['sh'] }): ScriptedAnswer => {
      const run = powerScripts.get(argv[2] ?? '')
      const said = argv.slice(4).map((address) => run?.(machine, address))
      return said.includes(undefined)
        ? { exitCode: 1, stderr: "sh: 1: cd: can't cd to it\n" }
        : { stdout: said.join('') }
    },
  },
  {
    match: ['modprobe'],
    answer: ({ argv = ['modprobe'] }): ScriptedAnswer => {
      const names = argv.slice(1).filter((word) => !word.startsWith('-'))
      const { modules } = machine.state.boot
      for (const name of names.map((one) => one.replaceAll('-', '_')))
        if (!modules.includes(name)) modules.push(name)
      return {}
    },
  },
]
