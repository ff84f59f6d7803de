## The page for web editors. The values are HTML. $version is the version of the calculator.

# The page

page-description = Make the code that puts Forløbsberegneren on your own site. See what IT, accessibility and data protection need to know.
page-title = Put the calculator on your site – Forløbsberegneren
page-skip = Go to the content
page-language = Language
page-heading = Put the calculator on your site
page-lead = Choose how the calculator is to stand on the page. Copy the code and paste it in. You need not know how to program.
page-free = It is free. Your readers need not log in, and their answers stay in their own browser.

# The contents

contents = On this page
make = Make the code
policy = Security rules (CSP)
hosting = On your own server
updating = New rates and versions
settings = All settings
accessibility = Text on accessibility
privacy = Text on data protection

# The form

way = How is it to stand on the page?
    .hint = If in doubt, try the first. If only a link appears, try the next.
way-element = As a part of the page (recommended)
    .hint = The calculator follows the width of the page and can take your colours. Your system has to accept a line of script.
way-iframe = In a frame (iframe)
    .hint = When the calculator has to be kept apart, or your system does not accept scripts.
way-link = As a link
    .hint = Works everywhere. The reader goes to the calculator's own page.
follow = The frame follows the height of its content
    .hint = It takes a line of script. If your system does not accept it, the frame is 900 px high and scrolls.
upgrade = The link may become the calculator
    .hint = It takes a line of script. If that cannot run, the link is still there.
lang-da = Danish
lang-en = English
as-the-page = As the page around it
theme = Light or dark
theme-auto = As the reader's screen
theme-light = Always light
theme-dark = Always dark
scheme = Forløb chosen beforehand
    .hint = The reader can always choose again.
scheme-none = None
prior = Benefit before the forløb, chosen beforehand
prior-none = None is chosen
contact-text = Whom can the reader ask? <span class="optional">(optional)</span>
    .hint = Stands with the part on how to complain. For example: Call Borgerservice on 70&nbsp;10&nbsp;20&nbsp;30.
contact-href = Link to them <span class="optional">(optional)</span>
    .hint = Begins with https:, mailto: or tel:
    .error = The link has to begin with https:, mailto: or tel:. It is not in the code yet.
show = Choose what is shown
show-legend = Beyond questions, amount and how it is worked out
    .hint = If nothing is chosen, everything is shown.
show-examples = Examples to begin with
show-chart = Chart of the whole forløb
show-table = Table of periods
show-milestones = Important days
show-payments = The payment of each month
show-after = What can come after
show-road = The way through the forløb
show-elsewhere = If other sites say something else
show-complaint = How to complain
show-rates = Rates on a day
show-share = Link, code and receipt
show-print = Button to print

# Options for IT

it-options = Choices for IT
address = The address where the calculator lies
    .hint = If you host it yourselves, write your own address.
    .error = The address has to begin with https:// and point to the folder. The code still has the one before.
version-exact = Exactly { $version }
    .hint = Nothing changes until you paste in new code. The browser refuses the script if it has been altered.
version-floating = Always the newest (v1)
    .hint = New rates come by themselves. The browser cannot check the file.
rates = Show the year's rates when scripts are off
    .hint = A small table comes with the code. Make the code again when the rates change.
reserve = Keep the place free from the start
    .hint = One more line, which fetches a small file with room for the calculator. So the page does not jump.
link-to = Links to the answers may lead to your page
    .hint = Otherwise they lead to the calculator’s own page. The answers stand after # in the address, and that part is not sent to the server. Scripts on your page can read it.
ask-answers = The page may ask for the answers
    .hint = Only when the reader says yes. You then receive information about the reader, and the rules of data protection apply to you.

# The code

code = The code
code-replace-address = Replace the address with the one where your calculator lies.
copy-code = Copy the code
    .copied = The code is copied.
    .marked = The code is marked. Copy it with Ctrl + C.
