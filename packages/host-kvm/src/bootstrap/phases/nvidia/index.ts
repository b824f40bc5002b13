/** NVIDIA's driver, CUDA and what containers need, for the GPUs that the host itself uses. */
import type { Step } from '@pve/core'
import type { Gpu, HostFacts } from '../../../facts/index.js'
import { fileStep, type HostWork } from '../../../host/index.js'
import { installStep } from '../../apt.js'
import type { Finding, PhasePlan } from '../../types.js'
import type { BootstrapWishes } from '../../wishes.js'
import { note, ok, phasePlan, problem } from '../phase.js'
import { dockerSteps } from './docker.js'
import {
  cudaIndexOf,
  cudaRepositoryOf,
  cudaRepositoryStep,
  toolkitKeyUrl,
  toolkitRepositorySteps,
} from './repositories.js'

export function planNvidia(facts: HostFacts, wishes: BootstrapWishes): PhasePlan {
  const cards = facts.gpus.filter(({ vendor }) => vendor === 'nvidia')
  if (cards.length === 0)
    return phasePlan('nvidia', { findings: [ok('There is no NVIDIA GPU: nothing to do.')], steps: [] })
  const forHost = cards.filter((card) => !isForVms(card, wishes))
  const { packages } = facts
  if (forHost.length === 0) {
    const what = 'All NVIDIA GPUs are for VMs: the host needs no driver.'
    return phasePlan('nvidia', { findings: [ok(what)], steps: [] })
  }
  const repository = cudaRepositoryOf(facts.os)
  const driver = driverOf(facts)
  if (repository === undefined && driver === undefined) {
    return phasePlan('nvidia', {
      findings: [
        problem({
          code: 'HOST_NOT_SUPPORTED',
          what: `NVIDIA has no packages for ${facts.os.prettyName}.`,
          hint: 'Install Ubuntu 24.04, or leave this phase out with --skip-nvidia.',
        }),
      ],
      steps: [],
    })
  }
  const installsDriver = driver === undefined
  // Without NVIDIA's repository there is no package of that name.
  const installsToolkit =
    wishes.cudaToolkit &&
    packages['cuda-toolkit'] === undefined &&
    (repository !== undefined || packages['cuda-drivers'] !== undefined)
  const needsRepository =
    (installsDriver || (installsToolkit && packages['cuda-drivers'] === undefined)) &&
    packages['cuda-keyring'] === undefined
  const install = [
    ...(repository !== undefined && needsRepository ? [cudaRepositoryStep(repository)] : []),
    ...(installsDriver ? [driverStep(facts)] : []),
    ...(installsToolkit ? [toolkitStep()] : []),
    ...(packages['nvidia-container-toolkit'] === undefined
      ? [...toolkitRepositorySteps(), containerStep()]
      : []),
  ]
  return phasePlan('nvidia', {
    findings: findingsOf(facts, cards, forHost),
    steps: [
      ...install,
      ...(wishes.cudaToolkit ? [pathStep()] : []),
      ...(packages['unattended-upgrades'] === undefined ? [] : [holdStep()]),
      ...dockerSteps(facts),
    ],
    rebootReasons: rebootReasonsOf(facts),
    needsInternet: install.length > 0,
    downloads: [
      ...(repository !== undefined && (installsDriver || installsToolkit) ? [cudaIndexOf(repository)] : []),
      ...(packages['nvidia-container-toolkit'] === undefined ? [toolkitKeyUrl] : []),
    ],
  })
}

/** Bound to vfio-pci at each boot. */
export const isForVms = ({ address, bootDisplay }: Gpu, { gpuMode, gpus }: BootstrapWishes): boolean =>
  gpuMode === 'vfio' && (gpus === undefined ? bootDisplay === undefined : gpus.includes(address))

interface Driver {
  readonly name: string
  readonly isOurs: boolean
}

/** Whichever is there: NVIDIA's packages, those of the distribution, or what NVIDIA's own installer has left. */
function driverOf({ packages, nvidia }: HostFacts): Driver | undefined {
  const own = packages['cuda-drivers']
  if (own !== undefined) return { name: `cuda-drivers ${own}`, isOurs: true }
  const named = Object.entries(packages).find(([name]) =>
    /^(nvidia-driver(-\d[\w-]*)?|nvidia-headless-\d[\w-]*|cuda-drivers-\d+|nvidia-open(-\d+)?)$/.test(name),
  )
  if (named !== undefined) return { name: named.join(' '), isOurs: false }
  const version = nvidia.loadedVersion ?? nvidia.installedVersion
  return version === undefined ? undefined : { name: `a driver ${version} of no package`, isOurs: false }
}

/** The host uses a card of NVIDIA's, and has no driver for it. */
export const needsDriver = (facts: HostFacts, wishes: BootstrapWishes): boolean =>
  facts.gpus.some((gpu) => gpu.vendor === 'nvidia' && !isForVms(gpu, wishes)) && driverOf(facts) === undefined

/** Several GB are to be installed. */
export const needsPackagesOfNvidia = (facts: HostFacts, wishes: BootstrapWishes): boolean =>
  needsDriver(facts, wishes) ||
  (wishes.cudaToolkit &&
    facts.packages['cuda-toolkit'] === undefined &&
    facts.gpus.some((gpu) => gpu.vendor === 'nvidia' && !isForVms(gpu, wishes)))

/** The module is built for each kernel that has its headers; packages of kernels and of headers have names alike. */
function headersOf({ os, packages }: HostFacts): readonly string[] {
  const kernels = Object.keys(packages).flatMap(
    (name) => /^linux-image-(?:unsigned-)?(.+)$/.exec(name)?.[1] ?? [],
  )
  return [...new Set([os.kernelRelease, ...kernels])].map((kernel) => `linux-headers-${kernel}`)
}

