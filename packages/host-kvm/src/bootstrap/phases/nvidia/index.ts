/** NVIDIA's driver, CUDA and what containers need, for the GPUs that the host itself uses. */
import type { Step } from '@pve/core'
import type { Gpu, HostFacts } from '../../../facts/index.js'
import { fileStep, type HostWork } from '../../../host/index.js'
import { installStep } from '../../apt.js'
import type { Finding, PhasePlan } from '../../types.js'
import type { BootstrapWishes } from '../../wishes.js'
import { note, ok, phasePlan, problem } from '../phase.js'
import { dockerSteps } from './docker.js'
import { cudaRepositoryOf, cudaRepositoryStep, toolkitRepositorySteps } from './repositories.js'

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
  if (repository === undefined && packages['cuda-drivers'] === undefined) {
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
  const install = [
    ...(repository === undefined || packages['cuda-drivers'] !== undefined
      ? []
      : driverSteps(facts, repository)),
    ...(wishes.cudaToolkit && packages['cuda-toolkit'] === undefined ? [toolkitStep()] : []),
    ...(packages['nvidia-container-toolkit'] === undefined
      ? [...toolkitRepositorySteps(), containerStep()]
      : []),
  ]
  return phasePlan('nvidia', {
    findings: findingsOf(facts, cards),
    steps: [
      ...install,
      ...(wishes.cudaToolkit ? [pathStep()] : []),
      ...(packages['unattended-upgrades'] === undefined ? [] : [holdStep()]),
      ...dockerSteps(facts),
    ],
    rebootReasons: rebootReasonsOf(facts),
    needsInternet: install.length > 0,
  })
}

/** Bound to vfio-pci at each boot. */
const isForVms = ({ address, bootDisplay }: Gpu, { gpuMode, gpus }: BootstrapWishes): boolean =>
  gpuMode === 'vfio' && (gpus === undefined ? bootDisplay === undefined : gpus.includes(address))

const driverSteps = ({ os, packages }: HostFacts, repository: string): Step<HostWork>[] => {
  const headers = `linux-headers-${os.kernelRelease}`
  return [
    ...(packages['cuda-keyring'] === undefined ? [cudaRepositoryStep(repository)] : []),
    installStep({
      id: 'driver',
      title: "Install NVIDIA's driver",
      names: [headers, 'cuda-drivers'],
      // A kernel of one's own brings them in another way.
      optional: [headers],
      why: 'The host uses its GPUs by it; its modules are built for the running kernel.',
    }),
  ]
}

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

function findingsOf(facts: HostFacts, cards: readonly Gpu[]): Finding[] {
  const { nvidia, firmware, packages } = facts
  return [
    ok(cards.map(({ address, name }) => `${address} ${name}`).join('; ')),
    packages['cuda-drivers'] === undefined
      ? note("NVIDIA's driver is not installed.")
      : ok(`cuda-drivers ${packages['cuda-drivers']} is installed.`),
    ...(packages['cuda-drivers'] !== undefined && nvidia.installedVersion === undefined
      ? [
          note(
            `NVIDIA's module is not there for the kernel ${facts.os.kernelRelease}.`,
            'Was it built? dkms status, and /var/lib/dkms/nvidia/*/build/make.log, say why not.',
          ),
        ]
      : []),
    ...(nvidia.smi === 'works'
      ? [ok(`nvidia-smi answers; driver ${nvidia.loadedVersion ?? 'unknown'}.`)]
      : nvidia.smi === 'fails'
        ? [note(`nvidia-smi fails: ${nvidia.smiMessage ?? 'no reason given'}`)]
        : []),
    ...(firmware.secureBoot === 'on' && nvidia.loadedVersion === undefined
      ? [
          note(
            'Secure Boot is on: the firmware has to know the key that signs the module.',
            'Choose a password when it is asked for, and at the next boot enrol the key at the console (MOK): mokutil --import /var/lib/shim-signed/mok/MOK.der.',
          ),
        ]
      : []),
  ]
}

/** The module in the kernel has to be the one on the disk. */
function rebootReasonsOf({ nvidia, packages, boot }: HostFacts): string[] {
  const { installedVersion, loadedVersion } = nvidia
  if (packages['cuda-drivers'] === undefined) {
    return boot.modules.includes('nouveau')
      ? ["NVIDIA's driver takes the place of nouveau, which has the GPUs now."]
      : ["NVIDIA's driver has to be loaded."]
  }
  if (installedVersion === undefined || installedVersion === loadedVersion) return []
  return loadedVersion === undefined
    ? [`NVIDIA's driver ${installedVersion} is installed and not loaded.`]
    : [`NVIDIA's driver ${installedVersion} is installed, and ${loadedVersion} is loaded.`]
}
