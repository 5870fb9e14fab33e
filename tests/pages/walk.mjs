// The journeys. Every page and every state that a visitor can come to is reached as she would reach it, and shown to
// `see(name)`. Nothing here looks at words: the same journeys are walked in every language. `brief` marks pages that are
// like another one but for their words; they are looked at in one mode.

/** What this mayor answers; everything else is "I am not sure". */
const ANSWERS = {
  track: ["service"],
  services: ["social-assistance", "special-education"],
  decides: ["no"],
  owner: ["partner"],
  invest: ["none"],
  count: ["2"],
  host: ["accepted"],
  size_pattern: ["centre"],
  staff: ["partner"],
  user_pay: ["none"],
  grant: ["none"],
  term: ["long"],
  past: ["small"],
  sensitive: ["some"],
  now: ["one"],
};

const HOSTILE = "<script>document.title='taken'</script><img src=x onerror=alert(1)>\"'&amp;";
const NO_CASE = `/case/${"0".repeat(64)}`;

/** The journeys; each is walked by a visitor of its own, and they do not wait for each other. */
export const JOURNEYS = {
  async "a case"(visitor, see) {
    await beginning(visitor, see);
    const home = visitor.path;
    await questions(visitor, see, home);
    await answers(visitor, see, home);
    await result(visitor, see, home);
    await papers(visitor, see, home);
    await drafting(visitor, see, home);
    await money(visitor, see, home);
    await partners(visitor, see, home);
    await sharing(visitor, see, home);
    await keeping(visitor, see, home);
    await programs(visitor);
    await ending(visitor, see, home);
  },
  async "beside a case"(visitor, see) {
    await visitor.open("/");
    await visitor.submit({ "#country": "ua" });
    const home = visitor.path;
    await learning(visitor, see);
    await problems(visitor, see, home);
    await otherQuestions(visitor, see, home);
  },
};

async function beginning(visitor, see) {
  await visitor.open(`/lang/${visitor.lang}?to=/`);
  await see("start");
  await visitor.page.$eval("button.term", (button) => button.click());
  await see("start, a word explained");
  await visitor.submit();
  await see("start, no country chosen");
  await visitor.open("/cases");
  await see("cases, none");
  await visitor.open("/");
  await visitor.submit({ "#country": "ua" });
  await see("tasks, nothing answered");
  const home = visitor.path;
  await visitor.open(`${home}/result`);
  await see("result, nothing answered");
  await visitor.open(`${home}/answers`);
  await see("answers, nothing answered");
  await visitor.open(`${home}/what-if`);
  await see("what-if, nothing answered");
  await visitor.open(home);
}

async function questions(visitor, see, home) {
  await visitor.open(`${home}/next`);
  await visitor.submit();
  await see("question, no answer given");
  await visitor.open(`${home}/next`);
  while (visitor.path.includes("/q/")) {
    const id = visitor.path.split("/q/")[1];
    await see(`question ${id}`);
    if (id === "services") await searching(visitor, see);
    await visitor.submit(await filled(visitor, ANSWERS[id] ?? []));
  }
}

/** Fields and values of an answer; none means "I am not sure". */
async function filled(visitor, values) {
  if (values.length === 0) return { "#answer-unsure": true };
  const typed = await visitor.page.$("#answer") !== null;
  return Object.fromEntries(values.map((value) => (typed ? ["#answer", value] : [`input[name=answer][value='${value}']`, true])));
}

async function searching(visitor, see) {
  const here = visitor.path;
  await visitor.page.type("#find", "school");
  await see("question services, searched while typing");
  await visitor.submit({ "#find": "nothing like this" }, "button[value=find]");
  await see("question services, nothing found");
  await visitor.open(here);
}

