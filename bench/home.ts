/** The folders of a user who has nothing yet, for a program that is measured as a whole process. */
export const homeVariables = (home: string) => ({
  HOME: home,
  XDG_STATE_HOME: home,
  XDG_CONFIG_HOME: home,
  XDG_CACHE_HOME: home,
})
