import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { closedPort, homes, pve, scriptedQuestions, useHome } from '../test/cli.js'
import { credentialsPath } from './config/credentials.js'
import { commands } from './programs/pve-commands.js'

useHome()
const nobody = await closedPort()

describe('secrets', () => {
  it.each([
    ['more than one line', 'aaaaaaaa\nLEAKEDPART'],
    ['quotes', 'a"b'],
  ])('with %s leave JSON that can be read', async (_, secret) => {
    const run = await pve(['vm', 'list', '--demo', '--token-id', 'root@pam!x', '--json'], {
      env: { PROXMOX_TOKEN_SECRET: secret },
    })
    expect(run.error()).toMatchObject({ code: expect.stringMatching(/^(?:AUTH_TOKEN|CONFIG_INVALID)$/) })
    expect(run.stderr).not.toContain('LEAKEDPART')
    expect(JSON.parse(run.stderr.trim())).toMatchObject({ error: { name: expect.stringContaining('Error') } })
  })

  it('an empty one is refused, and says where it is from', async () => {
    await writeFile(join(homes.current, 'secret'), '\n')
    const run = await pve([
      'vm',
      'list',
      '--demo',
      '--token-id',
      'root@pam!x',
      '--token-secret-file',
      'secret',
    ])
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('token secret of secret is empty')])
  })

  it('the ellipsis of a manual is refused before it is a header', async () => {
    const run = await pve(['vm', 'list', '--host', 'pve1.example', '--token-id', 'root@pam!x'], {
      env: { PROXMOX_TOKEN_SECRET: '…' },
    })
    expect(run).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('has characters that no secret has'),
    })
  })

  it('are masked in a dry run of any operation', async () => {
    for (const more of [[], ['--json']]) {
      const run = await pve([
        ...['api', 'PUT', '/access/password', '--userid', 'bob@pve', '--param', 'password=hunter2secret'],
        ...['--dry-run', '--demo', ...more],
      ])
      expect(run.code, run.stderr).toBe(0)
      expect(run.stdout + run.stderr).not.toContain('hunter2secret')
    }
  })
})

describe('ALL-11 help', () => {
  it('lists every command', async () => {
    const { code, stdout, stderr } = await pve(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { definition } of commands) expect(stdout).toContain(`  ${definition.path.join(' ')} `)
    expect((await pve([])).stdout).toBe(stdout)
    expect((await pve(['help'])).stdout).toBe(stdout)
  })

  it.each(commands.map(({ definition }) => [definition.path]))('pve %j --help', async (path) => {
    const run = await pve([...path, '--help', '--nonsense'])
    expect(run.code).toBe(0)
    expect(run.stdout).toContain(`pve ${path.join(' ')}`)
    expect((await pve(['help', ...path])).stdout).toBe(run.stdout)
    const tooWide = run.stdout.split('\n').filter((line) => line.length > 80 && !line.includes('pve '))
    expect(tooWide).toEqual([])
  })

  it('shows a group, and beneath `pve api` what goes on from it', async () => {
    expect((await pve(['vm', 'snapshot', '-h'])).stdout).toContain('vm snapshot rollback')
    expect((await pve(['api', '-h'])).stdout).toContain('api describe')
    const group = await pve(['vm'])
    expect(group).toMatchObject({ code: 2, stdout: '' })
    expect(group.stderr).toContain('vm create')
    // A program that asks for JSON gets its errors as such.
    const json = await pve(['vm', 'snapshot', '--json'])
    expect(json).toMatchObject({ code: 2, stdout: '' })
    expect(JSON.parse(json.stderr)).toMatchObject({
      error: {
        code: 'USAGE',
        message: expect.stringMatching(/^pve vm snapshot wants a command: .*rollback/),
      },
    })
  })

  it('leaves --help after -- to the guest', async () => {
    const run = await pve(['vm', 'exec', 'web1', '--demo', '--', 'echo', '--help'])
    expect(run).toMatchObject({ code: 0, stdout: '--help\n' })
  })

  it('tells its version', async () => {
    expect(await pve(['--version'])).toMatchObject({ code: 0, stdout: '0.0.0-test\n' })
    expect((await pve(['--version', '--json'])).json()).toMatchObject({ version: '0.0.0-test' })
  })
})

