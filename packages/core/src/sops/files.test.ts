import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { revealSecret, Secret } from '../secret/index.js'
import { generateAgeIdentity } from './age.js'
import { editSopsFile, readSopsFile, rotateSopsFile, type SopsEditor } from './index.js'

const me = await generateAgeIdentity()
const other = await generateAgeIdentity()
const keys = [me.key]

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-sops-'))
  path = join(folder, 'secrets.yaml')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const set = (name: string, value: string) => (editor: SopsEditor) =>
  editor.set(['tailscale', name], Secret.of(value))

async function create(): Promise<string> {
  await editSopsFile(path, set('auth_key', 'tskey-one'), { recipients: [me.recipient] })
  return await readFile(path, 'utf8')
}

async function get(name: string, use = keys): Promise<string> {
  const { tailscale } = await readSopsFile(path, { keys: use })
  const value = tailscale !== null && typeof tailscale === 'object' ? Reflect.get(tailscale, name) : undefined
  return value instanceof Secret ? revealSecret(value) : String(value)
}

describe('LX-30 editSopsFile', () => {
  it('makes a private file, and keeps what is not changed to the letter', async () => {
    const first = await create()
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await editSopsFile(path, set('api_key', 'tskey-two'), { keys })).toBe(true)
    const second = await readFile(path, 'utf8')
    expect(second).toContain(/ {4}auth_key: .*/.exec(first)?.[0])
    expect(second).toContain(/ {8}- enc: [\s\S]* {10}recipient: .*/.exec(first)?.[0])
    expect([await get('auth_key'), await get('api_key')]).toEqual(['tskey-one', 'tskey-two'])
    expect(await readdir(folder)).toEqual(['secrets.yaml'])
  })

  it('does not write when nothing changed', async () => {
    const first = await create()
    expect(await editSopsFile(path, set('auth_key', 'tskey-one'), { keys })).toBe(false)
    expect(await readFile(path, 'utf8')).toBe(first)
  })

  it('sets, gets and deletes values of all kinds, in lists too', async () => {
    await create()
    await editSopsFile(
      path,
      (editor) => {
        editor.set(['list', 0], 'a')
        editor.set(['list', 1], { b: [1, 2.5, true, null, 10n ** 17n] })
        editor.set(['list', 1, 'c'], 'd')
        editor.set(['tailscale', 'deep', 'er'], 1)
        expect(editor.delete(['tailscale', 'auth_key'])).toBe(true)
        expect(editor.delete(['tailscale', 'auth_key'])).toBe(false)
        expect(editor.delete(['list', 1, 'b', 0])).toBe(true)
        expect(editor.get(['list', 1, 'b', 1])).toBe(true)
        expect(editor.get(['nothing', 'there'])).toBeUndefined()
        expect(() => editor.set(['list', 5], 'x')).toThrow('no place in a list of 2')
        expect(() => editor.set(['tailscale', 'deep', 'er', 'x'], 1)).toThrow('is a value')
      },
      { keys },
    )
    const values = await readSopsFile(path, { keys })
    expect(values).toEqual({
      tailscale: { deep: { er: 1 } },
      list: [expect.any(Secret), { b: [2.5, true, null, 10n ** 17n], c: expect.any(Secret) }],
    })
  })

  it.each(['x.json', 'x.env', '.env'])('works on %s', async (name) => {
    path = join(folder, name)
    await editSopsFile(path, (editor) => editor.set(['A'], 'one'), { recipients: [me.recipient] })
    await editSopsFile(path, (editor) => editor.set(['B'], 2), { keys })
    expect(await readFile(path, 'utf8')).toMatch(/A"?(?:=|: ")ENC[\s\S]*B"?(?:=|: ")ENC/)
    expect(await readSopsFile(path, { keys })).toMatchObject({ A: expect.any(Secret), B: expect.anything() })
  })

  it('leaves the old file when the change fails, or its result could not be read', async () => {
    const first = await create()
    await expect(editSopsFile(path, () => Promise.reject(new Error('stopped')), { keys })).rejects.toThrow(
      'stopped',
    )
    await expect(editSopsFile(path, (editor) => editor.set(['sops'], 'x'), { keys })).rejects.toMatchObject({
      code: 'SOPS_FORMAT',
    })
    await expect(
      editSopsFile(path, (editor) => editor.set(['token_unencrypted'], Secret.of('x-secret')), { keys }),
    ).rejects.toMatchObject({ code: 'SOPS_STAYS_CLEAR' })
    expect(await readFile(path, 'utf8')).toBe(first)
    expect(await readdir(folder)).toEqual(['secrets.yaml'])
  })

  it('does not write what it could not read back', async () => {
    path = join(folder, '.env')
    await editSopsFile(path, (editor) => editor.set(['A'], 'x\r'), { recipients: [me.recipient] })
    const first = await readFile(path, 'utf8')
    const change = editSopsFile(path, (editor) => editor.set(['A_unencrypted'], 'x\r'), { keys })
    await expect(change).rejects.toMatchObject({ code: 'SOPS_UNSUPPORTED' })
    expect(await readFile(path, 'utf8')).toBe(first)
  })

  it('lets two processes that change it at once both land', async () => {
    await create()
    const module = new URL('./index.ts', import.meta.url).href
    const secret = new URL('../secret/index.ts', import.meta.url).href
    const script = `
      import { editSopsFile } from ${JSON.stringify(module)}
      import { Secret } from ${JSON.stringify(secret)}
      const [path, name] = process.argv.slice(1)
      for (let n = 0; n < 4; n++)
        await editSopsFile(path, (editor) => editor.set(['tailscale', name + n], Secret.of('value-' + n)), {})`
    const codes = await Promise.all(
      ['a', 'b'].map(async (name) => {
        const child = spawn(
          process.execPath,
          ['--import', 'tsx', '--input-type=module', '-e', script, path, name],
          {
            cwd: new URL('../../../../', import.meta.url),
            env: { ...process.env, SOPS_AGE_KEY: revealSecret(me.key) },
            stdio: ['ignore', 'ignore', 'inherit'],
          },
        )
        return (await once(child, 'exit'))[0]
      }),
    )
    expect(codes).toEqual([0, 0])
    const { tailscale } = await readSopsFile(path, { keys })
    expect(Object.keys(Object(tailscale)).sort()).toEqual([
      ...['a0', 'a1', 'a2', 'a3', 'auth_key', 'b0', 'b1', 'b2', 'b3'],
    ])
  }, 30_000)

  it('says that there is no file, and which names it takes', async () => {
    await expect(readSopsFile(path, { keys })).rejects.toMatchObject({ code: 'SOPS_NO_FILE' })
    await expect(readSopsFile(join(folder, 'x.ini'), { keys })).rejects.toMatchObject({
      code: 'SOPS_UNSUPPORTED',
    })
  })
})

