import { CommandError, Secret, type Shell } from '@pve/core'
import { scriptedShell } from '@pve/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSimulator } from '../../testing/index.js'
import { provisionStepSchema } from '../spec-provision.js'
import { type ActionIo, command, patiently } from './action.js'
import { type ContainerOs, osOfTemplate, parseOsRelease } from './os.js'
import { isInstalled } from './packages.js'
import { readyStep } from './plan.js'

const io = (more: Partial<ActionIo> = {}): ActionIo => ({
  signal: new AbortController().signal,
  timeLimitMs: 5_000,
  pausesMs: [1, 1],
  done: new Set(),
  log() {},
  ...more,
})

const systems: Readonly<Record<string, ContainerOs>> = {
  debian: { id: 'debian', version: '13', codename: 'trixie', packageManager: 'apt' },
  alpine: { id: 'alpine', version: '3.22', codename: undefined, packageManager: 'apk' },
  fedora: { id: 'fedora', version: '42', codename: undefined, packageManager: 'dnf' },
  arch: { id: 'arch', version: undefined, codename: undefined, packageManager: 'pacman' },
  suse: { id: 'opensuse-leap', version: '15.6', codename: undefined, packageManager: 'zypper' },
}

/** What a step would run on a system where nothing of it is done yet. */
function commandsOf(step: unknown, os: ContainerOs, secrets: Record<string, string> = {}): string[] {
  const ready = readyStep(provisionStepSchema.parse(step), 'box', {
    secrets: new Map(Object.entries(secrets).map(([key, value]) => [key, Secret.of(value)])),
    files: new Map(),
  })
  return ready
    .actions(os)
    .flatMap(({ previews }) => previews)
    .filter(({ kind }) => kind === 'command')
    .map(({ text }) => text)
}

describe('LX-21 packages by the manager of the distribution', () => {
  it.each([
    ['debian', 'apt-get install --quiet --yes --option DPkg::Lock::Timeout=120 --no-install-recommends curl'],
    ['alpine', 'apk add --no-progress curl'],
    ['fedora', 'dnf install --assumeyes --quiet curl'],
    ['arch', 'pacman --sync --needed --noconfirm curl'],
    ['suse', 'zypper --non-interactive install curl'],
  ])('%s', (name, expected) => {
    const os = systems[name]
    if (!os) throw new Error(name)
    expect(commandsOf({ packages: ['curl'] }, os).at(-1)).toContain(expected)
  })

  it('a distribution that is not known is refused with what to do', () => {
    expect(() => commandsOf({ packages: ['curl'] }, parseOsRelease('ID=plan9\n'))).toThrow(
      expect.objectContaining({ code: 'PACKAGE_MANAGER_UNKNOWN', hint: expect.stringContaining('script') }),
    )
  })

  it.each([
    ['dpkg-query', 'debian', 'installed\ninstalled\n', 0, true],
    ['dpkg-query', 'debian', 'installed\nconfig-files\n', 0, false],
    ['dpkg-query', 'debian', 'installed\n', 1, false],
    ['apk', 'alpine', 'curl\ngit\n', 0, true],
    ['apk', 'alpine', 'curl\n', 1, false],
  ] as const)('%s on %s says %j, exit code %i: installed is %s', (_, name, stdout, exitCode, expected) => {
    const os = systems[name]
    if (!os) throw new Error(name)
    const check = isInstalled(os, ['curl=8.*', 'git'])
    expect(check.argv.slice(-2)).toEqual(['curl', 'git'])
    expect(check.passes?.({ exitCode, stdout, stderr: '', tookMs: 1 })).toBe(expected)
  })
})

describe('the distribution', () => {
  it.each([
    ['ID=debian\nVERSION_ID="13"\nVERSION_CODENAME=trixie\n', ['debian', '13', 'trixie', 'apt']],
    [
      'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n',
      ['linuxmint', undefined, undefined, 'apt'],
    ],
    ['ID=alpine\nVERSION_ID=3.22.0\n', ['alpine', '3.22.0', undefined, 'apk']],
    ['ID="rocky"\nID_LIKE="rhel centos fedora"\nVERSION_ID="9.4"\n', ['rocky', '9.4', undefined, 'dnf']],
    ['ID=nobara\nID_LIKE=fedora\n', ['nobara', undefined, undefined, 'dnf']],
    ['', ['unknown', undefined, undefined, undefined]],
  ])('%j', (text, [id, version, codename, packageManager]) => {
    expect(parseOsRelease(text)).toEqual({ id, version, codename, packageManager })
  })

  it.each([
    ['debian-12-standard_12.12-1_amd64.tar.zst', 'apt', 'bookworm'],
    ['ubuntu-24.04-standard_24.04-2_amd64.tar.zst', 'apt', 'noble'],
    ['alpine-3.22-default_20250617_amd64.tar.xz', 'apk', undefined],
    ['rockylinux-10-default_20251001_amd64.tar.xz', 'dnf', undefined],
    ['archlinux-base_20240911-1_amd64.tar.zst', 'pacman', undefined],
  ])('%s is expected to have %s', (name, packageManager, codename) => {
    expect(osOfTemplate(name)).toMatchObject({ packageManager, codename })
  })
})

