import type { PlanPreview } from '@pve/core'
import { harmless, type Style, wrapText } from '../output/style.js'

/**
 * Every step with what it would send.
 * @param nothing what a dry run does not do
 */
export function dryRunText(
  preview: PlanPreview,
  style: Style,
  columns: number | undefined,
  nothing = 'Nothing is sent',
): string {
  const total = preview.steps.length
  const lines = [style.bold(`${nothing}. This would be done: ${preview.plan}`)]
  for (const [index, step] of preview.steps.entries()) {
    lines.push(
      `${style.dim(`[${index + 1}/${total}]`)} ${step.title}${step.done ? style.dim(' (already done)') : ''}`,
    )
    for (const { kind, text } of step.previews) {
      const wrapped = wrapText(harmless(text), columns ?? Number.POSITIVE_INFINITY, '        ').slice(2)
      lines.push(kind === 'request' ? style.cyan(wrapped) : wrapped)
    }
  }
  return lines.join('\n')
}
