package org.sunbid.toolbox.draw;

import org.sunbid.toolbox.console.Group;
import picocli.CommandLine.Command;

/** {@code toolbox draw}. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        subcommands = {CommitCommand.class, RevealCommand.class, ReplayCommand.class})
public final class DrawCommand extends Group {}
