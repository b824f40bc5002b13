import { chmod, mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hostState } from '@pve/host-kvm/testing'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  homes,
  ostui as runOstui,
  pve as runPve,
  pxrun as runPxrun,
  vmctl as runVmctl,
  useHome,
} from '../../test/cli.js'
import type { Program } from '../command/program.js'
import type { CommandContext } from '../context.js'
import { gpuVmBootstrap } from '../programs/gpu-vm-bootstrap.js'
import { ostui } from '../programs/ostui.js'
import { pve } from '../programs/pve.js'
import { pxrun } from '../programs/pxrun.js'
import { vmctl } from '../programs/vmctl.js'
import { answer } from './answer.js'
import type { ValueRequest } from './complete.js'
import { keptPath, readKept } from './kept-values.js'
import { readAndKeep } from './read-values.js'
import { cloudSources, proxmoxSources } from './setting-sources.js'

useHome()
beforeEach(() => vi.stubEnv('XDG_CACHE_HOME', join(homes.current, 'cache')))

interface Given {
  readonly env?: Readonly<Record<string, string>>
  readonly now?: () => number
  /** What is asked for, in turn. */
  readonly asked?: string[]
  /** In place of reading. */
  readonly ask?: (request: ValueRequest, path: string) => Promise<void>
}

/** As fish would ask: descriptions and all. The last word is being typed. */
async function offers<C extends CommandContext>(
  program: Program<C>,
  words: readonly string[],
  { env = {}, now, asked, ask }: Given = {},
): Promise<string[]> {
  const world = { env, cwd: homes.current, demoSpeed: Number.POSITIVE_INFINITY }
  const text = await answer(program, ['fish', String(words.length - 1), '--', ...words], {
    ...world,
    ...(now && { now }),
    ask: async (request, path) => {
      asked?.push(request.source)
      await (ask ?? ((one, place) => readAndKeep(program, one, place, world)))(request, path)
    },
  })
  expect(text).toMatch(/^(?:words|files|folders)\n/)
  return text.trimEnd().split('\n').slice(1)
}

/** Of templates, to the simulated host. */
async function addFiles(...names: string[]) {
  const path = join(homes.current, 'state/vmctl/demo.json')
  const state = hostState.parse(JSON.parse(await readFile(path, 'utf8')))
  for (const name of names) state.files[`/var/lib/vmctl/templates/${name}`] = { base64: 'Kg==', mode: 0o600 }
  await writeFile(path, JSON.stringify(state))
}

const kept = async () => {
  const folder = join(homes.current, 'cache', 'pve', 'completion')
  return (await readdir(folder)).filter((name) => name.endsWith('.json')).map((name) => join(folder, name))
}

