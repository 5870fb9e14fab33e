# The interface in English. Reader: a mayor or clerk, no lawyer. Every key stands in every language.

language-name = English
site-name = IMC Advisor
skip = Skip to the main part
footer-note = A decision aid for municipalities that work together. It names the law and how well it was checked. It is not legal advice.
error-prefix = Error:
nothing = no form
colon = :
semicolon = ;
yes = Yes
no = No
or = or
copy = Copy
copied = Copied
print = Print
push = Push the table sideways to see all of it
save = Save
change = Change
back = Back
continue = Continue
form = Legal form

## Frame

nav-main = Main
nav-language = Language
nav-about = About
nav-api = Data for programs
nav-case = This case
nav-tasks = Overview
nav-answers = Answers
nav-result = Result
nav-share = Share

## Start page

start-title = Which form, which money for working with your neighbours?
start-lead = Answer questions about your plan in plain words. You get the legal forms your law allows, how well each fits, and where the money can come from.
start-get = What you get
start-get-form = The legal forms you may use, the ones you may not, and why
start-get-money = Sources of money that match the form
start-get-why = The article of law behind every statement, and whether it was checked
start-get-draft = A paper for your council, with the steps to take
start-begin = Begin
start-country = Your country
start-country-choose = Choose a country
start-path = How much time do you have?
path-quick = Quick: about 10 minutes
path-quick-help = At most 16 questions. Good for a first look.
path-full = Thorough: about 40 minutes
path-full-help = All questions that matter for your case. Good before a council meeting.
start-button = Begin
start-private = No account, no e-mail. You get a secret link to come back.
start-how = How it works
start-how-1 = You answer
start-how-1-text = One question on a page. “I am not sure” is always a good answer: the result then shows what depends on it.
start-how-2 = The law decides first
start-how-2-text = What the law rules out stays out, however well it would fit. Only then do we compare.
start-how-3 = You see why
start-how-3-text = Every result names the answers and the articles behind it, and what would change it.

## Overview of a case

tasks-title = Your case
tasks-lead = Answer the parts in any order. Everything is saved at once.
tasks-keep = Keep this link
tasks-keep-text = Only with this link can you come back to your case. Save it like a key, and do not publish it.
tasks-link = Link to your case
tasks-start = Answer the first question
tasks-continue = Continue with the next question
tasks-check = Check your answers
tasks-result = See the result so far
tasks-unsure = { $n ->
    [one] You were not sure of one question; it is still open.
   *[other] You were not sure of { $n } questions; they are still open.
}
thorough-text = { $n ->
    [one] The thorough path asks one more question.
   *[other] The thorough path asks { $n } more questions at most.
}
thorough-button = Go on to the thorough questions
tasks-sections = Parts
tasks-progress = { $done ->
    [0] Nothing is answered yet.
    [one] One question is answered,
   *[other] { $done } questions are answered,
} { $left ->
    [0] nothing is left to ask.
    [one] one question is left at most.
   *[other] { $left } questions are left at most.
}
section-not-started = Not started
section-waiting = Waiting for others
section-in-progress = In progress
section-complete = Complete
section-unsure = Gone through, still open
section-unsure-n = { $n } not sure
tasks-remembered = This browser remembers the case until you tell it to forget:
section-left = { $n } left
tasks-partners = The parts of the partners
tasks-parts = { $done } of { $n }
tasks-settings = Name and settings
tasks-name = Name of the case
tasks-name-help = For example “Joint fire brigade in the upper valley”. Only people with a link see it.
tasks-initiator = Your municipality
tasks-initiator-help = So that those you invite see who invites them.

## Questions

left-at-most = { $n ->
    [0] last questions
    [one] one question left at most
   *[other] { $n } questions left at most
}
why-we-ask = Why we ask
why-papers = Your answer also goes into the draft papers.
unsure = I am not sure
unsure-help = That is fine. The result shows what depends on it.
unsure-said = Not sure
at-most = Choose { $n } at most.
find = Search
find-button = Search
find-found = # found
find-none = Nothing found. Try another word, or browse the groups.
preset-by-law = Usually the law of your country answers this:
save-back = Save and go back
row = Entry { $n }
row-partners = Partner { $n }
row-win_each = Partner { $n }
row-add = Add a row
row-more = More figures, for sharing the cost
row-remove = Remove this row
summary-title = Please look at this again
invalid-choose-one = Choose an answer. If you do not know, choose “I am not sure”.
invalid-choose-some = Choose at least one answer. If you do not know, choose “I am not sure”.
invalid-choose-fewer = Choose { $most } answers at most.
invalid-exclusive = One of these answers cannot stand beside others. Leave it out, or leave out the others.
invalid-empty = Give an answer. If you do not know, choose “I am not sure”.
invalid-both = You gave an answer and also chose “I am not sure”. Keep only one of them.
invalid-number = “{ $text }” is not a number. Use digits only, for example 17 000.
invalid-fraction = “{ $text }” is not a whole number. Leave out what comes after the decimal point.
invalid-number-long = “{ $text }” has too many digits.
invalid-negative = “{ $text }” is less than zero. Give zero or more.
invalid-range = “{ $text }” is outside of what is possible here. Give a number from { $min } to { $max }.
invalid-date = This is not a day of the calendar. Write year-month-day, for example 2027-03-31.
invalid-long = This text is too long. Shorten it to 20,000 characters.
invalid-option = This answer does not exist. Choose one from the list.
invalid-points-nothing = No theme has a point. Give at least one theme a point, or empty all fields.
invalid-rows-empty = Fill in at least one row. If you do not know, choose “I am not sure”.
invalid-rows-many = These are too many rows. At most { $most } are possible.
invalid-cell-missing = This is missing in row { $row }. Fill it in, or remove the row.
invalid-name-twice = “{ $name }” stands in row { $row } already. Give every row a name of its own, or remove one of the two.
invalid-partner-nameless = Write the name of the municipality.
invalid-partner-long = This name is too long. Shorten it to { $most } characters.
invalid-partner-twice = “{ $name }” is invited already. Its link stands above.
invalid-partners-many = { $most } municipalities are invited, which is the most. Take an invitation back first.
invalid-other = This answer cannot be used. Please check it.
invalid-form-old = This page was open for too long or cookies are off. Nothing is lost: please press the button again.
invalid-country-empty = Choose a country.
invalid-country = We have no rules for this country yet. Choose one from the list.
invalid-country-broken = The rules of this country cannot be used at the moment. Nothing is lost. Try later, choose another country, or tell those who run this site.

## What is still possible

panel-title = What is still possible
panel-text = Changes with every answer.
panel-early = Which form fits best shows when half of the main questions are answered.
panel-because = Because of this answer
panel-missing = Depends on this question
panel-not-if = Not if:
panel-presumed = We take for granted for now:
mark-recommended = ★
mark-possible = ✓
mark-possible-if = ?
mark-excluded = ✕
group-recommended = Recommended
group-possible = Possible
group-possible-if = Possible if
group-excluded = Ruled out

## A change

