// Soft hyphens between the parts of long Danish compounds, so that a browser breaks them there and nowhere else.
// For the build only: the browser gets the hyphenated messages, not this list.

const SOFT_HYPHEN = "\u00ad";

/** Shorter words fit at every width. */
const LONG_WORD = /\p{L}{12,}/gu;

const COMPOUND_BOUNDARIES = `
  ressource·forløb forløbs·ydelse job·afklaring afklarings·forløb forløbs·beregner syge·dagpenge penge·beløb barsels·dagpenge
  ledigheds·ydelse overgangs·ydelse hjemrejse·ydelse revaliderings·ydelse uddannelses·hjælp kontant·hjælp selv·forsørgelse
  førtids·pension folke·pension pensions·alder alders·grænse lønindtægts·grænse fleksløn·tilskud ferie·godtgørelse
  forsørgelses·pligt bidrags·pligt forsørger·sats mindste·sats børne·tillæg børne·bidrag hjemme·boende selv·stændig
  periode·sanktion punkt·sanktion træk·procent skatte·kort forskuds·opgørelse regne·stykke sammen·ligning sammen·hængende
  arbejds·giver arbejds·marked arbejds·skade arbejds·evne uarbejds·dygtig erhvervs·evne erhvervs·sikring søgne·helligdage
  sags·behandler sundheds·koordinator rehabiliterings·team anke·styrelse rets·sikkerhed offentlig·gjort
  beskæftigelses·indsats social·politik forvaltnings·lov overgangs·regl folke·register bolig·udgift
  rehabili·tation recommen·dation admini·stration
`
  .trim()
  .split(/\s+/)
  .map((boundary) => boundary.split("·"));

const BOUNDARY = new RegExp(
  COMPOUND_BOUNDARIES.map(([left = "", right = ""]) => `(?<=${left})(?=${right})`).join("|"),
  "giu",
);

/** The text with a soft hyphen at each compound boundary of its long words. */
export function insertSoftHyphens(text: string): string {
  return text.replace(LONG_WORD, (word) => word.replace(BOUNDARY, SOFT_HYPHEN));
}
