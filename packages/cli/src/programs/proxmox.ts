/** What `pve` and `pxrun` have in common: the same servers, signed in to the same way. */
import type { Program } from '../command/program.js'
import { credentialNames } from '../connection/credential-names.js'
import type { ProxmoxContext } from '../proxmox-context.js'

const live = () => import('../completion/proxmox-values.js')

export const proxmox: Pick<
  Program<ProxmoxContext>,
  'precedence' | 'secretVariables' | 'secretFlags' | 'open' | 'values' | 'settingSources'
> = {
  precedence:
    'Flags come before environment variables, those before a `.env` in the current folder, that before the configuration file, and that before what `pve login` has kept.',
  secretVariables: ['PROXMOX_TOKEN_SECRET', 'PROXMOX_PASSWORD', ...Object.values(credentialNames)],
  secretFlags: ['token-secret'],
  open: async (base) => (await import('../connection/proxmox.js')).openProxmox(base),
  values: {
    nodes: async () => (await live()).nodes,
    storages: async () => (await live()).storages,
    pools: async () => (await live()).pools,
    tags: async () => (await live()).tags,
    realms: async () => (await live()).realms,
    clusters: async () => (await live()).clusters,
  },
  settingSources: async () => (await import('../completion/setting-sources.js')).proxmoxSources,
}
