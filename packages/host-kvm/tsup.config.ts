import { library } from '../../scripts/tsup-presets.js'

export default library({
  index: 'src/index.ts',
  'testing/index': 'src/testing/index.ts',
})
