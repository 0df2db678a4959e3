package org.sunbid.evaluation.call;

import io.vertx.core.json.JsonObject;
import java.util.UUID;

/**
 * Somebody in a call, as everybody in it sees them.
 *
 * @param line by which browsers address each other
 * @param seat of a member; 0 for those who watch
 * @param camera what the browser says of it
 * @param recording what the browser says of it
 */
record CallPerson(UUID line, UUID account, CallRole role, int seat, String name, Camera camera, Recording recording) {

    /** What can be heard and seen of a member. */
    enum Camera {
        /** Nothing was said yet, or nothing is there to say. */
        NONE,
        ON,
        /** The microphone alone. */
        VOICE,
        /** The person or the browser did not allow it. */
        REFUSED,
        /** The machine has none that works. */
        MISSING
    }

    /** Whether a member's own browser records and hands over what it records. */
    enum Recording {
        NONE,
        ON,
        BROKEN
    }

    JsonObject json() {
        return new JsonObject()
                .put("id", line.toString())
                .put("role", role.name())
                .put("seat", seat)
                .put("name", name)
                .put("camera", camera.name())
                .put("recording", recording.name());
    }
}
