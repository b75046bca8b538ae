/** Does going from one version to the other bring something to tell? Only the first two numbers count: a repair is no news. */
export function hasNews(before: string | undefined, now: string): boolean {
  const series = (version: string) => version.split('.').slice(0, 2).join('.')
  return before !== undefined && series(before) !== series(now)
}
