package org.sunbid.notice.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The owner of an address confirms that it wants mail. */
@ApplicationScoped
public class ConfirmFollowing {

    private final Followers followers;

    @Inject
    ConfirmFollowing(Followers followers) {
        this.followers = followers;
    }

    /** The tender it was about; empty for a link that does not count. */
    @Transactional
    public Optional<String> confirm(String token) {
        return followers.withToken(token).map(follower -> {
            follower.confirm();
            return follower.tender();
        });
    }
}
