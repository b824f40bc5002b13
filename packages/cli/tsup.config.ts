import { program } from '../../scripts/tsup-presets.js'
import manifest from './package.json' with { type: 'json' }

const { dependencies, peerDependencies } = manifest

export default program(
  { pve: 'src/pve.ts', pxrun: 'src/pxrun.ts', ostui: 'src/ostui.ts' },
  // The system's keyring is native code: it is used where somebody has installed it beside the command.
  { dependencies, peerDependencies: { ...peerDependencies, '@napi-rs/keyring': '*' } },
)
