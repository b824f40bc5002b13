import { CancelledError, TimeLimitError } from '@pve/core'
import type { ScriptedAnswer } from '@pve/core/testing'
import { scriptedShell } from '@pve/core/testing'
import { describe, expect, it } from 'vitest'
import { errorOf } from '../../test/plans.js'
import { type Host, openHost } from '../host/index.js'
import { createHostSimulator } from '../testing/index.js'
import { attachDeviceXml, hostdevXml, readDomain } from './index.js'

const address = '0000:02:00.0'
const both = { live: true, config: true }

/** libvirt is asked for a device and at work when virsh ends; then it answers `occupied` some times. */
async function cutOff({ comes, occupied }: { readonly comes: boolean; readonly occupied: number }) {
  const simulator = createHostSimulator()
  const { machine } = simulator
  const device = machine.device(address)
  if (device !== undefined) device.driver = 'vfio-pci'
  const { uuid } = await readDomain(simulator.host(), 'web')
  const real = simulator.shell()
  const asked: string[] = []
  let left = occupied
  const shell = scriptedShell(
    [
      {
        match: ['virsh'],
        answer: async ({ argv = ['virsh'] }): Promise<ScriptedAnswer> => {
          const line = argv[3] ?? ''
          const [verb = ''] = line.split(' ')
          asked.push(verb)
          if (verb === 'attach-device' && !comes) return { hang: true }
          if (verb === 'domcontrol' && left-- > 0) {
            const mark = /answered-[0-9a-f-]{36}/.exec(line)?.[0] ?? ''
            return { stdout: `occupied (12.345s)\n\n${mark}\n\n`, stderr: `error: ${mark}\n` }
          }
          const { exitCode, stdout, stderr } = await real.run(argv, { accept: 'any' })
          return verb === 'attach-device' ? { hang: true } : { exitCode, stdout, stderr }
        },
      },
    ],
    { files: machine.files },
  )
  return { uuid, asked, host: openHost({ shell }) }
}

/** As it is, but the attaching ends after 50 ms instead of its own limit, which is told. */
function hurried(host: Host): { readonly host: Host; readonly limitsMs: (number | undefined)[] } {
  const limitsMs: (number | undefined)[] = []
  const { shell } = host
  const run: typeof shell.run = async (argv, options = {}) => {
    if (argv[3]?.startsWith('attach-device') !== true) return await shell.run(argv, options)
    limitsMs.push(options.timeLimitMs)
    return await shell.run(argv, { ...options, timeLimitMs: 50 })
  }
  return { host: openHost({ shell: { ...shell, run } }), limitsMs }
}

const waits = (asked: readonly string[]) => asked.filter((verb) => verb === 'domcontrol').length

describe('KVM-23 a device that takes long', () => {
  it('is given half an hour, and is in when it came after all', async () => {
    const { host, uuid, asked } = await cutOff({ comes: true, occupied: 2 })
    const slow = hurried(host)
    await attachDeviceXml(slow.host, uuid, hostdevXml(address), both)
    expect(slow.limitsMs).toEqual([1_800_000])
    expect(waits(asked)).toBe(3)
  })

  it('fails when libvirt is done and it is not in: then it can be put back', async () => {
    const { host, uuid, asked } = await cutOff({ comes: false, occupied: 2 })
    const attached = attachDeviceXml(hurried(host).host, uuid, hostdevXml(address), both)
    expect(await errorOf(attached)).toBeInstanceOf(TimeLimitError)
    expect(waits(asked)).toBe(3)
  })

  it('is waited for when the caller cancels, too', async () => {
    const { host, uuid, asked } = await cutOff({ comes: true, occupied: 1 })
    const controller = new AbortController()
    const { signal } = controller
    const attached = attachDeviceXml(host, uuid, hostdevXml(address), { ...both, signal })
    setTimeout(() => controller.abort(), 50)
    expect(await errorOf(attached)).toBeInstanceOf(CancelledError)
    expect(waits(asked)).toBe(2)
  })

  it('is not waited for when libvirt has refused it', async () => {
    const simulator = createHostSimulator()
    const shell = simulator.shell()
    const { uuid } = await readDomain(simulator.host(), 'web')
    const attached = attachDeviceXml(openHost({ shell }), uuid, hostdevXml(address), both)
    expect(await errorOf(attached)).toMatchObject({ code: 'LIBVIRT_FAILED' })
    expect(shell.commands().join('\n')).not.toContain('domcontrol')
  })
})
