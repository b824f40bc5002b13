/** What NVIDIA's driver tells of itself and its cards. */
import type { Section } from './probe.js'
import type { NvidiaFacts, NvidiaGpu } from './types.js'

/** There from the moment at which a move stops nvidia-persistenced until it runs again. A boot starts it, and forgets this. */
export const persistenceMark = '/run/gpu-vm-bootstrap.persistence'

export interface NvidiaAnswer extends NvidiaFacts {
  /** By address, with four digits of the domain. */
  readonly gpus: ReadonlyMap<string, NvidiaGpu>
}

/** `nvidia-smi` without a driver that answers takes seconds: it is asked only where the module is loaded. */
export const nvidiaSection: Section<NvidiaAnswer> = {
  name: 'nvidia',
  script: `sed -n 's/^NVRM version:/loaded /p' /proc/driver/nvidia/version 2>/dev/null
v=$(modinfo -F version nvidia 2>/dev/null) && echo "installed $v"
for p in /proc/[0-9]*/comm; do read -r n < "$p" && [ "$n" = nvidia-persiste ] && echo persistenced && break; done 2>/dev/null
[ -e ${persistenceMark} ] && echo persistence-owed
if command -v nvidia-smi >/dev/null; then
if [ -e /proc/driver/nvidia/version ]; then echo "smi"; timeout 60 nvidia-smi -q 2>&1; echo "smi-exit $?"
else echo "smi-exit 9"; fi; fi`,
  parse(text) {
    const loaded = /^loaded .*?(\d+\.\d+(?:\.\d+)?)/m.exec(text)?.[1]
    const installed = /^installed (\S+)$/m.exec(text)?.[1]
    const [, report = ''] = text.split(/^smi$/m)
    const exit = /^smi-exit (\d+)$/m.exec(text)?.[1]
    const message = report.replace(/^smi-exit \d+$/m, '').trim()
    const gpus = exit === '0' ? readGpus(report) : new Map<string, NvidiaGpu>()
    return {
      ...(loaded !== undefined && { loadedVersion: loaded }),
      ...(installed !== undefined && { installedVersion: installed }),
      smi: exit === undefined ? 'not installed' : exit === '0' ? 'works' : 'fails',
      ...(exit !== undefined &&
        exit !== '0' && { smiMessage: message || 'The module nvidia is not loaded.' }),
      isPersistenceRunning: /^persistenced$/m.test(text),
      isPersistenceOwed: /^persistence-owed$/m.test(text),
      gpus,
    }
  },
}

/** A report of `nvidia-smi -q`: a card begins with `GPU 00000000:01:00.0`, its values are `Name : value`, indented. */
function readGpus(report: string): Map<string, NvidiaGpu> {
  const version = /^Driver Version\s*:\s*(\S+)/m.exec(report)?.[1]
  const cards = report.split(/^GPU (?=[0-9A-Fa-f]{8}:)/m).slice(1)
  return new Map(
    cards.map((card): [string, NvidiaGpu] => {
      const value = (name: string) => new RegExp(`^\\s+${name}\\s*:\\s*(.+?)\\s*$`, 'm').exec(card)?.[1]
      const uuid = value('GPU UUID')
      const minor = value('Minor Number')
      const memory = /FB Memory Usage\s*\n\s*Total\s*:\s*(\d+) MiB/.exec(card)?.[1]
      const persistence = value('Persistence Mode')
      return [
        (/^\S+/.exec(card)?.[0] ?? '').slice(4).toLowerCase(),
        {
          ...(uuid !== undefined && { uuid }),
          ...(minor !== undefined && /^\d+$/.test(minor) && { minor: Number(minor) }),
          ...(version !== undefined && { driverVersion: version }),
          ...(memory !== undefined && { memoryBytes: Number(memory) * 1024 * 1024 }),
          mig: migOf(/MIG Mode\s*\n\s*Current\s*:\s*(.+?)\s*$/m.exec(card)?.[1]),
          vgpu: vgpuOf(value('Virtualization Mode')),
          ...(persistence !== undefined && { persistence: persistence === 'Enabled' }),
        },
      ]
    }),
  )
}

function migOf(text: string | undefined): NvidiaGpu['mig'] {
  if (text === 'Enabled') return 'enabled'
  if (text === 'Disabled') return 'disabled'
  return text === 'N/A' ? 'not supported' : 'unknown'
}

function vgpuOf(text: string | undefined): NvidiaGpu['vgpu'] {
  switch (text) {
    case 'None':
      return 'none'
    case 'Pass-Through':
      return 'passthrough'
    case 'VGPU':
      return 'guest'
    case 'Host VGPU':
    case 'Host VSGA':
      return 'host'
    default:
      return 'unknown'
  }
}