change-title = This change has effects
change-check = Please check this change
change-overtaken = Somebody answered this meanwhile
change-overtaken-text = This question was answered in another window or by somebody else while your page was open. Nothing is lost: choose which answer counts.
change-old = Answer so far
change-new = New answer
change-does = What it does
change-best = Best form:
change-moved = Forms that move
change-was = So far
change-now = Then
change-parks = { $n ->
    [one] One answer is set aside. It is kept and comes back if you change this again:
   *[other] { $n } answers are set aside. They are kept and come back if you change this again:
}
change-returns = Answers that count again:
change-opens = { $n ->
    [one] One question is added:
   *[other] { $n } questions are added:
}
change-save = Save the change
change-keep = Keep the answer so far

## Check your answers

answers-title = Check your answers
answers-lead = Look through them and change what is not right. Later answers are never lost.
answers-lead-reader = These answers were given.
answers-none = There are no answers yet.
answers-stale = { $n ->
    [one] The rules of the country have changed, and one answer can no longer be read. It is kept. Please answer again:
   *[other] The rules of the country have changed, and { $n } answers can no longer be read. They are kept. Please answer again:
}
how-preset = Follows from the law
how-derived = Follows from another answer
not-answered = Not answered
answer-it = Answer
parked-title = Set aside
parked-text = You answered these, but they do not matter with your other answers. They come back when they matter again.
see-result = See the result
answer-rest = { $n ->
    [one] Answer the last question
   *[other] Answer the { $n } questions left
}

## Result

result-title = Result
result-empty = There are no answers yet, so there is no result. One answer is enough for a first view.
result-reader = You see this case for reading only.
news-title = New since { $date }
news-updated = The rules of this country were updated (version { $before }, now { $now }). Your answers are as you gave them.
news-mended = The rules of this country were mended. Your answers are as you gave them.
news-day = The law has changed since you last looked. Your answers are as you gave them.
news-differs = With the same answers this is different:
news-same = Your result is the same as before.
news-now = Now
news-seen = I have seen it
news-short = The rules were updated since you last saw the result.
result-more = { $n ->
    [one] Answer more: one question at most
   *[other] Answer more: { $n } questions at most
}
result-paper = Paper for the council
result-docx = Feasibility note (Word)
result-json = Download as data (JSON)
result-trace = Full trace (JSON)
result-programs = For programs and auditors:
result-basis = Country pack { $version }, fingerprint { $hash }.
not-advice = A draft for discussion, not legal advice.
back-result = Back to the result
paper-title = Paper for the council
paper-files = As files to work on, about the form that leads:
paper-files-each = { $n } drafts, one for each form to choose from
paper-about = What it is about
paper-who = Who takes part
paper-people = { $n } inhabitants
paper-cost = What it costs
paper-cost-open = Not known yet.
paper-pays = In the first year, under the key “{ $key }”:
paper-pays-investment = The investment is in it.
paper-asked = What the council is asked to decide
paper-asked-settle = To have these questions settled first:
paper-asked-prepare = Then to have the joint work prepared in this legal form, if the answers allow it: { $form }.
paper-asked-join = To take part in the joint work in this legal form: { $form }.
paper-asked-choose = To choose the legal form of the joint work. These fit equally well: { $forms }. What tells them apart stands above.
paper-asked-prepare-several = Then to have the joint work prepared, if the answers allow it, in one of these legal forms: { $forms }.
paper-asked-conditions = This takes effect only when what must be fulfilled is settled.
paper-asked-key = To share the cost by a key that all partners accept; proposed: “{ $key }”.
paper-asked-cost = To have the cost and its sharing worked out before the final decision.
paper-asked-mandate = To have the agreement negotiated with the partners and its text brought back to the council for decision.
paper-asked-none = Nothing yet. The council takes note of the result and says whether the plan should be changed.
paper-annexes = Annexes
paper-with-annexes = With annexes: reasons, all forms, money, steps, answers, sources
paper-short = Without annexes
paper-others = Other lawful forms
paper-money-more = Further sources:
paper-answers = The answers this rests on
paper-sources = Sources of law
on-this-page = On this page
answer-one = We recommend: { $form }.
answer-several = { $n ->
    [2] Two forms fit equally well: { $forms }.
   *[other] { $n } forms fit equally well: { $forms }.
}
answer-several-text = The difference is too small to prefer one. What matters most to you decides.
answer-several-conditional = { $n ->
    [2] Under conditions, two forms fit equally well: { $forms }.
   *[other] Under conditions, { $n } forms fit equally well: { $forms }.
}
answer-several-weak = These forms are possible, but fit badly: { $forms }.
answer-apart = What tells them apart
answer-ahead = Ahead in “{ $theme }”.
answer-waits = Only if this is settled:
answer-early = Too little is known to recommend a form.
answer-early-text = Fewer than half of the main questions have an answer; “not sure” does not count.
answer-early-so-far = So far this would fit best, from what is usual: { $forms }.
answer-others = { $possible ->
    [0] No other form is possible without conditions,
    [one] One other form is possible,
   *[other] { $possible } other forms are possible,
} { $conditional ->
    [0] none depends on conditions,
    [one] one depends on conditions,
   *[other] { $conditional } depend on conditions,
} { $excluded ->
    [0] none is ruled out.
    [one] one is ruled out by law.
   *[other] { $excluded } are ruled out by law.
}
answer-required = The law orders this form: { $form }.
answer-conditional = Possible under conditions: { $form }.
answer-conditional-text = No form is lawful without such a condition. All of them stand below.
answer-weak = Possible, but it fits badly: { $form }.
answer-weak-text = More speaks against this form than for it. Look at the forms that wait for an answer or a condition before you decide.
answer-better = { $form } would fit better.
answer-better-text = We recommend first what the law allows without a condition.
answer-better-more = { $n ->
    [one] One more form would fit better under a condition.
   *[other] { $n } more forms would fit better under conditions.
}
answer-hinges = First to be settled:
answer-none = With these answers the law allows no form.
answer-none-text = See below which answer rules out which form. Often a small change of the plan is enough.
answer-stopped = Cooperation is not your choice here.
answer-uncovered = We cannot answer this yet.
answer-by = By the law in force on { $date }. The newest change of the law that we know is of { $law }; later ones may be missing.
answer-checked = What we checked in this law, and what not
outcome-prohibited = The law does not allow cooperation in this task.
outcome-not-municipal = This is no task of municipalities any more.
outcome-transferred = This task was already given to somebody else.
outcome-sub-national = The law of your region decides.
outcome-not-covered = Our rules do not cover this yet.
outcome-perhaps = Check this first
outcome-perhaps-text = It is not certain yet; it depends on an open answer. If it is so:
changes-title = The law is going to change
group-title-recommended = Recommended
group-title-possible = Possible as well
group-title-possible-if = Possible if something is fulfilled
group-title-excluded = Ruled out by law
group-text-recommended = Lawful, and fits your answers best.
group-text-possible = Lawful, but fits less well.
group-text-possible-if = Lawful only if a condition is fulfilled or an open answer turns out right.
group-text-excluded = Not lawful here, however well it would fit.
forms-more = { $n ->
    [one] One more form
   *[other] { $n } more forms
}
forms-excluded = { $n ->
    [one] Show the form and the reason
   *[other] Show the { $n } forms and the reasons
}
form-conditions = What must be fulfilled
form-obstacles = What would rule it out
form-for = What speaks for it
form-against = What speaks against it
form-labels = It can also carry the label:
form-becomes = When somebody joins
form-warnings = Risks
form-replaced = Today these take its place:
form-convert = Existing ones must change by { $date }.
form-steps = How to set it up, step by step
form-more = Leaving, debts, control
form-in-region = In your region:
form-exit = How a partner leaves
form-liability = Who answers for debts
form-accountability = To whom it answers
calendar-title = Calendar
legal-basis = Legal basis:
law-number = No. { $number }
standing-confirmed = confirmed against the text
standing-lawyer = to be confirmed by a lawyer
line-because = Because of your answer:
line-missing = Depends on:
line-ours = Our own rule, without an article for it.
line-see-also = See also the law of the form:
line-no-source = No act is given for this.
presumed = presumed from the task, not answered
criterion-partly = To some degree: { $name }
fit-title = Fit:
fit-points = { $points } points
fit-tied = equal to the best
fit-open = can still change with open answers
fit-numbers = Numbers by theme
fit-caption = Fit of { $form } by theme
theme = Theme
points = Points
sum = Total
fact-months = Months to set up:
fact-effort = Effort:
fact-personality = Own legal person:
fact-partners = Partners:
effort-low = low
effort-medium = medium
effort-high = high
grade-yes = yes
grade-no = no
grade-partial = within limits
grade-via-partner = through a partner
grade-optional = if you want
grade-unclear = unclear
who-council = Council
who-mayor = Mayor
who-executive-committee = Executive committee
who-residents = Residents
who-partners = All partners
who-commission = Joint commission
who-ministry = Ministry
who-supervisor = Supervisory authority
who-court = Court
who-notary = Notary
who-register = Register
who-treasury = Treasury
who-parliament = Parliament
who-region = Region
who-other = Others
purpose-cheaper = to lower the cost for each user or unit
purpose-capacity = to secure enough qualified staff
purpose-new_tasks = to carry out together the tasks that the state has handed over
purpose-quality = to make the service better and more reliable
purpose-spillover = to let everybody who uses the service share in its cost
purpose-plan = to deal jointly with a matter that crosses the boundaries of the Parties
purpose-money = to obtain grants or better terms for loans
purpose-bargain = to carry more weight with suppliers and with the state
purpose-law = to meet a standard that the law sets
purpose-spare = to make better use of buildings, plants or teams
purpose-no_merger = to carry out the task while the Parties stay independent
purpose-solidarity = to support a weaker neighbour
purpose-innovate = to try a new way of working
purpose-resilience = to keep the service going in illness and crisis
lawful-yes = yes
lawful-if = under conditions
lawful-no = no
step-majority = Majority:
step-deadline = { $days ->
    [one] time limit: one day
   *[other] time limit: { $days } days
}
step-beside = runs beside the other steps
step-weeks-unknown = how long it takes is not known
step-weeks = usually { $from }–{ $to } { $to ->
    [one] week
   *[other] weeks
}
step-done = if you begin today, done between { $from } and { $to }
step-done-from = if you begin on { $start }, done between { $from } and { $to }
begin-title = When do you want to begin?
begin-day = First day
begin-help = The steps of every form are then counted from this day. It is not saved.
begin-count = Count from this day
begin-today = Count from today
step-approval = somebody outside must agree
step-registration = is entered in a register
warnings-title = Risks to know before you sign
advice-title = What to do next
lines-more = { $n ->
    [one] One more
   *[other] { $n } more
}
money-title = Where the money can come from
money-text = Sorted by how well they match your plan.
money-forms = Works with:
money-deadline = Apply by:
money-share = Covers at most:
money-more = { $n ->
    [one] One more source
   *[other] { $n } more sources
}
money-barred = { $n ->
    [one] One source that cannot be used here
   *[other] { $n } sources that cannot be used here
}
usability-usable = Usable
usability-elsewhere = Usable with another form
usability-conditional = Usable if
usability-barred = Not usable
open-title = Open questions that could change the result
open-settled = The result is firm: no open question can change which form leads, or which form is lawful.
open-others = { $n ->
    [one] One more question, which makes the picture finer
   *[other] { $n } more questions, which make the picture finer
}
open-text = These can still change which form leads or is lawful. The most telling come first.
open-unsure = You were not sure:

