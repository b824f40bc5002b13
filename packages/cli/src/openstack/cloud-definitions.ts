import { define } from '../command/types.js'

export const cloudList = define({
  path: ['cloud', 'list'],
  summary: 'List the clouds of clouds.yaml, and where each is from',
  arguments: [],
  flags: {},
  examples: [{ command: 'ostui cloud list', summary: 'Which clouds --cloud can name' }],
  offline: true,
})

export const cloudShow = define({
  path: ['cloud', 'show'],
  summary: 'Show who you are on the cloud, and where each setting is from',
  description:
    'User, scope, roles, when the token expires, the endpoints that are used, and the source of each setting.',
  arguments: [],
  flags: {},
  examples: [{ command: 'ostui cloud show --cloud lab-demo', summary: 'Another cloud than OS_CLOUD' }],
})

export const cloudDoctor = define({
  path: ['cloud', 'doctor'],
  summary: 'Check the way to the cloud and each of its services',
  description:
    'Names, TLS, the clock, sign-in, and each service with its version and how long it takes to answer. Each line says what to do.',
  arguments: [],
  flags: {},
  examples: [{ command: 'ostui cloud doctor', summary: 'When something does not work' }],
  exitCodes: { 1: 'a check failed' },
})

export const capabilities = define({
  path: ['capabilities'],
  summary: 'List what this cloud has: services, versions, microversions, extensions',
  arguments: [],
  flags: {
    extensions: { kind: 'boolean', summary: 'The extensions too, one a line' },
    service: {
      kind: 'text',
      value: 'name',
      summary: 'Only this service: compute, network, …',
      offers: ['compute', 'image', 'network', 'block-storage', 'identity', 'object-store', 'load-balancer'],
    },
  },
  examples: [
    { command: 'ostui capabilities', summary: 'With the reason for each service that is missing' },
    { command: 'ostui capabilities --service network --extensions', summary: 'All that Neutron can do' },
  ],
})
