/** The single files of a release, as a user has them: alone in a folder. They need `npm run build`. */
import { execFile } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeKeys, startServer, type TestServer } from '../../core/test/ssh-server.js'

const release = fileURLToPath(new URL('../release/', import.meta.url))
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const root = mkdtempSync(join(tmpdir(), 'release-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A folder with one file of the release, under a name. */
function alone(folder: string, file: string, name = file): string {
  const path = join(root, folder, name)
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(join(release, file), path)
  chmodSync(path, 0o755)
  return path
}

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Started as a program, by its first line: with Node on the PATH and nothing else of ours. */
const run = (path: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile(
      path,
      args,
      {
        cwd: dirname(path),
        env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: root, XDG_STATE_HOME: root, ...env },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    )
    child.stdin?.end()
  })

describe('KVM-11 each is one file that runs with Node alone', () => {
  it('is executable, and there is nothing beside it that it needs', () => {
    expect(readdirSync(release).sort()).toEqual(['THIRD-PARTY-LICENSES.txt', 'gpu-vm-bootstrap', 'vmctl'])
    for (const name of ['gpu-vm-bootstrap', 'vmctl']) {
      expect(statSync(join(release, name)).mode & 0o777).toBe(0o755)
      expect(statSync(join(release, name)).size).toBeLessThan(3 * 1024 * 1024)
    }
  })

  it.each(['commonjs', 'module', undefined])('runs where the nearest package.json says %s', async (type) => {
    const path = alone(`type-${type}`, 'vmctl')
    if (type !== undefined) writeFileSync(join(dirname(path), 'package.json'), JSON.stringify({ type }))
    const [shown, listed, traced] = [
      await run(path, ['--version']),
      await run(path, ['list', '--demo', '--json']),
      await run(path, ['list', '--demo', '--trace']),
    ]
    expect(shown).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    expect(listed).toMatchObject({ code: 0, stdout: expect.stringContaining('"name": "web"') })
    expect(traced).toMatchObject({ code: 0, stderr: expect.stringContaining('virsh') })
  })

  describe('keeps what was compiled of it', () => {
    const setUp = (name: string) => {
      const path = alone(name, 'vmctl')
      const cache = join(root, name, 'cache')
      const folder = join(cache, 'pve-suite/code')
      mkdirSync(cache, { mode: 0o700 })
      const vmctl = (args: readonly string[], env: Record<string, string> = {}) =>
        run(path, args, { XDG_CACHE_HOME: cache, ...env })
      const kept = () => {
        const [file = '', ...others] = readdirSync(folder).map((one) => join(folder, one))
        expect(others).toEqual([])
        const bytes = readFileSync(file)
        const commands = bytes.toString('utf8', 0, bytes.indexOf('\n')).split(' ')
        const { mode, ino, size } = statSync(file)
        return { file, commands, mode: mode & 0o777, ino, size }
      }
      return { cache, folder, vmctl, kept }
    }

    it('for each command that ran, for its user alone', async () => {
      const { folder, vmctl, kept } = setUp('kept')
      const first = await vmctl(['list', '--demo'])
      const made = kept()
      expect(made).toMatchObject({ commands: ['list'], mode: 0o600 })
      expect(made.size).toBeGreaterThan(100_000)
      expect(statSync(folder).mode & 0o777).toBe(0o700)
      expect(await vmctl(['list', '--demo'])).toEqual(first)
      expect(kept()).toEqual(made)
      expect((await vmctl(['info', 'web', '--demo'])).code).toBe(0)
      expect(kept().commands).toEqual(['list', 'info'])
      expect(await vmctl(['list', '--demo'])).toEqual(first)
    })

    it('and makes it anew where it is of no use, or others could have written it', async () => {
      const { vmctl, kept } = setUp('damaged')
      const first = await vmctl(['list', '--demo'])
      const { file, ino } = kept()
      writeFileSync(file, 'list info\nnothing that V8 wrote')
      expect(await vmctl(['list', '--demo'])).toEqual(first)
      const again = kept()
      expect(again).toMatchObject({ commands: ['list'], mode: 0o600 })
      expect(again.ino).not.toBe(ino)
      chmodSync(file, 0o666)
      expect(await vmctl(['list', '--demo'])).toEqual(first)
      expect(kept()).toMatchObject({ commands: ['list'], mode: 0o600 })
    })

    it('and does without, silently', async () => {
      const { cache, folder, vmctl } = setUp('without')
      expect(await vmctl(['--version'], { NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ code: 0 })
      expect(readdirSync(cache)).toEqual([])
      const ran = await vmctl(['--version'], { XDG_CACHE_HOME: '/proc/nowhere' })
      expect(ran).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
      chmodSync(cache, 0o777)
      expect(await vmctl(['--version'])).toMatchObject({ code: 0 })
      expect(readdirSync(folder)).toEqual([])
    })
  })

  it('KVM-3 errors have the names of their classes, although it is minified', async () => {
    const ran = await run(alone('errors', 'vmctl'), ['info', 'nobody', '--demo', '--json'])
    expect(ran.code).toBe(7)
    expect(JSON.parse(ran.stderr)).toMatchObject({
      error: { name: 'LibvirtError', code: 'DOMAIN_NOT_FOUND' },
    })
  })

  it('is the program that its name says, also by a link', async () => {
    const path = alone('names', 'gpu-vm-bootstrap')
    const installed = alone('names', 'gpu-vm-bootstrap', 'vmctl')
    const link = join(root, 'names', 'bootstrap')
    symlinkSync(path, link)
    expect((await run(path, ['--help'])).stdout).toContain('gpu-vm-bootstrap [flags]')
    expect((await run(link, ['--help'])).stdout).toContain('gpu-vm-bootstrap [flags]')
    expect((await run(installed, ['--help'])).stdout).toContain('vmctl <command> [flags]')
  })

  it('gpu-vm-bootstrap installs itself as vmctl', async () => {
    const path = alone('installs', 'gpu-vm-bootstrap')
    const ran = await run(path, ['--demo', '--only', 'preflight,vmctl', '--yes', '--json'])
    expect(ran.code, ran.stderr).toBe(0)
    const state = JSON.parse(readFileSync(join(root, 'vmctl/demo.json'), 'utf8'))
    const { base64, mode } = state.files['/usr/local/bin/vmctl']
    expect(mode).toBe(0o755)
    expect(Buffer.from(base64, 'base64').equals(readFileSync(path))).toBe(true)
  })
})

describe('KVM-2 SSH is in it', () => {
  let server: TestServer
  let folder: string
  beforeAll(async () => {
    const keys = makeKeys()
    server = await startServer({ publicKeys: [keys.public] })
    folder = dirname(alone('ssh', 'vmctl'))
    writeFileSync(join(folder, 'key'), keys.private, { mode: 0o600 })
  })
  afterAll(() => server.close())

  it('signs in with a key and runs its commands there', async () => {
    const flags = ['--host', `root@127.0.0.1:${server.port}`, '--ssh-key', 'key', '--no-ssh-config']
    const ran = await run(join(folder, 'vmctl'), [
      'list',
      ...flags,
      ...['--ssh-known-hosts', 'known_hosts', '--ssh-accept-new', '--json'],
    ])
    // There is no libvirt behind that server: what was asked of it is what counts.
    expect(server.commands.join('\n')).toContain('virsh')
    expect(ran.stderr + ran.stdout).not.toContain('UNEXPECTED')
  })
})
