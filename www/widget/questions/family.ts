// 3 Din familie: children, and for the young whether they live with a parent.
import { html, nothing, type TemplateResult } from "lit";
import { isBlank, noChild } from "../answers.ts";
import type { Child } from "../answers.ts";
import type { Ask } from "./ask.ts";
import { dateField } from "./entries.ts";
import { checkbox, group, radios } from "./parts.ts";
import { rowsOf } from "./rows.ts";

export function familyQuestions(ask: Ask): TemplateResult {
  const { answers, relevant } = ask;
  return html`
    ${group(
      ask,
      { field: "children", key: "children" },
      rowsOf(ask, {
        field: "children",
        rows: answers.children,
        blank: noChild,
        isBlank: isBlank.child,
        each: (child, field) => childQuestions(ask, child, field),
      }),
    )}
    ${relevant.withParents || answers.withParents !== "no" || ask.at === "with_parents" ? parents(ask) : nothing}
  `;
}

function childQuestions(ask: Ask, child: Child, field: string): TemplateResult {
  const { answers, words } = ask;
  const yesNo = [
    { value: "yes", label: words.t("ask-yes") },
    { value: "no", label: words.t("ask-no") },
  ];
  const elsewhere = child.livesWith === "no";
  return html`
    ${dateField(ask, { field: `${field}.born`, key: "child-born" }, child.born)}
    ${radios(ask, { field: `${field}.lives_with`, key: "child-lives-with" }, yesNo, child.livesWith, (value) => {
      child.livesWith = value === "no" ? "no" : "yes";
    })}
    ${elsewhere && answers.withParents !== "no"
      ? checkbox(ask, { field: `${field}.bidrag`, key: "child-bidrag" }, child.bidrag, (checked) => (child.bidrag = checked))
      : nothing}
  `;
}

function parents(ask: Ask): TemplateResult {
  const { answers, words } = ask;
  const options = (["no", "open", "until"] as const).map((value) => ({ value, label: words.t(`ask-parents-${value}`) }));
  return html`
    ${radios(ask, { field: "with_parents", key: "parents" }, options, answers.withParents, (value) => {
      answers.withParents = value === "open" || value === "until" ? value : "no";
    })}
    ${answers.withParents === "until"
      ? dateField(ask, { field: "with_parents_until", key: "parents-until-day" }, answers.withParentsUntil)
      : nothing}
  `;
}
