/** Launches under a name, kept in the configuration folder. */
import { join } from 'node:path'
import { paths, toPveError } from '@pve/core'
import type { LaunchSpec, RecipeStore } from '@pve/openstack'
import { renderTable } from '../output/table.js'
import { confirmDestructive } from '../questions/questions.js'
import type { CloudContext, CloudHandler, Openstack } from './context.js'
import type { recipeList, recipeShow } from './recipe-definitions.js'

export const recipesOf = (sdk: Openstack): RecipeStore =>
  sdk.recipeStore({ folder: join(paths.config('ostui'), 'recipes') })

/** Asks before it overwrites one. @returns the file's path */
export async function saveRecipe(
  context: CloudContext,
  recipes: RecipeStore,
  name: string,
  launch: LaunchSpec,
): Promise<string> {
  try {
    return await recipes.save(name, launch)
  } catch (error) {
    if (toPveError(error).code !== 'RECIPE_EXISTS') throw error
    await confirmDestructive(context, `Overwrite the recipe ${name}?`)
    return await recipes.save(name, launch, { overwrite: true })
  }
}

export const list: CloudHandler<typeof recipeList> = async ({ out, openstack }) => {
  const recipes = await recipesOf(await openstack()).list()
  out.result({
    json: recipes.map(({ name, launch, problem }) => ({
      recipe: name,
      ...(launch ?? { problem: problem ?? '' }),
    })),
    text: (style, width) =>
      recipes.length === 0
        ? "There are no recipes. 'ostui recipe save' makes one."
        : renderTable(
            [
              { title: 'RECIPE', value: ({ name }) => name },
              { title: 'FLAVOR', value: ({ launch }) => launch?.flavor },
              { title: 'IMAGE', value: ({ launch }) => launch?.image },
              { title: 'COUNT', align: 'right', value: ({ launch }) => launch?.count },
              {
                title: 'DESCRIPTION',
                shrinks: true,
                value: ({ launch, problem }) => launch?.description ?? problem?.split('\n')[0],
              },
            ],
            recipes,
            { style, width },
          ),
    quiet: () => recipes.map(({ name }) => name).join('\n'),
  })
}

export const show: CloudHandler<typeof recipeShow> = async (
  { out, openstack },
  { arguments: { recipe } },
) => {
  const recipes = recipesOf(await openstack())
  const text = await recipes.text(recipe)
  out.result({
    json: await recipes.read(recipe),
    text: () => text.trimEnd(),
    quiet: () => text.trimEnd(),
  })
}
