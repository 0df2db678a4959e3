// The line to the platform: who is in the call, and what other browsers have to say to this one.

export interface Person {
  id: string;
  role: "MEMBER" | "HOST" | "SUPERVISOR";
  seat: number;
  name: string;
  camera: string;
  recording: string;
}

export interface Signal {
  description?: RTCSessionDescriptionInit;
  candidate?: RTCIceCandidateInit | null;
}

export interface Hears {
  ice(servers: RTCIceServer[], relayOnly: boolean): void;
  people(me: string, people: Person[]): void;
  signal(from: string, signal: Signal): void;
  lost(): void;
  ended(code: number): void;
}

/** From here on the platform has decided that this line ends; below, it comes back. */
const DECIDED = 4400;
const FULL = 4503;
const COME_AGAIN = [1000, 2000, 4000, 8000];

export class Line {
  private socket?: WebSocket;
  private attempts = 0;
  private over = false;
  private readonly address: string;
  private readonly hears: Hears;

  constructor(path: string, hears: Hears) {
    this.address = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${path}`;
    this.hears = hears;
    this.open();
  }

  private open() {
    const socket = new WebSocket(this.address);
    this.socket = socket;
    socket.onmessage = (event) => this.hear(String(event.data));
    socket.onclose = (event) => this.closed(event.code);
  }

  private hear(text: string) {
    const message = JSON.parse(text);
    this.attempts = 0;
    if (message.type === "ice") {
      this.hears.ice(message.servers, message.relay);
    } else if (message.type === "people") {
      this.hears.people(message.me, message.people);
    } else if (message.type === "signal") {
      this.hears.signal(message.from, message.data);
    }
  }

  private closed(code: number) {
    if (this.over) {
      return;
    }
    if (code >= DECIDED && code <= FULL) {
      this.over = true;
      this.hears.ended(code);
      return;
    }
    this.hears.lost();
    const wait = COME_AGAIN[Math.min(this.attempts++, COME_AGAIN.length - 1)];
    window.setTimeout(() => this.over || this.open(), wait);
  }

  private say(message: unknown) {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    }
  }

  signal(to: string, data: Signal) {
    this.say({ type: "signal", to, data });
  }

  state(camera: string, recording: string) {
    this.say({ type: "state", camera, recording });
  }

  end() {
    this.over = true;
    this.socket?.close();
  }
}
