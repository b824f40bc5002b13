/** Other versions of Node, from npm: its packages `node-<platform>-<architecture>` carry the program itself. */
import { execFileSync } from 'node:child_process'
import { npmProgram } from './npm-program.js'

/**
 * The program of a major version: this one's own, else npm's.
 * @throws Error when npm cannot install it, or what it installed is another version
 */
export function nodeBinary(major: number): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath
  const isWindows = process.platform === 'win32'
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`
  const program = isWindows ? 'bin/node.exe' : 'bin/node'
  const binary = npmProgram({ name, version: String(major) }, `node/${major}`, program)
  const version = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim()
  if (!version.startsWith(`v${major}.`)) throw new Error(`${binary} is Node ${version}, not ${major}`)
  return binary
}
