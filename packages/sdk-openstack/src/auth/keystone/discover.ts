import type { TextAnswer } from '@pve/core'
import { z } from 'zod'
import { NotOpenstackError } from '../../client/errors/index.js'
import { jsonOf, notKeystone } from './answer.js'

const version = z.object({
  id: z.string(),
  links: z.array(z.object({ rel: z.string(), href: z.string() })).default([]),
})
const versions = z.union([
  z.object({ versions: z.object({ values: z.array(version) }) }).transform((body) => body.versions.values),
  z.object({ versions: z.array(version) }).transform((body) => body.versions),
  z.object({ version }).transform((body) => [body.version]),
])

/**
 * The address of version 3. One that names it is taken as it is; else the version document of the address says where
 * it is: its path, on the host that the user named, since documents behind a proxy often name another.
 *
 * @throws NotOpenstackError when what answers is no Keystone, or one without version 3
 */
export async function discoverIdentity(
  authUrl: string,
  get: (url: string) => Promise<TextAnswer>,
): Promise<string> {
  const address = authUrl.replace(/\/+$/, '')
  if (/\/v3(?:\.\d+)?$/.test(address)) return address
  // What openrc files of old say: the root, where the versions are, is above it.
  const root = address.replace(/\/v2\.0$/, '')
  const what = `GET ${root}/`
  const answer = await get(`${root}/`)
  if (answer.status !== 200 && answer.status !== 300) throw notKeystone(answer, what)
  const parsed = versions.safeParse(jsonOf(answer, what))
  if (!parsed.success) throw notKeystone(answer, what)
  const third = parsed.data.find(({ id }) => /^v3(?:\.|$)/.test(id))
  if (third === undefined) {
    throw new NotOpenstackError(
      `The identity service at ${root} has no version 3: it offers ${parsed.data.map(({ id }) => id).join(', ') || 'nothing'}.`,
      {
        phase: 'sign in',
        hint: 'Give the address of Keystone (auth_url); other services answer in the same way.',
      },
    )
  }
  const self = third.links.find(({ rel }) => rel === 'self')?.href ?? ''
  const base = new URL(`${root}/`)
  const path = URL.canParse(self, base.href) ? new URL(self, base.href).pathname.replace(/\/+$/, '') : ''
  // A document that does not know of the prefix it is reached under.
  return path.startsWith(base.pathname) ? `${base.origin}${path}` : `${root}/v3`
}