overview-title = How the forms compare
overview-text = Above the line: what speaks for a form. Below: what speaks against it. The number is the sum.
answer-why = Strongest reason:
form-open = Reasons, steps and law
form-grounds = { $n ->
    [one] The reason and its law
   *[other] All { $n } reasons and their law
}
form-papers = Draft papers
papers-title = Draft papers
papers-text = The drafts are filled with your answers. What is not known yet stands in them as a marked gap, listed on the first page. A lawyer must read them before anybody signs.
papers-docx = Word file ({ $language })
papers-pdf = PDF ({ $language })
papers-html = Read on the screen ({ $language })
papers-none = There is no draft for this form yet.
papers-excluded = The law rules this form out with your answers. Every draft of it says so on its first page.
papers-open = Read and work on it ({ $language })
papers-share-first = { $percent } % (alone in { $alone } %; in the rest other forms fit as well)
papers-files = Files
papers-languages = In other languages

## The adviser at work on a draft

draft-nav = Draft
draft-back-papers = All draft papers
draft-back = Back to the draft
draft-read = The draft
draft-needs = What this paper still needs
draft-versions = Versions and sign-off
draft-open-points = open points
draft-intro = This is the text in { $language }, as it follows from the answers, the law and what was decided here. Under each clause you see why it is there and can change it.
draft-in-language = Text in { $language }
draft-beside = Side by side with { $language }
draft-aside = Some choices no longer fit
draft-aside-text = The clause library has changed since they were made. They are set aside, not lost.
draft-state = Where the draft stands
draft-errors = { $n ->
    [one] { $n } thing must be settled
   *[other] { $n } things must be settled
}
draft-no-errors = All clauses that the law asks for are there or waived with a reason
draft-to-confirm = { $n ->
    [one] { $n } point for the lawyer
   *[other] { $n } points for the lawyer
}
draft-none-to-confirm = Nothing left for the lawyer
draft-to-agree = { $n ->
    [one] { $n } point to be agreed
   *[other] { $n } points to be agreed
}
draft-none-to-agree = Nothing left to be agreed
draft-fill = Fill what is missing
draft-keep = Keep this version
draft-files = As a file:
draft-contents = Contents
draft-checks = Checks
draft-checks-clean = The checks found nothing.
draft-points = Open points
draft-points-confirm = For the legal adviser to fill or confirm
draft-points-agree = To be agreed by the parties
draft-nothing-open = Nothing is open.
draft-left-out = Clauses left out
draft-stamp = Draft, not legal advice
draft-own = Own wording
draft-outdated = Library text changed
draft-statutory = The law asks for it
draft-optional = Optional
draft-signatures = Signatures
draft-change = Change this clause
draft-change-texts = Change this clause or choose another text
draft-level-error = Must be settled:
draft-level-warning = Look at this:
draft-level-note = Note:
draft-annex = Annex
draft-why = Why is this here?
draft-why-purpose = What it is for
draft-why-law = What the law says
draft-why-answers = What put it there
draft-why-always = Every document of this kind has it.
draft-why-notes = For the lawyer
draft-why-mistakes = Typical mistakes
draft-why-sources = Where the need was seen
draft-why-standing = How far this was checked
draft-act = text of the act
draft-choose = Choose what to do with this clause.
draft-texts = Which text?
draft-as-answers = As the answers say
draft-usual-none = The answers do not decide it
draft-unfit = { $n ->
    [one] { $n } text that your answers rule out
   *[other] { $n } texts that your answers rule out
}
draft-unfit-because = Only if: { $condition }
draft-unfit-way = If that is wrong, change the answer:
draft-text-unfit = This text contradicts the answers. Choose another one.
draft-use = Use this text
draft-own-title = Your own wording
draft-own-help = A blank line begins a new paragraph, "- " an item. What stands in braces is kept up to date: the number of another clause, a date, a blank. Your wording is marked in the draft and in every comparison.
draft-own-save = Save my wording
draft-own-drop = Back to the text of the library
draft-own-empty = Write the text, or go back to that of the library.
draft-own-long = This is longer than 20,000 characters. Shorten it.
draft-own-key = Nothing stands behind { $key } in braces. Use what the text of the library has, or leave the braces out.
draft-outdated-text = The text of the library, or an answer that stands in it, has changed since you wrote yours. Compare them below and save again.
draft-library-says = What the library says
draft-move = Move
draft-move-text = A clause moves within its part: definitions and legal basis stay first, changes and entry into force last. Numbers and references follow.
draft-move-fixed = This clause keeps its place.
draft-move-bound = This clause cannot move further.
draft-up = Before "{ $clause }"
draft-down = After "{ $clause }"
draft-drop = Leave this clause out
draft-drop-optional = It is optional. You can take it in again from the list at the end of the draft.
draft-drop-statutory = The law of this form asks for it. Whoever leaves it out says why; the reason stands on the cover list of the draft.
draft-drop-needed = Every document of this kind needs it. Whoever leaves it out says why; the reason stands on the cover list of the draft.
draft-reason = Reason
draft-by = Your name and office
draft-reason-missing = Write the reason.
draft-by-missing = Write your name and office.
draft-add = Take this clause in
draft-conflict = Somebody has changed this in the meantime
draft-conflict-text = Changed by { $by } at { $time } (UTC). Nothing of yours is saved yet. You see the draft as it is now; what you typed is still in the fields. Save again to overwrite.
draft-somebody = somebody with the same link
draft-needs-text = Answer what you know; the rest can wait. What holds for all papers of the case, such as dates and the parties, is asked once.
draft-needs-none = This paper needs nothing more.
draft-left = Details of municipalities that are not in the list any more
draft-left-text = They were renamed or taken out of the list of partners. What was written for them is kept here and stands in no paper.
draft-left-heir = Use these details for
draft-left-nobody = nobody, keep them here
draft-save = Save
draft-who-mayor = mayors
draft-who-treasurer = heads of finance
draft-proposal = Proposed: { $text }
draft-proposed = Proposed by the library
draft-proposed-text = These usual values stand in the text. Change what you agreed otherwise.
draft-filled = { $n ->
    [one] { $n } answer given
   *[other] { $n } answers given
}
draft-confirm-text = Fill in, or tick what you have checked or leave open on purpose and say why below. A confirmed article stands as it is; an empty field becomes a line to write on.
draft-tick = Close without filling
draft-close = For the points that you ticked
draft-closed = Closed without filling
draft-reopen = Open again
draft-invalid-date = “{ $text }” is not a date. Write year-month-day, such as 2027-01-31.
draft-versions-text = A kept version stays as it is, whatever changes later. Compare versions, send the changes as a Word file, and sign one off.
draft-version-name = Name of the version
draft-version-hint = For example: sent to the partners
draft-name-missing = Give the version a name.
draft-too-many = There are 200 versions of this draft already. Go on with one of them.
draft-no-versions = No version is kept yet.
draft-released = Signed off by { $by }
draft-same-today = The draft is still this text
draft-pack = law as in pack { $version }
draft-read-file = Read
draft-compare = Compare
draft-compare-now = Compare with the draft as it is now
draft-compare-before = Compare with the version before
draft-older = Older
draft-newer = Newer
draft-now = The draft as it is now
draft-compare-title = What changed from “{ $old }” to “{ $new }”
draft-redline = Word file with tracked changes
draft-causes = Where the changes come from
draft-pack-changed = Law: pack { $old } then, { $new } now.
draft-pack-same = Law: the same pack, { $version }.
draft-answers-changed = Answers that differ:
draft-answers-same = Answers: the same.
draft-decisions = Decisions about the draft:
draft-decisions-none = Decisions about the draft: none.
draft-did-text = “{ $clause }”: another text chosen
draft-did-drop = “{ $clause }”: left out
draft-did-add = “{ $clause }”: taken in
draft-did-move = “{ $clause }”: moved
draft-did-own = “{ $clause }”: own wording
draft-did-library = “{ $clause }”: back to the text of the library
draft-did-fill = Blanks filled
draft-did-close = Open points closed with a reason
draft-did-reopen = Points opened again
draft-because-decision = Because of a decision about this clause
draft-because-answer = Because of the answers: { $reason }
draft-because-fill = Because blanks were filled or closed
draft-because-pack = Because the law or the clause library is a newer one
draft-because-elsewhere = Because a clause it depends on was left out, added, moved or given another text: { $clauses }
draft-because-other = Because an answer that stands in the text changed
draft-because-unknown = Because of something else that changed in the case or the program
draft-legend = How to read this:
draft-legend-new = new words
draft-legend-old = words that went
draft-moved-changed = changed
draft-moved-inserted = new
draft-moved-deleted = gone
draft-moved-elsewhere = at another place
draft-no-changes = Word for word the same.
draft-same-clauses = { $n ->
    [one] { $n } clause is unchanged.
   *[other] { $n } clauses are unchanged.
}
draft-sign = Sign off
draft-sign-view = See the sign-off
draft-sign-title = Sign off “{ $version }”
draft-sign-who = Whoever has the link of this case can sign off. The program does not check who you are; your name stands on the paper. It is no electronic signature.
draft-sign-done = This version is signed off
draft-sign-broken = The stored text is not the one that was signed off. The file carries the draft mark again.
draft-sign-file = Word file without the draft mark
draft-sign-withdraw = Take the sign-off back
draft-sign-conditions = Before you sign off
draft-sign-not-yet = This version cannot be signed off yet.
draft-sign-way = Settle these points in the draft, then keep a new version:
draft-sign-older = The draft has changed since this version was kept.
draft-sign-read-file = Read the version first (Word file)
draft-sign-hash = Fingerprint of the text:
draft-sign-name = Name
draft-sign-role = Office
draft-sign-note = Remark (not needed)
draft-sign-open = { $n ->
    [one] { $n } point is still to be agreed. It stays in the text as a marked blank.
   *[other] { $n } points are still to be agreed. They stay in the text as marked blanks.
}
draft-sign-read = I have read this version and release it.
draft-sign-name-missing = Write your name.
draft-sign-role-missing = Write your office.
draft-sign-read-missing = Confirm that you have read it.
draft-sign-open-missing = Confirm that these points stay open.
draft-sign-other = The text is another one than on the page you had. Read it again.

