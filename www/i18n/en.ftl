## Law: the words for everything the calculation can answer.
## Arguments come formatted ("DKK 17,736", "1 March 2026") and without a sign; $number and $children are plain numbers.
## Never write as certain what the law leaves open: say "the municipality decides".
## A Danish benefit keeps its Danish name, as it stands in letters; what it is in English stands in brackets where it is first met.

# Schemes

scheme-ressourceforloeb = Ressourceforløb (resource programme)
    .hint = A long programme with help for work, health and daily life. It must be granted by 31 January 2026.
scheme-jobafklaringsforloeb = Jobafklaringsforløb (job clarification programme)
    .hint = A programme for people who are still ill when their sygedagpenge (sickness benefit) stops.

# What one lived on just before

prior-sygedagpenge = Sygedagpenge (sickness benefit)
prior-ledighedsydelse = Ledighedsydelse (benefit while waiting for a flexi-job)
prior-foertidspension = Førtidspension (disability pension)
prior-kontanthjaelp = Kontanthjælp (cash assistance)
prior-uddannelseshjaelp = Uddannelseshjælp (education assistance)
prior-selvforsoergelses_og_hjemrejseydelse = Selvforsørgelses- og hjemrejseydelse or overgangsydelse (self-support or transition benefit)
prior-revalideringsydelse = Revalideringsydelse (rehabilitation benefit)
prior-dagpenge = Dagpenge from an unemployment fund (unemployment benefit)
prior-barselsdagpenge = Barselsdagpenge (parental leave benefit)
prior-su = SU (student grant)
prior-jobafklaringsforloeb = Ressourceforløbsydelse in a jobafklaringsforløb
prior-fleksloentilskud = Flexi-job with a wage supplement (fleksløntilskud)
prior-ingen = No public benefit

# Levels

level-sygedagpenge = The same amount as your sygedagpenge
level-ledighedsydelse = The same amount as your ledighedsydelse
level-foertidspension = Your førtidspension
level-forsoerger = Rate for people with a child to support
level-ikke_forsoerger = Rate for people without a child to support
level-hjemmeboende_u25 = Rate for people under 25 living with a parent
level-hjemmeboende_u25_bidrag = Rate for people under 25 living with a parent, with child support to pay

# Own income

kind-loen = Wage
    .hint = Wage before tax, with your own and your employer’s pension contribution. Money for days of holiday, public holidays and free choice (fritvalg) counts as wage in the month it is paid.
kind-feriegodtgoerelse = Holiday pay (feriegodtgørelse)
    .hint = Holiday pay in the month you take the holiday. It counts as wage.
kind-loen_fra_job_ved_start = Sick pay from the job you had at the start
    .hint = Only in a jobafklaringsforløb. All of it is deducted. If you get sick pay in a flexi-job, the wage supplement (fleksløntilskud) is deducted in full too. Enter it here.
kind-tilbud = Pay in an offer (tilbud) from the municipality
    .hint = For example a subsidised job. Give the hours too, because a fixed amount per hour is not deducted. The law is not clear on subsidised jobs. The municipality decides.
kind-anden = Other income
    .hint = For example private pension, insurance, rent or profit from your own business. All of it is deducted. The law does not mention profit on its own in a ressourceforløb. The municipality decides.
kind-undtaget = Income that is not deducted
    .hint = For example compensation for permanent injury. In a jobafklaringsforløb also a wage supplement (fleksløntilskud), when you get no sick pay. The same goes for your profit, if you are self-employed, partly ill and get part of the rate.

# Rules: one worked sentence for each step

rule-las-68-2-1 = You have a duty to support a child under 18. So the rate is { $amount } a month.
    .sum = A duty to support a child under 18: the rate is { $amount }
rule-las-68-2-2 = You have no duty to support a child under 18. So the rate is { $amount } a month.
    .sum = No duty to support a child under 18: the rate is { $amount }
rule-las-68-2-3 = You are under 25 and live with one or both parents. You have no child living with you and no documented child support to pay. So the rate is { $amount } a month.
    .sum = Under 25 and with a parent, no child at home and no child support to pay: the rate is { $amount }
# $base the rate, $supplement for each child, $children how many
rule-las-68-2-4 = You are under 25, live with one or both parents and have documented child support to pay. The rate is { $base } plus { $supplement } for each child. Number of children: { $children }. That makes { $amount } a month.
    .sum = Rate { $base } + { $children } × supplement { $supplement } = { $amount }
rule-las-68-2-4-capped = You are under 25, live with one or both parents and have documented child support to pay. Number of children: { $children }. The rate with supplements can at most reach the rate for people with a child to support. So the amount is { $amount } a month.
    .sum = The rate with supplements for children ({ $children }) is at most the rate for people with a child: { $amount }
rule-las-69j-2-1 = { rule-las-68-2-1 }
    .sum = { rule-las-68-2-1.sum }
rule-las-69j-2-2 = { rule-las-68-2-2 }
    .sum = { rule-las-68-2-2.sum }
rule-las-69j-2-3 = { rule-las-68-2-3 }
    .sum = { rule-las-68-2-3.sum }
rule-las-69j-2-4 = { rule-las-68-2-4 }
    .sum = { rule-las-68-2-4.sum }
rule-las-69j-2-4-capped = { rule-las-68-2-4-capped }
    .sum = { rule-las-68-2-4-capped.sum }
# $weekly before tax
rule-las-68-4 = Your sygedagpenge is { $weekly } a week before tax. The weekly amount times 52 and divided by 12 makes { $amount } a month in whole kroner. You keep the amount until your right to sygedagpenge would have ended.
    .sum = { $weekly } × 52 / 12 = { $amount } in whole kroner
# Used where the step has read the highest amount: it follows the new one each year
rule-las-68-4-max = You got the highest amount of sygedagpenge. The highest amount in this time is { $weekly } a week before tax. The weekly amount times 52 and divided by 12 makes { $amount } a month in whole kroner. We use the new highest amount each year until your right to sygedagpenge would have ended.
    .sum = The highest amount of sygedagpenge: { $weekly } × 52 / 12 = { $amount } in whole kroner
# Beside the rate that took its place. $kept what the sygedagpenge would have given
rule-las-68-4-floor = Your sygedagpenge comes to { $kept } a month. That is less than the rate, so you get the rate. This follows from LAS § 68, stk. 4.
    .sum = The sygedagpenge give { $kept }. That is less than the rate, so the rate applies (LAS § 68, stk. 4)
# $dagpenge the highest unemployment benefit a month
rule-las-68-5 = Your ledighedsydelse is 89% of the highest dagpenge (unemployment benefit). That is { $dagpenge } a month. 89% of it makes { $amount } in whole kroner. You keep this level for as long as the programme lasts.
    .sum = 89% of { $dagpenge } = { $amount } in whole kroner
rule-las-68-5-base = Your ledighedsydelse is at the low rate. You have no duty to support a child under 18. So it is { $amount } a month, the same as the rate for people without a child to support. You keep this level for as long as the programme lasts.
    .sum = The low rate without a child to support is the rate for people without a child: { $amount }
rule-las-68-5-base-forsoerger = Your ledighedsydelse is at the low rate. You have a duty to support a child under 18. So it is { $amount } a month, the same as the rate for people with a child to support. You keep this level for as long as the programme lasts.
    .sum = The low rate with a child to support is the rate for people with a child: { $amount }
rule-las-68-6 = You keep your førtidspension of { $amount } a month. You get no ressourceforløbsydelse beside it.
    .sum = The førtidspension is kept: { $amount }
rule-las-69j-4 = You are self-employed and partly ill. If you can do at most 1/4 of the work, you get 75% of the rate. If you can do at most 1/2, you get 50%. So { $amount } is deducted.
    .sum = At most 1/4 of the work gives 75% of the rate, at most 1/2 gives 50%. The deduction is { $amount }
# From 2022. $wage all of it, $threshold the limit, $above the part above the limit
rule-las-68a-2 = Your wage is { $wage } a month with pension and holiday pay. The wage limit is { $threshold }. Wage up to the limit does not count. Of your wage, { $above } is above the limit. 55% of { $above } is { $amount }. That amount is deducted from your benefit.
    .sum = Wage { $wage }, limit { $threshold }, above the limit { $above }: 55% × { $above } = { $amount }
# Until the end of 2021: used where the step has $below, the part up to the limit
rule-las-68a-2-to-2021 = Your wage is { $wage } a month with pension and holiday pay. The wage limit is { $threshold }. Of your wage, { $below } is below the limit and { $above } is above it. 30% of { $below } plus 55% of { $above } is { $amount }. That amount is deducted from your benefit. Until the end of 2021, 30% of the wage below the limit was deducted too.
    .sum = Wage { $wage }, limit { $threshold }: 30% × { $below } + 55% × { $above } = { $amount }
rule-las-69j-9 = Your wage is { $wage } a month with pension and holiday pay. The wage limit is { $threshold }. Of your wage, { $below } is below the limit and { $above } is above it. 30% of { $below } plus 55% of { $above } is { $amount }. That amount is deducted from your benefit.
    .sum = { rule-las-68a-2-to-2021.sum }
# $pay in the offer, $hours that count, $perhour disregarded for each, $disregarded in all
rule-las-68a-3 = You get { $pay } a month in an offer (tilbud). { $hours } hours count, 160 at most. For each hour { $perhour } is left out, { $disregarded } in all. The rest is { $amount } and is deducted from your benefit. The law is not clear on pay in subsidised jobs. The municipality decides.
    .sum = { $pay } − { $hours } hours × { $perhour } ({ $disregarded }) = { $amount }
rule-las-69j-10 = { rule-las-68a-3 }
    .sum = { rule-las-68a-3.sum }
rule-las-69j-6 = You get { $amount } a month in sick pay from the job you had at the start. All of it is deducted from your benefit.
    .sum = Sick pay is deducted in full: { $amount }
rule-las-68a-1 = You have other income of { $amount } a month. It is deducted krone for krone.
    .sum = Other income is deducted krone for krone: { $amount }
rule-las-69j-5 = { rule-las-68a-1 }
    .sum = { rule-las-68a-1.sum }
rule-not_below_zero = The deductions are larger than your benefit. The benefit cannot be less than DKK 0. So { $amount } is added back. In a ressourceforløb you still count as getting the benefit from 2020, even if DKK 0 is paid.
    .sum = The deductions are larger than the benefit. What is too much is added again: { $amount }

# Why the amount changes

