export {
  type CredentialSources,
  type CredentialSourcesOptions,
  credentialSources,
  type FoundCredential,
  type ListedCredential,
} from './sources.js'
export { type CredentialStore, fileCredentialStore } from './store.js'
