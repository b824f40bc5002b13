export * from './auth/index.js'
export * from './client/index.js'
