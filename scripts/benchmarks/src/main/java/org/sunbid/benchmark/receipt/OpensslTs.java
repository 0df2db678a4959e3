package org.sunbid.benchmark.receipt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.sunbid.benchmark.Tool;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;

/** Tokens by {@code openssl ts -reply} with the same key and certificate: nothing signed besides, nothing logged or kept. */
final class OpensslTs {

    private final Path folder;

    OpensslTs(Path folder, Credentials unit) throws Exception {
        this.folder = folder;
        StringBuilder chain = new StringBuilder();
        for (X509Certificate certificate : unit.chain()) {
            chain.append(Pem.write(certificate));
        }
        Files.writeString(folder.resolve("unit.crt"), Pem.write(unit.signingCertificate()));
        Files.writeString(folder.resolve("chain.crt"), chain);
        Files.writeString(
                folder.resolve("unit.key"),
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(unit.signingKey().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        Files.writeString(folder.resolve("data"), "a signature that is stamped");
        Tool.run("openssl", "ts", "-query", "-data", file("data"), "-sha256", "-cert", "-out", file("request"));
    }

    /** Tokens a second, one process a token, as many at once as given. */
    double perSecond(int atOnce, int seconds) throws Exception {
        AtomicLong tokens = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        List<Future<?>> done = new ArrayList<>();
        for (int thread = 0; thread < atOnce; thread++) {
            Path config = config(thread);
            done.add(threads.submit(() -> {
                while (System.nanoTime() < end) {
                    reply(config);
                    tokens.incrementAndGet();
                }
                return null;
            }));
        }
        for (Future<?> each : done) {
            each.get();
        }
        threads.shutdown();
        return tokens.get() / (double) seconds;
    }

    private void reply(Path config) throws Exception {
        Process process = new ProcessBuilder(
                        "openssl",
                        "ts",
                        "-reply",
                        "-config",
                        config.toString(),
                        "-queryfile",
                        file("request"),
                        "-out",
                        config + ".tsr")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("openssl ts -reply failed");
        }
    }

    private Path config(int thread) throws Exception {
        Files.writeString(folder.resolve("serial" + thread), "01\n");
        return Files.writeString(folder.resolve("tsa" + thread), """
            [tsa]
            default_tsa = unit
            [unit]
            serial = %s
            signer_cert = %s
            certs = %s
            signer_key = %s
            signer_digest = sha256
            default_policy = 2.999.3161.1
            digests = sha256
            ess_cert_id_chain = no
            ess_cert_id_alg = sha256
            """.formatted(
                        file("serial" + thread), file("unit.crt"), file("chain.crt"), file("unit.key")));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
