import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateAgeIdentity, readSopsFile } from '@pve/core/sops'
import { describe, expect, it } from 'vitest'
import { homes, type PveOptions, pxrun, scriptedQuestions, useHome } from '../test/cli.js'

useHome()

const value = 'canary-tailscale-key'
const at = (...parts: readonly string[]) => join(homes.current, ...parts)
const file = () => at('config', 'pxrun', 'credentials.sops.yaml')
const keys = () => at('age-home', '.config', 'sops', 'age', 'keys.txt')
/** Age keys are looked for, and made, in a home of the test. */
const run = (argv: readonly string[], { env, ...options }: PveOptions = {}) =>
  pxrun(['credentials', ...argv], { ...options, env: { HOME: at('age-home'), ...env } })
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
const setWithKey = () => run(['set', 'TAILSCALE_AUTH_KEY', '--generate-key'], { stdin: `${value}\n` })

describe('LX-30 pxrun credentials set', () => {
  it('takes the value from standard input and makes file and key, both private (LX-31)', async () => {
    const made = await setWithKey()
    expect(made.code, made.stderr).toBe(0)
    expect(made.stdout).toBe(`Kept: TAILSCALE_AUTH_KEY in ${file()}\n`)
    expect(made.stderr).toMatch(/a new age key is in \S+keys\.txt\. Back it up/)
    expect(made.stdout + made.stderr).not.toContain(value)
    expect(made.stdout + made.stderr).not.toContain('AGE-SECRET-KEY')
    expect([file(), keys()].map(modeOf)).toEqual(['600', '600'])
    expect([join(file(), '..'), join(keys(), '..')].map(modeOf)).toEqual(['700', '700'])
    expect(readFileSync(file(), 'utf8')).not.toContain(value)
    expect(readFileSync(file(), 'utf8')).toMatch(/^TAILSCALE_AUTH_KEY: ENC\[AES256_GCM,/)
    expect((await run(['get', 'tailscale.auth_key'])).stdout).toBe(`${value}\n`)
  })

  it('asks without showing it, and asks before it makes a key', async () => {
    const questions = scriptedQuestions([value, true])
    const made = await run(['set', 'SOME_KEY'], { tty: true, questions })
    expect(made.code, made.stderr).toBe(0)
    expect(questions.asked).toEqual([
      'Value of SOME_KEY',
      `You have no age key to encrypt credentials for. Make one in ${keys()}?`,
    ])
    const refusing = scriptedQuestions([value, false])
    const refused = await run(['set', 'SOME_KEY', '--credentials', 'other/creds.sops.yaml'], {
      tty: true,
      questions: refusing,
      env: { HOME: at('nobody') },
    })
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--generate-key') })
    expect(existsSync(at('other'))).toBe(false)
  })

  it('without a key and with nobody to ask it says what to do, and writes nothing', async () => {
    const none = await run(['set', 'SOME_KEY', '--json'], { stdin: value })
    expect(none.code).toBe(2)
    expect(none.error()).toMatchObject({
      code: 'SOPS_NO_RECIPIENT',
      hint: expect.stringContaining('--generate-key'),
    })
    expect([existsSync(file()), existsSync(keys())]).toEqual([false, false])
  })

  it('changes the value where the file has it by another name, and keeps the others', async () => {
    await setWithKey()
    await run(['set', 'ssh.password'], { stdin: 'one-of-two' })
    await run(['set', 'SSH_PASSWORD'], { stdin: 'two-of-two' })
    expect((await run(['list', '--quiet'])).stdout).toBe('TAILSCALE_AUTH_KEY\nssh.password\n')
    expect((await run(['get', 'SSH_PASSWORD'])).stdout).toBe('two-of-two\n')
    const same = await run(['set', 'SSH_PASSWORD', '--json'], { stdin: 'two-of-two' })
    expect(same.json()).toMatchObject({ changed: false })
    expect((await run(['get', 'TAILSCALE_AUTH_KEY'])).stdout).toBe(`${value}\n`)
  })

  it('encrypts for whom .sops.yaml says', async () => {
    const { recipient, key } = await generateAgeIdentity()
    mkdirSync(at('config', 'pxrun'), { recursive: true, mode: 0o700 })
    writeFileSync(at('config', 'pxrun', '.sops.yaml'), `creation_rules:\n  - age: ${recipient}\n`)
    const made = await run(['set', 'SOME_KEY'], { stdin: value })
    expect(made.code, made.stderr).toBe(0)
    expect(existsSync(keys())).toBe(false)
    expect(Object.keys(await readSopsFile(file(), { keys: [key] }))).toEqual(['SOME_KEY'])
  })

  it.each([
    [['set', 'SOME_KEY'], '', 'Standard input is empty'],
    [['set', '9 lives'], value, 'name of a credential'],
    [['set', 'NAME=canary-in-name'], value, 'The value is no argument'],
  ])('LX-41 refuses %j and keeps nothing', async (argv, stdin, words) => {
    const refused = await run([...argv, '--generate-key'], { stdin })
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining(words) })
    expect(refused.stdout + refused.stderr).not.toContain('canary')
    expect([existsSync(file()), existsSync(keys())]).toEqual([false, false])
  })
})

