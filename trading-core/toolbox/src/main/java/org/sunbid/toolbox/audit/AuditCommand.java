package org.sunbid.toolbox.audit;

import org.sunbid.toolbox.console.Group;
import picocli.CommandLine.Command;

/** {@code toolbox audit}. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        subcommands = {VerifyAuditCommand.class})
public final class AuditCommand extends Group {}
