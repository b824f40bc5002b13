import { describe, expect, it } from 'vitest'
import { checkNewName, checkSnapshotName, checkText, checkUserName, readOsName } from './names.js'

describe('ALL-5 names that cannot be', () => {
  it.each<[string, () => unknown]>([
    ['name', () => checkNewName('name', 'a/b')],
    ['template', () => checkNewName('template', '5c0ffee0-0000-4000-8000-000000000000')],
    ['snapshot', () => checkSnapshotName('.a')],
    ['snapshot', () => checkSnapshotName('1')],
    ['snapshot', () => checkSnapshotName(' \u00a0')],
    ['description', () => checkText('description', '\u0007')],
    ['user', () => checkUserName('a b')],
    ['os', () => readOsName('a b')],
  ])('%s is refused with what to do', (path, refuse) => {
    expect(refuse).toThrow(
      expect.objectContaining({
        issues: [{ path, message: expect.any(String) }],
        hint: expect.stringMatching(/.\.$/),
      }),
    )
  })
})
