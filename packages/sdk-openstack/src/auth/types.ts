import type { Secret, TlsOptions } from '@pve/core'
import type { ServiceName } from '../client/index.js'

/** How to sign in. Names of users need their domain, by name or id; ids do not. */
export type AuthMethod =
  | (UserIdentity & {
      readonly type: 'password'
      readonly password: Secret
      /** Asked when the cloud wants a second factor (a receipt): the six digits. */
      readonly passcode?: () => Promise<Secret>
    })
  | (UserIdentity & { readonly type: 'totp'; readonly passcode: () => Promise<Secret> })
  | { readonly type: 'token'; readonly token: Secret }
  | (Partial<UserIdentity> & {
      readonly type: 'application-credential'
      readonly id?: string
      readonly name?: string
      readonly secret: Secret
    })

export interface UserIdentity {
  readonly userId?: string
  readonly username?: string
  readonly userDomainId?: string
  readonly userDomainName?: string
}

/** What the token is to be good for. An application credential brings its own project: it goes with `unscoped`. */
export type WantedScope =
  | {
      readonly type: 'project'
      readonly id?: string
      readonly name?: string
      readonly domainId?: string
      readonly domainName?: string
    }
  | { readonly type: 'domain'; readonly id?: string; readonly name?: string }
  | { readonly type: 'system' }
  | { readonly type: 'unscoped' }

/** Everything needed to talk to a cloud, with the origin of each value. Made by `resolveCloud`. */
export interface CloudConfig {
  /** As in clouds.yaml; undefined when all came from the environment. */
  readonly name?: string
  /** As given, with or without its version: `https://keystone.example:5000/v3`. The session finds version 3 where it is not said. */
  readonly authUrl: string
  readonly auth: AuthMethod
  readonly scope: WantedScope
  /** Undefined: there is one, or an error names those there are. */
  readonly region?: string
  /** Default: public. */
  readonly interface: 'public' | 'internal' | 'admin'
  readonly tls: TlsOptions
  /** Used as they are, in place of the catalog's. */
  readonly endpointOverrides: Readonly<Partial<Record<ServiceName, string>>>
  /** `2.90`: asked for where a request names none. */
  readonly microversions: Readonly<Partial<Record<ServiceName, string>>>
  /** Where each value came from, by its clouds.yaml name: `{ 'auth.password': '/etc/openstack/secure.yaml, line 4' }`. Never a value. */
  readonly origins: Readonly<Record<string, string>>
}
