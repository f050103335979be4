// Dialogs, and the panels that come up from below where there is little room.

/** Opens a dialog. */
export function present(id) {
  const dialog = document.getElementById(id);
  if (!dialog.open) dialog.showModal();
}

/** Closes a dialog; the focus goes back to where it was. */
export function dismiss(id) {
  document.getElementById(id).close();
}

/** Opens a panel that comes up from below, or closes it. */
export function turn(id) {
  const panel = document.getElementById(id);
  const opens = !panel.classList.contains("is-open");
  shut();
  panel.classList.toggle("is-open", opens);
  document.querySelector(`[data-opens="${id}"]`).setAttribute("aria-expanded", String(opens));
  if (opens) panel.querySelector(".close").focus();
}

/** Sees to it that a panel is in sight. */
export function showPanel(id) {
  const panel = document.getElementById(id);
  if (getComputedStyle(panel).display === "none") turn(id);
}

/** Closes the panels. Whether one was open. */
export function shut() {
  const panel = document.querySelector(".panel.is-open");
  if (!panel) return false;
  panel.classList.remove("is-open");
  const button = document.querySelector(`[data-opens="${panel.id}"]`);
  button.setAttribute("aria-expanded", "false");
  if (panel.contains(document.activeElement)) button.focus();
  return true;
}

for (const button of document.querySelectorAll("[data-dismisses]")) {
  button.addEventListener("click", () => dismiss(button.dataset.dismisses));
}
for (const button of document.querySelectorAll("[data-opens]")) {
  button.addEventListener("click", () => turn(button.dataset.opens));
}
for (const button of document.querySelectorAll("[data-closes]")) button.addEventListener("click", shut);
for (const dialog of document.querySelectorAll("dialog")) {
  // A click beside the dialog is one on the dialog itself.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}
addEventListener("page-chosen", shut);
