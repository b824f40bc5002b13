/** `VM "web"`: a name on one line, whatever it holds. */
export const vmTitle = ({ name }: { readonly name: string }): string => `VM ${JSON.stringify(name)}`

/** What is told of a VM that was changed: all else is as it was before. */
export const vmJson = ({ name, uuid }: { readonly name: string; readonly uuid: string }) => ({ name, uuid })
