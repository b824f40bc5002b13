/** What every run of vitest in this repository has in common. */
import { fileURLToPath } from 'node:url'

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url))

/** Workspace packages resolve to their sources, so that tests need no build; tsconfig.base.json has the same table. */
export const alias = [
  { find: /^@pve\/core$/, replacement: source('core/src/index.ts') },
  { find: /^@pve\/sdk$/, replacement: source('sdk-proxmox/src/index.ts') },
  { find: /^@pve\/openstack$/, replacement: source('sdk-openstack/src/index.ts') },
  { find: /^@pve\/host-kvm$/, replacement: source('host-kvm/src/index.ts') },
  { find: /^@pve\/core\/(.+)$/, replacement: source('core/src/$1/index.ts') },
  { find: /^@pve\/sdk\/(.+)$/, replacement: source('sdk-proxmox/src/$1/index.ts') },
  { find: /^@pve\/openstack\/(.+)$/, replacement: source('sdk-openstack/src/$1/index.ts') },
  { find: /^@pve\/host-kvm\/(.+)$/, replacement: source('host-kvm/src/$1/index.ts') },
]

/** One for each core: much of what the tests do is waiting. Vitest itself leaves one free. */
export const maxWorkers = '100%'

/** `.ci/run` counts the tests from the report. */
export const reporters: (string | [string, { outputFile: string }])[] = process.env['CI_RESULTS']
  ? ['default', ['json', { outputFile: process.env['CI_RESULTS'] }]]
  : ['default']
