/** Profiles in a real keyring: GNOME's, on a session bus of its own. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined
const missing = ['dbus-run-session', 'gnome-keyring-daemon'].filter((program) => !isThere(program))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-keyring-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs a script that has `store`, in a home of its own. @returns what it printed */
async function withStore(script: string, around: (node: string) => string[]): Promise<string> {
  const file = join(folder, 'profiles')
  const source = `
    const { profileStore } = await import('./packages/sdk-openstack/src/auth/profile/store.ts')
    const { Secret, revealSecret } = await import('./packages/core/src/index.ts')
    const store = profileStore({ folder: ${JSON.stringify(file)}, env: { OS_PROFILE_PASSPHRASE: process.env.PASSPHRASE } })
    ${script}
    process.exit(0)`
  const node = `exec ${process.execPath} --no-warnings --import tsx --input-type=module -e "$SCRIPT"`
  const [program = '', ...argv] = around(node)
  const { stdout } = await promisify(execFile)(program, argv, {
    cwd: root,
    timeout: 60_000,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
      XDG_DATA_HOME: join(folder, 'data'),
      SCRIPT: source,
      PASSPHRASE: 'canary-passphrase',
    },
  })
  return stdout.trim().split('\n').at(-1) ?? ''
}

const unlock = 'printf %s keyring-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null'
const inKeyring = (node: string) => ['dbus-run-session', '--', 'bash', '-c', `${unlock}; ${node}`]

async function bytesOnDisk(): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'))
  return (await Promise.all(texts)).join('')
}

const title = missing.length === 0 ? 'in the keyring' : `in the keyring (needs ${missing.join(' and ')})`

describe.skipIf(missing.length > 0)(`OS-2 a profile ${title}`, () => {
  it('is there for the next process, listed, and gone when it is deleted; no byte of it is on the disk', async () => {
    const saved = await withStore(
      `console.log(await store.save('lab', { password: Secret.of('canary-é') }))`,
      inKeyring,
    )
    expect(saved).toBe('the keyring')
    const disk = await bytesOnDisk()
    expect(disk.length).toBeGreaterThan(0)
    expect(disk).not.toContain('canary')
    const read = `
      const kept = await store.load('lab')
      const listed = await store.list()
      console.log(JSON.stringify([kept.origin, revealSecret(kept.values.password), listed,
        await store.delete('lab'), await store.delete('lab'), (await store.load('lab')) === undefined]))`
    expect(JSON.parse(await withStore(read, inKeyring))).toEqual([
      'profile lab in the keyring',
      'canary-é',
      [{ name: 'lab', place: 'the keyring' }],
      true,
      false,
      true,
    ])
  })
})

describe('OS-2 a machine without a keyring', () => {
  it('keeps profiles in encrypted files', async () => {
    const script = `
      const place = await store.save('lab', { password: Secret.of('canary-file') })
      console.log(JSON.stringify([place, revealSecret((await store.load('lab')).values.password)]))`
    const bare = await withStore(script, (node) => ['bash', '-c', node])
    expect(JSON.parse(bare)).toEqual([join(folder, 'profiles'), 'canary-file'])
    expect(await bytesOnDisk()).not.toContain('canary')
  })
})
