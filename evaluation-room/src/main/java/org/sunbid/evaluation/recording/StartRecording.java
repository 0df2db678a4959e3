package org.sunbid.evaluation.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sunbid.evaluation.call.Caller;
import org.sunbid.evaluation.call.MayCall;
import org.sunbid.evaluation.room.PanelMember;
import org.sunbid.evaluation.room.PanelMembers;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.secret.StoredSecrets;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.secret.ChunkKey;

/** Begins to record a member who is in the call. */
@ApplicationScoped
public class StartRecording {

    /** For the seals of {@link StoredSecrets}. */
    static final String PURPOSE = "recording";

    /** A browser that loses its line every two minutes for a day. */
    private static final int MOST = 700;

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("(?:video|audio)/(?:webm|mp4)(?:; ?codecs=[A-Za-z0-9.,\"]{1,60})?");

    private final MayCall mayCall;
    private final PanelMembers members;
    private final Recordings recordings;
    private final EndRecordings end;
    private final StoredSecrets secrets;
    private final DatabaseClock clock;
    private final Audit audit;

    StartRecording(
            MayCall mayCall,
            PanelMembers members,
            Recordings recordings,
            EndRecordings end,
            StoredSecrets secrets,
            DatabaseClock clock,
            Audit audit) {
        this.mayCall = mayCall;
        this.members = members;
        this.recordings = recordings;
        this.end = end;
        this.secrets = secrets;
        this.clock = clock;
        this.audit = audit;
    }

    /** A new recording; one of the same member that was going on ends. */
    @Transactional
    public Outcome<UUID> start(Actor actor, String lot, String workstation, String mediaType) {
        return mayCall.find(actor, lot, workstation).flatMap(caller -> start(caller, mediaType));
    }

    private Outcome<UUID> start(Caller caller, String mediaType) {
        Optional<PanelMember> member = members.held(caller.lot(), caller.account());
        if (member.isEmpty()) {
            return Outcome.refused(RecordingRefusal.NOT_A_MEMBER);
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            return Outcome.refused(RecordingRefusal.MEDIA_TYPE);
        }
        long own = recordings.of(caller.lot()).stream()
                .filter(recording -> recording.account().equals(caller.account()))
                .count();
        return own >= MOST ? Outcome.refused(RecordingRefusal.TOO_MANY, MOST) : begin(member.get(), mediaType);
    }

    private Outcome<UUID> begin(PanelMember member, String mediaType) {
        end.endOf(member.lotCode(), member.accountId());
        Recording recording = new Recording(
                UUID.randomUUID(),
                member.lotCode(),
                member.id(),
                member.accountId(),
                member.seat(),
                mediaType,
                clock.now());
        recordings.add(
                recording,
                secrets.seal(
                        PURPOSE, recording.id().toString(), ChunkKey.create().written()));
        audit.recordUnnamed(
                "recording-started",
                recording.lot(),
                Map.of("recording", recording.id().toString(), "seat", String.valueOf(recording.seat())));
        return Outcome.done(recording.id());
    }
}
