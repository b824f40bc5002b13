/** Other versions of Node, from npm: its packages `node-<platform>-<architecture>` carry the program itself. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/**
 * The program of a major version: this one's own, else one that is installed into node_modules/.cache once (`npm ci` takes it
 * away).
 * @throws Error when npm cannot install it, or what it installed is another version
 */
export function nodeBinary(major: number): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}`
  const home = join(root, 'node_modules/.cache/node', String(major))
  const binary = join(home, 'node_modules', name, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node')
  if (!existsSync(binary)) {
    mkdirSync(home, { recursive: true })
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--silent']
    execFileSync('npm', ['install', '--prefix', home, ...flags, `${name}@${major}`], { stdio: 'pipe' })
  }
  const version = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim()
  if (!version.startsWith(`v${major}.`)) throw new Error(`${binary} is Node ${version}, not ${major}`)
  return binary
}
