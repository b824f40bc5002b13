/** What a service says of its versions. Facts measured in the lab: no two services write it the same way. */
import { z } from 'zod'
import type { MicroversionRange } from '../client/index.js'

export interface ApiVersion {
  /** `v2.1`, as its id says. */
  readonly id: string
  readonly status: string
  /** The last part of its own link's path, `v2.1`; undefined where the link is empty or ends in nothing of that kind. */
  readonly segment?: string
  readonly microversions?: MicroversionRange
}

const entryShape = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  status: z.string().default(''),
  version: z.string().nullish(),
  max_version: z.string().nullish(),
  min_version: z.string().nullish(),
  links: z.array(z.looseObject({ rel: z.string().optional(), href: z.string().optional() })).default([]),
})

/**
 * The versions that a service says it has, whatever the form.
 * @param body of its answer, as parsed JSON
 * @returns undefined when it is no version document
 */
export function readVersionDocument(body: unknown): readonly ApiVersion[] | undefined {
  const found = entriesOf(body)
  if (found === undefined) return undefined
  const versions = found.flatMap((entry) => {
    const parsed = entryShape.safeParse(entry)
    return parsed.success ? [toVersion(parsed.data)] : []
  })
  return versions.length === 0 ? undefined : versions
}

/** `{ versions: [] }`, `{ versions: { values: [] } }` or `{ version: {} }`; Gnocchi and Swift have others. */
function entriesOf(body: unknown): readonly unknown[] | undefined {
  const list = z.looseObject({ versions: z.array(z.unknown()) }).safeParse(body)
  if (list.success) return list.data.versions
  const wrapped = z.looseObject({ versions: z.looseObject({ values: z.array(z.unknown()) }) }).safeParse(body)
  if (wrapped.success) return wrapped.data.versions.values
  const one = z.looseObject({ version: z.looseObject({}) }).safeParse(body)
  return one.success ? [one.data.version] : undefined
}

function toVersion(entry: z.infer<typeof entryShape>): ApiVersion {
  const self = entry.links.find(({ rel }) => rel === 'self')?.href ?? ''
  const segment = segmentOf(self)
  // Empty texts stand for "no microversions" (nova v2.0, manila v1).
  const max = entry.max_version || entry.version || ''
  const min = entry.min_version || ''
  return {
    id: entry.id,
    status: entry.status.toUpperCase(),
    ...(segment !== undefined && { segment }),
    ...(max !== '' && min !== '' && { microversions: { min, max } }),
  }
}

/** A link's host, scheme and prefix may be wrong behind a proxy: of it only the version is used. */
function segmentOf(href: string): string | undefined {
  const path = URL.canParse(href, 'http://any.host') ? new URL(href, 'http://any.host').pathname : ''
  return path
    .split('/')
    .reverse()
    .find((part) => isVersionSegment(part))
}

export const isVersionSegment = (part: string): boolean => /^v\d+(\.\d+)?$/.test(part)

/** `v2.1` → 2. */
export const majorOf = (id: string): number => Number(/^v?(\d+)/.exec(id)?.[1] ?? Number.NaN)

/** Of one major version the one to use: the current, else the newest that is not deprecated. */
export function chooseVersion(
  versions: readonly ApiVersion[],
  major: number | undefined,
): ApiVersion | undefined {
  const minor = ({ id }: ApiVersion) => Number(/^v?\d+\.(\d+)/.exec(id)?.[1] ?? 0)
  const rank = ({ status }: ApiVersion) => ({ CURRENT: 2, STABLE: 2, SUPPORTED: 1 })[status] ?? 0
  return versions
    .filter(({ id }) => major === undefined || majorOf(id) === major)
    .toSorted((one, other) => rank(other) - rank(one) || minor(other) - minor(one))[0]
}
