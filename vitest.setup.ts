/**
 * After each file of tests. Modules live on from file to file in a worker (importing them anew was a third of the run), and
 * with them what one file left in the process: a secret of one would be masked in the messages of the next.
 */
import { afterAll } from 'vitest'

interface SecretRegistry {
  readonly formsOf: Map<string, unknown>
  searcher: unknown
}

const isRegistry = (value: unknown): value is SecretRegistry =>
  typeof value === 'object' && value !== null && 'formsOf' in value && value.formsOf instanceof Map

afterAll(() => {
  // packages/core/src/secret/registry.ts
  const registry: unknown = Reflect.get(globalThis, Symbol.for('@pve/core/secrets'))
  if (!isRegistry(registry)) return
  registry.formsOf.clear()
  registry.searcher = undefined
})