describe('ALL-5 errors and exit codes', () => {
  it.each<[string, readonly string[], number, string]>([
    ['an unknown command', ['vm', 'craete'], 2, 'USAGE'],
    ['an unknown flag', ['vm', 'list', '--nod', 'x'], 2, 'USAGE'],
    ['a bad size of a flag', ['vm', 'create', '--demo', '--yes', '--memory', 'much'], 2, 'USAGE'],
    [
      'a bad size of a disk',
      ['vm', 'create', '--demo', '--yes', '--name', 'a', '--disk', 'size=32X'],
      3,
      'VALIDATION_FAILED',
    ],
    [
      'an unknown key of a disk',
      ['vm', 'create', '--demo', '--yes', '--name', 'a', '--disk', 'siez=32G'],
      3,
      'VALIDATION_FAILED',
    ],
    [
      'a name that DNS does not have',
      ['vm', 'create', '--demo', '--yes', '--name', 'a_b'],
      3,
      'VALIDATION_FAILED',
    ],
    ['an unknown VM', ['vm', 'show', 'wbe1', '--demo'], 7, 'GUEST_NOT_FOUND'],
    [
      'an id that is taken',
      ['vm', 'create', '--demo', '--yes', '--name', 'a', '--vmid', '100'],
      8,
      'VM_ID_TAKEN',
    ],
    [
      'a snapshot that is not there',
      ['vm', 'snapshot', 'delete', '104', 'nosuch', '--demo', '--yes'],
      7,
      'TASK_FAILED',
    ],
    ['no server', ['vm', 'list'], 2, 'CONFIG_INVALID'],
    ['no credentials', ['vm', 'list', '--host', 'http://127.0.0.1:1'], 5, 'NOT_SIGNED_IN'],
    [
      'half a token',
      ['vm', 'list', '--host', 'http://127.0.0.1:1', '--token-id', 'root@pam!x'],
      5,
      'NOT_SIGNED_IN',
    ],
    [
      'a wrong token',
      ['vm', 'list', '--demo', '--token-id', 'root@pam!x', '--token-secret', 'wrong'],
      5,
      'AUTH_TOKEN',
    ],
    [
      'a server that is not there',
      ['vm', 'list', '--host', nobody, '--token-id', 'root@pam!x', '--token-secret', 'wrong'],
      4,
      'CONNECTION_REFUSED',
    ],
    [
      'a parameter that the schema does not have',
      ['api', 'GET', '/version', '--demo', '--nonsense', '1'],
      3,
      'VALIDATION_FAILED',
    ],
    ['an operation that is not there', ['api', 'GET', '/nodse', '--demo'], 2, 'USAGE'],
    ['a file that is not there', ['vm', 'create', '--demo', '-f', 'nowhere.yaml'], 2, 'USAGE'],
    ['something destructive where nobody can be asked', ['vm', 'delete', 'web1', '--demo'], 2, 'USAGE'],
    ['a malformed task', ['task', 'log', 'UPID:x', '--demo'], 3, 'VALIDATION_FAILED'],
  ])('%s: exit code and code', async (_what, argv, code, name) => {
    const forPeople = await pve(argv)
    expect(forPeople.code, forPeople.stderr).toBe(code)
    expect(forPeople.stdout).toBe('')
    expect(forPeople.stderr).toMatch(/error: /)
    const end = argv.indexOf('--')
    const forPrograms = await pve(end < 0 ? [...argv, '--json'] : argv)
    expect(forPrograms.code).toBe(code)
    expect(forPrograms.stdout).toBe('')
    expect(forPrograms.error()).toMatchObject({ code: name })
  })

  it("says what was being done, the server's own words, the missing permission and what to do", async () => {
    const run = await pve(['vm', 'start', '104', '--demo', '--username', 'alice@pve', '--realm', 'pve'], {
      env: { PROXMOX_PASSWORD: 'alice-demo' },
    })
    expect(run.code, run.stderr).toBe(0)
    const refused = await pve(['vm', 'stop', 'web1', '--yes', '--demo', '--username', 'alice@pve'], {
      env: { PROXMOX_PASSWORD: 'alice-demo' },
    })
    expect(refused.code).toBe(6)
    expect(refused.stderr).toMatch(/while +stop VM 100/)
    expect(refused.stderr).toMatch(/missing +VM\.PowerMgmt on \/vms\/100/)
    expect(refused.stderr).toMatch(/server +403 \(POST \/nodes\/pve1\/qemu\/100\/status\/stop\)/)
    expect(refused.stderr).toMatch(/→ Ask an administrator/)
  })

  it('keeps escapes of a server away from the terminal', async () => {
    await pve([
      'api',
      'PUT',
      '/nodes/pve1/qemu/100/config',
      '--demo',
      '--description',
      'a\u001b]0;pwned\u0007b',
    ])
    const { stdout } = await pve(['vm', 'show', '100', '--demo'], { tty: true })
    expect(stdout).toContain('ab')
    expect(stdout).not.toContain('\u0007')
  })
})

