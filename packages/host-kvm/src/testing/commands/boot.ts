/** GRUB and the initramfs, as far as a boot depends on them. */
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import { underBootLock } from '../../bootstrap/phases/iommu/boot-lock.js'
import { isNewerScript } from '../../bootstrap/phases/iommu/early-binding.js'
import { isInMenuScript } from '../../bootstrap/phases/iommu/kernel-arguments.js'
import { earlyBindingMark, earlyBindingScript } from '../../facts/index.js'
import { sha256Of } from '../../host/index.js'
import type { Machine } from '../machine.js'

const menuPath = '/boot/grub/grub.cfg'

/** GRUB_CMDLINE_LINUX_DEFAULT as the shell that reads the files would have it. */
function kernelArguments(machine: Machine): string {
  let value = ''
  for (const path of ['/etc/default/grub', ...machine.list('/etc/default/grub.d')]) {
    const text = machine.text(path) ?? ''
    for (const [, set = ''] of text.matchAll(/^GRUB_CMDLINE_LINUX_DEFAULT="(.*)"$/gm))
      value = set.replaceAll('$GRUB_CMDLINE_LINUX_DEFAULT', value)
  }
  return value
}

function updateGrub(machine: Machine): ScriptedAnswer {
  const menu = machine.text(menuPath) ?? ''
  const line = (_: string, start: string) => `${start} ro ${kernelArguments(machine)}`
  machine.write(menuPath, menu.replace(/^(\s*linux\s+\S+ root=\S+).*$/m, line), 0o600)
  return {}
}

/** What is in the initramfs is known by its hash. */
const imageOf = (machine: Machine, paths: readonly string[]): string =>
  `initrd ${sha256Of(Buffer.from(paths.map((path) => machine.text(path) ?? '').join('\0')))}\n`

const paths = [
  '/etc/modprobe.d/gpu-vm-bootstrap.conf',
  '/etc/initramfs-tools/hooks/gpu-vm-bootstrap',
  earlyBindingScript,
] as const

const images = (machine: Machine): string[] =>
  machine.list('/boot').filter((path) => path.startsWith('/boot/initrd.img-'))

/** Devices that the initramfs binds; they stay without an override. */
function bindEarly(machine: Machine): void {
  const isCurrent = images(machine).every((path) => machine.text(path) === imageOf(machine, paths))
  if (!isCurrent || !machine.hasIommu) return
  for (const [, address = ''] of (machine.text(earlyBindingScript) ?? '').matchAll(/^bind (\S+) /gm)) {
    const device = machine.device(address)
    if (!device) continue
    device.driver = 'vfio-pci'
    machine.write(earlyBindingMark, `${machine.text(earlyBindingMark) ?? ''}${address}\n`)
  }
}

export function bootRules(machine: Machine): readonly ScriptedRule[] {
  machine.onBoot.push(bindEarly)
  return [
    { match: [...underBootLock('update-grub')], answer: () => updateGrub(machine) },
    {
      match: [...underBootLock('update-initramfs', '-u', '-k', 'all')],
      answer: (): ScriptedAnswer => {
        for (const path of images(machine)) machine.write(path, imageOf(machine, paths))
        return {}
      },
    },
    {
      match: (argv) => argv[0] === 'sh' && argv[2] === isInMenuScript,
      answer: ({ argv }): ScriptedAnswer => {
        const line = /^\s*linux\s.*$/m.exec(machine.text(menuPath) ?? '')?.[0] ?? ''
        const words = line.split(/\s+/)
        return { exitCode: argv?.slice(4).every((word) => words.includes(word)) ? 0 : 1 }
      },
    },
    {
      match: (argv) => argv[0] === 'sh' && argv[2] === isNewerScript,
      answer: ({ argv }): ScriptedAnswer => {
        const wanted = imageOf(machine, argv?.slice(4) ?? [])
        return { exitCode: images(machine).every((path) => machine.text(path) === wanted) ? 0 : 1 }
      },
    },
    {
      match: ['ls', '-d'],
      answer: ({ argv }): ScriptedAnswer => {
        const names = (argv ?? []).slice(2).map((path) => path.replace('/sys/module/', ''))
        return { exitCode: names.every((name) => machine.state.boot.modules.includes(name)) ? 0 : 2 }
      },
    },
  ]
}
