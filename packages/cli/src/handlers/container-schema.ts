import { containerJsonSchema } from '@pve/sdk'
import type { Handler } from '../command/types.js'
import type { containerSchema } from '../definitions/containers.js'

export const run: Handler<typeof containerSchema> = async ({ out }) => {
  const schema = containerJsonSchema()
  const text = () => JSON.stringify(schema, undefined, 2)
  out.result({ json: schema, text, quiet: text })
}
