import type { ScriptedRule } from '@pve/core/testing'
import type { Machine } from '../machine.js'
import { factsRules } from './facts.js'
import { fileRules } from './files.js'
import { sysfsRules } from './sysfs.js'

/** What the simulated host's programs do; the first rule that matches a command has it. */
export const commandRules = (machine: Machine): readonly ScriptedRule[] =>
  [factsRules, fileRules, sysfsRules].flatMap((rules) => rules(machine))
