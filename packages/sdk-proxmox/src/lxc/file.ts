/**
 * A container's spec as YAML or JSON: read with the line of each mistake, `${NAME}` put in from the environment, written
 * so that people like to read it.
 */
import type { Issue } from '@pve/core'
import { type Place, readSpecFile, type WriteSpecOptions, writeSpecFile } from '@pve/core/spec'
import { type Document, isScalar, type Scalar, visit } from 'yaml'
import { writableStep } from './provision/record.js'
import { withoutValue } from './secret-value.js'
import { type ContainerSpec, containerSpecSchema } from './spec.js'

export interface ReadContainerSpecOptions {
  /** What `${NAME}` is taken from. Default the environment of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/**
 * A container's spec from YAML or JSON.
 *
 * `${NAME}`, `${NAME:-default}` and `$${` for a bare `${` work in every value but the text of scripts and files, which
 * has dollars of its own. A secret that is just `${NAME}` stays a reference, and is looked up when it is used.
 *
 * @param source how errors call it: the file's name
 * @throws ValidationError; each issue has its line and column
 * @example
 * import { readFile } from 'node:fs/promises'
 *
 * const spec = readContainerSpec(await readFile('cache.yaml', 'utf8'), 'cache.yaml')
 * await createContainer(client, spec)
 */
export const readContainerSpec = (
  text: string,
  source: string,
  options: ReadContainerSpecOptions = {},
): ContainerSpec =>
  readSpecFile(text, source, {
    schema: containerSpecSchema,
    what: 'a container',
    prepare: (document, place) => interpolate(document, place, options.env ?? process.env),
  })

/** Fields whose text is another program's. */
const verbatim = new Set(['run', 'content', 'unless'])

function interpolate(
  document: Document,
  place: Place,
  env: Readonly<Record<string, string | undefined>>,
): Issue[] {
  const issues: Issue[] = []
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string' || !node.value.includes('${')) return undefined
      const names = keysOf(path)
      const name = names.at(-1) ?? ''
      if (verbatim.has(name)) return undefined
      const whole = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(node.value)?.[1]
      if (whole !== undefined && isSecretPlace(names)) return document.createNode({ env: whole })
      replaceIn(node, env, (message) =>
        issues.push({ path: names.join('.'), message, source: place(node.range?.[0]) }),
      )
      return undefined
    },
  })
  return issues
}

const isSecretPlace = (names: readonly string[]): boolean => {
  const name = names.at(-1)
  return name === 'password' || name === 'authKey' || names.at(-2) === 'env'
}

/** The keys above a node, from the top; indexes of lists are left out. */
function keysOf(path: readonly unknown[]): string[] {
  return path.flatMap((one) => {
    if (typeof one !== 'object' || one === null || !('key' in one)) return []
    const { key } = one
    return isScalar(key) ? [String(key.value)] : []
  })
}

function replaceIn(
  node: Scalar,
  env: Readonly<Record<string, string | undefined>>,
  refused: (message: string) => void,
): void {
  const text = String(node.value)
  node.value = text.replace(/\$\$\{|\$\{([^}]*)\}/g, (match: string, inner: string | undefined): string => {
    if (inner === undefined) return '${'
    const [, name, , fallback] = /^([A-Za-z_][A-Za-z0-9_]*)(:?-(.*))?$/s.exec(inner) ?? []
    if (name === undefined) {
      refused(`'${match}' is not a variable: write \${NAME}, \${NAME:-default}, or $\${ for a bare \${`)
      return match
    }
    const value = env[name]
    if (value !== undefined && (value !== '' || fallback === undefined)) return value
    if (fallback !== undefined) return fallback
    refused(`the environment variable ${name} is not set; a default can be given: \${${name}:-default}`)
    return match
  })
  // What is put in may be a number or a boolean, as if it had been written there.
  if (node.type === 'PLAIN' && typeof node.value === 'string') node.value = plainValue(node.value)
}

function plainValue(text: string): unknown {
  if (/^(?:true|false)$/.test(text)) return text === 'true'
  return /^(?:0|-?[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text
}

/**
 * A spec as plain data for a file: secrets become references.
 * @returns also the names of the environment variables that whoever uses the file has to set
 * @example
 * import { Secret } from '@pve/core'
 *
 * const spec = parseContainerSpec({ hostname: 'cache', password: Secret.of(process.env['PASSWORD'] ?? '') })
 * writableSpec(spec).variables // ['CONTAINER_PASSWORD']
 */
export function writableSpec(spec: ContainerSpec): { data: Record<string, unknown>; variables: string[] } {
  const { password, provision, ...rest } = spec
  const data = {
    ...rest,
    ...(password && { password: withoutValue(password, 'CONTAINER_PASSWORD') }),
    ...(provision && provision.length > 0 && { provision: provision.map(writableStep) }),
  }
  return { data, variables: [...new Set(referencesIn(data))] }
}

/** Names of `{ env: NAME }`; the environment of a script is a record of such. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  const entries: [string, unknown][] = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only?.[0] === 'env' && typeof only[1] === 'string') return [only[1]]
  return entries.flatMap(([, inner]) => referencesIn(inner))
}

/**
 * YAML of a spec. Secrets are written as `${NAME}`, never as their value.
 * @example
 * import { writeFile } from 'node:fs/promises'
 *
 * const { spec } = await exportContainer(client, 'proxy')
 * await writeFile('proxy.yaml', writeContainerSpec(spec))
 */
export function writeContainerSpec(spec: ContainerSpec, options: WriteSpecOptions = {}): string {
  return writeSpecFile(asVariables(writableSpec(spec).data), options)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** `{ env: NAME }` as people write it. A text that holds `${` would be read as a variable, and is escaped. */
function asVariables(value: object, key = ''): object {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      asVariable(inner, verbatim.has(name) ? name : key),
    ]),
  )
}

function asVariable(value: unknown, key: string): unknown {
  if (typeof value === 'string') return verbatim.has(key) ? value : value.replaceAll('${', () => '$${')
  if (Array.isArray(value)) return value.map((one) => asVariable(one, key))
  if (!isObject(value)) return value
  const entries: [string, unknown][] = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only?.[0] === 'env' && typeof only[1] === 'string') return `\${${only[1]}}`
  return asVariables(value)
}
