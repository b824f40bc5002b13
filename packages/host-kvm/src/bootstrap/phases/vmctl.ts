/** The program vmctl, and its defaults. */
import { PveError, type Step } from '@pve/core'
import type { HostFacts, NetworkFacts } from '../../facts/index.js'
import { fileStep, type HostWork, inspectFile, signalOf, standingOf } from '../../host/index.js'
import type { PhasePlan } from '../types.js'
import { type BootstrapWishes, isWished } from '../wishes.js'
import { note, ok, phasePlan, problem } from './phase.js'

const programPath = '/usr/local/bin/vmctl'
const configPath = '/etc/vmctl/config.yaml'
/** As in `engines` of package.json. */
const leastNode = [20, 19] as const

export function planVmctl({ session, network }: HostFacts, wishes: BootstrapWishes): PhasePlan {
  const { vmctl } = wishes
  if (vmctl === undefined)
    return phasePlan('vmctl', {
      findings: [
        note(
          'There is no vmctl to install.',
          'gpu-vm-bootstrap has it in itself; a program gives its bytes.',
        ),
      ],
      steps: [],
    })
  if (!isNodeGood(session.nodeVersion)) {
    const found =
      session.nodeVersion === undefined ? 'There is no Node.js' : `Node.js ${session.nodeVersion} is too old`
    return phasePlan('vmctl', {
      findings: [
        problem({
          code: 'NODE_MISSING',
          what: `${found}; vmctl needs ${leastNode.join('.')} or newer on the host.`,
          hint: 'Install it for all users (snap install node --classic, or the packages of nodejs.org), or leave this phase out with --skip-vmctl.',
        }),
      ],
      steps: [],
    })
  }
  return phasePlan('vmctl', {
    findings: [ok(`Node.js ${session.nodeVersion ?? ''} runs it.`)],
    steps: [
      fileStep({
        id: 'program',
        title: 'Install vmctl',
        path: programPath,
        content: vmctl,
        mode: 0o755,
        why: 'It runs VMs on this host.',
      }),
      configStep(bridgeOf(wishes, network)),
      checkStep,
    ],
  })
}

function isNodeGood(version: string | undefined): boolean {
  const [major = 0, minor = 0] = (version ?? '').replace(/^v/, '').split('.').map(Number)
  return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])
}

/** Undefined where there is none, and none is to be made: VMs could not be joined to it. */
const bridgeOf = (wishes: BootstrapWishes, { interfaces }: NetworkFacts): string | undefined =>
  isWished(wishes, 'bridge') || interfaces.some(({ name }) => name === wishes.bridge)
    ? wishes.bridge
    : undefined

/** It is the user's once somebody has changed it: what was changed in it stays. Ours alone is written anew. */
function configStep(bridge: string | undefined): Step<HostWork> {
  const step = fileStep({
    id: 'config',
    title: 'Write the defaults of vmctl',
    path: configPath,
    content: `# Defaults of vmctl on this host; flags and VMCTL_* variables come before them.\n${bridge === undefined ? '# There was no bridge when this was written. bridge: NAME\n' : `bridge: ${bridge}\n`}libvirtUri: qemu:///system\n`,
    why:
      bridge === undefined
        ? 'There is no bridge that VMs could be joined to.'
        : 'VMs are joined to the bridge that was made for them.',
  })
  return {
    ...step,
    async isDone(work, io) {
      const call = signalOf(io)
      if ((await inspectFile(work.host, configPath, call)).kind !== 'file') return false
      const own = work.ledger.file(configPath)
      if (own === undefined || (await standingOf(work, own, call)) !== 'ours') return true
      return (await step.isDone?.(work, io)) === true
    },
  }
}

/** Looks each time, since nothing says that what is installed was ever called. */
const checkStep: Step<HostWork> = {
  id: 'check',
  title: 'See that vmctl runs',
  isDone: async ({ host }, io) => (await callVersion({ host }, io.signal)).exitCode === 0,
  preview: () => [{ kind: 'command', text: `${programPath} --version  # See that it runs.` }],
  async run({ host }, io) {
    const { exitCode, stderr } = await callVersion({ host }, io.signal)
    if (exitCode === 0) return
    throw new PveError(
      `${programPath} does not run on ${host.shell.target}: ${stderr.trim() || `exit code ${exitCode}`}`,
      {
        code: 'VMCTL_BROKEN',
        phase: 'see that vmctl runs',
        hint: 'Call it there by hand: vmctl --version. Is node on the PATH of every user?',
      },
    )
  },
}

const callVersion = ({ host }: Pick<HostWork, 'host'>, signal: AbortSignal) =>
  host.shell.run([programPath, '--version'], { signal, accept: 'any', timeLimitMs: 60_000 })
