/** Which packages users get with ours, and under which licences. */
import { z } from 'zod'

/** Licences under which a package may come with ours: all of them ask for no more than their text to be kept. */
const allowedLicenses: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
])

const names = z.record(z.string(), z.string()).default({})
const lockSchema = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      license: z.string().optional(),
      link: z.boolean().optional(),
      resolved: z.string().optional(),
      dependencies: names,
      optionalDependencies: names,
    }),
  ),
})
export type Lock = z.infer<typeof lockSchema>

export const readLock = (text: string): Lock => lockSchema.parse(JSON.parse(text))

export interface Dependency {
  readonly name: string
  readonly version: string
  /** An SPDX expression; undefined where the package says nothing. */
  readonly license: string | undefined
  /** Names of our packages that bring it. */
  readonly broughtBy: readonly string[]
}

/** What a package of ours gives its users: npm installs the first, the second is inside its files. */
export interface Given {
  readonly name: string
  /** As in the lock file: `packages/cli`. */
  readonly folder: string
  readonly bundled: readonly string[]
}

/**
 * Everything that users of the packages get, and what that needs in turn.
 * @param licenseOf what the installed package itself says, where the lock file does not
 */
export function dependenciesOf(
  lock: Lock,
  given: readonly Given[],
  licenseOf: (path: string) => string | undefined,
): Dependency[] {
  const found = new Map<string, Dependency & { readonly broughtBy: string[] }>()
  /** The same version can stand in several places. */
  const add = (path: string, ours: string): void => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const version = lock.packages[path]?.version ?? ''
    const key = `${name} ${version}`
    const known = found.get(key)
    if (known && !known.broughtBy.includes(ours)) known.broughtBy.push(ours)
    const license = lock.packages[path]?.license ?? licenseOf(path)
    if (!known) found.set(key, { name, version, license, broughtBy: [ours] })
  }
  for (const { name: ours, folder, bundled } of given) {
    const seen = new Set<string>()
    const visit = (path: string, wanted: readonly string[]): void => {
      for (const name of wanted) {
        const at = locate(lock, path, name)
        // A platform's package that this machine has no use for is in the lock file too; a missing one is npm's to tell.
        if (at === undefined || seen.has(at)) continue
        seen.add(at)
        const target = lock.packages[at]
        const real = target?.link ? (target.resolved ?? at) : at
        if (!target?.link) add(at, ours)
        visit(real, wantsOf(lock, real))
      }
    }
    visit(folder, [...wantsOf(lock, folder), ...bundled])
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, dependency]) => dependency)
}

const wantsOf = (lock: Lock, path: string): string[] =>
  Object.keys({ ...lock.packages[path]?.dependencies, ...lock.packages[path]?.optionalDependencies })

/** As Node looks a package up: in the folder's own node_modules, then in those above it. */
function locate(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (path in lock.packages) return path
    if (folder === '') return undefined
  }
}

/** Whether an SPDX expression can be met by allowed licences: one side of each OR, both of each AND. */
export function isAllowed(expression: string | undefined): boolean {
  const tokens = expression?.match(/[()]|[^\s()]+/g) ?? []
  let at = 0
  const either = (): boolean => {
    let result = both()
    while (tokens[at] === 'OR') {
      at++
      const other = both()
      result = result || other
    }
    return result
  }
  const both = (): boolean => {
    let result = one()
    while (tokens[at] === 'AND') {
      at++
      const other = one()
      result = result && other
    }
    return result
  }
  const one = (): boolean => {
    const token = tokens[at++]
    if (token !== '(') return token !== undefined && allowedLicenses.has(token)
    const inner = either()
    return tokens[at++] === ')' && inner
  }
  return either() && at === tokens.length
}

export interface LicenseText {
  /** `zod 4.6.5` */
  readonly of: string
  readonly isThere: boolean
}

/** The packages of a THIRD-PARTY-LICENSES file, by its blocks (scripts/build.ts). */
export const readLicenseTexts = (thirdParty: string): LicenseText[] =>
  thirdParty.split(`\n${'-'.repeat(80)}\n\n`).map((block) => {
    const [title = '', ...text] = block.trim().split('\n')
    return { of: title.replace(/, [^,]*$/, ''), isThere: text.length > 1 }
  })

/** The text of docs/licenses.md. */
export const licensesPage = (dependencies: readonly Dependency[]): string => `# Licences

<!-- Made by \`npm run docs:licenses\` from package-lock.json. Do not edit. -->

pve-suite is under the Apache License 2.0. What follows comes with its packages: npm installs it, or it is inside the commands of
\`@pve/cli\`, whose archive has the texts in \`THIRD-PARTY-LICENSES.txt\`. Optional peers (\`@napi-rs/keyring\`, \`msw\`,
\`openapi-typescript\`, \`typescript\`) are installed by who wants them, and are not listed.

\`npm run check:licenses\` fails on a licence that is not among these: ${[...allowedLicenses].join(', ')}.

| package | version | licence | comes with |
| --- | --- | --- | --- |
${dependencies
  .map(
    ({ name, version, license, broughtBy }) =>
      `| ${name} | ${version} | ${license ?? 'unknown'} | ${broughtBy.join(', ')} |`,
  )
  .join('\n')}
`
