/** What a simulated host is made of. Data only, so that `--demo` can keep it in a file between two commands. */
import { z } from 'zod'

const pciDevice = z.object({
  /** `0000:01:00.0` */
  address: z.string(),
  vendorId: z.string(),
  deviceId: z.string(),
  classCode: z.string(),
  vendorName: z.string(),
  deviceName: z.string(),
  iommuGroup: z.number(),
  /** The host's own driver for it; undefined: it has none. */
  hostDriver: z.string().optional(),
  driver: z.string().optional(),
  driverOverride: z.string().optional(),
  isBridge: z.boolean().default(false),
  isBootVga: z.boolean().default(false),
  hasReset: z.boolean().default(true),
  /** `d3cold_allowed` and `power/control`; undefined as the kernel begins: `1`, `auto`. */
  power: z.object({ d3cold: z.string(), control: z.string() }).optional(),
  memoryRange: z.object({ start: z.number(), end: z.number() }).optional(),
  /** Nodes under /dev while its host driver has it. */
  deviceNodes: z.array(z.string()).default([]),
  networkInterfaces: z.array(z.string()).default([]),
  blockDevices: z.array(z.string()).default([]),
})

export type SimulatedPciDevice = z.infer<typeof pciDevice>

const networkInterface = z.object({
  name: z.string(),
  mac: z.string(),
  kind: z.enum(['loopback', 'ethernet', 'bridge', 'tun']),
  isUp: z.boolean().default(true),
  hasCarrier: z.boolean().default(true),
  master: z.string().optional(),
  mtu: z.number().default(1500),
  pciAddress: z.string().optional(),
  addresses: z
    .array(
      z.object({
        address: z.string(),
        prefixLength: z.number(),
        isDynamic: z.boolean().default(false),
      }),
    )
    .default([]),
})

export type SimulatedInterface = z.infer<typeof networkInterface>

const route = z.object({
  destination: z.string(),
  gateway: z.string().optional(),
  interface: z.string(),
  metric: z.number().optional(),
  protocol: z.string().default('static'),
})

const snapshot = z.object({
  name: z.string(),
  xml: z.string(),
  /** Epoch milliseconds. */
  createdAt: z.number(),
  state: z.string(),
  parent: z.string().optional(),
  isCurrent: z.boolean(),
})

const domain = z.object({
  uuid: z.string(),
  name: z.string(),
  /** The persistent definition. */
  xml: z.string(),
  /** Of a running one. */
  liveXml: z.string().optional(),
  state: z.enum(['running', 'paused', 'shut off', 'crashed']),
  autostart: z.boolean().default(false),
  /** It answers the power button. */
  obeysShutdown: z.boolean().default(true),
  /** Of each of its interfaces, by MAC. */
  addresses: z.record(z.string(), z.array(z.string())).default({}),
  hasAgent: z.boolean().default(false),
  snapshots: z.array(snapshot).default([]),
})

export type SimulatedDomain = z.infer<typeof domain>

const pool = z.object({
  name: z.string(),
  path: z.string(),
  /** Default `dir`. */
  type: z.enum(['dir', 'logical']).optional(),
  /** libvirt knows none of its volumes. */
  isStopped: z.boolean().optional(),
})

export const hostState = z.object({
  hostname: z.string(),
  /** Content of /etc/os-release is a file; this is the kernel. */
  kernelRelease: z.string(),
  cpu: z.object({
    vendorId: z.enum(['GenuineIntel', 'AuthenticAMD']),
    model: z.string(),
    flag: z.enum(['vmx', 'svm']).optional(),
    count: z.number(),
  }),
  memoryBytes: z.number(),
  freeBytes: z.number(),
  firmware: z.object({ kind: z.enum(['uefi', 'bios']), secureBoot: z.boolean(), hasIommu: z.boolean() }),
  boot: z.object({
    bootId: z.string(),
    kernelArguments: z.array(z.string()),
    modules: z.array(z.string()),
  }),
  pci: z.array(pciDevice),
  /** Installed ones, with their versions. */
  packages: z.record(z.string(), z.string()),
  /** What apt-get could install. */
  available: z.record(z.string(), z.string()),
  units: z.record(z.string(), z.object({ isEnabled: z.boolean(), isActive: z.boolean() })),
  groups: z.record(z.string(), z.array(z.string())),
  users: z.array(z.string()),
  processes: z.array(z.object({ pid: z.number(), command: z.string(), paths: z.array(z.string()) })),
  /** Of `nvidia-smi`; undefined where it is not installed. */
  nvidiaVersion: z.string().optional(),
  /** Cards that were told to stay awake without the service (`nvidia-smi -pm 1`). */
  persistenceMode: z.array(z.string()).default([]),
  network: z.object({
    interfaces: z.array(networkInterface),
    routes: z.array(route),
    nameservers: z.array(z.string()),
    /** Answer to ARP besides the host itself: address → MAC. */
    neighbours: z.record(z.string(), z.string()),
  }),
  libvirt: z.object({
    domains: z.array(domain),
    pools: z.array(pool),
    /** Leases of libvirt's own network. */
    leases: z.array(z.object({ mac: z.string(), address: z.string(), hostname: z.string().optional() })),
  }),
  /** Who signed in, and from where. */
  session: z.object({ user: z.string(), sshConnection: z.string().optional() }),
  files: z.record(
    z.string(),
    z.object({ base64: z.string(), mode: z.number(), owner: z.string().optional() }),
  ),
})

export type HostState = z.infer<typeof hostState>
