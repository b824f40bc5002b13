/**
 * What simulators and tests of every package build on.
 *
 * @module @pve/core/testing
 */

export { cutBody, type Outcome, responseOf, type SimulatedAnswer } from './outcome.js'
export {
  isForRequest,
  matchesText,
  type RequestMatch,
  type RuleCount,
  type RuleTable,
  ruleTable,
} from './rules.js'
export {
  type ScriptedAnswer,
  type ScriptedCall,
  type ScriptedFault,
  type ScriptedFile,
  type ScriptedMatch,
  type ScriptedRule,
  type ScriptedShell,
  type ScriptedShellOptions,
  scriptedShell,
} from './scripted-shell.js'
export { type ServedSimulator, type ServeOptions, type SimulatedServer, serveExchange } from './serve.js'
