/** Hosts to begin with. */
import type { HostState, SimulatedPciDevice } from './state.js'

const MiB = 1024 ** 2
const GiB = 1024 ** 3

const file = (text: string, mode = 0o644) => ({
  base64: Buffer.from(text).toString('base64'),
  mode,
  owner: 'root:root',
})

const bridgePort = (address: string, iommuGroup: number): SimulatedPciDevice => ({
  address,
  vendorId: '1022',
  deviceId: '14ab',
  classCode: '060400',
  vendorName: 'Advanced Micro Devices, Inc. [AMD]',
  deviceName: 'Device',
  iommuGroup,
  hostDriver: 'pcieport',
  driver: 'pcieport',
  isBridge: true,
  isBootVga: false,
  hasReset: false,
  deviceNodes: [],
  networkInterfaces: [],
  blockDevices: [],
})

/** A card and its audio function, which share a group. */
function geForce(slot: string, iommuGroup: number, index: number): SimulatedPciDevice[] {
  const common = {
    vendorId: '10de',
    vendorName: 'NVIDIA Corporation',
    iommuGroup,
    isBridge: false,
    isBootVga: false,
    hasReset: true,
    networkInterfaces: [],
    blockDevices: [],
  }
  const start = 0xd0000000 + index * 0x2000000
  return [
    {
      ...common,
      address: `${slot}.0`,
      deviceId: '2684',
      classCode: '030000',
      deviceName: 'AD102 [GeForce RTX 4090]',
      hostDriver: 'nvidia',
      memoryRange: { start, end: start + 0xffffff },
      deviceNodes: [`/dev/nvidia${index}`, `/dev/dri/card${index + 1}`, `/dev/dri/renderD${128 + index}`],
    },
    {
      ...common,
      address: `${slot}.1`,
      deviceId: '22ba',
      classCode: '040300',
      deviceName: 'AD102 High Definition Audio Controller',
      hostDriver: 'snd_hda_intel',
      deviceNodes: [`/dev/snd/controlC${index}`],
    },
  ]
}

const pci = (): SimulatedPciDevice[] => [
  bridgePort('0000:00:01.1', 10),
  bridgePort('0000:00:03.1', 11),
  ...geForce('0000:01:00', 15, 0),
  ...geForce('0000:02:00', 16, 1),
  {
    address: '0000:03:00.0',
    vendorId: '1a03',
    deviceId: '2000',
    classCode: '030000',
    vendorName: 'ASPEED Technology, Inc.',
    deviceName: 'ASPEED Graphics Family',
    iommuGroup: 17,
    hostDriver: 'ast',
    driver: 'ast',
    isBridge: false,
    isBootVga: true,
    hasReset: false,
    deviceNodes: ['/dev/dri/card0'],
    networkInterfaces: [],
    blockDevices: [],
  },
  {
    address: '0000:04:00.0',
    vendorId: '8086',
    deviceId: '1563',
    classCode: '020000',
    vendorName: 'Intel Corporation',
    deviceName: 'Ethernet Controller X550',
    iommuGroup: 18,
    hostDriver: 'ixgbe',
    driver: 'ixgbe',
    isBridge: false,
    isBootVga: false,
    hasReset: true,
    deviceNodes: [],
    networkInterfaces: ['enp4s0'],
    blockDevices: [],
  },
  {
    address: '0000:05:00.0',
    vendorId: '144d',
    deviceId: 'a80a',
    classCode: '010802',
    vendorName: 'Samsung Electronics Co Ltd',
    deviceName: 'NVMe SSD Controller PM9A1/PM9A3/980PRO',
    iommuGroup: 19,
    hostDriver: 'nvme',
    driver: 'nvme',
    isBridge: false,
    isBootVga: false,
    hasReset: true,
    deviceNodes: [],
    networkInterfaces: [],
    blockDevices: ['nvme0n1'],
  },
]

const osRelease = `PRETTY_NAME="Ubuntu 24.04.3 LTS"
NAME="Ubuntu"
VERSION_ID="24.04"
VERSION="24.04.3 LTS (Noble Numbat)"
VERSION_CODENAME=noble
ID=ubuntu
ID_LIKE=debian
`

const grub = `GRUB_DEFAULT=0
GRUB_TIMEOUT=0
GRUB_DISTRIBUTOR=\`( . /etc/os-release; echo \${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu\`
GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"
GRUB_CMDLINE_LINUX=""
`

const grubConfig = `menuentry 'Ubuntu' {
\tlinux\t/boot/vmlinuz-6.8.0-60-generic root=UUID=2f6b ro quiet splash
\tinitrd\t/boot/initrd.img-6.8.0-60-generic
}
`

