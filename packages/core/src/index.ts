/**
 * What the other packages share: errors, plans, secrets, shells, transport, waiting, files, units.
 *
 * In the examples `shell` is a {@link Shell} (of {@link localShell}, or of {@link "@pve/core/ssh".openSsh}), `log` a {@link Logger}
 * and `signal` an AbortSignal.
 *
 * @module @pve/core
 */

export * from './credentials/index.js'
export * from './display/index.js'
export * from './errors/index.js'
export * from './files/index.js'
export type { Json, JsonObject } from './json.js'
// By a star: with a name here, a bundler takes all of this file along wherever one thing of it is used.
export * from './log/logger.js'
export * from './plan/index.js'
export * from './secret/index.js'
export * from './shell/index.js'
export * from './transport/index.js'
export * from './units/index.js'
export * from './wait/index.js'
