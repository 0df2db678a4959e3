package org.sunbid.app;

import java.util.Map;
import java.util.UUID;
import org.sunbid.evaluation.EvaluatedLot;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.Belongings.Thing;
import org.sunbid.platform.test.TestPeople;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.bid.BiddingLot;

/** What belongs to experts on panels of two cities, as the messages and vouchers would have left it. */
final class AwayThings {

    private static final String ABROAD = "A5201032501019888888001";
    private static final String HERE = "A5301032501019888888001";

    private AwayThings() {}

    /** An invitation to a panel of another city's. */
    static Thing lending(EvaluatedLot evaluated) {
        UUID lending = UUID.randomUUID();
        UUID invitation = UUID.randomUUID();
        String list = "panel:" + ABROAD + ":" + UUID.randomUUID() + ":1";
        BiddingLot.run(
                "insert into lending (id, version, host, list, panel, tender_code, lot_code, tender_name, lot_name, tenderee,"
                        + " specialty, region, seats, state, salt, list_hash, transcript, asked_at, begins_at, ends_at)"
                        + " values (?, 0, 'guiyang', ?, ?, ?, ?, '机电安装', '一标段', '贵阳轨道交通', 'C07', '', 1, 'DRAWN',"
                        + " 'salt', 'hash', '{}', now(), now(), now() + interval '8 hours')",
                lending,
                list,
                list,
                ABROAD.substring(0, 20),
                ABROAD);
        BiddingLot.run(
                "insert into lent_expert (id, version, lending_id, panel, drawn_as, expert_id, place, state, reason,"
                        + " invited_at) select ?, 0, ?, ?, repeat('ab', 32), id, 0, 'INVITED', '', now() from expert where"
                        + " account_id = ?",
                invitation,
                lending,
                list,
                evaluated.member().id());
        return new Thing(Map.of("id", invitation.toString()), Map.of(Role.EXPERT, evaluated.member()));
    }

    /** A seat here that another city has lent, whose expert has come. */
    static Thing pledge() {
        Person away = TestPeople.alone("吴贵阳", Role.EXPERT);
        UUID session = UUID.randomUUID();
        UUID member = UUID.randomUUID();
        UUID workstation = UUID.randomUUID();
        BiddingLot.run(
                "insert into panel_session (id, version, lot_code, tender_code, state, seats, opened_at)"
                        + " values (?, 0, ?, ?, 'GATHERING', 5, now())",
                session,
                HERE,
                HERE.substring(0, 20));
        BiddingLot.run(
                "insert into panel_member (id, version, session_id, lot_code, expert_id, account_id, seat, quota, name,"
                        + " region, employer, state, left_reason, lender, drawn_as, certificate) values (?, 0, ?, ?, ?, ?,"
                        + " 1, 0, '吴贵阳', '520100', '贵州省建筑设计研究院', 'SEATED', '', 'guiyang', 'handle', 'certificate')",
                member,
                session,
                HERE,
                UUID.randomUUID(),
                away.id());
        BiddingLot.run(
                "insert into workstation (id, version, code, city, site) values (?, 0, 'GY-99', 'guiyang', '贵阳')",
                workstation);
        BiddingLot.run(
                "insert into arrival (id, version, member_id, lot_code, lender, nonce, account_id, workstation_id,"
                        + " workstation, admitted_at) values (?, 0, ?, ?, 'guiyang', 'nonce', ?, ?, 'GY-99', now())",
                UUID.randomUUID(),
                member,
                HERE,
                away.id(),
                workstation);
        return new Thing(Map.of("lot", HERE), Map.of(Role.EXPERT, away));
    }
}
