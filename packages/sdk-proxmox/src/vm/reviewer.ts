/** Reviews a spec while it is being written: with every change, and what the server said is remembered in between. */
import type { Issue, PveError } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { NotFoundError } from '../client/errors/index.js'
import { remembered } from '../guest/remembered.js'
import { GuestError, NodeError, nextFreeId } from '../inventory/index.js'
import { takenIds } from '../inventory/nodes.js'
import { readCloneSource } from './clone-source.js'
import type { VmDefaults } from './defaults.js'
import { readVmFacts, type VmFacts } from './facts.js'
import { reviewVm, type VmReview } from './review.js'
import { displayedReview } from './review-table.js'

export interface VmReviewer {
  /**
   * What is wrong with a spec, what is worth saying, and what it would become.
   * @param input need not be a valid spec
   * @throws PveError when the server cannot be asked; what is wrong with the spec is an issue
   */
  review(input: unknown): Promise<VmReview>
  /** What is known of a node. Default: the one that is chosen where none is named. */
  facts(node?: string): Promise<VmFacts>
  /** Asks the server anew from here on: something has changed there, or it is another one. */
  forget(): void
}

/**
 * Reviews a spec with every change to it; what the server said is remembered until `forget`.
 * @param client asked for at each use, so that it may be another one after a new sign-in
 * @param defaults that take the place of the SDK's own
 * @example
 * const reviewer = vmReviewer(() => client)
 * const { issues, complete } = await reviewer.review({ name: 'web3', disks: [{ size: '64G' }] })
 * console.log(issues, complete.vmid, complete.node)
 */
export function vmReviewer(
  client: () => PveClient,
  defaults: () => Partial<VmDefaults> | undefined = () => undefined,
): VmReviewer {
  const facts = remembered((node: string | undefined) => readVmFacts(client(), node).then(withKnownPools))
  const sources = remembered((vm: number | string) => readCloneSource(client(), vm))
  const ids = remembered(async (_: 'all') => {
    const [taken, next] = await Promise.all([takenIds(client()), nextFreeId(client())])
    return { taken, next }
  })
  return {
    facts: (node) => facts.of(node),
    async review(input) {
      const { node, vmid, cloneVm } = asked(input)
      const source = await wrongAt('cloneFrom.vm', cloneVm === undefined ? undefined : sources.of(cloneVm))
      if (source?.issue) return nothingBut(source.issue)
      const there = await wrongAt('node', facts.of(node ?? source?.found.node))
      if (!there || there.issue) return nothingBut(there?.issue)
      const own = defaults()
      const [review, { taken, next }] = await Promise.all([
        reviewVm(input, there.found, {
          ...(own && { defaults: own }),
          ...(source && { source: source.found }),
        }),
        ids.of('all'),
      ])
      // An earlier run of the same creation may have made it, which is no fault: creating tells the two apart.
      const inUse =
        vmid !== undefined && taken.has(vmid)
          ? [{ path: 'vmid', message: `Guest ${vmid} is there already.` }]
          : []
      return displayedReview({
        ...review,
        notes: [...inUse, ...review.notes],
        complete: { vmid: next, ...review.complete },
      })
    },
    forget() {
      facts.forget()
      sources.forget()
      ids.forget()
    },
  }
}

/** What decides whom to ask, of something that need not be a spec yet. */
function asked(input: unknown): { node?: string; vmid?: number; cloneVm?: number | string } {
  const { node, vmid, cloneFrom } = fieldsOf(input)
  const { vm } = fieldsOf(cloneFrom)
  return {
    ...(typeof node === 'string' && { node }),
    ...(typeof vmid === 'number' && { vmid }),
    ...((typeof vm === 'number' || typeof vm === 'string') && { cloneVm: vm }),
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

function withKnownPools(facts: VmFacts): VmFacts {
  const pools = remembered((pool: string) => facts.poolsWithout(pool))
  return { ...facts, poolsWithout: (pool) => pools.of(pool) }
}

type Found<T> = { readonly found: T; readonly issue?: undefined } | { readonly issue: Issue }

/** What is named in the spec and is not there is a fault of the spec; everything else can be tried again. */
async function wrongAt<T>(path: string, work: Promise<T> | undefined): Promise<Found<T> | undefined> {
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

const nothingBut = (issue: Issue | undefined): VmReview => ({
  issues: issue ? [issue] : [],
  notes: [],
  complete: {},
})
