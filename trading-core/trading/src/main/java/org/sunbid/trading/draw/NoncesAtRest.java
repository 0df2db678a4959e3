package org.sunbid.trading.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sunbid.platform.secret.StoredSecrets;
import org.sunbid.sealing.draw.Nonce;

/** Nonces in the database: sealed until the transcript shows them, so that who reads it cannot foresee a draw. */
@ApplicationScoped
class NoncesAtRest {

    private static final String PURPOSE = "joint-draw";

    private final StoredSecrets secrets;

    NoncesAtRest(StoredSecrets secrets) {
        this.secrets = secrets;
    }

    String seal(UUID draw, Nonce nonce) {
        return secrets.seal(PURPOSE, place(draw, nonce.party()), nonce.value());
    }

    /** All three shares of a draw in which supervision has revealed. */
    List<Nonce> open(JointDraw draw) {
        return List.of(
                open(draw, JointDraw.PLATFORM, draw.platformNonce()),
                new Nonce(JointDraw.SUPERVISION, draw.supervisionNonce()),
                open(draw, draw.host(), draw.hostNonce()));
    }

    private Nonce open(JointDraw draw, String party, String sealed) {
        return new Nonce(party, secrets.open(PURPOSE, place(draw.id(), party), sealed));
    }

    private static String place(UUID draw, String party) {
        return draw + "/" + party;
    }
}
