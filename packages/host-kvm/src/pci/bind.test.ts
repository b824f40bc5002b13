import type { ScriptedFault } from '@pve/core/testing'
import { describe, expect, it } from 'vitest'
import { createHostSimulator } from '../testing/index.js'
import { bindDriver, driverOf, previewBinding, restoreDriver, vfioDriver } from './index.js'

const address = '0000:02:00.0'

/** The calls of a way there: each write and each look. */
async function callsOf(work: (simulator: ReturnType<typeof createHostSimulator>) => Promise<unknown>) {
  const simulator = createHostSimulator()
  await work(simulator)
  return simulator
}

describe('KVM-23 a PCI function changes its driver', () => {
  it('in the order of the kernel: override, unbind, probe, and reads back', async () => {
    const { host, machine } = createHostSimulator()
    const one = host()
    expect(await bindDriver(one, { address, to: vfioDriver, from: 'nvidia' })).toBe('vfio-pci')
    expect(machine.device(address)).toMatchObject({ driver: 'vfio-pci', driverOverride: 'vfio-pci' })
    expect(await bindDriver(one, { address, to: undefined, from: vfioDriver })).toBe('nvidia')
    expect(machine.device(address)).toMatchObject({ driver: 'nvidia' })
    expect(machine.device(address)).not.toHaveProperty('driverOverride')
  })

  it('never by new_id, which would take identical cards', async () => {
    const { shell, machine } = createHostSimulator()
    const one = shell()
    await bindDriver({ shell: one, libvirtUri: '' }, { address, to: vfioDriver, from: 'nvidia' })
    expect(one.commands()).toEqual([
      `tee /sys/bus/pci/devices/${address}/driver_override`,
      expect.stringMatching(`^sh -c .* sh /sys/bus/pci/devices/${address}/driver$`),
      `tee /sys/bus/pci/devices/${address}/driver/unbind`,
      'tee /sys/bus/pci/drivers_probe',
      expect.stringMatching(`^sh -c .* sh /sys/bus/pci/devices/${address}/driver$`),
    ])
    expect(machine.device('0000:01:00.0')?.driver).toBe('nvidia')
    expect(previewBinding({ address, to: vfioDriver, from: 'nvidia' }).map(({ text }) => text)).toEqual([
      `echo vfio-pci > /sys/bus/pci/devices/${address}/driver_override`,
      `echo ${address} > /sys/bus/pci/devices/${address}/driver/unbind`,
      `echo ${address} > /sys/bus/pci/drivers_probe`,
    ])
  })

  const faults: readonly [string, ScriptedFault][] = [
    ['lost before', 'lost before'],
    ['lost after', 'lost after'],
    ['refused', { exitCode: 1, stderr: 'tee: Input/output error\n' }],
  ]

  it.each(faults)('whatever call fails (%s), it is where it was', async (_, fault) => {
    for (const [to, from] of [
      [vfioDriver, 'nvidia'],
      [undefined, vfioDriver],
    ] as const) {
      const prepare = async (simulator: ReturnType<typeof createHostSimulator>) => {
        if (from === vfioDriver)
          await bindDriver(simulator.host(), { address, to: vfioDriver, from: 'nvidia' })
      }
      const whole = await callsOf(prepare)
      const counted = whole.shell()
      await bindDriver({ shell: counted, libvirtUri: '' }, { address, to, from })
      for (let at = 1; at <= counted.calls.length; at++) {
        const simulator = createHostSimulator()
        await prepare(simulator)
        const binding = bindDriver(simulator.host({ faults: { [at]: fault } }), { address, to, from })
        await expect(binding, `call ${at}`).rejects.toThrow()
        expect(simulator.machine.device(address)?.driver, `call ${at}`).toBe(from)
      }
    }
  })

  it('says that only a reboot helps when an unbind hangs, and writes nothing more', async () => {
    const { shell, machine } = createHostSimulator()
    const one = shell({ faults: { 3: 'hang' } })
    const hanging = bindDriver(
      { shell: one, libvirtUri: '' },
      { address, to: vfioDriver, from: 'nvidia' },
      { unbindLimitMs: 50 },
    )
    await expect(hanging).rejects.toMatchObject({
      code: 'PCI_UNBIND_HANGS',
      hint: expect.stringContaining('reboot'),
    })
    expect(one.calls).toHaveLength(3)
    expect(machine.device(address)?.driver).toBe('nvidia')
  })

  it('fails when the driver does not take it, and puts it back', async () => {
    const { host, machine } = createHostSimulator()
    machine.state.boot.modules = machine.state.boot.modules.filter((name) => name !== 'vfio_pci')
    await expect(bindDriver(host(), { address, to: vfioDriver, from: 'nvidia' })).rejects.toMatchObject({
      code: 'PCI_BIND_FAILED',
      message: expect.stringContaining('no driver has it'),
    })
    expect(machine.device(address)?.driver).toBe('nvidia')
  })

  it('gives one that had no driver back to none', async () => {
    const { host, machine } = createHostSimulator()
    const device = machine.device(address)
    if (device) delete device.driver
    await bindDriver(host(), { address, to: vfioDriver, from: undefined })
    await restoreDriver(host(), { address, from: undefined })
    expect(await driverOf(host(), address)).toBeUndefined()
  })
})
