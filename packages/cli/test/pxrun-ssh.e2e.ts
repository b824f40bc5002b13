/** What `pxrun` does inside containers, through real SSH (labs/sshd): every way in, and every way out again. */
import { appendFileSync, mkdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '@pve/sdk'
import { createSimulator, type ServedSimulator, serveSimulator } from '@pve/sdk/testing'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type SshdLab, startSshdLab } from '../../../labs/sshd/lab.js'
import { connectLab, type LabBridge } from '../../../labs/sshd/simulator-bridge.js'
import { pxrunProgram } from './built-program.js'
import { homes, type PveOptions, pxrun, useHome } from './cli.js'
import { test as it, sane } from './in-terminal.js'

useHome()

const vmid = 931
const id = String(vmid)
let lab: SshdLab
let bridge: LabBridge
let server: ServedSimulator
let env: Record<string, string>
beforeAll(async () => {
  lab = await startSshdLab({ name: 'test-pxrun-ssh' })
  const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
  bridge = connectLab(simulator, lab)
  server = await serveSimulator(simulator)
  const { tokenId, tokenSecret } = simulator.auth
  env = { PROXMOX_HOST: server.url, PROXMOX_TOKEN_ID: tokenId, PROXMOX_TOKEN_SECRET: tokenSecret }
  const pve = await connect({ url: server.url, auth: simulator.auth })
  await pve.post('/nodes/{node}/lxc', {
    node: 'pve1',
    vmid,
    ostemplate: 'cephfs:vztmpl/alpine-3.22-default_20250617_amd64.tar.xz',
    storage: 'local-lvm',
    hostname: 'inside',
    start: true,
  })
  await pve.close()
}, 600_000)
afterAll(async () => {
  await bridge.disconnect()
  await server.close()
  await lab.stop({ purge: true })
})

/** How the node is reached; the key is not needed where a password signs in. */
function ssh({ key = true, knownHosts = lab.description.knownHosts } = {}): string[] {
  const { sshd, keys } = lab.description
  return [
    ...['--ssh-host', sshd.host, '--ssh-port', String(sshd.port), '--no-ssh-config'],
    ...['--ssh-known-hosts', knownHosts],
    ...(key ? ['--ssh-key', keys.ed25519.path] : []),
  ]
}

const inside = (argv: readonly string[], flags: readonly string[] = ssh(), options: PveOptions = {}) =>
  pxrun(['exec', id, ...flags, '--', ...argv], { ...options, env: { ...env, ...options.env } })

/** Commands that run in the lab at this moment. */
const commands = () => lab.processes().map(({ argv }) => argv.join(' '))

async function until(isSo: () => boolean): Promise<void> {
  await expect.poll(isSo, { timeout: 10_000, interval: 50 }).toBe(true)
}

const password = (user: string): string => {
  const found = lab.description.users[user]?.password
  if (found === undefined) throw new Error(`${user} has no password`)
  return found
}

describe('LX-14 LX-20 pxrun exec', () => {
  it('keeps outputs apart, takes arguments as they are, and ends as the command does', async () => {
    const words = ["it's", '"quoted"', '$HOME', '; touch /bad', 'a  b', '*', '']
    const run = await inside(['sh', '-c', 'printf "[%s]\n" "$@"; hostname >&2; exit 7', 'sh', ...words])
    expect(run).toMatchObject({
      code: 7,
      stdout: words.map((word) => `[${word}]\n`).join(''),
      stderr: 'inside\n',
    })
  })

  it('hands standard input on', async () => {
    const stdin = 'one\ntwo\n'
    expect(await inside(['cat'], ssh(), { stdin })).toMatchObject({ code: 0, stdout: stdin })
    expect((await inside(['wc', '-c'], ssh(), { stdin: 'x'.repeat(300_000) })).stdout.trim()).toBe('300000')
  })

  it('runs as another user, elsewhere, with variables', async () => {
    const flags = ['--user', 'nobody', '--workdir', '/tmp', '--env', 'GREETING=hello = you']
    const run = await inside(['sh', '-c', 'id -un; pwd; echo "$GREETING"'], [...flags, ...ssh()])
    expect(run).toMatchObject({ code: 0, stdout: 'nobody\n/tmp\nhello = you\n' })
  })

  it('Ctrl-C ends the command there, too (LX-40)', async () => {
    const controller = new AbortController()
    const running = inside(['sleep', '7531'], ssh(), { signal: controller.signal })
    await until(() => commands().some((command) => command.endsWith('sleep 7531')))
    controller.abort()
    expect(await running).toMatchObject({ code: 130 })
    await until(() => !commands().some((command) => command.endsWith('sleep 7531')))
  })

  it('--timeout ends the command there, too (LX-40)', async () => {
    const run = await inside(['sleep', '7532'], ['--timeout', '2s', ...ssh()])
    expect(run).toMatchObject({ code: 10, stderr: expect.stringContaining('--timeout') })
    await until(() => !commands().some((command) => command.endsWith('sleep 7532')))
  })
})

describe('LX-14 pxrun logs', () => {
  it('shows the newest lines, follows, and Ctrl-C ends that on both sides', async () => {
    const log = join(lab.rootOf(vmid), 'var/log/messages')
    mkdirSync(join(log, '..'), { recursive: true })
    await writeFile(log, 'one\n\ntwo\n')
    expect(await pxrun(['logs', id, '--lines', '2', ...ssh()], { env })).toMatchObject({
      code: 0,
      stdout: '\ntwo\n',
    })
    const controller = new AbortController()
    const running = pxrun(['logs', id, '--follow', ...ssh()], {
      env,
      signal: controller.signal,
      onStdout: (text) => {
        if (text.includes('two')) appendFileSync(log, 'three\n')
        if (text.includes('three')) controller.abort()
      },
    })
    const { code, stdout } = await running
    expect({ code, stdout }).toEqual({ code: 130, stdout: 'one\n\ntwo\nthree\n' })
    await until(() => !commands().some((command) => /tail .*-F/.test(command)))
  })
})

