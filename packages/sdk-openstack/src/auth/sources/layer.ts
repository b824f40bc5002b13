/** Values of a cloud as one source gives them, each with the place it came from. */
import { Secret } from '@pve/core'

export interface FoundValue {
  readonly value: string | Secret
  /** For people: "/home/me/clouds.yaml, line 7", "environment variable OS_USERNAME". Never a value. */
  readonly origin: string
}

/** By the keys of clouds.yaml with underscores, those of `auth` and those beside it in one: `auth_url`, `region_name`. */
export type Layer = ReadonlyMap<string, FoundValue>

const secretKeys = ['password', 'token', 'passcode', 'application_credential_secret'] as const

/** What signs in: keys of `auth`. */
export const signInKeys = [
  'auth_url',
  'username',
  'user_id',
  'user_domain_id',
  'user_domain_name',
  'project_id',
  'project_name',
  'project_domain_id',
  'project_domain_name',
  'domain_id',
  'domain_name',
  'default_domain',
  'default_domain_id',
  'default_domain_name',
  'system_scope',
  'trust_id',
  'application_credential_id',
  'application_credential_name',
  ...secretKeys,
] as const

/** Keys beside `auth`. */
const connectionKeys = [
  'auth_type',
  'region_name',
  'interface',
  'cacert',
  'cert',
  'key',
  'verify',
  'insecure',
  'profile',
  'identity_api_version',
] as const

/** A value by the name that clouds.yaml has for it. */
export type CloudKey =
  | (typeof signInKeys)[number]
  | (typeof connectionKeys)[number]
  | `${string}_endpoint_override`
  | `${string}_api_version`
  | `${string}_default_microversion`

const secrets: ReadonlySet<string> = new Set(secretKeys)
const signIn: ReadonlySet<string> = new Set(signInKeys)
const known: ReadonlySet<string> = new Set([...signInKeys, ...connectionKeys])
const perService = /_(?:endpoint_override|api_version|default_microversion)$/

export function isSecretKey(key: string): boolean {
  return secrets.has(key)
}

export function isSignInKey(key: string): boolean {
  return signIn.has(key)
}

/** Whether this is a key that means something here; the files also hold settings of other programs. */
export function isKnownKey(key: string): key is CloudKey {
  return known.has(key) || perService.test(key)
}

/** As in clouds.yaml: what signs in stands in `auth`. */
export function pathOf(key: string): string {
  return signIn.has(key) ? `auth.${key}` : key
}

/** Names that older clients gave to the same thing. */
const aliases: Readonly<Record<string, string>> = {
  auth_plugin: 'auth_type',
  auth_token: 'token',
  user_name: 'username',
  tenant_id: 'project_id',
  tenant_name: 'project_name',
  endpoint_type: 'interface',
  cloud: 'profile',
}

/** The one name of a key: `project-name` and `tenant_name` are `project_name`. */
export function keyOf(name: string): string {
  const key = name.toLowerCase().replaceAll('-', '_')
  return Object.hasOwn(aliases, key) ? (aliases[key] ?? key) : key.replace(/_endpoint_type$/, '_interface')
}

/** The value as a layer keeps it: what is secret is masked from here on. */
export function foundValue(key: string, text: string, origin: string): FoundValue {
  return { value: isSecretKey(key) ? Secret.of(text) : text, origin }
}
