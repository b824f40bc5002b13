/**
 * A real OpenStack on 127.0.0.1, for tests: all its services, and nothing that needs a hypervisor.
 *
 *     const lab = await openstackLab()
 *     lab.authUrl, lab.cloudsFile, idOf(lab.networks, 'private')
 */
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type LabDescription, readLabFile } from './description.js'

export { idOf, type LabDescription } from './description.js'

/** What takes long is told here, a line at a time. */
type Tell = (line: string) => void

export interface StartedLab {
  readonly description: LabDescription
  /** Whether this call started it, or found something of it running. */
  readonly isNew: boolean
}

/** @throws Error for a folder that is no absolute path */
export function labHome(): string {
  const given = process.env['OPENSTACK_LAB_HOME']
  if (given === undefined || given === '') return '/var/tmp/openstack-lab'
  if (!isAbsolute(given))
    throw new Error(`OPENSTACK_LAB_HOME must be an absolute path, not ${given}: set it to one.`)
  return given
}

interface Ended {
  readonly exitCode: number
  readonly lines: readonly string[]
}

/** Runs one of the scripts beside this file to its end. */
async function script(name: string, argv: readonly string[], tell: Tell = () => {}): Promise<Ended> {
  const child = spawn(fileURLToPath(new URL(name, import.meta.url)), argv, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, OPENSTACK_LAB_HOME: labHome() },
  })
  const lines: string[] = []
  const take = (line: string) => {
    lines.push(line)
    tell(line)
  }
  createInterface(child.stdout).on('line', take)
  createInterface(child.stderr).on('line', take)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 255))
  })
  return { exitCode, lines }
}

/** `some` processes of a lab that was interrupted can run, or of one whose services died. */
export type LabState = 'up' | 'some' | 'down'

const states: Readonly<Record<number, LabState>> = { 0: 'up', 1: 'some', 3: 'down' }

/** @param tell gets a line for each process, with its memory */
export async function labState(tell?: Tell): Promise<LabState> {
  const { exitCode, lines } = await script('status.sh', [], tell)
  const state = states[exitCode]
  if (state === undefined) throw new Error(`labs/openstack/status.sh failed:\n${lines.join('\n')}`)
  return state
}

/** The lab that runs; this starts nothing. @throws Error when it does not run, saying how to start it */
export async function openstackLab(): Promise<LabDescription> {
  const state = await labState()
  if (state !== 'up')
    throw new Error(
      `The OpenStack lab in ${labHome()} ${state === 'down' ? 'does not run' : 'runs only in part'}: npm run lab:openstack -- up`,
    )
  return readLabFile(labHome(), await readFile(join(labHome(), 'lab.json'), 'utf8'))
}

/**
 * Starts what does not run of the lab. From nothing this takes minutes: it installs Debian's packages.
 *
 * @throws Error with the end of what the scripts said
 */
export async function startOpenstackLab(tell: Tell, argv: readonly string[] = []): Promise<StartedLab> {
  const isNew = (await labState()) === 'down'
  const { exitCode, lines } = await script('up.sh', argv, tell)
  if (exitCode !== 0) {
    // What a start leaves half done belongs to nobody.
    if (isNew) await script('down.sh', [])
    throw new Error(
      `The OpenStack lab did not start:\n${lines.slice(-20).join('\n')}\nLogs: ${labHome()}/logs`,
    )
  }
  return { description: await openstackLab(), isNew }
}

/** Ends all processes of the lab. @param options.wipe also deletes its folder */
export async function stopOpenstackLab(options: { wipe?: boolean } = {}): Promise<void> {
  const { exitCode, lines } = await script('down.sh', options.wipe ? ['--wipe'] : [])
  if (exitCode !== 0) throw new Error(`The OpenStack lab did not stop:\n${lines.join('\n')}`)
}
