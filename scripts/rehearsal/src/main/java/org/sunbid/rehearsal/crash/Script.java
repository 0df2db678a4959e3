package org.sunbid.rehearsal.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sunbid.rehearsal.Stage;

/** Starts one platform with the script that started all of them, on the same ports. */
public record Script(Path start, Stage stage) implements Killer.Restart {

    @Override
    public void start(String platform) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        start.toString(),
                        "--only",
                        platform,
                        "--data",
                        stage.data().toString(),
                        "--day",
                        stage.day().toString(),
                        "--public-port",
                        port(stage.publicService()),
                        "--trading-port",
                        port(stage.trading()),
                        "--supervision-port",
                        port(stage.supervision())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("SUNBID_BUILT", "yes"); // who starts again does not build
        Process process = builder.start();
        if (process.waitFor() != 0) {
            throw new IOException(start + " ended with " + process.exitValue());
        }
    }

    private static String port(java.net.URI platform) {
        return String.valueOf(platform.getPort());
    }
}
