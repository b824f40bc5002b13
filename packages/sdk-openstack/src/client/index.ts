export * from './services.js'
export type * from './session.js'
