## Law: the words for everything the calculation can answer.
## Arguments come formatted ("17.736 kr.", "1. marts 2026") and without a sign; $number and $children are plain numbers.
## Never write as certain what the law leaves open: say "kommunen afgør".

# Schemes

scheme-ressourceforloeb = Ressourceforløb
    .hint = Et langt forløb med hjælp til arbejde, helbred og hverdag. Det skal være bevilget senest 31. januar 2026.
scheme-jobafklaringsforloeb = Jobafklaringsforløb
    .hint = Et forløb til dig, der stadig er syg, når sygedagpengene stopper.

# What one lived on just before

prior-sygedagpenge = Sygedagpenge
prior-ledighedsydelse = Ledighedsydelse
prior-foertidspension = Førtidspension
prior-kontanthjaelp = Kontanthjælp
prior-uddannelseshjaelp = Uddannelseshjælp
prior-selvforsoergelses_og_hjemrejseydelse = Selvforsørgelses- og hjemrejseydelse eller overgangsydelse
prior-revalideringsydelse = Revalideringsydelse
prior-dagpenge = Dagpenge fra en a-kasse
prior-barselsdagpenge = Barselsdagpenge
prior-su = SU
prior-jobafklaringsforloeb = Ressourceforløbsydelse i et jobafklaringsforløb
prior-fleksloentilskud = Fleksjob med fleksløntilskud
prior-ingen = Ingen offentlig ydelse

# Levels

level-sygedagpenge = Samme beløb som dine sygedagpenge
level-ledighedsydelse = Samme beløb som din ledighedsydelse
level-foertidspension = Din førtidspension
level-forsoerger = Sats for forsørgere
level-ikke_forsoerger = Sats for ikke-forsørgere
level-hjemmeboende_u25 = Sats for hjemmeboende under 25 år
level-hjemmeboende_u25_bidrag = Sats for hjemmeboende under 25 år med bidragspligt

# Own income

kind-loen = Løn
    .hint = Løn før skat, med dit eget og arbejdsgiverens bidrag til pension. Penge for feriedage, helligdage og fritvalg tæller som løn i den måned, de udbetales.
kind-feriegodtgoerelse = Feriegodtgørelse
    .hint = Feriepenge i den måned, du holder ferien. De tæller som løn.
kind-loen_fra_job_ved_start = Løn under sygdom fra det job, du havde ved starten
    .hint = Kun i jobafklaringsforløb. Hele lønnen trækkes fra. Får du løn under sygdom i et fleksjob, trækkes fleksløntilskuddet også helt fra. Skriv det her.
kind-tilbud = Løn i et tilbud fra kommunen
    .hint = For eksempel løntilskud. Skriv også timerne, for et fast beløb pr. time trækkes ikke fra. Loven er ikke klar om løntilskud. Kommunen afgør det.
kind-anden = Anden indtægt
    .hint = For eksempel privat pension, forsikring, lejeindtægt eller overskud fra egen virksomhed. Alt trækkes fra. Loven nævner ikke overskud for sig i et ressourceforløb. Kommunen afgør det.
kind-undtaget = Indtægt, der ikke trækkes fra
    .hint = For eksempel godtgørelse for varigt mén (en varig skade). I et jobafklaringsforløb også fleksløntilskud, når du ikke får løn under sygdom. Det samme gælder dit overskud, hvis du er selvstændig, delvist syg og får en del af satsen.

# Rules: one worked sentence for each step

rule-las-68-2-1 = Du har forsørgelsespligt over for et barn under 18 år. Derfor er satsen { $amount } om måneden.
    .sum = Forsørgelsespligt over for et barn under 18 år: satsen er { $amount }
rule-las-68-2-2 = Du har ikke forsørgelsespligt over for et barn under 18 år. Derfor er satsen { $amount } om måneden.
    .sum = Ingen forsørgelsespligt over for et barn under 18 år: satsen er { $amount }
rule-las-68-2-3 = Du er under 25 år og bor hos en eller begge forældre. Du har ikke et barn hos dig og ikke dokumenteret bidragspligt. Derfor er satsen { $amount } om måneden.
    .sum = Under 25 år og hos forældre, uden barn hos sig og uden bidragspligt: satsen er { $amount }
# $base the rate, $supplement for each child, $children how many
rule-las-68-2-4 = Du er under 25 år, bor hos en eller begge forældre og har dokumenteret bidragspligt. Satsen er { $base } plus { $supplement } for hvert barn. Antal børn: { $children }. Det giver { $amount } om måneden.
    .sum = Sats { $base } + { $children } × tillæg { $supplement } = { $amount }
rule-las-68-2-4-capped = Du er under 25 år, bor hos en eller begge forældre og har dokumenteret bidragspligt. Antal børn: { $children }. Satsen med tillæg kan højst blive forsørgersatsen. Derfor er beløbet { $amount } om måneden.
    .sum = Satsen med tillæg for børn (antal: { $children }) er højst forsørgersatsen: { $amount }
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
rule-las-68-4 = Dine sygedagpenge er { $weekly } om ugen før skat. Ugebeløbet gange 52 og delt med 12 giver { $amount } om måneden i hele kroner. Du beholder beløbet, til din ret til sygedagpenge ville være stoppet.
    .sum = { $weekly } × 52 / 12 = { $amount } i hele kroner
# Used where the step has read the highest amount: it follows the new one each year
rule-las-68-4-max = Du fik det højeste beløb i sygedagpenge. Det højeste beløb er i denne tid { $weekly } om ugen før skat. Ugebeløbet gange 52 og delt med 12 giver { $amount } om måneden i hele kroner. Vi regner med det nye højeste beløb hvert år, til din ret til sygedagpenge ville være stoppet.
    .sum = Det højeste beløb i sygedagpenge: { $weekly } × 52 / 12 = { $amount } i hele kroner
# Beside the rate that took its place. $kept what the sygedagpenge would have given
rule-las-68-4-floor = Dine sygedagpenge svarer til { $kept } om måneden. Det er mindre end satsen, så du får satsen. Det følger af LAS § 68, stk. 4.
    .sum = Sygedagpengene giver { $kept }. Det er mindre end satsen, så satsen gælder (LAS § 68, stk. 4)
# $dagpenge the highest unemployment benefit a month
rule-las-68-5 = Din ledighedsydelse er 89 % af de højeste dagpenge. De er { $dagpenge } om måneden. 89 % af dem giver { $amount } i hele kroner. Du beholder niveauet, så længe forløbet varer.
    .sum = 89 % af { $dagpenge } = { $amount } i hele kroner
rule-las-68-5-base = Din ledighedsydelse er på den lave sats. Du har ikke forsørgelsespligt over for et barn under 18 år. Derfor er den { $amount } om måneden, det samme som satsen for ikke-forsørgere. Du beholder niveauet, så længe forløbet varer.
    .sum = Den lave sats uden forsørgelsespligt er satsen for ikke-forsørgere: { $amount }
rule-las-68-5-base-forsoerger = Din ledighedsydelse er på den lave sats. Du har forsørgelsespligt over for et barn under 18 år. Derfor er den { $amount } om måneden, det samme som satsen for forsørgere. Du beholder niveauet, så længe forløbet varer.
    .sum = Den lave sats med forsørgelsespligt er satsen for forsørgere: { $amount }
rule-las-68-6 = Du beholder din førtidspension på { $amount } om måneden. Du får ikke ressourceforløbsydelse ved siden af.
    .sum = Førtidspensionen beholdes: { $amount }
rule-las-69j-4 = Du er selvstændig og delvist syg. Kan du højst udføre 1/4 af arbejdet, får du 75 % af satsen. Kan du højst udføre 1/2, får du 50 %. Derfor trækkes { $amount } fra.
    .sum = Højst 1/4 af arbejdet giver 75 % af satsen, højst 1/2 giver 50 %. Fradraget er { $amount }
# From 2022. $wage all of it, $threshold the limit, $above the part above the limit
rule-las-68a-2 = Din løn er { $wage } om måneden med pension og feriegodtgørelse. Lønindtægtsgrænsen er { $threshold }. Løn op til grænsen tæller ikke med. Af din løn ligger { $above } over grænsen. 55 % af { $above } er { $amount }. Det beløb trækkes fra din ydelse.
    .sum = Løn { $wage }, grænse { $threshold }, over grænsen { $above }: 55 % × { $above } = { $amount }
# Until the end of 2021: used where the step has $below, the part up to the limit
rule-las-68a-2-to-2021 = Din løn er { $wage } om måneden med pension og feriegodtgørelse. Lønindtægtsgrænsen er { $threshold }. Af din løn ligger { $below } under grænsen og { $above } over. 30 % af { $below } plus 55 % af { $above } er { $amount }. Det beløb trækkes fra din ydelse. Til og med 2021 blev også 30 % af lønnen under grænsen trukket fra.
    .sum = Løn { $wage }, grænse { $threshold }: 30 % × { $below } + 55 % × { $above } = { $amount }
rule-las-69j-9 = Din løn er { $wage } om måneden med pension og feriegodtgørelse. Lønindtægtsgrænsen er { $threshold }. Af din løn ligger { $below } under grænsen og { $above } over. 30 % af { $below } plus 55 % af { $above } er { $amount }. Det beløb trækkes fra din ydelse.
    .sum = { rule-las-68a-2-to-2021.sum }
# $pay in the offer, $hours that count, $perhour disregarded for each, $disregarded in all
rule-las-68a-3 = Du får { $pay } om måneden i et tilbud. { $hours } timer tæller med, højst 160. For hver time ses der bort fra { $perhour }, i alt { $disregarded }. Resten er { $amount } og trækkes fra din ydelse. Loven er ikke klar om løn i løntilskud. Kommunen afgør det.
    .sum = { $pay } − { $hours } timer × { $perhour } ({ $disregarded }) = { $amount }
rule-las-69j-10 = { rule-las-68a-3 }
    .sum = { rule-las-68a-3.sum }
rule-las-69j-6 = Du får { $amount } om måneden i løn under sygdom fra jobbet ved forløbets start. Hele lønnen trækkes fra din ydelse.
    .sum = Løn under sygdom trækkes helt fra: { $amount }
rule-las-68a-1 = Du har andre indtægter på { $amount } om måneden. De trækkes fra krone for krone.
    .sum = Andre indtægter trækkes fra krone for krone: { $amount }
rule-las-69j-5 = { rule-las-68a-1 }
    .sum = { rule-las-68a-1.sum }
rule-not_below_zero = Fradragene er større end din ydelse. Ydelsen kan ikke blive mindre end 0 kr. Derfor lægges { $amount } til igen. I et ressourceforløb regnes du fra 2020 stadig for at få ydelsen, selv om der udbetales 0 kr.
    .sum = Fradragene er større end ydelsen. Det, der er for meget, lægges til igen: { $amount }

# Why the amount changes

cause-yearly_regulation = Der kommer nye satser. De ændres hvert år i januar.
cause-sygedagpenge_ended = Din ret til sygedagpenge ville være stoppet. Derfor får du nu den faste sats.
cause-child_born = Dit barn bliver født.
cause-last_child_18 = Dit sidste barn under 18 år fylder 18 år. Derfor har du ikke længere forsørgelsespligt.
cause-child_18 = Et af dine børn fylder 18 år.
cause-turned_25 = Du fylder 25 år. Derfor gælder satsen for hjemmeboende ikke længere.
cause-moved_from_parents = Du flytter fra dine forældre. Derfor gælder satsen for hjemmeboende ikke længere.
cause-income_changed = Din egen indtægt ændrer sig.
cause-law_changed = Reglen om løn i ressourceforløb ændres 1. januar 2022. Fra den dag giver kun løn over grænsen fradrag.

# Days to remember

milestone-holiday_right = Du kan få ret til ferie med ydelsen
    .more = Efter 12 måneder i træk med ydelsen kan du holde op til 5 ugers ferie. Måneder med kontanthjælp lige før forløbet tæller med. Ferien skal holdes inden for de næste 12 måneder. Aftal den med kommunen først. Har du feriegodtgørelse, skal du bruge den først. I et jobafklaringsforløb er det ikke klart, hvilke måneder der tæller. Kommunen afgør det.
milestone-six_years_to_folkepension = Du har 6 år til folkepension
    .more = Dit forløb fortsætter, til det er afsluttet. Du behøver ikke gøre noget.
milestone-folkepension = Du når folkepensionsalderen
    .more = Forløbet og ydelsen stopper dagen før, også når den længste tid ikke er gået. Søg folkepension hos Udbetaling Danmark i god tid.
