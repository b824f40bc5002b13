import { describe, expect, it } from 'vitest'
import { closedPort, homes, newHome, type PveOptions, type PveRun, pve, useHome } from '../test/cli.js'
import { type Sample, samples } from '../test/samples.js'
import { commands } from './programs/pve-commands.js'

useHome()
const nobody = await closedPort()

const names = commands.map(({ definition }) => definition.path.join(' '))

/** Runs a sample and what must be before it. */
async function runSample(sample: Sample, more: readonly string[], options: PveOptions = {}): Promise<PveRun> {
  const found = new Map<string, string>()
  for (const argv of sample.before ?? []) {
    const run = await pve([...argv, '--demo', '--json', '--yes'])
    expect(run.code, run.stderr).toBe(0)
    const answer = run.json()
    for (const [key, value] of Object.entries(typeof answer === 'object' && answer !== null ? answer : {}))
      found.set(`{${key}}`, String(value))
  }
  const argv = sample.argv.map((word) => found.get(word) ?? word)
  const end = argv.indexOf('--')
  const at = end < 0 ? argv.length : end
  const stop = new AbortController()
  const isServer = sample.argv[0] === 'simulator'
  if (isServer) setTimeout(() => stop.abort(), 300)
  return pve([...argv.slice(0, at), '--demo', ...more, ...argv.slice(at)], {
    ...(sample.stdin !== undefined && { stdin: sample.stdin }),
    ...(isServer && { signal: stop.signal }),
    cwd: homes.current,
    ...options,
  })
}

describe('ALL-9 every command runs on the demonstration', () => {
  it('has a sample for each command, and none for others', () => {
    expect(Object.keys(samples).sort()).toEqual([...names].sort())
  })

  it.each(Object.entries(samples).filter(([, sample]) => !sample.text))(
    'pve %s --json gives one document',
    async (_name, sample) => {
      const run = await runSample(sample, ['--json'])
      expect(run.stderr).toBe('')
      expect(run.code).toBe(0)
      expect(() => run.json()).not.toThrow()
      expect(run.stdout).toMatch(sample.expect)
    },
  )

  it.each(Object.entries(samples))('pve %s shows something to people', async (_name, sample) => {
    const run = await runSample(sample, [])
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout.trim()).not.toBe('')
    if (sample.text) expect(run.stdout).toMatch(sample.expect)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no colours into a file
    expect(run.stdout + run.stderr).not.toMatch(/\u001b\[/)
  })

  // All of them in `.ci/run`, which sets ALL_FAULTS=1.
  const some = Object.entries(samples).filter(
    (_, index) => process.env['ALL_FAULTS'] === '1' || index % 4 === 0,
  )
  it.each(some)('pve %s --quiet says nothing but the result', async (_name, sample) => {
    const run = await runSample(sample, ['--quiet'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.stderr).toBe('')
  })
})

describe('ALL-6 no secret in any output', () => {
  const password = 'canary-Pass/word+1'
  const tokenSecret = 'canary-0000-4000-8000-token5ecret'
  const ticketSecret = 'canaryTicketSignature0123456789'
  const ticket = `PVE:root@pam:6920C0DE::${ticketSecret}`
  const canaries = [
    password,
    encodeURIComponent(password),
    Buffer.from(password).toString('base64'),
    tokenSecret,
    ticketSecret,
    ticket,
  ]
  const expectNone = (run: PveRun) => {
    for (const canary of canaries) expect(`${run.stdout}\n${run.stderr}`).not.toContain(canary)
  }
  const env = {
    PROXMOX_PASSWORD: password,
    PROXMOX_TOKEN_ID: 'root@pam!canary',
    PROXMOX_TOKEN_SECRET: tokenSecret,
  }

  it.each(Object.entries(samples))('pve %s --trace --verbose', async (_name, sample) => {
    expectNone(await runSample(sample, ['--trace', '--verbose'], { env }))
    newHome()
    expectNone(await runSample(sample, ['--trace', '--verbose', '--json'], { env }))
  })

  it.each(Object.entries(samples))(
    'pve %s when the server cannot be reached, or refuses the token',
    async (_name, sample) => {
      const argv = sample.argv.filter((word) => word !== '--')
      const unreachable = ['--host', nobody, '--token-secret', tokenSecret, '--trace', '--verbose']
      if (argv[0] === 'simulator') return
      expectNone(await pve([...argv, ...unreachable], { env, stdin: password }))
      expectNone(await pve([...argv, ...unreachable, '--json'], { env, stdin: password }))
    },
  )

  it('hides a wrong password, and a ticket of the credential store', async () => {
    const { openStore, credentialKinds } = await import('./config/credentials.js')
    await openStore().set(credentialKinds.ticket, nobody, {
      username: 'root@pam',
      ticket,
      csrfToken: 'canary-csrf-value',
    })
    expectNone(await pve(['vm', 'list', '--host', nobody, '--trace', '--verbose']))
    expectNone(await pve(['config', 'show', '--host', nobody, '--verbose', '--json']))
    const wrong = await pve(
      ['login', '--demo', '--username', 'alice@pve', '--password-file', '-', '--trace', '--verbose'],
      { stdin: password },
    )
    expect(wrong.code).toBe(5)
    expectNone(wrong)
  })

  it('hides the password of cloud-init in whatever a creation prints', async () => {
    const create = ['vm', 'create', '--demo', '--yes', '--name', 'secretive', '--node', 'pve1']
    const withPassword = [...create, '--ci-user', 'me', '--set', `cloudInit.password=${password}`]
    for (const more of [[], ['--json']]) {
      const inExtra = ['--set', `extra.cipassword=${password}`, '--print-spec', ...more]
      const run = await pve([...create, ...inExtra], { env: {} })
      expect(run.code, run.stderr).toBe(0)
      expectNone(run)
    }
    for (const more of [
      ['--print-spec'],
      ['--print-spec', '--json'],
      ['--dry-run'],
      ['--dry-run', '--json'],
      ['--trace', '--verbose'],
      ['--json', '--verbose'],
    ]) {
      const run = await pve([...withPassword, ...more], { env: {} })
      expect(run.code, run.stderr).toBe(0)
      expectNone(run)
    }
    for (const argv of [
      ['vm', 'show', 'secretive', '--json'],
      ['vm', 'export', 'secretive'],
      ['api', 'GET', '/cluster/resources'],
    ]) {
      const run = await pve([...argv, '--demo'], { env: {} })
      expect(run.code, run.stderr).toBe(0)
      expectNone(run)
    }
  })

  it('hides what a mistake on the command line quotes', async () => {
    for (const argv of [
      ['vm', 'list', '--token-secret', tokenSecret, '--nonsense'],
      ['vm', 'list', `--token-secret=${tokenSecret}`, tokenSecret],
      ['vm', 'create', '--demo', '--yes', '--name', 'x_y', '--set', `cloudInit.password=${password}`],
    ]) {
      const run = await pve(argv, { env: {} })
      expect(run.code).not.toBe(0)
      expectNone(run)
    }
  })
})
