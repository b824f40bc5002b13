/** Programs that npm's packages carry whole, for one platform each. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/**
 * Installs a package into a folder of its own in node_modules/.cache, once (`npm ci` takes it away).
 * @param folder `node/24`
 * @param program its path in the package
 * @throws Error when npm cannot install it
 */
export function npmProgram(
  { name, version }: { readonly name: string; readonly version: string },
  folder: string,
  program: string,
): string {
  const home = join(root, 'node_modules/.cache', folder)
  const binary = join(home, 'node_modules', name, program)
  if (!existsSync(binary)) {
    mkdirSync(home, { recursive: true })
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--silent']
    execFileSync('npm', ['install', '--prefix', home, ...flags, `${name}@${version}`], { stdio: 'pipe' })
  }
  return binary
}