describe('ALL-11 live values of the demonstration', () => {
  it('pve: VMs with their state, and what else a cluster has', async () => {
    expect(await offers(pve, ['vm', 'show', '--demo', ''])).toContainEqual(
      expect.stringMatching(/^web1\t100, running on pve1/),
    )
    expect(await offers(pve, ['vm', 'show', '--demo', '10'])).toContainEqual(
      expect.stringMatching(/^100\tweb1, 100, /),
    )
    expect(await offers(pve, ['--demo', 'vm', 'list', '--node='])).toContainEqual('--node=pve1\tonline')
    expect((await runPve(['vm', 'start', 'db1', '--demo'])).code).toBe(0)
    for (const [words, found] of [
      [['storage', 'list', '--demo', '--content', ''], /^iso$/],
      [['vm', 'clone', 'web1', '--demo', '--storage', ''], /^local\t/],
      [['vm', 'create', '--demo', '--iso', ''], /^nixos-minimal/],
      [['vm', 'resize', '--demo', 'web1', ''], /^scsi0$/],
      [['vm', 'list', '--demo', '--tag', ''], /./],
      [['task', 'log', '--demo', ''], /^UPID:/],
      [['login', '--demo', '--realm', ''], /^pam\t/],
      [['api', '--demo', 'GET', '/nodes/{node}/qe'], /^\/nodes\/\{node\}\/qemu\tGET, POST$/],
    ] as const)
      expect.soft(await offers(pve, words), words.join(' ')).toContainEqual(expect.stringMatching(found))
  })

  it('snapshots are those of the VM on the line', async () => {
    const taken = await runPve(['vm', 'snapshot', 'create', 'web1', 'before', '--demo'])
    expect(taken.code, taken.stderr).toBe(0)
    const found = await offers(pve, ['vm', 'snapshot', 'rollback', '--demo', 'web1', ''])
    expect(found).toContainEqual(expect.stringMatching(/^before/))
    expect(await offers(pve, ['vm', 'snapshot', 'rollback', '--demo', 'db1', ''])).not.toContainEqual(
      expect.stringMatching(/^before/),
    )
  })

  it('pxrun', async () => {
    const made = await runPxrun(['create', '--hostname', 'ct1', '--demo', '--yes'])
    expect(made.code, made.stderr).toBe(0)
    expect(await offers(pxrun, ['stop', '--demo', ''])).toContainEqual(
      expect.stringMatching(/^ct1\t\d+, running/),
    )
    expect(await offers(pxrun, ['create', '--demo', '--template', ''])).toContainEqual(
      expect.stringMatching(/tar/),
    )
    expect(await offers(pxrun, ['create', '--demo', '--bridge', ''])).toContainEqual(
      expect.stringMatching(/^vmbr0/),
    )
    expect(await offers(pxrun, ['template', 'pull', '--demo', ''])).toContainEqual(
      expect.stringMatching(/^debian-/),
    )
  })

  it('ostui: each kind of resource that a command names', async () => {
    for (const [words, found] of [
      [['server', 'create', '--demo', '--flavor', ''], /^m1\.small\tvcpus \d/],
      [['server', 'create', '--demo', '--image', ''], /^\S+\tactive/],
      [['network', 'show', '--demo', ''], /^\S+\tACTIVE/],
      [['recipe', 'save', '--demo', 'x', '--security-group', ''], /^default\t/],
      [['secgroup', 'apply', '--demo', '--template', ''], /^web\t/],
    ] as const)
      expect.soft(await offers(ostui, words), words.join(' ')).toContainEqual(expect.stringMatching(found))
    const made = await runOstui(['keypair', 'list', '--demo'])
    expect(made.code).toBe(0)
  })

  it('vmctl and gpu-vm-bootstrap', async () => {
    expect(await offers(vmctl, ['info', '--demo', ''])).toContainEqual('web\trunning')
    expect(await offers(vmctl, ['gpu', 'attach', 'trainer', '--demo', '--gpu', ''])).toContainEqual(
      expect.stringMatching(/^0000:01:00\.0\t/),
    )
    expect((await runVmctl(['template', 'save', 'trainer', 'base', '--demo'])).code).toBe(0)
    expect(await offers(vmctl, ['template', 'create-from', '--demo', ''])).toContainEqual(
      expect.stringMatching(/^base/),
    )
    await addFiles('odd/template.json', '.old.deleted/vda.qcow2')
    expect(await offers(vmctl, ['template', 'delete', '--demo', ''])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^base/), 'odd\tdamaged', 'old\tdeleted in part']),
    )
    const whole = await offers(vmctl, ['template', 'create-from', '--demo', ''])
    expect(whole.join('\n')).not.toMatch(/odd|old/)
    expect(await offers(gpuVmBootstrap, ['--demo', '--gpu', ''])).toContainEqual(
      expect.stringMatching(/^0000:/),
    )
  })

  it('clusters and clouds come from files, without a server', async () => {
    const config = join(homes.current, 'config', 'pve', 'config.yaml')
    await mkdir(dirname(config), { recursive: true })
    await writeFile(config, 'clusters:\n  lab: { host: pve1.example }\n  home: { host: pve2.example }\n')
    expect(await offers(pve, ['--cluster', ''])).toEqual(
      ['lab\thttps://pve1.example', 'home\thttps://pve2.example'].map((one) => one.replace('https://', '')),
    )
    await writeFile(
      join(homes.current, 'clouds.yaml'),
      'clouds:\n  shop:\n    auth: { auth_url: http://127.0.0.1:1/v3 }\n',
    )
    expect(await offers(ostui, ['--cloud', ''])).toEqual(['shop\thttp://127.0.0.1:1/v3'])
  })
})

