/** Days on which versions were made: man pages carry that date, so that the same source always gives the same pages. */
const days: Readonly<Record<string, string>> = {
  '0.1.0': '2026-11-22',
}

/** @throws Error for a version that has no day yet */
export function releaseDate(version: string): string {
  const day = days[version]
  if (day === undefined)
    throw new Error(`Version ${version} has no day: add it to packages/cli/src/man/release-date.ts.`)
  return day
}
