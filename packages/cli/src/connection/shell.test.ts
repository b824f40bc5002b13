import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSimulator } from '@pve/sdk/testing'
import { afterEach, describe, expect, it } from 'vitest'
import {
  makeKeys,
  startServer,
  type TestServer,
  type TestServerOptions,
} from '../../../core/test/ssh-server.js'
import { homes, pxrun, scriptedQuestions, useHome } from '../../test/cli.js'
import { useServers } from '../../test/served.js'
import { readSettings } from '../config/settings.js'
import { readSshSettings } from '../config/ssh-settings.js'

useHome()
const serve = useServers()

const password = 'canary-ssh-password'
const started: TestServer[] = []
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()))
})
const startSsh = async (options: TestServerOptions = {}): Promise<TestServer> => {
  // `pct` is not here: what the program would run is seen, and goes no further.
  const server = await startServer({ password, ...options })
  started.push(server)
  return server
}

/** Reads what was provisioned in a running container: the shortest way to a node's shell. */
async function overSsh(server: TestServer, flags: readonly string[], more: Parameters<typeof pxrun>[1] = {}) {
  const { env } = await serve()
  const ssh = ['--ssh-host', '127.0.0.1', '--ssh-port', String(server.port), '--no-ssh-config']
  const knownHosts = ['--ssh-known-hosts', 'known_hosts']
  return pxrun(['save-config', 'dns1', ...ssh, ...knownHosts, ...flags], {
    ...more,
    env: { ...env, PXRUN_SSH_PASSWORD: password, ...more.env },
  })
}

describe('LX-26 SSH to the nodes', () => {
  it('refuses an unknown host key where nobody can be asked, before anything is sent, and names the flag', async () => {
    const server = await startSsh()
    const run = await overSsh(server, [])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/SHA256:[\w+/]{43}[\s\S]*--ssh-accept-new/)
    expect(server.attempts).toEqual([])
  })

  it('--ssh-accept-new accepts and remembers it; from then on it is known', async () => {
    const server = await startSsh()
    await overSsh(server, ['--ssh-accept-new'])
    expect(server.attempts).toContain(`password ${password}`)
    expect(server.commands.join('\n')).toContain('pct exec 200')
    expect(readFileSync(join(homes.current, 'known_hosts'), 'utf8')).toContain(server.hostKey.base64)
    const commands = server.commands.length
    const run = await overSsh(server, [])
    expect(server.commands.length).toBeGreaterThan(commands)
    expect(run.stdout + run.stderr).not.toContain(password)
  })

  it('asks somebody once, showing the fingerprint as ssh-keygen does', async () => {
    const server = await startSsh()
    const questions = scriptedQuestions(['once'])
    await overSsh(server, [], { tty: true, questions })
    expect(questions.asked).toEqual([
      expect.stringMatching(
        /^The host key of 127\.0\.0\.1 \(port \d+\) is not known:\nssh-ed25519 SHA256:[\w+/]{43}\n/,
      ),
    ])
    expect(server.commands.join('\n')).toContain('pct exec 200')
    const refusing = scriptedQuestions(['refuse'])
    const run = await overSsh(server, [], { tty: true, questions: refusing })
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('was refused') })
  })

  it('refuses a changed key but for --ssh-replace-host-key', async () => {
    const server = await startSsh()
    const line = (key: string) => `[127.0.0.1]:${server.port} ssh-ed25519 ${key}\n`
    const other = makeKeys().public.split(' ')[1] ?? ''
    const knownHosts = join(homes.current, 'known_hosts')
    writeFileSync(knownHosts, line(other))
    for (const flags of [[], ['--ssh-accept-new'], ['--yes']]) {
      const run = await overSsh(server, flags)
      expect(run.stderr).toMatch(/has changed[\s\S]*--ssh-replace-host-key/)
    }
    expect(server.attempts).toEqual([])
    await overSsh(server, ['--ssh-replace-host-key'])
    expect(server.commands.join('\n')).toContain('pct exec 200')
    expect(readFileSync(knownHosts, 'utf8')).toContain(line(server.hostKey.base64))
  })

  it('signs in with a key, asks for a password only when it is needed, and goes through a jump host', async () => {
    const keys = makeKeys()
    const keyFile = join(homes.current, 'id_node')
    writeFileSync(keyFile, keys.private, { mode: 0o600 })
    const server = await startSsh({ publicKeys: [keys.public] })
    const jump = await startSsh({ publicKeys: [keys.public] })
    const flags = ['--ssh-accept-new', '--ssh-key', 'id_node', '--ssh-jump', `root@127.0.0.1:${jump.port}`]
    await overSsh(server, flags, { env: { PXRUN_SSH_PASSWORD: '' } })
    expect(server.commands.join('\n')).toContain('pct exec 200')
    expect(jump.attempts.length).toBeGreaterThan(0)
    expect(jump.commands).toEqual([])
    expect([...server.attempts, ...jump.attempts].join(' ')).not.toContain('password')
    const questions = scriptedQuestions([password])
    const asking = await startSsh()
    const env = { PXRUN_SSH_PASSWORD: '' }
    const run = await overSsh(asking, ['--ssh-accept-new'], { tty: true, questions, env })
    expect(questions.asked).toEqual([expect.stringContaining('SSH password of root@127.0.0.1')])
    expect(run.stdout + run.stderr).not.toContain(password)
  })

  it('LX-41 a wrong password says what was tried, and not the password', async () => {
    const server = await startSsh()
    const env = { PXRUN_SSH_PASSWORD: 'canary-wrong' }
    const run = await overSsh(server, ['--ssh-accept-new'], { env })
    expect(run.stderr).toMatch(/password/)
    expect(run.stdout + run.stderr).not.toContain('canary-wrong')
    expect(server.attempts.filter((one) => one.startsWith('password'))).toHaveLength(1)
  })

  it('asks the cluster for the address of a node, where nothing else says it', async () => {
    const server = await startSsh()
    const { env } = await serve({
      change: (state) => {
        for (const node of Object.values(state.nodes)) node.ip = '127.0.0.1'
      },
    })
    const ssh = ['--ssh-port', String(server.port), '--no-ssh-config', '--ssh-known-hosts', 'known_hosts']
    await pxrun(['save-config', 'dns1', ...ssh, '--ssh-accept-new'], {
      env: { ...env, PXRUN_SSH_PASSWORD: password },
    })
    expect(server.commands.join('\n')).toContain('pct exec 200')
  })

  it('--demo needs no SSH', async () => {
    expect(createSimulator().shell('pve1').target).toContain('pve1')
    const run = await pxrun(['save-config', 'dns1', '--demo', '--ssh-host', '127.0.0.1', '--ssh-port', '1'])
    expect(run.code, run.stderr).toBe(0)
  })
})

