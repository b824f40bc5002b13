/**
 * `npm run record:host [-- SITUATION…]`: writes down what hosts of the lab (labs/kvm-host) answer when their facts are read:
 * `test/captures/host/*.json`. Needs root; half an hour for all of them, since most want a boot of their own.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Shell } from '@pve/core'
import { type KvmHostOptions, startKvmHost } from '../../../labs/kvm-host/lab.js'
import { readHostFacts } from '../src/facts/index.js'
import { openHost } from '../src/host/index.js'

interface Situation {
  readonly options: KvmHostOptions
  readonly user?: 'ubuntu'
  /** Brings the host into it, as root; constant scripts, for `sh -c`. */
  readonly script?: string
}

const cards: KvmHostOptions = { gpus: 'nvidia', os: 'ubuntu' }

const situations: Readonly<Record<string, Situation>> = {
  plain: { options: { ...cards, warm: true } },
  sudo: { options: { ...cards, warm: true }, user: 'ubuntu' },
  'vfio-bound': {
    options: { ...cards, warm: true },
    script: `set -e
modprobe vfio-pci
for address in 0000:01:00.0 0000:01:00.1; do
  echo vfio-pci > /sys/bus/pci/devices/$address/driver_override
  echo $address > /sys/bus/pci/devices/$address/driver/unbind
  echo $address > /sys/bus/pci/drivers_probe
done`,
  },
  bridge: {
    options: { ...cards, warm: true },
    script: `set -e
cat > /etc/netplan/60-br0.yaml <<'Y'
network:
  version: 2
  ethernets:
    enp0s2: { dhcp4: false, dhcp6: false }
  bridges:
    br0:
      interfaces: [enp0s2]
      macaddress: 52:54:00:1a:b0:01
      dhcp4: true
      dhcp-identifier: mac
      parameters: { stp: false, forward-delay: 0 }
Y
chmod 600 /etc/netplan/60-br0.yaml
systemd-run -q --wait netplan apply
for second in $(seq 60); do ip -4 -o address show dev br0 | grep -q 'inet ' && exit 0; sleep 1; done
exit 1`,
  },
  holders: {
    options: { ...cards, warm: true },
    script: 'systemd-run -q --unit=holder sh -c "exec sleep infinity < /dev/dri/card0"; sleep 2',
  },
  'iommu-off': { options: { ...cards, append: 'intel_iommu=off' } },
  'no-iommu': { options: { ...cards, iommu: false } },
  twin: { options: { ...cards, twin: true } },
  amd: { options: { platform: 'amd' } },
}

/** What a host said to one command. */
interface Answer {
  readonly argv: readonly string[]
  readonly stdout: readonly string[]
}

/** Keeps what the commands of a shell print. */
function listening(shell: Shell, answers: Answer[]): Shell {
  return {
    ...shell,
    run: async (argv, options) => {
      const result = await shell.run(argv, options)
      // Of a script only what comes after it says which one it is.
      answers.push({ argv: argv.slice(3), stdout: result.stdout.split('\n') })
      return result
    },
  }
}

const tell = (line: string): void => console.error(`  ${line}`)

const given = process.argv.slice(2)
const unknown = given.filter((name) => !(name in situations))
if (unknown.length > 0)
  throw new Error(`no situation ${unknown.join(', ')}: there are ${Object.keys(situations).join(', ')}`)
const folder = join(import.meta.dirname, '..', 'test', 'captures', 'host')
await mkdir(folder, { recursive: true })

for (const [name, { options, user, script }] of Object.entries(situations)) {
  if (given.length > 0 && !given.includes(name)) continue
  console.log(name)
  const lab = await startKvmHost({ ...options, name: 'e2e-record', tell })
  try {
    const shell = await lab.shell(user)
    try {
      if (script !== undefined) await shell.run(['sh', '-c', script], { phase: `make it ${name}` })
      const answers: Answer[] = []
      await readHostFacts(openHost({ shell: listening(shell, answers) }))
      await writeFile(join(folder, `${name}.json`), `${JSON.stringify(answers, undefined, 1)}\n`)
    } finally {
      await shell.close()
    }
  } finally {
    await lab.down({ purge: true })
  }
}
