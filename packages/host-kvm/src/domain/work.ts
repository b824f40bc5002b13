/** What plans on a VM are made of. */
import type { Argv, Plan, Step } from '@pve/core'
import { commandPreview, type Host, signalOf } from '../host/index.js'
import { type DomainName, type VirshCommand, virsh } from '../libvirt/index.js'

/** What the steps share. */
export interface DomainWork {
  readonly host: Host
}

/** Something that is to be done with a VM: `dryRunPlan(change.plan)` shows it, `runPlan(change.plan)` does it. */
export interface DomainChange {
  readonly domain: DomainName
  readonly plan: Plan<DomainWork>
}

export interface VirshStepOptions {
  readonly id: string
  readonly title: string
  readonly command: VirshCommand
  /** A sentence for the dry run: what it is good for. */
  readonly why: string
  readonly timeLimitMs?: number
  readonly isDone?: Step<DomainWork>['isDone']
}

export function virshStep({
  id,
  title,
  command,
  why,
  timeLimitMs,
  isDone,
}: VirshStepOptions): Step<DomainWork> {
  return {
    id,
    title,
    ...(isDone && { isDone }),
    preview: ({ host }) => [commandPreview(virshArgv(host, command), why)],
    async run({ host }, io) {
      await virsh(host, command, {
        phase: title,
        ...signalOf(io),
        ...(timeLimitMs !== undefined && { timeLimitMs }),
      })
    },
  }
}

/** As a person would type it. */
export const virshArgv = (host: Host, command: VirshCommand): Argv => [
  'virsh',
  '--connect',
  host.libvirtUri,
  ...command,
]
