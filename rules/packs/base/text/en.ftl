# English texts of the base pack. Reader: a mayor. Short sentences, everyday words.
# Other languages carry the same names. A country pack may replace any of them.

pack-name = General knowledge
municipality = municipality
municipality-plural = municipalities

## Sections

section-initiative = What you plan
    .help = The task, the reasons and the time.
section-partners = Your partners
    .help = Who takes part, and how well you know each other.
section-law = The law
    .help = What the law of your country allows and asks for.
section-finance = Money
    .help = What it costs and who can pay.
section-assets = People and property
    .help = Who does the work, and who owns the things it needs.
section-governance = Control
    .help = Who decides, who votes, and how a partner can leave.
section-readiness = Are you ready?
    .help = What should be in order at home before you start.

## Answers of any question

option-yes = Yes
option-no = No

## Units

unit-municipalities = { $n ->
    [one] municipality
   *[other] municipalities
}
unit-months = { $n ->
    [one] month
   *[other] months
}
unit-jobs = { $n ->
    [one] full-time job
   *[other] full-time jobs
}
unit-per_year = per year
unit-inhabitants = { $n ->
    [one] inhabitant
   *[other] inhabitants
}
unit-km2 = km²

## Conditions in words

words-always = always
words-never = never
words-and = and
words-or = or
words-not = not
words-yes = yes
words-no = no
words-question = “{ $text }”

## Questions: what you plan

question-track = What do you want to do together?
    .help = Choose what comes closest. You can change it later.
    .why = Talks about common interests need only a light form. A service for citizens needs a stronger one. The next questions depend on this answer.
option-track-service = Provide a service to citizens (waste, water, care, fire brigade and the like)
option-track-admin = Share office work or experts (permits, taxes, accounts and the like)
option-track-project = Carry out one project that will be finished one day
option-track-buy = Buy things or services together
option-track-develop = Plan or promote our area together
option-track-voice = Exchange experience or speak with one voice
option-track-abroad = Work with a municipality in another country

question-services = Which task is it about?
    .help = Choose one or several. If your task is not in the list, take the one that is most like it.
    .why = From the task we can guess a lot: money, staff, power over citizens. Your own answers always count more than our guess.

question-bundle = Is it one task or several?
    .help = Think of the next three or four years.
    .why = One task is well served by a light contract. For many tasks a joint office or community may be better.
option-bundle-one = One task, and we see no others
option-bundle-grow = One task now, and others may follow
option-bundle-several = Several tasks right from the start

question-aims = Why do you want to work together?
    .help = Choose the reasons that matter most, four at most.
    .why = The reasons stand on the first page of your agreement. Years later you can check whether you reached them.
option-aims-cheaper = It should cost less for each user or unit
option-aims-capacity = We do not have enough staff or experts
option-aims-new_tasks = The state gave us tasks that are too big for us
option-aims-quality = The service should be better or more reliable
option-aims-spillover = Our people use what the neighbours pay for, or the other way round
option-aims-plan = The task crosses our borders, like a river or a road
option-aims-money = We want a grant or better terms for a loan
option-aims-bargain = We want more weight with suppliers or with the state
option-aims-law = The law sets a standard that we cannot meet alone
option-aims-spare = A building, a plant or a team should be better used
option-aims-no_merger = We want to stay independent and not be merged
option-aims-solidarity = We want to help a weaker neighbour
option-aims-innovate = We want to try something new together
option-aims-resilience = Somebody should step in when people are ill or in a crisis

question-problem_text = What is the problem? Say it as you would say it to a citizen.
    .help = One or two sentences are enough. They appear in your papers as you write them.
    .why = A council decides more easily when the problem is clear.

question-win_each = What does each partner gain?
    .help = One line for each partner.
    .why = Cooperation lasts only if everybody wins something. If a line stays empty, talk to that partner first.
column-win_each-gain = What this partner gains

question-decides = Will the joint work take decisions about single citizens or firms?
    .help = For example permits, taxes, fines or benefits.
    .why = Only some legal forms may use public power. If the form is wrong, every decision can be void.
option-decides-no = No, it does practical work only
option-decides-prepares = It prepares decisions, and each municipality signs its own
option-decides-signs = Yes, it signs for the partners or in its own name
option-decides-rules = Yes, and it also makes rules for all, for example on charges

question-measure = Can you count the work and check how good it is?
    .help = For example in tonnes, cases, hours or kilometres.
    .why = What you can count, you can put into a clear contract with a fair price.
option-measure-well = Yes, easily
option-measure-partly = In part
option-measure-hardly = Hardly

question-now = Who does this work today?
    .help = If it differs between partners, choose what is true for most.
    .why = A new form replaces something. What exists may be a good start, or a contract may have to end first.
option-now-each = Each municipality for itself
option-now-one = One partner already works for others
option-now-private = A private firm under contract
option-now-joint = A joint body or company that we already have
option-now-nobody = Nobody, the service is missing

question-term = How long should it last?
    .help = Say what you wish today. An agreement can be renewed.
    .why = Some forms suit a short project, others are built for decades.
