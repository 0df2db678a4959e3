package org.sunbid.benchmark.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunbid.benchmark.Tool;

/** The same file through {@code age} and {@code openssl}, and what OpenSSL says of the algorithms of GM-1 on all cores. */
final class Opponents {

    private static final Pattern SPEED = Pattern.compile("([0-9.]+)k\\s*$", Pattern.MULTILINE);
    private static final String KEY = "0123456789abcdeffedcba9876543210";
    private static final double KILOBYTES_A_MEGABYTE = 1000;

    private final Path folder;
    private final Path payload;
    private final String recipient;

    Opponents(Path folder, Path payload) throws Exception {
        this.folder = folder;
        this.payload = payload;
        String made = Tool.run("age-keygen", "-o", file("age.key")).output();
        Matcher publicKey = Pattern.compile("age1\\w+").matcher(made);
        if (!publicKey.find()) {
            throw new IllegalStateException("age-keygen printed no key: " + made);
        }
        recipient = publicKey.group();
    }

    Pass age() throws Exception {
        Tool.Took sealed = Tool.run("age", "-r", recipient, "-o", file("age"), payload.toString());
        Tool.Took opened = Tool.run("age", "-d", "-i", file("age.key"), "-o", file("age.opened"), file("age"));
        return pass(sealed, opened, "age", "age.opened");
    }

    /** Encryption alone: {@code openssl enc} authenticates nothing. */
    Pass enc(String cipher, String key) throws Exception {
        Tool.Took sealed = Tool.run(
                "openssl", "enc", "-" + cipher, "-K", key, "-iv", KEY, "-in", payload.toString(), "-out", file("enc"));
        Tool.Took opened = Tool.run(
                "openssl",
                "enc",
                "-d",
                "-" + cipher,
                "-K",
                key,
                "-iv",
                KEY,
                "-in",
                file("enc"),
                "-out",
                file("enc.opened"));
        return pass(sealed, opened, "enc", "enc.opened");
    }

    Pass aesCtr() throws Exception {
        return enc("aes-256-ctr", KEY + KEY);
    }

    Pass sm4Ctr() throws Exception {
        return enc("sm4-ctr", KEY);
    }

    /** MB/s of one algorithm of {@code openssl speed} on so many cores at once, by the clock on the wall. */
    static double speed(String algorithm, int cores, int seconds) throws Exception {
        String text = Tool.run(
                        "openssl",
                        "speed",
                        "-elapsed",
                        "-multi",
                        String.valueOf(cores),
                        "-seconds",
                        String.valueOf(seconds),
                        "-bytes",
                        "16384",
                        "-evp",
                        algorithm)
                .output();
        Matcher last = SPEED.matcher(text);
        double speed = Double.NaN;
        while (last.find()) {
            speed = Double.parseDouble(last.group(1)) / KILOBYTES_A_MEGABYTE;
        }
        return speed;
    }

    private Pass pass(Tool.Took sealed, Tool.Took opened, String... files) throws Exception {
        if (Files.mismatch(payload, folder.resolve(files[1])) >= 0) {
            throw new IllegalStateException(files[0] + " does not give back what it was given");
        }
        for (String file : files) {
            Files.delete(folder.resolve(file));
        }
        return new Pass(
                sealed.seconds(),
                opened.seconds(),
                sealed.cpuSeconds(),
                opened.cpuSeconds(),
                Double.NaN,
                Math.max(sealed.residentMb(), opened.residentMb()));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
