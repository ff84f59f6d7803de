import { html, nothing, type TemplateResult } from "lit";
import type { Scheme } from "../pkg/forloebsberegner.js";
import { lawLinks } from "./law-texts.ts";
import { hasLevel } from "./what-next.ts";
import type { View } from "../result/view.ts";
import type { I18n, MessageKey } from "../i18n/i18n.ts";

interface Stage {
  /** The key of its messages: `road-<name>` and `road-<name>.text`. */
  name: MessageKey<"road-", ".text">;
  laws: readonly string[];
}

const STAGES: Record<Scheme, readonly Stage[]> = {
  ressourceforloeb: [
    { name: "granting", laws: ["LOV 1750/2025 § 21, stk. 8"] },
    { name: "caseworker", laws: ["LAB § 36"] },
    { name: "plan", laws: ["LAB § 112, stk. 1"] },
    { name: "part", laws: ["LAS § 69, stk. 1, 2"] },
    { name: "tell", laws: ["RSL § 11"] },
    { name: "holiday", laws: ["LAS § 69, stk. 6", "LAS § 5, stk. 5"] },
    { name: "end", laws: ["LAB § 113, stk. 4", "LAB § 114, stk. 4"] },
  ],
  jobafklaringsforloeb: [
    { name: "ill", laws: ["LAB § 107"] },
    { name: "two_years", laws: ["LAB § 110"] },
    { name: "help", laws: [] },
    { name: "tell", laws: ["RSL § 11"] },
    { name: "holiday-jobafklaringsforloeb", laws: ["LAS § 69 k"] },
    { name: "end-jobafklaringsforloeb", laws: ["LAB § 110"] },
  ],
};

/** The stages of a forløb if there is one, and what has replaced ressourceforløb for those who are not in one. */
export function process({ timeline, situation: { scheme }, i18n }: View): TemplateResult {
  const isPossible = timeline.status === "ok";
  // Holiday with the benefit is for those who receive it: nobody with førtidspension does.
  const shown = STAGES[scheme].filter(({ name }) => name !== "holiday" || !hasLevel(timeline, "foertidspension"));
  return html`${isPossible ? stages(scheme, shown, i18n) : nothing} ${scheme === "ressourceforloeb" ? replacement(i18n) : nothing}`;
}

function stages(scheme: Scheme, shown: readonly Stage[], i18n: I18n): TemplateResult {
  return html`<details class="details road">
    <summary class="details-summary">${i18n.t(`road-heading-${scheme}`)}</summary>
    <div class="details-text">
      <ol>
        ${shown.map(
          (stage) => html`<li>
            <strong>${i18n.t(`road-${stage.name}`)}</strong>
            <p>${i18n.t(`road-${stage.name}.text`)} ${lawLinks(stage.laws, i18n)}</p>
          </li>`,
        )}
      </ol>
    </div>
  </details>`;
}

/** What replaced ressourceforløb when the law closed it to new people. */
function replacement(i18n: I18n): TemplateResult {
  return html`<details class="details">
    <summary class="details-summary">${i18n.t("road-instead")}</summary>
    <div class="details-text">
      <p>${i18n.t("road-instead.text")} ${lawLinks(["LOV 1750/2025"], i18n)}</p>
      <p>${i18n.t("road-instead.ill")} ${lawLinks(["LAB § 107"], i18n)}</p>
      <p>${i18n.t("road-instead.team")} ${lawLinks(["LOV 1750/2025"], i18n)}</p>
    </div>
  </details>`;
}
