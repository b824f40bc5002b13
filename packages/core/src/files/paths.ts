import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

type Kind = 'config' | 'state' | 'cache'

const xdgNames = { config: 'XDG_CONFIG_HOME', state: 'XDG_STATE_HOME', cache: 'XDG_CACHE_HOME' } as const
const onLinux = { config: ['.config'], state: ['.local', 'state'], cache: ['.cache'] } as const
const onMac = {
  config: ['Library', 'Application Support'],
  state: ['Library', 'Application Support'],
  cache: ['Library', 'Caches'],
} as const

function folder(kind: Kind, app: string): string {
  const xdg = process.env[xdgNames[kind]]
  // The XDG specification: a relative path there is to be ignored.
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, app)
  const home = homedir()
  if (process.platform === 'darwin') return join(home, ...onMac[kind], app)
  if (process.platform === 'win32') {
    if (kind === 'config') return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), app)
    const local = process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local')
    return kind === 'cache' ? join(local, app, 'Cache') : join(local, app)
  }
  return join(home, ...onLinux[kind], app)
}

/** The folder of an application where the platform puts it; `XDG_*` is obeyed everywhere. Read at each call. */
export const paths = {
  config: (app: string): string => folder('config', app),
  state: (app: string): string => folder('state', app),
  cache: (app: string): string => folder('cache', app),
} as const