cause-yearly_regulation = There are new rates. They change every year in January.
cause-sygedagpenge_ended = Your right to sygedagpenge would have ended. So you now get the fixed rate.
cause-child_born = Your child is born.
cause-last_child_18 = Your last child under 18 turns 18. So you no longer have a duty to support a child.
cause-child_18 = One of your children turns 18.
cause-turned_25 = You turn 25. So the rate for people living with a parent no longer applies.
cause-moved_from_parents = You move away from your parents. So the rate for people living with a parent no longer applies.
cause-income_changed = Your own income changes.
cause-law_changed = The rule on wages in a ressourceforløb changes on 1 January 2022. From that day only wage above the limit leads to a deduction.

# Days to remember

milestone-holiday_right = You may get the right to holiday with your benefit
    .more = After 12 months in a row on the benefit you can take up to 5 weeks of holiday. Months on kontanthjælp just before the programme count. You must take it within the next 12 months. Agree it with the municipality first. If you have holiday pay, you must use that first. In a jobafklaringsforløb it is not clear which months count. The municipality decides.
milestone-six_years_to_folkepension = You have 6 years to state pension age
    .more = Your programme goes on until it is completed. You do not need to do anything.
milestone-folkepension = You reach state pension age
    .more = The programme and the benefit stop the day before, even if the longest time has not passed. Apply to Udbetaling Danmark for folkepension in good time.
milestone-latest_decision_on_next_step = Last day of the programme
    .more = The municipality must decide what happens next before the programme ends. Ask for a meeting in good time. Next may be a job, education, a flexi-job, førtidspension or kontanthjælp. Ressourceforløb are closed to new people from 1 February 2026. It is not clear whether your programme can be extended or followed by a new one. The municipality decides.
    .pension = Your førtidspension does not stop by itself because the programme ends. The municipality considers what happens next. Ask for a meeting in good time.
milestone-renewal_due = The municipality must look at your jobafklaringsforløb again
    .more = A jobafklaringsforløb lasts 2 years at most at a time. Days of parental or bereavement leave are added. If illness still keeps you from working, you can get a new one. The municipality decides. Ask in good time.
milestone-law_may_change = The rules may change
    .more = A new reform is announced for 1 January 2027. It may abolish the jobafklaringsforløb. We do not know whether it also affects the ressourceforløb. We have not found it adopted. Watch for letters from the municipality.

# Notices

notice-closed_to_new_entrants = From 1 February 2026 the municipality cannot grant new ressourceforløb. Only programmes granted by 31 January 2026 can continue. No new benefit has taken its place. Under the political agreement of April 2025 you get help while on the benefit you have. It may be kontanthjælp or ledighedsydelse. Are you ill, and can your sygedagpenge not be extended? Then you may have the right to a jobafklaringsforløb. You can calculate that here too. Ask your caseworker in the municipality what applies to you.
    .title = Ressourceforløb are closed to new people
notice-scheme_not_in_force = Ressourceforløb exist from 1 January 2013. Jobafklaringsforløb exist from 1 July 2014. Your date is earlier. Check that the date is right.
    .title = The programme did not exist yet
notice-foertidspension_only_under_40 = With førtidspension you can only enter a ressourceforløb if you are under 40 at the start. You keep your førtidspension. Ask the municipality what other help you can get.
    .title = Only before you turn 40
notice-past_folkepension = On the first day you have already reached state pension age. The programme and the benefit are only given until then. Ask Udbetaling Danmark about folkepension (state pension).
    .title = You have reached state pension age
notice-under_six_years_to_folkepension = At the start you have less than 6 years to state pension age. Since 2022 a ressourceforløb then only starts if you want it yourself. If you have asked for it yourself, tick it under “More details”.
    .wished = At the start you have less than 6 years to state pension age. Since 2022 a ressourceforløb then only starts if you want it yourself. You have answered that you have asked for it.
    .title = Less than 6 years to state pension age
notice-total_over_five_years = You are between 40 and 50 at the start. Since 2022 your ressourceforløb can last 5 years in all at most. Earlier programmes count. If you want more yourself, it can be longer. If you have asked for it, tick it under “More details”. The municipality decides.
    .wished = You are between 40 and 50 at the start. Since 2022 your ressourceforløb can last 5 years in all at most, unless you want more. Earlier programmes count. You have answered that you have asked for more. The municipality decides.
    .title = 5 years in all at most
notice-over_50_only_one = Since 2022 people over 50 get more than one ressourceforløb only if they want it. Before 2022 this was so from the age of 40. If you have asked for it yourself, tick it under “More details”.
    .wished = Since 2022 people over 50 get more than one ressourceforløb only if they want it. Before 2022 this was so from the age of 40. You have answered that you have asked for it.
    .title = You must want another programme yourself
notice-shorter_than_one_year = By law a ressourceforløb lasts at least 1 year. Your dates give a shorter programme. Check that the last day is right.
    .title = The programme is shorter than 1 year
notice-rates_projected = The rates for 2027 are not known. The amounts of 2026 are used here unchanged. So the amounts from 1 January 2027 are an estimate.
    .title = Amounts from 2027 are an estimate
notice-law_unverified_from_2027 = A new reform is announced for 1 January 2027. We have not found it adopted. It may change the rules and abolish the jobafklaringsforløb. The rules of 2026 are used here after that day too. Ask the municipality what applies to you.
    .title = The rules may change on 1 January 2027
notice-foertidspension_income_not_modelled = Your wage and other income can lower the pension. We do not calculate that here. Ask Udbetaling Danmark.
    .title = Income beside førtidspension is not included
notice-sygedagpenge_already_ended = Your right to sygedagpenge had ended before the programme began. So you get the fixed rate from the first day. Check that the day is right.
    .title = Sygedagpenge had ended before the start
notice-atp_not_deducted = The amount after tax is an estimate from your own figures. ATP, a pension contribution, may be taken too. It is not deducted here.
    .title = ATP is not deducted
notice-child_must_live_in_denmark = You get the rate for people with a child to support. The child must be in Denmark. There are exceptions under EU rules and agreements with other countries. If the child is abroad, ask the municipality.
    .title = The child must be in Denmark
notice-special_housing_support_abolished = An act of December 2025 repeals the rules on special support for high housing costs (særlig støtte). There are transitional rules that we do not know in detail. If you get this support, ask the municipality how long you keep it.
    .title = Special housing support is being abolished

# Where the law is silent

assumption-effective_same_day = The rate changes from the very day a child is born or turns 18, and when you turn 25. It changes on the day after you move away from your parents. The law does not say whether the day or the month counts. The municipality decides.
    .title = The rate changes from the day
    .brief = It is the birth, the birthday or the day after a move.
assumption-part_month_by_days = For part of a month you get the amount for the days in it. The law does not say how part of a month is calculated. The municipality decides.
    .title = Part of a month is counted in days
    .brief = For part of a month you get the amount for its days.
assumption-weekly_to_monthly = The weekly amount is multiplied by 52 and divided by 12. The authorities do this in other areas, but the law does not say so here. The municipality decides.
    .title = From week to month
    .brief = The weekly amount is multiplied by 52 and divided by 12.
assumption-sygedagpenge_not_regulated = If you got the highest amount of sygedagpenge, we use the new highest amount each year. If you got a lower amount, we keep it unchanged until the right ends. The law does not say whether the amount follows the new rates. The municipality decides.
    .title = The sygedagpenge amount when there are new rates
    .brief = The highest follows the new rates. A lower one is unchanged until the right ends.
assumption-no_new_extension = An extension you had before the programme counts. An extension that comes later does not move the day. That is how we read the law. The municipality decides.
    .title = A new extension does not count
    .brief = Only an extension you had before the programme moves the day.
assumption-child_elsewhere_counts = The law says that the duty of support decides the rate. It does not mention where the child lives. So a child under 18 counts even if the child lives elsewhere. The municipality decides.
    .title = A child living elsewhere counts
    .brief = A child under 18 counts, wherever the child lives.
assumption-full_45_in_2026 = The rates for 2026 are raised by 4.5%. The law says the rise must be 0.45 percentage points smaller in either 2026 or 2027. We take it to be 2027. If it was 2026, the amounts are a little lower.
    .title = The rates of 2026 rise by 4.5%
    .brief = All of the rise is counted in 2026. It may be slightly smaller.
assumption-frozen_after_last_known = The new rates are not known. So the latest known amounts are used unchanged. The amount is an estimate.
    .title = Unknown rates are left unchanged
    .brief = The last known amounts are used as an estimate.
assumption-law_unchanged_2027 = New rules are announced for 1 January 2027. We have not found them adopted. So the rules of 2026 are used after that day too.
    .title = The rules of 2026 are used in 2027 too
    .brief = Those announced were not found adopted.

# How well an amount is known

basis-published =
    .label = published
basis-computed = The amount is worked out from the year before by the law’s own rule. We have not seen it printed.
    .label = computed, not seen printed
basis-projected = The amount is an estimate. The rates for that time are not known.
    .label = estimate

# Faults: what is wrong and how to mend it. error-<code>-<field> is used before error-<code> where it is written.

error-malformed = The answer cannot be read. Write numbers in digits, or choose an answer from the list.
error-malformed-prior-weekly = The amount cannot be read. Write it in digits only, for example 4,250 or 4,250.50.
error-malformed-income-monthly = { error-malformed-prior-weekly }
error-malformed-tax-monthly_allowance = { error-malformed-prior-weekly }
error-malformed-income-hours = The hours cannot be read. Write them in digits only, for example 40 or 37.5.
error-malformed-tax-percent = The percentage cannot be read. Write it in digits only, for example 38.
error-unknown_field = The field is not known. Remove it.
error-missing = The answer is missing. Fill in the field.
error-not_a_date = This is not a date. Write day, month and the year in 4 digits, for example 1 3 2025.
error-not_a_date-income-from = This is not a month. Choose the month from the list and write the year in 4 digits.
error-not_a_date-income-to = { error-not_a_date-income-from }
error-too_many = There are too many on the list. Remove some of them.
error-negative = The amount must not be below 0. Write it without a minus.
error-out_of_range = The answer lies outside what can be calculated. Check that it is typed correctly.
error-out_of_range-born = You must have turned 18 on the first day. Check that both dates are right.
error-out_of_range-granted = The grant must be on the first day or before it. Correct one of the 2 dates.
error-out_of_range-children-born = The child’s date must come after your own date of birth. Correct the date.
error-out_of_range-children-bidrag = A child who lives with you cannot also get child support from you. Choose only one of them.
error-out_of_range-kontanthjaelp_since = The day must be before the first day of the programme. Correct the date.
error-out_of_range-tax-percent = The tax rate must be between 0 and 100. See your tax card.
error-out_of_range-income-hours = A month has at most 744 hours. Give the hours for 1 month.
error-out_of_range-income-to = The period ends before it begins. Correct one of the 2 months.
error-out_of_range-leave-to = The period ends before it begins. Correct one of the 2 dates.
error-out_of_range-earlier-to = The period ends before it begins. Correct one of the 2 dates.
error-out_of_range-sanctions-to = The period ends before it begins. Correct one of the 2 dates.
error-before_start = The day is before the first day of the programme. Choose the first day or a later one.
error-income_not_whole_months = Income is counted in whole months. Begin on the 1st of a month and end on its last day.
error-overlapping = The period overlaps with another. Correct the dates so that they share no day.
error-overlapping-earlier-item = The period overlaps with another or with this programme. An earlier programme must end before the first day.
error-overlapping-sanctions-item = The sanction overlaps with another. There can be at most 1 single sanction a month.
error-not_for_this_scheme = The answer does not fit your programme or your benefit before it. Remove it.
error-not_for_this_scheme-income-kind = That kind of income belongs to another forløb. Choose another kind.
error-above_maximum = The amount is above the highest sygedagpenge on the first day, { $limit } a week. Check that you chose the right time: week, month or year.
error-end_after_maximum = The programme can end on { $limit } at the latest. Choose that day or an earlier one.
error-after_end = The day is after the last day of the programme. Choose an earlier day.
error-rate_unknown = The rate is only known from { $limit }. Before that day the amount cannot be calculated.

