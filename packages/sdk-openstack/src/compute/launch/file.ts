/** Launches as YAML: to be kept, shared and launched again. */
import { readSpecFile, writeSpecFile } from '@pve/core/spec'
import { type LaunchInput, type LaunchSpec, launchSpec } from './spec.js'

/**
 * @param source how errors call it: the file's name
 * @throws ValidationError with line and column of everything that is wrong
 */
export function readLaunchFile(text: string, source: string): LaunchSpec {
  return readSpecFile(text, source, { schema: launchSpec, what: 'a launch' })
}

/** With nothing that the defaults say anyway. */
export function writeLaunchFile(input: LaunchInput): string {
  const spec = launchSpec.parse(input)
  const said = Object.entries(spec).filter(
    ([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(defaults[key]),
  )
  return writeSpecFile(Object.fromEntries(said))
}

const defaults: Readonly<Record<string, unknown>> = { count: 1, metadata: {}, tags: [] }
