package org.sunbid.platform.secret;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.sunbid.sealing.secret.StorageKey;

/**
 * Seals short secrets for the database and opens them again, with a key that does not lie in it ({@link KeyFile}). A
 * sealed text opens only for the purpose and the owner it was sealed for.
 */
@Singleton
public class StoredSecrets {

    private final KeyFile file;

    @Inject
    StoredSecrets(KeyFile file) {
        this.file = file;
    }

    /**
     * Seals a text.
     *
     * @param purpose what it is; never changes
     * @param owner whose it is; never changes
     */
    public String seal(String purpose, String owner, String text) {
        return file.key().seal(purpose, owner, text);
    }

    /** Opens a text that was sealed for this purpose and owner, or throws {@code secret.not-sealed-here}. */
    public String open(String purpose, String owner, String sealed) {
        return file.key().open(purpose, owner, sealed);
    }

    /** Whether a stored value is sealed already; values of before are not. */
    public static boolean isSealed(String stored) {
        return stored.startsWith(StorageKey.PREFIX);
    }
}
