/** What every part of nova's scenario works with. */
import type { Recorder } from './recorder.js'
import type { World } from './world.js'

/** What the recording asks for where it does not say otherwise. */
export const microversion = '2.90'
export const nothing = '00000000-0000-4000-8000-000000000bad'

export interface Scene {
  readonly nova: Recorder
  readonly neutron: Recorder
  readonly cinder: Recorder
  readonly world: World
  readonly asMember: (status: number) => { token: string; microversion: string; status: number }
  readonly asAdmin: (status: number) => { token: string; microversion: string; status: number }
  /** Waits for it. */
  readonly status: (server: string, ...wanted: readonly string[]) => Promise<void>
  /** A network of the recording's project. */
  readonly network: string
  readonly subnet: string
}

/** The smallest server that there is. */
export const smallServer = ({ world, network }: Scene, name: string) => ({
  name,
  imageRef: world.lab.images['lab-tiny'],
  flavorRef: world.lab.flavors['m1.tiny'],
  networks: [{ uuid: network }],
})
