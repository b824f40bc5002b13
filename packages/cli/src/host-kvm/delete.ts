/** `vmctl delete`. */
import { type DomainDeletion, planDeleteDomain } from '@pve/host-kvm'
import { harmless, type Style } from '../output/style.js'
import { given } from '../values/given.js'
import type { HostHandler } from './context.js'
import { runChange } from './planned.js'
import { vmJson, vmTitle } from './title.js'
import type { vmDelete } from './vm-definitions.js'

export const run: HostHandler<typeof vmDelete> = async (context, { arguments: { vm }, flags }) => {
  const { out, signal, questions, yes } = context
  const isDryRun = flags['dry-run'] === true
  const host = await context.host('root')
  const deletion = await planDeleteDomain(host, vm, { signal, ...given({ force: flags.force }) })
  const title = vmTitle(deletion.domain)
  // What goes and what stays stands before the question.
  if (questions && !yes && !isDryRun) out.error(deletionText(deletion, out.errorStyle))
  await runChange(context, deletion, {
    isDryRun,
    question: questionOf(deletion),
    views: () => ({
      json: {
        ...vmJson(deletion.domain),
        volumes: deletion.volumes,
        snapshots: deletion.snapshots,
        hostDevices: deletion.hostDevices,
        waitingGpus: deletion.waitingGpus,
      },
      text: (style) => `${style.green('Deleted:')} ${title}\n${deletionText(deletion, style)}`,
      quiet: () => deletion.domain.name,
    }),
  })
}

function questionOf({ domain, isRunning, volumes, snapshots }: DomainDeletion): string {
  const count = volumes.filter(({ isOwn }) => isOwn).length
  const parts = [
    `${count === 0 ? 'none of its volumes' : count === 1 ? 'its volume' : `its ${count} volumes`}`,
    snapshots.length > 0 && `${snapshots.length} ${snapshots.length === 1 ? 'snapshot' : 'snapshots'}`,
  ].filter(Boolean)
  return `Delete ${vmTitle(domain)} with ${parts.join(' and ')}?${isRunning ? ' It runs: its power is cut.' : ''}`
}

function deletionText(
  { volumes, snapshots, hasVariables, hostDevices, waitingGpus }: DomainDeletion,
  style: Style,
): string {
  const lines = volumes.map(({ target, source, isOwn, reason }) =>
    isOwn
      ? `  ${style.red('goes ')}  ${target}: ${inLine(source)}`
      : `  ${style.green('stays')}  ${target}: ${inLine(source)} ${style.dim(`(${inLine(reason)})`)}`,
  )
  if (snapshots.length > 0)
    lines.push(`  ${style.red('goes ')}  snapshots: ${snapshots.map(inLine).join(', ')}`)
  if (hasVariables) lines.push(`  ${style.red('goes ')}  UEFI variables`)
  if (hostDevices.length > 0)
    lines.push(`  ${style.green('stays')}  devices of the host, bound as they are: ${hostDevices.join(', ')}`)
  for (const address of waitingGpus)
    lines.push(style.dim(`  Back to the host: vmctl gpu detach --gpu ${address}`))
  return lines.join('\n')
}

/** A path cannot begin a line of its own, or steer the terminal. */
const inLine = (text: string): string => harmless(text).replaceAll('\n', ' ')
