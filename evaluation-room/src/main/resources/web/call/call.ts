// The call of a panel: tiles of those who are in it, a connection to each, one's own switches.
import { devices, type Devices } from "./devices";
import { Line, type Person, type Signal } from "./line";
import { Peer } from "./peer";
import { Recorder, type RecordingState } from "./recorder";
import { Tile } from "./tile";

const LOOK_EVERY = 2000;
const MOST_EARLY = 50;

const ENDED: Record<number, string> = {
  4401: "loggedOut",
  4403: "notAllowed",
  4409: "replaced",
  4423: "standsStill",
  4503: "full",
};

const STATES: Partial<Record<RTCPeerConnectionState, string>> = {
  connected: "connected",
  disconnected: "interrupted",
  failed: "failed",
};

class Call {
  private readonly page: HTMLElement;
  private readonly own: Devices;
  private readonly line: Line;
  private configuration: RTCConfiguration = {};
  private me = "";
  private readonly peers = new Map<string, Peer>();
  private readonly tiles = new Map<string, Tile>();
  private readonly timer: number;
  /** What somebody said before the platform said that they are here. */
  private readonly early = new Map<string, Signal[]>();
  private recording: RecordingState = "NONE";
  private readonly recorder?: Recorder;

  constructor(page: HTMLElement, own: Devices) {
    this.page = page;
    this.own = own;
    this.part("[data-before]").hidden = true;
    this.part("[data-within]").hidden = false;
    this.switches();
    this.sayOwn();
    this.line = new Line(page.dataset.call ?? "", {
      ice: (iceServers, relayOnly) => {
        this.forgetAll();
        this.configuration = { iceServers, iceTransportPolicy: relayOnly ? "relay" : "all" };
        this.line.state(this.own.camera, this.recording);
      },
      people: (me, people) => this.arrange(me, people),
      signal: (from, signal) => this.hear(from, signal),
      lost: () => this.trouble(page.dataset.lineLost),
      ended: (code) => this.end(page.dataset[ENDED[code] ?? "ended"]),
    });
    this.timer = window.setInterval(() => void this.look(), LOOK_EVERY);
    if (own.stream) {
      this.recorder = new Recorder(own.stream, page.dataset.recordings ?? "", (state) => this.recorded(state));
    }
  }

