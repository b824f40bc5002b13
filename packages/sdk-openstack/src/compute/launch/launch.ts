/** Launching servers: checked against the cloud's facts first, then a plan. */
import {
  displayedPreview,
  dryRunPlan,
  PlanError,
  type PlanEvent,
  type PlanPreview,
  runPlan,
  type Secret,
  ValidationError,
} from '@pve/core'
import { issuesOf } from '@pve/core/spec'
import type { Cloud } from '../../cloud/index.js'
import type { ComputeOptions } from '../options.js'
import type { Server } from '../server.js'
import { readLaunchFacts } from './facts.js'
import { launchFailure } from './failure.js'
import { type LaunchPlanOptions, launchPlan } from './plan.js'
import { type ResolvedLaunch, resolveLaunch } from './resolve.js'
import { type LaunchInput, type LaunchSpec, launchSpec } from './spec.js'

export interface LaunchOptions extends ComputeOptions, LaunchPlanOptions {
  readonly onEvent?: (event: PlanEvent) => void
  /** Take everything away again when the launch fails or is cancelled; default true. */
  readonly rollback?: boolean
}

export interface LaunchedServer {
  readonly server: Server
  readonly floatingIp?: string
}

export interface LaunchResult {
  readonly servers: readonly LaunchedServer[]
  readonly warnings: readonly string[]
  /** Of this creation; see `LaunchPlanOptions.key`. */
  readonly key: string
  /** Nova's, where the image takes it; it is told only once. */
  readonly adminPassword?: Secret
}

/**
 * What came from outside (JSON, a form) as a launch with its defaults. Names are not looked up.
 *
 * @throws ValidationError for what no cloud could do
 * @example
 * const { count, metadata } = parseLaunchSpec({ name: 'web', flavor: 'm1.small', image: 'debian-12' })
 * console.log(count, metadata) // 1 {}
 */
export function parseLaunchSpec(input: unknown): LaunchSpec {
  const parsed = launchSpec.safeParse(input)
  if (parsed.success) return parsed.data
  throw new ValidationError('This does not describe a launch.', {
    phase: 'read the launch',
    issues: issuesOf(parsed.error, launchSpec),
  })
}

/**
 * Everything decided, and nothing sent that changes anything.
 *
 * @throws ValidationError with what is impossible, and the arithmetic of a quota that is too small
 * @example
 * const { need, warnings } = await checkLaunch(cloud, {
 *   name: 'db-2', flavor: 'm1.medium', image: 'debian-12', networks: ['backend'], keypair: 'laptop',
 * })
 * console.log(need.compute, warnings) // { instances: 1, cores: 2, ramMiB: 4096, metadataItems: 1 } []
 */
export async function checkLaunch(
  cloud: Cloud,
  input: LaunchInput,
  options: ComputeOptions & { readonly key?: string } = {},
): Promise<ResolvedLaunch> {
  const { signal, key } = options
  const spec = parseLaunchSpec(input)
  const facts = await readLaunchFacts(cloud, spec, {
    ...(signal && { signal }),
    ...(key !== undefined && { key }),
  })
  return resolveLaunch(spec, facts)
}

/**
 * What a launch would send, after the same checks.
 *
 * @throws ValidationError with what is impossible
 * @example
 * const { steps } = await previewLaunch(cloud, {
 *   name: 'web', flavor: 'm1.small', image: 'debian-12', networks: ['shop'], floatingIp: true,
 * })
 * for (const { title, previews } of steps) console.log(title, previews.map(({ text }) => text))
 */
export async function previewLaunch(
  cloud: Cloud,
  input: LaunchInput,
  options: LaunchOptions = {},
): Promise<PlanPreview & { readonly warnings: readonly string[] }> {
  const launch = await checkLaunch(cloud, input, options)
  const preview = await dryRunPlan(launchPlan(cloud, launch, options))
  return displayedPreview({ ...preview, warnings: launch.warnings })
}

/**
 * Makes servers and waits until they are active. A failed launch leaves nothing behind, unless `rollback` is false.
 *
 * @throws ValidationError before anything is sent; LaunchFailedError saying what is left, if anything is, or that it is not known
 * @example
 * const { servers } = await launchServers(cloud, {
 *   name: 'web-3', flavor: 'm1.small', image: 'debian-12', networks: ['shop'], keypair: 'laptop',
 *   securityGroups: ['web', 'ssh'], floatingIp: true,
 * }, { signal })
 * for (const { server, floatingIp } of servers) console.log(server.name, server.status, floatingIp)
 * // web-3 ACTIVE 203.0.113.10
 */
export async function launchServers(
  cloud: Cloud,
  input: LaunchInput,
  options: LaunchOptions = {},
): Promise<LaunchResult> {
  const { signal, onEvent, rollback = true } = options
  const launch = await checkLaunch(cloud, input, options)
  const plan = launchPlan(cloud, launch, options)
  const { context } = plan
  try {
    await runPlan(plan, { rollback, ...(signal && { signal }), ...(onEvent && { onEvent }) })
  } catch (error) {
    if (error instanceof PlanError) throw await launchFailure(error, context, rollback)
    throw error
  }
  return {
    servers: context.servers.map((server) => {
      const ip = context.floatingIps.get(server.id)?.ip
      return { server, ...(ip !== undefined && { floatingIp: ip }) }
    }),
    warnings: launch.warnings,
    key: context.key,
    ...(context.adminPassword && { adminPassword: context.adminPassword }),
  }
}
