/** The official `openstack` client against the lab: what it says, ours is compared with. */
import { run } from '../sshd/commands.js'
import type { LabDescription } from './description.js'

export interface ClientOptions {
  /** Of clouds.yaml. Default `lab-demo`. */
  readonly cloud?: string
  /** Default a minute. */
  readonly timeLimitMs?: number
}

/**
 * Runs one command, as `['server', 'stop', 'web']`. @returns what it printed
 *
 * @throws Error with what the client said, when it fails
 */
export async function openstackClient(
  lab: LabDescription,
  argv: readonly string[],
  { cloud = 'lab-demo', timeLimitMs = 60_000 }: ClientOptions = {},
): Promise<string> {
  // None of the caller's own OS_ variables.
  const env = {
    PATH: process.env['PATH'],
    HOME: `${lab.home}/home`,
    OS_CLIENT_CONFIG_FILE: lab.cloudsFile,
    PYTHONWARNINGS: 'ignore',
  }
  return await run(['openstack', '--os-cloud', cloud, ...argv], { env, timeLimitMs })
}

/** The same for a command that shows something, as `['server', 'list', '--long']`. @returns its JSON */
export async function openstackClientJson(
  lab: LabDescription,
  argv: readonly string[],
  options: ClientOptions = {},
): Promise<unknown> {
  return JSON.parse(await openstackClient(lab, [...argv, '-f', 'json'], options))
}
