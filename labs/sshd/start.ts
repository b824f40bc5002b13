/** From nothing to a lab that answers, and back. */
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, connect as openSocket } from 'node:net'
import { join } from 'node:path'
import { readFileIfThere, waitFor, writeFileAtomic } from '@pve/core'
import { attempt, run } from './commands.js'
import { type LabDescription, labDescriptionSchema } from './description.js'
import { basesFolder, labFolder } from './folders.js'
import { ensureClientKeys, ensureHostKeys, fingerprintsOf, knownHostLines } from './keys.js'
import { innerName, jumpUser, makeUsers, nodeName, prepareNode, randomText } from './prepare-node.js'
import { processesBelow, startTicksOf } from './processes.js'
import { ensureBases, ensureLabPackages } from './requirements.js'
import { jumpSshdConfig, type Listen, mainSshdConfig } from './sshd-config.js'

export interface StartOptions {
  readonly name: string
  /** Port of the sshd on 127.0.0.1; default a free one. */
  readonly port?: number
  readonly tell: (text: string) => void
}

const descriptionFile = (name: string): string => join(labFolder(name), 'lab.json')

/** The description of a lab that runs; undefined when it does not. */
export async function readRunning(name: string): Promise<LabDescription | undefined> {
  const text = await readFileIfThere(descriptionFile(name))
  if (text === undefined) return undefined
  const { success, data } = labDescriptionSchema.safeParse(JSON.parse(text))
  // Written by another version of the lab: whoever runs has no description any more, and the next start makes one.
  if (!success) return undefined
  return startTicksOf(data.holder.pid) === data.holder.startTicks ? data : undefined
}

async function freePort(host: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, host, () => {
      const address = server.address()
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new TypeError('the server has no port'))
        else resolve(address.port)
      })
    })
  })
}

/** Starts the node's first process. @throws Error with its log when it does not get ready */
async function startHolder(folder: string): Promise<LabDescription['holder']> {
  const log = join(folder, 'node.log')
  const output = openSync(log, 'w', 0o600)
  const init = join(folder, 'node/sbin/node-init')
  const unshare = ['--mount', '--uts', '--ipc', '--pid', '--fork', '--', '/usr/bin/python3', '-IS', init]
  const child = spawn('/usr/bin/unshare', [...unshare, folder, basesFolder(), nodeName], {
    detached: true,
    stdio: ['ignore', output, output],
    cwd: '/',
    env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' },
  })
  closeSync(output)
  child.unref()
  const pid = await waitFor({
    what: 'the node of the lab to start',
    intervalMs: 10,
    maxIntervalMs: 50,
    timeLimitMs: 30_000,
    probe: async () => {
      if (child.exitCode !== null)
        throw new Error(`The node of the lab did not start:\n${await readFile(log, 'utf8')}`)
      const text = await readFileIfThere(join(folder, 'node/ready'))
      return text === undefined ? undefined : Number(text)
    },
  })
  const startTicks = startTicksOf(pid)
  if (startTicks === undefined)
    throw new Error(`The node of the lab ended at once:\n${await readFile(log, 'utf8')}`)
  return { pid, startTicks }
}

/** A command on the node as root, without SSH. */
export const onNode = (holderPid: number, argv: readonly string[]): string[] => [
  'nsenter',
  ...['--target', String(holderPid), '--mount', '--uts', '--ipc', '--pid'],
  '--',
  'env',
  '-i',
  'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'HOME=/home/root',
  ...argv,
]

async function answers({ host, port }: Listen): Promise<true | undefined> {
  return await new Promise((resolve) => {
    const socket = openSocket({ host, port, timeout: 2_000 })
    const end = (result: true | undefined) => {
      socket.destroy()
      resolve(result)
    }
    socket.once('data', () => end(true))
    socket.once('error', () => end(undefined))
    socket.once('timeout', () => end(undefined))
    socket.once('close', () => end(undefined))
  })
}

/** Starts one of the two sshd, and returns when it answers. */
export async function startSshd(
  description: Pick<LabDescription, 'holder' | 'log'>,
  which: 'main' | 'jump',
  address: Listen,
): Promise<void> {
  const { pid } = description.holder
  const sshd = ['/usr/sbin/sshd', '-f', `/run/lab/node/ssh/${which}_config`]
  // Since OpenSSH 9.8 a few wrong passwords shut their address out for a while; before, there is no such option.
  const patient = ['-o', 'PerSourcePenalties=no']
  const { exitCode } = await attempt(onNode(pid, [...sshd, '-t', ...patient]))
  await run(onNode(pid, [...sshd, '-E', `/run/lab/${which}-sshd.log`, ...(exitCode === 0 ? patient : [])]))
  await waitFor({
    what: `the sshd on ${address.host}:${address.port} to answer`,
    intervalMs: 10,
    maxIntervalMs: 100,
    timeLimitMs: 15_000,
    probe: () => answers(address),
  })
}

const sshFolder = (folder: string) => join(folder, 'node/ssh')