code-floating = The code follows the newest version. The calculator can change on your page without you doing anything.
code-where = Paste it in where you can write HTML. In many systems that is called “Source”, “HTML” or “Embed”.
code-iframe = In a frame
    .label = The code for a frame
code-link = As a link
    .label = The code for a link
code-needs-scripts = Turn JavaScript on to choose colours, forløb and more.
preview = What it looks like
preview-needs-scripts = The calculator comes here when JavaScript is on.

# Content-Security-Policy

policy-about = Some sites have a Content-Security-Policy. It says where a page may fetch files. If yours has one, ask your IT people to add these lines.
policy-lines = Lines for your Content-Security-Policy
copy-policy = Copy the lines
    .copied = The lines are copied.
    .marked = The lines are marked. Copy them with Ctrl + C.
policy-none = The link you have chosen takes no rules.
policy-same-origin = The lines follow your choices above. If the calculator lies on the same domain as the page, you can write <code>'self'</code> in place of the address.
policy-script = The page may fetch the script and the files that it fetches itself.
policy-wasm = The calculation may run as WebAssembly. Without the word the same calculation comes as JavaScript. The file is then twice the size.
policy-connect = The script may fetch the file with the rules. Nothing is sent.
policy-frame = The page may show the frame.
policy-style = Only when the place is kept free from the start. The calculator itself does not need it.
policy-integrity = Integrity holds for the first file. That fetches the rest from the same folder, and a folder with a version number is never changed.

# Hosting

hosting-about = The calculator is a folder of files. It takes no database and no program on the server.
hosting-build = Get the source code and run <code>www/build/run</code>. The folder is <code>www/dist</code>.
hosting-upload = Put the whole folder on the server. It may have any name and lie anywhere.
hosting-configure = Take the configuration that fits your server: <a href="./hosting/nginx.conf">nginx.conf</a>, <a href="./hosting/apache.conf">apache.conf</a> or <a href="./hosting/web.config">web.config</a> (IIS).
hosting-open = Open this page from your own server. Your address then stands in the code above.
configuration = What the configuration does
configuration-types = File types
    .about = <code>.wasm</code> has to be sent as <code>application/wasm</code> and <code>.js</code> as <code>text/javascript</code>. Otherwise the browser will not run them.
configuration-compressed = Compressed files
    .about = Beside each file it lies compressed, with <code>.br</code> and <code>.gz</code>. The server sends that one when the browser can read it.
configuration-cache = Kept copies
    .about = A folder with a version number may be kept for a year. The folder <code>v1</code> and the pages have to be checked each time.
configuration-origins = Other domains
    .about = <code>Access-Control-Allow-Origin: *</code> lets other sites fetch the script. The files are the same for all, so that gives nothing away.
configuration-frame = Frame
    .about = <code>frame-ancestors</code> lets any page show <code>frame.html</code>. The other pages can be shown by you alone.
configuration-security = Security
    .about = <code>X-Content-Type-Options: nosniff</code>, <code>Referrer-Policy: no-referrer</code> and a strict policy for the site's own pages.
check = See that it works
check-command = Replace the address with your own, and run this from another machine:
    .label = Command that shows the server's answer
check-response = The answer has to have <code>content-type: application/wasm</code> and <code>access-control-allow-origin: *</code>. With brotli there is <code>content-encoding: br</code> too. Then open <a href="./index.html?lang=en">the calculator</a>, and see that it shows an amount. The sum of each file stands in <a href="./integrity.json">integrity.json</a>.
hosting-one-file = If you need one file only, <code>forloebsberegner.html</code> is the whole calculator. It also works from a disk with no network.

# Updating

updating-exact = A folder with a version number is never changed. New rates come in a new folder beside it.
updating-floating = Follows the newest version. The names of settings, events and files stay as they are.
updating-about = Nothing becomes new on your page by itself, unless you have chosen <code>v1</code>. Then new rates come as soon as the folder has been replaced.
january = What to do in January
january-upload = Put the new folder on the server, if you host the calculator. Leave the old folder there.
january-choose = Open this page in the new version, and choose the same as last time.
january-paste = Paste the new code in place of the old. With <code>v1</code> that is not needed.
january-look = See on the page that the year above the rates is the new one.
january-forgotten = If you forget, the old version goes on calculating. It says itself that the amounts of the new year are worked out from the last known rates.

