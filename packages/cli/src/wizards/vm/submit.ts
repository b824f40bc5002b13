/** Submit: creates the VM, and says how it went: all of it, nothing, or a part. */
import { type PlanEvent, type PveError, toPveError } from '@pve/core'
import {
  type CreatedVm,
  createVm,
  undoCreateVm,
  VmIncompleteError,
  VmNotCreatedError,
  type VmSpecInput,
} from '@pve/sdk'
import { shellLine } from '../../handlers/vm-command-line.js'
import { errorText } from '../../output/errors.js'
import { makeStyle } from '../../output/style.js'
import type { Line, RunAction, RunEnd, RunIo, RunStep } from '../../terminal/wizard/types.js'
import { creationOptions, specOf, type VmCreation } from './creation.js'
import { vmScope } from './fields.js'

/** How the last try went; undefined before the first. */
export type Outcome =
  | { readonly kind: 'created'; readonly vm: CreatedVm; readonly spec: VmSpecInput }
  | { readonly kind: 'failed'; readonly error: PveError }

export interface Submission {
  readonly step: RunStep
  outcome(): Outcome | undefined
  /** Settles when nothing is under way. */
  settled(): Promise<void>
}

export function submission(creation: VmCreation): Submission {
  let outcome: Outcome | undefined
  let running: Promise<unknown> = Promise.resolve()
  /** Another run of the same creation had made the VM before: it is not this wizard's to remove. */
  let wasThere = false
  /** The VM that is there and not finished, until it is, or is gone. */
  let unfinished: VmIncompleteError | undefined

  /** As the command shows it: message, server's words, ids, task log, what to do. */
  const linesOf = (error: PveError): Line[] =>
    errorText(error, {
      style: makeStyle(false),
      columns: undefined,
      verbose: false,
      // The steps and the title say these.
      without: ['while', 'done', 'left', 'vmid', 'node'],
      serverFlags: creation.connectionFlags(),
    })
      .split('\n')
      .map((text) => ({ text: text.replace(/^error: /, '').trimStart() }))

  const create = async (spec: VmSpecInput, io: RunIo, isFirst: boolean): Promise<RunEnd> => {
    const onEvent = (event: PlanEvent) => {
      if (isFirst && event.type === 'step:skipped' && event.index === 0) wasThere = true
      io.onEvent(event)
    }
    try {
      const vm = await createVm(creation.client(), spec, {
        ...creationOptions(creation, spec),
        ...(creation.rollback !== undefined && { rollback: creation.rollback }),
        signal: io.signal,
        onEvent,
      })
      outcome = { kind: 'created', vm, spec }
      unfinished = undefined
      return doneEnd(creation, vm, spec)
    } catch (thrown) {
      const error = toPveError(thrown)
      if (error instanceof VmIncompleteError) unfinished = lasting(error, spec)
      // Any other error of a later try says nothing of the VM that an earlier one has left.
      else if (error instanceof VmNotCreatedError) unfinished = undefined
      outcome = { kind: 'failed', error: unfinished ?? error }
      const last = error instanceof VmIncompleteError ? unfinished : error
      return unfinished ? incompleteEnd(unfinished, spec, last ?? error) : nothingMadeEnd(error, spec)
    }
  }

  const again = (key: string, label: string, spec: VmSpecInput): RunAction => ({
    key,
    label,
    run: (io) => tracked(create(spec, io, false)),
  })

  const nothingMadeEnd = (error: PveError, spec: VmSpecInput): RunEnd => ({
    kind: 'nothing-made',
    title: 'there is no VM.',
    lines: linesOf(error),
    actions: [
      { key: 'r', label: 'try again', run: (io) => tracked(create(spec, io, true)) },
      { key: 'e', label: 'back to Confirm, to change it' },
    ],
  })

  /** @param last why the last try did not finish it */
  const incompleteEnd = (error: VmIncompleteError, spec: VmSpecInput, last: PveError): RunEnd => ({
    kind: 'incomplete',
    title: error.message,
    lines: last === error ? linesOf(error).slice(1) : linesOf(last),
    actions: [again('f', 'finish what is left', spec), ...(wasThere ? [] : [rollback(error, spec)])],
  })

  const rollback = ({ vmid, node }: VmIncompleteError, spec: VmSpecInput): RunAction => ({
    key: 'b',
    label: `roll back: remove VM ${vmid} again`,
    confirm: `Remove VM ${vmid} and its disks?`,
    run: (io) => tracked(remove({ vmid, node }, spec, io)),
  })

  const remove = async (
    vm: { vmid: number; node: string },
    spec: VmSpecInput,
    io: RunIo,
  ): Promise<RunEnd> => {
    const title = `Remove VM ${vm.vmid}`
    const event = (type: 'step:undo' | 'step:undone', at = Date.now()): PlanEvent => ({
      type,
      plan: title,
      at,
      elapsedMs: 0,
      step: 'remove',
      title,
      index: 0,
      total: 1,
    })
    io.onEvent(event('step:undo'))
    try {
      const { key } = creationOptions(creation, spec)
      await undoCreateVm(creation.client(), spec, vm, {
        ...(key !== undefined && { key }),
        signal: io.signal,
        onLog: (line) =>
          io.onEvent({ type: 'step:log', plan: title, at: Date.now(), elapsedMs: 0, step: 'remove', line }),
      })
    } catch (thrown) {
      const error = toPveError(thrown)
      outcome = { kind: 'failed', error: unfinished ?? error }
      return {
        kind: 'incomplete',
        title: `VM ${vm.vmid} could not be removed.`,
        lines: linesOf(error),
        actions: [
          again('f', 'finish what is left', spec),
          { key: 'b', label: 'roll back: try again', run: (next) => tracked(remove(vm, spec, next)) },
        ],
      }
    }
    io.onEvent(event('step:undone'))
    const why = unfinished
    unfinished = undefined
    const error = new VmNotCreatedError(`VM ${vm.vmid} was removed again.`, { rolledBack: true })
    outcome = { kind: 'failed', error }
    return {
      ...nothingMadeEnd(error, spec),
      title: `VM ${vm.vmid} was removed again.`,
      lines: why ? [{ text: 'What had failed:', tone: 'dim' }, ...linesOf(why)] : [],
    }
  }

  const tracked = (work: Promise<RunEnd>): Promise<RunEnd> => {
    running = work
    return work
  }

  return {
    outcome: () => outcome,
    settled: async () => {
      await running
    },
    step: {
      kind: 'run',
      id: 'submit',
      title: 'Submit',
      scope: vmScope,
      run: (values, io) => {
        outcome = undefined
        wasThere = false
        unfinished = undefined
        return tracked(create(specOf(values), io, true))
      },
    },
  }
}

