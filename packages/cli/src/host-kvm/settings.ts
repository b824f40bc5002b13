/** Defaults of a host, which gpu-vm-bootstrap writes there: /etc/vmctl/config.yaml. */
import { ConfigError, PveError, readFileIfThere, type Shell } from '@pve/core'

export interface HostSettings {
  /** Joined by VMs. */
  readonly bridge?: string
  /** Connection of libvirt. */
  readonly libvirtUri?: string
}

const path = '/etc/vmctl/config.yaml'
const keys = ['bridge', 'libvirtUri'] as const

/** @param shell of the host; undefined: this machine, whose file is read without a command */
export async function readHostSettings(shell: Shell | undefined): Promise<HostSettings> {
  const text = shell ? await readThere(shell) : await readFileIfThere(path)
  if (text === undefined || text.trim() === '') return {}
  const { parse } = await import('yaml')
  const wrong = (message: string, cause?: unknown) =>
    new ConfigError(`${path}: ${message}`, {
      phase: 'read the defaults of the host',
      hint: 'Correct it, or remove it: flags and variables say the same.',
      details: { file: path },
      ...(cause !== undefined && { cause }),
    })
  let value: unknown
  try {
    value = parse(text)
  } catch (error) {
    throw wrong('this is not YAML', error)
  }
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw wrong('it has to be a map of names to values')
  const settings: { -readonly [K in keyof HostSettings]: HostSettings[K] } = {}
  for (const [key, one] of Object.entries(value)) {
    const known = keys.find((name) => name === key)
    if (known === undefined) throw wrong(`there is no setting '${key}'; there are: ${keys.join(', ')}`)
    if (typeof one !== 'string' || one === '') throw wrong(`'${key}' has to be text`)
    settings[known] = one
  }
  return settings
}

async function readThere(shell: Shell): Promise<string | undefined> {
  try {
    return Buffer.from(await shell.readFile(path, { sudo: false })).toString('utf8')
  } catch (error) {
    if (error instanceof PveError && error.code === 'FILE_NOT_FOUND') return undefined
    throw error
  }
}