# Fields, as the list of faults names them. "-item" is the whole entry of a list.

field-whole = Your answers
field-today = Day of the calculation
field-scheme = Which programme
field-granted = Day of the grant
field-start = First day of the programme
field-end = Last day of the programme
field-born = Your date of birth
field-with_parents_until = Living with parents until
field-children = Children
field-children-item = Child { $number }
field-children-born = Child { $number }: date of birth
field-children-lives_with = Child { $number }: lives with you
field-children-bidrag = Child { $number }: child support
field-prior = Benefit before the programme
field-prior-benefit = Benefit before the programme
field-prior-weekly = Sygedagpenge before tax
field-prior-entitled_until = Last day with the right to sygedagpenge
field-prior-level = Rate of ledighedsydelse
field-prior-single = Single or married
field-income = Own income
field-income-item = Income { $number }
field-income-kind = Income { $number }: kind
field-income-monthly = Income { $number }: amount
field-income-hours = Income { $number }: hours a month
field-income-from = Income { $number }: from
field-income-to = Income { $number }: to
field-leave = Parental and bereavement leave
field-leave-item = Leave { $number }
field-leave-from = Leave { $number }: from
field-leave-to = Leave { $number }: to
field-earlier = Earlier ressourceforløb
field-earlier-item = Earlier programme { $number }
field-earlier-from = Earlier programme { $number }: from
field-earlier-to = Earlier programme { $number }: to
field-wishes_longer = Own wish for a longer programme
field-partial_capacity = Partly ill as self-employed
field-kontanthjaelp_since = Kontanthjælp without a break since
field-sanctions = Sanctions
field-sanctions-item = Sanction { $number }
field-sanctions-kind = Sanction { $number }: kind
field-sanctions-from = Sanction { $number }: from
field-sanctions-to = Sanction { $number }: to
field-sanctions-on = Sanction { $number }: day
field-tax = Tax
field-tax-percent = Tax rate
field-tax-monthly_allowance = Allowance on the tax card

# Rates

rate-forsoerger = Ressourceforløbsydelse, people with a child to support
rate-ikke_forsoerger = Ressourceforløbsydelse, people without a child to support
rate-hjemmeboende_u25 = Ressourceforløbsydelse, under 25 living with a parent
rate-barnetillaeg_bidrag = Supplement for each child with child support, under 25 living with a parent
rate-loenindtaegtsgraense = Wage limit (lønindtægtsgrænse)
rate-fradrag_pr_time = Amount per hour in an offer (tilbud) that is not deducted
rate-punktsanktion_hoej = Single sanction (punktsanktion), ordinary rate
rate-punktsanktion_lav = Single sanction (punktsanktion), under 25 living with a parent
rate-sygedagpenge_max = Sygedagpenge, highest amount
rate-dagpenge_max = Dagpenge (unemployment benefit), highest amount
rate-ledighedsydelse_89_pct_as_published = Ledighedsydelse, 89%, as printed by the ministry
rate-foertidspension_enlig = Førtidspension, single
rate-foertidspension_gift_samlevende = Førtidspension, married or living together
rate-kontanthjaelp_forhoejet_sats = Kontanthjælp, raised rate (only to compare)
rate-kontanthjaelp_grundsats = Kontanthjælp, basic rate (only to compare)
rate-kontanthjaelp_mindstesats = Kontanthjælp, lowest rate (only to compare)
rate-kontanthjaelp_boernetillaeg = Kontanthjælp, child supplement (only to compare)

unit-month = a month
unit-week = a week
unit-hour = per hour
unit-each = each time

# Legal terms, each in plain words

term-ressourceforloeb = A programme in which the municipality brings together the help for you. It lasts 1 to 3 years, and before 2022 up to 5 years.
    .word = ressourceforløb (resource programme)
term-ressourceforloebsydelse = The benefit you get each month in a ressourceforløb or a jobafklaringsforløb.
    .word = ressourceforløbsydelse (resource benefit)
term-jobafklaringsforloeb = A programme of 2 years at most at a time for people who are ill when their sygedagpenge stops.
    .word = jobafklaringsforløb (job clarification programme)
term-uarbejdsdygtig = This means that you cannot work because of your own illness.
    .word = unfit for work (uarbejdsdygtig)
term-forsoergelsespligt = The duty in law to support one’s own children until they turn 18.
    .word = duty of support (forsørgelsespligt)
term-bidragspligt = A duty to pay child support for a child who does not live with you.
    .word = duty to pay child support (bidragspligt)
term-hjemmeboende = This means that you live with one or both of your parents.
    .word = living with a parent (hjemmeboende)
term-sygedagpenge = The benefit you get from the municipality when you are ill and cannot work.
    .word = sygedagpenge (sickness benefit)
term-forlaengelse = This means that the municipality lets sygedagpenge go on after the reassessment, for a reason the law names.
    .word = extension (forlængelse)
term-ledighedsydelse = A benefit for people who have the right to a flexi-job but do not have one now.
    .word = ledighedsydelse (benefit while waiting for a flexi-job)
term-fleksjob = A job with fewer hours or special terms for people whose ability to work is permanently reduced.
    .word = flexi-job (fleksjob)
term-fleksloentilskud = The supplement the municipality pays on top of the wage in a flexi-job.
    .word = wage supplement (fleksløntilskud)
term-foertidspension = A pension for people who cannot support themselves, not even in a flexi-job.
    .word = førtidspension (disability pension)
term-folkepensionsalder = The age at which you can get folkepension (state pension). It follows from your date of birth.
    .word = state pension age (folkepensionsalder)
term-kontanthjaelp = Help for people who cannot support themselves. Savings and a spouse’s income count.
    .word = kontanthjælp (cash assistance)
term-tilbud = Something the municipality arranges for you, for example a trainee place or a subsidised job.
    .word = offer (tilbud)
term-loen_under_sygdom = Wage that your employer pays you while you are ill.
    .word = sick pay (løn under sygdom)
term-sorgorlov = Leave after the death of a child. It does not count in the length of the programme from 2021.
    .word = bereavement leave (sorgorlov)
term-traekprocent = The percentage taken in tax. It is on your tax card.
    .word = tax rate (trækprocent)
term-maanedsfradrag = The amount a month on which you pay no tax. It is on your tax card.
    .word = monthly allowance (månedsfradrag)

## Asking

# The sentences of a question share a name: ask-, hint-, help- (where to find it), why- (why it is asked).

ask-rules-today = These are the rules on { $today }. The rates were checked on { $checked }.
ask-loading = The calculator is starting …
ask-coming = The questions are on their way …
ask-not-started = The calculator could not start in your browser. Try updating the browser, or ask your municipality.
ask-rest-missing = The rest of the page could not be fetched. Try to refresh the page.
ask-example-heading = This is an example
ask-example-text = The answers below are made up. Change them one by one, or begin with empty fields.
ask-changed-heading = You are changing an example
ask-changed-text = Go through every answer. The amount is yours only when every answer fits you.
ask-start-over = Use your own numbers
ask-these-are-mine = Every answer fits me
ask-clear = Delete all answers
ask-faults-heading = { $count ->
    [one] Correct 1 answer
   *[other] Correct { $count } answers
}
ask-fault = Error:{" "}
ask-unanswered-heading = Your amount
ask-put-right = { $count ->
    [one] 1 answer must be corrected before the amount can be worked out. See the list at the top.
   *[other] { $count } answers must be corrected before the amount can be worked out. See the list at the top.
}
ask-missing = The amount comes here when you have answered:
ask-line-now = { $amount } a month before tax
ask-line-before = { $amount } a month before tax from the start
ask-line-after = The programme has ended
ask-line-none = No benefit with these answers
ask-line-example = Example:
ask-line-more = See the answer
ask-optional = optional
ask-why = Why do we ask?
ask-help = Where do I find it?
ask-yes = Yes
ask-no = No
ask-day = Day
ask-month = Month
ask-year = Year
ask-unit-week = DKK a week
ask-unit-month = DKK a month
ask-unit-year = DKK a year
ask-unit-hours = hours
ask-per = Week, month or year
ask-same-week = That is about { $month } a month and { $year } a year.
ask-same-month = That is about { $week } a week and { $year } a year.
ask-same-year = That is about { $week } a week and { $month } a month.

ask-part-forloeb = 1. { part-forloeb }
ask-part-prior = 2. { part-prior }
ask-part-family = 3. { part-family }
ask-part-income = 4. { part-income }
ask-part-more = 5. { part-more }
ask-part-summary = 6. { part-summary }
ask-part-more-intro = End date, leave, earlier programmes, sanctions and tax. Most people can skip this.

ask-scheme = Which programme are you in?
help-scheme = Its name is in the municipality’s decision. If in doubt, ask your caseworker.
why-scheme = The 2 programmes have their own rules for length, wages and sygedagpenge.
ask-granted = When did the municipality grant the programme?
hint-granted = The grant (bevilling) is the municipality’s decision that you get the programme. If you leave it blank, we use the start day.
help-granted = Look at the date on the letter with the municipality’s decision. It is in your Digital Post.
    It is the municipality’s decision that counts. A recommendation (indstilling) from the rehabilitation team does not count.
