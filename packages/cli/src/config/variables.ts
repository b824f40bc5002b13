/** Settings of the environment, and of a `.env` in the working directory, which the environment wins over. */
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { readFileIfThere } from '@pve/core'

export interface Setting<T> {
  readonly value: T
  /** `flag --host`, `environment PROXMOX_HOST`, `.env PROXMOX_HOST`, `config … clusters.lab`, `credential store`, `default`. */
  readonly source: string
}

export type Env = Readonly<Record<string, string | undefined>>

/** Looks a variable up; an empty one is none. */
export type Variables = (name: string) => Setting<string> | undefined

export async function readVariables(env: Env, cwd: string): Promise<Variables> {
  const text = await readFileIfThere(join(cwd, '.env'))
  const ofFile: Env = text === undefined ? {} : parseEnv(text)
  return (name) => {
    const own = env[name]
    if (own !== undefined && own !== '') return { value: own, source: `environment ${name}` }
    const value = ofFile[name]
    return value !== undefined && value !== '' ? { value, source: `.env ${name}` } : undefined
  }
}

export const isTrue = (text: string): boolean => /^(?:1|true|yes|on)$/i.test(text)
