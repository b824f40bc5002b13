import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Encrypter } from 'age-encryption'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { revealSecret, Secret } from '../secret/index.js'
import { ageKeysPath, findAgeIdentities, generateAgeIdentity, writeAgeIdentity } from './index.js'
import { splitCommand } from './split-command.js'

const [one, two] = await Promise.all([generateAgeIdentity(), generateAgeIdentity()])

let folder = ''
let env: Record<string, string> = {}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-sops-'))
  env = { HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), PATH: process.env['PATH'] ?? '' }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content, { mode: 0o600 })
  return path
}

const recipients = async (options = {}) =>
  (await findAgeIdentities({ env, ...options })).identities.map(({ recipient }) => recipient)

describe('LX-30 age keys are found where SOPS looks', () => {
  it('in SOPS_AGE_KEY, several, with comments', async () => {
    env['SOPS_AGE_KEY'] = `# me\n${revealSecret(one.key)}\n\n${revealSecret(two.key)}\n`
    expect(await recipients()).toEqual([one.recipient, two.recipient])
  })

  it('in SOPS_AGE_KEY_FILE and keys.txt, both', async () => {
    env['SOPS_AGE_KEY_FILE'] = await file('key', revealSecret(one.key))
    await file('config/sops/age/keys.txt', revealSecret(two.key))
    expect(await recipients()).toEqual([one.recipient, two.recipient])
  })

  it('in what SOPS_AGE_KEY_CMD prints, which is run without a shell and told the recipient', async () => {
    const script = await file(
      'print.cjs',
      `if (process.argv[2] !== '$HOME a') process.exit(1)
       if (process.env.SOPS_AGE_RECIPIENT === ${JSON.stringify(two.recipient)}) console.log(${JSON.stringify(revealSecret(two.key))})`,
    )
    env['SOPS_AGE_KEY_CMD'] = `'${process.execPath}' "${script}" '$HOME a' # comment`
    expect(await recipients({ recipients: [one.recipient, two.recipient] })).toEqual([two.recipient])
    expect(await recipients()).toEqual([])
  })

  it('and every place is named with what was found, never a key', async () => {
    env['SOPS_AGE_KEY'] = 'AGE-SECRET-KEY-1CANARY\nAGE-PLUGIN-YUBIKEY-1X'
    env['SOPS_AGE_KEY_FILE'] = join(folder, 'none')
    env['SOPS_AGE_KEY_CMD'] = `${process.execPath} -e 'console.error("canary"); process.exit(3)'`
    const { looked } = await findAgeIdentities({ env })
    expect(looked).toEqual([
      'SOPS_AGE_KEY: 0 keys, 1 for plugins, which are not supported, 1 lines that are no age keys',
      `SOPS_AGE_KEY_FILE (${join(folder, 'none')}): no such file`,
      `SOPS_AGE_KEY_CMD: ${process.execPath} failed (3)`,
      `${ageKeysPath(env)}: no such file`,
    ])
    env['SOPS_AGE_KEY_CMD'] = '"open'
    expect((await findAgeIdentities({ env })).looked[2]).toContain('a quote is not closed')
    env['SOPS_AGE_KEY_CMD'] = '/nowhere/program'
    expect((await findAgeIdentities({ env })).looked[2]).toContain('failed (ENOENT)')
  })

  it('but a command that takes too long is ended', async () => {
    env['SOPS_AGE_KEY_CMD'] = `${process.execPath} -e 'setInterval(() => {}, 1000)'`
    await expect(findAgeIdentities({ env, commandTimeLimitMs: 50 })).rejects.toMatchObject({
      code: 'TIME_LIMIT',
    })
  })

  it('with a passphrase where age -p protects the file', async () => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase('a passphrase')
    encrypter.setScryptWorkFactor(8)
    env['SOPS_AGE_KEY_FILE'] = await file('key.age', await encrypter.encrypt(revealSecret(one.key)))
    expect((await findAgeIdentities({ env })).looked[1]).toContain('protected by a passphrase')
    const asked: string[] = []
    const passphrase = async (path: string) => {
      asked.push(path)
      return Secret.of('a passphrase')
    }
    expect(await recipients({ passphrase })).toEqual([one.recipient])
    expect(asked).toEqual([env['SOPS_AGE_KEY_FILE']])
    const wrong = await findAgeIdentities({ env, passphrase: async () => Secret.of('another') })
    expect(wrong.looked[1]).toContain('does not open it')
  })

  it('LX-31 unless others can read the file', async () => {
    const path = await file('config/sops/age/keys.txt', revealSecret(two.key))
    await chmod(path, 0o644)
    await expect(findAgeIdentities({ env })).rejects.toMatchObject({ code: 'FILE_NOT_PRIVATE' })
  })

  it.each([
    ['linux', {}, '.config/sops'],
    ['linux', { XDG_CONFIG_HOME: '/x' }, '/x/sops'],
    ['darwin', {}, 'Library/Application Support/sops'],
    ['darwin', { XDG_CONFIG_HOME: '/x' }, '/x/sops'],
    ['win32', { APPDATA: '/roaming', XDG_CONFIG_HOME: '/x' }, '/roaming/sops'],
  ])('on %s with %j in %s', (platform, more, expected) => {
    const was = process.platform
    Object.defineProperty(process, 'platform', { value: platform })
    try {
      const path = ageKeysPath({ HOME: '/home/me', ...more })
      expect(path).toBe(join(expected.startsWith('/') ? '' : '/home/me', expected, 'age', 'keys.txt'))
    } finally {
      Object.defineProperty(process, 'platform', { value: was })
    }
  })
})

describe('LX-30 writeAgeIdentity', () => {
  it('makes a private file, and adds to what is there', async () => {
    const path = ageKeysPath(env)
    await writeAgeIdentity(one, path)
    expect([(await stat(path)).mode & 0o777, (await stat(dirname(path))).mode & 0o777]).toEqual([
      0o600, 0o700,
    ])
    await writeAgeIdentity(two, path)
    expect(await readFile(path, 'utf8')).toMatch(
      new RegExp(`^# created: .*\n# public key: ${one.recipient}\n`),
    )
    expect(await recipients()).toEqual([one.recipient, two.recipient])
  })

  it('does not touch a protected file, and closes a last line that is open', async () => {
    const sealed = await file('sealed', 'age-encryption.org/v1\n')
    await expect(writeAgeIdentity(one, sealed)).rejects.toMatchObject({ code: 'SOPS_UNSUPPORTED' })
    const path = await file('open', revealSecret(two.key))
    await writeAgeIdentity(one, path)
    env['SOPS_AGE_KEY_FILE'] = path
    expect(await recipients()).toEqual([two.recipient, one.recipient])
  })
})

describe('LX-30 splitCommand splits as SOPS does', () => {
  it.each([
    ['a b  c', ['a', 'b', 'c']],
    [`pass show 'a b' "c d"`, ['pass', 'show', 'a b', 'c d']],
    [`a\\ b 'c\\d' "e\\"f"`, ['a b', 'c\\d', 'e"f']],
    [`a"b"'c' ""`, ['abc', '']],
    ['a # rest\nb#c', ['a', 'b#c']],
    ['$HOME *', ['$HOME', '*']],
    ['  ', []],
    ["'open", undefined],
    ['open\\', undefined],
  ])('%s', (text, words) => expect(splitCommand(text)).toEqual(words))
})
