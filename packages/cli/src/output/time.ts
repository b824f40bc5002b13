/** Epoch seconds as local time without fractions: `2026-11-21 12:04:05`. */
export function timeText(epochSeconds: number): string {
  const date = new Date(epochSeconds * 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}
