const factors: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 }

/** `30`, `30s`, `1.5m`, `2h`, `500ms` → milliseconds; a bare number is seconds. Undefined when it is no time. */
export function parseDuration(text: string): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*(ms|s|m|min|h)?$/.exec(text.trim()) ?? []
  if (number === undefined) return undefined
  return Math.round(Number(number) * (factors[unit ?? 's'] ?? 1000))
}
