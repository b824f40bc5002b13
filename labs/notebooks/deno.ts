/** Deno, from npm: its packages `@deno/<platform>` carry the program itself. */
import { execFileSync } from 'node:child_process'
import { npmProgram } from '../../scripts/npm-program.js'

/** The one that the outputs in docs/notebooks were made with. */
const version = '2.9.6'

const platforms: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64-glibc',
  'linux-arm64': 'linux-arm64-glibc',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
}

/**
 * The program.
 * @throws Error when there is none for this machine, or npm cannot install it
 */
export function denoBinary(): string {
  const platform = platforms[`${process.platform}-${process.arch}`]
  if (platform === undefined)
    throw new Error(`npm has no Deno for ${process.platform}-${process.arch}: run this on Linux or macOS.`)
  const binary = npmProgram({ name: `@deno/${platform}`, version }, `deno/${version}`, 'deno')
  const said = execFileSync(binary, ['--version'], { encoding: 'utf8' })
  if (!said.startsWith(`deno ${version} `)) throw new Error(`${binary} is ${said.trim()}, not ${version}`)
  return binary
}
