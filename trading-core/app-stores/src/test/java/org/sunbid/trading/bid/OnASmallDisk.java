package org.sunbid.trading.bid;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The platform with few places for chunks, little patience, and its vault on a disk of 128 MiB of its own. Only who may mount
 * has such a disk; elsewhere the vault lies in a folder and {@link Disk#isSmall()} says so.
 */
public final class OnASmallDisk implements QuarkusTestProfile {

    static final int PLACES = 6;
    static final int GRACE_SECONDS = 3;
    static final int SILENCE_SECONDS = 2;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "sunbid.intake.chunks",
                String.valueOf(PLACES),
                "sunbid.intake.chunks-per-bidder",
                String.valueOf(PLACES),
                "sunbid.intake.wait",
                "PT0.2S",
                "sunbid.intake.grace",
                "PT" + GRACE_SECONDS + "S",
                "quarkus.http.read-timeout",
                SILENCE_SECONDS + "S",
                "sunbid.vault.keep-free",
                "1048576");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(DiskResource.class));
    }

    /** The disk on which the vault lies. */
    public record Disk(Path folder, boolean isSmall) {

        private static final int MIB = 1 << 20;

        /** Writes until nothing more fits. */
        void fill() throws IOException {
            try (OutputStream out = Files.newOutputStream(filler())) {
                for (int i = 0; i < 256; i++) {
                    out.write(new byte[MIB]);
                }
            } catch (IOException full) {
                return;
            }
            throw new IllegalStateException("it takes more than it should");
        }

        /** What filled it is gone. */
        void clear() throws IOException {
            Files.deleteIfExists(filler());
        }

        private Path filler() {
            return folder.resolve("filler");
        }
    }

    /** Makes the disk before the application starts. */
    public static final class DiskResource implements QuarkusTestResourceLifecycleManager {

        private Disk disk;

        @Override
        public Map<String, String> start() {
            try {
                Path folder = Files.createTempDirectory("vault");
                disk = new Disk(folder, did("mount", "-t", "tmpfs", "-o", "size=128m", "tmpfs", folder.toString()));
                return Map.of("sunbid.vault.directory", folder.toString());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void inject(TestInjector test) {
            test.injectIntoFields(disk, new TestInjector.MatchesType(Disk.class));
        }

        @Override
        public void stop() {
            if (disk.isSmall()) {
                did("umount", "-l", disk.folder().toString());
            }
        }

        private static boolean did(String... command) {
            try {
                return new ProcessBuilder(command)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException noSuchCommand) {
                return false;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