## What matters, and what would change it

priorities-title = What matters most to you?
priorities-text = Sort the themes into three classes. Several may be equally important. The ranking follows your order, and the result shows how sure it is for everybody who thinks like you.
priorities-points = Or give each theme points
priorities-points-text = Give points from 0 to { $most }. Only their proportion counts. A theme without points counts nothing. Points go before the three classes; empty all fields to return to the classes.
priority-most = Matters most
priority-middle = Matters
priority-least = Matters less
robust-title = How sure is this?
robust-best = { $form } is best for { $percent } % of all ways to weigh the themes.
robust-best-ordered = { $form } is best for { $percent } % of the ways to weigh the themes that respect your order.
robust-alone = No other form fits as well in { $percent } %.
robust-tie = These forms share the first place:
robust-tie-form = { $form }: best alone in { $alone } %, shares the first place in { $shared } %.
robust-most = Most often best is { $form } ({ $percent } %).
robust-most-condition = Most often best is { $form } ({ $percent } %), but the law allows it only under a condition.
robust-cell-alone = alone { $percent } %
robust-always = It is always better, whatever the weights.
robust-beaten = { $n ->
    [one] It always beats one other form.
   *[other] It always beats { $n } other forms.
}
robust-confidence = While questions are open, it stays best in { $percent } % of the cases.
robust-reversal = The nearest change: if “{ $theme }” counted only { $percent } % of what it counts now, { $form } would lead.
robust-reversal-more = The nearest change: if “{ $theme }” counted { $times } times as much as now, { $form } would lead.
robust-reversal-far = No likely change of one weight alters the first place: “{ $theme }” would have to count more than five times as much before { $form } leads.
robust-order = Your order:
robust-picture = Picture
robust-table = How often each form comes first, second, third
robust-first = First
robust-second = Second
robust-third = Third
robust-suits = Best for those who care about
robust-how = From { $n } ways to weigh the themes (method SMAA-2).
robust-priorities = Say what matters most to you
what-if-title = What would change the result?
try-title = Try other answers
try-text = See at once what another decision would do. Nothing here is saved.
try-button = Show the result
try-reset = Back to your own answers
try-own = your answer
try-more = { $n ->
    [one] One more question
   *[other] { $n } more questions
}
try-result = The result with these answers
try-not-yours = These are not your answers. Nothing is saved.
try-first-now = First now
try-first-then = First with these answers
try-turns = another form leads
try-changed = What you tried
try-keep = Keep this change
try-was-out = was ruled out
try-was-place = was number { $n }
try-was = was: { $group }
try-then = First with these answers: { $form }.
try-robust = { $form } is best for { $percent } % of all weightings.
what-if-single = One change at a time
what-if-text = Every single answer that would put another form first, or open or close a form, if it were different.
what-if-opens = Becomes possible
what-if-closes = Is ruled out
what-if-same = stays
what-if-try = Try another answer
what-if-none = No single other answer would change the result. It is firm.
why-title = What would have to change: { $form }
why-link = What would have to change?
why-possible = To make it possible
why-best = To make it the best
why-how = Only answers that you can decide yourselves are changed. All smaller changes were tried and do not suffice.
counter-already = It is so already.
counter-already-if = It is not ruled out, but this must be settled first:
counter-none = { $n ->
    [0] No answer that you can change would do it.
    [one] No change of a single answer would do it.
   *[other] No change of up to { $n } answers would do it.
}
counter-size = { $n ->
    [one] One other answer is enough. Any of these:
   *[other] { $n } other answers are needed together. Any of these sets:
}
compare-title = Compare forms side by side
compare-choose = Choose other forms
compare-most = Choose { $n } forms at most
compare-button = Compare
compare-dropped = { $n ->
    [one] One form too many was left out.
   *[other] { $n } forms too many were left out.
}
compare-same = { $n ->
    [one] One row without a difference
   *[other] { $n } rows without a difference
}
compare-law = Legal basis
compare-family = Kind
compare-money = Money open to it
compare-shares = What each municipality would pay
compare-shares-text = The key decides, not the form: running cost of one year and the investment, under two keys.
compare-municipality = Municipality
can-public_authority = May decide over citizens
can-employ_staff = May employ people
can-own_assets = May own property
can-borrow = May borrow
can-charge_users = May charge users
can-levy_taxes = May raise taxes
can-receive_state_grants = May receive state grants
can-tender_in_house = Work without a tender
can-hold_property = May hold members’ property
clashes-title = Answers that do not go together
clash-count = You said { $typed } municipalities take part, and named { $named }. Which is right? The result goes by the number, the cost by the names.
combine-title = Forms that go together
combine-until = First: “{ $first }”, until “{ $body }” exists.
combine-here = Here: { $forms }
combine-others = Other forms for this
paths-title = What may come later
ready-title = Are you ready?
ready-percent = { $percent } % of what was answered is in order.
ready-early = Too early to say: { $open } of { $all } points have no answer yet.
ready-points = { $n ->
    [one] The one point
   *[other] The { $n } points
}
ready-start = Begin with the lighter form: { $form }.
check-fulfilled = ✓ in order
check-half = ◐ half
check-missing = ✕ missing
check-unknown = ? not answered
risks-title = What usually goes wrong, and what helps
risks-show = { $n ->
    [one] Show the risk
   *[other] Show the { $n } most likely
}
risk-likelihood = Likelihood:
risk-impact = Damage:
risk-likelihood-low = low
risk-likelihood-medium = medium
risk-likelihood-high = high
risk-impact-low = low
risk-impact-medium = medium
risk-impact-high = high

