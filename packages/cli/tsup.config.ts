import { program, singleFile } from '../../scripts/tsup-presets.js'
import manifest from './package.json' with { type: 'json' }

export default [
  program(
    {
      pve: 'src/pve.ts',
      pxrun: 'src/pxrun.ts',
      ostui: 'src/ostui.ts',
      vmctl: 'src/vmctl.ts',
      'gpu-vm-bootstrap': 'src/gpu-vm-bootstrap.ts',
    },
    manifest,
  ),
  singleFile('src/release.ts', manifest),
]