  private part<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.page.querySelector(selector) as T;
  }

  private trouble(text: string | undefined) {
    const note = this.part("[data-trouble]");
    note.hidden = !text;
    note.textContent = text ?? "";
  }

  private sayOwn() {
    const { refused, missing } = this.page.dataset;
    this.trouble(this.own.camera === "REFUSED" ? refused : this.own.camera === "MISSING" || this.own.camera === "VOICE" ? missing : undefined);
  }

  private switches() {
    this.page.querySelectorAll<HTMLButtonElement>("[data-switch]").forEach((button) => {
      const tracks = this.own.stream?.getTracks().filter((track) => track.kind === button.dataset.switch) ?? [];
      button.hidden = tracks.length === 0;
      button.addEventListener("click", () => {
        const on = button.getAttribute("aria-pressed") !== "true";
        tracks.forEach((track) => (track.enabled = on));
        button.setAttribute("aria-pressed", String(on));
        const value = button.querySelector("[data-value]");
        if (value) {
          value.textContent = (on ? this.page.dataset.on : this.page.dataset.off) ?? "";
        }
      });
    });
    this.part("[data-leave]").addEventListener("click", () => this.end(undefined));
  }

  private recorded(state: RecordingState) {
    if (state === this.recording) {
      return;
    }
    this.recording = state;
    const tag = this.part("[data-recording-state]");
    tag.textContent = (state === "ON" ? this.page.dataset.recording : this.page.dataset.recordingBroken) ?? "";
    tag.dataset.tone = state === "ON" ? "go" : "warn";
    this.line.state(this.own.camera, state);
  }

  /** The platform says who is here; whoever it does not name is not spoken to. */
  private arrange(me: string, people: Person[]) {
    this.me = me;
    this.sayOwn();
    const here = new Set(people.map((person) => person.id));
    [...this.tiles.keys()].filter((id) => !here.has(id)).forEach((id) => this.forget(id));
    people.forEach((person) => this.tile(person));
    const watches = people.find((person) => person.id === me)?.role !== "MEMBER";
    people
      .filter((person) => person.id !== me && !this.peers.has(person.id) && !(watches && person.role !== "MEMBER"))
      .forEach((person) => this.meet(person));
    people.forEach((person) => this.expect(person));
    const seats = new Set(people.map((person) => String(person.seat)));
    this.page.querySelectorAll<HTMLElement>("[data-absent] [data-seat]").forEach((line) => {
      line.hidden = seats.has(line.dataset.seat ?? "");
    });
    this.part("[data-all-here]").hidden = this.page.querySelector("[data-absent] [data-seat]:not([hidden])") !== null;
  }

  /** Between two of whom neither sends anything there is nothing to connect. */
  private expect(person: Person) {
    const tile = this.tiles.get(person.id);
    const sends = this.own.stream || person.camera === "ON" || person.camera === "VOICE";
    if (tile && this.peers.has(person.id) && !sends) {
      tile.state("", "none");
    } else if (tile?.element.dataset.connection === "none") {
      tile.state(this.page.dataset.connecting ?? "", "new");
    }
  }

  private tile(person: Person) {
    let tile = this.tiles.get(person.id);
    if (!tile) {
      const own = person.id === this.me;
      tile = new Tile(this.part<HTMLTemplateElement>("template[data-tile]"), person, this.page.dataset, own);
      this.tiles.set(person.id, tile);
      if (own) {
        tile.show(this.own.stream);
      }
    }
    this.part("[data-tiles]").append(tile.element);
  }

  private meet(person: Person) {
    const tile = this.tiles.get(person.id);
    tile?.state(this.page.dataset.connecting ?? "", "new");
    this.peers.set(
      person.id,
      new Peer(this.configuration, this.me < person.id, this.own.stream, {
        say: (signal) => this.line.signal(person.id, signal),
        stream: (stream) => tile?.show(stream),
        state: (state) => tile?.state(this.page.dataset[STATES[state] ?? "connecting"] ?? "", state),
      }),
    );
    this.early.get(person.id)?.forEach((signal) => this.hear(person.id, signal));
    this.early.delete(person.id);
  }

  private hear(from: string, signal: Signal) {
    const peer = this.peers.get(from);
    if (peer) {
      peer.hear(signal);
    } else {
      this.early.set(from, [...(this.early.get(from) ?? []), signal].slice(-MOST_EARLY));
    }
  }

  private forget(id: string) {
    this.peers.get(id)?.close();
    this.peers.delete(id);
    this.tiles.get(id)?.remove();
    this.tiles.delete(id);
  }

  /** The line is a new one, under another id: the others begin anew with it as well. */
  private forgetAll() {
    [...this.tiles.keys()].forEach((id) => this.forget(id));
  }

  private async look() {
    for (const [id, peer] of this.peers) {
      this.tiles.get(id)?.received(await peer.received(), LOOK_EVERY / 1000);
    }
  }

  private end(why: string | undefined) {
    window.clearInterval(this.timer);
    this.recorder?.end();
    this.line.end();
    this.forgetAll();
    this.own.stream?.getTracks().forEach((track) => track.stop());
    if (why) {
      this.trouble(why);
      this.page.querySelectorAll<HTMLButtonElement>("[data-switch], [data-leave]").forEach((button) => (button.hidden = true));
    } else {
      location.reload();
    }
  }
}

document.querySelectorAll<HTMLElement>("[data-call]").forEach((page) => {
  page.hidden = false;
  const buttons = page.querySelectorAll<HTMLButtonElement>("[data-enter]");
  buttons.forEach((button) =>
    button.addEventListener("click", async () => {
      buttons.forEach((other) => (other.disabled = true));
      new Call(page, button.dataset.enter === "devices" ? await devices(page.dataset) : { camera: "NONE" });
    }),
  );
});
