/** `VM "web"`: a name on one line, whatever it holds. */
export const vmTitle = ({ name }: { readonly name: string }): string => `VM ${JSON.stringify(name)}`
