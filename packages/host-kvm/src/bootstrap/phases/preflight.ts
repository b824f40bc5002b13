/** Whether the host is one that can be prepared. It changes nothing. */
import { formatBytes } from '@pve/core'
import type { HostFacts } from '../../facts/index.js'
import { vmsRunningHint } from '../running-vms.js'
import type { Finding, PhasePlan, Probes } from '../types.js'
import { type BootstrapWishes, isWished } from '../wishes.js'
import { enrolHint, isForVms, needsDriver, needsPackagesOfNvidia } from './nvidia/index.js'
import { note, ok, phasePlan, problem } from './phase.js'

const GiB = 1024 ** 3
/** Packages of KVM, and what apt needs beside. */
const leastFreeBytes = 4 * GiB
/** The CUDA toolkit alone takes some 8 GiB. */
const leastFreeForNvidiaBytes = 20 * GiB
/** Archives of the driver and of the CUDA toolkit, which apt keeps until they are installed, and its lists. */
const leastFreeForDownloadsOfNvidiaBytes = 6 * GiB
const leastFreeForDownloadsBytes = GiB
/** One small VM. */
const leastFreeForImagesBytes = 20 * GiB
/** With NVIDIA's modules in it; the old one stays until the new one is written. */
const leastFreeForInitrdBytes = 300 * 1024 ** 2

export function planPreflight(facts: HostFacts, wishes: BootstrapWishes, probes: Probes): PhasePlan {
  const findings = [
    systemFinding(facts, wishes),
    rootFinding(facts),
    ...diskFindings(facts, wishes),
    ...otherDiskFindings(facts, wishes),
    ...bootDiskFindings(facts, wishes),
    virtualizationFinding(facts, wishes),
    ...secureBootFindings(facts),
    ...internetFindings(probes),
    ...placeFindings(facts, wishes),
    ...userFindings(wishes, probes),
    ...vmFindings(wishes, probes),
    ...otherWishesFindings(probes),
  ]
  return phasePlan('preflight', { findings, steps: [] })
}

function systemFinding({ os, session }: HostFacts, { allowOtherOs }: BootstrapWishes): Finding {
  if (os.architecture !== 'x86_64')
    return problem({
      code: 'HOST_NOT_SUPPORTED',
      what: `The host is ${os.architecture}; what is done here is made for x86_64.`,
      hint: 'Use a host with an Intel or AMD processor.',
    })
  if (!session.hasSystemd)
    return problem({
      code: 'HOST_NOT_SUPPORTED',
      what: 'The host does not run systemd.',
      hint: 'Use the installed system of a machine, not a container.',
    })
  if (os.id === 'ubuntu' && os.versionId === '24.04')
    return ok(`${os.prettyName}, kernel ${os.kernelRelease}`)
  const what = `The host runs ${os.prettyName}; this is made for Ubuntu 24.04.`
  return allowOtherOs
    ? note(what, 'It was asked to go on all the same.')
    : problem({
        code: 'HOST_NOT_SUPPORTED',
        what,
        hint: 'Install Ubuntu 24.04, or go on at your own risk with --allow-other-os: Debian 12 and other releases of Ubuntu are near.',
      })
}

/** Commands are root's by sudo where the shell was opened so; what cannot become root never came this far. */
const rootFinding = ({ session }: HostFacts): Finding =>
  session.isRoot ? ok('Signed in as root.') : ok(`Signed in as ${session.user}, who becomes root by sudo.`)

