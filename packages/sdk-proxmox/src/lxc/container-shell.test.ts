import { scriptedShell } from '@pve/core/testing'
import { describe, expect, it } from 'vitest'
import { containerShell } from './container-shell.js'

/** A node whose `pct push` ends well whatever arrives, as the real one does. */
const node = (arrived: string) =>
  scriptedShell([
    { match: /wc -c/, answer: { exitCode: 0, stdout: `${arrived} /x\n` } },
    { match: /test -d/, answer: { exitCode: 1 } },
    { match: /mktemp -d/, answer: { exitCode: 0, stdout: '/tmp/tmp.X\n' } },
    { match: ['pct'] },
  ])

describe('LX-20 files in a container', () => {
  it('that did not arrive whole are not put in place', async () => {
    const shell = node('3')
    await expect(containerShell(shell, 101).writeFile('/etc/x', 'whole')).rejects.toThrow(
      '3 of 5 bytes arrived in container 101',
    )
    expect(shell.commands().filter((command) => command.includes(' mv '))).toEqual([])
  })

  it('are put in place under names of their own, without the user that needs no name', async () => {
    const shell = node('5')
    const inside = containerShell(shell, 101)
    await inside.writeFile('/etc/x', 'whole', { mode: 0o644, owner: 'root:root' })
    await inside.writeFile('/etc/x', 'whole', { owner: 'ann:staff' })
    const pushes = shell.commands().filter((command) => command.startsWith('pct push'))
    expect(pushes[0]).toMatch(/^pct push 101 \S+ \/etc\/x\.pve-suite-[0-9a-f]{8} --perms 0644$/)
    expect(pushes[1]).toMatch(/--perms 0600 --user ann --group staff$/)
    expect(pushes[0]?.split(' ')[4]).not.toBe(pushes[1]?.split(' ')[4])
  })

  it('a script of which only half arrived is not run', async () => {
    const shell = node('3')
    let ran = false
    const work = containerShell(shell, 101).withTemporaryFile('whole', async () => {
      ran = true
    })
    await expect(work).rejects.toThrow('3 of 5 bytes')
    expect(ran).toBe(false)
    expect(shell.calls.at(-1)?.argv?.slice(-3)).toEqual(['rm', '-rf', '/tmp/tmp.X'])
  })
})
