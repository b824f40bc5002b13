/** `npm run docs:commands`: writes the references of the programs' commands anew, and the list of their man pages. */
import { writeFileSync } from 'node:fs'
import { commandsMarkdown } from '../src/command/markdown.js'
import { gpuVmBootstrap } from '../src/programs/gpu-vm-bootstrap.js'
import { ostui } from '../src/programs/ostui.js'
import { pve } from '../src/programs/pve.js'
import { pxrun } from '../src/programs/pxrun.js'
import { vmctl } from '../src/programs/vmctl.js'
import { writeManList } from './man-pages.js'

const docs = new URL('../../../docs/', import.meta.url)
writeFileSync(new URL('commands.md', docs), commandsMarkdown(pve))
for (const program of [pxrun, ostui, vmctl, gpuVmBootstrap])
  writeFileSync(new URL(`${program.name}-commands.md`, docs), commandsMarkdown(program))
writeManList()
