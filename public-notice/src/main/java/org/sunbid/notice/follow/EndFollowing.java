package org.sunbid.notice.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Someone wants no more mail; the address is deleted. */
@ApplicationScoped
public class EndFollowing {

    private final Followers followers;

    @Inject
    EndFollowing(Followers followers) {
        this.followers = followers;
    }

    /** The tender it was about; empty for a link that does not count. */
    @Transactional
    public Optional<String> end(String token) {
        return followers.withToken(token).map(follower -> {
            followers.delete(follower);
            return follower.tender();
        });
    }
}
