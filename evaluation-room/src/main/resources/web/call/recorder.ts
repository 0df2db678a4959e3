// Records one's own voice and picture and hands them over in chunks of some seconds, in order, until each is kept.

export type RecordingState = "NONE" | "ON" | "BROKEN";

const CHUNK_MILLIS = 4000;
const AGAIN_MILLIS = 2000;
const ANEW_MILLIS = 10_000;
/** About six minutes; when the platform is away for longer, the oldest are given up, which shows as a gap. */
const MOST_WAITING = 90;

const TYPES = ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4"];
const VOICE_TYPES = ["audio/webm;codecs=opus", "audio/webm", "audio/mp4"];

interface Chunk {
  number: number;
  content: Blob;
}

export class Recorder {
  private readonly stream: MediaStream;
  private readonly path: string;
  private readonly tell: (state: RecordingState) => void;
  private media?: MediaRecorder;
  private waiting: Chunk[] = [];
  private over = false;

  constructor(stream: MediaStream, path: string, tell: (state: RecordingState) => void) {
    this.stream = stream;
    this.path = path;
    this.tell = tell;
    void this.begin();
  }

  private type() {
    const types = this.stream.getVideoTracks().length > 0 ? TYPES : VOICE_TYPES;
    return typeof MediaRecorder === "undefined" ? undefined : types.find((type) => MediaRecorder.isTypeSupported(type));
  }

  /** Each beginning is a recording of its own: only its first chunk says how the others are to be read. */
  private async begin(): Promise<void> {
    const mimeType = this.type();
    if (!mimeType) {
      this.tell("BROKEN");
      return;
    }
    const answer = await this.send("POST", this.path, JSON.stringify({ mediaType: mimeType }), "application/json");
    if (this.over) {
      return;
    }
    if (answer?.ok) {
      const { id } = (await answer.json()) as { id: string };
      this.record(mimeType, `${this.path}/${id}/chunks`);
    } else {
      this.tell("BROKEN");
      window.setTimeout(() => this.over || void this.begin(), ANEW_MILLIS);
    }
  }

  private record(mimeType: string, chunks: string) {
    let number = 0;
    this.waiting = [];
    this.media = new MediaRecorder(this.stream, { mimeType, videoBitsPerSecond: 200_000, audioBitsPerSecond: 32_000 });
    this.media.ondataavailable = ({ data }) => {
      if (data.size > 0) {
        this.waiting.push({ number: number++, content: data });
        this.waiting = this.waiting.slice(-MOST_WAITING);
      }
    };
    this.media.start(CHUNK_MILLIS);
    this.tell("ON");
    void this.handOver(chunks);
  }

  private async handOver(chunks: string): Promise<void> {
    while (!this.over || this.waiting.length > 0) {
      const next = this.waiting[0];
      const answer = next && (await this.send("PUT", `${chunks}/${next.number}`, next.content, "application/octet-stream"));
      if (answer?.ok) {
        this.waiting = this.waiting.filter((chunk) => chunk !== next);
        this.tell("ON");
        continue;
      }
      if (next) {
        this.tell("BROKEN");
        if (answer && answer.status < 500 && answer.status !== 429) {
          this.stop();
          window.setTimeout(() => this.over || void this.begin(), ANEW_MILLIS);
          return;
        }
        if (this.over) {
          return;
        }
      }
      await new Promise((resolve) => window.setTimeout(resolve, next ? AGAIN_MILLIS : CHUNK_MILLIS / 8));
    }
  }

  private async send(method: string, address: string, body: BodyInit, type: string) {
    try {
      return await fetch(address, { method, body, headers: { "Content-Type": type } });
    } catch {
      return undefined;
    }
  }

  private stop() {
    if (this.media && this.media.state !== "inactive") {
      this.media.stop();
    }
  }

  /** Hands the rest over as well, if the page stays so long. */
  end() {
    this.stop();
    this.over = true;
  }
}
