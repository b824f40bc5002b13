/** What version documents said, kept on disk: so that a command that runs often asks for them once a day. */

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Logger, silentLogger, writeFileAtomic } from '@pve/core'
import { z } from 'zod'
import { type Endpoint, serviceNames } from '../client/index.js'

export interface DiscoveryCache {
  get(key: string): Promise<Endpoint | undefined>
  set(key: string, endpoint: Endpoint): Promise<void>
}

const day = 24 * 60 * 60 * 1000

const entryShape = z.object({
  at: z.number(),
  key: z.string(),
  endpoint: z.object({
    service: z.enum(serviceNames),
    url: z.string(),
    version: z.string().exactOptional(),
    microversions: z.object({ min: z.string(), max: z.string() }).exactOptional(),
    quirks: z.array(z.string()),
  }),
})

export interface FileDiscoveryCacheOptions {
  readonly folder: string
  /** Default: 24 hours. */
  readonly lifetimeMs?: number
  /** Epoch milliseconds; default: Date.now. */
  readonly now?: () => number
  readonly logger?: Logger
}

/**
 * One small file for each endpoint: written whole, so that processes need not wait for one another.
 * @example
 * const discoveryCache = fileDiscoveryCache({ folder: '/var/cache/shop-deploy/versions', lifetimeMs: 3_600_000 })
 * const shop = openCloud({ config: await resolveCloud({ cloud: 'shop' }), discoveryCache })
 * console.log((await shop.compute.endpoint()).url)
 */
export function fileDiscoveryCache(options: FileDiscoveryCacheOptions): DiscoveryCache {
  const { folder, lifetimeMs = day, now = Date.now, logger = silentLogger } = options
  const pathOf = (key: string) =>
    join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`)
  return {
    async get(key) {
      try {
        const entry = entryShape.parse(JSON.parse(await readFile(pathOf(key), 'utf8')))
        return entry.key === key && now() - entry.at < lifetimeMs ? entry.endpoint : undefined
      } catch {
        // Not there, or damaged: it is asked for again, and written anew.
        return undefined
      }
    },
    async set(key, endpoint) {
      try {
        await writeFileAtomic(pathOf(key), JSON.stringify({ at: now(), key, endpoint }))
      } catch (error) {
        logger.debug({ error: String(error) }, 'the version documents could not be kept')
      }
    },
  }
}
