// The score sheet: cells save themselves, arrow keys and Enter move. Without it the form's own buttons do the same.

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

async function save(form: HTMLFormElement, cell: HTMLInputElement) {
  addUp(form);
  if (cell.value.trim() === "") {
    delete cell.dataset.state;
    return;
  }
  const points = numberOf(cell);
  if (points === undefined) {
    cell.dataset.state = "failed";
    cell.setAttribute("aria-invalid", "true");
    tell(form, form.dataset.failed);
    return;
  }
  cell.removeAttribute("aria-invalid");
  tell(form, form.dataset.saving);
  try {
    const answer = await fetch(form.dataset.scores ?? "", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ scores: [{ bid: cell.dataset.bid, item: Number(cell.dataset.item), points }] }),
    });
    cell.dataset.state = answer.ok ? "saved" : "failed";
    tell(form, answer.ok ? form.dataset.saved : form.dataset.failed);
  } catch {
    cell.dataset.state = "failed";
    tell(form, form.dataset.failed);
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
  cells(form).forEach((cell) => {
    cell.addEventListener("change", () => void save(form, cell));
    cell.addEventListener("keydown", (event) => move(form, cell, event));
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
