import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { homes, useHome, vmctl } from '../../test/cli.js'

useHome()
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** A user of this machine who is in these groups, and may not become root. */
function asSomebody(groups: string): void {
  const folder = join(homes.current, 'bin')
  mkdirSync(folder)
  const programs = {
    id: `[ "$1" = -u ] && echo 1000 || echo ${groups}`,
    sudo: 'echo "sudo: a password is required" >&2; exit 1',
    virsh: 'echo "error: failed to connect to the hypervisor" >&2; exit 1',
  }
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`)
  vi.spyOn(process, 'getuid').mockReturnValue(1000)
}

describe('KVM-31 somebody who may not become root', () => {
  it('is told that the group libvirt is enough, where it is', async () => {
    asSomebody('users')
    const hintOf = async (...argv: string[]) => (await vmctl([...argv, '--json'])).error()
    expect(await hintOf('list')).toMatchObject({
      code: 'SUDO_FAILED',
      hint: expect.stringMatching(/^A member of the group libvirt needs no root .*NOPASSWD/),
    })
    expect(await hintOf('gpu', 'status')).toMatchObject({
      code: 'SUDO_FAILED',
      hint: expect.not.stringContaining('libvirt'),
    })
  })

  it('needs nothing more as a member of it', async () => {
    asSomebody('users libvirt')
    expect((await vmctl(['list', '--json'])).error()).toMatchObject({ code: 'LIBVIRT_UNREACHABLE' })
  })
})
