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
