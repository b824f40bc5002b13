import type { Secret } from '@pve/core'
import type { CloudKey } from '../sources/index.js'

/** Values of a cloud that are kept encrypted, by their clouds.yaml names: `{ password: … }`. */
export type ProfileValues = Readonly<Partial<Record<CloudKey, string | Secret>>>

export interface LoadedProfile {
  readonly values: ProfileValues
  /** For people: "profile lab in the keyring". */
  readonly origin: string
}

export interface ProfileReader {
  /** Undefined when there is none of this name. */
  load(name: string): Promise<LoadedProfile | undefined>
}
