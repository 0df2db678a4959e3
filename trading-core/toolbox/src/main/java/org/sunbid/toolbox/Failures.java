package org.sunbid.toolbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sunbid.sealing.SealingException;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.console.Texts;
import org.sunbid.toolbox.platform.PlatformRefusal;
import org.sunbid.toolbox.platform.PlatformUnreachable;

/** Turns what stopped a command into words with a stable code, and into an exit code. */
final class Failures {

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** Says what happened and what can be done about it. */
    ExitCode explain(Exception failure) {
        if (failure instanceof SealingException refusal) {
            return refused(refusal);
        } else if (failure instanceof PlatformRefusal refusal) {
            return refused(refusal);
        } else if (failure instanceof PlatformUnreachable unreachable) {
            console.remark("failure.unreachable", unreachable.getMessage());
            return ExitCode.UNREACHABLE;
        } else if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            console.remark("failure.file", failure.getMessage());
            return ExitCode.FILE;
        } else if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            console.remark("failure.interrupted");
            return ExitCode.UNREACHABLE;
        }
        console.remark("failure.fault", failure);
        failure.printStackTrace(console.err());
        console.err().flush();
        return ExitCode.FAULT;
    }

    private ExitCode refused(SealingException refusal) {
        Texts texts = console.texts();
        String code = refusal.reasonCode();
        console.remark("failure.refused", code, texts.reason(code).orElse(""));
        texts.remedy(code).ifPresent(remedy -> console.remark("failure.remedy", remedy));
        console.remark("failure.detail", refusal.detail());
        return ExitCode.REFUSED;
    }

    private ExitCode refused(PlatformRefusal refusal) {
        console.remark("failure.platform", refusal.code(), refusal.title());
        refusal.violations().forEach(violation -> console.remark("failure.violation", violation));
        if (!refusal.remedy().isEmpty()) {
            console.remark("failure.remedy", refusal.remedy());
        }
        return ExitCode.REFUSED;
    }
}
