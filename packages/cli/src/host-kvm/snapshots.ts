/** `vmctl snapshot`. */
import { commandAbout } from '@pve/core'
import {
  type DomainSnapshot,
  listSnapshots,
  planCreateSnapshot,
  planDeleteSnapshot,
  planRestoreSnapshot,
  type RestoreLoss,
  regainedText,
} from '@pve/host-kvm'
import { harmless, wrapText } from '../output/style.js'
import { type Column, renderTable } from '../output/table.js'
import { timeText } from '../output/time.js'
import { given } from '../values/given.js'
import type { HostContext, HostHandler } from './context.js'
import type { snapshotCreate, snapshotDelete, snapshotList, snapshotRestore } from './copy-definitions.js'
import { runChange } from './planned.js'
import { vmJson, vmTitle } from './title.js'

/** Of a VM with UEFI, files beside the disks are kept too: that is root's. */
const opened = async (context: HostContext) => {
  const host = await context.host('root')
  return { host, options: { signal: context.signal } }
}

export const create: HostHandler<typeof snapshotCreate> = async (
  context,
  { arguments: { vm, snapshot }, flags },
) => {
  const { host, options } = await opened(context)
  const spec = { name: snapshot, ...given({ description: flags.description }) }
  const change = await planCreateSnapshot(host, vm, spec, options)
  await runChange(context, change, {
    isDryRun: flags['dry-run'] === true,
    views: () => ({
      json: { ...vmJson(change.domain), snapshot },
      text: (style) =>
        `${style.green('Snapshot taken:')} ${JSON.stringify(snapshot)} of ${vmTitle(change.domain)}`,
      quiet: () => snapshot,
    }),
  })
}

const columns: readonly Column<DomainSnapshot>[] = [
  { title: 'NAME', value: ({ name, isCurrent }) => `${name}${isCurrent ? ' (current)' : ''}`, shrinks: true },
  { title: 'TAKEN', value: ({ createdAt }) => timeText(createdAt / 1000) },
  { title: 'STATE', value: ({ state }) => state },
  { title: 'MEMORY', value: ({ hasMemory }) => (hasMemory ? 'yes' : 'no'), drop: 2 },
  { title: 'PARENT', value: ({ parent }) => parent, drop: 1 },
  { title: 'DESCRIPTION', value: ({ description }) => description, wraps: true },
]

export const list: HostHandler<typeof snapshotList> = async (context, { arguments: { vm } }) => {
  const { out, signal } = context
  const host = await context.host('libvirt')
  const snapshots = await listSnapshots(host, vm, { signal })
  out.result({
    json: snapshots,
    text: (style, width) =>
      snapshots.length === 0
        ? `${vmTitle({ name: vm })} has no snapshots.`
        : renderTable(columns, snapshots, { style, width }),
    quiet: () => snapshots.map(({ name }) => name).join('\n'),
  })
}

export const restore: HostHandler<typeof snapshotRestore> = async (
  context,
  { arguments: { vm, snapshot }, flags },
) => {
  const { host, options } = await opened(context)
  const change = await planRestoreSnapshot(host, vm, snapshot, {
    ...options,
    ...given({ start: flags.start }),
  })
  const { domain, loss } = change
  const regained = change.regained.map(regainedText)
  const notes = [
    ...regained,
    ...(regained.length > 0
      ? [`To have it without them: ${commandAbout(domain.name, ['vmctl', 'gpu', 'detach'])}`]
      : []),
  ]
  await runChange(context, change, {
    isDryRun: flags['dry-run'] === true,
    question: `Put ${vmTitle(domain)} back to ${JSON.stringify(snapshot)}? ${[lossText(loss), ...regained].join(' ')}`,
    views: () => ({
      json: { ...vmJson(domain), snapshot, notes },
      text: (style, width) =>
        [
          `${style.green('Restored:')} ${vmTitle(domain)} is as it was at ${JSON.stringify(snapshot)}`,
          ...notes.map((note) => style.dim(wrapText(harmless(note), width ?? 100))),
        ].join('\n'),
      quiet: () => snapshot,
    }),
  })
}

function lossText({ since, isRunning, hostDevices, laterSnapshots }: RestoreLoss): string {
  return [
    `What was written since ${timeText(since / 1000)} is lost.`,
    isRunning && 'It runs: what is in its memory is lost too.',
    hostDevices.length > 0 && `It had none of these devices of the host then: ${hostDevices.join(', ')}.`,
    laterSnapshots.length > 0 &&
      `Later snapshots stay: ${laterSnapshots.map((name) => JSON.stringify(name)).join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

export const remove: HostHandler<typeof snapshotDelete> = async (
  context,
  { arguments: { vm, snapshot }, flags },
) => {
  const { host, options } = await opened(context)
  const change = await planDeleteSnapshot(host, vm, snapshot, options)
  const { domain } = change
  await runChange(context, change, {
    isDryRun: flags['dry-run'] === true,
    question: `Delete the snapshot ${JSON.stringify(snapshot)} of ${vmTitle(domain)}?`,
    views: () => ({
      json: { ...vmJson(domain), snapshot },
      text: (style) =>
        `${style.green('Snapshot deleted:')} ${JSON.stringify(snapshot)} of ${vmTitle(domain)}`,
      quiet: () => snapshot,
    }),
  })
}
