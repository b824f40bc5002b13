/** The VM wizard: its steps over the spec of the SDK, and what the server makes of it. */
import type { Issue, PveError } from '@pve/core'
import {
  type CloneSource,
  GuestError,
  NodeError,
  NotFoundError,
  nextFreeId,
  readCloneSource,
  reviewVm,
  takenIds,
  vmSpecIssues,
} from '@pve/sdk'
import type { Review, Values, Wizard } from '../../terminal/wizard/types.js'
import { valueAt } from '../../values/path.js'
import { accountScope } from '../sign-in/account.js'
import type { SignIn } from '../sign-in/step.js'
import { confirm } from './confirm.js'
import type { VmCreation } from './creation.js'
import { vmForms } from './fields.js'
import { vmSources } from './sources.js'
import { type Submission, submission } from './submit.js'

export interface VmWizard {
  readonly wizard: Wizard
  readonly submission: Submission
}

export function vmWizard(signIn: SignIn, creation: VmCreation): VmWizard {
  const sources = vmSources(creation.client)
  const clones = new Map<unknown, Promise<CloneSource>>()
  let ids: Promise<{ taken: ReadonlySet<number>; next: number }> | undefined
  const steps = vmForms(sources)
  const submitted = submission(creation)

  /** Asked once: a spec is looked at with every key. */
  const cloneSource = (vm: unknown): Promise<CloneSource> | undefined => {
    if (typeof vm !== 'number' && typeof vm !== 'string') return undefined
    const known = clones.get(vm) ?? readCloneSource(creation.client(), vm)
    clones.set(vm, known)
    known.catch(() => clones.delete(vm))
    return known
  }

  const knownIds = () => {
    ids ??= Promise.all([takenIds(creation.client()), nextFreeId(creation.client())]).then(
      ([taken, next]) => ({
        taken,
        next,
      }),
    )
    ids.catch(() => {
      ids = undefined
    })
    return ids
  }

  const review = async (values: Values): Promise<Review> => {
    const node = values['node']
    const source = await wrongAt('cloneFrom.vm', cloneSource(valueAt(values, 'cloneFrom.vm')))
    if (source && 'issue' in source) return nothingButIssue(source.issue)
    const facts = await wrongAt('node', sources.facts(typeof node === 'string' ? node : source?.found.node))
    if (!facts) return { issues: [], notes: [], complete: {} }
    if ('issue' in facts) return nothingButIssue(facts.issue)
    const [vm, { taken, next }] = await Promise.all([
      reviewVm(values, facts.found, {
        ...(creation.defaults && { defaults: creation.defaults }),
        ...(source && { source: source.found }),
      }),
      knownIds(),
    ])
    const { vmid } = values
    // Confirm says whose it is; an earlier run of the same creation may have made it, which is no fault.
    const inUse =
      typeof vmid === 'number' && taken.has(vmid)
        ? [{ path: 'vmid', message: `Guest ${vmid} is there already.` }]
        : []
    return { issues: vm.issues, notes: [...inUse, ...vm.notes], complete: { vmid: next, ...vm.complete } }
  }

  return {
    submission: submitted,
    wizard: {
      title: 'Create a VM',
      steps: [signIn.step, ...steps, confirm(creation, steps), submitted.step],
      validate: (scope, values) => (scope === accountScope ? signIn.validate(values) : vmSpecIssues(values)),
      review,
      isLockedOut: (error) => signIn.isLockedOut(error),
      forget() {
        sources.forget()
        clones.clear()
        ids = undefined
      },
    },
  }
}

/** What is named in the spec and is not there is a fault of the spec; everything else can be tried again. */
async function wrongAt<T>(
  path: string,
  work: Promise<T> | undefined,
): Promise<{ found: T } | { issue: Issue } | undefined> {
  if (!work) return undefined
  try {
    return { found: await work }
  } catch (error) {
    if (error instanceof NodeError || error instanceof GuestError || error instanceof NotFoundError)
      return { issue: { path, message: said(error) } }
    throw error
  }
}

const said = ({ message, hint }: PveError): string => (hint === undefined ? message : `${message} ${hint}`)

const nothingButIssue = (issue: Issue): Review => ({ issues: [issue], notes: [], complete: {} })
