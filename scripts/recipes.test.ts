/** What nobody runs here: the workflows of GitHub, and the image where no builder is. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readSpecFile } from '@pve/core/spec'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const manifest = z
  .looseObject({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')))

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']))
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  permissions,
  jobs: z.record(
    z.string(),
    z.strictObject({
      'runs-on': z.string().regex(/^ubuntu-\d/),
      'timeout-minutes': z.number().max(120),
      environment: z.string().optional(),
      permissions: permissions.optional(),
      steps: z.array(
        z.union([
          z.strictObject({ run: z.string() }),
          z.strictObject({
            uses: z.string().regex(/^[\w-]+\/[\w-]+@v\d+$/),
            with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
            env: z.record(z.string(), z.string()).optional(),
          }),
        ]),
      ),
    }),
  ),
})
const workflows = readdirSync(join(root, '.github/workflows')).map(
  (name) =>
    [
      name,
      readSpecFile(read(`.github/workflows/${name}`), name, { schema: workflowSchema, what: 'a workflow' }),
    ] as const,
)

describe('workflows', () => {
  it.each(workflows)(
    '%s: actions by major version, no permission but to read unless a job names it',
    (_, workflow) => {
      expect(workflow.permissions).toEqual({ contents: 'read' })
    },
  )

  it.each(workflows)('%s runs only what there is', (_name, { jobs }) => {
    const lines = Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap((step) =>
        'run' in step ? [step.run] : [step.with?.['version'], step.with?.['publish']],
      ),
    )
    for (const line of lines.filter((one) => typeof one === 'string')) {
      const [, script] = /^npm run ([\w:]+)/.exec(line) ?? []
      if (script === undefined) expect(['.ci/run', 'npm ci']).toContain(line)
      else expect(manifest.scripts).toHaveProperty([script])
    }
  })

  it('CI is `.ci/run`; the release may write, and signs where it comes from', () => {
    const byName = Object.fromEntries(workflows)
    expect(byName['ci.yml']?.jobs['ci']?.steps.at(-1)).toEqual({ run: '.ci/run' })
    expect(byName['ci.yml']?.jobs['ci']?.permissions).toBeUndefined()
    expect(byName['release.yml']?.jobs['release']?.permissions).toEqual({
      contents: 'write',
      'pull-requests': 'write',
      'id-token': 'write',
    })
  })
})

/** Instructions with their continued lines, without comments. */
const instructions = (text: string): { name: string; value: string }[] =>
  text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: line.slice(0, line.indexOf(' ')),
      value: line.slice(line.indexOf(' ') + 1).trim(),
    }))

describe('LX-43 Containerfile', () => {
  const all = instructions(read('Containerfile'))
  const valuesOf = (name: string) => all.filter((one) => one.name === name).map(({ value }) => value)

  it('has only instructions that every builder knows', () => {
    const known = ['ARG', 'FROM', 'COPY', 'RUN', 'LABEL', 'USER', 'ENV', 'WORKDIR', 'ENTRYPOINT', 'CMD']
    expect(all.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([])
  })

  it('is on a base with a version, and takes nothing but what was installed', () => {
    expect(valuesOf('ARG')[0]).toMatch(/^BASE=[\w./-]+:\d+[\w.-]+$/)
    expect(valuesOf('FROM')).toEqual(['${BASE}'])
    expect(valuesOf('COPY')).toEqual(['.cache/image/lib/node_modules/@pve /opt/pve-suite/@pve'])
    expect(read('.containerignore')).toMatch(/^\*\n!\.cache\/image\n$/m)
    expect(valuesOf('RUN').join()).not.toMatch(/npm|apt|curl|wget/)
  })

  it('has the labels of OCI, and ends as no root with a command', () => {
    const labels = valuesOf('LABEL').join(' ')
    for (const label of ['title', 'description', 'licenses', 'version', 'revision', 'source'])
      expect(labels).toContain(`org.opencontainers.image.${label}=`)
    expect(valuesOf('USER')).toEqual(['1000:1000'])
    expect(all.at(-1)).toEqual({ name: 'CMD', value: '["pve", "--help"]' })
  })

  it('links every command of the package', () => {
    const { bin } = z
      .looseObject({ bin: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('packages/cli/package.json')))
    const linked = /for name in ([^;]+);/.exec(valuesOf('RUN').join('\n'))?.[1]?.split(' ')
    expect(linked?.sort()).toEqual(Object.keys(bin).sort())
    for (const [name, path] of Object.entries(bin)) expect(path).toBe(`bin/${name}.js`)
  })
})