option-term-end = Until a project is finished
option-term-short = Up to three years, as a trial
option-term-medium = Four to ten years
option-term-long = More than ten years, or with no end

question-start = When must it start?
    .help = Think of the day when the work begins, not of the signature.
    .why = A simple contract starts quickly. A new legal person takes many months.
option-start-six = Within six months
option-start-eighteen = In six to eighteen months
option-start-later = Later, or there is no date

question-levels = Do all partners want the same level of service?
    .help = For example how often, how fast, how good.
    .why = Different wishes are possible, but then each partner needs its own level and price in writing.
option-levels-same = Yes, more or less
option-levels-some = There are small differences
option-levels-different = The wishes are very different

## Questions: your partners

question-count = How many municipalities will take part?
    .help = Count your own as well.
    .why = For two or three a simple contract is enough. Many partners need an assembly and clear votes. Some laws set a minimum.

question-partners = Who are the partners?
    .help = The name is enough. With the number of inhabitants we can show each partner's share in money.
    .why = Names and numbers go into your draft papers and into the comparison of cost shares.
column-partners-name = Name
column-partners-population = Inhabitants
column-partners-area = Area
column-partners-revenue = Own revenue per year
column-partners-district = District
column-partners-borders = Borders on (names from this list; "–" for none)
column-partners-other_body = Already a member of another such body?
column-partners-staff = Staff for this service
column-partners-units = Units used in a year (tonnes, cases, hours)
column-partners-cost_before = Cost of the service per year until now
column-partners-cost_alone = Cost per year if it went alone
column-partners-property = Taxable value of property
column-partners-capacity = Capacity reserved
column-partners-benefit = Sum of its benefit factors
column-partners-shares = Shares in the company
column-partners-tax_percent = Agreed share of joint tax income, in per cent

question-size_pattern = How do the partners differ in size?
    .help = Inhabitants are a good measure.
    .why = A big partner can work for the others. Among equals a joint body is easier to accept.
option-size_pattern-similar = All are about the same size
option-size_pattern-centre = One town with smaller neighbours
option-size_pattern-mixed = All kinds of sizes

question-host = Can one partner do the work for all, and would the others accept that?
    .help = Able means: it has the people, the rooms and the will.
    .why = This decides whether a host municipality is a real choice.
option-host-accepted = Yes, it can, it wants to, and the others agree
option-host-not_accepted = It could, but the others do not want to depend on it
option-host-none = No partner can do it

question-place = Where are the partners?
    .help = Look at districts or regions, whatever your country has.
    .why = Some laws ask for neighbours or for one district. A partner abroad needs another kind of form.
option-place-adjacent = All are neighbours in one district or region
option-place-same_region = In one district or region, but not all are neighbours
option-place-two_regions = In different districts or regions
option-place-abroad = At least one is in another country

question-others = Should anybody else be a member?
    .help = Members share the decisions. A firm that only gets paid is not a member.
    .why = Some forms are for municipalities only. A private member can also mean that a public tender is needed.
option-others-none = No, municipalities only
option-others-region = A county, a region or a state body
option-others-public = A public company or institute
option-others-firm = A private firm
option-others-ngo = A non-profit organisation
option-others-citizens = Citizens

question-past = Have these partners worked together before?
    .help = Choose what is true for most of them.
    .why = Trust grows step by step. Where it is missing, start small.
option-past-never = Never
option-past-small = Yes, in small things
option-past-long = Yes, for years and with success
option-past-bad = Yes, but it ended badly

question-body = Do these partners already have a body that could take the task?
    .help = It may be working in quite another field today.
    .why = To widen what exists is often easier than to found something new.
option-body-none = No
option-body-association = An association or a micro-region
option-body-company = A company of one or several municipalities
option-body-union = A union or community under public law
option-body-office = A joint office

question-join_later = May other municipalities join later?
    .help = If yes, the agreement says how they join and what they pay.
    .why = An open circle needs a form that new members can enter without founding it again.

## Questions: the law

question-country = In which country are you?
    .help = Each country has its own forms and rules. We load them for you.
    .why = The law comes first: a form that your law does not know cannot be chosen.

question-law_context = What does your law say about cooperation of municipalities?
    .help = A lawyer or your association can tell you.
    .why = Where the law is silent, contracts and private law remain. Where it names forms, you choose from the list.
option-law_context-prohibits = It forbids cooperation in this task
option-law_context-silent = It says nothing
option-law_context-general = It allows cooperation in general words
option-law_context-named = It names the forms
option-law_context-special = There is a special act on it

question-task_kind = What kind of task is it in the law?
    .help = If you do not know, leave it open and ask your lawyer.
    .why = Tasks of the state and cooperation that the law orders follow special rules.
option-task_kind-own = Our own duty
option-task_kind-voluntary = Voluntary, we could leave it
option-task_kind-state = A task that the state handed to us
option-task_kind-forced = The law orders us to do it together

question-court = Will people or firms often go to court about it?
    .help = Against decisions or against charges.
    .why = Then you need a form with clear powers and trained staff.
