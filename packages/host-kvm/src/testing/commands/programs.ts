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
  {
    match: ['/usr/sbin/kvm-ok'],
    answer: (): ScriptedAnswer => {
      const { packages, cpu, boot } = machine.state
      if (packages['cpu-checker'] === undefined) return { exitCode: 127, stderr: 'kvm-ok: not found\n' }
      if (cpu.flag === undefined)
        return { exitCode: 1, stdout: 'INFO: Your CPU does not support KVM extensions\n' }
      if (boot.modules.some((name) => /^kvm_(intel|amd)$/.test(name)))
        return { stdout: 'INFO: /dev/kvm exists\nKVM acceleration can be used\n' }
      return {
        exitCode: 1,
        stdout:
          'INFO: /dev/kvm does not exist\nINFO: KVM is disabled by your BIOS\nKVM acceleration can NOT be used\n',
      }
    },
  },
  { match: ['docker', 'info'], answer: () => ({ stdout: machine.text('/etc/docker/daemon.json') ?? '{}' }) },
]
