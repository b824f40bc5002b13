/** What provisioning takes from outside the spec: secrets by name, and files beside the YAML. Read before anything is made. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Issue, Secret } from '@pve/core'
import type { StepInputs } from './provision/plan.js'
import { resolveSecret, type SecretSources, type SecretValue } from './secret-value.js'
import type { ContainerSpec } from './spec.js'
import type { ProvisionStep } from './spec-provision.js'

export interface InputSources extends SecretSources {
  /** What the paths of `source` are relative to. Default the working directory. */
  readonly baseFolder?: string
}

export async function readInputs(
  { provision = [] }: ContainerSpec,
  sources: InputSources,
  issues: Issue[],
): Promise<StepInputs[]> {
  const all: StepInputs[] = []
  for (const [index, step] of provision.entries()) {
    const path = `provision[${index}]`
    const secrets = new Map<string, Secret>()
    for (const [key, value] of Object.entries(secretsOf(step))) {
      const secret = await resolveSecret(value, `${path}.${key}`, sources, issues)
      if (secret) secrets.set(key, secret)
    }
    const files = new Map<string, Uint8Array>()
    for (const [key, source] of Object.entries(filesOf(step))) {
      try {
        files.set(key, await readFile(resolve(sources.baseFolder ?? '.', source)))
      } catch (error) {
        const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
        issues.push({ path: `${path}.${key}`, message: `'${source}' cannot be read (${why})` })
      }
    }
    all.push({ secrets, files })
  }
  return all
}

function secretsOf(step: ProvisionStep): Record<string, SecretValue> {
  const env = Object.entries(step.script?.env ?? {}).flatMap(([name, value]): [string, SecretValue][] =>
    typeof value === 'string' ? [] : [[`script.env.${name}`, value]],
  )
  return {
    ...Object.fromEntries(env),
    ...(step.user?.password && { 'user.password': step.user.password }),
    ...(step.tailscale?.authKey && { 'tailscale.authKey': step.tailscale.authKey }),
  }
}

const filesOf = (step: ProvisionStep): Record<string, string> => ({
  ...(step.file?.source !== undefined && { 'file.source': step.file.source }),
  ...(step.script?.source !== undefined && { 'script.source': step.script.source }),
})
