import { type JsonObject, type Logger, silentLogger } from '@pve/core'
import type { Output } from '../output/output.js'

/**
 * --trace: all of each request and answer, through the logger of core. --verbose: a line for each request, and
 * whatever the packages say. Otherwise nothing. Secrets are masked by both.
 */
export async function makeLogger(out: Output, level: 'trace' | 'verbose' | undefined): Promise<Logger> {
  if (level === 'trace') {
    const { createLogger } = await import('@pve/core/log')
    return createLogger({ level: 'trace', destination: out.errorStream(), pretty: !out.json })
  }
  return level === 'verbose' ? lineLogger(out) : silentLogger
}

function lineLogger(out: Output): Logger {
  const write = (data: JsonObject, message: string) => {
    const { ms, status, attempt } = data
    const facts = [
      typeof ms === 'number' && `${ms} ms`,
      typeof attempt === 'number' && attempt > 1 && `attempt ${attempt}`,
    ]
      .filter(Boolean)
      .join(', ')
    const text = facts === '' ? message : `${message} (${facts})`
    if (out.json) out.error(JSON.stringify({ log: text, ...(typeof status === 'number' && { status }) }))
    else out.error(out.errorStyle.dim(text))
  }
  return { trace: write, debug: write, info: write, warn: write, error: write, child: () => lineLogger(out) }
}