describe('ALL-11 what was read is kept', () => {
  const ask = (values: readonly string[]) => async (_request: ValueRequest, path: string) => {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, JSON.stringify({ readAt: clock, values: values.map((id) => ({ id })) }))
  }
  const failing = async (_request: ValueRequest, path: string) => {
    const before = await readKept(path)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, JSON.stringify({ readAt: 0, values: [], ...before, failedAt: clock }))
  }
  let clock = 1_000_000_000
  const now = () => clock
  const line = ['vm', 'show', '']

  it('for half a minute; then it is read anew, and sooner where nothing fits', async () => {
    const asked: string[] = []
    const given = { asked, now, ask: ask(['a1', 'b1']) }
    expect(await offers(pve, line, given)).toEqual(['a1', 'b1'])
    clock += 29_000
    expect(await offers(pve, line, given)).toEqual(['a1', 'b1'])
    expect(asked).toHaveLength(1)
    await offers(pve, ['vm', 'show', 'new'], given)
    expect(asked).toHaveLength(2)
    clock += 31_000
    await offers(pve, line, given)
    expect(asked).toHaveLength(3)
  })

  it('when the server fails, an old answer serves for ten minutes, and it is left in peace for ten seconds', async () => {
    const asked: string[] = []
    await offers(pve, line, { now, ask: ask(['a1']) })
    clock += 60_000
    expect(await offers(pve, line, { asked, now, ask: failing })).toEqual(['a1'])
    clock += 5_000
    expect(await offers(pve, line, { asked, now, ask: failing })).toEqual(['a1'])
    expect(asked).toHaveLength(1)
    clock += 600_000
    expect(await offers(pve, line, { asked, now, ask: failing })).toEqual([])
  })

  it('is its owner’s alone, and old files go', async () => {
    await offers(pve, ['vm', 'show', '--demo', ''])
    const [file = ''] = await kept()
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await utimes(file, new Date(0), new Date(0))
    await offers(pve, ['node', 'list', '--demo', ''])
    await offers(pve, ['vm', 'list', '--demo', '--node', ''])
    expect(await kept()).not.toContain(file)
  })

  it('a damaged file, and a folder that cannot be written, are as if there were none', async () => {
    await offers(pve, ['vm', 'show', '--demo', ''])
    for (const file of await kept()) await writeFile(file, '{"readAt":1,"values":[{"id":2}]}')
    expect(await offers(pve, ['vm', 'show', '--demo', 'we'])).toContainEqual(expect.stringMatching(/^web1/))
    vi.stubEnv('XDG_CACHE_HOME', '/dev/null/cache')
    expect(
      await answer(pve, ['fish', '2', '--', 'vm', 'show', ''], {
        env: {},
        cwd: '/',
        ask: async () => Promise.reject(new Error('x')),
      }),
    ).toBe('')
  })

  it('is apart for each server, user, source and project, and holds no secret', () => {
    const world = (env: Readonly<Record<string, string>>) => ({ env, cwd: homes.current })
    const of = (
      globals: Readonly<Record<string, unknown>>,
      env: Readonly<Record<string, string>> = {},
      more: Partial<ValueRequest> = {},
    ) =>
      keptPath(pve, proxmoxSources, { source: 'vms', given: {}, globals, without: [], ...more }, world(env))
    const different = [
      of({}),
      of({ host: 'a' }),
      of({ demo: true }),
      of({ 'token-secret': 'x' }),
      of({}, { PROXMOX_HOST: 'a' }),
      of({}, { PROXMOX_PASSWORD: 'one' }),
      of({}, { PROXMOX_PASSWORD: 'another' }),
      of({}, {}, { source: 'nodes' }),
      of({}, {}, { given: { vm: 'web1' } }),
    ]
    expect(new Set(different).size).toBe(different.length)
    const same = [
      of({ json: true, quiet: true, timeout: 1 }),
      of({}, { EDITOR: 'vi' }),
      of({}, {}, { without: ['web1'] }),
    ]
    expect(new Set([of({}), ...same]).size).toBe(1)
  })

  it('changes with the files that settings are in', async () => {
    const of = () =>
      keptPath(
        ostui,
        cloudSources,
        { source: 'resource:server', given: {}, globals: {}, without: [] },
        { env: {}, cwd: homes.current },
      )
    const before = of()
    await writeFile(join(homes.current, 'clouds.yaml'), 'clouds: {}\n')
    expect(of()).not.toBe(before)
  })
})

