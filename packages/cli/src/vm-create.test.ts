import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createSimulator, type ServedSimulator, serveSimulator } from '@pve/sdk/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { homes, pve, scriptedQuestions, useHome } from '../test/cli.js'

useHome()

const servers: ServedSimulator[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function serve(taskSpeed = Number.POSITIVE_INFINITY) {
  const simulator = createSimulator({ taskSpeed })
  const server = await serveSimulator(simulator)
  servers.push(server)
  const env = {
    PROXMOX_HOST: server.url,
    PROXMOX_TOKEN_ID: simulator.auth.tokenId,
    PROXMOX_TOKEN_SECRET: simulator.auth.tokenSecret,
  }
  const changes = () => simulator.log.filter(({ method }) => method !== 'GET')
  return { simulator, env, changes }
}

const configOf = async (vm: string): Promise<Record<string, unknown>> => {
  const shown = (await pve(['vm', 'show', vm, '--demo', '--json'])).json()
  const config: unknown =
    typeof shown === 'object' && shown !== null && 'config' in shown ? shown.config : undefined
  return typeof config === 'object' && config !== null ? { ...config } : {}
}

describe('VM-34 ALL-10 vm create without a terminal', () => {
  it('creates from flags, tells ids, node and name, and shows each step to people', async () => {
    const run = await pve(['vm', 'create', '--demo', '--name', 'shop1', '--yes', '--start'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout).toMatch(
      /^VM created: 105 \(shop1\) on pve\d\n {2}Console: {2}pve vm console 105 --demo\n$/,
    )
    expect(run.stderr).toMatch(/^\[1\/4\] Create VM 'shop1' on pve\d …\n {6}.*disk[\s\S]*TASK OK\n {6}ok \(/)
    expect(run.stderr).toMatch(/^\[4\/4\] Start/m)
  })

  it('gives one JSON document and nothing else', async () => {
    const run = await pve(['vm', 'create', '--demo', '--name', 'shop1', '--json'])
    expect(run.stderr).toBe('')
    expect(run.json()).toMatchObject({
      vmid: 105,
      name: 'shop1',
      node: expect.stringMatching(/^pve\d$/),
      upid: expect.stringMatching(/^UPID:/),
      report: { done: expect.arrayContaining(['create']) },
    })
    const withEvents = (
      await pve(['vm', 'create', '--demo', '--name', 'shop2', '--json', '--verbose'])
    ).json()
    expect(withEvents).toMatchObject({
      events: expect.arrayContaining([expect.objectContaining({ type: 'plan:done' })]),
    })
  })

  it('turns every flag into its field', async () => {
    await writeFile(
      join(homes.current, 'key.pub'),
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJpLEpDhIoDgU5V0bq0uF3NlA9GwWZ1Zb8cVhYqk2l0m me\n# a comment\n',
    )
    const argv = [
      ...[
        '--name',
        'all',
        '--node',
        'pve2',
        '--vmid',
        '777',
        '--description',
        'what it is for',
        '--pool',
        'staging',
        '--tag',
        'a',
        '--tag',
        'b,c',
      ],
      ...[
        '--no-ha',
        '--onboot',
        '--protection',
        '--iso',
        'none',
        '--os-type',
        'l24',
        '--bios',
        'seabios',
        '--machine',
        'pc',
        '--no-efi-disk',
        '--no-agent',
      ],
      ...[
        '--disk',
        'size=8G,storage=local-lvm,bus=virtio,cache=writeback,discard=on,io-thread=off',
        '--disk',
        '4G',
        '--storage',
        'ceph-pool',
      ],
      ...[
        '--cores',
        '3',
        '--sockets',
        '2',
        '--cpu-type',
        'x86-64-v2-AES',
        '--memory',
        '4G',
        '--min-memory',
        '1024',
      ],
      ...[
        '--net',
        'bridge=vmbr0,tag=10,firewall=0,rate=5',
        '--net',
        'vmbr9',
        '--ci-user',
        'admin',
        '--ssh-key-file',
        'key.pub',
        '--ip-config',
        'ip=10.0.0.5/24,gw=10.0.0.1',
      ],
      ...['--set', 'cpu.limit=1.5', '--set', 'startup.order=3', '--set', 'extra.kvm=false'],
    ]
    const run = await pve(['vm', 'create', '--demo', '--yes', ...argv])
    expect(run.code, run.stderr).toBe(0)
    expect(await configOf('777')).toMatchObject({
      ...{
        name: 'all',
        cores: 3,
        sockets: 2,
        onboot: true,
        protection: true,
        ostype: 'l24',
        bios: 'seabios',
        cpulimit: 1.5,
        kvm: false,
        ciuser: 'admin',
      },
      tags: expect.anything(),
      balloon: 1024,
      virtio0: expect.objectContaining({
        file: expect.stringContaining('local-lvm:'),
        cache: 'writeback',
        size: '8G',
      }),
      scsi0: expect.objectContaining({ file: expect.stringContaining('ceph-pool:'), size: '4G' }),
      net0: expect.objectContaining({ bridge: 'vmbr0', tag: 10, rate: 5 }),
      net1: expect.objectContaining({ bridge: 'vmbr9', firewall: true }),
    })
  })

  it('names the line of what the server does not have', async () => {
    await writeFile(
      join(homes.current, 'vm.yaml'),
      'name: web9\ndisks:\n  - size: 8G\n    storage: nowhere\n',
    )
    const run = await pve(['vm', 'create', '--demo', '-f', 'vm.yaml', '--pool', 'nowhere'])
    expect(run.code).toBe(3)
    expect(run.stderr).toMatch(/vm\.yaml:4:14: disks\[0\]\.storage: there is no storage 'nowhere'/)
    expect(run.stderr).toMatch(/^ {2}pool: /m)
  })

  it('reads a file or standard input, over which flags win; export and create make one like another', async () => {
    await writeFile(
      join(homes.current, 'vm.yaml'),
      'name: from-file\ncpu: { cores: 7, sockets: 2 }\ntags: [one]\n',
    )
    const spec = (
      await pve(['vm', 'create', '-f', 'vm.yaml', '--cores', '3', '--print-spec', '--json'])
    ).json()
    expect(spec).toEqual({ name: 'from-file', cpu: { cores: 3, sockets: 2 }, tags: ['one'] })
    const exported = await pve(['vm', 'export', 'web1', '--demo'])
    const copy = await pve(['vm', 'create', '--demo', '-f', '-', '--name', 'web3', '--yes', '--json'], {
      stdin: exported.stdout,
    })
    expect(copy.code, copy.stderr).toBe(0)
    expect(await configOf('web3')).toMatchObject({
      cores: 4,
      memory: expect.anything(),
      tags: expect.anything(),
    })
  })

  it('names file, line and field of what is wrong in it', async () => {
    await writeFile(join(homes.current, 'bad.yaml'), 'name: ok\ncpu:\n  cores: many\ndiskz: []\n')
    const run = await pve(['vm', 'create', '--demo', '-f', 'bad.yaml'])
    expect(run.code).toBe(3)
    expect(run.stderr).toMatch(/bad\.yaml:3:\d+: cpu\.cores: /)
    expect(run.stderr).toMatch(/bad\.yaml:\d+:\d+: diskz: .*did you mean 'disks'/)
    const broken = await pve(['vm', 'create', '--demo', '-f', '-', '--json'], { stdin: 'name: "x\n' })
    expect(broken.code).toBe(3)
    expect(broken.error()).toMatchObject({
      issues: [
        expect.objectContaining({
          source: expect.objectContaining({ file: 'standard input', line: expect.any(Number) }),
        }),
      ],
    })
  })

  it('takes the defaults of the cluster from the configuration file', async () => {
    const { env } = await serve()
    const config = join(homes.current, 'config.yaml')
    await writeFile(
      config,
      `clusters:\n  lab:\n    host: ${env.PROXMOX_HOST}\n    defaults: { cores: 6, storage: local-lvm, bridge: vmbr0 }\n`,
    )
    const run = await pve(['vm', 'create', '--name', 'a', '--dry-run', '--json'], {
      env: { ...env, PVE_CONFIG: config },
    })
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout).toContain('"cores": "6"')
    expect(run.stdout).toContain('local-lvm:32')
    await writeFile(
      config,
      `clusters:\n  lab:\n    host: ${env.PROXMOX_HOST}\n    defaults: { cores: six }\n`,
    )
    expect(
      await pve(['vm', 'create', '--name', 'a', '--dry-run'], { env: { ...env, PVE_CONFIG: config } }),
    ).toMatchObject({ code: 2 })
  })
})

describe('VM-27 dry run', () => {
  it('shows every request and sends none', async () => {
    const { env, changes } = await serve()
    const run = await pve(['vm', 'create', '--name', 'shop1', '--start', '--dry-run'], { env })
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout).toContain('POST /nodes/')
    expect(run.stdout).toContain('Nothing is sent')
    const json = await pve(['vm', 'create', '--name', 'shop1', '--start', '--dry-run', '--json'], { env })
    expect(json.json()).toMatchObject({
      steps: expect.arrayContaining([expect.objectContaining({ id: 'create', done: false })]),
    })
    const api = await pve(
      [
        'api',
        'PUT',
        '/nodes/{node}/qemu/{vmid}/config',
        '--node',
        'pve1',
        '--vmid',
        '100',
        '--net0',
        'virtio,bridge=vmbr0',
        '--dry-run',
        '--json',
      ],
      { env },
    )
    expect(api.json()).toEqual({
      method: 'PUT',
      path: '/nodes/pve1/qemu/100/config',
      parameters: { net0: 'virtio,bridge=vmbr0' },
    })
    expect(changes()).toEqual([])
  })
})

describe('VM-24 VM-22 failure and interruption', () => {
  it('goes on where a failure left it: not finished is code 9, and the same again ends with one VM', async () => {
    const { env, simulator } = await serve()
    const takeBack = simulator.addFault({
      match: { method: 'PUT', path: /\/config$/ },
      kind: 'status',
      status: 500,
      message: 'out of cheese',
    })
    const argv = ['vm', 'create', '--name', 'shop1', '--yes']
    const failed = await pve(argv, { env })
    expect(failed.code).toBe(9)
    expect(failed.stderr).toMatch(/VM 105 exists on pve\d, but is not finished: out of cheese/)
    expect(failed.stderr).toMatch(/done +Create VM[\s\S]*left +Set the serial console/)
    expect(failed.stderr).toMatch(/→ Run the same again/)
    takeBack()
    const again = await pve([...argv, '--json'], { env })
    expect(again.json()).toMatchObject({ vmid: 105, existing: true })
  })

  it('with --rollback leaves nothing', async () => {
    const { env, simulator } = await serve()
    simulator.addFault({
      match: { method: 'PUT', path: /\/config$/ },
      kind: 'status',
      status: 500,
      message: 'out of cheese',
    })
    const run = await pve(['vm', 'create', '--name', 'shop1', '--yes', '--rollback'], { env })
    expect(run.code).not.toBe(0)
    expect(run.stderr).toContain('was removed again')
    expect((await pve(['vm', 'show', '105'], { env })).code).toBe(7)
  })

  it('shows the end of the log of a task that fails', async () => {
    const { env, simulator } = await serve()
    simulator.addFault({
      match: { method: 'POST', path: /\/qemu$/ },
      kind: 'task-fails',
      message: 'no space left on device',
    })
    const run = await pve(['vm', 'create', '--name', 'shop1', '--yes'], { env })
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/error: .*no space left on device/)
    expect(run.stderr).toMatch(/end of the task log:\n[\s\S]*TASK ERROR: no space left on device/)
    expect(run.stderr).toMatch(/upid +UPID:/)
  })

  it('Ctrl-C says what is done and what is left, and ends with 130', async () => {
    const { env } = await serve(1)
    const stop = new AbortController()
    const run = await pve(['vm', 'create', '--name', 'shop1', '--yes'], {
      env,
      signal: stop.signal,
      onStderr: (text) => {
        if (text.includes('[1/')) setTimeout(() => stop.abort(), 50)
      },
    })
    expect(run.code).toBe(130)
    expect(run.stderr).toContain('cancelled')
    expect(run.stderr).toMatch(/left +/)
  })
})

