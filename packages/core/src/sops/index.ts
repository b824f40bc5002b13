/**
 * Reads files that SOPS encrypted with age, without the `sops` program.
 *
 * @module @pve/core/sops
 */

export {
  type AgeIdentity,
  generateAgeIdentity,
  identityOf,
  openText,
  type SealedBy,
  sealText,
} from './age.js'
export { decryptSops, encryptSops, type SopsTextOptions } from './document.js'
export type { SopsEditor, SopsPath } from './editor.js'
export {
  type EditSopsOptions,
  editSopsFile,
  type RotateSopsOptions,
  readSopsFile,
  readSopsFileIfThere,
  rotateSopsFile,
  type SopsFileOptions,
} from './files.js'
export {
  ageKeysPath,
  type Environment,
  type FindIdentitiesOptions,
  type FoundIdentities,
  findAgeIdentities,
  writeAgeIdentity,
} from './identities.js'
export type { EncryptionRule } from './metadata.js'
export { type CreationRule, creationRuleFor } from './recipients.js'
export { SopsError } from './sops-error.js'
export type { SopsFormat } from './stores/store.js'
export type { SopsMap, SopsScalar, SopsValue } from './value.js'
