package org.sunbid.sealing.log;

import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignedNoteTest {

    /** The example of the Go package golang.org/x/mod/sumdb/note, from which signed-note comes. */
    private static final String EXAMPLE_SIGNER =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final String EXAMPLE_VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String EXAMPLE_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private final NoteSigner log = NoteSigner.generate("log.example", NoteKey.Use.NOTE);
    private final NoteSigner witness = NoteSigner.generate("witness.example", NoteKey.Use.COSIGNATURE);
    private final SignedNote checkpoint = log.sign(new Checkpoint("log.example", 0, TreeHash.EMPTY).text());

    @Test
    void thePublishedExampleVerifiesAndIsSignedAlike() {
        SignedNote note = SignedNote.parse(EXAMPLE_NOTE);

        note.verify(NoteKey.parse(EXAMPLE_VERIFIER));

        assertThat(NoteSigner.parse(EXAMPLE_SIGNER).sign(note.text()).format()).isEqualTo(EXAMPLE_NOTE);
        assertThat(NoteSigner.parse(EXAMPLE_SIGNER).key().format()).isEqualTo(EXAMPLE_VERIFIER);
    }

    @Test
    void aChangedTextOrAnotherKeyIsRefused() {
        NoteKey key = NoteKey.parse(EXAMPLE_VERIFIER);

        refused("log.signature", () -> SignedNote.parse(EXAMPLE_NOTE.replace("the answer", "an answer"))
                .verify(key));
        refused("log.signature", () -> SignedNote.parse(EXAMPLE_NOTE).verify(log.key()));
    }

    @Test
    void aSignatureOfTheSameNameAndIdMustBeRight() {
        refused("log.signature", () -> SignedNote.parse(EXAMPLE_NOTE.replace("BwJnAM=", "BwJnAQ="))
                .verify(NoteKey.parse(EXAMPLE_VERIFIER)));
    }

    @Test
    void keysSurviveTheirWrittenForm() {
        assertThat(NoteSigner.parse(witness.format()).key()).isEqualTo(witness.key());
        assertThat(NoteKey.parse(witness.key().format())).isEqualTo(witness.key());
    }

    @Test
    void aKeyWhoseHashDoesNotFitIsRefused() {
        refused("log.key", () -> NoteKey.parse(EXAMPLE_VERIFIER.replace("c74f20a3", "c74f20a4")));
        refused("log.key", () -> NoteKey.parse("log.example"));
        refused("log.key", () -> NoteSigner.parse(EXAMPLE_SIGNER.replace("PRIVATE", "PUBLIC")));
    }

    @Test
    void aWitnessCosignsWithTheTimeItSawTheCheckpoint() {
        Instant at = Instant.parse("2026-11-23T09:00:00Z");

        SignedNote cosigned =
                SignedNote.parse(checkpoint.with(witness.cosign(checkpoint, at)).format());

        assertThat(cosigned.cosignedAt(witness.key())).isEqualTo(at);
        cosigned.verify(log.key());
        cosigned.verify(witness.key());
    }

    @Test
    void aCosignatureOfAnotherCheckpointIsRefused() {
        SignedNote other = log.sign(new Checkpoint("log.example", 1, TreeHash.EMPTY).text());
        NoteSignature foreign = witness.cosign(other, Instant.EPOCH);

        refused("log.signature", () -> checkpoint.with(foreign).cosignedAt(witness.key()));
        refused("log.signature", () -> checkpoint.cosignedAt(witness.key()));
        refused("log.signature", () -> checkpoint.cosignedAt(log.key()));
    }

    @Test
    void aCheckpointOfAnotherOriginIsRefused() {
        SignedNote foreign = log.sign(new Checkpoint("other.example", 0, TreeHash.EMPTY).text());

        refused("log.origin", () -> Checkpoint.verify(foreign, log.key()));
    }

    @Test
    void whatIsNoNoteOrNoCheckpointIsRefused() {
        refused("log.format", () -> SignedNote.parse("text without signature\n"));
        refused("log.format", () -> SignedNote.parse("text\n\nx name aGFsbG8=\n"));
        refused("log.format", () -> SignedNote.parse("a\ttab\n\n— name aGFsbG8=\n"));
        refused("log.format", () -> SignedNote.parse("a".repeat(70_000) + "\n\n— name aGFsbG8=\n"));
        refused("log.format", () -> Checkpoint.verify(log.sign("log.example\n-1\nAAAA\n"), log.key()));
        refused("log.format", () -> Checkpoint.verify(log.sign("log.example\n1\nAAAA\n"), log.key()));
    }

    private static void refused(String reasonCode, Runnable act) {
        assertThatThrownBy(act::run).hasMessageStartingWith(reasonCode);
    }
}
