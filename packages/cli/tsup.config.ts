import { program } from '../../scripts/tsup-presets.js'
import manifest from './package.json' with { type: 'json' }

export default program({ pve: 'src/pve.ts', pxrun: 'src/pxrun.ts', ostui: 'src/ostui.ts' }, manifest)
