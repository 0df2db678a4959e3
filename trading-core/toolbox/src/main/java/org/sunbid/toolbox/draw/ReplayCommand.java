package org.sunbid.toolbox.draw;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sunbid.sealing.draw.Contribution;
import org.sunbid.sealing.draw.Draw;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;
import org.sunbid.sealing.draw.VerifiedDraw;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code toolbox draw replay}. */
@Command(name = "replay", mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "TRANSCRIPT", descriptionKey = "transcript")
    private Path file;

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<VerifiedDraw> lists = DrawTranscripts.read(Files.readAllBytes(file)).stream()
                .map(Draw::replay)
                .toList();
        lists.forEach(this::tell);
        return ExitCode.DONE.status();
    }

    private void tell(VerifiedDraw draw) {
        DrawTranscript transcript = draw.transcript();
        console.say(
                "draw.holds",
                transcript.request().subject(),
                transcript.request().candidates().size(),
                String.join(
                        ", ",
                        transcript.contributions().stream()
                                .map(Contribution::party)
                                .toList()),
                transcript.requestHash());
        for (int place = 0; place < draw.picked().size(); place++) {
            console.print(place + 1 + "\t" + draw.picked().get(place));
        }
    }
}
