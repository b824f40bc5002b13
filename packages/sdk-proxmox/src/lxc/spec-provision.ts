/** What is done inside a container once it runs: a list of steps, in order. See `spec.ts`. */
import { isSecretKey, Secret } from '@pve/core'
import { z } from 'zod'
import { sshPublicKey } from '../spec/fields.js'
import { secretReferences, secretValue } from './secret-value.js'
import { absolutePath } from './spec-parts.js'

const userName = z
  .string()
  .regex(/^[a-z_][a-z0-9_-]{0,31}$/, 'must be a user name: small letters, digits, _ and -')

const mode = z.string().regex(/^0?[0-7]{3,4}$/, "must be octal in quotes, such as '0644'")

const packageName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9+._:@~=*-]*$/, 'must be the name of a package, such as curl')

const environmentName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable')

/** `API_KEY` and `DB_PASS` are none of the names under which an API has secrets, and are used for them here. */
const isSecretName = (name: string): boolean =>
  isSecretKey(name) ||
  /(?:^|_)(?:KEY|PASS|PWD|AUTH|CREDENTIALS?|BEARER|DSN)(?:_|$)|PASS$|API_?KEY|AUTH_?KEY/i.test(name)

/** `postgres://user:password@host/`. */
const holdsPassword = (value: string): boolean => /:\/\/[^\s/:@]*:[^\s/@]+@/.test(value)

/** A value under a name that tells of a secret (`TOKEN`, `DB_PASSWORD`) is one; others are shown, and kept with the container. */
const environment = z
  .record(
    environmentName,
    z.union(
      [
        z.string(),
        z.number().transform(String),
        z.boolean().transform(String),
        z.custom<Secret>((value) => value instanceof Secret),
        ...secretReferences,
      ],
      'must be a text, { env: NAME } or { credential: NAME }',
    ),
  )
  .transform((values) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' && (isSecretName(name) || holdsPassword(value)) ? Secret.of(value) : value,
      ]),
    ),
  )

const fileStep = z
  .strictObject({
    path: absolutePath,
    content: z.string().optional().describe('Text of the file'),
    source: z.string().min(1).optional().describe('A file beside the YAML, in place of content'),
    mode: mode.optional().describe("Default '0644'"),
    owner: userName.optional().describe('Default root'),
    group: userName.optional().describe('Default as the owner'),
  })
  .superRefine((file, context) => {
    if ((file.content === undefined) === (file.source === undefined))
      context.addIssue({ code: 'custom', path: [], message: 'must have either content or source' })
  })

const scriptStep = z
  .strictObject({
    run: z
      .string()
      .min(1)
      .optional()
      .describe('Text of the script; its first line may name an interpreter (#!/bin/bash)'),
    source: z.string().min(1).optional().describe('A file beside the YAML, in place of run'),
    env: environment
      .optional()
      .describe('Given through standard input: nothing of it shows in a list of processes'),
    user: userName.optional().describe('Default root'),
    creates: absolutePath.optional().describe('Not run again when this exists'),
    unless: z.string().min(1).optional().describe('Not run when this command succeeds'),
    always: z.boolean().optional().describe('Run every time. Default: once, as long as it does not change'),
  })
  .superRefine((script, context) => {
    if ((script.run === undefined) === (script.source === undefined))
      context.addIssue({ code: 'custom', path: [], message: 'must have either run or source' })
  })

const userStep = z.strictObject({
  name: userName,
  uid: z.int().min(1).max(65533).optional(),
  groups: z.array(userName).optional().describe('Made where they are missing'),
  shell: absolutePath.optional().describe('Default /bin/sh, or /bin/bash where it is'),
  sshKeys: z.array(sshPublicKey).optional(),
  sudo: z.boolean().optional().describe('sudo without a password. Default false'),
  password: secretValue.optional(),
})

const dockerStep = z.strictObject({
  from: z
    .enum(['distribution', 'docker'])
    .optional()
    .describe("The distribution's packages (default), or Docker's own repository"),
  users: z.array(userName).optional().describe('May use docker without root'),
  test: z
    .union([z.boolean(), z.string().min(1)], 'must be false, or the name of an image')
    .optional()
    .describe(
      'Run this image once to see that it works. Default hello-world; false: the daemon alone is asked',
    ),
})

const tailscaleStep = z.strictObject({
  authKey: secretValue.optional().describe('Without one it is installed, and not joined'),
  hostname: z.string().min(1).optional().describe("Default the container's"),
  ssh: z.boolean().optional(),
  acceptRoutes: z.boolean().optional(),
  advertiseRoutes: z.array(z.string().min(1)).optional(),
  exitNode: z.boolean().optional().describe('Offer to be an exit node'),
  tags: z.array(z.string().regex(/^tag:/, 'must begin with tag:')).optional(),
  loginServer: z.url('must be an address, such as https://headscale.example.org').optional(),
})

const kinds = ['packages', 'file', 'script', 'user', 'docker', 'tailscale'] as const
export type ProvisionKind = (typeof kinds)[number]

export const provisionStepSchema = z
  .strictObject({
    name: z.string().min(1).max(100).optional().describe('Shown while it runs'),
    packages: z
      .array(packageName)
      .min(1)
      .optional()
      .describe('Installed by the package manager of the container'),
    file: fileStep.optional(),
    script: scriptStep.optional(),
    user: userStep.optional(),
    docker: z.union([z.literal(true), dockerStep], 'must be true, or a group of fields').optional(),
    tailscale: tailscaleStep.optional(),
    timeLimitSeconds: z.int().min(1).optional().describe('For each command. Default 600'),
  })
  .refine((step) => kinds.filter((kind) => step[kind] !== undefined).length === 1, {
    // An unknown key says it all.
    when: ({ issues }) => issues.length === 0,
    error: ({ input }) => {
      const given = kinds.filter((kind) => typeof input === 'object' && input !== null && kind in input)
      return `must be one of ${kinds.join(', ')}${given.length === 0 ? '' : `, and is ${given.join(' and ')}: make them steps of their own`}`
    },
  })

export type ProvisionStep = z.output<typeof provisionStepSchema>

/** The kind of a step that has been through the schema. */
export const kindOf = (step: ProvisionStep): ProvisionKind =>
  kinds.find((kind) => step[kind] !== undefined) ?? 'script'