why-granted = The municipality cannot grant a new ressourceforløb after 31 January 2026. If yours was granted by that day, you can continue.
    The day is also used to work out how long the programme can last. It is 3 years at most, and 5 years if granted before 2022. The law is not clear on the old programmes. The municipality decides.
ask-start = When does the programme start?
hint-start = Write the first day. It may lie before or after today.
help-start = The start day is in the municipality’s decision or in your plan.
why-start = We calculate the benefit and the length of the programme from that day.
ask-born = When were you born?
why-born = Your age decides when you can get folkepension (state pension). Under 25 the rate may be lower if you live with a parent.

ask-prior = What did you live on just before the programme?
ask-prior-other = Something else
why-prior = If you had sygedagpenge or ledighedsydelse before a ressourceforløb, you can keep the amount. Otherwise you get a fixed rate.
    In a jobafklaringsforløb the rate is always fixed.
ask-prior-which = Which benefit?
field-prior-which = Benefit before the programme
ask-weekly = How much sygedagpenge (sickness benefit) did you get before tax?
hint-weekly = The amount for a week is best. What is paid for a month follows the number of weekdays. The highest amount on { $day } is { $max } a week.
help-weekly = Look at the municipality’s letter about your sygedagpenge, or the latest payment in your Digital Post.
    Find the amount for a whole week before tax. If there is only an amount per hour, multiply it by your hours a week.
    If you were partly ill, write the lower amount you got.
why-weekly = You keep the amount until your right to sygedagpenge would have ended. We turn it into a month: times 52, divided by 12.
ask-entitled-until = When would your right to sygedagpenge have ended?
hint-entitled-until = Write the last day you would have had a right to sygedagpenge without the programme.
help-entitled-until = Look at the municipality’s letter about reassessing or extending your sygedagpenge. The municipality decides the day, so ask if you are in doubt.
    Reassessment (revurdering) means that the municipality considers whether the benefit should stop. It comes when you have had it for more than 22 weeks in 9 months. The right then normally stops at the end of the month.
    Was your benefit extended before the programme? Then the day the extension would have ended applies.
    An extension that comes only after the start does not move the day.
why-entitled-until = After that day you get the fixed rate. It is often lower.

# Helps to find the day: a few facts about the illness, and what follows from them.

ask-help-illness = Help me find the date
ask-illness-first-day = When was your first day of illness?
hint-illness-first-day = The first day of the illness for which you got sygedagpenge.
help-illness-first-day = The date is in the municipality’s first letter about your sygedagpenge. Your employer knows it too.
why-illness-first-day = We count forward from that day.
ask-illness-work = What were you when you fell ill?
hint-illness-work = If you were unemployed, we are not sure of the rule. Ask the municipality for the date.
ask-illness-work-employee = Employed
ask-illness-work-self_employed = Self-employed
why-illness-work = It decides how many days at the start do not count.
ask-illness-extension = Was your sygedagpenge extended before the programme started?
hint-illness-extension = The reason is in the municipality’s letter. The number in brackets is its number in the act.
ask-illness-extension-none = No
ask-illness-extension-revalidering = Yes, I was likely to start rehabilitation (revalidering) or work experience (no. 1)
ask-illness-extension-afklaring = Yes, my ability to work had to be clarified (no. 2)
ask-illness-extension-behandling = Yes, I was in treatment and expected to be able to work afterwards (no. 3)
ask-illness-extension-rehabiliteringsteam = Yes, my case was to go to the rehabilitation team (no. 4)
ask-illness-extension-livstruende = Yes, I had a serious illness that threatened my life (no. 5)
ask-illness-extension-arbejdsskade = Yes, there was a case about compensation for a work injury (no. 6)
ask-illness-extension-foertidspension = Yes, there was a case about førtidspension (disability pension) (no. 7)
why-illness-extension = An extension you had before the programme moves the day.
illness-waiting = Answer the questions here. Then the date comes.
illness-until = Your last day with the right to sygedagpenge is estimated to be { $day }.
illness-counted-employee = The first 30 days do not count. We count from { $day }.
illness-counted-self_employed = The first 2 weeks do not count. We count from { $day }.
illness-reassessed = The right normally ends once you have had sygedagpenge for more than 22 weeks within 9 months. It ends with the month, and that is { $day }.
illness-extended-afklaring = The extension can last up to 69 weeks after that day. If the municipality’s letter names an earlier day, use that.
illness-extended-behandling = The extension can last up to 134 weeks after that day. Waiting for a public hospital is not counted in. If the municipality’s letter names another day, use that.
illness-extended-rehabiliteringsteam = The extension ends when the programme starts. The act does not say so clearly.
illness-look-revalidering = The extension has no fixed length. See in the municipality’s letter which day the rehabilitation was to begin.
illness-look-rehabiliteringsteam = The extension ends when the programme starts. First say when the programme starts.
illness-look-livstruende = The extension has no fixed length. Ask the municipality which day applies to you.
illness-look-arbejdsskade = The extension ends when your case about loss of earning capacity is decided. See the date in the letter from Arbejdsmarkedets Erhvervssikring.
illness-look-foertidspension = The extension ends when the case about førtidspension is decided. See the date in the municipality’s letter.
illness-estimate = This is an estimate. Holidays on weekdays and earlier illness are not counted in. The municipality decides which day applies.
illness-law = The rules are in the act on sygedagpenge (sygedagpengeloven, SDL):
illness-use = Use the date
error-out_of_range-prior-entitled_until-first_day = We cannot count from that day. Before 1 July 2014 and during the pandemic in 2020 and 2021 there were other rules. Ask the municipality for the date.
error-overlapping-prior-entitled_until-first_day = The illness must have begun before the forløb. Correct one of the 2 dates.

ask-level = Which rate did your ledighedsydelse have?
ask-level-high = The high rate
hint-level-high = 89% of the highest dagpenge (unemployment benefit).
ask-level-base = The low rate
hint-level-base = The same amount as the rate for people with or without a child to support.
help-level = The rate is in the municipality’s letter about your ledighedsydelse.
    The high rate is given mainly if you had a right to sygedagpenge when approved for a flexi-job. It is also given after 9 months of flexi-job within 18 months.
why-level = You keep the level for as long as the ressourceforløb lasts.
ask-single = Do you live alone or with a partner?
ask-single-yes = I am single
ask-single-no = I am married or live with a partner
why-single = Førtidspension (disability pension) has 1 rate for single people and 1 for couples. You keep the pension during the programme.
ask-kontanthjaelp-since = Since which day have you had { $benefit } without a break?
hint-kontanthjaelp-since = Write the first day of the unbroken time up to the programme.
why-kontanthjaelp-since = The months count towards the 12 months that give a right to holiday.

ask-children = Do you have children under 18, or are you expecting a child?
why-children = If you have a duty to support a child under 18, you may get a higher rate. The rate changes when the child is born or turns 18.
row-children = Child { $number }
blank-children = The child counts when you have written the date.
add-children = { $count ->
    [0] Add a child
   *[other] Add another child
}
remove-children = Remove child { $number }
ask-child-born = Date of birth
hint-child-born = If you are expecting the child, give the due date.
ask-child-lives-with = Does the child live with you?
ask-child-bidrag = I have a documented duty to pay child support for the child
hint-child-bidrag = It gives a supplement when you are under 25 and live with a parent.
ask-parents = Do you live with a parent when the programme starts?
ask-parents-no = No
ask-parents-open = Yes, and I have no plans to move
ask-parents-until = Yes, until a certain day
why-parents = When you are under 25 and live with a parent, the rate is lower.
ask-parents-until-day = Last day with your parent

ask-pension-kept = You keep your førtidspension. So we do not ask about family and income.
ask-income = Do you have income of your own during the programme?
hint-income = Income means wages, pension, insurance and anything else you get beside the benefit.
why-income = Some income lowers the benefit. Some does not.
row-income = Income { $number }
blank-income = The income counts when you have written the amount.
add-income = { $count ->
    [0] Add an income
   *[other] Add another income
}
remove-income = Remove income { $number }
ask-income-kind = Which kind?
hint-income-kind = { $kind ->
    [feriegodtgoerelse] { kind-feriegodtgoerelse.hint }
    [loen_fra_job_ved_start] { kind-loen_fra_job_ved_start.hint }
    [tilbud] { kind-tilbud.hint }
    [anden] { kind-anden.hint }
    [undtaget] { kind-undtaget.hint }
   *[loen] { kind-loen.hint }
}
ask-income-monthly = Amount before tax
ask-income-hours = Hours a month
ask-income-from = From and including
hint-income-from = If left blank: from the start.
ask-income-to = To and including
hint-income-to = If left blank: the whole programme.

ask-end = When does the programme end?
hint-end = If you leave it blank, we use the longest time the law gives.
help-end = The end day is in the municipality’s decision or in your plan.
ask-wishes-longer = I have asked for more than the age limits give
hint-wishes-longer = The law sets limits by age. You can get more if you want it yourself.
why-wishes-longer = Your wish can make the programme longer or make room for one more. This is only for programmes granted by 31 January 2026.
ask-capacity = Are you self-employed and only partly ill?
ask-capacity-none = No
ask-capacity-quarter = Yes, I can do at most 1/4 of the work
ask-capacity-half = Yes, I can do at most 1/2 of the work
why-capacity = Self-employed people who are partly ill get 75% or 50% of the benefit.
ask-leave = Do you have parental leave or bereavement leave during the programme?
why-leave = Parental leave does not count in the length of the programme from 2020, nor bereavement leave from 2021. So the programme can end later.
row-leave = Leave { $number }
blank-leave = The leave counts when you have written the dates.
add-leave = { $count ->
    [0] Add leave
   *[other] Add more leave
}
remove-leave = Remove leave { $number }
ask-earlier = Have you been in a ressourceforløb before?
why-earlier = From the age of 40 there are limits on how long and how often you can be in a ressourceforløb.
row-earlier = Earlier programme { $number }
blank-earlier = The programme counts when you have written the dates.
add-earlier = { $count ->
    [0] Add an earlier programme
   *[other] Add another earlier programme
}
remove-earlier = Remove earlier programme { $number }
ask-sanctions = Has the municipality given you a sanction?
why-sanctions = A sanction is a cut in the payment when the municipality finds that you have not followed the rules.
help-sanctions = The municipality’s letter says which sanction it is and when it applies.
row-sanctions = Sanction { $number }
blank-sanctions = The sanction counts when you have written the date.
add-sanctions = { $count ->
    [0] Add a sanction
   *[other] Add another sanction
}
remove-sanctions = Remove sanction { $number }
ask-sanction-kind = Which kind?
ask-sanction-periode = Period sanction (periodesanktion)
hint-sanction-periode = A cut for every weekday in a period.
ask-sanction-punkt = Single sanction (punktsanktion)
hint-sanction-punkt = A fixed cut, once.
ask-sanction-on = Day
ask-from = First day
ask-to = Last day
ask-tax-percent = Tax rate (trækprocent)
help-tax-percent = The tax rate and the monthly allowance are on your tax card. You find it at skat.dk under your preliminary income assessment.
why-tax-percent = With your own figures we can estimate what you will be paid after tax.
ask-tax-allowance = Allowance on your tax card