function diskFindings(facts: HostFacts, wishes: BootstrapWishes): Finding[] {
  const { disks, packages } = facts
  const root = disks.find(({ path }) => path === '/')
  if (root === undefined) return []
  const needsNvidia = isWished(wishes, 'nvidia') && needsPackagesOfNvidia(facts, wishes)
  const needsKvm = isWished(wishes, 'kvm') && packages['libvirt-daemon-system'] === undefined
  const needed = needsNvidia ? leastFreeForNvidiaBytes : leastFreeBytes
  const free = `${formatBytes(root.freeBytes)} are free on /`
  if (root.freeBytes >= needed) return [ok(`${free}.`)]
  if (!needsKvm && !needsNvidia) return [note(`Only ${free}.`)]
  return [
    problem({
      code: 'DISK_SPACE_MISSING',
      what: `Only ${free}; the packages need ${formatBytes(needed)}.`,
      hint: 'Make room (apt-get clean, journalctl --vacuum-size=200M), or enlarge the file system.',
    }),
  ]
}

/** A /var of its own has what apt downloads and unpacks, and one for images the disks of the VMs. */
function otherDiskFindings(facts: HostFacts, wishes: BootstrapWishes): Finding[] {
  const { disks, packages } = facts
  const freeOn = (path: string) => disks.find((disk) => disk.path === path)?.freeBytes
  const needsNvidia = isWished(wishes, 'nvidia') && needsPackagesOfNvidia(facts, wishes)
  const needsKvm = isWished(wishes, 'kvm') && packages['libvirt-daemon-system'] === undefined
  const needed = needsNvidia ? leastFreeForDownloadsOfNvidiaBytes : needsKvm ? leastFreeForDownloadsBytes : 0
  const [ofVar, ofImages] = [freeOn('/var'), freeOn('/var/lib/libvirt/images')]
  return [
    ...(ofVar !== undefined && ofVar < needed
      ? [
          problem({
            code: 'DISK_SPACE_MISSING',
            what: `Only ${formatBytes(ofVar)} are free on /var; what apt downloads needs ${formatBytes(needed)}.`,
            hint: 'Make room (apt-get clean, journalctl --vacuum-size=200M), or enlarge the file system.',
          }),
        ]
      : []),
    ...(ofImages !== undefined && ofImages < leastFreeForImagesBytes
      ? [
          note(
            `Only ${formatBytes(ofImages)} are free on /var/lib/libvirt/images, where VMs have their disks.`,
            'Enlarge the file system, or make a pool of libvirt elsewhere.',
          ),
        ]
      : []),
  ]
}

/** A /boot of its own fills up with kernels, and an initrd that is cut short does not boot. */
function bootDiskFindings(facts: HostFacts, wishes: BootstrapWishes): Finding[] {
  const boot = facts.disks.find(({ path }) => path === '/boot')
  if (boot === undefined || boot.freeBytes >= leastFreeForInitrdBytes) return []
  const what = `Only ${formatBytes(boot.freeBytes)} are free on /boot; a new initrd needs ${formatBytes(leastFreeForInitrdBytes)}.`
  const hint = 'Remove kernels that are not used any more: apt-get autoremove --purge.'
  const bindsGpus =
    isWished(wishes, 'iommu') &&
    wishes.gpuMode === 'vfio' &&
    facts.gpus.some((gpu) => isForVms(gpu, wishes) && gpu.functions[0]?.driver !== 'vfio-pci')
  const needsInitrd = bindsGpus || (isWished(wishes, 'nvidia') && needsDriver(facts, wishes))
  return [needsInitrd ? problem({ code: 'DISK_SPACE_MISSING', what, hint }) : note(what, hint)]
}

function virtualizationFinding({ cpu }: HostFacts, { allowEmulation }: BootstrapWishes): Finding {
  const name = cpu.vendor === 'amd' ? 'SVM' : 'VT-x'
  if (cpu.virtualization !== undefined || cpu.hasKvmDevice) return ok(`${cpu.model} with ${name}.`)
  const what = `${cpu.model} shows no virtualisation: it has none, or the firmware hides it.`
  return allowEmulation
    ? note(what, 'It was asked to go on all the same: VMs are emulated, and slow.')
    : problem({
        code: 'VIRTUALIZATION_OFF',
        what,
        hint: `Switch ${name} (${cpu.vendor === 'amd' ? 'SVM Mode' : 'Intel Virtualization Technology'}) on in the firmware's setup. Inside a VM, its host has to pass it on.`,
      })
}

