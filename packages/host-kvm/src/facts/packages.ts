import { linesOf, type Section } from './probe.js'

/** Whether they are installed is asked for; more may be installed than is told. */
export const packagesOfInterest: readonly RegExp[] = [
  /^qemu/,
  /^libvirt/,
  /^(virtinst|ovmf|swtpm|swtpm-tools|cpu-checker|bridge-utils|netplan\.io|cloud-init|driverctl)$/,
  /^(nvidia|libnvidia|cuda)/,
  /^linux-(image|headers)-/,
  /^(docker\.io|docker-ce|containerd|unattended-upgrades|nodejs)$/,
]

/** Installed ones with their versions. */
export const packagesSection: Section<Readonly<Record<string, string>>> = {
  name: 'packages',
  script: `command -v dpkg-query >/dev/null && dpkg-query -W -f '\${Package} \${Version} \${db:Status-Status}\\n' 2>/dev/null`,
  parse: (text) =>
    Object.fromEntries(
      linesOf(text)
        .map((line) => line.split(' '))
        .flatMap(([name = '', version = '', status]) =>
          status === 'installed' && packagesOfInterest.some((pattern) => pattern.test(name))
            ? [[name, version]]
            : [],
        ),
    ),
}