share-agree = Yes, this page may see my answers
share-about = The page you are on would like to have your answers and your amount. You decide. Untick the box, and it gets no more.

page-title = Calculate your ressourceforløbsydelse
page-name = Forløbsberegneren
page-skip = Go to the calculator
page-lead = See what you can get a month in a ressourceforløb or jobafklaringsforløb, when the amount changes, and why.
page-privacy = Your answers stay in your browser. Nothing is sent or kept, and the page uses no cookies.
page-language = Language
page-language-missing = The language could not be fetched. Try again.
page-footer = The calculator is a guide and not a decision. The municipality decides your case.
page-footer-law = The rules are in the Danish acts on active social policy and on active employment measures.
page-embed-link = Put the calculator on your site
    .address = embed.en.html

## Steps

way-label = How the questions are shown
way-steps = Step by step
way-page = All on one page
steps-guide = Steps
steps-of = Step { $number } of { $count }
steps-back = Back
steps-next = Next
steps-return = Back to your answers
steps-answer = See the answer
steps-unfinished = not finished
part-forloeb = Your programme
part-prior = Before the programme
part-family = Your family
part-income = Your own income
part-more = More details
part-summary = Your answers

ask-unknown = I don’t know
ask-unknown-then = Then we show how low and how high the amount can be. Below is where you find the answer.
field-with_parents = Living with a parent
help-single = Look at the letter from the municipality or Udbetaling Danmark about your pension. It says if you get the rate for single people.
    If you are not sure whether you count as living with a partner, ask Udbetaling Danmark.
help-income-monthly = Look at your payslip. Find the pay for the whole month before tax and add pension, both your own part and your employer’s.
    If the amount differs from month to month, add an income for each period.
help-income-hours = Look at the hours on your payslip for that month. The municipality’s letter about the offer also has the hours a week.
help-child-lives-with = Check the child’s address in the national register. You find it on borger.dk.
    If the child lives equally with each of you, ask the municipality.
help-parents = The address in the national register normally shows where you live. You find it on borger.dk.

why-prior-which = The benefit decides whether you can keep the amount or get a fixed rate.
why-child-born = A child under 18 can give a higher rate. The date shows from when and for how long.
why-child-lives-with = If you are under 25 and live with a parent, it matters for the rate. Otherwise the answer does not change the amount.
why-parents-until-day = From the next day the rate for those living with their parents no longer applies.
why-income-kind = Each kind of income has its own rule. Some are deducted in full, others in part or not at all.
why-income-monthly = The amount decides how much is deducted from the benefit.
why-income-hours = For each hour in the offer a fixed amount is left out. At most 160 hours a month count.
why-end = We calculate the benefit up to and including that day.
why-child-bidrag = The answer decides whether an amount is added to the rate for the child.
why-income-from = From that month the income counts in the calculation.
why-income-to = After that month the income no longer counts.
why-leave-from = Days of leave are added to the length of the programme. We count from that day.
why-leave-to = We count the days of leave up to and including that day.
why-earlier-from = Some limits are for all your programmes together. We count from that day.
why-earlier-to = We count the days of the earlier programme up to and including that day.
why-sanction-kind = The 2 kinds are worked out in different ways.
why-sanction-on = The day decides which month the cut belongs to and which rate is used.
why-sanctions-from = An amount is deducted for each weekday. We count from that day.
why-sanctions-to = We count the weekdays up to and including that day.
why-tax-allowance = You pay no tax on the allowance. It is needed to estimate the amount after tax.

presets-heading = Choose an example close to your own life
preset-sygedagpenge = From sygedagpenge
preset-jobafklaring = Ill, in jobafklaring
preset-kontanthjaelp = From kontanthjælp in 2025
preset-loen = With a job beside it
preset-ledighedsydelse = From ledighedsydelse
preset-hjemmeboende = Under 25, living with a parent
preset-foertidspension = With førtidspension

summary-edit = Change
summary-missing = Not answered
summary-fault = must be put right
summary-none = None
summary-week = { $amount } a week
summary-month = { $amount } a month
summary-year = { $amount } a year
summary-amount-unknown = you don’t know the amount
summary-hours = { $number } hours a month
summary-hours-unknown = you don’t know the hours
summary-lives-yes = lives with you
summary-lives-no = lives elsewhere
summary-lives-unknown = you don’t know if the child lives with you
summary-bidrag = with a duty to pay child support
summary-from = from { $month }
summary-to = until and including { $month }

## Answer

answer-example = This is an example. Change the answers and the figures become yours.
answer-heading-now = You now get
answer-heading-before = You get from { $on }
answer-heading-after = { $ending ->
    [renewal] The calculation runs to { $end }. At the end you got
    [pension] The programme ended on { $end }. Your førtidspension was then
   *[other] The programme ended on { $end }. At the end you got
}
answer-unit-before = a month before tax
answer-unit-after = a month after tax
answer-next-change = Next change: { $on }
answer-from-to-before = From { $before } to { $after } a month before tax.
answer-from-to-after = From { $before } to { $after } a month after tax.
# $ending: renewal (a new jobafklaringsforløb may follow), pension (førtidspension is kept), folkepension, or other
answer-last-day = { $ending ->
    [renewal] Last day for now: { $on }
   *[other] Last day of the programme: { $on }
}
answer-same-until-then = Until then the amount stays the same.
answer-same-as-far-as-known = Until then the amount stays the same by the rates we know.
answer-what-then = { $ending ->
    [renewal] Before then the municipality must decide whether you can get a new programme. A programme lasts 2 years at most at a time.
    [pension] Your førtidspension does not stop by itself because the programme ends.
    [folkepension] The day after, you reach state pension age.
   *[other] Before then the municipality must decide what happens next.
}
# $why: folkepension, given (the person wrote the end), in_all (5 years for all of them are used), or longest
answer-end-why = { $why ->
    [folkepension] The programme cannot last beyond your state pension age.
    [given] It is the end day you have written.
    [in_all] Between 40 and 50, all your ressourceforløb together can last 5 years at most. The 5 years are used up that day.
   *[longest] { $ending ->
        [renewal] It is the longest time the law gives at a time.
       *[other] It is the longest time the law gives.
    }
}
answer-end-longest = A programme lasts 3 years at most, or 5 years if granted before 2022. The law is not clear on the old programmes. Days of parental or bereavement leave are added.
answer-projected-from = From { $from } the amount is an estimate. The rates for that time are not known.
answer-status-now = You now get { $amount } a month before tax.
answer-status-before = You get { $amount } a month before tax from { $on }.
answer-status-after = { $ending ->
    [renewal] The calculation runs to { $on }. At the end you got { $amount } a month before tax.
    [pension] The programme ended on { $on }. Your førtidspension was then { $amount } a month before tax.
   *[other] The programme ended on { $on }. At the end you got { $amount } a month before tax.
}
answer-status-next = The next change is on { $on }: from { $before } to { $after }.
answer-status-open = Some answers are missing. The amount comes when they are given.
answer-status-faulty = There are errors in the answers. The amount comes when they are corrected.
answer-status-end = The amount stays the same up to and including { $on }.
answer-status-end-as-far-as-known = By the rates we know, the amount stays the same up to and including { $on }.

answer-periods = The whole programme in periods
answer-periods-before = All amounts are a month before tax.
answer-periods-after = The amounts are a month after tax. They are an estimate from your own tax card.
answer-from = From
answer-to = To
answer-amount = Amount
answer-why = Why
answer-today-is-here = today
answer-same-amount = The amount is the same as before.
answer-how = How it is worked out
answer-between = { $from } to { $to }
answer-worked-sum = You get { $amount } a month before tax.
answer-sum-caption = The sum step by step
answer-step = Step
answer-sum = Per month before tax
answer-rates-used = Rates in this sum
answer-rate-from = In force from { $from }, { $basis }.
answer-source = Source:
answer-assumptions-here = What we have assumed
answer-assumptions = Where the law is not clear
answer-assumptions-where = The explanation is below, under “Where the law is not clear”.
answer-assumptions-why = The law does not say everything. On these points we calculate like this. The municipality decides what applies to you.
answer-law-names = LAS is the Danish Act on Active Social Policy. LAB is the Act on an Active Employment Effort. § means section. LBK is the whole text of an act, and LOV is a single act. PL is the act on social pensions, and FVL is the public administration act. RSL is the act on legal protection and administration in social matters.
answer-notices = Good to know
answer-not-possible = The programme you have chosen is not possible
answer-not-possible-ask = The municipality decides your case. Ask it what you can get instead.
answer-milestones = Important dates
answer-payments = Month by month
answer-payments-untaxed = All amounts are before tax.
answer-payments-taxed = Amounts after tax are an estimate from your own tax card.
answer-month = Month
answer-before-tax = Before tax
answer-after-tax = After tax
answer-month-in-part = part of the month
answer-month-changes = the amount changes during the month
answer-cut-periode = { $times ->
    [one] Sanction: 1 weekday, { $amount }
   *[other] Sanction: { $times } weekdays of { $each } each, { $amount } in all
}
answer-cut-punkt = { $times ->
    [one] Single sanction: { $amount }
   *[other] Single sanction: { $times } times { $each }, { $amount } in all
}
answer-rates-checked = The rates were checked on { $checked }. They are known up to { $last }.
answer-chart-unit-before = DKK a month before tax
answer-chart-unit-after = DKK a month after tax
answer-chart-title = Your amount over time
answer-chart-about = A step line from { $from } to { $to }. Amounts a month: { $amounts }. The table below shows the same.
answer-chart-step = from { $from } { $amount }
answer-chart-today = today
answer-chart-projected = The dashed line is an estimate. The new rates are not known yet.
answer-amended-by = amended by
answer-repealed-by = repealed for new people by
answer-later = from { $day }:
answer-later-repealed = from { $day } repealed for new people by
answer-repealed = The chapters on ressourceforløb were repealed on 1 February 2026. They still apply to you if your programme was granted by 31 January 2026. This is in
answer-new-tab = (opens in a new tab)

