import type { GpuStatus } from '@pve/host-kvm'
import { describe, expect, it } from 'vitest'
import { useHome, vmctl } from '../../test/cli.js'
import { makeStyle } from '../output/style.js'
import { gpuStatusText } from './gpu-status.js'

const name = 'NVIDIA Corporation AD102 [GeForce RTX 4090]'
const audio = { address: '0000:01:00.1', name: 'AD102 High Definition Audio Controller' }
const gpu: GpuStatus = {
  address: '0000:01:00.0',
  name,
  vendor: 'nvidia',
  driver: 'nvidia',
  with: 'host',
  functions: [
    { address: '0000:01:00.0', name, driver: 'nvidia' },
    { ...audio, driver: 'snd_hda_intel' },
  ],
  iommuGroup: 15,
  othersInGroup: [{ address: '0000:01:00.2', name: 'a USB controller' }],
  domain: { name: 'trainer', isActive: false },
  holders: [{ pid: 812, command: 'nvidia-persiste', path: '/dev/nvidia0' }],
  nvidia: { uuid: 'GPU-1', minor: 0, driverVersion: '580', mig: 'disabled', vgpu: 'none', persistence: true },
  isWaiting: false,
  refusals: [{ code: 'GPU_IN_USE', what: 'python3 uses it.', hint: 'End it.' }],
}
const textAt = (width: number | undefined) => gpuStatusText([gpu], makeStyle(false), width)

describe('KVM-22 gpu status', () => {
  it('has a block for each GPU where a table is too wide, with all there is to know', () => {
    const text = textAt(80)
    expect(text.split('\n')).toEqual([
      `0000:01:00.0 ${name}`,
      'driver     nvidia',
      'functions  0000:01:00.1 AD102 High Definition Audio Controller (snd_hda_intel)',
      'group      15',
      '           0000:01:00.2 a USB controller (no driver)',
      'VM         trainer (next start)',
      'used by    nvidia-persiste (812)',
      'MIG        disabled',
      'vGPU       none',
      'free       no',
      '           python3 uses it.',
    ])
  })

  it.each([undefined, 300])('has a table otherwise, and beneath it what has no room there: %s', (width) => {
    expect(textAt(width).split('\n').slice(1)).toEqual([
      `0000:01:00.0  ${name}  nvidia     15  trainer (next start)  nvidia-persiste (812)  disabled  none  no`,
      '0000:01:00.0 has the function 0000:01:00.1 AD102 High Definition Audio Controller (snd_hda_intel).',
      '0000:01:00.0 shares group 15 with 0000:01:00.2 a USB controller (no driver).',
      'python3 uses it.',
    ])
  })
})

describe('KVM-22 gpu status of the demonstration', () => {
  useHome()
  it.each([40, 80, 120])('fits %d columns, and tells both cards apart', async (columns) => {
    const { stdout } = await vmctl(['gpu', 'status', '--demo'], {
      tty: true,
      columns,
      env: { NO_COLOR: '1' },
    })
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns)
    expect(stdout).toContain('0000:02:00.1')
    expect(stdout.replace(/\s+/g, ' ')).toContain('nvidia-persiste (812)')
  })
})
