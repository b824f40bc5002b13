/** What is needed to use a cloud, one check after the other: found, or what to do. Changes nothing. */
import { lookup } from 'node:dns/promises'
import { fetchServerFingerprint, formatDuration } from '@pve/core'
import type { Cloud, CloudConfig, ServiceCapability } from '@pve/openstack'
import { Checks, type Found, fail, ok, reportChecks, warn } from '../handlers/checks.js'
import type { cloudDoctor } from './cloud-definitions.js'
import { settingsOf } from './cloud-settings.js'
import type { CloudContext, CloudHandler } from './context.js'
import { openOpenstack } from './open.js'

export const doctor: CloudHandler<typeof cloudDoctor> = async (base) => {
  // What is missing is a finding, not a question; only a secret may be kept nowhere on purpose.
  const context = await openOpenstack(base, { asksOnlySecrets: true })
  const checks = new Checks(context.signal)
  const config = await checks.need('settings', async () => {
    const value = await context.config()
    const from = settingsOf(value).find(({ name }) => name === 'cloud')?.source
    return {
      found: ok(`${value.name ?? 'the environment alone'}${from === undefined ? '' : ` (${from})`}`),
      value,
    }
  })
  if (config) await checkCloud(context, checks, config)
  reportChecks(context, checks.all, {
    purpose: 'The cloud can be used',
    settings: config ? settingsOf(config) : [],
  })
}

async function checkCloud(context: CloudContext, checks: Checks, config: CloudConfig): Promise<void> {
  const { signal, isDemo } = context
  const url = new URL(config.authUrl)
  if (!isDemo) {
    await checks.need('name', async () => ({ found: await nameFound(url.hostname) }))
    await checks.need('TLS', async () => ({ found: await tlsFound(config, url, signal) }))
  }
  const cloud = await context.cloud()
  const startedAt = performance.now()
  await checks.need('sign-in', async () => {
    const { user, scope, roles, methods, expiresAt } = await cloud.signedIn(signal)
    const where = 'name' in scope ? `${scope.type} ${scope.name}` : scope.type
    return {
      found: ok(
        `${user.name} in ${where} by ${methods.join(' and ')}, ${took(startedAt)}; roles: ${roles.join(', ') || 'none'}; ` +
          `the token is good for ${formatDuration(expiresAt.getTime() - Date.now())}`,
      ),
    }
  })
  await checks.need('region', async () => {
    const region = await cloud.region(signal)
    return { found: ok(region ?? 'the cloud names none') }
  })
  await checks.check('clock', async () => ({ found: await clockFound(cloud, signal) }))
  const capabilities = await checks.check('services', async () => {
    const value = await cloud.capabilities({ signal })
    const there = value.services.filter(({ available }) => available).length
    return { found: ok(`${there} of ${value.services.length} that are known here`), value }
  })
  for (const service of capabilities?.services ?? [])
    await checks.check(service.project, async () => ({ found: serviceFound(service) }))
}

const took = (since: number): string => formatDuration(performance.now() - since)

async function nameFound(host: string): Promise<Found> {
  try {
    const { address } = await lookup(host.replaceAll(/[[\]]/g, ''))
    return ok(address === host ? address : `${host} is ${address}`)
  } catch {
    return fail(`${host} cannot be resolved`, 'Is auth_url right? Is a VPN or a name server missing?')
  }
}

const ownMachine = /^(?:localhost|127\.|\[::1\])/

async function tlsFound({ tls, origins }: CloudConfig, url: URL, signal: AbortSignal): Promise<Found> {
  if (url.protocol !== 'https:')
    return ownMachine.test(url.hostname)
      ? ok('none, on this machine')
      : warn('none: passwords and tokens can be read on the way', 'Ask for an https address of the cloud.')
  if (tls.insecure)
    return warn(
      'the certificate is not checked',
      `Give the authority by cacert, and take "verify: false" away (${origins['verify'] ?? 'settings'}).`,
    )
  const certificate = await fetchServerFingerprint(url.origin, { signal })
  if (certificate.trusted) return ok('the certificate is trusted')
  if (tls.ca !== undefined) return ok(`checked by ${origins['cacert'] ?? 'an authority of your own'}`)
  return fail(
    'nobody here vouches for the certificate',
    'Give its authority by cacert in clouds.yaml, or by --ca-file.',
  )
}

/** More than this, and tokens may seem to be over, or not yet to be good. */
const mostSkewMs = 30_000

async function clockFound(cloud: Cloud, signal: AbortSignal): Promise<Found> {
  const skewMs = await skewOf(cloud, signal)
  if (skewMs === undefined) return ok('the cloud does not tell the time')
  // The header has whole seconds.
  if (Math.abs(skewMs) <= mostSkewMs) return ok('the same as here')
  return warn(
    `the cloud's is ${formatDuration(Math.abs(skewMs))} ${skewMs > 0 ? 'ahead' : 'behind'}`,
    'Set the clock of this machine by NTP, or tell the administrator.',
  )
}

/** Not every web server that services run in tells the time. */
async function skewOf(cloud: Cloud, signal: AbortSignal): Promise<number | undefined> {
  for (const service of ['identity', 'compute'] as const) {
    const before = Date.now()
    const { headers } = await cloud[service].request('get', '/', { signal, phase: 'ask for the time' })
    const now = (before + Date.now()) / 2
    const date = Date.parse(headers.get('date') ?? '')
    if (!Number.isNaN(date)) return date - now
  }
  return undefined
}

function serviceFound({
  service,
  available,
  reason,
  version,
  microversions,
  quirks,
  tookMs,
}: ServiceCapability): Found {
  if (!available) return { status: 'skipped', text: `${service}: ${reason ?? 'not there'}` }
  const range = microversions ? `, microversions ${microversions.min} to ${microversions.max}` : ''
  const text = `${service}${version === undefined ? '' : ` ${version}`}${range}, ${formatDuration(tookMs)}`
  if (quirks.length === 0) return ok(text)
  return warn(
    `${text}; ${quirks.join('; ')}`,
    'It is used all the same. Tell the administrator if it is slow or fails.',
  )
}