## Who pays what

pays-title = What the grants pay here
pays-missing = To know the sum, answer:
shares-title = Who pays what?
shares-text = The same cost, shared by different keys. No key is right for everybody: look at what each partner pays, and per inhabitant.
shares-no-partners = For this we need the list of partners with their inhabitants.
shares-add-partners = List the partners
shares-no-sums = Give the running cost or the investment above.
shares-try = Sums
shares-try-text = Taken from your answers. You can try other sums here; nothing is saved.
shares-running = Running cost a year
shares-investment = Investment
shares-growth = Growth of cost a year
shares-grant = Grant for the investment
shares-charges = Users pay
shares-units = Units used by { $partner }
shares-alone = Cost a year if { $partner } went alone
shares-years = years
shares-each = Figures of each partner
shares-more = More choices
shares-build = Building takes
shares-delay = Grant comes later by
shares-fixed = Cost that does not depend on use
shares-markup = Part of the fixed cost that guests pay
shares-corridor = Corridor around the mean per inhabitant
shares-saving = Part of the saving that goes to the host
shares-mix-population = Mixture: weight of inhabitants
shares-mix-usage = Mixture: weight of use
shares-mix-revenue = Mixture: weight of revenue
shares-site-tax = Tax income of the joint site a year
shares-add-figures = Add these figures to the list of partners
shares-count = Calculate
shares-keys = Keys side by side
shares-whole = The whole cost is shared here. What users and grants pay is taken off in the five years below.
shares-apart = The partners’ own costs until now add up to { $sum }, but the yearly cost is given as { $running }. Please check which is right.
shares-once = and { $amount } once
shares-others = { $n ->
    [one] The one other key
   *[other] The { $n } other keys
}
shares-key = Key
shares-spread = Highest per head
shares-worst = Bad year
shares-suggested = fits your answers
shares-head = { $amount } per head
shares-unequal = Careful: under this key somebody pays { $times } times as much per inhabitant as somebody else. Councils seldom agree to that.
shares-notes = In { $currency }. The running cost of one year, and the investment once; both together per head. “Highest per head” is how many times more the highest contribution per inhabitant is than the lowest. “Bad year” is the greatest rise for a partner when another one leaves or use falls by 30 %.
shares-bad-left = In a bad year: if { $partner } leaves, another partner pays { $rise } % more.
shares-bad-none = In a bad year nobody pays more, not even if use falls by 30 %.
shares-bad-less = In a bad year: if use falls by 30 %, the greatest rise is { $rise } %.
shares-missing = { $n ->
    [one] One key needs figures that are missing
   *[other] { $n } keys need figures that are missing
}
figure-population = inhabitants of each partner
figure-units = units used by each partner
figure-revenue = revenue of each partner
figure-property = value of property of each partner
figure-length = kilometres or hectares of each partner
figure-capacity = capacity reserved by each partner
figure-benefit = benefit of each partner
figure-shares = shares of each partner
figure-cost_before = cost of each partner before
figure-cost_alone = cost of each partner alone
figure-tax_percent = agreed tax share of each partner
figure-mix = weights of the parts
figure-weights = figures to share by
years-title = Five years
years-assumed = Counted with: users pay { $charges } %, a grant covers { $grant } % of the investment, the running cost grows by { $growth } % a year.
years-charges-unsaid = You answered that users pay a part; how much is not said yet.
years-charges-unsaid-most = You answered that users pay most or all of it; how much is not said yet.
years-grant-unsaid = You answered that there is a grant; how much is not said yet.
years-above = Change it above.
years-year = Year
years-investment = Investment
years-grant = Grant received
years-charges = Users pay
years-find = To be found by the partners
years-key = Key for the five years
years-each = Five years for each municipality
years-each-text = Under the key “{ $key }”.
years-most = { $partner } pays most in all: { $amount }.
years-alike = All pay the same in all: { $amount } each.
years-dearest = Year { $year } is the dearest: { $amount } together.
years-number = Year { $n }
years-total = All five
years-together = Together
years-bad = Bad year
years-alone = Alone
years-saves = Saves
years-chart = What each municipality pays year by year, in { $currency }. The same numbers stand in the table.
years-notes = In { $currency }.
years-notes-grant = A grant comes a year after the money was spent, so year 1 has to be advanced.
years-notes-back = A minus means that money comes back.
years-notes-bad = “Bad year” is the highest running contribution of a first year in which a partner leaves or use falls by 30 %.
years-notes-alone = “Alone” is five years at the cost you gave above; “Saves” is the difference.

