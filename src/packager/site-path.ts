/** The path in the site that an address on one of its files means; query and fragment are dropped. */
export function resolveFrom(file: string, address: string): string {
  const bare = address.replace(/[?#].*$/, '');
  const folders = bare.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const step of bare.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** Whether an address points outside the site, or is no address of a file. */
export function isForeign(address: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(address);
}