describe('VM-34 the wizard of vm create', () => {
  it('is opened only on a terminal that can draw it; nothing else is asked', async () => {
    const options = { tty: true, questions: scriptedQuestions([]) }
    const named = await pve(['vm', 'create', '--demo', '--name', 'given'], options)
    expect(named.code, named.stderr).toBe(0)
    const unnamed = await pve(['vm', 'create', '--demo', '--quiet', '--yes'], options)
    expect(unnamed.code, unnamed.stderr).toBe(0)
    // A screen that cannot be drawn (2>file) must not turn "ask me" into "do it".
    const unseen = await pve(['vm', 'create', '--demo'], options)
    expect(unseen.code).toBe(2)
    expect(unseen.stderr).toContain('there is no screen for the wizard')
  })

  it('is no dry run', async () => {
    const run = await pve(['vm', 'create', '--demo', '--wizard', '--dry-run'])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('--wizard and --dry-run do not go together.')
  })

  it('cannot be asked for where there is none', async () => {
    for (const flags of [['--wizard'], ['--wizard', '--yes'], ['--wizard', '--json']]) {
      const run = await pve(['vm', 'create', '--demo', ...flags])
      expect(run.code).toBe(2)
      expect(run.stderr).toContain('There is no terminal for --wizard')
    }
  })
})

describe('VM-19 a file that is no spec', () => {
  it('says what it is', async () => {
    const of = async (file: string) => (await pve(['vm', 'create', '-f', file, '--demo'])).stderr
    expect(await of('.')).toContain('The file . is a folder.')
    await writeFile(
      join(homes.current, 'latin.yaml'),
      Buffer.from('name: web1\ndescription: caf\xe9\n', 'latin1'),
    )
    expect(await of('latin.yaml')).toContain('The file latin.yaml is not text in UTF-8.')
  })
})
