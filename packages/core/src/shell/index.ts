export { quoteShellWord } from './quote.js'
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