milestone-latest_decision_on_next_step = Sidste dag i forløbet
    .more = Kommunen skal beslutte, hvad der skal ske bagefter, inden forløbet slutter. Bed om et møde i god tid. Det næste kan være job, uddannelse, fleksjob, førtidspension eller kontanthjælp. Ressourceforløb er lukket for nye fra 1. februar 2026. Det er ikke klart, om dit forløb kan forlænges eller følges af et nyt. Kommunen afgør det.
    .pension = Din førtidspension stopper ikke af sig selv, fordi forløbet slutter. Kommunen tager stilling til, hvad der skal ske bagefter. Bed om et møde i god tid.
milestone-renewal_due = Kommunen skal tage stilling til dit jobafklaringsforløb
    .more = Et jobafklaringsforløb varer højst 2 år ad gangen. Dage med barsel eller sorgorlov lægges til. Er du stadig uarbejdsdygtig på grund af sygdom, kan du få et nyt. Kommunen afgør det. Spørg i god tid.
milestone-law_may_change = Reglerne kan blive ændret
    .more = Der er varslet en ny reform fra 1. januar 2027. Den kan afskaffe jobafklaringsforløb. Vi ved ikke, om den også rammer ressourceforløb. Vi har ikke fundet den vedtaget. Hold øje med post fra kommunen.

# Notices

notice-closed_to_new_entrants = Fra 1. februar 2026 kan kommunen ikke bevilge nye ressourceforløb. Kun forløb, der er bevilget senest 31. januar 2026, kan fortsætte. Der er ikke kommet en ny ydelse i stedet. Efter den politiske aftale fra april 2025 får du hjælpen på den ydelse, du har. Det kan være kontanthjælp eller ledighedsydelse. Er du syg, og kan dine sygedagpenge ikke forlænges? Så kan du have ret til et jobafklaringsforløb. Det kan du også beregne her. Spørg din sagsbehandler i kommunen, hvad der gælder for dig.
    .title = Ressourceforløb er lukket for nye
notice-scheme_not_in_force = Ressourceforløb findes fra 1. januar 2013. Jobafklaringsforløb findes fra 1. juli 2014. Din dato ligger før. Se efter, om datoen er rigtig.
    .title = Forløbet fandtes ikke endnu
notice-foertidspension_only_under_40 = Med førtidspension kan du kun komme i ressourceforløb, hvis du er under 40 år ved starten. Du beholder din førtidspension. Spørg kommunen, hvilken anden hjælp du kan få.
    .title = Kun før du fylder 40 år
notice-past_folkepension = På startdagen har du nået folkepensionsalderen. Forløb og ydelse gives kun frem til den. Spørg Udbetaling Danmark om folkepension.
    .title = Du har nået folkepensionsalderen
notice-under_six_years_to_folkepension = Ved starten har du mindre end 6 år til folkepensionsalderen. Siden 2022 begynder et ressourceforløb så kun, hvis du selv ønsker det. Har du selv bedt om det, så sæt kryds ved det under »Flere oplysninger«.
    .wished = Ved starten har du mindre end 6 år til folkepensionsalderen. Siden 2022 begynder et ressourceforløb så kun, hvis du selv ønsker det. Du har svaret, at du har bedt om det.
    .title = Mindre end 6 år til folkepension
notice-total_over_five_years = Du er mellem 40 og 50 år ved starten. Siden 2022 kan dine ressourceforløb højst vare 5 år i alt. Tidligere forløb tæller med. Ønsker du selv mere, kan det blive længere. Har du bedt om det, så sæt kryds ved det under »Flere oplysninger«. Kommunen afgør det.
    .wished = Du er mellem 40 og 50 år ved starten. Siden 2022 kan dine ressourceforløb højst vare 5 år i alt, hvis du ikke ønsker mere. Tidligere forløb tæller med. Du har svaret, at du har bedt om mere. Kommunen afgør det.
    .title = Højst 5 år i alt
notice-over_50_only_one = Siden 2022 får den, der er over 50 år, kun flere ressourceforløb efter eget ønske. Før 2022 gjaldt det fra 40 år. Har du selv bedt om det, så sæt kryds ved det under »Flere oplysninger«.
    .wished = Siden 2022 får den, der er over 50 år, kun flere ressourceforløb efter eget ønske. Før 2022 gjaldt det fra 40 år. Du har svaret, at du har bedt om det.
    .title = Flere forløb kræver dit eget ønske
notice-shorter_than_one_year = Efter loven varer et ressourceforløb mindst 1 år. Dine datoer giver et kortere forløb. Se efter, om slutdagen er rigtig.
    .title = Forløbet er kortere end 1 år
notice-rates_projected = Satserne for 2027 er ikke kendt. Her bruges beløbene fra 2026 uændret. Beløbene fra 1. januar 2027 er derfor et skøn.
    .title = Beløbene fra 2027 er et skøn
notice-law_unverified_from_2027 = Der er varslet en ny reform fra 1. januar 2027. Vi har ikke fundet den vedtaget. Den kan ændre reglerne og afskaffe jobafklaringsforløb. Her bruges reglerne fra 2026 også efter den dag. Spørg kommunen, hvad der gælder for dig.
    .title = Reglerne kan ændre sig 1. januar 2027
notice-foertidspension_income_not_modelled = Din løn og andre indtægter kan sætte pensionen ned. Det regner vi ikke på her. Spørg Udbetaling Danmark.
    .title = Indtægt ved siden af førtidspension er ikke med
notice-sygedagpenge_already_ended = Din ret til sygedagpenge var stoppet, før forløbet begyndte. Derfor får du den faste sats fra første dag. Se efter, om dagen er rigtig.
    .title = Sygedagpengene var stoppet før starten
notice-atp_not_deducted = Beløbet efter skat er et skøn ud fra dine egne tal. Der kan også blive trukket lidt til ATP, som er en pension. Det er ikke trukket fra her.
    .title = ATP er ikke trukket fra
notice-child_must_live_in_denmark = Du får sats for forsørgere. Barnet skal opholde sig i Danmark. Der er undtagelser efter EU-regler og aftaler med andre lande. Er barnet i udlandet, så spørg kommunen.
    .title = Barnet skal opholde sig i Danmark
notice-special_housing_support_abolished = En lov fra december 2025 ophæver reglerne om særlig støtte til høje boligudgifter. Der er overgangsregler, som vi ikke kender i detaljer. Får du særlig støtte, så spørg kommunen, hvor længe du beholder den.
    .title = Særlig støtte til bolig bliver afskaffet

# Where the law is silent

assumption-effective_same_day = Satsen ændres fra selve dagen, når et barn bliver født eller fylder 18 år, og når du fylder 25 år. Den ændres dagen efter, at du flytter fra dine forældre. Loven siger ikke, om dagen eller måneden gælder. Kommunen afgør det.
    .title = Satsen ændres fra dagen
    .brief = Det er dagen for fødslen, fødselsdagen eller dagen efter en flytning.
assumption-part_month_by_days = For en del af en måned får du beløbet for de dage, der er i den. Loven siger ikke, hvordan en del af en måned regnes. Kommunen afgør det.
    .title = En del af en måned regnes i dage
    .brief = For en del af en måned får du beløbet for dens dage.
assumption-weekly_to_monthly = Ugebeløbet ganges med 52 og deles med 12. Sådan regner myndighederne på andre områder, men loven siger det ikke her. Kommunen afgør det.
    .title = Fra uge til måned
    .brief = Ugebeløbet ganges med 52 og deles med 12.
assumption-sygedagpenge_not_regulated = Fik du det højeste beløb i sygedagpenge, regner vi med det nye højeste beløb hvert år. Fik du et lavere beløb, regner vi det uændret, til retten stopper. Loven siger ikke, om beløbet følger de nye satser. Kommunen afgør det.
    .title = Sygedagpengebeløbet, når der kommer nye satser
    .brief = Det højeste beløb følger de nye satser. Et lavere beløb er uændret, til retten stopper.
assumption-no_new_extension = En forlængelse, du havde før forløbet, tæller med. En forlængelse, der først kommer bagefter, flytter ikke dagen. Sådan læser vi loven. Kommunen afgør det.
    .title = Ny forlængelse tæller ikke
    .brief = Kun en forlængelse, du havde før forløbet, flytter dagen.
assumption-child_elsewhere_counts = Loven siger, at forsørgelsespligten afgør satsen. Den nævner ikke, hvor barnet bor. Derfor tæller et barn under 18 år med, selv om det bor et andet sted. Kommunen afgør det.
    .title = Barn, der bor et andet sted, tæller med
    .brief = Et barn under 18 år tæller med, hvor det end bor.
assumption-full_45_in_2026 = Satserne for 2026 er sat op med 4,5 %. Loven siger, at stigningen skal være 0,45 procentpoint mindre i enten 2026 eller 2027. Vi regner med, at det sker i 2027. Er det sket i 2026, er beløbene lidt lavere.
    .title = Satserne i 2026 stiger 4,5 %
    .brief = Stigningen på 4,5 % er regnet fuldt med i 2026. Måske er den lidt mindre.
assumption-frozen_after_last_known = De nye satser er ikke kendt. Derfor bruges de senest kendte beløb uændret. Beløbet er et skøn.
    .title = Ukendte satser står stille
    .brief = De senest kendte beløb bruges som et skøn.
assumption-law_unchanged_2027 = Der er varslet nye regler fra 1. januar 2027. Vi har ikke fundet dem vedtaget. Derfor bruges reglerne fra 2026 også efter den dag.
    .title = Reglerne fra 2026 bruges også i 2027
    .brief = Varslede nye regler er ikke fundet vedtaget.

# How well an amount is known

basis-published =
    .label = offentliggjort
basis-computed = Beløbet er regnet ud fra året før efter lovens egen regel. Vi har ikke set det trykt.
    .label = beregnet, ikke set trykt
basis-projected = Beløbet er et skøn. Satserne for den tid er ikke kendt.
    .label = skøn

# Faults: what is wrong and how to mend it. error-<code>-<field> is used before error-<code> where it is written.

error-malformed = Svaret kan ikke læses. Skriv tal med cifre, og vælg ellers et svar fra listen.
error-malformed-prior-weekly = Beløbet kan ikke læses. Skriv det kun med tal, for eksempel 4.250 eller 4.250,50.
error-malformed-income-monthly = { error-malformed-prior-weekly }
error-malformed-tax-monthly_allowance = { error-malformed-prior-weekly }
error-malformed-income-hours = Timerne kan ikke læses. Skriv dem kun med tal, for eksempel 40 eller 37,5.
error-malformed-tax-percent = Procenten kan ikke læses. Skriv den kun med tal, for eksempel 38.
error-unknown_field = Feltet kendes ikke. Fjern det.
error-missing = Svaret mangler. Udfyld feltet.
error-not_a_date = Det er ikke en dato. Skriv dag, måned og år med 4 cifre, for eksempel 1. 3. 2025.
error-not_a_date-income-from = Det er ikke en måned. Vælg måneden på listen, og skriv året med 4 cifre.
error-not_a_date-income-to = { error-not_a_date-income-from }
error-too_many = Der er for mange på listen. Fjern nogle af dem.
error-negative = Beløbet må ikke være under 0. Skriv det uden minus.
error-out_of_range = Svaret ligger uden for det, der kan beregnes. Se efter, om det er tastet rigtigt.
error-out_of_range-born = Du skal være fyldt 18 år på startdagen. Se efter, om begge datoer er rigtige.
error-out_of_range-granted = Bevillingen skal ligge på startdagen eller før. Ret en af de 2 datoer.
error-out_of_range-children-born = Barnets dato skal ligge efter din egen fødselsdag. Ret datoen.
error-out_of_range-children-bidrag = Et barn, der bor hos dig, kan ikke også have bidrag fra dig. Vælg kun det ene.
error-out_of_range-kontanthjaelp_since = Dagen skal ligge før forløbets første dag. Ret datoen.
error-out_of_range-tax-percent = Trækprocenten skal være mellem 0 og 100. Se dit skattekort.
error-out_of_range-income-hours = En måned har højst 744 timer. Skriv timerne for 1 måned.
error-out_of_range-income-to = Perioden slutter, før den begynder. Ret en af de 2 måneder.
error-out_of_range-leave-to = Perioden slutter, før den begynder. Ret en af de 2 datoer.
error-out_of_range-earlier-to = Perioden slutter, før den begynder. Ret en af de 2 datoer.
error-out_of_range-sanctions-to = Perioden slutter, før den begynder. Ret en af de 2 datoer.
error-before_start = Dagen ligger før forløbets første dag. Vælg startdagen eller en senere dag.
error-income_not_whole_months = Indtægten regnes i hele måneder. Begynd den 1. i en måned, og slut på den sidste dag.
error-overlapping = Perioden falder sammen med en anden. Ret datoerne, så de ikke rammer samme dage.
error-overlapping-earlier-item = Perioden falder sammen med en anden eller med dette forløb. Et tidligere forløb skal være slut før startdagen.
error-overlapping-sanctions-item = Sanktionen falder sammen med en anden. Der kan højst være 1 punktsanktion om måneden.
error-not_for_this_scheme = Svaret passer ikke til dit forløb eller din ydelse før forløbet. Fjern det.
error-not_for_this_scheme-income-kind = Den slags indtægt hører til et andet forløb. Vælg en anden slags.
error-above_maximum = Beløbet er højere end de højeste sygedagpenge på startdagen, { $limit } om ugen. Se efter, om du har valgt den rigtige tid: uge, måned eller år.
error-end_after_maximum = Forløbet kan senest slutte { $limit }. Vælg den dag eller en tidligere.
error-after_end = Dagen ligger efter forløbets sidste dag. Vælg en tidligere dag.
error-rate_unknown = Satsen er først kendt fra { $limit }. Før den dag kan beløbet ikke beregnes.

