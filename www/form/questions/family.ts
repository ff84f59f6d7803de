// 3 Din familie: children, and for the young whether they live with a parent.
import { html, nothing, type TemplateResult } from "lit";
import { isBlank, emptyChild, yesNo } from "../answers.ts";
import type { Child } from "../answers.ts";
import type { FormContext } from "../form-context.ts";
import { dateField } from "../fields/date-field.ts";
import { checkbox, group, radios, unknownOption } from "../fields/field.ts";
import { rowList } from "../fields/rows.ts";

export function familyQuestions(ask: FormContext): TemplateResult {
  const { answers, relevant } = ask;
  return html`
    ${group(
      ask,
      { field: "children", key: "children" },
      rowList(ask, {
        field: "children",
        rows: answers.children,
        blank: emptyChild,
        isBlank: isBlank.child,
        each: (child, field) => childQuestions(ask, child, field),
      }),
    )}
    ${relevant.withParents || answers.withParents !== "no" || ask.at === "with_parents" ? parents(ask) : nothing}
  `;
}

function childQuestions(ask: FormContext, child: Child, field: string): TemplateResult {
  const { answers, i18n } = ask;
  const options = [
    { value: "yes", label: i18n.t("ask-yes") },
    { value: "no", label: i18n.t("ask-no") },
    // To somebody who does not live with a parent it makes no difference.
    ...(answers.withParents !== "no" || child.livesWith === "unknown" ? [unknownOption(i18n, child.livesWith)] : []),
  ];
  const elsewhere = child.livesWith === "no";
  return html`
    ${dateField(ask, { field: `${field}.born`, key: "child-born" }, child.born)}
    ${radios(ask, { field: `${field}.lives_with`, key: "child-lives-with" }, options, child.livesWith, (value) => (child.livesWith = yesNo(value)))}
    ${
      elsewhere && answers.withParents !== "no"
        ? checkbox(
            ask,
            { field: `${field}.bidrag`, key: "child-bidrag" },
            child.bidrag,
            (checked) => (child.bidrag = checked),
          )
        : nothing
    }
  `;
}

function parents(ask: FormContext): TemplateResult {
  const { answers, i18n } = ask;
  const known = (["no", "open", "until"] as const).map((value) => ({ value, label: i18n.t(`ask-parents-${value}`) }));
  const options = [...known, unknownOption(i18n, answers.withParents)];
  return html`
    ${radios(ask, { field: "with_parents", key: "parents" }, options, answers.withParents, (value) => {
      answers.withParents = value === "open" || value === "until" || value === "unknown" ? value : "no";
    })}
    ${
      answers.withParents === "until"
        ? dateField(ask, { field: "with_parents_until", key: "parents-until-day" }, answers.withParentsUntil)
        : nothing
    }
  `;
}
