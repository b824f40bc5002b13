import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  findKvmHost,
  isOfTests,
  type KvmHost,
  kvmHostNames,
  savedHost,
  startKvmHost,
  stopKvmHost,
} from './lab.js'

describe('a lab in another folder', () => {
  const home = mkdtempSync(join(tmpdir(), 'kvm-lab-'))
  afterEach(() => {
    vi.unstubAllEnvs()
  })
  afterAll(() => {
    rmSync(home, { recursive: true, force: true })
  })

  it('has no hosts, and stops none', async () => {
    vi.stubEnv('KVM_LAB_HOME', home)
    expect(await kvmHostNames()).toEqual([])
    expect(await findKvmHost()).toBeUndefined()
    expect(await stopKvmHost()).toBe(false)
  })

  it('is named by an absolute path, and its hosts by plain names', async () => {
    vi.stubEnv('KVM_LAB_HOME', 'lab')
    await expect(findKvmHost()).rejects.toThrow(/must be an absolute path, not lab/)
    vi.unstubAllEnvs()
    for (const name of ['', '../x', 'A', '-x', 'a b'])
      await expect(findKvmHost(name)).rejects.toThrow(/named by small letters/)
    expect(['e2e-gpu', 'saved', 'lab', 'mine'].map(isOfTests)).toEqual([true, true, false, false])
  })
})

describe('a host of the lab', () => {
  const name = 'e2e-lab'
  let lab: KvmHost
  beforeAll(async () => {
    lab = await startKvmHost({ ...savedHost, name })
  })
  afterAll(async () => {
    await lab?.down({ purge: true })
  })

  it('lets root and ubuntu in, who becomes root; has its clock right; reaches nothing but its gateway', async () => {
    for (const user of ['root', 'ubuntu'] as const) {
      const shell = await lab.shell(user)
      try {
        expect((await shell.run(['id', '-u'])).stdout).toBe('0\n')
        const seconds = Number((await shell.run(['date', '+%s'])).stdout)
        expect(Math.abs(seconds - Date.now() / 1000)).toBeLessThan(60)
        const ping = async (address: string) =>
          (await shell.run(['ping', '-c', '1', '-W', '3', address], { accept: 'any' })).exitCode
        expect(await ping('10.0.2.2')).toBe(0)
        expect(await ping('192.0.2.1')).not.toBe(0)
      } finally {
        await shell.close()
      }
    }
  })

  it('is found by its name, not started twice, and gone after a power cut', async () => {
    expect(await kvmHostNames()).toContain(name)
    expect((await findKvmHost(name))?.port).toBe(lab.port)
    await expect(startKvmHost({ ...savedHost, name })).rejects.toThrow(/is running already/)
    expect((await findKvmHost(name))?.port).toBe(lab.port)
    await lab.kill()
    expect(await findKvmHost(name)).toBeUndefined()
    await lab.kill()
  })
})
