package org.sunbid.trading.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunbid.platform.start.PlatformHome;

/**
 * A bank that is reached through a folder, {@code sunbid.deposit.folder}, {@code deposits} in the platform's own by default.
 *
 * <pre>
 * credited/NAME.csv    a payment a file: reference,lot,payer's USCC,payer's name,yuan,time
 * taken/NAME.csv       the same, taken up
 * malformed/NAME       what is no payment
 * returns/REFERENCE    what the bank is to send back; {@code interest} in it when with interest
 * </pre>
 *
 * Whoever puts a file there writes it under another ending first and renames it. The folder names bidders: it is the
 * bank's, and nobody's who runs a tender.
 */
@ApplicationScoped
class FileBank implements DepositBank {

    private static final Logger LOG = Logger.getLogger(FileBank.class);
    private static final int AT_ONCE = 200;
    private static final int LONGEST_FILE = 2000;
    private static final int FIELDS = 6;
    private static final String SAFE = "[A-Za-z0-9._-]{1,64}";

    private final Path folder;

    FileBank(PlatformHome home, @ConfigProperty(name = "sunbid.deposit.folder") Optional<Path> configured) {
        this.folder = configured.orElse(home.folder().resolve("deposits"));
    }

    @Override
    public List<Payment> credited() throws IOException {
        Path incoming = folder.resolve("credited");
        if (!Files.isDirectory(incoming)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(incoming)) {
            files = listed.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .limit(AT_ONCE)
                    .toList();
        }
        List<Payment> payments = new ArrayList<>();
        for (Path file : files) {
            Optional<Payment> payment = read(file);
            if (payment.isPresent()) {
                payments.add(payment.get());
            } else {
                LOG.errorf("a file of the bank is no payment: %s", file.getFileName());
                move(file, "malformed");
            }
        }
        return payments;
    }

    @Override
    public void takenUp(Payment payment) throws IOException {
        move(folder.resolve("credited").resolve(payment.reference() + ".csv"), "taken");
    }

    @Override
    public void sendBack(String reference, boolean withInterest) throws IOException {
        Path returns = Files.createDirectories(folder.resolve("returns"));
        Path draft = returns.resolve(reference + ".draft");
        Files.writeString(draft, withInterest ? "interest\n" : "\n", StandardOpenOption.CREATE);
        Files.move(
                draft, returns.resolve(reference), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file is named after the reference, so that a payment is in one file only. */
    private static Optional<Payment> read(Path file) throws IOException {
        if (Files.size(file) > LONGEST_FILE) {
            return Optional.empty();
        }
        try {
            String[] fields = Files.readString(file).strip().split(",", -1);
            boolean named = fields.length == FIELDS
                    && fields[0].matches(SAFE)
                    && file.getFileName().toString().equals(fields[0] + ".csv");
            return named
                    ? Optional.of(new Payment(
                            fields[0],
                            fields[1],
                            fields[2],
                            fields[3],
                            new BigDecimal(fields[4]),
                            Instant.parse(fields[5])))
                    : Optional.empty();
        } catch (RuntimeException | java.nio.charset.CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private void move(Path file, String to) throws IOException {
        Path target = Files.createDirectories(folder.resolve(to)).resolve(file.getFileName());
        if (Files.exists(file)) {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
