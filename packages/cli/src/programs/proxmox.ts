/** What `pve` and `pxrun` have in common: the same servers, signed in to the same way. */
import type { Program } from '../command/program.js'
import { credentialNames } from '../connection/credential-names.js'
import type { ProxmoxContext } from '../proxmox-context.js'

export const proxmox: Pick<
  Program<ProxmoxContext>,
  'precedence' | 'secretVariables' | 'secretFlags' | 'open'
> = {
  precedence:
    'Flags come before environment variables, those before a `.env` in the current folder, that before the configuration file, and that before what `pve login` has kept.',
  secretVariables: ['PROXMOX_TOKEN_SECRET', 'PROXMOX_PASSWORD', ...Object.values(credentialNames)],
  secretFlags: ['token-secret'],
  open: async (base) => (await import('../connection/proxmox.js')).openProxmox(base),
}
