import type { Shell } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { openHost } from '../host/index.js'
import { createHostSimulator } from '../testing/index.js'
import { readHostFacts } from './index.js'

/** A host on which what programs print is something else. */
function hostThatSays(change: (stdout: string) => string) {
  const shell: Shell = createHostSimulator().shell()
  const run: Shell['run'] = async (argv, options) => {
    const result = await shell.run(argv, options)
    return { ...result, stdout: change(result.stdout) }
  }
  return openHost({ shell: { ...shell, run } })
}

describe('KVM-1 a host that cannot be read', () => {
  it.each([
    ['is cut off', (text: string) => text.slice(0, text.length / 2), /nothing about "\w+"/],
    [
      'has an `ip` of another kind',
      (text: string) => text.replaceAll('"ifname"', '"name"'),
      /of "network".*ifname/s,
    ],
    [
      'has an `ip` that prints no JSON',
      (text: string) => text.replace(/^addresses .*/m, 'addresses [{,'),
      /of "network".*JSON/,
    ],
  ])('%s: said by one error, with what to do', async (_, change, message) => {
    await expect(readHostFacts(hostThatSays((text) => text))).resolves.toBeDefined()
    await expect(readHostFacts(hostThatSays(change))).rejects.toMatchObject({
      name: 'PveError',
      code: 'FACTS_UNREADABLE',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/\?/),
    })
  })
})