# Fields, as the list of faults names them. "-item" is the whole entry of a list.

field-whole = Dine svar
field-today = Dagen for beregningen
field-scheme = Hvilket forløb
field-granted = Dagen for bevillingen
field-start = Første dag i forløbet
field-end = Sidste dag i forløbet
field-born = Din fødselsdag
field-with_parents_until = Bor hos forældre til og med
field-children = Børn
field-children-item = Barn { $number }
field-children-born = Barn { $number }: fødselsdag
field-children-lives_with = Barn { $number }: bor hos dig
field-children-bidrag = Barn { $number }: bidragspligt
field-prior = Ydelse før forløbet
field-prior-benefit = Ydelse før forløbet
field-prior-weekly = Sygedagpenge før skat
field-prior-entitled_until = Sidste dag med ret til sygedagpenge
field-prior-level = Sats for ledighedsydelse
field-prior-single = Enlig eller gift
field-income = Egen indtægt
field-income-item = Indtægt { $number }
field-income-kind = Indtægt { $number }: slags
field-income-monthly = Indtægt { $number }: beløb
field-income-hours = Indtægt { $number }: timer om måneden
field-income-from = Indtægt { $number }: fra
field-income-to = Indtægt { $number }: til
field-leave = Barsel og sorgorlov
field-leave-item = Orlov { $number }
field-leave-from = Orlov { $number }: fra
field-leave-to = Orlov { $number }: til
field-earlier = Tidligere ressourceforløb
field-earlier-item = Tidligere forløb { $number }
field-earlier-from = Tidligere forløb { $number }: fra
field-earlier-to = Tidligere forløb { $number }: til
field-wishes_longer = Eget ønske om et længere forløb
field-partial_capacity = Delvist syg som selvstændig
field-kontanthjaelp_since = Kontanthjælp uden afbrydelse siden
field-sanctions = Sanktioner
field-sanctions-item = Sanktion { $number }
field-sanctions-kind = Sanktion { $number }: slags
field-sanctions-from = Sanktion { $number }: fra
field-sanctions-to = Sanktion { $number }: til
field-sanctions-on = Sanktion { $number }: dag
field-tax = Skat
field-tax-percent = Trækprocent
field-tax-monthly_allowance = Fradrag på skattekortet

# Rates

rate-forsoerger = Ressourceforløbsydelse, forsørgere
rate-ikke_forsoerger = Ressourceforløbsydelse, ikke-forsørgere
rate-hjemmeboende_u25 = Ressourceforløbsydelse, hjemmeboende under 25 år
rate-barnetillaeg_bidrag = Tillæg for hvert barn med bidrag, hjemmeboende under 25 år
rate-loenindtaegtsgraense = Lønindtægtsgrænse
rate-fradrag_pr_time = Beløb pr. time i et tilbud, der ikke trækkes fra
rate-punktsanktion_hoej = Punktsanktion, almindelig sats
rate-punktsanktion_lav = Punktsanktion, hjemmeboende under 25 år
rate-sygedagpenge_max = Sygedagpenge, højeste beløb
rate-dagpenge_max = Dagpenge, højeste beløb
rate-ledighedsydelse_89_pct_as_published = Ledighedsydelse, 89 %, som ministeriet har trykt den
rate-foertidspension_enlig = Førtidspension, enlige
rate-foertidspension_gift_samlevende = Førtidspension, gifte og samlevende
rate-kontanthjaelp_forhoejet_sats = Kontanthjælp, forhøjet sats (kun til sammenligning)
rate-kontanthjaelp_grundsats = Kontanthjælp, grundsats (kun til sammenligning)
rate-kontanthjaelp_mindstesats = Kontanthjælp, mindstesats (kun til sammenligning)
rate-kontanthjaelp_boernetillaeg = Kontanthjælp, børnetillæg (kun til sammenligning)

unit-month = om måneden
unit-week = om ugen
unit-hour = pr. time
unit-each = pr. gang

# Legal terms, each in plain words

term-ressourceforloeb = Et forløb, hvor kommunen samler hjælpen til dig. Det varer 1 til 3 år, og før 2022 op til 5 år.
    .word = ressourceforløb
term-ressourceforloebsydelse = Den ydelse, du får hver måned i et ressourceforløb eller jobafklaringsforløb.
    .word = ressourceforløbsydelse
term-jobafklaringsforloeb = Et forløb på højst 2 år ad gangen for den, der er syg, når sygedagpengene stopper.
    .word = jobafklaringsforløb
term-uarbejdsdygtig = At du ikke kan arbejde på grund af din egen sygdom.
    .word = uarbejdsdygtig
term-forsoergelsespligt = Lovens pligt til at forsørge sine egne børn, til de fylder 18 år.
    .word = forsørgelsespligt
term-bidragspligt = Pligt til at betale børnebidrag for et barn, der ikke bor hos dig.
    .word = bidragspligt
term-hjemmeboende = At du bor sammen med en af dine forældre eller begge.
    .word = hjemmeboende
term-sygedagpenge = Den ydelse, du får fra kommunen, når du er syg og ikke kan arbejde.
    .word = sygedagpenge
term-forlaengelse = At kommunen lader sygedagpengene fortsætte efter revurderingen af en grund, som loven nævner.
    .word = forlængelse
term-ledighedsydelse = Ydelse til den, der har ret til fleksjob, men ikke har et lige nu.
    .word = ledighedsydelse
term-fleksjob = Et job med kortere tid eller særlige hensyn til den, hvis arbejdsevne er varigt nedsat.
    .word = fleksjob
term-fleksloentilskud = Det tilskud, kommunen betaler oven i lønnen i et fleksjob.
    .word = fleksløntilskud
term-foertidspension = Pension til den, der ikke kan forsørge sig selv, heller ikke i et fleksjob.
    .word = førtidspension
term-folkepensionsalder = Den alder, hvor du kan få folkepension. Den følger af din fødselsdag.
    .word = folkepensionsalder
term-kontanthjaelp = Hjælp til den, der ikke kan forsørge sig selv. Formue og ægtefælles indtægt tæller med.
    .word = kontanthjælp
term-tilbud = Noget, kommunen sætter i gang for dig, for eksempel praktik eller job med løntilskud.
    .word = tilbud
term-loen_under_sygdom = Løn, som din arbejdsgiver betaler dig, mens du er syg.
    .word = løn under sygdom
term-sorgorlov = Orlov efter et barns død. Den tæller ikke med i forløbets længde fra 2021.
    .word = sorgorlov
term-traekprocent = Den procent, der trækkes i skat. Den står på dit skattekort.
    .word = trækprocent
term-maanedsfradrag = Det beløb om måneden, du ikke betaler skat af. Det står på dit skattekort.
    .word = månedsfradrag

## Asking

# The sentences of a question share a name: ask-, hint-, help- (where to find it), why- (why it is asked).

ask-rules-today = Sådan er reglerne { $today }. Satserne er kontrolleret { $checked }.
ask-loading = Beregneren starter …
ask-coming = Spørgsmålene er på vej …
ask-not-started = Beregneren kunne ikke starte i din browser. Prøv at opdatere browseren, eller spørg din kommune.
ask-rest-missing = Resten af siden kunne ikke hentes. Prøv at opdatere siden.
ask-example-heading = Dette er et eksempel
ask-example-text = Svarene nedenfor er opfundet. Ret dem et for et, eller begynd med tomme felter.
ask-changed-heading = Du retter i et eksempel
ask-changed-text = Gå alle svar igennem. Beløbet er først dit, når alle svar passer på dig.
ask-start-over = Brug dine egne tal
ask-these-are-mine = Alle svar passer på mig
ask-clear = Slet alle svar
ask-faults-heading = { $count ->
    [one] Ret 1 svar
   *[other] Ret { $count } svar
}
ask-fault = Fejl:{" "}
ask-unanswered-heading = Dit beløb
ask-put-right = { $count ->
    [one] 1 svar skal rettes, før beløbet kan beregnes. Se listen øverst.
   *[other] { $count } svar skal rettes, før beløbet kan beregnes. Se listen øverst.
}
ask-missing = Beløbet kommer her, når du har svaret på:
ask-line-now = { $amount } om måneden før skat
ask-line-before = { $amount } om måneden før skat fra starten
ask-line-after = Forløbet er slut
ask-line-none = Ingen ydelse med disse svar
ask-line-example = Eksempel:
ask-line-more = Se svaret
ask-optional = frivilligt
ask-why = Hvorfor spørger vi?
ask-help = Hvor finder jeg det?
ask-yes = Ja
ask-no = Nej
ask-day = Dag
ask-month = Måned
ask-year = År
ask-unit-week = kr. om ugen
ask-unit-month = kr. om måneden
ask-unit-year = kr. om året
ask-unit-hours = timer
ask-per = Uge, måned eller år
ask-same-week = Det svarer til omkring { $month } om måneden og { $year } om året.
ask-same-month = Det svarer til omkring { $week } om ugen og { $year } om året.
ask-same-year = Det svarer til omkring { $week } om ugen og { $month } om måneden.

ask-part-forloeb = 1. { part-forloeb }
ask-part-prior = 2. { part-prior }
ask-part-family = 3. { part-family }
ask-part-income = 4. { part-income }
ask-part-more = 5. { part-more }
ask-part-summary = 6. { part-summary }
ask-part-more-intro = Slutdato, orlov, tidligere forløb, sanktioner og skat. De fleste kan springe det over.

ask-scheme = Hvilket forløb er du i?
help-scheme = Navnet står i kommunens afgørelse. Er du i tvivl, så spørg din sagsbehandler.
why-scheme = De 2 forløb har hver deres regler for længde, løn og sygedagpenge.
ask-granted = Hvornår bevilgede kommunen forløbet?
hint-granted = Bevilling er kommunens afgørelse om, at du får forløbet. Uden svar regner vi med startdagen.
help-granted = Se datoen på brevet med kommunens afgørelse. Det ligger i din digitale post.
    Det er kommunens afgørelse, der tæller. Et forslag fra rehabiliteringsteamet (en indstilling) tæller ikke.
why-granted = Kommunen kan ikke bevilge nye ressourceforløb efter 31. januar 2026. Er dit bevilget senest den dag, kan du fortsætte.
    Dagen bruges også til at regne ud, hvor længe forløbet kan vare. Det er højst 3 år, og 5 år når det er bevilget før 2022. Loven er ikke klar om de gamle forløb. Kommunen afgør det.
ask-start = Hvornår starter forløbet?
hint-start = Skriv den første dag. Den kan ligge før eller efter i dag.
help-start = Startdagen står i kommunens afgørelse eller i din plan.
why-start = Fra den dag beregner vi ydelsen og forløbets længde.
ask-born = Hvornår er du født?
why-born = Din alder afgør, hvornår du får folkepension. Under 25 år kan satsen være lavere, hvis du bor hos en forælder.

ask-prior = Hvad levede du af lige før forløbet?
ask-prior-other = Noget andet
why-prior = Fik du sygedagpenge eller ledighedsydelse før et ressourceforløb, kan du beholde beløbet. Ellers får du en fast sats.
    I et jobafklaringsforløb er satsen altid fast.
ask-prior-which = Hvilken ydelse?
field-prior-which = Ydelse før forløbet
ask-weekly = Hvor meget fik du i sygedagpenge før skat?
hint-weekly = Skriv helst beløbet for en uge. En måneds udbetaling følger antallet af hverdage. Det højeste beløb { $day } er { $max } om ugen.
help-weekly = Se kommunens brev om dine sygedagpenge eller den seneste udbetaling i din digitale post.
    Find beløbet for en hel uge før skat. Står der kun et beløb pr. time, så gang det med dine timer om ugen.
    Var du delvist syg, så skriv det lavere beløb, du fik.
