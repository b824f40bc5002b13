/** From the flags of `pve` and `pxrun` to what their commands work with. */
import type { NodeShells } from '@pve/sdk'
import type { Simulator } from '@pve/sdk/testing'
import { describeSettings, readSettings } from '../config/settings.js'
import type { CommandContext } from '../context.js'
import type { ProxmoxContext } from '../proxmox-context.js'
import { connectionFlags } from './flags.js'

/** Reads the settings. Servers are first talked to when a command asks for them. */
export async function openProxmox(base: CommandContext): Promise<ProxmoxContext> {
  const { io, out, globals, logger, verbose, questions, signal, readStdin } = base
  const settings = await readSettings({ flags: globals, env: io.env, cwd: io.cwd, readStdin })
  if (globals['token-secret'] !== undefined)
    out.warn(
      '--token-secret can be seen in the list of processes and in the history of the shell: better PROXMOX_TOKEN_SECRET or --token-secret-file.',
    )
  if (verbose)
    for (const { name, value, source } of describeSettings(settings))
      logger.debug({}, `${name}: ${value} (${source})`)
  let client: ReturnType<ProxmoxContext['connect']> | undefined
  let simulator: Simulator | undefined
  let shells: Promise<NodeShells> | undefined
  let credentials: ReturnType<ProxmoxContext['credentials']> | undefined
  const context: ProxmoxContext = {
    ...base,
    settings,
    serverFlags: connectionFlags(settings),
    connect(options) {
      client ??= import('./open.js').then(({ openClient }) =>
        openClient({
          ...context,
          socket: options?.socket === true,
          onDemo: (one) => {
            simulator = one
          },
        }),
      )
      return client
    },
    async shell(node) {
      shells ??= openShells(context, () => simulator)
      return (await shells)(node)
    },
    credentials() {
      credentials ??= import('./credentials.js').then(({ openCredentials }) =>
        openCredentials({ io, flags: globals, questions, signal }),
      )
      return credentials
    },
  }
  return context
}

async function openShells(
  context: ProxmoxContext,
  simulator: () => Simulator | undefined,
): Promise<NodeShells> {
  const { io, globals, settings } = context
  const [pve, { openNodeShells }, { readSshSettings }] = await Promise.all([
    context.connect(),
    import('./shell.js'),
    import('../config/ssh-settings.js'),
  ])
  const ssh = await readSshSettings({ flags: globals, env: io.env, cwd: io.cwd, settings })
  return openNodeShells({ ...context, pve, ssh, simulator: simulator() })
}
