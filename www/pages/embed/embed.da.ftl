## The page for web editors. The values are HTML. $version is the version of the calculator.

# The page

page-description = Lav koden, der sætter Forløbsberegneren på jeres egen side. Se, hvad it, tilgængelighed og databeskyttelse skal vide.
page-title = Sæt beregneren på jeres side – Forløbsberegneren
page-skip = Gå til indholdet
page-language = Sprog
page-heading = Sæt beregneren på jeres side
page-lead = Vælg, hvordan beregneren skal stå på siden. Kopiér koden, og sæt den ind. I skal ikke kunne programmere.
page-free = Det er gratis. Jeres læsere skal ikke logge ind, og deres svar bliver i deres egen browser.

# The contents

contents = På denne side
make = Lav koden
policy = Sikkerhedsregler (CSP)
hosting = På jeres egen server
updating = Nye satser og versioner
settings = Alle indstillinger
accessibility = Tekst om tilgængelighed
privacy = Tekst om databeskyttelse

# The form

way = Hvordan skal den stå på siden?
    .hint = Er du i tvivl, så prøv den første. Kommer der kun et link frem, så prøv den næste.
way-element = Som en del af siden (anbefales)
    .hint = Beregneren følger sidens bredde og kan få jeres farver. Jeres system skal tage imod en scriptlinje.
way-iframe = I en ramme (iframe)
    .hint = Når beregneren skal holdes for sig selv, eller jeres system ikke tager imod scripts.
way-link = Som et link
    .hint = Virker alle steder. Læseren kommer hen på beregnerens egen side.
follow = Rammen skal følge indholdets højde
    .hint = Det kræver en scriptlinje. Tager jeres system ikke imod den, er rammen 900 px høj og ruller.
upgrade = Linket må blive til beregneren
    .hint = Det kræver en scriptlinje. Kan den ikke køre, står linket der stadig.
lang-da = Dansk
lang-en = Engelsk
as-the-page = Som siden omkring
theme = Lys eller mørk
theme-auto = Som læserens skærm
theme-light = Altid lys
theme-dark = Altid mørk
scheme = Forløb, der er valgt på forhånd
    .hint = Læseren kan altid vælge om.
scheme-none = Intet
prior = Ydelse før forløbet, valgt på forhånd
prior-none = Ingen er valgt
contact-text = Hvem kan læseren spørge? <span class="optional">(frivilligt)</span>
    .hint = Står ved afsnittet om at klage. For eksempel: Ring til Borgerservice på 70&nbsp;10&nbsp;20&nbsp;30.
contact-href = Link til dem <span class="optional">(frivilligt)</span>
    .hint = Begynder med https:, mailto: eller tel:
    .error = Linket skal begynde med https:, mailto: eller tel:. Det er ikke med i koden endnu.
show = Vælg, hvad der skal vises
show-legend = Ud over spørgsmål, beløb og udregning
    .hint = Er intet valgt, bliver alt vist.
show-examples = Eksempler at begynde med
show-chart = Tegning af hele forløbet
show-table = Tabel med perioder
show-milestones = Vigtige dage
show-payments = Hver måneds udbetaling
show-after = Hvad der kan komme efter
show-road = Vejen gennem forløbet
show-elsewhere = Hvis andre sider siger noget andet
show-complaint = Sådan klager man
show-rates = Satser på en dag
show-share = Link, kode og kvittering
show-print = Knap til at udskrive

# Options for IT

it-options = Valg for it
address = Adressen, hvor beregneren ligger
    .hint = Ligger den hos jer selv, så skriv jeres egen adresse.
    .error = Adressen skal begynde med https:// og pege på mappen. Koden har stadig den forrige.
version-exact = Præcis { $version }
    .hint = Intet ændrer sig, før I selv sætter en ny kode ind. Browseren afviser scriptet, hvis det er ændret.
version-floating = Altid den nyeste (v1)
    .hint = Nye satser kommer af sig selv. Browseren kan ikke kontrollere filen.
