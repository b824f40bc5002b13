/** The steps that make a container and start it: by the API, but for what only root may set. */
import { type Preview, type Step, type StepIo, sleep } from '@pve/core'
import { isRecord } from '../client/encode.js'
import { sure } from '../guest/again.js'
import { vmidOf } from '../guest/creation.js'
import { readStatus, waitPower } from '../guest/ha.js'
import { makeGuest, unmakeGuest } from '../guest/make.js'
import { requestPreview } from '../guest/preview.js'
import { listTemplates, nextFreeId } from '../inventory/index.js'
import { isUpid } from '../task/index.js'
import { type CreateContainerContext, insideOf, refOf, requestOf } from './context.js'
import { containerKind } from './kind.js'
import type { ContainerOptions } from './payload.js'
import { type ActionIo, commandPreview, patiently } from './provision/action.js'
import { readOs } from './provision/os.js'
import { downloadTemplate } from './template.js'

export function templateStep(download: { storage: string; template: string }): Step<CreateContainerContext> {
  const { storage, template } = download
  return {
    id: 'template',
    title: ({ node }) => `Download ${template} to ${storage} on ${node}`,
    async isDone({ pve, node }) {
      const there = await listTemplates(pve, node, { storage })
      return there.some(({ name }) => name === template)
    },
    preview: ({ pve, node }) => [
      requestPreview(pve.preview('POST', '/nodes/{node}/aplinfo', { node, storage, template })),
    ],
    async run({ pve, node }, io) {
      await downloadTemplate(pve, {
        node,
        storage,
        template,
        signal: io.signal,
        onLog: (line) => {
          const percent = /(\d+)%/.exec(line)?.[1]
          if (percent !== undefined) io.progress(Number(percent) / 100, line)
          io.log(line)
        },
      })
    },
  }
}

export const createStep: Step<CreateContainerContext> = {
  id: 'create',
  title: ({ container: { hostname, node, vmid: chosen }, vmid }) => {
    const id = vmid ?? chosen
    return `Create container ${[id, hostname === undefined ? undefined : `'${hostname}'`].filter(Boolean).join(' ')} on ${node}`.replace(
      'container  ',
      'a container ',
    )
  },
  undoTitle: 'Remove the container',
  isDone: ({ found }) => found,
  async preview(context) {
    const vmid = context.vmid ?? context.container.vmid ?? (await nextFreeId(context.pve))
    context.vmid = vmid
    return [requestPreview(requestOf(context, vmid))]
  },
  run: makeGuest,
  async undo(context, io) {
    // Another run of the same creation has made it, and counts on it.
    if (context.found) return
    await unmakeGuest(context, { signal: io.signal, onLog: (line) => io.log(line) })
  },
}

/** What the server lets only root@pam set is set on its node, by `pct`. */
export const rootStep: Step<CreateContainerContext> = {
  id: 'root-options',
  title: ({ payload }) => `Set ${Object.keys(payload.rootOnly).join(', ')}, which only root may`,
  isDone: (context) => hasOptions(context, context.payload.rootOnly),
  preview: (context) => [pctSetPreview(context, context.payload.rootOnly)],
  run: (context, io) => pctSet(context, context.payload.rootOnly, io),
}

/** As `pct set` takes them: the words of the API's parameters. */
function pctArguments(context: CreateContainerContext, options: Partial<ContainerOptions>): string[] {
  const { parameters } = context.pve.preview('PUT', '/nodes/{node}/lxc/{vmid}/config', {
    ...options,
    ...refOf(context),
  })
  return Object.entries(parameters).flatMap(([name, value]) => [`--${name}`, String(value)])
}

export const pctSetPreview = (context: CreateContainerContext, options: Partial<ContainerOptions>): Preview =>
  onNode(
    context,
    commandPreview([
      'pct',
      'set',
      String(context.vmid ?? 'ID'),
      ...pctArguments({ ...context, vmid: context.vmid ?? 100 }, options),
    ]),
  )

export const onNode = (context: CreateContainerContext, preview: Preview): Preview => ({
  ...preview,
  text: `on ${context.node}: ${preview.text}`,
})

export async function pctSet(
  context: CreateContainerContext,
  options: Partial<ContainerOptions>,
  io: StepIo,
): Promise<void> {
  const shell = await context.nodeShell()
  const vmid = vmidOf(context)
  // The same options twice leave the same configuration.
  await patiently(actionIo(context, io), () =>
    shell.run(['pct', 'set', String(vmid), ...pctArguments(context, options)], {
      signal: io.signal,
      timeLimitMs: context.commandTimeLimitMs,
      onLine: (line) => io.log(line),
      phase: `set ${Object.keys(options).join(', ')} of container ${vmid}`,
    }),
  )
}

export const actionIo = (
  context: CreateContainerContext,
  io: StepIo,
  timeLimitMs = context.commandTimeLimitMs,
): ActionIo => ({
  signal: io.signal,
  timeLimitMs,
  log: (line) => io.log(line),
  pausesMs: context.retryPausesMs,
  done: context.provisioned,
})

