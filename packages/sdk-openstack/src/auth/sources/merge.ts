import type { FoundValue, Layer } from './layer.js'

/** Ways to say the same: whichever the most important source uses hides the others in what is beneath. */
const sameThing: readonly (readonly string[])[] = [
  ['user_id', 'username'],
  ['user_domain_id', 'user_domain_name'],
  ['project_id', 'project_name'],
  ['project_domain_id', 'project_domain_name'],
  ['domain_id', 'domain_name'],
  ['application_credential_id', 'application_credential_name'],
  ['default_domain', 'default_domain_id', 'default_domain_name'],
]

/** What a token can be good for excludes the other: a project asked for hides a system scope beneath, and the reverse. */
const projectKeys: readonly string[] = ['project_id', 'project_name']
const systemKeys: readonly string[] = ['system_scope']

/**
 * One layer of several, the most important first. Values are taken one by one, whereby an id hides the name of the
 * same thing in the layers beneath: OS_PROJECT_NAME is not overruled by the `project_id` of a file.
 */
export function mergeLayers(layers: readonly Layer[]): Layer {
  const merged = new Map<string, FoundValue>()
  for (const layer of layers) {
    const hidden = new Set<string>()
    for (const keys of sameThing)
      if (keys.some((key) => merged.has(key))) for (const key of keys) hidden.add(key)
    if (projectKeys.some((key) => merged.has(key))) for (const key of systemKeys) hidden.add(key)
    if (systemKeys.some((key) => merged.has(key))) for (const key of projectKeys) hidden.add(key)
    for (const [key, value] of layer) if (!hidden.has(key) && !merged.has(key)) merged.set(key, value)
  }
  return merged
}
