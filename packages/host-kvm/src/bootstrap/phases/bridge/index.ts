/** A bridge in the place of the NIC that carries the default route, with what that NIC had. */
import { PveError, type Step } from '@pve/core'
import type { HostFacts, NetworkInterface } from '../../../facts/index.js'
import { fileStep, type HostWork, signalOf } from '../../../host/index.js'
import type { Finding, PhasePlan } from '../../types.js'
import type { BootstrapWishes } from '../../wishes.js'
import { note, ok, phasePlan } from '../phase.js'
import { type NetplanDone, type NetplanPlan, type PlannedNetplanFile, planNetplan } from './netplan.js'
import { packetFilterSteps } from './packet-filter.js'
import { standingOf } from './reachability.js'
import { isRefusal, type NetplanRefusal } from './refusals.js'
import { isSettledScript, scriptExit, settleScript, trialFolder } from './scripts.js'
import { trialStep } from './trial.js'

export function planBridge(facts: HostFacts, wishes: BootstrapWishes): PhasePlan {
  const nic = portOf(facts, wishes)
  if (isRefusal(nic)) return cannot(nic)
  const { network } = facts
  const netplan = planNetplan(network, { bridge: wishes.bridge, interface: nic.name })
  if (nic.master === wishes.bridge) return running(facts, wishes, nic, netplan)
  if (isRefusal(netplan)) return cannot(netplan)
  if (netplan.kind === 'moved' && netplan.files.length === 0) {
    return cannot({
      code: 'BRIDGE_NOT_APPLIED',
      what: `Netplan's files have ${wishes.bridge} with ${nic.name} in it, but it is not at work.`,
      hint: 'Apply them (netplan apply, at the console), or boot.',
    })
  }
  return refusalOfSession(facts, nic) ?? toDo(facts, wishes, nic, netplan)
}

/** Whether the network is kept is decided by a new connection from outside, and from here none can be opened. */
function refusalOfSession({ session }: HostFacts, { name }: NetworkInterface): PhasePlan | undefined {
  const { isLocal, sshLocalAddress, sshRemoteAddress, controlInterface = name } = session
  if (!isLocal || sshLocalAddress === undefined || controlInterface !== name) return undefined
  return cannot({
    code: 'BRIDGE_OVER_OWN_SESSION',
    what: `This session comes over ${name} from ${sshRemoteAddress ?? 'elsewhere'}, and from here it cannot be seen whether the host is reached over the bridge.`,
    hint: 'Run it from that machine with --host, or at the console of the host; or leave the bridge out with --skip-bridge.',
  })
}

const cannot = ({ code, what, hint }: NetplanRefusal): PhasePlan => {
  const finding: Finding = { level: 'problem', code, what, hint }
  return phasePlan('bridge', { findings: [finding], steps: [] })
}

/** The NIC that is to be the bridge's port, or is it already. */
function portOf({ network, session }: HostFacts, wishes: BootstrapWishes): NetworkInterface | NetplanRefusal {
  const { interfaces, primaryInterface, hasNetplan, renderer } = network
  const { bridge } = wishes
  if (!hasNetplan) {
    return {
      code: 'NETPLAN_MISSING',
      what: 'There is no netplan, by which the network would be changed.',
      hint: 'Make the bridge by hand, and run with --skip-bridge.',
    }
  }
  if (!session.hasSystemd || renderer === 'NetworkManager') {
    return {
      code: 'NETPLAN_RENDERER',
      what: renderer === 'NetworkManager' ? 'NetworkManager has the network.' : 'systemd does not run here.',
      hint: 'Only networks of systemd-networkd are moved. Make the bridge by hand, and run with --skip-bridge.',
    }
  }
  const inBridge = interfaces.find(({ master, kind }) => master === bridge && kind !== 'virtual')
  const name = wishes.interface ?? (primaryInterface === bridge ? inBridge?.name : primaryInterface)
  if (name === undefined) {
    return {
      code: 'INTERFACE_NOT_FOUND',
      what:
        primaryInterface === bridge
          ? `${bridge} has no NIC as its port.`
          : 'No interface carries a default route, so that it is not known which one is to move.',
      hint: 'Name the interface with --interface.',
    }
  }
  const nic = interfaces.find((one) => one.name === name)
  if (nic === undefined) {
    return {
      code: 'INTERFACE_NOT_FOUND',
      what: `There is no interface ${name}.`,
      hint: `There are ${interfaces.map((one) => one.name).join(', ')}.`,
    }
  }
  return refusalOfPort(nic, interfaces, bridge) ?? nic
}

function refusalOfPort(
  nic: NetworkInterface,
  interfaces: readonly NetworkInterface[],
  bridge: string,
): NetplanRefusal | undefined {
  const { name, kind, master } = nic
  if (kind === 'bridge') {
    return {
      code: 'INTERFACE_IS_BRIDGE',
      what: `${name} is a bridge already.`,
      hint: `Use it as it is with --bridge ${name}.`,
    }
  }
  if (kind === 'wireless' || kind === 'loopback' || kind === 'virtual') {
    return {
      code: 'INTERFACE_NO_PORT',
      what: `${name} cannot be the port of a bridge: it is ${kind === 'wireless' ? 'wireless, and access points take one MAC only' : 'no network card'}.`,
      hint: 'Name a network card, a bond or a VLAN with --interface, or run with --skip-bridge.',
    }
  }
  if (master !== undefined && master !== bridge) {
    return {
      code: 'INTERFACE_IS_PORT',
      what: `${name} is a port of ${master} already.`,
      hint: `Name ${master} itself with --interface, or with --bridge where it is a bridge.`,
    }
  }
  if (master === undefined && interfaces.some((one) => one.name === bridge)) {
    return {
      code: 'BRIDGE_NAME_TAKEN',
      what: `There is an interface ${bridge} already, without ${name} as its port.`,
      hint: 'Choose another name with --bridge.',
    }
  }
  return undefined
}

