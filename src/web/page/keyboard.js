// Everything by keys. The help lists what is here.

import { shut } from "./dialogs.js";
import { make, word } from "./words.js";

const STORED = "congvan-keys";
const isOn = document.getElementById("keys-on");

let actions = [];

/** Keys and what they do: `[["j"], "page-key-next", () => ...]`. */
export function listen(all) {
  actions = all;
}

/** Writes the keys down in the help, in the language of the page. */
export function describe() {
  const rows = actions.flatMap(([keys, id]) => {
    const shown = keys.flatMap((key, index) => (index ? [" ", make("kbd", "", key)] : [make("kbd", "", key)]));
    return [make("dt", "", ...shown), make("dd", "", word(id))];
  });
  document.getElementById("keys").replaceChildren(...rows);
}

function stored() {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

isOn.checked = stored();
isOn.addEventListener("change", () => {
  try {
    localStorage.setItem(STORED, isOn.checked ? "on" : "off");
  } catch {
    // The choice then holds until the page is closed.
  }
});

addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !document.querySelector("dialog[open]") && shut()) return;
  const isTyping = event.target.matches?.("input, textarea") || document.querySelector("dialog[open]");
  if (isTyping || !isOn.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const action = actions.find(([keys]) => keys.includes(event.key));
  if (!action) return;
  event.preventDefault();
  action[2]();
});
