// What is seen of one person in the call.
import type { Person } from "./line";
import type { Received } from "./peer";

export class Tile {
  readonly element: HTMLElement;
  private readonly video: HTMLVideoElement;
  private before?: Received;

  constructor(template: HTMLTemplateElement, person: Person, texts: DOMStringMap, own: boolean) {
    this.element = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    this.video = this.part<HTMLVideoElement>("video");
    this.video.muted = own;
    this.element.dataset.seat = String(person.seat);
    this.part("[data-name]").textContent = person.seat > 0 ? `${person.seat} · ${person.name}` : person.name;
    this.part("[data-role]").textContent =
      own ? texts.me ?? "" : person.role === "HOST" ? texts.host ?? "" : person.role === "SUPERVISOR" ? texts.supervisor ?? "" : "";
    if (person.role !== "MEMBER") {
      this.element.dataset.watches = "";
    }
    this.video.addEventListener("loadeddata", () => (this.element.dataset.picture = ""));
    this.video.addEventListener("emptied", () => delete this.element.dataset.picture);
  }

  private part<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.element.querySelector(selector) as T;
  }

  show(stream: MediaStream | undefined) {
    if (stream && this.video.srcObject !== stream) {
      this.video.srcObject = stream;
      this.video.play().catch((problem) => console.info("play", problem));
    }
  }

  state(text: string, code: string) {
    this.part("[data-state]").textContent = text;
    this.element.dataset.connection = code;
  }

  /** What came in since the last time, for the eye; and all that came in, for whoever looks closer. */
  received(now: Received, seconds: number) {
    const bytes = now.audioBytes + now.videoBytes;
    const before = this.before ? this.before.audioBytes + this.before.videoBytes : bytes;
    this.part("[data-rate]").textContent = bytes > 0 ? `${Math.round(((bytes - before) * 8) / seconds / 1000)} kbit/s` : "";
    this.before = now;
    this.element.dataset.audioBytes = String(now.audioBytes);
    this.element.dataset.videoBytes = String(now.videoBytes);
    this.element.dataset.frames = String(now.frames);
  }

  remove() {
    this.video.srcObject = null;
    this.element.remove();
  }
}
