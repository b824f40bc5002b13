/**
 * A card that waits for its VM is kept awake: some do not come back from the sleep that the kernel sends an idle device to.
 * What it was like before is kept in a file for the way back; a boot forgets both.
 */
import type { Preview, Step } from '@pve/core'
import type { Gpu } from '../facts/index.js'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { vfioDriver } from '../pci/index.js'
import type { GpuWork } from './move.js'

/** One file for each function: `d3cold_allowed 1`, `power/control auto`. */
export const keptPowerFolder = '/run/gpu-vm-bootstrap.power'

/** Of each address: what `d3cold_allowed` and `power/control` were is kept, once; then it may not sleep. */
export const keepAwakeScript = `umask 077
mkdir -p ${keptPowerFolder} || exit 1
for a; do
cd "/sys/bus/pci/devices/$a" || exit 1
kept="${keptPowerFolder}/$a"
if [ ! -e "$kept" ]; then
for f in d3cold_allowed power/control; do
[ ! -e "$f" ] || printf '%s %s\\n' "$f" "$(cat "$f")"
done > "$kept.new" && mv "$kept.new" "$kept" || exit 1
fi
[ ! -e d3cold_allowed ] || echo 0 > d3cold_allowed || exit 1
[ ! -e power/control ] || echo on > power/control || exit 1
done`

/** Of each address that was kept awake: it is as it was. */
export const letSleepScript = `for a; do
kept="${keptPowerFolder}/$a"
[ -e "$kept" ] || continue
cd "/sys/bus/pci/devices/$a" || exit 1
while read -r f v; do
echo "$v" > "$f" || exit 1
done < "$kept"
rm -f -- "$kept" || exit 1
done`

/** Of the addresses that follow, those that are kept awake. */
export const awakeScript = `for a; do if [ -e "${keptPowerFolder}/$a" ]; then printf '%s\\n' "$a"; fi; done`

const functionsOf = (gpus: readonly Gpu[]): readonly string[] =>
  gpus.flatMap(({ functions }) => functions.map(({ address }) => address))

const listed = (gpus: readonly Gpu[]): string => gpus.map(({ address }) => address).join(', ')

/** Those GPUs with a function that is kept awake. */
export async function keptAwake(
  host: Host,
  gpus: readonly Gpu[],
  options: HostCallOptions,
): Promise<readonly Gpu[]> {
  if (gpus.length === 0) return []
  const { stdout } = await host.shell.run(['sh', '-c', awakeScript, 'sh', ...functionsOf(gpus)], {
    phase: 'look which cards are kept from sleeping',
    ...signalOf(options),
  })
  const awake = stdout.split('\n')
  return gpus.filter(({ functions }) => functions.some(({ address }) => awake.includes(address)))
}

const keepAwake = async (host: Host, gpus: readonly Gpu[], signal?: AbortSignal): Promise<void> => {
  await host.shell.run(['sh', '-c', keepAwakeScript, 'sh', ...functionsOf(gpus)], {
    phase: `keep ${listed(gpus)} from sleeping`,
    ...(signal && { signal }),
  })
}

const letSleep = async (host: Host, gpus: readonly Gpu[]): Promise<void> => {
  await host.shell.run(['sh', '-c', letSleepScript, 'sh', ...functionsOf(gpus)], {
    phase: `let ${listed(gpus)} sleep as before`,
  })
}

const awakePreview = (gpus: readonly Gpu[]): Preview[] =>
  functionsOf(gpus).flatMap((address): Preview[] => [
    { kind: 'command', text: `echo 0 > /sys/bus/pci/devices/${address}/d3cold_allowed` },
    { kind: 'command', text: `echo on > /sys/bus/pci/devices/${address}/power/control` },
  ])

/** After each binding: vfio-pci itself lets a function sleep that it gets. */
export const keepAwakeStep = (gpus: readonly Gpu[]): Step<GpuWork> => ({
  id: 'keep-awake',
  title: `Keep ${listed(gpus)} from sleeping: some cards do not wake again`,
  isDone: async ({ host }, io) => {
    const isBound = gpus.every(({ functions }) => functions.every(({ driver }) => driver === vfioDriver))
    return isBound && (await keptAwake(host, gpus, signalOf(io))).length === gpus.length
  },
  preview: () => awakePreview(gpus),
  async run({ host }, io) {
    try {
      await keepAwake(host, gpus, io.signal)
    } catch (error) {
      await letSleep(host, gpus).catch(() => {})
      throw error
    }
  },
  undo: ({ host }) => letSleep(host, gpus),
  undoTitle: `Let ${listed(gpus)} sleep as before`,
})

const attempts = 3

/** The card is with the host again, and stays there when this fails. */
export const letSleepStep = (gpus: readonly Gpu[]): Step<GpuWork> => ({
  id: 'let-sleep',
  title: `Let ${listed(gpus)} sleep as before`,
  preview: () => [
    {
      kind: 'note',
      text: `d3cold_allowed and power/control of ${functionsOf(gpus).join(', ')} get what they had before.`,
    },
  ],
  async run(work, io) {
    for (let attempt = 1; ; attempt++) {
      try {
        await letSleep(work.host, gpus)
        return
      } catch (error) {
        if (attempt < attempts) continue
        work.stillAwake.push(...functionsOf(gpus))
        io.log(error instanceof Error ? error.message : String(error))
        return
      }
    }
  },
  undo: ({ host }) => keepAwake(host, gpus),
  undoTitle: `Keep ${listed(gpus)} from sleeping again`,
})
