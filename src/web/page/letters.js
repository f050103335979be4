// The letters of a batch: a list with a search, and the one before and after.

import { make, word } from "./words.js";
import { dismiss, present } from "./dialogs.js";

/** How many letters are listed at once; the rest is found by searching. */
const MOST = 200;

const list = document.getElementById("letters-list");
const search = document.getElementById("letters-search");

let letters = [];
let chosen = "";
/** The reading that the list is of. */
let listed = 0;
let choose = () => {};

/** Capital or small, with or without marks: `dai tu` finds Đại Từ. */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}

/** Shows which letter of the batch a view is of. */
export async function show(view, whenChosen) {
  choose = whenChosen;
  chosen = view.group?.code ?? "";
  if (listed !== view.number) {
    listed = view.number;
    const response = await fetch("/letters");
    letters = response.ok ? await response.json() : [];
  }
  document.getElementById("batch").hidden = letters.length === 0;
  document.getElementById("group-name").textContent = view.group?.name ?? word("page-letters");
  document.getElementById("letter-before").disabled = !beside(-1);
  document.getElementById("letter-after").disabled = !beside(1);
  if (document.getElementById("letters").open) fill();
}

/** The nearest letter before or after that is made. */
function beside(step) {
  const made = letters.filter((letter) => letter.has_letter || letter.code === chosen);
  const now = made.findIndex((letter) => letter.code === chosen);
  return now === -1 ? undefined : made[now + step];
}

/** Goes to the letter before or after. */
export function go(step) {
  const letter = beside(step);
  if (letter) choose(letter.code);
}

/** Opens the list. */
export function openList() {
  if (letters.length === 0) return;
  search.value = "";
  fill();
  present("letters");
  search.focus();
  list.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
}

function fill() {
  const wanted = folded(search.value.trim());
  const found = letters.filter((letter) => folded(`${letter.code} ${letter.name}`).includes(wanted));
  list.replaceChildren(...found.slice(0, MOST).map(row));
  const count = document.getElementById("letters-count");
  if (found.length === 0) count.textContent = word("page-letters-none");
  else if (found.length > MOST) count.textContent = word("page-letters-more", { count: found.length - MOST });
  else count.textContent = word("page-letters-count", { count: found.length });
}

function row(letter) {
  const code = letter.code === letter.name ? [] : [make("span", "code", letter.code)];
  const button = make("button", "", ...code, make("span", "", letter.name));
  button.type = "button";
  if (!letter.has_letter) button.append(make("span", "none", word("page-letters-silent")));
  if (letter.code === chosen) button.setAttribute("aria-current", "true");
  button.addEventListener("click", () => {
    dismiss("letters");
    choose(letter.code);
  });
  return make("li", "", button);
}

search.addEventListener("input", fill);
search.addEventListener("keydown", (event) => {
  if (event.key === "Enter") list.querySelector("button")?.click();
  if (event.key === "ArrowDown") {
    event.preventDefault();
    list.querySelector("button")?.focus();
  }
});
list.addEventListener("keydown", (event) => {
  const row = document.activeElement.closest("li");
  const to = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[event.key];
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  (to?.firstElementChild ?? (event.key === "ArrowUp" ? search : null))?.focus();
});
