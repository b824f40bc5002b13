import { randomUUID } from 'node:crypto'
import { PveError, revealSecret, type Shell } from '@pve/core'
import type { PveClient, RequestPreview } from '../client/client.js'
import { sure } from '../guest/again.js'
import { type Creation, originOf, vmidOf } from '../guest/creation.js'
import type { Call } from '../guest/kind.js'
import { takenOver } from '../guest/make.js'
import { listTasks } from '../task/index.js'
import { containerShell } from './container-shell.js'
import { type ContainerConfig, containerKind, creationMark, runInMark } from './kind.js'
import type { ContainerPayload } from './payload.js'
import type { ContainerOs } from './provision/os.js'
import type { ResolvedContainer } from './resolved.js'

/** Opens a shell of root on a node, for what the API cannot do. Whoever gave it closes what it opened. */
export type NodeShells = (node: string) => Promise<Shell>

/** What the steps of a creation share; steps fill in what they learn. */
export interface CreateContainerContext extends Creation<ContainerConfig> {
  readonly container: ResolvedContainer
  readonly payload: ContainerPayload
  /** For each command where a step says nothing. Milliseconds. */
  readonly commandTimeLimitMs: number
  /** Before a command that was cut off, and can be repeated, is tried again. */
  readonly retryPausesMs: readonly number[]
  /** A shell of root on the node. */
  nodeShell(): Promise<Shell>
  /** What is inside; known once it runs. */
  os: ContainerOs | undefined
  /** Names this run in the mark of the container. */
  readonly run: string
  /** This run has taken over what an earlier one has made. */
  held: boolean
  /** What this run has done once inside, and need not do again. */
  readonly provisioned: Set<string>
  /** Paths of the node's devices that the spec's `hardware` means; read before the plan is made. */
  readonly hostDevices: readonly string[]
}

export interface Beginning {
  readonly pve: PveClient
  readonly container: ResolvedContainer
  readonly payload: ContainerPayload
  readonly uuid: string
  readonly notes: readonly string[]
  readonly earlier: { readonly vmid: number; readonly node: string } | undefined
  readonly shell: NodeShells | undefined
  /** What `shell` gave for the node, where it was needed already. */
  readonly opened: Shell | undefined
  readonly hostDevices: readonly string[]
  readonly commandTimeLimitMs: number | undefined
  readonly retryPausesMs: readonly number[] | undefined
}

export function createContainerContext(beginning: Beginning): CreateContainerContext {
  const { pve, container, payload, uuid, notes, earlier, shell } = beginning
  const run = randomUUID().slice(0, 8)
  const node = earlier?.node ?? container.node
  let opened: Promise<Shell> | undefined = beginning.opened && Promise.resolve(beginning.opened)
  return {
    pve,
    kind: containerKind,
    container,
    payload,
    uuid,
    notes,
    wanted: { node: container.node, vmid: container.vmid, name: container.hostname },
    keep: container.mounts.flatMap(({ volume }) => volume ?? []),
    phase: (vmid) => `create container ${vmid} on ${container.node}`,
    run,
    send: (vmid, call) => sendCreate({ ...beginning, run }, vmid, call),
    runningTasks: (vmid) =>
      listTasks(pve, { node: container.node, vmid, running: true, typeFilter: 'vzcreate' }),
    specPath: (path) => originOf(payload.origins, path),
    vmid: earlier?.vmid ?? container.vmid,
    node,
    mayExist: false,
    exists: earlier !== undefined,
    found: earlier !== undefined,
    upid: undefined,
    commandTimeLimitMs: beginning.commandTimeLimitMs ?? 600_000,
    retryPausesMs: beginning.retryPausesMs ?? [1_000, 4_000],
    nodeShell() {
      if (!shell) return Promise.reject(noShell(node))
      opened ??= shell(node).catch((error: unknown) => {
        opened = undefined
        throw error
      })
      return opened
    },
    os: undefined,
    provisioned: new Set(),
    held: earlier === undefined,
    async isHeld() {
      const { description } = await containerKind.readConfig(pve, { node: this.node, vmid: vmidOf(this) })
      return runInMark(description, uuid, vmidOf(this)) === run
    },
    hostDevices: beginning.hostDevices,
  }
}

/** Signed in as root with a password; a token of root@pam is another user to the server. */
export const isRoot = ({ user }: PveClient): boolean => user === 'root@pam'

/** Code SHELL_NEEDED. */
export const noShell = (node: string): PveError =>
  new PveError(`This needs a shell of root on ${node}, and there is none.`, {
    code: 'SHELL_NEEDED',
    hint: 'The API runs nothing in containers: give SSH access to the node (pxrun --ssh-user, --ssh-key; `shell` of createContainer).',
  })

/** A shell inside the container. */
export const insideOf = async (context: CreateContainerContext): Promise<Shell> =>
  containerShell(await context.nodeShell(), vmidOf(context))

export const refOf = (context: CreateContainerContext) => ({ node: context.node, vmid: vmidOf(context) })

type Making = Pick<Beginning, 'pve' | 'container' | 'payload' | 'uuid'> & {
  readonly run: string
}

/** The request that makes the container, checked by the API's schema; without the password. */
export function requestOf(making: Making, vmid: number): RequestPreview {
  const { pve, container } = making
  return pve.preview('POST', '/nodes/{node}/lxc', {
    ...parametersOf(making, vmid),
    ...(container.password && { password: '*****' }),
  })
}

/** Without its storage: the same file may be elsewhere where the container is made again. */
const templateName = ({ template: { volid } }: ResolvedContainer): string =>
  volid.slice(volid.lastIndexOf('/') + 1)

const parametersOf = ({ container, payload, uuid, run }: Making, vmid: number) => ({
  ...payload.parameters,
  description: [container.spec.description, creationMark(uuid, vmid, templateName(container), run)]
    .filter(Boolean)
    .join('\n'),
  node: container.node,
  vmid,
})

async function sendCreate(making: Making, vmid: number, call: Call): Promise<string> {
  const { pve, container } = making
  return pve.post(
    '/nodes/{node}/lxc',
    {
      ...parametersOf(making, vmid),
      ...(container.password && { password: revealSecret(container.password) }),
    },
    call,
  )
}

/**
 * Of two runs of one creation the later has the container: it writes itself into the mark before it changes anything, and
 * the earlier one stops at its next step.
 */
export async function hold(context: CreateContainerContext, signal: AbortSignal): Promise<void> {
  const { pve, uuid, run } = context
  const ref = refOf(context)
  if (context.held) {
    if (await context.isHeld?.()) return
    throw takenOver(context)
  }
  const { description = '' } = await containerKind.readConfig(pve, ref, signal)
  const before = runInMark(description, uuid, ref.vmid)
  await sure(
    { signal, log() {}, progress() {}, ids() {} },
    async () =>
      void (await pve.put(
        '/nodes/{node}/lxc/{vmid}/config',
        { ...ref, description: description.replace(` by ${before} -->`, ` by ${run} -->`) },
        { signal, safeToResend: true, phase: `take container ${ref.vmid} over` },
      )),
    async () => (await context.isHeld?.()) === true,
  )
  context.held = true
}
