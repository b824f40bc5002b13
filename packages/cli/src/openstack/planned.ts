import type { CommandDefinition, Input } from '../command/types.js'
import { dryRunText } from '../handlers/dry-run.js'
import { planProgress } from '../output/progress.js'
import { confirmDestructive } from '../questions/questions.js'
import type { CloudContext } from './context.js'
import type { PlannedChange } from './types.js'

/** Runs a plan, or shows it. */
export async function runPlanned<D extends CommandDefinition, S, R>(
  context: CloudContext,
  planned: PlannedChange<D, S, R>,
  input: Input<D>,
  { isDryRun, rollback }: { readonly isDryRun: boolean; readonly rollback: boolean },
): Promise<void> {
  const { out, signal } = context
  const sdk = await context.openstack()
  const spec = await planned.read(context, input, sdk)
  const cloud = await context.cloud()
  if (isDryRun) {
    const preview = await planned.preview(sdk, cloud, spec, { signal })
    const text = (style = out.style, columns?: number) => dryRunText(preview, style, columns)
    // Of what was asked for, nothing can be left out.
    out.result({ json: preview, text, quiet: () => text() })
    return
  }
  const question = await planned.question?.(spec, sdk, cloud, { signal })
  if (question !== undefined) await confirmDestructive(context, question)
  const result = await planned.run(sdk, cloud, spec, { signal, onEvent: planProgress(out), rollback })
  out.result(planned.views(result, spec))
}
