import { z } from 'zod'

/** A time as the services write it: UTC, with or without the Z that says so. */
export const utcTime = z.string().transform((text, context) => {
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`
  const time = new Date(zoned)
  if (Number.isNaN(time.getTime())) context.addIssue(`"${text}" is not a time`)
  return time
})

/** A schema for which null and what is not there are the same: both are undefined. */
export function optional<T extends z.ZodType>(shape: T) {
  return shape.nullish().transform((value) => value ?? undefined)
}
