import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recipeStore } from './store.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-recipes-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const launch = { name: 'web', flavor: 'm1.small', image: 'debian-12', networks: ['private'], tags: ['blue'] }

describe('OS-23 a launch is kept as a recipe', () => {
  it('round trip, with nothing of the defaults in the file', async () => {
    const store = recipeStore({ folder: join(folder, 'new') })
    const path = await store.save('web', launch)
    expect(await readFile(path, 'utf8')).not.toMatch(/count|metadata/)
    expect(await store.read('web')).toEqual({ ...launch, count: 1, metadata: {} })
    expect(await store.list()).toMatchObject([{ name: 'web', launch: { flavor: 'm1.small' } }])
    await store.delete('web')
    expect(await store.names()).toEqual([])
  })

  it('is not overwritten unless that is said', async () => {
    const store = recipeStore({ folder })
    await store.save('web', launch)
    await expect(store.save('web', { ...launch, flavor: 'x' })).rejects.toMatchObject({
      code: 'RECIPE_EXISTS',
    })
    await store.save('web', { ...launch, flavor: 'x' }, { overwrite: true })
    expect((await store.read('web')).flavor).toBe('x')
  })

  it('one that is not there names the nearest', async () => {
    const store = recipeStore({ folder })
    await expect(store.read('web')).rejects.toMatchObject({
      code: 'OS_NOT_FOUND',
      hint: 'There is none yet.',
    })
    await store.save('web', launch)
    await expect(store.read('wbe')).rejects.toMatchObject({ hint: "Did you mean 'web'?" })
    await expect(store.read('../web')).rejects.toMatchObject({ code: 'USAGE' })
  })

  it('one changed by hand, wrongly: file and line, and the others are still listed', async () => {
    const store = recipeStore({ folder })
    await store.save('good', launch)
    await writeFile(join(folder, 'bad.yaml'), 'name: web\nflavour: m1.small\n')
    await expect(store.read('bad')).rejects.toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({
          path: 'flavour',
          source: { file: join(folder, 'bad.yaml'), line: 2, column: 10 },
        }),
      ]),
    })
    expect((await store.list()).map(({ name, problem }) => [name, problem === undefined])).toEqual([
      ['bad', false],
      ['good', true],
    ])
  })
})
