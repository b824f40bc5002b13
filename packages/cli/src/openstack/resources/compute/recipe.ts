/** Launches kept under a name, as commands. */
import { command } from '../../../command/command.js'
import { define } from '../../../command/types.js'
import { given } from '../../../values/given.js'
import { plannedCommand } from '../../change.js'
import type { CloudCommands, CloudContext } from '../../context.js'
import { recipeList, recipeShow } from '../../recipe-definitions.js'
import { named, text, whole } from '../inputs.js'
import { launchFlags, launchViews, readLaunch } from './launch.js'

const newRecipe = named('recipe', 'Its name')
const recipeName = named('recipe', 'Its name', 'recipes')

const recipeSave = define({
  path: ['recipe', 'save'],
  summary: 'Keep a launch under a name',
  arguments: [newRecipe],
  flags: { name: text('Name of the servers; default: that of the recipe', 'name'), ...launchFlags },
  examples: [
    {
      command: 'ostui recipe save web --flavor m1.small --image debian-12 --network shop',
      summary: 'Then: ostui recipe run web',
    },
  ],
})

export const recipeCommands: CloudCommands = [
  command(recipeSave, async () => ({
    async run(context: CloudContext, { arguments: { recipe }, flags }) {
      const { recipesOf, saveRecipe } = await import('../../recipes.js')
      const sdk = await context.openstack()
      const spec = await readLaunch(context, flags.name ?? recipe, flags, sdk)
      const path = await saveRecipe(context, recipesOf(sdk), recipe, spec)
      context.out.result({
        json: { recipe, file: path },
        text: () => `Recipe ${recipe} kept in ${path}`,
        quiet: () => path,
      })
    },
  })),
  command(recipeList, async () => ({ run: (await import('../../recipes.js')).list })),
  command(recipeShow, async () => ({ run: (await import('../../recipes.js')).show })),
  plannedCommand(
    {
      path: ['recipe', 'run'],
      summary: 'Launch what a recipe says',
      arguments: [recipeName],
      flags: { name: text('Another name for the servers', 'name'), count: whole('How many', 'number') },
      examples: [{ command: 'ostui recipe run web --name web-7', summary: 'One more of them' }],
    },
    {
      async read(_context, { arguments: { recipe }, flags }, sdk) {
        const { recipesOf } = await import('../../recipes.js')
        return { ...(await recipesOf(sdk).read(recipe)), ...given({ name: flags.name, count: flags.count }) }
      },
      preview: (sdk, cloud, spec, look) => sdk.previewLaunch(cloud, spec, look),
      run: (sdk, cloud, spec, look) => sdk.launchServers(cloud, spec, look),
      views: launchViews,
    },
  ),
]
