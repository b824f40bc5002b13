import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino'
import { redact, redactValue } from '../secret/index.js'
import type { Logger } from './logger.js'
import { prettyStream } from './pretty.js'

export interface LoggerOptions {
  level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Default: standard error. */
  destination?: NodeJS.WritableStream
  /** Lines for people instead of JSON. */
  pretty?: boolean
}

/**
 * A logger that writes a JSON object a line (`{ time, level, msg, … }`), every record redacted.
 * @example
 * const log = createLogger({ level: 'info', pretty: true })
 * log.info({ vmid: 101, password: 'swordfish-7' }, 'started') // 10:23:53.664 INFO  started vmid=101 password=***
 */
export function createLogger(options: LoggerOptions): Logger {
  const destination = options.destination ?? process.stderr
  const stream: DestinationStream = options.pretty === true ? prettyStream(destination) : destination
  return wrap(
    pino(
      {
        level: options.level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
      },
      stream,
    ),
  )
}

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error'

function wrap(inner: PinoLogger): Logger {
  const writer =
    (level: Level): Logger[Level] =>
    (data, message) => {
      if (inner.isLevelEnabled(level)) inner[level](redactValue(data), redact(message))
    }
  return {
    trace: writer('trace'),
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    child: (data) => wrap(inner.child(redactValue(data))),
  }
}
