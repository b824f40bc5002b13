export { type LocalShellOptions, localShell } from './local.js'
export { type PublicKey, readPublicKey } from './public-key.js'
export { commandAbout, quoteShellWord } from './quote.js'
export type { SudoSetting } from './sudo.js'
export type {
  Argv,
  CommandResult,
  FileOptions,
  OutputStream,
  RunCommandOptions,
  Shell,
  ShellTerminal,
  TerminalOptions,
  WriteFileOptions,
} from './types.js'
