/** `gpu-vm-bootstrap status` and `facts`. */
import { formatBytes } from '@pve/core'
import { type HostFacts, previewBootstrap, readHostFacts } from '@pve/host-kvm'
import { harmless, type Style } from '../output/style.js'
import { renderPairs } from '../output/table.js'
import { given } from '../values/given.js'
import type { facts, status } from './bootstrap-definitions.js'
import { phasesText } from './bootstrap-plan.js'
import type { HostHandler } from './context.js'
import { vmctlBytes } from './vmctl-bytes.js'

export const showStatus: HostHandler<typeof status> = async (context) => {
  const { out, signal } = context
  const host = await context.host('root')
  const vmctl = await vmctlBytes(context)
  const found = await previewBootstrap(host, given({ vmctl }), { signal, asLastRun: true })
  const { isDone, continues, phases } = found
  out.result({
    json: { isDone, ...given({ continues }), phases },
    text: (style, width) =>
      [...(continues === undefined ? [] : [harmless(continues)]), phasesText(found, style, width)].join('\n'),
    quiet: () =>
      found.phases
        .filter(({ state }) => state !== 'done')
        .map(({ phase }) => phase)
        .join('\n'),
  })
}

export const showFacts: HostHandler<typeof facts> = async (context) => {
  const { out, signal } = context
  const host = await context.host('root')
  const found = await readHostFacts(host, { signal })
  out.result({
    json: found,
    text: (style, width) => factsText(found, style, width),
    quiet: () => found.os.hostname,
  })
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no')

function factsText(found: HostFacts, style: Style, width: number | undefined): string {
  const { os, cpu, firmware, boot, iommu, network, libvirt, session, nvidia } = found
  return renderPairs(
    [
      ['host', os.hostname],
      ['system', `${os.prettyName}, kernel ${os.kernelRelease}, ${os.architecture}`],
      ['processor', `${cpu.model}, ${cpu.count} threads`],
      ['virtualisation', `${cpu.virtualization ?? 'none'}, /dev/kvm: ${yesNo(cpu.hasKvmDevice)}`],
      ['firmware', `${firmware.kind}, Secure Boot: ${firmware.secureBoot}`],
      ['memory', formatBytes(found.memoryBytes)],
      [
        'disks',
        found.disks
          .map(
            ({ path, freeBytes, sizeBytes }) =>
              `${path}: ${formatBytes(freeBytes)} of ${formatBytes(sizeBytes)} free`,
          )
          .join('\n'),
      ],
      ['kernel arguments', boot.kernelArguments.join(' ')],
      ['at the next boot', boot.nextKernelArguments.join(' ')],
      ['IOMMU', iommu.isOn ? `on (${iommu.units.join(', ')}), ${iommu.groups.length} groups` : 'off'],
      ['GPUs', found.gpus.map(gpuText).join('\n')],
      ['NVIDIA driver', [nvidia.loadedVersion ?? 'not loaded', `nvidia-smi: ${nvidia.smi}`].join(', ')],
      [
        'interfaces',
        network.interfaces
          .filter(({ kind }) => kind !== 'loopback')
          .map(({ name, kind, addresses, master }) =>
            [
              `${name}: ${kind}`,
              addresses.map(({ address, prefixLength }) => `${address}/${prefixLength}`).join(' '),
              master && `port of ${master}`,
            ]
              .filter(Boolean)
              .join(', '),
          )
          .join('\n'),
      ],
      ['default route', network.primaryInterface],
      ['libvirt', libvirt.version ?? (libvirt.isInstalled ? 'installed, does not answer' : 'not installed')],
      [
        'signed in',
        `${session.user}${session.sshRemoteAddress === undefined ? '' : ` from ${session.sshRemoteAddress}`}`,
      ],
      ['Node.js', session.nodeVersion ?? 'none'],
      ['reboot owed', found.reboot.isOwed ? found.reboot.reasons.join('\n') : 'no'],
    ],
    style,
    width,
  )
}

const gpuText = ({ address, name, functions, iommuGroup, bootDisplay }: HostFacts['gpus'][number]): string =>
  [
    `${address} ${name}`,
    functions[0]?.driver ?? 'no driver',
    iommuGroup === undefined ? undefined : `group ${iommuGroup}`,
    bootDisplay === undefined ? undefined : 'boot screen',
  ]
    .filter(Boolean)
    .join(', ')
