import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkPrivate, readPrivateFileIfThere } from './index.js'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-core-'))
  path = join(folder, 'it is secret')
  await writeFile(path, 'x', { mode: 0o600 })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

const both = [
  ['checkPrivate', checkPrivate],
  ['readPrivateFileIfThere', readPrivateFileIfThere],
] as const

describe.each(both)('LX-31 %s', (_name, use) => {
  it.each([0o640, 0o604, 0o620, 0o610, 0o601, 0o777])('refuses mode %o of a file', async (mode) => {
    await chmod(path, mode)
    await expect(use(path)).rejects.toMatchObject({
      code: 'FILE_NOT_PRIVATE',
      message: expect.stringContaining(`mode 0${mode.toString(8)}`),
      hint: expect.stringContaining(`chmod 600 '${path}'`),
    })
  })

  it.each([0o750, 0o705, 0o711, 0o1777])(
    'refuses mode %o of its folder, unless told not to look',
    async (mode) => {
      await chmod(folder, mode)
      await expect(use(path)).rejects.toMatchObject({
        code: 'FILE_NOT_PRIVATE',
        hint: expect.stringContaining(`chmod 700 ${folder}`),
      })
      await use(path, { folder: false })
    },
  )

  it.each([0o600, 0o400, 0o700])('takes mode %o', async (mode) => {
    await chmod(path, mode)
    await use(path)
  })

  it('refuses a file of somebody else', async () => {
    const own = process.getuid?.() ?? 0
    vi.spyOn(process, 'getuid').mockReturnValue(own + 1)
    await expect(use(path)).rejects.toMatchObject({
      code: 'FILE_NOT_PRIVATE',
      hint: expect.stringContaining(`chown ${own + 1} '${path}'`),
    })
  })

  it('looks at what a link leads to', async () => {
    await symlink(path, join(folder, 'link'))
    await use(join(folder, 'link'))
    await chmod(path, 0o644)
    await expect(use(join(folder, 'link'))).rejects.toMatchObject({ code: 'FILE_NOT_PRIVATE' })
  })

  it('looks at the folder of what a link leads to', async () => {
    await mkdir(join(folder, 'open'))
    await chmod(join(folder, 'open'), 0o755)
    await writeFile(join(folder, 'open', 'file'), 'x', { mode: 0o600 })
    await symlink(join(folder, 'open', 'file'), join(folder, 'link'))
    await expect(use(join(folder, 'link'))).rejects.toMatchObject({ code: 'FILE_NOT_PRIVATE' })
  })

  it('says nothing of what is not there', async () => {
    expect(await use(join(folder, 'none'))).toBeUndefined()
    expect(await use(join(path, 'none'))).toBeUndefined()
  })

  it('does not look on Windows', async () => {
    await chmod(path, 0o666)
    const was = process.platform
    Object.defineProperty(process, 'platform', { value: 'win32' })
    try {
      await use(path)
    } finally {
      Object.defineProperty(process, 'platform', { value: was })
    }
  })
})

it('LX-31 readPrivateFileIfThere gives the bytes', async () => {
  expect((await readPrivateFileIfThere(path))?.toString()).toBe('x')
})