## Learn

nav-learn = Learn
nav-practices = Real cooperations
learn-lead = Short pages in plain words: what others do, what it costs, what to watch.
learn-title-why = Why work together, and what gets in the way
learn-text-why = Good reasons for cooperation, the usual obstacles, and what helps against them.
learn-title-forms = Families of legal forms
learn-text-forms = Thirteen ways to organise joint work, with what speaks for and against each.
learn-title-money = Where money comes from
learn-text-money = Twenty-six sources of money, and what each is good for.
learn-title-keys = How to share the cost
learn-text-keys = Sixteen keys, when each is fair and when it is not.
learn-title-steps = Step by step
learn-text-steps = Fourteen steps from the first idea to the review.
learn-title-readiness = Are you ready?
learn-text-readiness = What should be in order at home before you start.
learn-title-risks = Risks and what helps
learn-text-risks = What usually goes wrong, and how to prevent it.
learn-title-control = Control and accountability
learn-text-control = How councils and citizens keep an eye on joint work.
learn-advantages = Advantages
learn-disadvantages = Disadvantages
learn-suits = Suits you when
learn-not = Does not suit you when
learn-fair = Fair when
learn-unfair = Not fair when
learn-outputs = What you have afterwards
glossary-title = Glossary
glossary-text = The terms of this site in plain words.
term-ask = What does “{ $term }” mean?
term-imc = Inter-municipal cooperation (IMC)
term-imc-text = Two or more municipalities do a task together instead of each on its own.
term-legal-form = Legal form
term-legal-form-text = The frame that the law gives to joint work: a contract, a committee, a company, a union and so on.
term-legal-person = Legal person
term-legal-person-text = An organisation that can own things, employ people and sign contracts in its own name.
term-delegation = Delegation
term-delegation-text = Handing a task to another municipality. It acts for you, and you pay for it.
term-host = Host municipality
term-host-text = The municipality that does the work for the others, with its own people and things.
term-joint-body = Joint body
term-joint-body-text = A group of delegates of the partners that advises or decides together.
term-public-authority = Public authority
term-public-authority-text = The power to decide over citizens and firms, for example with permits, charges or fines.
term-cost-sharing-key = Cost-sharing key
term-cost-sharing-key-text = The rule by which partners divide a cost, for example by inhabitants or by use.
term-statute = Statute
term-statute-text = Either an act of parliament, or the founding paper of a joint body. The page says which is meant.
term-council-resolution = Council resolution
term-council-resolution-text = A formal decision of the municipal council, with date and number.
term-in-house = In-house award
term-in-house-text = Giving work to your own joint company without a tender, which procurement law allows only under strict conditions.
term-admissible = Admissible
term-admissible-text = Allowed by law in your case. A form can be admissible, admissible under conditions, or ruled out.
term-criterion = Criterion
term-criterion-text = One of 39 points of view by which forms are compared, such as investment or trust. Criteria are grouped into eight themes.
term-robustness = Robustness
term-robustness-text = How often a form stays the best when the weights of the themes change.
practices-text = Cooperations that exist: who, what for, in which form, and what came of it.
practices-all = All
practices-service = Task
practices-reset = Show all
practices-found = { $n } of { $total } cooperations
practices-chart = Which forms they chose
practices-name = Cooperation
practices-partners = Partners
practices-people = Inhabitants of all together
practices-at-most = up to { $to }
practices-at-least = { $from } or more
practices-population = Inhabitants:
practices-failed = failed
practices-english = This entry is in English.
practice-money = Money used
practice-recalled = Told from professional memory; still to be confirmed.
practice-source = Source:
alike-title = Real cooperations like yours
way-learn = To the pages to read
way-practices = To the real cooperations
problem-practice-unknown-title = There is no such cooperation
problem-practice-unknown-text = It may have been renamed. Look for it in the list.

## Partners

