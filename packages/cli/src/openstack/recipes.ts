/** Launches under a name: YAML files in the configuration folder, to be read, shared and kept in git. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { paths, readFileIfThere, suggest, UsageError, ValidationError, writeFileAtomic } from '@pve/core'
import type { LaunchSpec } from '@pve/openstack'
import { renderTable } from '../output/table.js'
import { confirmDestructive } from '../questions/questions.js'
import type { CloudContext, CloudHandler, Openstack } from './context.js'
import type { recipeList, recipeShow } from './recipe-definitions.js'

const folder = (): string => join(paths.config('ostui'), 'recipes')

/** A name that is a file's name as well. @throws UsageError */
function pathOf(name: string): string {
  if (/^[a-z0-9][a-z0-9._-]*$/i.test(name)) return join(folder(), `${name}.yaml`)
  throw new UsageError(`'${name}' cannot be the name of a recipe.`, {
    hint: 'Letters, digits, dots, hyphens and underscores can.',
  })
}

/** A launch with nothing that its defaults say anyway. */
export async function saveRecipe(context: CloudContext, name: string, spec: LaunchSpec): Promise<string> {
  const path = pathOf(name)
  if ((await readFileIfThere(path)) !== undefined)
    await confirmDestructive(context, `Overwrite the recipe ${name}?`)
  const { stringify } = await import('yaml')
  const said = Object.entries(spec).filter(
    ([, value]) => !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
  )
  await writeFileAtomic(path, stringify(Object.fromEntries(said)))
  return path
}

/** @throws UsageError where there is none; ValidationError for a file that was changed by hand, wrongly */
export async function readRecipe(sdk: Openstack, name: string): Promise<LaunchSpec> {
  const path = pathOf(name)
  const text = await readFileIfThere(path)
  if (text === undefined) {
    const names = await recipeNames()
    const nearest = suggest(name, names)
    throw new UsageError(`There is no recipe '${name}'.`, {
      hint:
        nearest !== undefined
          ? `Did you mean '${nearest}'?`
          : names.length === 0
            ? "'ostui recipe save' makes one."
            : `There are: ${names.join(', ')}.`,
    })
  }
  const { parse } = await import('yaml')
  try {
    return sdk.parseLaunchSpec(parse(text))
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw new ValidationError(`${path} is not a recipe.`, {
      issues: error.issues,
      phase: 'read the recipe',
      cause: error,
    })
  }
}

async function recipeNames(): Promise<string[]> {
  try {
    const files = await readdir(folder())
    return files.flatMap((file) => (file.endsWith('.yaml') ? file.slice(0, -'.yaml'.length) : [])).sort()
  } catch {
    return []
  }
}

export const list: CloudHandler<typeof recipeList> = async ({ out, openstack }) => {
  const sdk = await openstack()
  const recipes = await Promise.all(
    (await recipeNames()).map(async (name) => ({ recipe: name, ...(await readRecipe(sdk, name)) })),
  )
  out.result({
    json: recipes,
    text: (style, width) =>
      recipes.length === 0
        ? "There are no recipes. 'ostui recipe save' makes one."
        : renderTable(
            [
              { title: 'RECIPE', value: ({ recipe }) => recipe },
              { title: 'FLAVOR', value: ({ flavor }) => flavor },
              { title: 'IMAGE', value: ({ image }) => image },
              { title: 'COUNT', align: 'right', value: ({ count }) => count },
              { title: 'DESCRIPTION', shrinks: true, value: ({ description }) => description },
            ],
            recipes,
            { style, width },
          ),
    quiet: () => recipes.map(({ recipe }) => recipe).join('\n'),
  })
}

export const show: CloudHandler<typeof recipeShow> = async (
  { out, openstack },
  { arguments: { recipe } },
) => {
  const spec = await readRecipe(await openstack(), recipe)
  const { stringify } = await import('yaml')
  const text = () => stringify(spec).trimEnd()
  out.result({ json: spec, text, quiet: text })
}
