/** What is known of a host once it was read. Data only: everything that is decided is decided from this. */

/** What is known of its devices, without the rest. */
export interface DeviceFacts {
  readonly iommu: IommuFacts
  /** In the order of their addresses. */
  readonly pciDevices: readonly PciDevice[]
  readonly gpus: readonly Gpu[]
  readonly nvidia: NvidiaFacts
}

export interface HostFacts extends DeviceFacts {
  readonly os: OsFacts
  readonly cpu: CpuFacts
  readonly firmware: FirmwareFacts
  readonly memoryBytes: number
  readonly disks: readonly DiskFacts[]
  readonly boot: BootFacts
  readonly network: NetworkFacts
  readonly libvirt: LibvirtFacts
  /** Those of `packagesOfInterest` that are installed, with their versions. */
  readonly packages: Readonly<Record<string, string>>
  readonly session: SessionFacts
  readonly reboot: RebootFacts
}

export interface OsFacts {
  /** `ubuntu`, `debian`: ID of /etc/os-release. */
  readonly id: string
  /** `24.04`; empty for a rolling release. */
  readonly versionId: string
  readonly codename: string
  readonly prettyName: string
  readonly hostname: string
  /** `uname -r`. */
  readonly kernelRelease: string
  /** `x86_64`. */
  readonly architecture: string
}

export interface CpuFacts {
  readonly vendor: 'intel' | 'amd' | 'other'
  readonly model: string
  readonly count: number
  /** The flag of the CPU for virtualisation; undefined when it has none, or the firmware hides it. */
  readonly virtualization?: 'vmx' | 'svm'
  /** /dev/kvm is there: virtualisation is on in CPU, firmware and kernel. */
  readonly hasKvmDevice: boolean
}

export interface FirmwareFacts {
  readonly kind: 'uefi' | 'bios'
  readonly secureBoot: 'on' | 'off' | 'unknown'
}

export interface DiskFacts {
  /** Mount point: `/`, `/var/lib/libvirt/images`. */
  readonly path: string
  readonly freeBytes: number
  readonly sizeBytes: number
}

export interface BootFacts {
  /** Of the running kernel: /proc/cmdline, split. */
  readonly kernelArguments: readonly string[]
  /** Arguments of the first entry's `linux` line in /boot/grub/grub.cfg: those of the next boot. Empty without GRUB. */
  readonly nextKernelArguments: readonly string[]
  readonly hasGrub: boolean
  readonly hasInitramfsTools: boolean
  /** Loaded modules and those that are part of the kernel, with underscores (`vfio_pci`). */
  readonly modules: readonly string[]
  /** /proc/sys/kernel/random/boot_id. */
  readonly bootId: string
  /** Addresses of functions that gpu-vm-bootstrap's part of the initramfs gave to vfio-pci in this boot. */
  readonly boundAtBoot: readonly string[]
  /** Those that it is to give to vfio-pci in the next one. */
  readonly boundAtNextBoot: readonly string[]
}

export interface IommuFacts {
  /** An IOMMU is at work: /sys/class/iommu is not empty. */
  readonly isOn: boolean
  /** `dmar0`, `ivhd0`. */
  readonly units: readonly string[]
  readonly groups: readonly IommuGroup[]
}

export interface IommuGroup {
  readonly number: number
  /** Addresses of all its devices, bridges among them. */
  readonly members: readonly string[]
}

export interface PciDevice {
  /** `0000:01:00.0` */
  readonly address: string
  /** Four lower-case hexadecimal digits. */
  readonly vendorId: string
  readonly deviceId: string
  /** Six hexadecimal digits: class, subclass, interface (`030000` is a VGA controller). */
  readonly classCode: string
  /** As lspci calls vendor and device; the ids where it does not know them. */
  readonly name: string
  readonly driver?: string
  /** Told of devices that `vfio-pci` has. */
  readonly driverOverride?: string
  readonly iommuGroup?: number
  /** It has a bus of its own behind it (`pci_bus`). */
  readonly isBridge: boolean
  /** The firmware shows its screen there. */
  readonly isBootVga: boolean
  /** The kernel knows a way to reset it. */
  readonly hasReset: boolean
  /** First and last byte of each memory window, as the kernel's `resource` file says. */
  readonly memoryRanges: readonly MemoryRange[]
  /** Its nodes: `/dev/dri/card0`, `/dev/nvidia0`, `/dev/snd/controlC0`. */
  readonly deviceNodes: readonly string[]
  /** Interfaces of a NIC. */
  readonly networkInterfaces: readonly string[]
  /** Block devices of a controller: `sda`, `nvme0n1`. */
  readonly blockDevices: readonly string[]
}

export interface MemoryRange {
  readonly start: number
  readonly end: number
}