why-weekly = Du beholder beløbet, til din ret til sygedagpenge ville være stoppet. Vi regner det om til en måned: gange 52, delt med 12.
ask-entitled-until = Hvornår ville din ret til sygedagpenge være stoppet?
hint-entitled-until = Skriv den sidste dag, du ville have haft ret til sygedagpenge uden forløbet.
help-entitled-until = Se kommunens brev om revurdering eller forlængelse af dine sygedagpenge. Kommunen afgør dagen, så spørg, hvis du er i tvivl.
    Revurdering betyder, at kommunen ser på, om sygedagpengene skal stoppe. Det sker, når du har fået dem i mere end 22 uger på 9 måneder. Så stopper retten normalt ved månedens slutning.
    Er dine sygedagpenge forlænget før forløbet? Så gælder den dag, forlængelsen ville være sluttet.
    En forlængelse, der først kommer efter starten, flytter ikke dagen.
why-entitled-until = Efter den dag får du den faste sats. Den er ofte lavere.

# Helps to find the day: a few facts about the illness, and what follows from them.

ask-help-illness = Hjælp mig med at finde datoen
ask-illness-first-day = Hvornår var din første sygedag?
hint-illness-first-day = Den første dag i den sygdom, du fik sygedagpenge for.
help-illness-first-day = Datoen står i kommunens første brev om dine sygedagpenge. Din arbejdsgiver kender den også.
why-illness-first-day = Vi tæller frem fra den dag.
ask-illness-work = Hvad var du, da du blev syg?
hint-illness-work = Var du ledig, kender vi ikke reglen sikkert. Spørg kommunen om datoen.
ask-illness-work-employee = Lønmodtager
ask-illness-work-self_employed = Selvstændig
why-illness-work = Det afgør, hvor mange dage i begyndelsen der ikke tæller med.
ask-illness-extension = Var dine sygedagpenge forlænget, før forløbet startede?
hint-illness-extension = Grunden står i kommunens brev. Tallet i parentes er grundens nummer i loven.
ask-illness-extension-none = Nej
ask-illness-extension-revalidering = Ja, jeg skulle nok i revalidering eller virksomhedspraktik (nr. 1)
ask-illness-extension-afklaring = Ja, min arbejdsevne skulle afklares (nr. 2)
ask-illness-extension-behandling = Ja, jeg var i behandling og kunne ventes at arbejde igen bagefter (nr. 3)
ask-illness-extension-rehabiliteringsteam = Ja, min sag skulle for rehabiliteringsteamet (nr. 4)
ask-illness-extension-livstruende = Ja, jeg havde en alvorlig sygdom, der truede livet (nr. 5)
ask-illness-extension-arbejdsskade = Ja, der var en sag om erstatning for en arbejdsskade (nr. 6)
ask-illness-extension-foertidspension = Ja, der var en sag om førtidspension (nr. 7)
why-illness-extension = En forlængelse, du havde før forløbet, flytter dagen.
illness-waiting = Svar på spørgsmålene her. Så kommer datoen.
illness-until = Din sidste dag med ret til sygedagpenge er skønnet til { $day }.
illness-counted-employee = De første 30 dage tæller ikke med. Vi tæller fra { $day }.
illness-counted-self_employed = De første 2 uger tæller ikke med. Vi tæller fra { $day }.
illness-reassessed = Retten stopper normalt, når du har fået sygedagpenge i mere end 22 uger inden for 9 måneder. Den stopper ved månedens slutning, og det er { $day }.
illness-extended-afklaring = Forlængelsen kan vare op til 69 uger efter den dag. Nævner kommunens brev en tidligere dag, så brug den.
illness-extended-behandling = Forlængelsen kan vare op til 134 uger efter den dag. Ventetid på et offentligt sygehus er ikke talt med. Nævner kommunens brev en anden dag, så brug den.
illness-extended-rehabiliteringsteam = Forlængelsen slutter, når forløbet starter. Loven siger det ikke klart.
illness-look-revalidering = Forlængelsen har ingen fast længde. Se i kommunens brev, hvilken dag revalideringen skulle begynde.
illness-look-rehabiliteringsteam = Forlængelsen slutter, når forløbet starter. Skriv først, hvornår forløbet starter.
illness-look-livstruende = Forlængelsen har ingen fast længde. Spørg kommunen, hvilken dag der gælder for dig.
illness-look-arbejdsskade = Forlængelsen slutter, når din sag om tab af erhvervsevne er afgjort. Se datoen i brevet fra Arbejdsmarkedets Erhvervssikring.
illness-look-foertidspension = Forlængelsen slutter, når sagen om førtidspension er afgjort. Se datoen i kommunens brev.
illness-estimate = Det er et skøn. Helligdage på hverdage og tidligere sygdom er ikke regnet med. Kommunen afgør, hvilken dag der gælder.
illness-law = Reglerne står i sygedagpengeloven (SDL):
illness-use = Brug datoen
error-out_of_range-prior-entitled_until-first_day = Den dag kan vi ikke regne fra. Før 1. juli 2014 og under corona i 2020 og 2021 gjaldt andre regler. Spørg kommunen om datoen.
error-overlapping-prior-entitled_until-first_day = Sygdommen skal være begyndt før forløbet. Ret den ene af de 2 datoer.

ask-level = Hvilken sats havde din ledighedsydelse?
ask-level-high = Den høje sats
hint-level-high = 89 % af de højeste dagpenge.
ask-level-base = Den lave sats
hint-level-base = Samme beløb som satsen for forsørgere eller ikke-forsørgere.
help-level = Satsen står i kommunens brev om din ledighedsydelse.
    Den høje sats gives især, hvis du havde ret til sygedagpenge, da du blev godkendt til fleksjob. Den gives også efter 9 måneders fleksjob inden for 18 måneder.
why-level = Du beholder niveauet, så længe ressourceforløbet varer.
ask-single = Bor du alene, eller har du en partner?
ask-single-yes = Jeg er enlig
ask-single-no = Jeg er gift eller samlevende
why-single = Førtidspension har 1 sats for enlige og 1 for gifte og samlevende. Du beholder pensionen under forløbet.
ask-kontanthjaelp-since = Siden hvilken dag har du fået { $benefit } uden afbrydelse?
hint-kontanthjaelp-since = Skriv den første dag i den sammenhængende tid frem til forløbet.
why-kontanthjaelp-since = Månederne tæller med, når du skal have 12 måneder for at få ret til ferie.

ask-children = Har du børn under 18 år, eller venter du et barn?
why-children = Har du pligt til at forsørge et barn under 18 år, kan du få en højere sats. Satsen ændrer sig, når barnet bliver født eller fylder 18 år.
row-children = Barn { $number }
blank-children = Barnet tæller med, når du har skrevet datoen.
add-children = { $count ->
    [0] Tilføj et barn
   *[other] Tilføj et barn til
}
remove-children = Fjern barn { $number }
ask-child-born = Fødselsdag
hint-child-born = Venter du barnet, så skriv terminsdagen.
ask-child-lives-with = Bor barnet hos dig?
ask-child-bidrag = Jeg har dokumenteret pligt til at betale børnebidrag for barnet
hint-child-bidrag = Det giver et tillæg, når du er under 25 år og bor hos en forælder.
ask-parents = Bor du hos en forælder, når forløbet starter?
ask-parents-no = Nej
ask-parents-open = Ja, og jeg har ingen planer om at flytte
ask-parents-until = Ja, indtil en bestemt dag
why-parents = Når du er under 25 år og bor hos en forælder, er satsen lavere.
ask-parents-until-day = Sidste dag hos din forælder

ask-pension-kept = Du beholder din førtidspension. Derfor spørger vi ikke om familie og indtægt.
ask-income = Har du egen indtægt under forløbet?
hint-income = Indtægt betyder løn, pension, forsikring og andet, du får ved siden af ydelsen.
why-income = Nogle indtægter sætter ydelsen ned. Andre gør ikke.
row-income = Indtægt { $number }
blank-income = Indtægten tæller med, når du har skrevet beløbet.
add-income = { $count ->
    [0] Tilføj en indtægt
   *[other] Tilføj en indtægt til
}
remove-income = Fjern indtægt { $number }
ask-income-kind = Hvilken slags?
hint-income-kind = { $kind ->
    [feriegodtgoerelse] { kind-feriegodtgoerelse.hint }
    [loen_fra_job_ved_start] { kind-loen_fra_job_ved_start.hint }
    [tilbud] { kind-tilbud.hint }
    [anden] { kind-anden.hint }
    [undtaget] { kind-undtaget.hint }
   *[loen] { kind-loen.hint }
}
ask-income-monthly = Beløb før skat
ask-income-hours = Timer om måneden
ask-income-from = Fra og med
hint-income-from = Uden svar: fra starten.
ask-income-to = Til og med
hint-income-to = Uden svar: hele forløbet.

ask-end = Hvornår slutter forløbet?
hint-end = Uden svar regner vi med den længste tid, loven giver.
help-end = Slutdagen står i kommunens afgørelse eller i din plan.
ask-wishes-longer = Jeg har selv bedt om mere, end aldersgrænserne giver
hint-wishes-longer = Loven sætter grænser efter alder. Du kan få mere, hvis du selv ønsker det.
why-wishes-longer = Dit ønske kan gøre forløbet længere eller give plads til et mere. Det gælder kun forløb, der er bevilget senest 31. januar 2026.
ask-capacity = Er du selvstændig og kun delvist syg?
ask-capacity-none = Nej
ask-capacity-quarter = Ja, jeg kan højst klare 1/4 af arbejdet
ask-capacity-half = Ja, jeg kan højst klare 1/2 af arbejdet
why-capacity = Selvstændige, der er delvist syge, får 75 % eller 50 % af ydelsen.
ask-leave = Har du barsel eller sorgorlov under forløbet?
why-leave = Barsel tæller ikke med i forløbets længde fra 2020, og sorgorlov ikke fra 2021. Derfor kan forløbet slutte senere.
row-leave = Orlov { $number }
blank-leave = Orloven tæller med, når du har skrevet datoerne.
add-leave = { $count ->
    [0] Tilføj orlov
   *[other] Tilføj orlov til
}
remove-leave = Fjern orlov { $number }
ask-earlier = Har du haft ressourceforløb før?
why-earlier = Fra 40 år er der grænser for, hvor længe og hvor mange gange du kan være i ressourceforløb.
row-earlier = Tidligere forløb { $number }
blank-earlier = Forløbet tæller med, når du har skrevet datoerne.
add-earlier = { $count ->
    [0] Tilføj et tidligere forløb
   *[other] Tilføj et tidligere forløb til
}
remove-earlier = Fjern tidligere forløb { $number }
ask-sanctions = Har kommunen givet dig en sanktion?
why-sanctions = En sanktion er et fradrag i udbetalingen, når kommunen mener, at du ikke har fulgt reglerne.
help-sanctions = Kommunens brev fortæller, hvilken sanktion det er, og hvornår den gælder.
row-sanctions = Sanktion { $number }
blank-sanctions = Sanktionen tæller med, når du har skrevet datoen.
add-sanctions = { $count ->
    [0] Tilføj en sanktion
   *[other] Tilføj en sanktion til
}
remove-sanctions = Fjern sanktion { $number }
ask-sanction-kind = Hvilken slags?
ask-sanction-periode = Periodesanktion
hint-sanction-periode = Et fradrag for hver hverdag i en periode.
ask-sanction-punkt = Punktsanktion
hint-sanction-punkt = Et fast fradrag på én gang.
ask-sanction-on = Dag
ask-from = Første dag
ask-to = Sidste dag
ask-tax-percent = Trækprocent
help-tax-percent = Trækprocent og månedsfradrag står på dit skattekort. Du finder det på skat.dk under din forskudsopgørelse.
why-tax-percent = Med dine egne tal kan vi anslå, hvad du får udbetalt efter skat.
ask-tax-allowance = Fradrag på dit skattekort

share-agree = Ja, siden her må se mine svar
share-about = Den side, du er på, vil gerne have dine svar og dit beløb. Du bestemmer selv. Fjern krydset igen, så får den ikke mere.

