/** Units, and booting. */
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import type { Machine } from '../machine.js'

export function systemctlRules(machine: Machine): readonly ScriptedRule[] {
  const { units, boot } = machine.state
  const named = (argv: readonly string[] = []) => argv.slice(2).filter((word) => !word.startsWith('-'))
  /** Files of units that are there count, too. */
  const isKnown = (name: string) =>
    units[name] !== undefined || machine.files.has(`/etc/systemd/system/${name}`)
  const each = (argv: readonly string[] | undefined, change: (name: string) => void): ScriptedAnswer => {
    for (const name of named(argv)) {
      if (!isKnown(name)) return { exitCode: 1, stderr: `Failed: Unit file ${name} does not exist.\n` }
      change(name)
    }
    return {}
  }
  const set = (name: string, change: { isEnabled?: boolean; isActive?: boolean }) => {
    units[name] = { isEnabled: false, isActive: false, ...units[name], ...change }
  }
  return [
    {
      match: ['systemctl', 'enable'],
      answer: ({ argv }) =>
        each(argv, (name) =>
          set(name, { isEnabled: true, ...(argv?.includes('--now') && { isActive: true }) }),
        ),
    },
    {
      match: ['systemctl', 'disable'],
      answer: ({ argv }) =>
        each(argv, (name) => {
          if (machine.files.has(`/etc/systemd/system/${name}`)) delete units[name]
          else set(name, { isEnabled: false, ...(argv?.includes('--now') && { isActive: false }) })
        }),
    },
    {
      match: ['systemctl', 'is-enabled'],
      answer: ({ argv }) => ({ exitCode: named(argv).every((name) => units[name]?.isEnabled) ? 0 : 1 }),
    },
    {
      match: ['systemctl', 'is-active'],
      answer: ({ argv }) => ({ exitCode: named(argv).every((name) => units[name]?.isActive) ? 0 : 3 }),
    },
    { match: ['systemctl', 'daemon-reload'] },
    { match: ['systemctl', 'reload'] },
    { match: ['systemctl', 'is-system-running'], answer: { stdout: 'running\n' } },
    {
      match: ['systemctl', 'reboot'],
      answer: (): ScriptedAnswer => {
        machine.reboot()
        return {}
      },
    },
    {
      match: ['cat', '/proc/sys/kernel/random/boot_id'],
      answer: () => ({ stdout: `${boot.bootId}\n` }),
    },
  ]
}
