export * from './client/index.js'
export type * from './generated/api.js'
export * from './schema/index.js'
