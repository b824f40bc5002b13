export { type CredentialStore, fileCredentialStore } from './store.js'
