import { CancelledError } from '@pve/core'
import type { CommandDefinition, Input } from '../command/types.js'
import { stepLine } from '../output/progress.js'
import { confirmDestructive } from '../questions/questions.js'
import type { CloudContext } from './context.js'
import { cutShort } from './cut-short.js'
import { describe } from './describe.js'
import { unsentText } from './dry-run.js'
import type { SingleChange } from './types.js'

/** Makes a change and shows what it gave. */
export async function changeOne<D extends CommandDefinition>(
  context: CloudContext,
  change: SingleChange<D>,
  input: Input<D>,
  isDryRun: boolean,
): Promise<void> {
  const { io, out, signal } = context
  const { cwd } = io
  const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
  if (isDryRun) {
    const request = await sdk.firstChange(cloud, (guarded) =>
      change.run(sdk, guarded, input, { signal, cwd, onProgress: () => undefined }),
    )
    out.result({
      json: { request: request ?? null },
      text: (style) =>
        request
          ? `${style.bold('A dry run: nothing is sent. This would be the first request:')}\n${unsentText(request, style)}`
          : 'A dry run: there is nothing to change.',
    })
    return
  }
  const question = change.question?.(input)
  if (question !== undefined) await confirmDestructive(context, question)
  const line = stepLine(out, change.title(input))
  let made: object | undefined
  try {
    made = await change.run(sdk, cloud, input, { signal, cwd, onProgress: (text) => line.tick(text) })
    line.done()
  } catch (error) {
    if (error instanceof CancelledError) line.cancelled()
    else line.failed()
    throw cutShort(error)
  }
  const facts = made ?? {}
  out.result({
    json: facts,
    text: (style, width) =>
      [style.green(change.done), describe(facts, style, width)].filter((text) => text !== '').join('\n'),
    quiet: () => ('id' in facts ? String(facts.id) : ''),
  })
}
