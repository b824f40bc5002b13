/** Wishes that make no sense, in the words of who gave them: as flags. */
import { formatDuration, ValidationError } from '@pve/core'
import { listed } from '../values/listed.js'

interface GivenFlags {
  readonly gpu: readonly string[]
  readonly only: readonly string[]
  readonly 'skip-iommu'?: boolean | undefined
  readonly 'gpu-mode'?: string | undefined
  readonly 'bridge-trial'?: number | undefined
  readonly bridge?: string | undefined
  readonly interface?: string | undefined
  readonly user?: string | undefined
}

/** Anything else comes out as it is. */
export function inFlags(error: unknown, flags: GivenFlags): unknown {
  if (!(error instanceof ValidationError) || error.phase !== 'read what is wished for') return error
  const issues = error.issues.map(({ path, message }) => ({ path: flagOf(path, flags), message }))
  const hints = [...new Set(error.issues.flatMap(({ path }) => hintOf(path, flags) ?? []))]
  return new ValidationError('The host cannot be prepared like that.', {
    ...(error.phase !== undefined && { phase: error.phase }),
    issues,
    hint: hints.length > 0 ? hints.join(' ') : 'gpu-vm-bootstrap --help has all flags and their values.',
  })
}

/** `--gpu nonsense`; of what was not given now, but by the run that is gone on with, the flag alone. */
function flagOf(path: string, flags: GivenFlags): string {
  const [name = '', index] = path.split('.')
  const shown = (flag: string, value: string | undefined) => (value === undefined ? flag : `${flag} ${value}`)
  switch (name) {
    case 'gpus':
      return shown(
        '--gpu',
        index === undefined
          ? listed(flags.gpu).join(' --gpu ') || undefined
          : listed(flags.gpu)[Number(index)],
      )
    case 'bridgeTrialSeconds': {
      const trialMs = flags['bridge-trial']
      return shown('--bridge-trial', trialMs === undefined ? undefined : formatDuration(trialMs))
    }
    case 'bridge':
    case 'interface':
    case 'user':
      return shown(`--${name}`, flags[name])
    case 'skip':
      return '--skip-PHASE'
    default:
      return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  }
}

function hintOf(path: string, flags: GivenFlags): string | undefined {
  if (path === 'gpus') return gpusHint(flags)
  if (path.startsWith('gpus.')) return 'gpu-vm-bootstrap facts has the addresses of the GPUs.'
  if (path === 'bridgeTrialSeconds') return 'Give 1m or more, 1h at most; without it 2m are given.'
  return undefined
}

/** What is to be added to the command as it was typed: where the host is, and all else, is in that. */
function gpusHint({ only, 'skip-iommu': skipsIommu, 'gpu-mode': mode }: GivenFlags): string {
  if (mode === undefined && skipsIommu === true) return 'Leave --skip-iommu out.'
  if (mode === undefined && only.length > 0 && !listed(only).includes('iommu')) return 'Add iommu to --only.'
  const what =
    mode === undefined ? 'Add --gpu-mode vfio' : `Give --gpu-mode vfio in place of --gpu-mode ${mode}`
  return `${what}, for VMs to have them from the boot on. In the mode both none is chosen beforehand: a VM is given one by vmctl gpu attach.`
}