# Settings

settings-about = Settings stand as attributes of <code>&lt;forloebs-beregner&gt;</code>. In a frame and a link the same names stand after <code>#</code> in the address. That part of an address is not sent to the server. A frame cannot see the page around it. Without a choice it is in Danish, and the reader's screen decides the colours.
attributes = Attributes
column-name = Name
column-does = What it does
column-example = Example
attribute-lang = The language: <code>da</code> or <code>en</code>. Otherwise the nearest <code>lang</code> on the page.
attribute-theme = <code>auto</code>, <code>light</code> or <code>dark</code>. Otherwise as the page around it.
attribute-scheme = The forløb: <code>ressourceforloeb</code> or <code>jobafklaringsforloeb</code>.
attribute-prior = The benefit before the forløb.
attribute-show = The parts to be shown, with spaces between them. Otherwise all.
attribute-view = <code>advisor</code> lays the answer out for an advisor. <code>receipt</code> shows the page that checks a receipt.
attribute-contact-text = Whom the reader can ask.
    .example = contact-text="Call Borgerservice"
attribute-contact-href = Link to them. Only <code>https:</code>, <code>mailto:</code> and <code>tel:</code>.
attribute-link-to = Where links to the answers lead: <code>here</code> is your own page, which opens them too. In a frame this needs the script. Otherwise an address; without it the calculator’s own page.
attribute-ask-answers = The page asks for the answers. The reader has to say yes.
settings-link = Should an example be filled in? Make it in the calculator, and copy the link. What stands after <code>#</code> is put in as <code>link="…"</code> on the element. In a frame and a link it is put into the address after <code>#</code>.
settings-contact = The full page does not take <code>contact-text</code> and <code>contact-href</code> from its address. Otherwise anybody with a link could put words into a municipality's mouth.

# Events

events = Events
column-when = When
event-ready = The calculator is ready and has shown its first amount.
event-change = The reader has changed something. The answers are not in it.
event-failed = The calculator could not start. The reader gets a sentence and a link.
event-answers = Only with <code>ask-answers</code>, and when the reader has said yes. <code>detail</code> has <code>situation</code> and <code>timeline</code>.
events-about = Events come from the element itself, and from the frame when the line of script is there. Put the listener in a file of its own, so that it fits a strict CSP:
events-example = Example of a file that listens
copy-example = Copy the example
    .copied = The example is copied.
    .marked = The example is marked. Copy it with Ctrl + C.

# Style

properties = Colours and type
properties-column = Variable
column-changes = What it changes
property-accent = The strong colour: buttons and bars.
property-paper = The background.
property-ink = The text.
property-font = The typeface.
property-radius = How round the corners are.
parts = Parts you can give a form of your own
parts-column = Part
column-is = What it is
part-questions = The questions.
part-answer = The answer.
part-figure = The large amount.
part-chart = The chart of the forløb.
part-table = The tables.
part-button = The buttons that do something. Not those that choose.
styles-about = They are written in the page's own style sheet and hold for the element. A frame has a style sheet of its own.
styles-example = Example of a style sheet
styles-contrast = If you choose other colours, you have to see for yourselves that they can be read. Text needs a contrast of 4.5 to 1.

# Accessibility

statement = For your accessibility statement
statement-tested = This page shows Forløbsberegneren, version { $version }. It is a part of the page, but made by others. It is tested against WCAG 2.2, levels A and AA. The tests run for each new version. They cover keyboard, contrast, zoom to 400%, text spacing, forced colours and what a screen reader is given.
statement-not-tested = The calculator has not been tested by people who use a screen reader. Each criterion is assessed in a table, which also says what is only partially supported. If you cannot use the calculator, we can help you.
copy-text = Copy the text
    .copied = The text is copied.
    .marked = The text is marked. Copy it with Ctrl + C.
