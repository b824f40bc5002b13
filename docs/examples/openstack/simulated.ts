/** A cloud in this process, for a test: no server, no network. */
import { Secret } from '@pve/core'
import { type Cloud, openCloud } from '@pve/openstack'
import { createSimulator, demoPassword, type Simulator } from '@pve/openstack/testing'

export function simulatedCloud(): { cloud: Cloud; simulator: Simulator } {
  const simulator = createSimulator({ speed: Number.POSITIVE_INFINITY })
  const cloud = openCloud({
    fetch: simulator.fetch,
    config: {
      authUrl: simulator.authUrl,
      auth: {
        type: 'password',
        username: 'demo',
        userDomainName: 'Default',
        password: Secret.of(demoPassword),
      },
      scope: { type: 'project', name: 'demo', domainName: 'Default' },
      region: 'RegionOne',
      interface: 'public',
      tls: {},
      endpointOverrides: {},
      microversions: {},
      origins: {},
    },
  })
  return { cloud, simulator }
}
