package org.sunbid.evaluation.call;

import java.util.UUID;
import org.sunbid.evaluation.room.PanelMember;
import org.sunbid.platform.login.Actor;

/**
 * Somebody who may be in the call of a lot's panel.
 *
 * @param account whose
 * @param role as what
 * @param seat of a member, from 1; 0 for those who watch
 * @param name as the room shows it
 */
public record Caller(String lot, UUID account, CallRole role, int seat, String name) {

    static Caller of(PanelMember member) {
        return new Caller(member.lotCode(), member.accountId(), CallRole.MEMBER, member.seat(), member.name());
    }

    static Caller watching(Actor actor, String lot, CallRole role) {
        return new Caller(lot, actor.accountId(), role, 0, actor.organisation().orElse(actor.name()));
    }
}
