/**
 * `npm run check:audit`: no known vulnerability in what users get. Where the registry takes no audits (a mirror) it says so, and
 * does not fail: the release's own run has npm's registry.
 */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { readAudit } from './audit.js'
import { shippedDependencies } from './shipped.js'

const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], {
  cwd: resolve(import.meta.dirname, '..'),
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
if (stdout.trim() === '') {
  console.error(`npm audit said nothing.\n${stderr}`)
  process.exit(1)
}
const outcome = readAudit(stdout, new Set(shippedDependencies().map(({ name }) => name)))
if (outcome.kind === 'unanswered') console.log(`NOT CHECKED: the registry answers no audits (${outcome.why})`)
else {
  for (const finding of outcome.findings) console.error(finding)
  console.log(`${outcome.findings.length} known vulnerabilities in what users get`)
  process.exitCode = outcome.findings.length === 0 ? 0 : 1
}
