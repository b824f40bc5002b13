import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('importing @pve/core loads nothing of SSH; @pve/core/ssh does', () => {
  const loadedBy = (entry: string): unknown => {
    const script = `
      const { createRequire, Module } = await import('node:module')
      await import('./packages/core/src/${entry}')
      const found = Object.keys(Module._cache ?? {}).filter((path) => /node_modules\\/ssh(?:2|-config)\\//.test(path))
      console.log(JSON.stringify(found.length > 0))`
    const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: new URL('../../../../', import.meta.url),
      encoding: 'utf8',
    })
    return JSON.parse(output)
  }
  expect([loadedBy('index.ts'), loadedBy('testing/index.ts'), loadedBy('ssh/index.ts')]).toEqual([
    false,
    false,
    true,
  ])
})
