// Server time and countdowns: the offset is measured once when the page arrives, the browser's own clock only ticks.
const MILLIS = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000 };

const clock = document.querySelector<HTMLTimeElement>("[data-server-clock]");
const offset = clock ? Date.parse(clock.dateTime) - Date.now() : 0;
const beijing = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "medium",
});

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, "0");
}

function remaining(millis: number, days: string): string {
  const whole = Math.floor(millis / MILLIS.day);
  const rest = `${two((millis % MILLIS.day) / MILLIS.hour)}:${two((millis % MILLIS.hour) / MILLIS.minute)}:${two((millis % MILLIS.minute) / MILLIS.second)}`;
  return whole > 0 ? `${whole} ${days} ${rest}` : rest;
}

function tick() {
  const now = Date.now() + offset;
  if (clock) {
    clock.textContent = beijing.format(now);
  }
  document.querySelectorAll<HTMLElement>("[data-countdown]").forEach((element) => {
    const left = Date.parse(element.dataset.countdown ?? "") - now;
    if (left > 0) {
      element.textContent = remaining(left, element.dataset.days ?? "d");
    } else if (element.dataset.over === undefined) {
      element.dataset.over = "";
      element.textContent = element.dataset.overText ?? "";
      element.dispatchEvent(new CustomEvent("sunbid:over", { bubbles: true }));
    }
  });
}

tick();
setInterval(tick, MILLIS.second);
