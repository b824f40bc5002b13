/** Operating system, processor, firmware, memory, disks, and what it boots. */

import { linesOf, type Section } from './probe.js'
import type { BootFacts, CpuFacts, DiskFacts, FirmwareFacts, OsFacts, RebootFacts } from './types.js'

export const osSection: Section<OsFacts> = {
  name: 'os',
  script: 'uname -n; uname -r; uname -m; cat /etc/os-release 2>/dev/null',
  parse(text) {
    const [hostname = '', kernelRelease = '', architecture = '', ...release] = linesOf(text)
    const value = valuesOf(release)
    return {
      id: value('ID') ?? 'linux',
      versionId: value('VERSION_ID') ?? '',
      codename: value('VERSION_CODENAME') ?? '',
      prettyName: value('PRETTY_NAME') ?? value('NAME') ?? 'Linux',
      hostname,
      kernelRelease,
      architecture,
    }
  },
}

/** os-release is shell assignments, quoted or not. */
function valuesOf(lines: readonly string[]): (name: string) => string | undefined {
  const values = new Map(
    lines.map((line) => {
      const [name = '', ...rest] = line.split('=')
      return [name, rest.join('=').replace(/^(["'])(.*)\1$/, '$2')]
    }),
  )
  return (name) => values.get(name)
}

export const cpuSection: Section<CpuFacts> = {
  name: 'cpu',
  script: `sed -n '1,/^$/p' /proc/cpuinfo; echo "count: $(nproc)"; [ -c /dev/kvm ] && echo kvm: yes`,
  parse(text) {
    const value = (name: string) => new RegExp(`^${name}\\s*:\\s*(.*)$`, 'm').exec(text)?.[1]
    const flags = new Set(value('flags')?.split(' '))
    const vendorId = value('vendor_id')
    return {
      vendor: vendorId === 'GenuineIntel' ? 'intel' : vendorId === 'AuthenticAMD' ? 'amd' : 'other',
      model: value('model name') ?? 'unknown',
      count: Number(value('count') ?? 1),
      ...(flags.has('vmx') && { virtualization: 'vmx' as const }),
      ...(flags.has('svm') && { virtualization: 'svm' as const }),
      hasKvmDevice: value('kvm') === 'yes',
    }
  },
}

export const firmwareSection: Section<FirmwareFacts> = {
  name: 'firmware',
  // Four bytes of attributes come before the value.
  script: `[ -d /sys/firmware/efi ] && echo uefi
for f in /sys/firmware/efi/efivars/SecureBoot-*; do [ -r "$f" ] && echo "secure $(od -An -tu1 -j4 -N1 "$f" | tr -d ' ')"; done`,
  parse(text) {
    const isUefi = /^uefi$/m.test(text)
    const secure = /^secure (\d)$/m.exec(text)?.[1]
    return {
      kind: isUefi ? 'uefi' : 'bios',
      // There is no Secure Boot without UEFI.
      secureBoot: secure === '1' ? 'on' : secure === '0' || !isUefi ? 'off' : 'unknown',
    }
  },
}

/** In bytes. */
export const memorySection: Section<number> = {
  name: 'memory',
  script: 'grep MemTotal: /proc/meminfo',
  parse: (text) => Number(/(\d+) kB/.exec(text)?.[1] ?? 0) * 1024,
}

export const disksSection: Section<readonly DiskFacts[]> = {
  name: 'disks',
  script: 'df -P -B1 / /boot /var /var/lib/libvirt/images 2>/dev/null',
  parse(text) {
    const rows = linesOf(text)
      .map((line) => /\s(\d+)\s+\d+\s+(\d+)\s+\S+\s+(\/.*)$/.exec(line))
      .flatMap((match) =>
        match ? [{ path: match[3] ?? '/', freeBytes: Number(match[2]), sizeBytes: Number(match[1]) }] : [],
      )
    // Folders of one file system are one row each.
    return rows.filter(({ path }, index) => rows.findIndex((row) => row.path === path) === index)
  },
}

/** Written by gpu-vm-bootstrap's part of the initramfs: addresses of what it gave to vfio-pci in this boot. */
export const earlyBindingMark = '/run/gpu-vm-bootstrap.bound'
/** That part, as it is put into the next initramfs: a line `bind ADDRESS …` for each. */
export const earlyBindingScript = '/etc/initramfs-tools/scripts/init-top/gpu-vm-bootstrap'

export const bootSection: Section<BootFacts> = {
  name: 'boot',
  script: `echo "cmdline $(cat /proc/cmdline)"
echo "next $(grep -m1 -E '^[[:space:]]*linux(16|efi)?[[:space:]]' /boot/grub/grub.cfg 2>/dev/null)"
command -v update-grub >/dev/null && [ -e /boot/grub/grub.cfg ] && echo grub
command -v update-initramfs >/dev/null && echo initramfs-tools
echo "boot-id $(cat /proc/sys/kernel/random/boot_id)"
sed 's/^/bound /' ${earlyBindingMark} 2>/dev/null
sed -n 's/^bind \\([^ ]*\\) .*/binds \\1/p' ${earlyBindingScript} 2>/dev/null
ls /sys/module | sed 's/^/module /'`,
  parse(text) {
    const value = (name: string) => new RegExp(`^${name} ?(.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''
    const words = (line: string) => line.split(/\s+/).filter(Boolean)
    const all = (name: string) => [
      ...new Set([...text.matchAll(new RegExp(`^${name} (\\S+)$`, 'gm'))].map((match) => match[1] ?? '')),
    ]
    return {
      kernelArguments: words(value('cmdline')),
      // `linux /boot/vmlinuz-6.8 root=… quiet`
      nextKernelArguments: words(value('next')).slice(2),
      hasGrub: /^grub$/m.test(text),
      hasInitramfsTools: /^initramfs-tools$/m.test(text),
      modules: [...text.matchAll(/^module (.+)$/gm)].map((match) => match[1] ?? '').sort(),
      bootId: value('boot-id'),
      boundAtBoot: all('bound'),
      boundAtNextBoot: all('binds'),
    }
  },
}

/** What Debian's packages leave behind when they want a reboot; the rest is found out from other facts. */
export const rebootSection: Section<RebootFacts> = {
  name: 'reboot',
  script: 'if [ -e /run/reboot-required ]; then echo owed; sort -u /run/reboot-required.pkgs 2>/dev/null; fi',
  parse(text) {
    const [owed, ...packages] = linesOf(text)
    if (owed !== 'owed') return { isOwed: false, reasons: [] }
    const names = packages.length > 0 ? packages.join(', ') : 'a package'
    return { isOwed: true, reasons: [`${names} asked for a reboot when it was installed.`] }
  },
}
