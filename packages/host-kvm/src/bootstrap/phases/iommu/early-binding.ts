/**
 * GPUs that are bound to vfio-pci at boot, before a driver of the host takes them: by the ids of the cards where the host keeps
 * none with these ids, and by address in the initramfs, which alone tells twins apart.
 */
import type { Argv, Step, StepIo } from '@pve/core'
import { earlyBindingMark, earlyBindingScript, type Gpu, type PciDevice } from '../../../facts/index.js'
import { commandStep, fileStep, type HostWork } from '../../../host/index.js'
import { underBootLock } from './boot-lock.js'

const optionsPath = '/etc/modprobe.d/gpu-vm-bootstrap.conf'
const hookPath = '/etc/initramfs-tools/hooks/gpu-vm-bootstrap'
const paths = [optionsPath, hookPath, earlyBindingScript] as const

const updateInitramfs: Argv = underBootLock('update-initramfs', '-u', '-k', 'all')

/** Drivers that take display, audio, USB and serial functions of a card. */
const otherDrivers = [
  'nvidia',
  'nvidia_drm',
  'nouveau',
  'nvidiafb',
  'amdgpu',
  'radeon',
  'i915',
  'xe',
  'snd_hda_intel',
  'xhci_pci',
  'i2c_nvidia_gpu',
  'ucsi_ccg',
] as const

const idOf = ({ vendorId, deviceId }: PciDevice): string => `${vendorId}:${deviceId}`

/** The ids by which all chosen cards, and no other, are found; none where the host keeps a card of the same kind. */
export function idsOf(gpus: readonly Gpu[], devices: readonly PciDevice[]): readonly string[] {
  const chosen = functionsOf(gpus)
  const kept = new Set(devices.filter((device) => !chosen.includes(device)).map(idOf))
  return chosen.some((device) => kept.has(idOf(device))) ? [] : [...new Set(chosen.map(idOf))]
}

const functionsOf = (gpus: readonly Gpu[]): PciDevice[] =>
  gpus.flatMap(({ functions }) => functions).filter(({ isBridge }) => !isBridge)

export function earlyBindingSteps(gpus: readonly Gpu[], devices: readonly PciDevice[]): Step<HostWork>[] {
  const ids = idsOf(gpus, devices)
  const afterRevert = [updateInitramfs]
  const files = [
    fileStep({
      id: 'modprobe',
      title: 'Have vfio-pci loaded before the drivers of the host',
      path: optionsPath,
      content: modprobeOptions(ids),
      why:
        ids.length > 0
          ? 'Every card with these ids is for VMs.'
          : 'No ids: the host keeps a card of the same kind.',
      afterRevert,
    }),
    fileStep({
      id: 'initramfs-hook',
      title: 'Have vfio-pci in the initramfs',
      path: hookPath,
      content: hook,
      mode: 0o755,
      why: 'It has to be there before the root file system is.',
      afterRevert,
    }),
    fileStep({
      id: 'initramfs-script',
      title: 'Bind the cards by their addresses in the initramfs',
      path: earlyBindingScript,
      content: bindScript(functionsOf(gpus)),
      mode: 0o755,
      why: 'Ids do not tell twins apart, and mean nothing to a vfio-pci that is part of the kernel.',
      afterRevert,
    }),
  ]
  return [...files, { ...updateStep, isDone: (work, io) => areAllDone([...files, updateStep], work, io) }]
}

/** What is newer than files that are still to be written, is to be made anew after them: a dry run has it, too. */
async function areAllDone(steps: readonly Step<HostWork>[], work: HostWork, io: StepIo): Promise<boolean> {
  for (const step of steps) if ((await step.isDone?.(work, io)) !== true) return false
  return true
}

/** For who has chosen otherwise since: what an earlier run wrote is written anew. Without such a run nothing is done. */
export const laterBindingSteps = (gpus: readonly Gpu[], devices: readonly PciDevice[]): Step<HostWork>[] =>
  earlyBindingSteps(gpus, devices).map((step) => ({
    ...step,
    isDone: async (work, io) =>
      work.ledger.file(optionsPath) === undefined || (await step.isDone?.(work, io)) === true,
  }))

/** FILE…: whether the initramfs of each kernel that is installed is newer. One of a removed kernel is never written again. */
export const isNewerScript = `for image in /boot/initrd.img-*; do
  [ -e "$image" ] && [ -d "/lib/modules/\${image#/boot/initrd.img-}" ] || continue
  for file; do [ "$image" -nt "$file" ] || exit 1; done
done`

const updateStep = commandStep({
  id: 'update-initramfs',
  title: 'Write the initramfs of every kernel',
  argv: updateInitramfs,
  why: 'What is bound at boot is decided there.',
  timeLimitMs: 30 * 60_000,
  isDone: async ({ shell }, options) => {
    const { exitCode } = await shell.run(['sh', '-c', isNewerScript, 'sh', ...paths], {
      ...options,
      accept: [0, 1],
    })
    return exitCode === 0
  },
})

const modprobeOptions = (ids: readonly string[]): string =>
  `# Written by gpu-vm-bootstrap: cards for VMs are vfio-pci's before a driver of the host sees them.
${ids.length > 0 ? `options vfio-pci ids=${ids.join(',')}\n` : ''}${otherDrivers.map((name) => `softdep ${name} pre: vfio-pci\n`).join('')}`

const prologue = (what: string): string => `#!/bin/sh
# Written by gpu-vm-bootstrap: ${what}
PREREQ=""
prereqs() { echo "$PREREQ"; }
case "$1" in
prereqs) prereqs; exit 0 ;;
esac
`

export const hook = `${prologue('vfio-pci is loaded in the initramfs.')}. /usr/share/initramfs-tools/hook-functions
force_load vfio_pci
`

/**
 * The override goes again once the card is bound, so that \`vmctl gpu detach\` and people with driverctl find it as any other.
 * Addresses change when cards are added: a card of another kind is left alone. /run is there already, and stays: what was
 * bound here is known until the next boot.
 */
export const bindScript = (devices: readonly PciDevice[]): string =>
  `${prologue('cards for VMs, by address, each with the kind that it was of.')}modprobe -q vfio-pci
bind() {
  at=/sys/bus/pci/devices/$1
  [ -e "$at" ] || return 0
  [ "$(cat "$at/vendor"):$(cat "$at/device")" = "0x$2:0x$3" ] || return 0
  echo "$1" >> ${earlyBindingMark}
  case $(readlink "$at/driver") in */vfio-pci) return 0 ;; esac
  echo vfio-pci > "$at/driver_override"
  [ ! -e "$at/driver" ] || echo "$1" > "$at/driver/unbind"
  echo "$1" > /sys/bus/pci/drivers_probe
  echo > "$at/driver_override"
}
${devices.map(({ address, vendorId, deviceId }) => `bind ${address} ${vendorId} ${deviceId}\n`).join('')}exit 0
`