/** The bridge is at work. What is left is to keep it, when a run was cut off before that. */
function running(
  facts: HostFacts,
  wishes: BootstrapWishes,
  nic: NetworkInterface,
  netplan: NetplanPlan | NetplanDone | NetplanRefusal,
): PhasePlan {
  const { bridge } = wishes
  const own = facts.network.interfaces.find(({ name }) => name === bridge)
  const addresses = own?.addresses.filter(({ isLinkLocal }) => !isLinkLocal) ?? []
  const shown = addresses.map(({ address, prefixLength }) => `${address}/${prefixLength}`).join(', ')
  const finding = ok(`${bridge} has ${nic.name} as its port and ${shown === '' ? 'no address' : shown}.`)
  if (isRefusal(netplan) || netplan.kind === 'move') {
    const made = note(`${bridge} was not made by netplan, and is left as it is.`)
    return phasePlan('bridge', { findings: [finding, made], steps: [] })
  }
  if (netplan.files.length === 0) return phasePlan('bridge', { findings: [finding], steps: [] })
  return toDo(facts, wishes, nic, netplan)
}

function toDo(
  facts: HostFacts,
  { bridge, bridgeTrialSeconds }: BootstrapWishes,
  nic: NetworkInterface,
  netplan: NetplanPlan | NetplanDone,
): PhasePlan {
  const { network, session, packages } = facts
  const { files } = netplan
  const holder = network.interfaces.find(({ name }) => name === bridge) ?? nic
  const moved =
    netplan.kind === 'move'
      ? ok(`${bridge} takes over what netplan gives ${nic.name}: ${netplan.moved.join(', ') || 'nothing'}.`)
      : note(`An earlier run tried ${bridge} and did not keep it.`)
  const control =
    session.controlInterface === holder.name && !session.isLocal
      ? [
          note(
            `This connection goes over ${nic.name}. The new network is kept when a new connection can be opened over it, and is taken back after ${bridgeTrialSeconds} s otherwise.`,
          ),
        ]
      : []
  const standing = standingOf(holder, network, session.sshLocalAddress)
  const lease =
    netplan.kind === 'move' && standing.dynamicFamily !== undefined && !netplan.isClientKnownByMac
      ? [
          note(
            `${bridge} has the MAC of ${nic.name}, and another client id: a DHCP server that goes by client ids may give it another address.`,
            `Reserve the address for ${nic.mac} in the server, or have "dhcp-identifier: mac" in netplan's file and applied before.`,
          ),
        ]
      : []
  return phasePlan('bridge', {
    findings: [moved, ...control, ...lease],
    steps: [
      ...(packages['cloud-init'] === undefined ? [] : [cloudInitStep]),
      ...packetFilterSteps(),
      trialStep({
        bridge,
        interface: nic.name,
        files,
        seconds: bridgeTrialSeconds,
        standing,
      }),
      ...files.map((file) => keepStep(file, bridge)),
      settleStep(files),
    ],
  })
}

const cloudInitStep = fileStep({
  id: 'cloud-init',
  title: 'Keep cloud-init from writing the network anew',
  path: '/etc/cloud/cloud.cfg.d/99-gpu-vm-bootstrap.cfg',
  content:
    "# Written by gpu-vm-bootstrap: the network is netplan's from now on.\nnetwork: {config: disabled}\n",
  why: 'It would write its own file of netplan again.',
})

const keepStep = ({ name, content, mode }: PlannedNetplanFile, bridge: string): Step<HostWork> =>
  fileStep({
    id: `netplan-${name}`,
    title: `Keep ${bridge}`,
    path: `/etc/netplan/${name}`,
    content,
    mode,
    why: `${bridge} is there after each boot.`,
  })

/** From now on the files of /etc count, and netplan makes the same of them. */
function settleStep(files: readonly PlannedNetplanFile[]): Step<HostWork> {
  const names = files.map(({ name }) => name)
  const argv = ['sh', '-c', settleScript, 'sh', trialFolder, ...names] as const
  return {
    id: 'settle',
    title: 'End the trial',
    async isDone({ host }, io) {
      const { exitCode } = await host.shell.run(['sh', '-c', isSettledScript, 'sh', trialFolder, ...names], {
        phase: 'look for files of the trial',
        accept: [0, 1],
        ...signalOf(io),
      })
      return exitCode === 0
    },
    preview: () => [
      {
        kind: 'note',
        text: `Removes ${names.map((name) => `/run/netplan/${name}`).join(', ')}, and looks whether "netplan generate" makes the same of the files in /etc.`,
      },
    ],
    async run({ host }, io) {
      const { exitCode } = await host.shell.run(argv, {
        phase: 'end the trial',
        accept: [0, scriptExit.notInPlace, scriptExit.differs],
        ...signalOf(io),
      })
      if (exitCode === 0) return
      throw new PveError(
        exitCode === scriptExit.differs
          ? `Netplan makes something else of the files in /etc than of those that were tried.`
          : `The files in /etc/netplan are not those that were tried.`,
        {
          code: 'BRIDGE_NOT_KEPT',
          phase: 'end the trial',
          hint: 'The network works now, but may not after the next boot. Look who else writes into /etc/netplan, then run it again, or revert.',
        },
      )
    },
  }
}
