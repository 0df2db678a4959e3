// A hall that is watched, or all halls of a tender at once: each event is said once and listed; the page follows it at the pace the platform can keep.
// Without scripts a reload shows the same.

interface Happened { lot?: string; seq: number; kind: string; subject?: number; at: string }
interface Htmx { ajax(verb: string, path: string, context: object): Promise<void> }

const LISTED_BEFORE = 30;
const LISTED_AT_MOST = 200;
const SAID_AT_ONCE = 3;
const SAY_EVERY = 1500;
const FOLLOW_AFTER = 200;
const LOOK_ANEW_EVERY = 60_000;
/** A page that took its time is asked for again after so many times as long: many watchers share the platform. */
const PATIENCE = 4;
const RETRY_AFTER = { shortest: 1000, longest: 15_000 };

const beijing = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", timeStyle: "medium" });
const hall = () => document.querySelector<HTMLElement>("[data-hall]");
const tell = (name: string, detail: unknown) => document.dispatchEvent(new CustomEvent(name, { detail }));
const spread = (millis: number) => millis * (0.75 + Math.random() / 2);

let source: EventSource | undefined;
let retryAfter = RETRY_AFTER.shortest;
// The number of the last event of each hall, in the order of data-lots; of a single hall there is one.
let atLoad: number[] = [];
let seen: number[] = [];
const newest = () => (hall()?.dataset.newest ?? "0").split(".").map(Number);
const place = (event: Happened) => Math.max(0, (hall()?.dataset.lots ?? "").split(" ").indexOf(event.lot ?? ""));

function sentence(event: Happened): string {
  const words = document.querySelector(`#hall-sentences [data-kind="${event.kind}"]`)?.textContent ?? event.kind;
  const lot = document.querySelector<HTMLElement>(`[data-lot="${event.lot}"]`)?.dataset.lotName;
  return (lot ? `${lot} · ` : "") + words.replace("#", String(event.subject ?? ""));
}

function list(event: Happened) {
  const log = document.getElementById("hall-log");
  const line = document.createElement("li");
  const time = document.createElement("time");
  time.dateTime = event.at;
  time.textContent = beijing.format(Date.parse(event.at));
  line.dataset.seq = String(event.seq);
  line.append(time, sentence(event));
  log?.prepend(line);
  if (log && log.children.length > LISTED_AT_MOST) {
    log.lastElementChild?.remove();
  }
}

// What happens at the same time is said in one go, so that whoever listens can follow.
let unsaid: string[] = [];
let saidAt = 0;

function say(event: Happened) {
  unsaid.push(sentence(event));
  if (unsaid.length === 1) {
    setTimeout(sayAll, Math.max(0, saidAt + SAY_EVERY - Date.now()));
  }
}

function sayAll() {
  const news = document.getElementById("hall-news");
  const newest = unsaid.slice(-SAID_AT_ONCE).reverse();
  if (unsaid.length > newest.length) {
    newest.push((news?.dataset.more ?? "").replace("#", String(unsaid.length - newest.length)));
  }
  if (news) {
    news.textContent = newest.join(" · ");
  }
  unsaid = [];
  saidAt = Date.now();
}

let following = false;
let took = 0;

function follow() {
  if (!following) {
    following = true;
    setTimeout(fetchHall, spread(Math.max(FOLLOW_AFTER, PATIENCE * took)));
  }
}

async function fetchHall() {
  const shown = hall();
  const began = performance.now();
  if (shown) {
    const put = remember(shown);
    const { htmx } = window as unknown as { htmx: Htmx };
    await htmx.ajax("GET", shown.dataset.hall ?? "", { target: shown, swap: "outerHTML", select: "#hall" }).catch(() => {});
    put();
  }
  took = performance.now() - began;
  following = false;
  if (newest().some((number, lot) => number < seen[lot])) {
    follow();
  }
  listen();
}

// Where one is in the page and what one has unfolded stays as it was.
function nameOf(element: Element | null): string {
  const form = element?.closest("form")?.getAttribute("action");
  const marks = ["id", "href", "name"].map((mark) => element?.getAttribute(mark));
  return [element?.tagName, ...marks, form, element?.matches("summary, button") ? element.textContent?.trim() : ""].join("|");
}

function remember(shown: HTMLElement): () => void {
  const unfolded = Array.from(shown.querySelectorAll("details[open] > summary")).map(nameOf);
  const focused = shown.contains(document.activeElement) ? nameOf(document.activeElement) : undefined;
  return () => {
    const now = hall();
    now?.querySelectorAll("details > summary").forEach((summary) => {
      (summary.parentElement as HTMLDetailsElement).open ||= unfolded.includes(nameOf(summary));
    });
    if (focused && document.activeElement === document.body) {
      const same = Array.from(now?.querySelectorAll<HTMLElement>("a, button, summary, input, select, textarea") ?? []);
      same.find((element) => nameOf(element) === focused)?.focus({ preventScroll: true });
    }
  };
}

function happened(event: Happened) {
  const lot = place(event);
  if (event.seq <= seen[lot]) {
    return;
  }
  seen[lot] = event.seq;
  if (hall()?.dataset.waiting !== undefined) {
    setTimeout(() => location.reload(), spread(FOLLOW_AFTER * 4));
    return;
  }
  list(event);
  if (event.seq > atLoad[lot]) {
    say(event);
    follow();
  }
}

/** Listens while there is something to hear; after a break it goes on behind the last event that came. */
function listen() {
  const path = hall()?.dataset.events;
  if (!path) {
    source?.close();
    source = undefined;
  } else if (!source || source.readyState === EventSource.CLOSED) {
    const stream = new EventSource(`${path}?after=${seen.join(".")}`);
    source = stream;
    stream.addEventListener("hall", (message) => happened(JSON.parse(message.data)));
    stream.addEventListener("time", (message) => tell("sunbid:time", Date.parse(message.data)));
    stream.addEventListener("open", () => {
      retryAfter = RETRY_AFTER.shortest;
      tell("sunbid:connection", "open");
    });
    stream.addEventListener("error", () => {
      tell("sunbid:connection", "lost");
      if (stream.readyState === EventSource.CLOSED) {
        setTimeout(listen, spread(retryAfter));
        retryAfter = Math.min(2 * retryAfter, RETRY_AFTER.longest);
      }
    });
  }
}

if (hall()) {
  atLoad = newest();
  seen = atLoad.map((number) => Math.max(0, number - LISTED_BEFORE));
  listen();
  if (hall()?.dataset.waiting !== undefined || hall()?.dataset.lots !== undefined) {
    setInterval(follow, LOOK_ANEW_EVERY);
  }
}
