/** From a cloud's values to what does not concern signing in: TLS, interface, endpoints, microversions. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigError, Secret, type TlsOptions } from '@pve/core'
import { type ServiceName, serviceOfType } from '../client/index.js'
import { expandHome, type Folders, type FoundValue, type Layer } from './sources/index.js'
import type { CloudConfig } from './types.js'

type Interface = CloudConfig['interface']

const interfaces: Readonly<Record<string, Interface>> = {
  public: 'public',
  publicurl: 'public',
  internal: 'internal',
  internalurl: 'internal',
  admin: 'admin',
  adminurl: 'admin',
}

export interface ConnectionValues {
  readonly region?: string
  readonly interface: Interface
  readonly tls: TlsOptions
  readonly endpointOverrides: CloudConfig['endpointOverrides']
  readonly microversions: CloudConfig['microversions']
}

/** @throws ConfigError naming the origin of what cannot be used */
export async function connectionValues(
  values: Layer,
  origins: Record<string, string>,
  folders: Folders,
): Promise<ConnectionValues> {
  const take = (key: string): FoundValue | undefined => {
    const found = values.get(key)
    if (found !== undefined) origins[key] = found.origin
    return found
  }
  const version = take('identity_api_version')
  if (version !== undefined && !/^3(?:\.\d+)?$/.test(textOf(version))) {
    throw unusable(
      'identity_api_version',
      version,
      'has to be 3: version 2 is gone from OpenStack since 2018',
    )
  }
  const region = take('region_name')
  const wanted = take('interface')
  const chosen = wanted === undefined ? 'public' : interfaces[textOf(wanted).toLowerCase()]
  if (wanted !== undefined && chosen === undefined) {
    throw unusable('interface', wanted, 'has to be public, internal or admin')
  }
  return {
    ...(region !== undefined && { region: textOf(region) }),
    interface: chosen ?? 'public',
    tls: await tlsOf(take, folders),
    ...perService(values, take),
  }
}

async function tlsOf(take: (key: string) => FoundValue | undefined, folders: Folders): Promise<TlsOptions> {
  const insecure = take('insecure')
  const verify = take('verify')
  const off =
    (insecure !== undefined && truth('insecure', insecure)) ||
    (verify !== undefined && !truth('verify', verify))
  const read = async (key: string): Promise<string | undefined> => {
    const found = take(key)
    if (found === undefined) return undefined
    const path = resolve(folders.cwd, expandHome(textOf(found), folders.env))
    try {
      return await readFile(path, 'utf8')
    } catch (cause) {
      throw unusable(key, found, `names ${path}, which cannot be read`, cause)
    }
  }
  const ca = await read('cacert')
  const certificate = await read('cert')
  const ownKey = await read('key')
  // A file may hold both, as for curl and requests.
  const key = ownKey ?? (certificate?.includes('PRIVATE KEY-----') === true ? certificate : undefined)
  return {
    ...(ca !== undefined && { ca }),
    ...(off && { insecure: true }),
    ...(certificate !== undefined && { clientCertificate: certificate }),
    ...(key !== undefined && { clientKey: Secret.of(key) }),
  }
}

function perService(values: Layer, take: (key: string) => FoundValue | undefined) {
  const endpointOverrides: Partial<Record<ServiceName, string>> = {}
  const microversions: Partial<Record<ServiceName, string>> = {}
  for (const key of values.keys()) {
    const [, prefix, what] = /^(.+)_(endpoint_override|default_microversion|api_version)$/.exec(key) ?? []
    const service = prefix === undefined ? undefined : serviceOfType(prefix.replaceAll('_', '-'))
    if (service === undefined || key === 'identity_api_version') continue
    const found = what === 'api_version' ? values.get(key) : take(key)
    if (found === undefined) continue
    if (what === 'endpoint_override') endpointOverrides[service] = addressOf(key, found)
    else if (what === 'default_microversion') {
      if (!/^\d+\.\d+$/.test(textOf(found))) throw unusable(key, found, 'has to look like 2.90')
      microversions[service] = textOf(found)
    }
  }
  for (const [key, found] of values) {
    const [, prefix] = /^(.+)_api_version$/.exec(key) ?? []
    const service = prefix === undefined ? undefined : serviceOfType(prefix.replaceAll('_', '-'))
    // `compute_api_version: 2.79` is how the command of OpenStack takes a microversion; 2 and 2.1 only name the API.
    if (service === undefined || microversions[service] !== undefined) continue
    const minor = Number(/^\d+\.(\d+)$/.exec(textOf(found))?.[1] ?? 0)
    if (minor < 2) continue
    take(key)
    microversions[service] = textOf(found)
  }
  return { endpointOverrides, microversions }
}

/** The address without a slash at its end. @throws ConfigError when it is none */
export function addressOf(key: string, found: FoundValue): string {
  const text = textOf(found)
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw unusable(key, found, 'is no address; one looks like https://cloud.example:5000/v3')
  }
  // Neither is ever part of such an address, and the first would be shown with it.
  if (url.username !== '' || url.password !== '') {
    throw unusable(key, found, 'holds a user or password; give them as username and password')
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function truth(key: string, found: FoundValue): boolean {
  const text = textOf(found).toLowerCase()
  if (['true', 'yes', 'on', '1'].includes(text)) return true
  if (['false', 'no', 'off', '0'].includes(text)) return false
  throw unusable(key, found, 'has to be true or false')
}

function textOf({ value }: FoundValue): string {
  return String(value)
}

function unusable(key: string, found: FoundValue, what: string, cause?: unknown): ConfigError {
  return new ConfigError(`${key} ${what} (${found.origin}).`, {
    phase: `use ${key}`,
    hint: 'Correct the setting at the place that is named.',
    ...(cause !== undefined && { cause }),
    details: { setting: key, origin: found.origin },
  })
}
