import type { Input } from '../command/types.js'
import { changeMany } from './change-many.js'
import type { CloudContext } from './context.js'
import type { RemoveDefinition, ResourceWords } from './resource-definitions.js'
import type { Removal } from './types.js'

/** The handler that deletes some of a kind. */
export const removeOf =
  ({ one }: ResourceWords, { find, lost, run }: Removal) =>
  (context: CloudContext, { arguments: { refs }, flags }: Input<RemoveDefinition>): Promise<void> =>
    changeMany(context, {
      one,
      words: { verb: 'Delete', done: 'Deleted', failed: 'Not deleted' },
      refs,
      find,
      question: (titles) => `Delete ${titles}?${lost === undefined ? '' : ` ${lost}`}`,
      run: async (sdk, cloud, found, look) => {
        await run(sdk, cloud, found, look)
      },
      isDryRun: flags['dry-run'] === true,
    })