describe('LX-26 ways in', () => {
  it('by password; and as a user who becomes root with another', async () => {
    const byPassword = await inside(['hostname'], [...ssh({ key: false }), '--ssh-user', 'labadmin'], {
      env: { PXRUN_SSH_PASSWORD: password('labadmin'), HOME: homes.current },
    })
    expect(byPassword).toMatchObject({ code: 0, stdout: 'inside\n' })
    const bySudo = await inside(['id', '-u'], [...ssh(), '--ssh-user', 'labsudo'], {
      env: { PXRUN_SUDO_PASSWORD: password('labsudo') },
    })
    expect(bySudo).toMatchObject({ code: 0, stdout: '0\n' })
    for (const run of [byPassword, bySudo])
      for (const user of ['labadmin', 'labsudo'])
        expect(run.stdout + run.stderr).not.toContain(password(user))
    const none = await inside(['id'], [...ssh(), '--ssh-user', 'labuser'])
    expect(none).toMatchObject({ code: 6, stderr: expect.stringContaining('SUDO_FAILED') })
  })

  it('through a jump host, to a name that only it can resolve', async () => {
    const { jump, inner, keys, knownHosts } = lab.description
    const run = await inside(
      ['hostname'],
      [
        ...['--ssh-host', inner.host, '--ssh-port', String(inner.port), '--ssh-key', keys.ed25519.path],
        ...['--ssh-jump', `${jump.user}@${jump.host}:${jump.port}`],
        ...['--ssh-known-hosts', knownHosts, '--no-ssh-config'],
      ],
    )
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout).toBe('inside\n')
  })

  it('the doctor says that all is in order, and as whom', async () => {
    const run = await pxrun(['doctor', '--node', 'pve1', ...ssh()], { env: { ...env, HOME: homes.current } })
    expect(run.stdout).toMatch(/^ok +ssh +root@127\.0\.0\.1 \(port \d+\) with a host key that is known$/m)
    expect(run.stdout).toMatch(/^ok +root +signed in as root$/m)
    expect(run.stdout).toMatch(/^ok +pct +\S+, 1 container on this node$/m)
  })
})

describe('LX-14 LX-26 pxrun enter, in a terminal', () => {
  it('shows an unknown host key and asks once; then it is a shell there, of the right size', async ({
    home,
    start,
  }) => {
    const knownHosts = home.path('known_hosts')
    const argv = ['enter', id, ...ssh({ knownHosts })]
    const options = { env, program: pxrunProgram, columns: 90, rows: 24 }
    const session = await start(argv, options)
    const asked = await session.waitFor('is not known')
    expect(Object.values(lab.description.sshd.fingerprints).some((one) => asked.includes(one))).toBe(true)
    await session.keys('Up', 'Up', 'Enter')
    await session.waitFor('exit or Ctrl-D leaves')
    await session.waitFor(/#$/m)
    await session.type('hostname; stty size')
    await session.keys('Enter')
    await session.waitFor(/^inside\n24 90$/m)
    await session.resize(70, 15)
    await session.type('stty size')
    await session.keys('Enter')
    await session.waitFor(/^15 70$/m)
    // Ctrl-C is for what runs there, and not for pxrun.
    await session.type('sleep 7533')
    await session.keys('Enter')
    await until(() => commands().some((command) => command.endsWith('sleep 7533')))
    await session.keys('C-c')
    await until(() => !commands().some((command) => command.endsWith('sleep 7533')))
    expect(session.hasEnded).toBe(false)
    await session.type('exit 3')
    await session.keys('Enter')
    expect((await session.ended()).exitCode).toBe(3)
    expect(await session.modes()).toEqual(sane)

    const { sshd } = lab.description
    expect(await readFile(knownHosts, 'utf8')).toContain(`[${sshd.host}]:${sshd.port} `)
    const again = await start(argv, options)
    const screen = await again.waitFor(/#$/m)
    expect(screen).not.toContain('is not known')
    await again.keys('C-d')
    expect((await again.ended()).exitCode).toBe(0)
  }, 60_000)

  it('gives the terminal back when the connection breaks off, and when it is told to end', async ({
    start,
  }) => {
    for (const [end, code] of [
      [() => lab.dropConnections(), 255],
      [undefined, 130],
    ] as const) {
      const session = await start(['enter', id, ...ssh()], { env, program: pxrunProgram })
      await session.waitFor(/#$/m)
      if (end) await end()
      else session.signal('SIGTERM')
      expect((await session.ended()).exitCode).toBe(code)
      expect(await session.modes()).toEqual(sane)
    }
  }, 60_000)
})

describe('LX-26 a changed host key', () => {
  it('is refused before anything is sent, and goes on only by its flag', async () => {
    await lab.swapHostKey()
    const run = await inside(['hostname'])
    expect(run).toMatchObject({ code: 4, stdout: '' })
    expect(run.stderr).toMatch(/HOST_KEY_CHANGED[\s\S]*--ssh-replace-host-key/)
    const replaced = await inside(['hostname'], [...ssh(), '--ssh-replace-host-key'])
    expect(replaced.code, replaced.stderr).toBe(0)
    expect((await inside(['hostname'])).code).toBe(0)
  })
})
