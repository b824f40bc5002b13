import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localShell } from '@pve/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUpFile, inspectFile, removeFile, restoreFile, sha256Of, writeFileDurably } from './files.js'
import { openHost } from './host.js'

/** The scripts for real, on files of this machine. */
describe('KVM-9 files of a host', () => {
  const host = openHost({ shell: localShell() })
  const owner = `${process.getuid?.()}:${process.getgid?.()}`
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'host-files-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('says what is there, and which folders are missing', async () => {
    await mkdir(join(folder, 'sub'))
    await writeFile(join(folder, 'a b'), 'text')
    await chmod(join(folder, 'a b'), 0o640)
    expect(await inspectFile(host, join(folder, 'a b'))).toEqual({
      kind: 'file',
      mode: 0o640,
      owner,
      sha256: sha256Of(Buffer.from('text')),
    })
    expect(await inspectFile(host, join(folder, 'x/y/z'))).toEqual({
      kind: 'absent',
      missingFolders: [join(folder, 'x/y'), join(folder, 'x')],
    })
    await symlink('a b', join(folder, 'link'))
    await expect(inspectFile(host, join(folder, 'link'))).rejects.toMatchObject({ code: 'FILE_NOT_REGULAR' })
    await expect(inspectFile(host, join(folder, 'sub'))).rejects.toMatchObject({ code: 'FILE_NOT_REGULAR' })
  })

  it('writes bytes with mode, makes folders, and leaves nothing beside', async () => {
    const path = join(folder, 'one/two/$(touch x) "q".cfg')
    const bytes = Buffer.from([0, 255, 10, 13, 0])
    await writeFileDurably(host, path, bytes, { mode: 0o600, owner, folderMode: 0o700 })
    expect(await readFile(path)).toEqual(bytes)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, 'one/two'))).mode & 0o777).toBe(0o700)
    expect(await readdir(join(folder, 'one/two'))).toEqual(['$(touch x) "q".cfg'])
    await writeFileDurably(host, path, Buffer.from('new'), { mode: 0o755, owner })
    expect(await readFile(path, 'utf8')).toBe('new')
    expect((await stat(path)).mode & 0o777).toBe(0o755)
  })

  it('takes the place of what an interrupted run left beside', async () => {
    const path = join(folder, 'x.cfg')
    await writeFile(join(folder, '.x.cfg.gpu-vm-bootstrap'), 'half')
    await writeFileDurably(host, path, Buffer.from('whole'), { mode: 0o644, owner })
    expect(await readdir(folder)).toEqual(['x.cfg'])
  })

  it('keeps a copy once, under its hash, and puts it back with its mode', async () => {
    const path = join(folder, 'a.cfg')
    const backups = join(folder, 'memory/backups')
    await writeFile(path, 'first', { mode: 0o600 })
    const state = await inspectFile(host, path)
    if (state.kind !== 'file') throw new Error('it is there')
    await backUpFile(host, path, state, backups)
    expect((await stat(backups)).mode & 0o777).toBe(0o700)
    await writeFileDurably(host, path, Buffer.from('second'), { mode: 0o644, owner })
    await backUpFile(host, path, state, backups)
    expect(await readdir(backups)).toEqual([state.sha256])
    await restoreFile(host, path, state, backups)
    expect(await readFile(path, 'utf8')).toBe('first')
    expect(await inspectFile(host, path)).toEqual(state)
  })

  it('refuses a copy of something else, and a damaged one', async () => {
    const path = join(folder, 'a.cfg')
    const backups = join(folder, 'backups')
    await writeFile(path, 'first')
    const state = await inspectFile(host, path)
    if (state.kind !== 'file') throw new Error('it is there')
    await writeFile(path, 'other')
    await expect(backUpFile(host, path, state, backups)).rejects.toMatchObject({ code: 'FILE_CHANGED_SINCE' })
    expect(await readdir(backups)).toEqual([])
    await writeFile(join(backups, state.sha256), 'broken')
    await expect(restoreFile(host, path, state, backups)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' })
    expect(await readFile(path, 'utf8')).toBe('other')
  })

  it('removes a file, what is beside it, and the folders that are then empty', async () => {
    const path = join(folder, 'one/two/x.cfg')
    await writeFileDurably(host, path, Buffer.from('x'), { mode: 0o644, owner })
    await writeFile(join(folder, 'one/two/.x.cfg.gpu-vm-bootstrap'), 'half')
    await writeFile(join(folder, 'one/other'), '')
    await removeFile(host, path, [join(folder, 'one/two'), join(folder, 'one')])
    expect(await readdir(folder, { recursive: true })).toEqual(['one', 'one/other'])
    await removeFile(host, path, [join(folder, 'one/two'), join(folder, 'one')])
    await rm(join(folder, 'one/other'))
    await removeFile(host, path, [join(folder, 'one/two'), join(folder, 'one')])
    expect(await readdir(folder)).toEqual([])
  })
})
