// The program itself, started as a person would: on a free port, with an empty data folder.
import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Starts `imc serve` and waits until it prints its address. */
export async function serve(program) {
  const data = await mkdtemp(join(tmpdir(), "imc-pages-"));
  const post = await postOffice();
  const child = spawn(program, ["serve", "--addr", "127.0.0.1:0", "--data", data, "--public-url", "http://imc.test", "--behind-proxy"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, IMC_SMTP_URL: `smtp://127.0.0.1:${post.address().port}`, IMC_MAIL_FROM: "IMC Advisor <noreply@imc.test>" },
  });
  const url = await new Promise((found, failed) => {
    createInterface({ input: child.stdout }).once("line", (line) => {
      const address = line.split(/\s+/).find((word) => word.startsWith("http"));
      if (address) found(address);
      else failed(new Error(`the server printed no address but: ${line}`));
    });
    child.once("error", failed);
    child.once("exit", (code) => failed(new Error(`the server ended at once (${code})`)));
  });
  const change = (sql) => execFileSync("sqlite3", ["-cmd", ".timeout 20000", join(data, "imc.db"), sql]);
  return {
    url,
    /** Lets the links for reading end now: nobody can wait a month for a test. */
    expireReaderLinks: () => change("update case_link set expires_at = 1 where role = 'reader'"),
    /** Lets everybody have seen the result of older rules, in which another form led. */
    ageResults: () => change("update case_event set value = json_set(value, '$.pack', 'old', '$.version', '2025.1', "
      + "'$.leader', 'delegation', '$.groups.delegation', 'recommended') where kind = 'seen'"),
    async stop() {
      child.kill();
      post.close();
      await new Promise((ended) => child.once("close", ended));
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** A mail server that takes everything and keeps nothing. */
function postOffice() {
  const office = createServer((line) => {
    let inMail = false;
    line.on("error", () => line.destroy());
    line.write("220 imc.test\r\n");
    createInterface({ input: line }).on("line", (said) => {
      if (inMail && said !== ".") return;
      const answers = { DATA: "354 go on", QUIT: "221 bye" };
      line.write(`${inMail ? "250 taken" : answers[said.toUpperCase()] ?? "250 imc.test"}\r\n`);
      inMail = !inMail && said.toUpperCase() === "DATA";
    });
  });
  return new Promise((ready) => office.listen(0, "127.0.0.1", () => ready(office)));
}