function doneEnd(creation: VmCreation, vm: CreatedVm, spec: VmSpecInput): RunEnd {
  const command = (verb: string) =>
    shellLine(['pve', 'vm', verb, String(vm.vmid), ...creation.connectionFlags()])
  const name = vm.name === undefined ? '' : ` (${vm.name})`
  return {
    kind: 'done',
    title: `VM ${vm.vmid}${name} is there, on ${vm.node}.`,
    lines: [
      ...vm.notes.map((text): Line => ({ text, tone: 'dim' })),
      ...(spec.start ? [] : [{ label: 'Start', text: command('start') }]),
      { label: 'Console', text: command('console') },
    ],
    actions: [],
  }
}

/** What it says must be true after the wizard is left, too: without a name or an id no other run finds the VM. */
function lasting(error: VmIncompleteError, spec: VmSpecInput): VmIncompleteError {
  if (spec.name !== undefined || spec.vmid !== undefined) return error
  const { message, vmid, node, exists, done, left, ids, phase } = error
  return new VmIncompleteError(message, {
    vmid,
    node,
    exists,
    done,
    left,
    ids,
    cause: error.cause,
    hint: `It has no name, so no other run finds it again. Look at it: pve vm show ${vmid}; remove it: pve vm delete ${vmid}.`,
    ...(phase !== undefined && { phase }),
  })
}
