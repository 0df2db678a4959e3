package org.sunbid.opening;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.platform.test.TestCredentials;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.seal.ContentKey;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.bid.BiddingLot;
import org.sunbid.trading.bid.PackedBid;
import org.sunbid.trading.bid.SealedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Before the deadline nobody can read a bid, not even with a copy of everything the servers hold (guarantee G1): all
 * tables, all files of the platform's folder, all its keys.
 */
@QuarkusTest
class NobodyOpensEarlyTest {

    @Test
    void a_copy_of_all_disks_and_keys_opens_no_bid() throws Exception {
        BiddingLot lot = BiddingLot.open(Duration.ofMinutes(5));
        List<SealedFile> bids = PackedBid.three(Suite.ISO_1, lot, 700);
        for (SealedFile bid : bids) {
            bid.submit().then().statusCode(200);
        }
        String tables = tables(lot.code());
        assertThat(tables).contains(bids.get(0).id());
        assertNothingReadable(tables, lot);
        for (Path file : files()) {
            assertNothingReadable(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), lot);
        }
        for (SealedFile bid : bids) {
            for (Credentials key : serverKeys()) {
                assertThatThrownBy(() -> openWith(bid, key)).isInstanceOf(SealingException.class);
            }
        }
    }

    private static void assertNothingReadable(String dump, BiddingLot lot) {
        for (String plain : List.of(PackedBid.documentOf(lot.code()), PackedBid.managerOf(lot.code()))) {
            String hex = HexFormat.of().formatHex(plain.getBytes(StandardCharsets.UTF_8));
            assertThat(dump.contains(plain) || dump.contains(hex)).as(plain).isFalse();
        }
    }

    /** The key is tried as the recipient's own, so that it is the cryptography that refuses, not a name. */
    private static void openWith(SealedFile bid, Credentials server) {
        Credentials bidder = bid.bidder().credentials();
        Credentials disguised = new Credentials(
                bidder.suite(),
                bidder.signingCertificate(),
                server.signingKey(),
                bidder.encryptionCertificate(),
                server.encryptionKey(),
                bidder.chain());
        ContentKey.unwrap(bid.seal().header(), disguised).close();
    }

    private static List<Credentials> serverKeys() {
        return List.of(TestCredentials.platform(), TestCredentials.timestamps());
    }

    private static List<Path> files() throws IOException {
        Path home = Arc.container().instance(PlatformHome.class).get().folder();
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("files")))
                    .toList();
        }
    }

    /** Every table that features of this lot write to, bytes in hexadecimal; other tests' opened bids are left out. */
    private static String tables(String lotCode) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (var rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            names.removeAll(List.of("hall_bid", "opened_bid", "opened_document"));
            for (String name : names) {
                try (var rows = statement.executeQuery("select t::text from \"" + name + "\" t")) {
                    while (rows.next()) {
                        dump.append(rows.getString(1)).append('\n');
                    }
                }
            }
            try (var rows = statement.executeQuery("select count(*) from hall_bid b join hall h on h.id = b.hall_id"
                    + " where h.lot_code = '" + lotCode + "'")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
        return dump.toString();
    }
}
