/** Man pages of all programs, from the definitions of their commands: `npm run build` writes them to packages/cli/man. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type ManPage, manPages } from '../src/man/pages.js'
import { releaseDate } from '../src/man/release-date.js'
import { gpuVmBootstrap } from '../src/programs/gpu-vm-bootstrap.js'
import { ostui } from '../src/programs/ostui.js'
import { pve } from '../src/programs/pve.js'
import { pxrun } from '../src/programs/pxrun.js'
import { vmctl } from '../src/programs/vmctl.js'

const home = new URL('../', import.meta.url)
const manifestFile = new URL('package.json', home)
const manifest: { version: string } = JSON.parse(readFileSync(manifestFile, 'utf8'))

/** As the version of the package has them. */
export function allManPages(): readonly ManPage[] {
  const { version } = manifest
  const options = { version, date: releaseDate(version) }
  return [pve, pxrun, ostui, vmctl, gpuVmBootstrap].flatMap((program) => manPages(program, options))
}

/** What package.json has to name under `man`, so that npm installs them: it looks for none by itself. */
export const manList = (): readonly string[] => allManPages().map(({ file }) => `man/${file}`)

export function writeManPages(): void {
  const folder = new URL('man/', home)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const { file, text } of allManPages()) writeFileSync(new URL(file, folder), text)
}

/** Brings the list in package.json up to date. */
export function writeManList(): void {
  writeFileSync(manifestFile, `${JSON.stringify({ ...manifest, man: manList() }, undefined, 2)}\n`)
}
