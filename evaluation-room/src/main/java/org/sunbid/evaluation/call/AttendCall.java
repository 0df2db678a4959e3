package org.sunbid.evaluation.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.call.CallPerson.Camera;
import org.sunbid.evaluation.call.CallPerson.Recording;
import org.sunbid.evaluation.call.CallRecord.Happening;

/** Coming into a call and leaving it, each written down. */
@ApplicationScoped
public class AttendCall {

    /** Every browser speaks to every other: more streams than that are too much for an ordinary computer. */
    static final int MOST_PEOPLE = 12;

    /** Lines of the page's list. */
    private static final int MOST_WATCHINGS = 50;

    private final CallLines lines;
    private final CallRecord events;

    AttendCall(CallLines lines, CallRecord events) {
        this.lines = lines;
        this.events = events;
    }

    /** Comes in; false when the call is full. Members are never kept out by those who watch. */
    @Transactional
    public boolean join(CallPass pass) {
        if (pass.caller().role().watches() && lines.others(pass.caller()) >= MOST_PEOPLE) {
            return false;
        }
        lines.open(pass);
        events.write(pass.caller(), Happening.JOINED);
        return true;
    }

    /** Leaves; nothing happens when the person has come in by another line meanwhile. */
    @Transactional
    public void leave(CallPass pass) {
        if (lines.close(pass.line())) {
            events.write(pass.caller(), Happening.LEFT);
        }
    }

    /** Notes what a member's browser says of camera and recording; what does not work is written down. */
    @Transactional
    public void note(CallPass pass, Camera camera, Recording recording) {
        Optional<CallPerson> before = lines.find(pass.line());
        if (pass.caller().role().watches() || !lines.note(pass.line(), camera, recording)) {
            return;
        }
        if (before.stream().noneMatch(known -> known.camera() == camera)) {
            if (camera == Camera.REFUSED) {
                events.write(pass.caller(), Happening.CAMERA_REFUSED);
            } else if (camera == Camera.MISSING) {
                events.write(pass.caller(), Happening.CAMERA_MISSING);
            }
        }
        if (recording == Recording.BROKEN && before.stream().noneMatch(known -> known.recording() == recording)) {
            events.write(pass.caller(), Happening.RECORDING_BROKEN);
        }
    }

    /** Everybody in the call of this lot. */
    @Transactional
    public List<CallPerson> people(String lot) {
        return lines.in(lot);
    }

    /** The line is known, whether alive or not. */
    @Transactional
    public boolean knows(UUID line) {
        return lines.find(line).isPresent();
    }

    /** Says that these lines are alive, and lets those go of which nothing was said for a while. */
    @Transactional
    public void keep(Collection<UUID> alive) {
        lines.alive(alive);
        lines.closeSilent().forEach(caller -> events.write(caller, Happening.LEFT));
    }

    /** Who watched the call of this lot, the latest first. */
    @Transactional
    public List<CallRecord.Watching> watchings(String lot) {
        return events.watchings(lot, MOST_WATCHINGS);
    }
}
