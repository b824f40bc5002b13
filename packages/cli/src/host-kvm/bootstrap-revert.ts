/** `gpu-vm-bootstrap revert`: shows what is put back, asks, and does it. */
import type { PlanPreview } from '@pve/core'
import { previewRevert, type RevertReport, revert } from '@pve/host-kvm'
import { harmless, type Style } from '../output/style.js'
import { confirmDestructive } from '../questions/questions.js'
import { given } from '../values/given.js'
import type { revert as revertCommand } from './bootstrap-definitions.js'
import { followRun, logOfRun } from './bootstrap-log.js'
import { showPlan } from './bootstrap-plan.js'
import type { HostHandler } from './context.js'
import { showPreviews } from './planned.js'
import type { RunLog } from './run-log.js'

export const revertHost: HostHandler<typeof revertCommand> = async (context, { flags }) => {
  const { out, signal, title, reconnect } = context
  const options = {
    signal,
    ...given({ force: flags.force, removePackages: flags['remove-packages'], reconnect }),
  }
  const host = await context.host('root')
  if (flags['dry-run']) {
    showPreviews(context, [await previewRevert(host, options)])
    return
  }
  if (!context.yes) {
    const preview: PlanPreview = await previewRevert(host, options)
    if (preview.steps.length > 0) {
      if (context.questions) showPlan(context, preview)
      await confirmDestructive(context, `Put ${title} back like this?`)
    }
  }
  const log = await logOfRun(context, flags['log-file'])
  const run = followRun(context, log, 'Run gpu-vm-bootstrap revert again: it goes on from there.')
  try {
    log.write('info', `Revert ${title}.`)
    const report = await revert(host, { ...options, onEvent: run.onEvent })
    log.write('info', report.changed ? 'The host is as it was.' : 'There was nothing of gpu-vm-bootstrap.')
    for (const reason of report.reboot?.reasons ?? []) log.write('warn', `It has to be rebooted: ${reason}`)
    out.result({
      json: report,
      text: (style) => reportText(report, log, style),
      quiet: () => report.files.join('\n'),
    })
  } catch (error) {
    throw run.endOf(error)
  } finally {
    log.close()
  }
}

function reportText(
  { changed, files, keptPackages, reboot }: RevertReport,
  log: RunLog,
  style: Style,
): string {
  if (!changed) return 'There was nothing of gpu-vm-bootstrap on this host: nothing was changed.'
  return [
    `${style.green('Put back:')} ${reboot === undefined ? '' : 'after a reboot '}the host is as it was before gpu-vm-bootstrap.`,
    ...(reboot?.reasons ?? []).map((reason) => `  ${style.yellow('↻')} Needs a reboot: ${harmless(reason)}`),
    ...files.map((path) => `  ${harmless(path)}`),
    ...(keptPackages.length > 0
      ? [`Packages stay (--remove-packages removes them): ${keptPackages.join(', ')}`]
      : []),
    ...(log.path === undefined ? [] : [style.dim(`Log: ${log.path}`)]),
  ].join('\n')
}