describe('LX-31 only private files are read', () => {
  it('refuses a wider mode of file or folder, and gives the command', async () => {
    await create()
    await chmod(path, 0o640)
    await expect(readSopsFile(path, { keys })).rejects.toMatchObject({
      code: 'FILE_NOT_PRIVATE',
      hint: expect.stringContaining(`chmod 600 ${path}`),
    })
    await chmod(path, 0o600)
    await chmod(folder, 0o755)
    await expect(editSopsFile(path, set('x', 'y'), { keys })).rejects.toMatchObject({
      code: 'FILE_NOT_PRIVATE',
      hint: expect.stringContaining(`chmod 700 ${folder}`),
    })
  })
})

describe('LX-30 rotateSopsFile', () => {
  it('has a new data key for everything, and lets recipients join and leave', async () => {
    const first = await create()
    const both = await rotateSopsFile(path, { keys, addRecipients: [other.recipient] })
    expect(both).toEqual([me.recipient, other.recipient])
    const second = await readFile(path, 'utf8')
    expect(second).not.toContain(/auth_key: .*/.exec(first)?.[0])
    expect(await get('auth_key', [other.key])).toBe('tskey-one')
    expect(await rotateSopsFile(path, { keys: [other.key], removeRecipients: [me.recipient] })).toEqual([
      other.recipient,
    ])
    await expect(readSopsFile(path, { keys })).rejects.toMatchObject({ code: 'SOPS_NO_KEY' })
    expect(await get('auth_key', [other.key])).toBe('tskey-one')
  })

  it('leaves nobody out by mistake', async () => {
    const first = await create()
    for (const removeRecipients of [[me.recipient], [other.recipient]]) {
      await expect(rotateSopsFile(path, { keys, removeRecipients })).rejects.toMatchObject({
        code: 'SOPS_NO_RECIPIENT',
      })
    }
    expect(await readFile(path, 'utf8')).toBe(first)
  })

  it('refuses a file that is for PGP as well, which an edit leaves as it is', async () => {
    const first = await create()
    const pgp =
      '    pgp:\n        - enc: |-\n            -----BEGIN PGP MESSAGE-----\n\n            abc\n          fp: AB\n'
    await writeFile(path, first.replace('    unencrypted_suffix', `${pgp}    unencrypted_suffix`))
    await expect(rotateSopsFile(path, { keys })).rejects.toMatchObject({ code: 'SOPS_UNSUPPORTED' })
    await editSopsFile(path, set('x', 'y'), { keys })
    expect(await readFile(path, 'utf8')).toContain(pgp)
  })
})
