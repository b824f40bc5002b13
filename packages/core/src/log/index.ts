export { createLogger, type LoggerOptions } from './create-logger.js'
export { type Logger, silentLogger } from './logger.js'
