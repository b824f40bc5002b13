/** Services of the init system that the container has. */
import { type Action, type Check, command } from './action.js'
import type { ContainerOs } from './os.js'

const hasSystemd: Check = { argv: ['test', '-d', '/run/systemd/system'] }

/** Runs now and from every start on. */
export function service({ packageManager }: ContainerOs, name: string): Action[] {
  if (packageManager === 'apk')
    return [
      command(['rc-update', 'add', name, 'default'], {
        check: { argv: ['test', '-e', `/etc/runlevels/default/${name}`] },
        again: true,
      }),
      command(['rc-service', name, 'start'], {
        check: { argv: ['rc-service', name, 'status'] },
        again: true,
      }),
    ]
  return [
    command(['systemctl', 'enable', '--now', name], {
      check: { argv: ['systemctl', 'is-active', '--quiet', name] },
      when: hasSystemd,
      again: true,
    }),
  ]
}
