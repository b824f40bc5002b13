import type { ScriptedRule } from '@pve/core/testing'
import type { Machine } from '../machine.js'
import { addressRules } from './addresses.js'
import { aptRules } from './apt.js'
import { bootRules } from './boot.js'
import { factsRules } from './facts.js'
import { fileRules } from './files.js'
import { imageRules } from './images.js'
import { netplanRules } from './netplan.js'
import { persistenceRules } from './persistence.js'
import { programRules } from './programs.js'
import { sysfsRules } from './sysfs.js'
import { systemctlRules } from './systemctl.js'
import { templateRules } from './templates.js'
import { userRules } from './users.js'
import { virshRules } from './virsh.js'

/** What the simulated host's programs do; the first rule that matches a command has it. */
export const commandRules = (machine: Machine): readonly ScriptedRule[] =>
  [
    factsRules,
    fileRules,
    sysfsRules,
    persistenceRules,
    aptRules,
    systemctlRules,
    userRules,
    programRules,
    imageRules,
    bootRules,
    netplanRules,
    virshRules,
    addressRules,
    templateRules,
  ].flatMap((rules) => rules(machine))
