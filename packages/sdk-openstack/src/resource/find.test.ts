import { describe, expect, it } from 'vitest'
import { NotFoundError } from '../client/errors/index.js'
import { findByNameOrId, utcTime } from './index.js'

const web = { id: '3f2c1d50-0000-4000-8000-000000000001', name: 'web' }
const twin = { id: '3f2c1d50-0000-4000-8000-000000000002', name: 'web' }
const database = { id: '3f2c1d50-0000-4000-8000-000000000003', name: 'database' }
const likeAnId = { id: '3f2c1d50-0000-4000-8000-000000000004', name: database.id.replace(/3$/, '9') }

function find(ref: string, there = [web, database, likeAnId]) {
  async function* rows(wanted: (name: string) => boolean) {
    yield* there.filter(({ name }) => wanted(name))
  }
  return findByNameOrId({
    kind: 'server',
    ref,
    byId: async (id) => {
      const found = there.find((one) => one.id === id)
      if (found !== undefined) return found
      throw new NotFoundError({ service: 'compute', method: 'GET', url: '', status: 404, text: 'none' })
    },
    // Nova's filter is a regular expression: it finds more than was meant.
    byName: (name) => rows((text) => text.includes(name)),
    all: () => rows(() => true),
  })
}

describe('OS-20 names or ids', () => {
  it('takes an id, a name, and a name that looks like an id', async () => {
    expect(await find(web.id)).toBe(web)
    expect(await find('database')).toBe(database)
    expect(await find(likeAnId.name)).toBe(likeAnId)
  })

  it('takes no name for another that begins with it', async () => {
    await expect(find('data')).rejects.toMatchObject({
      code: 'OS_NOT_FOUND',
      hint: 'Did you mean "database"?',
    })
  })

  it('says the ids of those that share a name', async () => {
    await expect(find('web', [web, twin])).rejects.toMatchObject({
      code: 'OS_AMBIGUOUS',
      hint: `Give the id: ${web.id}, ${twin.id}.`,
    })
  })

  describe("in a list of all projects, as an administrator's token shows it", () => {
    const own = { ...web, projectId: 'own' }
    const foreign = { ...twin, projectId: 'other' }
    const unsaid = { ...twin, projectId: '' }
    const findIn = (
      there: readonly (typeof own)[],
      { ref = 'web', project = 'own', isShared = false } = {},
    ) =>
      findByNameOrId({
        kind: 'group',
        ref,
        byId: async (id) => there.find((one) => one.id === id) ?? expect.unreachable(),
        async *byName() {
          yield* there
        },
        ownership: {
          ownProjectId: async () => (project === 'none' ? undefined : project),
          projectIdOf: ({ projectId }) => projectId,
          isForOthers: () => isShared,
        },
      })

    it("takes the one of the own project among several of a name, and one that is nobody's", async () => {
      expect(await findIn([foreign, own])).toBe(own)
      expect(await findIn([foreign, own], { isShared: true })).toBe(own)
      expect(await findIn([unsaid])).toBe(unsaid)
    })

    it("refuses a foreign one by its name, unless it is shared; an id may be anyone's", async () => {
      await expect(findIn([foreign])).rejects.toMatchObject({
        code: 'OS_NOT_FOUND',
        message: 'The group "web" belongs to another project; this one has none of that name.',
        hint: `If it is meant all the same, give its id: ${foreign.id}.`,
      })
      expect(await findIn([foreign], { isShared: true })).toBe(foreign)
      expect(await findIn([foreign], { ref: foreign.id })).toBe(foreign)
    })

    it('has no project that comes first with a token that is for none', async () => {
      expect(await findIn([foreign], { project: 'none' })).toBe(foreign)
      await expect(findIn([foreign, own], { project: 'none' })).rejects.toMatchObject({
        code: 'OS_AMBIGUOUS',
      })
    })
  })

  it("gives a service's own failure as it is", async () => {
    const failing = findByNameOrId({
      kind: 'server',
      ref: web.id,
      byId: () => Promise.reject(new Error('down')),
      byName: () => expect.unreachable(),
    })
    await expect(failing).rejects.toThrow('down')
  })
})

it('reads times with and without their zone as UTC', () => {
  expect(utcTime.parse('2026-11-21T23:43:15.000000')).toEqual(new Date('2026-11-21T23:43:15Z'))
  expect(utcTime.parse('2026-11-21T23:43:15Z')).toEqual(new Date('2026-11-21T23:43:15Z'))
  expect(utcTime.safeParse('soon').success).toBe(false)
})
