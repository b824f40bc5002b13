import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { waitFor } from '@pve/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSshdLab, type SshdLab, startSshdLab } from './lab.js'
import { ssh } from './ssh-client.js'

const execute = promisify(execFile)
const program = join(import.meta.dirname, 'lab')
const name = 'test-lab'

describe('labs/sshd/lab', () => {
  it.each([1, 2])(
    'starts, is found again at once, and leaves no process behind (time %i)',
    async () => {
      await execute(program, ['up', '--name', name])
      const lab = await findSshdLab(name)
      if (lab === undefined) throw new Error('the lab does not run')
      const { stdout } = await execute(program, ['up', '--name', name])
      expect(stdout).toContain(String(lab.description.sshd.port))
      // In this process: what Node takes to start, on a busy machine, is no part of it.
      const startedAt = performance.now()
      const again = await startSshdLab({ name })
      expect(performance.now() - startedAt).toBeLessThan(1_000)
      expect(again).toMatchObject({ isNew: false, description: lab.description })

      await lab.makeContainer(101, 'busybox')
      const command = ssh(lab.description, 'pct exec 101 -- sleep 3141.5')
      await waitFor({
        what: 'the command to run',
        intervalMs: 20,
        timeLimitMs: 5_000,
        probe: async () => lab.processes().find((one) => one.name === 'sleep'),
      })
      const pids = lab.processes().map(({ pid }) => pid)
      expect(pids.length).toBeGreaterThan(5)
      await execute(program, ['down', '--name', name])
      expect((await command).exitCode).toBe(255)
      for (const pid of pids) expect(existsSync(`/proc/${pid}`), String(pid)).toBe(false)
      expect(await findSshdLab(name)).toBeUndefined()
      expect(await readFile('/proc/self/mounts', 'utf8')).not.toContain(lab.description.folder)
    },
    60_000,
  )

  it('says that it does not run, by its exit code too', async () => {
    await expect(execute(program, ['status', '--name', 'test-none'])).rejects.toMatchObject({
      code: 3,
      stdout: 'not running\n',
    })
    await expect(execute(program, ['env', '--name', 'test-none'])).rejects.toMatchObject({ code: 1 })
  })

  it('ends what a start left behind that did not come to its end', async () => {
    const abandoned = await startSshdLab({ name })
    await rm(join(abandoned.description.folder, 'lab.json'))
    const lab = await startSshdLab({ name })
    expect(lab.isNew).toBe(true)
    expect(existsSync(`/proc/${abandoned.description.holder.pid}`)).toBe(false)
    await lab.stop()
  }, 60_000)

  it('is started once by those who start it together', async () => {
    const labs = await Promise.all([1, 2, 3].map(() => startSshdLab({ name })))
    expect(labs.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(new Set(labs.map(({ description }) => description.holder.pid)).size).toBe(1)
    await labs[0]?.stop({ purge: true })
    expect(existsSync(labs[0]?.description.folder ?? '/')).toBe(false)
  }, 60_000)
})

describe('faults of the lab', () => {
  let lab: SshdLab
  beforeAll(async () => {
    lab = await startSshdLab({ name: 'test-faults' })
    await lab.makeContainer(101, 'busybox')
  }, 600_000)
  afterAll(async () => lab.stop({ purge: true }))

  const sleeping = () =>
    waitFor({
      what: 'the command to run',
      intervalMs: 20,
      timeLimitMs: 5_000,
      probe: async () => lab.processes().find((one) => one.name === 'sleep'),
    })

  it('drops connections while their commands run on', async () => {
    const client = ssh(lab.description, 'pct exec 101 -- sleep 100.5')
    const { pid } = await sleeping()
    expect(await lab.dropConnections()).toBeGreaterThan(0)
    expect((await client).exitCode).toBe(255)
    expect(existsSync(`/proc/${pid}`)).toBe(true)
    expect((await ssh(lab.description, 'echo in')).stdout).toBe('in\n')
    process.kill(pid, 'SIGKILL')
  })

  it('freezes and thaws', async () => {
    lab.freeze()
    try {
      const options = ['-o', 'ConnectTimeout=1']
      expect((await ssh(lab.description, 'echo in', { options })).exitCode).toBe(255)
    } finally {
      lab.thaw()
    }
    expect((await ssh(lab.description, 'echo in')).stdout).toBe('in\n')
  })

  it('refuses connections while nothing listens', async () => {
    await lab.stopListening()
    expect((await ssh(lab.description, 'true')).stderr).toContain('Connection refused')
    await lab.startListening()
    expect((await ssh(lab.description, 'echo in')).stdout).toBe('in\n')
  })

  it('has another host key after a swap, which ssh refuses (LX-26)', async () => {
    const before = lab.description.sshd.fingerprints
    const { description, knownHosts } = await lab.swapHostKey()
    expect(description.sshd.fingerprints.ed25519).not.toBe(before.ed25519)
    expect((await ssh(lab.description, 'true')).stderr).toContain('REMOTE HOST IDENTIFICATION HAS CHANGED')
    await writeFile(description.knownHosts, knownHosts)
    expect((await ssh(description, 'echo in')).stdout).toBe('in\n')
  })
})
