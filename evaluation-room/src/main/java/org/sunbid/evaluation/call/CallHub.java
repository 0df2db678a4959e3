package org.sunbid.evaluation.call;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.session.ResumeSession;

/**
 * The open lines of this node. One thread looks after them: it brings letters from other nodes, tells a call's people whenever they
 * have changed, asks again who may be there, and says that this node lives.
 */
@ApplicationScoped
class CallHub {

    private static final Logger LOG = Logger.getLogger(CallHub.class);
    private static final long LOOK_EVERY_MILLIS = 100;
    /** Looks between two at who is there, and between two at who may be. */
    private static final int PEOPLE_EVERY = 10;

    private static final int RIGHTS_EVERY = 50;

    private final AttendCall attend;
    private final CallPosts posts;
    private final ResumeSession resume;
    private final MayCall mayCall;
    private final Map<UUID, Line> lines = new ConcurrentHashMap<>();
    private final Set<UUID> coming = ConcurrentHashMap.newKeySet();
    /** What was told last in the call of each lot. */
    private final Map<String, List<CallPerson>> told = new HashMap<>();

    private final Future<?> beat;
    private int looks;

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "calls");
        thread.setDaemon(true);
        return thread;
    });

    CallHub(AttendCall attend, CallPosts posts, ResumeSession resume, MayCall mayCall) {
        this.attend = attend;
        this.posts = posts;
        this.resume = resume;
        this.mayCall = mayCall;
        this.beat =
                looking.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        beat.cancel(true);
        looking.shutdownNow();
    }

    private record Line(CallPass pass, WebSocketConnection connection) {

        void tell(String text) {
            connection
                    .sendText(text)
                    .subscribe()
                    .with(sent -> {}, gone -> LOG.debugf("line %s: %s", pass.line(), gone.getMessage()));
        }

        void end(CallClose why) {
            connection
                    .close(why.reason())
                    .subscribe()
                    .with(closed -> {}, gone -> LOG.debugf("line %s: %s", pass.line(), gone.getMessage()));
        }
    }

    /** A line that is about to come in: it hears from now on, so that nothing overtakes what others tell it first. */
    void expect(CallPass pass, WebSocketConnection connection) {
        coming.add(pass.line());
        lines.put(pass.line(), new Line(pass, connection));
    }

    /** A line that has come in. */
    void add(CallPass pass) {
        coming.remove(pass.line());
        looking.execute(() -> guarded(() -> tellPeople(pass.lot())));
    }

    /** A line that has gone. */
    void remove(CallPass pass) {
        lines.remove(pass.line());
        coming.remove(pass.line());
        looking.execute(() -> guarded(() -> tellPeople(pass.lot())));
    }

    /** What a browser says of itself has changed. */
    void changed(String lot) {
        looking.execute(() -> guarded(() -> tellPeople(lot)));
    }

    /** Hands what one browser says to another on, if that is in the same call; the platform says whom it is from. */
    void pass(CallPass from, UUID to, JsonObject data) {
        String text = new JsonObject()
                .put("type", "signal")
                .put("from", from.line().toString())
                .put("data", data)
                .encode();
        Line here = lines.get(to);
        if (here == null) {
            posts.leave(from.lot(), to, text);
        } else if (here.pass().lot().equals(from.lot())) {
            here.tell(text);
        }
    }

    private void look() {
        looks++;
        if (lines.isEmpty()) {
            return;
        }
        guarded(() -> posts.take(lines.keySet())
                .forEach(post -> Optional.ofNullable(lines.get(post.to())).ifPresent(line -> line.tell(post.text()))));
        if (looks % RIGHTS_EVERY == 0) {
            guarded(() -> attend.keep(lines.keySet()));
            lines.values().forEach(line -> guarded(() -> check(line)));
        }
        if (looks % PEOPLE_EVERY == 0) {
            lots().forEach(lot -> guarded(() -> tellPeople(lot)));
        }
    }

    private Set<String> lots() {
        return lines.values().stream().map(line -> line.pass().lot()).collect(Collectors.toSet());
    }

    /** Asks again whether somebody may be here; whatever answers but yes ends the line. */
    private void check(Line line) {
        CallPass pass = line.pass();
        Optional<Actor> actor = resume.resume(pass.token());
        if (actor.isEmpty()) {
            line.end(CallClose.LOGGED_OUT);
            return;
        }
        Outcome<Caller> caller = mayCall.find(actor.get(), pass.lot(), pass.workstation());
        if (!caller.reasons().isEmpty()) {
            line.end(CallClose.of(caller.reasons().get(0).code()));
        }
    }

    /** Runs on the one thread, so that what is told last is what was read last. */
    private void tellPeople(String lot) {
        List<Line> here = lines.values().stream()
                .filter(line -> line.pass().lot().equals(lot))
                .toList();
        if (here.isEmpty()) {
            told.remove(lot);
            return;
        }
        List<CallPerson> people = attend.people(lot);
        if (people.equals(told.put(lot, people))) {
            return;
        }
        JsonArray list = new JsonArray(people.stream().map(CallPerson::json).toList());
        here.forEach(line -> tell(line, people, list));
    }

    private void tell(Line line, List<CallPerson> people, JsonArray list) {
        CallPass pass = line.pass();
        if (people.stream().anyMatch(person -> person.line().equals(pass.line()))) {
            line.tell(new JsonObject()
                    .put("type", "people")
                    .put("me", pass.line().toString())
                    .put("people", list)
                    .encode());
            return;
        }
        boolean elsewhere = people.stream()
                .anyMatch(person -> person.account().equals(pass.caller().account()));
        if (!coming.contains(pass.line()) && (elsewhere || !attend.knows(pass.line()))) {
            line.end(elsewhere ? CallClose.REPLACED : CallClose.LOST);
        }
    }

    /** One thing that fails, when the database is away for example, keeps nothing else from being done. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warnf("a call is looked after again in a moment: %s", e.toString());
        }
    }
}
