import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { ostui, useHome } from '../../../test/cli.js'
import { watching } from './library.js'

useHome()

describe('watching', () => {
  const { signal } = new AbortController()

  it('shows states as progress, and passes on only what was given', () => {
    const onProgress = vi.fn()
    const options = watching({ signal, onProgress }, { wait: false, image: undefined })
    expect(options).toEqual({ signal, onStatus: onProgress, wait: false })
    expect('image' in options).toBe(false)
  })

  it('says nothing of progress where nobody looks', () => {
    expect(watching({ signal })).toEqual({ signal })
  })
})

const portsShape = z.array(z.object({ name: z.string(), status: z.string(), networkId: z.string() }))

describe('filteredBy', () => {
  it('has the service filter by each key that was given, and by no other', async () => {
    const list = async (...filters: readonly string[]) => {
      const words = filters.flatMap((filter) => ['--filter', filter])
      return portsShape.parse((await ostui(['port', 'list', '--demo', '--json', ...words])).json())
    }
    const all = await list()
    const one = await list('name=left-over')
    expect(all.length).toBeGreaterThan(1)
    expect(one).toMatchObject([{ name: 'left-over', status: 'DOWN' }])
    expect(await list('name=left-over', 'status=DOWN', `networkId=${one[0]?.networkId}`)).toEqual(one)
    expect(await list('name=left-over', 'status=ACTIVE')).toEqual([])
  })
})
