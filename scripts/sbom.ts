/** The bill of materials of a release, made of npm's for the whole workspace. */
import { z } from 'zod'

const component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  purl: z.string().startsWith('pkg:npm/'),
  properties: z.array(z.looseObject({ name: z.string() })).default([]),
})
type Component = z.infer<typeof component>
const bomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
})
export type Bom = z.infer<typeof bomSchema>

export const readBom = (text: string): Bom => bomSchema.parse(JSON.parse(text))

/** npm calls a package of the workspace by its folder; its address has the name. */
const nameOf = ({ purl }: Component): string =>
  decodeURIComponent(purl.slice('pkg:npm/'.length)).replace(/@[^@/]*$/, '')

const keyOf = (one: Component): string => `${nameOf(one)} ${one.version}`

const named = (one: Component): Component => ({
  ...one,
  name: nameOf(one),
  // What is inside the commands is a tool of this repository to npm, and no tool to who gets it.
  properties: one.properties.filter(({ name }) => name !== 'cdx:npm:package:development'),
})

/**
 * Only what users get: npm's has the tools of this repository too, and leaves out with `--omit=dev` what is inside the commands.
 * @param shipped `zod 4.6.5` of everything that comes with the packages, and of the packages themselves
 * @throws Error naming what is shipped and not in npm's
 */
export function releaseBom(bom: Bom, shipped: readonly string[]): Bom {
  const wanted = new Set(shipped)
  const components = bom.components.filter((one) => wanted.has(keyOf(one))).map(named)
  const found = new Set(components.map(keyOf))
  const missing = shipped.filter((name) => !found.has(name))
  if (missing.length > 0) throw new Error(`npm sbom does not know: ${missing.join(', ')}`)
  const refs = new Set(components.map((one) => one['bom-ref']))
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => refs.has(ref)) }))
  const metadata = { ...bom.metadata, component: named(bom.metadata.component) }
  return { ...bom, metadata, components, dependencies }
}
