/** What was measured of sizes, held against what was measured before. */
import { z } from 'zod'

/** Bytes by what they are of: a package, a folder. Says what grew. */
const parts = z.record(z.string(), z.number().int().nonnegative())

const measuredSize = z.object({
  /** By kind: minified, gzip, brotli, unpacked. */
  bytes: z.record(z.string(), z.number().int().positive()),
  parts,
})
export type MeasuredSize = z.infer<typeof measuredSize>
export type MeasuredSizes = Readonly<Record<string, MeasuredSize>>

export const budgetsSchema = z.object({
  /** A size may be larger than it was by this part of it. */
  slack: z.number().positive().max(0.2),
  measured: z.record(z.string(), measuredSize),
})
export type Budgets = z.infer<typeof budgetsSchema>

export interface SizeLine {
  readonly isOver: boolean
  readonly text: string
}

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`

/** A line for each size and its limit; of what is over its limit also the parts that grew, the most first. */
export function compareSizes(now: MeasuredSizes, { slack, measured }: Budgets): SizeLine[] {
  const lines = Object.entries(now).flatMap(([what, { bytes, parts }]): SizeLine[] => {
    const before = measured[what]
    if (!before) return [{ isOver: true, text: `${what}: has no budget (npm run check:size -- --update)` }]
    const sizes = Object.entries(bytes).map(([kind, size]) => {
      const limit = Math.floor((before.bytes[kind] ?? 0) * (1 + slack))
      return { isOver: size > limit, text: `${what}, ${kind}: ${kib(size)} of ${kib(limit)}` }
    })
    return sizes.some(({ isOver }) => isOver)
      ? [...sizes, ...growth(before.parts, parts).map((text) => ({ isOver: true, text: `  ${text}` }))]
      : sizes
  })
  const gone = Object.keys(measured).filter((what) => !(what in now))
  return [
    ...lines,
    ...gone.map((what) => ({ isOver: true, text: `${what}: has a budget and was not measured` })),
  ]
}

function growth(before: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>): string[] {
  return Object.entries(now)
    .map(([part, bytes]) => ({ part, bytes, more: bytes - (before[part] ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more)
    .slice(0, 5)
    .map(({ part, bytes, more }) => `${part} grew by ${kib(more)} to ${kib(bytes)}`)
}
