/** The command line of the system's ssh. Every word of it is an argument: nothing goes through a shell here. */
import { type Argv, quoteShellWord, UsageError } from '@pve/core'
import { isUserName } from '@pve/host-kvm'
import type { SshLogin } from '../config/ssh-login.js'
import type { HostAddress } from './address.js'

interface SshWishes {
  /** The host of the VM, where that is another machine. */
  readonly via?: HostAddress
  /** For the VM. */
  readonly key?: string
  readonly login: SshLogin
  /** Program and arguments, to be run in the VM as they are. */
  readonly command: readonly string[]
  readonly hasTerminal: boolean
}

/** @throws UsageError for a user that could be taken for something else */
export function sshArgv(
  { user, address }: { readonly user?: string; readonly address: string },
  { via, key, login, command, hasTerminal }: SshWishes,
): Argv {
  // It may be of the VM's metadata, too.
  if (user !== undefined && !isUserName(user))
    throw new UsageError(`${JSON.stringify(user)} is not the name of a user in the VM.`, {
      hint: 'Name another: --user NAME, one word without @, / and :.',
    })
  return [
    'ssh',
    ...(login.config ? [] : ['-F', 'none']),
    ...(key === undefined ? [] : ['-i', key]),
    ...(login.acceptNew ? ['-o', 'StrictHostKeyChecking=accept-new'] : []),
    ...(login.knownHosts === undefined ? [] : ['-o', `UserKnownHostsFile=${quoted(login.knownHosts)}`]),
    ...jumpOf(via, login.jump),
    // A command gets a terminal where there is one, as a shell does.
    ...(command.length > 0 && hasTerminal ? ['-t'] : []),
    ...(user === undefined ? [] : ['-l', user]),
    '--',
    address,
    // sshd hands the words to a shell, joined: quoted, they arrive as they are.
    ...command.map(quoteShellWord),
  ]
}

function jumpOf(via: HostAddress | undefined, jump: string | undefined): string[] {
  const own = via === undefined ? [] : [hostText(via)]
  const all = [...(jump === undefined ? [] : [jump]), ...own]
  return all.length === 0 ? [] : ['-J', all.join(',')]
}

const hostText = ({ user, host, port }: HostAddress): string => {
  const place = host.includes(':') ? `[${host}]` : host
  return `${user === undefined ? '' : `${user}@`}${place}${port === undefined ? '' : `:${port}`}`
}

/** A value of ssh's configuration, where `%` begins a placeholder; there is no way to say a quotation mark. */
function quoted(path: string): string {
  if (/["\n]/.test(path))
    throw new UsageError(`ssh takes no quotation mark or line end in the path of --ssh-known-hosts: ${path}`)
  const text = path.replaceAll('%', '%%')
  return /\s/.test(text) ? `"${text}"` : text
}
