/** Users, groups, and the lock of who works on the host. */
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import { lockScript, unlockScript } from '../../host/index.js'
import type { Machine } from '../machine.js'

export function userRules(machine: Machine): readonly ScriptedRule[] {
  const { groups, users } = machine.state
  return [
    {
      match: ['gpasswd', '--add'],
      answer: ({ argv: [, , user = '', group = ''] = ['gpasswd'] }): ScriptedAnswer => {
        const members = groups[group]
        if (!users.includes(user)) return { exitCode: 3, stderr: `gpasswd: user '${user}' does not exist\n` }
        if (members === undefined)
          return { exitCode: 3, stderr: `gpasswd: group '${group}' does not exist\n` }
        if (!members.includes(user)) members.push(user)
        return {}
      },
    },
    {
      match: ['gpasswd', '--delete'],
      answer: ({ argv: [, , user = '', group = ''] = ['gpasswd'] }): ScriptedAnswer => {
        const members = groups[group] ?? []
        if (!members.includes(user))
          return { exitCode: 3, stderr: `gpasswd: user '${user}' is not a member\n` }
        groups[group] = members.filter((one) => one !== user)
        return {}
      },
    },
    {
      match: ['getent', 'group'],
      answer: ({ argv }): ScriptedAnswer => {
        const members = groups[argv?.[2] ?? '']
        return members === undefined
          ? { exitCode: 2 }
          : { stdout: `${argv?.[2]}:x:992:${members.join(',')}\n` }
      },
    },
    {
      match: ['getent', 'passwd'],
      answer: ({ argv }) => ({ exitCode: users.includes(argv?.at(-1) ?? '') ? 0 : 2 }),
    },
    {
      match: (argv) => argv[0] === 'sh' && argv[2] === lockScript,
      answer: ({ argv: [, , , , path = '', id = '', who = ''] = ['sh'] }): ScriptedAnswer => {
        const [holder = '', pid = '', by = ''] = (machine.text(path) ?? '').split('\n')
        if (holder !== '' && holder !== id && isAlive(Number(pid)))
          return { exitCode: 50, stdout: `${pid} node ${by}\n` }
        machine.write(path, `${id}\n${process.pid}\n${who}\n`, 0o600)
        return holder === '' || holder === id ? {} : { stdout: `left ${by}\n` }
      },
    },
    {
      match: (argv) => argv[0] === 'sh' && argv[2] === unlockScript,
      answer: ({ argv: [, , , , path = '', id = ''] = ['sh'] }): ScriptedAnswer => {
        if (machine.text(path)?.split('\n')[0] === id) machine.files.delete(path)
        return {}
      },
    },
  ]
}

/** The simulated host's processes are the programs that work on it. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return pid > 0
  } catch {
    return false
  }
}