page-title = Beregn din ressourceforløbsydelse
page-name = Forløbsberegneren
page-skip = Gå til beregneren
page-lead = Se, hvad du kan få om måneden i et ressourceforløb eller jobafklaringsforløb, hvornår beløbet ændrer sig, og hvorfor.
page-privacy = Dine svar bliver i din browser. Intet bliver sendt eller gemt, og siden bruger ingen cookies.
page-language = Sprog
page-language-missing = Sproget kunne ikke hentes. Prøv igen.
page-footer = Beregneren er en hjælp og ikke en afgørelse. Kommunen afgør din sag.
page-footer-law = Reglerne står i lov om aktiv socialpolitik og lov om en aktiv beskæftigelsesindsats.
page-embed-link = Sæt beregneren på jeres side
    .address = embed.html

## Steps

way-label = Sådan vises spørgsmålene
way-steps = Trin for trin
way-page = Alt på én side
steps-guide = Trin
steps-of = Trin { $number } af { $count }
steps-back = Tilbage
steps-next = Næste
steps-return = Tilbage til dine svar
steps-answer = Se svaret
steps-unfinished = ikke færdig
part-forloeb = Dit forløb
part-prior = Før forløbet
part-family = Din familie
part-income = Egen indtægt
part-more = Flere oplysninger
part-summary = Dine svar

ask-unknown = Ved ikke
ask-unknown-then = Så viser vi, hvor lavt og hvor højt beløbet kan være. Nedenfor står, hvor du finder svaret.
field-with_parents = Bor hos en forælder
help-single = Se kommunens eller Udbetaling Danmarks brev om din pension. Der står, om du får satsen for enlige.
    Er du i tvivl om, hvorvidt du er samlevende, så spørg Udbetaling Danmark.
help-income-monthly = Se din lønseddel. Find lønnen for hele måneden før skat og læg pension til, både din egen del og arbejdsgiverens.
    Er beløbet forskelligt fra måned til måned, så tilføj en indtægt for hver periode.
help-income-hours = Se timerne på din lønseddel for den måned. Kommunens brev om tilbuddet har også timerne om ugen.
help-child-lives-with = Se, hvor barnet har adresse i folkeregisteret. Du finder det på borger.dk.
    Bor barnet lige meget hos jer begge, så spørg kommunen.
help-parents = Adressen i folkeregisteret viser normalt, hvor du bor. Du finder den på borger.dk.

why-prior-which = Ydelsen afgør, om du kan beholde beløbet eller får en fast sats.
why-child-born = Et barn under 18 år kan give en højere sats. Datoen viser fra hvornår og hvor længe.
why-child-lives-with = Er du under 25 år og bor hos en forælder, har det betydning for satsen. Ellers ændrer svaret ikke beløbet.
why-parents-until-day = Fra dagen efter gælder satsen for hjemmeboende ikke længere.
why-income-kind = Hver slags indtægt har sin egen regel. Nogle trækkes helt fra, andre delvist eller slet ikke.
why-income-monthly = Beløbet afgør, hvor meget der trækkes fra ydelsen.
why-income-hours = For hver time i tilbuddet ses der bort fra et fast beløb. Højst 160 timer om måneden tæller med.
why-end = Vi beregner ydelsen til og med den dag.
why-child-bidrag = Svaret afgør, om der lægges et beløb til satsen for barnet.
why-income-from = Fra den måned tæller indtægten med i beregningen.
why-income-to = Efter den måned tæller indtægten ikke længere med.
why-leave-from = Dage med orlov lægges til forløbets længde. Vi tæller fra den dag.
why-leave-to = Vi tæller orlovens dage til og med den dag.
why-earlier-from = Nogle grænser gælder alle dine forløb i alt. Vi tæller fra den dag.
why-earlier-to = Vi tæller det tidligere forløbs dage til og med den dag.
why-sanction-kind = De 2 slags regnes på hver sin måde.
why-sanction-on = Dagen afgør, hvilken måned fradraget hører til, og hvilken sats der bruges.
why-sanctions-from = Der trækkes et beløb fra for hver hverdag. Vi tæller fra den dag.
why-sanctions-to = Vi tæller hverdagene til og med den dag.
why-tax-allowance = Af fradraget betaler du ikke skat. Derfor skal det med, når vi anslår beløbet efter skat.

presets-heading = Vælg et eksempel, der ligner dit liv
preset-sygedagpenge = Fra sygedagpenge
preset-jobafklaring = Sygemeldt i jobafklaring
preset-kontanthjaelp = Fra kontanthjælp i 2025
preset-loen = Med job ved siden af
preset-ledighedsydelse = Fra ledighedsydelse
preset-hjemmeboende = Under 25 år og hjemmeboende
preset-foertidspension = Med førtidspension

summary-edit = Ret
summary-missing = Mangler svar
summary-fault = skal rettes
summary-none = Ingen
summary-week = { $amount } om ugen
summary-month = { $amount } om måneden
summary-year = { $amount } om året
summary-amount-unknown = beløbet ved du ikke
summary-hours = { $number } timer om måneden
summary-hours-unknown = timerne ved du ikke
summary-lives-yes = bor hos dig
summary-lives-no = bor et andet sted
summary-lives-unknown = ved ikke, om barnet bor hos dig
summary-bidrag = med bidragspligt
summary-from = fra { $month }
summary-to = til og med { $month }

## Answer

answer-example = Dette er et eksempel. Ret svarene, så bliver tallene dine.
answer-heading-now = Du får nu
answer-heading-before = Du får fra { $on }
answer-heading-after = { $ending ->
    [renewal] Beregningen går til { $end }. Til sidst fik du
    [pension] Forløbet sluttede { $end }. Din førtidspension var da
   *[other] Forløbet sluttede { $end }. Til sidst fik du
}
answer-unit-before = om måneden før skat
answer-unit-after = om måneden efter skat
answer-next-change = Næste ændring: { $on }
answer-from-to-before = Fra { $before } til { $after } om måneden før skat.
answer-from-to-after = Fra { $before } til { $after } om måneden efter skat.
# $ending: renewal (a new jobafklaringsforløb may follow), pension (førtidspension is kept), folkepension, or other
answer-last-day = { $ending ->
    [renewal] Foreløbig sidste dag: { $on }
   *[other] Sidste dag i forløbet: { $on }
}
answer-same-until-then = Indtil da er beløbet det samme.
answer-same-as-far-as-known = Indtil da er beløbet det samme efter de satser, vi kender.
answer-what-then = { $ending ->
    [renewal] Inden da skal kommunen tage stilling til, om du kan få et nyt forløb. Et forløb varer højst 2 år ad gangen.
    [pension] Din førtidspension stopper ikke af sig selv, fordi forløbet slutter.
    [folkepension] Dagen efter når du folkepensionsalderen.
   *[other] Inden da skal kommunen beslutte, hvad der skal ske bagefter.
}
# $why: folkepension, given (the person wrote the end), in_all (5 years for all of them are used), or longest
answer-end-why = { $why ->
    [folkepension] Forløbet kan ikke vare længere end til din folkepensionsalder.
    [given] Det er den slutdag, du har skrevet.
    [in_all] Mellem 40 og 50 år kan dine ressourceforløb højst vare 5 år i alt. Den dag er de 5 år brugt.
   *[longest] { $ending ->
        [renewal] Det er den længste tid, loven giver ad gangen.
       *[other] Det er den længste tid, loven giver.
    }
}
answer-end-longest = Et forløb varer højst 3 år, eller 5 år, når det er bevilget før 2022. Loven er ikke klar om de gamle forløb. Dage med barsel eller sorgorlov lægges til.
answer-projected-from = Fra { $from } er beløbet et skøn. Satserne for den tid er ikke kendt.
answer-status-now = Du får nu { $amount } om måneden før skat.
answer-status-before = Du får { $amount } om måneden før skat fra { $on }.
answer-status-after = { $ending ->
    [renewal] Beregningen går til { $on }. Til sidst fik du { $amount } om måneden før skat.
    [pension] Forløbet sluttede { $on }. Din førtidspension var da { $amount } om måneden før skat.
   *[other] Forløbet sluttede { $on }. Til sidst fik du { $amount } om måneden før skat.
}
answer-status-next = Næste ændring er { $on }: fra { $before } til { $after }.
answer-status-open = Der mangler svar. Beløbet kommer, når de er givet.
answer-status-faulty = Der er fejl i svarene. Beløbet kommer, når de er rettet.
answer-status-end = Beløbet er det samme til og med { $on }.
answer-status-end-as-far-as-known = Beløbet er det samme til og med { $on } efter de satser, vi kender.

answer-periods = Hele forløbet i perioder
answer-periods-before = Alle beløb er om måneden før skat.
answer-periods-after = Beløbene er om måneden efter skat. De er et skøn ud fra dit eget skattekort.
answer-from = Fra
answer-to = Til og med
answer-amount = Beløb
answer-why = Hvorfor
answer-today-is-here = i dag
answer-same-amount = Beløbet er det samme som før.
answer-how = Sådan er det regnet ud
answer-between = { $from } til { $to }
answer-worked-sum = Du får { $amount } om måneden før skat.
answer-sum-caption = Regnestykket trin for trin
answer-step = Trin
answer-sum = Om måneden før skat
answer-rates-used = Satser i regnestykket
answer-rate-from = Gælder fra { $from }, { $basis }.
answer-source = Kilde:
answer-assumptions-here = Det har vi lagt til grund
answer-assumptions = Hvor loven ikke er klar
answer-assumptions-where = Forklaringen står nederst under »Hvor loven ikke er klar«.
answer-assumptions-why = Loven siger ikke alt. På disse punkter regner vi sådan. Kommunen afgør, hvad der gælder for dig.
answer-law-names = LAS er lov om aktiv socialpolitik. LAB er lov om en aktiv beskæftigelsesindsats. § betyder paragraf. LBK er lovens samlede tekst, og LOV er en enkelt lov. PL er lov om social pension, og FVL er forvaltningsloven. RSL er lov om retssikkerhed og administration på det sociale område.
answer-notices = Godt at vide
answer-not-possible = Det forløb, du har valgt, er ikke muligt
answer-not-possible-ask = Kommunen afgør din sag. Spørg kommunen, hvad du kan få i stedet.
answer-milestones = Vigtige datoer
answer-payments = Måned for måned
answer-payments-untaxed = Alle beløb er før skat.
answer-payments-taxed = Beløb efter skat er et skøn ud fra dit eget skattekort.
answer-month = Måned
answer-before-tax = Før skat
answer-after-tax = Efter skat
answer-month-in-part = en del af måneden
answer-month-changes = beløbet ændrer sig i måneden
answer-cut-periode = { $times ->
    [one] Sanktion: 1 hverdag, { $amount }
   *[other] Sanktion: { $times } hverdage à { $each }, i alt { $amount }
}
answer-cut-punkt = { $times ->
    [one] Punktsanktion: { $amount }
   *[other] Punktsanktion: { $times } gange { $each }, i alt { $amount }
}
answer-rates-checked = Satserne er kontrolleret { $checked }. De er kendt til og med { $last }.
answer-chart-unit-before = kr. om måneden før skat
answer-chart-unit-after = kr. om måneden efter skat
answer-chart-title = Dit beløb over tid
answer-chart-about = En trinkurve fra { $from } til { $to }. Beløb om måneden: { $amounts }. Tabellen nedenfor viser det samme.
answer-chart-step = fra { $from } { $amount }
answer-chart-today = i dag
answer-chart-projected = Den stiplede linje er et skøn. De nye satser er ikke kendt endnu.
answer-amended-by = ændret ved
answer-repealed-by = ophævet for nye ved
answer-later = fra { $day }:
answer-later-repealed = fra { $day } ophævet for nye ved
answer-repealed = Kapitlerne om ressourceforløb er ophævet 1. februar 2026. De gælder fortsat for dig, når dit forløb er bevilget senest 31. januar 2026. Det står i
answer-new-tab = (åbner i en ny fane)

step-las-69j-4 = Selvstændig og delvist syg
step-las-68a-2 = Fradrag for løn
step-las-69j-9 = Fradrag for løn
step-las-68a-3 = Fradrag for løn i et tilbud
step-las-69j-10 = Fradrag for løn i et tilbud
step-las-69j-6 = Fradrag for løn under sygdom
step-las-68a-1 = Fradrag for anden indtægt
step-las-69j-5 = Fradrag for anden indtægt
step-not_below_zero = Ydelsen kan ikke blive under 0 kr.

rates-heading = Satser på en dag
rates-intro = Vælg en dag, og se de satser, der gælder den dag.
rates-out-of-range = Vi kender kun satser fra 1. januar 2013. Vælg en dag fra 2013 til 2100.
rates-which-day = Hvilken dag?
rates-caption = Satser { $on }
rates-name = Sats
rates-amount = Beløb
rates-law = Lov
rates-basis = Trykt eller beregnet
rates-from = Gælder fra
rates-source = Kilde
rates-source-computed = regnet ud efter lovens regel om regulering

