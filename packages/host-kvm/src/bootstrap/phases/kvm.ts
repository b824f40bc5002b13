/** QEMU and libvirt, at work and open to who runs VMs. */
import { PveError, type Step } from '@pve/core'
import type { HostFacts } from '../../facts/index.js'
import {
  commandPreview,
  commandStep,
  type Host,
  type HostCallOptions,
  type HostWork,
  signalOf,
} from '../../host/index.js'
import { installStep } from '../apt.js'
import type { Finding, PhasePlan } from '../types.js'
import type { BootstrapWishes } from '../wishes.js'
import { note, ok, phasePlan } from './phase.js'

const wanted = [
  'qemu-system-x86',
  'qemu-utils',
  'libvirt-daemon-system',
  'libvirt-clients',
  'virtinst',
  'ovmf',
  'swtpm',
  'swtpm-tools',
] as const

export function planKvm(facts: HostFacts, wishes: BootstrapWishes): PhasePlan {
  const { packages, libvirt } = facts
  const isUbuntu = facts.os.id === 'ubuntu'
  const missing = wanted.filter((name) => packages[name] === undefined)
  const steps: Step<HostWork>[] = []
  if (missing.length > 0) {
    // kvm-ok comes along where there is more to install; its absence alone is no reason to.
    const optional = isUbuntu && packages['cpu-checker'] === undefined ? ['cpu-checker'] : []
    steps.push(
      installStep({
        id: 'packages',
        title: 'Install QEMU and libvirt',
        names: [...missing, ...optional],
        optional,
        why: 'QEMU runs VMs, libvirt looks after them; OVMF is their UEFI, swtpm their TPM.',
      }),
    )
  }
  const module = moduleStep(facts)
  if (module) steps.push(module)
  const willHaveCheck = packages['cpu-checker'] !== undefined || (isUbuntu && missing.length > 0)
  if (willHaveCheck && facts.cpu.virtualization !== undefined && !wishes.allowEmulation)
    steps.push(checkStep())
  if (!libvirt.isEnabled || !libvirt.isRunning) steps.push(serviceStep(facts))
  for (const group of ['libvirt', 'kvm'] as const) {
    const user = userOf(facts, wishes)
    if (user !== undefined && !libvirt.groupMembers[group].includes(user)) steps.push(groupStep(user, group))
  }
  return phasePlan('kvm', {
    findings: findingsOf(facts, wishes, missing),
    steps,
    needsInternet: missing.length > 0,
  })
}

/** Root needs no group. */
const userOf = ({ session }: HostFacts, { user = session.user }: BootstrapWishes): string | undefined =>
  user === 'root' ? undefined : user

const moduleOf = ({ cpu }: HostFacts) => (cpu.vendor === 'amd' ? 'kvm_amd' : 'kvm_intel')

/** Where the CPU can do it, the module is loaded at each boot by itself; here it is only missing now. */
function moduleStep(facts: HostFacts): Step<HostWork> | undefined {
  const name = moduleOf(facts)
  if (facts.cpu.virtualization === undefined || facts.cpu.hasKvmDevice) return undefined
  return commandStep({
    id: 'module',
    title: `Load ${name}`,
    argv: ['modprobe', name],
    why: 'Without /dev/kvm VMs are emulated. It fails where the firmware has virtualisation locked.',
  })
}

