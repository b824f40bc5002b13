/** From the settings to shells of root on the nodes: by SSH, or those of the simulated cluster. */
import type { CredentialSources, Shell } from '@pve/core'
import { ApiError, type NodeShells, type PveClient } from '@pve/sdk'
import type { Simulator } from '@pve/sdk/testing'
import type { SshSettings } from '../config/ssh-settings.js'
import type { CliIo } from '../context.js'
import type { Questions } from '../questions/questions.js'
import { credentialNames } from './credential-names.js'
import { openSshShell } from './ssh.js'

export interface ShellSources {
  readonly io: CliIo
  readonly questions: Questions | undefined
  readonly signal: AbortSignal
  readonly ssh: SshSettings
  /** Of --demo: no SSH then. */
  readonly simulator: Simulator | undefined
  /** Knows the addresses of the nodes. */
  readonly pve: PveClient
  credentials(): Promise<CredentialSources>
  onEnd(cleanUp: () => Promise<void>): void
}

/** One connection for each node, opened when it is first asked for and closed when the command ends. */
export function openNodeShells(sources: ShellSources): NodeShells {
  const opened = new Map<string, Promise<Shell>>()
  sources.onEnd(async () => {
    const shells = await Promise.allSettled(opened.values())
    await Promise.all(shells.map(async (one) => (one.status === 'fulfilled' ? one.value.close() : undefined)))
  })
  return (node) => {
    const there = opened.get(node)
    if (there) return there
    const shell = (sources.simulator ? inSimulator(sources.simulator, node) : overSsh(sources, node)).catch(
      (error: unknown) => {
        opened.delete(node)
        throw error
      },
    )
    opened.set(node, shell)
    return shell
  }
}

const inSimulator = async (simulator: Simulator, node: string): Promise<Shell> => simulator.shell(node)

async function overSsh(sources: ShellSources, node: string): Promise<Shell> {
  const { ssh, pve } = sources
  return openSshShell(
    { ...sources, credentialNames },
    {
      host: ssh.addressOf(node) ?? (await addressInCluster(pve, node)),
      title: node,
      user: ssh.user,
      port: ssh.port,
      hint: `Another address: --ssh-host ${node}=ADDRESS; through another host: --ssh-jump HOST.`,
    },
  )
}

/**
 * What the cluster calls the node's address. A node on its own is where its API is: behind a router its own address
 * would lead nowhere.
 */
async function addressInCluster(pve: PveClient, node: string): Promise<string> {
  const [origin] = pve.transport.hosts
  try {
    const nodes = (await pve.get('/cluster/status')).filter(({ type }) => type === 'node')
    if (nodes.length === 1 && origin !== undefined) return hostOf(origin)
    return nodes.find(({ name }) => name === node)?.ip ?? node
  } catch (error) {
    // Who may not see the cluster may know the node by its name.
    if (error instanceof ApiError) return node
    throw error
  }
}

const hostOf = (origin: string): string => new URL(origin).hostname.replace(/^\[(.*)\]$/, '$1')