## Result

answer-tax-switch = Vis beløb
answer-switched-before = Beløbene er nu før skat: { $amount } om måneden.
answer-switched-after = Beløbene er nu efter skat: { $amount } om måneden.
answer-see-after-tax = Se beløbet efter skat
answer-no-whole-month = Perioden har ingen hel måned. Se beløbet efter skat under »Måned for måned«.
    .label = ingen hel måned
answer-worked-after-tax = Efter skat er det { $amount } om måneden, skønnet ud fra dit eget skattekort.

answer-walk-name = Gå fra periode til periode
answer-walk-previous = Forrige periode
answer-walk-next = Næste periode
answer-walk-period = Periode { $number } af { $count }: { $from } til { $to }.
answer-walk-amount-before = { $amount } om måneden før skat.
answer-walk-amount-after = { $amount } om måneden efter skat.

answer-range = { $low } til { $high }
answer-range-open = Beløbet afhænger af det, du ikke ved endnu. Det ligger et sted imellem de 2 beløb.
answer-range-same = Det, du ikke ved endnu, ændrer ikke beløbet lige nu.
answer-range-next = Det vigtigste svar nu
answer-range-moves = { $field }. Det svar flytter beløbet mest.
answer-range-answer = Svar på det nu
answer-range-periods = Alle beløb er om måneden før skat. Hvor der står 2 beløb, ligger dit et sted imellem. Når du kender svarene, kommer regnestykket og beløbene måned for måned.
answer-range-chart = Dit beløb ligger et sted mellem de 2 linjer.
answer-range-chart-about = 2 trinkurver fra { $from } til { $to }: det mindste og det største beløb. Beløb om måneden: { $amounts }. Tabellen nedenfor viser det samme.
answer-range-status = Du får { $amount } om måneden før skat. Det afhænger af det, du ikke ved endnu.

answer-day-sygedagpenge_ended = Din ret til sygedagpenge ville være stoppet
answer-day-child_born = Dit barn bliver født
answer-day-last_child_18 = Dit sidste barn fylder 18 år
answer-day-child_18 = Et af dine børn fylder 18 år
answer-day-turned_25 = Du fylder 25 år
answer-day-moved_from_parents = Du flytter fra dine forældre

answer-day-amount = Beløbet går fra { $before } til { $after } om måneden før skat.

answer-calendar = Gem datoerne i din kalender
answer-calendar-about = Du får en fil med de kommende datoer. Åbn den i din egen kalender.
answer-calendar-name = Datoer i dit forløb
answer-calendar-file = datoer-i-dit-forloeb
answer-print = Udskriv svaret

## After

after-heading = Hvad sker der bagefter?
after-intro-ressourceforloeb = Kommunen skal beslutte det næste, inden forløbet slutter. Bed om et møde i god tid.
after-intro-jobafklaringsforloeb = Spørg din sagsbehandler i god tid, hvad der er muligt for dig. Kommunen afgør det.
after-decides = Det afgør, hvad du kan få
after-amounts = Beløb om måneden før skat, { $on }
after-amount-dagpenge = De højeste dagpenge. Den høje sats er 89 % af dem.
after-amount-low_provider = Den lave sats, forsørgere
after-amount-low = Den lave sats, ikke-forsørgere
after-amount-single = Enlige
after-amount-couple = Gifte og samlevende
after-amount-raised = Forhøjet sats
after-amount-basic = Grundsats
after-amount-lowest = Mindstesats
after-amount-child = Børnetillæg
after-amount-provider = Forsørgere
after-amount-other = Ikke-forsørgere
after-amount-at_home = Hjemmeboende under 25 år
after-fleksjob = Fleksjob og ledighedsydelse
    .text = Du kan få fleksjob, når din arbejdsevne er varigt og væsentligt nedsat. I jobbet får du løn og fleksløntilskud. Indtil du har et job, får du ledighedsydelse.
    .decides = Den høje sats kræver især, at du har ret til sygedagpenge eller barselsdagpenge, når du bliver godkendt til fleksjob. Den gives også efter 9 måneders fleksjob inden for 18 måneder. Ellers får du den lave sats. Kommunen afgør det.
after-still_approved = Var du godkendt til fleksjob før forløbet, er du det normalt stadig bagefter. Så kan du få ledighedsydelse igen. Kommunen kan vurdere dig på ny. Kommunen afgør det.
after-foertidspension = Førtidspension
    .text = Din arbejdsevne skal være varigt nedsat, så du ikke kan leve af at arbejde, heller ikke i et fleksjob. Får du pension for en tid, hvor du fik ydelsen, trækkes ydelsen fra.
    .decides = Er du under 40 år, skal det være helt klart eller dokumenteret, at arbejdsevnen ikke kan blive bedre. Anden indtægt kan sætte pensionen ned. Kommunen afgør, om du kan få den.
after-kontanthjaelp = Kontanthjælp
    .text = Kontanthjælp er ofte lavere end ressourceforløbsydelse. Satserne her følger reglerne fra 1. juli 2025. Du kan få tillæg, for eksempel når du er enlig. Din formue tæller med, og det gør din ægtefælles indtægt og formue også. I et forløb tæller de ikke med.
    .decides = Den forhøjede sats er fra 30 år, og fra 25 år med 2½ års arbejde. Grundsatsen er for andre under 30 år. Bor du hos en forælder og er under 30 år, er satsen lavere. Mindstesatsen er for den, der ikke opfylder kravene til ophold i Danmark og arbejde. Er formuen over lovens grænse, kan du normalt ikke få kontanthjælp. Kommunen afgør det.
after-job = Job eller uddannelse
    .text = Ydelsen stopper, når forløbet slutter. Løn for tiden bagefter bliver ikke trukket fra. Under en uddannelse kan du få SU, hvis du har ret til den. Forløbet giver ikke i sig selv ret til en ydelse bagefter. Mister du jobbet eller bliver syg, gælder de almindelige regler om dagpenge, kontanthjælp og sygedagpenge.
after-again-ressourceforloeb = Et nyt ressourceforløb
    .text = Fra 1. februar 2026 kan kommunen ikke bevilge ressourceforløb til nye. Det er ikke klart, om dit forløb kan forlænges eller følges af et nyt. Kommunen afgør det.
after-again-jobafklaringsforloeb = Et nyt jobafklaringsforløb
    .text = Er du stadig uarbejdsdygtig, når forløbet slutter, kan du få et nyt på højst 2 år.
    .decides = Kommunen vurderer, om du stadig er uarbejdsdygtig på grund af sygdom. Der er varslet en ny reform fra 1. januar 2027, som kan afskaffe jobafklaringsforløb. Vi har ikke fundet den vedtaget.
after-folkepension = Folkepension
    .text = Forløbet kan ikke vare længere end til din folkepensionsalder. Hvad du får i folkepension, regner vi ikke på her. Søg folkepension hos Udbetaling Danmark i god tid.
after-pension_kept = Din førtidspension
    .text = Du beholder din førtidspension under forløbet. Den stopper ikke af sig selv, fordi forløbet slutter. Kommunen skal beslutte det næste, inden forløbet slutter.

elsewhere-heading = Hvorfor står der noget andet andre steder?
elsewhere-intro = Mange sider er skrevet efter ældre regler. Her er det, der ofte står, og det, der gælder.
elsewhere-group-who = Hvem kan få forløbet
elsewhere-group-length = Hvor længe det varer
elsewhere-group-amount = Hvilket beløb du får
elsewhere-group-income = Løn og regnestykker
elsewhere-group-next = Ferie og tiden bagefter
elsewhere-amounts = »Satsen er { $provider } for forsørgere og { $other } for andre«
    .answer = Det er beløbene fra 2024. Nogle sider skriver 1 krone mere ved en fejl. Den { $on } er satserne { $provider } og { $other }. De ændres hvert år i januar.
elsewhere-open = »Du kan få et ressourceforløb«
    .answer = Det gjaldt til og med 31. januar 2026. Fra 1. februar 2026 kan kommunen ikke bevilge ressourceforløb til nye. Er dit bevilget senest 31. januar 2026, kan det fortsætte efter de gamle regler.
elsewhere-conditions = »Du skal både have fået hjælp længe og have prøvet tilbud«
    .answer = Loven nævner 3 grunde, og 1 af dem er nok. Den tredje er, at du har brug for en lang indsats, før målet kan være job. Det gælder forløb, der er bevilget senest 31. januar 2026.
elsewhere-must_offer = »Kommunen skal tilbyde dig et ressourceforløb«
    .answer = Sådan stod der i loven fra 2013 til og med 2019. Fra 2020 står der kun, hvem ordningen er for. Fra 1. februar 2026 er den lukket for nye.
elsewhere-any_age = »Du kan få et ressourceforløb uanset din alder«
    .answer = Forløbet stopper senest ved folkepensionsalderen. Har du mindre end 6 år til den, begynder det siden 2022 kun efter dit eget ønske.
elsewhere-pensioners = »Alle med førtidspension kan være med«
    .answer = Siden 2013 er det kun for den, der er under 40 år og selv ønsker det. Fra 1. februar 2026 kan nye ikke få det.
elsewhere-several = »Du kan få flere ressourceforløb efter hinanden«
    .answer = Det kunne man til og med 31. januar 2026, når kravene var opfyldt igen. Fra 40 år er der grænser. Det er ikke klart, om et nyt kan følge efter den dag. Kommunen afgør det.
elsewhere-five_years = »Et ressourceforløb varer 1 til 5 år«
    .answer = Det gjaldt fra 2013 til og med 2021. Siden 1. januar 2022 er det 1 til 3 år. Vi har ikke fundet overgangsreglen for forløb fra før 2022. Kommunen afgør det.
elsewhere-five_in_all = »Mellem 40 og 50 år må et forløb højst vare 5 år«
    .answer = Siden 1. januar 2022 gælder de 5 år for alle dine ressourceforløb tilsammen. Hvert forløb er højst 3 år. Ønsker du selv mere, kan den samlede tid blive længere.
elsewhere-same_benefit = »Du beholder den ydelse, du havde før«
    .answer = Det gælder kun førtidspension, ledighedsydelse og for en tid sygedagpenge. Alle andre får siden 2013 en fast sats, også når de kommer fra kontanthjælp.
elsewhere-sygedagpenge_kept = »Du beholder dine sygedagpenge«
    .answer = Det gælder i ressourceforløb, til retten til sygedagpenge ville være stoppet. I et jobafklaringsforløb er satsen fast fra første dag. Sådan har det været siden 1. juli 2014.
elsewhere-kontanthjaelp = »Ydelsen svarer til kontanthjælp eller uddannelseshjælp«
    .answer = Til og med 30. juni 2025 fulgte ydelsen kontanthjælpens sats for voksne. Kun den, der var under 25 år og boede hjemme, fik mindre. Siden 1. juli 2025 har loven egne beløb for ydelsen. De følger ikke de nye satser for kontanthjælp.
elsewhere-age_30 = »Satsen er højere, når du er fyldt 30 år«
    .answer = Ydelsen har ingen grænse ved 30 år. Alder betyder kun noget, når du er under 25 år og bor hos en forælder.
elsewhere-automatic = »Beløbet bliver automatisk ændret, når du får et barn«
    .answer = Du kan få en højere sats, når barnet er født. Men du skal selv fortælle kommunen om det. Loven siger ikke, fra hvilken dag beløbet ændres. Kommunen afgør det.
elsewhere-maternity = »Er du gravid, får du barselsdagpenge«
    .answer = Du beholder ressourceforløbsydelsen på barsel, og fra 2021 også på sorgorlov. Får du løn eller barselsdagpenge fra et job, er det en indtægt, som kan trækkes fra.
elsewhere-work_injury = »Ved en arbejdsskade beholder du sygedagpengene, så længe de kan forlænges«
    .answer = Siden 2013 har loven ingen særlig regel her om arbejdsskade. Er din ret til sygedagpenge stoppet, får du den faste sats. Har du en forlængelse fra før forløbet, varer beløbet, til den ville være slut. Det kan godt være en forlængelse på grund af en arbejdsskade.
elsewhere-extension = »Sygedagpengene fortsætter, så længe de kan forlænges«
    .answer = Siden 2013 varer beløbet, til din ret til sygedagpenge ville være stoppet. En forlængelse tæller med, når du havde den før forløbet. Beløbet er aldrig mindre end den faste sats.
elsewhere-four_weeks = »Sygedagpenge om måneden er 4 gange ugen«
    .answer = En måned er længere end 4 uger. På andre områder ganger myndighederne ugen med 52 og deler med 12. Loven siger det ikke her, så kommunen afgør det. Små forskelle kommer ofte af et afrundet antal uger.
