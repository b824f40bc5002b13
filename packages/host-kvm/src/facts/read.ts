/** Reads a host: the one place where facts come from. */
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { deviceFacts, isFromBoot, returnReason } from './gpu.js'
import { framebufferSection, holdersSection } from './holders.js'
import { networkSection } from './network.js'
import { nvidiaSection } from './nvidia.js'
import { packagesSection } from './packages.js'
import { pciSection } from './pci.js'
import { type Answers, readSections, type Section } from './probe.js'
import { libvirtSection, rootSessionSection, sessionOf, signInScript } from './services.js'
import {
  bootSection,
  cpuSection,
  disksSection,
  firmwareSection,
  memorySection,
  osSection,
  rebootSection,
} from './system.js'
import type { BootFacts, DeviceFacts, HostFacts, NetworkFacts, RebootFacts } from './types.js'

/** As `localShell` calls itself. */
const localTarget = 'this machine'

const deviceSections: readonly Section<unknown>[] = [
  pciSection,
  holdersSection,
  framebufferSection,
  nvidiaSection,
]

/** Every section there is, in the order in which they are asked. */
export const allSections: readonly Section<unknown>[] = [
  osSection,
  cpuSection,
  firmwareSection,
  memorySection,
  disksSection,
  bootSection,
  rebootSection,
  ...deviceSections,
  networkSection,
  packagesSection,
  libvirtSection,
  rootSessionSection,
]

/**
 * Everything that is known of a host: two commands.
 * @throws CommandError, ConnectionError, PveError FACTS_UNREADABLE
 * @example
 * const { os, gpus, iommu } = await readHostFacts(host)
 * console.log(os.prettyName, iommu.isOn, gpus.map(({ name }) => name))
 * // Ubuntu 24.04.3 LTS true [ 'NVIDIA Corporation AD102 [GeForce RTX 4090]', … ]
 */
export async function readHostFacts(host: Host, options: HostCallOptions = {}): Promise<HostFacts> {
  const [answers, signIn] = await Promise.all([
    readSections(host, allSections, options),
    host.shell.run(['sh', '-c', signInScript], {
      sudo: false,
      phase: `look at ${host.shell.target}`,
      ...signalOf(options),
    }),
  ])
  const network = answers.of(networkSection)
  const devices = devicesOf(answers)
  const boot = answers.of(bootSection)
  return {
    os: answers.of(osSection),
    cpu: answers.of(cpuSection),
    firmware: answers.of(firmwareSection),
    memoryBytes: answers.of(memorySection),
    disks: answers.of(disksSection),
    boot,
    ...devices,
    network,
    libvirt: answers.of(libvirtSection),
    packages: answers.of(packagesSection),
    session: sessionOf({
      signIn: signIn.stdout,
      root: answers.of(rootSessionSection),
      interfaces: network.interfaces,
      isLocal: host.shell.target === localTarget,
    }),
    reboot: rebootOf(answers.of(rebootSection), devices, boot),
  }
}

/**
 * Its PCI devices and GPUs, with who uses them: one command.
 * @throws as readHostFacts
 */
export async function readDeviceFacts(host: Host, options: HostCallOptions = {}): Promise<DeviceFacts> {
  return devicesOf(await readSections(host, deviceSections, options))
}

/** Its interfaces, routes and netplan's files: one command. */
export async function readNetworkFacts(host: Host, options: HostCallOptions = {}): Promise<NetworkFacts> {
  return (await readSections(host, [networkSection], options)).of(networkSection)
}

const devicesOf = (answers: Answers): DeviceFacts =>
  deviceFacts({
    pci: answers.of(pciSection),
    holders: answers.of(holdersSection),
    framebuffer: answers.of(framebufferSection),
    nvidia: answers.of(nvidiaSection),
  })

/**
 * A module that was replaced on disk runs in its old version until the next boot, and what binds a card at boot is not asked
 * again before it.
 */
function rebootOf(
  asked: RebootFacts,
  { nvidia: { loadedVersion, installedVersion }, gpus }: DeviceFacts,
  boot: BootFacts,
): RebootFacts {
  const returning = gpus.filter(
    (gpu) =>
      isFromBoot(gpu, boot) && !gpu.functions.some(({ address }) => boot.boundAtNextBoot.includes(address)),
  )
  const reasons = [
    ...asked.reasons,
    ...(loadedVersion === undefined || installedVersion === undefined || loadedVersion === installedVersion
      ? []
      : [`NVIDIA's driver ${loadedVersion} is loaded, and ${installedVersion} is installed.`]),
    ...(returning.length === 0 ? [] : [returnReason(returning)]),
  ]
  return { isOwed: asked.isOwed || reasons.length > 0, reasons }
}
