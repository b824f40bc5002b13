import { describe, expect, it } from 'vitest'
import { pxrun, scriptedQuestions, useHome } from '../test/cli.js'
import { useServers } from '../test/served.js'

useHome()
const serve = useServers()

describe('LX-14 pxrun start, stop, reboot', () => {
  it('starts several, and leaves one that runs as it is', async () => {
    const { env, changes } = await serve()
    const run = await pxrun(['start', 'scratch', 'dns1', '202'], { env })
    expect(run).toMatchObject({
      code: 0,
      stdout: 'Started: container 202 (scratch)\nAlready running: container 200 (dns1)\n',
    })
    expect(changes().map(({ path }) => path)).toEqual(['/nodes/pve2/lxc/202/status/start'])
    const again = await pxrun(['start', '202', '--json'], { env })
    expect(again.json()).toEqual({ vmid: 202, node: 'pve2', name: 'scratch', changed: false })
    expect(changes()).toHaveLength(1)
  })

  it('stop shuts down with the time that is given; --force stops at once', async () => {
    const { env, changes } = await serve()
    const run = await pxrun(['stop', 'dns1', 'scratch', '--timeout-seconds', '7'], { env })
    expect(run).toMatchObject({
      code: 0,
      stdout: 'Shut down: container 200 (dns1)\nAlready stopped: container 202 (scratch)\n',
    })
    const forced = await pxrun(['stop', 'proxy', '--force', '--json'], { env })
    expect(forced.json()).toMatchObject({ vmid: 201, changed: true, exitStatus: 'OK' })
    expect(changes()).toMatchObject([
      { path: '/nodes/pve1/lxc/200/status/shutdown', parameters: { timeout: '7' } },
      { path: '/nodes/pve3/lxc/201/status/stop' },
    ])
  })

  it.each([
    [['stop', 'dns1', '--force', '--timeout-seconds', '3'], '--force waits for nothing'],
    [['stop', 'dns1', '--timeout-seconds', '0'], 'one second or more'],
    [['reboot', 'dns1', '--timeout-seconds', '-3'], 'one second or more'],
  ])('refuses %j', async (argv, words) => {
    const { env, simulator } = await serve()
    expect(await pxrun(argv, { env })).toMatchObject({ code: 2, stderr: expect.stringContaining(words) })
    expect(simulator.log).toEqual([])
  })

  it('reboots what runs; what does not says how to start it', async () => {
    const { env, changes } = await serve()
    expect(await pxrun(['reboot', 'dns1'], { env })).toMatchObject({
      code: 0,
      stdout: 'Rebooted: container 200 (dns1)\n',
    })
    const run = await pxrun(['reboot', 'scratch', '--json'], { env })
    expect(run.code).toBe(1)
    expect(run.error()).toMatchObject({ code: 'CONTAINER_NOT_RUNNING', hint: 'Start it: pxrun start 202' })
    expect(changes()).toHaveLength(1)
  })

  it('a wrong name among several changes nothing', async () => {
    const { env, changes } = await serve()
    const run = await pxrun(['start', 'scratch', 'dokcer1'], { env })
    expect(run).toMatchObject({ code: 7, stderr: expect.stringContaining('Did you mean docker1?') })
    expect(changes()).toEqual([])
  })

  it('LX-41 reports each of several although one fails: JSON has all, and the code says incomplete', async () => {
    const { env, simulator } = await serve()
    simulator.addFault({
      match: { method: 'POST', path: /\/lxc\/211\/status\/start$/ },
      kind: 'status',
      status: 500,
      message: 'out of cheese',
    })
    const run = await pxrun(['start', '211', '202', 'dns1', '--json'], { env })
    expect(run).toMatchObject({ code: 9, stderr: '' })
    expect(run.json()).toMatchObject([
      { vmid: 211, ok: false, changed: false, error: { message: 'out of cheese' } },
      { vmid: 202, ok: true, changed: true, exitStatus: 'OK' },
      { vmid: 200, ok: true, changed: false },
    ])
    const text = await pxrun(['start', '211', '202'], { env })
    expect(text).toMatchObject({ code: 9, stdout: 'Already running: container 202 (scratch)\n' })
    expect(text.stderr).toMatch(/Not started: container 211 \(docker1\)\nerror: out of cheese/)
    expect(await pxrun(['start', '211'], { env })).toMatchObject({ code: 1, stdout: '' })
  })
})

