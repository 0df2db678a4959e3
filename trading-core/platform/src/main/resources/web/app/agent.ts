// The local agent on the visitor's own computer (toolbox, AGENT.md): paired once a tab, then asked for one act at a time.
// Without it everything works with the command that stands beside the button.
type Answer = Record<string, string>;

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const TOKEN = "sunbid-agent";

class Refused extends Error {
  constructor(readonly status: number, readonly title: string) {
    super(title);
  }
}

async function ask(agent: string, path: string, body: object, token?: string): Promise<Answer> {
  const response = await fetch(agent + path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
    credentials: "omit",
    cache: "no-store",
  });
  const answer = await response.json() as Answer;
  if (!response.ok) {
    throw new Refused(response.status, answer.title || answer.code);
  }
  return answer;
}

async function isThere(agent: string): Promise<boolean> {
  try {
    return (await fetch(`${agent}/status`, { credentials: "omit", signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

function newCode(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => LETTERS[byte % LETTERS.length]).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

function says(box: HTMLElement, text: string, code = "") {
  const line = box.querySelector<HTMLElement>(".sb-agent-says");
  const shown = box.querySelector<HTMLElement>("[data-agent-code]");
  if (line && shown) {
    line.textContent = text;
    shown.textContent = code;
    shown.hidden = !code;
  }
}

async function pair(box: HTMLElement, agent: string): Promise<string> {
  const code = newCode();
  says(box, box.dataset.compare ?? "", code);
  const { token } = await ask(agent, "/pairings", { code });
  sessionStorage.setItem(TOKEN, token);
  return token;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  }
  return btoa(text);
}

// What is to be signed lies in the page itself, at an address of this platform, or is made there when it is asked for.
async function content(place: string): Promise<string> {
  if (place.startsWith("data:")) {
    return place.slice(place.indexOf(",") + 1);
  }
  const made = place.startsWith("post:");
  const response = await fetch(made ? place.slice("post:".length) : place, { method: made ? "POST" : "GET" });
  if (!response.ok) {
    throw new Refused(response.status, response.statusText);
  }
  return base64(new Uint8Array(await response.arrayBuffer()));
}

async function request(box: HTMLElement): Promise<object> {
  const { act, code, lot, ceremony, content: place, name } = box.dataset;
  if (act === "sign") {
    return { name: name ?? "document", content: await content(place ?? "") };
  }
  if (act === "login") {
    return { code };
  }
  return ceremony ? { ceremony } : { lot };
}

// The signature goes where its file would have been chosen; the form is sent by hand.
function putInPlace(box: HTMLElement, signature: string) {
  const field = document.getElementById(box.dataset.into ?? "");
  if (field instanceof HTMLInputElement) {
    const bytes = Uint8Array.from(atob(signature), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], `${box.dataset.name}.p7s`, { type: "application/pkcs7-signature" }));
    field.files = files.files;
  }
}

async function perform(box: HTMLElement, agent: string) {
  const body = await request(box);
  const act = async (token: string) => {
    says(box, box.dataset.asks ?? "");
    return ask(agent, `/acts/${box.dataset.act}`, body, token);
  };
  const known = sessionStorage.getItem(TOKEN);
  let answer: Answer;
  try {
    answer = await act(known ?? await pair(box, agent));
  } catch (refusal) {
    if (!known || !(refusal instanceof Refused) || refusal.status !== 401) {
      throw refusal;
    }
    sessionStorage.removeItem(TOKEN); // the agent was started anew
    answer = await act(await pair(box, agent));
  }
  if (answer.signature) {
    putInPlace(box, answer.signature);
  }
  says(box, box.dataset.done ?? "");
  if (box.dataset.ceremony) {
    location.reload(); // the board does not move by itself
  }
}

document.addEventListener("click", async (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>("[data-agent-button]");
  const box = button?.closest<HTMLElement>("[data-agent]");
  const agent = box?.dataset.agent;
  if (!button || !box || !agent || button.dataset.busy !== undefined) {
    return;
  }
  button.dataset.busy = ""; // no paler: the line below says what goes on
  try {
    if (await isThere(agent)) {
      await perform(box, agent);
    } else {
      says(box, box.dataset.missing ?? "");
      box.querySelector("details")?.setAttribute("open", "");
    }
  } catch (failure) {
    says(box, `${box.dataset.refused ?? ""} ${failure instanceof Refused ? failure.title : ""}`.trim());
  } finally {
    delete button.dataset.busy;
  }
});
