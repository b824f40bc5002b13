/** Launches under a name: one YAML file each in a folder, to be read, shared and kept in git. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readFileIfThere, suggest, toPveError, UsageError, writeFileAtomic } from '@pve/core'
import { type LaunchInput, type LaunchSpec, readLaunchFile, writeLaunchFile } from '../compute/index.js'
import { ResourceNotFoundError } from '../resource/index.js'

export interface RecipeStore {
  readonly folder: string
  /**
   * @returns the file's path
   * @throws UsageError RECIPE_EXISTS unless `overwrite` is said
   */
  save(name: string, launch: LaunchInput, options?: { readonly overwrite?: boolean }): Promise<string>
  /** @throws ResourceNotFoundError with the nearest name; ValidationError with the places of what is wrong */
  read(name: string): Promise<LaunchSpec>
  /** As it stands in its file. @throws ResourceNotFoundError */
  text(name: string): Promise<string>
  /** Sorted names. */
  names(): Promise<string[]>
  /** Those that can be read, and of the others why not. */
  list(): Promise<readonly ListedRecipe[]>
  /** @throws ResourceNotFoundError */
  delete(name: string): Promise<void>
}

export interface ListedRecipe {
  readonly name: string
  readonly launch?: LaunchSpec
  /** Why it cannot be used. */
  readonly problem?: string
}

/**
 * @param options.folder made when the first recipe is saved
 * @example
 * const recipes = recipeStore({ folder: 'recipes' })
 * await recipes.save('web', { name: 'web', flavor: 'm1.small', image: 'debian-12', networks: ['shop'] })
 * await launchServers(cloud, { ...(await recipes.read('web')), name: 'web-3' })
 */
export function recipeStore(options: { readonly folder: string }): RecipeStore {
  const { folder } = options
  const pathOf = (name: string): string => {
    if (/^[a-z0-9][a-z0-9._-]*$/i.test(name)) return join(folder, `${name}.yaml`)
    throw new UsageError(`'${name}' cannot be the name of a recipe.`, {
      hint: 'Letters, digits, dots, hyphens and underscores can; it begins with a letter or digit.',
    })
  }
  const names = async (): Promise<string[]> => {
    const files = await readdir(folder).catch(() => [])
    return files.flatMap((file) => (file.endsWith('.yaml') ? file.slice(0, -'.yaml'.length) : [])).sort()
  }
  const text = async (name: string): Promise<string> => {
    const found = await readFileIfThere(pathOf(name))
    if (found !== undefined) return found.toString()
    const there = await names()
    const nearest = suggest(name, there)
    const listed = there.length === 0 ? 'There is none yet.' : `There are: ${there.join(', ')}.`
    throw new ResourceNotFoundError(`There is no recipe '${name}'.`, {
      phase: `read the recipe ${name}`,
      hint: nearest === undefined ? listed : `Did you mean '${nearest}'?`,
    })
  }
  const read = async (name: string): Promise<LaunchSpec> => readLaunchFile(await text(name), pathOf(name))
  return {
    folder,
    names,
    text,
    read,
    async save(name, launch, { overwrite = false } = {}) {
      const path = pathOf(name)
      if (!overwrite && (await readFileIfThere(path)) !== undefined)
        throw new UsageError(`There is a recipe '${name}' already.`, {
          code: 'RECIPE_EXISTS',
          phase: `save the recipe ${name}`,
          hint: 'Choose another name, or say that it is to be overwritten.',
        })
      // User data may hold passwords, and a recipe is made to be shared by its owner only.
      await writeFileAtomic(path, writeLaunchFile(launch))
      return path
    },
    async list() {
      return await Promise.all(
        (await names()).map(async (name): Promise<ListedRecipe> => {
          try {
            return { name, launch: await read(name) }
          } catch (thrown) {
            return { name, problem: toPveError(thrown).message }
          }
        }),
      )
    },
    async delete(name) {
      await text(name)
      await rm(pathOf(name))
    },
  }
}
