/** May the card link there? Only https, and no name or password in the address. A pack can hold anything that looks like one. */
export function isSafeLink(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === ''
}
