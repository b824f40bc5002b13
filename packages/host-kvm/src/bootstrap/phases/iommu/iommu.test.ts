import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runPlan } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { readHostFacts } from '../../../facts/index.js'
import { openHost, openLedger } from '../../../host/index.js'
import { createHostSimulator, freshHost, type HostSimulator } from '../../../testing/index.js'
import { revert } from '../../revert.js'
import { areStepsDone } from '../../survey.js'
import { type BootstrapWishesInput, parseWishes } from '../../wishes.js'
import { idsOf, isNewerScript } from './early-binding.js'
import { planIommu } from './index.js'

type Change = (simulator: HostSimulator) => void

async function planned(simulator: HostSimulator, wishes: BootstrapWishesInput = {}) {
  return planIommu(await readHostFacts(simulator.host()), parseWishes(wishes))
}

async function done(simulator: HostSimulator, wishes: BootstrapWishesInput = {}) {
  const host = simulator.host()
  const { steps } = await planned(simulator, wishes)
  const context = { host, ledger: await openLedger(host), phase: 'iommu' }
  return await runPlan({ name: 'iommu', steps, context })
}

/** `done` where the steps, which look at the host, find nothing left. */
async function standing(simulator: HostSimulator, wishes: BootstrapWishesInput = {}) {
  const host = simulator.host()
  const plan = await planned(simulator, wishes)
  const work = { host, ledger: await openLedger(host), phase: 'iommu' }
  const isDone = plan.rebootReasons.length === 0 && (await areStepsDone(plan.steps, work, {}))
  return plan.state === 'to do' && isDone ? 'done' : plan.state
}

const filesOf = ({ machine }: HostSimulator) =>
  Object.fromEntries([...machine.files].map(([path, { content }]) => [path, Buffer.from(content).toString()]))
const driversOf = ({ machine }: HostSimulator, slot: string) =>
  machine.state.pci.filter(({ address }) => address.startsWith(slot)).map(({ driver }) => driver)
const codesOf = ({ findings }: Awaited<ReturnType<typeof planned>>) =>
  findings.flatMap(({ level, code }) => (level === 'problem' ? [code] : []))

const amd: Change = ({ machine }) => {
  machine.state.cpu.vendorId = 'AuthenticAMD'
}
const one = '0000:01:00.0'
/** The second card is of another kind. */
const otherCard: Change = ({ machine }) => {
  for (const device of machine.state.pci)
    if (device.address.startsWith('0000:02:00')) device.deviceId = device.deviceId.replace(/^2/, '1')
}

