import type { CloudConfig } from '@pve/openstack'

export interface CloudSetting {
  /** By its name in clouds.yaml. */
  readonly name: string
  /** `***` of a secret; empty where only its source is known here. */
  readonly value: string
  readonly source: string
}

const shown: Readonly<Record<string, (config: CloudConfig) => string | undefined>> = {
  cloud: ({ name }) => name,
  auth_url: ({ authUrl }) => authUrl,
  region_name: ({ region }) => region,
  interface: (config) => config.interface,
  project_name: ({ scope }) => (scope.type === 'project' ? scope.name : undefined),
  project_id: ({ scope }) => (scope.type === 'project' ? scope.id : undefined),
  project_domain_name: ({ scope }) => (scope.type === 'project' ? scope.domainName : undefined),
  project_domain_id: ({ scope }) => (scope.type === 'project' ? scope.domainId : undefined),
  username: ({ auth }) => ('username' in auth ? auth.username : undefined),
  user_id: ({ auth }) => ('userId' in auth ? auth.userId : undefined),
  user_domain_name: ({ auth }) => ('userDomainName' in auth ? auth.userDomainName : undefined),
  user_domain_id: ({ auth }) => ('userDomainId' in auth ? auth.userDomainId : undefined),
  auth_type: ({ auth }) => auth.type,
}

const secret = /password|secret|token|passcode/

/** Global flags by the settings that they give. */
const flags: Readonly<Record<string, string>> = {
  cloud: '--cloud',
  region_name: '--region',
  interface: '--interface',
  project_name: '--project',
  project_domain_name: '--project-domain',
  auth_url: '--auth-url',
  username: '--username',
  user_domain_name: '--user-domain',
  cacert: '--ca-file',
}

/** Which settings are used, and where each is from. */
export const settingsOf = (config: CloudConfig): CloudSetting[] =>
  Object.entries(config.origins).map(([key, origin]) => {
    const name = key.replace(/^auth\./, '')
    const flag = flags[name]
    return {
      name,
      value: secret.test(name) ? '***' : (shown[name]?.(config) ?? ''),
      source: origin === 'given by the caller' && flag !== undefined ? `flag ${flag}` : origin,
    }
  })