rates = Vis årets satser, når scripts er slået fra
    .hint = En lille tabel følger med i koden. Lav koden igen, når satserne ændrer sig.
reserve = Hold pladsen fri fra starten
    .hint = En linje mere, som henter en lille fil med plads til beregneren. Så hopper siden ikke.
link-to = Links til svarene må pege på jeres side
    .hint = Ellers peger de på beregnerens egen side. Svarene står efter # i adressen, og den del sendes ikke til serveren. Scripts på jeres side kan læse den.
ask-answers = Siden må bede om svarene
    .hint = Kun når læseren siger ja. Så modtager I oplysninger om læseren, og reglerne om databeskyttelse gælder for jer.

# The code

code = Koden
code-replace-address = Skift adressen ud med den, hvor beregneren ligger hos jer.
copy-code = Kopiér koden
    .copied = Koden er kopieret.
    .marked = Koden er markeret. Kopiér den med Ctrl + C.
code-floating = Koden følger den nyeste version. Beregneren kan ændre sig på jeres side, uden at I gør noget.
code-where = Sæt den ind dér, hvor I kan skrive HTML. I mange systemer hedder det »Kilde«, »HTML« eller »Indlejring«.
code-iframe = I en ramme
    .label = Koden til en ramme
code-link = Som et link
    .label = Koden til et link
code-needs-scripts = Slå JavaScript til for at vælge farver, forløb og andet.
preview = Sådan ser det ud
preview-needs-scripts = Her kommer beregneren, når JavaScript er slået til.

# Content-Security-Policy

policy-about = Nogle sider har en Content-Security-Policy. Den siger, hvor siden må hente filer. Har jeres side en, så bed jeres it-folk om at lægge disse linjer til.
policy-lines = Linjer til jeres Content-Security-Policy
copy-policy = Kopiér linjerne
    .copied = Linjerne er kopieret.
    .marked = Linjerne er markeret. Kopiér dem med Ctrl + C.
policy-none = Det link, I har valgt, kræver ingen regler.
policy-same-origin = Linjerne følger jeres valg ovenfor. Ligger beregneren på samme domæne som siden, kan I skrive <code>'self'</code> i stedet for adressen.
policy-script = Siden må hente scriptet og de filer, det selv henter.
policy-wasm = Regnestykket må køre som WebAssembly. Uden ordet kommer det samme regnestykke som JavaScript. Filen er så dobbelt så stor.
policy-connect = Scriptet må hente filen med reglerne. Intet bliver sendt.
policy-frame = Siden må vise rammen.
policy-style = Kun når pladsen holdes fri fra starten. Beregneren selv behøver den ikke.
policy-integrity = Integritet gælder den første fil. Den henter resten fra samme mappe, og en mappe med et versionsnummer bliver aldrig ændret.

# Hosting

hosting-about = Beregneren er en mappe med filer. Den kræver ingen database og intet program på serveren.
hosting-build = Hent kildekoden, og kør <code>www/build/run</code>. Mappen er <code>www/dist</code>.
hosting-upload = Læg hele mappen på serveren. Den må hedde, hvad I vil, og ligge, hvor I vil.
hosting-configure = Tag den opsætning, der passer til jeres server: <a href="./hosting/nginx.conf">nginx.conf</a>, <a href="./hosting/apache.conf">apache.conf</a> eller <a href="./hosting/web.config">web.config</a> (IIS).
hosting-open = Åbn denne side fra jeres egen server. Så står jeres adresse i koden ovenfor.
configuration = Hvad opsætningen gør
configuration-types = Filtyper
    .about = <code>.wasm</code> skal sendes som <code>application/wasm</code> og <code>.js</code> som <code>text/javascript</code>. Ellers vil browseren ikke køre dem.
configuration-compressed = Pakkede filer
    .about = Ved siden af hver fil ligger den pakket, med <code>.br</code> og <code>.gz</code>. Serveren sender den pakkede, når browseren kan læse den.