step-las-69j-4 = Self-employed and partly ill
step-las-68a-2 = Deduction for wages
step-las-69j-9 = Deduction for wages
step-las-68a-3 = Deduction for pay in an offer (tilbud)
step-las-69j-10 = Deduction for pay in an offer (tilbud)
step-las-69j-6 = Deduction for sick pay
step-las-68a-1 = Deduction for other income
step-las-69j-5 = Deduction for other income
step-not_below_zero = The benefit cannot go below DKK 0

rates-heading = Rates on a day
rates-intro = Choose a day and see the rates in force on it.
rates-out-of-range = We only know rates from 1 January 2013. Choose a day from 2013 to 2100.
rates-which-day = Which day?
rates-caption = Rates on { $on }
rates-name = Rate
rates-amount = Amount
rates-law = Law
rates-basis = Printed or computed
rates-from = In force from
rates-source = Source
rates-source-computed = worked out by the law’s rule of regulation

## Result

answer-tax-switch = Show amounts
answer-switched-before = The amounts are now before tax: { $amount } a month.
answer-switched-after = The amounts are now after tax: { $amount } a month.
answer-see-after-tax = See the amount after tax
answer-no-whole-month = The period has no whole month. See the amount after tax under “Month by month”.
    .label = no whole month
answer-worked-after-tax = After tax it is { $amount } a month, estimated from your own tax card.

answer-walk-name = Walk from period to period
answer-walk-previous = Previous period
answer-walk-next = Next period
answer-walk-period = Period { $number } of { $count }: { $from } to { $to }.
answer-walk-amount-before = { $amount } a month before tax.
answer-walk-amount-after = { $amount } a month after tax.

answer-range = { $low } to { $high }
answer-range-open = The amount depends on what you do not know yet. It lies somewhere between the 2 amounts.
answer-range-same = What you do not know yet does not change the amount right now.
answer-range-next = The most important answer now
answer-range-moves = { $field }. That answer moves the amount most.
answer-range-answer = Answer it now
answer-range-periods = All amounts are a month before tax. Where there are 2 amounts, yours lies somewhere between. When you know the answers, the sums and the amounts month by month come too.
answer-range-chart = Your amount lies somewhere between the 2 lines.
answer-range-chart-about = 2 step lines from { $from } to { $to }: the lowest and the highest amount. Amounts a month: { $amounts }. The table below shows the same.
answer-range-status = You get { $amount } a month before tax. It depends on what you do not know yet.

answer-day-sygedagpenge_ended = Your right to sygedagpenge would have ended
answer-day-child_born = Your child is born
answer-day-last_child_18 = Your last child turns 18
answer-day-child_18 = One of your children turns 18
answer-day-turned_25 = You turn 25
answer-day-moved_from_parents = You move out from your parents

answer-day-amount = The amount goes from { $before } to { $after } a month before tax.

answer-calendar = Save the dates in your calendar
answer-calendar-about = You get a file with the dates to come. Open it in your own calendar.
answer-calendar-name = Dates in your programme
answer-calendar-file = dates-in-your-programme
answer-print = Print the answer

## After

after-heading = What happens afterwards?
after-intro-ressourceforloeb = The municipality must decide on the next step before the programme ends. Ask for a meeting in good time.
after-intro-jobafklaringsforloeb = Ask your caseworker in good time what is possible for you. The municipality decides.
after-decides = What decides it
after-amounts = Amounts a month before tax, { $on }
after-amount-dagpenge = The highest dagpenge (unemployment benefit). The high rate is 89% of it.
after-amount-low_provider = The low rate, people with a child to support
after-amount-low = The low rate, people without a child to support
after-amount-single = Single people
after-amount-couple = Married and cohabiting people
after-amount-raised = Raised rate
after-amount-basic = Basic rate
after-amount-lowest = Lowest rate
after-amount-child = Supplement for children
after-amount-provider = People with a child to support
after-amount-other = People without a child to support
after-amount-at_home = Under 25 and living with a parent
after-fleksjob = Flexi-job (fleksjob) and ledighedsydelse
    .text = You can get a flexi-job when your ability to work is permanently and considerably reduced. In the job you get a wage and a wage supplement (fleksløntilskud). Until you have a job, you get ledighedsydelse.
    .decides = The high rate mainly requires a right to sygedagpenge or barselsdagpenge when you are approved for a flexi-job. It is also given after 9 months in a flexi-job within 18 months. Otherwise you get the low rate. The municipality decides.
after-still_approved = If you were approved for a flexi-job before the programme, you normally still are afterwards. Then you can get ledighedsydelse again. The municipality can assess you again. The municipality decides.
after-foertidspension = Førtidspension (disability pension)
    .text = Your ability to work must be permanently reduced, so that you cannot live by working, not even in a flexi-job. If you get pension for a time when you got the benefit, the benefit is deducted.
    .decides = If you are under 40, it must be quite clear or documented that your ability to work cannot improve. Other income can reduce the pension. The municipality decides whether you can get it.
after-kontanthjaelp = Kontanthjælp (cash assistance)
    .text = Kontanthjælp is often lower than ressourceforløbsydelse. The rates here follow the rules from 1 July 2025. You can get supplements, for example if you are single. Your savings count, and so do your spouse’s income and savings. In a programme they do not.
    .decides = The raised rate is from age 30, and from 25 with 2½ years of work. The basic rate is for others under 30. If you are under 30 and live with a parent, the rate is lower. The lowest rate is for people who do not meet the conditions on time in Denmark and work. If the savings are above the law’s limit, you normally cannot get kontanthjælp. The municipality decides.
after-job = Job or education
    .text = The benefit stops when the programme ends. Wages for the time afterwards are not deducted. During education you can get SU (a student grant) if you have a right to it. The programme does not in itself give a right to a benefit afterwards. If you lose the job or fall ill, the ordinary rules apply. They are those on dagpenge (unemployment benefit), kontanthjælp and sygedagpenge.
after-again-ressourceforloeb = Another ressourceforløb
    .text = From 1 February 2026 the municipality cannot grant a ressourceforløb to new people. It is not clear whether yours can be extended or followed by another. The municipality decides.
after-again-jobafklaringsforloeb = Another jobafklaringsforløb
    .text = If you are still unfit for work when the programme ends, you can get another of 2 years at most.
    .decides = The municipality assesses whether you are still unfit for work because of illness. A new reform from 1 January 2027 has been announced and may abolish jobafklaringsforløb. We have not found it adopted.
after-folkepension = Folkepension (state pension)
    .text = The programme cannot last beyond your state pension age. We do not work out your folkepension here. Apply to Udbetaling Danmark for folkepension in good time.
after-pension_kept = Your førtidspension
    .text = You keep your førtidspension during the programme. It does not stop by itself because the programme ends. The municipality must decide on the next step before the programme ends.

elsewhere-heading = Why do other pages say something else?
elsewhere-intro = Many pages were written under older rules. Here is what they often say, and what holds.
elsewhere-group-who = Who can get the programme
elsewhere-group-length = How long it lasts
elsewhere-group-amount = Which amount you get
elsewhere-group-income = Wages and sums
elsewhere-group-next = Holiday and what comes next
elsewhere-amounts = “The rate is { $provider } for people with a child to support and { $other } for others”
    .answer = Those are the amounts of 2024. Some pages have 1 krone more by mistake. On { $on } the rates are { $provider } and { $other }. They change every January.
elsewhere-open = “You can get a ressourceforløb”
    .answer = That was so up to and including 31 January 2026. From 1 February 2026 the municipality cannot grant a ressourceforløb to new people. If yours was granted by 31 January 2026, it can continue under the old rules.
elsewhere-conditions = “You must both have had help for long and have tried offers”
    .answer = The law names 3 reasons, and 1 of them is enough. The third is that you need a long effort before the goal can be a job. This is for programmes granted by 31 January 2026.
elsewhere-must_offer = “The municipality must offer you a ressourceforløb”
    .answer = The law said so from 2013 to the end of 2019. From 2020 it only says whom the scheme is for. From 1 February 2026 it is closed to new people.
elsewhere-any_age = “You can get a ressourceforløb whatever your age”
    .answer = The programme stops at state pension age at the latest. Since 2022, with less than 6 years to that age, it only starts if you want it.
elsewhere-pensioners = “Everybody with førtidspension can take part”
    .answer = Since 2013 it is only for people under 40 who want it themselves. From 1 February 2026 new people cannot get it.
elsewhere-several = “You can have several ressourceforløb one after another”
    .answer = That was possible up to and including 31 January 2026, when the conditions were met again. From the age of 40 there are limits. It is not clear whether a new one can follow after that day. The municipality decides.
elsewhere-five_years = “A ressourceforløb lasts 1 to 5 years”
    .answer = That was so from 2013 to the end of 2021. Since 1 January 2022 it is 1 to 3 years. We have not found the transitional rule for programmes from before 2022. The municipality decides.
elsewhere-five_in_all = “Between 40 and 50 a programme may last 5 years at most”
    .answer = Since 1 January 2022 the 5 years are for all your ressourceforløb together. Each lasts 3 years at most. If you want more, the total can be longer.
elsewhere-same_benefit = “You keep the benefit you had before”
    .answer = That is only so for førtidspension, ledighedsydelse and, for a time, sygedagpenge. Since 2013 everybody else gets a fixed rate, even if they come from kontanthjælp.
elsewhere-sygedagpenge_kept = “You keep your sygedagpenge”
    .answer = That is so in a ressourceforløb, until the right to sygedagpenge would have ended. In a jobafklaringsforløb the rate is fixed from the first day. It has been so since 1 July 2014.
elsewhere-kontanthjaelp = “The benefit equals kontanthjælp or uddannelseshjælp”
    .answer = Up to and including 30 June 2025 the benefit followed the adult rate of kontanthjælp. Only people under 25 living at home got less. Since 1 July 2025 the law has amounts of its own for the benefit. They do not follow the new rates of kontanthjælp.
elsewhere-age_30 = “The rate is higher when you have turned 30”
    .answer = The benefit has no limit at 30. Age matters only when you are under 25 and live with a parent.
elsewhere-automatic = “The amount changes automatically when you have a child”
    .answer = You may get a higher rate once the child is born. But you must tell the municipality yourself. The law does not say from which day the amount changes. The municipality decides.
elsewhere-maternity = “If you are pregnant, you get barselsdagpenge”
    .answer = You keep ressourceforløbsydelse during parental leave, and from 2021 during bereavement leave too. If you get wages or barselsdagpenge from a job, that is income which may be deducted.
elsewhere-work_injury = “After a work injury you keep sygedagpenge as long as it can be extended”
    .answer = Since 2013 the law has no special rule here on work injuries. If your right to sygedagpenge has ended, you get the fixed rate. If you have an extension from before the programme, the amount lasts until that would have ended. The extension may well be because of a work injury.
