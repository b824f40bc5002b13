/**
 * What was provisioned, kept in the container itself: nothing else remembers it, and a backup or a clone brings it along.
 * Secrets are references, never values.
 */
import type { Shell } from '@pve/core'
import { z } from 'zod'
import { withoutValue } from '../secret-value.js'
import { type ProvisionStep, provisionStepSchema } from '../spec-provision.js'
import type { Action } from './action.js'
import { file } from './files.js'

export const recordPath = '/var/lib/pve-suite/container.json'

/** A step as it may be written down. */
export function writableStep(step: ProvisionStep): Record<string, unknown> {
  const { script, user, tailscale, ...rest } = step
  return {
    ...rest,
    ...(script && {
      script: {
        ...script,
        ...(script.env && {
          env: Object.fromEntries(
            Object.entries(script.env).map(([name, value]) => [
              name,
              typeof value === 'string' ? value : withoutValue(value, name),
            ]),
          ),
        }),
      },
    }),
    ...(user && {
      user: {
        ...user,
        ...(user.password && {
          password: withoutValue(user.password, `${user.name.toUpperCase().replaceAll('-', '_')}_PASSWORD`),
        }),
      },
    }),
    ...(tailscale && {
      tailscale: {
        ...tailscale,
        ...(tailscale.authKey && { authKey: withoutValue(tailscale.authKey, 'TAILSCALE_AUTH_KEY') }),
      },
    }),
  }
}

export const recordAction = (steps: readonly ProvisionStep[]): Action =>
  file({
    path: recordPath,
    content: `${JSON.stringify({ version: 1, provision: steps.map(writableStep) }, undefined, 1)}\n`,
    mode: 0o600,
    owner: 'root:root',
  })

const recordSchema = z.object({ version: z.literal(1), provision: z.array(provisionStepSchema) })

/** Undefined when there is none. */
export async function readRecord(
  shell: Shell,
  options: { readonly signal?: AbortSignal } = {},
): Promise<ProvisionStep[] | 'unreadable' | undefined> {
  const { exitCode, stdout } = await shell.run(['cat', recordPath], {
    ...options,
    accept: 'any',
    timeLimitMs: 30_000,
    phase: 'read what was provisioned',
  })
  if (exitCode !== 0) return undefined
  try {
    return recordSchema.safeParse(JSON.parse(stdout)).data?.provision ?? 'unreadable'
  } catch {
    return 'unreadable'
  }
}
