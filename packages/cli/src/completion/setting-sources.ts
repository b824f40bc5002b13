/** Where the settings of each program come from: what a completion has kept is of these settings alone. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { paths } from '@pve/core'
import type { SettingSources } from '../command/program.js'
import { configPath } from '../config/config-file.js'
import { demoStatePath } from '../connection/demo-state.js'

/** Where files are found at all. */
const everywhere = 'HOME|XDG_[A-Z]+_HOME'

export const proxmoxSources: SettingSources = {
  variables: new RegExp(`^(?:(?:PROXMOX|PVE|PXRUN|SOPS)_\\w+|${everywhere})$`),
  // The folder for what `pve login` keeps: each new file of it changes the folder too.
  files: (env, cwd) => [
    join(cwd, '.env'),
    configPath(env),
    paths.config('pve'),
    join(paths.config('pxrun'), 'credentials.sops.yaml'),
    demoStatePath(),
  ],
}

export const cloudSources: SettingSources = {
  variables: new RegExp(`^(?:(?:OS|OSTUI)_\\w+|${everywhere})$`),
  files: (env, cwd) => [
    ...[cwd, join(paths.config('openstack')), '/etc/openstack'].flatMap((folder) =>
      ['clouds', 'secure', 'clouds-public'].map((name) => join(folder, `${name}.yaml`)),
    ),
    ...(env['OS_CLIENT_CONFIG_FILE'] === undefined ? [] : [env['OS_CLIENT_CONFIG_FILE']]),
    join(paths.config('ostui'), 'profiles'),
    join(paths.config('ostui'), 'recipes'),
    demoStatePath('ostui'),
  ],
}

export const hostSources: SettingSources = {
  variables: new RegExp(`^(?:(?:VMCTL|LIBVIRT)_\\w+|SSH_AUTH_SOCK|USER|${everywhere})$`),
  files: (_env, cwd) => [
    join(cwd, '.env'),
    '/etc/vmctl/config.yaml',
    join(homedir(), '.ssh', 'config'),
    demoStatePath('vmctl'),
  ],
}