async function answers(visitor, see, home) {
  await see("answers");
  await visitor.open(`${home}/q/track?from=answers`);
  await visitor.submit({ "input[name=answer]:not(:checked)": true });
  await see("change of an answer, what it does");
  await visitor.open(`${home}/q/track`);
  await visitor.submit({ "input[name=seen]": "0", "input[name=answer]:not(:checked)": true });
  await see("change of an answer, overtaken in another window");
  await visitor.open(`${home}/q/count`);
  await visitor.submit({ "#answer": "minus three" });
  await see("question count, no number");
  await visitor.open(`${home}/q/partners`);
  await visitor.submit({ "#row-0-name": HOSTILE, "#row-0-population": "many", "#row-1-population": "-4" });
  await see("question partners, no numbers");
  await visitor.open(`${home}/q/partners`);
  await visitor.submit({ "#row-0-name": HOSTILE, "#row-0-population": "17000", "#row-1-name": "Krupets", "#row-1-population": "6000" });
  await visitor.open(`${home}/q/problem_text`);
  await visitor.submit({ "#answer": HOSTILE });
  await visitor.open(`${home}/answers`);
  await see("answers, hostile text");
  await visitor.open(home);
  await visitor.submit({ "#title": HOSTILE }, "main details form button[type=submit]");
  await see("tasks");
}

async function result(visitor, see, home) {
  await visitor.open(`${home}/result`);
  await see("result");
  const [possible] = await visitor.links(".form:not(.recommended, .excluded) a[href*='/why/']");
  const [excluded] = await visitor.links(".form.excluded a[href*='/why/']");
  await visitor.open(possible);
  await see("why, possible form");
  await visitor.open(excluded);
  await see("why, excluded form");
  visitor.server.ageResults();
  await visitor.open(home);
  await see("tasks, news of the law");
  await visitor.open(`${home}/result`);
  await see("result, news of the law");
  await visitor.open(`${home}/what-if`);
  await see("what-if");
  await visitor.page.$eval("#tried", (tried) => { tried.dataset.old = "yes"; });
  await visitor.page.$eval("form[data-live] input[type=radio]:not(:checked)", (radio) => radio.click());
  await visitor.page.waitForSelector("#tried:not([data-old])");
  await see("what-if, another answer tried");
  await visitor.open(`${home}/priorities`);
  await see("priorities");
  await visitor.submit({ "fieldset:nth-of-type(1) input": true });
  await see("result, own priorities", { brief: true });
  await visitor.open(`${home}/compare`);
  await see("compare");
  await visitor.open(`${home}/compare?forms=delegation`);
  await see("compare, one form");
}

async function papers(visitor, see, home) {
  await visitor.open(`${home}/paper`);
  await see("paper for the council");
  await visitor.open(`${home}/paper?annexes=yes`);
  await see("paper for the council, with annexes");
  await visitor.open(`${home}/result`);
  const [page] = await visitor.links(".form.recommended a[href*='/papers/']");
  await visitor.open(page);
  await see("papers of a form");
  const [draft] = await visitor.links("a[href*='format=html']");
  await visitor.open(draft);
  await see("draft of an agreement");
}

/** The adviser's work on one draft: she reads, changes a clause, fills blanks, keeps versions, compares and signs off. */
async function drafting(visitor, see, home) {
  await visitor.open(`${home}/result`);
  const [papers] = await visitor.links(".form.recommended a[href*='/papers/']");
  await visitor.open(papers);
  const [desk] = await visitor.links("main a[href*='/drafts/']");
  await visitor.open(desk);
  await see("draft");
  const [sides] = await visitor.links("main ul a[href*='beside=']");
  await visitor.open(sides);
  await see("draft, side by side");
  await visitor.open(desk);
  const clauses = await visitor.links("article a[href*='/clause/']");
  const [out] = await visitor.links("#left-out a[href*='/clause/']");
  await versions(visitor, see, desk);
  await clause(visitor, see, clauses);
  if (out) {
    await visitor.open(out);
    await see("draft, clause left out");
  }
  await blanks(visitor, see, desk);
  await visitor.open(`${desk}/versions`);
  await visitor.submit({ "#name": "After the talks" }, "main form button[type=submit]");
  await see("draft, versions");
  await visitor.download(`${desk}/versions/2`);
  await visitor.open(`${desk}/compare?old=1&new=now`);
  await see("draft, comparison");
  await visitor.open(`${desk}/versions/1/sign`);
  await see("draft, sign-off in the way");
  await visitor.open(`${desk}/versions/2/sign`);
  await see("draft, sign-off");
  const form = await visitor.page.$("button[value=sign]");
  if (!form) throw new Error("the second version cannot be signed off; the journey has to close what is in the way");
  await visitor.submit({}, "button[value=sign]");
  await see("draft, sign-off, nothing said");
  await visitor.page.$$eval("input[type=checkbox]", (boxes) => boxes.forEach((box) => { box.checked = true; }));
  await visitor.submit({ "#name": "Olena Koval", "#role": "lawyer" }, "button[value=sign]");
  await visitor.open(`${desk}/versions/2/sign`);
  await see("draft, signed off");
}