nav-partners = Partners
nav-part = Our part
partners-text = Every partner gets a link of its own and answers for itself. Everybody sees who has done what.
partners-none = Nobody is invited yet.
partners-invite = Invite a municipality
partners-listed = From your list of partners
partners-listed-text = What you know of them stands in their part already; they confirm or correct it. Your own municipality needs no invitation.
partners-invite-one = Invite { $name }
partners-name = Municipality
partners-hint = Send it the link by a safe way. It can read the case and answer its own part.
partners-link = Link for
partners-remove = Take the invitation back
partners-figures = Figures
partners-priorities = What matters to whom
partners-take-over = Take these figures over into the answers
partners-began = The case was begun by: { $name }.
partners-hearsay = * From the list of partners. The municipality has not said it itself.
seat-waiting = Waiting for an answer
seat-in-progress = In progress
seat-complete = ✓ Complete
part-title = The part of { $name }
part-invited-by = { $name } invites you to work together: { $plan }.
part-invited = You are invited to work together: { $plan }.
part-plan = a plan that is still to be described
part-together = Taking part:
part-text = This takes about ten minutes. Answer what you know for your municipality and leave out the rest; with your link you can come back and change it.
part-seen = Whoever began the case and all who are invited see your answers. A link for reading does not show them.
part-state-waiting = Not started
part-state-in-progress = In progress
part-state-complete = ✓ Complete
part-thanks = Saved, thank you.
part-thanks-done = Saved, thank you. Your part is complete; you can still change it.
part-who = See who has done what
part-missing = Still open:
part-missing-figures = a figure, such as the number of inhabitants
part-missing-questions = { $n ->
    [one] one question about your readiness
   *[other] { $n } questions about your readiness
}
part-missing-themes = { $n ->
    [one] how much one theme matters to you
   *[other] how much { $n } themes matter to you
}
part-all = Your part is complete. You can still change it.
part-listed = These figures were entered by whoever began the case. Please confirm or correct them.
part-figures-help = One figure is enough to begin with; with the others the cost can be shared by more keys.
part-priorities-text = Say for each theme how much it matters to your municipality. Several may matter equally. There is no right answer; differences between you are worth knowing.
part-done = I am done
part-done-help = “I am done” saves as well, and tells the others not to wait for the rest.
part-overtaken = Somebody saved this part meanwhile
part-overtaken-text = Another person with this link saved other answers while your page was open. Nothing of yours is saved yet; it is still in the fields below. Save again to replace what the other person saved.
part-saved = Saved now
part-yours = Yours
problem-no-part-title = This link has no part of its own
problem-no-part-text = Only invited municipalities answer a part. Ask the one who began the case for an invitation.
problem-members-only-title = This page is for the municipalities of the case
problem-members-only-text = With a link for reading you see the result and the answers, not what each partner said for itself.

## What all partners can accept

partners-view-title = What suits all
partners-view-too-few = At least two of you must say what matters most. Invite your partners; each sorts the themes in its own part.
partners-view-initiator = The one who began
partners-view-unanimous = By what you said, { $form } would suit every one of you best.
partners-view-compromise = By what you said, { $form } is the form that suits all of you well enough.
partners-view-several = By what you said, these forms suit all of you equally well: { $forms }.
partners-view-agrees = The result puts the same first.
partners-view-differs = The result itself puts first: { $forms }. It weighs the themes as in this case and prefers what the law allows without a condition; here stands what suits each partner’s own order.
partners-view-early = Too little is answered to recommend a form; this is a first look.
partners-view-no-compromise = No form suits all of you. { $count ->
    [one] { $form } comes nearest: it suits one partner badly.
   *[other] { $form } comes nearest: it suits { $count } partners badly.
}
partners-view-said = { $said } of { $all } municipalities have said what matters to them. Nobody was asked about a form: what stands here follows from what each said matters most.
partners-view-silent = Have not said yet what matters to them: { $names }.
partners-view-wants = What comes first for whom
partners-view-stands = How each form suits each of you
partners-view-explained = Whoever sorts the themes does not fix exact weights. So we look at all weightings that respect the order. A form suits a partner best if it is best in most of them, suits it if it is among the first { $places } in most of them, and suits it badly otherwise.
partners-view-wants-word = Suits it best
partners-view-accepts = Suits it
partners-view-objects = Suits it badly
partners-view-good = (among the first { $places } in { $percent } % of its weightings)
partners-view-objections = Where a form suits badly
partners-view-objection = { $partner }: it loses most in “{ $theme }”.
partners-view-objection-plain = { $partner }: it is seldom among the better ones.
partners-view-beaten = What nobody needs to discuss
partners-view-better-for-all = Whatever the exact weights, { $better } is for everybody at least as good as:

## Sentences of the engine

engine-award-amount = { $percent } of { $base } = { $amount }.
engine-award-amount-most = At most { $percent } of { $base } = { $amount }.
engine-award-amount-open = From { $low } to { $high }; open answers decide.
engine-award-ceiling = But at most { $percent } of { $base } = { $amount }.
engine-award-flat = It pays { $percent }.
engine-award-flat-most = It pays at most { $percent }.
engine-award-less = Less { $percent } of it: { $amount } remain.
engine-award-rate = Counted: { $count }. { $sum } = { $percent }.
engine-award-rate-capped = Counted: { $count }. { $sum } = { $reached }, but the rate stops at { $percent }.
engine-award-rate-open = The rate is from { $low } to { $high }; open answers decide.
engine-change-closes = From { $date }, { $form } can no longer be set up.
engine-change-convert = Every existing { $form } must be converted by { $date }.
engine-change-money-deadline = { $date } is the last day to apply for { $option }.
engine-change-money-ends = From { $date }, { $option } is no longer offered.
engine-change-money-starts = From { $date }, { $option } is offered.
engine-change-opens = From { $date }, { $form } can be set up.
engine-change-rule-ends = From { $date } a rule no longer applies: { $rule }.
engine-change-rule-starts = From { $date } a new rule applies: { $rule }.
engine-change-window-ends = From { $date }, the law no longer sets a time in the calendar for { $form }.
engine-change-window-starts = From { $date }, the law sets a time in the calendar for { $form }.
engine-form-closed = { $form } has been closed to new set-ups since { $date }.
engine-form-not-in-region = The law of your region does not offer { $form }.
engine-form-not-yet = { $form } can be set up only from { $date }.
engine-form-only-by-order = { $form } exists only where the law orders it.
engine-form-only-if-ordered = { $form } is open here only if the law orders it too.
engine-form-may-be-required-instead = The law may order { $required } here; then { $form } is not open.
engine-form-region-not-in = The law of { $regions } does not know { $form }; say in which region you are.
engine-form-region-only = { $form } exists only in { $regions }; say in which region you are.
engine-form-required-instead = The law orders { $required } here, so { $form } is not open.
engine-form-status = { $form } is no form of its own: it is a status that another form carries.
engine-option-deadline-early = Applications for { $option } close on { $date }; setting up { $form } takes at least { $months ->
    [one] one month
   *[other] { $months } months
}.
engine-option-deadline-passed = The time to apply for { $option } ended on { $date }.
engine-option-max-share = { $option } covers at most { $percent } % of the cost.
engine-option-min-partners = { $option } needs at least { $count } partners.
engine-option-needs-person = Only a joint legal person can use { $option }; forms without legal personality are left out.
engine-option-no-form = None of the legal forms open to you can use { $option }.
engine-window-any = Possible at any time.
engine-window-any-effect = Takes effect on { $effective }.
engine-window-duty = To be done by { $until }.
engine-window-open = Possible now; decide by { $until }.
engine-window-open-effect = Possible now; decide by { $until }, and it takes effect on { $effective }.
engine-window-over = The time for it is over; when the next one begins is not known.
engine-window-shut = Possible from { $from }; decide by { $until }.
engine-window-shut-effect = Possible from { $from }; decide by { $until }, and it takes effect on { $effective }.
engine-window-unknown = The days depend on an answer that is open.

## Save and return