option-court-rarely = Rarely
option-court-sometimes = Sometimes
option-court-often = Often

question-tender = Do you want to give the work to a partner or to your own body without a public tender?
    .help = If a tender is fine for you, more ways are open.
    .why = The rules on public contracts allow this only under conditions, and not each form meets them.
option-tender-must = Yes, that is important
option-tender-open = A tender is fine

question-all_contribute = Do all partners really contribute, or do some only pay?
    .help = A contribution can be staff, a site, a machine or part of the work.
    .why = In 2020 the Court of Justice of the EU said: paying for a service is not yet cooperation. A tender may then be needed.
option-all_contribute-all = All bring in something real under a common plan
option-all_contribute-pay = Some only pay

question-vat = Would VAT on the service be a real cost for you?
    .help = Ask your treasurer. It is a cost if you cannot get the tax back.
    .why = A paid service between municipalities can become dearer by the tax.

question-supervised = Is one of the partners under financial supervision, or close to it?
    .help = Think of every partner, not only of yourself.
    .why = The supervisor may have to agree before money or guarantees are promised.

## Questions: money

question-invest = How much must be invested in the first five years?
    .help = All partners together. As a rough guide: small is up to 2 percent of the yearly budgets of all partners, medium up to 5 percent, large is more.
    .why = Big plants and networks need an owner that can hold and pay for them.
option-invest-none = Nothing or almost nothing
option-invest-small = A small sum
option-invest-medium = A medium sum
option-invest-large = A large sum, for plants, networks or buildings

question-invest_amount = What is the amount, if you know it?
    .help = All partners together, first five years. A rough figure is fine.
    .why = We use it to show each partner's share and to compare ways to pay.

question-running = What does the service cost today in one year?
    .help = All partners together. If you do not know, leave it open.
    .why = It shows whether the effort of a new form is worth it, and what each partner would pay.

question-user_pay = How much of the cost can the users pay?
    .help = Users are households, visitors, firms: those who get the service.
    .why = If users pay most of it, a company or enterprise with its own accounts can work.
option-user_pay-none = Nothing
option-user_pay-some = A part
option-user_pay-most = Most of it or all

question-market = Will it also sell to other customers?
    .help = Customers outside the partner municipalities.
    .why = Sales on the market bring risk. If they grow too much, you may lose the right to work without tender.
option-market-no = No
option-market-little = A little, less than a fifth of all income
option-market-much = More than a fifth of all income

question-grant = Is there a grant or fund that you want to use?
    .help = Look into the call: who may apply?
    .why = Some funds pay only to one joint legal person. Then the fund decides about the form.
option-grant-none = No
option-grant-any = Yes, and any form will do
option-grant-lead = Yes, and one partner may apply for all
option-grant-points = Yes, and a joint body gets more money or points
option-grant-person = Yes, and only a joint legal person may apply

question-grant_deadline = In how many months must you apply?
    .help = From today to the last day of the call.
    .why = If it takes longer to found the body, you need another way.

question-bonus = Does your state pay extra for registered cooperation?
    .help = Some states do. Answer “no” if you have never heard of such money; a grant that you must compete for does not count.
    .why = A bonus can speak for a form that you would not choose otherwise. Ask how long it is paid.

question-loan = Do you need a loan?
    .help = Also think of leasing or of paying in advance for a grant.
    .why = Only some forms can borrow. With the others each partner borrows alone.
option-loan-no = No
option-loan-each = Yes, and each partner can borrow its share
option-loan-joint = Yes, one joint loan

question-levy = Should the joint body raise a tax or a compulsory charge of its own?
    .help = A price that users pay for a service is not meant here.
    .why = Very few forms may do this, and only where the law says so.

question-cost_cause = What makes the cost go up?
    .help = Choose one or two.
    .why = A fair share follows the cause of the cost. A wrong share drives partners away.
option-cost_cause-people = The number of inhabitants
option-cost_cause-use = How much is used: tonnes, hours, cases
option-cost_cause-fixed = Mostly fixed cost, whoever uses it
option-cost_cause-capacity = The room kept free for each partner
option-cost_cause-distance = Area, length of roads or distance
option-cost_cause-benefit = Some places benefit more than others (river, road, bus stop)

question-wealth = Are some partners much poorer, and should the others help?
    .help = Say it openly among the partners. Silent help ends in quarrel.
    .why = Shares can follow wealth or use. This is a choice of fairness that only you can make.
option-wealth-no = There are no big differences
option-wealth-yes_help = Yes, and the others agree to help
option-wealth-yes_no_help = Yes, but each one should pay for what it uses

question-cost_data = Do the partners know what the service costs today, how much and how well?
    .help = Cost, quantity and quality, for each partner.
    .why = Without these figures nobody can say later whether it got better or cheaper.
option-cost_data-all = Yes, all of them
option-cost_data-some = Some of them
option-cost_data-no = No

## Questions: people and property

question-owner = Who should own the buildings, networks or machines?
    .help = Think of what must be bought or built, and of what is there already.
    .why = Something that does not exist in law cannot own anything.
