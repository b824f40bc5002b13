/** Launches as YAML: to be kept, shared and launched again. */
import { readSpecFile, writeSpecFile } from '@pve/core/spec'
import { parseLaunchSpec } from './launch.js'
import { type LaunchInput, type LaunchSpec, launchSpec } from './spec.js'

/**
 * A launch from YAML, with its defaults. Names are not looked up.
 *
 * @param source how errors call it: the file's name
 * @throws ValidationError with line and column of everything that is wrong
 * @example
 * const text = 'name: web\nflavor: m1.small\nimage: debian-12\nnetworks: [shop]\n'
 * const spec = readLaunchFile(text, 'web.yaml')
 * console.log(spec.flavor, spec.count) // m1.small 1
 */
export function readLaunchFile(text: string, source: string): LaunchSpec {
  return readSpecFile(text, source, { schema: launchSpec, what: 'a launch' })
}

/**
 * A launch as YAML, with nothing that the defaults say anyway.
 *
 * @throws ValidationError for what no cloud could do
 * @example
 * console.log(writeLaunchFile({ name: 'web', flavor: 'm1.small', image: 'debian-12', count: 1 }))
 * // name: web
 * // flavor: m1.small
 * // image: debian-12
 */
export function writeLaunchFile(input: LaunchInput): string {
  const spec = parseLaunchSpec(input)
  const said = Object.entries(spec).filter(
    ([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(defaults[key]),
  )
  return writeSpecFile(Object.fromEntries(said))
}

const defaults: Readonly<Record<string, unknown>> = { count: 1, metadata: {}, tags: [] }
