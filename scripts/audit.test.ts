import { describe, expect, it } from 'vitest'
import { readAudit } from './audit.js'
import { readBom, releaseBom } from './sbom.js'

describe('audit', () => {
  const shipped = new Set(['ws'])
  it('finds what users get, and leaves out the tools', () => {
    const vulnerabilities = { ws: { severity: 'high', range: '<8.17.1' }, vitest: { severity: 'critical' } }
    expect(readAudit(JSON.stringify({ auditReportVersion: 2, vulnerabilities }), shipped)).toEqual({
      kind: 'answered',
      findings: ['ws <8.17.1: high'],
    })
    expect(readAudit('{"vulnerabilities":{}}', shipped)).toEqual({ kind: 'answered', findings: [] })
  })

  it('tells a registry without audits from one that found nothing', () => {
    const refusal = { message: '405 Method Not Allowed - POST https://x/-/npm/v1/security', method: 'POST' }
    expect(readAudit(JSON.stringify(refusal), shipped)).toEqual({ kind: 'unanswered', why: refusal.message })
  })

  it.each(['{}', '[]', 'oops'])('takes %s for neither', (text) => {
    expect(() => readAudit(text, shipped)).toThrow()
  })
})

describe('SBOM of a release', () => {
  const component = (ref: string, name: string, version: string, ...properties: string[]) => ({
    'bom-ref': ref,
    name,
    version,
    purl: `pkg:npm/${ref.replace('@our', '%40our')}`,
    properties: properties.map((property) => ({ name: property, value: 'true' })),
  })
  const bom = readBom(
    JSON.stringify({
      bomFormat: 'CycloneDX',
      metadata: { component: component('suite@0.0.0', 'main', '0.0.0') },
      components: [
        component('zod@4.0.0', 'zod', '4.0.0', 'cdx:npm:package:development', 'cdx:npm:package:path'),
        component('@our/a@1.0.0', 'folder-of-a', '1.0.0'),
        component('vitest@4.0.0', 'vitest', '4.0.0'),
      ],
      dependencies: [
        { ref: '@our/a@1.0.0', dependsOn: ['zod@4.0.0', 'vitest@4.0.0'] },
        { ref: 'vitest@4.0.0', dependsOn: [] },
      ],
    }),
  )

  it('has what is shipped, and nothing points out of it', () => {
    const made = releaseBom(bom, ['zod 4.0.0', '@our/a 1.0.0'])
    expect(made.components.map(({ name, properties }) => [name, properties.map((one) => one.name)])).toEqual([
      ['zod', ['cdx:npm:package:path']],
      ['@our/a', []],
    ])
    expect(made.metadata.component.name).toBe('suite')
    expect(made.dependencies).toEqual([{ ref: '@our/a@1.0.0', dependsOn: ['zod@4.0.0'] }])
  })

  it('refuses to leave something out', () => {
    expect(() => releaseBom(bom, ['zod 4.0.0', 'ws 8.0.0'])).toThrow('ws 8.0.0')
  })
})
