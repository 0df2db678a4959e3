// The connection to one other browser, by the pattern of perfect negotiation: when both offer at once the polite one gives way.
import type { Signal } from "./line";

export interface PeerEvents {
  say(signal: Signal): void;
  stream(stream: MediaStream): void;
  state(state: RTCPeerConnectionState): void;
}

/** What has come in so far. */
export interface Received {
  audioBytes: number;
  videoBytes: number;
  frames: number;
}

/** How long a connection that was cut may find back by itself, and how long one may take to come about. */
const PATIENCE = 4000;
const LONGEST_WAY = 15_000;

/** So long the polite one leaves the first word to the other: two first words at once cost a round, and browsers some trouble. */
const AFTER_YOU = 1500;

export class Peer {
  private readonly connection: RTCPeerConnection;
  private readonly polite: boolean;
  private readonly events: PeerEvents;
  private offering = false;
  private ignoring = false;
  private patience?: number;
  private watch?: number;
  private work: Promise<void> = Promise.resolve();

  constructor(configuration: RTCConfiguration, polite: boolean, own: MediaStream | undefined, events: PeerEvents) {
    this.connection = new RTCPeerConnection(configuration);
    this.polite = polite;
    this.events = events;
    this.connection.onnegotiationneeded = () => void this.offer();
    this.connection.onicecandidate = (event) => events.say({ candidate: event.candidate?.toJSON() ?? null });
    this.connection.ontrack = (event) => events.stream(event.streams[0] ?? new MediaStream([event.track]));
    this.connection.onconnectionstatechange = () => this.changed();
    this.watch = window.setInterval(() => this.lookAfter(), polite ? 2 * LONGEST_WAY : LONGEST_WAY);
    own?.getTracks().forEach((track) => this.connection.addTrack(track, own));
  }

  private async offer() {
    if (this.polite && !this.connection.remoteDescription) {
      await new Promise((resolve) => window.setTimeout(resolve, AFTER_YOU));
      if (this.connection.remoteDescription || this.connection.signalingState !== "stable") {
        return; // the browser asks again if there is still something to say
      }
    }
    try {
      this.offering = true;
      await this.connection.setLocalDescription();
      this.sayDescription();
    } catch (problem) {
      console.warn("offer", problem);
    } finally {
      this.offering = false;
    }
  }

  private sayDescription() {
    const description = this.connection.localDescription;
    if (description) {
      this.events.say({ description: { type: description.type, sdp: description.sdp } });
    }
  }

  /** One after another, in the order in which they came. */
  hear(signal: Signal) {
    this.work = this.work.then(() => this.take(signal)).catch((problem) => console.warn("signal", problem));
  }

  private async take({ description, candidate }: Signal) {
    if (description) {
      const collides = description.type === "offer" && (this.offering || this.connection.signalingState !== "stable");
      this.ignoring = !this.polite && collides;
      if (this.ignoring) {
        return;
      }
      await this.connection.setRemoteDescription(description);
      if (description.type === "offer") {
        await this.connection.setLocalDescription();
        this.sayDescription();
      }
    } else if (candidate !== undefined) {
      try {
        await this.connection.addIceCandidate(candidate ?? undefined);
      } catch (problem) {
        if (!this.ignoring) {
          throw problem;
        }
      }
    }
  }

  /** A way that has not come about is looked for anew, from the beginning. */
  private lookAfter() {
    const { connectionState, signalingState } = this.connection;
    if ((connectionState === "new" || connectionState === "connecting") && signalingState === "stable") {
      this.connection.restartIce();
    }
  }

  /** A way that has failed, or does not come back by itself, is looked for anew. */
  private changed() {
    const state = this.connection.connectionState;
    window.clearTimeout(this.patience);
    if (state === "failed") {
      this.connection.restartIce();
    } else if (state === "disconnected") {
      this.patience = window.setTimeout(() => this.connection.restartIce(), PATIENCE);
    }
    this.events.state(state);
  }

  async received(): Promise<Received> {
    const sum = { audioBytes: 0, videoBytes: 0, frames: 0 };
    (await this.connection.getStats()).forEach((line) => {
      if (line.type === "inbound-rtp" && line.kind === "audio") {
        sum.audioBytes += line.bytesReceived ?? 0;
      } else if (line.type === "inbound-rtp" && line.kind === "video") {
        sum.videoBytes += line.bytesReceived ?? 0;
        sum.frames += line.framesDecoded ?? 0;
      }
    });
    return sum;
  }

  close() {
    window.clearTimeout(this.patience);
    window.clearInterval(this.watch);
    this.connection.close();
  }
}
