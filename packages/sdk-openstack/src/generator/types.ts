/** The text of a generated module: types by openapi-typescript, and what depends on the microversion beside them. */
import type { ApiDocument } from './document.js'
import {
  type BodyVariant,
  microversionsOf,
  minorOf,
  type OperationMicroversions,
  type Range,
} from './microversions.js'

export interface GeneratedService {
  /** TypeScript: `paths`, `components`, and where the service has microversions `Microversion`, `bodies`, `queries`. */
  readonly types: string
  /** Which microversions each operation is for; absent operations are in all of them. */
  readonly operations: Readonly<Record<string, Range>>
  /** Absent where the service has no microversions. */
  readonly newest?: string
}

/**
 * @param first the oldest microversion; undefined for a service without microversions
 */
export async function generateService(
  document: ApiDocument,
  { first, header }: { first: string | undefined; header: string },
): Promise<GeneratedService> {
  const types = `${header}\n${await typesOf(document)}`
  if (first === undefined) return { types: `${types}${withoutMicroversions}`, operations: {} }
  const found = microversionsOf(document)
  const major = first.split('.')[0] ?? ''
  const versions = Array.from(
    { length: minorOf(document.version) - minorOf(first) + 1 },
    (_, index) => `${major}.${minorOf(first) + index}`,
  )
  const ranges = new Map<string, string>()
  const name = (range: Range): string => {
    const within = versions.filter(
      (version) =>
        minorOf(version) >= minorOf(range.from ?? first) &&
        minorOf(version) <= minorOf(range.to ?? document.version),
    )
    if (within.length === versions.length) return 'Microversion'
    if (within.length === 0) return 'never'
    const alias = `From_${range.from ?? first}_to_${range.to ?? document.version}`.replaceAll('.', '_')
    ranges.set(alias, within.map((version) => `"${version}"`).join(' | '))
    return alias
  }
  const bodies = entries(found, ({ bodies }) =>
    bodies.length === 0
      ? undefined
      : bodies.map((body) => `\n  | ${bodyOf(body, name(body.range))}`).join(''),
  )
  const queries = entries(found, ({ query }) => {
    const own = Object.entries(query).map(([parameter, range]) => `"${parameter}": ${name(range)}`)
    return own.length === 0 ? undefined : `{ ${own.join('; ')} }`
  })
  const aliases = [...ranges].map(([alias, union]) => `type ${alias} = ${union}\n`).join('')
  const operations = Object.fromEntries(
    [...found].flatMap(([key, { range }]) =>
      range.from !== undefined || range.to !== undefined ? [[key, range]] : [],
    ),
  )
  return {
    types: [
      types,
      `/** All that this SDK knows. */\nexport type Microversion = ${versions.map((version) => `"${version}"`).join(' | ')}\n`,
      `/** The newest that this SDK knows. */\nexport type Newest = "${document.version}"\n`,
      aliases,
      `/** Request bodies, and the microversions that each is for. */\nexport interface bodies {\n${bodies}}\n`,
      `/** Query parameters that are not in all microversions. */\nexport interface queries {\n${queries}}\n`,
    ].join(''),
    operations,
    newest: document.version,
  }
}

const withoutMicroversions =
  'export type Microversion = never\nexport type Newest = never\nexport type bodies = Record<never, never>\nexport type queries = Record<never, never>\n'

function entries(
  found: ReadonlyMap<string, OperationMicroversions>,
  text: (operation: OperationMicroversions) => string | undefined,
): string {
  return [...found]
    .map(([key, operation]) => ({ key, text: text(operation) }))
    .flatMap(({ key, text }) => (text === undefined ? [] : [` "${key}": ${text}\n`]))
    .join('')
}

function bodyOf({ schema, action }: BodyVariant, at: string): string {
  const body = schema === undefined ? `{ "${action}": null }` : `components["schemas"]["${schema}"]`
  return `{ at: ${at}; body: ${body} }`
}

async function typesOf(document: ApiDocument): Promise<string> {
  const { default: openapiTs, astToString } = await import('openapi-typescript')
  // openapi-typescript reads JSON text itself, so the document needs no cast to its type.
  const nodes = await openapiTs(JSON.stringify(document.openApi), {
    alphabetize: false,
    defaultNonNullable: false,
    silent: true,
  })
  return leaner(astToString(nodes))
}

/** Without the lines that say what is not there, which every program that imports the SDK would have to parse. */
function leaner(text: string): string {
  return text
    .replace(/^ +\w+\?: never;\n/gm, '')
    .replace(/^ +parameters: \{\n +\};\n/gm, '')
    .replace(/^ +headers: \{\n +\[name: string\]: unknown;\n +\};\n/gm, '')
    .replace(/^ +\/\*\*[^*]*(?:\*(?!\/)[^*]*)*\*\/\n/gm, '')
    .replace(/^( +)/gm, (spaces) => ' '.repeat(spaces.length / 4))
}
