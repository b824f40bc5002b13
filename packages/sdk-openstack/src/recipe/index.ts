export { type ListedRecipe, type RecipeStore, recipeStore } from './store.js'
