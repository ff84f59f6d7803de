// The road of a forløb, stop by stop, and what has come instead for those who are not in one.
import { html, nothing, type TemplateResult } from "lit";
import type { Scheme } from "../pkg/forloebsberegner.js";
import { laws, reaches } from "./what-next.ts";
import type { View } from "../result/view.ts";
import type { Words } from "../i18n/translator.ts";

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

export function road({ timeline, situation: { scheme }, words }: View): TemplateResult {
  const going = timeline.status === "ok";
  // Holiday with the benefit is for those who get it; with førtidspension nobody does.
  const passed = STOPS[scheme].filter(({ name }) => name !== "holiday" || !reaches(timeline, "foertidspension"));
  return html`${going ? stops(scheme, passed, words) : nothing} ${scheme === "ressourceforloeb" ? instead(words) : nothing}`;
}

function stops(scheme: Scheme, passed: readonly Stop[], words: Words): TemplateResult {
  return html`<details class="details road">
    <summary class="details-summary">${words.t(`road-heading-${scheme}`)}</summary>
    <div class="details-text">
      <ol>
        ${passed.map(
          (stop) => html`<li>
            <strong>${words.t(`road-${stop.name}`)}</strong>
            <p>${words.t(`road-${stop.name}.text`)} ${laws(stop.laws, words)}</p>
          </li>`,
        )}
      </ol>
    </div>
  </details>`;
}

function instead(words: Words): TemplateResult {
  return html`<details class="details">
    <summary class="details-summary">${words.t("road-instead")}</summary>
    <div class="details-text">
      <p>${words.t("road-instead.text")} ${laws(["LOV 1750/2025"], words)}</p>
      <p>${words.t("road-instead.ill")} ${laws(["LAB § 107"], words)}</p>
      <p>${words.t("road-instead.team")} ${laws(["LOV 1750/2025"], words)}</p>
    </div>
  </details>`;
}
