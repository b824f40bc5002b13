/** clouds.yaml, secure.yaml and clouds-public.yaml: the values of each cloud with their lines. */
import { type Logger, readFileIfThere, suggest } from '@pve/core'
import { isScalar, isSeq } from 'yaml'
import {
  type FoundValue,
  foundValue,
  isKnownKey,
  isSecretKey,
  isSignInKey,
  keyOf,
  signInKeys,
} from './layer.js'
import { type Item, YamlText } from './yaml-text.js'

/** The values of one cloud, as far as one file tells them. */
export interface CloudEntry {
  /** File and line where it begins. */
  readonly origin: string
  readonly values: ReadonlyMap<string, FoundValue>
  /** Undefined: the file does not list regions. */
  readonly regions: readonly Region[] | undefined
  /** Of `auth_methods`, for multi-factor sign-in; undefined: not given. */
  readonly authMethods: readonly string[] | undefined
}

export interface Region {
  readonly name: string
  readonly origin: string
  /** What is different in this region. */
  readonly values: ReadonlyMap<string, FoundValue>
}

/** By name. */
export type Clouds = ReadonlyMap<string, CloudEntry>

/**
 * @param top the key that holds the clouds
 * @returns undefined when there is no such file
 * @throws ConfigError with file, line and column
 */
export async function readCloudsFile(
  path: string,
  top: 'clouds' | 'public-clouds',
  logger: Logger,
): Promise<Clouds | undefined> {
  const text = await readFileIfThere(path)
  if (text === undefined) return undefined
  const yaml = new YamlText(path, text)
  const all = yaml.pairs(yaml.top).find(({ key }) => key === top)
  const clouds = all === undefined ? [] : yaml.pairs(all)
  return new Map(clouds.map((cloud) => [cloud.key, cloudEntry(yaml, cloud, logger)]))
}

/** Whether any of them has a secret in clear. */
export function holdsSecret(clouds: Clouds): boolean {
  return [...clouds.values()].some(({ values }) => [...values.keys()].some(isSecretKey))
}

function cloudEntry(yaml: YamlText, cloud: Item, logger: Logger): CloudEntry {
  const values = new Map<string, FoundValue>()
  const inAuth = new Map<string, FoundValue>()
  let regions: readonly Region[] | undefined
  let authMethods: readonly string[] | undefined
  for (const pair of yaml.pairs(cloud)) {
    const key = keyOf(pair.key)
    if (key === 'auth') readAuth(yaml, pair, inAuth, logger)
    else if (key === 'regions') regions = yaml.items(pair).map((item) => regionOf(yaml, item, logger))
    else if (key === 'region_name' && isSeq(pair.node))
      regions ??= yaml.items(pair).map((item) => regionOf(yaml, item, logger))
    else if (key === 'auth_methods') authMethods = namesOf(yaml, pair)
    else readValue(yaml, pair, values)
  }
  // Several in one text, as it was written before there was `regions`.
  const named = values.get('region_name')
  if (regions === undefined && typeof named?.value === 'string' && named.value.includes(',')) {
    const { origin } = named
    regions = named.value.split(',').map((name) => ({ name: name.trim(), origin, values: new Map() }))
    values.delete('region_name')
  }
  return { origin: yaml.origin(cloud), values: new Map([...values, ...inAuth]), regions, authMethods }
}

function regionOf(yaml: YamlText, item: Item, logger: Logger): Region {
  const origin = yaml.origin(item)
  const values = new Map<string, FoundValue>()
  if (isScalar(item.node)) return { name: yaml.text(item) ?? '', origin, values }
  let name: string | undefined
  for (const pair of yaml.pairs(item)) {
    if (pair.key === 'name') name = yaml.text(pair)
    if (pair.key !== 'values') continue
    for (const inner of yaml.pairs(pair)) {
      if (inner.key === 'auth') readAuth(yaml, inner, values, logger)
      else readValue(yaml, inner, values)
    }
  }
  if (name === undefined)
    throw yaml.wrongType(item, 'the name of a region, or a map with its name and values')
  return { name, origin, values }
}

function readAuth(yaml: YamlText, auth: Item, into: Map<string, FoundValue>, logger: Logger): void {
  for (const pair of yaml.pairs(auth)) {
    const key = keyOf(pair.key)
    if (!isSignInKey(key)) {
      const meant = suggest(key, signInKeys)
      logger.warn(
        { file: yaml.file, line: pair.line, key: pair.path },
        `${yaml.origin(pair)}: ${pair.path} is not used${meant === undefined ? '' : `; did you mean ${meant}?`}`,
      )
    } else readValue(yaml, pair, into)
  }
}

/** What means nothing here is passed over, whatever it is: the files also hold settings of other programs. */
function readValue(yaml: YamlText, pair: Item & { key: string }, into: Map<string, FoundValue>): void {
  const key = keyOf(pair.key)
  if (!isKnownKey(key)) return
  const text = yaml.text(pair)
  if (text !== undefined) into.set(key, foundValue(key, text, yaml.origin(pair)))
}

function namesOf(yaml: YamlText, item: Item): string[] {
  if (isScalar(item.node)) return (yaml.text(item) ?? '').split(',').map((name) => name.trim())
  return yaml.items(item).map((one) => yaml.text(one) ?? '')
}
