/** From the flags of `vmctl` and `gpu-vm-bootstrap` to the host that their commands work on. */
import { join } from 'node:path'
import {
  CommandError,
  type CredentialSources,
  credentialSources,
  localShell,
  once,
  type Shell,
} from '@pve/core'
import { readSshLogin } from '../config/ssh-login.js'
import { isTrue, readVariables } from '../config/variables.js'
import { asUser, openSshShell, type SshSources, secretOf } from '../connection/ssh.js'
import type { CommandContext } from '../context.js'
import { type HostAddress, parseHostAddress } from './address.js'
import type { Access, HostContext } from './context.js'
import { hostCredentialNames } from './credential-names.js'
import { hostSshFlags } from './global-flags.js'
import { type HostSettings, readHostSettings } from './settings.js'
import { tracedShell } from './trace.js'

/** Reads the settings. The host is first talked to when a command asks for it. */
export async function openHostKvm(base: CommandContext): Promise<HostContext> {
  const { io, globals, program, signal, onEnd } = base
  const variable = await readVariables(io.env, io.cwd)
  const given = (flag: string, name: string | undefined): string | undefined => {
    const value = globals[flag]
    return typeof value === 'string' ? value : name === undefined ? undefined : variable(name)?.value
  }
  const isDemo =
    globals['demo'] === true ||
    globals['demo-reset'] === true ||
    (globals['demo'] !== false && isTrue(variable('VMCTL_DEMO')?.value ?? ''))
  const hostVariable = program === 'vmctl' ? 'VMCTL_HOST' : undefined
  const hostText = given('host', hostVariable)
  const hostSource = typeof globals['host'] === 'string' ? '--host' : hostVariable
  const address = hostText === undefined || isDemo ? undefined : parseHostAddress(hostText, hostSource)
  const libvirtUri = given('connect', 'VMCTL_CONNECT')
  const credentials = once(async () => credentialSources({ env: io.env, envFiles: [join(io.cwd, '.env')] }))
  const needsRoot = (access: Access) =>
    access === 'root' || (libvirtUri !== undefined && libvirtUri !== systemUri ? false : 'unless allowed')
  const kept = (shell: Shell): Shell => {
    onEnd(() => shell.close())
    return tracedShell(shell, base)
  }
  const demo = once(async () => (await import('./demo.js')).openDemoHost(base))
  const ssh = once(
    async (): Promise<SshSources> => ({
      ...base,
      credentials,
      credentialNames: hostCredentialNames,
      ssh: readSshLogin({ definitions: hostSshFlags, flags: globals, variable, cwd: io.cwd }),
    }),
  )
  const overSsh = async (to: HostAddress, access: Access): Promise<Shell> =>
    openSshShell(await ssh(), {
      ...to,
      title: to.host,
      hint: 'Another port or user: --host USER@ADDRESS:PORT; through another host: --ssh-jump HOST.',
      isUserEnough: (shell) => mayStayUser(shell, needsRoot(access), signal),
    })
  const shellOf = async (access: Access): Promise<Shell> => {
    const need = needsRoot(access)
    try {
      return await (address ? overSsh(address, access) : openHere({ ...base, credentials }, need))
    } catch (error) {
      throw need === 'unless allowed' ? withGroupHint(error) : error
    }
  }
  const openShell = async (access: Access): Promise<Shell> =>
    kept(isDemo ? (await demo()).shell() : await shellOf(access))
  const shells = new Map<Access, Promise<Shell>>()
  /** What root can do, anybody's command can be run with. */
  const shell = (access: Access): Promise<Shell> => {
    const there = shells.get('root') ?? shells.get(access) ?? openShell(access)
    shells.set(access, there)
    return there
  }
  const isHere = address === undefined && !isDemo
  const settings = once(
    async (): Promise<HostSettings> =>
      program === 'vmctl' ? readHostSettings(isHere ? undefined : await shell('libvirt')) : {},
  )
  return {
    ...base,
    isDemo,
    address,
    title: isDemo ? 'the simulated host' : (address?.host ?? 'this machine'),
    settings,
    async host(access) {
      // The shell first: with it, settings of another machine are read.
      const opened = await shell(access)
      const [{ openHost }, own] = await Promise.all([import('./library.js'), settings()])
      const uri = libvirtUri ?? own.libvirtUri
      return openHost({ shell: opened, ...(uri !== undefined && { libvirtUri: uri }) })
    },
    reconnect: isDemo
      ? async () => (await demo()).shell()
      : address && (async () => overSsh(address, 'root')),
  }
}

const systemUri = 'qemu:///system'

/** Whether root is needed: `unless allowed` lets a member of the group `libvirt` go without. */
type Need = boolean | 'unless allowed'

async function mayStayUser(shell: Shell, need: Need, signal: AbortSignal): Promise<boolean> {
  if (need !== 'unless allowed') return !need
  const { stdout } = await shell.run(['id', '-Gn'], { sudo: false, accept: 'any', signal })
  const groups = stdout.trim().split(/\s+/)
  return groups.includes('libvirt') || groups.includes('root')
}

/** Of what fails for want of root where less is enough. */
function withGroupHint(error: unknown): unknown {
  if (!(error instanceof CommandError) || error.code !== 'SUDO_FAILED') return error
  const { code, phase, target, stderr, hint = '' } = error
  return new CommandError(error.message, {
    code,
    target,
    stderr,
    ...(phase !== undefined && { phase }),
    hint: `A member of the group libvirt needs no root for this: an administrator adds one by \`usermod -aG libvirt USER\`, which counts from the next sign-in. Otherwise: ${hint}`,
  })
}

type LocalSources = Pick<CommandContext, 'questions' | 'signal'> & {
  credentials(): Promise<Pick<CredentialSources, 'get'>>
}

/** This machine's shell: as root, by sudo where this is somebody else, with a password where sudo wants one. */
async function openHere(sources: LocalSources, need: Need): Promise<Shell> {
  if (process.getuid?.() === 0) return localShell()
  const shell = localShell({ sudo: true })
  if (await mayStayUser(shell, need, sources.signal)) return asUser(shell)
  try {
    await shell.run(['true'], { signal: sources.signal, phase: 'become root on this machine' })
    return shell
  } catch (error) {
    if (!(error instanceof CommandError) || error.code !== 'SUDO_FAILED') throw error
    const password = await secretOf(sources, hostCredentialNames.sudoPassword, 'Your password, for sudo')
    if (!password) throw error
    return localShell({ sudo: { password } })
  }
}
