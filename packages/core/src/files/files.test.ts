import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { homedir, hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sleep } from '../wait/index.js'
import { paths, readFileIfThere, withFileLock, writeFileAtomic } from './index.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-core-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const root = new URL('../../../../', import.meta.url)
const module = new URL('./index.ts', import.meta.url).href

/** Another process that runs this code, with the module at hand and `folder` as its argument. */
function otherProcess(code: string): ChildProcess {
  const script = `import { withFileLock, writeFileAtomic, readFileIfThere } from ${JSON.stringify(module)}
    const folder = process.argv[1]
    ${code}`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

describe('ALL-13 paths', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('obey XDG at call time, unless it is relative', () => {
    vi.stubEnv('XDG_CONFIG_HOME', '/c')
    vi.stubEnv('XDG_STATE_HOME', '/s')
    vi.stubEnv('XDG_CACHE_HOME', 'relative')
    expect([paths.config('pve'), paths.state('pve')]).toEqual([join('/c', 'pve'), join('/s', 'pve')])
    expect(paths.cache('pve')).not.toContain('relative')
  })

  it.each([
    ['linux', ['.config/pve', '.local/state/pve', '.cache/pve']],
    ['darwin', ['Library/Application Support/pve', 'Library/Application Support/pve', 'Library/Caches/pve']],
  ])('%s', (platform, expected) => {
    for (const name of ['XDG_CONFIG_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME']) vi.stubEnv(name, undefined)
    const was = process.platform
    Object.defineProperty(process, 'platform', { value: platform })
    try {
      expect([paths.config('pve'), paths.state('pve'), paths.cache('pve')]).toEqual(
        expected.map((path) => join(homedir(), path)),
      )
    } finally {
      Object.defineProperty(process, 'platform', { value: was })
    }
  })
})

describe('writeFileAtomic', () => {
  it('makes folder and file private, and leaves nothing else behind', async () => {
    const path = join(folder, 'a', 'b', 'file')
    await writeFileAtomic(path, 'one')
    await writeFileAtomic(path, new TextEncoder().encode('two'))
    expect(await readFileIfThere(path)).toBe('two')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, 'a'))).mode & 0o777).toBe(0o700)
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['file'])
  })

  it('sets the mode asked for, whatever the umask', async () => {
    const path = join(folder, 'file')
    await writeFileAtomic(path, '', { mode: 0o666 })
    expect((await stat(path)).mode & 0o777).toBe(0o666)
  })

  it('writes through a symbolic link', async () => {
    await writeFile(join(folder, 'real'), 'old')
    await symlink(join(folder, 'real'), join(folder, 'link'))
    await writeFileAtomic(join(folder, 'link'), 'new')
    expect(await readFile(join(folder, 'real'), 'utf8')).toBe('new')
  })

  it('leaves the old file and no rubbish when it cannot', async () => {
    await expect(writeFileAtomic(folder, 'x')).rejects.toThrow()
    await expect(readFileIfThere(folder)).rejects.toThrow()
    expect(await readFileIfThere(join(folder, 'none'))).toBeUndefined()
    expect((await readdir(join(folder, '..'))).filter((name) => name.startsWith('.pve-core-'))).toEqual([])
  })

  it('is never seen half written by another process', async () => {
    const path = join(folder, 'file')
    await writeFileAtomic(path, 'a'.repeat(200_000))
    const writer = otherProcess(
      `for (let i = 0; i < 60; i++) await writeFileAtomic(folder + '/file', (i % 2 ? 'a' : 'b').repeat(200_000))`,
    )
    let running = true
    void once(writer, 'exit').then(() => {
      running = false
    })
    const kinds = new Set<string>()
    while (running) {
      const text = await readFile(path, 'utf8')
      expect(text).toHaveLength(200_000)
      expect(text).toMatch(/^(?:a+|b+)$/)
      kinds.add(text.slice(0, 1))
      await sleep(1)
    }
    expect(writer.exitCode).toBe(0)
    expect([...kinds].sort()).toEqual(['a', 'b'])
  })
})

describe('withFileLock', () => {
  it('lets one process at a time add to a counter', async () => {
    const add = `for (let i = 0; i < 15; i++) await withFileLock(folder + '/n', async () => {
      const n = Number(await readFileIfThere(folder + '/n') ?? 0)
      await new Promise((resolve) => setTimeout(resolve, 2))
      await writeFileAtomic(folder + '/n', String(n + 1))
    })`
    const codes = await Promise.all([1, 2].map(async () => (await once(otherProcess(add), 'exit'))[0]))
    expect(codes).toEqual([0, 0])
    expect(await readFileIfThere(join(folder, 'n'))).toBe('30')
    expect(await readdir(folder)).toEqual(['n'])
  })

  it('waits for a living owner, and takes over from one that was killed', async () => {
    const owner = otherProcess(
      `await withFileLock(folder + '/n', async () => { console.log('mine'); await new Promise((resolve) => setTimeout(resolve, 60_000)) })`,
    )
    if (owner.stdout === null) throw new Error('no output')
    await once(owner.stdout, 'data')
    const waiting = withFileLock(join(folder, 'n'), async () => 'got', { timeLimitMs: 100 })
    await expect(waiting).rejects.toMatchObject({
      code: 'TIME_LIMIT',
      message: expect.stringContaining(`process ${owner.pid}`),
    })
    await expect(
      withFileLock(join(folder, 'n'), async () => 'got', { signal: AbortSignal.timeout(50) }),
    ).rejects.toMatchObject({ code: 'CANCELLED' })
    owner.kill('SIGKILL')
    await once(owner, 'exit')
    expect(await readdir(folder)).toEqual(['n.lock'])
    // Several at once find the dead owner: still one at a time.
    let inside = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 6 }, () =>
        withFileLock(join(folder, 'n'), async () => {
          most = Math.max(most, ++inside)
          await sleep(5)
          inside -= 1
        }),
      ),
    )
    expect(most).toBe(1)
    expect(await readdir(folder)).toEqual([])
  })

  it('takes over from a process whose pid another has now, and from a lock that was never written out', async () => {
    const path = join(folder, 'n')
    await writeFile(`${path}.lock`, JSON.stringify({ pid: process.pid, host: hostname(), started: '1' }))
    if (process.platform === 'linux') expect(await withFileLock(path, async () => 'got')).toBe('got')
    await writeFile(`${path}.lock`, '')
    await utimes(`${path}.lock`, new Date(0), new Date(0))
    expect(await withFileLock(path, async () => 'got')).toBe('got')
  })

  it('does not judge the processes of another host', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    await writeFile(join(folder, 'n.lock'), JSON.stringify({ pid: dead, host: 'elsewhere.invalid' }))
    await expect(withFileLock(join(folder, 'n'), async () => 1, { timeLimitMs: 60 })).rejects.toThrow(
      'elsewhere.invalid',
    )
  })

  it('is freed when the work fails', async () => {
    await expect(
      withFileLock(join(folder, 'n'), async () => Promise.reject(new Error('work'))),
    ).rejects.toThrow('work')
    expect(await readdir(folder)).toEqual([])
  })
})
