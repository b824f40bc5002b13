import { Writable } from 'node:stream'

/** Turns pino's JSON lines into `12:04:05.123 WARN  message key=value`, for people. */
export function prettyStream(destination: NodeJS.WritableStream): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, callback) {
      for (const line of String(chunk).split('\n')) {
        if (line !== '') destination.write(`${prettyLine(line)}\n`)
      }
      callback()
    },
  })
}

function prettyLine(line: string): string {
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch {
    return line
  }
  if (typeof record !== 'object' || record === null) return line
  const { time, level, msg, ...facts } = Object.fromEntries(Object.entries(record))
  const clock = typeof time === 'string' ? time.slice(11, 23) : ''
  const rest = Object.entries(facts).map(([key, value]) => {
    const shown = typeof value === 'string' && /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value)
    return `${key}=${shown}`
  })
  return [clock, String(level).toUpperCase().padEnd(5), String(msg ?? ''), ...rest].join(' ').trimEnd()
}
