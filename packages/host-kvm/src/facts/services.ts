/** libvirt, and who works on the host. */
import { linesOf, type Section } from './probe.js'
import type { LibvirtFacts, NetworkInterface, SessionFacts } from './types.js'

export const libvirtSection: Section<LibvirtFacts> = {
  name: 'libvirt',
  script: `command -v virsh >/dev/null && { echo installed; timeout 60 virsh --connect qemu:///system version --daemon 2>&1 | sed 's/^/virsh /'; }
for u in libvirtd.service libvirtd.socket virtqemud.service virtqemud.socket; do
systemctl is-enabled --quiet "$u" 2>/dev/null && echo "enabled $u"; systemctl is-active --quiet "$u" 2>/dev/null && echo "active $u"; done
for g in libvirt kvm; do getent group "$g" | sed 's/^/group /'; done`,
  parse(text) {
    const version = /^virsh Running against daemon: (\S+)$/m.exec(text)?.[1]
    const message = [...text.matchAll(/^virsh error: (.+)$/gm)].map((match) => match[1]).join('; ')
    const members = (name: string) =>
      new RegExp(`^group ${name}:[^:]*:[^:]*:(.*)$`, 'm').exec(text)?.[1]?.split(',').filter(Boolean) ?? []
    return {
      ...(version !== undefined && { version }),
      isInstalled: /^installed$/m.test(text),
      isEnabled: /^enabled /m.test(text),
      isRunning: version !== undefined || /^active \S+\.service$/m.test(text),
      ...(version === undefined && message !== '' && { message }),
      groupMembers: { libvirt: members('libvirt'), kvm: members('kvm') },
    }
  },
}

/** Of root's own session; who signed in knows more (`signInScript`). */
export interface RootSession {
  readonly hasSystemd: boolean
  readonly nodeVersion?: string
}

export const rootSessionSection: Section<RootSession> = {
  name: 'session',
  script:
    '[ -d /run/systemd/system ] && echo systemd; command -v node >/dev/null && node --version 2>/dev/null',
  parse(text) {
    const node = /^v\d+\..*$/m.exec(text)?.[0]
    return { hasSystemd: /^systemd$/m.test(text), ...(node !== undefined && { nodeVersion: node }) }
  },
}

/** Run without sudo, which takes SSH_CONNECTION away. */
export const signInScript = 'id -un; id -u; printf "%s\\n" "sudo $SUDO_USER" "ssh $SSH_CONNECTION"'

/** @param text what `signInScript` said */
export function sessionOf(
  text: string,
  root: RootSession,
  interfaces: readonly NetworkInterface[],
): SessionFacts {
  const [name = 'root', id = '0', ...more] = linesOf(text)
  const after = (word: string) =>
    more
      .find((line) => line.startsWith(`${word} `))
      ?.slice(word.length + 1)
      .trim() ?? ''
  const [remote, , local] = after('ssh').split(' ')
  const control = interfaces.find(({ addresses }) => addresses.some(({ address }) => address === local))
  return {
    user: after('sudo') || name,
    isRoot: id === '0',
    ...(remote && { sshRemoteAddress: remote }),
    ...(local && { sshLocalAddress: local }),
    ...(control && { controlInterface: control.name }),
    ...root,
  }
}
