import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { closedPort, homes, ostui, scriptedQuestions, useHome } from '../test/cli.js'
import { showList } from './output/list.js'
import { Output } from './output/output.js'

useHome()
const nobody = await closedPort()
const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A clouds.yaml in the working directory. */
function writeClouds(text: string): void {
  mkdirSync(homes.current, { recursive: true })
  writeFileSync(join(homes.current, 'clouds.yaml'), text, { mode: 0o600 })
}

const cloudAt = (name: string, url: string) =>
  `  ${name}:\n    auth: { auth_url: '${url}', username: me, password: canary-Pass-word, project_name: p, user_domain_name: Default, project_domain_name: Default }\n`

async function serve(
  answer: (url: string) => { status: number; type: string; body: string },
): Promise<string> {
  const server = createServer((request, response) => {
    const { status, type, body } = answer(request.url ?? '')
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

describe('OS-102 ALL-5 errors of ostui', () => {
  it('names file and line of a clouds.yaml that is wrong', async () => {
    writeClouds('clouds:\n  a:\n    auth: [not, a map]\n')
    const run = await ostui(['cloud', 'list'])
    expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(/clouds\.yaml.*3/)])
  })

  it('names the clouds there are beside an unknown one', async () => {
    writeClouds(`clouds:\n${cloudAt('home', nobody)}${cloudAt('work', nobody)}`)
    const run = await ostui(['server', 'list', '--cloud', 'hmoe', '--json'])
    expect([run.code, run.error()]).toEqual([
      2,
      expect.objectContaining({ code: 'OS_CLOUD_UNKNOWN', hint: 'Did you mean home?' }),
    ])
    expect((await ostui(['server', 'list'])).stderr).toContain('home, work')
  })

  it('says that nobody answers, and that a web page does', async () => {
    writeClouds(`clouds:\n${cloudAt('a', nobody)}`)
    const away = await ostui(['server', 'list', '--json'])
    expect([away.code, away.error()]).toEqual([4, expect.objectContaining({ code: 'CONNECTION_REFUSED' })])
    const page = await serve(() => ({ status: 200, type: 'text/html', body: '<html>Welcome</html>' }))
    writeClouds(`clouds:\n${cloudAt('a', page)}`)
    const html = await ostui(['server', 'list', '--json'])
    expect([html.code, html.error()['code']]).toEqual([4, 'OS_NOT_OPENSTACK'])
    for (const run of [away, html]) expect(run.stdout + run.stderr).not.toContain('canary')
  })

  it.each<[string, readonly string[], number, string]>([
    ['a wrong region', ['server', 'list', '--region', 'RegionNine'], 2, 'OS_REGION'],
    ['a server that is not there', ['server', 'show', 'wbe-1'], 7, 'OS_NOT_FOUND'],
    ['a state that does not allow it', ['server', 'unpause', 'old-shop'], 8, 'OS_STATE'],
    [
      'a launch that is impossible',
      ['server', 'create', 'x', '--flavor', 'm1.tiny', '--image', 'windows-2022', '--network', 'shop'],
      3,
      'VALIDATION_FAILED',
    ],
    ['a quota that has no room', ['volume', 'create', 'x', '--size', '500'], 3, 'OS_QUOTA'],
    ['a filter that nothing has', ['server', 'list', '--filter', 'colour=red'], 2, 'USAGE'],
    ['a column that nothing has', ['server', 'list', '--columns', 'nmae'], 2, 'USAGE'],
    ['a removal that nobody can be asked about', ['server', 'delete', 'web-1'], 2, 'USAGE'],
  ])('%s', async (_what, argv, code, name) => {
    const run = await ostui([...argv, '--demo', '--json'])
    expect([run.code, run.error()['code']]).toEqual([code, name])
    expect(run.stdout).toBe('')
  })

  it('a policy that forbids it is named, with the request id', async () => {
    const run = await ostui(['server', 'list', '--all-projects', '--demo', '--json'])
    expect(run.code).toBe(6)
    expect(run.error()).toMatchObject({
      code: 'OS_FORBIDDEN',
      ids: { requestId: expect.stringMatching(/^req-/) },
      details: { policy: expect.stringContaining('os_compute_api') },
    })
  })
})

describe('OS-40 OS-102 what is not there', () => {
  it.each([
    ['a transfer', ['transfer', 'show', 'none'], 7, 'There is no transfer "none".'],
    ['the file of an image', ['image', 'create', 'x', 'none.raw', '--format', 'raw'], 2, 'cannot be read'],
    [
      'a file, but a folder',
      ['image', 'create', 'x', '/', '--format', 'raw'],
      2,
      'The file / cannot be read',
    ],
  ])('%s', async (_what, argv, code, message) => {
    const run = await ostui([...argv, '--demo'])
    expect(run).toMatchObject({ code, stderr: expect.stringContaining(message) })
  })
})

describe('OS-102 OS-21 changes', () => {
  const statusOf = async (name: string) =>
    (await ostui(['server', 'list', '--filter', `name=${name}`, '--columns', 'status', '--demo'])).stdout
      .trim()
      .split('\n')
      .at(-1)

  it('stops several servers, a result for each; what is so already is said', async () => {
    const run = await ostui(['server', 'stop', 'web-1', 'old-shop', 'web-1', '--demo', '--json'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.json()).toMatchObject([
      { name: 'web-1', ok: true, changed: true, status: 'SHUTOFF' },
      { name: 'old-shop', ok: true, changed: false },
    ])
  })

  it('changes nothing when one of the names is wrong, and ends with 9 when one of them fails', async () => {
    expect((await ostui(['server', 'stop', 'web-1', 'nobody', '--demo'])).code).toBe(7)
    expect(await statusOf('web-1')).toBe('ACTIVE')
    const run = await ostui(['server', 'pause', 'web-1', 'old-shop', '--demo'])
    expect(run.code).toBe(9)
    expect(run.stdout).toContain('Paused: server web-1')
    expect(run.stderr).toContain('Not paused: server old-shop')
  })

  it('a dry run shows the request and sends nothing', async () => {
    const run = await ostui(['server', 'stop', 'web-1', '--dry-run', '--demo', '--json'])
    expect(run.json()).toMatchObject({
      name: 'web-1',
      request: { method: 'POST', service: 'compute', body: { 'os-stop': null } },
    })
    expect(await statusOf('web-1')).toBe('ACTIVE')
    const plan = await ostui(['vpc', 'create', 'lab', '--dry-run', '--demo'])
    expect(plan.stdout).toContain('POST /networks')
    expect((await ostui(['network', 'list', '--demo'])).stdout).not.toContain('lab')
  })

  it('asks before what is lost, naming it; no is no', async () => {
    const questions = scriptedQuestions([false])
    const run = await ostui(['volume', 'delete', 'old-data', '--demo'], { tty: true, questions })
    expect([run.code, questions.asked]).toEqual([
      130,
      [expect.stringContaining('Delete volume old-data? All that is on them is lost.')],
    ])
    expect((await ostui(['volume', 'show', 'old-data', '--demo'])).code).toBe(0)
  })

  it('OS-32 applies a security group once: a second time there is nothing to do', async () => {
    const apply = ['secgroup', 'apply', 'front', '--template', 'web', '--demo', '--json']
    expect((await ostui(apply)).json()).toMatchObject({ changed: true, added: 6 })
    expect((await ostui(apply)).json()).toMatchObject({ changed: false })
  })

  it('OS-11 deletes what nobody uses, each looked at again', async () => {
    const run = await ostui(['orphans', '--kind', 'volume', '--delete', '--yes', '--demo', '--json'])
    expect(run.json()).toMatchObject([{ name: 'old-data', outcome: 'deleted' }])
  })
})

describe('OS-102 ALL-5 what is in the way of a deletion', () => {
  it('is to be deleted first, as no flag does it', async () => {
    const staging = (...argv: string[]) => ostui([...argv, '--project', 'staging', '--demo', '--json'])
    await staging('volume', 'create', 'data', '--size', '1')
    await staging('snapshot', 'create', 'data', 'before')
    for (const run of [
      await staging('volume', 'delete', 'data', '--yes'),
      await ostui(['image', 'delete', 'debian-12', '--yes', '--demo', '--json']),
    ])
      expect([run.code, run.error()]).toEqual([
        8,
        expect.objectContaining({
          hint: expect.stringMatching(/^Delete them first[.;].* a program .*`\w+`/),
        }),
      ])
  })
})

describe('OS-30 OS-102 a floating IP that is in use', () => {
  it('is not taken away from where it leads by leading it elsewhere', async () => {
    const associate = ['floatingip', 'associate', '203.0.113.20', 'left-over', '--demo', '--json']
    const refused = await ostui(associate)
    expect([refused.code, refused.error()]).toEqual([
      8,
      expect.objectContaining({
        code: 'OS_STATE',
        hint: expect.stringContaining('floatingip disassociate 203.0.113.20'),
      }),
    ])
    expect((await ostui([...associate, '--reassign'])).code).toBe(0)
    expect((await ostui(['floatingip', 'disassociate', '203.0.113.20', '--demo'])).code).toBe(0)
    expect((await ostui(associate)).code).toBe(0)
  })
})

describe('OS-10 quota', () => {
  it('says with the arithmetic whether there is room, and ends with 3 when there is none', async () => {
    const run = await ostui(['quota', '--fit', 'flavor=m1.large', '--fit', 'count=3', '--demo'])
    expect([run.code, run.stdout]).toEqual([3, expect.stringMatching(/no +needs 3 of the 1 left/)])
  })

  it.each([
    [['count=3'], 'count does not say of what'],
    [['volume-type=ssd', 'flavor=m1.small'], 'volume-type, flavor does not say of what'],
    [['volume=10', 'volume=20'], '--fit volume= is given twice'],
    [['volume=1', 'volume-type=nope'], 'There is no volume type "nope"'],
    [['flavor'], '--fit is key=value'],
  ])('does not say that there is room where %j asks for less than was meant', async (words, message) => {
    const run = await ostui(['quota', ...words.flatMap((word) => ['--fit', word]), '--demo'])
    expect(run.stdout).toBe('')
    expect(run.stderr).toContain(message)
  })
})

describe('OS-20 lists', () => {
  it('takes no filter twice, of which one would count', async () => {
    const filters = ['--filter', 'status=ACTIVE', '--filter', 'status=ERROR']
    const run = await ostui(['server', 'list', ...filters, '--demo'])
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('--filter status= is given twice.')])
  })

  it('filters at the service and here, chooses columns, keeps to the width of the terminal', async () => {
    const run = await ostui(
      [
        'server',
        'list',
        '--filter',
        'status=ACTIVE',
        '--filter',
        'name=web*',
        '--columns',
        'name,status,image',
        '--no-color',
        '--demo',
      ],
      { tty: true, columns: 80 },
    )
    const lines = run.stdout.trim().split('\n')
    expect(lines.map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
      ['NAME', 'STATUS'],
      ['web-2', 'ACTIVE'],
      ['web-1', 'ACTIVE'],
    ])
    const narrow = await ostui(['server', 'list', '--demo', '--no-color'], { tty: true, columns: 60 })
    for (const line of narrow.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
    expect(
      (await ostui(['server', 'list', '--limit', '2', '--demo', '-q'])).stdout.trim().split('\n'),
    ).toHaveLength(2)
  })

  it('shows the first rows before the last page has come, in the same columns', async () => {
    const shown: string[] = []
    const stream = new Writable({
      write(chunk, _encoding, done) {
        shown.push(String(chunk))
        done()
      },
    })
    const out = new Output({
      stdout: stream,
      stderr: stream,
      json: false,
      quiet: false,
      color: { stdout: false, stderr: false },
      isTty: { stdout: false, stderr: false },
      columns: undefined,
    })
    let before: string | undefined
    async function* rows() {
      yield { name: 'first', size: 1 }
      yield { name: 'second-one', size: 22 }
      await new Promise((resolve) => setTimeout(resolve, 5))
      before = shown.join('')
      yield { name: 'third', size: 3 }
    }
    const count = await showList(out, rows(), {
      columns: [
        { title: 'NAME', value: ({ name }) => name },
        { title: 'SIZE', align: 'right', value: ({ size }) => size },
      ],
      quiet: ({ name }) => name,
      none: 'none',
    })
    expect(count).toBe(3)
    expect(before).toBe('NAME        SIZE\nfirst          1\nsecond-one    22\n')
    expect(shown.join('')).toBe(`${before}third          3\n`)
  })
})

