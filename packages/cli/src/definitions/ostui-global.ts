import type { Flags } from '../command/types.js'
import { globalFlags } from './global.js'

const {
  demo,
  'demo-reset': demoReset,
  json,
  quiet,
  verbose,
  trace,
  color,
  timeout,
  yes,
  help,
  version,
} = globalFlags

/** Flags that every command of `ostui` takes, wherever they stand. */
export const ostuiGlobalFlags = {
  cloud: {
    kind: 'text',
    value: 'name',
    summary: 'A cloud of clouds.yaml',
    env: 'OS_CLOUD',
    values: 'clouds',
  },
  region: { kind: 'text', value: 'name', summary: 'Region', env: 'OS_REGION_NAME' },
  interface: {
    kind: 'choice',
    choices: ['public', 'internal', 'admin'],
    summary: 'Which endpoints of the services',
    defaultText: 'public',
    env: 'OS_INTERFACE',
  },
  project: { kind: 'text', value: 'name', summary: 'Project to work in', env: 'OS_PROJECT_NAME' },
  'project-domain': {
    kind: 'text',
    value: 'name',
    summary: 'Domain of the project',
    env: 'OS_PROJECT_DOMAIN_NAME',
  },
  'auth-url': { kind: 'text', value: 'url', summary: 'Where to sign in', env: 'OS_AUTH_URL' },
  username: { kind: 'text', value: 'name', summary: 'User to sign in as', env: 'OS_USERNAME' },
  'user-domain': { kind: 'text', value: 'name', summary: 'Domain of the user', env: 'OS_USER_DOMAIN_NAME' },
  'ca-file': {
    kind: 'text',
    value: 'file',
    summary: 'Certificate authorities to trust (PEM)',
    env: 'OS_CACERT',
    values: 'files',
  },
  demo: {
    ...demo,
    summary: 'Use the built-in simulated cloud; it remembers what was done',
    env: 'OSTUI_DEMO',
  },
  'demo-reset': demoReset,
  json,
  quiet,
  verbose,
  trace,
  color,
  timeout: { ...timeout, env: 'OSTUI_TIMEOUT' },
  yes,
  help,
  version: { ...version, summary: 'Version of ostui' },
} as const satisfies Flags
