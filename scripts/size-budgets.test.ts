import { describe, expect, it } from 'vitest'
import { compareSizes } from './size-budgets.js'

const budgets = {
  slack: 0.05,
  measured: { a: { bytes: { gzip: 10_240, minified: 20_480 }, parts: { zod: 6000, core: 4000 } } },
}
const now = (gzip: number, parts: Record<string, number> = {}) => ({
  a: { bytes: { gzip, minified: 20_480 }, parts },
})
const over = (...given: Parameters<typeof compareSizes>) =>
  compareSizes(...given).flatMap(({ isOver, text }) => (isOver ? [text] : []))

describe('size budgets', () => {
  it('let a size grow by the slack, and no further', () => {
    expect(over(now(10_752), budgets)).toEqual([])
    expect(over(now(10_753), budgets)).toEqual(['a, gzip: 10.5 KiB of 10.5 KiB'])
  })

  it('say what grew, the most first, and not what shrank', () => {
    expect(over(now(20_480, { zod: 6100, core: 1000, yaml: 9000 }), budgets).slice(1)).toEqual([
      '  yaml grew by 8.8 KiB to 8.8 KiB',
      '  zod grew by 0.1 KiB to 6.0 KiB',
    ])
  })

  it('miss what has no budget, and what was not measured', () => {
    expect(over({ b: { bytes: { gzip: 1 }, parts: {} } }, budgets)).toEqual([
      'b: has no budget (npm run check:size -- --update)',
      'a: has a budget and was not measured',
    ])
  })
})