option-owner-nothing = There is nothing to own
option-owner-partner = One partner owns them and the others use them
option-owner-each = Each partner keeps its own
option-owner-joint = All together, or a joint body

question-spare = Does one partner have a plant, an office or a team with room for the others?
    .help = Room means: it could serve the others too, without much building.
    .why = It is cheaper to use what is there than to build again.

question-property_law = May your municipality give property to a joint body?
    .help = For your country we usually know it.
    .why = Where it is forbidden or needs a consent, a lease is the usual way.

question-staff = Who will do the work?
    .help = Choose what you wish, not what is easiest today.
    .why = People need one clear employer.
option-staff-none = Nobody, or a few hours only
option-staff-partner = People of one partner work for all
option-staff-each = People of each partner work as a network
option-staff-joint = A new team, employed by a joint body
option-staff-firm = A private firm

question-staff_number = How many full-time jobs will it need?
    .help = Two half jobs make one. Less than half a job counts as none.
    .why = For one or two jobs a new institution is rarely worth it.

question-staff_move = Will people change their employer?
    .help = Also think of people who move for a few years only.
    .why = They must know their rights early, and sometimes they need a way back.

question-manage = Could you run a new institution?
    .help = Accounts, meetings, reports, audit.
    .why = A new body makes work that nobody sees at first.
option-manage-easy = Yes
option-manage-hard = Only with help
option-manage-cannot = No

## Questions: control

question-grip = How closely do the councils want to control the work?
    .help = Ask two or three councillors before you answer.
    .why = In a contract the council sets price and quality. In a company, directors decide from day to day.
option-grip-report = One report a year is enough
option-grip-budget = They want to agree to the budget and the plan
option-grip-direct = They want to decide on most things

question-majority = If you do not agree, may the majority decide for all?
    .help = Remember: you may also be in the minority.
    .why = If all must say yes, many partners often end in standstill.
option-majority-never = No, all must agree
option-majority-some = In daily matters yes; in big matters all or two thirds
option-majority-yes = Yes

question-votes = How should the votes be shared?
    .help = You can change this in the talks. Say what seems fair to you.
    .why = This is often the hardest point. Settle it early.
option-votes-equal = One partner, one vote
option-votes-classes = A few classes by size
option-votes-people = By inhabitants, with a limit for the largest
option-votes-money = By shares or payments

question-sensitive = How hard is it for your council to let a task go?
    .help = An honest answer helps you most.
    .why = Fear of losing power stops more plans than anything else. It is better to say it.
option-sensitive-easy = Easy
option-sensitive-some = It needs good arguments
option-sensitive-hard = Very hard

question-exit = How easily should a partner be able to leave?
    .help = Think of yourself and of the others.
    .why = An easy way out makes members feel safe. A hard way out makes banks, staff and the other members feel safe.
option-exit-fast = Within months
option-exit-notice = With one or two years of notice
option-exit-bound = We can bind ourselves for a long time

question-liable = Must there be a limit to what your municipality can lose?
    .help = Think of debts, accidents and failed projects.
    .why = In some forms members cover all losses. In a company it is usually only the capital they paid in.
option-liable-not = It does not matter
option-liable-some = It would be good
option-liable-very = It is very important

question-dispute = Who should help if you disagree?
    .help = You can still go to court after that, unless you choose arbitration.
    .why = It is easier to agree on this before there is a quarrel.
option-dispute-talk = The mayors talk, then a mediator helps
option-dispute-association = A panel chosen by the association of municipalities
option-dispute-supervisor = The supervisory authority
option-dispute-arbitration = Arbitration
option-dispute-court = The court, at once

## Questions: are you ready?

question-ready_lead = Which of these are true today?
    .help = Choose all that are true.
    .why = Cooperation fails more often because of people than because of law.
option-ready_lead-time = I will give my own time to this for at least a year
option-ready_lead-share = My council accepts that some things are decided together
option-ready_lead-opposition = The other groups in the council have been told
option-ready_lead-none = None of these so far

question-ready_work = And which of these?
    .help = Choose all that are true.
    .why = With these points in hand you can begin a feasibility study.
option-ready_work-show = We will show the partners our cost and quality
option-ready_work-bring = We can say what we bring: staff, a site, money, know-how
option-ready_work-person = One person, known by name, has hours for the joint task force
option-ready_work-money = There is money in the budget to prepare it
option-ready_work-told = The staff concerned know about the idea
option-ready_work-none = None of these so far

question-ready_own = Is your own service in good order?
    .help = There is no shame in a no. Say it early.
    .why = Partners do not like to pay for the old problems of others.
option-ready_own-good = Yes
option-ready_own-known = It has problems, but we know them and have told the partners
option-ready_own-weak = It has serious problems

question-election = How many months are there until the next local election?
    .help = In your municipality, or the first one among the partners.
    .why = A new majority can stop half-finished work. With less than 18 months you need support from all groups.

## Themes of the comparison

theme-authority = Decisions that hold
    .help = May the form take legally safe decisions?
theme-money = Money
    .help = Can it invest, borrow, get grants and charge users?
