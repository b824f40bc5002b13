/** What the kernel is told about the IOMMU, through GRUB. */
import type { Step } from '@pve/core'
import type { CpuFacts, HostFacts } from '../../../facts/index.js'
import { commandStep, fileStep, type HostWork } from '../../../host/index.js'
import { underBootLock } from './boot-lock.js'

/** Ubuntu's cloud images set theirs in this folder too; the last one by name has the last word. */
export const dropInPath = '/etc/default/grub.d/99-gpu-vm-bootstrap.cfg'

const updateGrub = underBootLock('update-grub')

/** AMD's IOMMU is on by default, and `amd_iommu` knows no `on`; it is there for who reads it. */
export const wantedArguments = (vendor: CpuFacts['vendor']): readonly string[] =>
  vendor === 'amd' ? ['amd_iommu=on', 'iommu=pt'] : ['intel_iommu=on', 'iommu=pt']

/** Of several, the kernel takes the last: `intel_iommu=off … intel_iommu=on` is on. */
export const hasArguments = (line: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((argument) => {
    const [name = ''] = argument.split('=')
    if (name === 'iommu') return line.includes(argument)
    return valuesOf(line, name).at(-1)?.split(',').includes('on') === true
  })

const valuesOf = (line: readonly string[], name: string): string[] =>
  line.filter((word) => word.startsWith(`${name}=`)).map((word) => word.slice(name.length + 1))

/** Arguments that ours, which come last, cannot take back. */
export const contradicting = (line: readonly string[]): readonly string[] =>
  line.filter((word) => ['amd_iommu=off', 'iommu=off', 'iommu=soft'].includes(word))

/** Whether the kernel was told to leave the IOMMU alone, so that its being off says nothing about the firmware. */
export const isSwitchedOff = (line: readonly string[], vendor: CpuFacts['vendor']): boolean =>
  contradicting(line).length > 0 || (vendor === 'intel' && !hasArguments(line, ['intel_iommu=on']))

/** Appended, so that what others set there stays. */
export function grubSteps({ cpu, boot }: HostFacts): Step<HostWork>[] {
  const wanted = wantedArguments(cpu.vendor)
  if (hasArguments(boot.nextKernelArguments, wanted)) return []
  return [
    fileStep({
      id: 'grub',
      title: `Have the kernel started with ${wanted.join(' ')}`,
      path: dropInPath,
      content: `# Written by gpu-vm-bootstrap: the IOMMU, by which a VM can have a GPU.
GRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX_DEFAULT ${wanted.join(' ')}"
`,
      why: 'Without an IOMMU a device cannot be given to a VM; iommu=pt keeps the devices of the host fast.',
      afterRevert: [updateGrub],
    }),
    commandStep({
      id: 'update-grub',
      title: 'Write the menu of the boot loader',
      argv: updateGrub,
      why: 'The kernel arguments of the next boot are in /boot/grub/grub.cfg.',
      timeLimitMs: 10 * 60_000,
      isDone: async ({ shell }, options) => {
        const { exitCode } = await shell.run(['sh', '-c', isInMenuScript, 'sh', ...wanted], {
          ...options,
          accept: [0, 1],
        })
        return exitCode === 0
      },
    }),
  ]
}

/** ARGUMENT…: whether the first entry of the menu has them all as words. */
export const isInMenuScript = `line=$(grep -m1 -E '^[[:space:]]*linux(16|efi)?[[:space:]]' /boot/grub/grub.cfg) || exit 1
for word; do
  case " $line " in *" $word "*) ;; *) exit 1 ;; esac
done`
