/** What a host is to become. */
import { type JsonObject, ValidationError } from '@pve/core'
import { z } from 'zod'

/** In the order in which they run. */
export const phaseNames = ['preflight', 'nvidia', 'kvm', 'iommu', 'bridge', 'vmctl'] as const

export type PhaseName = (typeof phaseNames)[number]

/** As lspci prints them, with or without the domain; the whole form comes out. */
const pciAddress = z
  .string()
  .regex(/^([0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/i, 'not a PCI address such as 0000:01:00.0')
  .transform((text) => (text.split(':').length === 2 ? `0000:${text}` : text).toLowerCase())

/** The kernel takes at most 15 bytes, no blank and no slash; netplan and systemd-networkd make less of it. */
const interfaceName = z
  .string()
  .regex(
    /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,14}$/,
    'not the name of a network interface: at most 15 letters, digits, _ . -',
  )

const wishesSchema = z.strictObject({
  /** Default: all. The preflight is looked at all the same, unless it is skipped by name. */
  only: z.array(z.enum(phaseNames)).min(1).readonly().optional(),
  skip: z.array(z.enum(phaseNames)).readonly().default([]),
  /**
   * Whom the GPUs are for. `host`: the host's own driver, nothing is given to VMs. `vfio`: VMs; bound to vfio-pci at each
   * boot. `both`: the host's driver, and a VM can have one while it runs.
   */
  gpuMode: z.enum(['host', 'vfio', 'both']).default('both'),
  /**
   * Which GPUs `vfio` is about. Default: all but the one of the boot screen. Without a `gpuMode` they change the choice of a
   * host that the last run brought into that mode; what else is left out is then as in that run.
   */
  gpus: z.array(pciAddress).readonly().optional(),
  bridge: interfaceName.default('br0'),
  /** The NIC that becomes a port of the bridge. Default: the one with the default route. */
  interface: interfaceName.optional(),
  /** Who runs VMs: becomes a member of `libvirt` and `kvm`. Default: who signed in, unless that is root. */
  user: z
    .string()
    .regex(/^[a-z_][a-z0-9_-]{0,31}\$?$/i, 'not the name of a user')
    .optional(),
  /** How long the host waits for the new network to be accepted before it takes it back: DHCP alone may take half a minute. */
  bridgeTrialSeconds: z
    .number()
    .int('not a whole number of seconds')
    .min(60, 'too short: at least 1 minute, since DHCP alone may take half of it')
    .max(3600, 'too long: at most 1 hour')
    .default(120),
  /** Boot the host where that is needed, and go on. */
  reboot: z.boolean().default(false),
  /** Boot the host although VMs run on it, which are cut off. */
  force: z.boolean().default(false),
  /** Go on where the operating system is not the one that this was made for. */
  allowOtherOs: z.boolean().default(false),
  /** Go on where the CPU has no virtualisation: VMs are emulated then, and slow. */
  allowEmulation: z.boolean().default(false),
  /** The bytes of the program vmctl, as one self-contained file. Without them the phase vmctl has nothing to install. */
  vmctl: z.instanceof(Uint8Array).optional(),
  /** The CUDA toolkit: nvcc and libraries, several GB. */
  cudaToolkit: z.boolean().default(true),
})

/** All decided. */
export type BootstrapWishes = z.output<typeof wishesSchema>
/**
 * As given. What is left out is as an earlier run was asked for it, where this run goes on with that one, chooses other GPUs, or
 * leaves out the phase that it is about; else the default.
 */
export type BootstrapWishesInput = z.input<typeof wishesSchema>

/**
 * @param earlier what an earlier run was asked for, as far as it still counts; what is given now comes before it. Where other
 *   GPUs are chosen, phases that either run leaves out are left out.
 * @throws ValidationError with all that is wrong
 * @example
 * const { gpus, bridge } = parseWishes({ gpuMode: 'vfio', gpus: ['01:00.0'] }) // [ '0000:01:00.0' ], 'br0'
 */
export function parseWishes(input: BootstrapWishesInput, earlier: JsonObject = {}): BootstrapWishes {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  const standing = wishesThatStand(wishesThatCount(earlier), input)
  const isOtherGpus = choosesOtherGpus(input, earlier)
  const skips = isOtherGpus && { skip: [...new Set([...standing.skip, ...(input.skip ?? [])])] }
  const result = wishesSchema.safeParse({ ...standing, ...given, ...skips })
  const issues = result.success ? contradictions(result.data, isOtherGpus) : result.error.issues.map(issueOf)
  if (result.success && issues.length === 0) return result.data
  throw new ValidationError('The host cannot be prepared like that.', {
    phase: 'read what is wished for',
    issues,
    hint: 'gpu-vm-bootstrap --help has all flags and their values.',
  })
}

/**
 * What is wrong by itself, whatever the host was asked for before: to be said before the host is asked for anything.
 * @throws ValidationError with all that is wrong
 * @example
 * checkWishes({ gpus: ['01:00.0'] }) // fine on a host that is in the mode vfio already
 * checkWishes({ gpuMode: 'both', gpus: ['01:00.0'] }) // throws: GPUs are chosen for the mode vfio
 */
export function checkWishes(input: BootstrapWishesInput): void {
  parseWishes(input, { gpuMode: 'vfio' })
}

/** GPUs without a mode: those of a host that the last run brought into the mode vfio are chosen anew, and nothing else. */
export const choosesOtherGpus = ({ gpus, gpuMode }: BootstrapWishesInput, last: JsonObject): boolean =>
  gpus !== undefined && gpuMode === undefined && wishesThatCount(last)['gpuMode'] === 'vfio'

/**
 * Whose each is. GPUs are bound by `iommu`; that `nvidia` has no driver for those that are bound, and that `vmctl` writes down the
 * bridge, follows from it. What says "go on all the same" is nobody's: it has to be said each time.
 */
const phaseOfWish: ReadonlyMap<string, PhaseName> = new Map([
  ['gpuMode', 'iommu'],
  ['gpus', 'iommu'],
  ['bridge', 'bridge'],
  ['interface', 'bridge'],
  ['bridgeTrialSeconds', 'bridge'],
  ['user', 'kvm'],
  ['cudaToolkit', 'nvidia'],
])

/** Of the last run's, those that are about phases which this run leaves out: it says nothing about them. */
export const wishesOfOthers = (
  { only, skip = [] }: Pick<BootstrapWishesInput, 'only' | 'skip'>,
  last: JsonObject,
): JsonObject =>
  Object.fromEntries(
    Object.entries(last).filter(([name]) => {
      const phase = phaseOfWish.get(name)
      return phase !== undefined && !isWished({ only, skip }, phase)
    }),
  )

/** An earlier run's, about these phases and no other; the preflight is looked at unless it is skipped by name. */
export const aboutPhases = (
  { skip: _skip, ...others }: JsonObject,
  phases: readonly string[],
): JsonObject => ({
  ...others,
  only: [...phases],
  ...(!phases.includes('preflight') && { skip: ['preflight'] }),
})

/** An earlier run's, about these phases as well. */
export const withPhases = ({ only, skip, ...others }: JsonObject, phases: readonly string[]): JsonObject => ({
  ...others,
  ...(Array.isArray(only) && { only: [...only, ...phases.filter((phase) => !only.includes(phase))] }),
  ...(Array.isArray(skip) && { skip: skip.filter((phase) => !phases.some((one) => one === phase)) }),
})

/** Those of another version may mean something else: then only what is given now counts. */
const wishesThatCount = (earlier: JsonObject): JsonObject =>
  wishesSchema.partial().safeParse(earlier).success ? earlier : {}

/** Of the earlier ones, those that do not contradict what is given now. */
function wishesThatStand(earlier: JsonObject, given: BootstrapWishesInput) {
  const { only, skip, gpus, bridge, interface: nic, ...others } = earlier
  const without = (names: JsonObject[string] | undefined, taken: readonly PhaseName[] = []) =>
    Array.isArray(names) ? names.filter((name) => !taken.some((one) => one === name)) : []
  // GPUs are chosen in this phase.
  const chosen: readonly PhaseName[] =
    given.gpus === undefined || given.skip?.includes('iommu') === true ? [] : ['iommu']
  const standing = without(only, [...(given.skip ?? []), ...chosen])
  const standingOnly = only === undefined ? [] : [...standing, ...chosen]
  return {
    ...others,
    ...(bridge !== undefined && bridge !== given.interface && { bridge }),
    ...(nic !== undefined && nic !== given.bridge && { interface: nic }),
    ...(standingOnly.length > 0 && { only: standingOnly }),
    skip: without(skip, [...(given.only ?? []), ...chosen]),
    ...(gpus !== undefined && (given.gpuMode ?? 'vfio') === 'vfio' && { gpus }),
  }
}

/** What of the wishes is another than in the last run, as flags: `--bridge br1 (before: --bridge br0)`. Empty when nothing is. */
export function otherWishes(wishes: BootstrapWishes, last: JsonObject): readonly string[] {
  const before = wishesThatCount(last)
  const now = keptWishes(wishes)
  if (Object.keys(before).length === 0) return []
  return Object.keys(wishesSchema.shape)
    .map((name) => [flagsOf(name, now[name]), flagsOf(name, before[name])] as const)
    .filter(([own, earlier]) => own !== earlier)
    .map(([own, earlier]) => `${own} (before: ${earlier})`)
}

/** Where they are not called as the wish is. */
const flagNames: Readonly<Record<string, string>> = { gpus: 'gpu', bridgeTrialSeconds: 'bridge-trial' }

/** As they are typed: `--gpu 0000:01:00.0 --gpu 0000:02:00.0`, `--no-cuda-toolkit`. */
function flagsOf(name: string, value: JsonObject[string] | undefined): string {
  const word = flagNames[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value]
  if (values.length === 0) return name === 'skip' ? 'no phase skipped' : `no --${word}`
  if (name === 'skip') return values.map((phase) => `--skip-${phase}`).join(' ')
  if (name === 'gpus') return values.map((address) => `--${word} ${address}`).join(' ')
  if (name === 'bridgeTrialSeconds') return `--${word} ${values.join('')}s`
  if (value === true) return `--${word}`
  if (value === false) return `${name === 'cudaToolkit' ? '--no-' : 'no --'}${word}`
  return `--${word} ${values.join(',')}`
}

/** What is kept on the host: all but the bytes of a program, and but `reboot` and `force`, which have to be said each time. */
export function keptWishes(wishes: BootstrapWishes): JsonObject {
  const { vmctl: _bytes, reboot: _reboot, force: _force, ...kept } = wishes
  return JSON.parse(JSON.stringify(kept))
}

const issueOf = ({ path, message }: z.core.$ZodIssue) => ({ path: path.join('.'), message })

function contradictions(
  { only, skip, gpuMode, gpus, bridge, interface: nic }: BootstrapWishes,
  isOtherGpus: boolean,
) {
  const issues = []
  const both = only?.filter((phase) => skip.includes(phase)) ?? []
  if (both.length > 0)
    issues.push({ path: 'skip', message: `${both.join(', ')} is both in only and in skip` })
  if (phaseNames.every((phase) => !isWished({ only, skip }, phase)))
    issues.push({ path: 'skip', message: 'every phase is skipped: nothing is left to do' })
  if (gpus !== undefined && gpuMode !== 'vfio')
    issues.push({ path: 'gpus', message: `GPUs are chosen for the mode vfio; the mode is ${gpuMode}` })
  if (isOtherGpus && !isWished({ only, skip }, 'iommu'))
    issues.push({ path: 'gpus', message: 'GPUs are chosen in the phase iommu, which is left out' })
  if (nic === bridge) issues.push({ path: 'bridge', message: `${bridge} is the interface itself` })
  return issues
}

export const isWished = ({ only, skip }: Pick<BootstrapWishes, 'only' | 'skip'>, phase: PhaseName): boolean =>
  (only === undefined || only.includes(phase) || phase === 'preflight') && !skip.includes(phase)
