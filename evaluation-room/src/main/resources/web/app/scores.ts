// The score sheet: cells save themselves, those of a few seconds together, arrow keys and Enter move. Without it the form's own buttons do the same.

function cells(form: HTMLFormElement): HTMLInputElement[] {
  return Array.from(form.querySelectorAll<HTMLInputElement>("input[data-item]"));
}

function numberOf(cell: HTMLInputElement): number | undefined {
  const text = cell.value.trim();
  const value = Number(text);
  const valid = /^\d{1,3}(\.\d{1,2})?$/.test(text) && value <= Number(cell.dataset.max);
  return valid ? value : undefined;
}

function addUp(form: HTMLFormElement) {
  form.querySelectorAll<HTMLElement>("[data-subtotal]").forEach((total) => {
    const own = cells(form).filter((cell) => cell.dataset.bid === total.dataset.subtotal);
    const sum = own.reduce((all, cell) => all + Math.round((numberOf(cell) ?? 0) * 100), 0);
    total.textContent = String(sum / 100);
  });
}

function tell(form: HTMLFormElement, text: string | undefined) {
  const state = form.querySelector<HTMLElement>("[data-save-state]");
  if (state) {
    state.textContent = text ?? "";
  }
}

/** At least between two saves of a sheet: whoever types fast saves several cells at once. */
const SAVE_EVERY = 5000;

/** Browsers let 64 KiB go out after their page has gone. */
const MOST_ON_LEAVING = 500;

/** What was filled in and is not saved yet. Saves of one sheet follow each other, so that no older value comes last. */
interface Unsaved {
  cells: Set<HTMLInputElement>;
  savedAt: number;
  busy: boolean;
  timer?: number;
}

function changed(form: HTMLFormElement, cell: HTMLInputElement, unsaved: Unsaved) {
  addUp(form);
  unsaved.cells.delete(cell);
  if (cell.value.trim() === "") {
    delete cell.dataset.state;
    return;
  }
  if (numberOf(cell) === undefined) {
    cell.dataset.state = "failed";
    cell.setAttribute("aria-invalid", "true");
    tell(form, form.dataset.failed);
    return;
  }
  cell.removeAttribute("aria-invalid");
  delete cell.dataset.state;
  unsaved.cells.add(cell);
  tell(form, form.dataset.saving);
  saveSoon(form, unsaved);
}

function saveSoon(form: HTMLFormElement, unsaved: Unsaved) {
  if (unsaved.cells.size > 0 && !unsaved.busy && unsaved.timer === undefined) {
    const wait = Math.max(0, unsaved.savedAt + SAVE_EVERY - Date.now());
    unsaved.timer = window.setTimeout(() => void save(form, unsaved), wait);
  }
}

async function save(form: HTMLFormElement, unsaved: Unsaved) {
  window.clearTimeout(unsaved.timer);
  unsaved.timer = undefined;
  const sent = new Map(Array.from(unsaved.cells, (cell) => [cell, numberOf(cell)]));
  unsaved.cells.clear();
  unsaved.savedAt = Date.now();
  unsaved.busy = true;
  const answer = await put(form, sent);
  unsaved.busy = false;
  sent.forEach((points, cell) => {
    if (numberOf(cell) === points && !unsaved.cells.has(cell)) {
      cell.dataset.state = answer === "saved" ? "saved" : "failed";
      if (answer === "away") {
        unsaved.cells.add(cell);
      }
    }
  });
  const failed = form.querySelector('[data-state="failed"]') !== null;
  tell(form, failed ? form.dataset.failed : unsaved.cells.size > 0 ? form.dataset.saving : form.dataset.saved);
  saveSoon(form, unsaved);
}

/** Whether it was saved, refused, or the platform was away, so that it is worth another attempt. */
async function put(form: HTMLFormElement, cells: Map<HTMLInputElement, number | undefined>) {
  const scores = Array.from(cells, ([cell, points]) => ({ bid: cell.dataset.bid, item: Number(cell.dataset.item), points }));
  try {
    const answer = await fetch(form.dataset.scores ?? "", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ scores }),
      keepalive: scores.length <= MOST_ON_LEAVING,
    });
    return answer.ok ? "saved" : answer.status >= 500 ? "away" : "refused";
  } catch {
    return "away";
  }
}

/** Down and up within a bid, left and right between bids. */
function move(form: HTMLFormElement, from: HTMLInputElement, event: KeyboardEvent) {
  const row = from.closest("tr");
  const column = from.closest("td")?.cellIndex ?? 0;
  const beside = (other: Element | null | undefined) =>
    (other as HTMLTableRowElement | null)?.cells?.[column]?.querySelector<HTMLInputElement>("input");
  const within = from.selectionStart === from.selectionEnd;
  const target =
    event.key === "Enter" || event.key === "ArrowDown" ? beside(row?.nextElementSibling)
    : event.key === "ArrowUp" ? beside(row?.previousElementSibling)
    : event.key === "ArrowRight" && within && from.selectionStart === from.value.length
      ? from.closest("td")?.nextElementSibling?.querySelector<HTMLInputElement>("input")
    : event.key === "ArrowLeft" && within && from.selectionStart === 0
      ? from.closest("td")?.previousElementSibling?.querySelector<HTMLInputElement>("input")
    : undefined;
  if (event.key === "Enter" || target) {
    event.preventDefault();
  }
  target?.focus();
  target?.select();
}

document.querySelectorAll<HTMLFormElement>("form[data-scores]").forEach((form) => {
  const unsaved: Unsaved = { cells: new Set(), savedAt: 0, busy: false };
  cells(form).forEach((cell) => {
    cell.addEventListener("change", () => changed(form, cell, unsaved));
    cell.addEventListener("keydown", (event) => move(form, cell, event));
  });
  // The form's own buttons carry every cell, and leave nothing to save afterwards.
  form.addEventListener("submit", () => unsaved.cells.clear());
  window.addEventListener("pagehide", () => {
    if (unsaved.cells.size > 0) {
      void save(form, unsaved);
    }
  });
});

// Everything that is still open passes; what was failed stays failed.
document.querySelectorAll<HTMLFormElement>("form[data-review]").forEach((form) => {
  const button = form.querySelector<HTMLButtonElement>("[data-pass-rest]");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => {
      form.querySelectorAll<HTMLSelectElement>("select").forEach((select) => {
        select.value = select.value || "pass";
      });
    });
  }
});
