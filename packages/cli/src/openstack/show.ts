import type { Input } from '../command/types.js'
import type { CloudContext } from './context.js'
import { describe } from './describe.js'
import type { ShowDefinition } from './resource-definitions.js'
import type { Resource } from './types.js'

/** The handler that shows one of a kind. */
export const showOf =
  (show: NonNullable<Resource<object>['show']>) =>
  async (context: CloudContext, input: Input<ShowDefinition>): Promise<void> => {
    const { out, signal } = context
    const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
    const found = await show(sdk, cloud, input.arguments.ref, { signal })
    out.result({
      json: found,
      text: (style, width) => describe(found, style, width),
      quiet: () => ('id' in found ? String(found.id) : 'name' in found ? String(found.name) : ''),
    })
  }
