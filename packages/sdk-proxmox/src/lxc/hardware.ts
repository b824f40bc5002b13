/**
 * The node's graphics and compute devices in a container. The groups that own them have other numbers in each
 * distribution, so the container is asked for them once it runs.
 */
import { PveError, type Shell, type Step, type StepIo } from '@pve/core'
import type { LxcDev } from '../generated/api.js'
import { requestPreview } from '../guest/preview.js'
import { type CreateContainerContext, insideOf, isRoot, refOf } from './context.js'
import { containerKind } from './kind.js'
import { type ActionIo, type Check, commandPreview, passes, patiently } from './provision/action.js'
import type { ContainerHardware } from './spec-parts.js'
import { actionIo, onNode, pctSet, power, waitReady } from './steps.js'

type Device = { readonly path: string; readonly group: 'video' | 'render' | undefined; readonly mode: string }

/** Which device is of which group, as udev has it on Debian (and so on Proxmox VE). */
const known: readonly {
  readonly hardware: keyof ContainerHardware
  readonly pattern: RegExp
  readonly group: Device['group']
  readonly mode: string
}[] = [
  { hardware: 'dri', pattern: /^\/dev\/dri\/card\d+$/, group: 'video', mode: '0660' },
  { hardware: 'dri', pattern: /^\/dev\/dri\/renderD\d+$/, group: 'render', mode: '0660' },
  { hardware: 'kfd', pattern: /^\/dev\/kfd$/, group: 'render', mode: '0660' },
  {
    hardware: 'nvidia',
    pattern: /^\/dev\/nvidia(?:\d+|ctl|-uvm|-uvm-tools|-modeset|-caps\/nvidia-cap\d+)$/,
    group: undefined,
    mode: '0666',
  },
]

/** @param paths character devices of the node */
export function devicesFor(hardware: ContainerHardware, paths: readonly string[]): Device[] {
  return paths.flatMap((path) => {
    const kind = known.find((one) => hardware[one.hardware] === true && one.pattern.test(path))
    return kind ? [{ path, group: kind.group, mode: kind.mode }] : []
  })
}

/** What is asked for and not on the node. */
export const missingHardware = (
  hardware: ContainerHardware,
  paths: readonly string[],
): (keyof ContainerHardware)[] =>
  (['dri', 'kfd', 'nvidia'] as const).filter(
    (name) => hardware[name] === true && devicesFor({ [name]: true }, paths).length === 0,
  )

/** The node's devices that can be meant. */
export async function readHostDevices(
  shell: Shell,
  {
    signal,
    commandTimeLimitMs = 30_000,
  }: { readonly signal?: AbortSignal; readonly commandTimeLimitMs?: number },
): Promise<string[]> {
  const { stdout } = await shell.run(['find', '/dev', '-maxdepth', '2', '-type', 'c'], {
    ...(signal && { signal }),
    timeLimitMs: Math.min(30_000, commandTimeLimitMs),
    // A device that goes away meanwhile is no failure.
    accept: [0, 1],
    phase: 'look which devices the node has',
  })
  return stdout
    .split('\n')
    .map((line) => line.trim())
    .filter((path) => known.some(({ pattern }) => pattern.test(path)))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
}

const wantedOf = ({ container, hostDevices }: CreateContainerContext): Device[] =>
  devicesFor(container.hardware ?? {}, hostDevices)

