/** What every part of neutron's scenario works with. */
import type { Recorder } from './recorder.js'
import type { World } from './world.js'

export const nothing = '00000000-0000-4000-8000-000000000bad'

/** Paths are those below /v2.0, with the name of the thing in the body. */
export type Make = (
  name: string,
  plural: string,
  key: string,
  value: object,
  status?: number,
) => Promise<string>

export interface Scene {
  readonly neutron: Recorder
  readonly world: World
  readonly make: Make
  readonly asMember: (status: number) => { token: string; status: number }
  readonly asAdmin: (status: number) => { token: string; status: number }
}
