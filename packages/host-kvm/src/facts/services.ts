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
  /** SSH_CONNECTION of the nearest process above that has one: sudo and su take it away from those below. */
  readonly sshConnection?: string
}

export const rootSessionSection: Section<RootSession> = {
  name: 'session',
  script: `[ -d /run/systemd/system ] && echo systemd; command -v node >/dev/null && node --version 2>/dev/null
p=$$
while [ "\${p:-0}" -gt 1 ]; do
c=$({ tr '\\0' '\\n' < "/proc/$p/environ" | sed -n 's/^SSH_CONNECTION=//p'; } 2>/dev/null)
[ -z "$c" ] || { echo "ssh $c"; break; }
p=$({ sed -n 's/^PPid:[[:space:]]*//p' "/proc/$p/status"; } 2>/dev/null)
done`,
  parse(text) {
    const node = /^v\d+\..*$/m.exec(text)?.[0]
    const connection = /^ssh (\S+ \d+ \S+ \d+)$/m.exec(text)?.[1]
    return {
      hasSystemd: /^systemd$/m.test(text),
      ...(node !== undefined && { nodeVersion: node }),
      ...(connection !== undefined && { sshConnection: connection }),
    }
  },
}

/** Run without sudo, which takes SSH_CONNECTION away where this program itself does not run under it. */
export const signInScript = 'id -un; id -u; printf "%s\\n" "sudo $SUDO_USER" "ssh $SSH_CONNECTION"'

interface SessionAnswers {
  /** What `signInScript` said. */
  readonly signIn: string
  readonly root: RootSession
  readonly interfaces: readonly NetworkInterface[]
  readonly isLocal: boolean
}

export function sessionOf({ signIn, root, interfaces, isLocal }: SessionAnswers): SessionFacts {
  const [name = 'root', id = '0', ...more] = linesOf(signIn)
  const after = (word: string) =>
    more
      .find((line) => line.startsWith(`${word} `))
      ?.slice(word.length + 1)
      .trim() ?? ''
  const { sshConnection = '', ...rest } = root
  const [remote, , local] = (after('ssh') || sshConnection).split(' ')
  const control = interfaces.find(({ addresses }) => addresses.some(({ address }) => address === local))
  return {
    user: after('sudo') || name,
    isRoot: id === '0',
    ...(remote && { sshRemoteAddress: remote }),
    ...(local && { sshLocalAddress: local }),
    ...(control && { controlInterface: control.name }),
    isLocal,
    ...rest,
  }
}
