import { define } from '../command/types.js'

export const recipeList = define({
  path: ['recipe', 'list'],
  summary: 'List the launches that are kept under a name',
  arguments: [],
  flags: {},
  examples: [{ command: 'ostui recipe list', summary: 'Files in the configuration folder' }],
  offline: true,
})

export const recipeShow = define({
  path: ['recipe', 'show'],
  summary: 'Print a recipe as YAML',
  arguments: [{ name: 'recipe', summary: 'Its name', required: true, values: 'recipes' }],
  flags: {},
  examples: [{ command: 'ostui recipe show web', summary: "As 'ostui server create -f' takes it" }],
  offline: true,
})