configuration-cache = Gemte kopier
    .about = En mappe med et versionsnummer må gemmes i et år. Mappen <code>v1</code> og siderne skal ses efter hver gang.
configuration-origins = Andre domæner
    .about = <code>Access-Control-Allow-Origin: *</code> lader andre sider hente scriptet. Filerne er ens for alle, så det røber intet.
configuration-frame = Ramme
    .about = <code>frame-ancestors</code> lader enhver side vise <code>frame.html</code>. De andre sider kan kun vises af jer selv.
configuration-security = Sikkerhed
    .about = <code>X-Content-Type-Options: nosniff</code>, <code>Referrer-Policy: no-referrer</code> og en streng regel for sidens egne filer.
check = Se efter, at det virker
check-command = Skift adressen ud med jeres egen, og kør dette fra en anden maskine:
    .label = Kommando, der viser serverens svar
check-response = Svaret skal have <code>content-type: application/wasm</code> og <code>access-control-allow-origin: *</code>. Med brotli står der også <code>content-encoding: br</code>. Åbn så <a href="./index.html">beregneren</a>, og se, at den viser et beløb. Summen af hver fil står i <a href="./integrity.json">integrity.json</a>.
hosting-one-file = Har I kun brug for én fil, er <code>forloebsberegner.html</code> hele beregneren. Den virker også fra et drev uden net.

# Updating

updating-exact = En mappe med et versionsnummer bliver aldrig ændret. Nye satser kommer i en ny mappe ved siden af.
updating-floating = Følger den nyeste version. Navnene på indstillinger, hændelser og filer bliver ved med at gælde.
updating-about = Intet bliver nyt på jeres side af sig selv, medmindre I har valgt <code>v1</code>. Så kommer nye satser, så snart mappen er skiftet.
january = Det gør I i januar
january-upload = Læg den nye mappe på serveren, hvis beregneren ligger hos jer. Lad den gamle mappe ligge.
january-choose = Åbn denne side i den nye version, og vælg det samme som sidst.
january-paste = Sæt den nye kode ind i stedet for den gamle. Med <code>v1</code> er det ikke nødvendigt.
january-look = Se på siden, at året over satserne er det nye.
january-forgotten = Glemmer I det, regner den gamle version videre. Den siger selv, at beløbene i det nye år er regnet med de sidste kendte satser.

# Settings

settings-about = Indstillinger står som attributter på <code>&lt;forloebs-beregner&gt;</code>. I en ramme og et link står de samme navne efter <code>#</code> i adressen. Den del af adressen sendes ikke til serveren. En ramme kan ikke se siden omkring. Uden valg er den på dansk, og læserens skærm afgør farverne.
attributes = Attributter
column-name = Navn
column-does = Hvad den gør
column-example = Eksempel
attribute-lang = Sproget: <code>da</code> eller <code>en</code>. Ellers det nærmeste <code>lang</code> på siden.
attribute-theme = <code>auto</code>, <code>light</code> eller <code>dark</code>. Ellers som siden omkring.
attribute-scheme = Forløbet: <code>ressourceforloeb</code> eller <code>jobafklaringsforloeb</code>.
attribute-prior = Ydelsen før forløbet.
attribute-show = De dele, der skal vises, med mellemrum imellem. Ellers alle.
attribute-view = <code>advisor</code> viser svaret for en rådgiver. <code>receipt</code> viser siden, der tjekker en kvittering.
attribute-contact-text = Hvem læseren kan spørge.
    .example = contact-text="Ring til Borgerservice"
attribute-contact-href = Link til dem. Kun <code>https:</code>, <code>mailto:</code> og <code>tel:</code>.
attribute-link-to = Hvor links til svarene peger hen: <code>here</code> er jeres egen side, som også åbner dem. I en ramme kræver det scriptet. Ellers en adresse, og uden valg beregnerens egen side.
attribute-ask-answers = Siden beder om svarene. Læseren skal selv sige ja.
settings-link = Skal et eksempel stå udfyldt? Lav det i beregneren, og kopiér linket. Det, der står efter <code>#</code>, sættes ind som <code>link="…"</code> på elementet. I en ramme og et link sættes det ind i adressen efter <code>#</code>.
settings-contact = Den fulde side tager ikke <code>contact-text</code> og <code>contact-href</code> fra sin adresse. Ellers kunne enhver med et link lægge ord i munden på en kommune.

