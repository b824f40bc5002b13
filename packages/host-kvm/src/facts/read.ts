/** Reads a host: the one place where facts come from. */
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { deviceFacts } from './gpu.js'
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
import type { DeviceFacts, HostFacts, NetworkFacts, RebootFacts } from './types.js'

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
  return {
    os: answers.of(osSection),
    cpu: answers.of(cpuSection),
    firmware: answers.of(firmwareSection),
    memoryBytes: answers.of(memorySection),
    disks: answers.of(disksSection),
    boot: answers.of(bootSection),
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
    reboot: rebootOf(answers.of(rebootSection), devices),
  }
}

/** Its PCI devices and GPUs, with who uses them: one command. */
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

/** A module that was replaced on disk runs in its old version until the next boot. */
function rebootOf(
  asked: RebootFacts,
  { nvidia: { loadedVersion, installedVersion } }: DeviceFacts,
): RebootFacts {
  if (loadedVersion === undefined || installedVersion === undefined || loadedVersion === installedVersion)
    return asked
  return {
    isOwed: true,
    reasons: [
      ...asked.reasons,
      `NVIDIA's driver ${loadedVersion} is loaded, and ${installedVersion} is installed.`,
    ],
  }
}