async function versions(visitor, see, desk) {
  await visitor.open(`${desk}/versions`);
  await see("draft, no versions");
  await visitor.submit({}, "main form button[type=submit]");
  await see("draft, version without a name");
  await visitor.submit({ "#name": "First draft" }, "main form button[type=submit]");
}

async function clause(visitor, see, clauses) {
  for (const address of clauses) {
    await visitor.open(address);
    if (await visitor.page.$("#reason") && await visitor.page.$("#text")) break;
  }
  await see("draft, clause");
  const here = visitor.path;
  await visitor.submit({}, "button[value=drop]");
  await see("draft, clause dropped without a reason");
  await visitor.open(here);
  await visitor.submit({ "#own": "" }, "button[value=own]");
  await see("draft, clause without words");
  await visitor.submit({ "#own": HOSTILE }, "button[value=own]");
  await visitor.open(here);
  await see("draft, clause in own words");
}

async function blanks(visitor, see, desk) {
  await visitor.open(`${desk}/needs`);
  await see("draft, blanks");
  const tick = () => visitor.page.$$eval("input[name=point]", (boxes) => boxes.forEach((box) => { box.checked = true; }));
  const save = "main form button[type=submit]:not(.sr)";
  await tick();
  await visitor.submit({}, save);
  await see("draft, blanks closed without a reason");
  await tick();
  await visitor.submit({ "#by": "Olena Koval", "#reason": "Agreed by telephone" }, save);
  await visitor.open(`${desk}/needs`);
  await see("draft, blanks closed");
}

async function money(visitor, see, home) {
  await visitor.open(`${home}/money`);
  await see("money, no sums");
  await visitor.submit({ "#running": "1200000", "#investment": "600000", "#grant": "40" });
  await see("money");
  await visitor.open(`${home}/money?running=much&growth=1e9`);
  await see("money, no numbers");
  await visitor.open(`${home}/compare`);
  await see("compare, with shares");
}

async function partners(visitor, see, home) {
  await visitor.open(`${home}/partners`);
  await see("partners, none invited");
  await visitor.submit({ "#name": "Krupets" }, "form:has(#name) button[type=submit]");
  await see("partners, one invited");
  const link = await visitor.page.$eval("#link-1, input[id^=link-]", (field) => new URL(field.value).pathname);
  await visitor.open(`${home}/group`);
  await see("group, too few have spoken");
  await visitor.open(`${link}/part`);
  await see("part of a partner");
  await visitor.submit({ "main input[inputmode=numeric]": "many" });
  await see("part of a partner, no number");
  await visitor.submit({ "main input[inputmode=numeric]": "6000", "input[type=radio][value=high], fieldset input[type=radio]": true });
  await see("part of a partner, saved");
  await visitor.open(`${link}/result`);
  await see("result, for a partner", { brief: true });
  await visitor.open(`${home}/partners`);
  await see("partners, a part given");
  for (const [name, ready] of [["Radyvyliv", true], ["Dubno", false]]) {
    await visitor.open(`${home}/partners`);
    await visitor.submit({ "#name": name }, "form:has(#name) button[type=submit]");
    if (!ready) continue;
    const link = await visitor.page.$$eval("input[id^=link-]", (fields) => new URL(fields.at(-1).value).pathname);
    await visitor.open(`${link}/part`);
    await visitor.submit({ "main input[inputmode=numeric]": "17000", "fieldset:last-of-type input[type=radio]": true });
  }
  await visitor.open(`${home}/group`);
  await see("group");
}

