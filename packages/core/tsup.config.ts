import { library } from '../../scripts/tsup-presets.js'

export default library({
  index: 'src/index.ts',
  'log/index': 'src/log/index.ts',
  'sops/index': 'src/sops/index.ts',
  'spec/index': 'src/spec/index.ts',
  'ssh/index': 'src/ssh/index.ts',
  'testing/index': 'src/testing/index.ts',
})