describe('KVM-7 the IOMMU', () => {
  it('is switched on by GRUB and a boot; a second run changes nothing, a revert puts all back', async () => {
    const simulator = createHostSimulator(freshHost())
    const before = filesOf(simulator)
    expect((await planned(simulator)).rebootReasons).toEqual([
      'The kernel has to be started with intel_iommu=on iommu=pt.',
    ])
    await done(simulator)
    expect(simulator.machine.text('/etc/default/grub.d/99-gpu-vm-bootstrap.cfg')).toContain(
      'GRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX_DEFAULT intel_iommu=on iommu=pt"\n',
    )
    // Nothing is bound at boot, so that no initramfs has to be written.
    expect(Object.keys(filesOf(simulator)).filter((path) => /initramfs|modprobe/.test(path))).toEqual([])
    const owed = await planned(simulator)
    expect(owed).toMatchObject({ state: 'to do', rebootReasons: [expect.stringContaining('intel_iommu=on')] })
    expect((await done(simulator)).done).toEqual([])

    simulator.machine.reboot()
    expect(simulator.machine.state.boot.kernelArguments).toEqual(
      expect.arrayContaining(['quiet', 'splash', 'intel_iommu=on', 'iommu=pt']),
    )
    expect(await standing(simulator)).toBe('done')

    await revert(simulator.host())
    expect(filesOf(simulator)).toEqual({
      ...before,
      '/boot/grub/grub.cfg': expect.not.stringContaining('iommu'),
    })
  })

  it("has AMD's word for AMD", async () => {
    const simulator = createHostSimulator(freshHost())
    amd(simulator)
    await done(simulator)
    expect(simulator.machine.text('/boot/grub/grub.cfg')).toContain('amd_iommu=on iommu=pt')
  })

  it('what others gave the kernel stays, and an earlier intel_iommu=off is overruled', async () => {
    const simulator = createHostSimulator(freshHost())
    const { machine } = simulator
    machine.write(
      '/etc/default/grub.d/50-cloud.cfg',
      'GRUB_CMDLINE_LINUX_DEFAULT="console=ttyS0 intel_iommu=off"\n',
    )
    await done(simulator)
    expect(machine.text('/boot/grub/grub.cfg')).toContain(
      'console=ttyS0 intel_iommu=off intel_iommu=on iommu=pt',
    )
    machine.reboot()
    expect(await standing(simulator)).toBe('done')
  })

  it('binds the chosen card alone at boot, by ids and address, until who runs it chooses otherwise', async () => {
    const simulator = createHostSimulator(freshHost())
    otherCard(simulator)
    const wishes = { gpuMode: 'vfio', gpus: [one] } as const
    await done(simulator, wishes)
    // Groups are not known yet: nothing is bound before they are.
    expect(simulator.machine.text('/etc/modprobe.d/gpu-vm-bootstrap.conf')).toBeUndefined()
    simulator.machine.reboot()
    expect((await planned(simulator, wishes)).rebootReasons).toEqual([`${one} goes to vfio-pci at boot.`])
    await done(simulator, wishes)
    expect(simulator.machine.text('/etc/modprobe.d/gpu-vm-bootstrap.conf')).toMatch(
      /^options vfio-pci ids=10de:2684,10de:22ba\nsoftdep nvidia pre: vfio-pci$/m,
    )
    expect((await done(simulator, wishes)).done).toEqual([])
    simulator.machine.reboot()
    expect(driversOf(simulator, '0000:01:00')).toEqual(['vfio-pci', 'vfio-pci'])
    expect(driversOf(simulator, '0000:02:00')).not.toContain('vfio-pci')
    expect(await standing(simulator, wishes)).toBe('done')

    expect((await done(simulator, { gpuMode: 'both' })).done).toContain('initramfs-script')
    const back = `${one} goes back to the host's driver at boot.`
    for (const gpuMode of ['both', 'host'] as const)
      expect((await planned(simulator, { gpuMode })).rebootReasons).toEqual([back])
    expect((await readHostFacts(simulator.host())).reboot).toEqual({ isOwed: true, reasons: [back] })
    simulator.machine.reboot()
    expect((await readHostFacts(simulator.host())).reboot.isOwed).toBe(false)
    expect(driversOf(simulator, '0000:01:00')).not.toContain('vfio-pci')
    expect(await standing(simulator, { gpuMode: 'both' })).toBe('done')
  })

  it('who chooses otherwise before the boot is heard, too: what was written is written anew', async () => {
    const simulator = createHostSimulator(freshHost())
    await done(simulator)
    simulator.machine.reboot()
    await done(simulator, { gpuMode: 'vfio' })
    expect((await done(simulator, { gpuMode: 'both' })).done).toContain('update-initramfs')
    expect(await standing(simulator, { gpuMode: 'both' })).toBe('done')
    simulator.machine.reboot()
    expect(driversOf(simulator, '0000:01:00')).not.toContain('vfio-pci')
    expect(driversOf(simulator, '0000:02:00')).not.toContain('vfio-pci')
  })

  it('of two cards that were chosen one is given back when only the other one is', async () => {
    const simulator = createHostSimulator(freshHost())
    await done(simulator)
    simulator.machine.reboot()
    await done(simulator, { gpuMode: 'vfio' })
    simulator.machine.reboot()
    expect(driversOf(simulator, '0000:02:00')).toEqual(['vfio-pci', 'vfio-pci'])
    const wishes = { gpuMode: 'vfio', gpus: [one] } as const
    const { findings } = await planned(simulator, wishes)
    expect(findings).toContainEqual(
      expect.objectContaining({ level: 'note', what: expect.stringMatching(/^0000:02:00\.0 went to/) }),
    )
    expect((await done(simulator, wishes)).done).toEqual(['modprobe', 'initramfs-script', 'update-initramfs'])
    const owed = ["0000:02:00.0 goes back to the host's driver at boot."]
    expect((await planned(simulator, wishes)).rebootReasons).toEqual(owed)
    expect((await done(simulator, wishes)).done).toEqual([])
    simulator.machine.reboot()
    expect(driversOf(simulator, '0000:01:00')).toEqual(['vfio-pci', 'vfio-pci'])
    expect(driversOf(simulator, '0000:02:00')).not.toContain('vfio-pci')
    expect(await standing(simulator, wishes)).toBe('done')
  })

  it('one update-initramfs or update-grub at a time, however many runs there are: in a revert, too', async () => {
    const simulator = createHostSimulator(freshHost())
    const shell = simulator.shell()
    const host = openHost({ shell })
    for (const wishes of [{}, { gpuMode: 'vfio' } as const]) {
      const { steps } = await planned(simulator, wishes)
      const context = { host, ledger: await openLedger(host), phase: 'iommu' }
      await runPlan({ name: 'iommu', steps, context })
      simulator.machine.reboot()
    }
    await revert(host)
    const lines = shell.calls.map(({ argv = [] }) => argv.join(' ')).filter((line) => /^flock /.test(line))
    expect(lines.sort()).toEqual(
      ['update-grub', 'update-grub', 'update-initramfs -u -k all', 'update-initramfs -u -k all'].map(
        (line) => `flock /run/lock/gpu-vm-bootstrap.boot ${line}`,
      ),
    )
    expect(shell.calls.filter(({ argv }) => argv?.[0]?.startsWith('update-'))).toEqual([])
  })

  it('an initramfs of a kernel that was removed, which nothing writes any more, does not count', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'boot-'))
    try {
      const [boot, modules] = [join(folder, 'boot'), join(folder, 'modules')]
      const wanted = join(folder, 'wanted')
      for (const path of [boot, join(modules, '6.8.0-60')]) await mkdir(path, { recursive: true })
      const write = async (path: string, seconds: number) => {
        await writeFile(path, '')
        await utimes(path, seconds, seconds)
      }
      await write(wanted, 2000)
      await write(join(boot, 'initrd.img-5.15.0-1'), 1000)
      await write(join(boot, 'initrd.img-6.8.0-60'), 3000)
      const text = isNewerScript.replaceAll('/boot', boot).replaceAll('/lib/modules', modules)
      const isNewer = () => spawnSync('sh', ['-c', text, 'sh', wanted]).status
      expect(isNewer()).toBe(0)
      await write(join(boot, 'initrd.img-6.8.0-60'), 1500)
      expect(isNewer()).toBe(1)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('tells twins apart: no ids, by address and kind', async () => {
    const simulator = createHostSimulator(freshHost())
    const wishes = { gpuMode: 'vfio', gpus: ['0000:02:00.0'] } as const
    await done(simulator, wishes)
    simulator.machine.reboot()
    await done(simulator, wishes)
    expect(simulator.machine.text('/etc/modprobe.d/gpu-vm-bootstrap.conf')).not.toContain('ids=')
    const script = simulator.machine.text('/etc/initramfs-tools/scripts/init-top/gpu-vm-bootstrap')
    expect(script).toContain('bind 0000:02:00.0 10de 2684\nbind 0000:02:00.1 10de 22ba\n')
    expect(script).not.toContain('bind 0000:01')
    simulator.machine.reboot()
    expect(driversOf(simulator, '0000:02:00')).toEqual(['vfio-pci', 'vfio-pci'])
    expect(driversOf(simulator, '0000:01:00')).not.toContain('vfio-pci')
    expect(await standing(simulator, wishes)).toBe('done')
    const { gpus, pciDevices } = await readHostFacts(simulator.host())
    const both = gpus.filter(({ vendor }) => vendor === 'nvidia')
    expect(idsOf(both, pciDevices)).toEqual(['10de:2684', '10de:22ba'])
    expect(idsOf(both.slice(0, 1), pciDevices)).toEqual([])
  })

  it('a card whose group has something else is refused by name, with the list; one of several is a note', async () => {
    const simulator = createHostSimulator(freshHost())
    const nic = simulator.machine.state.pci.find(({ address }) => address === '0000:04:00.0')
    if (nic) nic.iommuGroup = 15
    await done(simulator)
    simulator.machine.reboot()
    const refused = await planned(simulator, { gpuMode: 'vfio', gpus: [one] })
    expect(codesOf(refused)).toEqual(['GPU_GROUP_SHARED'])
    expect(refused.findings.find(({ code }) => code)?.what).toContain('0000:04:00.0 Intel Corporation')
    expect(codesOf(await planned(simulator, { gpuMode: 'vfio' }))).toEqual(['GPU_GROUP_SHARED'])
    const noted = await planned(simulator)
    expect(await standing(simulator)).toBe('done')
    expect(noted.findings).toContainEqual(
      expect.objectContaining({ level: 'note', what: expect.stringContaining('shares IOMMU group 15') }),
    )
  })

  it('a group is shared by the rule of vmctl: not with what goes along, and not with what has no driver', async () => {
    const two = '0000:02:00.0'
    const seed = createHostSimulator(freshHost())
    await done(seed)
    seed.machine.reboot()
    const start = (change: Change) => {
      const simulator = createHostSimulator(seed.save())
      change(simulator)
      return simulator
    }
    const twins = start(({ machine }) => {
      for (const device of machine.state.pci) if (/^0000:0[12]/.test(device.address)) device.iommuGroup = 15
    })
    expect(codesOf(await planned(twins, { gpuMode: 'vfio', gpus: [one] }))).toEqual(['GPU_GROUP_SHARED'])
    for (const wishes of [{ gpus: [one, two] }, {}])
      expect(codesOf(await planned(twins, { gpuMode: 'vfio', ...wishes }))).toEqual([])
    expect(codesOf(await planned(twins))).toEqual([])

    await done(twins, { gpuMode: 'vfio' })
    twins.machine.reboot()
    // What goes back to the host at the next boot is no VFIO's then.
    expect(codesOf(await planned(twins, { gpuMode: 'vfio', gpus: [one] }))).toEqual(['GPU_GROUP_SHARED'])

    const idle = start(({ machine }) => {
      const nic = machine.device('0000:04:00.0')
      if (nic === undefined) throw new Error('no NIC')
      nic.iommuGroup = 15
      delete nic.driver
    })
    expect(codesOf(await planned(idle, { gpuMode: 'vfio', gpus: [one] }))).toEqual([])
  })

  it('in mode both, a host where every GPU shares its group is refused, with the list', async () => {
    const simulator = createHostSimulator(freshHost())
    await done(simulator)
    simulator.machine.reboot()
    for (const device of simulator.machine.state.pci)
      if (/^0000:0[124]/.test(device.address)) device.iommuGroup = 15
    const plan = await planned(simulator)
    expect(codesOf(plan)).toEqual(['GPU_GROUP_SHARED', 'GPU_GROUP_SHARED'])
    expect(await planned(simulator, { gpuMode: 'host' })).not.toMatchObject({ state: 'cannot' })
  })

  it('GPUs that stay with the host need nothing', async () => {
    const simulator = createHostSimulator(freshHost())
    expect(await standing(simulator, { gpuMode: 'host' })).toBe('done')
    const before = filesOf(simulator)
    await done(simulator, { gpuMode: 'host' })
    expect(filesOf(simulator)).toEqual(before)
  })

  it.each<[string, Change, BootstrapWishesInput, string]>([
    [
      'a firmware without one (Intel)',
      ({ machine }) => {
        machine.state.firmware.hasIommu = false
        machine.state.boot.kernelArguments.push('intel_iommu=on', 'iommu=pt')
      },
      {},
      'IOMMU_MISSING',
    ],
    [
      'a firmware without one (AMD)',
      (simulator) => {
        amd(simulator)
        simulator.machine.state.firmware.hasIommu = false
      },
      {},
      'IOMMU_MISSING',
    ],
    [
      'an argument that cannot be taken back',
      ({ machine }) =>
        machine.write('/boot/grub/grub.cfg', '\tlinux\t/boot/vmlinuz-6.8 root=UUID=2f6b ro iommu=off\n'),
      {},
      'IOMMU_SWITCHED_OFF',
    ],
    ['no GRUB', ({ machine }) => void machine.files.delete('/boot/grub/grub.cfg'), {}, 'GRUB_MISSING'],
    ['a GPU that is not there', () => {}, { gpuMode: 'vfio', gpus: ['0000:07:00.0'] }, 'GPU_NOT_FOUND'],
    ['a device that is no GPU', () => {}, { gpuMode: 'vfio', gpus: ['0000:04:00.0'] }, 'GPU_NOT_FOUND'],
    ["a card's sound", () => {}, { gpuMode: 'vfio', gpus: ['0000:01:00.1'] }, 'GPU_NOT_FOUND'],
    ['the boot display', () => {}, { gpuMode: 'vfio', gpus: ['0000:03:00.0'] }, 'GPU_IS_BOOT_DISPLAY'],
    [
      'no GPU to give',
      ({ machine }) => {
        machine.state.pci = machine.state.pci.filter(({ vendorId }) => vendorId !== '10de')
      },
      { gpuMode: 'vfio' },
      'GPU_NOT_FOUND',
    ],
  ])('is refused for %s, before anything is changed', async (_, change, wishes, code) => {
    const simulator = createHostSimulator(freshHost())
    change(simulator)
    const plan = await planned(simulator, wishes)
    expect(plan).toMatchObject({ state: 'cannot', steps: [] })
    expect(codesOf(plan)).toEqual([code])
    expect(plan.findings.find((finding) => finding.code === code)?.hint).toMatch(/\.$/)
  })
})
