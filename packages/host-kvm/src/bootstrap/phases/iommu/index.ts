/** The IOMMU, VFIO, and GPUs that are VMs' from the boot on. */
import type { Step } from '@pve/core'
import { type Gpu, type HostFacts, isBoundEarly, isFromBoot, returnReason } from '../../../facts/index.js'
import { stayingInGroup } from '../../../gpu/refusals.js'
import { commandStep, fileStep, type HostWork } from '../../../host/index.js'
import type { Finding, PhasePlan } from '../../types.js'
import type { BootstrapWishes } from '../../wishes.js'
import { note, ok, phasePlan } from '../phase.js'
import { earlyBindingSteps, laterBindingSteps } from './early-binding.js'
import { contradicting, grubSteps, hasArguments, isSwitchedOff, wantedArguments } from './kernel-arguments.js'

const modules = ['vfio', 'vfio_iommu_type1', 'vfio_pci'] as const

export function planIommu(facts: HostFacts, wishes: BootstrapWishes): PhasePlan {
  const { boot, iommu, cpu } = facts
  if (wishes.gpuMode === 'host') {
    const { findings, ...left } = planBindings(facts, wishes, [])
    return phasePlan('iommu', {
      findings: [ok('The GPUs stay with the host, which needs no IOMMU for that.'), ...findings],
      ...left,
    })
  }
  const { chosen, problems } = chooseGpus(facts, wishes)
  const bindings = planBindings(facts, wishes, chosen)
  const wanted = wantedArguments(cpu.vendor)
  const isTold = hasArguments(boot.kernelArguments, wanted)
  return phasePlan('iommu', {
    findings: [
      iommu.isOn
        ? ok(`The IOMMU is on (${iommu.units.join(', ')}), with ${iommu.groups.length} groups.`)
        : note('The IOMMU is off.'),
      ...iommuProblems(facts),
      ...problems,
      ...bindings.findings,
    ],
    steps: [...grubSteps(facts), ...moduleSteps(facts), ...bindings.steps],
    rebootReasons: [
      ...(isTold ? [] : [`The kernel has to be started with ${wanted.join(' ')}.`]),
      ...bindings.rebootReasons,
    ],
    afterBoot: bindings.afterBoot,
  })
}

function iommuProblems({ boot, cpu, iommu }: HostFacts): Finding[] {
  const { vendor } = cpu
  const wanted = wantedArguments(vendor)
  if (vendor === 'other') {
    return [
      {
        level: 'problem',
        code: 'IOMMU_MISSING',
        what: `Nothing is known of the IOMMU of this processor: ${cpu.model}.`,
        hint: 'Processors of Intel and AMD have one.',
      },
    ]
  }
  const against = contradicting(boot.nextKernelArguments)
  if (against.length > 0) {
    return [
      {
        level: 'problem',
        code: 'IOMMU_SWITCHED_OFF',
        what: `The kernel is started with ${against.join(' ')}, which no later argument takes back.`,
        hint: 'Take it out of /etc/default/grub and /etc/default/grub.d, run update-grub, and run this again.',
      },
    ]
  }
  if (!iommu.isOn && !isSwitchedOff(boot.kernelArguments, vendor)) {
    return [
      {
        level: 'problem',
        code: 'IOMMU_MISSING',
        what: 'The kernel may use an IOMMU and finds none.',
        hint: `Switch it on in the settings of the firmware: ${vendor === 'intel' ? 'VT-d' : 'AMD-Vi, IOMMU'}.`,
      },
    ]
  }
  if (!boot.hasGrub && !hasArguments(boot.kernelArguments, wanted)) {
    return [
      {
        level: 'problem',
        code: 'GRUB_MISSING',
        what: 'The host does not boot by GRUB, by which the kernel would be told.',
        hint: `Have the kernel started with ${wanted.join(' ')} by your boot loader, then run this again.`,
      },
    ]
  }
  return []
}

