import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('importing @pve/core loads neither undici, pino, p-retry nor TLS', () => {
  const script = `
    const { Module } = await import('node:module')
    await import('./packages/core/src/index.ts')
    const loaded = process.moduleLoadList.filter((name) => /NativeModule (?:tls|_tls_wrap|https|http2)$/.test(name))
    const packages = Object.keys(Module._cache ?? {}).filter((path) => /node_modules\\/(?:undici|pino|p-retry)\\//.test(path))
    console.log(JSON.stringify([...loaded, ...packages]))`
  const root = new URL('../../../', import.meta.url)
  const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(JSON.parse(output)).toEqual([])
})