theme-resources = People and property
    .help = Does it fit the staff and the things you have or need?
theme-control = Control and risk
    .help = How much say do you keep, and what can you lose?
theme-flexibility = Time
    .help = How fast can you start, how long does it last, how do you leave?
theme-simplicity = Simplicity
    .help = Is the effort right for the task?
theme-partnership = The partners
    .help = Does it suit the number, size and trust of the partners?
theme-efficiency = Effect
    .help = Does it make use of size?

## Criteria

criterion-coordination_only = You want to talk, lobby or plan together, not run a service
    .short = Talks and plans only
criterion-public_authority = The joint work takes decisions that bind citizens
    .short = Decisions over citizens
criterion-capital_intensity = You invest together in things that last long
    .short = Joint investment
criterion-own_assets = The joint work must own buildings, networks or machines
    .short = Joint property
criterion-own_staff = People must be employed for the joint work
    .short = Joint staff
criterion-borrowing = You need a loan together
    .short = Joint loan
criterion-user_charges = Users can pay most of the cost
    .short = Users pay
criterion-market_activity = It also sells to others and carries a business risk
    .short = Sales on the market
criterion-scale_economies = It gets clearly cheaper when it gets bigger
    .short = Cheaper by size
criterion-long_duration = It should last for more than ten years
    .short = Long duration
criterion-one_off_project = It is one project with an end
    .short = Project with an end
criterion-many_tasks = The same partners share several tasks, now or soon
    .short = Several tasks
criterion-many_partners = Many partners take part
    .short = Many partners
criterion-two_partners = Few partners take part
    .short = Two or three partners
criterion-strong_centre = One partner is much stronger and ready to serve the others
    .short = A strong centre
criterion-equal_footing = The partners want equal rights, and nobody may lead
    .short = Equal rights
criterion-heterogeneous_needs = The partners want very different levels of service
    .short = Different wishes
criterion-low_trust = The partners have little experience with each other, or a bad one
    .short = Little trust
criterion-proven_trust = The partners have worked together well
    .short = Proven trust
criterion-other_actors = Others than municipalities should be members
    .short = Other members
criterion-council_control = The councils want a strong and direct say
    .short = Control by councils
criterion-majority_decisions = A majority must be able to decide for all
    .short = Majority decides
criterion-easy_exit = A partner should be able to leave easily
    .short = Easy way out
criterion-autonomy_sensitive = It is hard for the councils to give power away
    .short = Keeping power
criterion-low_admin_capacity = The partners can hardly run a new institution
    .short = Little capacity
criterion-fast_start = It must start within about half a year
    .short = Quick start
criterion-limit_liability = The partners want a limit to what they can lose
    .short = Limited risk
criterion-grant_needs_legal_person = The grant goes to one joint legal person
    .short = Grant needs a body
criterion-state_imc_incentive = The state pays a bonus for registered cooperation
    .short = State bonus
criterion-procurement_exempt = The work must be given without a public tender
    .short = No tender
criterion-vat_sensitive = VAT on the service would be a real cost
    .short = VAT is a cost
criterion-own_levy = It should raise a tax or compulsory charge of its own
    .short = Own tax or charge
criterion-no_imc_law = The law has no rules on cooperation
    .short = No special law
criterion-legal_certainty = Decisions or charges will be taken to court
    .short = Court cases
criterion-small_simple_task = It is a small routine task with little money and no power over citizens
    .short = Small simple task
criterion-measurable_output = The work can be counted, checked and priced
    .short = Work can be counted
criterion-existing_capacity = A partner already has a plant, team or office with room for the others
    .short = Room to spare
criterion-single_task = It is only one task, with no others in sight
    .short = Only one task
criterion-soft_development_topic = It is about promotion, culture, nature or strategy more than a service to count
    .short = Soft topic

## Families of legal forms

family-informal = Working together without a contract
family-informal-summary = You meet, tell each other what you plan and act side by side. Nobody can claim anything.
family-contract = Contract between municipalities
family-contract-summary = You promise each other work, money or both. Each partner keeps its powers and no new body is born.
family-host-municipality = Host municipality
family-host-municipality-summary = One municipality does the work for the others, with its own people and things.
family-joint-body = Joint committee
family-joint-body-summary = Delegates of the partners advise or decide together. A lead municipality signs and employs for them.
family-joint-administration = Joint office
family-joint-administration-summary = One office with shared staff prepares or takes decisions for several municipalities.
family-private-association = Association or foundation
family-private-association-summary = A non-profit legal person with members. Firms, clubs and citizens can join.
family-private-company = Joint company
family-private-company-summary = You hold shares. The company owns, employs and borrows, and directors run it.
family-cooperative = Cooperative
family-cooperative-summary = Members run a business for their own use, mostly with one vote each. Citizens can join.
family-public-enterprise = Joint public enterprise or institution
family-public-enterprise-summary = Several municipalities found one legal person under public law that runs a service.
family-public-law-body = Joint public body for named tasks
family-public-law-body-summary = A public corporation of municipalities takes over one or a few tasks completely.
family-multi-purpose-community = Community for many tasks
family-multi-purpose-community-summary = A standing public body of the same municipalities for a bundle of tasks, sometimes with its own tax.
family-compulsory = Cooperation ordered by law
family-compulsory-summary = The law or the state tells you to work together and often says how.
family-cross-border = Cooperation across the border
family-cross-border-summary = You work with a municipality of another country, by agreement or in a joint body.

