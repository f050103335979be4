// The page asks for the letter, shows it, and asks again whenever the program has read the files anew.

import * as dialogs from "./dialogs.js";
import * as findings from "./findings.js";
import * as keyboard from "./keyboard.js";
import * as letters from "./letters.js";
import * as paper from "./paper.js";
import * as words from "./words.js";

const asked = new URLSearchParams(location.search);
let group = asked.get("group") ?? "";
let language = document.documentElement.lang;
let view = null;
let turn = 0;

const element = (id) => document.getElementById(id);

function query(more = {}) {
  return new URLSearchParams({ ...(group && { group }), lang: language, ...more });
}

async function get(path, more) {
  const response = await fetch(`${path}?${query(more)}`);
  return response.ok ? response.json() : null;
}

const ask = () => get("/letter").catch(() => null);

/** Asks for the letter and shows it; of several questions the last one counts. */
async function update(asked = ask()) {
  turn += 1;
  const mine = turn;
  const answer = await asked;
  if (mine !== turn) return;
  if (!answer) return setState("lost", words.word("page-state-lost"));
  return show(answer);
}

function show(now) {
  const isNews = view && view.number !== now.number;
  view = now;
  document.title = now.title ? `${now.title} – ${words.word("page-title")}` : words.word("page-title");
  element("subject").textContent = now.title || words.word("page-title");
  element("subject").title = now.title;
  // Pages do not depend on the language, and are kept by their address.
  paper.show(now, new URLSearchParams(group && { group }));
  findings.show(now, (finding) => get("/place", { finding }).catch(() => null));
  showEmpty(now);
  showFiles(now);
  element("text-form").textContent = now.text;
  element("text-button").disabled = !now.text;
  const time = new Date().toLocaleTimeString(language);
  const sentences = {
    current: isNews ? words.word("page-state-updated", { time }) : words.word("page-state-current"),
    failed: words.word("page-state-failed"),
    "nothing-to-say": words.word("page-state-current"),
  };
  setState(now.state, sentences[now.state]);
  letters.show(now, chooseGroup);
  document.body.dataset.reading = now.number;
}

function setState(state, sentence) {
  element("state").dataset.state = state;
  if (element("state-text").textContent !== sentence) element("state-text").textContent = sentence;
}

function showEmpty(now) {
  const isEmpty = now.pages.length === 0;
  element("empty").hidden = !isEmpty;
  if (isEmpty) element("empty-text").textContent = words.word(`page-empty-${now.state}`);
}

/** A letter with an error in it is not given away. */
function showFiles(now) {
  for (const [kind, isThere] of [["docx", now.has_docx], ["pdf", now.has_pdf]]) {
    const link = element(kind);
    link.setAttribute("aria-disabled", String(!isThere));
    if (isThere) link.href = `/letter.${kind}?${query()}`;
    else link.removeAttribute("href");
    link.download = `${now.file_stem}.${kind}`;
  }
  element("print").disabled = now.pages.length === 0;
}

function remember() {
  history.replaceState(null, "", `/?${query()}`);
}

async function chooseGroup(code) {
  group = code;
  remember();
  await update();
  paper.rewind();
}

async function switchLanguage() {
  language = language === "vi" ? "en" : "vi";
  if (!(await words.load(language))) return;
  remember();
  keyboard.describe();
  await update();
}

function download(kind) {
  if (element(kind).getAttribute("aria-disabled") !== "true") element(kind).click();
}

function press(id, action) {
  element(id).addEventListener("click", action);
}

press("page-before", paper.previous);
press("page-after", paper.next);
press("zoom-in", () => paper.zoomBy(1));
press("zoom-out", () => paper.zoomBy(-1));
press("zoom-fit", () => paper.zoomTo("fit"));
press("print", paper.print);
press("text-button", () => dialogs.present("text"));
press("help-button", () => dialogs.present("help"));
press("language", switchLanguage);
press("letters-button", letters.openList);
press("letter-before", () => letters.go(-1));
press("letter-after", () => letters.go(1));

function findingsPanel() {
  if (getComputedStyle(document.querySelector(".tabs")).display === "none") element("findings").focus();
  else dialogs.turn("findings");
}

keyboard.listen([
  [["j"], "page-key-next", paper.next],
  [["k"], "page-key-previous", paper.previous],
  [["J"], "page-key-next-section", () => paper.goSection(1)],
  [["K"], "page-key-previous-section", () => paper.goSection(-1)],
  [["+", "="], "page-zoom-in", () => paper.zoomBy(1)],
  [["-"], "page-zoom-out", () => paper.zoomBy(-1)],
  [["0"], "page-zoom-fit", () => paper.zoomTo("fit")],
  [["1"], "page-key-full-size", () => paper.zoomTo(1)],
  [["p"], "page-key-pages", () => element("paper").focus()],
  [["f"], "page-key-findings", findingsPanel],
  [["["], "page-letter-before", () => letters.go(-1)],
  [["]"], "page-letter-after", () => letters.go(1)],
  [["g"], "page-key-letters", letters.openList],
  [["l"], "page-language-switch", switchLanguage],
  [["d"], "page-docx", () => download("docx")],
  [["D"], "page-pdf", () => download("pdf")],
  [["i"], "page-print", paper.print],
  [["t"], "page-text", () => !element("text-button").disabled && dialogs.present("text")],
  [["?"], "page-help", () => dialogs.present("help")],
]);

/** Hears of each new reading while the page is in sight: a browser has few connections for all its windows. */
let changes = null;
let wasLost = false;
function listen() {
  changes?.close();
  changes = null;
  if (document.hidden) return;
  changes = new EventSource("/changes");
  changes.addEventListener("reading", (event) => {
    if (wasLost || String(view?.number ?? "") !== event.data) update();
    wasLost = false;
  });
  changes.addEventListener("error", () => {
    wasLost = true;
    setState("lost", words.word("page-state-lost"));
  });
}
document.addEventListener("visibilitychange", listen);

const first = ask();
await words.load(language);
keyboard.describe();
await update(first);
listen();
