package org.sunbid.rehearsal.nodes;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.Moment;
import org.sunbid.rehearsal.Moments;
import org.sunbid.rehearsal.PlatformFolder;
import org.sunbid.rehearsal.Stage;
import org.sunbid.toolbox.bid.LotTerms;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * Kills at each state of a deal's hall in turn, in each deal another of the three, and measures how long nobody looked
 * after the hall.
 */
final class HallKiller implements Moments {

    private static final Set<Moment> STATES = Set.of(
            Moment.BIDS_SEALED,
            Moment.KEYS_HALF_RELEASED,
            Moment.SHARE_GIVEN,
            Moment.READ_OUT,
            Moment.RECORD_WRITTEN,
            Moment.RECORD_SIGNED);

    /** One in each deal, in this order. */
    static final List<Victim> VICTIMS = List.of(Victim.LEADER, Victim.DATABASE, Victim.OTHER);

    private static final Duration BEFORE_DEADLINE = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final double MILLIS = 1000;

    private final Cluster cluster;
    private final PlatformFolder folder;
    private final Stage stage;
    private final PrintStream out;
    private final List<String> lots = new ArrayList<>();
    private final List<Kill> kills = new ArrayList<>();

    HallKiller(Cluster cluster, Stage stage, PrintStream out) {
        this.cluster = cluster;
        this.folder = new PlatformFolder(stage.data(), "trading");
        this.stage = stage;
        this.out = out;
    }

    /** What was killed, in order. */
    List<Kill> kills() {
        return List.copyOf(kills);
    }

    /** Each of the three died at each state of a hall. */
    boolean complete() {
        return kills.stream()
                        .map(kill -> kill.victim() + " " + kill.moment())
                        .distinct()
                        .count()
                == (long) VICTIMS.size() * STATES.size();
    }

    @Override
    public void reached(Moment moment, String lot) throws Exception {
        if (!STATES.contains(moment)) {
            return;
        }
        if (!lots.contains(lot)) {
            lots.add(lot);
        }
        Victim victim = VICTIMS.get(lots.indexOf(lot));
        Instant due = Instant.MIN;
        if (moment == Moment.BIDS_SEALED) {
            Instant deadline = LotTerms.of(PlatformClient.of(stage.trading(), Locale.ENGLISH), lot)
                    .deadline();
            cluster.settle();
            Await.until("the deadline", LONGEST, () -> Optional.of(stage.now())
                    .filter(now -> !now.isBefore(deadline.minus(BEFORE_DEADLINE))));
            due = deadline;
        }
        String who = cluster.kill(victim);
        Instant killed = stage.now();
        Instant from = due.isAfter(killed) ? due : killed;
        Instant seen = moment == Moment.RECORD_SIGNED ? answered(lot) : lookedAfter(lot, from);
        Kill kill = new Kill(victim, who, moment, Duration.between(from, seen));
        kills.add(kill);
        out.printf(
                Locale.ROOT,
                "  ☠ kill -9: %s, %s; taken over after %.1f s%n",
                who,
                moment,
                kill.takenOver().toMillis() / MILLIS);
    }

    /** The hall is over: nobody looks after it any more, but it must be there. */
    private Instant answered(String lot) throws Exception {
        return Await.until("the hall's page", LONGEST, () -> stage.visitor(stage.trading())
                .find("/api/halls/" + lot)
                .map(hall -> stage.now()));
    }

    private Instant lookedAfter(String lot, Instant from) throws Exception {
        return Await.until(
                "somebody who looks after the hall", LONGEST, () -> watched(lot).filter(seen -> seen.isAfter(from)));
    }

    private Optional<Instant> watched(String lot) throws IOException {
        try (Connection connection = folder.read();
                PreparedStatement query = connection.prepareStatement(
                        "select greatest(w.seen_at, h.convened_at) from hall h left join hall_watch w on w.hall_id = h.id"
                                + " where h.lot_code = ?")) {
            query.setString(1, lot);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getTimestamp(1).toInstant()) : Optional.empty();
            }
        } catch (SQLException notYet) {
            return Optional.empty();
        }
    }
}
