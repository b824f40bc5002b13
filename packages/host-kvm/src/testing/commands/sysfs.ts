/** Writing to the kernel, and reading its links back. */
import type { ScriptedAnswer, ScriptedCall, ScriptedRule } from '@pve/core/testing'
import { driverScript } from '../../pci/index.js'
import type { Machine } from '../machine.js'

const inputOf = ({ content }: ScriptedCall): string =>
  typeof content === 'string' || content instanceof Uint8Array ? Buffer.from(content).toString('utf8') : ''

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
