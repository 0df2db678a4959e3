package org.sunbid.platform.audit;

import java.util.Optional;
import java.util.UUID;

/** Whoever knows on whose behalf the current request is served: the log-in. */
public interface Acting {

    /** The person; empty for the public and for the platform's own work. */
    Optional<Person> person();

    /**
     * As the audit log names a person.
     *
     * @param accountId whose account
     * @param name the name at the time of the act
     */
    record Person(UUID accountId, String name) {}
}
