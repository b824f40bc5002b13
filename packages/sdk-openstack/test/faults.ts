/** Every request × every fault: what the fault tests of plans share. */
import { Secret } from '@pve/core'
import { type Cloud, openCloud } from '../src/cloud/index.js'
import {
  createSimulator,
  demoPassword,
  demoSeed,
  type FaultRule,
  type Simulator,
} from '../src/testing/index.js'

/** `.ci/run` sets ALL_FAULTS=1: every fault at every place. Without it a part of them is left out, in turn. */
const isEverything = process.env['ALL_FAULTS'] === '1'
const isItsTurn = (place: number, every: number): boolean => isEverything || place % every === 0

type Fault = Omit<FaultRule, 'match'>

const seed = demoSeed()
export const fresh = (state = seed): Simulator => createSimulator({ state, speed: Number.POSITIVE_INFINITY })

/** In a process that gives up soon. @param user of the seed, in the project of that name: an admin is shown all projects */
export const openAt = (
  simulator: Simulator,
  fetch = simulator.fetch,
  user: 'demo' | 'admin' = 'demo',
): Cloud =>
  openCloud({
    config: {
      authUrl: simulator.authUrl,
      auth: {
        type: 'password',
        username: user,
        userDomainName: 'Default',
        password: Secret.of(demoPassword),
      },
      scope: { type: 'project', name: user, domainName: 'Default' },
      region: 'RegionOne',
      interface: 'public',
      tls: {},
      endpointOverrides: {},
      microversions: {},
      origins: {},
    },
    fetch,
    resends: 1,
  })

/** Its request number `place` (from 0), and the `times - 1` after it, meet the fault. */
export function struck(simulator: Simulator, { place, fault, times }: Case): Cloud {
  let count = 0
  return openAt(simulator, (request) => {
    if (count++ === place)
      simulator.addFault(times === Number.POSITIVE_INFINITY ? fault : { ...fault, match: { times } })
    return simulator.fetch(request)
  })
}

/** The methods of the requests that a run without a fault has. */
export async function methodsOf(
  run: (cloud: Cloud) => Promise<unknown>,
  simulator = fresh(),
): Promise<string[]> {
  const methods: string[] = []
  const cloud = openAt(simulator, (request) => {
    methods.push(request.method)
    return simulator.fetch(request)
  })
  await run(cloud)
  await cloud.close()
  return methods
}

export interface Case {
  readonly place: number
  readonly fault: Fault
  /** Once, or from then on. */
  readonly times: number
}

/** What changed something and was never answered is always tried; the rest in turn. */
export function cases(faults: readonly Fault[], methods: readonly string[], every: number): Case[] {
  return methods.flatMap((method, place) =>
    faults.flatMap((fault, kind) =>
      [1, Number.POSITIVE_INFINITY]
        .filter(
          (times, index) =>
            (method !== 'GET' && fault.kind === 'reset-after' && times === 1) ||
            isItsTurn(place * 3 + kind * 7 + index * 5, every),
        )
        .map((times) => ({ place, fault, times })),
    ),
  )
}

export const textOf = ({ place, fault, times }: Case): string =>
  `request ${place}, ${fault.kind} ${fault.status ?? ''} × ${times}`

/** They wait more than they work. */
export async function inParallel<T>(list: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const queue = [...list]
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await run(next)
    }),
  )
}