export const hardwareStep: Step<CreateContainerContext> = {
  id: 'hardware',
  title: (context) =>
    `Pass ${wantedOf(context)
      .map(({ path }) => path)
      .join(', ')} through`,
  isDone: (context, io) => isPassed(context, actionIo(context, io)),
  preview: (context) => [
    onNode(
      context,
      commandPreview([
        'pct',
        'set',
        String(context.vmid ?? 'ID'),
        ...wantedOf(context).flatMap(({ path, group, mode }, index) => [
          `--dev${context.container.devices.length + index}`,
          `${path}${group === undefined ? '' : `,gid=GID-OF-${group}`},mode=${mode}`,
        ]),
      ]),
    ),
    requestPreview(
      context.pve.preview('POST', '/nodes/{node}/lxc/{vmid}/status/reboot', {
        node: context.node,
        vmid: context.vmid ?? 100,
      }),
    ),
  ],
  async run(context, io) {
    const shell = await insideOf(context)
    const limits = actionIo(context, io)
    const config: Record<string, unknown> = await containerKind.readConfig(
      context.pve,
      refOf(context),
      io.signal,
    )
    const options: Record<`dev${number}`, LxcDev> = {}
    for (const { path, group, mode } of wantedOf(context)) {
      const gid = group === undefined ? undefined : await groupId(shell, group, context, limits)
      const index = placeOf(config, path, options)
      options[`dev${index}`] = { path, mode, ...(gid !== undefined && { gid }) }
    }
    await setOptions(context, options, io)
    // Devices come with a start of the container.
    await power(context, io, 'reboot')
    await waitReady(context, io)
    if (!(await isPassed(context, limits)))
      throw new PveError('The devices are set, but the container does not have them as it should.', {
        code: 'HARDWARE_NOT_THERE',
        hint: `Compare: pct config ${context.vmid} on the node, ls -ln /dev/dri in the container.`,
      })
    await lookAtNvidia(context, shell, io, limits)
  },
}

async function setOptions(
  context: CreateContainerContext,
  options: Record<`dev${number}`, LxcDev>,
  io: StepIo,
): Promise<void> {
  if (isRoot(context.pve)) {
    await context.pve.put(
      '/nodes/{node}/lxc/{vmid}/config',
      { ...refOf(context), ...options },
      { signal: io.signal, safeToResend: true, phase: 'pass devices through' },
    )
    return
  }
  await pctSet(context, options, io)
}

/** The entry that has the device already, else the first that is free. */
function placeOf(
  config: Readonly<Record<string, unknown>>,
  path: string,
  taken: Readonly<Record<string, unknown>>,
): number {
  for (let index = 0; ; index++) {
    const there = config[`dev${index}`]
    const isIt = typeof there === 'object' && there !== null && 'path' in there && there.path === path
    if (isIt || (there === undefined && taken[`dev${index}`] === undefined)) return index
  }
}

async function groupId(
  shell: Shell,
  group: string,
  context: CreateContainerContext,
  io: ActionIo,
): Promise<number> {
  const read = async (): Promise<number | undefined> => {
    const { stdout } = await patiently(io, () =>
      shell.run(['cat', '/etc/group'], { signal: io.signal, timeLimitMs: io.timeLimitMs }),
    )
    const line = stdout.split('\n').find((one) => one.startsWith(`${group}:`))
    const id = Number(line?.split(':')[2])
    return Number.isInteger(id) ? id : undefined
  }
  const there = await read()
  if (there !== undefined) return there
  const busybox = context.os?.packageManager === 'apk'
  await shell.run(busybox ? ['addgroup', '-S', group] : ['groupadd', '--system', group], {
    signal: io.signal,
    timeLimitMs: io.timeLimitMs,
  })
  return (await read()) ?? 0
}

/** In the container: each device is there, a character device, and of its group. */
async function isPassed(context: CreateContainerContext, io: ActionIo): Promise<boolean> {
  const shell = await insideOf(context)
  for (const { path, group } of wantedOf(context)) {
    const isThere: Check = {
      argv: ['stat', '-c', '%F:%G', path],
      passes({ exitCode, stdout }) {
        const [type, owner] = stdout.trim().split(':')
        return exitCode === 0 && type === 'character special file' && (group === undefined || owner === group)
      },
    }
    if (!(await passes(shell, isThere, io))) return false
  }
  return true
}

/** The driver's own program says most, where it is installed. */
async function lookAtNvidia(
  context: CreateContainerContext,
  shell: Shell,
  io: StepIo,
  { timeLimitMs }: ActionIo,
): Promise<void> {
  if (!context.container.hardware?.nvidia) return
  const result = await shell.run(['nvidia-smi', '-L'], { signal: io.signal, timeLimitMs, accept: 'any' })
  if (result.exitCode === 0) for (const line of result.stdout.trim().split('\n')) io.log(line)
  else
    io.log(
      'nvidia-smi does not run in the container yet: it needs the libraries of the same driver version as the node.',
    )
}