## Service areas

service-group-environment = Environment
service-group-energy = Energy
service-group-transport = Roads and transport
service-group-safety = Safety
service-group-authority = Permits and official acts
service-group-planning = Planning
service-group-economy = Economy
service-group-administration = Office and experts
service-group-education = Education
service-group-social = Social services
service-group-health = Health
service-group-culture = Culture, sport and youth
service-group-property = Housing and property
service-group-representation = Common voice
service-group-international = Abroad

service-waste-collection = Waste collection
    .words = rubbish, garbage, litter, recycling
service-waste-treatment = Landfill, sorting, composting or burning of waste
    .words = rubbish, garbage, dump, incinerator
service-water-supply = Drinking water
    .words = tap, well, pipes, waterworks
service-wastewater = Sewers and sewage plant
    .words = sewage, drains, septic tank, canalisation
service-flood-rivers = Flood protection, streams and drainage
    .words = dam, dyke, river, stormwater
service-parks-green = Parks, green areas and street cleaning
    .words = gardens, playground, cleaning
service-nature-parks = Nature protection and forests
service-animal-control = Stray animals, shelter and pest control
    .words = dogs, cats, vet
service-cemeteries = Cemeteries and funerals
    .words = burial, graveyard, crematorium
service-district-heating = District heating and gas
    .words = boiler, gas, heat
service-renewables-efficiency = Renewable energy and energy saving
service-street-lighting = Street lights
    .words = lamps, lighting
service-road-maintenance = Care of roads and paths, snow clearing
    .words = streets, snow, potholes, winter
service-road-building = Building roads, bridges and cycle paths
service-public-transport = Buses, school buses and transport on demand
    .words = bus, minibus, taxi, pupils, children to school
service-parking-traffic = Parking control and traffic wardens
service-fire-rescue = Fire brigade and rescue
    .words = firefighters, rescue service, ambulance
service-civil-protection = Civil protection and emergency planning
    .words = disaster, emergency, siren
service-municipal-police = Municipal police
    .words = guards, security, public order
service-inspection = Inspections (building, environment, food, public order)
service-building-permits = Building permits
    .words = construction, permits
service-spatial-planning = Town planning, maps and land register
    .words = zoning, land use, cadastre, GIS
service-strategy-planning = Joint development strategy
service-led-promotion = Business parks and service for investors
service-tourism = Tourism
    .words = visitors, hotel, tourist office
service-agriculture-rural = Rural development, irrigation, machines and markets
service-labour-market = Jobs and vocational training
service-tax-administration = Local taxes and charges
service-accounting-payroll = Accounts, treasury and payroll
service-internal-audit = Internal audit
service-legal-hr-staff = Shared lawyer, engineer, buyer or personnel expert
service-shared-management = Shared chief executive or management
service-it-egov = IT, online services and data protection
    .words = computers, software, website, digital
service-archives-registry = Civil registry, archives and citizen service centre
    .words = one-stop shop, passports, citizens
service-joint-procurement = Buying together (energy, fuel, insurance, equipment)
service-project-office = Office for projects and grant applications
service-training-hr = Training of staff and councillors
service-primary-schools = Primary and lower secondary schools
    .words = education, pupils, canteen
service-preschool = Kindergarten and nursery
    .words = creche, childcare, day care, children
service-school-administration = School office and school transport
    .words = pupils, school bus
service-special-education = Special education and school psychologist
service-adult-music = Music school, adult learning and after-school clubs
service-elderly-homecare = Care for the elderly at home
    .words = old people, seniors, home help
service-care-homes = Care homes
service-child-protection = Child protection and help for families
    .words = youth welfare, orphans, foster care
service-social-assistance = Social assistance, advice and shelters
    .words = poverty, welfare, shelter, counselling
service-primary-health = Health centre and out-of-hours clinic
    .words = doctor, ambulance, clinic
service-hospitals = Hospital or polyclinic
    .words = hospital, clinic
service-public-health = Public health and hygiene
service-culture-library = Library, museum, theatre and events
    .words = books, cinema, concert, heritage
service-sport-leisure = Swimming pool, sports hall and stadium
    .words = swimming, gym, football
service-youth-work = Youth work and youth centres
service-heritage = Care of monuments
service-housing = Social housing
    .words = flats, apartments, homes
service-property-maintenance = Works yard, machines and care of buildings
service-refugees-integration = Integration of refugees, returnees and minorities
service-climate-adaptation = Climate plans: heat, drought and other risks
service-representation = Speaking for common interests, exchange of experience
service-cross-border-service = Service or project with a municipality abroad

## Sources of money

