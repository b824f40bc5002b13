/** Answers the facts script as a real host does: section by section, in the words of the tools it would have run. */
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import { earlyBindingMark, earlyBindingScript, sectionMark, signInScript } from '../../facts/index.js'
import type { Machine } from '../machine.js'
import { renderDevices, renderHolders, renderNvidia } from './facts-devices.js'
import { renderNetwork } from './facts-network.js'

/** By the names of the sections. */
const renderers: Readonly<Record<string, (machine: Machine) => string>> = {
  os: (machine) =>
    `${machine.state.hostname}\n${machine.state.kernelRelease}\nx86_64\n${machine.text('/etc/os-release') ?? ''}`,
  cpu: ({ state: { cpu, boot } }) => {
    const hasKvm = cpu.flag !== undefined && boot.modules.some((name) => /^kvm_(intel|amd)$/.test(name))
    return `processor\t: 0
vendor_id\t: ${cpu.vendorId}
model name\t: ${cpu.model}
flags\t\t: fpu vme de pse ${cpu.flag ?? ''} lm

count: ${cpu.count}
${hasKvm ? 'kvm: yes\n' : ''}`
  },
  firmware: ({ state: { firmware } }) =>
    firmware.kind === 'uefi' ? `uefi\nsecure ${firmware.secureBoot ? 1 : 0}\n` : '',
  memory: ({ state }) => `MemTotal:       ${Math.round(state.memoryBytes / 1024)} kB\n`,
  disks: ({ state: { freeBytes } }) => {
    const size = freeBytes * 2
    const row = `/dev/nvme0n1p2 ${size} ${size - freeBytes} ${freeBytes} 50% /\n`
    return `Filesystem 1B-blocks Used Available Capacity Mounted on\n${row}${row}`
  },
  boot: (machine) => {
    const { boot } = machine.state
    const next = /^\s*linux\s.*$/m.exec(machine.text('/boot/grub/grub.cfg') ?? '')?.[0] ?? ''
    return `cmdline ${boot.kernelArguments.join(' ')}
next ${next}
${next === '' ? '' : 'grub\n'}initramfs-tools
boot-id ${boot.bootId}
${(machine.text(earlyBindingMark) ?? '').replaceAll(/^(?=.)/gm, 'bound ')}
${[...(machine.text(earlyBindingScript) ?? '').matchAll(/^bind (\S+) /gm)].map((match) => `binds ${match[1] ?? ''}\n`).join('')}
${boot.modules.map((name) => `module ${name}\n`).join('')}`
  },
  reboot: (machine) =>
    machine.files.has('/run/reboot-required')
      ? `owed\n${machine.text('/run/reboot-required.pkgs') ?? ''}`
      : '',
  pci: renderDevices,
  holders: renderHolders,
  framebuffer: () => '',
  nvidia: renderNvidia,
  network: renderNetwork,
  packages: ({ state: { packages } }) =>
    Object.entries(packages)
      .map(([name, version]) => `${name} ${version} installed\n`)
      .join(''),
  libvirt: ({ state: { packages, units, groups } }) => {
    const isInstalled = packages['libvirt-clients'] !== undefined
    const daemon = units['libvirtd.service']
    const answer = daemon?.isActive
      ? 'virsh Using library: libvirt 10.0.0\nvirsh Running against daemon: 10.0.0\n'
      : "virsh error: failed to connect to the hypervisor\nvirsh error: Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory\n"
    const members = ['libvirt', 'kvm'].flatMap((name) => {
      const group = groups[name]
      return group === undefined ? [] : [`group ${name}:x:${name === 'kvm' ? 993 : 992}:${group.join(',')}\n`]
    })
    return `${isInstalled ? `installed\n${answer}` : ''}${daemon?.isEnabled ? 'enabled libvirtd.service\n' : ''}${
      daemon?.isActive ? 'active libvirtd.service\n' : ''
    }${members.join('')}`
  },
  session: ({
    state: {
      session: { sshConnection },
    },
  }) => `systemd\nv20.20.2\n${sshConnection === undefined ? '' : `ssh ${sshConnection}\n`}`,
}

export const factsRules = (machine: Machine): readonly ScriptedRule[] => [
  {
    match: (argv) => argv[0] === 'sh' && argv[3] === 'facts',
    answer: ({ argv }): ScriptedAnswer => {
      const names = [...(argv?.[2] ?? '').matchAll(/^section (\w+)$/gm)].map((match) => match[1] ?? '')
      const parts = names.map((name) => `\n${sectionMark}${name}\n${renderers[name]?.(machine) ?? ''}`)
      return { stdout: parts.join('') }
    },
  },
  {
    match: (argv) => argv[0] === 'sh' && argv[2] === signInScript,
    answer: (): ScriptedAnswer => {
      const { user, sshConnection = '' } = machine.state.session
      return { stdout: `${user}\n${user === 'root' ? 0 : 1000}\nsudo \nssh ${sshConnection}\n` }
    },
  },
]
