/** `npm run bench [http|decode|processes|create|types|wizard|containers|openstack|vmctl|completion …]`: ratios, each measured against its peer in the same run. */
import { benchCompletion } from './completion.js'
import { benchContainers } from './containers.js'
import { benchCreate } from './create.js'
import { benchDecode } from './decode.js'
import { benchHttp } from './http.js'
import { benchOpenstack } from './openstack.js'
import { benchProcesses } from './processes.js'
import { benchTypes } from './types.js'
import { benchVmctl } from './vmctl.js'
import { benchWizard } from './wizard.js'

const benches: Readonly<Record<string, () => Promise<void>>> = {
  http: benchHttp,
  decode: benchDecode,
  processes: benchProcesses,
  create: benchCreate,
  types: benchTypes,
  wizard: benchWizard,
  containers: benchContainers,
  openstack: benchOpenstack,
  vmctl: benchVmctl,
  completion: benchCompletion,
}
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in benches))
if (unknown.length > 0)
  throw new Error(`no such measurement: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)

console.log(`Node ${process.version}; medians; < 1 × is quicker than the peer`)
for (const [name, bench] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name)) await bench()