financing-member-contributions = Contributions of the partners
financing-member-contributions-summary = Each partner pays its share by a key that you agree on.
financing-membership-fee = Membership fee
financing-membership-fee-summary = Each member pays a fixed sum a year, the same for all or by inhabitants.
financing-user-charges = Charges and tariffs
financing-user-charges-summary = The people who use the service pay for it.
financing-fee-per-unit = Price per unit between partners
financing-fee-per-unit-summary = One partner pays the other for each case, hour, pupil, tonne or cubic metre.
financing-administrative-fees = Fees for permits and fines
financing-administrative-fees-summary = The person who applies for a permit or pays a fine covers a part of the cost.
financing-state-grant = State grant for cooperation
financing-state-grant-summary = The state gives extra money to municipalities that work together.
financing-sector-transfer = State money per pupil, patient or case
financing-sector-transfer-summary = The state pays a norm for each case, and the money follows the task.
financing-general-transfer = General transfer from the state
financing-general-transfer-summary = Money from the state that each municipality may use freely.
financing-tax-sharing = Sharing of tax income
financing-tax-sharing-summary = The partners share the taxes of a site that they developed together.
financing-own-levy = Own tax or levy
financing-own-levy-summary = The joint body raises a tax, a visitor tax or a levy on its members.
financing-loan = Loan
financing-loan-summary = A bank lends money that is paid back over many years.
financing-bond = Joint bond
financing-bond-summary = Investors lend a large sum against a bond.
financing-guarantee = Guarantee of the partners
financing-guarantee-summary = The partners promise to pay if the joint body cannot.
financing-equity = Founding capital
financing-equity-summary = The partners pay capital into the joint company or enterprise.
financing-in-kind = Contributions that are not money
financing-in-kind-summary = A partner brings land, rooms, people or machines.
financing-leasing = Leasing or renting
financing-leasing-summary = You pay for the use of a vehicle or machine each month and do not buy it.
financing-eu-structural-funds = European Union funds
financing-eu-structural-funds-summary = Funds for regions, rural areas, neighbours or countries on the way into the Union pay a part.
financing-donor-grant = Grant from a donor
financing-donor-grant-summary = A foreign government, a foundation or an international organisation pays for a project.
financing-ppp = Public-private partnership
financing-ppp-summary = A private firm builds and runs the plant and is paid by users or by the partners for many years.
financing-energy-performance-contract = Saving energy with a contractor
financing-energy-performance-contract-summary = A firm pays for new lamps or heating and is paid back from the saved energy.
financing-savings-share = Share of savings
financing-savings-share-summary = Who helps to save gets a part of what was saved.
financing-host-compensation = Compensation for the place with the plant
financing-host-compensation-summary = The place that lives with the landfill or plant gets money from the others.
financing-connection-charge = Connection charge
financing-connection-charge-summary = Owners of land pay once when a pipe or road reaches them.
financing-revolving-fund = Joint fund for paying in advance
financing-revolving-fund-summary = The partners pay into a fund. It pays for projects until the grant arrives and is then filled up again.
financing-reserve = Reserve for renewal
financing-reserve-summary = Each year some money from charges or contributions is put aside for new pipes, machines or roofs.
financing-citizen-capital = Shares for citizens
financing-citizen-capital-summary = Citizens put their own money into the project.

## Ways to share the cost

key-equal = Equal shares
key-equal-summary = Fair when: most of the cost is fixed, the partners are of similar size, or you are still planning.
key-population = By inhabitants
key-population-summary = Fair when: everybody benefits about equally.
key-usage = By use
key-usage-summary = Fair when: the use can be measured.
key-fiscal-capacity = By financial strength
key-fiscal-capacity-summary = Fair when: the partners want to help each other.
key-property-base = By value of property
key-property-base-summary = Fair when: fire brigade and flood protection, which protect property.
key-two-part = Basic fee and use
key-two-part-summary = Fair when: there is a fixed cost of being ready and a cost that changes with use.
key-mixed = Mix of several keys
key-mixed-summary = Fair when: several things cause the cost.
key-corridor = Mix with a limit
key-corridor-summary = Fair when: another key would be a shock for one partner.
key-area-length = By area or length
key-area-length-summary = Fair when: roads, rivers and snow clearing.
key-capacity-reserved = By reserved room
key-capacity-reserved-summary = Fair when: sewage plants and schools.
key-benefit-zones = By zones of benefit
key-benefit-zones-summary = Fair when: flood protection and commuter lines.
key-shares = By shares in the company
key-shares-summary = Fair when: there is a joint company.
key-full-cost-price = Price at full cost
key-full-cost-price-summary = Fair when: a host sells room to spare for many years.
key-marginal-cost = Price at extra cost
key-marginal-cost-summary = Fair when: at the start, when the host has room that stays empty.
key-savings-split = Share of the saving
key-savings-split-summary = Fair when: things are bought together.
key-tax-split = Share of joint tax income
key-tax-split-summary = Fair when: there is a joint business park.

## Mixes of forms

