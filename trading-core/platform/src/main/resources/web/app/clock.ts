// Server time and countdowns: how far the computer's own clock is off is measured, and its clock only ticks.
const MILLIS = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000 };

const clock = document.querySelector<HTMLTimeElement>("[data-server-clock]");
const HEARD_AT_MOST = 3;
const RIGHT_WITHIN = 1000;
let offset = clock ? Date.parse(clock.dateTime) - written() : 0;
const heard: number[] = [];

/** When the page was written, by the computer's own clock: in the middle between the request and the answer. */
function written(): number {
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const at = page && page.responseStart > 0 ? (page.requestStart + page.responseStart) / 2 : performance.now();
  return Date.now() - (performance.now() - at);
}

/** Of the last times that were told, the one that was on its way the shortest is nearest to the truth. */
function hear(server: number) {
  heard.push(server - Date.now());
  heard.splice(0, heard.length - HEARD_AT_MOST);
  offset = Math.max(...heard);
  tick();
}

function offsetIn(words: DOMStringMap): string {
  const pattern = Math.abs(offset) <= RIGHT_WITHIN ? words.right : offset < 0 ? words.fast : words.slow;
  return (pattern ?? "").replace("#", (Math.abs(offset) / MILLIS.second).toFixed(1));
}
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
  document.querySelectorAll<HTMLElement>("[data-clock-offset]").forEach((element) => {
    element.textContent = offsetIn(element.dataset);
    element.dataset.state = Math.abs(offset) <= RIGHT_WITHIN ? "right" : "off";
  });
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
document.addEventListener("htmx:load", tick);
document.addEventListener("sunbid:time", (event) => hear((event as CustomEvent<number>).detail));
