/** Where the packages say that they come from. */

/** @throws Error when nothing tells, or it is no https address of a repository */
export function repositoryUrl(
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const name = env['GITHUB_REPOSITORY']
  const url =
    given ?? (name === undefined ? '' : `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${name}`)
  if (!/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(url))
    throw new Error(
      url === ''
        ? 'Which repository publishes? npm run release:manifests -- --repository https://host/owner/name'
        : `'${url}' is not https://host/owner/name`,
    )
  return url.replace(/\.git$/, '')
}

/** Fields of package.json. */
export const repositoryFields = (url: string, directory: string) => ({
  repository: { type: 'git', url: `git+${url}.git`, directory },
  homepage: `${url}/tree/main/${directory}#readme`,
  bugs: { url: `${url}/issues` },
})
