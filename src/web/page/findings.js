// What there is to tell: the list beside the pages, and the band above them.

import { showPanel } from "./dialogs.js";
import { icon, make, word } from "./words.js";

const lists = document.getElementById("finding-lists");
const band = document.getElementById("band");
const SEVERITIES = ["error", "warning", "note"];

let shown = "";
/** The places that are open, so that they stay open when the list is made again. */
const open = new Set();

/** Shows the findings of a view. `ask` gives what stands around the place of a finding. */
export function show(view, ask) {
  document.getElementById("summary").textContent = view.summary;
  const counts = SEVERITIES.map((severity) => view.findings.filter((finding) => finding.severity === severity));
  const worst = SEVERITIES.find((_, index) => counts[index].length > 0) ?? "";
  const badge = document.getElementById("tab-findings");
  badge.textContent = view.findings.length ? String(view.findings.length) : "";
  badge.dataset.severity = worst;
  showBand(view);
  const now = JSON.stringify([document.documentElement.lang, view.group, view.findings]);
  if (now === shown) return;
  shown = now;
  const parts = counts.flatMap((findings) => {
    if (!findings.length) return [];
    const items = findings.map((finding) => item(finding, view.findings.indexOf(finding), ask));
    const heading = make("h3", "", severityOf(findings[0]), make("span", "tally", String(findings.length)));
    return [heading, make("ul", "", ...items)];
  });
  lists.replaceChildren(...parts);
}

function severityOf(finding) {
  const label = make("span", "severity", finding.severity_word);
  label.dataset.severity = finding.severity;
  return label;
}

function item(finding, index, ask) {
  const element = make("li", "finding", make("p", "", finding.message));
  element.dataset.severity = finding.severity;
  for (const [label, sentence] of finding.details) element.append(make("p", "detail", `${label} ${sentence}`));
  if (finding.letters) element.append(make("p", "detail", finding.letters));
  if (finding.place && finding.has_place) element.append(...place(finding, index, ask));
  else if (finding.place) element.append(make("p", "place", finding.place));
  element.append(make("p", "code", finding.code));
  return element;
}

/** A button that opens what stands around the place. */
function place(finding, index, ask) {
  const key = `${finding.code} ${finding.place}`;
  const button = make("button", "place", make("span", "", finding.place), icon("list"));
  button.type = "button";
  button.setAttribute("aria-expanded", "false");
  const excerpt = make("div", "excerpt");
  excerpt.hidden = true;
  const turn = async () => {
    const opens = excerpt.hidden;
    button.setAttribute("aria-expanded", String(opens));
    excerpt.hidden = !opens;
    if (!opens) return open.delete(key);
    open.add(key);
    return excerpt.replaceChildren(lines(await ask(index)));
  };
  button.addEventListener("click", turn);
  if (open.has(key)) turn();
  return [button, excerpt];
}

function lines(excerpt) {
  if (!excerpt) return make("p", "detail", word("page-place-gone"));
  const list = make("ol");
  for (const line of excerpt.lines) {
    const element = make("li", "", make("span", "line", String(line.number)), make("span", "", line.text));
    if (line.is_meant) element.setAttribute("aria-current", "true");
    list.append(element);
  }
  list.tabIndex = 0;
  list.setAttribute("aria-label", excerpt.file);
  return list;
}

/** The place in the band leads to the same place in the list, and opens it there. */
function where(finding) {
  if (!finding.has_place) return make("p", "place", finding.place);
  const button = make("button", "place", make("span", "", finding.place));
  button.type = "button";
  button.addEventListener("click", () => {
    showPanel("findings");
    const there = lists.querySelector("button.place");
    if (there.getAttribute("aria-expanded") === "false") there.click();
    there.focus();
  });
  return button;
}

/** The first error in full; the list has them all. */
function showBand(view) {
  const errors = view.findings.filter((finding) => finding.severity === "error");
  const [first] = errors;
  const now = first ? JSON.stringify([document.documentElement.lang, first, errors.length, view.pages.length > 0]) : "";
  if (band.dataset.shown === now) return;
  band.dataset.shown = now;
  if (!first) return band.replaceChildren();
  const parts = [make("h2", "", severityOf(first), make("span", "", first.message))];
  if (first.place) parts.push(where(first));
  for (const [label, sentence] of first.details) parts.push(make("p", "", `${label} ${sentence}`));
  if (errors.length > 1) parts.push(make("p", "older", word("page-band-more", { count: errors.length - 1 })));
  if (view.pages.length > 0) parts.push(make("p", "older", word("page-band-older")));
  return band.replaceChildren(...parts);
}