function secureBootFindings({ firmware, gpus }: HostFacts): Finding[] {
  if (firmware.secureBoot === 'unknown') return [note('Whether Secure Boot is on cannot be found out.')]
  if (firmware.secureBoot === 'off') return [ok(`Secure Boot is off (${firmware.kind}).`)]
  const isNvidia = gpus.some(({ vendor }) => vendor === 'nvidia')
  return [
    note(
      'Secure Boot is on.',
      isNvidia
        ? `NVIDIA's module has to be signed by a key that the firmware knows (MOK). ${enrolHint} Or switch Secure Boot off.`
        : undefined,
    ),
  ]
}

function internetFindings({ internet, silentServers = [] }: Probes): Finding[] {
  if (internet === undefined) return []
  if (internet === 'not reachable')
    return [
      problem({
        code: 'INTERNET_UNREACHABLE',
        what: 'Packages have to be installed, and the package mirrors do not answer.',
        hint: 'Check the network, DNS, the proxy of apt (/etc/apt/apt.conf.d) and the mirrors in /etc/apt/sources.list.d: apt-get update has to succeed.',
      }),
    ]
  if (silentServers.length === 0) return [ok('The package mirrors answer.')]
  return [
    problem({
      code: 'INTERNET_UNREACHABLE',
      what: `The package mirrors answer, but ${silentServers.join(' and ')} ${silentServers.length === 1 ? 'does' : 'do'} not, where NVIDIA's packages come from.`,
      hint: 'Let the host through to it (firewall, the proxy of apt in /etc/apt/apt.conf.d), or leave these packages out with --skip-nvidia.',
    }),
  ]
}

/** From where it is run, and what the bridge does to that. */
function placeFindings({ session, network }: HostFacts, wishes: BootstrapWishes): Finding[] {
  if (session.sshLocalAddress === undefined) return [ok('Run at the console of the host.')]
  const from = `Run over SSH from ${session.sshRemoteAddress ?? 'elsewhere'}`
  const moves = wishes.interface ?? network.primaryInterface
  const { controlInterface } = session
  // A host that has the bridge is reached by it, and nothing moves.
  const isMoved = controlInterface === moves && controlInterface !== wishes.bridge
  if (!isWished(wishes, 'bridge') || controlInterface === undefined || !isMoved)
    return [ok(`${from}${controlInterface === undefined ? '' : ` by ${controlInterface}`}.`)]
  return [
    note(
      `${from} by ${controlInterface}, which becomes a port of ${wishes.bridge}.`,
      `The host takes the old network back by itself when it cannot be reached within ${wishes.bridgeTrialSeconds} seconds.`,
    ),
  ]
}

const userFindings = ({ user }: BootstrapWishes, probes: Probes): Finding[] =>
  probes.user === 'does not exist'
    ? [
        problem({
          code: 'USER_NOT_FOUND',
          what: `There is no user ${user ?? ''} on the host.`,
          hint: 'Name one that exists, or make it first: adduser.',
        }),
      ]
    : []

/** A boot is ahead. */
function vmFindings({ reboot, force }: BootstrapWishes, { runningVms: vms = [] }: Probes): Finding[] {
  if (vms.length === 0) return []
  const what = `VMs run: ${vms.join(', ')}; the boot that is needed ends them.`
  if (reboot && !force) return [problem({ code: 'VMS_RUNNING', what, hint: vmsRunningHint })]
  return [note(what, reboot ? 'It was asked to go on all the same.' : 'Shut them down before you boot.')]
}

const otherWishesFindings = ({ otherWishes = [] }: Probes): Finding[] =>
  otherWishes.length === 0
    ? []
    : [
        note(
          `The last run was asked for something else: ${otherWishes.join('; ')}.`,
          'Give the same flags again to keep to it.',
        ),
      ]
