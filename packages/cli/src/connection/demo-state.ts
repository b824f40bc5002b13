import { join } from 'node:path'
import { paths } from '@pve/core'

/** Where the demonstration remembers what was done. */
export const demoStatePath = (): string => join(paths.state('pve'), 'demo.json')
