import { describe, expect, it } from 'vitest'
import { createHostSimulator } from '../testing/index.js'
import { deviceFacts } from './gpu.js'
import { framebufferSection, holdersSection } from './holders.js'
import { nvidiaSection } from './nvidia.js'
import { pciSection } from './pci.js'
import { scriptOf, splitSections } from './probe.js'

/** The layout of `nvidia-smi -q`, as public reports of driver 550 show it; shortened. */
const report = `loaded NVIDIA UNIX x86_64 Kernel Module  550.90.07  Fri May 31 09:35:42 UTC 2024
installed 550.90.12
persistenced
smi

==============NVSMI LOG==============

Timestamp                                 : Tue Oct  8 10:00:00 2024
Driver Version                            : 550.90.07
CUDA Version                              : 12.4

Attached GPUs                             : 2
GPU 00000000:01:00.0
    Product Name                          : NVIDIA L4
    Persistence Mode                      : Enabled
    MIG Mode
        Current                           : N/A
        Pending                           : N/A
    GPU UUID                              : GPU-11111111-2222-3333-4444-555555555555
    Minor Number                          : 0
    GPU Virtualization Mode
        Virtualization Mode               : None
        Host VGPU Mode                    : N/A
    FB Memory Usage
        Total                             : 23034 MiB
        Reserved                          : 454 MiB
    BAR1 Memory Usage
        Total                             : 32768 MiB
GPU 00000001:81:00.0
    Product Name                          : NVIDIA H100 80GB HBM3
    Persistence Mode                      : Disabled
    MIG Mode
        Current                           : Enabled
        Pending                           : Enabled
    GPU UUID                              : GPU-66666666-2222-3333-4444-555555555555
    Minor Number                          : 3
    GPU Virtualization Mode
        Virtualization Mode               : Host VGPU
        Host VGPU Mode                    : SR-IOV
    FB Memory Usage
        Total                             : 81559 MiB
smi-exit 0
`

describe('KVM-5 what the NVIDIA driver says', () => {
  it('is read card by card', () => {
    const { gpus, ...driver } = nvidiaSection.parse(report)
    expect(driver).toEqual({
      loadedVersion: '550.90.07',
      installedVersion: '550.90.12',
      smi: 'works',
      isPersistenceRunning: true,
      isPersistenceOwed: false,
    })
    expect(Object.fromEntries(gpus)).toEqual({
      '0000:01:00.0': {
        uuid: 'GPU-11111111-2222-3333-4444-555555555555',
        minor: 0,
        driverVersion: '550.90.07',
        memoryBytes: 23034 * 1024 ** 2,
        mig: 'not supported',
        vgpu: 'none',
        persistence: true,
      },
      '0001:81:00.0': {
        uuid: 'GPU-66666666-2222-3333-4444-555555555555',
        minor: 3,
        driverVersion: '550.90.07',
        memoryBytes: 81559 * 1024 ** 2,
        mig: 'enabled',
        vgpu: 'host',
        persistence: false,
      },
    })
  })

  it('keeps its words when it fails, and is nothing where it is not installed', () => {
    const words = "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver."
    expect(nvidiaSection.parse(`loaded NVIDIA 550.90.07\nsmi\n${words}\nsmi-exit 9\n`)).toMatchObject({
      smi: 'fails',
      smiMessage: words,
      gpus: new Map(),
    })
    expect(nvidiaSection.parse('smi-exit 9\n')).toMatchObject({
      smi: 'fails',
      smiMessage: 'The module nvidia is not loaded.',
    })
    expect(nvidiaSection.parse('')).toEqual({
      smi: 'not installed',
      isPersistenceRunning: false,
      isPersistenceOwed: false,
      gpus: new Map(),
    })
  })
})

describe('KVM-23 the boot display', () => {
  const answers = async () => {
    const { stdout } = await createHostSimulator()
      .shell()
      .run(['sh', '-c', scriptOf([pciSection, holdersSection, nvidiaSection]), 'facts'])
    const texts = splitSections(stdout)
    return {
      pci: pciSection.parse(texts.get('pci') ?? ''),
      holders: [],
      nvidia: nvidiaSection.parse(''),
    }
  }
  const screens = (text: string) => framebufferSection.parse(text)

  it('is the GPU in whose memory the boot framebuffer lies, whatever boot_vga says', async () => {
    const given = await answers()
    const displays = (text: string) =>
      deviceFacts({ ...given, framebuffer: screens(text) }).gpus.map(({ bootDisplay }) => bootDisplay)
    expect(displays('    d0000000-d02fffff : efifb\n')).toEqual(['framebuffer', undefined, 'boot-vga'])
    expect(displays('    d2f00000-d2ffffff : BOOTFB\n')).toEqual([undefined, 'framebuffer', 'boot-vga'])
    expect(displays('')).toEqual([undefined, undefined, 'boot-vga'])
  })

  it('is not guessed from zeros, which is what a user without rights sees', () => {
    expect(screens('    00000000-00000000 : efifb\n')).toEqual([])
  })
})

describe('KVM-23 holders', () => {
  it('are processes with their nodes, each once', () => {
    expect(
      holdersSection.parse(
        '812 /dev/nvidia0 nvidia-persiste\n812 /dev/nvidia0 nvidia-persiste\n9 /dev/dri/card0 Xorg :0\n',
      ),
    ).toEqual([
      { pid: 812, command: 'nvidia-persiste', path: '/dev/nvidia0' },
      { pid: 9, command: 'Xorg :0', path: '/dev/dri/card0' },
    ])
  })
})
