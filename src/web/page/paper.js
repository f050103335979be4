// The pages, their thumbnails, and moving among them.

import { make, word } from "./words.js";

/** The width of A4 at 96 dots per inch. */
const FULL_WIDTH = 794;
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
/** Within how many pages of the one in sight a new picture is fetched before the old one goes. */
const NEAR = 2;

const paper = document.getElementById("paper");
const holder = document.getElementById("pages");
const thumbnails = document.getElementById("thumbnails");

let sheets = [];
let sections = [];
let small = [];
/** How often pages were shown. */
let shown = 0;
/** `null`: as large as life where there is room. `"fit"`: as wide as the room. Else a factor. */
let zoom = null;
/** The page in sight, counted from 0, and the one that is being gone to. */
let current = 0;
let aim = null;

/** Shows the pages of a view. What looks as before stays untouched, and so does the place that is in sight. */
export function show(view, query) {
  const source = (page) => `/pages/${page.key}.svg?${query}`;
  while (sheets.length > view.pages.length) sheets.pop().remove();
  const isFirst = sheets.length === 0;
  view.pages.forEach((page, index) => {
    if (index === sheets.length) add(index);
    sheets[index].firstElementChild.alt = page.alternative;
  });
  listThumbnails(view);
  shown += 1;
  showPage(view, current, source);
  // The first time, the page in sight has the browser to itself.
  if (isFirst) afterFirst(() => showOthers(view, source));
  else showOthers(view, source);
  paper.classList.toggle("is-older", view.state === "failed" && view.pages.length > 0);
  resize();
  look();
}

function showPage(view, index, source) {
  const page = view.pages[index];
  if (page) change(sheets[index].firstElementChild, page.key, source(page), Math.abs(index - current) <= NEAR);
}

function showOthers(view, source) {
  view.pages.forEach((page, index) => {
    showPage(view, index, source);
    change(small[index].firstElementChild, page.key, source(page), true);
  });
}

/** Does something once the picture in sight is there, unless other pages have been shown meanwhile. */
function afterFirst(then) {
  const picture = sheets[current]?.firstElementChild;
  const mine = shown;
  const go = () => mine === shown && then();
  if (!picture) return go();
  picture.addEventListener("load", go, { once: true });
  picture.addEventListener("error", go, { once: true });
}

/** Goes to the beginning. */
export function rewind() {
  paper.scrollTop = 0;
}

function add(index) {
  const picture = new Image(FULL_WIDTH, Math.round((FULL_WIDTH * 297) / 210));
  picture.loading = index <= NEAR ? "eager" : "lazy";
  picture.decoding = "async";
  const sheet = make("figure", "sheet", picture);
  sheet.id = `sheet-${index + 1}`;
  sheet.tabIndex = -1;
  sheets.push(sheet);
  holder.append(sheet);
}

/** A picture that is in sight is only replaced by one that is ready. */
async function change(picture, key, source, isNear) {
  if (picture.dataset.key === key) return;
  const isFirst = !picture.dataset.key;
  picture.dataset.key = key;
  if (isNear && !isFirst) {
    const next = new Image();
    next.src = source;
    await next.decode().catch(() => {});
    if (picture.dataset.key !== key) return;
  }
  picture.src = source;
}

/** The list of the thumbnails, whose pictures come later. */
function listThumbnails(view) {
  const shape = JSON.stringify([view.sections, view.pages.length]);
  if (thumbnails.dataset.shape !== shape) {
    thumbnails.dataset.shape = shape;
    sections = view.sections;
    small = [];
    const parts = sections.map((section, index) => {
      const end = sections[index + 1]?.first ?? view.pages.length;
      const list = make("ol");
      for (let page = section.first; page < end; page += 1) list.append(make("li", "", thumbnail(page)));
      return [make("h3", "", section.name), list];
    });
    thumbnails.replaceChildren(...parts.flat());
  }
  view.pages.forEach((page, index) => small[index].setAttribute("aria-label", page.alternative));
}

