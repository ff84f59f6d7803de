// Long Danish words are compounds. Where one has to be broken it is broken between its parts, at a soft hyphen, and nowhere else.

const SOFT_HYPHEN = "\u00ad";

/** Shorter words have room at every width. */
const LONG = /\p{L}{12,}/gu;

const JOINTS = `
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
  .map((joint) => joint.split("·"));

const BETWEEN = new RegExp(JOINTS.map(([left = "", right = ""]) => `(?<=${left})(?=${right})`).join("|"), "giu");

/** The soft hyphens are put in when the page is built. */
export function insertSoftHyphens(text: string): string {
  return text.replace(LONG, (word) => word.replace(BETWEEN, SOFT_HYPHEN));
}
