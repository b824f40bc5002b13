export { isSecretKey, redact, redactValue } from './redact.js'
export { registerSecretValue } from './registry.js'
export { revealSecret, Secret } from './secret.js'