elsewhere-extension = “Sygedagpenge goes on as long as it can be extended”
    .answer = Since 2013 the amount lasts until your right to sygedagpenge would have ended. An extension counts when you had it before the programme. The amount is never less than the fixed rate.
elsewhere-four_weeks = “Sygedagpenge a month is 4 times the week”
    .answer = A month is longer than 4 weeks. In other areas the authorities multiply the week by 52 and divide by 12. The law does not say so here, so the municipality decides. Small differences often come from a rounded number of weeks.
elsewhere-wage = “30% of the wage and 55% of the rest are deducted”
    .answer = In a ressourceforløb that was so until the end of 2021. Since 1 January 2022 only 55% of the wage above a limit is deducted. In a jobafklaringsforløb both 30% and 55% still apply.
elsewhere-threshold = “The limit for wages was { $wrong } in 2024”
    .answer = That is the limit from 2025. In 2024 it was { $right }. On { $on } it is { $now }.
elsewhere-contributions = “The wage is counted after labour market contributions”
    .answer = The law’s limit is for wages with pension. We use the wage before tax, as the ministry does. The sources do not agree, so the municipality decides.
elsewhere-mixed_years = “Here is an example of the deduction for wages”
    .answer = The rates and the limit for wages change every January. Check that all figures in the example are from the same year. The same goes for examples with a wage supplement (fleksløntilskud). A few official tables have errors too. We follow the law’s own rule.
elsewhere-table_2024 = “The high ledighedsydelse was { $printed } a week in 2024”
    .answer = That is what the ministry’s table says. The figure does not fit 89% of the highest dagpenge (unemployment benefit), which is what the law says. We follow the law.
elsewhere-holiday = “Holiday requires 12 months of active participation”
    .answer = Since 2016 the law requires 12 months in a row on the benefit. Months on kontanthjælp just before the programme count. Then you can get up to 5 weeks of holiday within the next 12 months.
elsewhere-team = “The rehabilitation team must look at the case first”
    .answer = As a rule that was so up to and including 31 January 2026. From 1 February 2026 there are no teams. What pages say about who is in the team is therefore out of date too.
elsewhere-before_pension = “You must go through a ressourceforløb before førtidspension”
    .answer = It has never been a fixed condition in the law. What must have been tried is what is relevant for you. From 1 February 2026 new programmes cannot be granted at all.
elsewhere-revalidering = “Afterwards you can get rehabilitation (revalidering)”
    .answer = That was so up to and including 31 January 2026. Since then revalidering is closed to new people. It is a plan with education or training.
elsewhere-pension_age = “The state pension age is 68 from 2030”
    .answer = It follows your date of birth and not the year. If you were born from 1963 to 1966, it is 68. If you were born from 1967 to 1970, it is 69.

road-heading-ressourceforloeb = The road through a ressourceforløb
road-heading-jobafklaringsforloeb = The road through a jobafklaringsforløb
road-granting = The grant
    .text = By 31 January 2026 the municipality must have decided that you get the programme. That decision is called a grant (bevilling).
road-caseworker = Coordinating caseworker
    .text = You normally have one caseworker who brings together the help for you. Ask the municipality who it is.
road-plan = Plan and help
    .text = The help must be about work and about health or daily life. Ask to see your plan, and say so if it does not fit.
road-part = Your own part
    .text = You must take an active part in the programme. You may not refuse a reasonable offer of work. If you refuse an operation or medicine, you do not lose the benefit for that reason.
road-tell = Report changes
    .text = Tell the municipality when something changes. It may be children, housing or income.
road-holiday = Holiday
    .text = After 12 months in a row on the benefit you can get up to 5 weeks of holiday. You may go abroad. Agree the holiday with the municipality first.
road-holiday-jobafklaringsforloeb = Holiday
    .text = You can get a right to holiday with the benefit. It is not clear which months count. Agree the holiday with the municipality first. The municipality decides.
road-end = The end
    .text = Before the programme ends, the municipality must decide what comes next. The programme stops at your state pension age at the latest.
road-ill = When sygedagpenge stops
    .text = You can get the programme when you are unfit for work through illness and sygedagpenge cannot be extended.
road-two_years = 2 years at most at a time
    .text = If you are still unfit for work afterwards, you can get another. The municipality decides.
road-help = Plan and help
    .text = Ask the municipality who your caseworker is. Ask to see your plan, and say so if it does not fit.
road-end-jobafklaringsforloeb = The end
    .text = The programme stops when you are no longer unfit for work, and at your state pension age at the latest.
road-instead = What has replaced ressourceforløb?
    .text = No new benefit has taken its place. Under the political agreement of April 2025 you get help while on the benefit you have. It may be kontanthjælp, ledighedsydelse, dagpenge (unemployment benefit) or førtidspension. Ask your caseworker what applies to you.
    .ill = Are you ill, and can your sygedagpenge not be extended? Then you may have a right to a jobafklaringsforløb. The municipality decides.
    .team = From 1 February 2026 there is no longer a rehabilitation team. Instead the municipality writes one description of your case and gets advice from a health coordinator.

complaint-heading = Who decides, and how do you complain?
complaint-intro = The municipality decides your case. The calculator is a guide that you can show to your caseworker.
complaint-contact = If in doubt, ask your caseworker in the municipality.
complaint-how = How to complain
complaint-reason = If you do not get everything you asked for, the letter with the decision must say why. It must also say how to complain.
complaint-deadline = The time limit for complaining is 4 weeks from when you got the decision. Your complaint must have arrived by then.
complaint-where = Complain to the authority that made the decision. That is mostly the municipality. You can write or call, and you do not need to give a reason. If you are short of time, just say that you complain. You can explain more later.
complaint-again = The municipality looks at the case again. If it does not agree with you on everything, it sends the complaint to the appeals board. It does so within 4 weeks of getting it.
complaint-board = The appeals board (Ankestyrelsen) is outside the municipality. It decides the complaint, and it costs nothing to complain.
complaint-meanwhile = The municipality’s decision normally applies while the complaint is dealt with.
complaint-late = If the time limit has passed, complain all the same and say what stopped you. The appeals board can disregard the time limit when there is a special reason. That may be serious illness.
complaint-page = The appeals board’s guide (in Danish)
complaint-bring = Put the letter beside a printout of this page. Compare the dates, the rate and the deduction step by step.
complaint-acts = There may be a newer consolidated text of the acts.

## Links

link-heading = These answers come from a link
link-go-through = Go through the answers before you use the amount.
link-whole = The link is as it was when it was made.
link-cut = The link has been cut off, so something is missing. Ask for it to be sent again.
link-changed = The link has been changed since it was made.
link-by_hand = The link was not made by the calculator, but written by others.
link-newer = The link was made by a newer version of the calculator. Try to refresh the page.
link-unread = This could not be used:
link-unread-unknown = the name is not known
link-unread-unreadable = the answer cannot be read
link-unread-too_many = there are too many
link-unread-cut = the end may be missing
link-unread-repeated = the link says something else later on
link-unread-more = and { $count } more
# $made the day, $rates the edition of the rates, $program the version
link-same = The link was made on { $made } with rates { $rates }. The amounts are the same now.
link-then = The link was made on { $made } with rates { $rates } and program { $program }. Amounts have changed since.
link-then-today = The amount today was { $before } then. It is { $after } now. The difference is { $difference }.
link-then-not-today = The amount today is the same.
link-then-none = The answers gave no benefit then:
link-edited = You have changed answers since the link was opened. The address at the top of the browser still has the old ones. Copy a new link under the answer.
link-ahead = The link says that it was made on a day that has not come yet.
link-then-unknown = Some of the old amounts cannot be read. So they are not compared with those of now.
link-does-not-add-up = The old amounts do not fit their own steps. They may have been altered, so they are not compared.
link-not-ours = The old amounts are not those that the calculator gives with the same program and rates. They must have been altered, so they are not compared.
link-from-disk = The calculator lies on your own computer. The link can only be opened here.
link-no-amount = no amount
link-changed-amount = before { $before }, now { $after } ({ $difference }).
link-why-projected = The old amount was an estimate. The rates for that time were not known.
link-why-rate = { $rate }: before { $before }, now { $after } from { $from }.
link-why-length = The longest time of the forløb has become another.
link-why-rules = The rates are the same. Program { $after } reckons in another way than { $before }.
link-cut-changed = { $month }: a sanction cost { $before } before and costs { $after } now.
link-changes = See what has changed, and why
link-now = Rates { $rates } and program { $program } are used now.
link-share-heading = Take the calculation with you
link-care = The link and the code hold all your answers. They tell about your health and your money. Share them only with somebody you trust. The link can also be seen in the history of the browser.
link-copy = Copy link
link-send = Send the link with a program
link-advisor = Show the calculation for an advisor
link-qr = Show a code for the telephone
link-qr-about = Hold the camera of the telephone over the code. It then opens your answers.
link-see = See the link
link-see-about = All after # stays in the browser. It is sent to nobody when the link is opened.

## Paper

paper-title = Calculation of ressourceforløbsydelse
paper-made = Made on { $on } with program { $program } and rates { $rates }, checked on { $checked }.
paper-example = This is an example. The answers are invented.
paper-scan = Scan to open the calculation again
paper-qr = QR code that opens the calculation again

## The advisor's view

copying-copied = It is copied.
copying-by-hand = Your browser does not let the page copy. The text is marked below. Copy it with Ctrl + C.
copying-text = Text to copy

# The facts, without saying whose they are. fact-<field> is a name, left-<field> what is used where it was not told.

