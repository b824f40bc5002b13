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
  /** Undefined when there is none of this name. @throws ConfigError OS_PROFILE_LOCKED */
  load(name: string): Promise<LoadedProfile | undefined>
}

/** One place that keeps texts by name. */
export interface Vault {
  /** For people: "the keyring". */
  readonly place: string
  get(name: string): Promise<string | undefined>
  set(name: string, text: string): Promise<void>
  /** False when there was none. */
  delete(name: string): Promise<boolean>
  names(): Promise<readonly string[]>
}
