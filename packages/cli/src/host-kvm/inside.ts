/** `vmctl console` and `vmctl ssh`: somebody sits at a VM. */

import { spawn } from 'node:child_process'
import { type Argv, CancelledError, CommandError, quoteShellWord, UsageError } from '@pve/core'
import { consoleArgv, sshTarget } from '@pve/host-kvm'
import { readSshLogin } from '../config/ssh-login.js'
import { readVariables } from '../config/variables.js'
import { joinTerminal, needTerminal } from '../terminal/join.js'
import { given } from '../values/given.js'
import type { HostContext, HostHandler } from './context.js'
import { hostSshFlags } from './global-flags.js'
import { sshArgv } from './ssh-argv.js'
import type { vmConsole, vmSsh } from './vm-definitions.js'

export const console: HostHandler<typeof vmConsole> = async (context, { arguments: { vm }, flags }) => {
  if (!context.isDemo) needTerminal(context, 'console', 'For one command: vmctl ssh VM -- COMMAND')
  const host = await context.host('libvirt')
  const { signal } = context
  const argv = await consoleArgv(host, vm, { signal, ...given({ force: flags.force }) })
  if (context.isDemo) {
    showCommand(context, argv)
    return
  }
  const exitCode =
    context.address === undefined
      ? await hereInTerminal(context, argv)
      : await joinTerminal(context, host.shell, argv, {
          phase: `join the console of ${vm}`,
          note: 'The console of the VM. Ctrl-] leaves it.',
        })
  if (signal.aborted) throw new CancelledError('The console was left; the VM runs on.')
  context.setExitCode(exitCode)
}

/** A command of this machine that has this terminal itself. */
async function hereInTerminal(context: HostContext, [program, ...words]: Argv): Promise<number> {
  context.stopTimeLimit()
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'inherit' })
    // It has the terminal, and Ctrl-C is a key of it.
    const onAbort = () => void child.kill('SIGTERM')
    context.signal.addEventListener('abort', onAbort, { once: true })
    child.on('error', (error) =>
      reject(
        new CommandError(`${program} cannot be run: ${error.message}`, {
          code: 'COMMAND_NOT_FOUND',
          phase: `run ${program}`,
          target: 'this machine',
          stderr: '',
          hint: `Install it, or check the PATH.`,
          cause: error,
        }),
      ),
    )
    child.on('close', (code) => {
      context.signal.removeEventListener('abort', onAbort)
      resolve(code ?? 255)
    })
  })
}

export const ssh: HostHandler<typeof vmSsh> = async (context, { arguments: { vm, command }, flags }) => {
  const { io, out, signal, globals } = context
  if (out.json && !flags.print && !context.isDemo)
    throw new UsageError('What ssh shows is no JSON document.', {
      hint: 'Leave --json out, or add --print: the command line of ssh as JSON.',
    })
  const host = await context.host('libvirt')
  const target = await sshTarget(host, vm, { signal })
  const login = readSshLogin({
    definitions: hostSshFlags,
    flags: globals,
    variable: await readVariables(io.env, io.cwd),
    cwd: io.cwd,
  })
  const user = flags.user ?? target.user
  const argv = sshArgv(
    { ...given({ user }), address: target.address },
    {
      ...given({ via: context.address, key: flags.key }),
      login,
      command,
      hasTerminal: io.isTty.stdin && io.isTty.stdout,
    },
  )
  if (flags.print || context.isDemo) {
    showCommand(context, argv, { ...target, ...given({ user }) })
    return
  }
  context.setExitCode(await hereInTerminal(context, argv))
}

/** In place of running it. */
function showCommand({ out, isDemo }: HostContext, argv: Argv, facts: object = {}): void {
  const line = argv.map(quoteShellWord).join(' ')
  if (isDemo) out.note('The VMs of the demonstration are not there: this would be run.')
  out.result({ json: { ...facts, argv }, text: () => line, quiet: () => line })
}
