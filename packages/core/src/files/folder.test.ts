import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFolder, withFileLock, writeFileAtomic } from './index.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-core-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

describe('makeFolder', () => {
  it('makes what is missing, private unless said otherwise, by several at a time', async () => {
    const path = join(folder, 'a', 'b', 'c')
    await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(path, 'd'))])
    expect(await Promise.all([path, join(folder, 'a')].map(modeOf))).toEqual(['700', '700'])
    await makeFolder(join(folder, 'open'), { mode: 0o755 })
    await makeFolder(join(folder, 'open'))
    expect(await modeOf(join(folder, 'open'))).toBe('755')
    await makeFolder('/')
  })

  it.each([
    ['a file of that name', 'file', 'EEXIST'],
    ['a file above it', 'file/a/b', 'ENOTDIR'],
  ])('fails for %s', async (_what, name, code) => {
    await writeFile(join(folder, 'file'), '')
    await expect(makeFolder(join(folder, name))).rejects.toMatchObject({ code })
  })

  // Node's own mkdir with `recursive` never ends there.
  it.runIf(process.platform === 'linux')('ALL-8 fails at once where nothing can be made', async () => {
    const path = '/proc/no-home/.local/state/file'
    await expect(makeFolder(path)).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(writeFileAtomic(path, 'text')).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(withFileLock(path, async () => {})).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
