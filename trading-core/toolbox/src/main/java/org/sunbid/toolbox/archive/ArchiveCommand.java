package org.sunbid.toolbox.archive;

import org.sunbid.toolbox.console.Group;
import picocli.CommandLine.Command;

/** {@code toolbox archive}. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        subcommands = {ExportCommand.class, VerifyArchiveCommand.class})
public final class ArchiveCommand extends Group {}
