/** Takes the place of a package that a built command does without. */
export default {}
