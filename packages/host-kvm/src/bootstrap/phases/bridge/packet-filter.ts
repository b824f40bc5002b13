/**
 * Keeps the packet filter's hands off bridged traffic: with `br_netfilter`, which Docker loads, what VMs send over the bridge
 * goes through iptables, where Docker drops it.
 */
import type { Step } from '@pve/core'
import { commandStep, fileStep, type HostWork } from '../../../host/index.js'

const families = ['iptables', 'ip6tables', 'arptables'] as const

/** The hyphen: no fault where the module is not loaded. */
const sysctlFile = `# Written by gpu-vm-bootstrap: bridged traffic of VMs does not go through the host's packet filter.
${families.map((family) => `-net.bridge.bridge-nf-call-${family} = 0\n`).join('')}`

const udevRule = `# Written by gpu-vm-bootstrap: the module brings its own defaults when it is loaded later.
ACTION=="add", SUBSYSTEM=="module", KERNEL=="br_netfilter", RUN+="/usr/lib/systemd/systemd-sysctl --prefix=/net/bridge"
`

export const packetFilterSteps = (): Step<HostWork>[] => [
  fileStep({
    id: 'sysctl',
    title: "Keep bridged traffic out of the host's packet filter",
    path: '/etc/sysctl.d/99-gpu-vm-bootstrap.conf',
    content: sysctlFile,
    why: 'Docker drops what VMs send over the bridge otherwise.',
  }),
  fileStep({
    id: 'sysctl-rule',
    title: 'The same when br_netfilter is loaded later',
    path: '/etc/udev/rules.d/99-gpu-vm-bootstrap.rules',
    content: udevRule,
    why: 'The module brings its own defaults when it is loaded.',
  }),
  ...families.map((family) => {
    const key = `net.bridge.bridge-nf-call-${family}`
    return commandStep({
      id: `sysctl-${family}`,
      title: `Set ${key} now`,
      argv: ['sysctl', '-q', '-w', `${key}=0`],
      why: 'br_netfilter is loaded already.',
      isDone: async ({ shell }, options) => {
        const path = `/proc/sys/${key.replaceAll('.', '/')}`
        const { exitCode } = await shell.run(['grep', '-qs', '1', path], { ...options, accept: [0, 1, 2] })
        return exitCode !== 0
      },
      // The module may be gone by then.
      undo: { argv: ['sysctl', '-q', '-w', `${key}=1`], accept: [1, 255] },
    })
  }),
]
