/** Tokens in a file: 0600, replaced as a whole, changes locked among processes. */
import {
  type Logger,
  PveError,
  readPrivateFileIfThere,
  revealSecret,
  Secret,
  silentLogger,
  withFileLock,
  writeFileAtomic,
} from '@pve/core'
import { z } from 'zod'
import type { IssuedToken } from '../keystone/answer.js'
import { fingerprintOf, fitsFingerprint } from './fingerprint.js'
import type { TokenCache, TokenOwner } from './types.js'

export interface FileTokenCacheOptions {
  /** Its folder is to be the owner's alone (0700) and is made when there is none. */
  readonly path: string
  /** Epoch milliseconds. Default: Date.now. */
  readonly now?: () => number
  /** Warn: a file that is damaged, open to others, or cannot be written. It is then done without. */
  readonly logger?: Logger
}

const endpoint = z.object({
  id: z.string(),
  url: z.string(),
  interface: z.enum(['public', 'internal', 'admin']),
  region: z.string(),
})
const scope = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('project'),
    id: z.string(),
    name: z.string(),
    domainName: z.string().exactOptional(),
  }),
  z.object({ type: z.literal('domain'), id: z.string(), name: z.string() }),
  z.object({ type: z.literal('system') }),
  z.object({ type: z.literal('unscoped') }),
])
const entrySchema = z.object({
  fingerprint: z.string(),
  token: z.string().min(1),
  user: z.object({ id: z.string(), name: z.string(), domainName: z.string().exactOptional() }),
  scope,
  roles: z.array(z.string()),
  methods: z.array(z.string()),
  issuedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  catalog: z.array(z.object({ type: z.string(), name: z.string(), endpoints: z.array(endpoint) })),
})
type Entry = z.infer<typeof entrySchema>
const fileSchema = z.object({ version: z.literal(1), tokens: z.record(z.string(), entrySchema) })
type Entries = ReadonlyMap<string, Entry>

/** How long another process may hold the file: writing it takes milliseconds. */
const lockLimitMs = 5_000

/**
 * Tokens in one file for all clouds, of mode 0600; writing waits at most 5 s for another process. What goes wrong is
 * told to the logger, and done without.
 * @example
 * import { homedir } from 'node:os'
 * const tokenCache = fileTokenCache({ path: `${homedir()}/.cache/shop-deploy/tokens.json` })
 * const shop = openCloud({ config: await resolveCloud({ cloud: 'shop' }), tokenCache })
 * await shop.signedIn() // the next program need not sign in until the token expires
 */
export function fileTokenCache({
  path,
  now = Date.now,
  logger = silentLogger,
}: FileTokenCacheOptions): TokenCache {
  const guarded = async <T>(what: string, run: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await run()
    } catch (error) {
      const hint = error instanceof PveError ? error.hint : undefined
      logger.warn(
        {
          file: path,
          error: error instanceof Error ? error.message : String(error),
          ...(hint !== undefined && { hint }),
        },
        `the kept tokens could not be ${what}`,
      )
      return undefined
    }
  }
  const isAlive = ({ expiresAt }: Entry) => new Date(expiresAt).getTime() > now()
  const change = async (edit: (entries: Map<string, Entry>) => void) => {
    await withFileLock(
      path,
      async () => {
        const before = (await guarded('read', () => read(path, logger))) ?? new Map()
        const entries = new Map([...before].filter(([, entry]) => isAlive(entry)))
        edit(entries)
        const content = { version: 1, tokens: Object.fromEntries(entries) }
        await writeFileAtomic(path, `${JSON.stringify(content)}\n`)
      },
      { timeLimitMs: lockLimitMs },
    )
  }
  return {
    async get({ key, secret }) {
      const entry = (await guarded('read', () => read(path, logger)))?.get(key)
      if (entry === undefined || !isAlive(entry) || !fitsFingerprint(secret, entry.fingerprint))
        return undefined
      return issuedOf(entry)
    },
    async set(owner, issued) {
      await guarded('written', () => change((entries) => entries.set(owner.key, entryOf(owner, issued))))
    },
    async delete({ key }) {
      const there = await guarded('read', () => read(path, logger))
      if (there?.has(key) === true) await guarded('written', () => change((entries) => entries.delete(key)))
    },
  }
}

/** @throws ConfigError FILE_NOT_PRIVATE */
async function read(path: string, logger: Logger): Promise<Entries> {
  const bytes = await readPrivateFileIfThere(path)
  if (bytes === undefined) return new Map()
  let content: unknown
  try {
    content = JSON.parse(bytes.toString('utf8'))
  } catch {
    // Its words quote the text, which is made of tokens.
  }
  const parsed = fileSchema.safeParse(content)
  if (parsed.success) return new Map(Object.entries(parsed.data.tokens))
  logger.warn({ file: path }, `${path} is damaged, or of another version; the tokens in it are not used`)
  return new Map()
}

function entryOf(owner: TokenOwner, { token, facts }: IssuedToken): Entry {
  const { user, roles, methods, issuedAt, expiresAt, catalog } = facts
  return {
    fingerprint: fingerprintOf(owner.secret),
    token: revealSecret(token),
    user: { ...user },
    scope: { ...facts.scope },
    roles: [...roles],
    methods: [...methods],
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    catalog: catalog.map(({ type, name, endpoints }) => ({
      type,
      name,
      endpoints: endpoints.map((one) => ({ ...one })),
    })),
  }
}

function issuedOf({ token, issuedAt, expiresAt, fingerprint: _, ...facts }: Entry): IssuedToken {
  return {
    token: Secret.of(token),
    facts: { ...facts, issuedAt: new Date(issuedAt), expiresAt: new Date(expiresAt) },
  }
}
