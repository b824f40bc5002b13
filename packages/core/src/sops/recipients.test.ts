import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generateAgeIdentity } from './age.js'
import { creationRuleFor, editSopsFile, readSopsFile } from './index.js'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-sops-'))
  await mkdir(join(folder, 'a', 'b'), { recursive: true, mode: 0o700 })
  path = join(folder, 'a', 'b', 'x.yaml')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const rules = (text: string, at = '.') => writeFile(join(folder, at, '.sops.yaml'), text)

describe('LX-30 creation rules', () => {
  it('are those of the nearest .sops.yaml, the first that fits, with its path from there', async () => {
    await rules('creation_rules:\n  - age: age1top\n')
    await rules(
      'creation_rules:\n  - path_regex: ^x\\.yaml$\n    age: age1wrong\n' +
        '  - path_regex: ^b/x\\.yaml$\n    age: age1one, age1two,\n    encrypted_regex: ^key$\n  - age: [age1rest]\n',
      'a',
    )
    expect(await creationRuleFor(path, {})).toEqual({
      recipients: ['age1one', 'age1two'],
      rule: { encryptedRegex: '^key$' },
    })
    expect((await creationRuleFor(join(folder, 'a', 'y.yaml'), {})).recipients).toEqual(['age1rest'])
    expect((await creationRuleFor(join(folder, 'y.yaml'), {})).recipients).toEqual(['age1top'])
  })

  it('give way to SOPS_AGE_RECIPIENTS', async () => {
    await rules('creation_rules:\n  - age: age1top\n    unencrypted_regex: ^name$\n')
    expect(await creationRuleFor(path, { SOPS_AGE_RECIPIENTS: 'age1a, age1b' })).toEqual({
      recipients: ['age1a', 'age1b'],
      rule: { unencryptedRegex: '^name$' },
    })
  })

  it.each([
    ['creation_rules:\n  - key_groups:\n      - age: [age1one]\n', ['age1one']],
    ['creation_rules:\n  - age: age1one\n    kms: ""\n', ['age1one']],
  ])('%j', async (text, recipients) => {
    await rules(text)
    expect((await creationRuleFor(path, {})).recipients).toEqual(recipients)
  })

  it.each([
    ['creation_rules:\n  - path_regex: nothing\n    age: age1one\n', 'SOPS_NO_RECIPIENT'],
    ['stores: {}\n', 'SOPS_NO_RECIPIENT'],
    ['creation_rules:\n  - age: age1one\n    pgp: ABCD\n', 'SOPS_UNSUPPORTED'],
    [
      'creation_rules:\n  - key_groups:\n      - age: [age1one]\n      - age: [age1two]\n',
      'SOPS_UNSUPPORTED',
    ],
    ['creation_rules:\n  - path_regex: "(?P<x>y)"\n', 'SOPS_UNSUPPORTED'],
    ['creation_rules: 1\n', 'CONFIG_INVALID'],
    ['a: [\n', 'CONFIG_INVALID'],
  ])('%j is refused', async (text, code) => {
    await rules(text)
    await expect(creationRuleFor(path, {})).rejects.toMatchObject({ code, hint: expect.stringMatching(/./) })
  })

  it('are what a new file is made with', async () => {
    const { key, recipient } = await generateAgeIdentity()
    await rules(`creation_rules:\n  - age: ${recipient}\n    encrypted_regex: key$\n`)
    await editSopsFile(
      path,
      (editor) => {
        editor.set(['name'], 'clear')
        editor.set(['auth_key'], 'secret')
      },
      { env: {} },
    )
    expect(await readSopsFile(path, { keys: [key] })).toMatchObject({ name: 'clear' })
  })
})
