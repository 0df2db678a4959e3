package org.sunbid.supervision.draw;

import jakarta.enterprise.context.ApplicationScoped;
import org.sunbid.platform.secret.StoredSecrets;
import org.sunbid.sealing.draw.Nonce;

/** This platform's shares: 32 random bytes each, sealed in the database until they are revealed. */
@ApplicationScoped
class OwnShares {

    private static final String PURPOSE = "supervised-draw";

    private final StoredSecrets secrets;

    OwnShares(StoredSecrets secrets) {
        this.secrets = secrets;
    }

    Nonce choose() {
        return Nonce.random(SupervisedDraw.SUPERVISION);
    }

    String seal(String platform, String draw, Nonce share) {
        return secrets.seal(PURPOSE, platform + "/" + draw, share.value());
    }

    Nonce open(SupervisedDraw draw) {
        return new Nonce(
                SupervisedDraw.SUPERVISION, secrets.open(PURPOSE, draw.platform() + "/" + draw.draw(), draw.nonce()));
    }
}
