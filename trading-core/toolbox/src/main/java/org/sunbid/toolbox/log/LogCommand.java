package org.sunbid.toolbox.log;

import org.sunbid.toolbox.console.Group;
import picocli.CommandLine.Command;

/** {@code toolbox log}. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        subcommands = {VerifyLogCommand.class})
public final class LogCommand extends Group {}