mail-link = Send me this link by e-mail
mail-title = Send the link by e-mail
mail-text = You get one mail with the secret link to this case. With it you can come back on any device.
mail-address = E-mail address
mail-private = Used for this one mail. We do not store the address, and write to you only when you ask.
mail-wrong = This is not an e-mail address. Write it like name@example.org.
mail-send = Send the link
mail-sent = The mail is on its way. If it does not come, look among the unwanted mails, or check the address and send it again.
mail-subject = Your link to the IMC Advisor
mail-untitled = your case
mail-body = With this link you come back to “{ $title }”: { $link }
mail-body-secret = The link is secret. Whoever has it can read and change the answers. Do not publish it.
mail-body-why = You get this mail because somebody asked for it on our page. If it was not you, delete it. Your address was not stored.
problem-mail-failed-title = The mail could not be sent
problem-mail-failed-text = Our mail server did not take it. Your case is safe. Copy the link on the page of the case, or try again later.

## My cases

cases-title = My cases
cases-text = These cases were opened in this browser. The list lies in this browser only.
cases-none = No case was opened in this browser. Open one with its link, or begin a new one.
cases-role-owner = You began it, or have its main link
cases-role-partner = You were invited
cases-role-reader = For reading
cases-changed = Last change:
cases-forget = Forget on this computer
cases-forget-all = Forget all on this computer
cases-shared = Do others use this computer?
cases-shared-text = Then let it forget the list when you are done. The cases are not deleted: keep their links, or you cannot come back. The history of the browser holds the links too; clear it as well.
cases-begin = Begin a new case

## Share and delete

share-title = Share
share-partners = Neighbours who should answer for themselves get links of their own:
share-read = A link for reading
share-read-text = Councillors and others can see the result and the answers with this link. They cannot change anything.
share-until = The link works until { $date }.
share-forever = The link has no end date.
share-end = End this link
share-days = How long should it work?
share-days-n = { $n } days
share-days-none = No end date
share-make = Make the link
share-own = Your own link
share-own-text = Whoever has this link can change and delete the case. Give it only to people who work on it with you.
delete-link = Delete this case
delete-title = Delete this case?
delete-text = All answers and links are deleted for ever. Nobody can bring them back.
delete-yes = Delete for ever
delete-no = Keep it
deleted-title = The case is deleted
deleted-text = All answers and links are gone.

## Problems

way-start = To the start page
way-again = Try again
way-back = Back to the page
way-case = Back to your case
way-result = To the result
way-draft = To the draft
way-word = Take the Word file
way-versions = To the versions
problem-typed = What you typed is still there if you go back with your browser.
problem-page-unknown-title = There is no such page
problem-page-unknown-text = Perhaps the address was cut off or typed wrongly. Check it, or begin at the start page.
problem-case-unknown-title = We cannot find this case
problem-case-unknown-text = The link may be cut off: it must have 64 letters and digits at the end. Copy all of it. If the case was deleted, it cannot be opened any more.
problem-link-expired-title = This link has ended
problem-link-expired-text = It was made for a limited time. Ask the person who sent it for a new one. The case itself is not lost.
problem-country-away-title = The rules of this country cannot be loaded
problem-country-away-text = Your answers are safe. Please try again later, or tell the people who run this site.
problem-question-unknown-title = There is no such question
problem-question-unknown-text = The rules may have changed, or the address was typed wrongly. Your answers are safe.
problem-form-unknown-title = There is no such legal form
problem-form-unknown-text = “{ $form }” is not a form of this country. Choose one in the result.
problem-draft-unknown-title = There is no such paper
problem-draft-unknown-text = “{ $what }” is not among the papers or formats for this form. Choose one from the list.
problem-draft-too-long-title = This PDF would be too long
problem-draft-too-long-text = It would have about { $n } pages, and laying them out takes too long. The same paper as a Word file or as a page is there at once.
problem-clause-unknown-title = There is no such clause
problem-clause-unknown-text = “{ $what }” is not a clause of this draft. Perhaps an answer has taken it out.
problem-version-unknown-title = There is no such version
problem-version-unknown-text = This draft has no version “{ $what }”. Choose one from the list.
problem-language-unknown-title = We do not speak this language yet
problem-language-unknown-text = Choose one at the top of the page.
problem-read-only-title = This link is for reading
problem-read-only-text = You can see the result and the answers, but not change them. Ask the person who began the case for another link.
problem-form-old-title = This page was open for too long
problem-form-old-text = For your safety we did not save. Go back, load the page again and press the button once more. Cookies must be allowed.
problem-cross-site-title = This came from another site
problem-cross-site-text = For your safety, forms can only be sent from our own pages. Nothing was changed.
problem-method-title = This address cannot be used like that
problem-method-text = It only works from a form on our pages. Nothing was changed.
problem-too-large-title = This is too much at once
problem-too-large-text = A form may have 2 MB at most. Please shorten your text. Nothing was changed.
problem-case-full-title = This case is full
problem-case-full-text = So much was changed in this case that nothing more can be saved. Everything in it stays readable. Begin a new case to go on.
problem-media-type-title = We cannot read this kind of form
problem-media-type-text = Please use the form on our page.
problem-request-title = We cannot read this request
problem-request-text = Please go back and try again.
problem-too-many-title = That was a lot at once
problem-too-many-text = { $minutes ->
    [one] From your network came more than we can serve. Please try again in a minute. Nothing is lost.
   *[other] From your network came more than we can serve. Please try again in { $minutes } minutes. Nothing is lost.
}
problem-internal-title = Something went wrong on our side
problem-internal-text = Your answers so far are safe. Please try again in a minute. If it stays like this, tell the people who run this site.

## About

about-lead = The IMC Advisor helps municipalities to find the right legal form and the right money for working together.
about-how = First come the rules of law: they say which forms are possible, which are not and why. Then 39 criteria compare the forms that are left. The same answers always give the same result.
about-standing = Every statement about the law says how well it was checked. “Confirmed” means that it was compared with the text of the act. Everything else must be confirmed by a lawyer before you decide.
about-data = Your answers are stored on this server under a secret link. There are no accounts, no trackers and no pages of others. You can delete your case at any time.
about-packs = Countries and their law
about-country = Country
about-law = Law as of
about-version = Version
about-unusable = Cannot be used at the moment: the rules have a mistake.
about-program = Program version { $version }. Free software under the EUPL 1.2.

## Numbers and dates

date-long = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
money = { $currency } { $amount }
currency-EUR = €
currency-UAH = UAH

## Countries

country-AL = Albania
country-AM = Armenia
country-AT = Austria
country-BA = Bosnia and Herzegovina
country-BE = Belgium
country-BG = Bulgaria
country-CH = Switzerland
country-CZ = Czechia
country-DE = Germany
country-DK = Denmark
country-EE = Estonia
country-ES = Spain
country-FI = Finland
country-FR = France
country-GB = United Kingdom
country-GE = Georgia
country-GR = Greece
country-HR = Croatia
country-HU = Hungary
country-IE = Ireland
country-IS = Iceland
country-IT = Italy
country-LT = Lithuania
country-LU = Luxembourg
country-LV = Latvia
country-MD = Moldova
country-ME = Montenegro
country-MK = North Macedonia
country-NL = Netherlands
country-NO = Norway
country-PL = Poland
country-PT = Portugal
country-RO = Romania
country-RS = Serbia
country-SE = Sweden
country-SI = Slovenia
country-SK = Slovakia
country-TR = Türkiye
country-UA = Ukraine
country-US = United States
country-XK = Kosovo
