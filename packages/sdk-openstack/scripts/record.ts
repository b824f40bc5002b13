/**
 * `npm run record:openstack [-- SERVICE…]`: writes `test/recorded/*.json` anew from the lab that runs (labs/openstack).
 * Exit code 1 when a service answered something else than the scenario expects: look at it before you commit.
 */
import { writeFile } from 'node:fs/promises'
import { openstackLab } from '../../../labs/openstack/lab.js'
import { recordCinder } from './record/cinder.js'
import { recordGlance } from './record/glance.js'
import { recordKeystone } from './record/keystone.js'
import { recordNeutron } from './record/neutron.js'
import { recordNova } from './record/nova.js'
import { recordPlacement } from './record/placement.js'
import type { Recorder } from './record/recorder.js'
import { createRedactor } from './record/redact.js'
import { openWorld, type World } from './record/world.js'
import { recordedFolder, recordingSchema } from './recording.js'

const scenarios: Readonly<Record<string, (world: World) => Promise<Recorder>>> = {
  keystone: recordKeystone,
  glance: recordGlance,
  neutron: recordNeutron,
  cinder: recordCinder,
  nova: recordNova,
  placement: recordPlacement,
}

/** A lab with LAB_PORT_OFFSET is recorded as if it had none: one that is recorded again differs in nothing but facts. */
function plainOrigins(): [from: string, to: string][] {
  const offset = Number(process.env['LAB_PORT_OFFSET'] ?? 0)
  const urls = [lab.authUrl, ...Object.values(lab.endpoints).map((url) => url.replace(/%.*/, ''))]
  return urls.map((url) => {
    const { host, hostname, port } = new URL(url)
    return [host, `${hostname}:${Number(port) - offset}`]
  })
}

const given = process.argv.slice(2)
const unknown = given.filter((name) => !(name in scenarios))
if (unknown.length > 0)
  throw new Error(`no scenario for ${unknown.join(', ')}: there are ${Object.keys(scenarios).join(', ')}`)
const chosen = Object.entries(scenarios).filter(([name]) => given.length === 0 || given.includes(name))

const lab = await openstackLab()
const world = await openWorld(lab)
try {
  for (const [service, record] of chosen) {
    const started = Date.now()
    const { origin, exchanges, surprises } = await record(world)
    const { redact } = createRedactor([
      [lab.home, '/var/tmp/openstack-lab'],
      [lab.password, '<password>'],
      ...plainOrigins(),
    ])
    const recording = recordingSchema.parse(redact({ service, origin, exchanges }))
    await writeFile(`${recordedFolder}${service}.json`, `${JSON.stringify(recording, undefined, 2)}\n`)
    const seconds = Math.round((Date.now() - started) / 1_000)
    console.log(`${service}: ${exchanges.length} exchanges in ${seconds} s`)
    if (surprises() > 0) process.exitCode = 1
  }
} finally {
  await world.close()
}