const netplan = `# This file is generated from information provided by the datasource.
network:
  version: 2
  ethernets:
    enp4s0:
      dhcp4: true
`

/**
 * As Ubuntu 24.04 was installed: two GPUs, a display of the board, nothing prepared.
 * @example
 * const small = createHostSimulator({ ...freshHost(), hostname: 'gpu2', freeBytes: 5 * 1024 ** 3 })
 * console.log(small.machine.hasIommu) // false: the kernel was not told to use it
 */
export const freshHost = (): HostState => ({
  hostname: 'gpu1',
  kernelRelease: '6.8.0-60-generic',
  cpu: { vendorId: 'GenuineIntel', model: 'Intel(R) Xeon(R) w5-3435X', flag: 'vmx', count: 32 },
  memoryBytes: 256 * GiB,
  freeBytes: 900 * GiB,
  firmware: { kind: 'uefi', secureBoot: false, hasIommu: true },
  boot: {
    bootId: '5a3c9a52-7c1e-4e0e-9a51-2f6b10000001',
    kernelArguments: ['BOOT_IMAGE=/boot/vmlinuz-6.8.0-60-generic', 'root=UUID=2f6b', 'ro', 'quiet', 'splash'],
    modules: ['ast', 'ixgbe', 'kvm', 'kvm_intel', 'nvme', 'snd_hda_intel'],
  },
  pci: pci().map((device) =>
    device.hostDriver === 'nvidia' || device.hostDriver === undefined
      ? device
      : { ...device, driver: device.hostDriver },
  ),
  packages: {
    'netplan.io': '1.1.2-2~ubuntu24.04.2',
    'cloud-init': '25.1.4-0ubuntu0~24.04.1',
    'unattended-upgrades': '2.9.1+nmu4ubuntu1',
    gpg: '2.4.4-2ubuntu17.3',
  },
  available: {
    'qemu-system-x86': '1:8.2.2+ds-0ubuntu1.10',
    'qemu-utils': '1:8.2.2+ds-0ubuntu1.10',
    'libvirt-daemon-system': '10.0.0-2ubuntu8.9',
    'libvirt-clients': '10.0.0-2ubuntu8.9',
    virtinst: '1:4.1.0-3ubuntu0.1',
    ovmf: '2024.02-2ubuntu0.6',
    swtpm: '0.7.3-0ubuntu5.24.04.1',
    'swtpm-tools': '0.7.3-0ubuntu5.24.04.1',
    'cpu-checker': '0.7-1.3build2',
    'cuda-keyring': '1.1-1',
    'cuda-drivers': '580.95.05-0ubuntu1',
    'cuda-toolkit': '13.0.2-1',
    'linux-headers-6.8.0-60-generic': '6.8.0-60.63',
    'nvidia-container-toolkit': '1.18.0-1',
  },
  units: {},
  groups: { sudo: ['ubuntu'] },
  users: ['root', 'ubuntu'],
  processes: [{ pid: 1, command: 'systemd', paths: [] }],
  persistenceMode: [],
  network: {
    interfaces: [
      {
        name: 'lo',
        mac: '00:00:00:00:00:00',
        kind: 'loopback',
        isUp: true,
        hasCarrier: true,
        mtu: 65536,
        addresses: [{ address: '127.0.0.1', prefixLength: 8, isDynamic: false }],
      },
      {
        name: 'enp4s0',
        mac: '3c:ec:ef:12:34:56',
        kind: 'ethernet',
        isUp: true,
        hasCarrier: true,
        mtu: 1500,
        pciAddress: '0000:04:00.0',
        addresses: [{ address: '192.168.10.20', prefixLength: 24, isDynamic: true }],
      },
    ],
    routes: [
      {
        destination: 'default',
        gateway: '192.168.10.1',
        interface: 'enp4s0',
        metric: 100,
        protocol: 'dhcp',
      },
      { destination: '192.168.10.0/24', interface: 'enp4s0', metric: 100, protocol: 'kernel' },
    ],
    nameservers: ['192.168.10.1'],
    neighbours: { '192.168.10.1': '00:0d:b9:aa:bb:cc', '192.168.10.30': '52:54:00:30:30:30' },
  },
  libvirt: { domains: [], pools: [], leases: [] },
  session: { user: 'root', sshConnection: '192.168.10.5 50122 192.168.10.20 22' },
  files: {
    '/etc/os-release': file(osRelease),
    '/etc/default/grub': file(grub),
    '/boot/grub/grub.cfg': file(grubConfig, 0o600),
    '/boot/initrd.img-6.8.0-60-generic': file('initrd\n'),
    '/etc/netplan/50-cloud-init.yaml': file(netplan, 0o600),
  },
})