export interface Gpu {
  /** Of its display function: `0000:01:00.0`. */
  readonly address: string
  readonly name: string
  readonly vendor: 'nvidia' | 'amd' | 'intel' | 'other'
  /** All functions of its slot, its display function first: audio, USB, serial. */
  readonly functions: readonly PciDevice[]
  readonly iommuGroup?: number
  /** Of its groups, without bridges and without its own functions: what could not stay with the host. */
  readonly othersInGroup: readonly PciDevice[]
  /** Why it is the screen of this boot; undefined when it is not. */
  readonly bootDisplay?: 'boot-vga' | 'framebuffer'
  /** Processes that hold one of its nodes. */
  readonly holders: readonly DeviceHolder[]
  readonly nvidia?: NvidiaGpu
}

export interface DeviceHolder {
  readonly pid: number
  readonly command: string
  /** The node that it holds. */
  readonly path: string
}

/** What NVIDIA's driver says of a card that it drives. */
export interface NvidiaGpu {
  readonly uuid?: string
  readonly minor?: number
  readonly driverVersion?: string
  readonly memoryBytes?: number
  readonly mig: 'enabled' | 'disabled' | 'not supported' | 'unknown'
  readonly vgpu: 'none' | 'host' | 'guest' | 'passthrough' | 'unknown'
  readonly persistence?: boolean
}

export interface NvidiaFacts {
  /** Of the loaded module, /proc/driver/nvidia/version. */
  readonly loadedVersion?: string
  /** Of the module on disk for the running kernel (`modinfo -F version nvidia`). */
  readonly installedVersion?: string
  /** What nvidia-smi answered. */
  readonly smi: 'works' | 'fails' | 'not installed'
  /** Its words when it fails. */
  readonly smiMessage?: string
  /** nvidia-persistenced runs. */
  readonly isPersistenceRunning: boolean
  /** A move stopped nvidia-persistenced, and was cut off before it could start it again. */
  readonly isPersistenceOwed: boolean
}

export interface NetworkFacts {
  readonly interfaces: readonly NetworkInterface[]
  /** Of the main table, both families. */
  readonly routes: readonly Route[]
  readonly nameservers: readonly string[]
  readonly searchDomains: readonly string[]
  /** Carries the default route with the lowest metric. */
  readonly primaryInterface?: string
  /** In the order in which netplan reads them; a file of /run hides one of the same name in /etc. */
  readonly netplanFiles: readonly NetplanFile[]
  /** `networkd`, `NetworkManager`; undefined without netplan. */
  readonly renderer?: string
  readonly hasNetplan: boolean
}

export interface NetworkInterface {
  readonly name: string
  /** Lower case. */
  readonly mac: string
  readonly kind: 'ethernet' | 'bridge' | 'bond' | 'vlan' | 'wireless' | 'loopback' | 'virtual'
  readonly isUp: boolean
  readonly hasCarrier: boolean
  /** The bridge or bond that it is a port of. */
  readonly master?: string
  readonly mtu: number
  readonly addresses: readonly InterfaceAddress[]
  readonly pciAddress?: string
}

export interface InterfaceAddress {
  readonly family: 4 | 6
  readonly address: string
  readonly prefixLength: number
  /** Of a lease or a router advertisement. */
  readonly isDynamic: boolean
  readonly isLinkLocal: boolean
}

export interface Route {
  readonly family: 4 | 6
  /** `default` or a network with its prefix length. */
  readonly destination: string
  readonly gateway?: string
  readonly interface: string
  readonly metric?: number
  /** `dhcp`, `static`, `kernel`, `ra`. */
  readonly protocol: string
}

export interface NetplanFile {
  readonly path: string
  readonly content: string
  /** Permission bits. */
  readonly mode: number
}

export interface LibvirtFacts {
  /** Of the daemon, `9.0.0`; undefined when it does not answer. */
  readonly version?: string
  readonly isInstalled: boolean
  /** The service or its socket is enabled. */
  readonly isEnabled: boolean
  readonly isRunning: boolean
  /** Why it does not answer. */
  readonly message?: string
  /** Members of the groups `libvirt` and `kvm`. */
  readonly groupMembers: Readonly<Record<'libvirt' | 'kvm', readonly string[]>>
}

/** Who works on the host, and from where. */
export interface SessionFacts {
  /** Who signed in: of `sudo`, else who runs the commands. */
  readonly user: string
  readonly isRoot: boolean
  /** The host's own address of the SSH connection; undefined at the console. */
  readonly sshLocalAddress?: string
  readonly sshRemoteAddress?: string
  /** The interface that carries that connection. */
  readonly controlInterface?: string
  /** The program runs on the host itself, and has no other way to it. */
  readonly isLocal: boolean
  readonly hasSystemd: boolean
  /** `v20.20.2` of `node` on root's PATH. */
  readonly nodeVersion?: string
}

export interface RebootFacts {
  readonly isOwed: boolean
  /** Sentences for people. */
  readonly reasons: readonly string[]
}