fact-scheme = Programme
fact-granted = Granted
fact-start = First day
fact-end = Last day
fact-born = Date of birth
fact-prior-benefit = Benefit before the programme
fact-prior-weekly = Sygedagpenge before tax
fact-prior-entitled_until = Right to sygedagpenge up to and including
fact-prior-level = Level of ledighedsydelse
fact-prior-single = Single or married
fact-kontanthjaelp_since = Kontanthjælp without a break since
fact-children = Children
fact-children-item = Child { $number }
fact-children-lives_with = Child { $number }, home
fact-with_parents_until = Lives with a parent up to and including
fact-income = Own income
fact-income-item = Income { $number }
fact-income-monthly = Income { $number }, amount
fact-income-hours = Income { $number }, hours a month
fact-leave = Parental and bereavement leave
fact-leave-item = Leave { $number }
fact-earlier = Earlier ressourceforløb
fact-earlier-item = Earlier programme { $number }
fact-wishes_longer = Own wish for a longer programme
fact-partial_capacity = Self-employed and partly ill
fact-sanctions = Sanctions
fact-sanctions-item = Sanction { $number }
fact-tax-percent = Tax card
fact-is-yes = yes
fact-is-89_pct = high, 89% of the highest dagpenge
fact-is-base = low
fact-is-single = single
fact-is-couple = married or living with a partner
fact-is-open_ended = no known last day
fact-is-at_home = lives with the parent
fact-is-elsewhere = lives elsewhere
fact-is-bidrag = documented child support to pay
fact-is-quarter = can do at most 1/4 of the work
fact-is-half = can do at most 1/2 of the work
fact-is-unknown = not known
fact-kind-loen_fra_job_ved_start = Sick pay from the job held at the start
fact-tax-card = { $percent }%, allowance { $allowance } a month
left-granted = taken as granted on the first day
left-end = calculated to the latest possible day, { $to }
left-kontanthjaelp_since = no months before the programme count towards holiday
left-children = none
left-with_parents_until = does not live with a parent
left-income = none
left-leave = none
left-earlier = none
left-wishes_longer = not asked for
left-partial_capacity = no
left-sanctions = none
left-tax-percent = amounts before tax only

# The calculation as a text of its own, without saying whose it is

journal-heading = Calculation of ressourceforløbsydelse
journal-made = Made on { $today }. Amounts are for a month before tax unless stated otherwise.
journal-decides = The municipality decides the case. The calculation is a guide and not a decision.
journal-example = The figures are an example.
journal-result = Result
journal-course = { $scheme }, { $from } to { $to }
journal-now = On { $today }: { $amount }
journal-next = Next change on { $on }: from { $before } to { $after } ({ $why })
journal-no-next = No known change before the last day
journal-before-start = The programme has not begun. From { $on }: { $amount }
journal-after-end = The programme has ended. Up to and including { $on }: { $amount }
journal-not-possible = The programme is not possible
journal-given = Given
journal-left = Not given
journal-unknown = Not known
journal-unknown-about = So the amounts are given as the lowest and the highest.
journal-periods = Periods
journal-ranges = Periods, lowest and highest amounts
journal-lowest = The lowest course, worked out
journal-why = Reason: { $why }
journal-amounts = Benefit { $monthly }, deduction { $deduction }
journal-payable = Payable: { $amount } ({ $basis })
journal-assumed = Assumed: { $what }
journal-months = Months that pay another amount than the period
journal-months-taxed = Months, before and after tax
journal-month = { $month }: { $amount }
journal-month-taxed = { $month }: { $amount }, after tax { $after }
journal-rates = Rates
journal-rate = { $name }: { $amount } { $unit }
journal-assumptions = Where the law is not clear
journal-assumptions-about = On these points this has been assumed. The municipality decides.
journal-notices = Remarks
journal-milestones = Dates
journal-acts = Texts of the law
journal-origin = Basis
journal-program = Forløbsberegneren { $program }, rates { $rates }. The rates were checked on { $checked } and are known up to and including { $last }.
journal-link = Link to the calculation:
journal-level-sygedagpenge = The same amount as the sygedagpenge
journal-level-ledighedsydelse = The same amount as the ledighedsydelse
journal-level-foertidspension = The førtidspension
journal-level-forsoerger = Rate for people with a child to support
journal-level-ikke_forsoerger = Rate for people without a child to support
journal-level-hjemmeboende_u25 = Rate for people under 25 living with a parent
journal-level-hjemmeboende_u25_bidrag = Rate for people under 25 living with a parent, with child support to pay
journal-cause-yearly_regulation = new rates
journal-cause-sygedagpenge_ended = the right to sygedagpenge would have ended
journal-cause-child_born = a child is born
journal-cause-last_child_18 = the last child under 18 turns 18
journal-cause-child_18 = a child turns 18
journal-cause-turned_25 = 25th birthday
journal-cause-moved_from_parents = moving away from parents
journal-cause-income_changed = own income changes
journal-cause-law_changed = the rule on wages changes
journal-same = the amount is the same as before
journal-milestone-holiday_right = There may be a right to holiday with the benefit
journal-milestone-six_years_to_folkepension = There are 6 years to state pension age
journal-milestone-folkepension = State pension age is reached
journal-milestone-latest_decision_on_next_step = Last day. What comes next must be decided by then
journal-milestone-renewal_due = The municipality must decide on a new programme
journal-milestone-law_may_change = The rules may change
journal-notice-closed_to_new_entrants = New ressourceforløb cannot be granted from 1 February 2026. Those granted by 31 January 2026 can continue.
journal-notice-scheme_not_in_force = Ressourceforløb exist from 1 January 2013 and jobafklaringsforløb from 1 July 2014. The date is earlier.
journal-notice-foertidspension_only_under_40 = With førtidspension a ressourceforløb requires an age under 40 at the start.
journal-notice-past_folkepension = State pension age is reached on the first day. The programme is only given until then.
journal-notice-under_six_years_to_folkepension = At the start there are less than 6 years to state pension age. Since 2022 the programme then only starts by own wish.
journal-notice-total_over_five_years = From 40 to 50 ressourceforløb can since 2022 last 5 years in all at most. By own wish it can be more.
journal-notice-over_50_only_one = Over 50 more than one ressourceforløb has since 2022 required own wish. Before 2022 this was so from 40.
journal-notice-shorter_than_one_year = A ressourceforløb lasts at least 1 year. The dates give a shorter one.
journal-notice-rates_projected = The rates for 2027 are not known. The amounts of 2026 are used unchanged and are so an estimate.
journal-notice-law_unverified_from_2027 = A new reform is announced for 1 January 2027 and not found adopted. The rules of 2026 are used after that day too.
journal-notice-foertidspension_income_not_modelled = Income can lower the førtidspension. That is not calculated.
journal-notice-sygedagpenge_already_ended = The right to sygedagpenge had ended before the start. So the fixed rate applies from the first day.
journal-notice-atp_not_deducted = Amounts after tax are an estimate. ATP may be deducted, which is not included.
journal-notice-child_must_live_in_denmark = The rate for people with a child requires that the child is in Denmark. There are exceptions.
journal-notice-special_housing_support_abolished = The rules on special housing support were repealed in December 2025. The transitional rules are not included here.
journal-assumption-effective_same_day = The rate changes from the very day at birth, 18 and 25. After moving away from parents it is the day after. The law does not say whether the day or the month counts.
journal-assumption-part_month_by_days = Part of a month is counted by the days in it. The law does not say how it is counted.
journal-assumption-weekly_to_monthly = The weekly amount is multiplied by 52 and divided by 12. The authorities do this in other areas, but the law does not say so here.
journal-assumption-sygedagpenge_not_regulated = The highest amount of sygedagpenge follows the new highest each year. A lower amount is unchanged. The law does not say whether the amount follows the new rates.
journal-assumption-no_new_extension = An extension from before the programme counts. An extension that comes later does not move the day. That is how the law is read.
journal-assumption-child_elsewhere_counts = A child under 18 counts even if the child lives elsewhere. The law only mentions the duty of support.
journal-assumption-full_45_in_2026 = The rates for 2026 are raised by 4.5%. The law takes 0.45 percentage points off in either 2026 or 2027. Here it is 2027.
journal-assumption-frozen_after_last_known = The latest known rates are used unchanged. The amount is an estimate.
journal-assumption-law_unchanged_2027 = The rules of 2026 are used after 1 January 2027 too. The announced rules are not found adopted.

# What only the advisor's view says

advisor-heading = The calculation for advisors
advisor-taking = Take the calculation along
advisor-care = The details say something about health and money. Share them only with those who need them. There is no name and no CPR number here. Do not write them in either.
advisor-copy-journal = Copy for the journal
advisor-copy-link = Copy link to this view
advisor-save-periods = Get periods (CSV)
advisor-save-months = Get months (CSV)
advisor-save-json = Get JSON
advisor-file-periods = periods
advisor-file-months = months
advisor-file-json = calculation
advisor-citizen = Open the ordinary view
advisor-number = No.
advisor-level = Level
advisor-monthly = Benefit
advisor-deduction = Deduction
advisor-payable = Payable
advisor-basis = Certainty
advisor-why = Reason
advisor-laws = Paragraphs of the law
advisor-laws-all = Every paragraph of the law in the calculation
advisor-facts = What the calculation rests on
advisor-assumed = Assumed where the law is not clear
advisor-periods = Periods: { $numbers }.
advisor-used-changes = Changes.
advisor-used-sanctions = Sanctions.
advisor-used-milestones = Dates.
advisor-used-notices = Remarks.
sheet-low = Lowest
sheet-high = Highest

## Receipts

receipt-save = Save a receipt
receipt-for-complaint = A receipt shows every step, and the municipality can check it.
receipt-file = receipt-ressourceforloebsydelse
receipt-title = Receipt from Forløbsberegneren
receipt-about = The receipt shows what the calculator worked out that day, and how. It was made in a browser, and nothing was sent. It is not signed, and the municipality decides the case.
receipt-differs = Has the municipality calculated differently?
receipt-bring = Put the letter with the decision and this receipt with your complaint. Write which step you disagree with.
receipt-checking = How the receipt can be checked
receipt-rules = Rules (sha256 of { $file }):
receipt-where = Page to check it on:
receipt-control = Control number (sha256):
receipt-check = Check a receipt
receipt-check-about = Choose the file with the receipt. It is read here in your browser and is not sent anywhere.
receipt-choose = The receipt (a text file)
receipt-too-large = The file is too large to be a receipt.
receipt-not-readable = The file cannot be read. Try to choose it again.
receipt-no-link = The file is not a whole receipt. The link with the answers and the amounts is missing.
receipt-no-title = The file is not a whole receipt. The heading “{ receipt-title }” is missing.
receipt-no-control = The file is not a whole receipt. The control number at the end is missing.
receipt-unchanged = The control number fits: the text is unchanged.
receipt-changed = The control number does not fit: the text was changed after the receipt was made.
receipt-text-same = The calculator gives the same receipt, word for word.
receipt-text-other = The calculator gives another text, so the receipt as it stands is not from the calculator.
receipt-text-other-version = It was made with another version and cannot be made again word for word.
receipt-text-no-case = The answers in the link cannot be calculated, so the receipt cannot be made again.
receipt-around = These lines of the file are no part of the receipt:
receipt-missing = These lines are missing from the file:
receipt-strange = The calculator does not give these lines:
receipt-proves = The control number only shows that the text was not changed by accident. It does not show who made it. That is why the page calculates it all again. The receipt is not signed, and the municipality decides the case.
receipt-open = Open the answers in the calculator
receipt-leave = To the calculator