/** Whether the configuration has all that `options` say; what the server adds to a value does not count. */
export async function hasOptions(
  context: CreateContainerContext,
  options: Partial<ContainerOptions>,
): Promise<boolean> {
  const config: Record<string, unknown> = await containerKind.readConfig(context.pve, refOf(context))
  return Object.entries(options).every(([key, wanted]) => covers(config[key], wanted))
}

function covers(there: unknown, wanted: unknown): boolean {
  if (!isRecord(wanted)) return JSON.stringify(there) === JSON.stringify(wanted)
  return isRecord(there) && Object.entries(wanted).every(([key, value]) => covers(there[key], value))
}

const statusPath = '/nodes/{node}/lxc/{vmid}/status'
const isRunning = async (context: CreateContainerContext): Promise<boolean> =>
  (await readStatus(context.pve, 'lxc', refOf(context))) === 'running'

export const startStep: Step<CreateContainerContext> = {
  id: 'start',
  title: 'Start it',
  undoTitle: 'Stop it',
  isDone: isRunning,
  preview: (context) => [
    requestPreview(context.pve.preview('POST', `${statusPath}/start`, previewRef(context))),
  ],
  run: (context, io) => power(context, io, 'start'),
  async undo(context, io) {
    if (await isRunning(context)) await power(context, io, 'stop')
  },
}

/** For a container that is not to run, and had to for its provisioning. */
export const stopStep: Step<CreateContainerContext> = {
  id: 'stop',
  title: 'Stop it',
  isDone: async (context) => !(await isRunning(context)),
  preview: (context) => [
    requestPreview(context.pve.preview('POST', `${statusPath}/shutdown`, previewRef(context))),
  ],
  run: (context, io) => power(context, io, 'shutdown'),
}

const previewRef = (context: CreateContainerContext) => ({ node: context.node, vmid: context.vmid ?? 100 })

/** Sends the order and waits; one that turns out to be carried out already is none. */
export async function power(
  context: CreateContainerContext,
  io: StepIo,
  verb: 'start' | 'stop' | 'shutdown' | 'reboot',
): Promise<void> {
  const { pve } = context
  const aim = verb === 'start' || verb === 'reboot' ? 'running' : 'stopped'
  const call = { signal: io.signal, phase: `${verb} container ${vmidOf(context)}` }
  const send = async () => {
    try {
      const { data } = await pve.call('POST', `${statusPath}/${verb}`, refOf(context), call)
      if (!isUpid(data)) return
      await waitPower(pve, 'lxc', refOf(context), data, aim, { ...call, onLog: (line) => io.log(line) })
    } catch (error) {
      const already = /already running|not running/.test(error instanceof Error ? error.message : '')
      if (!already) throw error
      if ((await isRunning(context)) !== (aim === 'running')) throw error
    }
  }
  await sure(io, send, async () => verb !== 'reboot' && (await isRunning(context)) === (aim === 'running'))
}

/** How long a container may take until it has a way out; after that its provisioning is tried all the same. */
const networkWaitMs = 30_000

/** A container that runs is not ready at once: its own start takes some seconds, and its address some more. */
export const readyStep: Step<CreateContainerContext> = {
  id: 'ready',
  title: 'Wait until it can be used',
  // Costs two commands, and every later step counts on it.
  isDone: () => false,
  preview: (context) => [
    onNode(
      context,
      commandPreview(['pct', 'exec', String(context.vmid ?? 'ID'), '--', 'cat', '/etc/os-release']),
    ),
  ],
  run: (context, io) => waitReady(context, io),
}

export async function waitReady(context: CreateContainerContext, io: StepIo): Promise<void> {
  const shell = await insideOf(context)
  const limits = actionIo(context, io, Math.min(30_000, context.commandTimeLimitMs))
  context.os = await readOs(shell, limits)
  const wantsNetwork = context.container.networks.some(({ disconnected }) => !disconnected)
  if (!wantsNetwork) return
  const until = performance.now() + networkWaitMs
  for (;;) {
    const routes = await patiently(limits, () =>
      shell.run(['cat', '/proc/net/route', '/proc/net/ipv6_route'], {
        signal: io.signal,
        timeLimitMs: limits.timeLimitMs,
        accept: 'any',
      }),
    )
    if (hasWayOut(routes.stdout)) return
    if (performance.now() > until) break
    io.progress(undefined, 'waiting for an address')
    await sleep(1_000, io.signal)
  }
  io.log('It has no route to the outside yet: going on all the same.')
}

/** A default route that goes by an interface other than the loopback; destination and gateway in hexadecimal. */
export const hasWayOut = (routes: string): boolean =>
  routes.split('\n').some((line) => {
    const words = line.trim().split(/\s+/)
    if (words.length === 11) return words[1] === '00000000' && words[0] !== 'lo'
    return words.length === 10 && /^0{32}$/.test(words[0] ?? '') && words[1] === '00' && words[9] !== 'lo'
  })
