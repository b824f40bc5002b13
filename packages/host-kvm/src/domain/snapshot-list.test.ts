import { expect, it } from 'vitest'
import { oldestFirst, type ReadSnapshot } from './snapshot-list.js'

const taken = (name: string, seconds: number, parent?: string): ReadSnapshot => ({
  snapshot: {
    name,
    createdAt: seconds * 1000,
    state: 'shutoff',
    isCurrent: false,
    hasMemory: false,
    location: 'internal',
    ...(parent !== undefined && { parent }),
  },
})

it('KVM-28 snapshots of one second are in the order in which they were taken upon one another', () => {
  const all = [
    taken('c', 5, 'b'),
    taken('a', 5, 'old'),
    taken('b', 5, 'a'),
    taken('later', 6),
    taken('old', 4),
  ]
  const names = oldestFirst(all).map(({ snapshot }) => snapshot.name)
  expect(names).toEqual(['old', 'a', 'b', 'c', 'later'])
  expect(oldestFirst([...all].reverse()).map(({ snapshot }) => snapshot.name)).toEqual(names)
})

it('KVM-28 parents that are gone, or that name one another, do not keep it from an end', () => {
  const all = [taken('x', 1, 'y'), taken('y', 1, 'x'), taken('z', 1, 'gone')]
  expect(oldestFirst(all)).toHaveLength(3)
})
