/** nvidia-persistenced, which holds every card that NVIDIA's driver has. */
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import { modeMarksScript } from '../../gpu/persistence.js'
import type { Machine } from '../machine.js'

const unit = 'nvidia-persistenced.service'
const command = 'nvidia-persiste'

export function persistenceRules(machine: Machine): readonly ScriptedRule[] {
  const { units, processes, pci } = machine.state
  const stop = () => {
    const at = processes.findIndex((one) => one.command === command)
    if (at >= 0) processes.splice(at, 1)
  }
  const answer = (isActive: boolean, then: () => void) => (): ScriptedAnswer => {
    const known = units[unit]
    if (known === undefined)
      return { exitCode: 5, stderr: `Failed to start ${unit}: Unit ${unit} not found.\n` }
    known.isActive = isActive
    stop()
    then()
    return {}
  }
  return [
    {
      match: ['nvidia-smi', '-i'],
      answer: ({ argv = ['nvidia-smi'] }): ScriptedAnswer => {
        const [, , address = '', , mode] = argv
        const { state } = machine
        if (machine.device(address)?.driver !== 'nvidia')
          return { exitCode: 6, stdout: 'No devices were found\n' }
        const others = state.persistenceMode.filter((one) => one !== address)
        state.persistenceMode = mode === '1' ? [...others, address] : others
        return {}
      },
    },
    {
      match: (argv) => argv[0] === 'sh' && argv[2] === modeMarksScript,
      answer: ({ argv = ['sh'] }): ScriptedAnswer => {
        const marked = argv
          .slice(4)
          .filter((address) => machine.files.has(`/run/gpu-vm-bootstrap.persistence-mode.${address}`))
        return { stdout: marked.map((address) => `${address}\n`).join('') }
      },
    },
    { match: ['systemctl', 'stop', unit], answer: answer(false, () => {}) },
    {
      match: ['systemctl', 'restart', unit],
      answer: answer(true, () => {
        const paths = pci
          .filter(({ driver }) => driver === 'nvidia')
          .flatMap(({ deviceNodes }) => deviceNodes.filter((path) => path.startsWith('/dev/nvidia')))
        processes.push({ pid: 812, command, paths })
      }),
    },
  ]
}