/** Every question of every kind: they can all be opened by their address. */
async function otherQuestions(visitor, see, home) {
  const ids = await visitor.page.evaluate(async () => (await (await fetch("/api/v1/questions/ua")).json()).questions.map((q) => q.id));
  for (const id of ids) {
    await visitor.open(`${home}/q/${id}`);
    await see(`question ${id}, by address`, { brief: true });
  }
}

async function learning(visitor, see) {
  await visitor.open("/learn");
  await see("learn");
  for (const page of [...new Set(await visitor.links("main a[href^='/learn/']"))]) {
    await visitor.open(page);
    await see(page.slice(1));
  }
  await visitor.open("/practices");
  await see("practices");
  const [first] = await visitor.links("main a[href^='/practices/']");
  await visitor.submit({ "#q": "no such thing anywhere" });
  await see("practices, none found");
  await visitor.open(first);
  await see("practice");
  await visitor.open("/about");
  await see("about");
}

async function problems(visitor, see, home) {
  for (const [name, path] of Object.entries({
    "no such page": `/nothing-here?q=${encodeURIComponent(HOSTILE)}`,
    "no such case": NO_CASE,
    "no such question": `${home}/q/${encodeURIComponent(HOSTILE)}`,
    "no such form": `${home}/papers/nothing`,
    "no such language": "/lang/xx",
    "no such practice": "/practices/nothing",
  })) {
    await visitor.open(path);
    await see(`problem, ${name}`);
  }
  await visitor.open(`${home}/priorities`);
  await visitor.submit({ "input[name=form_token]": "0".repeat(128) });
  await see("problem, form of an old session");
}

async function sharing(visitor, see, home) {
  await visitor.open(`${home}/share`);
  await see("share");
  await visitor.submit({}, "button[value=make]");
  await see("share, a link made");
  const reader = await visitor.page.$eval("#read-link", (field) => new URL(field.value).pathname.replace(/\/result$/, ""));
  for (const page of ["result", "answers", "partners"]) {
    await visitor.open(`${reader}/${page}`);
    await see(`${page}, for a reader`, { brief: true });
  }
  await visitor.open(`${reader}/q/track`);
  await see("problem, a reader may not answer");
  visitor.server.expireReaderLinks();
  await visitor.open(`${reader}/result`);
  await see("problem, link expired");
}

async function keeping(visitor, see, home) {
  await visitor.open(`${home}/mail`);
  await see("mail");
  await visitor.submit({ "#address": "nobody" });
  await see("mail, no address");
  await visitor.submit({ "#address": "mayor@imc.test" });
  await see("mail, sent");
  for (let sent = 1; visitor.document.status() !== 429; sent += 1) {
    if (sent > 20) throw new Error(`nobody minds ${sent} mails`);
    await visitor.open(`${home}/mail`);
    await visitor.submit({ "#address": "mayor@imc.test" });
  }
  await see("problem, too many mails");
  await visitor.open("/cases");
  await see("cases");
}

/** What is no page still has to answer. */
async function programs(visitor) {
  for (const path of ["/healthz", "/api/v1/packs", "/api/v1/questions/ua"]) await visitor.download(path);
}

async function ending(visitor, see, home) {
  await visitor.open(`${home}/result`);
  for (const link of await visitor.links("a[href$='result.json'], a[href$='trace.json'], a[href*='paper?format=docx']")) await visitor.download(link);
  await visitor.open(`${home}/delete`);
  await see("delete");
  await visitor.submit({}, "button.danger");
  await see("deleted");
  await visitor.open(home);
  await see("problem, case deleted");
}
