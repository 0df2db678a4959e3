package org.sunbid.notice.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.time.DatabaseClock;

/** Keeps who asked to follow; no mail inside the transaction. */
@ApplicationScoped
class KeepFollower {

    private final Addresses addresses;
    private final DatabaseClock clock;

    @Inject
    KeepFollower(Addresses addresses, DatabaseClock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** False when this address follows the tender already. */
    @Transactional
    public boolean keep(String tender, String address, Language language) {
        return addresses.ask(tender, address, language.code(), clock.now());
    }
}
