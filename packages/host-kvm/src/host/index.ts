export { commandPreview, commandStep } from './command-step.js'
export { HostConflictError } from './errors.js'
export {
  currentBytes,
  diffOf,
  fileStep,
  revertFile,
  standingOf,
} from './file-step.js'
export { inspectFile, sha256Of } from './files.js'
export { type Host, type HostCallOptions, openHost, signalOf } from './host.js'
export { jsonOf } from './json.js'
export {
  backupsFolder,
  type CommandEntry,
  type FileEntry,
  Ledger,
  type LedgerData,
  type LedgerEntry,
  ledgerFolder,
  openLedger,
  removeLedger,
} from './ledger.js'
export { type HostLock, lockHost, lockScript, unlockScript, withHostLock } from './lock.js'
export {
  backUpScript,
  inspectScript,
  removeScript,
  restoreScript,
  scriptExit,
  writeScript,
} from './scripts.js'
export type { HostWork } from './work.js'