describe('ALL-10 output for people and for programs', () => {
  it('colours on a terminal, but not with NO_COLOR, --no-color or a dumb one', async () => {
    const hasColor = async (argv: string[], env: Record<string, string>, tty = true) =>
      (await pve(['node', 'list', '--demo', ...argv], { env, tty })).stdout.includes('\u001b[')
    expect(await hasColor([], {})).toBe(true)
    expect(await hasColor([], {}, false)).toBe(false)
    expect(await hasColor([], { NO_COLOR: '1' })).toBe(false)
    expect(await hasColor(['--no-color'], {})).toBe(false)
    expect(await hasColor(['--color'], {}, false)).toBe(true)
    expect(await hasColor([], { TERM: 'dumb' })).toBe(false)
    expect(await hasColor([], { FORCE_COLOR: '1' }, false)).toBe(true)
  })

  it.each([40, 80, 120])('fits a table to %d columns', async (columns) => {
    const { stdout } = await pve(['vm', 'list', '--demo'], { tty: true, columns, env: { NO_COLOR: '1' } })
    const [table = '', hidden = ''] = stdout.split('not shown: ')
    expect(hidden.replaceAll(/\s+/g, ' ').split(' – ')[0]).toBe(
      { 40: 'CPUS, DISK, UPTIME, POOL, TAGS', 80: 'UPTIME, POOL', 120: '' }[columns],
    )
    const lines = table.trimEnd().split('\n')
    expect(lines).toHaveLength(8)
    if (columns > 40) for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns)
    expect(lines.map((line) => Number.parseInt(line, 10)).slice(1)).toEqual([
      100, 101, 102, 103, 104, 9000, 9001,
    ])
  })

  it('does not cut what goes into a pipe', async () => {
    expect((await pve(['vm', 'list', '--demo'])).stdout).toContain('production,web')
  })

  it('tells with --verbose what is used from where and each request, with --trace the headers, masked', async () => {
    const verbose = await pve(['vm', 'list', '--demo', '--verbose'])
    expect(verbose.stderr).toContain('demo: true (flag --demo)')
    expect(verbose.stderr).toMatch(
      /GET https:\/\/simulator\.invalid:8006\/api2\/json\/cluster\/resources\S* → 200 \(\d+ ms\)/,
    )
    const trace = await pve(['vm', 'list', '--demo', '--trace'])
    expect(trace.stderr).toMatch(/PVEAPIToken=root@pam!demo=\*\*\*|"authorization":"\*\*\*"/)
    const json = await pve(['vm', 'list', '--demo', '--verbose', '--json'])
    for (const line of json.stderr.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
  })

  it('warns of --insecure and of a secret on the command line', async () => {
    const argv = [
      'vm',
      'list',
      '--host',
      'https://127.0.0.1:1',
      '--token-id',
      'root@pam!x',
      '--token-secret',
      'on-the-line',
      '--insecure',
    ]
    const { stderr } = await pve(argv)
    expect(stderr).toContain('the certificate of the server is not checked')
    expect(stderr).toContain('--token-secret can be seen')
    const lines = (await pve([...argv, '--json'])).stderr.trim().split('\n')
    const keys = lines.map((line) => Object.keys(JSON.parse(line))[0])
    expect(keys).toEqual(['warning', 'warning', 'error'])
  })
})

describe('VM-34 questions', () => {
  it('asks before it removes, and does nothing when the answer is no', async () => {
    const questions = scriptedQuestions([false])
    const run = await pve(['vm', 'delete', 'web-staging', '--demo'], { tty: true, questions })
    expect(run.code).toBe(130)
    expect(questions.asked).toEqual(['Remove VM 104 (web-staging) and all disks?'])
    expect((await pve(['vm', 'show', '104', '--demo', '--json'])).code).toBe(0)
    const yes = await pve(['vm', 'delete', 'web-staging', '--demo'], {
      tty: true,
      questions: scriptedQuestions([true]),
    })
    expect(yes.code).toBe(0)
    expect((await pve(['vm', 'show', '104', '--demo'])).code).toBe(7)
  })

  it('removes a running one only with --force, and says so before anything is removed', async () => {
    const run = await pve(['vm', 'delete', 'web-staging', 'web1', '--demo', '--yes'])
    expect(run).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('VM 100 (web1) is running: nothing was removed.'),
    })
    expect((await pve(['vm', 'show', '104', '--demo'])).code).toBe(0)
    const forced = await pve(['vm', 'delete', 'web1', '--force', '--demo', '--yes'])
    expect(forced.code, forced.stderr).toBe(0)
  })

  it('names the server in the commands of a hint', async () => {
    const { stderr } = await pve(['vm', 'show', 'no-such-vm', '--demo'])
    expect(stderr).toContain('→ pve vm list --demo shows those you may see.')
    const json = await pve(['vm', 'show', 'no-such-vm', '--demo', '--json'])
    expect(JSON.parse(json.stderr)).toMatchObject({
      error: { hint: 'pve vm list --demo shows those you may see.' },
    })
  })

  it('tells which of several are removed when one of them stays', async () => {
    await pve(['api', 'PUT', '/nodes/pve1/qemu/104/config', '--protection', '1', '--demo'])
    await pve(['vm', 'stop', 'web1', 'web2', '--demo', '--yes'])
    const run = await pve([
      'vm',
      'delete',
      'web1',
      'web-staging',
      'web2',
      'web1',
      '--demo',
      '--yes',
      '--json',
    ])
    expect(run.code).toBe(9)
    expect(run.json()).toMatchObject([
      { vmid: 100, ok: true },
      { vmid: 104, ok: false, error: { message: expect.stringContaining('protection mode enabled') } },
      { vmid: 101, ok: true },
    ])
  })

  it.each([
    [['--yes'], true],
    [['--json', '--yes'], true],
    [['--yes'], false],
  ])('asks nothing with %j', async (argv, tty) => {
    const run = await pve(['vm', 'delete', 'web-staging', '--demo', ...argv], {
      tty,
      questions: scriptedQuestions([]),
    })
    expect(run.code, run.stderr).toBe(0)
  })
})