function driverStep(facts: HostFacts): Step<HostWork> {
  const headers = headersOf(facts)
  return installStep({
    id: 'driver',
    title: "Install NVIDIA's driver",
    names: [...headers, 'cuda-drivers'],
    // A kernel of one's own brings them in another way.
    optional: headers,
    why: 'The host uses its GPUs by it; its modules are built for every kernel that is installed.',
  })
}

/** With Secure Boot. */
export const enrolHint =
  'Once the driver is installed, run mokutil --import /var/lib/shim-signed/mok/MOK.der, which asks for a password; at the next boot the console asks for the same one, and enrols the key.'

const toolkitStep = () =>
  installStep({
    id: 'cuda-toolkit',
    title: 'Install the CUDA toolkit',
    names: ['cuda-toolkit'],
    why: 'The compiler nvcc and the libraries of CUDA.',
  })

const containerStep = () =>
  installStep({
    id: 'container-toolkit',
    title: 'Install the NVIDIA container toolkit',
    names: ['nvidia-container-toolkit'],
    why: 'Containers reach the GPUs by it.',
  })

const pathStep = () =>
  fileStep({
    id: 'path',
    title: 'Put CUDA on the PATH',
    path: '/etc/profile.d/gpu-vm-bootstrap-cuda.sh',
    content: `# Of gpu-vm-bootstrap.
if [ -d /usr/local/cuda/bin ]; then
  case ":$PATH:" in
    *:/usr/local/cuda/bin:*) ;;
    *) export PATH="/usr/local/cuda/bin:$PATH" ;;
  esac
fi
`,
    why: 'nvcc is found by its name after the next sign-in.',
  })

const holdStep = () =>
  fileStep({
    id: 'unattended-upgrades',
    title: 'Keep the driver out of unattended upgrades',
    path: '/etc/apt/apt.conf.d/52gpu-vm-bootstrap',
    content: `// Of gpu-vm-bootstrap: a driver that is replaced while it is loaded fails until the next boot.
Unattended-Upgrade::Package-Blacklist {
  "nvidia-";
  "libnvidia-";
  "cuda-";
  "libcuda";
};
`,
    why: 'A driver that is replaced while it is loaded fails until the next boot.',
  })

function findingsOf(facts: HostFacts, cards: readonly Gpu[], forHost: readonly Gpu[]): Finding[] {
  const { nvidia, firmware } = facts
  const driver = driverOf(facts)
  return [
    ok(cards.map(({ address, name }) => `${address} ${name}`).join('; ')),
    driver === undefined
      ? note("NVIDIA's driver is not installed.")
      : driver.isOurs
        ? ok(`${driver.name} is installed.`)
        : note(`${driver.name} is installed: it is kept as it is.`),
    ...healthFindings(facts, forHost),
    ...(firmware.secureBoot === 'on' && nvidia.loadedVersion === undefined
      ? [note('Secure Boot is on: the firmware has to know the key that signs the module (MOK).', enrolHint)]
      : []),
  ]
}

/** A boot that is ahead may mend it; what is left after that is a problem. */
function healthFindings(facts: HostFacts, forHost: readonly Gpu[]): Finding[] {
  const { nvidia, os, packages, reboot } = facts
  const { installedVersion, loadedVersion, smi, smiMessage = 'no reason given' } = nvidia
  if (driverOf(facts) === undefined) return []
  if (smi === 'works') return [ok(`nvidia-smi answers; driver ${loadedVersion ?? 'unknown'}.`)]
  if (installedVersion === undefined && loadedVersion === undefined) {
    const what = `NVIDIA's module is not there for the kernel ${os.kernelRelease}.`
    const headers = `linux-headers-${os.kernelRelease}`
    const hint =
      packages[headers] === undefined
        ? `Install the headers of that kernel (apt-get install ${headers}): the module is built then; dkms status shows it.`
        : 'Was it built? dkms status, and /var/lib/dkms/nvidia/*/build/make.log, say why not.'
    return [reboot.isOwed ? note(what, hint) : problem({ code: 'NVIDIA_DRIVER_FAILS', what, hint })]
  }
  // Cards that VMs have now do not answer the host.
  const isAnyHere = forHost.some(({ functions }) => functions[0]?.driver !== 'vfio-pci')
  const isLoaded = loadedVersion !== undefined && (installedVersion ?? loadedVersion) === loadedVersion
  if (smi === 'not installed' || !isAnyHere) return []
  const what = `nvidia-smi fails: ${smiMessage}`
  if (!isLoaded) return [note(what)]
  return [
    problem({
      code: 'NVIDIA_DRIVER_FAILS',
      what,
      hint: 'The log of the kernel says more: journalctl -k | grep -iE "nvrm|nvidia". A card may have to be reset by a cold start.',
    }),
  ]
}

/** The module in the kernel has to be the one on the disk. */
function rebootReasonsOf(facts: HostFacts): string[] {
  const { nvidia, boot, reboot } = facts
  const { installedVersion, loadedVersion } = nvidia
  if (driverOf(facts) === undefined) {
    return boot.modules.includes('nouveau')
      ? ["NVIDIA's driver takes the place of nouveau, which has the GPUs now."]
      : ["NVIDIA's driver has to be loaded."]
  }
  if (installedVersion === undefined) {
    return loadedVersion === undefined && reboot.isOwed
      ? ["NVIDIA's driver is not there for this kernel; another one may be booted next."]
      : []
  }
  if (installedVersion === loadedVersion) return []
  return loadedVersion === undefined
    ? [`NVIDIA's driver ${installedVersion} is installed and not loaded.`]
    : [`NVIDIA's driver ${installedVersion} is installed, and ${loadedVersion} is loaded.`]
}
