// Part 3, "Din familie": children and, where it matters, whether the visitor lives with a parent.
import { html, nothing, type TemplateResult } from "lit";
import { isBlank, emptyChild } from "../answers.ts";
import type { Answers, Child, YesNoUnknown } from "../answers.ts";
import type { FormContext } from "../form-context.ts";
import { dateField } from "../fields/date-field.ts";
import { checkbox, fieldGroup, radios, unknownChoice, type Choice } from "../fields/field.ts";
import { rowList } from "../fields/rows.ts";

/** The questions about the family. */
export function familyQuestions(form: FormContext): TemplateResult {
  const { answers, relevant, focusedField } = form;
  return html`
    ${fieldGroup(
      form,
      { field: "children", key: "children" },
      rowList(form, {
        field: "children",
        rows: answers.children,
        emptyRow: emptyChild,
        isBlank: isBlank.child,
        rowQuestions: (child, field) => childQuestions(form, child, field),
      }),
    )}
    ${relevant.withParents || answers.withParents !== "no" || focusedField === "with_parents" ? withParentsQuestion(form) : nothing}
  `;
}

function childQuestions(form: FormContext, child: Child, field: string): TemplateResult {
  const { answers, i18n } = form;
  const choices: Choice<YesNoUnknown>[] = [
    { value: "yes", label: i18n.t("ask-yes") },
    { value: "no", label: i18n.t("ask-no") },
    // For somebody who does not live with a parent the answer changes nothing, so it need not be unknown.
    ...(answers.withParents !== "no" || child.livesWith === "unknown" ? [unknownChoice(i18n, child.livesWith)] : []),
  ];
  const livesElsewhere = child.livesWith === "no";
  return html`
    ${dateField(form, { field: `${field}.born`, key: "child-born" }, child.born)}
    ${radios(form, { field: `${field}.lives_with`, key: "child-lives-with" }, choices, child.livesWith, (value) => (child.livesWith = value))}
    ${
      livesElsewhere && answers.withParents !== "no"
        ? checkbox(
            form,
            { field: `${field}.bidrag`, key: "child-bidrag" },
            child.bidrag,
            (isChecked) => (child.bidrag = isChecked),
          )
        : nothing
    }
  `;
}

function withParentsQuestion(form: FormContext): TemplateResult {
  const { answers, i18n } = form;
  const choices: Choice<Answers["withParents"]>[] = [
    ...(["no", "open", "until"] as const).map((value) => ({ value, label: i18n.t(`ask-parents-${value}`) })),
    unknownChoice(i18n, answers.withParents),
  ];
  return html`
    ${radios(form, { field: "with_parents", key: "parents" }, choices, answers.withParents, (value) => {
      answers.withParents = value;
    })}
    ${
      answers.withParents === "until"
        ? dateField(form, { field: "with_parents_until", key: "parents-until-day" }, answers.withParentsUntil)
        : nothing
    }
  `;
}