/** It knows reasons that the flags of the processor do not tell: a firmware that has locked it. It changes nothing. */
function checkStep(): Step<HostWork> {
  const argv = ['/usr/sbin/kvm-ok'] as const
  const title = 'See that KVM can be used'
  // 127: the release has no such package, and there is nobody to ask.
  const check = async ({ shell }: Host, options: HostCallOptions) =>
    await shell.run(argv, { ...options, phase: title, accept: 'any' })
  return {
    id: 'kvm-ok',
    title,
    isDone: async ({ host }, io) => (await check(host, signalOf(io))).exitCode === 0,
    preview: () => [commandPreview(argv, 'It says whether QEMU can use /dev/kvm, and if not, why.')],
    async run({ host }, io) {
      const { exitCode, stdout, stderr } = await check(host, signalOf(io))
      if (exitCode === 0 || exitCode === 127) return
      const words = `${stdout}\n${stderr}`
        .split('\n')
        .map((line) => line.replace(/^INFO: */, '').trim())
        .filter((line) => line !== '')
      throw new PveError(`KVM cannot be used on ${host.shell.target}: ${words.join(' ')}`, {
        code: 'KVM_UNUSABLE',
        phase: title,
        hint: "Switch virtualisation on in the firmware's setup and start the host from cold, or go on with emulated VMs: --allow-emulation.",
      })
    },
  }
}

function serviceStep({ libvirt }: HostFacts): Step<HostWork> {
  const argv = ['systemctl', 'enable', '--now', 'libvirtd.service'] as const
  return commandStep({
    id: 'service',
    title: 'Have libvirt run, now and after each boot',
    argv,
    why: 'VMs are started and watched by libvirtd.',
    isDone: async ({ shell }, options) => {
      const ask = async (verb: string) => {
        const { exitCode } = await shell.run(['systemctl', verb, '--quiet', 'libvirtd.service'], {
          ...options,
          accept: 'any',
        })
        return exitCode === 0
      }
      return (await ask('is-enabled')) && (await ask('is-active'))
    },
    // Its package enables it; only what was there and switched off is switched off again.
    ...(libvirt.isInstalled && {
      undo: {
        argv: libvirt.isRunning
          ? (['systemctl', 'disable', 'libvirtd.service'] as const)
          : (['systemctl', 'disable', '--now', 'libvirtd.service'] as const),
      },
    }),
  })
}

/** gpasswd: `0` done, `3` not a member (for the undo). */
function groupStep(user: string, group: string): Step<HostWork> {
  return commandStep({
    id: `group-${group}`,
    title: `Put ${user} into the group ${group}`,
    argv: ['gpasswd', '--add', user, group],
    why: group === 'libvirt' ? 'Who is in it runs VMs without sudo.' : 'Who is in it may use /dev/kvm.',
    isDone: async ({ shell }, options) => {
      const { stdout } = await shell.run(['getent', 'group', group], { ...options, accept: [0, 2] })
      return (stdout.trim().split(':')[3] ?? '').split(',').includes(user)
    },
    undo: { argv: ['gpasswd', '--delete', user, group], accept: [1, 3] },
  })
}

function findingsOf(facts: HostFacts, wishes: BootstrapWishes, missing: readonly string[]): Finding[] {
  const { libvirt, cpu, packages } = facts
  const user = userOf(facts, wishes)
  const isMember = (group: 'libvirt' | 'kvm') =>
    user !== undefined && libvirt.groupMembers[group].includes(user)
  return [
    missing.length === 0
      ? ok(
          `QEMU ${packages['qemu-system-x86'] ?? ''} and libvirt ${packages['libvirt-daemon-system'] ?? ''} are installed.`,
        )
      : note(`Not installed: ${missing.join(', ')}.`),
    ...(libvirt.version === undefined
      ? libvirt.isInstalled && libvirt.message !== undefined
        ? [note(`libvirt does not answer: ${libvirt.message}`)]
        : []
      : [ok(`libvirt ${libvirt.version} answers.`)]),
    cpu.hasKvmDevice
      ? ok(`/dev/kvm is there (${moduleOf(facts)}).`)
      : note('There is no /dev/kvm: VMs are emulated.', 'Is virtualisation on in the firmware?'),
    ...(isMember('libvirt') && isMember('kvm')
      ? [ok(`${user} may run VMs.`)]
      : user === undefined
        ? []
        : [note(`${user} has to sign in once more before the new groups count.`)]),
  ]
}
