// The road of a forløb, stop by stop, and what has come instead for those who are not in one.
import { html, nothing, type TemplateResult } from "lit";
import type { Scheme } from "../pkg/forloebsberegner.js";
import { laws, reaches } from "./what-next.ts";
import type { View } from "../result/view.ts";
import type { I18n } from "../i18n/i18n.ts";

/** Its texts are road-<name> and .text. */
interface Stop {
  name: string;
  laws: readonly string[];
}

const STOPS: Record<Scheme, readonly Stop[]> = {
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

export function process({ timeline, situation: { scheme }, i18n }: View): TemplateResult {
  const going = timeline.status === "ok";
  // Holiday with the benefit is for those who get it; with førtidspension nobody does.
  const passed = STOPS[scheme].filter(({ name }) => name !== "holiday" || !reaches(timeline, "foertidspension"));
  return html`${going ? stops(scheme, passed, i18n) : nothing} ${scheme === "ressourceforloeb" ? instead(i18n) : nothing}`;
}

function stops(scheme: Scheme, passed: readonly Stop[], i18n: I18n): TemplateResult {
  return html`<details class="details road">
    <summary class="details-summary">${i18n.t(`road-heading-${scheme}`)}</summary>
    <div class="details-text">
      <ol>
        ${passed.map(
          (stop) => html`<li>
            <strong>${i18n.t(`road-${stop.name}`)}</strong>
            <p>${i18n.t(`road-${stop.name}.text`)} ${laws(stop.laws, i18n)}</p>
          </li>`,
        )}
      </ol>
    </div>
  </details>`;
}

function instead(i18n: I18n): TemplateResult {
  return html`<details class="details">
    <summary class="details-summary">${i18n.t("road-instead")}</summary>
    <div class="details-text">
      <p>${i18n.t("road-instead.text")} ${laws(["LOV 1750/2025"], i18n)}</p>
      <p>${i18n.t("road-instead.ill")} ${laws(["LAB § 107"], i18n)}</p>
      <p>${i18n.t("road-instead.team")} ${laws(["LOV 1750/2025"], i18n)}</p>
    </div>
  </details>`;
}