pattern-P1 = Owners in one body, operation in a company
pattern-P2 = Committee and lead municipality
pattern-P3 = Frame agreement with annexes
pattern-P4 = Host and board of guests
pattern-P5 = An agreement for the time before
pattern-P6 = A light association as project office
pattern-P7 = An office for decisions, an enterprise for works

## Ways to grow

path-informal-to-contract = From no contract to contract
path-contract-to-host-municipality = From contract to host municipality
path-contract-to-joint-body = From contract to joint committee
path-joint-body-to-public-law-body = From joint committee to union
path-joint-administration-to-public-law-body = From joint office to union
path-private-association-to-public-law-body = From association to union
path-private-association-to-private-company = From association to company
path-public-law-body-to-multi-purpose-community = From union to community
path-any-to-lighter-form = From any form to a lighter form

## Risks

risk-R01 = A partner pays late or not at all
risk-R02 = The largest partner dominates
risk-R03 = The councils lose sight of the joint body
risk-R04 = It gets dearer and not cheaper
risk-R05 = An unfair share drives a partner out
risk-R06 = A partner leaves and debts stay
risk-R07 = A court says that a tender was needed
risk-R08 = VAT or profit tax comes as a surprise
risk-R09 = Decisions are void because the power was not handed over
risk-R10 = The supervisory authority refuses or is slow
risk-R11 = The person who drove it is gone
risk-R12 = A new majority wants something else
risk-R13 = The old cost does not go away
risk-R14 = It is unclear who employs the people
risk-R15 = Personal data are not protected
risk-R16 = Forbidden state aid through sales on the market
risk-R17 = Donor money ends and the body cannot live
risk-R18 = Partners with equal votes block each other
risk-R19 = No agreement in time, and a large grant is lost
risk-R20 = Delegates or managers serve two masters
risk-R21 = People do not talk and trust is lost

## Obstacles

obstacle-fear-of-losing-power = Nobody wants to share power
obstacle-parochialism = Old rivalry between places
obstacle-resistance-of-staff = Staff fear change
obstacle-citizens-fear-distance = Citizens fear long ways or higher charges
obstacle-legal-gap = The law is silent or unclear
obstacle-no-incentive = Nobody rewards cooperation, or it is even punished
obstacle-lack-of-experience = No experience and few hands
obstacle-differences-in-size = Very different size, wealth or service
obstacle-politics = Parties and elections
obstacle-transaction-cost = Talks and control cost too much
obstacle-data-missing = Nobody knows the cost of today
obstacle-central-government = Ministries do not know or do not allow joint work
obstacle-property-rules = Property may not go to the joint body

## Reasons to cooperate

driver-scale = Lower cost by size
driver-overhead = Sharing the office
driver-capacity = Experts for everybody
driver-decentralised-tasks = New tasks from the state
driver-quality = Better and equal service
driver-spillover = Who uses should pay
driver-joint-planning = Planning over the border
driver-funds = Money from outside
driver-bargaining = More weight as buyers
driver-legal-compliance = Meeting the law
driver-alternative-to-merger = Another way than merging
driver-use-of-facilities = Full use of what is there
driver-solidarity = Helping each other
driver-innovation = Learning together
driver-resilience = Somebody steps in

## Readiness

readiness-M1 = The mayor leads
readiness-M2 = The council shares power
readiness-M3 = Open books
readiness-M4 = Own service in order
readiness-M5 = What we bring
readiness-M6 = What the others gain
readiness-M7 = The council knows
readiness-M8 = Figures of today
readiness-M9 = Somebody has time
readiness-M10 = Money to prepare
readiness-M11 = The staff know
readiness-M12 = The past is clear
readiness-M13 = Enough time
readiness-M14 = Too big for one
readiness-level-not-yet = Not yet
readiness-level-start-small = Start small
readiness-level-ready = Ready

## Steps

step-1 = Find needs and chances
step-2 = Find partners and tasks
step-3 = Look at the law
step-4 = Study whether it works
step-5 = Choose the tasks
step-6 = Win support
step-7 = Set up a joint task force
step-8 = Choose the legal form
step-9 = Agree on the money
step-10 = Negotiate the agreement or statute
step-11 = Set up management
step-12 = Watch how it goes
step-13 = Keep talking
step-14 = Review
step-phase-initiate = Begin
step-phase-establish = Set up
step-phase-implement = Carry out
step-phase-evaluate = Review

## How the councils keep control

accountability-A01 = Report to mayor and council
accountability-A02 = A contact in each municipality
accountability-A03 = A committee that watches
accountability-A04 = The councils see the draft budget
accountability-A05 = A joint committee of councillors
accountability-A06 = A mandate for each delegate
accountability-A07 = The right to ask
accountability-A08 = Accounts and audit
accountability-A09 = Internal audit and ethics
accountability-A10 = Figures with targets
accountability-A11 = Citizens have a say
accountability-A12 = Complaints
accountability-A13 = Everything on the web
accountability-A14 = A duty to review
accountability-A15 = A strategy of the owners
accountability-A16 = Supervision by the state
accountability-A17 = A register of your cooperations

## Words in citations

place-article = art.
place-semicolon = ;
