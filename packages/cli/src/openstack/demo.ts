/** The embedded simulated cloud of --demo. Its state is a file, so that one command sees what the last one did. */
import { Secret } from '@pve/core'
import {
  createSimulator,
  demoPassword,
  demoSeed,
  type Simulator,
  type SimulatorState,
} from '@pve/openstack/testing'
import { demoStatePath, openDemoState, saveAtEnd } from '../connection/demo-state.js'
import type { CommandContext } from '../context.js'
import type { CloudSource } from './context.js'

export async function openDemoCloud(base: CommandContext): Promise<CloudSource> {
  const { io, globals } = base
  const speed = io.demoSpeed ?? Number(io.env['PVE_DEMO_SPEED'] ?? '1')
  const opened = await openDemoState<SimulatorState, Simulator>({
    path: demoStatePath('ostui'),
    reset: base.demoReset,
    isState,
    create: (state) => createSimulator({ state: state ?? demoSeed(), speed: speed > 0 ? speed : 1 }),
    hasChanged: ({ log }) =>
      log.some(({ method, service, status }) => method !== 'GET' && service !== 'identity' && status < 400),
  })
  const { simulator } = opened
  saveAtEnd(base, opened)
  const given = (flag: string, otherwise: string): { value: string; origin: string } => {
    const value = globals[flag]
    return typeof value === 'string'
      ? { value, origin: `flag --${flag}` }
      : { value: otherwise, origin: 'flag --demo' }
  }
  const user = given('username', 'demo')
  const project = given('project', 'demo')
  const region = given('region', 'RegionOne')
  return {
    fetch: simulator.fetch,
    config: {
      name: 'demo',
      authUrl: simulator.authUrl,
      auth: {
        type: 'password',
        username: user.value,
        userDomainName: 'Default',
        password: Secret.of(demoPassword),
      },
      scope: { type: 'project', name: project.value, domainName: 'Default' },
      region: region.value,
      interface: 'public',
      tls: {},
      endpointOverrides: {},
      microversions: {},
      origins: {
        cloud: 'flag --demo',
        'auth.auth_url': 'flag --demo',
        'auth.username': user.origin,
        'auth.password': 'flag --demo',
        'auth.project_name': project.origin,
        region_name: region.origin,
      },
    },
  }
}

const isState = (value: unknown): value is SimulatorState =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 1 &&
  ['salt', 'serial', 'identity', 'regions', 'pending'].every((key) => key in value)