describe('ALL-11 help of ostui', () => {
  it('lists what can be done with each kind, and says that there is no full screen yet', async () => {
    const { code, stdout } = await ostui([])
    expect(code).toBe(0)
    expect(stdout).toMatch(/server +create, /)
    expect(stdout).toContain("'ostui' alone shows this help")
    expect((await ostui(['server', 'stop', '--help'])).stdout).toMatchInlineSnapshot(`
      "Shut servers down.

      Usage
        ostui server stop <refs>… [flags]

      Arguments
        <refs>  Names or ids of servers

      Flags
            --wait     Wait until it is so (default: yes)
            --dry-run  Check all, show what would be sent, and send nothing

      Examples
        # And wait until it is so
        ostui server stop web-1
        # Several, with a result for each
        ostui server stop web-1 web-2 --json

      Exit codes
        7  no such server
        8  its state does not allow it
        9  some are changed, some are not

      Flags of every command
            --cloud <name>              A cloud of clouds.yaml [OS_CLOUD]
            --region <name>             Region [OS_REGION_NAME]
            --interface public|internal|admin
                                        Which endpoints of the services (default:
                                        public) [OS_INTERFACE]
            --project <name>            Project to work in [OS_PROJECT_NAME]
            --project-domain <name>     Domain of the project [OS_PROJECT_DOMAIN_NAME]
            --auth-url <url>            Where to sign in [OS_AUTH_URL]
            --username <name>           User to sign in as [OS_USERNAME]
            --user-domain <name>        Domain of the user [OS_USER_DOMAIN_NAME]
            --ca-file <file>            Certificate authorities to trust (PEM)
                                        [OS_CACERT]
            --demo                      Use the built-in simulated cloud; it remembers
                                        what was done [OSTUI_DEMO]
            --demo-reset                Begin the demonstration anew
            --json                      One JSON document for programs
        -q, --quiet                     Only what was asked for: no progress, bare ids
        -v, --verbose                   Tell what is used from where, and each request
            --trace                     Tell all of each request and answer, secrets
                                        masked
            --color                     Colours; --no-color for none (default: on a
                                        terminal) [NO_COLOR]
            --timeout <time>            Limit for the whole command: 30s, 5m
                                        [OSTUI_TIMEOUT]
        -y, --yes                       Ask nothing; go ahead with what removes or
                                        overwrites
        -h, --help                      This help
      "
    `)
  })
})

describe('OS-33 ostui topology --output', () => {
  it('writes a file that others may read, and again over it; a folder is told', async () => {
    const draw = ['topology', '--demo', '--format', 'svg', '--output']
    const file = join(homes.current, 'net.svg')
    for (const _time of [1, 2])
      expect(await ostui([...draw, file])).toMatchObject({ code: 0, stdout: `${file}\n` })
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg/)
    expect(statSync(file).mode & 0o777).toBe(0o644)
    const folder = await ostui([...draw, homes.current, '--json'])
    expect(folder.error()).toMatchObject({
      code: 'FILE_NOT_WRITTEN',
      message: expect.stringMatching(/it is a folder\.$/),
    })
  })
})
