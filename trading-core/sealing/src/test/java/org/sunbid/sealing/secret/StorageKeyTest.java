package org.sunbid.sealing.secret;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sunbid.sealing.Refusals.assertRefused;

class StorageKeyTest {

    private static final String SECRET = "JBSWY3DPEHPK3PXP";

    private final StorageKey key = StorageKey.create();
    private final String sealed = key.seal("totp", "anna", SECRET);

    @Test
    void what_was_sealed_opens_with_the_key_as_it_was_written_down() {
        assertThat(StorageKey.parse(key.written() + "\n").open("totp", "anna", sealed))
                .isEqualTo(SECRET);
    }

    @Test
    void nothing_of_the_text_shows_and_no_two_seals_are_alike() {
        assertThat(sealed).startsWith(StorageKey.PREFIX).doesNotContain(SECRET);
        assertThat(key.seal("totp", "anna", SECRET)).isNotEqualTo(sealed);
    }

    @Test
    void another_owner_another_purpose_and_another_key_open_nothing() {
        refuses(() -> key.open("totp", "bert", sealed));
        refuses(() -> key.open("points", "anna", sealed));
        refuses(() -> StorageKey.create().open("totp", "anna", sealed));
    }

    @Test
    void a_changed_cut_or_readable_text_is_refused() {
        for (int at = StorageKey.PREFIX.length(); at < sealed.length() - 1; at++) {
            char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
            refuses(() -> key.open("totp", "anna", changed));
        }
        refuses(() -> key.open("totp", "anna", sealed.substring(0, sealed.length() - 4)));
        refuses(() -> key.open("totp", "anna", SECRET));
        refuses(() -> key.open("totp", "anna", StorageKey.PREFIX));
        refuses(() -> key.open("totp", "anna", StorageKey.PREFIX + "no Base64"));
    }

    @Test
    void a_fingerprint_tells_keys_apart_and_is_none() {
        assertThat(StorageKey.parse(key.written()).fingerprint()).isEqualTo(key.fingerprint());
        assertThat(StorageKey.create().fingerprint()).isNotEqualTo(key.fingerprint());
        assertThat(key.fingerprint()).isNotEqualTo(key.written());
        assertThat(key.toString()).doesNotContain(key.written());
    }

    @Test
    void a_broken_key_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> StorageKey.parse("abc")).hasMessageStartingWith("secret.key-unreadable");
        String wrong = "x" + key.written().substring(1);
        assertThatThrownBy(() -> StorageKey.parse(wrong))
                .hasMessageStartingWith("secret.key-unreadable")
                .hasMessageNotContaining(wrong);
    }

    private static void refuses(ThrowingCallable opening) {
        assertRefused("secret.not-sealed-here", opening);
    }
}