/** Without them in the list of modules to load at boot nothing would load them before the first GPU is given to a VM. */
function moduleSteps({ boot }: HostFacts): Step<HostWork>[] {
  if (modules.every((name) => boot.modules.includes(name))) return []
  return [
    fileStep({
      id: 'modules',
      title: 'Have VFIO loaded at each boot',
      path: '/etc/modules-load.d/gpu-vm-bootstrap.conf',
      content: `# Written by gpu-vm-bootstrap: devices for VMs.\n${modules.join('\n')}\n`,
      why: 'By VFIO a VM has a device of the host.',
    }),
    commandStep({
      id: 'modprobe-now',
      title: 'Load VFIO now',
      argv: ['modprobe', '-a', ...modules],
      why: 'Where the IOMMU is on already, no reboot is needed.',
      isDone: async ({ shell }, options) => {
        const folders = modules.map((name) => `/sys/module/${name}`)
        const { exitCode } = await shell.run(['ls', '-d', ...folders], { ...options, accept: [0, 2] })
        return exitCode === 0
      },
      // 1: in use.
      undo: { argv: ['modprobe', '-r', ...[...modules].reverse()], accept: [1] },
    }),
  ]
}

interface Choice {
  readonly chosen: readonly Gpu[]
  readonly problems: readonly Finding[]
}

/** The GPUs that VMs are to have. What is wrong with one that was named is a problem, with one that was not a note. */
function chooseGpus(facts: HostFacts, { gpuMode, gpus: named }: BootstrapWishes): Choice {
  const { gpus } = facts
  if (named !== undefined) {
    const chosen = gpus.filter(({ address }) => named.includes(address))
    return { chosen, problems: named.flatMap((address) => problemOf(facts, address, chosen) ?? []) }
  }
  const chosen = gpus.filter(({ bootDisplay }) => bootDisplay === undefined)
  const shared = chosen.flatMap((gpu) => sharedGroup(gpu, chosen, facts) ?? [])
  if (gpuMode === 'vfio') {
    const none: Finding = {
      level: 'problem',
      code: 'GPU_NOT_FOUND',
      what: 'There is no GPU that VMs could have.',
      hint: 'The one of the boot screen stays with the host.',
    }
    return { chosen, problems: chosen.length > 0 ? shared : [none] }
  }
  // As long as there is another one that VMs can have, the host is prepared for that; vmctl refuses this one.
  if (shared.length < chosen.length)
    return { chosen, problems: shared.map(({ what, hint = '' }) => note(what, hint)) }
  return { chosen, problems: shared }
}

function problemOf(facts: HostFacts, address: string, chosen: readonly Gpu[]): Finding | undefined {
  const { gpus, pciDevices } = facts
  const gpu = gpus.find((one) => one.address === address)
  if (gpu === undefined) {
    const card = gpus.find(({ functions }) => functions.some((one) => one.address === address))
    const device = pciDevices.find((one) => one.address === address)
    return {
      level: 'problem',
      code: 'GPU_NOT_FOUND',
      what:
        device === undefined ? `There is no PCI device ${address}.` : `${address} is no GPU: ${device.name}.`,
      hint:
        card === undefined
          ? `The GPUs are ${gpus.map((one) => one.address).join(', ') || 'none'}.`
          : `It is a part of the GPU ${card.address}, and comes along with that.`,
    }
  }
  if (gpu.bootDisplay !== undefined) {
    return {
      level: 'problem',
      code: 'GPU_IS_BOOT_DISPLAY',
      what: `${address} (${gpu.name}) is the screen of the host's boot.`,
      hint: 'Choose another one, or another first display in the settings of the firmware.',
    }
  }
  return sharedGroup(gpu, chosen, facts)
}

/** By the rule of `vmctl gpu attach`, for GPUs that go together; what an earlier choice bound is no VFIO's after the boot. */
function sharedGroup(gpu: Gpu, chosen: readonly Gpu[], { iommu, boot }: HostFacts): Finding | undefined {
  const { address, name, iommuGroup } = gpu
  const going = new Set(chosen.flatMap(({ functions }) => functions.map((one) => one.address)))
  const staying = stayingInGroup(gpu, { iommu, assigned: {}, together: chosen })
  const others = gpu.othersInGroup.filter(
    (one) => staying.includes(one) || (!going.has(one.address) && boot.boundAtBoot.includes(one.address)),
  )
  if (others.length === 0) return undefined
  const list = others.map((one) => `${one.address} ${one.name}`).join(', ')
  return {
    level: 'problem',
    code: 'GPU_GROUP_SHARED',
    what: `${address} (${name}) shares IOMMU group ${iommuGroup ?? '?'} with ${list}: a VM would get them all.`,
    hint: 'Put the card into another slot, switch ACS on in the settings of the firmware, or choose all GPUs of the group (--gpu).',
  }
}

