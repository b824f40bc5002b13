/** What a boot is made from is written by one command at a time. */
import type { Argv } from '@pve/core'

/** Of the commands themselves: one whose connection was lost goes on, and the next run waits for it. */
export const bootLockPath = '/run/lock/gpu-vm-bootstrap.boot'

export const underBootLock = (...argv: Argv): Argv => ['flock', bootLockPath, ...argv]
