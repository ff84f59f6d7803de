// The situations of the example buttons, so that the printed page is compared with the calculation and not with the page on screen.
const today = "2026-11-22";

/** @param {string} start @param {string} born */
const ressourceforloeb = (start, born) => ({ today, scheme: "ressourceforloeb", start, born });

/** By the message id of the button, `preset-<name>`. @type {Record<string, any>} */
export const examples = {
  sygedagpenge: {
    ...ressourceforloeb("2025-03-01", "1988-05-14"),
    granted: "2025-02-14",
    prior: { benefit: "sygedagpenge", weekly: "4865", entitled_until: "2025-08-31" },
    children: [{ born: "2027-03-01" }],
  },
  jobafklaring: {
    today,
    scheme: "jobafklaringsforloeb",
    start: "2026-02-01",
    born: "1987-04-19",
    prior: { benefit: "sygedagpenge" },
    income: [{ kind: "loen_fra_job_ved_start", monthly: "8500", to: "2026-12-31" }],
  },
  kontanthjaelp: {
    ...ressourceforloeb("2025-02-15", "1990-10-30"),
    prior: { benefit: "kontanthjaelp" },
    kontanthjaelp_since: "2024-10-21",
    children: [{ born: "2014-04-04" }],
  },
  loen: {
    ...ressourceforloeb("2025-07-01", "1982-10-10"),
    prior: { benefit: "kontanthjaelp" },
    income: [{ kind: "loen", monthly: "18000" }],
  },
  ledighedsydelse: {
    ...ressourceforloeb("2025-02-01", "1977-03-30"),
    prior: { benefit: "ledighedsydelse", level: "89_pct" },
  },
  hjemmeboende: {
    ...ressourceforloeb("2026-01-15", "2002-05-12"),
    granted: "2025-12-01",
    prior: { benefit: "uddannelseshjaelp" },
    with_parents_until: "2100-12-31",
  },
  foertidspension: {
    ...ressourceforloeb("2025-01-01", "1986-02-20"),
    prior: { benefit: "foertidspension", single: true },
  },
};
