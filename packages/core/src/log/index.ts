/**
 * Logs with pino, with secrets masked.
 *
 * @module @pve/core/log
 */

export { createLogger, type LoggerOptions } from './create-logger.js'
export { type Logger, silentLogger } from './logger.js'
