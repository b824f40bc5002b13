/** Wishes that make no sense, in the words of who gave them: as flags. */
import { formatDuration, ValidationError } from '@pve/core'

interface GivenFlags {
  readonly gpu: readonly string[]
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
        index === undefined ? flags.gpu.join(' --gpu ') || undefined : flags.gpu[Number(index)],
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

function hintOf(path: string, { gpu, 'gpu-mode': mode }: GivenFlags): string | undefined {
  if (path === 'gpus') {
    const chosen = gpu.map((address) => `--gpu ${address}`).join(' ')
    return `${mode === undefined ? 'Add --gpu-mode vfio' : `Give --gpu-mode vfio in place of ${mode}`}, for VMs to have them from the boot on: gpu-vm-bootstrap --gpu-mode vfio ${chosen}. In mode both no choice is needed: vmctl gpu attach gives a VM any GPU.`
  }
  if (path.startsWith('gpus.')) return 'gpu-vm-bootstrap facts has the addresses of the GPUs.'
  if (path === 'bridgeTrialSeconds') return 'Give 1m or more, 1h at most; without it 2m are given.'
  return undefined
}
