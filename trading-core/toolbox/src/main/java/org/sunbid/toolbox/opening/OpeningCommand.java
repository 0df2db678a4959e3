package org.sunbid.toolbox.opening;

import org.sunbid.toolbox.console.Group;
import picocli.CommandLine.Command;

/** {@code toolbox opening}. */
@Command(
        name = "opening",
        mixinStandardHelpOptions = true,
        subcommands = {VerifyOpeningCommand.class})
public final class OpeningCommand extends Group {}
