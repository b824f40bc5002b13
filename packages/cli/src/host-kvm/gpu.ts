/** `vmctl gpu`: who has the GPUs; giving one to a VM, and taking it back. */
import {
  attachGpu,
  detachGpu,
  type GpuMove,
  type GpuReturn,
  gpuStatus,
  previewAttachGpu,
  previewDetachGpu,
} from '@pve/host-kvm'
import { harmless, type Style, wrapText } from '../output/style.js'
import { given } from '../values/given.js'
import { listed } from '../values/listed.js'
import type { HostHandler } from './context.js'
import type { gpuAttach, gpuDetach, gpuStatus as gpuStatusCommand } from './gpu-definitions.js'
import { gpuStatusText } from './gpu-status.js'
import { runPlanned } from './planned.js'

export const status: HostHandler<typeof gpuStatusCommand> = async (context) => {
  const { out, signal } = context
  const host = await context.host('root')
  const gpus = await gpuStatus(host, { signal })
  out.result({
    json: gpus,
    text: (style, width) => gpuStatusText(gpus, style, width),
    quiet: () => gpus.map(({ address }) => address).join('\n'),
  })
}

const movedViews = (move: GpuMove | GpuReturn, title: (style: Style) => string) => {
  const forgotten = 'forgotten' in move ? move.forgotten : []
  return {
    json: move,
    text: (style: Style, width: number | undefined) => {
      const gpus = move.gpus.map(({ address, name }) => `  ${address}  ${harmless(name)}`)
      const left = forgotten.map((address) => `  ${address}`)
      const notes = move.notes.map((note) => style.dim(wrapText(harmless(note), width ?? 100)))
      return [title(style), ...gpus, ...left, ...notes].join('\n')
    },
    quiet: () => [...move.gpus.map(({ address }) => address), ...forgotten].join('\n'),
  }
}

/** The other steps of a move look, or make way for it. */
const isMoving = (step: string): boolean => step.startsWith('bind-') || step.startsWith('attach-')

export const attach: HostHandler<typeof gpuAttach> = async (context, { arguments: { vm }, flags }) => {
  const host = await context.host('root')
  const spec = { domain: vm, ...(flags.gpu.length > 0 && { gpus: listed(flags.gpu) }) }
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
  const spec = { ...given({ domain: vm }), ...(flags.gpu.length > 0 && { gpus: listed(flags.gpu) }) }
  await runPlanned(context, {
    isDryRun: flags['dry-run'] === true,
    preview: () => previewDetachGpu(host, spec, { signal: context.signal }),
    run: (options) => detachGpu(host, spec, options),
    views: (move) => movedViews(move, (style) => returnTitle(move, style)),
  })
}

function returnTitle({ domain, gpus, forgotten }: GpuReturn, style: Style): string {
  if (domain === undefined) return `${style.green('Back')} with the host:`
  const taken = `${style.green('Taken')} from ${harmless(domain)}`
  // Of each, the notes say where it is.
  return gpus.length > 0 && forgotten.length === 0 ? `${taken}, and back with the host:` : `${taken}:`
}