# Events

events = Hændelser
column-when = Hvornår
event-ready = Beregneren er klar og har vist sit første beløb.
event-change = Læseren har ændret noget. Svarene er ikke med.
event-failed = Beregneren kunne ikke starte. Læseren får en sætning og et link.
event-answers = Kun med <code>ask-answers</code>, og når læseren har sagt ja. <code>detail</code> har <code>situation</code> og <code>timeline</code>.
events-about = Hændelser kommer fra elementet selv, og fra rammen når scriptlinjen er med. Læg lytteren i en fil for sig, så den passer til en streng CSP:
events-example = Eksempel på en fil, der lytter
copy-example = Kopiér eksemplet
    .copied = Eksemplet er kopieret.
    .marked = Eksemplet er markeret. Kopiér det med Ctrl + C.

# Style

properties = Farver og skrift
properties-column = Variabel
column-changes = Hvad den ændrer
property-accent = Den stærke farve: knapper og streger.
property-paper = Baggrunden.
property-ink = Teksten.
property-font = Skriften.
property-radius = Hvor runde hjørnerne er.
parts = Dele, I kan give jeres egen form
parts-column = Del
column-is = Hvad den er
part-questions = Spørgsmålene.
part-answer = Svaret.
part-figure = Det store beløb.
part-chart = Tegningen af forløbet.
part-table = Tabellerne.
part-button = De knapper, der gør noget. Ikke dem, der vælger.
styles-about = De skrives i sidens eget stilark og gælder elementet. En ramme har sit eget stilark.
styles-example = Eksempel på et stilark
styles-contrast = Vælger I andre farver, skal I selv se efter, at de kan læses. Tekst skal have en kontrast på 4,5 til 1.

# Accessibility

statement = Til jeres tilgængelighedserklæring
statement-tested = Siden viser Forløbsberegneren, version { $version }. Den er en del af siden, men lavet af andre. Den er prøvet mod kravene i WCAG 2.2, niveau A og AA. Prøverne kører ved hver ny version. De dækker tastatur, kontrast, forstørrelse til 400 %, tekstafstand, tvungne farver og det, en skærmlæser får.
statement-not-tested = Beregneren er ikke prøvet af brugere med skærmlæser. Kravene er vurderet ét for ét i en tabel, og her står også, hvad der kun er opfyldt delvist. Kan du ikke bruge beregneren, kan du få hjælp hos os.
copy-text = Kopiér teksten
    .copied = Teksten er kopieret.
    .marked = Teksten er markeret. Kopiér den med Ctrl + C.
statement-adapt = Ret teksten til, så den passer til jeres side. Erklæringen er jeres, og I svarer for den.
conformance = Kravene ét for ét (EN 301 549)
conformance-about = Afsnit 9 i EN 301 549 er WCAG 2.1. Rækkerne med WCAG i navnet er nye i WCAG 2.2. Hver prøve er nævnt med fil og navn og er bestået i den kørsel, der hører til versionen.
copy-table = Kopiér tabellen
    .copied = Tabellen er kopieret.
    .marked = Tabellen er markeret. Kopiér den med Ctrl + C.
conformance-show = Se hele tabellen
conformance-caption = Forløbsberegneren { $version } og EN 301 549
column-criterion = Krav
column-conformance = Vurdering
column-basis = Grundlag
conformance-supports = Opfyldt
conformance-partly = Delvist opfyldt
conformance-not-applicable = Ikke relevant
conformance-tests = { $count ->
    [one] { $count } prøve
   *[other] { $count } prøver
}

# Data protection