function thumbnail(index) {
  const picture = new Image(96, 136);
  picture.alt = "";
  picture.loading = "lazy";
  const link = make("a", "thumbnail", picture, make("span", "", String(index + 1)));
  link.href = `#sheet-${index + 1}`;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go(index);
  });
  small[index] = link;
  return link;
}

/** Goes to a page, counted from 0. */
export function go(index) {
  if (!sheets.length) return;
  aim = Math.max(0, Math.min(index, sheets.length - 1));
  const sheet = sheets[aim];
  paper.classList.add("is-smooth");
  sheet.scrollIntoView({ block: "start" });
  paper.classList.remove("is-smooth");
  sheet.focus({ preventScroll: true });
  dispatchEvent(new Event("page-chosen"));
}

const here = () => aim ?? current;
export const next = () => go(here() + 1);
export const previous = () => go(here() - 1);

/** Goes to the next or the previous beginning of the letter or an appendix. */
export function goSection(step) {
  const now = sections.findLastIndex((section) => section.first <= here());
  const to = sections[now + step];
  if (to) go(to.first);
}

/** Looks which page is in sight. */
function look() {
  const middle = paper.getBoundingClientRect().top + paper.clientHeight * 0.4;
  const passed = sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom >= middle);
  current = passed === -1 ? Math.max(0, sheets.length - 1) : passed;
  const count = sheets.length ? `${current + 1} / ${sheets.length}` : "–";
  document.getElementById("page-count").textContent = count;
  document.getElementById("tab-pages").textContent = sheets.length ? count : "";
  document.getElementById("page-before").disabled = current === 0;
  document.getElementById("page-after").disabled = current >= sheets.length - 1;
  small.forEach((link, index) => {
    if (index !== current) link.removeAttribute("aria-current");
    else if (!link.hasAttribute("aria-current")) {
      link.setAttribute("aria-current", "page");
      link.scrollIntoView({ block: "nearest" });
    }
  });
}

function factor() {
  const style = getComputedStyle(paper);
  const room = paper.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  const fit = Math.max(0.2, room / FULL_WIDTH);
  if (zoom === "fit") return fit;
  return zoom ?? Math.min(1, fit);
}

/** Sets the width of the pages; what is in the middle of the sight stays there. */
function resize() {
  const wide = factor();
  const width = `${Math.floor(FULL_WIDTH * wide)}px`;
  if (holder.style.getPropertyValue("--page-width") !== width) {
    const middle = paper.clientHeight / 2;
    const share = (paper.scrollTop + middle) / Math.max(1, paper.scrollHeight);
    const isAtTop = paper.scrollTop === 0;
    holder.style.setProperty("--page-width", width);
    if (!isAtTop) paper.scrollTop = share * paper.scrollHeight - middle;
  }
  document.getElementById("zoom-now").textContent = word("page-percent", { number: Math.round(wide * 100) });
}

/** Zooms in or out by a step. */
export function zoomBy(step) {
  const now = factor();
  const further = step > 0 ? STEPS.find((size) => size > now + 0.01) : STEPS.findLast((size) => size < now - 0.01);
  zoom = further ?? now;
  resize();
}

/** As wide as the room (`"fit"`), or a factor. */
export function zoomTo(size) {
  zoom = size;
  resize();
}

/** Prints all pages, a sheet each, once all pictures are there. */
export async function print() {
  const pictures = sheets.map((sheet) => sheet.firstElementChild);
  for (const picture of pictures) picture.loading = "eager";
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  window.print();
}

let isLooking = false;
paper.addEventListener("scroll", () => {
  if (isLooking) return;
  isLooking = true;
  requestAnimationFrame(() => {
    isLooking = false;
    look();
  });
}, { passive: true });
for (const arrived of ["scrollend", "wheel", "pointerdown"]) {
  paper.addEventListener(arrived, () => { aim = null; }, { passive: true });
}
new ResizeObserver(resize).observe(paper);
