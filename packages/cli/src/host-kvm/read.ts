/** `vmctl list` and `vmctl info`. */
import { formatBytes } from '@pve/core'
import { listVms, type VmDetails, type VmSummary, vmInfo } from '@pve/host-kvm'
import type { Style } from '../output/style.js'
import { type Column, renderPairs, renderTable } from '../output/table.js'
import { timeText } from '../output/time.js'
import type { HostHandler } from './context.js'
import type { vmInfo as vmInfoCommand, vmList } from './vm-definitions.js'

const stateColor = ({ state }: Pick<VmSummary, 'state'>, style: Style) =>
  state === 'running' || state === 'idle' ? style.green : state === 'shut off' ? style.dim : style.yellow

const columns: readonly Column<VmSummary>[] = [
  { title: 'NAME', value: ({ name }) => name, shrinks: true },
  { title: 'STATE', value: ({ state }) => state, color: stateColor },
  { title: 'ADDRESS', value: ({ addresses: [best] }) => best?.address },
  // A column with nothing in it is left out: this one says that there are none.
  { title: 'GPU', value: ({ gpus }) => gpus.join(', ') || '-', shrinks: true },
  { title: 'VCPU', value: ({ vcpus }) => vcpus, align: 'right' },
  { title: 'MEMORY', value: ({ memoryBytes }) => formatBytes(memoryBytes), align: 'right' },
  { title: 'AUTOSTART', value: ({ autostart }) => (autostart ? 'yes' : 'no'), drop: 1 },
  { title: 'OS', value: ({ os }) => os, drop: 2 },
]

export const list: HostHandler<typeof vmList> = async (context) => {
  const { out, signal } = context
  const host = await context.host('libvirt')
  const vms = await listVms(host, { signal })
  out.result({
    json: vms,
    text: (style, width) =>
      vms.length === 0 ? 'This host has no VMs.' : renderTable(columns, vms, { style, width }),
    quiet: () => vms.map(({ name }) => name).join('\n'),
  })
}

export const info: HostHandler<typeof vmInfoCommand> = async (context, { arguments: { vm } }) => {
  const { out, signal } = context
  const host = await context.host('libvirt')
  const details = await vmInfo(host, vm, { signal })
  out.result({
    json: details,
    text: (style, width) => infoText(details, style, width),
    quiet: () => details.name,
  })
}

function infoText(vm: VmDetails, style: Style, width: number | undefined): string {
  const { firmware } = vm
  return renderPairs(
    [
      ['name', vm.name],
      ['uuid', vm.uuid],
      ['title', vm.title],
      ['description', vm.description],
      ['state', vm.state, stateColor(vm, style)],
      ['saved memory', vm.hasManagedSave ? 'yes: the next start goes on from it' : undefined],
      ['definition', vm.isPersistent ? undefined : 'none: it is gone when it stops'],
      ['autostart', vm.autostart ? 'yes' : 'no'],
      ['vcpus', vm.vcpus],
      ['memory', formatBytes(vm.memoryBytes)],
      ['machine', vm.machine],
      ['firmware', [firmware.kind, firmware.nvramPath].filter(Boolean).join(', ')],
      ['os', vm.os],
      ['ssh user', vm.user],
      ['template', vm.template],
      ['addresses', vm.addresses.map(({ address, source }) => `${address} (${source})`).join('\n')],
      ['disks', vm.disks.map(diskText).join('\n')],
      ['interfaces', vm.interfaces.map(interfaceText).join('\n')],
      ['gpus', vm.gpus.join('\n')],
      ['host devices', vm.hostDevices.join('\n')],
      ['guest agent', vm.hasGuestAgent ? 'yes' : 'no'],
      ['console', vm.hasConsole ? 'yes' : 'no'],
      [
        'snapshots',
        vm.snapshots.map(({ name, createdAt }) => `${name}, ${timeText(createdAt / 1000)}`).join('\n'),
      ],
    ],
    style,
    width,
  )
}

function diskText(disk: VmDetails['disks'][number]): string {
  const { target, device, source, sizeBytes, format, isReadOnly } = disk
  const where =
    source === undefined
      ? 'no medium'
      : source.kind === 'volume'
        ? `${source.pool}/${source.volume}`
        : source.kind === 'other'
          ? source.text
          : source.path
  return [
    `${target}: ${where}`,
    format,
    sizeBytes === undefined ? undefined : formatBytes(sizeBytes),
    device === 'disk' ? undefined : device,
    isReadOnly ? 'read-only' : undefined,
  ]
    .filter(Boolean)
    .join(', ')
}

const interfaceText = ({ kind, source, mac, model, target }: VmDetails['interfaces'][number]): string =>
  [`${kind} ${source ?? ''}`.trim(), mac, model, target].filter(Boolean).join(', ')
