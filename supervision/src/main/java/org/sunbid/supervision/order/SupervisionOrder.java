package org.sunbid.supervision.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.OrderAcknowledged;
import org.sunbid.network.message.OrderState;
import org.sunbid.network.message.ResumptionOrdered;
import org.sunbid.network.message.SuspensionOrdered;
import org.sunbid.platform.login.Actor;

/** An order of a supervising authority; once given it is only ever answered. */
@Entity
public class SupervisionOrder {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    private String tender;
    private String platform;
    private String reason;
    private String clause;
    private String authority;
    private UUID issuedBy;
    private String issuerName;
    private Instant issuedAt;

    @Enumerated(EnumType.STRING)
    private OrderStanding state;

    private Instant answeredAt;
    private String answer;

    /** For Hibernate. */
    protected SupervisionOrder() {}

    /** Gives the order under this number to the platform that runs the tender. */
    SupervisionOrder(String number, String platform, IssueOrder.Command command, Actor actor, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.kind = command.kind();
        this.tender = command.tender();
        this.platform = platform;
        this.reason = command.reason();
        this.clause = command.clause();
        this.authority = command.authority();
        this.issuedBy = actor.accountId();
        this.issuerName = actor.name();
        this.issuedAt = at;
        this.state = OrderStanding.ISSUED;
    }

    /** The message that carries it. */
    NetworkMessage message() {
        return switch (kind) {
            case SUSPEND -> new SuspensionOrdered(number, tender, reason, clause, authority, issuedAt);
            case RESUME -> new ResumptionOrdered(number, tender, reason, clause, authority, issuedAt);
        };
    }

    /** The trading platform answers; a second answer to the same order changes nothing. */
    void answer(OrderAcknowledged acknowledgement) {
        if (state == OrderStanding.ISSUED) {
            state = acknowledgement.state() == OrderState.CARRIED_OUT
                    ? OrderStanding.CARRIED_OUT
                    : OrderStanding.REFUSED;
            answeredAt = acknowledgement.at();
            answer = acknowledgement.reason();
        }
    }

    public String number() {
        return number;
    }

    public OrderKind kind() {
        return kind;
    }

    public String tender() {
        return tender;
    }

    public String platform() {
        return platform;
    }

    public String reason() {
        return reason;
    }

    public String clause() {
        return clause;
    }

    public String authority() {
        return authority;
    }

    /** The supervisor's account. */
    public UUID issuedBy() {
        return issuedBy;
    }

    public String issuerName() {
        return issuerName;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public OrderStanding state() {
        return state;
    }

    /** Null while there is no answer. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Why it could not be carried out; null when it was. */
    public String answer() {
        return answer;
    }
}
