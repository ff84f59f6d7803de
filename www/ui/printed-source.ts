// The address in what is noted of a rate's source.

/** With the host by which it is named. Nothing where no address is noted. */
export function printedSource(source: string): { address: string; host: string } | undefined {
  const address = /https?:\/\/[^\s,;)]+/.exec(source)?.[0];
  return address === undefined ? undefined : { address, host: new URL(address).hostname.replace(/^www\./, "") };
}
