/** `vmctl gpu`: who has the GPUs; giving one to a VM, and taking it back. */
import {
  attachGpu,
  detachGpu,
  type GpuMove,
  type GpuStatus,
  gpuStatus,
  previewAttachGpu,
  previewDetachGpu,
} from '@pve/host-kvm'
import { harmless, type Style, wrapText } from '../output/style.js'
import { type Column, renderTable } from '../output/table.js'
import type { HostHandler } from './context.js'
import type { gpuAttach, gpuDetach, gpuStatus as gpuStatusCommand } from './gpu-definitions.js'
import { runPlanned } from './planned.js'

const columns: readonly Column<GpuStatus>[] = [
  { title: 'GPU', value: ({ address }) => address },
  { title: 'NAME', value: ({ name }) => name, shrinks: true },
  {
    title: 'DRIVER',
    value: ({ driver, with: who }) => (who === 'mixed' ? `${driver ?? 'none'} (mixed)` : (driver ?? 'none')),
  },
  { title: 'GROUP', value: ({ iommuGroup }) => iommuGroup, align: 'right' },
  {
    title: 'VM',
    value: ({ domain }) =>
      domain === undefined ? undefined : `${domain.name}${domain.isActive ? '' : ' (next start)'}`,
  },
  {
    title: 'USED BY',
    value: ({ holders }) => [...new Set(holders.map(({ command, pid }) => `${command} (${pid})`))].join(', '),
    shrinks: true,
    drop: 2,
  },
  { title: 'MIG', value: ({ nvidia }) => nvidia?.mig, drop: 1 },
  { title: 'VGPU', value: ({ nvidia }) => nvidia?.vgpu, drop: 3 },
  {
    title: 'FREE',
    value: ({ refusals }) => (refusals.length === 0 ? 'yes' : 'no'),
    color: ({ refusals }, style) => (refusals.length === 0 ? style.green : style.yellow),
  },
]

/** Why one cannot be given to a VM now. */
const reasonsText = (gpus: readonly GpuStatus[], style: Style, width: number | undefined): string[] =>
  gpus.flatMap(({ refusals }) =>
    refusals.map(({ what }) => style.dim(wrapText(harmless(what), width ?? 100))),
  )

export const status: HostHandler<typeof gpuStatusCommand> = async (context) => {
  const { out, signal } = context
  const host = await context.host('root')
  const gpus = await gpuStatus(host, { signal })
  out.result({
    json: gpus,
    text: (style, width) =>
      gpus.length === 0
        ? 'This host has no GPU.'
        : [renderTable(columns, gpus, { style, width }), ...reasonsText(gpus, style, width)].join('\n'),
    quiet: () => gpus.map(({ address }) => address).join('\n'),
  })
}

const movedViews = (move: GpuMove, title: (style: Style) => string) => ({
  json: move,
  text: (style: Style) => {
    const gpus = move.gpus.map(({ address, name }) => `  ${address}  ${harmless(name)}`)
    return [title(style), ...gpus, ...move.notes.map((note) => style.dim(harmless(note)))].join('\n')
  },
  quiet: () => move.gpus.map(({ address }) => address).join('\n'),
})

/** The other steps of a move look, or make way for it. */
const isMoving = (step: string): boolean => step.startsWith('bind-') || step.startsWith('attach-')

export const attach: HostHandler<typeof gpuAttach> = async (context, { arguments: { vm }, flags }) => {
  const host = await context.host('root')
  const spec = { domain: vm, ...(flags.gpu.length > 0 && { gpus: flags.gpu }) }
  let isGiven = false
  await runPlanned(context, {
    isDryRun: flags['dry-run'] === true,
    preview: () => previewAttachGpu(host, spec, { signal: context.signal }),
    run: ({ signal, onEvent }) =>
      attachGpu(host, spec, {
        signal,
        onEvent: (event) => {
          if (event.type === 'step:done' && isMoving(event.step)) isGiven = true
          onEvent(event)
        },
      }),
    views: (move) =>
      movedViews(move, (style) => {
        const since = move.live ? '' : ', from its next start on'
        return isGiven
          ? `${style.green('Given')} to ${harmless(move.domain)}${since}:`
          : `${harmless(move.domain)} has it already${since}: nothing was changed.`
      }),
  })
}

export const detach: HostHandler<typeof gpuDetach> = async (context, { arguments: { vm }, flags }) => {
  const host = await context.host('root')
  const spec = { domain: vm, ...(flags.gpu.length > 0 && { gpus: flags.gpu }) }
  await runPlanned(context, {
    isDryRun: flags['dry-run'] === true,
    preview: () => previewDetachGpu(host, spec, { signal: context.signal }),
    run: (options) => detachGpu(host, spec, options),
    views: (move) =>
      movedViews(
        move,
        (style) => `${style.green('Taken')} from ${harmless(move.domain)}, and back with the host:`,
      ),
  })
}
