// Camera and microphone, as far as the machine has them and the person allows them.

export interface Devices {
  stream?: MediaStream;
  camera: "ON" | "VOICE" | "REFUSED" | "MISSING" | "NONE";
}

/** Refused or missing is no error: whoever has neither sees and hears the others. */
export async function devices(picture: DOMStringMap): Promise<Devices> {
  const video = {
    width: { ideal: Number(picture.width) },
    height: { ideal: Number(picture.height) },
    frameRate: { ideal: Number(picture.rate), max: Number(picture.rate) },
  };
  const audio = { echoCancellation: true, noiseSuppression: true };
  try {
    return { stream: await navigator.mediaDevices.getUserMedia({ audio, video }), camera: "ON" };
  } catch (problem) {
    if (refused(problem)) {
      return { camera: "REFUSED" };
    }
  }
  try {
    return { stream: await navigator.mediaDevices.getUserMedia({ audio }), camera: "VOICE" };
  } catch (problem) {
    return { camera: refused(problem) ? "REFUSED" : "MISSING" };
  }
}

function refused(problem: unknown) {
  return problem instanceof DOMException && (problem.name === "NotAllowedError" || problem.name === "SecurityError");
}