describe('LX-22 LX-23 the steps of Docker and Tailscale', () => {
  it('Docker of its own repository', () => {
    const debian = commandsOf({ docker: { from: 'docker' } }, systems['debian'] ?? parseOsRelease('')).join(
      '\n',
    )
    expect(debian).toContain('https://download.docker.com/linux/debian/gpg')
    expect(debian).toContain('docker-ce docker-ce-cli containerd.io')
  })

  it('the key is a file that is gone afterwards, never an argument', async () => {
    const os = systems['debian']
    if (!os) throw new Error('debian')
    const commands = commandsOf({ tailscale: { authKey: 'tskey-canary', ssh: true } }, os, {
      'tailscale.authKey': 'tskey-canary',
    })
    expect(commands.at(-1)).toBe('tailscale up --auth-key=file:KEY --hostname=box --ssh')
    expect(commands.join('\n')).not.toContain('canary')
  })
})

describe('LX-40 trying again', () => {
  const failing = (stderr: string) =>
    new CommandError('failed', { target: 'x', commandExitCode: 100, stderr })

  it.each([
    ['Temporary failure resolving deb.debian.org', 3],
    ['E: Could not get lock /var/lib/dpkg/lock-frontend', 3],
    ['E: Unable to locate package nope', 1],
  ])('%s: %i attempts', async (stderr, attempts) => {
    let count = 0
    const work = patiently(io(), async () => {
      count++
      throw failing(stderr)
    })
    await expect(work).rejects.toThrow('failed')
    expect(count).toBe(attempts)
  })

  it('a script is not run twice when the connection was lost', async () => {
    const simulator = createSimulator()
    const shell = simulator.shell('pve1')
    simulator.addShellFault({ kind: 'lost-after', match: { argv: ['true'], times: 1 } })
    await expect(command(['true']).run(shell, io())).rejects.toMatchObject({ sent: 'maybe' })
    simulator.addShellFault({ kind: 'lost-after', match: { argv: ['echo'], times: 1 } })
    await command(['echo', 'x'], { again: true }).run(shell, io())
    expect(simulator.shellLog.map(({ argv }) => argv[0])).toEqual(['true', 'echo', 'echo'])
  })
})

describe('LX-22 Docker counts as done when it has run', () => {
  it('an image that is there says nothing of it', async () => {
    const simulator = createSimulator()
    const shell = simulator.shell('pve1')
    const os = systems['debian'] ?? parseOsRelease('')
    const ready = readyStep(provisionStepSchema.parse({ docker: true }), undefined, {
      secrets: new Map(),
      files: new Map(),
    })
    const actions = ready.actions(os)
    const run = actions.at(-1)
    for (const action of actions.slice(0, -1))
      if (!(await action.isDone?.(shell, io()))) await action.run(shell, io())
    simulator.addShellFault({
      kind: 'exit',
      exitCode: 125,
      stderr: 'permission denied',
      match: { argv: ['docker', 'run'], times: 1 },
    })
    await expect(run?.run(shell, io())).rejects.toThrow('permission denied')
    expect(await run?.isDone?.(shell, io())).toBe(false)
    await run?.run(shell, io())
    expect(await run?.isDone?.(shell, io())).toBe(true)
  })
})

describe('LX-21 users', () => {
  it('are not made twice when the connection was lost after it', async () => {
    const simulator = createSimulator()
    const shell = simulator.shell('pve1')
    simulator.addShellFault({ kind: 'lost-after', match: { argv: ['useradd'], times: 1 } })
    const ready = readyStep(provisionStepSchema.parse({ user: { name: 'ann' } }), undefined, {
      secrets: new Map(),
      files: new Map(),
    })
    for (const action of ready.actions(systems['debian'] ?? parseOsRelease(''))) await action.run(shell, io())
    expect(simulator.shellLog.filter(({ argv }) => argv[0] === 'useradd')).toHaveLength(1)
  })
})

describe('LX-21 files and lines', () => {
  const run = async (shell: Shell, step: unknown) => {
    const os = systems['debian']
    if (!os) throw new Error('debian')
    const ready = readyStep(provisionStepSchema.parse(step), undefined, {
      secrets: new Map(),
      files: new Map(),
    })
    const states: boolean[] = []
    for (const action of ready.actions(os)) {
      states.push((await action.isDone?.(shell, io())) === true)
      if (!states.at(-1)) await action.run(shell, io())
    }
    return states
  }

  it('are written once, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (content) => {
        const shell = createSimulator().shell('pve1')
        const step = { file: { path: '/root/some/file', content, mode: '0640' } }
        expect(await run(shell, step)).toEqual([false])
        expect(await run(shell, step)).toEqual([true])
        // A lone surrogate has no UTF-8.
        expect(Buffer.from(await shell.readFile('/root/some/file'))).toEqual(Buffer.from(content))
      }),
      { numRuns: 25 },
    )
  })

  it('the scripted shell of core says the same: a changed file is not the file', async () => {
    const shell = scriptedShell([
      { match: ['sha256sum'], answer: { exitCode: 0, stdout: `${'0'.repeat(64)}  /etc/x\n` } },
    ])
    const ready = readyStep(
      provisionStepSchema.parse({ file: { path: '/etc/x', content: 'x' } }),
      undefined,
      {
        secrets: new Map(),
        files: new Map(),
      },
    )
    const [action] = ready.actions(systems['alpine'] ?? parseOsRelease(''))
    expect(await action?.isDone?.(shell, io())).toBe(false)
  })
})