statement-adapt = Adapt the text so that it fits your site. The statement is yours, and you answer for it.
conformance = The criteria one by one (EN 301 549)
conformance-about = Clause 9 of EN 301 549 is WCAG 2.1. The rows named WCAG are new in WCAG 2.2. Each test is named with its file and has passed in the run that belongs to the version.
copy-table = Copy the table
    .copied = The table is copied.
    .marked = The table is marked. Copy it with Ctrl + C.
conformance-show = See the whole table
conformance-caption = Forløbsberegneren { $version } and EN 301 549
column-criterion = Criterion
column-conformance = Conformance
column-basis = Basis
conformance-supports = Supports
conformance-partly = Partially supports
conformance-not-applicable = Not applicable
conformance-tests = { $count ->
    [one] { $count } test
   *[other] { $count } tests
}

# Data protection

privacy-about = The text is for those who have to assess the calculator. All of it can be seen in the browser, and below it says how.
privacy-answers = <strong>The answers.</strong> The calculator works in the reader's own browser. What the reader writes is not sent to anybody and not kept. It is gone when the page is closed.
privacy-files = <strong>The files.</strong> First comes a small file. The rest is fetched when the reader comes near the calculator. They are the same files for all. Their names tell nothing about the reader but the language. When they have been fetched, nothing more is. The only exception is that your page changes its language.
privacy-not-used = <strong>Not used.</strong> No cookies, no storage in the browser, no statistics, no fonts from outside and no other suppliers.
privacy-server = <strong>The server.</strong> The server's log shows the reader's IP address, browser, time and the names of the files. Whoever hosts them can see it, and that can be you. The code asks the browser not to say which page the reader is on.
privacy-links = <strong>Links.</strong> The calculator links to the law and to authorities. They are opened only when the reader presses them.
privacy-answer-links = <strong>Links to the answers.</strong> The reader can make a link, a code or a receipt that holds the answers. They stand after <code>#</code> in the address and are not sent to the server. Whoever gets the link can see the answers. The reader is told so first.
privacy-asking = <strong>When the page asks for the answers.</strong> With <code>ask-answers</code> the reader is asked. If the reader says yes, your page gets the answers. You then process them, and need a basis for that. Without the setting the calculator does not give them.
privacy-other-scripts = <strong>Other scripts on your page.</strong> A script on the page can read what is written on the page. That holds for the calculator too, when it is a part of the page. In a frame from another domain it cannot. Choose the frame if you have scripts that follow the reader.
privacy-assessment = <strong>The assessment is yours.</strong> In our view whoever made the calculator processes no answers. If others than you host the files, look at the agreement with them.

# How to verify

verify = See for yourselves
verify-open = Open the page with the calculator in a private window. Open the developer tools with F12, choose Network, and load the page again.
verify-scroll = Scroll down to the calculator. The files now come in the order given below.
verify-clear = Clear the list, and fill in the whole calculator. The list has to stay empty.
verify-storage = Choose Storage (or Application). There must be no cookies or anything else from the calculator.
verify-offline = Turn the network off, and correct an answer. The amount follows, as it is worked out in the browser.
files = The files, in the order they come
files-column = File
file-loader = The small file that the code names. It comes with the page. If space is reserved, <code>forloebsberegner.css</code> comes too.
file-frame = Only when the calculator stands in a frame. On the calculator's own page: <code>index.html</code>, <code>index.css</code>, <code>index.js</code>.
file-element = Questions and answers, as they look.
file-wasm = The rules and the rates. Where WebAssembly is not allowed: <code>forloebsberegner_bg.wasm.js</code>.
file-texts = The sentences, in Danish. In English: <code>en.js</code>.
file-rest = What stands further down. It comes when the first amount is shown. On the calculator's own page the other language comes last.

# The footer

page-footer = The calculator is a guide and not a decision. The municipality decides each case.
page-to-calculator = Go to the calculator
