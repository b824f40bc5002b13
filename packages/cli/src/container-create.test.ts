import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { homes, pxrun, scriptedQuestions, useHome } from '../test/cli.js'
import { useServers } from '../test/served.js'

useHome()
const serve = useServers()

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** As `save-config` has it: what the container is now. */
async function savedSpec(container: string): Promise<Record<string, unknown>> {
  const saved = (await pxrun(['save-config', container, '--demo', '--json'])).json()
  return isRecord(saved) && isRecord(saved['spec']) ? saved['spec'] : {}
}

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJpLEpDhIoDgU5V0bq0uF3NlA9GwWZ1Zb8cVhYqk2l0m me'

describe('LX-10 pxrun create without questions', () => {
  it('creates from flags, tells id, node and address, and shows each step with its log', async () => {
    const run = await pxrun(['create', '--demo', '--hostname', 'ct1'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout).toMatch(
      /^Container created: 105 \(ct1\) on pve\d\n {2}Address: {2}(?:\d+\.){3}\d+\n {2}Enter it: pxrun enter 105 --demo\n$/,
    )
    expect(run.stderr).toMatch(/^\[1\/2\] Create container 'ct1' on pve\d …\n[\s\S]*TASK OK\n {6}ok \(/)
    expect(run.stderr).toMatch(/^\[2\/2\] Start it/m)
  })

  it('gives one JSON document and nothing else', async () => {
    const run = await pxrun(['create', '--demo', '--hostname', 'ct1', '--no-start', '--json'])
    expect(run.stderr).toBe('')
    expect(run.json()).toMatchObject({
      vmid: 105,
      hostname: 'ct1',
      existing: false,
      upid: expect.stringMatching(/^UPID:/),
      addresses: [],
      report: { done: ['create'] },
    })
  })

  it('turns every flag into its field', async () => {
    const at = (name: string) => join(homes.current, name)
    await writeFile(at('key.pub'), `${key}\n# a comment\n`)
    await writeFile(at('setup.sh'), '#!/bin/sh\necho "${HOME}"\n')
    const given = [
      '--hostname all --node pve2 --vmid 777 --template alpine-3.22 --template-storage local',
      '--pool staging --tag a --tag b,c --cores 3 --memory 2G --swap 0 --rootfs local-lvm:16',
      '--ip 10.0.0.5/24 --gateway 10.0.0.1 --ip6 2001:db8::5/64 --bridge vmbr9 --vlan 10 --no-firewall',
      '--dns 1.1.1.1 --dns 9.9.9.9 --search-domain example.org --ssh-key-file key.pub',
      '--privileged --nesting --feature keyctl --feature mount=nfs;cifs',
      '--mount path=/data,size=4G,storage=ceph-pool,backup=yes --mount mp=/media,bind=/srv/media,ro=1',
      '--device /dev/fuse --device path=/dev/net/tun,mode=0666 --hardware dri',
      '--onboot --no-start --install curl,git --docker --tailscale --script setup.sh',
      '--set cpu.limit=1.5 --set networks[1].bridge=vmbr0',
    ].flatMap((line) => line.split(' '))
    const run = await pxrun([
      'create',
      ...given,
      '--description',
      'what for',
      '--authorized-key',
      key,
      '--print-spec',
    ])
    expect(run.code, run.stderr).toBe(0)
    expect(parse(run.stdout)).toEqual({
      hostname: 'all',
      node: 'pve2',
      vmid: 777,
      template: 'alpine-3.22',
      templateStorage: 'local',
      description: 'what for',
      pool: 'staging',
      tags: ['a', 'b', 'c'],
      onboot: true,
      start: false,
      unprivileged: false,
      cpu: { cores: 3, limit: 1.5 },
      memory: { mib: 2048, swapMib: 0 },
      rootfs: { storage: 'local-lvm', size: '16G' },
      networks: [
        {
          bridge: 'vmbr9',
          ip: '10.0.0.5/24',
          gateway: '10.0.0.1',
          ip6: '2001:db8::5/64',
          vlan: 10,
          firewall: false,
        },
        { bridge: 'vmbr0' },
      ],
      dns: { nameservers: ['1.1.1.1', '9.9.9.9'], searchDomains: ['example.org'] },
      sshKeys: [key, key],
      features: { nesting: true, keyctl: true, mount: ['nfs', 'cifs'] },
      mounts: [
        { path: '/data', size: '4G', storage: 'ceph-pool', backup: true },
        { path: '/media', bind: '/srv/media', readOnly: true },
      ],
      devices: [{ path: '/dev/fuse' }, { path: '/dev/net/tun', mode: '0666' }],
      hardware: { dri: true },
      provision: [
        { packages: ['curl', 'git'] },
        { docker: true },
        { tailscale: { authKey: { credential: 'TAILSCALE_AUTH_KEY' } } },
        { name: 'Run setup.sh', script: { run: '#!/bin/sh\necho "${HOME}"\n' } },
      ],
    })
  })

  it('says storage and size of the root file system in one flag or in two', async () => {
    const rootfs = async (...flags: string[]) => {
      const run = await pxrun(['create', '--hostname', 'a', ...flags, '--print-spec', '--json'])
      const spec = run.code === 0 ? run.json() : undefined
      return isRecord(spec) ? spec['rootfs'] : run.stderr
    }
    expect(await rootfs('--rootfs', 'ceph-pool:1.5T')).toEqual({ storage: 'ceph-pool', size: '1.5T' })
    expect(await rootfs('--storage', 'ceph-pool', '--size', '16')).toEqual({
      storage: 'ceph-pool',
      size: '16G',
    })
    expect(await rootfs('--size', '1.5G')).toEqual({ size: '1536M' })
    expect(await rootfs('--rootfs', 'ceph-pool')).toContain('--rootfs is storage:size')
    expect(await rootfs('--rootfs', 'a:8', '--size', '9')).toContain('do not go with it')
  })

  it('LX-15 reads a file or standard input, over which flags win; the new address drops the old gateway', async () => {
    const yaml =
      'hostname: ${NAME:-from-file}\ncpu: { cores: 7 }\nnetworks: [{ ip: 10.0.0.5/24, gateway: 10.0.0.1 }]\nprovision: [{ packages: [vim] }]\n'
    const flags = ['-f', '-', '--cores', '3', '--ip', 'dhcp', '--install', 'git', '--print-spec', '--json']
    const run = await pxrun(['create', ...flags], { stdin: yaml, env: { NAME: 'by-variable' } })
    expect(run.json()).toEqual({
      hostname: 'by-variable',
      cpu: { cores: 3 },
      networks: [{ ip: 'dhcp' }],
      provision: [{ packages: ['vim'] }, { packages: ['git'] }],
    })
  })

  it('LX-20 provisions through the node, streams what the commands say, and is done the second time', async () => {
    await writeFile(join(homes.current, 'setup.sh'), 'echo from the script\n')
    const argv = ['create', '--demo', '--hostname', 'ct1', '--install', 'curl', '--script', 'setup.sh']
    const run = await pxrun(argv)
    expect(run.code, run.stderr).toBe(0)
    expect(run.stderr).toMatch(/Install curl …\n[\s\S]*Setting up curl/)
    expect(run.stderr).toMatch(/Run setup\.sh …\n {6}from the script\n {6}ok/)
    const again = await pxrun(argv)
    expect(again.stdout).toMatch(/^Container is complete: 105 \(ct1\)/)
    expect(again.stderr).toMatch(/Run setup\.sh … ok \(already done\)/)
  })

  it('LX-22 LX-24 LX-25 passes hardware through as root, and installs Docker with the features it needs', async () => {
    const flags = ['--hardware', 'dri', '--mount', 'path=/media,bind=/srv/media', '--docker']
    const run = await pxrun(['create', '--demo', '--hostname', 'media2', '--node', 'pve1', ...flags])
    expect(run.code, run.stderr).toBe(0)
    expect(run.stderr).toMatch(/Hello from Docker!/)
    expect(await savedSpec('media2')).toMatchObject({
      features: { nesting: true, keyctl: true },
      mounts: [{ path: '/media', bind: '/srv/media' }],
      devices: expect.arrayContaining([expect.objectContaining({ path: '/dev/dri/renderD128' })]),
    })
  })

  it('LX-40 takes the defaults of the cluster from the configuration file', async () => {
    const { env } = await serve()
    const config = join(homes.current, 'config.yaml')
    const withDefaults = async (defaults: string) => {
      await writeFile(
        config,
        `clusters:\n  lab:\n    host: ${env.PROXMOX_HOST}\n    container-defaults: ${defaults}\n`,
      )
      const argv = ['create', '--hostname', 'a', '--dry-run', '--json']
      return pxrun(argv, { env: { ...env, PVE_CONFIG: config } })
    }
    const run = await withDefaults('{ cores: 6, rootfsSize: 12G }')
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout).toContain('"cores": "6"')
    expect(run.stdout).toMatch(/"rootfs": "[\w-]+:12"/)
    expect(await withDefaults('{ cores: six }')).toMatchObject({ code: 2 })
  })
})

describe('LX-10 the questions of pxrun create', () => {
  const sshFolder = async (...names: string[]) => {
    await mkdir(join(homes.current, '.ssh'))
    for (const name of names) await writeFile(join(homes.current, '.ssh', name), `${key}\n`)
  }
  const asked = async (answers: readonly (string | boolean)[], ...flags: string[]) => {
    const questions = scriptedQuestions(answers)
    const env = { HOME: homes.current }
    const run = await pxrun(['create', '--demo', ...flags], { tty: true, questions, env })
    return { run, asked: questions.asked }
  }
  const size = '2 cores, 1G memory, 4G disk'

  it('are at most six for a basic container, whether to go ahead among them', async () => {
    await sshFolder('id_rsa.pub', 'id_ed25519.pub', 'id_ed25519')
    const file = join(homes.current, '.ssh', 'id_ed25519.pub')
    const template = 'debian-13-standard_13.1-2_amd64.tar.zst'
    const { run, asked: questions } = await asked(['web9', template, size, 'dhcp on vmbr9', file, true])
    expect(run.code, run.stderr).toBe(0)
    expect(questions).toEqual([
      'Hostname',
      'Template',
      'CPU, memory, disk',
      'Network: dhcp, none, or an address such as 10.0.0.5/24 via 10.0.0.1',
      'SSH key that may sign in as root',
      'Create it?',
    ])
    expect(questions.length).toBeLessThanOrEqual(6)
    // What is to be made is shown before it is made.
    expect(run.stderr).toMatch(
      /Hostname\S* +web9\n[\s\S]*Template\S* +\S*debian-13[\s\S]*Memory\S* +1024 MiB[\s\S]*\[1\/2\]/,
    )
    expect(await savedSpec('web9')).toMatchObject({
      hostname: 'web9',
      cpu: { cores: 2 },
      memory: { mib: 1024 },
      rootfs: { size: '4G' },
      networks: [{ ip: 'dhcp', bridge: 'vmbr9' }],
    })
  })

  it('have a default of the server or of this computer each', async () => {
    await sshFolder('id_ed25519.pub')
    const offered: Record<string, string | undefined> = {}
    const accept = async ({ message, initial }: { message: string; initial?: string }) => {
      offered[message.split(':')[0] ?? ''] = initial
      return initial ?? ''
    }
    const questions = {
      text: accept,
      choose: accept,
      secret: accept,
      confirm: async () => false,
    }
    const run = await pxrun(['create', '--demo'], { tty: true, questions, env: { HOME: homes.current } })
    expect(offered).toEqual({
      Hostname: 'ct105',
      Template: expect.stringMatching(/^debian-13-standard_/),
      'CPU, memory, disk': '1 core, 512M memory, 8G disk',
      Network: expect.stringMatching(/^dhcp on vmbr\d$/),
      'SSH key that may sign in as root': join(homes.current, '.ssh', 'id_ed25519.pub'),
    })
    expect(run).toMatchObject({ code: 130, stderr: expect.stringContaining('nothing was changed') })
    expect((await pxrun(['list', '--demo', '--quiet'])).stdout).not.toContain('105')
  })

  it('leave out what flags say', async () => {
    const flags = '--template alpine --memory 1G --no-network --authorized-key'.split(' ')
    const { run, asked: questions } = await asked(['web9', true], ...flags, key)
    expect(run.code, run.stderr).toBe(0)
    expect(questions).toEqual(['Hostname', 'Create it?'])
  })

  it('refuse an answer that cannot be, and take a key or its file where this computer has none', async () => {
    const refused: (string | undefined)[] = []
    const answers: Record<string, readonly [bad: string, good: string]> = {
      Hostname: ['web_9', 'web9'],
      'CPU, memory, disk': ['2 cores, 4X, 8G', size],
      Network: ['10.0.0.999/24', '10.0.0.9/24 via 10.0.0.1 on vmbr9'],
      SSH: ['nowhere.pub', key],
    }
    const text = async ({
      message,
      check,
    }: {
      message: string
      check?: (text: string) => string | undefined
    }) => {
      const [bad, good] = Object.entries(answers).find(([start]) => message.startsWith(start))?.[1] ?? [
        '',
        '',
      ]
      refused.push(check?.(bad))
      expect(check?.(good)).toBeUndefined()
      return good
    }
    const choose = async ({ initial }: { initial?: string }) => initial ?? ''
    const questions = { text, secret: text, choose, confirm: async () => true }
    const run = await pxrun(['create', '--demo', '--no-start'], {
      tty: true,
      questions,
      env: { HOME: homes.current },
    })
    expect(run.code, run.stderr).toBe(0)
    expect(refused).toEqual([
      expect.stringContaining('DNS name'),
      expect.stringContaining('is read as in'),
      expect.stringContaining('IPv4'),
      expect.stringContaining('neither a public key nor a file'),
    ])
    expect(await savedSpec('web9')).toMatchObject({
      networks: [{ ip: '10.0.0.9/24', gateway: '10.0.0.1', bridge: 'vmbr9' }],
    })
  })

  it('are never asked without a terminal', async () => {
    for (const flags of [[], ['--json'], ['--template', 'debian-13']]) {
      const run = await pxrun(['create', '--demo', ...flags])
      expect(run.code).toBe(2)
      expect(run.stderr).toContain('nobody can be asked here')
    }
    const named = await pxrun(['create', '--demo', '--yes'], { tty: true, questions: scriptedQuestions([]) })
    expect(named.code, named.stderr).toBe(0)
  })
})

describe('LX-10 dry run', () => {
  it('shows every request and every command, and sends nothing', async () => {
    const before = await pxrun(['list', '--demo', '--quiet'])
    const flags = ['--install', 'curl', '--tailscale', '--dry-run']
    const env = { TAILSCALE_AUTH_KEY: 'tskey-auth-canary' }
    const run = await pxrun(['create', '--demo', '--hostname', 'ct1', ...flags], { env })
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout).toMatch(/Nothing is sent\. This would be done: create container 'ct1'/)
    expect(run.stdout).toMatch(/POST \/nodes\/pve\d\/lxc/)
    expect(run.stdout).toMatch(/pct set \d+ --dev0/)
    expect(run.stdout).toMatch(/apt-get[^\n]* install[^\n]*curl/)
    expect(run.stdout).toContain('tailscale up')
    expect(run.stdout + run.stderr).not.toContain('canary')
    const json = await pxrun(['create', '--demo', '--hostname', 'ct1', ...flags, '--json'], { env })
    expect(json.json()).toMatchObject({
      steps: expect.arrayContaining([expect.objectContaining({ id: 'create' })]),
    })
    expect((await pxrun(['list', '--demo', '--quiet'])).stdout).toBe(before.stdout)
  })
})