/**
 * After `gpu-vm-bootstrap`: IOMMU on, driver loaded, libvirt running, a bridge; two VMs.
 * @example
 * import { listVms } from '@pve/host-kvm'
 * const { host } = createHostSimulator({ ...preparedHost(), hostname: 'gpu3' })
 * console.log((await listVms(host())).map(({ name, state }) => `${name}: ${state}`)) // [ 'trainer: shut off', 'web: running' ]
 */
export const preparedHost = (): HostState => {
  const fresh = freshHost()
  const argument = ['intel_iommu=on', 'iommu=pt']
  return {
    ...fresh,
    boot: {
      ...fresh.boot,
      kernelArguments: [...fresh.boot.kernelArguments, ...argument],
      modules: [...fresh.boot.modules, 'nvidia', 'vfio', 'vfio_iommu_type1', 'vfio_pci'].sort(),
    },
    pci: fresh.pci.map((device) =>
      device.hostDriver === undefined ? device : { ...device, driver: device.hostDriver },
    ),
    packages: { ...fresh.packages, ...fresh.available },
    nvidiaVersion: '580.95.05',
    units: {
      'libvirtd.service': { isEnabled: true, isActive: true },
      'nvidia-persistenced.service': { isEnabled: true, isActive: true },
    },
    groups: { ...fresh.groups, libvirt: ['ubuntu'], kvm: ['ubuntu'] },
    processes: [
      ...fresh.processes,
      { pid: 812, command: 'nvidia-persiste', paths: ['/dev/nvidia0', '/dev/nvidia1'] },
    ],
    network: {
      ...fresh.network,
      interfaces: [
        ...fresh.network.interfaces.map((link) =>
          link.name === 'enp4s0' ? { ...link, master: 'br0', addresses: [] } : link,
        ),
        {
          name: 'br0',
          mac: '3c:ec:ef:12:34:56',
          kind: 'bridge',
          isUp: true,
          hasCarrier: true,
          mtu: 1500,
          addresses: [{ address: '192.168.10.20', prefixLength: 24, isDynamic: true }],
        },
      ],
      routes: fresh.network.routes.map((route) => ({ ...route, interface: 'br0' })),
    },
    libvirt: demoLibvirt(),
    files: {
      ...fresh.files,
      '/boot/grub/grub.cfg': file(
        grubConfig.replace('quiet splash', `quiet splash ${argument.join(' ')}`),
        0o600,
      ),
    },
  }
}

const memoryKiB = (mebibytes: number) => (mebibytes * MiB) / 1024

/** The demonstration's VMs: one runs, one is off. */
function demoLibvirt(): HostState['libvirt'] {
  const domain = (name: string, at: number, more: { readonly vcpus: number; readonly memoryMiB: number }) => {
    const uuid = `d0a1b2c3-0000-4000-8000-00000000000${at}`
    return {
      uuid,
      name,
      xml: `<domain type='kvm'>
  <name>${name}</name>
  <uuid>${uuid}</uuid>
  <memory unit='KiB'>${memoryKiB(more.memoryMiB)}</memory>
  <currentMemory unit='KiB'>${memoryKiB(more.memoryMiB)}</currentMemory>
  <vcpu placement='static'>${more.vcpus}</vcpu>
  <os firmware='efi'>
    <type arch='x86_64' machine='pc-q35-8.2'>hvm</type>
    <boot dev='hd'/>
  </os>
  <cpu mode='host-passthrough' check='none' migratable='on'/>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' discard='unmap'/>
      <source file='/var/lib/libvirt/images/${name}.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='bridge'>
      <mac address='52:54:00:00:00:0${at}'/>
      <source bridge='br0'/>
      <model type='virtio'/>
    </interface>
    <console type='pty'>
      <target type='serial' port='0'/>
    </console>
    <channel type='unix'>
      <target type='virtio' name='org.qemu.guest_agent.0'/>
    </channel>
  </devices>
</domain>
`,
      autostart: false,
      obeysShutdown: true,
      hasAgent: true,
      addresses: { [`52:54:00:00:00:0${at}`]: [`192.168.10.4${at}`] },
      snapshots: [],
      state: 'shut off' as const,
    }
  }
  const web = domain('web', 1, { vcpus: 4, memoryMiB: 8192 })
  return {
    domains: [
      { ...web, state: 'running' as const, liveXml: web.xml, autostart: true },
      domain('trainer', 2, { vcpus: 16, memoryMiB: 65536 }),
    ],
    pools: [{ name: 'default', path: '/var/lib/libvirt/images' }],
    leases: [],
  }
}