privacy-about = Teksten er til jer, der skal vurdere beregneren. Alt i den kan ses i browseren, og det står nedenfor, hvordan.
privacy-answers = <strong>Svarene.</strong> Beregneren regner i læserens egen browser. Det, læseren skriver, bliver ikke sendt til nogen og ikke gemt. Det er væk, når siden bliver lukket.
privacy-files = <strong>Filerne.</strong> Først kommer en lille fil. Resten bliver hentet, når læseren kommer i nærheden af beregneren. Det er de samme filer for alle. Navnene fortæller intet om læseren ud over sproget. Når filerne er hentet, bliver der ikke hentet mere. Den eneste undtagelse er, at jeres side skifter sprog.
privacy-not-used = <strong>Ikke brugt.</strong> Ingen cookies, intet lager i browseren, ingen statistik, ingen skrifttyper udefra og ingen andre leverandører.
privacy-server = <strong>Serveren.</strong> Den, der har filerne liggende, kan se læserens IP-adresse, browser, tidspunkt og filernes navne i serverens log. Det gælder også, når det er jer selv. Koden beder browseren om ikke at sige, hvilken side læseren er på.
privacy-links = <strong>Links.</strong> Beregneren linker til loven og til myndigheder. De bliver først åbnet, når læseren trykker.
privacy-answer-links = <strong>Links til svarene.</strong> Læseren kan selv lave et link, en kode eller en kvittering med svarene i. De står efter <code>#</code> i adressen og bliver ikke sendt til serveren. Den, der får linket, kan se svarene. Læseren får det at vide først.
privacy-asking = <strong>Når siden beder om svarene.</strong> Med <code>ask-answers</code> får læseren et spørgsmål. Siger læseren ja, får jeres side svarene. Så behandler I dem, og det skal I have grundlag for. Uden indstillingen giver beregneren dem ikke.
privacy-other-scripts = <strong>Andre scripts på jeres side.</strong> Et script på siden kan læse det, der bliver skrevet på siden. Det gælder også i beregneren, når den er en del af siden. I en ramme fra et andet domæne kan det ikke. Vælg rammen, hvis I har scripts, der følger læseren.
privacy-assessment = <strong>Vurderingen er jeres.</strong> Efter vores opfattelse behandler den, der har lavet beregneren, ingen svar. Ligger filerne hos andre end jer, så se på aftalen med dem.

# How to verify

verify = Se selv efter
verify-open = Åbn siden med beregneren i et privat vindue. Åbn udviklerværktøjet med F12, vælg Netværk, og hent siden igen.
verify-scroll = Rul ned til beregneren. Nu kommer filerne i den rækkefølge, der står nedenfor.
verify-clear = Ryd listen, og udfyld hele beregneren. Listen skal blive ved med at være tom.
verify-storage = Vælg Lager (eller Program). Der må ikke stå cookies eller andet fra beregneren.
verify-offline = Slå netværket fra, og ret et svar. Beløbet følger med, for det bliver regnet ud i browseren.
files = Filerne, i den rækkefølge de kommer
files-column = Fil
file-loader = Den lille fil, som koden nævner. Den kommer med siden. Skal pladsen holdes fri, kommer også <code>forloebsberegner.css</code>.
file-frame = Kun når beregneren står i en ramme. På beregnerens egen side: <code>index.html</code>, <code>index.css</code>, <code>index.js</code>.
file-element = Spørgsmål og svar, som de ser ud.
file-wasm = Reglerne og satserne. Hvor WebAssembly ikke er tilladt: <code>forloebsberegner_bg.wasm.js</code>.
file-texts = Sætningerne, på dansk. På engelsk: <code>en.js</code>.
file-rest = Det, der står længere nede. Kommer, når det første beløb er vist. På beregnerens egen side kommer det andet sprog til sidst.

# The footer

page-footer = Beregneren er en hjælp og ikke en afgørelse. Kommunen afgør hver sag.
page-to-calculator = Gå til beregneren
