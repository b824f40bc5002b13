import { describe, expect, it } from 'vitest'
import { pxrun, scriptedQuestions, useHome } from '../test/cli.js'
import { useServers } from '../test/served.js'

useHome()
const serve = useServers()

const ids = async () => (await pxrun(['list', '--demo', '--quiet'])).stdout.split('\n').filter(Boolean)

describe('LX-11 pxrun destroy', () => {
  it('asks first, naming each; no is no', async () => {
    const questions = scriptedQuestions([false])
    const run = await pxrun(['destroy', 'scratch', '211', '--demo'], { tty: true, questions })
    expect(run.code).toBe(130)
    expect(questions.asked).toEqual([
      'Remove container 202 (scratch), container 211 (docker1) and all volumes?',
    ])
    expect(await ids()).toContain('202')
  })

  it('without a terminal it wants --yes, and then tells what it removed', async () => {
    const refused = await pxrun(['destroy', 'scratch', '--demo'])
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('Add --yes to go ahead.') })
    const run = await pxrun(['destroy', 'scratch', '--demo', '--yes'])
    expect(run).toMatchObject({ code: 0, stdout: 'Removed: container 202 (scratch)\n' })
    expect(await ids()).not.toContain('202')
    const json = await pxrun(['destroy', '211', '--demo', '--yes', '--json'])
    expect(json.json()).toMatchObject({ vmid: 211, name: 'docker1', exitStatus: 'OK' })
  })

  it('removes a running one only with --force, and says that it runs', async () => {
    const run = await pxrun(['destroy', 'scratch', 'dns1', '--demo', '--yes'])
    expect(run).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('container 200 (dns1) is running: nothing was removed.'),
    })
    expect(await ids()).toEqual(expect.arrayContaining(['200', '202']))
    const questions = scriptedQuestions([true])
    const forced = await pxrun(['destroy', 'dns1', '--force', '--demo'], { tty: true, questions })
    expect(forced.code, forced.stderr).toBe(0)
    expect(questions.asked[0]).toContain('It runs, and will be stopped.')
    expect(await ids()).not.toContain('200')
  })

  it('a wrong name among several leaves all of them', async () => {
    const run = await pxrun(['destroy', 'scratch', 'dokcer1', '--demo', '--yes'])
    expect(run).toMatchObject({ code: 7, stderr: expect.stringContaining('Did you mean docker1?') })
    expect(await ids()).toContain('202')
  })

  it('purges unless told not to, and takes one that is named twice once', async () => {
    const { env, changes } = await serve()
    await pxrun(['destroy', 'scratch', '202', '--yes'], { env })
    await pxrun(['destroy', '211', '--no-purge', '--yes'], { env })
    expect(changes()).toMatchObject([
      { method: 'DELETE', path: '/nodes/pve2/lxc/202', parameters: { purge: '1' } },
      { method: 'DELETE', path: '/nodes/pve2/lxc/211', parameters: { purge: '0' } },
    ])
  })

  it('reports all of several although one fails: JSON has each, and the code says incomplete', async () => {
    const { env, simulator } = await serve()
    simulator.addFault({
      match: { method: 'DELETE', path: /\/lxc\/211$/ },
      kind: 'status',
      status: 500,
      message: 'out of cheese',
    })
    const argv = ['destroy', '202', '211', '212', '--yes']
    const run = await pxrun([...argv, '--json'], { env })
    expect(run.code).toBe(9)
    expect(run.stderr).toBe('')
    expect(run.json()).toMatchObject([
      { vmid: 202, ok: true, exitStatus: 'OK' },
      { vmid: 211, ok: false, error: { code: 'API_FAILED', message: 'out of cheese' } },
      { vmid: 212, ok: true, exitStatus: 'OK' },
    ])
    const text = await pxrun(['destroy', '211', '210', '--yes'], { env })
    expect(text).toMatchObject({ code: 9, stdout: 'Removed: container 210 (media)\n' })
    expect(text.stderr).toMatch(/Still there: container 211 \(docker1\)\nerror: out of cheese/)
    const alone = await pxrun(['destroy', '211', '--yes'], { env })
    expect(alone).toMatchObject({ code: 1, stdout: '' })
  })
})
