import { program } from '../../scripts/tsup-presets.js'

export default program({ pve: 'src/pve.ts' })
