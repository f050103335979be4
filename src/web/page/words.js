// The words of the page, which change with the language.

let words = {};

/** The words of a language, from the program. */
export async function load(language) {
  const response = await fetch(`/words?lang=${language}`);
  if (!response.ok) return false;
  words = await response.json();
  document.documentElement.lang = language;
  fill();
  return true;
}

/** A sentence, with its values: `word("page-percent", { number: 90 })`. */
export function word(id, values = {}) {
  const sentence = words[id] ?? "";
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), sentence);
}

/** The keys of all sentences that begin so. */
export function beginning(start) {
  return Object.keys(words).filter((id) => id.startsWith(start));
}

/** Puts the words where the page names them. */
function fill() {
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = word(element.dataset.text);
  for (const element of document.querySelectorAll("[data-name]")) element.ariaLabel = word(element.dataset.name);
  for (const element of document.querySelectorAll("[data-label]")) {
    element.ariaLabel = word(element.dataset.label);
    element.title = word(element.dataset.label);
  }
}

/** An element with a class, a text, and what it holds. */
export function make(name, className = "", ...inside) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

/** An icon of the page. */
export function icon(name) {
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#icon-${name}`);
  picture.setAttribute("aria-hidden", "true");
  picture.append(use);
  return picture;
}
