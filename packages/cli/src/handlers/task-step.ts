/** One action on the server, drawn as one line with its task's log beneath it. */
import { CancelledError } from '@pve/core'
import type { ActionOptions, TaskResult } from '@pve/sdk'
import type { CommandContext } from '../context.js'
import { stepLine } from '../output/progress.js'

/** @param work gets the options that draw its progress */
export async function taskStep<R extends Pick<TaskResult, 'warnings'> | undefined>(
  context: CommandContext,
  title: string,
  work: (options: ActionOptions & { readonly signal: AbortSignal }) => Promise<R>,
): Promise<R> {
  const line = stepLine(context.out, title)
  try {
    const result = await work({
      signal: context.signal,
      onLog: (text) => line.log(text),
    })
    line.done()
    if (result && result.warnings > 0)
      context.out.warn(
        `the task ended with ${result.warnings} warning${result.warnings === 1 ? '' : 's'}: see its log.`,
      )
    return result
  } catch (error) {
    if (error instanceof CancelledError) line.cancelled()
    else line.failed()
    throw error
  }
}

/** A task's result as JSON has it: without the log, which `pve task log` gives. */
export function taskJson(result: TaskResult | undefined): Record<string, unknown> {
  if (!result) return {}
  const { upid, status, warnings, exitStatus, tookMs } = result
  return { upid: upid === '' ? null : upid, status, warnings, exitStatus, tookMs }
}