elsewhere-wage = »Der trækkes 30 % af lønnen og 55 % af resten«
    .answer = I ressourceforløb gjaldt det til og med 2021. Siden 1. januar 2022 trækkes kun 55 % af den løn, der ligger over en grænse. I jobafklaringsforløb gælder både 30 % og 55 % stadig.
elsewhere-threshold = »Grænsen for løn var { $wrong } i 2024«
    .answer = Det er grænsen fra 2025. I 2024 var den { $right }. Den { $on } er den { $now }.
elsewhere-contributions = »Lønnen regnes efter arbejdsmarkedsbidrag«
    .answer = Lovens grænse er for løn med pension. Vi regner med løn før skat, som ministeriet gør. Kilderne er ikke enige, så kommunen afgør det.
elsewhere-mixed_years = »Her er et eksempel på fradrag for løn«
    .answer = Satserne og grænsen for løn ændres hvert år i januar. Se, om alle tal i eksemplet er fra samme år. Det gælder også eksempler med fleksløntilskud. Enkelte officielle tabeller har også fejl. Vi følger lovens egen regel.
elsewhere-table_2024 = »Den høje ledighedsydelse var { $printed } om ugen i 2024«
    .answer = Det står i ministeriets tabel. Tallet passer ikke med 89 % af de højeste dagpenge, som loven siger. Vi følger loven.
elsewhere-holiday = »Ferie kræver 12 måneders aktiv deltagelse«
    .answer = Siden 2016 kræver loven 12 måneder i træk med ydelsen. Måneder med kontanthjælp lige før forløbet tæller med. Så kan du få op til 5 ugers ferie inden for de næste 12 måneder.
elsewhere-team = »Rehabiliteringsteamet skal se på sagen først«
    .answer = Det gjaldt som regel til og med 31. januar 2026. Fra 1. februar 2026 findes teamene ikke mere. Det, der står om, hvem der er med i teamet, gælder derfor heller ikke.
elsewhere-before_pension = »Du skal igennem et ressourceforløb før førtidspension«
    .answer = Det har aldrig været en fast betingelse i loven. Det, der skal være prøvet, er det, der er relevant for dig. Fra 1. februar 2026 kan nye forløb slet ikke bevilges.
elsewhere-revalidering = »Bagefter kan du få revalidering«
    .answer = Det gjaldt til og med 31. januar 2026. Siden da er revalidering lukket for nye. Det er en plan med uddannelse eller oplæring.
elsewhere-pension_age = »Pensionsalderen er 68 år fra 2030«
    .answer = Den følger din fødselsdag og ikke årstallet. Er du født fra 1963 til 1966, er den 68 år. Er du født fra 1967 til 1970, er den 69 år.

road-heading-ressourceforloeb = Vejen gennem et ressourceforløb
road-heading-jobafklaringsforloeb = Vejen gennem et jobafklaringsforløb
road-granting = Bevilling
    .text = Kommunen skal senest 31. januar 2026 have afgjort, at du får forløbet. Den afgørelse hedder en bevilling.
road-caseworker = Koordinerende sagsbehandler
    .text = Du har normalt en fast sagsbehandler, som samler hjælpen til dig. Spørg kommunen, hvem det er.
road-plan = Plan og hjælp
    .text = Hjælpen skal handle om arbejde og om helbred eller hverdag. Bed om at se din plan, og sig til, hvis den ikke passer.
road-part = Din egen del
    .text = Du skal tage aktivt del i forløbet. Du må ikke sige nej til et rimeligt tilbud om arbejde. Siger du nej til en operation eller medicin, mister du ikke ydelsen af den grund.
road-tell = Fortæl om ændringer
    .text = Fortæl kommunen, når noget ændrer sig. Det kan være børn, bolig eller indtægt.
road-holiday = Ferie
    .text = Efter 12 måneder i træk med ydelsen kan du få op til 5 ugers ferie. Du må gerne rejse til udlandet. Aftal ferien med kommunen først.
road-holiday-jobafklaringsforloeb = Ferie
    .text = Du kan få ret til ferie med ydelsen. Det er ikke klart, hvilke måneder der tæller. Aftal ferien med kommunen først. Kommunen afgør det.
road-end = Slutningen
    .text = Inden forløbet slutter, skal kommunen beslutte, hvad der skal ske bagefter. Forløbet stopper senest ved din folkepensionsalder.
road-ill = Når sygedagpengene stopper
    .text = Du kan få forløbet, når du er uarbejdsdygtig af egen sygdom, og dine sygedagpenge ikke kan forlænges.
road-two_years = Højst 2 år ad gangen
    .text = Er du stadig uarbejdsdygtig bagefter, kan du få et nyt. Kommunen afgør det.
road-help = Plan og hjælp
    .text = Spørg kommunen, hvem der er din sagsbehandler. Bed om at se din plan, og sig til, hvis den ikke passer.
road-end-jobafklaringsforloeb = Slutningen
    .text = Forløbet stopper, når du ikke længere er uarbejdsdygtig, og senest ved din folkepensionsalder.
road-instead = Hvad er kommet i stedet for ressourceforløb?
    .text = Der er ikke kommet en ny ydelse. Efter den politiske aftale fra april 2025 får du hjælpen på den ydelse, du har. Det kan være kontanthjælp, ledighedsydelse, dagpenge eller førtidspension. Spørg din sagsbehandler, hvad der gælder for dig.
    .ill = Er du syg, og kan dine sygedagpenge ikke forlænges? Så kan du have ret til et jobafklaringsforløb. Kommunen afgør det.
    .team = Fra 1. februar 2026 er der ikke længere et rehabiliteringsteam. I stedet laver kommunen en samlet beskrivelse af din sag og får råd fra en sundhedskoordinator.

complaint-heading = Hvem afgør det, og hvordan klager du?
complaint-intro = Kommunen afgør din sag. Beregneren er en hjælp, som du kan vise til din sagsbehandler.
complaint-contact = Er du i tvivl, så spørg din sagsbehandler i kommunen.
complaint-how = Sådan klager du
complaint-reason = Får du ikke ret i alt, skal brevet med afgørelsen sige hvorfor. Det skal også sige, hvordan du klager.
complaint-deadline = Fristen for at klage er 4 uger, fra du har fået afgørelsen. Din klage skal være kommet frem inden da.
complaint-where = Klag til den, der har truffet afgørelsen. Det er for det meste kommunen. Du kan skrive eller ringe, og du behøver ikke give en grund. Har du travlt, så sig bare, at du klager. Du kan forklare mere senere.
complaint-again = Kommunen ser på sagen igen. Giver den dig ikke ret i alt, sender den klagen til Ankestyrelsen. Det sker senest 4 uger efter, at kommunen har fået klagen.
complaint-board = Ankestyrelsen er uden for kommunen. Den afgør klagen, og det er gratis at klage.
complaint-meanwhile = Kommunens afgørelse gælder normalt, mens klagen bliver behandlet.
complaint-late = Er fristen gået, så klag alligevel, og skriv, hvad der kom i vejen. Ankestyrelsen kan se bort fra fristen, når der er en særlig grund. Det kan være alvorlig sygdom.
complaint-page = Ankestyrelsens vejledning
complaint-bring = Læg brevet ved siden af et print af denne side. Sammenlign datoerne, satsen og fradraget trin for trin.
complaint-acts = Der kan være kommet en nyere samlet tekst af lovene.

## Links

link-heading = Svarene kommer fra et link
link-go-through = Gå svarene igennem, før du bruger beløbet.
link-whole = Linket er, som da det blev lavet.
link-cut = Linket er kortet af, så noget mangler. Bed om at få det sendt igen.
link-changed = Linket er blevet ændret, efter at det blev lavet.
link-by_hand = Linket er ikke lavet af beregneren, men skrevet af andre.
link-newer = Linket er lavet af en nyere udgave af beregneren. Prøv at opdatere siden.
link-unread = Det her kunne ikke bruges:
link-unread-unknown = navnet kendes ikke
link-unread-unreadable = svaret kan ikke læses
link-unread-too_many = der er for mange
link-unread-cut = enden mangler måske
link-unread-repeated = der står noget andet senere i linket
link-unread-more = og { $count } mere
# $made the day, $rates the edition of the rates, $program the version
link-same = Linket blev lavet { $made } med satser { $rates }. Beløbene er de samme nu.
link-then = Linket blev lavet { $made } med satser { $rates } og program { $program }. Siden er beløb blevet ændret.
link-then-today = Beløbet i dag var dengang { $before }. Nu er det { $after }. Forskellen er { $difference }.
link-then-not-today = Beløbet i dag er det samme.
link-then-none = Dengang gav svarene ingen ydelse:
link-edited = Du har ændret svar, siden linket blev åbnet. Adressen øverst i browseren har stadig de gamle. Kopiér et nyt link under svaret.
link-ahead = Linket siger, at det er lavet en dag, der ikke er kommet endnu.
link-then-unknown = Nogle af de gamle beløb kan ikke læses. Derfor bliver de ikke sammenlignet med dem nu.
link-does-not-add-up = De gamle beløb passer ikke med deres egne trin. De kan være ændret, så de bliver ikke sammenlignet.
link-not-ours = De gamle beløb er andre end dem, beregneren giver med samme program og satser. De må være ændret, så de bliver ikke sammenlignet.
link-from-disk = Beregneren ligger på din egen computer. Linket kan kun åbnes her.
link-no-amount = intet beløb
link-changed-amount = før { $before }, nu { $after } ({ $difference }).
link-why-projected = Det gamle beløb var et skøn. Satserne for den tid var ikke kendt.
link-why-rate = { $rate }: før { $before }, nu { $after } fra { $from }.
link-why-length = Forløbets længste tid er blevet en anden.
link-why-rules = Satserne er de samme. Beregneren regner på en anden måde i program { $after } end i { $before }.
link-cut-changed = { $month }: en sanktion kostede før { $before } og koster nu { $after }.
link-changes = Se, hvad der er ændret, og hvorfor
link-now = Nu regnes der med satser { $rates } og program { $program }.
link-share-heading = Tag beregningen med dig
link-care = Linket og koden rummer alle dine svar. De fortæller om dit helbred og din økonomi. Del dem kun med en, du stoler på. Linket kan også ses i browserens historik.
link-copy = Kopiér link
link-send = Send linket med et program
link-advisor = Vis beregningen for en rådgiver
link-qr = Vis en kode til telefonen
link-qr-about = Hold telefonens kamera hen over koden. Så åbner den dine svar.
link-see = Se linket
link-see-about = Alt efter # bliver i browseren. Det bliver ikke sendt til nogen, når linket åbnes.

## Paper

paper-title = Beregning af ressourceforløbsydelse
paper-made = Lavet { $on } med program { $program } og satser { $rates }, kontrolleret { $checked }.
paper-example = Dette er et eksempel. Svarene er opfundet.
paper-scan = Scan for at åbne beregningen igen
paper-qr = QR-kode, der åbner beregningen igen

## The advisor's view

copying-copied = Det er kopieret.
copying-by-hand = Din browser lader ikke siden kopiere. Teksten er markeret nedenfor. Kopiér den med Ctrl + C.
copying-text = Tekst til at kopiere

# The facts, without saying whose they are. fact-<field> is a name, left-<field> what is used where it was not told.

fact-scheme = Forløb
fact-granted = Bevilget
fact-start = Første dag
fact-end = Sidste dag
fact-born = Fødselsdag
fact-prior-benefit = Ydelse før forløbet
fact-prior-weekly = Sygedagpenge før skat
fact-prior-entitled_until = Ret til sygedagpenge til og med
fact-prior-level = Sats for ledighedsydelse
fact-prior-single = Enlig eller gift
fact-kontanthjaelp_since = Kontanthjælp uden afbrydelse siden
fact-children = Børn
fact-children-item = Barn { $number }
fact-children-lives_with = Barn { $number }, bopæl
fact-with_parents_until = Bor hos forældre til og med
fact-income = Egen indtægt
fact-income-item = Indtægt { $number }
fact-income-monthly = Indtægt { $number }, beløb
fact-income-hours = Indtægt { $number }, timer om måneden
fact-leave = Barsel og sorgorlov
fact-leave-item = Orlov { $number }
fact-earlier = Tidligere ressourceforløb
fact-earlier-item = Tidligere forløb { $number }
fact-wishes_longer = Eget ønske om et længere forløb
fact-partial_capacity = Selvstændig og delvist syg
fact-sanctions = Sanktioner
fact-sanctions-item = Sanktion { $number }
fact-tax-percent = Skattekort
fact-is-yes = ja
fact-is-89_pct = høj, 89 % af de højeste dagpenge
fact-is-base = lav
fact-is-single = enlig
fact-is-couple = gift eller samlevende
fact-is-open_ended = ingen kendt slutdag
fact-is-at_home = bor sammen med forælderen
fact-is-elsewhere = bor et andet sted
fact-is-bidrag = dokumenteret bidragspligt
fact-is-quarter = kan højst udføre 1/4 af arbejdet
fact-is-half = kan højst udføre 1/2 af arbejdet
fact-is-unknown = ukendt
fact-kind-loen_fra_job_ved_start = Løn under sygdom fra jobbet ved starten
fact-tax-card = { $percent } %, fradrag { $allowance } om måneden
left-granted = regnet som bevilget på første dag
left-end = regnet til den senest mulige dag, { $to }
left-kontanthjaelp_since = ingen måneder før forløbet tæller med til ferie
left-children = ingen
left-with_parents_until = bor ikke hos forældre
left-income = ingen
left-leave = ingen
left-earlier = ingen
left-wishes_longer = ikke bedt om
left-partial_capacity = nej
left-sanctions = ingen
left-tax-percent = kun beløb før skat