describe('limits and interruption', () => {
  it('ends after --timeout with its own code', async () => {
    const run = await pve(['vm', 'clone', 'web1', '--demo', '--timeout', '300ms'], { demoSpeed: 0.01 })
    expect(run.code).toBe(10)
    expect(run.stderr).toContain('longer than 300 ms')
  })

  it('ends in time, and by Ctrl-C, when the server takes requests and says nothing', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const host = ['--host', `http://127.0.0.1:${port}`, '--token-id', 'root@pam!x=some-secret']
    try {
      const started = performance.now()
      for (const words of [
        ['vm', 'list'],
        ['vm', 'start', '100'],
        ['node', 'list'],
        ['vm', 'show', '100'],
      ]) {
        const run = await pve([...words, ...host, '--timeout', '200ms', '--json'])
        expect(run.error(), words.join(' ')).toMatchObject({ code: 'TIME_LIMIT' })
        expect(run.code).toBe(10)
      }
      const interrupt = new AbortController()
      setTimeout(() => interrupt.abort(), 100)
      expect((await pve(['vm', 'list', ...host], { signal: interrupt.signal })).code).toBe(130)
      expect(performance.now() - started).toBeLessThan(8_000)
    } finally {
      silent.closeAllConnections()
      silent.close()
    }
  })

  it('ends a task wait by its limit from the environment too', async () => {
    const run = await pve(['vm', 'clone', 'web1', '--demo', '--json'], {
      demoSpeed: 0.01,
      env: { PVE_TIMEOUT: '300ms' },
    })
    expect(run.code).toBe(10)
    expect(run.error()).toMatchObject({ code: 'TIME_LIMIT' })
  })

  it('remembers in --demo what was done, and forgets it with --demo-reset', async () => {
    await pve(['vm', 'delete', 'web-staging', '--demo', '--yes'])
    const ids = async (...argv: string[]) =>
      (await pve(['vm', 'list', '--demo', '--quiet', ...argv])).stdout.split('\n')
    expect(await ids()).not.toContain('104')
    expect(await ids('--demo-reset')).toContain('104')
    expect(await ids()).toContain('104')
    expect(homes.current).not.toBe('')
  })
})

it('a port of the simulator that cannot be had is no defect', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? `${address?.port}` : ''
  const taken = await pve(['simulator', '--port', port])
  server.close()
  expect(taken).toMatchObject({ code: 2, stderr: expect.stringContaining(`port ${port} already`) })
  expect((await pve(['simulator', '--port', '99999'])).code).toBe(2)
})

describe('VM-19 the file that pve vm export writes', () => {
  it('is not written over one that is there without a yes, nor over what is no file', async () => {
    await writeFile(join(homes.current, 'web1.yaml'), 'name: mine\n')
    const again = ['vm', 'export', 'web1', '--demo', '-o', 'web1.yaml']
    expect(await pve(again)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Overwrite web1.yaml?'),
    })
    expect(await readFile(join(homes.current, 'web1.yaml'), 'utf8')).toBe('name: mine\n')
    expect((await pve([...again, '--yes'])).code).toBe(0)
    const folder = await pve(['vm', 'export', 'web1', '--demo', '-o', '.', '--yes'])
    expect(folder).toMatchObject({ code: 1, stderr: expect.stringContaining('it is a folder') })
    const nowhere = await pve(['vm', 'export', 'web1', '--demo', '-o', 'web1.yaml/x', '--json'])
    expect(JSON.parse(nowhere.stderr)).toMatchObject({ error: { code: 'FILE_NOT_WRITTEN' } })
  })

  it('a broken configuration shows what one looks like', async () => {
    const folder = dirname(credentialsPath())
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'config.yaml'), 'clusters:\n\tlab: x\n')
    const { stderr } = await pve(['config', 'show'])
    expect(stderr).toContain('Such as: clusters: { lab: { hosts:')
  })
})