/** What known_hosts and the description say of the host keys, as they are now. */
export async function describeHostKeys(
  description: LabDescription,
): Promise<{ description: LabDescription; knownHosts: string }> {
  const { folder, sshd, inner, jump } = description
  const [main, forwarder] = [join(sshFolder(folder), 'host'), join(sshFolder(folder), 'jump-host')]
  const lines = [
    ...(await knownHostLines(main, sshd.host, sshd.port)),
    ...(await knownHostLines(main, inner.host, inner.port)),
    ...(await knownHostLines(forwarder, jump.host, jump.port)),
  ]
  return {
    description: {
      ...description,
      sshd: { ...sshd, fingerprints: await fingerprintsOf(main) },
      jump: { ...jump, fingerprints: await fingerprintsOf(forwarder) },
    },
    knownHosts: `${lines.join('\n')}\n`,
  }
}

async function passphraseOf(keys: string): Promise<string> {
  const file = join(keys, 'passphrase')
  const found = await readFileIfThere(file)
  if (found !== undefined) return found
  const made = randomText()
  await writeFileAtomic(file, made)
  return made
}

/** Starts a lab that does not run. The caller holds its lock. */
export async function startLab({ name, port, tell }: StartOptions): Promise<LabDescription> {
  await ensureLabPackages(tell)
  await ensureBases(tell)
  const folder = labFolder(name)
  const abandoned = await abandonedHolder(folder)
  if (abandoned !== undefined) await endProcesses(abandoned)
  const users = makeUsers()
  const keysFolder = join(folder, 'keys')
  const { keys, authorized } = await ensureClientKeys(keysFolder, await passphraseOf(keysFolder))
  await prepareNode(folder, users, authorized)
  const ssh = sshFolder(folder)
  await ensureHostKeys(join(ssh, 'host'), 'lab-host')
  await ensureHostKeys(join(ssh, 'jump-host'), 'lab-jump-host')
  const main = { host: '127.0.0.1', port: port ?? (await freePort('127.0.0.1')) }
  const inner = { host: '127.0.0.2', port: await freePort('127.0.0.2') }
  const jump = { host: '127.0.0.1', port: await freePort('127.0.0.1') }
  const signIn = Object.keys(users).filter((user) => user !== jumpUser)
  await writeFile(join(ssh, 'main_config'), mainSshdConfig([main, inner], signIn))
  await writeFile(join(ssh, 'jump_config'), jumpSshdConfig(jump, jumpUser))
  const holder = await startHolder(folder)
  const empty = { ed25519: '', rsa: '', ecdsa: '' }
  const draft: LabDescription = {
    name,
    folder,
    node: nodeName,
    holder,
    sshd: { ...main, fingerprints: empty },
    inner: { host: innerName, port: inner.port },
    jump: { ...jump, user: jumpUser, fingerprints: empty },
    users,
    keys,
    knownHosts: join(folder, 'known_hosts'),
    log: join(folder, 'main-sshd.log'),
  }
  try {
    await startSshd(draft, 'main', main)
    await startSshd(draft, 'jump', jump)
    const { description, knownHosts } = await describeHostKeys(draft)
    await writeFileAtomic(description.knownHosts, knownHosts)
    await writeFileAtomic(descriptionFile(name), JSON.stringify(description, undefined, 2))
    return description
  } catch (error) {
    await endProcesses(holder.pid)
    throw error
  }
}

/** The first process of a node whose description was never written, or is of another version of the lab. */
async function abandonedHolder(folder: string): Promise<number | undefined> {
  const pid = Number(await readFileIfThere(join(folder, 'node/ready')))
  if (!(pid > 1)) return undefined
  const found = processesBelow(pid).find((one) => one.pid === pid)
  // Since then the pid may have become another process's.
  return found?.argv.includes(join(folder, 'node/sbin/node-init')) === true ? pid : undefined
}

/** Ends the node's first process, and with it, by the kernel, everything that runs in the lab. */
async function endProcesses(holderPid: number): Promise<void> {
  const all = processesBelow(holderPid).map(({ pid }) => ({ pid, startTicks: startTicksOf(pid) }))
  process.kill(holderPid, 'SIGKILL')
  await waitFor({
    what: 'the processes of the lab to end',
    intervalMs: 5,
    maxIntervalMs: 50,
    timeLimitMs: 15_000,
    probe: async () =>
      all.every(({ pid, startTicks }) => startTicks === undefined || startTicksOf(pid) !== startTicks)
        ? true
        : undefined,
  })
}

/** The caller holds the lab's lock. @param purge also removes its keys and everything else it keeps */
export async function stopLab(name: string, purge: boolean): Promise<boolean> {
  const running = await readRunning(name)
  const folder = labFolder(name)
  const holderPid = running?.holder.pid ?? (await abandonedHolder(folder))
  if (holderPid !== undefined) await endProcesses(holderPid)
  await rm(descriptionFile(name), { force: true })
  await rm(join(folder, 'ct'), { recursive: true, force: true })
  await rm(join(folder, 'node/etc'), { recursive: true, force: true })
  if (purge) await rm(folder, { recursive: true, force: true })
  return holderPid !== undefined
}