describe('ALL-11 a completion does no harm', () => {
  it('no server, no sign-in, a wrong setting: nothing is offered, and nothing is said', async () => {
    expect(await offers(pve, ['vm', 'show', ''])).toEqual([])
    expect(await offers(pve, ['vm', 'show', '--cluster', 'none', ''])).toEqual([])
    expect(
      await offers(pve, [
        'vm',
        'show',
        '--host',
        '127.0.0.1:1',
        '--token-id',
        'a@pam!b',
        '--token-secret',
        'x',
        '',
      ]),
    ).toEqual([])
    expect(
      await offers(ostui, ['server', 'show', ''], { env: { OS_AUTH_URL: 'http://127.0.0.1:1/v3' } }),
    ).toEqual([])
    expect(await offers(vmctl, ['info', '--host', 'nobody@127.0.0.1:1', ''])).toEqual([])
  })

  it('the demonstration is not begun anew', async () => {
    expect((await runPve(['vm', 'create', '--name', 'mine', '--demo', '--yes'])).code).toBe(0)
    const state = join(homes.current, 'state', 'pve', 'demo.json')
    const before = await readFile(state, 'utf8')
    expect(await offers(pve, ['vm', 'show', '--demo-reset', ''])).toContainEqual(
      expect.stringMatching(/^mine\t/),
    )
    expect(await readFile(state, 'utf8')).toBe(before)
  })

  it('PVE_COMPLETION_VALUES=none asks no server', async () => {
    const asked: string[] = []
    expect(
      await offers(pve, ['vm', 'show', '--demo', ''], { asked, env: { PVE_COMPLETION_VALUES: 'none' } }),
    ).toEqual([])
    expect(await offers(pve, ['vm', 'sh'], { asked, env: { PVE_COMPLETION_VALUES: 'none' } })).not.toEqual([])
    expect(asked).toEqual([])
  })

  it.each([
    [[]],
    [['tcsh', '0']],
    [['bash', '--']],
    [['zsh', 'x', '--', 'vm']],
    [['zsh', '5', '--', 'vm']],
    [['fish', '-1', '--']],
  ])('what no script asks, %j, has no answer', async (words) => {
    expect(await answer(pve, words, { env: {}, cwd: '/', ask: async () => undefined })).toBe('')
  })

  it('a cache that others may write is used no more than one that is damaged', async () => {
    await offers(pve, ['vm', 'show', '--demo', ''])
    for (const file of await kept()) await chmod(file, 0o000)
    expect(
      await answer(pve, ['bash', '--', 'pve vm sho', '', 'sho'], {
        env: {},
        cwd: '/',
        ask: async () => undefined,
      }),
    ).toBe('words\nshow\n')
  })
})