describe('LX-30 pxrun credentials get and list', () => {
  it('get shows a value on a terminal only with --reveal', async () => {
    await setWithKey()
    const hidden = await run(['get', 'TAILSCALE_AUTH_KEY'], { tty: true })
    expect(hidden).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--reveal') })
    const shown = await run(['get', 'TAILSCALE_AUTH_KEY', '--reveal'], { tty: true })
    expect(shown).toMatchObject({ code: 0, stdout: `${value}\n` })
    expect(shown.stderr).toContain('credentials.sops.yaml')
  })

  it('get takes the environment first, then .env, then the file, as a command does', async () => {
    await setWithKey()
    const env = { TAILSCALE_AUTH_KEY: 'of-environment' }
    expect((await run(['get', 'TAILSCALE_AUTH_KEY'], { env })).stdout).toBe('of-environment\n')
    writeFileSync(at('.env'), 'TAILSCALE_AUTH_KEY=of-env-file\n', { mode: 0o600 })
    const found = await run(['get', 'TAILSCALE_AUTH_KEY', '--json'])
    expect(found.json()).toEqual({
      name: 'TAILSCALE_AUTH_KEY',
      value: 'of-env-file',
      origin: `${at('.env')} (TAILSCALE_AUTH_KEY)`,
    })
  })

  it('list has names and where they are from, and no values', async () => {
    expect((await run(['list'])).stdout).toContain('pxrun credentials set NAME')
    await setWithKey()
    const listed = await run(['list'], { env: { PXRUN_SSH_PASSWORD: 'canary-ssh' } })
    expect(listed.stdout).toMatch(/PXRUN_SSH_PASSWORD +environment variable PXRUN_SSH_PASSWORD\n/)
    expect(listed.stdout).toMatch(/TAILSCALE_AUTH_KEY +\S+credentials\.sops\.yaml \(TAILSCALE_AUTH_KEY\)\n/)
    expect(listed.stdout + listed.stderr).not.toContain('canary')
  })

  it('LX-41 a name that is nowhere has an exit code of its own', async () => {
    const run1 = await run(['get', 'NO_SUCH', '--json'])
    expect(run1.code).toBe(7)
    expect(run1.error()).toMatchObject({ code: 'CREDENTIAL_NOT_FOUND' })
  })
})

describe('LX-30 pxrun credentials rotate', () => {
  it('gives the file a new data key, and recipients come and go', async () => {
    await setWithKey()
    const before = readFileSync(file(), 'utf8')
    const other = await generateAgeIdentity()
    const added = await run(['rotate', '--add-recipient', other.recipient, '--json'])
    const [own, ...more] = Object.values(added.json() ?? {})
      .flat()
      .slice(1)
    expect(more).toEqual([other.recipient])
    expect(readFileSync(file(), 'utf8')).not.toBe(before)
    expect(Object.keys(await readSopsFile(file(), { keys: [other.key] }))).toEqual(['TAILSCALE_AUTH_KEY'])
    const removed = await run(['rotate', '--remove-recipient', other.recipient])
    expect(removed.stdout).toBe(`Encrypted anew: ${file()}, for\n  ${String(own)}\n`)
    expect(removed.stderr).toContain('replace the credentials themselves')
    await expect(readSopsFile(file(), { keys: [other.key] })).rejects.toMatchObject({ code: 'SOPS_NO_KEY' })
  })

  it.each([
    [['--add-recipient', 'age1nonsense'], 2],
    [['--remove-recipient', 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'], 2],
  ])('LX-41 refuses %j and leaves the file', async (flags, code) => {
    await setWithKey()
    const before = readFileSync(file(), 'utf8')
    const refused = await run(['rotate', ...flags])
    expect(refused.code).toBe(code)
    expect(refused.stderr).toContain('→')
    expect(readFileSync(file(), 'utf8')).toBe(before)
  })

  it('says that there is no file yet', async () => {
    expect(await run(['rotate'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('set a first secret'),
    })
  })
})

describe('LX-31 a file that others can read', () => {
  it.each([
    ['file', 0o644],
    ['folder', 0o755],
  ] as const)('is refused by every command: %s', async (which, mode) => {
    await setWithKey()
    const path = which === 'file' ? file() : join(file(), '..')
    chmodSync(path, mode)
    for (const argv of [['get', 'TAILSCALE_AUTH_KEY'], ['list'], ['rotate'], ['set', 'OTHER']]) {
      const refused = await run([...argv, '--json'], { stdin: 'other-value' })
      expect(refused.code).toBe(2)
      expect(refused.error()).toMatchObject({
        code: 'FILE_NOT_PRIVATE',
        hint: expect.stringContaining(`chmod ${which === 'file' ? 600 : 700} `),
      })
    }
  })

  it('is not made in a folder that is open: it could not be read again', async () => {
    mkdirSync(at('open'), { mode: 0o755 })
    const refused = await run(['set', 'A_KEY', '--generate-key', '--credentials', 'open/c.sops.yaml'], {
      stdin: 'other-value',
    })
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('chmod 700') })
    expect([existsSync(at('open', 'c.sops.yaml')), existsSync(keys())]).toEqual([false, false])
  })
})
