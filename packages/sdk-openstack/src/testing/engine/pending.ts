/** What is still to happen: written down with its time, done when the next request comes; no timers. */
import type { Pending, RegionState } from '../state.js'
import type { World } from './call.js'

export type Effect = (world: World, region: RegionState, pending: Pending) => void
export type Effects = Readonly<Record<string, Effect>>

/** @param afterSeconds as long as a small real cloud takes */
export function schedule(
  world: World,
  region: string,
  afterSeconds: number,
  effect: string,
  id: string,
  data?: Pending['data'],
): void {
  const at = world.now() + (afterSeconds * 1000) / world.speed
  world.state.pending.push({ at, region, effect, id, ...(data && { data }) })
}

/** Does everything whose time has come, in the order of the times. */
export function settle(world: World, effects: Effects): void {
  for (;;) {
    const { pending } = world.state
    if (pending.length === 0) return
    const now = world.now()
    const due = pending.filter(({ at }) => at <= now).sort((left, right) => left.at - right.at)
    if (due.length === 0) return
    world.state.pending = pending.filter(({ at }) => at > now)
    for (const one of due) {
      const region = world.state.regions[one.region]
      if (region) effects[one.effect]?.(world, region, one)
    }
  }
}

/** Forgets what was still to happen to a thing. */
export function forget(world: World, id: string): void {
  world.state.pending = world.state.pending.filter((one) => one.id !== id)
}
