/** Takes the place of is-in-ci in a built command. */
export default false
