/** `lab.json`: everything that a client of the lab needs to know, and what ends it. Readable by root only. */
import { z } from 'zod'

const keySchema = z.object({
  /** The private key; the public one lies beside it with `.pub`. */
  path: z.string(),
  passphrase: z.string().optional(),
})

/** By the type of the host key, as `SHA256:…`. */
const fingerprintsSchema = z.object({ ed25519: z.string(), rsa: z.string(), ecdsa: z.string() })

export const labDescriptionSchema = z.object({
  name: z.string(),
  /** The lab's folder as this machine sees it; the node sees it at /run/lab. */
  folder: z.string(),
  /** What the node calls itself, and what messages of `pct` name. */
  node: z.string(),
  /** The node's first process: with it everything ends. Its start time tells it from a later process with its pid. */
  holder: z.object({ pid: z.number().int(), startTicks: z.string() }),
  sshd: z.object({ host: z.string(), port: z.number().int(), fingerprints: fingerprintsSchema }),
  /** The same sshd by a name that only the node can resolve: who reaches it came through the jump host. */
  inner: z.object({ host: z.string(), port: z.number().int() }),
  /** A second sshd that only forwards. */
  jump: z.object({
    host: z.string(),
    port: z.number().int(),
    user: z.string(),
    fingerprints: fingerprintsSchema,
  }),
  /** Who can sign in. All of them take every key of `keys`; those with a password take that, too. */
  users: z.record(
    z.string(),
    z.object({
      uid: z.number().int(),
      password: z.string().optional(),
      sudo: z.enum(['is-root', 'without-password', 'with-password', 'none']),
    }),
  ),
  keys: z.object({ ed25519: keySchema, ed25519Encrypted: keySchema, rsa: keySchema, ecdsa: keySchema }),
  knownHosts: z.string(),
  log: z.string(),
})

export type LabDescription = z.infer<typeof labDescriptionSchema>
export type LabKeyName = keyof LabDescription['keys']
