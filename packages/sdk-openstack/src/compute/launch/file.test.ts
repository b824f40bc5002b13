import { ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { readLaunchFile, writeLaunchFile } from './file.js'

describe('OS-22 a launch as a file', () => {
  it('is written without what the defaults say, and read back the same', () => {
    const spec = { name: 'web', flavor: 'm1.small', image: 'debian-12', networks: ['shop'] }
    const text = writeLaunchFile({ ...spec, count: 1, tags: [] })
    expect(text).toBe('name: web\nflavor: m1.small\nimage: debian-12\nnetworks:\n  - shop\n')
    expect(readLaunchFile(text, 'web.yaml')).toMatchObject({ ...spec, count: 1, tags: [] })
  })

  it('ALL-5 tells who writes what is no launch where it is wrong', () => {
    const write = () => writeLaunchFile({ name: 'web', flavor: 'm1.small', image: 'debian-12', count: 0 })
    expect(write).toThrow(ValidationError)
    expect(write).toThrow(
      expect.objectContaining({
        issues: [{ path: 'count', message: expect.stringContaining('at least 1') }],
      }),
    )
  })
})