# The calculation as a text of its own, without saying whose it is

journal-heading = Beregning af ressourceforløbsydelse
journal-made = Lavet { $today }. Beløb er om måneden før skat, hvor andet ikke står.
journal-decides = Kommunen afgør sagen. Beregningen er en hjælp og ikke en afgørelse.
journal-example = Tallene er et eksempel.
journal-result = Resultat
journal-course = { $scheme }, { $from } til { $to }
journal-now = Den { $today }: { $amount }
journal-next = Næste ændring { $on }: fra { $before } til { $after } ({ $why })
journal-no-next = Ingen kendt ændring før sidste dag
journal-before-start = Forløbet er ikke begyndt. Fra { $on }: { $amount }
journal-after-end = Forløbet er slut. Til og med { $on }: { $amount }
journal-not-possible = Forløbet er ikke muligt
journal-given = Oplyst
journal-left = Ikke oplyst
journal-unknown = Ukendt
journal-unknown-about = Beløbene står derfor som det laveste og det højeste.
journal-periods = Perioder
journal-ranges = Perioder, laveste og højeste beløb
journal-lowest = Det laveste forløb, regnet ud
journal-why = Årsag: { $why }
journal-amounts = Ydelse { $monthly }, fradrag { $deduction }
journal-payable = Til udbetaling: { $amount } ({ $basis })
journal-assumed = Lagt til grund: { $what }
journal-months = Måneder, der betaler et andet beløb end perioden
journal-months-taxed = Måneder, før og efter skat
journal-month = { $month }: { $amount }
journal-month-taxed = { $month }: { $amount }, efter skat { $after }
journal-rates = Satser
journal-rate = { $name }: { $amount } { $unit }
journal-assumptions = Hvor loven ikke er klar
journal-assumptions-about = På disse punkter er der regnet sådan. Kommunen afgør det.
journal-notices = Bemærkninger
journal-milestones = Datoer
journal-acts = Lovtekster
journal-origin = Grundlag
journal-program = Forløbsberegneren { $program }, satser { $rates }. Satserne er kontrolleret { $checked } og kendt til og med { $last }.
journal-link = Link til beregningen:
journal-level-sygedagpenge = Samme beløb som sygedagpengene
journal-level-ledighedsydelse = Samme beløb som ledighedsydelsen
journal-level-foertidspension = Førtidspensionen
journal-level-forsoerger = Sats for forsørgere
journal-level-ikke_forsoerger = Sats for ikke-forsørgere
journal-level-hjemmeboende_u25 = Sats for hjemmeboende under 25 år
journal-level-hjemmeboende_u25_bidrag = Sats for hjemmeboende under 25 år med bidragspligt
journal-cause-yearly_regulation = nye satser
journal-cause-sygedagpenge_ended = retten til sygedagpenge ville være stoppet
journal-cause-child_born = et barn bliver født
journal-cause-last_child_18 = det sidste barn under 18 år fylder 18 år
journal-cause-child_18 = et barn fylder 18 år
journal-cause-turned_25 = 25 års fødselsdag
journal-cause-moved_from_parents = flytning fra forældre
journal-cause-income_changed = egen indtægt ændrer sig
journal-cause-law_changed = reglen om løn ændres
journal-same = beløbet er det samme som før
journal-milestone-holiday_right = Der kan være ret til ferie med ydelsen
journal-milestone-six_years_to_folkepension = Der er 6 år til folkepension
journal-milestone-folkepension = Folkepensionsalderen er nået
journal-milestone-latest_decision_on_next_step = Sidste dag. Det næste skal være besluttet inden da
journal-milestone-renewal_due = Kommunen skal tage stilling til et nyt forløb
journal-milestone-law_may_change = Reglerne kan blive ændret
journal-notice-closed_to_new_entrants = Nye ressourceforløb kan ikke bevilges fra 1. februar 2026. Forløb, der er bevilget senest 31. januar 2026, kan fortsætte.
journal-notice-scheme_not_in_force = Ressourceforløb findes fra 1. januar 2013 og jobafklaringsforløb fra 1. juli 2014. Datoen ligger før.
journal-notice-foertidspension_only_under_40 = Med førtidspension kræver et ressourceforløb, at alderen er under 40 år ved starten.
journal-notice-past_folkepension = Folkepensionsalderen er nået på startdagen. Forløbet gives kun frem til den.
journal-notice-under_six_years_to_folkepension = Ved starten er der mindre end 6 år til folkepension. Siden 2022 begynder forløbet så kun efter eget ønske.
journal-notice-total_over_five_years = Fra 40 til 50 år kan ressourceforløb siden 2022 højst vare 5 år i alt. Efter eget ønske kan det være mere.
journal-notice-over_50_only_one = Over 50 år kræver flere ressourceforløb siden 2022 eget ønske. Før 2022 gjaldt det fra 40 år.
journal-notice-shorter_than_one_year = Et ressourceforløb varer mindst 1 år. Datoerne giver et kortere forløb.
journal-notice-rates_projected = Satserne for 2027 er ikke kendt. Beløbene fra 2026 er brugt uændret og er derfor et skøn.
journal-notice-law_unverified_from_2027 = En ny reform er varslet fra 1. januar 2027 og ikke fundet vedtaget. Reglerne fra 2026 er brugt også derefter.
journal-notice-foertidspension_income_not_modelled = Indtægt kan sætte førtidspensionen ned. Det er ikke regnet med.
journal-notice-sygedagpenge_already_ended = Retten til sygedagpenge var stoppet før starten. Den faste sats gælder derfor fra første dag.
journal-notice-atp_not_deducted = Beløb efter skat er et skøn. Der kan blive trukket ATP, som ikke er regnet med.
journal-notice-child_must_live_in_denmark = Satsen for forsørgere kræver, at barnet opholder sig i Danmark. Der er undtagelser.
journal-notice-special_housing_support_abolished = Reglerne om særlig støtte til bolig er ophævet i december 2025. Overgangsreglerne er ikke med her.
journal-assumption-effective_same_day = Satsen ændres fra selve dagen ved fødsel, 18 år og 25 år. Ved flytning fra forældre er det dagen efter. Loven siger ikke, om dagen eller måneden gælder.
journal-assumption-part_month_by_days = En del af en måned regnes efter de dage, der er i den. Loven siger ikke, hvordan den regnes.
journal-assumption-weekly_to_monthly = Ugebeløbet ganges med 52 og deles med 12. Sådan regner myndighederne på andre områder, men loven siger det ikke her.
journal-assumption-sygedagpenge_not_regulated = Det højeste beløb i sygedagpenge følger det nye højeste hvert år. Et lavere beløb er uændret. Loven siger ikke, om beløbet følger de nye satser.
journal-assumption-no_new_extension = En forlængelse fra før forløbet tæller med. En forlængelse, der først kommer bagefter, flytter ikke dagen. Sådan er loven læst.
journal-assumption-child_elsewhere_counts = Et barn under 18 år tæller med, selv om det bor et andet sted. Loven nævner kun forsørgelsespligten.
journal-assumption-full_45_in_2026 = Satserne for 2026 er sat op med 4,5 %. Loven trækker 0,45 procentpoint fra i enten 2026 eller 2027. Her er det 2027.
journal-assumption-frozen_after_last_known = De senest kendte satser er brugt uændret. Beløbet er et skøn.
journal-assumption-law_unchanged_2027 = Reglerne fra 2026 er brugt også efter 1. januar 2027. De varslede regler er ikke fundet vedtaget.

# What only the advisor's view says

advisor-heading = Beregningen for rådgivere
advisor-taking = Tag beregningen med
advisor-care = Oplysningerne siger noget om helbred og økonomi. Del dem kun med den, der skal bruge dem. Her står hverken navn eller CPR-nummer. Skriv dem heller ikke ind.
advisor-copy-journal = Kopiér til journal
advisor-copy-link = Kopiér link til denne visning
advisor-save-periods = Hent perioder (CSV)
advisor-save-months = Hent måneder (CSV)
advisor-save-json = Hent JSON
advisor-file-periods = perioder
advisor-file-months = maaneder
advisor-file-json = beregning
advisor-citizen = Åbn den almindelige visning
advisor-number = Nr.
advisor-level = Niveau
advisor-monthly = Ydelse
advisor-deduction = Fradrag
advisor-payable = Til udbetaling
advisor-basis = Sikkerhed
advisor-why = Årsag
advisor-laws = Paragraffer
advisor-laws-all = Alle paragraffer i beregningen
advisor-facts = Det bygger beregningen på
advisor-assumed = Lagt til grund, hvor loven ikke er klar
advisor-periods = Perioder: { $numbers }.
advisor-used-changes = Ændringer.
advisor-used-sanctions = Sanktioner.
advisor-used-milestones = Datoer.
advisor-used-notices = Bemærkninger.
sheet-low = Laveste
sheet-high = Højeste

## Receipts

receipt-save = Gem kvittering
receipt-for-complaint = En kvittering viser hvert trin, og kommunen kan tjekke den.
receipt-file = kvittering-ressourceforloebsydelse
receipt-title = Kvittering fra Forløbsberegneren
receipt-about = Kvitteringen viser, hvad beregneren regnede ud den dag, og hvordan. Den er lavet i en browser, og intet blev sendt. Den er ikke underskrevet, og kommunen afgør sagen.
receipt-differs = Har kommunen regnet anderledes?
receipt-bring = Læg brevet med afgørelsen og denne kvittering ved klagen. Skriv, hvilket trin du er uenig i.
receipt-checking = Sådan kan kvitteringen tjekkes
receipt-rules = Regler (sha256 af { $file }):
receipt-where = Side til at tjekke den:
receipt-control = Kontroltal (sha256):
receipt-check = Tjek en kvittering
receipt-check-about = Vælg filen med kvitteringen. Den bliver læst her i din browser og bliver ikke sendt nogen steder hen.
receipt-choose = Kvitteringen (en tekstfil)
receipt-too-large = Filen er for stor til at være en kvittering.
receipt-not-readable = Filen kan ikke læses. Prøv at vælge den igen.
receipt-no-link = Filen er ikke en hel kvittering. Den mangler linket med svarene og beløbene.
receipt-no-title = Filen er ikke en hel kvittering. Den mangler overskriften »{ receipt-title }«.
receipt-no-control = Filen er ikke en hel kvittering. Den mangler kontroltallet til sidst.
receipt-unchanged = Kontroltallet passer: Teksten er uændret.
receipt-changed = Kontroltallet passer ikke: Teksten er ændret, efter at kvitteringen blev lavet.
receipt-text-same = Beregneren giver den samme kvittering, ord for ord.
receipt-text-other = Beregneren giver en anden tekst, så kvitteringen er ikke fra beregneren, som den står.
receipt-text-other-version = Den er lavet med en anden version og kan ikke laves igen ord for ord.
receipt-text-no-case = Svarene i linket kan ikke beregnes, så kvitteringen kan ikke laves igen.
receipt-around = Disse linjer i filen hører ikke til kvitteringen:
receipt-missing = Disse linjer mangler i filen:
receipt-strange = Disse linjer giver beregneren ikke:
receipt-proves = Kontroltallet viser kun, at teksten ikke er ændret ved et uheld. Det viser ikke, hvem der har lavet den. Derfor regner siden det hele ud igen. Kvitteringen er ikke underskrevet, og kommunen afgør sagen.
receipt-open = Åbn svarene i beregneren
receipt-leave = Til beregneren