describe('LX-14 pxrun clone and resize', () => {
  it('clones with what is said, and nothing else', async () => {
    const { env, changes } = await serve()
    const run = await pxrun(
      ['clone', 'scratch', '--hostname', 'copy1', '--vmid', '777', '--storage', 'ceph-pool', '--full'],
      { env },
    )
    expect(run).toMatchObject({
      code: 0,
      stdout: 'Container created: 777 (copy1) on pve2, a copy of container 202 (scratch)\n',
    })
    expect(changes()).toMatchObject([
      {
        path: '/nodes/pve2/lxc/202/clone',
        parameters: { newid: '777', hostname: 'copy1', storage: 'ceph-pool', full: '1' },
      },
    ])
    expect(Object.keys(changes()[0]?.parameters ?? {})).not.toContain('pool')
  })

  it('resizes the root file system, or the volume that is named', async () => {
    const { env, changes } = await serve()
    expect((await pxrun(['resize', 'dns1', '+1G'], { env })).stdout).toBe(
      'Resized: rootfs of container 200 (dns1)\n',
    )
    expect(changes()).toMatchObject([{ path: '/nodes/pve1/lxc/200/resize', parameters: { disk: 'rootfs' } }])
    for (const [argv, code, words] of [
      [['mp3', '20G'], 3, 'container 200 has no mp3; it has rootfs'],
      [['1G'], 3, 'volumes do not shrink'],
      [['ten'], 3, 'ten'],
      [['mp0', '1G', '2G'], 2, 'too many words'],
    ] as const)
      expect(await pxrun(['resize', 'dns1', ...argv], { env })).toMatchObject({
        code,
        stderr: expect.stringContaining(words),
      })
    expect(changes()).toHaveLength(1)
  })
})

describe('LX-14 pxrun snapshot', () => {
  it('takes, lists, goes back and deletes; what loses something asks first', async () => {
    const { env, changes } = await serve()
    await pxrun(['snapshot', 'create', 'dns1', 'first', '--description', 'before all'], { env })
    const listed = await pxrun(['snapshot', 'list', 'dns1'], { env })
    expect(listed.stdout).toMatch(/^NAME +TAKEN +DESCRIPTION\nfirst +[\d :-]+ +before all\n$/)
    const refused = await pxrun(['snapshot', 'rollback', 'dns1', 'first'], { env })
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('Add --yes') })
    const questions = scriptedQuestions([false, true])
    const no = await pxrun(['snapshot', 'rollback', 'dns1', 'first'], { env, tty: true, questions })
    expect(no.code).toBe(130)
    const yes = await pxrun(['snapshot', 'rollback', 'dns1', 'first', '--start'], {
      env,
      tty: true,
      questions,
    })
    expect(yes).toMatchObject({
      code: 0,
      stdout: "Rolled back: container 200 (dns1) is as it was at 'first', and runs\n",
    })
    expect(questions.asked[0]).toBe("Put container 200 (dns1) back to 'first'? What came after is lost.")
    await pxrun(['snapshot', 'delete', 'dns1', 'first', '--yes'], { env })
    expect((await pxrun(['snapshot', 'list', 'dns1'], { env })).stdout).toBe(
      'Container 200 (dns1) has no snapshots.\n',
    )
    expect(changes().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /nodes/pve1/lxc/200/snapshot',
      'POST /nodes/pve1/lxc/200/snapshot/first/rollback',
      'DELETE /nodes/pve1/lxc/200/snapshot/first',
    ])
  })
})
