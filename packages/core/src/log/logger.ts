import type { JsonObject } from '../json.js'

/** What the packages write to. Both parts are redacted by whoever prints them (`createLogger` does). */
export interface Logger {
  trace(data: JsonObject, message: string): void
  debug(data: JsonObject, message: string): void
  info(data: JsonObject, message: string): void
  warn(data: JsonObject, message: string): void
  error(data: JsonObject, message: string): void
  /** A logger whose records also carry `data`. */
  child(data: JsonObject): Logger
}

/** Writes nothing. */
export const silentLogger: Logger = {
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
  child: () => silentLogger,
}
