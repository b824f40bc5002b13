/** Programs that were installed. */
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import type { Machine } from '../machine.js'

export const programRules = (machine: Machine): readonly ScriptedRule[] => [
  {
    match: ['/usr/local/bin/vmctl', '--version'],
    answer: (): ScriptedAnswer => {
      const file = machine.files.get('/usr/local/bin/vmctl')
      if (file === undefined) return { exitCode: 127, stderr: '/usr/local/bin/vmctl: not found\n' }
      return file.content[0] === 0x23
        ? { stdout: '0.1.0\n' }
        : { exitCode: 126, stderr: 'Exec format error\n' }
    },
  },
  {
    match: ['nvidia-ctk', 'runtime', 'configure'],
    answer: {
      stdout:
        '{\n    "runtimes": {\n        "nvidia": {\n            "args": [],\n            "path": "nvidia-container-runtime"\n        }\n    }\n}\n',
    },
  },
  { match: ['docker', 'info'], answer: () => ({ stdout: machine.text('/etc/docker/daemon.json') ?? '{}' }) },
]
