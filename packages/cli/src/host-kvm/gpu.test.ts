import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { homes, scriptedQuestions, useHome, vmctl } from '../../test/cli.js'

useHome()
const demo = (...argv: string[]) => vmctl([...argv, '--demo'])

const gpu = '0000:01:00.0'
const attach = ['gpu', 'attach', 'trainer', '--gpu', gpu] as const

describe('KVM-24 a GPU that nobody has comes back', () => {
  it('without a VM, after its VM was deleted; without a GPU it is asked which', async () => {
    await demo(...attach)
    const command = `vmctl gpu detach --gpu ${gpu}`
    expect((await demo('delete', 'trainer', '--dry-run')).stdout).toMatch(
      /Leave the GPU 0000:01:00\.0 with vfio-pci[\s\S]*vmctl gpu detach --gpu 0000:01:00\.0/,
    )
    expect((await demo('gpu', 'status')).stdout).not.toContain(command)
    const deleted = await demo('delete', 'trainer', '--yes')
    expect([deleted.code, deleted.stdout]).toEqual([0, expect.stringContaining(command)])
    expect((await demo('gpu', 'status')).stdout).toContain(
      `${gpu} waits with vfio-pci for a VM. Back to the host: ${command}`,
    )
    const asked = await demo('gpu', 'detach', '--json')
    expect([asked.code, asked.error()]).toEqual([
      2,
      expect.objectContaining({ code: 'GPU_NOT_CHOSEN', hint: expect.stringContaining(gpu) }),
    ])
    const back = await demo('gpu', 'detach', '--gpu', gpu)
    expect([back.code, back.stdout]).toEqual([
      0,
      expect.stringMatching(/^Back with the host:\n {2}0000:01:00\.0 /),
    ])
    const status = (await demo('gpu', 'status')).stdout
    expect(status).toMatch(/0000:01:00\.0 .* nvidia /)
    expect(status).not.toContain('waits')
  })
})

describe('KVM-22 gpu status without libvirt', () => {
  it('calls no GPU free, and says why', async () => {
    await demo(...attach)
    const path = join(homes.current, 'state', 'vmctl', 'demo.json')
    const text = readFileSync(path, 'utf8')
    const stopped = text.replace(
      /("libvirtd\.service":\s*\{\s*"isEnabled":\s*true,\s*"isActive":\s*)true/,
      '$1false',
    )
    expect(stopped).not.toBe(text)
    writeFileSync(path, stopped)
    const { code, stdout } = await demo('gpu', 'status')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^0000:01:00\.0 .* unknown$/m)
    expect(stdout).toMatch(/^0000:03:00\.0 .* no$/m)
    expect(stdout.match(/Which VM has it is not known/g)).toHaveLength(1)
    expect(stdout).not.toContain('yes')
  })
})

describe('KVM-28 KVM-23 a snapshot gives a VM a GPU that another has', () => {
  it('which is said in the question, and after it', async () => {
    await demo(...attach)
    await demo('snapshot', 'create', 'trainer', 'g')
    await demo('gpu', 'detach', 'trainer')
    await demo('gpu', 'attach', 'web', '--gpu', gpu)
    const words = `It names ${gpu} of the host again, which the VM web has: only one of them can run with it.`
    const questions = scriptedQuestions([false])
    await vmctl(['snapshot', 'restore', 'trainer', 'g', '--demo'], { tty: true, questions })
    expect(questions.asked).toEqual([expect.stringContaining(words)])
    expect((await demo('snapshot', 'restore', 'trainer', 'g', '--dry-run')).stdout).toContain(words)
    const done = await demo('snapshot', 'restore', 'trainer', 'g', '--yes')
    expect([done.code, done.stdout]).toEqual([
      0,
      expect.stringMatching(/only one of them can run[\s\S]*vmctl gpu detach trainer$/m),
    ])
    expect((await demo('gpu', 'detach', 'trainer')).stdout).toMatch(
      /^Taken from trainer:\n[\s\S]*stays as it is: the VM web runs with it\./,
    )
  })
})

describe('KVM-28 --json after a change', () => {
  it('has nothing in it of what the VM was before', async () => {
    await demo('stop', 'web')
    await demo('snapshot', 'create', 'web', 'off')
    await demo('start', 'web')
    const vm = { name: 'web', uuid: 'd0a1b2c3-0000-4000-8000-000000000001' }
    const restored = await demo('snapshot', 'restore', 'web', 'off', '--yes', '--json')
    expect(restored.json()).toEqual({ ...vm, snapshot: 'off', notes: [] })
    expect((await demo('snapshot', 'delete', 'web', 'off', '--yes', '--json')).json()).toEqual({
      ...vm,
      snapshot: 'off',
    })
    const deleted = await demo('delete', 'web', '--force', '--yes', '--json')
    expect(deleted.json()).toEqual({
      ...vm,
      volumes: [expect.objectContaining({ target: 'vda' })],
      snapshots: [],
      hostDevices: [],
      waitingGpus: [],
    })
  })
})