describe('LX-26 where the settings of SSH come from', () => {
  const settingsOf = async (flags: Record<string, unknown>, env: Record<string, string> = {}) => {
    const cwd = mkdtempSync(join(homes.current, 'cwd-'))
    writeFileSync(
      join(cwd, '.env'),
      'PXRUN_SSH_USER=of-dotenv\nPXRUN_SSH_PORT=2224\nPXRUN_SSH_JUMP=dot.example\n',
    )
    const config = join(homes.current, 'config.yaml')
    writeFileSync(
      config,
      'clusters:\n  lab:\n    host: pve1.example\n    ssh: { user: of-config, port: 2225, key: keys/lab, jump: cfg.example, hosts: { pve1: 10.0.0.11 } }\n',
    )
    const readStdin = async () => ''
    const all = { PVE_CONFIG: config, ...env }
    const settings = await readSettings({ flags, env: all, cwd, readStdin })
    return readSshSettings({ flags, env: all, cwd, settings })
  }

  it('flags before the environment, that before .env, that before the configuration file', async () => {
    const byFlag = await settingsOf({ 'ssh-user': 'of-flag', 'ssh-port': 2222, 'ssh-host': ['pve1=a', 'b'] })
    expect(byFlag).toMatchObject({ user: 'of-flag', port: 2222, jump: 'dot.example' })
    expect([byFlag.addressOf('pve1'), byFlag.addressOf('pve2')]).toEqual(['a', 'b'])
    const byEnv = await settingsOf(
      {},
      { PXRUN_SSH_USER: 'of-env', PXRUN_SSH_HOST: 'pve2=c', PXRUN_SSH_CONFIG: 'no' },
    )
    expect(byEnv).toMatchObject({ user: 'of-env', port: 2224, config: false })
    expect([byEnv.addressOf('pve1'), byEnv.addressOf('pve2'), byEnv.addressOf('pve3')]).toEqual([
      '10.0.0.11',
      'c',
      undefined,
    ])
    // A path of the configuration file is meant from there.
    expect(byEnv.key).toBe(join(homes.current, 'keys/lab'))
  })

  it.each([
    [{ 'ssh-host': ['=10.0.0.1'] }, /--ssh-host is NODE=ADDRESS/],
    [{ 'ssh-host': ['pve1='] }, /--ssh-host is NODE=ADDRESS/],
    [{ 'ssh-port': 70_000 }, /--ssh-port is a port from 1 to 65535/],
  ])('%j is a mistake', async (flags, message) => {
    await expect(settingsOf(flags)).rejects.toThrow(message)
  })
})
