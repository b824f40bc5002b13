const byteUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] as const

/**
 * Binary units, at most one decimal: `34359738368` → `32 GiB`, `1610612736` → `1.5 GiB`.
 * @example
 * formatBytes(1_610_612_736) // 1.5 GiB
 */
export function formatBytes(bytes: number): string {
  if (!Number.isFinite(bytes)) return '?'
  const sign = bytes < 0 ? '-' : ''
  let value = Math.abs(bytes)
  let unit = 0
  // 1023.95 and above would be shown as 1024.
  while (value >= 1023.95 && unit < byteUnits.length - 1) {
    value /= 1024
    unit += 1
  }
  const shown = unit === 0 ? Math.round(value) : Math.round(value * 10) / 10
  return `${sign}${shown} ${byteUnits[unit] ?? 'B'}`
}

/**
 * Two units at most: `850 ms`, `3.2 s`, `2 min 05 s`, `1 h 04 min`, `2 d 03 h`.
 *
 * @param ms milliseconds
 * @example
 * formatDuration(125_000) // 2 min 05 s
 */
export function formatDuration(ms: number): string {
  if (!Number.isFinite(ms)) return '?'
  if (ms < 0) return `-${formatDuration(-ms)}`
  if (ms < 999.5) return `${Math.round(ms)} ms`
  if (ms < 59_950) return `${Math.round(ms / 100) / 10} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`
  const hours = Math.round(minutes / 60)
  return `${Math.floor(hours / 24)} d ${twoDigits(hours % 24)} h`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