/** The steps look at the files: what an earlier run wrote need not have been at work yet. */
type Bindings = Pick<PhasePlan, 'findings' | 'steps' | 'rebootReasons' | 'afterBoot'>

function planBindings(
  facts: HostFacts,
  { gpuMode, gpus: named }: BootstrapWishes,
  chosen: readonly Gpu[],
): Bindings {
  const { gpus, boot, iommu, pciDevices } = facts
  if (gpuMode !== 'vfio') {
    const steps = laterBindingSteps([], [])
    return { findings: unchosenNotes(gpus), steps, rebootReasons: returnReasons(facts, gpus) }
  }
  if (!boot.hasInitramfsTools) {
    const finding: Finding = {
      level: 'problem',
      code: 'INITRAMFS_MISSING',
      what: 'There is no update-initramfs, by which GPUs would be bound at boot.',
      hint: 'Install initramfs-tools, or use --gpu-mode both: vmctl takes a GPU from the host when a VM needs it.',
    }
    return { findings: [finding], steps: [], rebootReasons: [] }
  }
  if (!iommu.isOn) {
    const finding = note(
      'GPUs are bound at boot once the IOMMU is on and tells which groups they are in: that takes a second reboot.',
    )
    const afterBoot = {
      steps: earlyBindingSteps(chosen, pciDevices),
      rebootReasons: [boundReason(chosen)],
    }
    return { findings: [finding], steps: [], rebootReasons: [], afterBoot }
  }
  const left = chosen.filter((gpu) => !isBoundEarly(gpu))
  const others = gpus.filter((gpu) => !chosen.includes(gpu))
  const unchosen = unchosenNotes(others, named === undefined ? [] : chosen)
  const returns = returnReasons(facts, others)
  if (left.length === 0) {
    const finding = ok(`${chosen.map(({ address }) => address).join(', ')}: bound to vfio-pci at boot.`)
    const steps = laterBindingSteps(chosen, pciDevices)
    return { findings: [finding, ...unchosen], steps, rebootReasons: returns }
  }
  return {
    findings: [
      ...left.map(({ address, name }) => note(`${address} (${name}) is to be bound to vfio-pci at boot.`)),
      ...unchosen,
    ],
    steps: earlyBindingSteps(chosen, pciDevices),
    rebootReasons: [boundReason(left), ...returns],
  }
}

const boundReason = (gpus: readonly Gpu[]): string =>
  `${gpus.map(({ address }) => address).join(', ')} ${gpus.length === 1 ? 'goes' : 'go'} to vfio-pci at boot.`

/** Those that an earlier choice bound: no file that was taken back gives them to the host's driver before a boot. */
function returnReasons({ boot }: HostFacts, unchosen: readonly Gpu[]): string[] {
  const bound = unchosen.filter((gpu) => isFromBoot(gpu, boot))
  return bound.length === 0 ? [] : [returnReason(bound)]
}

/** @param named those that were chosen by name, so that one more could have been */
function unchosenNotes(gpus: readonly Gpu[], named: readonly Gpu[] = []): Finding[] {
  const bound = gpus.filter(isBoundEarly).map(({ address }) => address)
  if (bound.length === 0) return []
  const what = `${bound.join(', ')} went to vfio-pci at boot; what binds them is taken back where gpu-vm-bootstrap wrote it, and the next boot gives them to the host's drivers.`
  if (named.length === 0) return [note(what)]
  const all = [...bound, ...named.map(({ address }) => address)].sort()
  return [note(what, `To keep them for VMs, name all: ${all.map((one) => `--gpu ${one}`).join(' ')}.`)]
}
