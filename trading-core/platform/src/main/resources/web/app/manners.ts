// Small manners of pages; everything works without them.

// A menu closes when one looks elsewhere.
document.addEventListener("click", (event) => {
  document.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]").forEach((menu) => {
    if (!menu.contains(event.target as Node)) {
      menu.open = false;
    }
  });
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    document.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]").forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    });
  }
});

// Nothing irreversible without saying so; nothing sent twice by an impatient hand.
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  const question = form.dataset.confirm;
  if (question && !window.confirm(question)) {
    event.preventDefault();
    return;
  }
  const button = (event as SubmitEvent).submitter;
  if (button instanceof HTMLButtonElement && form.method === "post") {
    button.setAttribute("aria-busy", "true");
    setTimeout(() => button.removeAttribute("aria-busy"), 8000);
  }
});

// A command goes to the clipboard; where the browser gives none (no secure context), it is selected instead.
document.documentElement.dataset.scripts = "";
document.addEventListener("click", async (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>("[data-copy]");
  const command = button?.previousElementSibling;
  if (!button || !command) {
    return;
  }
  const text = button.textContent;
  try {
    await navigator.clipboard.writeText(command.textContent ?? "");
    button.textContent = button.dataset.copied ?? text;
    setTimeout(() => { button.textContent = text; }, 2000);
  } catch {
    window.getSelection()?.selectAllChildren(command);
  }
});

// Filters that apply themselves.
document.addEventListener("change", (event) => {
  const field = event.target as HTMLElement;
  field.closest<HTMLFormElement>("form[data-auto]")?.requestSubmit();
});

document.querySelectorAll<HTMLElement>("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
