package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Steps;
import org.sunbid.rehearsal.Verify;

/**
 * 断网: while the panel scores, nothing goes between the cities for a minute. Members at the host go on; those in Guiyang
 * cannot; what the platforms have to tell each other waits.
 */
final class Cut {

    /** Real time, also where statutory days are compressed. */
    private static final Duration LENGTH = Duration.ofMinutes(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);
    private static final int GAP_SECONDS = 30;

    private final TwoCities cities;
    private final Room room;
    private final CrossCityDraw meanwhile;
    private final Map<Person, Integer> gapsBefore = new HashMap<>();

    /** Meanwhile the host asks for another panel. */
    Cut(TwoCities cities, Room room, CrossCityDraw meanwhile) {
        this.cities = cities;
        this.room = room;
        this.meanwhile = meanwhile;
    }

    void play(Steps steps, Sheets sheets) {
        steps.step("打分至一半 every member has saved half of the points", () -> half(sheets));
        steps.step("两城断网一分钟 link cut for a minute, the host goes on", () -> cut(sheets));
        steps.step("恢复后分数俱在 link back, every saved point is there", () -> restored(sheets));
        steps.step("在线中断可见 the gap in their presence is kept", this::gapsAreKept);
        steps.step("积压消息送达 what waited arrives, once and in order", this::arrived);
    }

    private String half(Sheets sheets) throws Exception {
        for (Person member : room.panel().values()) {
            sheets.saveFirst(member);
        }
        for (Person member : room.away()) {
            gapsBefore.put(member, presence(member).path("gaps").asInt());
        }
        return room.panel().size() + " members";
    }

    private String cut(Sheets sheets) throws Exception {
        long end = System.nanoTime() + LENGTH.toNanos();
        int broken = cities.link().cut();
        meanwhile.request();
        for (Person member : room.own()) {
            sheets.saveSecond(member);
        }
        int refused = 0;
        while (System.nanoTime() < end) {
            for (Person member : room.own()) {
                Verify.equal(200, member.trading().status(room.session()), "the room at the host");
            }
            for (Person member : room.away()) {
                Verify.that(!reaches(member), "nobody comes through the broken link");
                refused++;
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        requireSeenAtTheHost();
        return "%d connections broken, %d attempts from Guiyang in vain, %d s"
                .formatted(broken, refused, LENGTH.toSeconds());
    }

    /** The host sees who is away, the platform sees that Guiyang is not reached, and the question for its list waits. */
    private void requireSeenAtTheHost() throws Exception {
        for (Person member : room.away()) {
            long unheard = presence(member).path("unheardSeconds").asLong();
            Verify.that(unheard >= GAP_SECONDS, member.name() + " is not heard of: " + unheard + " s");
        }
        for (Person member : room.own()) {
            Verify.equal(0L, presence(member).path("unheardSeconds").asLong(), "presence at the host");
        }
        Verify.that(meanwhile.isAsked(), "Guiyang has not heard of the other panel");
        JsonNode peer = peer(network(), "guiyang");
        Verify.equal("FAILING", peer.path("state").asText(), "Guiyang as Kunming's platform sees it");
        Verify.that(lag(peer) > 0, "a message waits");
    }

    private String restored(Sheets sheets) throws Exception {
        cities.link().restore();
        for (Person member : room.away()) {
            Await.until(member.name() + " at the table again", cities.stage().patience(), () -> Optional.of(member)
                    .filter(this::reaches));
            sheets.requireFirst(member);
            sheets.saveSecond(member);
        }
        return room.away().size() + " members go on where they were";
    }

    private String gapsAreKept() throws Exception {
        long longest = 0;
        for (Person member : room.away()) {
            JsonNode presence = presence(member);
            Verify.equal(gapsBefore.get(member) + 1, presence.path("gaps").asInt(), "gaps of " + member.name());
            Verify.equal(0L, presence.path("unheardSeconds").asLong(), "presence of " + member.name());
            longest = Math.max(longest, presence.path("gapSeconds").asLong());
        }
        Verify.that(longest >= GAP_SECONDS, "as long as the link was away: " + longest + " s");
        return "1 gap more each, " + longest + " s";
    }

    private JsonNode presence(Person member) throws Exception {
        return room.seen(member).path("presence");
    }

    private String arrived() throws Exception {
        String listed = meanwhile.listed();
        Await.until("nothing waits any more", cities.stage().patience(), () -> Optional.of(network())
                .filter(network -> lag(peer(network, "guiyang")) == 0)
                .filter(network ->
                        peer(network, "guiyang").path("state").asText().equals("GOOD")));
        Verify.equal(0, network().path("deadCount").asInt(), "dead letters in Kunming");
        Verify.equal(0, cities.guiyang().network().path("deadCount").asInt(), "dead letters in Guiyang");
        return listed;
    }

    private boolean reaches(Person member) {
        try {
            return member.trading().status(room.session()) == 200;
        } catch (IOException broken) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode network() throws Exception {
        return cities.company().operator().get("/api/network");
    }

    private static JsonNode peer(JsonNode network, String id) {
        for (JsonNode peer : network.path("peers")) {
            if (peer.path("id").asText().equals(id)) {
                return peer;
            }
        }
        throw new IllegalStateException("no peer " + id);
    }

    private static long lag(JsonNode peer) {
        long lag = 0;
        for (JsonNode sent : peer.path("sent")) {
            lag += sent.path("said").asLong() - sent.path("acknowledged").asLong();
        }
        return lag;
    }
}
